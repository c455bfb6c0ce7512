<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the page that helps somebody who does not get in. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unlock.link">Mở khóa, gỡ xác thực hai lớp</xsl:template>
<xsl:template name="unlock.reissue">Cấp mã dùng một lần</xsl:template>
<xsl:template name="unlock.state">Nhập sai</xsl:template>
<xsl:template name="unlock.locked">Tạm khóa do nhập sai từ nhiều nơi, đến</xsl:template>
<xsl:template name="unlock.waits">Đang phải chờ do nhập sai nhiều lần</xsl:template>
<xsl:template name="unlock.open">Không bị khóa tạm</xsl:template>
<xsl:template name="unlock.factor">Xác thực hai lớp từ</xsl:template>
<xsl:template name="unlock.no-factor">Chưa bật</xsl:template>
<xsl:template name="unlock.failures">Các lần nhập sai gần đây</xsl:template>
<xsl:template name="unlock.times">Số lần</xsl:template>
<xsl:attribute-set name="unlock.times"><xsl:attribute name="data-label">Số lần</xsl:attribute></xsl:attribute-set>
<xsl:template name="unlock.last">Lần gần nhất</xsl:template>
<xsl:attribute-set name="unlock.last"><xsl:attribute name="data-label">Lần gần nhất</xsl:attribute></xsl:attribute-set>
<xsl:template name="unlock.help">Mở khóa để người này thử lại ngay. Chỉ gỡ xác thực hai lớp khi đã gặp đúng người và người đó mất cả điện thoại lẫn mã dự phòng. Mật khẩu không đổi.</xsl:template>

<xsl:template name="word-unlock">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unlock.reason'">Lý do</xsl:when>
		<xsl:when test="$code='unlock.reason.hint'">Ví dụ nhập nhầm mật khẩu, mất điện thoại. Lý do được ghi vào nhật ký.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
