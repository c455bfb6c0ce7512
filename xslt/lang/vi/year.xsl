<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/year.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="year.title">Kết quả năm <xsl:value-of select="@year"/><xsl:choose><xsl:when test="@unit-id">: <xsl:value-of select="@unit"/></xsl:when><xsl:when test="@name and not(@own)">: <xsl:value-of select="@name"/></xsl:when></xsl:choose></xsl:template>
<xsl:template name="year.link">Kết quả cả năm</xsl:template>
<xsl:template name="year.unit-link">Tổng hợp của đơn vị</xsl:template>
<xsl:template name="year.print">Bản in</xsl:template>
<xsl:template name="year.month">Kỳ</xsl:template>
<xsl:attribute-set name="year.table"><xsl:attribute name="aria-label">Mức từng kỳ của từng người</xsl:attribute></xsl:attribute-set>
<!-- What a year is made of: tháng, quý, or both. -->
<xsl:template name="year.kind"><xsl:choose><xsl:when test="@kind='quarter'">quý</xsl:when><xsl:when test="@kind='mixed'">kỳ</xsl:when><xsl:otherwise>tháng</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="year.average"><xsl:choose><xsl:when test="@average">Điểm trung bình của <xsl:apply-templates select="@rated" mode="count"/><xsl:text> </xsl:text><xsl:call-template name="year.kind"/> đã công bố: <strong><xsl:value-of select="@average"/></strong></xsl:when><xsl:otherwise>Chưa có <xsl:call-template name="year.kind"/> nào được công bố kèm điểm.</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="year.average-short">Trung bình</xsl:template>
<xsl:template name="year.counts"><xsl:apply-templates select="@A" mode="count"/><xsl:text> </xsl:text><xsl:call-template name="year.kind"/> mức A, <xsl:apply-templates select="@B" mode="count"/> mức B, <xsl:apply-templates select="@C" mode="count"/> mức C, <xsl:apply-templates select="@D" mode="count"/> mức D; <xsl:apply-templates select="@not-rated" mode="count"/><xsl:text> </xsl:text><xsl:call-template name="year.kind"/> không đánh giá, <xsl:apply-templates select="@open" mode="count"/><xsl:text> </xsl:text><xsl:call-template name="year.kind"/> chưa công bố</xsl:template>
<xsl:template name="year.proposal">
	<xsl:choose>
		<xsl:when test="@state='without-rule'">Quy định <xsl:value-of select="@rules"/> chưa có quy tắc quy đổi các <xsl:call-template name="year.kind"/> thành mức của năm.</xsl:when>
		<xsl:when test="@state='unfinished'">Năm chưa đủ các <xsl:call-template name="year.kind"/> đã công bố nên chưa gợi ý mức.<xsl:if test="@by-points"> Theo điểm trung bình đến nay: <xsl:value-of select="@by-points"/>.</xsl:if></xsl:when>
		<xsl:when test="@state='too-short'">Số <xsl:call-template name="year.kind"/> được đánh giá chưa đủ để xếp loại năm theo <xsl:value-of select="@rules"/> (nghỉ thai sản do người có thẩm quyền xem xét riêng).</xsl:when>
		<xsl:otherwise>Gợi ý mức của năm theo <xsl:value-of select="@rules"/>: <strong><xsl:value-of select="@proposed"/></strong><xsl:if test="@proposed!=@by-points"> (theo điểm là <xsl:value-of select="@by-points"/>, giới hạn vì có <xsl:apply-templates select="@not-rated" mode="count"/><xsl:text> </xsl:text><xsl:call-template name="year.kind"/> không đánh giá)</xsl:if>. Người có thẩm quyền quyết định.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="year.proposed">Gợi ý mức năm</xsl:template>
<xsl:template name="year.proposed-short"><xsl:choose><xsl:when test="@state='proposed'"><xsl:value-of select="@proposed"/></xsl:when><xsl:when test="@state='too-short'">Chưa đủ <xsl:call-template name="year.kind"/></xsl:when><xsl:when test="@state='unfinished'">Chưa đủ kết quả</xsl:when><xsl:otherwise>Chưa có quy tắc</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="year.nothing">Năm này chưa có tháng, quý nào được mở.</xsl:template>
<xsl:template name="year.nobody">Năm này chưa có kết quả nào trong phạm vi đã chọn.</xsl:template>
<xsl:template name="year.count"><xsl:apply-templates select="@total" mode="count"/> người.</xsl:template>
<xsl:template name="year.units">Số lượt tháng, quý đã công bố theo mức</xsl:template>
<xsl:template name="year.rated">Lượt tháng, quý đã công bố</xsl:template>
<xsl:template name="year.how">Ô trống: chưa có hồ sơ; “·”: chưa công bố; “–”: không đánh giá. Trung bình chỉ tính các kỳ đã công bố, quý tính bằng ba tháng; kết quả đã sửa chỉ tính bản mới. Mức năm là gợi ý, do người có thẩm quyền quyết định.</xsl:template>

<!-- Why a month has no level. Context: month. -->
<xsl:template name="year.gap">
	<xsl:choose>
		<xsl:when test="@state='none'">Chưa mở hoặc chưa công tác</xsl:when>
		<xsl:when test="@state='open'">Chưa công bố</xsl:when>
		<xsl:when test="@state='not_rated'">Không đánh giá<xsl:if test="@reason">: <xsl:value-of select="@reason"/></xsl:if></xsl:when>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
