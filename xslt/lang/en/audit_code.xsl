<?xml version="1.0" encoding="UTF-8"?>
<!--
  Words of the two logs. Every action and object that a command writes, every kind and object of the access log and every
  right that can be refused has its word here (test_audit.py reads them from the programs).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="audit-action">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='close'">Close</xsl:when>
		<xsl:when test="$code='take'">Take request</xsl:when>
		<xsl:when test="$code='release'">Give request back</xsl:when>
		<xsl:when test="$code='submit_self'">Submit self-assessment</xsl:when>
		<xsl:when test="$code='save_self'">Save self-assessment</xsl:when>
		<xsl:when test="$code='withdraw_self'">Withdraw self-assessment</xsl:when>
		<xsl:when test="$code='save_review'">Save review</xsl:when>
		<xsl:when test="$code='review'">Review and propose</xsl:when>
		<xsl:when test="$code='review_without_self'">Review without self-assessment</xsl:when>
		<xsl:when test="$code='return_self'">Return self-assessment</xsl:when>
		<xsl:when test="$code='rule_cause'">Objective cause confirmed or refused</xsl:when>
		<xsl:when test="$code='take_back'">Take back a task</xsl:when>
		<xsl:when test="$code='side_comment'">Comment on secondary post</xsl:when>
		<xsl:when test="$code='transfer'">Move evaluation to another unit</xsl:when>
		<xsl:when test="$code='advise'">Advise</xsl:when>
		<xsl:when test="$code='advise_without_review'">Advise without review</xsl:when>
		<xsl:when test="$code='return_review'">Return review</xsl:when>
		<xsl:when test="$code='return_advice'">Return advice</xsl:when>
		<xsl:when test="$code='decide'">Decision</xsl:when>
		<xsl:when test="$code='decide_without_review'">Decide without review</xsl:when>
		<xsl:when test="$code='withdraw_decision'">Withdraw decision</xsl:when>
		<xsl:when test="$code='publish'">Publish</xsl:when>
		<xsl:when test="$code='mark_not_rated'">Record as not rated</xsl:when>
		<xsl:when test="$code='rate_again'">Include in rating again</xsl:when>
		<xsl:when test="$code='add'">Add</xsl:when>
		<xsl:when test="$code='add_item'">Add to</xsl:when>
		<xsl:when test="$code='assign'">Assign</xsl:when>
		<xsl:when test="$code='confirm'">Confirm</xsl:when>
		<xsl:when test="$code='correct'">Correct by confirmation</xsl:when>
		<xsl:when test="$code='copy'">Add recurring duties and unfinished tasks to the plan</xsl:when>
		<xsl:when test="$code='complete'">Complete</xsl:when>
		<xsl:when test="$code='goal'">Set objectives</xsl:when>
		<xsl:when test="$code='report'">Record result</xsl:when>
		<xsl:when test="$code='save'">Save</xsl:when>
		<xsl:when test="$code='result'">Record result</xsl:when>
		<xsl:when test="$code='remove'">Remove</xsl:when>
		<xsl:when test="$code='record'">Record</xsl:when>
		<xsl:when test="$code='withdraw'">Withdraw</xsl:when>
		<xsl:when test="$code='read'">Read</xsl:when>
		<xsl:when test="$code='agree'">Agree to reminders by mail</xsl:when>
		<xsl:when test="$code='change'">Change</xsl:when>
		<xsl:when test="$code='create'">Create</xsl:when>
		<xsl:when test="$code='draft'">Draft</xsl:when>
		<xsl:when test="$code='edit'">Edit draft</xsl:when>
		<xsl:when test="$code='ask'">Request</xsl:when>
		<xsl:when test="$code='approve'">Approve</xsl:when>
		<xsl:when test="$code='uphold'">Keep result</xsl:when>
		<xsl:when test="$code='accept'">Accept petition</xsl:when>
		<xsl:when test="$code='propose'">Request revision of result</xsl:when>
		<xsl:when test="$code='revise'">Replace published result</xsl:when>
		<xsl:when test="$code='discard'">Discard draft</xsl:when>
		<xsl:when test="$code='upload'">Upload</xsl:when>
		<xsl:when test="$code='replaced'">Replace</xsl:when>
		<xsl:when test="$code='replace'">Replace</xsl:when>
		<xsl:when test="$code='end'">End</xsl:when>
		<xsl:when test="$code='end_others'">End the other sessions</xsl:when>
		<xsl:when test="$code='store'">Include</xsl:when>
		<xsl:when test="$code='import'">Import list</xsl:when>
		<xsl:when test="$code='open_month'">Open month</xsl:when>
		<xsl:when test="$code='resolve'">Resolve again</xsl:when>
		<xsl:when test="$code='repeat'">Send again, unchanged</xsl:when>
		<xsl:when test="$code='issue'">Code issued</xsl:when>
		<xsl:when test="$code='rotate'">Encrypt anew under a new key</xsl:when>
		<xsl:when test="$code='reissue'">Issue a new code</xsl:when>
		<xsl:when test="$code='renew'">Reissue</xsl:when>
		<xsl:when test="$code='lock_overdue'">Lock automatically</xsl:when>
		<xsl:when test="$code='unlock'">Unlock</xsl:when>
		<xsl:when test="$code='demonstrate'">Set common demonstration password</xsl:when>
		<xsl:when test="$code='acknowledge'">Acknowledge</xsl:when>
		<xsl:when test="$code='drop'">Delete months past retention</xsl:when>
		<xsl:when test="$code='extend'">Extend</xsl:when>
		<xsl:when test="$code='set'">Set</xsl:when>
		<xsl:when test="$code='set_deadline'">Set password deadline</xsl:when>
		<xsl:when test="$code='give'">Grant</xsl:when>
		<xsl:when test="$code='begin'">Begin set-up</xsl:when>
		<xsl:when test="$code='prove'">Confirm again</xsl:when>
		<xsl:when test="$code='remove_factor'">Remove</xsl:when>
		<xsl:when test="$code='renew_codes'">Reissue recovery codes</xsl:when>
		<xsl:when test="$code='hand_over'">Hand over</xsl:when>
		<xsl:when test="$code='take_back'">Revoke</xsl:when>
		<xsl:when test="$code='revoke'">Revoke</xsl:when>
		<xsl:when test="$code='delegate'">Delegate</xsl:when>
		<xsl:when test="$code='join'">Take on</xsl:when>
		<xsl:when test="$code='take_in'">Take on again</xsl:when>
		<xsl:when test="$code='move'">Move</xsl:when>
		<xsl:when test="$code='data'">Correct details</xsl:when>
		<xsl:when test="$code='main'">Change main post</xsl:when>
		<xsl:when test="$code='fields'">Assign field of work</xsl:when>
		<xsl:when test="$code='override'">Name a superior individually</xsl:when>
		<xsl:when test="$code='unoverride'">End individual superior</xsl:when>
		<xsl:when test="$code='release'">Release on transfer</xsl:when>
		<xsl:when test="$code='come_back'">Take back</xsl:when>
		<xsl:when test="$code='leave'">Dismiss</xsl:when>
		<xsl:when test="$code='retire'">Retire</xsl:when>
		<xsl:when test="$code='rename'">Rename</xsl:when>
		<xsl:when test="$code='merge'">Merge</xsl:when>
		<xsl:when test="$code='split'">Split</xsl:when>
		<xsl:when test="$code='order'">Schedule change</xsl:when>
		<xsl:when test="$code='apply'">Carry out change</xsl:when>
		<xsl:when test="$code='apply_failed'">Change could not be carried out</xsl:when>
		<xsl:when test="$code='cancel'">Cancel</xsl:when>
		<xsl:when test="$code='download'">Download</xsl:when>
		<xsl:when test="$code='deactivate'">Disable</xsl:when>
		<xsl:when test="$code='disable'">Disable</xsl:when>
		<xsl:when test="$code='enable'">Enable again</xsl:when>
		<xsl:when test="$code='refuse'">Refuse</xsl:when>
		<xsl:when test="$code='answer'">Answer</xsl:when>
		<xsl:when test="$code='register'">Register</xsl:when>
		<xsl:when test="$code='attend'">Take attendance</xsl:when>
		<xsl:when test="$code='hand_up'">Escalate</xsl:when>
		<xsl:when test="$code='sign'">Sign off</xsl:when>
		<xsl:when test="$code='send'">Send</xsl:when>
		<xsl:when test="$code='schedule'">Schedule</xsl:when>
		<xsl:when test="$code='issue_again'">Issue a new code</xsl:when>
		<xsl:when test="$code='finish'">Complete</xsl:when>
		<xsl:when test="$code='start'">Start</xsl:when>
		<xsl:when test="$code='stop'">Stop</xsl:when>
		<xsl:when test="$code='login'">Log in</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('audit-action.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="audit-object">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cause'">objective causes</xsl:when>
		<xsl:when test="$code='advice'">list of advice</xsl:when>
		<xsl:when test="$code='movement'">staff movements of the month</xsl:when>
		<xsl:when test="$code='news_admin'">published news</xsl:when>
		<xsl:when test="$code='document_admin'">published documents</xsl:when>
		<xsl:when test="$code='notification'">reminder</xsl:when>
		<xsl:when test="$code='evaluation'">monthly evaluation</xsl:when>
		<xsl:when test="$code='unit_month'">unit's month</xsl:when>
		<xsl:when test="$code='task'">task</xsl:when>
		<xsl:when test="$code='duty'">recurring duty</xsl:when>
		<xsl:when test="$code='plan'">monthly plan</xsl:when>
		<xsl:when test="$code='unit_plan'">unit's plan</xsl:when>
		<xsl:when test="$code='schedule'">weekly schedule</xsl:when>
		<xsl:when test="$code='account'">account</xsl:when>
		<xsl:when test="$code='accounts'">list of accounts</xsl:when>
		<xsl:when test="$code='password'">password</xsl:when>
		<xsl:when test="$code='session'">login session</xsl:when>
		<xsl:when test="$code='factor'">two-factor authentication</xsl:when>
		<xsl:when test="$code='administrator'">administrative right</xsl:when>
		<xsl:when test="$code='right'">right</xsl:when>
		<xsl:when test="$code='grant'">right</xsl:when>
		<xsl:when test="$code='grants'">list of rights</xsl:when>
		<xsl:when test="$code='right_grant'">right</xsl:when>
		<xsl:when test="$code='delegation'">delegation</xsl:when>
		<xsl:when test="$code='authorities'">list of authorities</xsl:when>
		<xsl:when test="$code='authority'">authority</xsl:when>
		<xsl:when test="$code='units'">list of units</xsl:when>
		<xsl:when test="$code='people'">list of staff</xsl:when>
		<xsl:when test="$code='unit'">unit</xsl:when>
		<xsl:when test="$code='person'">staff</xsl:when>
		<xsl:when test="$code='assignment'">post</xsl:when>
		<xsl:when test="$code='position'">position</xsl:when>
		<xsl:when test="$code='rule_set'">criteria set</xsl:when>
		<xsl:when test="$code='binding_request'">binding of a criteria set</xsl:when>
		<xsl:when test="$code='binding'">list of who follows which criteria set</xsl:when>
		<xsl:when test="$code='rule'">list of criteria sets</xsl:when>
		<xsl:when test="$code='absence'">absence</xsl:when>
		<xsl:when test="$code='discipline'">discipline</xsl:when>
		<xsl:when test="$code='acknowledgement_text'">regulation, notice</xsl:when>
		<xsl:when test="$code='acknowledgement'">regulation, notice</xsl:when>
		<xsl:when test="$code='announcement'">news, notice</xsl:when>
		<xsl:when test="$code='document'">document</xsl:when>
		<xsl:when test="$code='guide_entry'">frequent question</xsl:when>
		<xsl:when test="$code='deadline'">window</xsl:when>
		<xsl:when test="$code='extension'">extension</xsl:when>
		<xsl:when test="$code='cap'">special share of A</xsl:when>
		<xsl:when test="$code='caps'">cap on A</xsl:when>
		<xsl:when test="$code='cap_grant'">special share of A</xsl:when>
		<xsl:when test="$code='unit_result'">unit's result</xsl:when>
		<xsl:when test="$code='access_log'">access log</xsl:when>
		<xsl:when test="$code='audit'">audit log</xsl:when>
		<xsl:when test="$code='access'">access log</xsl:when>
		<xsl:when test="$code='audit_seal'">seal</xsl:when>
		<xsl:when test="$code='unit_summary'">unit's summary</xsl:when>
		<xsl:when test="$code='summary'">progress summary</xsl:when>
		<xsl:when test="$code='paper_result'">result on paper</xsl:when>
		<xsl:when test="$code='paper_month'">result on paper</xsl:when>
		<xsl:when test="$code='support_report'">report of difficulties</xsl:when>
		<xsl:when test="$code='support'">support request</xsl:when>
		<xsl:when test="$code='training_roster'">training list</xsl:when>
		<xsl:when test="$code='training_admin'">course</xsl:when>
		<xsl:when test="$code='training'">course</xsl:when>
		<xsl:when test="$code='year'">year summary</xsl:when>
		<xsl:when test="$code='signals'">signals of a unit</xsl:when>
		<xsl:when test="$code='print_code'">verification code of a print</xsl:when>
		<xsl:when test="$code='check'">check of a print</xsl:when>
		<xsl:when test="$code='decision'">list of decisions</xsl:when>
		<xsl:when test="$code='review'">list of reviews</xsl:when>
		<xsl:when test="$code='publication'">published results</xsl:when>
		<xsl:when test="$code='report'">report</xsl:when>
		<xsl:when test="$code='home'">first page</xsl:when>
		<xsl:when test="$code='import'">imported list</xsl:when>
		<xsl:when test="$code='reissue'">one-time code</xsl:when>
		<xsl:when test="$code='unit_batch'">set of organisational changes</xsl:when>
		<xsl:when test="$code='unit_change'">organisational change</xsl:when>
		<xsl:when test="$code='account_holder'">account holder</xsl:when>
		<xsl:when test="$code='handover'">handover of an account</xsl:when>
		<xsl:when test="$code='acknowledgements'">list of acknowledgements</xsl:when>
		<xsl:when test="$code='soon'">list of accounts about to be locked</xsl:when>
		<xsl:when test="$code='unit_accounts'">list of unit administration accounts</xsl:when>
		<xsl:when test="$code='unit_account'">unit administration account</xsl:when>
		<xsl:when test="$code='issue'">batch of codes</xsl:when>
		<xsl:when test="$code='slips'">account slip</xsl:when>
		<xsl:when test="$code='template'">list template</xsl:when>
		<xsl:when test="$code='recovery_code'">recovery codes</xsl:when>
		<xsl:when test="$code='route'">page outside one's rights</xsl:when>
		<xsl:when test="$code='forged'">form of unknown origin</xsl:when>
		<xsl:when test="$code='gap'">list of gaps</xsl:when>
		<xsl:when test="$code='search'">search page</xsl:when>
		<xsl:when test="$code='paper'">result on paper</xsl:when>
		<xsl:when test="$code='setting'">settings</xsl:when>
		<xsl:when test="$code='catalogue'">standard product</xsl:when>
		<xsl:when test="$code='work_group'">groups of similar work</xsl:when>
		<xsl:when test="$code='holiday'">holiday, make-up day</xsl:when>
		<xsl:when test="$code='revision'">request to revise a result</xsl:when>
		<xsl:when test="$code='petition'">petition on a result</xsl:when>
		<xsl:when test="$code='forms'">personal forms of a whole unit</xsl:when>
		<xsl:when test="$code='report_paper'">number and signer of a report</xsl:when>
		<xsl:when test="$code='submission'">advisory office's submission</xsl:when>
		<xsl:when test="$code='imprint'">number and signer of a report</xsl:when>
		<xsl:when test="$code='letterhead'">letterhead</xsl:when>
		<xsl:when test="$code='superior'">superior</xsl:when>
		<xsl:when test="$code='absences'">list of absences</xsl:when>
		<xsl:when test="$code='rights'">list of rights</xsl:when>
		<xsl:when test="$code='holder'">account holder</xsl:when>
		<xsl:when test="$code='user'">user</xsl:when>
		<xsl:when test="$code='notice'">notice</xsl:when>
		<xsl:when test="$code='resolution_override'">superior, authority</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('audit-object.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="access-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='login'">Log in</xsl:when>
		<xsl:when test="$code='login_failed'">Failed login</xsl:when>
		<xsl:when test="$code='logout'">Log out</xsl:when>
		<xsl:when test="$code='refused'">Refused</xsl:when>
		<xsl:when test="$code='view'">View</xsl:when>
		<xsl:when test="$code='export'">Download</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('access-kind.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What was refused: the right that was missing. -->
<xsl:template name="access-right">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='catalogue'">catalogue of products</xsl:when>
		<xsl:when test="$code='revise_approve'">approve revisions of published results</xsl:when>
		<xsl:when test="$code='support'">view support requests</xsl:when>
		<xsl:when test="$code='open'">view public pages</xsl:when>
		<xsl:when test="$code='inform'">publish news, documents, answers</xsl:when>
		<xsl:when test="$code='paper'">result on paper</xsl:when>
		<xsl:when test="$code='read'">view news and documents of a unit</xsl:when>
		<xsl:when test="$code='account'">use the account</xsl:when>
		<xsl:when test="$code='home'">view the first page</xsl:when>
		<xsl:when test="$code='plan_view'">view plans and tasks</xsl:when>
		<xsl:when test="$code='plan_edit'">edit plans and tasks</xsl:when>
		<xsl:when test="$code='unit_plan_view'">view a unit's plan</xsl:when>
		<xsl:when test="$code='unit_plan_edit'">edit a unit's plan</xsl:when>
		<xsl:when test="$code='task_assign'">assign tasks</xsl:when>
		<xsl:when test="$code='task_confirm'">confirm tasks</xsl:when>
		<xsl:when test="$code='self'">self-assessment</xsl:when>
		<xsl:when test="$code='review'">review</xsl:when>
		<xsl:when test="$code='side_comment'">comment on a secondary post</xsl:when>
		<xsl:when test="$code='advise'">advise</xsl:when>
		<xsl:when test="$code='decide'">decide</xsl:when>
		<xsl:when test="$code='publish'">publish</xsl:when>
		<xsl:when test="$code='revise'">revise published results</xsl:when>
		<xsl:when test="$code='petition'">petition on a result</xsl:when>
		<xsl:when test="$code='forms'">personal forms of a whole unit</xsl:when>
		<xsl:when test="$code='report_paper'">number and signer of a report</xsl:when>
		<xsl:when test="$code='submission'">advisory office's submission</xsl:when>
		<xsl:when test="$code='imprint'">number and signer of a report</xsl:when>
		<xsl:when test="$code='result_level'">view levels</xsl:when>
		<xsl:when test="$code='result_full'">view points and comments</xsl:when>
		<xsl:when test="$code='report_unit'">view a unit's reports</xsl:when>
		<xsl:when test="$code='import'">import lists</xsl:when>
		<xsl:when test="$code='accounts'">manage accounts</xsl:when>
		<xsl:when test="$code='agencies'">manage agencies</xsl:when>
		<xsl:when test="$code='units'">manage units</xsl:when>
		<xsl:when test="$code='people'">manage staff</xsl:when>
		<xsl:when test="$code='rights'">manage rights</xsl:when>
		<xsl:when test="$code='audit'">view the logs</xsl:when>
		<xsl:when test="$code='delegate'">delegation</xsl:when>
		<xsl:when test="$code='route'">opened a page outside one's rights</xsl:when>
		<xsl:when test="$code='forged'">sent a form of unknown origin</xsl:when>
		<xsl:when test="$code='unit'">view other units</xsl:when>
		<xsl:when test="$code='absence'">record absence and discipline</xsl:when>
		<xsl:when test="$code='rules'">view criteria sets</xsl:when>
		<xsl:when test="$code='rules_edit'">draft and approve criteria sets</xsl:when>
		<xsl:when test="$code='city'">settings of the whole city</xsl:when>
		<xsl:when test="$code='caps'">view caps on A</xsl:when>
		<xsl:when test="$code='cap_grant'">give a special share of A</xsl:when>
		<xsl:when test="$code='unit_result'">record a unit's result</xsl:when>
		<xsl:when test="$code='deadlines'">extension</xsl:when>
		<xsl:when test="$code='extend'">extension</xsl:when>
		<xsl:otherwise><xsl:call-template name="audit-object"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- In a list to choose from, objects and rights stand side by side. -->
<xsl:template name="access-any">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cause'">objective causes</xsl:when>
		<xsl:when test="$code='advice'">list of advice</xsl:when>
		<xsl:when test="$code='movement'">staff movements of the month</xsl:when>
		<xsl:when test="$code='news_admin'">published news</xsl:when>
		<xsl:when test="$code='document_admin'">published documents</xsl:when>
		<xsl:when test="$code='guide_entry'">frequent questions</xsl:when>
		<xsl:when test="$code='revise_approve'">approve revisions of published results</xsl:when>
		<xsl:when test="$code='open'">view public pages</xsl:when>
		<xsl:when test="$code='account'">account</xsl:when>
		<xsl:when test="$code='home'">first page</xsl:when>
		<xsl:when test="$code='plan_view'">view plans and tasks</xsl:when>
		<xsl:when test="$code='plan_edit'">edit plans and tasks</xsl:when>
		<xsl:when test="$code='unit_plan_view'">view a unit's plan</xsl:when>
		<xsl:when test="$code='unit_plan_edit'">edit a unit's plan</xsl:when>
		<xsl:when test="$code='task_assign'">assign tasks</xsl:when>
		<xsl:when test="$code='task_confirm'">confirm tasks</xsl:when>
		<xsl:when test="$code='self'">self-assessment</xsl:when>
		<xsl:when test="$code='review'">list of reviews</xsl:when>
		<xsl:when test="$code='side_comment'">comment on a secondary post</xsl:when>
		<xsl:when test="$code='advise'">advise</xsl:when>
		<xsl:when test="$code='decide'">decide</xsl:when>
		<xsl:when test="$code='publish'">publish</xsl:when>
		<xsl:when test="$code='revise'">revise published results</xsl:when>
		<xsl:when test="$code='petition'">petition on a result</xsl:when>
		<xsl:when test="$code='forms'">personal forms of a whole unit</xsl:when>
		<xsl:when test="$code='report_paper'">number and signer of a report</xsl:when>
		<xsl:when test="$code='submission'">advisory office's submission</xsl:when>
		<xsl:when test="$code='imprint'">number and signer of a report</xsl:when>
		<xsl:when test="$code='result_level'">view levels</xsl:when>
		<xsl:when test="$code='result_full'">view points and comments</xsl:when>
		<xsl:when test="$code='report_unit'">view a unit's reports</xsl:when>
		<xsl:when test="$code='import'">imported list</xsl:when>
		<xsl:when test="$code='document'">document</xsl:when>
		<xsl:when test="$code='inform'">publish news, documents, answers</xsl:when>
		<xsl:when test="$code='support'">support request</xsl:when>
		<xsl:when test="$code='paper'">result on paper</xsl:when>
		<xsl:when test="$code='read'">news and documents of a unit</xsl:when>
		<xsl:when test="$code='accounts'">list of accounts</xsl:when>
		<xsl:when test="$code='agencies'">manage agencies</xsl:when>
		<xsl:when test="$code='units'">list of units</xsl:when>
		<xsl:when test="$code='people'">list of staff</xsl:when>
		<xsl:when test="$code='rights'">list of rights</xsl:when>
		<xsl:when test="$code='audit'">audit log</xsl:when>
		<xsl:when test="$code='delegate'">delegation</xsl:when>
		<xsl:when test="$code='route'">page outside one's rights</xsl:when>
		<xsl:when test="$code='forged'">form of unknown origin</xsl:when>
		<xsl:when test="$code='unit'">unit</xsl:when>
		<xsl:when test="$code='absence'">absence</xsl:when>
		<xsl:when test="$code='rules'">view criteria sets</xsl:when>
		<xsl:when test="$code='rules_edit'">draft and approve criteria sets</xsl:when>
		<xsl:when test="$code='city'">settings of the whole city</xsl:when>
		<xsl:when test="$code='deadlines'">extension</xsl:when>
		<xsl:when test="$code='extend'">extension</xsl:when>
		<xsl:when test="$code='evaluation'">monthly evaluation</xsl:when>
		<xsl:when test="$code='unit_month'">unit's month</xsl:when>
		<xsl:when test="$code='task'">task</xsl:when>
		<xsl:when test="$code='plan'">monthly plan</xsl:when>
		<xsl:when test="$code='unit_plan'">unit's plan</xsl:when>
		<xsl:when test="$code='schedule'">weekly schedule</xsl:when>
		<xsl:when test="$code='password'">password</xsl:when>
		<xsl:when test="$code='session'">login session</xsl:when>
		<xsl:when test="$code='factor'">two-factor authentication</xsl:when>
		<xsl:when test="$code='administrator'">administrative right</xsl:when>
		<xsl:when test="$code='right'">right</xsl:when>
		<xsl:when test="$code='grant'">right</xsl:when>
		<xsl:when test="$code='grants'">list of rights</xsl:when>
		<xsl:when test="$code='right_grant'">right</xsl:when>
		<xsl:when test="$code='delegation'">delegation</xsl:when>
		<xsl:when test="$code='authorities'">list of authorities</xsl:when>
		<xsl:when test="$code='authority'">authority</xsl:when>
		<xsl:when test="$code='person'">staff</xsl:when>
		<xsl:when test="$code='assignment'">post</xsl:when>
		<xsl:when test="$code='position'">position</xsl:when>
		<xsl:when test="$code='rule'">list of criteria sets</xsl:when>
		<xsl:when test="$code='rule_set'">criteria set</xsl:when>
		<xsl:when test="$code='binding_request'">binding of a criteria set</xsl:when>
		<xsl:when test="$code='binding'">list of who follows which criteria set</xsl:when>
		<xsl:when test="$code='discipline'">discipline</xsl:when>
		<xsl:when test="$code='acknowledgement_text'">regulation, notice</xsl:when>
		<xsl:when test="$code='acknowledgement'">regulation, notice</xsl:when>
		<xsl:when test="$code='deadline'">window</xsl:when>
		<xsl:when test="$code='extension'">extension</xsl:when>
		<xsl:when test="$code='cap'">special share of A</xsl:when>
		<xsl:when test="$code='caps'">cap on A</xsl:when>
		<xsl:when test="$code='cap_grant'">special share of A</xsl:when>
		<xsl:when test="$code='unit_result'">unit's result</xsl:when>
		<xsl:when test="$code='access_log'">access log</xsl:when>
		<xsl:when test="$code='access'">access log</xsl:when>
		<xsl:when test="$code='audit_seal'">seal</xsl:when>
		<xsl:when test="$code='unit_summary'">unit's summary</xsl:when>
		<xsl:when test="$code='summary'">progress summary</xsl:when>
		<xsl:when test="$code='paper_result'">result on paper</xsl:when>
		<xsl:when test="$code='paper_month'">result on paper</xsl:when>
		<xsl:when test="$code='support_report'">report of difficulties</xsl:when>
		<xsl:when test="$code='training_roster'">training list</xsl:when>
		<xsl:when test="$code='training_admin'">course</xsl:when>
		<xsl:when test="$code='training'">course</xsl:when>
		<xsl:when test="$code='year'">year summary</xsl:when>
		<xsl:when test="$code='signals'">signals of a unit</xsl:when>
		<xsl:when test="$code='print_code'">verification code of a print</xsl:when>
		<xsl:when test="$code='check'">check of a print</xsl:when>
		<xsl:when test="$code='decision'">list of decisions</xsl:when>
		<xsl:when test="$code='publication'">published results</xsl:when>
		<xsl:when test="$code='report'">report</xsl:when>
		<xsl:when test="$code='reissue'">one-time code</xsl:when>
		<xsl:when test="$code='unit_batch'">set of organisational changes</xsl:when>
		<xsl:when test="$code='unit_change'">organisational change</xsl:when>
		<xsl:when test="$code='account_holder'">account holder</xsl:when>
		<xsl:when test="$code='handover'">handover of an account</xsl:when>
		<xsl:when test="$code='acknowledgements'">list of acknowledgements</xsl:when>
		<xsl:when test="$code='soon'">list of accounts about to be locked</xsl:when>
		<xsl:when test="$code='unit_accounts'">list of unit administration accounts</xsl:when>
		<xsl:when test="$code='unit_account'">unit administration account</xsl:when>
		<xsl:when test="$code='issue'">batch of codes</xsl:when>
		<xsl:when test="$code='slips'">account slip</xsl:when>
		<xsl:when test="$code='template'">list template</xsl:when>
		<xsl:when test="$code='recovery_code'">recovery codes</xsl:when>
		<xsl:when test="$code='gap'">list of gaps</xsl:when>
		<xsl:when test="$code='search'">search page</xsl:when>
		<xsl:when test="$code='setting'">settings</xsl:when>
		<xsl:when test="$code='catalogue'">catalogue of products</xsl:when>
		<xsl:when test="$code='work_group'">groups of similar work</xsl:when>
		<xsl:when test="$code='holiday'">holiday, make-up day</xsl:when>
		<xsl:when test="$code='revision'">request to revise a result</xsl:when>
		<xsl:when test="$code='letterhead'">letterhead</xsl:when>
		<xsl:when test="$code='superior'">superior</xsl:when>
		<xsl:when test="$code='absences'">list of absences</xsl:when>
		<xsl:when test="$code='holder'">account holder</xsl:when>
		<xsl:when test="$code='user'">user</xsl:when>
		<xsl:when test="$code='notice'">notice</xsl:when>
		<xsl:when test="$code='resolution_override'">superior, authority</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('access-any.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- A field of what was there before and after; one without a word shows its code. -->
<xsl:template name="audit-field">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='paper_until'">Uses paper until the end of</xsl:when>
		<xsl:when test="$code='state'">State</xsl:when>
		<xsl:when test="$code='level'">Level</xsl:when>
		<xsl:when test="$code='points'">Points</xsl:when>
		<xsl:when test="$code='reason'">Reason</xsl:when>
		<xsl:when test="$code='note'">Note</xsl:when>
		<xsl:when test="$code='content'">Content</xsl:when>
		<xsl:when test="$code='language'">Language</xsl:when>
		<xsl:when test="$code='week'">Week</xsl:when>
		<xsl:when test="$code='date'">Date</xsl:when>
		<xsl:when test="$code='issuer'">Issuer</xsl:when>
		<xsl:when test="$code='decision'">Decision number</xsl:when>
		<xsl:when test="$code='account'">Account</xsl:when>
		<xsl:when test="$code='accounts'">Accounts</xsl:when>
		<xsl:when test="$code='first'">From</xsl:when>
		<xsl:when test="$code='last'">To</xsl:when>
		<xsl:when test="$code='from'">From</xsl:when>
		<xsl:when test="$code='until'">To</xsl:when>
		<xsl:when test="$code='person'">Person</xsl:when>
		<xsl:when test="$code='cause'">Cause</xsl:when>
		<xsl:when test="$code='total'">Total</xsl:when>
		<xsl:when test="$code='ready'">People published</xsl:when>
		<xsl:when test="$code='published'">Publication</xsl:when>
		<xsl:when test="$code='A'">Level A</xsl:when>
		<xsl:when test="$code='B'">Level B</xsl:when>
		<xsl:when test="$code='C'">Level C</xsl:when>
		<xsl:when test="$code='D'">Level D</xsl:when>
		<xsl:when test="$code='file'">File</xsl:when>
		<xsl:when test="$code='rows'">Rows</xsl:when>
		<xsl:when test="$code='bad_rows'">Bad rows</xsl:when>
		<xsl:when test="$code='created'">New</xsl:when>
		<xsl:when test="$code='changed'">Change</xsl:when>
		<xsl:when test="$code='same'">Unchanged</xsl:when>
		<xsl:when test="$code='ended'">End</xsl:when>
		<xsl:when test="$code='resolved'">Resolve again</xsl:when>
		<xsl:when test="$code='agency'">Agency (code)</xsl:when>
		<xsl:when test="$code='unit'">Unit</xsl:when>
		<xsl:when test="$code='position'">Position</xsl:when>
		<xsl:when test="$code='criteria_set'">Criteria set (code)</xsl:when>
		<xsl:when test="$code='superior'">Superior (code)</xsl:when>
		<xsl:when test="$code='superior_basis'">Basis of the superior</xsl:when>
		<xsl:when test="$code='authority'">Authority (code)</xsl:when>
		<xsl:when test="$code='authority_basis'">Basis of the authority</xsl:when>
		<xsl:when test="$code='advice'">Advising unit (code)</xsl:when>
		<xsl:when test="$code='rule_set'">Criteria set (code)</xsl:when>
		<xsl:when test="$code='section'">Part</xsl:when>
		<xsl:when test="$code='changes'">Changes</xsl:when>
		<xsl:when test="$code='sha256'">Verification code</xsl:when>
		<xsl:when test="$code='ends'">Replaces version</xsl:when>
		<xsl:when test="$code='code'">Code</xsl:when>
		<xsl:when test="$code='version'">Version</xsl:when>
		<xsl:when test="$code='keep_months'">Months kept</xsl:when>
		<xsl:when test="$code='seals'">Seals</xsl:when>
		<xsl:when test="$code='hash'">Seal code</xsl:when>
		<xsl:when test="$code='role'">Right</xsl:when>
		<xsl:when test="$code='bloc'">Bloc</xsl:when>
		<xsl:when test="$code='number'">Number</xsl:when>
		<xsl:when test="$code='name'">Name</xsl:when>
		<xsl:when test="$code='text'">Content</xsl:when>
		<xsl:when test="$code='valid_from'">From</xsl:when>
		<xsl:when test="$code='valid_to'">Until</xsl:when>
		<xsl:when test="$code='due'">Deadline</xsl:when>
		<xsl:when test="$code='percent'">Completion</xsl:when>
		<xsl:when test="$code='result'">Result</xsl:when>
		<xsl:when test="$code='ruling'">Answer on the cause</xsl:when>
		<xsl:when test="$code='quality'">Quality</xsl:when>
		<xsl:when test="$code='origin'">Kind of task</xsl:when>
		<xsl:when test="$code='best'">Highest level</xsl:when>
		<xsl:when test="$code='step'">Step</xsl:when>
		<xsl:when test="$code='month'">Month</xsl:when>
		<xsl:when test="$code='holder'">Holder</xsl:when>
		<xsl:when test="$code='kind'">Kind</xsl:when>
		<xsl:when test="$code='days'">Days</xsl:when>
		<xsl:when test="$code='form'">Form</xsl:when>
		<xsl:otherwise><code><xsl:value-of select="$code"/></code></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
