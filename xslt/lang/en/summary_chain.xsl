<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/summary_chain.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="summary.chain-link">By decentralised management</xsl:template>
<!-- Context: summary. -->
<xsl:template name="summary.chain-title">Summary by decentralised management, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template><xsl:if test="count(group)=1"><xsl:for-each select="group">: <xsl:call-template name="summary.chain-authority"/></xsl:for-each></xsl:if></xsl:template>
<xsl:template name="summary.chain-all">Back to all authorities</xsl:template>
<xsl:template name="summary.chain-print">Submission to print (Vietnamese)</xsl:template>
<xsl:template name="summary.chain-nobody">The <xsl:call-template name="period"/> is open for nobody you advise or decide on.</xsl:template>
<xsl:template name="summary.chain-groups">By authority</xsl:template>
<xsl:template name="summary.chain-to">Authority</xsl:template>
<xsl:template name="summary.chain-whose">Scope</xsl:template>
<!-- Context: group. -->
<xsl:template name="summary.chain-authority"><xsl:choose><xsl:when test="@authority"><xsl:value-of select="@authority"/></xsl:when><xsl:otherwise>Authority not resolved</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="summary.chain-office">advised by <xsl:value-of select="@office"/></xsl:template>
<xsl:template name="summary.chain-label"><xsl:call-template name="summary.chain-authority"/><xsl:if test="@office">, <xsl:call-template name="summary.chain-office"/></xsl:if></xsl:template>
<xsl:template name="summary.chain-advised">Advised</xsl:template>
<xsl:attribute-set name="summary.chain-advised"><xsl:attribute name="data-label">Advised</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="summary.step"><xsl:attribute name="data-label">Step</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.chain-waiting">Not finished</xsl:template>
<xsl:template name="summary.chain-late">, overdue</xsl:template>
<xsl:template name="summary.chain-how">With the people your office advises on or you decide on, in all blocs. “Overdue” takes extensions into account. Your own level is not counted until it is published.</xsl:template>

</xsl:stylesheet>
