<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the list of rights and of the search for whom to give one. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="rights.give">Trao quyền</xsl:template>
<xsl:template name="rights.delegations">Ủy quyền khi vắng mặt</xsl:template>
<xsl:template name="rights.list">Về danh sách quyền</xsl:template>
<xsl:template name="rights.count"><xsl:apply-templates select="@total" mode="count"/> quyền trong phạm vi quản trị</xsl:template>
<xsl:template name="rights.who">Người hoặc tài khoản</xsl:template>
<xsl:template name="rights.own">Quyền của mình</xsl:template>
<xsl:template name="rights.search-title">Trao quyền: chọn người</xsl:template>
<xsl:template name="rights.search-help">Tìm người hoặc tài khoản quản trị của đơn vị trong phạm vi quản trị của mình, rồi chọn để ghi quyền theo quyết định bằng văn bản.</xsl:template>
<xsl:template name="rights.search">Tên người, tài khoản hoặc tên đơn vị</xsl:template>
<xsl:template name="rights.people">Người tìm thấy</xsl:template>
<xsl:template name="rights.more">Chỉ hiện 20 người đầu. Gõ thêm họ tên để thu hẹp.</xsl:template>
<xsl:template name="rights.not-oneself">Không ai tự trao quyền cho mình</xsl:template>
<xsl:template name="rights.unit-accounts">Tài khoản quản trị của đơn vị</xsl:template>

<!-- Context: right. -->
<xsl:template name="rights.unit-account">tài khoản quản trị của đơn vị<xsl:if test="@name">, <xsl:value-of select="@name"/> đang giữ</xsl:if></xsl:template>

<xsl:template name="word-rights">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='rights.empty'">Không có quyền nào như vậy trong phạm vi quản trị.</xsl:when>
		<xsl:when test="$code='rights.nobody'">Không tìm thấy ai trong phạm vi quản trị.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
