<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/holiday.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="holiday.lead">Ngày làm việc là thứ Hai đến thứ Sáu, trừ ngày nghỉ, thêm ngày làm bù. Phần mềm đếm ngày làm việc theo danh sách này khi xét giới hạn do vắng mặt. Ngày của tháng đã có đơn vị công bố thì không đổi được nữa.</xsl:template>
<xsl:template name="holiday.none">Năm này chưa có ngày nào.</xsl:template>
<xsl:template name="holiday.caption">Các ngày của năm <xsl:value-of select="../@year"/></xsl:template>
<xsl:template name="holiday.date">Ngày</xsl:template>
<xsl:template name="holiday.name">Tên</xsl:template>
<xsl:attribute-set name="holiday.name"><xsl:attribute name="data-label">Tên</xsl:attribute></xsl:attribute-set>
<xsl:template name="holiday.kind-short">Loại</xsl:template>
<xsl:attribute-set name="holiday.kind-short"><xsl:attribute name="data-label">Loại</xsl:attribute></xsl:attribute-set>
<xsl:template name="holiday.remove">Bỏ</xsl:template>
<xsl:attribute-set name="holiday.remove"><xsl:attribute name="data-label">Bỏ</xsl:attribute></xsl:attribute-set>
<xsl:template name="holiday.kind-of"><xsl:choose><xsl:when test="@working">làm bù</xsl:when><xsl:otherwise>nghỉ</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-holiday">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='holiday.days'">Thêm hoặc đổi ngày</xsl:when>
		<xsl:when test="$code='holiday.days.hint'">Mỗi dòng gồm ngày rồi tên, như “30/04/2027 Ngày Chiến thắng”.</xsl:when>
		<xsl:when test="$code='holiday.reason.hint'">Ví dụ thông báo nghỉ lễ của năm, số và ngày.</xsl:when>
		<xsl:when test="$code='holiday.kind'">Loại</xsl:when>
		<xsl:when test="$code='holiday.kind.off'">ngày nghỉ</xsl:when>
		<xsl:when test="$code='holiday.kind.working'">ngày làm bù</xsl:when>
		<xsl:when test="$code='holiday.reason'">Văn bản, lý do</xsl:when>
		<xsl:when test="$code='holiday.remove'">Bỏ ngày đã chọn</xsl:when>
		<xsl:when test="$code='holiday.set'">Ghi các ngày</xsl:when>
		<xsl:when test="$code='holiday.line'">Mỗi dòng gồm ngày rồi tên, như “30/04/2027 Ngày Chiến thắng”, nhiều nhất 100 dòng. Dòng <xsl:value-of select="@error-detail"/> chưa đúng.</xsl:when>
		<xsl:when test="$code='holiday.nothing'">Chưa chọn ngày nào để bỏ.</xsl:when>
		<xsl:when test="$code='holiday.published'">Tháng này đã có đơn vị công bố nên không đổi được ngày <xsl:value-of select="@error-detail"/>.</xsl:when>
		<xsl:when test="$code='holiday.saved'">Đã ghi danh sách ngày.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
