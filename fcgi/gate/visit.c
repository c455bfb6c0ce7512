#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/log.h"
#include "gate/visit.h"
#include "rating/calendar.h"

xmlNodePtr
visit_element(struct visit *visit, const char *name)
{
	return node_add(visit->page, name);
}

enum answer
visit_go(struct visit *visit, const char *notice, const char *format, ...)
{
	char path[1024];
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(path, sizeof path, format, args);
	va_end(args);
	if (length < 0 || (size_t)length >= sizeof path)
		abort();
	visit->target = notice == NULL ? pool_strdup(visit->pool, path) :
	    pool_printf(visit->pool, "%s%ctb=%s", path, strchr(path, '?') == NULL ? '?' : '&', notice);
	return ANSWER_SEE_OTHER;
}

int64_t
visit_rows(const struct visit *visit, int64_t on_page)
{
	return visit->route->flags & ROUTE_SHEET ? VISIT_SHEET_ROWS : on_page;
}

const char *
visit_next(const char *path)
{
	static const char *const elsewhere[] = {"/dang-nhap", "/dang-xuat", "/dang-nhap/ma-xac-thuc", "/dang-nhap/xac-nhan"};
	enum { NEXT_MAX = 250 };
	size_t length;

	if (path == NULL || path[0] != '/' || path[1] == '/' || path[1] == '\\' || strlen(path) > NEXT_MAX)
		return "/";
	for (const char *p = path; *p != '\0'; p++)
		if ((unsigned char)*p <= ' ' || (unsigned char)*p > '~' || *p == '\\' || *p == '"')
			return "/";
	length = strcspn(path, "?#");
	for (size_t i = 0; i < sizeof elsewhere / sizeof elsewhere[0]; i++)
		if (strlen(elsewhere[i]) == length && strncmp(path, elsewhere[i], length) == 0)
			return "/";
	return path;
}

void
visit_notice(struct visit *visit, const char *kind, const char *code)
{
	xmlNodePtr notice = node_add(visit->page, "notice");

	node_set(notice, "kind", kind);
	node_set(notice, "code", code);
}

struct form *
visit_form(struct visit *visit, const char *noun, const char *action)
{
	return form_new(visit->pool, noun, action);
}

static xmlNodePtr
show_form(struct visit *visit, struct form *form, xmlNodePtr parent, const char *submission)
{
	static const struct field draft = {.name = "draft", .type = FIELD_HIDDEN, .max_length = 20};
	const char *id = NULL;

	if (visit->request->method == METHOD_POST)
		id = form_is_sent(form, request_body(visit->request, "action")) ? request_body(visit->request, "draft") : NULL;
	else if (visit->draft != NULL && form_restore(form, visit->draft, visit->draft_count))
		id = request_query(visit->request, "nhap");
	if (id != NULL) {
		form_add(form, &draft, NULL);
		form_set(form, "draft", id);
	}
	return form_element(form, parent, submission);
}

xmlNodePtr
visit_show_form(struct visit *visit, struct form *form, xmlNodePtr parent)
{
	return show_form(visit, form, parent, visit->submission);
}

xmlNodePtr
visit_show_side_form(struct visit *visit, struct form *form, xmlNodePtr parent, char mark)
{
	return show_form(visit, form, parent, pool_printf(visit->pool, "%.21s%c", visit->submission, mark));
}

enum answer
visit_allow(struct visit *visit, enum action action, const struct object *object)
{
	if (access_may(visit->viewer, action, object))
		return ANSWER_PAGE;
	log_add_refused(visit, action, object);
	return ANSWER_NOT_FOUND;
}

void
visit_log_view(struct visit *visit, const char *object, uint64_t id)
{
	log_add(visit, LOG_VIEW, object, id);
}

bool
visit_wrote(const struct visit *visit)
{
	return request_cookie(visit->request, COOKIE_WROTE) != NULL;
}

enum answer
visit_as_login(struct visit *visit, page_fn *page)
{
	struct db *pages = visit->db;
	enum answer answer;

	if (visit->worker->login_db == NULL || db_begin_request(visit->worker->login_db, visit_wrote(visit)) != DB_OK)
		return ANSWER_BUSY;
	visit->db = visit->worker->login_db;
	answer = page(visit);
	db_reset(visit->db);
	visit->db = pages;
	return answer;
}

enum answer
visit_month(struct visit *visit, const char *path)
{
	struct period period;
	char text[MONTH_TEXT];
	int32_t today;

	if (!period_parse(visit->month, &period) || !day_parse(visit->today, &today))
		return ANSWER_NOT_FOUND;
	if (period.months == 1)
		return ANSWER_PAGE;
	if (visit->route->method == METHOD_POST)
		return ANSWER_NOT_FOUND;
	month_format(period_holds(period, day_month(today)) ? day_month(today) : period.last, text);
	visit->target = pool_printf(visit->pool, "%s%s%s%s", path, text, visit->request->query[0] == '\0' ? "" : "?",
	    visit->request->query);
	return ANSWER_SEE_OTHER;
}
