<?xml version="1.0" encoding="UTF-8"?>
<!--
  print/minutes.xsl: the minutes of a handover of an agency's account. minutes[@unit @account @kind @roles @at @giver … @taker …
  @former … @from @until @reason @decision @decision-date @issuer @site], letterhead, signatures.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="minutes" mode="title"><xsl:call-template name="minutes.title"/></xsl:template>

<xsl:template match="minutes">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="minutes.title"/></h1>
	<p class="paper-subtitle"><xsl:value-of select="@unit"/></p>
	<p><xsl:call-template name="minutes.opening"/></p>
	<h2>1. <xsl:call-template name="minutes.parties"/></h2>
	<dl class="facts">
		<div><dt><xsl:call-template name="minutes.giver"/></dt><dd><strong><xsl:value-of select="@giver"/></strong><xsl:if test="@giver-position">, <xsl:value-of select="@giver-position"/></xsl:if><xsl:if test="@giver-unit">, <xsl:value-of select="@giver-unit"/></xsl:if><xsl:text> </xsl:text><xsl:call-template name="minutes.by-account"/></dd></div>
		<xsl:if test="@taker"><div><dt><xsl:call-template name="minutes.taker"/></dt><dd><strong><xsl:value-of select="@taker"/></strong><xsl:if test="@taker-position">, <xsl:value-of select="@taker-position"/></xsl:if><xsl:if test="@taker-unit">, <xsl:value-of select="@taker-unit"/></xsl:if><xsl:if test="@organisation">, <xsl:call-template name="unit_account.organisation"/></xsl:if></dd></div></xsl:if>
		<xsl:if test="@former"><div><dt><xsl:call-template name="minutes.former"/></dt><dd><strong><xsl:value-of select="@former"/></strong><xsl:if test="@former-position">, <xsl:value-of select="@former-position"/></xsl:if></dd></div></xsl:if>
	</dl>
	<h2>2. <xsl:call-template name="minutes.content"/></h2>
	<dl class="facts">
		<div><dt><xsl:call-template name="accounts.account"/></dt><dd><strong><xsl:value-of select="@account"/></strong></dd></div>
		<div><dt><xsl:call-template name="unit_account.rights"/></dt><dd><xsl:call-template name="minutes.roles"/></dd></div>
		<xsl:if test="@from"><div><dt><xsl:call-template name="unit_account.dates"/></dt><dd><xsl:call-template name="unit_account.from-until"/></dd></div></xsl:if>
		<div><dt><xsl:call-template name="reissue.site"/></dt><dd><xsl:value-of select="@site"/></dd></div>
		<xsl:if test="@reason!=''"><div><dt><xsl:call-template name="minutes.reason"/></dt><dd><xsl:value-of select="@reason"/></dd></div></xsl:if>
	</dl>
	<ul class="minutes"><xsl:call-template name="minutes.items"/></ul>
	<p><xsl:call-template name="minutes.closing"/></p>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

</xsl:stylesheet>
