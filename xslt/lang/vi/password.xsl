<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the change of password. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="password.first">Đây là lần đăng nhập đầu tiên. Hãy chọn mật khẩu của riêng mình; mã một lần trên phiếu sẽ không còn dùng được.</xsl:template>

<xsl:template name="word-password">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='password.password-old'">Mật khẩu đang dùng</xsl:when>
		<xsl:when test="$code='password.password-new'">Mật khẩu mới</xsl:when>
		<xsl:when test="$code='password.password-again'">Nhập lại mật khẩu mới</xsl:when>
		<xsl:when test="$code='password.new.hint'">Từ <xsl:value-of select="ancestor::password/@shortest"/> ký tự, nên từ 15; dễ nhớ: vài từ ghép lại cũng được. Không dùng tên mình, tên tài khoản hay mật khẩu phổ biến.</xsl:when>
		<xsl:when test="$code='password.short'">Mật khẩu mới: phải có ít nhất <xsl:value-of select="ancestor::password/@shortest"/> ký tự</xsl:when>
		<xsl:when test="$code='password.guessable'">Mật khẩu mới: quá dễ đoán (chứa tên, tài khoản hoặc mật khẩu phổ biến), hãy chọn mật khẩu khác</xsl:when>
		<xsl:when test="$code='password.differs'">Nhập lại mật khẩu mới: chưa giống mật khẩu mới ở trên</xsl:when>
		<xsl:when test="$code='password.wrong'">Mật khẩu đang dùng: không đúng</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
