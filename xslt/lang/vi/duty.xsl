<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of recurring duties. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="duty.lead">Những việc tháng nào cũng làm. Đầu mỗi tháng, trang Kế hoạch liệt kê các việc này để thêm bằng một lần bấm.</xsl:template>
<xsl:template name="duty.empty">Chưa ghi việc thường xuyên nào.</xsl:template>
<xsl:template name="duty.list">Các việc thường xuyên</xsl:template>
<xsl:template name="duty.add">Thêm việc thường xuyên</xsl:template>
<xsl:template name="duty.day">Hạn trong tháng</xsl:template>
<xsl:attribute-set name="duty.day"><xsl:attribute name="data-label">Hạn trong tháng</xsl:attribute></xsl:attribute-set>
<xsl:template name="duty.used">Tháng gần nhất đã thêm</xsl:template>
<xsl:attribute-set name="duty.used"><xsl:attribute name="data-label">Tháng gần nhất đã thêm</xsl:attribute></xsl:attribute-set>
<!-- Context: item. -->
<xsl:template name="duty.on-day">ngày <xsl:value-of select="@day"/></xsl:template>
<xsl:template name="duty.stopped">Đã dừng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@stopped"/></xsl:call-template></xsl:template>
<xsl:template name="duty.running">Đang làm</xsl:template>
<xsl:template name="duty.one">Sửa việc thường xuyên</xsl:template>
<xsl:template name="duty.one-lead">Sửa ở đây áp dụng cho các tháng chưa lập kế hoạch; việc đã có trong kế hoạch thì sửa ở chính việc đó.</xsl:template>
<xsl:template name="duty.back">Về danh sách việc thường xuyên</xsl:template>
<xsl:template name="duty.to-plan">Về kế hoạch tháng</xsl:template>

<xsl:template name="word-duty">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='duty.day'">Hạn là ngày nào trong tháng</xsl:when>
		<xsl:when test="$code='duty.day.hint'">Một số từ 1 đến 31; tháng ngắn hơn thì là ngày cuối tháng.</xsl:when>
		<xsl:when test="$code='duty.too_many'">Đã có 40 việc thường xuyên; dừng bớt việc không còn làm trước khi thêm.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
