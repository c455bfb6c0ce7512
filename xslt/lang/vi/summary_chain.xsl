<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/summary_chain.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="summary.chain-link">Theo phân cấp quản lý</xsl:template>
<!-- Context: summary. -->
<xsl:template name="summary.chain-title">Tổng hợp theo phân cấp quản lý, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template><xsl:if test="count(group)=1"><xsl:for-each select="group">: <xsl:call-template name="summary.chain-authority"/></xsl:for-each></xsl:if></xsl:template>
<xsl:template name="summary.chain-all">Về tất cả các cấp có thẩm quyền</xsl:template>
<xsl:template name="summary.chain-print">Tờ trình để in</xsl:template>
<xsl:template name="summary.chain-nobody"><xsl:call-template name="period-first"/> này chưa mở cho ai mà bạn tham mưu hoặc quyết định.</xsl:template>
<xsl:template name="summary.chain-groups">Theo cấp có thẩm quyền</xsl:template>
<xsl:template name="summary.chain-to">Cấp có thẩm quyền</xsl:template>
<xsl:template name="summary.chain-whose">Phạm vi</xsl:template>
<!-- Context: group. -->
<xsl:template name="summary.chain-authority"><xsl:choose><xsl:when test="@authority"><xsl:value-of select="@authority"/></xsl:when><xsl:otherwise>Chưa xác định cấp có thẩm quyền</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="summary.chain-office"><xsl:value-of select="@office"/> tham mưu</xsl:template>
<xsl:template name="summary.chain-label"><xsl:call-template name="summary.chain-authority"/><xsl:if test="@office">, <xsl:call-template name="summary.chain-office"/></xsl:if></xsl:template>
<xsl:template name="summary.chain-advised">Đã tham mưu</xsl:template>
<xsl:attribute-set name="summary.chain-advised"><xsl:attribute name="data-label">Đã tham mưu</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="summary.step"><xsl:attribute name="data-label">Bước</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.chain-waiting">Những người chưa xong</xsl:template>
<xsl:template name="summary.chain-late">, quá hạn</xsl:template>
<xsl:template name="summary.chain-how">Gồm những người cơ quan bạn tham mưu hoặc bạn quyết định, ở mọi khối. “Quá hạn” đã trừ người và đơn vị được gia hạn. Mức của chính bạn chưa được tính khi chưa công bố.</xsl:template>

</xsl:stylesheet>
