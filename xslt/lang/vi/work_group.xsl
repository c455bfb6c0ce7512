<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/work_group.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="work_group.lead">Hạn mức theo nhóm (NĐ 335/2025) đếm những người cùng cơ quan làm công việc tương đồng. Chọn các chức danh rồi ghi tên nhóm; bỏ trống tên nhóm để đưa ra khỏi nhóm. Áp dụng cho các tháng mở sau này; tháng đã mở giữ nhóm cũ.</xsl:template>
<xsl:template name="work_group.search">Tìm chức danh</xsl:template>
<xsl:template name="work_group.bare">Chỉ chức danh chưa có nhóm</xsl:template>
<xsl:template name="work_group.none">Không có chức danh nào như vậy.</xsl:template>
<xsl:template name="work_group.groups">Các nhóm</xsl:template>
<xsl:template name="work_group.caption">Chức danh</xsl:template>
<xsl:template name="work_group.position">Chức danh</xsl:template>
<xsl:template name="work_group.positions">Số chức danh</xsl:template>
<xsl:attribute-set name="work_group.positions"><xsl:attribute name="data-label">Số chức danh</xsl:attribute></xsl:attribute-set>
<xsl:template name="work_group.people">Số người</xsl:template>
<xsl:attribute-set name="work_group.people"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="work_group.pick">Chọn</xsl:template>
<xsl:attribute-set name="work_group.pick"><xsl:attribute name="data-label">Chọn</xsl:attribute></xsl:attribute-set>
<xsl:template name="work_group.name">Nhóm</xsl:template>
<xsl:attribute-set name="work_group.name"><xsl:attribute name="data-label">Nhóm</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-work_group">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='work_group.group'">Tên nhóm</xsl:when>
		<xsl:when test="$code='work_group.group.hint'">Ví dụ “Tổng hợp, văn thư”. Bỏ trống: không thuộc nhóm nào.</xsl:when>
		<xsl:when test="$code='work_group.reason'">Văn bản, lý do</xsl:when>
		<xsl:when test="$code='work_group.reason.hint'">Ví dụ số và ngày quyết định danh mục vị trí việc làm.</xsl:when>
		<xsl:when test="$code='work_group.pick'">Chọn</xsl:when>
		<xsl:when test="$code='work_group.set'">Ghi nhóm cho chức danh đã chọn</xsl:when>
		<xsl:when test="$code='work_group.nothing'">Chưa chọn chức danh nào.</xsl:when>
		<xsl:when test="$code='work_group.saved'">Đã ghi nhóm công việc.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
