#include "config.h"

#include "page/pages.h"
#include "site.h"

const struct route site_routes[] = {
	{METHOD_GET, "/", home_show, "home", ACTION_HOME, 0},
	{METHOD_GET, "/suc-khoe", health_show, "health", ACTION_OPEN, ROUTE_OPEN | ROUTE_PLAIN},

	{METHOD_GET, "/huong-dan", guide_show, "guide", ACTION_OPEN, ROUTE_OPEN},

	{METHOD_GET, "/dang-nhap", login_show, "login", ACTION_OPEN, ROUTE_OPEN | ROUTE_LOGIN},
	{METHOD_POST, "/dang-nhap", login_take, "login", ACTION_OPEN, ROUTE_OPEN | ROUTE_LOGIN},
	{METHOD_GET, "/dang-nhap/doi-mat-khau", password_show, "password", ACTION_ACCOUNT, ROUTE_CHANGE},
	{METHOD_POST, "/dang-nhap/doi-mat-khau", password_take, "password", ACTION_ACCOUNT, ROUTE_CHANGE},
	{METHOD_GET, "/dang-nhap/ma-xac-thuc", factor_step_show, "factor_step", ACTION_OPEN, ROUTE_OPEN | ROUTE_LOGIN},
	{METHOD_POST, "/dang-nhap/ma-xac-thuc", factor_step_take, "factor_step", ACTION_OPEN, ROUTE_OPEN | ROUTE_LOGIN},
	{METHOD_GET, "/dang-nhap/xac-nhan", proof_show, "proof", ACTION_ACCOUNT, ROUTE_FACTOR},
	{METHOD_POST, "/dang-nhap/xac-nhan", proof_take, "proof", ACTION_ACCOUNT, ROUTE_FACTOR},
	{METHOD_GET, "/dang-nhap/hai-lop", factor_show, "factor", ACTION_ACCOUNT, ROUTE_FACTOR},
	{METHOD_POST, "/dang-nhap/hai-lop", factor_take, "factor", ACTION_ACCOUNT, ROUTE_FACTOR | ROUTE_FRESH},
	{METHOD_POST, "/dang-xuat", logout_take, "logout", ACTION_ACCOUNT, ROUTE_CHANGE},
	{METHOD_GET, "/tai-khoan", account_show, "account", ACTION_ACCOUNT, 0},
	{METHOD_POST, "/tai-khoan", account_end_sessions, "account", ACTION_ACCOUNT, 0},
	{METHOD_GET, "/tai-khoan/quy-che", acknowledgement_show, "acknowledgement", ACTION_ACCOUNT, 0},
	{METHOD_POST, "/tai-khoan/quy-che", acknowledgement_take, "acknowledgement", ACTION_ACCOUNT, 0},

	{METHOD_GET, "/ke-hoach/{month}", plan_show, "plan", ACTION_PLAN_VIEW, 0},
	{METHOD_POST, "/ke-hoach/{month}", plan_take, "plan", ACTION_PLAN_EDIT, 0},
	{METHOD_GET, "/ke-hoach/{month}/in", plan_show, "plan", ACTION_PLAN_VIEW, ROUTE_PRINT},
	{METHOD_GET, "/ke-hoach-don-vi/{month}", unit_plan_show, "unit_plan", ACTION_UNIT_PLAN_VIEW, 0},
	{METHOD_POST, "/ke-hoach-don-vi/{month}", unit_plan_take, "unit_plan", ACTION_UNIT_PLAN_VIEW, 0},
	{METHOD_GET, "/ke-hoach-don-vi/{month}/in", unit_plan_show, "unit_plan", ACTION_UNIT_PLAN_VIEW, ROUTE_PRINT},
	{METHOD_GET, "/lich-tuan/{week}", schedule_show, "schedule", ACTION_PLAN_VIEW, 0},
	{METHOD_POST, "/lich-tuan/{week}", schedule_take, "schedule", ACTION_PLAN_EDIT, 0},
	{METHOD_GET, "/lich-tuan/{week}/in", schedule_show, "schedule", ACTION_PLAN_VIEW, ROUTE_PRINT},
	{METHOD_GET, "/cong-viec/{id}", task_show, "task", ACTION_PLAN_VIEW, 0},
	{METHOD_POST, "/cong-viec/{id}", task_take, "task", ACTION_PLAN_VIEW, 0},

	{METHOD_GET, "/tu-danh-gia/{month}", self_show, "self", ACTION_SELF, 0},
	{METHOD_POST, "/tu-danh-gia/{month}", self_take, "self", ACTION_SELF, 0},
	{METHOD_GET, "/tu-danh-gia/{month}/kiem-tra", self_check, "self", ACTION_SELF, 0},
	{METHOD_POST, "/tu-danh-gia/{month}/kiem-tra", self_submit, "self", ACTION_SELF, 0},
	{METHOD_GET, "/tu-danh-gia/{month}/da-gui", self_sent, "self", ACTION_SELF, 0},
	{METHOD_GET, "/danh-gia/{month}", review_list, "review", ACTION_REVIEW, 0},
	{METHOD_GET, "/danh-gia/{id}", review_show, "review", ACTION_RESULT_FULL, 0},
	{METHOD_GET, "/danh-gia/{id}/vi-sao", explanation_show, "explanation", ACTION_RESULT_FULL, 0},
	{METHOD_POST, "/danh-gia/{id}", review_take, "review", ACTION_REVIEW, 0},
	{METHOD_GET, "/quyet-dinh/{month}", decision_show, "decision", ACTION_DECIDE, 0},
	{METHOD_POST, "/quyet-dinh/{month}", decision_take, "decision", ACTION_DECIDE, 0},
	{METHOD_GET, "/dang-nhap/cap-lai/{id}", reissue_show, "reissue", ACTION_ACCOUNTS, 0},
	{METHOD_POST, "/dang-nhap/cap-lai/{id}", reissue_take, "reissue", ACTION_ACCOUNTS, 0},
	{METHOD_GET, "/dang-nhap/mo-khoa/{id}", unlock_show, "unlock", ACTION_ACCOUNTS, 0},
	{METHOD_POST, "/dang-nhap/mo-khoa/{id}", unlock_take, "unlock", ACTION_ACCOUNTS, ROUTE_FRESH},
	{METHOD_GET, "/quan-tri", admin_show, "admin", ACTION_ACCOUNTS, 0},
	{METHOD_GET, "/quan-tri/tai-khoan", accounts_show, "accounts", ACTION_ACCOUNTS, 0},
	{METHOD_GET, "/quan-tri/tai-khoan.xlsx", accounts_show, "accounts", ACTION_ACCOUNTS, ROUTE_SHEET},
	{METHOD_GET, "/quan-tri/thoi-han", extension_show, "extension", ACTION_EXTEND, 0},
	{METHOD_GET, "/quan-tri/thoi-han/{month}", extension_show, "extension", ACTION_EXTEND, 0},
	{METHOD_POST, "/quan-tri/thoi-han/{month}", extension_take, "extension", ACTION_EXTEND, 0},
	{METHOD_GET, "/quan-tri/vang-mat/{month}", absence_show, "absence", ACTION_PEOPLE, 0},
	{METHOD_POST, "/quan-tri/vang-mat/{month}", absence_take, "absence", ACTION_PEOPLE, 0},
	{METHOD_GET, "/quan-tri/nhap-du-lieu", import_list, "import", ACTION_IMPORT, 0},
	{METHOD_POST, "/quan-tri/nhap-du-lieu", import_upload, "import", ACTION_IMPORT, 0},
	{METHOD_GET, "/quan-tri/nhap-du-lieu/{id}", import_show, "import", ACTION_IMPORT, 0},
	{METHOD_POST, "/quan-tri/nhap-du-lieu/{id}", import_apply, "import", ACTION_IMPORT, 0},

	{METHOD_GET, "/cong-bo/{month}", publication_show, "publication", ACTION_RESULT_LEVEL, 0},
	{METHOD_POST, "/cong-bo/{month}", publication_take, "publication", ACTION_PUBLISH, 0},

	{METHOD_GET, "/bao-cao/{month}", report_list, "report", ACTION_RESULT_FULL, 0},
	{METHOD_GET, "/bao-cao/phieu/{month}", report_form, "report", ACTION_RESULT_FULL, ROUTE_PRINT},
	{METHOD_GET, "/bao-cao/tong-hop/{month}", report_summary, "report", ACTION_REPORT_UNIT, ROUTE_PRINT},
};

const size_t site_route_count = sizeof site_routes / sizeof site_routes[0];
