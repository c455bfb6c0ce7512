<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the date before which an initial code is to be replaced. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="deadline.caption">Mật khẩu ban đầu theo đơn vị</xsl:template>
<xsl:template name="deadline.date-short">Đổi trước ngày</xsl:template>
<xsl:attribute-set name="deadline.date-short"><xsl:attribute name="data-label">Đổi trước ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.days">Còn ngày</xsl:template>
<xsl:attribute-set name="deadline.days"><xsl:attribute name="data-label">Còn ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.past">hết hạn</xsl:template>
<xsl:template name="deadline.people">Số người</xsl:template>
<xsl:attribute-set name="deadline.people"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.unissued">Chưa cấp</xsl:template>
<xsl:attribute-set name="deadline.unissued"><xsl:attribute name="data-label">Chưa cấp</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.unchanged">Chưa đổi</xsl:template>
<xsl:attribute-set name="deadline.unchanged"><xsl:attribute name="data-label">Chưa đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.soon">Khóa trong đêm nay, ngày mai</xsl:template>
<xsl:attribute-set name="deadline.soon"><xsl:attribute name="data-label">Khóa trong đêm nay, ngày mai</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.changed">Đã đổi</xsl:template>
<xsl:attribute-set name="deadline.changed"><xsl:attribute name="data-label">Đã đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.locked">Đã khóa</xsl:template>
<xsl:attribute-set name="deadline.locked"><xsl:attribute name="data-label">Đã khóa</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.disabled">Ngừng dùng</xsl:template>
<xsl:attribute-set name="deadline.disabled"><xsl:attribute name="data-label">Ngừng dùng</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.own">Hạn riêng</xsl:template>
<xsl:attribute-set name="deadline.own"><xsl:attribute name="data-label">Hạn riêng</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.give">Cho hạn riêng</xsl:template>
<xsl:template name="deadline.change">Sửa hạn riêng</xsl:template>
<xsl:template name="deadline.back">Về hạn theo đơn vị</xsl:template>
<xsl:template name="deadline.soon-link">Sắp bị khóa</xsl:template>
<xsl:template name="deadline.phone">Điện thoại</xsl:template>
<xsl:attribute-set name="deadline.phone"><xsl:attribute name="data-label">Điện thoại</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.locks-at">Bị khóa lúc</xsl:template>
<xsl:attribute-set name="deadline.locks-at"><xsl:attribute name="data-label">Bị khóa lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="deadline.copy">Chép danh sách của trang này</xsl:template>
<xsl:attribute-set name="deadline.copy"><xsl:attribute name="aria-label">Danh sách để chép</xsl:attribute></xsl:attribute-set>

<!-- Context: deadline. -->
<xsl:template name="deadline.summary"><xsl:apply-templates select="@people" mode="count"/> người: <xsl:apply-templates select="@unissued" mode="count"/> chưa cấp tài khoản, <xsl:apply-templates select="@unchanged" mode="count"/> chưa đổi mật khẩu ban đầu (trong đó <xsl:apply-templates select="@soon" mode="count"/> sẽ bị khóa từ nay đến hết ngày mai), <xsl:apply-templates select="@changed" mode="count"/> đã đổi, <xsl:apply-templates select="@locked" mode="count"/> đã bị khóa, <xsl:apply-templates select="@disabled" mode="count"/> ngừng dùng.</xsl:template>
<xsl:template name="deadline.explain">Hạn chung<xsl:if test="@city"> là trước ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@city"/></xsl:call-template></xsl:if>. Hạn riêng của đơn vị phải muộn hơn, và áp dụng cho những người đang giữ mã chưa đổi và những người được cấp sau. Ai đã bị khóa thì cấp lại mã.</xsl:template>
<!-- Context: soon. -->
<xsl:template name="deadline.soon-count"><xsl:apply-templates select="@total" mode="count"/> tài khoản chưa đổi mật khẩu ban đầu sẽ bị khóa từ nay đến hết ngày mai.</xsl:template>

<xsl:template name="word-deadline">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='deadline.date'">Đổi mật khẩu trước ngày</xsl:when>
		<xsl:when test="$code='deadline.date.hint'">Ví dụ 31/01/2022: khóa từ 0 giờ ngày đó.</xsl:when>
		<xsl:when test="$code='deadline.reason'">Lý do</xsl:when>
		<xsl:when test="$code='deadline.reason.hint'">Lý do được ghi vào nhật ký.</xsl:when>
		<xsl:when test="$code='deadline.too_early'">Ngày phải sau hôm nay và không sớm hơn hạn chung.</xsl:when>
		<xsl:when test="$code='deadline.too_late'">Ngày không quá một năm kể từ hôm nay.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
