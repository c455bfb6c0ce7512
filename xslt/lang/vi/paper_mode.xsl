<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/paper_mode.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="paper_mode.title">Dùng bản giấy đến tháng nào</xsl:template>
<xsl:template name="paper_mode.lead">Toàn thành phố dùng cả bản giấy và phần mềm đến hết tháng <xsl:call-template name="paper_mode.city"/>; sau đó chỉ dùng phần mềm. Một đơn vị có thể thôi dùng bản giấy sớm hơn, không thể muộn hơn. Kết quả trên giấy đã nhập vẫn còn để đối chiếu.</xsl:template>
<xsl:template name="paper_mode.city"><xsl:value-of select="concat(substring(@city,5,2),'/',substring(@city,1,4))"/></xsl:template>
<xsl:template name="paper_mode.back">Về kết quả trên giấy của đơn vị</xsl:template>
<xsl:template name="paper_mode.link">Dùng bản giấy đến tháng nào</xsl:template>

<xsl:template name="word-paper_mode">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='paper_mode.until'">Đơn vị dùng bản giấy đến hết tháng</xsl:when>
		<xsl:when test="$code='paper_mode.until.usual'">Như toàn thành phố</xsl:when>
		<xsl:when test="$code='paper_mode.until.never'">Không dùng bản giấy</xsl:when>
		<xsl:when test="$code='paper_mode.reason'">Căn cứ, lý do</xsl:when>
		<xsl:when test="$code='paper_mode.unchanged'">Đang đúng như đã chọn, chưa có gì thay đổi.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
