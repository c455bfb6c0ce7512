<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/advice.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="advice.nobody"><xsl:call-template name="period-first"/> này không có ai để tham mưu.</xsl:template>
<xsl:template name="advice.lead"><xsl:apply-templates select="@count" mode="count"/> người, còn <xsl:apply-templates select="@waiting" mode="count"/> người chưa tham mưu. Đánh dấu các dòng, xem lại mức và ý kiến rồi gửi; cấp có thẩm quyền thấy ý kiến này khi quyết định.</xsl:template>
<xsl:template name="advice.level">Mức tham mưu</xsl:template>
<xsl:attribute-set name="advice.level"><xsl:attribute name="data-label">Mức tham mưu</xsl:attribute></xsl:attribute-set>
<xsl:template name="advice.comment">Ý kiến</xsl:template>
<xsl:attribute-set name="advice.comment"><xsl:attribute name="data-label">Ý kiến</xsl:attribute></xsl:attribute-set>
<xsl:template name="advice.in-decision">Tham mưu: </xsl:template>

<xsl:template name="word-advice">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='advice.pick'">Chọn</xsl:when>
		<xsl:when test="$code='advice.level'">Mức tham mưu</xsl:when>
		<xsl:when test="$code='advice.comment'">Ý kiến</xsl:when>
		<xsl:when test="$code='advice.advised'">Đã gửi tham mưu.</xsl:when>
		<xsl:when test="$code='advice.returned'">Đã trả lại cấp trên trực tiếp để nhận xét lại.</xsl:when>
		<xsl:when test="$code='advice.reason'">phải ghi ý kiến khi mức khác đề xuất, khi chưa có nhận xét hoặc khi trả lại</xsl:when>
		<xsl:when test="$code='advice.stale'">người khác vừa thay đổi dòng này; chưa có gì được ghi, hãy xem lại</xsl:when>
		<xsl:when test="$code='advice.too_early'">chưa đến lúc: cấp trên còn thời gian nhận xét</xsl:when>
		<xsl:when test="$code='advice.bound'">cao hơn mức được xếp vì ngày làm việc, kỷ luật hoặc điều kiện hạ mức; mở phiếu để xem</xsl:when>
		<xsl:when test="$code='advice.impossible'">không làm được ở bước này</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
