<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/opening.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="opening.lead"><xsl:apply-templates select="@opened" mode="count"/>/<xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">agency has</xsl:when><xsl:otherwise>agencies have</xsl:otherwise></xsl:choose> this <xsl:call-template name="period"/> open.</xsl:template>
<xsl:template name="opening.others"><xsl:apply-templates select="@others" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@others=1">agency rates</xsl:when><xsl:otherwise>agencies rate</xsl:otherwise></xsl:choose> by another period and <xsl:choose><xsl:when test="@others=1">is</xsl:when><xsl:otherwise>are</xsl:otherwise></xsl:choose> not listed here.</xsl:template>
<xsl:template name="opening.help">A month or quarter opens by itself on its first day and is looked through daily: newcomers get a form, and who changes post before self-scoring is updated. Why somebody has no form shows in <a href="/quan-tri/nhan-su/thieu">Gaps</a>.</xsl:template>
<xsl:template name="opening.open">Open one unit or look through it at once</xsl:template>
<xsl:template name="opening.agencies">Agency</xsl:template>
<xsl:template name="opening.opened">Opened at</xsl:template>
<xsl:attribute-set name="opening.opened"><xsl:attribute name="data-label">Opened at</xsl:attribute></xsl:attribute-set>
<xsl:template name="opening.people">Forms</xsl:template>
<xsl:attribute-set name="opening.people"><xsl:attribute name="data-label">Forms</xsl:attribute></xsl:attribute-set>
<xsl:template name="opening.missing">People without a form</xsl:template>
<xsl:attribute-set name="opening.missing"><xsl:attribute name="data-label">People without a form</xsl:attribute></xsl:attribute-set>
<xsl:template name="opening.not-opened">Not open yet</xsl:template>
<xsl:template name="opening.by"><xsl:choose><xsl:when test="@by"><xsl:value-of select="@by"/></xsl:when><xsl:otherwise>automatically</xsl:otherwise></xsl:choose><xsl:if test="@looked">, looked through on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@looked"/></xsl:call-template></xsl:if><xsl:if test="@published">, published</xsl:if></xsl:template>
<xsl:template name="opening.more">Only the first <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(agency)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(agency)=1">unit is</xsl:when><xsl:otherwise>units are</xsl:otherwise></xsl:choose> listed; those not open or with missing forms come first.</xsl:template>

<xsl:template name="word-opening">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='opening.unit'">Agency</xsl:when>
		<xsl:when test="$code='opening.done'">The <xsl:call-template name="period"/> is open and the unit's staff was looked through.</xsl:when>
		<xsl:when test="$code='opening.other_period'">The unit rates by another period (month or quarter, as its criteria set says); each month belongs to one only</xsl:when>
		<xsl:when test="$code='opening.no_rule_set'">No criteria set holds for the unit in this <xsl:call-template name="period"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
