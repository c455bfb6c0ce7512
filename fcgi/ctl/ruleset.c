#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ctl/ctl.h"
#include "record/ruleset.h"
#include "record/ruleset_store.h"

enum {
	DOCUMENTS_MAX = 50,
	DOCUMENT_BYTES = 4 << 20
};

static const char *const reasons[] = {
	[RULESET_STORED] = "stored",
	[RULESET_SAME] = "is there already",
	[RULESET_CHANGED] = "another document of this version is there: give it a new version",
	[RULESET_ELSEWHERE] = "is there already for another unit: give it a new version",
	[RULESET_NO_PARENT] = "its parent is not there: store that one first",
	[RULESET_NO_UNIT] = "no unit of that code",
	[RULESET_QUARTER] = "its period is the quarter, and it does not begin and end with one",
};

static bool
read_document(struct ctl *ctl, const char *path, struct ruleset_document *document)
{
	struct ruleset_error error = {0};

	document->text = ctl_read_file(ctl->pool, path, DOCUMENT_BYTES, &document->size);
	if (document->text == NULL)
		return false;
	document->rule_set = ruleset_parse(ctl->pool, document->text, document->size, &error);
	if (document->rule_set == NULL)
		ctl_fail("%s:%d: %s", path, error.line, error.message);
	return document->rule_set != NULL;
}

/* A variant comes after the regulation that it varies, whatever the order of the files. */
static bool
waits_for(const struct ruleset_document *document, const struct ruleset_document *others, const bool *done, int count)
{
	for (int i = 0; i < count; i++)
		if (!done[i] && &others[i] != document &&
		    strcmp(others[i].rule_set->code, document->rule_set->parent) == 0)
			return true;
	return false;
}

static int
store_document(struct ctl *ctl, const char *path, const struct ruleset_document *document)
{
	enum ruleset_stored stored = RULESET_SAME;

	if (ruleset_store(ctl->db, ctl->pool, document, &stored) != DB_OK)
		return ctl_fail("%s: the database failed; it was not stored", path);
	if (stored != RULESET_STORED && stored != RULESET_SAME)
		return ctl_fail("%s: %s", path, reasons[stored]);
	printf("%s version %d: %s\n", document->rule_set->code, document->rule_set->version, reasons[stored]);
	return CTL_DONE;
}

int
ctl_ruleset(struct ctl *ctl)
{
	struct ruleset_document documents[DOCUMENTS_MAX] = {{0}};
	const char *unit = ctl_take_option(ctl, "--unit");
	bool done[DOCUMENTS_MAX] = {false};
	int left = ctl->argc, before = left + 1;

	if (ctl->argc == 0 || ctl->argc > DOCUMENTS_MAX || ctl->argv[0][0] == '-')
		return CTL_USAGE;
	for (int i = 0; i < ctl->argc; i++) {
		documents[i].unit_code = unit;
		if (!read_document(ctl, ctl->argv[i], &documents[i]))
			return CTL_FAILED;
	}
	while (left > 0 && left < before) {
		before = left;
		for (int i = 0; i < ctl->argc; i++) {
			if (done[i] || waits_for(&documents[i], documents, done, ctl->argc))
				continue;
			if (store_document(ctl, ctl->argv[i], &documents[i]) != CTL_DONE)
				return CTL_FAILED;
			done[i] = true;
			left--;
		}
	}
	return left == 0 ? CTL_DONE : ctl_fail("the documents are parents of each other");
}
