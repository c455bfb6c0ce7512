/* The page functions that the site map names; one file a noun. */
#ifndef DANHGIA_PAGE_PAGES_H
#define DANHGIA_PAGE_PAGES_H

#include "gate/visit.h"

page_fn	home_show;
page_fn	health_show;
page_fn	search_show;
page_fn	summary_page, summary_missing, summary_chain;
page_fn	year_show;
page_fn	paper_month_show, paper_month_take;
page_fn	reminder_show, reminder_take;
page_fn	support_list, support_new_show, support_new_take, support_show, support_take, support_report;
page_fn	training_list, training_show, training_take, training_new_show, training_new_take;
page_fn	training_roster_show, training_roster_take;
page_fn	login_show, login_take;
page_fn	logout_take;
page_fn	password_show, password_take;
page_fn	account_show, account_end_sessions;
page_fn	acknowledgement_show, acknowledgement_take;
page_fn	acknowledgements_show;
page_fn	acknowledgement_texts_show, acknowledgement_text_show, acknowledgement_text_take;
page_fn	factor_show, factor_take;
page_fn	factor_step_show, factor_step_take;
page_fn	proof_show, proof_take;
page_fn	unlock_show, unlock_take;
page_fn	rights_show, rights_search;
page_fn	right_show, right_take;
page_fn	right_give_show, right_give_take;
page_fn	delegations_show, delegations_search, delegations_own;
page_fn	delegation_show, delegation_end_take, delegation_give_show, delegation_give_take;
page_fn	admin_show;
page_fn	audit_list, audit_show;
page_fn	access_list, access_own;
page_fn	absence_show, absence_take;
page_fn	opening_show, opening_take;
page_fn	movement_list, movement_show, movement_take;
page_fn	accounts_show;
page_fn	advice_show, advice_take;
page_fn	reissue_show, reissue_take;
page_fn	handover_show, handover_take;
page_fn	unit_accounts_show, unit_account_page, minutes_show;
page_fn	reissue_many_show, reissue_many_take;
page_fn	deadline_show, deadline_soon, deadline_form, deadline_take;
page_fn	issue_show, issue_choose, issue_batch_show, issue_batch_take;
page_fn	people_show;
page_fn	person_show, person_act_show, person_act_take;
page_fn	newcomer_show, newcomer_take;
page_fn	gap_show;
page_fn	import_list, import_upload, import_show, import_apply, import_template, import_template_paper;
page_fn	decision_show, decision_take;
page_fn	publication_show, publication_take;
page_fn	plan_show, plan_take;
page_fn	duties_show, duties_take;
page_fn	duty_show, duty_take;
page_fn	task_show, task_take;
page_fn	units_show, unit_show, unit_order_show, unit_order_take;
page_fn	unit_batches_show, unit_batch_show, unit_batch_take;
page_fn	unit_plan_show, unit_plan_take;
page_fn	schedule_show, schedule_take;
page_fn	rules_show, rule_show, rule_take, rule_file, rule_compare_show;
page_fn	rule_import_show, rule_import_take, rule_edit_show, rule_edit_take, rule_variant_show, rule_variant_take;
page_fn	rule_approve_show, rule_approve_take, rule_end_show, rule_end_take;
page_fn	settings_show, settings_take;
page_fn	check_show;
page_fn	explanation_show;
page_fn	extension_show, extension_take;
page_fn	guide_show, guide_role;
page_fn	documents_list, document_file;
page_fn	visibility_show, visibility_take;
page_fn	news_list, news_show, news_take;
page_fn	news_admin_list, news_admin_add, news_admin_show, news_admin_take;
page_fn	documents_show, documents_take, document_show, document_take;
page_fn	guide_entries_show, guide_entries_take, guide_entry_show, guide_entry_take;
page_fn	report_list, report_form, report_summary, report_notice, report_submission, report_statistics, report_missing, report_levels, report_parts, report_forms;
page_fn	imprint_show, imprint_take;
page_fn	signals_show;
page_fn	caps_show;
page_fn	cap_grant_show, cap_grant_take;
page_fn	unit_result_show, unit_result_take;
page_fn	holiday_show, holiday_take;
page_fn	trial_show;
page_fn	petition_list, petition_show, petition_take;
page_fn	revision_list, revision_show, revision_take;
page_fn	review_list, review_show, review_take;
page_fn	self_show, self_take, self_check, self_submit, self_sent;

#endif
