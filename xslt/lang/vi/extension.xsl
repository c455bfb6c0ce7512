<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/extension.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="extension.windows">Thời hạn của đơn vị, đã tính gia hạn</xsl:template>
<xsl:template name="extension.list">Gia hạn đã cho</xsl:template>
<xsl:template name="extension.none"><xsl:call-template name="period-first"/> này chưa có gia hạn nào.</xsl:template>
<xsl:template name="extension.whom">Đơn vị hoặc người</xsl:template>
<xsl:template name="extension.step">Bước</xsl:template>
<xsl:attribute-set name="extension.step"><xsl:attribute name="data-label">Bước</xsl:attribute></xsl:attribute-set>
<xsl:template name="extension.opens">Mở từ</xsl:template>
<xsl:attribute-set name="extension.opens"><xsl:attribute name="data-label">Mở từ</xsl:attribute></xsl:attribute-set>
<xsl:template name="extension.until">Đến trước</xsl:template>
<xsl:attribute-set name="extension.until"><xsl:attribute name="data-label">Đến trước</xsl:attribute></xsl:attribute-set>
<xsl:template name="extension.by">Người cho, lúc</xsl:template>
<xsl:attribute-set name="extension.by"><xsl:attribute name="data-label">Người cho, lúc</xsl:attribute></xsl:attribute-set>

<xsl:template name="extension.before"><xsl:param name="moment" select="@closes"/><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="$moment"/></xsl:call-template></xsl:template>

<!-- Context: form. -->
<xsl:template name="extension.form">
	<xsl:choose>
		<xsl:when test="@id='extend_unit'">Gia hạn cho đơn vị và các đơn vị trực thuộc</xsl:when>
		<xsl:when test="@id='extend_person'">Gia hạn cho một người</xsl:when>
		<xsl:otherwise>Bỏ một gia hạn</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-extension">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'extension.step.')"><xsl:call-template name="word-step"><xsl:with-param name="code" select="substring-after($code,'step.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='extension.unit'">Đơn vị</xsl:when>
		<xsl:when test="$code='extension.person'">Người</xsl:when>
		<xsl:when test="$code='extension.step'">Bước</xsl:when>
		<xsl:when test="$code='extension.until'">Đến hết ngày</xsl:when>
		<xsl:when test="$code='extension.reason'">Lý do</xsl:when>
		<xsl:when test="$code='extension.what'">Gia hạn</xsl:when>
		<xsl:when test="$code='extension.granted'">Đã gia hạn.</xsl:when>
		<xsl:when test="$code='extension.undone'">Đã bỏ gia hạn.</xsl:when>
		<xsl:when test="$code='extension.not_later'">phải sau hạn hiện nay, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='extension.too_far'">không quá 60 ngày sau hạn hiện nay</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
