#include "config.h"

#include <string.h>

#include "page/pages.h"

/* What the administration rests on: the rights given by written decision. */
static const struct sql own_grants = {
	"SELECT r.role, u.name AS unit, r.bloc, r.decision_number AS decision, DATE_FORMAT(r.decision_date, '%Y-%m-%d') AS `date` "
	"FROM right_grant r JOIN unit u ON u.id = r.unit_id WHERE r.account_id = ? "
	"AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) ORDER BY r.role, u.name",
	"u"};

struct part {
	const char	*code, *path;	/* ends with '/' when the month follows */
	enum action	 action;
};

static const struct part parts[] = {
	{"unit", "/quan-tri/don-vi", ACTION_UNITS},
	{"people", "/quan-tri/nhan-su", ACTION_PEOPLE},
	{"gap", "/quan-tri/nhan-su/thieu", ACTION_PEOPLE},
	{"absence", "/quan-tri/vang-mat/", ACTION_PEOPLE},
	{"opening", "/quan-tri/mo-thang/", ACTION_PEOPLE},
	{"movement", "/quan-tri/bien-dong/", ACTION_PEOPLE},
	{"extension", "/quan-tri/thoi-han/", ACTION_EXTEND},
	{"caps", "/han-muc/", ACTION_CAPS},
	{"cap_grant", "/quan-tri/han-muc/", ACTION_CAP_GRANT},
	{"unit_result", "/quan-tri/ket-qua-don-vi/", ACTION_UNIT_RESULT},
	{"accounts", "/quan-tri/tai-khoan", ACTION_ACCOUNTS},
	{"unit_accounts", "/quan-tri/tai-khoan/don-vi", ACTION_ACCOUNTS},
	{"rights", "/quan-tri/phan-quyen", ACTION_RIGHTS},
	{"delegation", "/quan-tri/phan-quyen/uy-quyen", ACTION_RIGHTS},
	{"acknowledgements", "/quan-tri/xac-nhan", ACTION_ACCOUNTS},
	{"acknowledgement_text", "/quan-tri/van-ban-xac-nhan", ACTION_CITY},
	{"rule", "/quan-tri/bo-tieu-chi", ACTION_RULES},
	{"settings", "/quan-tri/cai-dat", ACTION_CITY},
	{"visibility", "/quan-tri/hien-thi", ACTION_INFORM},
	{"news_admin", "/quan-tri/tin", ACTION_INFORM},
	{"document_admin", "/quan-tri/tai-lieu", ACTION_INFORM},
	{"guide_entry", "/quan-tri/hoi-dap", ACTION_INFORM},
	{"work_group", "/quan-tri/nhom-cong-viec", ACTION_CITY},
	{"catalogue", "/quan-tri/san-pham", ACTION_CATALOGUE},
	{"holiday", "/quan-tri/ngay-nghi", ACTION_CITY},
	{"import", "/quan-tri/nhap-du-lieu", ACTION_IMPORT},
};

static void
show_parts(const struct visit *visit, xmlNodePtr admin)
{
	const struct viewer *viewer = visit->viewer;

	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		xmlNodePtr part;

		if (!access_at_all(viewer, parts[i].action))
			continue;
		part = node_add(admin, "part");
		node_set(part, "code", parts[i].code);
		node_set(part, "path", parts[i].path[strlen(parts[i].path) - 1] == '/' ?
		        pool_printf(visit->pool, "%s%s", parts[i].path, visit->month) : parts[i].path);
	}
}

enum answer
admin_show(struct visit *visit)
{
	xmlNodePtr admin = visit_element(visit, "admin");
	const enum db_result result = db_elements(visit->db, admin, "grant", NULL, &own_grants, visit->viewer->account_id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	show_parts(visit, admin);
	return ANSWER_PAGE;
}
