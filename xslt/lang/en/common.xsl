<?xml version="1.0" encoding="UTF-8"?>
<!-- Words whose code stands in documents and that several nouns share. One choose a kind, most frequent first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Title of a page by its noun, where the page sheet has no mode title. Context: page or the noun's element. -->
<xsl:template name="word-title">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='home'">Today</xsl:when>
		<xsl:when test="$code='duty'">Recurring monthly duties</xsl:when>
		<xsl:when test="$code='plan'">Monthly plan <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='schedule'">Weekly schedule</xsl:when>
		<xsl:when test="$code='unit_plan'">Unit's plan <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='task'">Tasks</xsl:when>
		<xsl:when test="$code='self'">Self-assessment <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='review'">Review <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='evaluation'">Evaluation <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='rights'">Rights</xsl:when>
		<xsl:when test="$code='right'">Right</xsl:when>
		<xsl:when test="$code='delegation'">Delegation during absence</xsl:when>
		<xsl:when test="$code='decision'">Decisions on levels <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='publication'">Publication of results <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='summary'">Summary <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='report'">Reports</xsl:when>
		<xsl:when test="$code='search'">Find people and units</xsl:when>
		<xsl:when test="$code='training'">Training</xsl:when>
		<xsl:when test="$code='reminder'">Reminders</xsl:when>
		<xsl:when test="$code='support'">Support</xsl:when>
		<xsl:when test="$code='support_report'">Report of difficulties</xsl:when>
		<xsl:when test="$code='training_admin'">New course</xsl:when>
		<xsl:when test="$code='year'">Year summary</xsl:when>
		<xsl:when test="$code='login'">Log in</xsl:when>
		<xsl:when test="$code='password'">Change password</xsl:when>
		<xsl:when test="$code='factor'">Two-factor authentication</xsl:when>
		<xsl:when test="$code='factor_step'">Authentication code</xsl:when>
		<xsl:when test="$code='proof'">Confirm again</xsl:when>
		<xsl:when test="$code='unlock'">Unlock login</xsl:when>
		<xsl:when test="$code='account'">My account</xsl:when>
		<xsl:when test="$code='unit_accounts'">Unit administration account</xsl:when>
		<xsl:when test="$code='handover'">Handover of a unit administration account</xsl:when>
		<xsl:when test="$code='acknowledgements'">Acknowledgements of regulations and notices</xsl:when>
		<xsl:when test="$code='acknowledgement_text'">Texts to acknowledge</xsl:when>
		<xsl:when test="$code='language'">Language</xsl:when>
		<xsl:when test="$code='acknowledgement'">Regulation on use and notices</xsl:when>
		<xsl:when test="$code='admin'">Administration</xsl:when>
		<xsl:when test="$code='opening'">Opening <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='movement'">Staff changes <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='absence'">Absence, discipline, not rated <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='extension'">Windows and extensions <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='caps'">Caps on A <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='cap_grant'">Special shares for outstanding units, <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='unit_result'">Units' results <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='advice'">Advice on levels <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='settings'">Settings</xsl:when>
		<xsl:when test="$code='cause'">Objective causes</xsl:when>
		<xsl:when test="$code='catalogue'">Catalogue of standard products</xsl:when>
		<xsl:when test="$code='work_group'">Groups of similar work</xsl:when>
		<xsl:when test="$code='holiday'">Holidays and make-up days</xsl:when>
		<xsl:when test="$code='accounts'">Account</xsl:when>
		<xsl:when test="$code='deadline'">Deadline for initial passwords</xsl:when>
		<xsl:when test="$code='soon'">Accounts about to be locked</xsl:when>
		<xsl:when test="$code='issue'">Issue accounts</xsl:when>
		<xsl:when test="$code='reissue'">Issue one-time codes</xsl:when>
		<xsl:when test="$code='unit'">Unit</xsl:when>
		<xsl:when test="$code='people'">Staff</xsl:when>
		<xsl:when test="$code='person'">Staff</xsl:when>
		<xsl:when test="$code='newcomer'">Add a person</xsl:when>
		<xsl:when test="$code='gap'">Gaps</xsl:when>
		<xsl:when test="$code='grant'">Rights</xsl:when>
		<xsl:when test="$code='import'">Import</xsl:when>
		<xsl:when test="$code='rule'">Criteria sets</xsl:when>
		<xsl:when test="$code='binding'">Who follows which criteria set</xsl:when>
		<xsl:when test="$code='audit'">Log</xsl:when>
		<xsl:when test="$code='guide'">Guides</xsl:when>
		<xsl:when test="$code='news'">News and notices</xsl:when>
		<xsl:when test="$code='news_admin'">Publish news and notices</xsl:when>
		<xsl:when test="$code='visibility'">Who sees published results</xsl:when>
		<xsl:when test="$code='document'">Documents</xsl:when>
		<xsl:when test="$code='document_admin'">Publish documents</xsl:when>
		<xsl:when test="$code='guide_entry'">Frequent questions</xsl:when>
		<xsl:when test="$code='support'">Support</xsl:when>
		<xsl:when test="$code='training'">Training registration</xsl:when>
		<xsl:when test="$code='paper'">Results on paper</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('title.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: menu/item; asks the attribute itself, because every page says these words. -->
<xsl:template name="word-menu">
	<xsl:choose>
		<xsl:when test="@code='home'">Today</xsl:when>
		<xsl:when test="@code='plan'">Plan</xsl:when>
		<xsl:when test="@code='schedule'">Week</xsl:when>
		<xsl:when test="@code='unit_plan'">Unit's plan</xsl:when>
		<xsl:when test="@code='self'">Self-assessment</xsl:when>
		<xsl:when test="@code='review'">Evaluation</xsl:when>
		<xsl:when test="@code='advice'">Advice</xsl:when>
		<xsl:when test="@code='decision'">Decision</xsl:when>
		<xsl:when test="@code='publication'">Publication</xsl:when>
		<xsl:when test="@code='summary'">Summary</xsl:when>
		<xsl:when test="@code='caps'">Cap on A</xsl:when>
		<xsl:when test="@code='report'">Reports</xsl:when>
		<xsl:when test="@code='search'">Search</xsl:when>
		<xsl:when test="@code='admin'">Administration</xsl:when>
		<xsl:when test="@code='audit'">Log</xsl:when>
		<xsl:when test="@code='guide'">Guides</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('menu.',@code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Steps of the month, as windows and missing steps name them. -->
<xsl:template name="word-step">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='self'">Self-scoring</xsl:when>
		<xsl:when test="$code='superior'">Superior's review</xsl:when>
		<xsl:when test="$code='decide'">Decision</xsl:when>
		<xsl:when test="$code='publish'">Publication</xsl:when>
		<xsl:when test="$code='plan'">Planning</xsl:when>
		<xsl:when test="$code='advice'">Advice</xsl:when>
		<xsl:when test="$code='password'">Change password</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('step.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='success'">Done.</xsl:when>
		<xsl:when test="$code='warning'">Note.</xsl:when>
		<xsl:when test="$code='error'">Not done.</xsl:when>
		<xsl:otherwise>Information.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-button">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='choose'">Count who is waiting</xsl:when>
		<xsl:when test="$code='issue_first'">Issue and print slips</xsl:when>
		<xsl:when test="$code='issue_more'">Continue: issue and print the next batch</xsl:when>
		<xsl:when test="$code='issue_again'">Reissue codes and print slips</xsl:when>
		<xsl:when test="$code='confirm_selected'">Confirm the selected tasks</xsl:when>
		<xsl:when test="$code='plan_complete'">The plan is complete</xsl:when>
		<xsl:when test="$code='save_draft'">Save draft</xsl:when>
		<xsl:when test="$code='save'">Save</xsl:when>
		<xsl:when test="$code='check'">Check again</xsl:when>
		<xsl:when test="$code='recount'">Add up again</xsl:when>
		<xsl:when test="$code='submit_self'">Submit self-assessment</xsl:when>
		<xsl:when test="$code='submit'">Send</xsl:when>
		<xsl:when test="$code='return'">Return</xsl:when>
		<xsl:when test="$code='withdraw'">Withdraw</xsl:when>
		<xsl:when test="$code='review'">Send review</xsl:when>
		<xsl:when test="$code='side_comment'">Save comment</xsl:when>
		<xsl:when test="$code='review_decide'">Send review and decide</xsl:when>
		<xsl:when test="$code='take_back'">Take back</xsl:when>
		<xsl:when test="$code='take_self'">Take over the self-assessed points</xsl:when>
		<xsl:when test="$code='decide'">Decide</xsl:when>
		<xsl:when test="$code='decide_selected'">Decide the selected rows</xsl:when>
		<xsl:when test="$code='accept_all'">Accept all proposals without remarks</xsl:when>
		<xsl:when test="$code='publish'">Publish</xsl:when>
		<xsl:when test="$code='reopen'">Withdraw decision</xsl:when>
		<xsl:when test="$code='confirm_decide'">Agree, decide</xsl:when>
		<xsl:when test="$code='confirm_reopen'">Agree, withdraw</xsl:when>
		<xsl:when test="$code='confirm_return'">Agree, return</xsl:when>
		<xsl:when test="$code='confirm_publish'">Agree, publish</xsl:when>
		<xsl:when test="$code='confirm'">Confirm</xsl:when>
		<xsl:when test="$code='add'">Add</xsl:when>
		<xsl:when test="$code='edit'">Edit</xsl:when>
		<xsl:when test="$code='delete'">Delete</xsl:when>
		<xsl:when test="$code='cancel'">Cancel</xsl:when>
		<xsl:when test="$code='back'">Go back and edit</xsl:when>
		<xsl:when test="$code='copy'">Add the selected tasks to the plan</xsl:when>
		<xsl:when test="$code='copy_week'">Copy last week's schedule</xsl:when>
		<xsl:when test="$code='save_all_done'">Save; entries without a result count as done</xsl:when>
		<xsl:when test="$code='propose_max'">Fill in maximum points as a start</xsl:when>
		<xsl:when test="$code='propose_last'">Fill in last month's own points as a start</xsl:when>
		<xsl:when test="$code='save_results'">Save result</xsl:when>
		<xsl:when test="$code='stop_duty'">Stop this duty</xsl:when>
		<xsl:when test="$code='resume_duty'">Resume this duty</xsl:when>
		<xsl:when test="$code='assign'">Assign task</xsl:when>
		<xsl:when test="$code='search'">Search</xsl:when>
		<xsl:when test="$code='filter'">Filter</xsl:when>
		<xsl:when test="$code='show'">View</xsl:when>
		<xsl:when test="$code='print'">Print (Vietnamese)</xsl:when>
		<xsl:when test="$code='login'">Log in</xsl:when>
		<xsl:when test="$code='change_password'">Change password</xsl:when>
		<xsl:when test="$code='change'">Change password</xsl:when>
		<xsl:when test="$code='end_selected'">End the selected sessions</xsl:when>
		<xsl:when test="$code='start_factor'">Set up two-factor authentication</xsl:when>
		<xsl:when test="$code='confirm_factor'">Confirm and switch on</xsl:when>
		<xsl:when test="$code='renew_codes'">Make new recovery codes</xsl:when>
		<xsl:when test="$code='remove_factor'">Remove two-factor authentication</xsl:when>
		<xsl:when test="$code='end_others'">End the other sessions</xsl:when>
		<xsl:when test="$code='upload'">Upload and check</xsl:when>
		<xsl:when test="$code='import'">Import</xsl:when>
		<xsl:when test="$code='good_rows'">Import the good rows</xsl:when>
		<xsl:when test="$code='all_rows'">Import everything (only without errors)</xsl:when>
		<xsl:when test="$code='reissue'">Issue a new code</xsl:when>
		<xsl:when test="$code='issue'">Issue accounts</xsl:when>
		<xsl:when test="$code='unlock'">Unlock</xsl:when>
		<xsl:when test="$code='hand_over'">Hand over and issue a code</xsl:when>
		<xsl:when test="$code='renew'">Issue a new code</xsl:when>
		<xsl:when test="$code='take_back'">Revoke account</xsl:when>
		<xsl:when test="$code='preview'">Preview</xsl:when>
		<xsl:when test="$code='add_version'">Add version</xsl:when>
		<xsl:when test="$code='withdraw_version'">Withdraw this version</xsl:when>
		<xsl:when test="$code='acknowledge'">Confirm</xsl:when>
		<xsl:when test="$code='end_session'">End session</xsl:when>
		<xsl:when test="$code='resend'">Send again</xsl:when>
		<xsl:when test="$code='open_month'">Open month</xsl:when>
		<xsl:when test="$code='transfer'">Move evaluation to another unit</xsl:when>
		<xsl:when test="$code='record_absence'">Record absence</xsl:when>
		<xsl:when test="$code='record_discipline'">Record discipline</xsl:when>
		<xsl:when test="$code='mark_not_rated'">Record as not rated</xsl:when>
		<xsl:when test="$code='undo'">Delete or withdraw</xsl:when>
		<xsl:when test="$code='extend_unit' or $code='extend_person'">Extend</xsl:when>
		<xsl:when test="$code='fill'">Fill in the table</xsl:when>
		<xsl:when test="$code='grant_cap'">Give special share</xsl:when>
		<xsl:when test="$code='revoke_cap'">Revoke the special share</xsl:when>
		<xsl:when test="$code='advise'">Send advice for the selected rows</xsl:when>
		<xsl:when test="$code='person_new'">Add a person</xsl:when>
		<xsl:when test="$code='person_data'">Save details</xsl:when>
		<xsl:when test="$code='person_move'">Record transfer</xsl:when>
		<xsl:when test="$code='person_add'">Add secondary post</xsl:when>
		<xsl:when test="$code='person_end'">End secondary post</xsl:when>
		<xsl:when test="$code='person_main'">Change main post</xsl:when>
		<xsl:when test="$code='person_fields'">Save fields of work</xsl:when>
		<xsl:when test="$code='person_override'">Name superior</xsl:when>
		<xsl:when test="$code='person_unoverride'">End individual superior</xsl:when>
		<xsl:when test="$code='person_release'">Record departure</xsl:when>
		<xsl:when test="$code='person_leave'">Record leave</xsl:when>
		<xsl:when test="$code='person_come_back'">Record return</xsl:when>
		<xsl:when test="$code='person_cancel'">Cancel change</xsl:when>
		<xsl:when test="$code='preview'">Preview</xsl:when>
		<xsl:when test="$code='withdraw_all'">Withdraw the whole set</xsl:when>
		<xsl:when test="$code='apply'">Apply</xsl:when>
		<xsl:when test="$code='continue'">Continue</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('button.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- States of an evaluation, then of tasks, weeks and steps on the home list. -->
<xsl:template name="word-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='open'">Not rated yet</xsl:when>
		<xsl:when test="$code='drafting'">Self-assessing</xsl:when>
		<xsl:when test="$code='self_submitted'">Awaiting review</xsl:when>
		<xsl:when test="$code='returned'">Returned</xsl:when>
		<xsl:when test="$code='unsent'">Not sent</xsl:when>
		<xsl:when test="$code='review_returned'">To be reviewed again</xsl:when>
		<xsl:when test="$code='reviewed'">Awaiting decision</xsl:when>
		<xsl:when test="$code='advised'">Advised, awaiting decision</xsl:when>
		<xsl:when test="$code='decided'">Decided</xsl:when>
		<xsl:when test="$code='published'">Published</xsl:when>
		<xsl:when test="$code='not_rated'">Not rated</xsl:when>
		<xsl:when test="$code='todo'">To do</xsl:when>
		<xsl:when test="$code='doing'">In progress</xsl:when>
		<xsl:when test="$code='done'">Done</xsl:when>
		<xsl:when test="$code='late'">Overdue</xsl:when>
		<xsl:when test="$code='waiting'">Waiting</xsl:when>
		<xsl:when test="$code='closed'">Closed</xsl:when>
		<xsl:when test="$code='before'">Not open yet</xsl:when>
		<xsl:when test="$code='new'">Not done</xsl:when>
		<xsl:when test="$code='cancelled'">Cancel</xsl:when>
		<xsl:when test="$code='confirmed'">Acknowledged</xsl:when>
		<xsl:when test="$code='unconfirmed'">Not acknowledged</xsl:when>
		<xsl:when test="$code='active'">In use</xsl:when>
		<xsl:when test="$code='locked'">Locked</xsl:when>
		<xsl:when test="$code='unissued'">No code issued</xsl:when>
		<xsl:when test="$code='disabled'">Disable</xsl:when>
		<xsl:when test="$code='initial'">Password not changed</xsl:when>
		<xsl:when test="$code='none'">None</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('state.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-level">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='A'">Excellent completion of duties</xsl:when>
		<xsl:when test="$code='B'">Good completion of duties</xsl:when>
		<xsl:when test="$code='C'">Completion of duties</xsl:when>
		<xsl:when test="$code='D'">Duties not completed</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-level-short">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='A'">Excellent</xsl:when>
		<xsl:when test="$code='B'">Good</xsl:when>
		<xsl:when test="$code='C'">Completed</xsl:when>
		<xsl:when test="$code='D'">Not completed</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What just happened. Context: notice. A code with a dot is in the noun's own list (plan.copied). -->
<xsl:template name="word-notice">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="contains($code,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='issued_before'">This batch was issued before. Codes show only once; if the slips were not printed, reissue the codes of that batch.</xsl:when>
		<xsl:when test="$code='issued_none'">Nobody is left to issue for.</xsl:when>
		<xsl:when test="$code='saved'">Saved.</xsl:when>
		<xsl:when test="$code='draft_saved'">Draft saved. Not sent yet.</xsl:when>
		<xsl:when test="$code='submitted'">Self-assessment sent. The direct superior reviews next.</xsl:when>
		<xsl:when test="$code='withdrawn'">Withdrawn. You can edit and send it again before the deadline.</xsl:when>
		<xsl:when test="$code='returned'">Returned for completion.</xsl:when>
		<xsl:when test="$code='reviewed'">Review sent. The authority decides next.</xsl:when>
		<xsl:when test="$code='decided'">Decided.</xsl:when>
		<xsl:when test="$code='published'">The month's results are published.</xsl:when>
		<xsl:when test="$code='added'">Added.</xsl:when>
		<xsl:when test="$code='deleted'">Deleted.</xsl:when>
		<xsl:when test="$code='copied'">The selected tasks were added to the plan.</xsl:when>
		<xsl:when test="$code='proposed'">Empty fields are filled in, not saved. Check and correct each score, then confirm at the end of the page.</xsl:when>
		<xsl:when test="$code='proposed_nothing'">There are no points to fill in.</xsl:when>
		<xsl:when test="$code='proposed_left'">Criteria with late, unfinished or unsatisfactory tasks are left empty for you to score.</xsl:when>
		<xsl:when test="$code='proposed_last_left'">Criteria without own points last month are left empty.</xsl:when>
		<xsl:when test="$code='copied_week'">Last week's schedule was copied. Correct what is different this week.</xsl:when>
		<xsl:when test="$code='assigned'">Task assigned.</xsl:when>
		<xsl:when test="$code='confirmed'">Confirmed.</xsl:when>
		<xsl:when test="$code='task_taken_back'">The task was taken back.</xsl:when>
		<xsl:when test="$code='password_changed'">Password changed.</xsl:when>
		<xsl:when test="$code='sessions_ended'">The other sessions have ended.</xsl:when>
		<xsl:when test="$code='taken_back'">Account revoked.</xsl:when>
		<xsl:when test="$code='handed_over_before'">This was done when it was sent before. Codes show only once; if the slips were not printed, issue new codes.</xsl:when>
		<xsl:when test="$code='version_withdrawn'">The version not yet in force was withdrawn.</xsl:when>
		<xsl:when test="$code='acknowledged'">Your acknowledgement is recorded.</xsl:when>
		<xsl:when test="$code='acknowledge_first'">What you sent is kept, not stored yet. Acknowledge the texts below, then send it again.</xsl:when>
		<xsl:when test="$code='sessions_ended'">The selected sessions have ended.</xsl:when>
		<xsl:when test="$code='step_ended'">The time for the authentication code is over. Please log in again from the start.</xsl:when>
		<xsl:when test="$code='factor_set'">Two-factor authentication is on. The recovery codes show only once; if you could not note them, make new ones.</xsl:when>
		<xsl:when test="$code='codes_renewed'">New recovery codes were made and show only once; if you could not note them, make them again.</xsl:when>
		<xsl:when test="$code='factor_removed'">Two-factor authentication was removed.</xsl:when>
		<xsl:when test="$code='unlocked'">Unlocked. It is possible to log in again at once.</xsl:when>
		<xsl:when test="$code='logged_out'">Logged out.</xsl:when>
		<xsl:when test="$code='session_ended'">The session has ended. Log in again to go on; nothing you typed is lost.</xsl:when>
		<xsl:when test="$code='login_needed'">Please log in to see this page.</xsl:when>
		<xsl:when test="$code='draft_waits'">What you typed is kept, not sent. After choosing your password, open it again from the page Today.</xsl:when>
		<xsl:when test="$code='draft_kept'">What you had begun to type is kept, not sent. Check it and send it again.</xsl:when>
		<xsl:when test="$code='already_done'">This was done when it was sent before and was not done twice.</xsl:when>
		<xsl:when test="$code='stale'">Somebody else has just edited the same. Nothing was stored.</xsl:when>
		<xsl:when test="$code='window_before'">It is too early for this step.</xsl:when>
		<xsl:when test="$code='window_closed'">The time for this step is over.</xsl:when>
		<xsl:when test="$code='changed_meanwhile'">The content has just changed elsewhere. Nothing was stored; please look again, then send.</xsl:when>
		<xsl:when test="$code='not_complete'">Not complete enough to send. See what is missing below.</xsl:when>
		<xsl:when test="$code='late'">This is done after the deadline and recorded as late.</xsl:when>
		<xsl:when test="$code='illustration'">This criteria set is only an illustration.</xsl:when>
		<xsl:when test="$code='reissued_before'">The new code was issued when it was sent before and shows only once. If you could not note it, issue another.</xsl:when>
		<xsl:when test="$code='right_given'">Right granted. It takes effect on its first day.</xsl:when>
		<xsl:when test="$code='right_changed'">The dates of the right were changed.</xsl:when>
		<xsl:when test="$code='right_ended'">Right revoked.</xsl:when>
		<xsl:when test="$code='delegated'">Delegation recorded.</xsl:when>
		<xsl:when test="$code='delegation_ended'">Delegation ended.</xsl:when>
		<xsl:when test="$code='imported'">Data imported.</xsl:when>
		<xsl:when test="$code='busy'">The server is busy and could not store this. What you typed is still on the page; please send it again.</xsl:when>
		<xsl:when test="@from='address'"/>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('notice.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Hints under labels. Context: field. -->
<xsl:template name="word-hint">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="contains($code,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='points'">Use a comma for decimals, for example 17,5.</xsl:when>
		<xsl:when test="$code='date'">For example 05/01/2022</xsl:when>
		<xsl:when test="$code='reason'">Be brief; the reason is stored with the decision.</xsl:when>
		<xsl:when test="$code='password'">15 characters or more and easy to remember: a few words together will do. Do not use your name, your unit's name or a telephone number.</xsl:when>
		<xsl:when test="$code='file'">A .csv or .xlsx file, 5 MB at most.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('hint.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Codes without a dot: column heads and labels that every noun uses. Each has also a named template and,
     for cells, an attribute set, both called common.<code>. -->
<xsl:template name="word-common">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='name'"><xsl:call-template name="common.name"/></xsl:when>
		<xsl:when test="$code='position'"><xsl:call-template name="common.position"/></xsl:when>
		<xsl:when test="$code='unit'"><xsl:call-template name="common.unit"/></xsl:when>
		<xsl:when test="$code='reason'"><xsl:call-template name="common.reason"/></xsl:when>
		<xsl:when test="$code='note'"><xsl:call-template name="common.note"/></xsl:when>
		<xsl:when test="$code='level'"><xsl:call-template name="common.level"/></xsl:when>
		<xsl:when test="$code='points'"><xsl:call-template name="common.points"/></xsl:when>
		<xsl:when test="$code='comment'"><xsl:call-template name="common.comment"/></xsl:when>
		<xsl:when test="$code='due'"><xsl:call-template name="common.due"/></xsl:when>
		<xsl:when test="$code='state'"><xsl:call-template name="common.state"/></xsl:when>
		<xsl:when test="$code='month'"><xsl:call-template name="common.month"/></xsl:when>
		<xsl:when test="$code='all'">All</xsl:when>
		<xsl:when test="$code='yes'">Yes</xsl:when>
		<xsl:when test="$code='no'">No</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="common.number">No.</xsl:template>
<xsl:attribute-set name="common.number"><xsl:attribute name="data-label">No.</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.name">Name</xsl:template>
<xsl:attribute-set name="common.name"><xsl:attribute name="data-label">Name</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.position">Position</xsl:template>
<xsl:attribute-set name="common.position"><xsl:attribute name="data-label">Position</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.unit">Unit</xsl:template>
<xsl:attribute-set name="common.unit"><xsl:attribute name="data-label">Unit</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.part">Team, section</xsl:template>
<xsl:template name="common.sheet">Download .xlsx (Vietnamese)</xsl:template>
<!-- Under the title of every spreadsheet. -->
<xsl:template name="sheet-made">Made at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template></xsl:template>
<xsl:template name="common.reason">Reason</xsl:template>
<xsl:attribute-set name="common.reason"><xsl:attribute name="data-label">Reason</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.note">Note</xsl:template>
<xsl:attribute-set name="common.note"><xsl:attribute name="data-label">Note</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.level">Level</xsl:template>
<xsl:attribute-set name="common.level"><xsl:attribute name="data-label">Level</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.points">Points</xsl:template>
<xsl:attribute-set name="common.points"><xsl:attribute name="data-label">Points</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.comment">Comment</xsl:template>
<xsl:attribute-set name="common.comment"><xsl:attribute name="data-label">Comment</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.due">Deadline</xsl:template>
<xsl:attribute-set name="common.due"><xsl:attribute name="data-label">Deadline</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.state">State</xsl:template>
<xsl:attribute-set name="common.state"><xsl:attribute name="data-label">State</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.month">Month</xsl:template>
<xsl:attribute-set name="common.month"><xsl:attribute name="data-label">Month</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.self-points">Own points</xsl:template>
<xsl:attribute-set name="common.self-points"><xsl:attribute name="data-label">Own points</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.superior-points">Superior's points</xsl:template>
<xsl:attribute-set name="common.superior-points"><xsl:attribute name="data-label">Superior's points</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.decided-points">Decided points</xsl:template>
<xsl:attribute-set name="common.decided-points"><xsl:attribute name="data-label">Decided points</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.self-level">Own level</xsl:template>
<xsl:attribute-set name="common.self-level"><xsl:attribute name="data-label">Own level</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.proposed-level">Proposed level</xsl:template>
<xsl:attribute-set name="common.proposed-level"><xsl:attribute name="data-label">Proposed level</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.decided-level">Decided level</xsl:template>
<xsl:attribute-set name="common.decided-level"><xsl:attribute name="data-label">Decided level</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.maximum">Maximum</xsl:template>
<xsl:attribute-set name="common.maximum"><xsl:attribute name="data-label">Maximum</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.criterion">Criterion</xsl:template>
<xsl:attribute-set name="common.criterion"><xsl:attribute name="data-label">Criterion</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.total">Total</xsl:template>
<xsl:attribute-set name="common.total"><xsl:attribute name="data-label">Total</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.done">Tasks done</xsl:template>
<xsl:attribute-set name="common.done"><xsl:attribute name="data-label">Tasks done</xsl:attribute></xsl:attribute-set>
</xsl:stylesheet>
