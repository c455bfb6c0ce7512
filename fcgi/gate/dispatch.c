#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/dispatch.h"
#include "gate/draft.h"
#include "gate/frame.h"
#include "gate/log.h"
#include "gate/route.h"
#include "gate/session.h"
#include "view/spreadsheet.h"
#include "web/text.h"

#define LOGIN_PATH "/dang-nhap"
#define PROOF_PATH "/dang-nhap/xac-nhan"
#define ACKNOWLEDGEMENT_PATH "/tai-khoan/quy-che"

enum {
	RETURN_MAX = 200,
	WROTE_SECONDS = 10	/* how long a node may be behind the one that took a write */
};

static const int statuses[] = {
	[ANSWER_PAGE] = 200,
	[ANSWER_SEE_OTHER] = 303,
	[ANSWER_FILE] = 200,
	[ANSWER_INVALID] = 422,
	[ANSWER_CONFLICT] = 409,
	[ANSWER_NOT_FOUND] = 404,
	[ANSWER_METHOD] = 405,
	[ANSWER_FORBIDDEN] = 403,
	[ANSWER_BUSY] = 503,
	[ANSWER_ERROR] = 500,
};

static const struct route error_route = {METHOD_GET, "", NULL, "error", ACTION_OPEN, ROUTE_OPEN};

static bool
is_word(const char *text)
{
	return text != NULL && strlen(text) <= 40 && text[strspn(text, "abcdefghijklmnopqrstuvwxyz_")] == '\0';
}

/* A redirect says what it did by a code in the address; what the code means stands in xslt/lang. */
static void
show_notice(struct visit *visit)
{
	const char *code = request_query(visit->request, "tb");

	if (!is_word(code) || visit->request->method == METHOD_POST)
		return;
	visit_notice(visit, "success", code);
	node_set(visit->page->last, "from", "address");
}

static void
find_draft(struct visit *visit)
{
	const char *text = request_query(visit->request, "nhap");
	uint64_t id;

	if (text != NULL && visit->viewer != NULL && visit->request->method != METHOD_POST && text_id(text, &id) &&
	    draft_load(visit, id) == DB_OK)
		visit_notice(visit, "info", "draft_kept");
}

/* Before anybody is known a random cookie stands in for the session's token. */
static void
start_login_token(struct visit *visit)
{
	const char *cookie = request_cookie(visit->request, COOKIE_LOGIN);

	if (visit->viewer != NULL)
		return;
	if (cookie != NULL && strlen(cookie) == 22) {
		visit->token = cookie;
		return;
	}
	visit->token = random_token(visit->pool, 16);
	response_cookie(visit->response, COOKIE_LOGIN, visit->token);
}

/* Nobody knows who sent this: nothing is stored, the login page takes the fields along. */
static enum answer
carry_to_login(struct visit *visit)
{
	visit->carried = draft_carry(visit);
	if (visit->carried == NULL && draft_has_fields(visit)) {
		/* Too much for a hidden field: the page gives it back, to be sent again after a login beside it. */
		visit->trouble = "login";
		return ANSWER_FORBIDDEN;
	}
	visit->route = route_find(visit, LOGIN_PATH, METHOD_GET);
	if (visit->route == NULL)
		abort();
	start_login_token(visit);
	frame_start(visit);
	return visit->route->page(visit);
}

/* Where to return after login, with the draft that was kept; a query that is too long for it is left out. */
static const char *
return_path(struct visit *visit, uint64_t draft)
{
	const struct request *request = visit->request;
	const bool whole = request->query[0] != '\0' && strlen(request->path) + strlen(request->query) < RETURN_MAX;
	const char *path = whole ? pool_printf(visit->pool, "%s?%s", request->path, request->query) : request->path;

	if (draft != 0)
		path = pool_printf(visit->pool, "%s%cnhap=%llu", path, whole ? '&' : '?', (unsigned long long)draft);
	return response_percent_encode(visit->pool, path);
}

/* Nobody is logged in: a page asks for it, a form that was sent is kept first. */
static enum answer
ask_login(struct visit *visit, enum session_state state, uint64_t account_id)
{
	uint64_t draft = 0;

	if (visit->request->method != METHOD_POST)
		return visit_go(visit, NULL, LOGIN_PATH "?tiep=%s", return_path(visit, 0));
	if (state == SESSION_EXPIRED && visit->request->same_origin &&
	    draft_keep(visit, account_id, DRAFT_SESSION, &draft) == DB_OK)
		return visit_go(visit, "session_ended", LOGIN_PATH "?tiep=%s", return_path(visit, draft));
	if (!visit->request->same_origin)
		return ANSWER_FORBIDDEN;
	return carry_to_login(visit);
}

/* Something else comes before this: what was sent is kept, and comes back after it. */
static enum answer
keep_and_go(struct visit *visit, const char *notice, const char *path)
{
	uint64_t draft = 0;
	enum db_result result = DB_NO_ROW;

	if (visit->request->method == METHOD_POST)
		result = draft_keep(visit, visit->viewer->account_id, DRAFT_SESSION, &draft);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	return visit_go(visit, draft == 0 ? NULL : notice, "%s?tiep=%s", path, return_path(visit, draft));
}

/* The one-time code must be replaced, or a second factor set up, first; what was sent waits on the page of today. */
static enum answer
ask_first(struct visit *visit, const char *path)
{
	uint64_t draft = 0;
	enum db_result result = DB_NO_ROW;

	if (visit->request->method == METHOD_POST)
		result = draft_keep(visit, visit->viewer->account_id, DRAFT_SESSION, &draft);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	return visit_go(visit, draft == 0 ? NULL : "draft_waits", "%s", path);
}

/* A POST must come from our own page (lessons.md section 5). */
static bool
is_genuine(struct visit *visit)
{
	const struct request *request = visit->request;
	const char *token = request_body(request, "token");

	if (!request->same_origin)
		return false;
	if (visit->viewer == NULL) {
		const char *cookie = request_cookie(request, COOKIE_LOGIN);

		return cookie != NULL && token != NULL && strlen(cookie) >= 22 && strcmp(cookie, token) == 0;
	}
	return session_token_valid(visit->viewer->csrf, token);
}

/* The checks that the route asks for; ANSWER_PAGE: the page may run. */
static enum answer
check_route(struct visit *visit, enum session_state state, uint64_t account_id)
{
	const unsigned flags = visit->route->flags;

	if (visit->viewer == NULL && !(flags & ROUTE_OPEN))
		return ask_login(visit, state, account_id);
	if (visit->request->method == METHOD_POST && !is_genuine(visit)) {
		visit->trouble = visit->request->same_origin ? "csrf" : NULL;
		if (visit->viewer != NULL)
			log_add(visit, LOG_REFUSED, "forged", 0);
		return ANSWER_FORBIDDEN;
	}
	if (visit->viewer != NULL && visit->viewer->must_change && !(flags & (ROUTE_OPEN | ROUTE_CHANGE)))
		return ask_first(visit, "/dang-nhap/doi-mat-khau");
	if (visit->viewer != NULL && visit->viewer->must_factor && !(flags & (ROUTE_OPEN | ROUTE_CHANGE | ROUTE_FACTOR)))
		return ask_first(visit, "/dang-nhap/hai-lop");
	if (visit->viewer != NULL && visit->viewer->must_acknowledge && !(flags & ROUTE_OPEN) && visit->route->action != ACTION_ACCOUNT)
		return keep_and_go(visit, "acknowledge_first", ACKNOWLEDGEMENT_PATH);
	if (!access_at_all(visit->viewer, visit->route->action) || ((flags & ROUTE_FRESH) && visit->viewer == NULL)) {
		log_add(visit, LOG_REFUSED, "route", 0);
		return ANSWER_NOT_FOUND;
	}
	if ((flags & ROUTE_FRESH) && visit->request->method == METHOD_POST && !visit->viewer->fresh)
		return keep_and_go(visit, NULL, PROOF_PATH);
	return ANSWER_PAGE;
}

/* Loads the session, checks, and runs the page. */
static enum answer
run_route(struct visit *visit)
{
	enum session_state state = SESSION_NONE;
	uint64_t account_id = 0;
	enum db_result result;
	enum answer answer;

	visit->route = route_find(visit, visit->request->path, visit->request->method);
	if (visit->route != NULL && (visit->route->flags & ROUTE_PLAIN) != 0)
		return visit->route->page(visit);
	result = session_load(visit, &state, &account_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (visit->route == NULL) {
		frame_start(visit);
		return route_allow(visit, visit->request->path) == NULL ? ANSWER_NOT_FOUND : ANSWER_METHOD;
	}
	if (visit->route->flags & ROUTE_LOGIN)
		start_login_token(visit);
	answer = check_route(visit, state, account_id);
	if (answer != ANSWER_PAGE || visit->page != NULL)
		return answer;
	frame_start(visit);
	show_notice(visit);
	find_draft(visit);
	return visit->route->page(visit);
}

/* A page of its own for what cannot be shown; what was typed is given back on it or kept. */
static void
show_error(struct visit *visit, enum answer answer)
{
	uint64_t draft = 0;
	xmlNodePtr error;

	visit->asked = visit->route;
	visit->route = &error_route;
	/* Without a database the session's token is not known: its own gives the form back so that it can be sent again. */
	if (answer == ANSWER_BUSY && visit->token == NULL && visit->request->same_origin)
		visit->token = request_body(visit->request, "token");
	frame_start(visit);
	error = visit_element(visit, "error");
	/* The rescue pool has no database: nothing is kept, so the page must not promise a draft. */
	node_set(error, "code", visit->trouble != NULL ? visit->trouble :
	    visit->db == NULL && answer == ANSWER_BUSY ? "rescue" : answer_word(answer));
	if (visit->request->method != METHOD_POST)
		return;
	if ((answer == ANSWER_BUSY || answer == ANSWER_ERROR) && visit->viewer != NULL &&
	    draft_keep(visit, visit->viewer->account_id, DRAFT_FAILURE, &draft) == DB_OK)
		node_set_id(error, "draft", draft);
	if (visit->request->same_origin)
		draft_show_fields(visit);
}

static bool
serve_xml(struct visit *visit)
{
	xmlChar *text = NULL;
	int length = 0;

	xmlDocDumpMemoryEnc(visit->page->doc, &text, &length, "UTF-8");
	if (text == NULL)
		return false;
	pool_cleanup(visit->pool, (void (*)(void *))xmlFree, text);
	visit->response->type = "application/xml; charset=utf-8";
	response_body(visit->response, (const char *)text, (size_t)length);
	return true;
}

/*
 * The words the page asks for. English costs about 9 MB, so a worker has it from its first English page on; without it the
 * page is Vietnamese.
 */
static struct stylesheet *
page_stylesheet(struct visit *visit)
{
	struct worker *worker = visit->worker;

	if (strcmp(node_get(visit->page, "lang"), "en") != 0)
		return worker->stylesheet;
	if (worker->english == NULL)
		worker->english = stylesheet_translate(worker->stylesheet, pool_printf(visit->pool, "%s/lang/en.xsl", worker->config->xslt));
	if (worker->english != NULL)
		return worker->english;
	node_set(visit->page, "lang", "vi");
	return worker->stylesheet;
}

static bool
serve_html(struct visit *visit)
{
	xmlChar *text = NULL;
	int length = 0;

	if (stylesheet_page(page_stylesheet(visit), visit->page->doc, visit->worker->config->strict, &text, &length) != 0)
		return false;
	response_header(visit->response, "Content-Language", node_get(visit->page, "lang"));
	pool_cleanup(visit->pool, (void (*)(void *))xmlFree, text);
	visit->response->type = "text/html; charset=utf-8";
	response_body(visit->response, (const char *)text, (size_t)length);
	return true;
}

/* The list of the page as .xlsx; its name is the last part of the path. */
static bool
serve_sheet(struct visit *visit)
{
	xmlDocPtr sheet = stylesheet_transform(visit->worker->stylesheet, visit->page->doc, visit->worker->config->strict);
	const char *bytes;
	size_t size;

	if (sheet == NULL)
		return false;
	pool_cleanup(visit->pool, (void (*)(void *))xmlFreeDoc, sheet);
	if (!spreadsheet_write(visit->pool, xmlDocGetRootElement(sheet), &bytes, &size))
		return false;
	visit->response->type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	response_attachment(visit->response, strrchr(visit->request->path, '/') + 1);
	response_body(visit->response, bytes, size);
	return true;
}

static bool
serve_content(struct visit *visit, enum answer answer)
{
	const bool sheet = answer == ANSWER_PAGE && (visit->route->flags & ROUTE_SHEET) != 0;

	if (sheet)
		log_add(visit, LOG_EXPORT, visit->route->noun, visit->id);
	if (visit->request->wants_xml)
		return serve_xml(visit);
	return sheet ? serve_sheet(visit) : serve_html(visit);
}

static void
serve_page(struct visit *visit, enum answer answer)
{
	frame_finish(visit, answer);
	visit->response->status = statuses[answer];
	if (serve_content(visit, answer))
		return;
	fprintf(stderr, "level=error part=view request=%s path=\"%s\" message=\"page not rendered\"\n", visit->request->id,
	    visit->route == NULL ? "-" : visit->route->path);
	response_init(visit->response, visit->pool, 500, "text/plain; charset=utf-8");
	response_body(visit->response, "500\n", 4);
}

static bool
is_error(enum answer answer)
{
	return answer >= ANSWER_NOT_FOUND;
}

static void
serve(struct visit *visit, enum answer answer)
{
	if (answer == ANSWER_FILE)
		return;
	if (visit->request->method == METHOD_POST && visit->db != NULL && db_is_clustered(visit->db))
		response_cookie_for(visit->response, COOKIE_WROTE, "1", WROTE_SECONDS);
	response_header(visit->response, "Cache-Control", "no-store");
	response_header(visit->response, "Vary", "Accept");
	if (answer == ANSWER_SEE_OTHER) {
		response_see_other(visit->response, visit->target);
		return;
	}
	if (answer == ANSWER_BUSY)
		response_header(visit->response, "Retry-After", "60");	/* as the page says */
	if (answer == ANSWER_METHOD)
		response_header(visit->response, "Allow", route_allow(visit, visit->request->path));
	if (is_error(answer))
		show_error(visit, answer);
	serve_page(visit, answer);
}

struct visit *
dispatch(struct worker *worker, struct pool *pool, struct request *request, enum request_status status,
    struct response *response)
{
	struct visit *visit = pool_alloc(pool, sizeof *visit);

	visit->worker = worker;
	visit->db = worker->db;
	visit->pool = pool;
	visit->request = request;
	visit->response = response;
	db_begin_request(worker->db, visit_wrote(visit));
	memcpy(visit->submission, random_token(pool, 16), sizeof visit->submission);
	if (status == REQUEST_OK) {
		enum answer answer = run_route(visit);

		/* What could not be read was no fault of the page's, whatever it made of it: it may be asked again. */
		if (answer == ANSWER_ERROR && db_was_away(worker->db))
			answer = ANSWER_BUSY;
		serve(visit, answer);
	} else {
		response_header(visit->response, "Cache-Control", "no-store");
		show_error(visit, ANSWER_INVALID);
		serve_page(visit, ANSWER_INVALID);
		response->status = status == REQUEST_TOO_LARGE ? 413 : status == REQUEST_UNSUPPORTED ? 415 : 400;
	}
	response->head = request->method == METHOD_HEAD;
	db_reset(worker->db);
	return visit;
}

void
dispatch_after(struct visit *visit)
{
	session_seen(visit);
	log_write(visit);
}

void
dispatch_rescue(struct worker *worker, struct pool *pool, struct request *request, struct response *response)
{
	struct visit *visit = pool_alloc(pool, sizeof *visit);

	visit->worker = worker;
	visit->pool = pool;
	visit->request = request;
	visit->response = response;
	visit->token = request_body(request, "token");
	serve(visit, ANSWER_BUSY);
}
