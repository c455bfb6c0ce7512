<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the date before which an initial code is to be replaced. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="deadline.caption">Initial passwords by unit</xsl:template>
<xsl:template name="deadline.date-short">Change before</xsl:template>
<xsl:attribute-set name="deadline.date-short"><xsl:attribute name="data-label">Change before</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.days">Days left</xsl:template>
<xsl:attribute-set name="deadline.days"><xsl:attribute name="data-label">Days left</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.past">over</xsl:template>
<xsl:template name="deadline.people">People</xsl:template>
<xsl:attribute-set name="deadline.people"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.unissued">Not issued</xsl:template>
<xsl:attribute-set name="deadline.unissued"><xsl:attribute name="data-label">Not issued</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.unchanged">Not changed</xsl:template>
<xsl:attribute-set name="deadline.unchanged"><xsl:attribute name="data-label">Not changed</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.soon">Locked tonight or tomorrow</xsl:template>
<xsl:attribute-set name="deadline.soon"><xsl:attribute name="data-label">Locked tonight or tomorrow</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.changed">Changed</xsl:template>
<xsl:attribute-set name="deadline.changed"><xsl:attribute name="data-label">Changed</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.locked">Locked</xsl:template>
<xsl:attribute-set name="deadline.locked"><xsl:attribute name="data-label">Locked</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.disabled">Disable</xsl:template>
<xsl:attribute-set name="deadline.disabled"><xsl:attribute name="data-label">Disable</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.own">Own deadline</xsl:template>
<xsl:attribute-set name="deadline.own"><xsl:attribute name="data-label">Own deadline</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.give">Set an own deadline</xsl:template>
<xsl:template name="deadline.change">Change the own deadline</xsl:template>
<xsl:template name="deadline.back">Back to deadlines by unit</xsl:template>
<xsl:template name="deadline.soon-link">About to be locked</xsl:template>
<xsl:template name="deadline.phone">Telephone</xsl:template>
<xsl:attribute-set name="deadline.phone"><xsl:attribute name="data-label">Telephone</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.locks-at">Locked at</xsl:template>
<xsl:attribute-set name="deadline.locks-at"><xsl:attribute name="data-label">Locked at</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.copy">Copy the list of this page</xsl:template>
<xsl:attribute-set name="deadline.copy"><xsl:attribute name="aria-label">List to copy</xsl:attribute></xsl:attribute-set>

<!-- Context: deadline. -->
<xsl:template name="deadline.summary"><xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>: <xsl:apply-templates select="@unissued" mode="count"/> without an account, <xsl:apply-templates select="@unchanged" mode="count"/> with their initial password (of whom <xsl:apply-templates select="@soon" mode="count"/> will be locked by the end of tomorrow), <xsl:apply-templates select="@changed" mode="count"/> changed, <xsl:apply-templates select="@locked" mode="count"/> locked, <xsl:apply-templates select="@disabled" mode="count"/> disabled.</xsl:template>
<xsl:template name="deadline.explain">The common deadline<xsl:if test="@city"> is before <xsl:call-template name="format-date"><xsl:with-param name="date" select="@city"/></xsl:call-template></xsl:if>. A unit's own deadline must be later, and holds for those with an unchanged code and those issued later. Whoever is locked already gets a new code.</xsl:template>
<!-- Context: soon. -->
<xsl:template name="deadline.soon-count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">account</xsl:when><xsl:otherwise>accounts</xsl:otherwise></xsl:choose> with their initial password will be locked by the end of tomorrow.</xsl:template>

<xsl:template name="word-deadline">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='deadline.date'">Change password before</xsl:when>
		<xsl:when test="$code='deadline.date.hint'">For example 31/01/2022: locked from 0:00 of that day.</xsl:when>
		<xsl:when test="$code='deadline.reason'">Reason</xsl:when>
		<xsl:when test="$code='deadline.reason.hint'">The reason is written to the audit log.</xsl:when>
		<xsl:when test="$code='deadline.too_early'">The date must be after today and not before the common deadline.</xsl:when>
		<xsl:when test="$code='deadline.too_late'">The date must be within one year from today.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
