-- Rights of the database accounts, table by table; run by the server's administrator after the migrations.
-- What pages need is a role, held by danhgia_app and by danhgia_login, which alone sees credentials as well.
-- danhgia_reader is for reports and backups of everything but secrets; danhgia_seal closes stretches of the audit;
-- danhgia_jobs does what time brings about; danhgia_owner migrates and imports.
-- A table that is missing here cannot be used by a page: a new migration comes with its line.
CREATE ROLE IF NOT EXISTS danhgia_pages;
GRANT danhgia_pages TO danhgia_app@localhost;
GRANT danhgia_pages TO danhgia_login@localhost;
SET DEFAULT ROLE danhgia_pages FOR danhgia_app@localhost;
SET DEFAULT ROLE danhgia_pages FOR danhgia_login@localhost;

-- What people enter and may take back.
GRANT SELECT, INSERT, UPDATE, DELETE ON assignment_field TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON extension TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON absence TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON not_rated TO danhgia_pages;
GRANT SELECT ON month_tally TO danhgia_pages;
GRANT SELECT ON month_tally_run TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON schedule TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON schedule_entry TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON side_comment TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON side_superior TO danhgia_pages;
GRANT SELECT, INSERT ON transfer TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON revision TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON petition TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON report_paper TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON score TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON score_line TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON score_part TO danhgia_pages;
-- Of a rule set drafts only: a trigger keeps what was approved.
GRANT SELECT, INSERT, UPDATE, DELETE ON rule_set TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON task TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON task_coordinator TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON plan TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON duty TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON duty_month TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_plan TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_plan_item TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON paper_result TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON notification TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON document TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON guide_entry TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON announcement TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON announcement_read TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON support_request TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON support_message TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON course TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON course_registration TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON setting TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON import TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON holiday TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON catalogue TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_change TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff_follow TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_closure TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON letterhead TO danhgia_pages;

-- History: written and ended, never removed.
GRANT SELECT, INSERT, UPDATE ON unit TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON unit_history TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON unit_successor TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_batch TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON position TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON person TO danhgia_pages;
-- A list may take back an assignment that began the same day; a trigger keeps the older ones.
GRANT SELECT, INSERT, UPDATE, DELETE ON assignment TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON authority TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON resolution_override TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON delegation TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON account TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON account_holder TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON session TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON right_grant TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON criteria_set TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON criterion TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON criteria_binding TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON binding_request TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON rule_set_ending TO danhgia_pages;
GRANT SELECT, UPDATE ON rule_gate TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON unit_month TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON evaluation TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON discipline TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON unit_result TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON submission TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON issue_batch TO danhgia_pages;
GRANT SELECT, INSERT, UPDATE ON issue_item TO danhgia_pages;

-- Append-only (triggers refuse the rest to everybody).
GRANT SELECT, INSERT ON acknowledgement TO danhgia_pages;
GRANT SELECT, INSERT ON account_handover TO danhgia_pages;
-- A version of a text ends, and is otherwise never changed.
GRANT SELECT, INSERT, UPDATE (valid_to) ON acknowledgement_text TO danhgia_pages;
GRANT SELECT, INSERT ON right_change TO danhgia_pages;
GRANT SELECT, INSERT ON audit TO danhgia_pages;
GRANT SELECT, INSERT ON access_log TO danhgia_pages;
GRANT SELECT, INSERT ON publication TO danhgia_pages;

-- Only looked at.
GRANT SELECT ON audit_seal TO danhgia_pages;

-- What the login pool needs beyond pages.
GRANT SELECT, INSERT, UPDATE ON credential TO danhgia_login@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON login_address TO danhgia_login@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO danhgia_login@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON login_device TO danhgia_login@localhost;
GRANT SELECT, INSERT, DELETE ON login_pending TO danhgia_login@localhost;

-- What the jobs find and change by themselves (fcgi/ctl/jobs.c): states of accounts, and the end of what is kept for a while.
GRANT SELECT ON person TO danhgia_jobs@localhost;
GRANT SELECT ON assignment TO danhgia_jobs@localhost;
GRANT SELECT ON absence TO danhgia_jobs@localhost;
GRANT SELECT ON unit TO danhgia_jobs@localhost;
GRANT SELECT ON setting TO danhgia_jobs@localhost;
-- Open months follow who leads whom (record/staff_follow.c).
GRANT SELECT ON unit_closure TO danhgia_jobs@localhost;
GRANT SELECT ON position TO danhgia_jobs@localhost;
GRANT SELECT ON assignment_field TO danhgia_jobs@localhost;
GRANT SELECT ON authority TO danhgia_jobs@localhost;
GRANT SELECT ON resolution_override TO danhgia_jobs@localhost;
GRANT SELECT ON rule_set TO danhgia_jobs@localhost;
GRANT SELECT ON criteria_set TO danhgia_jobs@localhost;
GRANT SELECT ON criterion TO danhgia_jobs@localhost;
GRANT SELECT ON criteria_binding TO danhgia_jobs@localhost;
GRANT SELECT, UPDATE ON rule_gate TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, UPDATE ON unit_month TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, UPDATE ON evaluation TO danhgia_jobs@localhost;
GRANT SELECT, DELETE ON staff_follow TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON side_superior TO danhgia_jobs@localhost;
GRANT SELECT, UPDATE (state, disabled_for, version) ON account TO danhgia_jobs@localhost;
GRANT INSERT ON audit TO danhgia_jobs@localhost;
GRANT SELECT (id, account_id, created_at, ended_at), UPDATE (ended_at), DELETE ON session TO danhgia_jobs@localhost;
GRANT SELECT (id, created_at, used_at), DELETE ON draft TO danhgia_jobs@localhost;
GRANT SELECT (created_at), DELETE ON submission TO danhgia_jobs@localhost;
GRANT SELECT (failed_at), DELETE ON login_address TO danhgia_jobs@localhost;
GRANT SELECT (id, created_at, applied_at, bad_rows), DELETE ON import TO danhgia_jobs@localhost;
GRANT SELECT, UPDATE (ended_at), DELETE ON issue_batch TO danhgia_jobs@localhost;
-- Reminders (record/reminder.c).
GRANT SELECT ON extension TO danhgia_jobs@localhost;
GRANT SELECT ON delegation TO danhgia_jobs@localhost;
GRANT SELECT ON right_grant TO danhgia_jobs@localhost;
GRANT SELECT (person_id, month, completed_at) ON plan TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, UPDATE (detail, mailed_at, mail_claimed_at, mail_tries), DELETE ON notification TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, DELETE ON reminder_done TO danhgia_jobs@localhost;
-- What summaries of very many people read (record/tally.c).
GRANT SELECT (person_id, month, assigner_id, percent, finished_on, confirmed_at, removed_at) ON task TO danhgia_jobs@localhost;
GRANT SELECT (id, person_id, week) ON schedule TO danhgia_jobs@localhost;
GRANT SELECT (schedule_id, day, done, removed_at) ON schedule_entry TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON month_tally TO danhgia_jobs@localhost;
GRANT SELECT, INSERT, UPDATE ON month_tally_run TO danhgia_jobs@localhost;

-- Seals.
GRANT SELECT ON audit TO danhgia_seal@localhost;
GRANT SELECT ON access_log TO danhgia_seal@localhost;
GRANT SELECT, INSERT ON audit_seal TO danhgia_seal@localhost;

-- Reports and backups: neither credentials nor sessions.
GRANT SELECT ON assignment_field TO danhgia_reader@localhost;
GRANT SELECT ON draft TO danhgia_reader@localhost;
GRANT SELECT ON extension TO danhgia_reader@localhost;
GRANT SELECT ON absence TO danhgia_reader@localhost;
GRANT SELECT ON not_rated TO danhgia_reader@localhost;
GRANT SELECT ON month_tally TO danhgia_reader@localhost;
GRANT SELECT ON month_tally_run TO danhgia_reader@localhost;
GRANT SELECT ON schedule TO danhgia_reader@localhost;
GRANT SELECT ON schedule_entry TO danhgia_reader@localhost;
GRANT SELECT ON side_comment TO danhgia_reader@localhost;
GRANT SELECT ON side_superior TO danhgia_reader@localhost;
GRANT SELECT ON transfer TO danhgia_reader@localhost;
GRANT SELECT ON revision TO danhgia_reader@localhost;
GRANT SELECT ON petition TO danhgia_reader@localhost;
GRANT SELECT ON report_paper TO danhgia_reader@localhost;
GRANT SELECT ON score TO danhgia_reader@localhost;
GRANT SELECT ON score_line TO danhgia_reader@localhost;
GRANT SELECT ON score_part TO danhgia_reader@localhost;
GRANT SELECT ON task TO danhgia_reader@localhost;
GRANT SELECT ON task_coordinator TO danhgia_reader@localhost;
GRANT SELECT ON duty TO danhgia_reader@localhost;
GRANT SELECT ON duty_month TO danhgia_reader@localhost;
GRANT SELECT ON plan TO danhgia_reader@localhost;
GRANT SELECT ON unit_plan TO danhgia_reader@localhost;
GRANT SELECT ON unit_plan_item TO danhgia_reader@localhost;
GRANT SELECT ON paper_result TO danhgia_reader@localhost;
GRANT SELECT ON notification TO danhgia_reader@localhost;
GRANT SELECT ON reminder_done TO danhgia_reader@localhost;
GRANT SELECT ON document TO danhgia_reader@localhost;
GRANT SELECT ON guide_entry TO danhgia_reader@localhost;
GRANT SELECT ON announcement TO danhgia_reader@localhost;
GRANT SELECT ON announcement_read TO danhgia_reader@localhost;
GRANT SELECT ON support_request TO danhgia_reader@localhost;
GRANT SELECT ON support_message TO danhgia_reader@localhost;
GRANT SELECT ON course TO danhgia_reader@localhost;
GRANT SELECT ON course_registration TO danhgia_reader@localhost;
GRANT SELECT ON setting TO danhgia_reader@localhost;
GRANT SELECT ON import TO danhgia_reader@localhost;
GRANT SELECT ON holiday TO danhgia_reader@localhost;
GRANT SELECT ON catalogue TO danhgia_reader@localhost;
GRANT SELECT ON unit_change TO danhgia_reader@localhost;
GRANT SELECT ON staff_follow TO danhgia_reader@localhost;
GRANT SELECT ON unit_batch TO danhgia_reader@localhost;
GRANT SELECT ON unit_closure TO danhgia_reader@localhost;
GRANT SELECT ON letterhead TO danhgia_reader@localhost;
GRANT SELECT ON unit TO danhgia_reader@localhost;
GRANT SELECT ON unit_history TO danhgia_reader@localhost;
GRANT SELECT ON unit_successor TO danhgia_reader@localhost;
GRANT SELECT ON position TO danhgia_reader@localhost;
GRANT SELECT ON person TO danhgia_reader@localhost;
GRANT SELECT ON assignment TO danhgia_reader@localhost;
GRANT SELECT ON authority TO danhgia_reader@localhost;
GRANT SELECT ON resolution_override TO danhgia_reader@localhost;
GRANT SELECT ON delegation TO danhgia_reader@localhost;
GRANT SELECT ON account TO danhgia_reader@localhost;
GRANT SELECT ON account_holder TO danhgia_reader@localhost;
GRANT SELECT ON right_grant TO danhgia_reader@localhost;
GRANT SELECT ON right_change TO danhgia_reader@localhost;
GRANT SELECT ON rule_set TO danhgia_reader@localhost;
GRANT SELECT ON criteria_set TO danhgia_reader@localhost;
GRANT SELECT ON criterion TO danhgia_reader@localhost;
GRANT SELECT ON criteria_binding TO danhgia_reader@localhost;
GRANT SELECT ON binding_request TO danhgia_reader@localhost;
GRANT SELECT ON rule_set_ending TO danhgia_reader@localhost;
GRANT SELECT ON rule_gate TO danhgia_reader@localhost;
GRANT SELECT ON unit_month TO danhgia_reader@localhost;
GRANT SELECT ON evaluation TO danhgia_reader@localhost;
GRANT SELECT ON discipline TO danhgia_reader@localhost;
GRANT SELECT ON unit_result TO danhgia_reader@localhost;
GRANT SELECT ON publication TO danhgia_reader@localhost;
GRANT SELECT ON submission TO danhgia_reader@localhost;
GRANT SELECT ON issue_batch TO danhgia_reader@localhost;
GRANT SELECT ON issue_item TO danhgia_reader@localhost;
GRANT SELECT ON acknowledgement TO danhgia_reader@localhost;
GRANT SELECT ON acknowledgement_text TO danhgia_reader@localhost;
GRANT SELECT ON account_handover TO danhgia_reader@localhost;
GRANT SELECT ON audit TO danhgia_reader@localhost;
GRANT SELECT ON access_log TO danhgia_reader@localhost;
GRANT SELECT ON audit_seal TO danhgia_reader@localhost;
