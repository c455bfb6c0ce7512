#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ctl/ctl.h"
#include "record/import.h"

/*
 * A table that a migration altered while it was empty keeps figures of an empty table, also after a restart soon after the
 * load: joins of people and tasks then read all of one for each of the other.
 */
static const struct sql figures_renew = {
	"ANALYZE TABLE unit, unit_closure, position, person, assignment, assignment_field, account, right_grant, authority", ""};

/* A path's last part. */
static const char *
file_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

static void
print_report(enum import_kind kind, const struct import_report *report, bool dry)
{
	for (size_t i = 0; i < report->count; i++) {
		const struct import_problem *problem = &report->problems[i];

		printf("row %zu, %s \"%s\": %s%s%s%s\n", problem->row, problem->column, problem->value, problem->code,
		    problem->detail[0] == '\0' ? "" : " (", problem->detail, problem->detail[0] == '\0' ? "" : ")");
	}
	printf("%s: %zu rows, %zu bad; %zu created, %zu changed, %zu ended, %zu unchanged; %s\n", import_kind_name(kind),
	    report->rows, report->bad_rows, report->created, report->changed, report->ended, report->same,
	    report->applied ? "stored" : dry ? "dry run, nothing stored" : "nothing stored");
}

int
ctl_import(struct ctl *ctl)
{
	const bool dry = ctl_take_flag(ctl, "--dry-run"), good = ctl_take_flag(ctl, "--good-rows");
	const bool all = ctl_take_flag(ctl, "--all-or-nothing");
	const int kind = ctl->argc == 2 ? import_kind_parse(ctl->argv[0]) : -1;
	struct import_source source = {.request_id = ""};
	struct import_report report;
	struct sheet sheet;
	struct rows figures;
	enum sheet_result read;
	const char *data;
	size_t size;

	/* Codes need a browser that prints them; at the machine there is issue-accounts. */
	if (kind < 0 || kind == IMPORT_ACCOUNTS || dry + good + all > 1)
		return CTL_USAGE;
	data = ctl_read_file(ctl->pool, ctl->argv[1], SHEET_BYTES, &size);
	if (data == NULL)
		return CTL_FAILED;
	read = sheet_read(ctl->pool, data, size, &sheet);
	if (read != SHEET_OK)
		return ctl_fail("%s: %s", ctl->argv[1], sheet_result_name(read));
	source.file_name = file_name(ctl->argv[1]);
	if (import_run(ctl->db, ctl->pool, ctl->config->schema, (enum import_kind)kind, &sheet,
	        good ? IMPORT_GOOD_ROWS : all ? IMPORT_ALL_OR_NOTHING : IMPORT_DRY_RUN, &source, &report) != DB_OK)
		return ctl_fail("%s: the database or the words file failed; nothing was stored", ctl->argv[1]);
	if (report.applied && db_rows(ctl->db, ctl->pool, &figures, &figures_renew) != DB_OK)
		fprintf(stderr, "danhgiactl: the list is stored; the tables' figures could not be renewed\n");
	print_report((enum import_kind)kind, &report, !good && !all);
	return report.bad_rows > 0 || (!report.applied && (good || all)) ? CTL_BAD_ROWS : CTL_DONE;
}
