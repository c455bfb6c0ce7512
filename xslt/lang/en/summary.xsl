<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/summary.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:attribute-set name="summary.path"><xsl:attribute name="aria-label">Place in the tree of units</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.title">Summary <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="summary.missing-title"><xsl:call-template name="word-summary-missing"/>, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="summary.back">Back to the summary</xsl:template>
<xsl:template name="summary.nobody">The <xsl:call-template name="period"/> is open for nobody in the chosen scope.</xsl:template>
<xsl:template name="summary.progress">Progress by step</xsl:template>
<xsl:template name="summary.step">Step</xsl:template>
<xsl:template name="summary.done">Finished</xsl:template>
<xsl:attribute-set name="summary.done"><xsl:attribute name="data-label">Finished</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.percent">Share %</xsl:template>
<xsl:attribute-set name="summary.percent"><xsl:attribute name="data-label">Share %</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.rest">Left</xsl:template>
<xsl:attribute-set name="summary.rest"><xsl:attribute name="data-label">Left</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.see">See the list</xsl:template>
<xsl:template name="summary.tasks"><xsl:apply-templates select="total/@tasks" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="total/@tasks=1">finished task is</xsl:when><xsl:otherwise>finished tasks are</xsl:otherwise></xsl:choose> waiting for confirmation</xsl:template>
<xsl:template name="summary.late"><xsl:apply-templates select="total/@late" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="total/@late=1">person is</xsl:when><xsl:otherwise>people are</xsl:otherwise></xsl:choose> overdue at their next step</xsl:template>
<xsl:template name="summary.not-rated"><xsl:apply-templates select="total/@not-rated" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="total/@not-rated=1">person is</xsl:when><xsl:otherwise>people are</xsl:otherwise></xsl:choose> not rated this <xsl:call-template name="period"/></xsl:template>
<xsl:template name="summary.units">By unit</xsl:template>
<xsl:template name="summary.blocs">By bloc</xsl:template>
<xsl:template name="summary.kinds">By kind of staff</xsl:template>
<xsl:template name="summary.whose">Unit, kind of staff</xsl:template>
<xsl:template name="summary.direct">In no team or section</xsl:template>
<xsl:template name="summary.all">All</xsl:template>
<xsl:template name="summary.people">People</xsl:template>
<xsl:attribute-set name="summary.people"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.plan">Plan</xsl:template>
<xsl:attribute-set name="summary.plan"><xsl:attribute name="data-label">Plan</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.weeks">Weekly results</xsl:template>
<xsl:attribute-set name="summary.weeks"><xsl:attribute name="data-label">Weekly results</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.awaiting">Tasks to confirm</xsl:template>
<xsl:attribute-set name="summary.awaiting"><xsl:attribute name="data-label">Tasks to confirm</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.self">Self-scoring</xsl:template>
<xsl:attribute-set name="summary.self"><xsl:attribute name="data-label">Self-scoring</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.superior">Superior</xsl:template>
<xsl:attribute-set name="summary.superior"><xsl:attribute name="data-label">Superior</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.decided">Decision</xsl:template>
<xsl:attribute-set name="summary.decided"><xsl:attribute name="data-label">Decision</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.published">Publication</xsl:template>
<xsl:attribute-set name="summary.published"><xsl:attribute name="data-label">Publication</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.overdue">Overdue</xsl:template>
<xsl:attribute-set name="summary.overdue"><xsl:attribute name="data-label">Overdue</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.none">Not rated</xsl:template>
<xsl:attribute-set name="summary.none"><xsl:attribute name="data-label">Not rated</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.levels">Decided levels</xsl:template>
<xsl:template name="summary.months">Published results of earlier months</xsl:template>
<xsl:template name="summary.month"><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="summary.how">Each step includes people moved on with a recorded reason. “Weekly results” counts people with a schedule in the <xsl:call-template name="period"/> who have recorded results for everything up to today. “Overdue” takes extensions into account. Your own level is not counted until it is published.<xsl:if test="not(@whole)"> Weekly results and tasks to confirm are in each unit's own table.</xsl:if><xsl:if test="@counted"> Plans, weekly results and tasks to confirm were last counted at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@counted"/></xsl:call-template>; open a unit's own table for the figures of this moment.</xsl:if></xsl:template>
<xsl:template name="summary.missing-count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="summary.nobody-missing">Nobody is left at this step.</xsl:template>
<xsl:template name="summary.actor">To act</xsl:template>
<xsl:attribute-set name="summary.actor"><xsl:attribute name="data-label">To act</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.part">Team, section</xsl:template>
<xsl:template name="summary.copy">This page's list to copy, one unit a line</xsl:template>

<xsl:template name="word-summary-step">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='plan'">Monthly plan complete</xsl:when>
		<xsl:when test="$code='weeks'">Weekly results recorded</xsl:when>
		<xsl:when test="$code='self'">Self-scored</xsl:when>
		<xsl:when test="$code='superior'">Reviewed by the superior</xsl:when>
		<xsl:when test="$code='decide'">Decided</xsl:when>
		<xsl:otherwise>Published</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: summary. -->
<xsl:template name="word-summary-missing">
	<xsl:param name="code" select="@step"/>
	<xsl:choose>
		<xsl:when test="$code='plan'">Monthly plan not complete</xsl:when>
		<xsl:when test="$code='self'">Not self-scored</xsl:when>
		<xsl:when test="$code='superior'">Waiting for the superior's review</xsl:when>
		<xsl:when test="$code='decide'">Waiting for decision</xsl:when>
		<xsl:when test="$code='publish'">Decided, waiting for publication</xsl:when>
		<xsl:otherwise>With tasks to confirm</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Options of the list of the missing. Context: summary. -->
<xsl:template name="summary-step-options">
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'plan'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'self'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'superior'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'decide'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'publish'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'tasks'"/></xsl:call-template>
</xsl:template>
<xsl:template name="summary-step-option">
	<xsl:param name="code"/>
	<option value="{$code}"><xsl:if test="@step=$code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-summary-missing"><xsl:with-param name="code" select="$code"/></xsl:call-template></option>
</xsl:template>

</xsl:stylesheet>
