#include "config.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include <zip.h>

#include "record/document_type.h"
#include "web/text.h"

enum { ENTRIES_MAX = 2000, PDF_TAIL = 2048 };

static const char odt_media[] = "application/vnd.oasis.opendocument.text";
static const struct document_type pdf = {".pdf", "application/pdf"};
static const struct document_type docx = {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"};
static const struct document_type xlsx = {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};
static const struct document_type odt = {".odt", odt_media};
static const struct document_type text = {".txt", "text/plain; charset=utf-8"};

static bool
is_pdf(const char *data, size_t size)
{
	const size_t tail = size < PDF_TAIL ? size : PDF_TAIL;

	return size > 64 && memcmp(data, "%PDF-", 5) == 0 && memmem(data + size - tail, tail, "%%EOF", 5) != NULL;
}

static bool
ends(const char *name, const char *end)
{
	const size_t length = strlen(name), tail = strlen(end);

	return length >= tail && strcasecmp(name + length - tail, end) == 0;
}

static bool
has_macros(zip_t *zip, zip_int64_t count)
{
	for (zip_int64_t i = 0; i < count; i++) {
		const char *name = zip_get_name(zip, (zip_uint64_t)i, 0);

		if (name == NULL || ends(name, "vbaProject.bin") || strncasecmp(name, "Basic/", 6) == 0 ||
		    strncasecmp(name, "Scripts/", 8) == 0)
			return true;
	}
	return false;
}

static bool
is_odt(zip_t *zip)
{
	char media[sizeof odt_media + 1];
	zip_file_t *file = zip_fopen(zip, "mimetype", 0);
	const zip_int64_t got = file == NULL ? -1 : zip_fread(file, media, sizeof media);

	if (file != NULL)
		zip_fclose(file);
	return got == sizeof odt_media - 1 && memcmp(media, odt_media, sizeof odt_media - 1) == 0 &&
	    zip_name_locate(zip, "content.xml", 0) >= 0;
}

static const struct document_type *
type_of_zip(zip_t *zip, const char **why)
{
	const zip_int64_t count = zip_get_num_entries(zip, 0);
	const bool office = zip_name_locate(zip, "[Content_Types].xml", 0) >= 0;
	const struct document_type *type = NULL;

	if (count < 0 || count > ENTRIES_MAX)
		return NULL;
	if (office && zip_name_locate(zip, "word/document.xml", 0) >= 0)
		type = &docx;
	else if (office && zip_name_locate(zip, "xl/workbook.xml", 0) >= 0)
		type = &xlsx;
	else if (is_odt(zip))
		type = &odt;
	if (type == NULL || !has_macros(zip, count))
		return type;
	*why = "macros";
	return NULL;
}

static const struct document_type *
look_into_zip(const void *data, size_t size, const char **why)
{
	zip_error_t error;
	zip_source_t *source;
	zip_t *zip;
	const struct document_type *type = NULL;

	zip_error_init(&error);
	source = zip_source_buffer_create(data, size, 0, &error);
	zip = source == NULL ? NULL : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
	if (zip != NULL) {
		type = type_of_zip(zip, why);
		zip_discard(zip);
	} else if (source != NULL)
		zip_source_free(source);
	zip_error_fini(&error);
	return type;
}

const struct document_type *
document_type(struct pool *pool, const void *data, size_t size, const char *file_name, const char **why)
{
	const struct document_type *type = NULL;

	*why = "unknown";
	if (is_pdf(data, size))
		type = &pdf;
	else if (size > 4 && memcmp(data, "PK\3\4", 4) == 0)
		type = look_into_zip(data, size, why);
	else if (size > 0 && text_normalise(pool, data, size) != NULL)
		type = &text;
	if (type == NULL || ends(file_name, type->extension))
		return type;
	*why = "mismatch";
	return NULL;
}
