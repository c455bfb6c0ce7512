#include "config.h"

#include <limits.h>
#include <string.h>

#include <libxml/parser.h>

#include "record/acknowledgement.h"
#include "view/node.h"
#include "web/text.h"

static const struct sql text_insert = {
	"INSERT INTO acknowledgement_text (code, version, number, title, body, sample, valid_from, created_at) "
	"SELECT ?, 1, ?, ?, ?, TRUE, CURDATE(), NOW(6) FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM acknowledgement_text x "
	"WHERE x.code = ?)",
	"sssss"};

static void
add_line(xmlNodePtr node, const char *line)
{
	const bool heading = strncmp(line, "# ", 2) == 0, item = strncmp(line, "- ", 2) == 0;
	xmlNodePtr child = node_add(node, "line");

	node_set(child, "kind", heading ? "heading" : item ? "item" : "text");
	node_text(child, heading || item ? line + 2 : line);
}

void
acknowledgement_lines(struct pool *pool, xmlNodePtr node, const char *body)
{
	while (*body != '\0') {
		const size_t length = strcspn(body, "\r\n");
		const char *line = text_trim(pool, pool_strndup(pool, body, length), false);

		if (*line != '\0')
			add_line(node, line);
		body += length;
		body += strspn(body, "\r\n");
	}
}

static enum db_result
store(struct db *db, xmlNodePtr text, size_t *stored)
{
	const char *code = node_get(text, "code"), *number = node_get(text, "number");
	xmlNodePtr title = node_child(text, "title"), body = node_child(text, "body");
	xmlChar *title_text = title == NULL ? NULL : xmlNodeGetContent(title);
	xmlChar *body_text = body == NULL ? NULL : xmlNodeGetContent(body);
	enum db_result result = DB_ERROR;

	if (code != NULL && title_text != NULL && body_text != NULL)
		result = db_exec(db, &text_insert, code, number == NULL ? "" : number, (const char *)title_text,
		    (const char *)body_text, code);
	if (result == DB_OK)
		*stored += db_affected(db);
	xmlFree(title_text);
	xmlFree(body_text);
	return result;
}

enum db_result
acknowledgement_load(struct db *db, const char *text, size_t size, size_t *stored)
{
	xmlDocPtr doc = size > INT_MAX ? NULL : xmlReadMemory(text, (int)size, "acknowledgement.xml", NULL, XML_PARSE_NONET);
	xmlNodePtr root = doc == NULL ? NULL : xmlDocGetRootElement(doc);
	enum db_result result = root == NULL ? DB_ERROR : DB_OK;

	*stored = 0;
	for (xmlNodePtr node = root == NULL ? NULL : root->children; node != NULL && result == DB_OK; node = node->next)
		if (node->type == XML_ELEMENT_NODE)
			result = store(db, node, stored);
	xmlFreeDoc(doc);
	return result;
}
