<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/year.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="year.title">Results of <xsl:value-of select="@year"/><xsl:choose><xsl:when test="@unit-id">: <xsl:value-of select="@unit"/></xsl:when><xsl:when test="@name and not(@own)">: <xsl:value-of select="@name"/></xsl:when></xsl:choose></xsl:template>
<xsl:template name="year.link">Results of the year</xsl:template>
<xsl:template name="year.unit-link">Unit aggregation</xsl:template>
<xsl:template name="year.print">Print (Vietnamese)</xsl:template>
<xsl:template name="year.month">Period</xsl:template>
<xsl:attribute-set name="year.table"><xsl:attribute name="aria-label">Each person's levels by period</xsl:attribute></xsl:attribute-set>
<!-- What a year is made of: month, quarter, or both. -->
<xsl:template name="year.kind"><xsl:choose><xsl:when test="@kind='quarter'">quarter</xsl:when><xsl:when test="@kind='mixed'">period</xsl:when><xsl:otherwise>month</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="year.average"><xsl:choose><xsl:when test="@average">Average points of <xsl:apply-templates select="@rated" mode="count"/> published <xsl:call-template name="year.kind"/>s: <strong><xsl:value-of select="@average"/></strong></xsl:when><xsl:otherwise>No <xsl:call-template name="year.kind"/> is published with points.</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="year.average-short">Average</xsl:template>
<xsl:template name="year.counts"><xsl:apply-templates select="@A" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@A=1"><xsl:call-template name="year.kind"/></xsl:when><xsl:otherwise><xsl:call-template name="year.kind"/>s</xsl:otherwise></xsl:choose> on level A, <xsl:apply-templates select="@B" mode="count"/> on B, <xsl:apply-templates select="@C" mode="count"/> on C, <xsl:apply-templates select="@D" mode="count"/> on D; <xsl:apply-templates select="@not-rated" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@not-rated=1"><xsl:call-template name="year.kind"/></xsl:when><xsl:otherwise><xsl:call-template name="year.kind"/>s</xsl:otherwise></xsl:choose> not rated, <xsl:apply-templates select="@open" mode="count"/> not published</xsl:template>
<xsl:template name="year.proposal">
	<xsl:choose>
		<xsl:when test="@state='without-rule'">Regulation <xsl:value-of select="@rules"/> has no rule to make a level of the year from the <xsl:call-template name="year.kind"/>s.</xsl:when>
		<xsl:when test="@state='unfinished'">The year does not have enough published <xsl:call-template name="year.kind"/>s for a proposed level.<xsl:if test="@by-points"> By the average so far: <xsl:value-of select="@by-points"/>.</xsl:if></xsl:when>
		<xsl:when test="@state='too-short'">Too few <xsl:call-template name="year.kind"/>s were rated for a level of the year by <xsl:value-of select="@rules"/> (maternity leave is considered separately by the authority).</xsl:when>
		<xsl:otherwise>Proposed level of the year by <xsl:value-of select="@rules"/>: <strong><xsl:value-of select="@proposed"/></strong><xsl:if test="@proposed!=@by-points"> (<xsl:value-of select="@by-points"/> by points, limited because <xsl:apply-templates select="@not-rated" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@not-rated=1"><xsl:call-template name="year.kind"/></xsl:when><xsl:otherwise><xsl:call-template name="year.kind"/>s</xsl:otherwise></xsl:choose> were not rated)</xsl:if>. The authority decides.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="year.proposed">Proposed level of the year</xsl:template>
<xsl:template name="year.proposed-short"><xsl:choose><xsl:when test="@state='proposed'"><xsl:value-of select="@proposed"/></xsl:when><xsl:when test="@state='too-short'">Too few <xsl:call-template name="year.kind"/>s</xsl:when><xsl:when test="@state='unfinished'">Too few results</xsl:when><xsl:otherwise>No rule</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="year.nothing">No month or quarter of this year is open.</xsl:template>
<xsl:template name="year.nobody">There is no result of this year in the chosen scope.</xsl:template>
<xsl:template name="year.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="year.units">Published months and quarters by level</xsl:template>
<xsl:template name="year.rated">Published months and quarters</xsl:template>
<xsl:template name="year.how">Empty: no record; “·”: not published; “–”: not rated. The average is of what is published only, a quarter as three months; of revised results only the new one. The level of the year is a proposal; the authority decides.</xsl:template>

<!-- Why a month has no level. Context: month. -->
<xsl:template name="year.gap">
	<xsl:choose>
		<xsl:when test="@state='none'">Month not open or not at work</xsl:when>
		<xsl:when test="@state='open'">Not published</xsl:when>
		<xsl:when test="@state='not_rated'">Not rated<xsl:if test="@reason">: <xsl:value-of select="@reason"/></xsl:if></xsl:when>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
