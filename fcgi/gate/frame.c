#include "config.h"

#include <string.h>

#include "gate/frame.h"
#include "gate/session.h"
#include "rating/calendar.h"

struct menu_item {
	const char	*code;
	const char	*path;		/* ends with '/' when the month or the week follows */
	enum action	 action;
	char		 period;	/* 'm' month, 'q' what is rated at once, 'w' week, ' ' none */
};

static const struct menu_item menu[] = {
	{"home", "/", ACTION_HOME, ' '},
	{"plan", "/ke-hoach/", ACTION_SELF, 'm'},
	{"schedule", "/lich-tuan/", ACTION_SELF, 'w'},
	{"unit_plan", "/ke-hoach-don-vi/", ACTION_UNIT_PLAN_VIEW, 'm'},
	{"self", "/tu-danh-gia/", ACTION_SELF, 'q'},
	{"review", "/danh-gia/", ACTION_REVIEW, 'q'},
	{"advice", "/tham-muu/", ACTION_ADVISE, 'q'},
	{"decision", "/quyet-dinh/", ACTION_DECIDE, 'q'},
	{"publication", "/cong-bo/", ACTION_RESULT_LEVEL, 'q'},
	{"caps", "/han-muc/", ACTION_CAPS, 'q'},
	{"summary", "/tong-hop/", ACTION_REPORT_UNIT, 'q'},
	{"report", "/bao-cao/", ACTION_RESULT_FULL, 'q'},
	{"search", "/tim", ACTION_HOME, ' '},
	{"admin", "/quan-tri", ACTION_ACCOUNTS, ' '},
	{"audit", "/nhat-ky", ACTION_AUDIT, ' '},
};

static const char *const words[] = {
	[ANSWER_PAGE] = "ok",
	[ANSWER_SEE_OTHER] = "ok",
	[ANSWER_FILE] = "ok",
	[ANSWER_INVALID] = "invalid",
	[ANSWER_CONFLICT] = "conflict",
	[ANSWER_NOT_FOUND] = "not_found",
	[ANSWER_METHOD] = "method",
	[ANSWER_FORBIDDEN] = "forbidden",
	[ANSWER_BUSY] = "busy",
	[ANSWER_ERROR] = "error",
};

const char *
answer_word(enum answer answer)
{
	return words[answer];
}

static void
frame_month(struct visit *visit)
{
	struct period period;
	char text[PERIOD_TEXT];

	if (!period_parse(visit->month, &period))
		return;
	node_set(visit->page, "month", visit->month);
	node_set(visit->page, "month-prev", period_format(period_previous(period), text));
	node_set(visit->page, "month-next", period_format(period_next(period), text));
	if (visit->quarter[0] != '\0')
		node_set(visit->page, "quarter", visit->quarter);
	node_set_flag(visit->page, "by-quarter", visit->by_quarter);
	if (visit->route != NULL && strstr(visit->route->path, "{month}") != NULL) {
		const size_t length = (size_t)(strstr(visit->route->path, "{month}") - visit->route->path);

		node_set(visit->page, "month-path", pool_strndup(visit->pool, visit->route->path, length));
	}
}

/* Where the list of this page is handed out as a spreadsheet: beside the page, asked the same. */
static void
frame_sheet(struct visit *visit)
{
	const struct route *route = visit->route;
	const size_t length = strlen(route->path);

	for (size_t i = 0; visit->viewer != NULL && route->method == METHOD_GET && route->flags == 0 && i < visit->worker->route_count; i++) {
		const struct route *other = &visit->worker->routes[i];

		if (other->page == route->page && (other->flags & ROUTE_SHEET) != 0 && strncmp(other->path, route->path, length) == 0 &&
		    strcmp(other->path + length, ".xlsx") == 0 && access_at_all(visit->viewer, other->action))
			node_set(visit->page, "sheet-path", pool_printf(visit->pool, "%s.xlsx%s%s", visit->request->path,
			    visit->request->query[0] == '\0' ? "" : "?", visit->request->query));
	}
}

static void
frame_viewer(struct visit *visit)
{
	const struct viewer *viewer = visit->viewer;
	xmlNodePtr node = node_add(visit->page, "viewer");

	node_set(node, "account", viewer->account);
	node_set(node, "name", viewer->name);
	node_set(node, "position", viewer->position);
	node_set(node, "unit", viewer->unit_name);
	node_set_int(node, "idle-minutes", (viewer->seconds_left + 59) / 60);
	node_set(node, "session-end", viewer->session_end);
	node_set_flag(node, "must-change", viewer->must_change);
	node_set_flag(node, "unit-account", viewer->unit_account);
}

/* The page itself, or a page of the administration. */
static bool
is_current(const struct visit *visit, const struct menu_item *item)
{
	if (visit->route == NULL)
		return false;
	if (strcmp(visit->route->noun, item->code) == 0)
		return true;
	/* These have pages of other nouns below them. */
	return (strcmp(item->code, "admin") == 0 || strcmp(item->code, "audit") == 0) &&
	    strncmp(visit->route->path, item->path, strlen(item->path)) == 0;
}

/* The month of plans beside a page of a quarter: that of now, or the quarter's last. */
static const char *
plan_month(const struct visit *visit, char text[MONTH_TEXT])
{
	struct period period;
	int32_t today;

	if (!period_parse(visit->month, &period) || period.months == 1 || !day_parse(visit->today, &today))
		return visit->month;
	return month_format(period_holds(period, day_month(today)) ? day_month(today) : period.last, text);
}

static const char *
menu_period(const struct visit *visit, char kind, char text[WEEK_TEXT])
{
	int32_t today;

	switch (kind) {
	case 'm':
		return plan_month(visit, text);
	case 'q':
		return visit->by_quarter ? visit->quarter : visit->month;
	case 'w':
		return day_parse(visit->today, &today) ? week_format(day_week(today), text) : "";
	default:
		return "";
	}
}

static void
frame_menu(struct visit *visit)
{
	xmlNodePtr list = node_add(visit->page, "menu");
	char period[WEEK_TEXT];

	for (size_t i = 0; i < sizeof menu / sizeof menu[0]; i++) {
		const struct menu_item *item = &menu[i];
		xmlNodePtr node;

		if (!access_at_all(visit->viewer, item->action))
			continue;
		node = node_add(list, "item");
		node_set(node, "code", item->code);
		node_set(node, "path", pool_printf(visit->pool, "%s%s", item->path, menu_period(visit, item->period, period)));
		node_set_flag(node, "current", is_current(visit, item));
	}
}

/* Paper and lists are official documents: they are Vietnamese whoever reads them. */
static bool
is_english(const struct visit *visit)
{
	return visit->viewer != NULL && visit->viewer->english &&
	    (visit->route == NULL || (visit->route->flags & (ROUTE_PRINT | ROUTE_SHEET)) == 0);
}

void
frame_start(struct visit *visit)
{
	const struct config *config = visit->worker->config;
	xmlDocPtr doc = xmlNewDoc(BAD_CAST "1.0");
	char now[20];

	pool_cleanup(visit->pool, (void (*)(void *))xmlFreeDoc, doc);
	visit->page = xmlNewDocNode(doc, NULL, BAD_CAST "page", NULL);
	xmlDocSetRootElement(doc, visit->page);
	node_set(visit->page, "noun", visit->route == NULL ? "error" : visit->route->noun);
	node_set(visit->page, "path", visit->request->path);
	node_set(visit->page, "lang", is_english(visit) ? "en" : "vi");
	node_set(visit->page, "static", config->static_path);
	node_set(visit->page, "request", visit->request->id);
	node_set_flag(visit->page, "demonstration", config->demonstration);
	node_set_flag(visit->page, "print", visit->route != NULL && (visit->route->flags & ROUTE_PRINT) != 0);
	node_set_flag(visit->page, "sheet", visit->route != NULL && (visit->route->flags & ROUTE_SHEET) != 0);
	if (visit->route != NULL)
		frame_sheet(visit);
	if (visit->now[0] != '\0') {
		memcpy(now, visit->now, sizeof now - 1);
		now[10] = 'T';
		now[19] = '\0';
		node_set(visit->page, "now", now);
		frame_month(visit);
	}
	if (visit->viewer != NULL) {
		frame_viewer(visit);
		if (!visit->viewer->must_change && !visit->viewer->must_acknowledge && !visit->viewer->must_factor)
			frame_menu(visit);
		visit->token = session_token(visit->pool, visit->viewer->csrf);
	}
	if (visit->token != NULL)
		node_text(node_add(visit->page, "token"), visit->token);
}

void
frame_finish(struct visit *visit, enum answer answer)
{
	node_set(visit->page, "status", answer_word(answer));
}
