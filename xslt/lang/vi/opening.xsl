<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/opening.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="opening.lead"><xsl:apply-templates select="@opened" mode="count"/>/<xsl:apply-templates select="@total" mode="count"/> cơ quan, đơn vị đã mở <xsl:call-template name="period"/> này.</xsl:template>
<xsl:template name="opening.others"><xsl:apply-templates select="@others" mode="count"/> cơ quan, đơn vị đánh giá theo kỳ khác, không có ở đây.</xsl:template>
<xsl:template name="opening.help">Tháng, quý tự mở vào ngày đầu và được rà lại mỗi ngày: người mới về có phiếu, người đổi vị trí trước ngày tự chấm được cập nhật. Người chưa có phiếu xem ở <a href="/quan-tri/nhan-su/thieu">Thiếu sót về nhân sự</a> để biết lý do.</xsl:template>
<xsl:template name="opening.open">Mở hoặc rà lại ngay một đơn vị</xsl:template>
<xsl:template name="opening.agencies">Cơ quan, đơn vị</xsl:template>
<xsl:template name="opening.opened">Mở lúc</xsl:template>
<xsl:attribute-set name="opening.opened"><xsl:attribute name="data-label">Mở lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="opening.people">Số phiếu</xsl:template>
<xsl:attribute-set name="opening.people"><xsl:attribute name="data-label">Số phiếu</xsl:attribute></xsl:attribute-set>
<xsl:template name="opening.missing">Người chưa có phiếu</xsl:template>
<xsl:attribute-set name="opening.missing"><xsl:attribute name="data-label">Người chưa có phiếu</xsl:attribute></xsl:attribute-set>
<xsl:template name="opening.not-opened">Chưa mở</xsl:template>
<xsl:template name="opening.by"><xsl:choose><xsl:when test="@by"><xsl:value-of select="@by"/></xsl:when><xsl:otherwise>tự động</xsl:otherwise></xsl:choose><xsl:if test="@looked">, rà lại ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@looked"/></xsl:call-template></xsl:if><xsl:if test="@published">, đã công bố</xsl:if></xsl:template>
<xsl:template name="opening.more">Danh sách chỉ hiện <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(agency)"/></xsl:call-template> đơn vị đầu, đơn vị chưa mở hoặc còn thiếu phiếu đứng trước.</xsl:template>

<xsl:template name="word-opening">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='opening.unit'">Cơ quan, đơn vị</xsl:when>
		<xsl:when test="$code='opening.done'">Đã mở <xsl:call-template name="period"/> và rà lại nhân sự của đơn vị.</xsl:when>
		<xsl:when test="$code='opening.other_period'">Đơn vị đánh giá theo kỳ khác (tháng hoặc quý theo bộ tiêu chí); mỗi tháng chỉ thuộc một kỳ</xsl:when>
		<xsl:when test="$code='opening.no_rule_set'">Chưa có bộ tiêu chí nào áp dụng cho đơn vị trong <xsl:call-template name="period"/> này</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
