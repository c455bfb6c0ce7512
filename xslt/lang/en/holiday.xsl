<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/holiday.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="holiday.lead">Working days are Monday to Friday, without holidays, with make-up days. The software counts working days by this list for limits due to absence. Days of a month in which a unit has published can no longer be changed.</xsl:template>
<xsl:template name="holiday.none">This year has no days yet.</xsl:template>
<xsl:template name="holiday.caption">Days of <xsl:value-of select="../@year"/></xsl:template>
<xsl:template name="holiday.date">Date</xsl:template>
<xsl:template name="holiday.name">Name</xsl:template>
<xsl:attribute-set name="holiday.name"><xsl:attribute name="data-label">Name</xsl:attribute></xsl:attribute-set>
<xsl:template name="holiday.kind-short">Kind</xsl:template>
<xsl:attribute-set name="holiday.kind-short"><xsl:attribute name="data-label">Kind</xsl:attribute></xsl:attribute-set>
<xsl:template name="holiday.remove">Remove</xsl:template>
<xsl:attribute-set name="holiday.remove"><xsl:attribute name="data-label">Remove</xsl:attribute></xsl:attribute-set>
<xsl:template name="holiday.kind-of"><xsl:choose><xsl:when test="@working">make-up</xsl:when><xsl:otherwise>off</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-holiday">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='holiday.days'">Add or change days</xsl:when>
		<xsl:when test="$code='holiday.days.hint'">Each line is a date and then a name, like “30/04/2027 Reunification Day”.</xsl:when>
		<xsl:when test="$code='holiday.reason.hint'">For example the year's notice on holidays, number and date.</xsl:when>
		<xsl:when test="$code='holiday.kind'">Kind</xsl:when>
		<xsl:when test="$code='holiday.kind.off'">days off</xsl:when>
		<xsl:when test="$code='holiday.kind.working'">make-up days</xsl:when>
		<xsl:when test="$code='holiday.reason'">Document, reason</xsl:when>
		<xsl:when test="$code='holiday.remove'">Remove the selected days</xsl:when>
		<xsl:when test="$code='holiday.set'">Record days</xsl:when>
		<xsl:when test="$code='holiday.line'">Each line is a date and then a name, like “30/04/2027 Reunification Day”, 100 lines at most. Line <xsl:value-of select="@error-detail"/> is not right.</xsl:when>
		<xsl:when test="$code='holiday.nothing'">No day was selected.</xsl:when>
		<xsl:when test="$code='holiday.published'">A unit has published this month, so <xsl:value-of select="@error-detail"/> cannot be changed.</xsl:when>
		<xsl:when test="$code='holiday.saved'">List of days recorded.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
