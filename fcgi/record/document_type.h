/*
 * What a published file is, by its bytes: the name only has to agree.
 */
#ifndef DANHGIA_RECORD_DOCUMENT_TYPE_H
#define DANHGIA_RECORD_DOCUMENT_TYPE_H

#include <stddef.h>

#include "web/pool.h"

enum { DOCUMENT_BYTES = 5 << 20 };

struct document_type {
	const char	*extension;	/* with its dot */
	const char	*media;		/* Content-Type */
};

/*
 * PDF, .docx, .xlsx, .odt or UTF-8 text. NULL with *why: "unknown" none of these, "macros" a file that runs programs,
 * "mismatch" the name's ending says otherwise.
 */
const struct document_type	*document_type(struct pool *, const void *data, size_t, const char *file_name, const char **why);

#endif
