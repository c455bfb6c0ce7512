<?xml version="1.0" encoding="UTF-8"?>
<!--
  lang/vi.xsl: every Vietnamese word of the screens and the paper is here or in lang/vi/<part>.xsl.

  Three ways to say a word; a page author adds all of them in lang/vi/<noun>.xsl:

  1. A word the sheet knows: a named template <noun>.<what>, called where it stands (costs nothing).
       <xsl:template name="plan.offer">Có thể thêm ngay</xsl:template>
       <xsl:call-template name="plan.offer"/>

  2. A word as an attribute (data-label of a cell, aria-label): an attribute set of the same name.
       <xsl:attribute-set name="plan.due"><xsl:attribute name="data-label">Hạn</xsl:attribute></xsl:attribute-set>
       <td xsl:use-attribute-sets="plan.due">

  3. A word whose code stands in the document (label-code="plan.content", notice code, button code):
     a line in the choose of the named template word-<noun>, reached through
       <xsl:call-template name="word"><xsl:with-param name="code" select="@label-code"/></xsl:call-template>
     A new <noun> gets its line in "word" below. Codes that several nouns share belong to the lists of
     common.xsl: word-title, word-menu, word-step, word-button, word-state, word-notice, word-hint, word-error.

  An unknown code is printed in brackets and reported by xsl:message; tests fail on it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:include href="vi/absence.xsl"/>
<xsl:include href="vi/movement.xsl"/>
<xsl:include href="vi/opening.xsl"/>
<xsl:include href="vi/account.xsl"/>
<xsl:include href="vi/accounts.xsl"/>
<xsl:include href="vi/acknowledgement.xsl"/>
<xsl:include href="vi/admin.xsl"/>
<xsl:include href="vi/advice.xsl"/>
<xsl:include href="vi/audit.xsl"/>
<xsl:include href="vi/audit_code.xsl"/>
<xsl:include href="vi/check.xsl"/>
<xsl:include href="vi/caps.xsl"/>
<xsl:include href="vi/common.xsl"/>
<xsl:include href="vi/count.xsl"/>
<xsl:include href="vi/criteria.xsl"/>
<xsl:include href="vi/date.xsl"/>
<xsl:include href="vi/deadline.xsl"/>
<xsl:include href="vi/decision.xsl"/>
<xsl:include href="vi/delegation.xsl"/>
<xsl:include href="vi/error-page.xsl"/>
<xsl:include href="vi/error.xsl"/>
<xsl:include href="vi/explanation.xsl"/>
<xsl:include href="vi/extension.xsl"/>
<xsl:include href="vi/factor.xsl"/>
<xsl:include href="vi/frame.xsl"/>
<xsl:include href="vi/gap.xsl"/>
<xsl:include href="vi/guide.xsl"/>
<xsl:include href="vi/guide_admin.xsl"/>
<xsl:include href="vi/guide_steps.xsl"/>
<xsl:include href="vi/help.xsl"/>
<xsl:include href="vi/holiday.xsl"/>
<xsl:include href="vi/work_group.xsl"/>
<xsl:include href="vi/catalogue.xsl"/>
<xsl:include href="vi/cause.xsl"/>
<xsl:include href="vi/home.xsl"/>
<xsl:include href="vi/import.xsl"/>
<xsl:include href="vi/issue.xsl"/>
<xsl:include href="vi/language.xsl"/>
<xsl:include href="vi/login.xsl"/>
<xsl:include href="vi/paper.xsl"/>
<xsl:include href="vi/password.xsl"/>
<xsl:include href="vi/person.xsl"/>
<xsl:include href="vi/duty.xsl"/>
<xsl:include href="vi/plan.xsl"/>
<xsl:include href="vi/report.xsl"/>
<xsl:include href="vi/reissue.xsl"/>
<xsl:include href="vi/review.xsl"/>
<xsl:include href="vi/petition.xsl"/>
<xsl:include href="vi/imprint.xsl"/>
<xsl:include href="vi/revision.xsl"/>
<xsl:include href="vi/right.xsl"/>
<xsl:include href="vi/rights.xsl"/>
<xsl:include href="vi/binding.xsl"/>
<xsl:include href="vi/rule.xsl"/>
<xsl:include href="vi/ruleset.xsl"/>
<xsl:include href="vi/self.xsl"/>
<xsl:include href="vi/signals.xsl"/>
<xsl:include href="vi/summary.xsl"/>
<xsl:include href="vi/summary_chain.xsl"/>
<xsl:include href="vi/year.xsl"/>
<xsl:include href="vi/paper_mode.xsl"/>
<xsl:include href="vi/paper_month.xsl"/>
<xsl:include href="vi/reminder.xsl"/>
<xsl:include href="vi/support.xsl"/>
<xsl:include href="vi/training.xsl"/>
<xsl:include href="vi/trial.xsl"/>
<xsl:include href="vi/settings.xsl"/>
<xsl:include href="vi/publication.xsl"/>
<xsl:include href="vi/schedule.xsl"/>
<xsl:include href="vi/search.xsl"/>
<xsl:include href="vi/task.xsl"/>
<xsl:include href="vi/unit_account.xsl"/>
<xsl:include href="vi/unit.xsl"/>
<xsl:include href="vi/unit_plan.xsl"/>
<xsl:include href="vi/unlock.xsl"/>

<!-- Dispatch on the part before the dot, so that a word costs a few comparisons, not hundreds. -->
<xsl:template name="word">
	<xsl:param name="code"/>
	<xsl:variable name="part" select="substring-before($code,'.')"/>
	<xsl:choose>
		<xsl:when test="$part=''"><xsl:call-template name="word-common"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='home'"><xsl:call-template name="word-home"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='absence'"><xsl:call-template name="word-absence"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='opening'"><xsl:call-template name="word-opening"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='movement'"><xsl:call-template name="word-movement"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='extension'"><xsl:call-template name="word-extension"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='cap_grant' or $part='unit_result'"><xsl:call-template name="word-caps"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='advice'"><xsl:call-template name="word-advice"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='binding'"><xsl:call-template name="word-binding"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='rule'"><xsl:call-template name="word-rule"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='settings'"><xsl:call-template name="word-settings"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='work_group'"><xsl:call-template name="word-work_group"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='catalogue'"><xsl:call-template name="word-catalogue"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='cause'"><xsl:call-template name="word-cause"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='holiday'"><xsl:call-template name="word-holiday"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='revision'"><xsl:call-template name="word-revision"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='imprint'"><xsl:call-template name="word-imprint"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='petition'"><xsl:call-template name="word-petition"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='duty'"><xsl:call-template name="word-duty"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='plan'"><xsl:call-template name="word-plan"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='counted'"><xsl:call-template name="word-counted"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='task'"><xsl:call-template name="word-task"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='review'"><xsl:call-template name="word-review"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='self'"><xsl:call-template name="word-self"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='language'"><xsl:call-template name="word-language"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='login'"><xsl:call-template name="word-login"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='password'"><xsl:call-template name="word-password"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='account'"><xsl:call-template name="word-account"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='factor'"><xsl:call-template name="word-factor"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='proof'"><xsl:call-template name="word-proof"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='unlock'"><xsl:call-template name="word-unlock"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='decision'"><xsl:call-template name="word-decision"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='publication'"><xsl:call-template name="word-publication"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='unit_plan'"><xsl:call-template name="word-unit_plan"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='unit'"><xsl:call-template name="word-unit"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='schedule'"><xsl:call-template name="word-schedule"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='import'"><xsl:call-template name="word-import"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='deadline'"><xsl:call-template name="word-deadline"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='issue'"><xsl:call-template name="word-issue"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='reissue'"><xsl:call-template name="word-reissue"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='acknowledgement'"><xsl:call-template name="word-acknowledgement"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='handover'"><xsl:call-template name="word-handover"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='person'"><xsl:call-template name="word-person"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='table'"><xsl:call-template name="table.empty"/></xsl:when>
		<xsl:when test="$part='acknowledgement_text'"><xsl:call-template name="word-acknowledgement_text"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='right'"><xsl:call-template name="word-right"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='rights'"><xsl:call-template name="word-rights"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='delegation'"><xsl:call-template name="word-delegation"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='audience'"><xsl:call-template name="word-audience"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='document'"><xsl:call-template name="word-published-file"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='paper_mode'"><xsl:call-template name="word-paper_mode"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='paper_month'"><xsl:call-template name="word-paper_month"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='reminder'"><xsl:call-template name="word-reminder"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='support' or $part='support_report'"><xsl:call-template name="word-support"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='training' or $part='training_admin' or $part='training_roster'"><xsl:call-template name="word-training"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='news' or $part='news_admin'"><xsl:call-template name="word-news"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='visibility'"><xsl:call-template name="word-visibility"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='guide_entry'"><xsl:call-template name="word-guide_entry"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='table.empty'"><xsl:call-template name="table.empty"/></xsl:when>
		<xsl:when test="$part='button'"><xsl:call-template name="word-button"><xsl:with-param name="code" select="substring-after($code,'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='state'"><xsl:call-template name="word-state"><xsl:with-param name="code" select="substring-after($code,'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='level'"><xsl:call-template name="word-level"><xsl:with-param name="code" select="substring-after($code,'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$part='step'"><xsl:call-template name="word-step"><xsl:with-param name="code" select="substring-after($code,'.')"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-unknown">
	<xsl:param name="code"/>
	<xsl:message>no word for: <xsl:value-of select="$code"/></xsl:message>
	<xsl:text>[</xsl:text><xsl:value-of select="$code"/><xsl:text>]</xsl:text>
</xsl:template>

</xsl:stylesheet>
