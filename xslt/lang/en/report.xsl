<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the printed reports and of their list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="report.list-title">Reports <xsl:call-template name="format-month"/></xsl:template>
<xsl:template name="report.form-title">Rating form <xsl:call-template name="format-month"/>: <xsl:value-of select="@person"/></xsl:template>
<xsl:template name="report.summary-title">Summary of results <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:template>

<xsl:template name="report.office-title">
	<xsl:choose>
		<xsl:when test="@view='notice'">Notice of results <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:when test="@view='submission'">Submission <xsl:call-template name="format-month"/>: <xsl:value-of select="@addressee"/></xsl:when>
		<xsl:when test="@view='statistics'">Statistics <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:when test="@view='levels'">Results by decentralised management <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:when test="@view='missing'">Who has not finished <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:otherwise>Rating form <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="report.forms-title">Rating form <xsl:call-template name="format-month"/>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="report.forms-coming">Forms <xsl:value-of select="@first"/> to <xsl:apply-templates select="@last" mode="count"/> (of <xsl:apply-templates select="@forms" mode="count"/>) are being made and appear below one after the other. Wait for form number <xsl:apply-templates select="@last" mode="count"/>, then print.</xsl:template>
<xsl:template name="report.forms-progress">Form <xsl:value-of select="@number"/>/<xsl:value-of select="@of"/></xsl:template>
<xsl:template name="report.parts">Print all forms of the unit</xsl:template>
<xsl:template name="report.parts-lead"><xsl:apply-templates select="@forms" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@forms=1">form</xsl:when><xsl:otherwise>forms</xsl:otherwise></xsl:choose>, in order of unit, position, name. Print them part by part, so that printer and browser are not overloaded; each part opens gradually, with numbered forms.</xsl:template>
<xsl:template name="report.part">Part</xsl:template>
<xsl:template name="report.part-link">Part <xsl:value-of select="@number"/>: forms <xsl:value-of select="@first"/>–<xsl:apply-templates select="@last" mode="count"/></xsl:template>
<xsl:template name="report.part-units">Unit</xsl:template>
<xsl:attribute-set name="report.part-units"><xsl:attribute name="data-label">Unit</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.part-published">Published</xsl:template>
<xsl:attribute-set name="report.part-published"><xsl:attribute name="data-label">Published</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.parts-all">Open all <xsl:apply-templates select="@forms" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@forms=1">form</xsl:when><xsl:otherwise>forms</xsl:otherwise></xsl:choose> in one print</xsl:template>

<xsl:template name="report.submissions">Advisory office's submission</xsl:template>
<xsl:template name="report.submission">Submission</xsl:template>
<xsl:template name="report.submission-to">Submitted to <xsl:choose><xsl:when test="@addressee"><xsl:value-of select="@addressee"/></xsl:when><xsl:otherwise>the authority (not resolved)</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="report.office">Submitted by</xsl:template>
<xsl:attribute-set name="report.office"><xsl:attribute name="data-label">Submitted by</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.count">People</xsl:template>
<xsl:attribute-set name="report.count"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.counted">Statistics</xsl:template>
<xsl:template name="report.statistics">Statistics by unit and bloc</xsl:template>
<xsl:template name="report.levels">Results by decentralised management</xsl:template>
<xsl:template name="report.missing">Who has not finished</xsl:template>
<xsl:template name="report.print-statistics">Print statistics (Vietnamese)</xsl:template>
<xsl:template name="report.print-missing">Print who has not finished (Vietnamese)</xsl:template>
<xsl:template name="report.counted-hint">Printed forms and reports are official documents, so they are Vietnamese in any language of the screens. Prints are for the highest unit in the account's scope. For a unit or bloc below it: open Summary, choose unit and bloc, then the print.</xsl:template>
<xsl:template name="report.notice">Notice</xsl:template>
<xsl:attribute-set name="report.notice"><xsl:attribute name="data-label">Notice</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.notice-link">Notice of results</xsl:template>

<xsl:template name="report.own">My form (prints are Vietnamese)</xsl:template>
<xsl:template name="report.form-link">Rating form <xsl:call-template name="format-month"/></xsl:template>
<xsl:template name="report.no-own">This account has no rating form this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="report.summaries">Summary of the unit's results</xsl:template>
<xsl:template name="report.forms">Personal forms</xsl:template>
<xsl:attribute-set name="report.forms"><xsl:attribute name="data-label">Personal forms</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.forms-link">List of forms</xsl:template>
<xsl:template name="report.no-people">There are no forms in the account's scope.</xsl:template>

<!-- Context: agency. -->
<xsl:template name="report.agency-state">
	<xsl:choose>
		<xsl:when test="@published">Published</xsl:when>
		<xsl:otherwise>Draft, not published</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: report. -->
<xsl:template name="report.people">
	<xsl:choose>
		<xsl:when test="@unit">Personal forms: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:otherwise>Forms of the people I review or decide on</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- the personal form -->
<xsl:template name="report.form-paper-title"><xsl:call-template name="period-first"/>ly rating form</xsl:template>
<!-- Context: criteria. -->
<xsl:template name="report.criteria-basis">(<xsl:value-of select="@name"/>, by <xsl:value-of select="@rule-set"/><xsl:if test="@label">; <xsl:value-of select="@label"/></xsl:if><xsl:if test="@illustrative='yes' and not(@label='minh họa')">; illustrative criteria set</xsl:if>)</xsl:template>
<xsl:template name="report.form-draft">DRAFT – the result is not published (<xsl:call-template name="word-state"><xsl:with-param name="code" select="@state"/></xsl:call-template>)</xsl:template>
<!-- Context: replaces. -->
<xsl:template name="report.replaces">REVISION <xsl:value-of select="@revision"/> – replaces the copy<xsl:if test="@published"> published <xsl:call-template name="format-date"><xsl:with-param name="date" select="@published"/></xsl:call-template></xsl:if><xsl:if test="not(@published)"> before</xsl:if></xsl:template>
<xsl:template name="report.person">Name:</xsl:template>
<xsl:template name="report.position">Position:</xsl:template>
<xsl:template name="report.unit">Unit:</xsl:template>
<xsl:template name="report.superior">Direct superior:</xsl:template>
<xsl:template name="report.authority">Authority:</xsl:template>
<xsl:template name="report.collective">(chair of the collective)</xsl:template>
<xsl:template name="report.not-rated">Not rated:</xsl:template>
<xsl:template name="report.tasks-heading">I. Results of the <xsl:call-template name="period"/>'s tasks</xsl:template>
<xsl:template name="report.criteria-heading">II. Points by criteria</xsl:template>
<xsl:template name="report.levels-heading">III. Comments and levels</xsl:template>
<xsl:template name="report.task">Task</xsl:template>
<xsl:template name="report.result">Result</xsl:template>
<xsl:template name="report.planned">Planned tasks</xsl:template>
<xsl:template name="report.arising">Urgent and arising tasks</xsl:template>
<xsl:template name="report.product">Product: </xsl:template>
<xsl:template name="report.assigner">Assigned by: </xsl:template>
<xsl:template name="report.self-note">Self-scored by: </xsl:template>
<xsl:template name="report.step">Step</xsl:template>
<xsl:template name="report.level">Level</xsl:template>
<xsl:template name="report.words">Comments, reasons</xsl:template>
<xsl:template name="report.step-self">Self-assessment</xsl:template>
<xsl:template name="report.step-superior">Direct superior</xsl:template>
<xsl:template name="report.step-advice">Advise</xsl:template>
<xsl:template name="report.step-decide">Decision</xsl:template>
<xsl:template name="report.reason">Reason: </xsl:template>
<xsl:template name="report.skipped">Not done: </xsl:template>

<xsl:template name="report.level-words"><xsl:param name="level"/><strong><xsl:value-of select="$level"/></strong> – <xsl:call-template name="word-level"><xsl:with-param name="code" select="$level"/></xsl:call-template></xsl:template>

<!-- Context: criterion. -->
<xsl:template name="report.kind">
	<xsl:choose>
		<xsl:when test="@kind='bonus'">bonus</xsl:when>
		<xsl:when test="@kind='deduction'">deduction</xsl:when>
		<xsl:when test="@kind='knock_out'">condition that lowers the level</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- What the assigner confirmed goes before what the person wrote. Context: task. -->
<xsl:template name="report.task-percent">
	<xsl:choose>
		<xsl:when test="@confirmed-percent">(<xsl:value-of select="@confirmed-percent"/>% complete)</xsl:when>
		<xsl:when test="@percent">(<xsl:value-of select="@percent"/>% complete)</xsl:when>
		<xsl:when test="@finished-on">(done on <xsl:call-template name="format-day"><xsl:with-param name="date" select="@finished-on"/></xsl:call-template>)</xsl:when>
		<xsl:when test="@result=''">No result recorded</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: task. -->
<xsl:template name="report.task-note">
	<xsl:choose>
		<xsl:when test="@state='done_late'">Done late. </xsl:when>
		<xsl:when test="@state='late'">Overdue. </xsl:when>
	</xsl:choose>
	<xsl:if test="@delay-cause!=''"><xsl:value-of select="@delay-cause"/><xsl:if test="@delay-objective='1'"> (objective)</xsl:if>. </xsl:if>
	<xsl:choose>
		<xsl:when test="@confirmed and @confirmed-quality='good'">Confirmed, good quality.</xsl:when>
		<xsl:when test="@confirmed and @confirmed-quality='met'">Confirmed, satisfactory.</xsl:when>
		<xsl:when test="@confirmed and @confirmed-quality='faulty'">Confirmed, with faults.</xsl:when>
		<xsl:when test="@confirmed">Confirmed.</xsl:when>
		<xsl:when test="@assigner">Not confirmed.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- the summary -->
<xsl:template name="report.summary-paper-title">Summary of rating results</xsl:template>
<xsl:template name="report.summary-draft">DRAFT – results not published</xsl:template>

<!-- Context: person. -->
<xsl:template name="report.summary-note">
	<xsl:choose>
		<xsl:when test="@not-rated-reason">Not rated: <xsl:value-of select="@not-rated-reason"/></xsl:when>
		<xsl:when test="@own='yes'">Decided above</xsl:when>
		<xsl:when test="@state='open' or @state='drafting'">No self-assessment</xsl:when>
		<xsl:when test="@state='self_submitted'">Awaiting review</xsl:when>
		<xsl:when test="@state='reviewed' or @state='advised'">Awaiting decision</xsl:when>
	</xsl:choose>
	<xsl:if test="@self-skipped">No self-assessment: <xsl:apply-templates select="@self-skipped" mode="count"/>. </xsl:if>
	<xsl:if test="@superior-skipped">No review: <xsl:apply-templates select="@superior-skipped" mode="count"/>. </xsl:if>
	<xsl:if test="@late">Decided late.</xsl:if>
</xsl:template>

<!-- Context: totals. -->
<xsl:template name="report.totals">Total: <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; rated: <xsl:apply-templates select="@rated" mode="count"/>; not rated: <xsl:apply-templates select="@not-rated" mode="count"/>; decided: <xsl:apply-templates select="@decided" mode="count"/>. Shares are of those rated:</xsl:template>
<!-- Context: level. -->
<xsl:template name="report.level-total"><strong><xsl:value-of select="@code"/></strong> – <xsl:call-template name="word-level"><xsl:with-param name="code" select="@code"/></xsl:call-template>: <xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose><xsl:if test="@percent"> (<xsl:value-of select="@percent"/>%)</xsl:if></xsl:template>

</xsl:stylesheet>
