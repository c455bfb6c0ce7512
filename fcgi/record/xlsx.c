#include "config.h"

#include <string.h>

#include <zip.h>

#include "record/sheet_private.h"
#include "record/xlsx.h"

static void
close_zip(void *zip)
{
	zip_discard(zip);
}

static zip_t *
open_zip(struct pool *pool, const void *data, size_t size)
{
	zip_error_t error;
	zip_source_t *source;
	zip_t *zip;

	zip_error_init(&error);
	source = zip_source_buffer_create(data, size, 0, &error);
	zip = source == NULL ? NULL : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
	if (zip != NULL)
		pool_cleanup(pool, close_zip, zip);
	else if (source != NULL)
		zip_source_free(source);
	zip_error_fini(&error);
	return zip;
}

/* What a zip says of its sizes is believed only to refuse; xlsx_part counts what really comes out. */
static enum sheet_result
check_entries(zip_t *zip)
{
	const zip_int64_t count = zip_get_num_entries(zip, 0);
	uint64_t total = 0;

	if (count < 0 || count > SHEET_ENTRIES)
		return SHEET_TOO_LARGE;
	for (zip_uint64_t i = 0; i < (zip_uint64_t)count; i++) {
		zip_stat_t stat;

		if (zip_stat_index(zip, i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
			return SHEET_NOT_XLSX;
		if (stat.size > SHEET_UNPACKED || (total += stat.size) > SHEET_UNPACKED)
			return SHEET_TOO_LARGE;
	}
	return SHEET_OK;
}

enum sheet_result
xlsx_part(struct xlsx *xlsx, const char *name, const char **text, size_t *size)
{
	zip_stat_t stat;
	zip_file_t *file;
	zip_int64_t got;
	char *buffer;

	*text = NULL;
	if (zip_stat(xlsx->zip, name, 0, &stat) != 0)
		return SHEET_OK;
	if (stat.size > SHEET_UNPACKED - xlsx->unpacked)
		return SHEET_TOO_LARGE;
	file = zip_fopen(xlsx->zip, name, 0);
	if (file == NULL)
		return SHEET_NOT_XLSX;
	buffer = pool_alloc(xlsx->builder->pool, stat.size + 1);
	got = zip_fread(file, buffer, stat.size + 1);
	if (zip_fclose(file) != 0 || got < 0 || (zip_uint64_t)got != stat.size)
		return SHEET_NOT_XLSX;
	xlsx->unpacked += stat.size;
	*text = buffer;
	*size = stat.size;
	return SHEET_OK;
}

static void
close_reader(void *reader)
{
	xmlFreeTextReader(reader);
}

static void
ignore_error(void *arg, const char *message, xmlParserSeverities severity, xmlTextReaderLocatorPtr at)
{
	(void)arg, (void)message, (void)severity, (void)at;
}

enum sheet_result
xlsx_open_part(struct xlsx *xlsx, const char *name, xmlTextReaderPtr *reader)
{
	const char *text;
	size_t size = 0;
	const enum sheet_result result = xlsx_part(xlsx, name, &text, &size);

	*reader = NULL;
	if (result != SHEET_OK || text == NULL)
		return result;
	*reader = xmlReaderForMemory(text, (int)size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	if (*reader == NULL)
		return SHEET_BAD_XML;
	xmlTextReaderSetErrorHandler(*reader, ignore_error, NULL);
	pool_cleanup(xlsx->builder->pool, close_reader, *reader);
	return SHEET_OK;
}

int
xlsx_next(xmlTextReaderPtr reader, enum sheet_result *result)
{
	const int status = xmlTextReaderRead(reader);
	const int type = status == 1 ? xmlTextReaderNodeType(reader) : 0;

	if (status < 0 || type == XML_READER_TYPE_DOCUMENT_TYPE || type == XML_READER_TYPE_ENTITY_REFERENCE) {
		*result = SHEET_BAD_XML;
		return -1;
	}
	return status == 0 ? -1 : type;
}

bool
xlsx_is(xmlTextReaderPtr reader, const char *name)
{
	const xmlChar *local = xmlTextReaderConstLocalName(reader);

	return local != NULL && strcmp((const char *)local, name) == 0;
}

const char *
xlsx_attribute(struct xlsx *xlsx, xmlTextReaderPtr reader, const char *name)
{
	const char *out = NULL;

	for (int more = xmlTextReaderMoveToFirstAttribute(reader); more == 1 && out == NULL;
	    more = xmlTextReaderMoveToNextAttribute(reader))
		if (xlsx_is(reader, name))
			out = pool_strdup(xlsx->builder->pool, (const char *)xmlTextReaderConstValue(reader));
	xmlTextReaderMoveToElement(reader);
	return out;
}

/* The relation's target in the folder xl; NULL if there is none. */
static enum sheet_result
find_target(struct xlsx *xlsx, const char *id, const char **target)
{
	xmlTextReaderPtr reader;
	enum sheet_result result = xlsx_open_part(xlsx, "xl/_rels/workbook.xml.rels", &reader);
	int type;

	*target = NULL;
	if (result != SHEET_OK || reader == NULL)
		return result == SHEET_OK ? SHEET_NOT_XLSX : result;
	while (*target == NULL && (type = xlsx_next(reader, &result)) >= 0) {
		const char *own;

		if (type != XML_READER_TYPE_ELEMENT || !xlsx_is(reader, "Relationship"))
			continue;
		own = xlsx_attribute(xlsx, reader, "Id");
		if (own != NULL && strcmp(own, id) == 0)
			*target = xlsx_attribute(xlsx, reader, "Target");
	}
	return result;
}

/* The name of the first worksheet's part. */
static enum sheet_result
find_worksheet(struct xlsx *xlsx, const char **name)
{
	xmlTextReaderPtr reader;
	const char *id = NULL, *target;
	enum sheet_result result = xlsx_open_part(xlsx, "xl/workbook.xml", &reader);
	int type;

	if (result != SHEET_OK || reader == NULL)
		return result == SHEET_OK ? SHEET_NOT_XLSX : result;
	while (id == NULL && (type = xlsx_next(reader, &result)) >= 0) {
		if (type != XML_READER_TYPE_ELEMENT)
			continue;
		if (xlsx_is(reader, "workbookPr")) {
			const char *base = xlsx_attribute(xlsx, reader, "date1904");

			xlsx->date1904 = base != NULL && (strcmp(base, "1") == 0 || strcmp(base, "true") == 0);
		} else if (xlsx_is(reader, "sheet")) {
			id = xlsx_attribute(xlsx, reader, "id");
		}
	}
	if (result == SHEET_OK && id == NULL)
		return SHEET_NOT_XLSX;
	if (result == SHEET_OK)
		result = find_target(xlsx, id, &target);
	if (result != SHEET_OK || target == NULL)
		return result == SHEET_OK ? SHEET_NOT_XLSX : result;
	*name = target[0] == '/' ? target + 1 : pool_printf(xlsx->builder->pool, "xl/%s", target);
	return SHEET_OK;
}

enum sheet_result
xlsx_read(struct sheet_builder *builder, const void *data, size_t size)
{
	struct xlsx xlsx = {.builder = builder, .zip = open_zip(builder->pool, data, size)};
	const char *name = NULL;
	enum sheet_result result;

	if (xlsx.zip == NULL)
		return SHEET_NOT_XLSX;
	result = check_entries(xlsx.zip);
	if (result == SHEET_OK)
		result = find_worksheet(&xlsx, &name);
	if (result == SHEET_OK)
		result = xlsx_read_strings(&xlsx);
	if (result == SHEET_OK)
		result = xlsx_read_styles(&xlsx);
	return result == SHEET_OK ? xlsx_read_cells(&xlsx, name) : result;
}
