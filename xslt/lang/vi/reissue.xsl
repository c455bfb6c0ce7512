<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the reissue of a one-time code. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="reissue.once">Mã chỉ hiện một lần trên trang này và không lưu ở đâu khác. In phiếu hoặc ghi lại ngay, trao tận tay người dùng.</xsl:template>
<xsl:template name="reissue.site">Địa chỉ đăng nhập</xsl:template>
<xsl:template name="reissue.list">Về danh sách tài khoản</xsl:template>
<xsl:template name="reissue.slip">Đăng nhập bằng tài khoản và mã này trong <xsl:value-of select="@days"/> ngày, rồi tự đặt mật khẩu. Mã hết hiệu lực sau khi đã đặt mật khẩu.</xsl:template>
<xsl:template name="reissue.warning">Mật khẩu cũ hết hiệu lực và các phiên đang mở của người này kết thúc ngay.</xsl:template>

<xsl:template name="reissue.many">Mỗi người được một mã mới; mật khẩu cũ hết hiệu lực và các phiên đang mở của họ kết thúc ngay. Phiếu hiện ra để in một lần.</xsl:template>
<xsl:template name="reissue.left-out">Có người đã chọn không cấp được ở đây: ngoài phạm vi, là chính mình, có quyền cao hơn, hoặc đã bị ngừng theo quyết định.</xsl:template>
<xsl:template name="reissue.people">Cấp mã cho</xsl:template>

<xsl:template name="word-reissue">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='reissue.reason'">Lý do cấp mã</xsl:when>
		<xsl:when test="$code='reissue.reason.hint'">Ví dụ quên mật khẩu. Lý do được ghi vào nhật ký.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
