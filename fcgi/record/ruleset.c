#include <limits.h>
#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>

#include "rating/points.h"
#include "record/ruleset.h"
#include "record/ruleset_reader.h"

#define DOCUMENT_LARGEST (4 * 1024 * 1024)

static const char *const periods[] = {"month", "quarter"};
static const char *const bases[] = {"all", "b_only", "b_or_above"};
static const char *const scopes[] = {"unit", "group", "bloc"};
static const char *const roundings[] = {"floor", "half-up", "ceiling"};
static const char *const modes[] = {"warn", "hard"};
static const char *const leader_rules[] = {"free", "warn", "bound"};

static void
boundary_read(struct reader *reader, const xmlNode *window, const char *name, struct boundary *out)
{
	const xmlNode *node = reader_child(reader, window, name, true);
	const char *time;
	int length = 0;

	if (node == NULL)
		return;
	reader_only(reader, node, "", "month day time");
	out->month = reader_int(reader, node, "month", -1, 2, "0");
	out->day = reader_int(reader, node, "day", 1, 31, NULL);
	time = reader_text(reader, node, "time", "00:00");
	if (sscanf(time, "%2d:%2d%n", &out->hour, &out->minute, &length) != 2 || strlen(time) != 5 ||
	    length != 5 || out->hour < 0 || out->hour > 23 || out->minute < 0 || out->minute > 59)
		reader_fail(reader, node, "time is not hh:mm");
}

/* The windows in the node, by step. */
static void
windows_read(struct reader *reader, const xmlNode *node, const char *attributes,
	     struct window_rule out[STEP_COUNT])
{
	reader_only(reader, node, "window", attributes);
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		enum step step = STEP_PLAN;

		reader_only(reader, child, "open close", "step");
		if (!step_parse(reader_text(reader, child, "step", NULL), &step))
			reader_fail(reader, child, "unknown step");
		else if (out[step].present)
			reader_fail(reader, child, "a second window of %s", step_name(step));
		out[step].present = true;
		boundary_read(reader, child, "open", &out[step].open);
		boundary_read(reader, child, "close", &out[step].close);
	}
}

static void
exceptions_read(struct reader *reader, const xmlNode *node, struct calendar *calendar)
{
	struct calendar_exception *exception;

	calendar->exception_count = reader_count(node, "exception");
	exception = pool_alloc(reader->pool, (calendar->exception_count + 1) * sizeof(*exception));
	calendar->exceptions = exception;
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		if (!reader_is(child, "exception"))
			continue;
		struct period period = {{2000, 1}, 1};

		if (!period_parse(reader_text(reader, child, "month", NULL), &period))
			reader_fail(reader, child, "month is neither yyyy-mm nor yyyy-Qn");
		exception->month = period.last;
		windows_read(reader, child, "month", exception->windows);
		exception++;
	}
}

static void
calendar_read(struct reader *reader, const xmlNode *root, struct calendar *calendar)
{
	const xmlNode *node = reader_child(reader, root, "calendar", true), *ordinary, *december;

	if (node == NULL)
		return;
	reader_only(reader, node, "ordinary december exception", "start");
	calendar->start = MOMENT_NONE;
	if (reader_has(node, "start") &&
	    !moment_parse(reader_text(reader, node, "start", NULL), &calendar->start))
		reader_fail(reader, node, "start is not yyyy-mm-ddThh:mm:ss");
	if ((ordinary = reader_child(reader, node, "ordinary", true)) == NULL)
		return;
	windows_read(reader, ordinary, "", calendar->ordinary);
	for (int step = 0; step < STEP_COUNT; step++)
		if (!calendar->ordinary[step].present)
			reader_fail(reader, ordinary, "there is no window of %s", step_name((enum step)step));
	if ((december = reader_child(reader, node, "december", false)) != NULL)
		windows_read(reader, december, "", calendar->december);
	exceptions_read(reader, node, calendar);
	if (!reader->failed && !calendar_valid(calendar))
		reader_fail(reader, node,
			    "a window closes before it opens, or a step before the one it waits for");
}

static void
forced_read(struct reader *reader, const xmlNode *node, struct level_rules *levels)
{
	struct forced_level *forced;

	levels->forced_count = reader_count(node, "forced");
	forced = pool_alloc(reader->pool, (levels->forced_count + 1) * sizeof(*forced));
	levels->forced = forced;
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		if (!reader_is(child, "forced"))
			continue;
		reader_only(reader, child, "text", "condition best");
		forced->condition = reader_code(reader, child, "condition", NULL);
		forced->text = reader_content(reader, child, "text", true);
		forced->best = reader_level(reader, child, "best");
		forced++;
	}
}

static void
level_read(struct reader *reader, const xmlNode *node, struct level_rule *out)
{
	reader_only(reader, node, "", "code name short from below");
	out->level = reader_level(reader, node, "code");
	out->name = reader_text(reader, node, "name", NULL);
	out->short_name = reader_text(reader, node, "short", NULL);
	out->from = reader_has(node, "from") ? reader_points(reader, node, "from", NULL) : INT_MIN;
	out->below = reader_has(node, "below") ? reader_points(reader, node, "below", NULL) : INT_MAX;
}

static void
levels_read(struct reader *reader, const xmlNode *root, struct level_rules *levels)
{
	const xmlNode *node = reader_child(reader, root, "levels", true), *absence, *leader;
	size_t count = 0;

	if (node == NULL)
		return;
	reader_only(reader, node, "level forced absence leader", "");
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child))
		if (reader_is(child, "level") && count++ < LEVEL_COUNT)
			level_read(reader, child, &levels->levels[count - 1]);
	forced_read(reader, node, levels);
	levels->absence_share = -1;
	if ((absence = reader_child(reader, node, "absence", false)) != NULL) {
		reader_only(reader, absence, "", "share best");
		levels->absence_share = reader_points(reader, absence, "share", NULL);
		levels->absence_best = reader_level(reader, absence, "best");
	}
	if ((leader = reader_child(reader, node, "leader", false)) != NULL) {
		reader_only(reader, leader, "", "rule");
		levels->leader =
		    (enum leader_rule)reader_choice(reader, leader, "rule", leader_rules, 3, NULL);
	}
	if (!reader->failed && (count != LEVEL_COUNT || !level_rules_valid(levels)))
		reader_fail(reader, node, "the levels are not A to D, each number of points in exactly one");
}

static int
percentage_read(struct reader *reader, const xmlNode *node, const char *name)
{
	int value;

	if (!reader_has(node, name))
		return CAP_NO_PERCENTAGE;
	value = reader_points(reader, node, name, NULL);
	if (value > 10000)
		reader_fail(reader, node, "%s is above 100", name);
	return value;
}

static void
cap_read(struct reader *reader, const xmlNode *node, struct cap_rule *cap)
{
	reader_only(reader, node, "", "percentage exception base scope rounding mode counts-decided-above");
	cap->percentage = percentage_read(reader, node, "percentage");
	cap->exception = percentage_read(reader, node, "exception");
	cap->base = (enum cap_base)reader_choice(reader, node, "base", bases, 3, NULL);
	cap->scope = (enum cap_scope)reader_choice(reader, node, "scope", scopes, 3, "unit");
	cap->rounding = (enum cap_rounding)reader_choice(reader, node, "rounding", roundings, 3, "floor");
	cap->hard = reader_choice(reader, node, "mode", modes, 2, NULL) == 1;
	cap->counts_decided_above = reader_flag(reader, node, "counts-decided-above", "false");
	if (cap->exception != CAP_NO_PERCENTAGE && cap->exception < cap->percentage)
		reader_fail(reader, node, "the exception is below the percentage");
	if (cap->exception != CAP_NO_PERCENTAGE && cap->percentage == CAP_NO_PERCENTAGE)
		reader_fail(reader, node, "an exception needs a percentage");
}

static void
caps_read(struct reader *reader, const xmlNode *root, struct rule_set *rules)
{
	struct cap_rule *caps = pool_alloc(reader->pool, (reader_count(root, "cap") + 1) * sizeof(*caps));
	unsigned scopes_seen = 0;

	rules->caps = caps;
	for (const xmlNode *child = reader_first(root); child != NULL; child = reader_next(child)) {
		if (!reader_is(child, "cap"))
			continue;
		cap_read(reader, child, &caps[rules->cap_count]);
		if ((scopes_seen & 1U << caps[rules->cap_count].scope) != 0)
			reader_fail(reader, child, "a second cap of the same scope");
		scopes_seen |= 1U << caps[rules->cap_count].scope;
		rules->cap_count++;
	}
	if (rules->cap_count == 0)
		reader_fail(reader, root, "there is no cap");
	rules->cap = caps[0];
}

static void
petition_read(struct reader *reader, const xmlNode *root, struct rule_set *rules)
{
	const xmlNode *node = reader_child(reader, root, "petition", false);

	if (node == NULL)
		return;
	reader_only(reader, node, "", "days answer");
	rules->petition_days = reader_int(reader, node, "days", 1, 90, NULL);
	if (reader_has(node, "answer"))
		rules->petition_answer_days = reader_int(reader, node, "answer", 1, 90, NULL);
}

static void
year_read(struct reader *reader, const xmlNode *root, struct year_rule *year)
{
	const xmlNode *node = reader_child(reader, root, "year", false), *away;

	if (node == NULL)
		return;
	reader_only(reader, node, "away", "least-months");
	year->present = true;
	year->least_months = reader_int(reader, node, "least-months", 1, 12, NULL);
	away = reader_child(reader, node, "away", false);
	if (away == NULL)
		return;
	reader_only(reader, away, "", "months best");
	year->away_months = reader_int(reader, away, "months", 1, 11, NULL);
	year->away_best = reader_level(reader, away, "best");
}

static void
products_read(struct reader *reader, const xmlNode *root, struct rule_set *rules)
{
	const xmlNode *node = reader_child(reader, root, "products", false);

	if (node == NULL)
		return;
	reader_only(reader, node, "", "fault delay");
	rules->counts_products = true;
	rules->product_fault = reader_points(reader, node, "fault", NULL);
	rules->product_delay = reader_points(reader, node, "delay", NULL);
	if (rules->product_fault > 10000 || rules->product_delay > 10000)
		reader_fail(reader, node, "a fault or a delay takes more than 100 per cent");
}

static void
rule_set_read(struct reader *reader, const xmlNode *root, struct rule_set *rules)
{
	reader_only(
	    reader, root, "note calendar levels cap petition products year criteria-set",
	    "code version number title issuer issued valid-from valid-to parent period scale rounding advice "
	    "next-evidence");
	rules->code = reader_code(reader, root, "code", NULL);
	rules->version = reader_int(reader, root, "version", 1, 9999, "1");
	rules->number = reader_text(reader, root, "number", NULL);
	rules->title = reader_text(reader, root, "title", NULL);
	rules->issuer = reader_text(reader, root, "issuer", NULL);
	rules->parent = reader_code(reader, root, "parent", "");
	rules->note = reader_content(reader, root, "note", false);
	rules->issued = reader_has(root, "issued") ? reader_day(reader, root, "issued") : DAY_NONE;
	rules->valid_from = reader_day(reader, root, "valid-from");
	rules->valid_to = reader_has(root, "valid-to") ? reader_day(reader, root, "valid-to") : DAY_NONE;
	rules->period = (enum period_kind)reader_choice(reader, root, "period", periods, 2, NULL);
	rules->scale = reader_points(reader, root, "scale", NULL);
	rules->round_to = reader_points(reader, root, "rounding", "0.01");
	rules->advice = reader_flag(reader, root, "advice", "false");
	rules->next_evidence = reader_flag(reader, root, "next-evidence", "true");
	if (rules->valid_to != DAY_NONE && rules->valid_to < rules->valid_from)
		reader_fail(reader, root, "valid-to is before valid-from");
	if (strcmp(rules->code, rules->parent) == 0)
		reader_fail(reader, root, "a rule set is not its own parent");
	if (rules->round_to < 1)
		reader_fail(reader, root, "rounding is not above 0");
	calendar_read(reader, root, &rules->calendar);
	levels_read(reader, root, &rules->levels);
	caps_read(reader, root, rules);
	petition_read(reader, root, rules);
	year_read(reader, root, &rules->year);
	products_read(reader, root, rules);
	ruleset_read_criteria(reader, root, rules);
}

static void
document_type_refuse(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
	(void)name;
	(void)external;
	(void)system;
	xmlStopParser(context);
}

/* The tree, or NULL with the error set. A document type stops the parser before anything in it is read. */
static xmlDoc *
document_parse(const char *xml, size_t size, struct reader *reader)
{
	xmlParserCtxt *context = xmlNewParserCtxt();
	xmlDoc *document;

	if (context == NULL || size > DOCUMENT_LARGEST) {
		xmlFreeParserCtxt(context);
		reader_fail(reader, NULL, "the document is larger than 4 MiB, or there is no memory");
		return NULL;
	}
	context->sax->internalSubset = document_type_refuse;
	document =
	    xmlCtxtReadMemory(context, xml, (int)size, NULL, "UTF-8",
			      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
	if (context->errNo != XML_ERR_OK || document == NULL) {
		const char *message = context->lastError.message;

		reader_fail(reader, NULL, "%s",
			    context->errNo == XML_ERR_USER_STOP ? "a document type is not allowed"
			    : message != NULL                   ? message
								: "not a document");
		reader->error->line = context->lastError.line;
		reader->error->message[strcspn(reader->error->message, "\n")] = '\0';
		xmlFreeDoc(document);
		document = NULL;
	}
	xmlFreeParserCtxt(context);
	return document;
}

xmlDoc *
ruleset_document(struct pool *pool, const char *xml, size_t size, struct ruleset_error *error)
{
	struct reader reader = {.pool = pool, .error = error};

	*error = (struct ruleset_error){0};
	return document_parse(xml, size, &reader);
}

const struct rule_set *
ruleset_parse(struct pool *pool, const char *xml, size_t size, struct ruleset_error *error)
{
	struct reader reader = {.pool = pool, .error = error};
	struct rule_set *rules = pool_alloc(pool, sizeof(*rules));
	const xmlNode *root;
	xmlDoc *document;

	*error = (struct ruleset_error){0};
	if ((document = document_parse(xml, size, &reader)) == NULL)
		return NULL;
	root = xmlDocGetRootElement(document);
	if (root == NULL || root->ns != NULL || !reader_is(root, "rule-set"))
		reader_fail(&reader, root, "the document is not a rule-set");
	else
		rule_set_read(&reader, root, rules);
	xmlFreeDoc(document);
	return reader.failed ? NULL : rules;
}

const struct rule_set *
ruleset_read(struct pool *pool, const char *path, struct ruleset_error *error)
{
	char *buffer = pool_alloc(pool, DOCUMENT_LARGEST + 1);
	FILE *file = fopen(path, "rbe");
	size_t size;
	int failed;

	*error = (struct ruleset_error){0};
	if (file == NULL) {
		snprintf(error->message, sizeof(error->message), "cannot open %s", path);
		return NULL;
	}
	size = fread(buffer, 1, DOCUMENT_LARGEST + 1, file);
	failed = ferror(file);
	(void)fclose(file);
	if (failed) {
		snprintf(error->message, sizeof(error->message), "cannot read %s", path);
		return NULL;
	}
	return ruleset_parse(pool, buffer, size, error);
}
