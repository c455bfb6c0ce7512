<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/cause.xsl. Contexts: of cause.found cause; of cause.word claim. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="cause.back">Back to the decision</xsl:template>
<xsl:template name="cause.link">Objective causes</xsl:template>
<xsl:template name="cause.lead">Delays that the assigner put down to an objective cause. Only causes that the authority confirms take no progress points.</xsl:template>
<xsl:template name="cause.none">No delay is put down to an objective cause.</xsl:template>
<xsl:template name="cause.found">A long list: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(claim)"/></xsl:call-template> of <xsl:apply-templates select="@found" mode="count"/> tasks are shown, those without an answer first.</xsl:template>
<xsl:template name="cause.cause">Cause</xsl:template>
<xsl:attribute-set name="cause.cause"><xsl:attribute name="data-label">Cause</xsl:attribute></xsl:attribute-set>
<xsl:template name="cause.ruling">The authority</xsl:template>
<xsl:attribute-set name="cause.ruling"><xsl:attribute name="data-label">The authority</xsl:attribute></xsl:attribute-set>
<xsl:template name="cause.note">Where the review was sent, the points counted from products are counted again at once and written to the chain of the office. After the decision, withdraw it before you change this.</xsl:template>
<xsl:template name="cause.reviewed">Already reviewed; counts as late for now</xsl:template>
<xsl:template name="cause.word"><xsl:choose><xsl:when test="@ruling='confirmed'">Confirmed, nothing taken</xsl:when><xsl:when test="@ruling">Refused, counts as late</xsl:when><xsl:otherwise>No answer yet</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-cause">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cause.ruling'"><xsl:call-template name="cause.ruling"/></xsl:when>
		<xsl:when test="$code='cause.ruling.confirmed'">Confirmed, nothing taken</xsl:when>
		<xsl:when test="$code='cause.ruling.refused'">Refused, counts as late</xsl:when>
		<xsl:when test="$code='cause.reason'">Reason (required if refused)</xsl:when>
		<xsl:when test="$code='cause.rule'">Record the answers chosen</xsl:when>
		<xsl:when test="$code='cause.ruled'">The answers on objective causes were recorded.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
