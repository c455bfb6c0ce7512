<?xml version="1.0" encoding="UTF-8"?>
<!--
  site.xsl: the one sheet the worker compiles. It holds nothing but the list of parts.

  A page author writes page/<noun>.xsl (how the noun looks) and lang/vi/<noun>.xsl (its words),
  and lists the first one here, the second one in lang/vi.xsl, one line each, sorted.

  What page/<noun>.xsl provides:
    <xsl:template match="plan">                  the content under the h1
    <xsl:template match="plan" mode="title">     text of the h1 and of the browser's title (optional:
                                                 the default is the word "title.<noun>")
    <xsl:template match="plan" mode="heading">   only if the h1 needs more than that text (optional)
    <xsl:template match="plan" mode="tools">     links beside the h1: print, .xlsx (optional)

  What it may use:
    form.xsl    apply-templates on form, field, button; modes attributes, hidden, cell, control, error
    table.xsl   states, levels, empty table, names of people
    chart.xsl   strip (12 months), bars
    criteria.xsl  criteria with points, tasks as evidence, levels and comments of the steps
    lang/vi.xsl words, and dates in lang/vi/date.xsl
    print/letterhead.xsl  letterhead, signatures, verification (documents with print="yes")
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

<xsl:include href="layout.xsl"/>
<xsl:include href="sheet.xsl"/>
<xsl:include href="form.xsl"/>
<xsl:include href="table.xsl"/>
<xsl:include href="chart.xsl"/>
<xsl:include href="count.xsl"/>
<xsl:include href="criteria.xsl"/>
<xsl:include href="ruleset.xsl"/>
<xsl:include href="contact.xsl"/>
<xsl:include href="qr.xsl"/>
<xsl:include href="print/letterhead.xsl"/>
<xsl:include href="print/minutes.xsl"/>
<xsl:include href="print/plan.xsl"/>
<xsl:include href="print/report.xsl"/>
<xsl:include href="lang/vi.xsl"/>

<xsl:include href="page/absence.xsl"/>
<xsl:include href="page/movement.xsl"/>
<xsl:include href="page/opening.xsl"/>
<xsl:include href="page/account.xsl"/>
<xsl:include href="page/accounts.xsl"/>
<xsl:include href="page/acknowledgement.xsl"/>
<xsl:include href="page/acknowledgement_text.xsl"/>
<xsl:include href="page/acknowledgements.xsl"/>
<xsl:include href="page/admin.xsl"/>
<xsl:include href="page/advice.xsl"/>
<xsl:include href="page/check.xsl"/>
<xsl:include href="page/deadline.xsl"/>
<xsl:include href="page/audit.xsl"/>
<xsl:include href="page/decision.xsl"/>
<xsl:include href="page/delegation.xsl"/>
<xsl:include href="page/error.xsl"/>
<xsl:include href="page/explanation.xsl"/>
<xsl:include href="page/signals.xsl"/>
<xsl:include href="page/summary.xsl"/>
<xsl:include href="page/summary_chain.xsl"/>
<xsl:include href="page/year.xsl"/>
<xsl:include href="page/paper_mode.xsl"/>
<xsl:include href="page/paper_month.xsl"/>
<xsl:include href="page/reminder.xsl"/>
<xsl:include href="page/support.xsl"/>
<xsl:include href="page/training.xsl"/>
<xsl:include href="page/trial.xsl"/>
<xsl:include href="page/revision.xsl"/>
<xsl:include href="page/petition.xsl"/>
<xsl:include href="page/imprint.xsl"/>
<xsl:include href="print/office.xsl"/>
<xsl:include href="page/holiday.xsl"/>
<xsl:include href="page/work_group.xsl"/>
<xsl:include href="page/catalogue.xsl"/>
<xsl:include href="page/cause.xsl"/>
<xsl:include href="page/extension.xsl"/>
<xsl:include href="page/caps.xsl"/>
<xsl:include href="page/cap_grant.xsl"/>
<xsl:include href="page/unit_result.xsl"/>
<xsl:include href="page/factor.xsl"/>
<xsl:include href="page/factor_step.xsl"/>
<xsl:include href="page/gap.xsl"/>
<xsl:include href="page/document.xsl"/>
<xsl:include href="page/guide.xsl"/>
<xsl:include href="page/guide_entry.xsl"/>
<xsl:include href="page/guide_role.xsl"/>
<xsl:include href="page/handover.xsl"/>
<xsl:include href="page/home.xsl"/>
<xsl:include href="page/import.xsl"/>
<xsl:include href="page/issue.xsl"/>
<xsl:include href="page/language.xsl"/>
<xsl:include href="page/login.xsl"/>
<xsl:include href="page/password.xsl"/>
<xsl:include href="page/proof.xsl"/>
<xsl:include href="page/report.xsl"/>
<xsl:include href="page/reissue.xsl"/>
<xsl:include href="page/review.xsl"/>
<xsl:include href="page/right.xsl"/>
<xsl:include href="page/rights.xsl"/>
<xsl:include href="page/binding.xsl"/>
<xsl:include href="page/rule.xsl"/>
<xsl:include href="page/rule_edit.xsl"/>
<xsl:include href="page/self.xsl"/>
<xsl:include href="page/settings.xsl"/>
<xsl:include href="page/newcomer.xsl"/>
<xsl:include href="page/news.xsl"/>
<xsl:include href="page/people.xsl"/>
<xsl:include href="page/person.xsl"/>
<xsl:include href="page/person_act.xsl"/>
<xsl:include href="page/duty.xsl"/>
<xsl:include href="page/plan.xsl"/>
<xsl:include href="page/publication.xsl"/>
<xsl:include href="page/schedule.xsl"/>
<xsl:include href="page/search.xsl"/>
<xsl:include href="page/task.xsl"/>
<xsl:include href="page/unit_account.xsl"/>
<xsl:include href="page/unit_accounts.xsl"/>
<xsl:include href="page/unit.xsl"/>
<xsl:include href="page/unit_one.xsl"/>
<xsl:include href="page/unit_plan.xsl"/>
<xsl:include href="page/unlock.xsl"/>
<xsl:include href="page/visibility.xsl"/>

</xsl:stylesheet>
