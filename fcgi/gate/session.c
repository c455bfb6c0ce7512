#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sys/random.h>

#include "gate/policy.h"
#include "gate/session.h"
#include "rating/calendar.h"

enum {
	CSRF_BYTES = 32,
	SEEN_SECONDS = 300	/* the last sight is written no more often, unless a session may be idle for a short time only */
};

/* The cookie's session; an ended one is kept for its late POST. By its key, and no more tables than say whether it lives: every page asks. */
static const struct sql session_find = {
	"SELECT NOW(6) AS now, s.id, s.account_id, LOWER(HEX(s.csrf)) AS csrf, s.must_change, "
	"s.ended_at IS NULL AND a.state IN ('issued','active') AS live, "
	"TIMESTAMPDIFF(SECOND, s.seen_at, SYSDATE(6)) AS idle, TIMESTAMPDIFF(SECOND, s.created_at, SYSDATE(6)) AS age, "
	"s.created_at > SYSDATE(6) - INTERVAL 7 DAY AS recent, SYSDATE(6) AS real_now, "
	"s.proven_at > SYSDATE(6) - INTERVAL 10 MINUTE AS fresh, a.factor_since IS NOT NULL AS factor, "
	"a.name AS account, a.language = 'en' AS english, a.unit_id IS NOT NULL AS unit_account, p.id AS person_id, "
	"CONCAT(p.family_name, ' ', p.given_name) AS person, p.valid_to IS NULL OR p.valid_to > CURDATE() AS employed "
	"FROM session s JOIN account a ON a.id = s.account_id LEFT JOIN person p ON p.id = a.person_id "
	"WHERE s.token_hash = UNHEX(SHA2(?, 256))",
	"s"};

/* Who holds a unit's account today, and for the frame where. */
static const struct sql session_holder = {
	"SELECT p.id AS person_id, CONCAT(p.family_name, ' ', p.given_name) AS person, p.valid_to IS NULL OR p.valid_to > CURDATE() "
	"AS employed, o.name AS position, u.id AS part_id, u.agency_id, COALESCE(g.name, u.name) AS unit_name "
	"FROM account_holder h JOIN person p ON p.id = h.person_id "
	"LEFT JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"LEFT JOIN unit u ON u.id = m.unit_id LEFT JOIN unit g ON g.id = u.agency_id LEFT JOIN position o ON o.id = m.position_id "
	"WHERE h.account_id = ? AND h.valid_from <= CURDATE() AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) "
	"ORDER BY h.valid_from DESC LIMIT 1",
	"u"};

/*
 * Posts with their names, grants and delegations of today, whether anybody's evaluation names the viewer, whether a text in force has
 * not been acknowledged, what is set otherwise, and whether anybody rates that quarter as one. Each part by its own index; an OR of two ways would read a whole table.
 */
static const struct sql session_rights = {
	"SELECT 'post' AS kind, a.unit_id AS one, COALESCE(u.agency_id, 0) AS two, a.rank AS word, a.main AS flag, o.name AS position, "
	"COALESCE(g.name, u.name) AS unit FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN position o ON o.id = a.position_id "
	"LEFT JOIN unit g ON g.id = u.agency_id WHERE a.person_id = ? AND a.valid_from <= CURDATE() "
	"AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) "
	"UNION ALL SELECT 'grant', r.unit_id, 0, r.role, COALESCE(r.bloc + 0, 0), NULL, NULL FROM right_grant r "
	"WHERE r.account_id = ? AND r.valid_from <= CURDATE() AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) "
	"UNION ALL SELECT 'deputed', d.from_person_id, 0, d.power, 0, NULL, NULL FROM delegation d "
	"WHERE d.to_person_id = ? AND " DELEGATION_TODAY " "
	"UNION ALL (SELECT 'superior', 0, 0, '', 1, NULL, NULL FROM evaluation WHERE superior_id = ? LIMIT 1) "
	"UNION ALL (SELECT 'superior', 0, 0, '', 1, NULL, NULL FROM side_superior WHERE superior_id = ? LIMIT 1) "
	"UNION ALL (SELECT 'authority', 0, 0, '', 1, NULL, NULL FROM evaluation WHERE authority_id = ? LIMIT 1) "
	"UNION ALL (SELECT 'acknowledge', 0, 0, '', 1, NULL, NULL FROM acknowledgement_text t LEFT JOIN acknowledgement k "
	"ON k.person_id = ? AND k.text_code = t.code AND k.text_version = t.version WHERE t.valid_from <= CURDATE() "
	"AND (t.valid_to IS NULL OR t.valid_to > CURDATE()) AND k.person_id IS NULL LIMIT 1) "
	"UNION ALL SELECT 'setting', 0, 0, CONCAT(name, '=', value), 0, NULL, NULL FROM setting "
	"WHERE unit_id = 0 AND name BETWEEN 'password_' AND 'session_z' "
	"UNION ALL (SELECT 'quarter', 0, 0, month, 1, NULL, NULL FROM unit_month WHERE month = ? LIMIT 1)",
	"uuuuuuus"};

/* Whether whom the viewer stands in for leads or decides on anybody; asked only of who stands in. */
static const struct sql session_led = {
	"SELECT EXISTS (SELECT 1 FROM evaluation e WHERE e.superior_id = ?) AS leads, EXISTS (SELECT 1 FROM evaluation e WHERE e.authority_id = ?) "
	"AS decides", "uu"};

/* Whether the agency rates that quarter as one; asked only where somebody does. */
static const struct sql session_quarter = {"SELECT 1 AS one FROM unit_month WHERE unit_id = ? AND month = ?", "us"};

static const struct sql session_insert = {
	"INSERT INTO session (token_hash, account_id, csrf, created_at, seen_at, proven_at, address, agent, must_change) "
	"VALUES (UNHEX(SHA2(?, 256)), ?, ?, SYSDATE(6), SYSDATE(6), SYSDATE(6), ?, ?, ?)",
	"subssi"};

/* An account that nobody uses is disabled after a while (fcgi/ctl/job_accounts.c). */
static const struct sql account_used = {"UPDATE account SET used_at = SYSDATE(6) WHERE id = ?", "u"};

static const struct sql session_close = {"UPDATE session SET ended_at = SYSDATE(6) WHERE id = ? AND ended_at IS NULL", "u"};

static const struct sql session_close_others = {
	"UPDATE session SET ended_at = SYSDATE(6) WHERE account_id = ? AND id <> ? AND ended_at IS NULL", "uu"};

static const struct sql session_touch = {"UPDATE session SET seen_at = SYSDATE(6) WHERE id = ? AND ended_at IS NULL", "u"};

static const struct sql session_proven = {
	"UPDATE session SET token_hash = UNHEX(SHA2(?, 256)), proven_at = SYSDATE(6), seen_at = SYSDATE(6) WHERE id = ? "
	"AND ended_at IS NULL",
	"su"};

static const struct sql clock_read = {"SELECT NOW(6) AS now", ""};

char *
random_token(struct pool *pool, size_t bytes)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	unsigned char random[64] = {0};
	char *text = pool_alloc(pool, bytes * 8 / 6 + 2);
	size_t n = 0;
	unsigned bits = 0, have = 0;

	if (bytes > sizeof random || getrandom(random, bytes, 0) != (ssize_t)bytes)
		abort();
	for (size_t i = 0; i < bytes; i++) {
		bits = (bits << 8 | random[i]) & 0xffff;
		have += 8;
		for (; have >= 6; have -= 6)
			text[n++] = alphabet[bits >> (have - 6) & 63];
	}
	if (have > 0)
		text[n++] = alphabet[bits << (6 - have) & 63];
	explicit_bzero(random, sizeof random);
	return text;
}

static void
viewer_add_post(struct viewer *viewer, struct post *posts, const struct row *row)
{
	struct post *post = &posts[viewer->post_count++];

	post->unit_id = row_id(row, "one");
	post->agency_id = row_id(row, "two");
	post->head = strcmp(row_text(row, "word"), "head") == 0;
	post->deputy = strcmp(row_text(row, "word"), "deputy") == 0;
	post->main = row_int(row, "flag") != 0;
	if (!post->main)
		return;
	viewer->position = row_text(row, "position");
	viewer->unit_name = row_text(row, "unit");
	viewer->unit_id = post->agency_id;
	viewer->part_id = post->unit_id;
}

static void
viewer_add_grant(struct viewer *viewer, struct grant *grants, const struct row *row)
{
	const int role = access_role_parse(row_text(row, "word"));

	if (role >= 0)
		grants[viewer->grant_count++] = (struct grant){
		    (enum role)role, row_id(row, "one"), (enum bloc)row_int(row, "flag")};
}

static void
viewer_add_deputed(struct viewer *viewer, struct deputed *deputed, const struct row *row)
{
	const char *power = row_text(row, "word");

	deputed[viewer->deputed_count++] = (struct deputed){row_id(row, "one"), strcmp(power, "superior") == 0,
	    strcmp(power, "authority") == 0, strcmp(power, "secretary") == 0};
}

static enum db_result
read_led(struct visit *visit, struct viewer *viewer)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < viewer->deputed_count; i++) {
		const struct deputed *deputed = &viewer->deputed[i];
		struct row row;

		result = db_row(visit->db, visit->pool, &row, &session_led, deputed->person_id, deputed->person_id);
		if (result != DB_OK)
			break;
		if (deputed->superior)
			viewer->is_superior |= row_int(&row, "leads") != 0;
		else
			viewer->is_authority |= row_int(&row, "decides") != 0;
	}
	return result;
}

static bool
policy_is(const char *setting)
{
	static const char *const names[] = {"session_", "password_", "second_factor_required="};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strncmp(setting, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

static void
policy_add(struct pool *pool, struct policy *policy, const char *setting)
{
	const char *equals = strchr(setting, '=');

	if (!policy_is(setting))
		return;
	if (equals == NULL || !policy_set(policy, pool_strndup(pool, setting, (size_t)(equals - setting)), equals + 1))
		fprintf(stderr, "level=error part=session message=\"setting ignored\" setting=\"%.60s\"\n", setting);
}

/* The quarter that holds the period of the path, or today. */
static const char *
quarter_asked(const struct visit *visit, char quarter[PERIOD_TEXT])
{
	struct period period;

	return period_parse(visit->month, &period) ? period_format(period_of(period.last, 3), quarter) : "";
}

static enum db_result
read_quarter(struct visit *visit, const struct viewer *viewer)
{
	struct row row;
	enum db_result result;

	if (visit->quarter[0] == '\0')
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &session_quarter, viewer->unit_id, visit->quarter);
	visit->by_quarter = result == DB_OK;
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
viewer_rights(struct visit *visit, struct viewer *viewer, struct policy *policy)
{
	struct rows rows;
	char quarter[PERIOD_TEXT];
	/* A unit's account has the rights granted to it, and none of its holder's own. */
	const uint64_t person = viewer->unit_account ? 0 : viewer->person_id;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &session_rights, person, viewer->account_id,
	    person, person, person, person, viewer->person_id, quarter_asked(visit, quarter));
	struct post *posts = pool_alloc(visit->pool, (rows.count + 1) * sizeof *posts);
	struct grant *grants = pool_alloc(visit->pool, (rows.count + 1) * sizeof *grants);
	struct deputed *deputed = pool_alloc(visit->pool, (rows.count + 1) * sizeof *deputed);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const char *kind = row_text(row, "kind");

		if (strcmp(kind, "post") == 0)
			viewer_add_post(viewer, posts, row);
		else if (strcmp(kind, "grant") == 0)
			viewer_add_grant(viewer, grants, row);
		else if (strcmp(kind, "deputed") == 0)
			viewer_add_deputed(viewer, deputed, row);
		else if (strcmp(kind, "superior") == 0)
			viewer->is_superior = true;
		else if (strcmp(kind, "authority") == 0)
			viewer->is_authority = true;
		else if (strcmp(kind, "quarter") == 0)
			snprintf(visit->quarter, sizeof visit->quarter, "%s", row_text(row, "word"));
		else if (strcmp(kind, "acknowledge") == 0)
			viewer->must_acknowledge = viewer->person_id != 0;
		else
			policy_add(visit->pool, policy, row_text(row, "word"));
	}
	viewer->posts = posts;
	viewer->grants = grants;
	viewer->deputed = deputed;
	if (result == DB_OK)
		result = read_led(visit, viewer);
	for (size_t i = 0; i < viewer->grant_count; i++)
		if (grants[i].role == ROLE_UNIT_AGGREGATOR || grants[i].role == ROLE_BLOC_AGGREGATOR)
			viewer->is_adviser = true;
	return result;
}

/* What the settings make of the session: when it ends, how often its last sight is written, what is still to be done. */
static void
viewer_limits(struct visit *visit, struct viewer *viewer, const struct row *row)
{
	const struct policy *policy = viewer->policy;
	const int64_t idle_limit = 60 * (int64_t)policy_idle_minutes(policy, viewer);
	const int64_t idle = row_int(row, "idle"), left = 3600 * (int64_t)policy->session_hours - row_int(row, "age");
	char text[MOMENT_TEXT];
	int64_t now;

	viewer->unseen = idle >= (idle_limit / 5 < SEEN_SECONDS ? idle_limit / 5 : SEEN_SECONDS);
	viewer->seconds_left = viewer->unseen ? idle_limit : idle_limit - idle;
	if (viewer->seconds_left > left)
		viewer->seconds_left = left;
	if (idle >= idle_limit)
		viewer->seconds_left = 0;
	if (!moment_parse(row_text(row, "real_now"), &now))
		abort();
	moment_format(now + viewer->seconds_left, text);
	text[10] = 'T';
	viewer->session_end = pool_strdup(visit->pool, text);
	viewer->must_factor = !viewer->factor && policy_needs_factor(policy, viewer);
}

/* The person of the account; of a unit's account its holder, with the post that the holder's own assignment gives. */
static void
viewer_person(struct viewer *viewer, const struct row *row)
{
	viewer->person_id = row_id(row, "person_id");
	viewer->name = row_null(row, "person") ? viewer->account : row_text(row, "person");
	viewer->position = row_text(row, "position");
	viewer->unit_name = row_text(row, "unit_name");
	viewer->unit_id = row_id(row, "agency_id");
	viewer->part_id = row_id(row, "part_id");
}

static enum db_result
viewer_load(struct visit *visit, const struct row *row, const struct row *person, struct viewer **loaded)
{
	struct viewer *viewer = pool_alloc(visit->pool, sizeof *viewer);
	struct policy *policy = pool_alloc(visit->pool, sizeof *policy);
	enum db_result result;

	viewer->session_id = row_id(row, "id");
	viewer->account_id = row_id(row, "account_id");
	viewer->account = row_text(row, "account");
	viewer_person(viewer, person);
	viewer->csrf = row_text(row, "csrf");
	viewer->unit_account = row_int(row, "unit_account") != 0;
	viewer->must_change = row_int(row, "must_change") != 0;
	viewer->fresh = row_int(row, "fresh") != 0;
	viewer->factor = row_int(row, "factor") != 0;
	viewer->english = row_int(row, "english") != 0;
	policy_init(policy, visit->worker->config->demonstration);
	viewer->policy = policy;
	result = viewer_rights(visit, viewer, policy);
	if (result == DB_OK)
		result = read_quarter(visit, viewer);
	if (result == DB_OK)
		viewer_limits(visit, viewer, row);
	*loaded = viewer;
	return result;
}

static void
set_clock(struct visit *visit, const struct row *row)
{
	const char *now = row_text(row, "now");

	if (strlen(now) != sizeof visit->now - 1)
		abort();
	memcpy(visit->now, now, sizeof visit->now);
	memcpy(visit->today, now, sizeof visit->today - 1);
	if (visit->month[0] == '\0')
		memcpy(visit->month, now, sizeof visit->month - 1);
}

/* The row that names the person, and whether somebody may act by the session. */
static enum db_result
find_person(struct visit *visit, const struct row *row, struct row *person, bool *live)
{
	enum db_result result = DB_OK;

	*person = *row;
	*live = row_int(row, "live") != 0;
	if (!*live)
		return DB_OK;
	if (row_int(row, "unit_account") != 0)
		result = db_row(visit->db, visit->pool, person, &session_holder, row_id(row, "account_id"));
	*live = result == DB_OK && (row_null(person, "person_id") || row_int(person, "employed") != 0);
	return result == DB_NO_ROW ? DB_OK : result;
}

enum db_result
session_load(struct visit *visit, enum session_state *state, uint64_t *account_id)
{
	const char *token = request_cookie(visit->request, COOKIE_SESSION);
	struct viewer *viewer = NULL;
	struct row row, person;
	bool known, live;
	enum db_result result;

	*state = SESSION_NONE;
	*account_id = 0;
	result = token == NULL || strlen(token) > 64 ? DB_NO_ROW : db_row(visit->db, visit->pool, &row, &session_find, token);
	known = result == DB_OK;
	if (result == DB_NO_ROW)
		result = db_row(visit->db, visit->pool, &row, &clock_read);
	if (result != DB_OK)
		return result;
	set_clock(visit, &row);
	if (!known || row_int(&row, "recent") == 0)
		return DB_OK;
	result = find_person(visit, &row, &person, &live);
	if (result != DB_OK)
		return result;
	/* The next holder of a unit's account must not find what the former one typed. */
	if (!live && row_int(&row, "unit_account") != 0)
		return DB_OK;
	*account_id = row_id(&row, "account_id");
	*state = SESSION_EXPIRED;
	if (!live)
		return DB_OK;
	result = viewer_load(visit, &row, &person, &viewer);
	if (result != DB_OK || viewer->seconds_left <= 0) {
		visit->quarter[0] = '\0';
		visit->by_quarter = false;
		return result;
	}
	*state = SESSION_LIVE;
	visit->viewer = viewer;
	return DB_OK;
}

enum db_result
session_prove(struct visit *visit)
{
	const char *token = random_token(visit->pool, 32);
	const enum db_result result = db_exec(visit->db, &session_proven, token, visit->viewer->session_id);

	if (result == DB_OK)
		response_cookie(visit->response, COOKIE_SESSION, token);
	return result;
}

enum db_result
session_start(struct visit *visit, uint64_t account_id, bool must_change)
{
	unsigned char csrf[CSRF_BYTES] = {0};
	const char *token = random_token(visit->pool, 32);
	enum db_result result;

	if (getrandom(csrf, sizeof csrf, 0) != sizeof csrf)
		abort();
	result = db_exec(visit->db, &session_insert, token, account_id, (const void *)csrf, sizeof csrf,
	    visit->request->address, visit->request->agent, (int64_t)must_change);
	if (result == DB_OK)
		result = db_exec(visit->db, &account_used, account_id);
	if (result == DB_OK)
		response_cookie(visit->response, COOKIE_SESSION, token);
	return result;
}

enum db_result
session_end(struct visit *visit)
{
	response_cookie(visit->response, COOKIE_SESSION, NULL);
	return db_exec(visit->db, &session_close, visit->viewer->session_id);
}

enum db_result
session_end_others(struct visit *visit)
{
	return db_exec(visit->db, &session_close_others, visit->viewer->account_id, visit->viewer->session_id);
}

void
session_seen(struct visit *visit)
{
	if (visit->viewer != NULL && visit->viewer->unseen)
		(void)db_exec(visit->db, &session_touch, visit->viewer->session_id);
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The secret never stands in a page twice the same: a compressed page would give it away. */
char *
session_token(struct pool *pool, const char *csrf_hex)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char mask[CSRF_BYTES] = {0};
	char *token = pool_alloc(pool, CSRF_BYTES * 4 + 1);

	if (strlen(csrf_hex) != CSRF_BYTES * 2 || getrandom(mask, sizeof mask, 0) != sizeof mask)
		abort();
	for (size_t i = 0; i < CSRF_BYTES * 2; i++) {
		const int nibble = i % 2 == 0 ? mask[i / 2] >> 4 : mask[i / 2] & 15;

		token[i] = digits[nibble];
		token[CSRF_BYTES * 2 + i] = digits[nibble ^ hex_digit(csrf_hex[i])];
	}
	return token;
}

bool
session_token_valid(const char *csrf_hex, const char *token)
{
	int difference = 0;

	if (token == NULL || strlen(csrf_hex) != CSRF_BYTES * 2 || strlen(token) != CSRF_BYTES * 4)
		return false;
	for (size_t i = 0; i < CSRF_BYTES * 2; i++) {
		const int mask = hex_digit(token[i]), masked = hex_digit(token[CSRF_BYTES * 2 + i]);

		if (mask < 0 || masked < 0)
			return false;
		difference |= (mask ^ masked) ^ hex_digit(csrf_hex[i]);
	}
	return difference == 0;
}
