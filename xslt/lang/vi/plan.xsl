<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the monthly plan. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="plan.empty">Chưa có việc nào trong tháng.</xsl:template>
<xsl:attribute-set name="plan.empty"><xsl:attribute name="data-label">Chưa có việc nào trong tháng.</xsl:attribute></xsl:attribute-set>
<xsl:template name="plan.offer">Có thể thêm ngay</xsl:template>
<xsl:template name="plan.offer-how">Các việc dưới đây chưa có trong kế hoạch tháng này. Bỏ dấu ở việc không làm, rồi bấm một lần để thêm.</xsl:template>
<xsl:template name="plan.duties">Việc thường xuyên</xsl:template>
<!-- Context: offer. -->
<xsl:template name="plan.offer-kind"><xsl:choose><xsl:when test="@kind='unfinished'">chưa xong từ tháng trước</xsl:when><xsl:otherwise>việc thường xuyên</xsl:otherwise></xsl:choose>, hạn <xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></xsl:template>
<xsl:template name="plan.add">Thêm việc</xsl:template>
<xsl:attribute-set name="plan.add"><xsl:attribute name="data-label">Thêm việc</xsl:attribute></xsl:attribute-set>

<xsl:template name="plan.caption">Công việc của tháng</xsl:template>
<xsl:template name="plan.coordinates">Phối hợp với <xsl:value-of select="@person"/></xsl:template>
<xsl:template name="plan.unconfirmed">chờ người giao xác nhận</xsl:template>
<xsl:template name="plan.completed">Đã lập xong kế hoạch lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@completed"/></xsl:call-template>.</xsl:template>

<xsl:template name="plan.paper-title">Kế hoạch công tác <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="plan.paper-planned">Công việc theo kế hoạch</xsl:template>
<xsl:template name="plan.paper-arising">Công việc đột xuất, phát sinh</xsl:template>
<xsl:template name="plan.paper-coordinates">Công việc phối hợp</xsl:template>
<xsl:template name="plan.paper-confirmed">Đã xác nhận</xsl:template>
<xsl:template name="plan.paper-unconfirmed">Chưa xác nhận</xsl:template>
<!-- Context: task. -->
<xsl:template name="plan.paper-doer">Chủ trì: <xsl:value-of select="@person"/></xsl:template>

<xsl:template name="word-plan">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='plan.empty'"><xsl:call-template name="plan.empty"/></xsl:when>
		<xsl:when test="$code='plan.items'"><xsl:call-template name="plan.offer"/></xsl:when>
		<xsl:when test="$code='plan.add'"><xsl:call-template name="plan.add"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
