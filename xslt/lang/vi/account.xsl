<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the own account. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="account.name">Tài khoản</xsl:template>
<xsl:attribute-set name="account.name"><xsl:attribute name="data-label">Tài khoản</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.password">Đổi mật khẩu</xsl:template>
<xsl:attribute-set name="account.password"><xsl:attribute name="data-label">Đổi mật khẩu</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.sessions">Các phiên đang mở</xsl:template>
<xsl:attribute-set name="account.sessions"><xsl:attribute name="data-label">Các phiên đang mở</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.created">Đăng nhập lúc</xsl:template>
<xsl:attribute-set name="account.created"><xsl:attribute name="data-label">Đăng nhập lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.seen">Dùng gần nhất</xsl:template>
<xsl:attribute-set name="account.seen"><xsl:attribute name="data-label">Dùng gần nhất</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.address">Địa chỉ</xsl:template>
<xsl:attribute-set name="account.address"><xsl:attribute name="data-label">Địa chỉ</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.agent">Trình duyệt</xsl:template>
<xsl:attribute-set name="account.agent"><xsl:attribute name="data-label">Trình duyệt</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.current">(phiên này)</xsl:template>
<xsl:attribute-set name="account.current"><xsl:attribute name="data-label">(phiên này)</xsl:attribute></xsl:attribute-set>

<xsl:template name="account.end">Kết thúc</xsl:template>
<xsl:attribute-set name="account.end"><xsl:attribute name="data-label">Kết thúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.at">Lúc</xsl:template>
<xsl:attribute-set name="account.at"><xsl:attribute name="data-label">Lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.what">Việc</xsl:template>
<xsl:attribute-set name="account.what"><xsl:attribute name="data-label">Việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.factor">Xác thực hai lớp</xsl:template>
<xsl:template name="account.factor-on">Đã bật từ</xsl:template>
<xsl:template name="account.factor-off">Chưa bật</xsl:template>
<xsl:template name="account.last">Lần đăng nhập trước</xsl:template>
<xsl:template name="account.failures">Từ lần đăng nhập trước đến nay có <xsl:value-of select="last/@failures"/> lần nhập sai mật khẩu hoặc mã. Nếu không phải do bạn, hãy đổi mật khẩu và báo quản trị đơn vị.</xsl:template>
<xsl:template name="account.limits">Phiên kết thúc sau <xsl:value-of select="@idle-limit"/> phút không thao tác và dài nhất <xsl:value-of select="@hours"/> giờ. Phiên này hết lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="/page/viewer/@session-end"/></xsl:call-template> nếu không dùng tiếp.</xsl:template>
<xsl:template name="account.log">Đăng nhập gần đây</xsl:template>

<xsl:template name="word-account">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='account.end'">Kết thúc phiên này</xsl:when>
		<xsl:when test="$code='account.login'">Đăng nhập</xsl:when>
		<xsl:when test="$code='account.login_failed'">Nhập sai</xsl:when>
		<xsl:when test="$code='account.logout'">Thoát</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
