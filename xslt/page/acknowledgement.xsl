<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/acknowledgement.xsl: the texts in force, to be acknowledged or read again.
  acknowledgement/text[@id @code @version @number @title @from @sample @acknowledged]/line[@kind], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="acknowledgement">
	<xsl:choose>
		<xsl:when test="form">
			<p class="lead"><xsl:call-template name="acknowledgement.lead"/></p>
			<form>
				<xsl:apply-templates select="form" mode="attributes"/>
				<xsl:apply-templates select="form" mode="hidden"/>
				<xsl:for-each select="text[not(@acknowledged)]">
					<xsl:apply-templates select="."/>
					<xsl:apply-templates select="../form/field[@name=concat('agree-',current()/@id)]"/>
				</xsl:for-each>
				<xsl:apply-templates select="form" mode="buttons"/>
			</form>
		</xsl:when>
		<xsl:when test="not(text)"><xsl:call-template name="empty"/></xsl:when>
		<xsl:otherwise><p><xsl:call-template name="acknowledgement.done"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="text[@acknowledged]"/>
</xsl:template>

<xsl:template match="acknowledgement/text|acknowledgement_text/text">
	<section class="regulation">
		<h2><xsl:value-of select="@title"/></h2>
		<p class="soft">
			<xsl:call-template name="acknowledgement.version"/>
			<xsl:if test="@acknowledged"><xsl:text> </xsl:text><xsl:call-template name="acknowledgement.when"/></xsl:if>
		</p>
		<xsl:if test="@sample"><p class="notice warning"><xsl:call-template name="acknowledgement.sample"/></p></xsl:if>
		<xsl:apply-templates select="line"/>
	</section>
</xsl:template>

<!-- Lines of texts that people write: see also view/prose.h. -->
<xsl:template match="line"><p><xsl:apply-templates/></p></xsl:template>
<xsl:template match="line/link"><a href="{@href}" rel="noopener noreferrer"><xsl:value-of select="."/></a></xsl:template>
<xsl:template match="line[@kind='heading']"><h3><xsl:value-of select="."/></h3></xsl:template>

<!-- The first of a run of items makes the list. -->
<xsl:template match="line[@kind='item']">
	<xsl:if test="not(preceding-sibling::line[1][@kind='item'])">
		<ul><xsl:apply-templates select="." mode="item"/></ul>
	</xsl:if>
</xsl:template>
<xsl:template match="line" mode="item">
	<li><xsl:apply-templates/></li>
	<xsl:apply-templates select="following-sibling::line[1][@kind='item']" mode="item"/>
</xsl:template>

</xsl:stylesheet>
