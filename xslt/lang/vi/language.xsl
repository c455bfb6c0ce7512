<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the choice of a language. Each language is called by its own name. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="language.link">Ngôn ngữ (<span lang="en">Language</span>)</xsl:template>
<xsl:template name="language.lead">Ngôn ngữ của các màn hình khi dùng tài khoản này. Phiếu, báo cáo, thông báo in ra, danh sách .xlsx và thư điện tử luôn bằng tiếng Việt; tên người, tên đơn vị và nội dung do người dùng nhập giữ nguyên.</xsl:template>

<xsl:template name="word-language">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='language.language'">Ngôn ngữ</xsl:when>
		<xsl:when test="$code='language.language.vi'">Tiếng Việt</xsl:when>
		<xsl:when test="$code='language.language.en'">English (tiếng Anh)</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
