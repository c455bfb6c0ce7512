<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/paper_month.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="paper_month.link">Paper</xsl:template>
<xsl:template name="paper_month.title">Results on paper, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template><xsl:if test="@unit">: <xsl:value-of select="@unit"/></xsl:if></xsl:template>
<xsl:template name="paper_month.lead">Record results of the paper forms for comparison. Differences need a reason; the result in the software is the final one.</xsl:template>
<xsl:template name="paper_month.only-software">This <xsl:call-template name="period"/> is rated in the software only; no results on paper are taken.</xsl:template>
<xsl:template name="paper_month.counts"><xsl:apply-templates select="@entered" mode="count"/> of <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> recorded; <xsl:apply-templates select="@different" mode="count"/> differ from the software, <xsl:apply-templates select="@unexplained" mode="count"/> without a reason.</xsl:template>
<xsl:template name="paper_month.signed-by"><xsl:value-of select="@signer"/> signed the comparison <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@signed"/></xsl:call-template>.</xsl:template>
<xsl:template name="paper_month.table">Person by person</xsl:template>
<xsl:template name="paper_month.entered">Recorded</xsl:template>
<xsl:attribute-set name="paper_month.entered"><xsl:attribute name="data-label">Recorded</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.different">Differs from the software</xsl:template>
<xsl:attribute-set name="paper_month.different"><xsl:attribute name="data-label">Differs from the software</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.signed-day">Signed on</xsl:template>
<xsl:attribute-set name="paper_month.signed-day"><xsl:attribute name="data-label">Signed on</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.software">In the software</xsl:template>
<xsl:attribute-set name="paper_month.software"><xsl:attribute name="data-label">Software</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.on-paper">On paper</xsl:template>
<xsl:attribute-set name="paper_month.on-paper"><xsl:attribute name="data-label">On paper</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.points">Points on paper</xsl:template>
<xsl:attribute-set name="paper_month.points"><xsl:attribute name="data-label">Points on paper</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.why">Reason for the difference</xsl:template>
<xsl:attribute-set name="paper_month.why"><xsl:attribute name="data-label">Reason</xsl:attribute></xsl:attribute-set>

<xsl:template name="paper_month.import">Import from a list</xsl:template>
<xsl:template name="paper_month.template">Templates</xsl:template>

<xsl:template name="word-paper_month">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='paper_month.level'">Level on paper</xsl:when>
		<xsl:when test="$code='paper_month.points'">Points on paper</xsl:when>
		<xsl:when test="$code='paper_month.reason'">Reason for the difference</xsl:when>
		<xsl:when test="$code='paper_month.sign'">Sign the comparison</xsl:when>
		<xsl:when test="$code='paper_month.signed'">Comparison with paper signed.</xsl:when>
		<xsl:when test="$code='paper_month.unexplained'">The table has just been updated by somebody else, or there are differences without a reason. Please look again, then sign.</xsl:when>
		<xsl:when test="$code='paper_month.software-only'">This <xsl:call-template name="period"/> is rated in the software only; no results on paper are taken.</xsl:when>
		<xsl:when test="$code='paper_month.unchanged'">Nothing has changed.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
