<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the list of rights and of the search for whom to give one. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="rights.give">Grant a right</xsl:template>
<xsl:template name="rights.delegations">Delegation during absence</xsl:template>
<xsl:template name="rights.list">Back to the rights</xsl:template>
<xsl:template name="rights.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">right</xsl:when><xsl:otherwise>rights</xsl:otherwise></xsl:choose> in your scope</xsl:template>
<xsl:template name="rights.who">Person or account</xsl:template>
<xsl:template name="rights.own">Own right</xsl:template>
<xsl:template name="rights.search-title">Grant a right: choose a person</xsl:template>
<xsl:template name="rights.search-help">Find a person or a unit administration account in your scope, then choose it to record a right by a written decision.</xsl:template>
<xsl:template name="rights.search">Name, account or unit</xsl:template>
<xsl:template name="rights.people">Found</xsl:template>
<xsl:template name="rights.more">Only the first 20 people show. Type more of the name to narrow the search.</xsl:template>
<xsl:template name="rights.not-oneself">Nobody grants rights to themself</xsl:template>
<xsl:template name="rights.unit-accounts">Unit administration account</xsl:template>

<!-- Context: right. -->
<xsl:template name="rights.unit-account">unit administration account<xsl:if test="@name">, held by <xsl:value-of select="@name"/></xsl:if></xsl:template>

<xsl:template name="word-rights">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='rights.empty'">There is no such right in your scope.</xsl:when>
		<xsl:when test="$code='rights.nobody'">Nobody was found in your scope.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
