#include "config.h"

#include <ctype.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"

static const struct field fields[] = {
	{.name = "number", .type = FIELD_TEXT, .max_length = 20, .hint = "imprint.number-hint"},
	{.name = "issued_on", .type = FIELD_DATE},
	{.name = "place", .type = FIELD_TEXT, .max_length = 60, .hint = "imprint.place-hint"},
	{.name = "addressee", .type = FIELD_TEXT, .hint = "imprint.addressee-hint"},
	{.name = "form", .type = FIELD_SELECT},
	{.name = "capacity", .type = FIELD_TEXT, .max_length = 120, .hint = "imprint.capacity-hint"},
	{.name = "position", .type = FIELD_TEXT, .max_length = 120, .hint = "imprint.position-hint"},
	{.name = "signer", .type = FIELD_TEXT, .max_length = 120},
	{.name = "author", .type = FIELD_TEXT, .max_length = 120},
	{.name = "recipients", .type = FIELD_TEXTAREA, .max_length = 1000, .hint = "imprint.recipients-hint"},
};
static const struct field again_field = {.name = "again", .type = FIELD_CHECK, .hint = "imprint.again-hint"};

struct page {
	struct report_key	 key;
	struct imprint		 stored;
	const char		*digest;	/* what the report says now */
	struct form		*form;
};

static const char *const forms[] = {"", "t_m", "k_t", "t_l"};
static const char *const kinds[] = {"summary", "notice", "submission", "statistics", "missing", "levels"};

static const char *
own_path(struct visit *visit, const struct page *page)
{
	return pool_printf(visit->pool, "/bao-cao/van-ban/%s?loai=%s&%s", visit->month, imprint_kind_name(page->key.imprint.kind),
	    page->key.query);
}

static bool
differs(const struct page *page)
{
	return page->stored.number[0] != '\0' && strcmp(page->stored.digest, page->digest) != 0;
}

/* In the order of the fields. */
static const char *
value_of(const struct imprint *is, size_t field)
{
	const char *const values[] = {is->number, is->issued_on, is->place, is->addressee, is->form, is->capacity, is->position, is->signer,
	    is->author, is->recipients};

	return values[field];
}

static void
make_form(struct visit *visit, struct page *page)
{
	const struct imprint *is = &page->stored;
	struct form *form = visit_form(visit, "imprint", own_path(visit, page));

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
		form_option(form, "form", forms[i], NULL);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		form_set(form, fields[i].name, value_of(is, i));
	if (differs(page))
		form_add(form, &again_field, NULL);
	form_version(form, is->version);
	form_button(form, "save", "primary");
	page->form = form;
}

static enum answer
load(struct visit *visit, struct page *page)
{
	const char *asked = list_one_of(visit, "loai", kinds, sizeof kinds / sizeof kinds[0]);
	size_t kind = 0;
	enum db_result result;
	enum answer answer;

	memset(page, 0, sizeof *page);
	while (kind < IMPRINT_COUNT && strcmp(asked, imprint_kind_name((enum imprint_kind)kind)) != 0)
		kind++;
	if (kind == IMPRINT_COUNT)
		return ANSWER_NOT_FOUND;
	answer = report_find(visit, (enum imprint_kind)kind, &page->key);
	if (answer != ANSWER_PAGE)
		return answer;
	if (!page->key.writes)
		return ANSWER_NOT_FOUND;
	result = imprint_load(visit, &page->key.imprint, &page->stored);
	if (result == DB_OK)
		result = imprint_digest(visit, &page->key.imprint, &page->digest);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	make_form(visit, page);
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct page *page, enum answer answer)
{
	const enum imprint_kind kind = page->key.imprint.kind;
	xmlNodePtr node = visit_element(visit, "imprint");

	node_set(node, "kind", imprint_kind_name(kind));
	node_set(node, "paper", pool_printf(visit->pool, "/bao-cao/%s/%s?%s", report_word(kind), visit->month, page->key.query));
	if (page->key.agency.name != NULL)
		node_set(node, "unit", page->key.agency.name);
	else if (page->key.scope.name != NULL)
		node_set(node, "unit", page->key.scope.name);
	if (page->stored.number[0] != '\0') {
		node_set(node, "number", page->stored.number);
		node_set(node, "registered-at", page->stored.registered_at);
		node_set(node, "registered-by", page->stored.registered_by);
		node_set_flag(node, "differs", differs(page));
	}
	visit_show_form(visit, page->form, node);
	return answer;
}

enum answer
imprint_show(struct visit *visit)
{
	struct page page;
	const enum answer answer = load(visit, &page);

	return answer == ANSWER_PAGE ? show(visit, &page, ANSWER_PAGE) : answer;
}

/* A number is digits, perhaps with a letter behind; it stands on a day, and on what will not change any more. */
static void
check(struct page *page)
{
	const char *number = form_text(page->form, "number");
	const enum imprint_kind kind = page->key.imprint.kind;

	if (number[0] == '\0')
		return;
	for (const char *c = number; *c != '\0'; c++)
		if (!isalnum((unsigned char)*c))
			form_error(page->form, "number", "imprint.bad_number", NULL);
	if (!isdigit((unsigned char)number[0]))
		form_error(page->form, "number", "imprint.bad_number", NULL);
	if (form_empty(page->form, "issued_on"))
		form_error(page->form, "issued_on", "imprint.date_needed", NULL);
	if ((kind == IMPRINT_SUMMARY || kind == IMPRINT_NOTICE) && page->key.agency.published == NULL)
		form_error(page->form, "number", "imprint.unpublished", NULL);
}

/* A number keeps the content that it was given for, until it is registered anew. */
static const char *
digest_of(const struct page *page, const struct imprint *next)
{
	const struct imprint *old = &page->stored;

	if (next->number[0] == '\0')
		return "";
	if (strcmp(next->number, old->number) != 0 || strcmp(next->issued_on, old->issued_on) != 0 || form_text(page->form, "again")[0] != '\0')
		return page->digest;
	return old->digest;
}

static char *
audited(struct visit *visit, const struct imprint *is)
{
	return audit_json(visit->pool, "number", is->number, "date", is->issued_on, "place", is->place, "addressee", is->addressee,
	    "form", is->form, "capacity", is->capacity, "position", is->position, "signer", is->signer, "author", is->author, "recipients",
	    is->recipients, "digest", is->digest, NULL);
}

static enum answer
take(struct visit *visit, void *arg)
{
	struct page *page = arg;
	const struct form *form = page->form;
	struct imprint next = {
	    .number = form_text(form, "number"), .issued_on = form_text(form, "issued_on"), .place = form_text(form, "place"),
	    .addressee = form_text(form, "addressee"), .form = form_text(form, "form"), .capacity = form_text(form, "capacity"),
	    .position = form_text(form, "position"), .signer = form_text(form, "signer"), .author = form_text(form, "author"),
	    .recipients = form_text(form, "recipients")};
	enum db_result result;

	next.digest = digest_of(page, &next);
	result = imprint_store(visit, &page->key.imprint, &next, form_sent_version(form));
	if (result == DB_DUPLICATE)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = imprint_load(visit, &page->key.imprint, &next);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = page->stored.id == 0 ? "record" : "change", .object = "report_paper",
		    .object_id = next.id, .unit_id = page->key.imprint.issuer_id, .month = visit->month,
		    .old = page->stored.id == 0 ? NULL : audited(visit, &page->stored), .new = audited(visit, &next)});
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, "imprint.saved", "%s", own_path(visit, page));
}

/* What somebody else registered meanwhile beside what was typed. */
static enum answer
conflict(struct visit *visit, struct page *page)
{
	const struct imprint *is = &page->stored;
	const enum db_result result = imprint_load(visit, &page->key.imprint, &page->stored);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_version(page->form, is->version);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		form_theirs(page->form, fields[i].name, value_of(is, i));
	return show(visit, page, ANSWER_CONFLICT);
}

enum answer
imprint_take(struct visit *visit)
{
	struct page page;
	enum answer answer = load(visit, &page);

	if (answer != ANSWER_PAGE)
		return answer;
	form_read(page.form, visit->request);
	check(&page);
	if (!form_valid(page.form))
		return show(visit, &page, ANSWER_INVALID);
	answer = command_run(visit, take, &page);
	return answer == ANSWER_CONFLICT ? conflict(visit, &page) : answer;
}
