<?xml version="1.0" encoding="UTF-8"?>
<!--
  lang/en.xsl: the screens in English, file by file and template by template as in lang/vi; the worker puts them in the
  place of the Vietnamese words (view/stylesheet.h). A new word costs a line in both folders: test/site/test_language.py compares them.

  Vietnamese in every language, and so without a file here: paper.xsl, the words of printed documents, which are official. "word" and its list of parts stand in vi.xsl alone.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:include href="en/absence.xsl"/>
<xsl:include href="en/account.xsl"/>
<xsl:include href="en/accounts.xsl"/>
<xsl:include href="en/acknowledgement.xsl"/>
<xsl:include href="en/admin.xsl"/>
<xsl:include href="en/advice.xsl"/>
<xsl:include href="en/audit.xsl"/>
<xsl:include href="en/audit_code.xsl"/>
<xsl:include href="en/binding.xsl"/>
<xsl:include href="en/caps.xsl"/>
<xsl:include href="en/check.xsl"/>
<xsl:include href="en/common.xsl"/>
<xsl:include href="en/count.xsl"/>
<xsl:include href="en/criteria.xsl"/>
<xsl:include href="en/date.xsl"/>
<xsl:include href="en/deadline.xsl"/>
<xsl:include href="en/decision.xsl"/>
<xsl:include href="en/delegation.xsl"/>
<xsl:include href="en/duty.xsl"/>
<xsl:include href="en/error-page.xsl"/>
<xsl:include href="en/error.xsl"/>
<xsl:include href="en/explanation.xsl"/>
<xsl:include href="en/extension.xsl"/>
<xsl:include href="en/factor.xsl"/>
<xsl:include href="en/frame.xsl"/>
<xsl:include href="en/gap.xsl"/>
<xsl:include href="en/guide.xsl"/>
<xsl:include href="en/guide_admin.xsl"/>
<xsl:include href="en/guide_steps.xsl"/>
<xsl:include href="en/help.xsl"/>
<xsl:include href="en/holiday.xsl"/>
<xsl:include href="en/work_group.xsl"/>
<xsl:include href="en/catalogue.xsl"/>
<xsl:include href="en/cause.xsl"/>
<xsl:include href="en/home.xsl"/>
<xsl:include href="en/import.xsl"/>
<xsl:include href="en/imprint.xsl"/>
<xsl:include href="en/issue.xsl"/>
<xsl:include href="en/language.xsl"/>
<xsl:include href="en/login.xsl"/>
<xsl:include href="en/movement.xsl"/>
<xsl:include href="en/opening.xsl"/>
<xsl:include href="en/paper_month.xsl"/>
<xsl:include href="en/password.xsl"/>
<xsl:include href="en/person.xsl"/>
<xsl:include href="en/petition.xsl"/>
<xsl:include href="en/plan.xsl"/>
<xsl:include href="en/publication.xsl"/>
<xsl:include href="en/reissue.xsl"/>
<xsl:include href="en/paper_mode.xsl"/>
<xsl:include href="en/reminder.xsl"/>
<xsl:include href="en/report.xsl"/>
<xsl:include href="en/review.xsl"/>
<xsl:include href="en/revision.xsl"/>
<xsl:include href="en/right.xsl"/>
<xsl:include href="en/rights.xsl"/>
<xsl:include href="en/rule.xsl"/>
<xsl:include href="en/ruleset.xsl"/>
<xsl:include href="en/schedule.xsl"/>
<xsl:include href="en/search.xsl"/>
<xsl:include href="en/self.xsl"/>
<xsl:include href="en/settings.xsl"/>
<xsl:include href="en/signals.xsl"/>
<xsl:include href="en/summary.xsl"/>
<xsl:include href="en/summary_chain.xsl"/>
<xsl:include href="en/support.xsl"/>
<xsl:include href="en/task.xsl"/>
<xsl:include href="en/training.xsl"/>
<xsl:include href="en/trial.xsl"/>
<xsl:include href="en/unit.xsl"/>
<xsl:include href="en/unit_account.xsl"/>
<xsl:include href="en/unit_plan.xsl"/>
<xsl:include href="en/unlock.xsl"/>
<xsl:include href="en/year.xsl"/>

</xsl:stylesheet>
