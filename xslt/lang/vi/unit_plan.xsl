<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the unit's plan. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unit_plan.leader">Lãnh đạo phụ trách</xsl:template>
<xsl:attribute-set name="unit_plan.leader"><xsl:attribute name="data-label">Lãnh đạo phụ trách</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_plan.progress">Việc đã xong</xsl:template>
<xsl:attribute-set name="unit_plan.progress"><xsl:attribute name="data-label">Việc đã xong</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_plan.pick">Chọn</xsl:template>
<xsl:attribute-set name="unit_plan.pick"><xsl:attribute name="data-label">Chọn</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_plan.items">Nhiệm vụ của đơn vị trong tháng</xsl:template>
<xsl:template name="unit_plan.no-items">Chưa có nhiệm vụ nào.</xsl:template>
<xsl:template name="unit_plan.add-item">Thêm nhiệm vụ</xsl:template>
<xsl:template name="unit_plan.assign">Giao việc</xsl:template>
<xsl:template name="unit_plan.tasks">Việc đã giao</xsl:template>
<xsl:template name="unit_plan.no-tasks">Chưa giao việc nào trong tháng.</xsl:template>
<xsl:template name="unit_plan.waiting">Chờ tôi xác nhận</xsl:template>
<xsl:template name="unit_plan.confirm-note">Xác nhận ở đây là nhận đúng như người làm đã báo cáo, chất lượng “Đạt”. Muốn sửa kết quả, chất lượng hay tiến độ, mở từng công việc.</xsl:template>

<xsl:template name="unit_plan.paper-title">Kế hoạch</xsl:template>
<xsl:template name="unit_plan.paper-subtitle">Công tác <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="unit_plan.paper-goal">I. Trọng tâm của tháng</xsl:template>
<xsl:template name="unit_plan.paper-work">II. Nhiệm vụ và phân công thực hiện</xsl:template>
<xsl:template name="unit_plan.paper-content">Nội dung nhiệm vụ</xsl:template>
<xsl:template name="unit_plan.paper-people">Người thực hiện</xsl:template>
<xsl:template name="unit_plan.paper-other">Công việc giao ngoài các nhiệm vụ trên</xsl:template>

<xsl:template name="word-unit_plan">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unit_plan.goal'">Trọng tâm của tháng</xsl:when>
		<xsl:when test="$code='unit_plan.leader'">Lãnh đạo phụ trách</xsl:when>
		<xsl:when test="$code='unit_plan.item'">Thuộc nhiệm vụ</xsl:when>
		<xsl:when test="$code='unit_plan.people'">Giao cho</xsl:when>
		<xsl:when test="$code='unit_plan.pick'">Chọn</xsl:when>
		<xsl:when test="$code='unit_plan.content.hint'">Để trống nếu giao nguyên nhiệm vụ đã chọn ở trên.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
