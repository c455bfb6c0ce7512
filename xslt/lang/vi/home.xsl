<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the task list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="home.mine">Việc của tôi</xsl:template>
<xsl:attribute-set name="home.mine"><xsl:attribute name="data-label">Việc của tôi</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.theirs">Tôi phụ trách</xsl:template>
<xsl:attribute-set name="home.theirs"><xsl:attribute name="data-label">Tôi phụ trách</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.history">12 tháng qua</xsl:template>
<xsl:attribute-set name="home.history"><xsl:attribute name="data-label">12 tháng qua</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.nothing">Hiện không có việc nào phải làm.</xsl:template>
<xsl:attribute-set name="home.nothing"><xsl:attribute name="data-label">Hiện không có việc nào phải làm.</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-home">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='home.mine'"><xsl:call-template name="home.mine"/></xsl:when>
		<xsl:when test="$code='home.theirs'"><xsl:call-template name="home.theirs"/></xsl:when>
		<xsl:when test="$code='home.history'"><xsl:call-template name="home.history"/></xsl:when>
		<xsl:when test="$code='home.nothing'"><xsl:call-template name="home.nothing"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
