#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/report/report.h"

/* As access_may, but an auditor's right to read is no right to register. */
static bool
may_register(struct visit *visit, const struct object *object)
{
	struct viewer viewer = *visit->viewer;
	struct grant *grants = pool_alloc(visit->pool, (viewer.grant_count + 1) * sizeof *grants);

	viewer.grant_count = 0;
	for (size_t i = 0; i < visit->viewer->grant_count; i++)
		if (visit->viewer->grants[i].role != ROLE_AUDITOR)
			grants[viewer.grant_count++] = visit->viewer->grants[i];
	viewer.grants = grants;
	return access_may(&viewer, ACTION_REPORT_UNIT, object);
}

static enum answer
find_agency(struct visit *visit, struct report_key *key)
{
	const char *asked = request_query(visit->request, "don-vi");
	const uint64_t unit_id = asked == NULL ? visit->viewer->unit_id : list_id(visit, "don-vi");
	const enum answer answer = report_find_agency(visit, unit_id, &key->agency);

	if (answer != ANSWER_PAGE)
		return answer;
	key->imprint.issuer_id = key->imprint.unit_id = unit_id;
	key->writes = may_register(visit, &key->agency.object);
	key->query = pool_printf(visit->pool, "don-vi=%" PRIu64, unit_id);
	return ANSWER_PAGE;
}

/* The office that advises prints its submission, and nobody else. */
static enum answer
find_submission(struct visit *visit, struct report_key *key)
{
	const char *asked = request_query(visit->request, "don-vi");
	const uint64_t office_id = asked == NULL ? visit->viewer->unit_id : list_id(visit, "don-vi");
	const struct object object = {.advice_unit_id = office_id};
	const enum answer answer = visit_allow(visit, ACTION_ADVISE, &object);

	if (answer != ANSWER_PAGE)
		return answer;
	key->imprint.issuer_id = key->imprint.unit_id = office_id;
	key->imprint.authority_id = list_id(visit, "nguoi");
	key->imprint.scope = pool_printf(visit->pool, "%" PRIu64, key->imprint.authority_id);
	key->writes = true;
	key->query = pool_printf(visit->pool, "don-vi=%" PRIu64 "&nguoi=%" PRIu64, office_id, key->imprint.authority_id);
	return ANSWER_PAGE;
}

/* Under the letterhead of the office that reports: a summary of a bloc is no letter of the bloc. */
static enum answer
find_counted(struct visit *visit, struct report_key *key)
{
	const enum answer answer = summary_find(visit, &key->scope);
	struct imprint_key *imprint = &key->imprint;

	if (answer != ANSWER_PAGE)
		return answer;
	imprint->unit_id = key->scope.unit_id;
	imprint->issuer_id = visit->viewer->unit_id != 0 ? visit->viewer->unit_id : key->scope.unit_id;
	imprint->bloc = key->scope.bloc;
	imprint->scope = pool_printf(visit->pool, "%" PRIu64 "-%s", imprint->unit_id, imprint->bloc);
	key->writes = may_register(visit, &key->scope.object);
	key->query = pool_printf(visit->pool, "don-vi=%" PRIu64 "&khoi=%s", imprint->unit_id, imprint->bloc);
	return ANSWER_PAGE;
}

const char *
report_word(enum imprint_kind kind)
{
	static const char *const words[IMPRINT_COUNT] = {"tong-hop", "thong-bao", "to-trinh", "thong-ke", "chua-xong", "phan-cap"};

	return words[kind];
}

enum answer
report_find(struct visit *visit, enum imprint_kind kind, struct report_key *key)
{
	memset(key, 0, sizeof *key);
	key->imprint = (struct imprint_key){.kind = kind, .bloc = "", .scope = ""};
	if (kind == IMPRINT_SUMMARY || kind == IMPRINT_NOTICE)
		return find_agency(visit, key);
	return kind == IMPRINT_SUBMISSION ? find_submission(visit, key) : find_counted(visit, key);
}

enum db_result
report_append_paper(struct visit *visit, xmlNodePtr report, const struct report_key *key, bool author)
{
	node_set(visit->page, "back", pool_printf(visit->pool, "/bao-cao/%s", visit->month));
	node_set(report, "query", key->query);
	if (key->writes)
		node_set(report, "register", pool_printf(visit->pool, "/bao-cao/van-ban/%s?loai=%s&%s", visit->month,
		    imprint_kind_name(key->imprint.kind), key->query));
	return imprint_append(visit, report, &key->imprint, author);
}
