<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the accounts an administrator looks after. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="accounts.account">Account</xsl:template>
<xsl:attribute-set name="accounts.account"><xsl:attribute name="data-label">Account</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.state">State</xsl:template>
<xsl:attribute-set name="accounts.state"><xsl:attribute name="data-label">State</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.code">One-time code</xsl:template>
<xsl:attribute-set name="accounts.code"><xsl:attribute name="data-label">One-time code</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.issued">Code issued</xsl:template>
<xsl:template name="accounts.search">Name or account</xsl:template>
<xsl:template name="accounts.issue">Code issued</xsl:template>
<xsl:template name="accounts.any">All</xsl:template>
<xsl:template name="accounts.own">Own account</xsl:template>
<xsl:template name="accounts.reissue">Issue a new code</xsl:template>
<xsl:template name="accounts.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="accounts.choose">Select</xsl:template>
<xsl:attribute-set name="accounts.choose"><xsl:attribute name="data-label">Select</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.reopen">Reopen with a new code</xsl:template>
<xsl:template name="accounts.reissue-chosen">Issue codes and print slips for the selected people</xsl:template>
<xsl:template name="accounts.issue-many">Issue accounts</xsl:template>
<xsl:template name="accounts.deadlines">Password deadline</xsl:template>

<!-- Why time disabled it. Context: account. -->
<xsl:template name="accounts.cause">
	<xsl:choose>
		<xsl:when test="@cause='left'">left</xsl:when>
		<xsl:otherwise>long unused</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
