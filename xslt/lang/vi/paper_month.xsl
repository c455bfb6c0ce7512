<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/paper_month.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="paper_month.link">Bản giấy</xsl:template>
<xsl:template name="paper_month.title">Kết quả trên giấy, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template><xsl:if test="@unit">: <xsl:value-of select="@unit"/></xsl:if></xsl:template>
<xsl:template name="paper_month.lead">Ghi kết quả trên phiếu giấy để đối chiếu. Chỗ khác nhau cần lý do; kết quả trên phần mềm là kết quả cuối cùng.</xsl:template>
<xsl:template name="paper_month.only-software"><xsl:call-template name="period-first"/> này chỉ dùng phần mềm, không nhận kết quả trên giấy.</xsl:template>
<xsl:template name="paper_month.counts">Đã ghi <xsl:apply-templates select="@entered" mode="count"/> trong <xsl:apply-templates select="@people" mode="count"/> người; <xsl:apply-templates select="@different" mode="count"/> người khác với phần mềm, <xsl:apply-templates select="@unexplained" mode="count"/> người chưa có lý do.</xsl:template>
<xsl:template name="paper_month.signed-by"><xsl:value-of select="@signer"/> đã xác nhận đối chiếu <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@signed"/></xsl:call-template>.</xsl:template>
<xsl:template name="paper_month.table">Đối chiếu từng người</xsl:template>
<xsl:template name="paper_month.entered">Đã ghi</xsl:template>
<xsl:attribute-set name="paper_month.entered"><xsl:attribute name="data-label">Đã ghi</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.different">Khác phần mềm</xsl:template>
<xsl:attribute-set name="paper_month.different"><xsl:attribute name="data-label">Khác phần mềm</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.signed-day">Ngày xác nhận</xsl:template>
<xsl:attribute-set name="paper_month.signed-day"><xsl:attribute name="data-label">Ngày xác nhận</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.software">Trên phần mềm</xsl:template>
<xsl:attribute-set name="paper_month.software"><xsl:attribute name="data-label">Phần mềm</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.on-paper">Trên giấy</xsl:template>
<xsl:attribute-set name="paper_month.on-paper"><xsl:attribute name="data-label">Trên giấy</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.points">Điểm trên giấy</xsl:template>
<xsl:attribute-set name="paper_month.points"><xsl:attribute name="data-label">Điểm trên giấy</xsl:attribute></xsl:attribute-set>
<xsl:template name="paper_month.why">Lý do khác nhau</xsl:template>
<xsl:attribute-set name="paper_month.why"><xsl:attribute name="data-label">Lý do</xsl:attribute></xsl:attribute-set>

<xsl:template name="paper_month.import">Nhập từ danh sách</xsl:template>
<xsl:template name="paper_month.template">Mẫu danh sách</xsl:template>

<xsl:template name="word-paper_month">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='paper_month.level'">Mức trên giấy</xsl:when>
		<xsl:when test="$code='paper_month.points'">Điểm trên giấy</xsl:when>
		<xsl:when test="$code='paper_month.reason'">Lý do khác nhau</xsl:when>
		<xsl:when test="$code='paper_month.sign'">Xác nhận đã đối chiếu</xsl:when>
		<xsl:when test="$code='paper_month.signed'">Đã xác nhận đối chiếu bản giấy.</xsl:when>
		<xsl:when test="$code='paper_month.unexplained'">Bảng vừa được người khác cập nhật, hoặc còn chỗ khác nhau chưa ghi lý do. Xin xem lại rồi xác nhận.</xsl:when>
		<xsl:when test="$code='paper_month.software-only'"><xsl:call-template name="period-first"/> này chỉ dùng phần mềm, không nhận kết quả trên giấy.</xsl:when>
		<xsl:when test="$code='paper_month.unchanged'">Chưa có gì thay đổi.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
