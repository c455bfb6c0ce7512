#include "config.h"

#include <stdio.h>

#include "ctl/ctl.h"
#include "rating/calendar.h"
#include "record/open_month.h"

static void
print_report(const char *month, const struct open_month_report *report)
{
	printf("%s: %zu agencies; evaluations: %zu created, %zu resolved again, %zu left as they are\n", month,
	    report->agencies, report->created, report->resolved, report->kept);
	if (report->other_periods > 0)
		printf("%zu agencies have other periods\n", report->other_periods);
	for (size_t i = 0; i < report->gap_count; i++) {
		const struct open_month_gap *gap = &report->gaps[i];

		printf("%s\t%s\t%s\t%s\n", open_month_cause_name(gap->cause), gap->unit_code, gap->person_code, gap->name);
	}
}

int
ctl_open_month(struct ctl *ctl)
{
	const char *unit = ctl_take_option(ctl, "--unit");
	struct open_month_report report;
	struct rules *rules;
	struct period period;
	enum db_result result;

	if (ctl->argc != 1)
		return CTL_USAGE;
	if (!period_parse(ctl->argv[0], &period))
		return ctl_fail("\"%s\" is no month or quarter: write it as 2022-01 or 2026-Q1", ctl->argv[0]);
	rules = rules_new();
	result = open_month(ctl->db, rules, ctl->pool, ctl->argv[0], unit, &report);
	rules_free(rules);
	if (result == DB_NO_ROW)
		return unit == NULL ? ctl_fail("there is no agency yet") : ctl_fail("no agency has the code %s", unit);
	if (unit != NULL && report.other_periods > 0)
		return ctl_fail("%s has the months of %s in other periods: its rule set says month or quarter, and no month is in two", unit,
		    ctl->argv[0]);
	print_report(ctl->argv[0], &report);
	return result == DB_OK ? CTL_DONE : ctl_fail("stopped after %zu agencies; run it again to go on", report.agencies);
}
