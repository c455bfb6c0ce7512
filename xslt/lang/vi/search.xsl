<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/search.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="search.label">Tên hoặc mã</xsl:template>
<xsl:template name="search.hint">Gõ phần đầu của tên, của cả họ và tên, của một từ trong tên đơn vị, hoặc của mã. Không cần dấu: “dao” tìm thấy “Đào”.</xsl:template>
<xsl:template name="search.none">Không tìm thấy người hay đơn vị nào trong phạm vi của bạn.</xsl:template>
<xsl:template name="search.people">Người</xsl:template>
<xsl:template name="search.units">Đơn vị</xsl:template>
<xsl:template name="search.code">Mã</xsl:template>
<xsl:attribute-set name="search.code"><xsl:attribute name="data-label">Mã</xsl:attribute></xsl:attribute-set>
<xsl:template name="search.more">Còn nữa. Xin gõ thêm để thu hẹp.</xsl:template>

</xsl:stylesheet>
