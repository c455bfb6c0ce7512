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

</xsl:stylesheet>
