/* Forms: reading what was typed, judging it, and giving it back. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rating/points.h"
#include "view/node.h"
#include "web/form.h"
#include "web/parse.h"

#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

static const struct field fields[] = {
	{ .name = "content", .type = FIELD_TEXT, .required = true, .max_length = 10, .hint = "task.content.hint",
	    .autocomplete = "off" },
	{ .name = "comment", .type = FIELD_TEXTAREA },
	{ .name = "percent", .type = FIELD_NUMBER, .min = 5, .max = 100 },
	{ .name = "count", .type = FIELD_NUMBER },
	{ .name = "points", .type = FIELD_POINTS, .max = 2000, .step = 50 },
	{ .name = "due", .type = FIELD_DATE },
	{ .name = "origin", .type = FIELD_CHOICE },
	{ .name = "unit", .type = FIELD_SELECT, .label = "common.unit" },
	{ .name = "sure", .type = FIELD_CHECK },
	{ .name = "people", .type = FIELD_MANY },
	{ .name = "link", .type = FIELD_LINK },
	{ .name = "secret", .type = FIELD_PASSWORD, .autocomplete = "current-password" },
	{ .name = "token", .type = FIELD_HIDDEN },
	{ .name = "list", .type = FIELD_FILE, .max = 10 },
};

struct bench {
	struct pool	*pool;
	struct form	*form;
	struct pair_list pairs;
	struct request	 request;
	xmlDocPtr	 doc;
};

static void
new_form(struct bench *bench)
{
	struct form *form = form_new(bench->pool, "task", "/cong-viec/17");

	form_add_all(form, fields, COUNT(fields));
	form_option(form, "origin", "planned", NULL);
	form_option(form, "origin", "arising", NULL);
	form_option(form, "unit", "", NULL);
	form_option(form, "unit", "7", "Phường \"Điện Biên\" & <b>");
	form_option(form, "people", "1", "A");
	form_option(form, "people", "2", "B");
	form_option(form, "people", "3", "C");
	form_button(form, "save", "primary");
	form_button(form, "remove", "warning");
	bench->form = form;
}

static int
setup(void **state)
{
	static struct bench bench;
	xmlNodePtr root;

	memset(&bench, 0, sizeof(bench));
	bench.pool = pool_new();
	bench.request.pool = bench.pool;
	bench.doc = xmlNewDoc(BAD_CAST "1.0");
	bench.doc->encoding = xmlStrdup(BAD_CAST "UTF-8");
	root = xmlNewDocNode(bench.doc, NULL, BAD_CAST "page", NULL);
	xmlDocSetRootElement(bench.doc, root);
	new_form(&bench);
	*state = &bench;
	return 0;
}

static int
teardown(void **state)
{
	struct bench *bench = *state;

	xmlFreeDoc(bench->doc);
	pool_free(bench->pool);
	return 0;
}

/* Reads a body into a new form of the same kind. */
static bool
post(struct bench *bench, const char *body)
{
	struct pair_list pairs = { .pool = bench->pool, .limit = 1000, .value = 5000 };

	assert_int_equal(urlencoded_parse(&pairs, body, strlen(body)), REQUEST_OK);
	bench->request.body_pairs = pairs.items;
	bench->request.body_count = pairs.count;
	new_form(bench);
	return form_read(bench->form, &bench->request);
}

static xmlNodePtr
element(struct bench *bench)
{
	return form_element(bench->form, xmlDocGetRootElement(bench->doc), "Sub-17");
}

static xmlNodePtr
child_with(xmlNodePtr parent, const char *name, const char *attribute, const char *value)
{
	for (xmlNodePtr node = parent->children; node != NULL; node = node->next)
		if (strcmp((const char *)node->name, name) == 0 && node_get(node, attribute) != NULL &&
		    strcmp(node_get(node, attribute), value) == 0)
			return node;
	fail_msg("no %s with %s=%s", name, attribute, value);
	return NULL;
}

/* The attribute of a field as it is shown, or "". */
static const char *
shown(struct bench *bench, const char *field, const char *attribute)
{
	const char *value = node_get(child_with(element(bench), "field", "name", field), attribute);

	return value == NULL ? "" : value;
}

static void
test_good_values(void **state)
{
	struct bench *bench = *state;
	struct form *form;

	assert_true(post(bench, "content=+Vi%E1%BB%87c++A+&comment=+a%0D%0A+b+%0D%0A&percent=05&count=0&points=18%2C5&due=5/1/2022"
	    "&origin=arising&unit=7&sure=yes&people=3&people=1&link=HTTPS://hanoi.gov.vn/v%C4%83n+&secret=+p+&token=+t+"
	    "&version=12&action=remove&unknown=x"));
	form = bench->form;
	assert_string_equal(form_text(form, "content"), "Việc A");
	assert_string_equal(form_text(form, "comment"), "a\n b");
	assert_int_equal(form_number(form, "percent", -1), 5);
	assert_int_equal(form_number(form, "count", -1), 0);
	assert_int_equal(form_number(form, "points", -1), 1850);
	assert_string_equal(form_text(form, "due"), "2022-01-05");
	assert_string_equal(form_text(form, "origin"), "arising");
	assert_string_equal(form_text(form, "unit"), "7");
	assert_string_equal(form_text(form, "sure"), "yes");
	assert_true(form_has(form, "people", "1"));
	assert_false(form_has(form, "people", "2"));
	assert_true(form_has(form, "people", "3"));
	assert_string_equal(form_text(form, "link"), "HTTPS://hanoi.gov.vn/văn");
	assert_string_equal(form_text(form, "secret"), " p ");
	assert_string_equal(form_text(form, "token"), " t ");
	assert_int_equal(form_sent_version(form), 12);
	assert_string_equal(form_action(form), "remove");
	assert_string_equal(form_text(form, "unknown"), "");
	assert_true(form_valid(form));
}

static void
test_empty_values(void **state)
{
	struct bench *bench = *state;
	struct form *form;

	assert_true(post(bench, "content=x&percent=+&points=&due=%09&unit=&link=&action=steal"));
	form = bench->form;
	assert_int_equal(form_number(form, "percent", -1), -1);
	assert_int_equal(form_number(form, "points", POINTS_MISSING), POINTS_MISSING);
	assert_string_equal(form_text(form, "due"), "");
	assert_null(form_nullable(form, "due"));
	assert_string_equal(form_nullable(form, "content"), "x");
	assert_true(form_empty(form, "people"));
	assert_true(form_empty(form, "sure"));
	assert_false(form_empty(form, "content"));
	assert_string_equal(form_action(form), "");
	assert_int_equal(form_sent_version(form), 0);
}

static void
test_bad_values(void **state)
{
	static const struct {
		const char	*field;
		const char	*typed;		/* encoded */
		const char	*error;		/* NULL: right */
		const char	*value;		/* shown again; NULL: as typed, which needs no decoding */
	} rows[] = {
		{ "content", "", "required", NULL },
		{ "content", "%E3%80%80", "required", "\xe3\x80\x80" },
		{ "content", "12345678901", "too_long", NULL },
		{ "content", "%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85%E1%BB%85", NULL,
		    "ễễễễễễễễễễ" },
		{ "content", "++12345++67890+", "too_long", "  12345  67890 " },
		{ "percent", "x", "not_a_number", NULL },
		{ "percent", "7,5", "not_a_number", NULL },
		{ "percent", "4", "out_of_range", NULL },
		{ "percent", "5", NULL, NULL },
		{ "percent", "100", NULL, NULL },
		{ "percent", "101", "out_of_range", NULL },
		{ "percent", "-5", "out_of_range", NULL },
		{ "count", "-1", "out_of_range", NULL },
		{ "count", "1000000000000", NULL, NULL },
		{ "points", "20", NULL, NULL },
		{ "points", "20.0", NULL, NULL },
		{ "points", "20,01", "out_of_range", NULL },
		{ "points", "99999", "out_of_range", NULL },
		{ "points", "18,3", "bad_step", NULL },
		{ "points", "18,333", "bad_step", NULL },
		{ "points", "1.234,5", "not_a_number", NULL },
		{ "points", "-1", "not_a_number", NULL },
		{ "points", "nan", "not_a_number", NULL },
		{ "due", "29/02/2021", "bad_date", NULL },
		{ "due", "29/02/2024", NULL, "29/02/2024" },
		{ "due", "1/2/2024", NULL, "01/02/2024" },
		{ "due", "2024-02-01", NULL, "01/02/2024" },
		{ "due", "mai", "bad_date", NULL },
		{ "origin", "other", "bad_choice", NULL },
		{ "origin", "+planned", "bad_choice", " planned" },
		{ "unit", "8", "bad_choice", NULL },
		{ "sure", "on", "bad_choice", "" },
		{ "people", "4", "bad_choice", "" },
		{ "link", "javascript:alert(1)", "bad_link", NULL },
		{ "link", "ftp://x/", "bad_link", NULL },
		{ "link", "http://", "bad_link", NULL },
		{ "link", "https:///x", "bad_link", NULL },
		{ "link", "https://:80/", "bad_link", NULL },
		{ "link", "https://hanoi.gov.vn@evil/", "bad_link", NULL },
		{ "link", "https://a/%22onclick", "bad_link", "https://a/\"onclick" },
		{ "link", "https://a/b+c", "bad_link", "https://a/b c" },
		{ "link", "https://a/?mail=b@c", NULL, NULL },
	};
	struct bench *bench = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *lead = strcmp(rows[i].field, "content") == 0 ? "" : "content=x&";
		bool good = post(bench, pool_printf(bench->pool, "%s%s=%s", lead, rows[i].field, rows[i].typed));
		const char *error = shown(bench, rows[i].field, "error");
		const char *value = rows[i].value != NULL ? rows[i].value : rows[i].typed;

		if (good != (rows[i].error == NULL) || strcmp(error, good ? "" : rows[i].error) != 0)
			fail_msg("row %zu: \"%s\"", i, error);
		if (strcmp(shown(bench, rows[i].field, "value"), value) != 0)
			fail_msg("row %zu: shows \"%s\"", i, shown(bench, rows[i].field, "value"));
		if (!good) {
			assert_string_equal(form_text(bench->form, rows[i].field), "");
			assert_int_equal(form_number(bench->form, rows[i].field, -7), -7);
			assert_false(form_has(bench->form, rows[i].field, rows[i].typed));
		}
	}
	assert_false(post(bench, "content=12345678901"));
	assert_string_equal(shown(bench, "content", "error-detail"), "10");
}

static void
test_required(void **state)
{
	struct bench *bench = *state;

	for (size_t i = 0; i < COUNT(fields); i++) {
		struct field field = fields[i];
		struct form *form = form_new(bench->pool, "task", "/");

		field.required = true;
		form_add(form, &field, NULL);
		bench->request.body_count = 0;
		assert_false(form_read(form, &bench->request));
		assert_string_equal(node_get(node_child(form_element(form, xmlDocGetRootElement(bench->doc), "s"), "field"),
		    "error"), "required");
	}
}

static void
test_element(void **state)
{
	static const char wanted[] =
	    "<form noun=\"task\" id=\"task\" action=\"/cong-viec/17\" submission=\"Sub-17\" version=\"3\">"
	    "<field name=\"content\" base=\"content\" type=\"text\" label-code=\"task.content\" hint=\"task.content.hint\""
	    " required=\"yes\" value=\"a &quot;b&quot; &lt;c&gt; &amp;\" max-length=\"10\" autocomplete=\"off\"/>"
	    "<field name=\"comment\" base=\"comment\" type=\"textarea\" label-code=\"task.comment\" value=\"a&#10;b\" max-length=\"200\"/>"
	    "<field name=\"percent\" base=\"percent\" type=\"number\" label-code=\"task.percent\" label=\"Việc &amp; 2\" value=\"40\" min=\"5\" max=\"100\"/>"
	    "<field name=\"count\" base=\"count\" type=\"number\" label-code=\"task.count\" value=\"\" min=\"0\"/>"
	    "<field name=\"points\" base=\"points\" type=\"points\" label-code=\"task.points\" value=\"18,5\" min=\"0\" max=\"2000\""
	    " step=\"50\"/>"
	    "<field name=\"due\" base=\"due\" type=\"date\" label-code=\"task.due\" value=\"05/01/2022\"/>"
	    "<field name=\"origin\" base=\"origin\" type=\"radio\" label-code=\"task.origin\" value=\"planned\">"
	    "<option value=\"planned\" selected=\"yes\" label-code=\"task.origin.planned\"/>"
	    "<option value=\"arising\" label-code=\"task.origin.arising\"/></field>"
	    "<field name=\"unit\" base=\"unit\" type=\"select\" label-code=\"common.unit\" value=\"7\">"
	    "<option value=\"\"/>"
	    "<option value=\"7\" selected=\"yes\">Phường \"Điện Biên\" &amp; &lt;b&gt;</option></field>"
	    "<field name=\"sure\" base=\"sure\" type=\"checkbox\" label-code=\"task.sure\" checked=\"yes\"/>"
	    "<field name=\"people\" base=\"people\" type=\"checkbox\" label-code=\"task.people\">"
	    "<option value=\"1\" selected=\"yes\">A</option><option value=\"2\">B</option>"
	    "<option value=\"3\" selected=\"yes\">C</option></field>"
	    "<field name=\"link\" base=\"link\" type=\"link\" label-code=\"task.link\" value=\"\" max-length=\"200\"/>"
	    "<field name=\"secret\" base=\"secret\" type=\"password\" label-code=\"task.secret\" max-length=\"200\" autocomplete=\"current-password\"/>"
	    "<field name=\"token\" base=\"token\" type=\"hidden\" label-code=\"task.token\" value=\"\"/>"
	    "<field name=\"list\" base=\"list\" type=\"file\" label-code=\"task.list\"/>"
	    "<button name=\"action\" value=\"save\" code=\"save\" kind=\"primary\"/>"
	    "<button name=\"action\" value=\"remove\" code=\"remove\" kind=\"warning\"/></form>";
	struct bench *bench = *state;
	struct form *form = bench->form;
	xmlBufferPtr buffer = xmlBufferCreate();

	form_set(form, "content", "a \"b\" <c> &");
	form_set(form, "comment", "a\nb");
	form_set_number(form, "percent", 40);
	form_label(form, "percent", "Việc & 2");
	form_set(form, "count", "1");
	form_set(form, "count", NULL);
	form_set_number(form, "points", 1850);
	form_set(form, "due", "2022-01-05");
	form_set(form, "origin", "planned");
	form_set(form, "unit", "7");
	form_set(form, "sure", "yes");
	form_set(form, "people", "3");
	form_set(form, "people", "1");
	form_set(form, "secret", "never shown");
	form_version(form, 3);
	xmlNodeDump(buffer, bench->doc, element(bench), 0, 0);
	assert_string_equal((const char *)xmlBufferContent(buffer), wanted);
	xmlBufferFree(buffer);
	assert_string_equal(form_text(form, "secret"), "");
	assert_int_equal(form_number(form, "points", 0), 1850);
	assert_int_equal(form_number(form, "percent", 0), 40);
	assert_string_equal(form_text(form, "due"), "2022-01-05");
	form_set_number(form, "points", POINTS_MISSING);
	assert_string_equal(shown(bench, "points", "value"), "");
	assert_int_equal(form_number(form, "points", -1), -1);
}

/* What was typed replaces what was set, also by nothing. */
static void
test_typed_replaces_set(void **state)
{
	struct bench *bench = *state;

	form_set(bench->form, "content", "old");
	form_set(bench->form, "sure", "yes");
	form_set(bench->form, "people", "2");
	form_set(bench->form, "points", "5");
	bench->request.body_pairs = (struct pair[]){ { "content", "new" }, { "content", "second" } };
	bench->request.body_count = 2;
	assert_true(form_read(bench->form, &bench->request));
	assert_string_equal(form_text(bench->form, "content"), "new");
	assert_string_equal(form_text(bench->form, "sure"), "");
	assert_false(form_has(bench->form, "people", "2"));
	assert_int_equal(form_number(bench->form, "points", -1), -1);
	assert_string_equal(shown(bench, "sure", "checked"), "");
}

static void
test_passwords_stay_out(void **state)
{
	struct bench *bench = *state;
	xmlChar *text;
	int length;

	assert_false(post(bench, "secret=Tuyet-mat-1&list=Tuyet-mat-1"));
	element(bench);
	xmlDocDumpMemory(bench->doc, &text, &length);
	assert_null(strstr((const char *)text, "Tuyet-mat-1"));
	xmlFree(text);
}

static void
test_version(void **state)
{
	struct bench *bench = *state;

	form_version(bench->form, 9);
	assert_string_equal(node_get(element(bench), "version"), "9");
	bench->request.body_pairs = (struct pair[]){ { "content", "x" }, { "version", "8" } };
	bench->request.body_count = 2;
	form_read(bench->form, &bench->request);
	assert_int_equal(form_sent_version(bench->form), 8);
	assert_string_equal(node_get(element(bench), "version"), "8");
	form_version(bench->form, 9);
	assert_string_equal(node_get(element(bench), "version"), "9");
	post(bench, "content=x&version=8x");
	assert_int_equal(form_sent_version(bench->form), 0);
	assert_null(node_get(element(bench), "version"));
}

static void
test_errors(void **state)
{
	struct bench *bench = *state;

	assert_true(post(bench, "content=x&due=5/1/2022"));
	form_error(bench->form, "due", "before_start", "06/01/2022");
	form_error(bench->form, "due", "another", NULL);
	assert_false(form_valid(bench->form));
	assert_string_equal(shown(bench, "due", "error"), "before_start");
	assert_string_equal(shown(bench, "due", "error-detail"), "06/01/2022");
	assert_string_equal(shown(bench, "due", "value"), "05/01/2022");
	assert_null(node_get(element(bench), "error"));
	assert_true(post(bench, "content=x"));
	form_error(bench->form, NULL, "over_cap", "3");
	assert_false(form_valid(bench->form));
	assert_string_equal(node_get(element(bench), "error"), "over_cap");
	assert_string_equal(node_get(element(bench), "error-detail"), "3");
}

static void
test_rows(void **state)
{
	static const struct field points = { .name = "points", .type = FIELD_POINTS, .max = 500 };
	static const struct field note = { .name = "note", .type = FIELD_TEXT };
	enum { ROWS = 2000 };
	struct bench *bench = *state;
	struct form *form = form_new(bench->pool, "score", "/");
	struct pair *pairs = pool_alloc(bench->pool, 2 * ROWS * sizeof(*pairs));
	xmlNodePtr node;

	for (unsigned i = 0; i < ROWS; i++) {
		char *suffix = pool_printf(bench->pool, "%u", i);

		form_add(form, &points, suffix);
		form_add(form, &note, suffix);
		/* The other way round than the form. */
		pairs[2 * (ROWS - 1 - i)] = (struct pair){ pool_printf(bench->pool, "note-%u", i), suffix };
		pairs[2 * (ROWS - 1 - i) + 1] = (struct pair){ pool_printf(bench->pool, "points-%u", i),
		    pool_printf(bench->pool, "%u", i % 7) };
	}
	pairs[0].value = "line one\nline two";
	pairs[1].value = "1,234";
	bench->request.body_pairs = pairs;
	bench->request.body_count = 2 * ROWS;
	assert_false(form_read(form, &bench->request));
	assert_string_equal(form_text(form, "note-1999"), "line one line two");
	assert_int_equal(form_number(form, "points-1999", -1), -1);
	for (unsigned i = 0; i < ROWS - 1; i++) {
		assert_int_equal(form_number(form, pool_printf(bench->pool, "points-%u", i), -1), i % 7 > 5 ? -1 : (int)(i % 7 * 100));
		assert_string_equal(form_text(form, pool_printf(bench->pool, "note-%u", i)), pool_printf(bench->pool, "%u", i));
	}
	node = child_with(form_element(form, xmlDocGetRootElement(bench->doc), "s"), "field", "name", "points-6");
	assert_string_equal(node_get(node, "base"), "points");
	assert_string_equal(node_get(node, "row"), "6");
	assert_string_equal(node_get(node, "label-code"), "score.points");
	assert_string_equal(node_get(node, "error"), "out_of_range");
	assert_string_equal(node_get(node, "max"), "500");
	node = child_with(node->parent, "field", "name", "points-1999");
	assert_string_equal(node_get(node, "error"), "not_a_number");
}

static void
test_files(void **state)
{
	struct upload uploads[] = {
		{ "list", "a.csv", "12345", 5 },
		{ "list", "b.csv", "1", 1 },
		{ "content", "c.csv", "1", 1 },
	};
	struct bench *bench = *state;

	bench->request.uploads = uploads;
	bench->request.upload_count = COUNT(uploads);
	assert_true(post(bench, "content=x&list=typed"));
	assert_string_equal(form_text(bench->form, "list"), "a.csv");
	assert_string_equal(form_text(bench->form, "content"), "x");
	assert_string_equal(shown(bench, "list", "value"), "");
	uploads[0].size = 11;
	assert_false(post(bench, "content=x"));
	assert_string_equal(shown(bench, "list", "error"), "too_big");
	uploads[0].size = 0;
	assert_false(post(bench, "content=x"));
	assert_string_equal(shown(bench, "list", "error"), "bad_file");
	assert_string_equal(form_text(bench->form, "list"), "");
}

/* A draft comes back as it was typed, without a verdict and without becoming clean. */
static void
test_restore(void **state)
{
	const struct pair draft[] = { { "content", "" }, { "points", "18,3" }, { "due", "5/1/2022" }, { "people", "2" },
	    { "secret", "kept by mistake" }, { "version", "4" }, { "action", "save" } };
	const struct pair elsewhere[] = { { "points", "77" }, { "action", "button-of-another-form" } };
	struct bench *bench = *state;

	form_version(bench->form, 5);
	form_restore(bench->form, elsewhere, COUNT(elsewhere));
	assert_string_not_equal(shown(bench, "points", "value"), "77");
	form_restore(bench->form, draft, COUNT(draft));
	assert_true(form_valid(bench->form));
	assert_string_equal(shown(bench, "points", "value"), "18,3");
	assert_string_equal(shown(bench, "points", "error"), "");
	assert_string_equal(shown(bench, "content", "error"), "");
	assert_string_equal(shown(bench, "due", "value"), "5/1/2022");
	assert_string_equal(shown(bench, "secret", "value"), "");
	assert_string_equal(form_text(bench->form, "points"), "");
	assert_int_equal(form_number(bench->form, "points", -1), -1);
	assert_string_equal(form_action(bench->form), "");
	assert_string_equal(node_get(element(bench), "version"), "4");
	assert_string_equal(node_get(child_with(child_with(element(bench), "field", "name", "people"), "option", "value", "2"),
	    "selected"), "yes");
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_good_values),
		TEST(test_empty_values),
		TEST(test_bad_values),
		TEST(test_required),
		TEST(test_element),
		TEST(test_typed_replaces_set),
		TEST(test_passwords_stay_out),
		TEST(test_version),
		TEST(test_errors),
		TEST(test_rows),
		TEST(test_files),
		TEST(test_restore),
	};

	return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
