<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/handover.xsl: an agency's account handed over, renewed or taken back. handover: the attributes of unit_account and @name,
  grant, form[@id='hand_over|renew|take_back']; or, once and never again, the slip with @code @days @site @minutes.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="handover" mode="tools"><p class="tools"><a href="/quan-tri/tai-khoan/don-vi/{@id}"><xsl:call-template name="handover.back"/></a></p></xsl:template>

<xsl:template match="handover[@code]" mode="heading"><xsl:call-template name="handover.slip-title"/></xsl:template>

<xsl:template match="handover">
	<xsl:call-template name="unit-account-facts"/>
	<h2><xsl:call-template name="unit_account.rights"/></h2>
	<xsl:call-template name="unit-account-grants"/>
	<xsl:for-each select="form">
		<section class="act">
			<h2><xsl:call-template name="handover.act"/></h2>
			<p><xsl:call-template name="handover.effect"/></p>
			<xsl:apply-templates select="."/>
		</section>
	</xsl:for-each>
</xsl:template>

<!-- The slip, cut off and given by hand. -->
<xsl:template match="handover[@code]" priority="1">
	<p class="notice warning"><xsl:call-template name="handover.once"/></p>
	<dl class="pairs">
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="@unit"/></dd>
		<dt><xsl:call-template name="unit_account.holder"/></dt><dd><xsl:call-template name="unit-account-holder"/></dd>
		<dt><xsl:call-template name="unit_account.dates"/></dt><dd><xsl:call-template name="unit-account-dates"/></dd>
		<dt><xsl:call-template name="accounts.account"/></dt><dd><strong><xsl:value-of select="@account"/></strong></dd>
		<dt><xsl:call-template name="accounts.code"/></dt><dd><strong class="reference nowrap"><xsl:value-of select="@code"/></strong></dd>
		<dt><xsl:call-template name="reissue.site"/></dt><dd><xsl:value-of select="@site"/></dd>
	</dl>
	<p><xsl:call-template name="handover.slip"/></p>
	<p class="buttons">
		<button type="button" class="primary" data-print="yes" hidden="hidden"><xsl:call-template name="handover.print-slip"/></button>
		<xsl:if test="@minutes"><a class="button" href="/quan-tri/tai-khoan/don-vi/bien-ban/{@minutes}" target="_blank" rel="noopener"><xsl:call-template name="handover.print-minutes"/></a></xsl:if>
	</p>
</xsl:template>

</xsl:stylesheet>
