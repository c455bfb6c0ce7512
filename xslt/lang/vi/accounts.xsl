<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the accounts an administrator looks after. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="accounts.account">Tài khoản</xsl:template>
<xsl:attribute-set name="accounts.account"><xsl:attribute name="data-label">Tài khoản</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.state">Trạng thái</xsl:template>
<xsl:attribute-set name="accounts.state"><xsl:attribute name="data-label">Trạng thái</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.code">Mã dùng một lần</xsl:template>
<xsl:attribute-set name="accounts.code"><xsl:attribute name="data-label">Mã dùng một lần</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.issued">Cấp mã lúc</xsl:template>
<xsl:template name="accounts.search">Tên người hoặc tài khoản</xsl:template>
<xsl:template name="accounts.issue">Cấp mã</xsl:template>
<xsl:template name="accounts.any">Tất cả</xsl:template>
<xsl:template name="accounts.own">Tài khoản của mình</xsl:template>
<xsl:template name="accounts.reissue">Cấp lại mã</xsl:template>
<xsl:template name="accounts.count"><xsl:apply-templates select="@total" mode="count"/> người</xsl:template>

<xsl:template name="accounts.choose">Chọn</xsl:template>
<xsl:attribute-set name="accounts.choose"><xsl:attribute name="data-label">Chọn</xsl:attribute></xsl:attribute-set>
<xsl:template name="accounts.reopen">Mở lại bằng mã mới</xsl:template>
<xsl:template name="accounts.reissue-chosen">Cấp mã và in phiếu cho người đã chọn</xsl:template>
<xsl:template name="accounts.issue-many">Cấp tài khoản</xsl:template>
<xsl:template name="accounts.deadlines">Hạn đổi mật khẩu</xsl:template>

<!-- Why time disabled it. Context: account. -->
<xsl:template name="accounts.cause">
	<xsl:choose>
		<xsl:when test="@cause='left'">đã thôi công tác</xsl:when>
		<xsl:otherwise>lâu không sử dụng</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
