<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the login page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="login.carried">Phiên làm việc đã hết. Đăng nhập để tiếp tục; nội dung vừa nhập được mang theo và chưa gửi đi.</xsl:template>
<xsl:template name="login.lost">Quên mật khẩu, tài khoản bị khóa, chưa có tài khoản</xsl:template>

<xsl:template name="login.whom">Liên hệ ai để mở lại</xsl:template>
<xsl:template name="login.overdue-help">Những người sau có thể cấp lại mã cho tài khoản này:</xsl:template>

<xsl:template name="word-login">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='login.account'">Tài khoản</xsl:when>
		<xsl:when test="$code='login.password'">Mật khẩu</xsl:when>
		<xsl:when test="$code='login.password.hint'">Lần đầu đăng nhập: nhập mã một lần trên phiếu giao tài khoản.</xsl:when>
		<xsl:when test="$code='login.wrong'">Tài khoản hoặc mật khẩu không đúng. Hãy nhập lại; nếu quên, liên hệ quản trị đơn vị.</xsl:when>
		<xsl:when test="$code='login.locked'">Nhập sai nhiều lần nên tạm thời chưa đăng nhập được. Hãy đợi ít phút rồi thử lại, hoặc liên hệ quản trị đơn vị.</xsl:when>
		<xsl:when test="$code='login.overdue'">Mã một lần đúng nhưng đã quá hạn đổi mật khẩu nên tài khoản bị khóa. Hãy liên hệ quản trị nêu trên trang này để được cấp lại.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
