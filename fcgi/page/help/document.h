/*
 * Files that administrators publish: what their pages share.
 */
#ifndef DANHGIA_PAGE_GUIDE_DOCUMENT_H
#define DANHGIA_PAGE_GUIDE_DOCUMENT_H

/* What a list shows of a document t with its unit w. */
#define DOCUMENT_COLUMNS \
	"t.id, t.kind, t.title, t.number, t.issued_on AS issued, t.file_name AS file, t.size, w.name AS unit, t.bloc, " \
	"DATE_FORMAT(t.published_at, '%Y-%m-%d') AS published "
#define DOCUMENT_FROM "FROM document t LEFT JOIN unit w ON w.id = t.unit_id "
/* Those that readers are given. */
#define DOCUMENT_SHOWN "t.published_at IS NOT NULL AND t.withdrawn_at IS NULL AND t.replaced_by IS NULL"
#define DOCUMENT_STATE "CASE WHEN t.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN t.replaced_by IS NOT NULL THEN 'replaced' ELSE 'shown' END"

#endif
