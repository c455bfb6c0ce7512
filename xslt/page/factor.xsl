<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/factor.xsl: the second factor of the own account. factor[@required='yes' by setting] and
    form alone              there is none yet
    @secret, qr, form       being set up: shown until a code confirms it
    @since @codes-left, form  there is one
    @site, code*            the recovery codes, this once
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="factor" mode="tools">
	<xsl:if test="/page/menu"><p class="tools"><a href="/tai-khoan"><xsl:call-template name="factor.account"/></a></p></xsl:if>
</xsl:template>

<xsl:template match="factor">
	<xsl:if test="@required='yes' and not(@since) and not(code)"><p class="notice info"><xsl:call-template name="factor.required"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="code"><xsl:call-template name="factor-codes"/></xsl:when>
		<xsl:when test="@secret"><xsl:call-template name="factor-secret"/></xsl:when>
		<xsl:when test="@since">
			<dl class="pairs">
				<dt><xsl:call-template name="factor.since"/></dt>
				<dd><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@since"/></xsl:call-template></dd>
				<dt><xsl:call-template name="factor.codes-left"/></dt>
				<dd><xsl:value-of select="@codes-left"/></dd>
			</dl>
			<p><xsl:call-template name="factor.change"/></p>
			<xsl:apply-templates select="form"/>
		</xsl:when>
		<xsl:otherwise>
			<p class="lead"><xsl:call-template name="factor.what"/></p>
			<p><xsl:call-template name="factor.need"/></p>
			<xsl:apply-templates select="form"/>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="factor-secret">
	<ol class="steps">
		<li>
			<p><xsl:call-template name="factor.scan"/></p>
			<xsl:apply-templates select="qr"><xsl:with-param name="title"><xsl:call-template name="factor.qr"/></xsl:with-param></xsl:apply-templates>
			<p><xsl:call-template name="factor.or-type"/></p>
			<p class="reference"><xsl:call-template name="groups"><xsl:with-param name="text" select="@secret"/></xsl:call-template></p>
		</li>
		<li><p><xsl:call-template name="factor.then"/></p></li>
	</ol>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="factor-codes">
	<p><xsl:call-template name="factor.codes-once"/></p>
	<dl class="pairs">
		<dt><xsl:call-template name="accounts.account"/></dt><dd><strong><xsl:value-of select="/page/viewer/@account"/></strong></dd>
		<dt><xsl:call-template name="reissue.site"/></dt><dd><xsl:value-of select="@site"/></dd>
	</dl>
	<ol class="codes">
		<xsl:for-each select="code"><li class="reference nowrap"><xsl:value-of select="."/></li></xsl:for-each>
	</ol>
	<p><xsl:call-template name="factor.codes-use"/></p>
	<p class="buttons"><button type="button" class="primary" data-print="yes" hidden="hidden"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'print'"/></xsl:call-template></button></p>
	<p><a href="/"><xsl:call-template name="factor.go-on"/></a></p>
</xsl:template>

<!-- "ABCDEFGH" as "ABCD EFGH". -->
<xsl:template name="groups">
	<xsl:param name="text"/>
	<xsl:value-of select="substring($text,1,4)"/>
	<xsl:if test="string-length($text) &gt; 4">
		<xsl:text> </xsl:text>
		<xsl:call-template name="groups"><xsl:with-param name="text" select="substring($text,5)"/></xsl:call-template>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
