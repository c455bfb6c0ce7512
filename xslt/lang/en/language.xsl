<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the choice of a language. Each language is called by its own name. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="language.link">Language (<span lang="vi">Ngôn ngữ</span>)</xsl:template>
<xsl:template name="language.lead">The language of the screens for this account. Printed forms, reports and notices, .xlsx lists and e-mails are always Vietnamese, because they are official documents; names of people and units and what people wrote stay as they are.</xsl:template>

<xsl:template name="word-language">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='language.language'">Language</xsl:when>
		<xsl:when test="$code='language.language.vi'"><span lang="vi">Tiếng Việt</span> (Vietnamese)</xsl:when>
		<xsl:when test="$code='language.language.en'">English</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
