<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/cause.xsl. Contexts: of cause.found cause; of cause.word claim. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="cause.back">Về Quyết định</xsl:template>
<xsl:template name="cause.link">Nguyên nhân khách quan</xsl:template>
<xsl:template name="cause.lead">Việc chậm mà người giao việc ghi là do nguyên nhân khách quan. Chỉ nguyên nhân được cấp có thẩm quyền xác nhận mới không trừ điểm tiến độ.</xsl:template>
<xsl:template name="cause.none">Không có việc nào chậm được ghi là do nguyên nhân khách quan.</xsl:template>
<xsl:template name="cause.found">Danh sách dài: hiện <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(claim)"/></xsl:call-template> trong <xsl:apply-templates select="@found" mode="count"/> việc, việc chưa xác nhận trước.</xsl:template>
<xsl:template name="cause.cause">Nguyên nhân</xsl:template>
<xsl:attribute-set name="cause.cause"><xsl:attribute name="data-label">Nguyên nhân</xsl:attribute></xsl:attribute-set>
<xsl:template name="cause.ruling">Cấp có thẩm quyền</xsl:template>
<xsl:attribute-set name="cause.ruling"><xsl:attribute name="data-label">Cấp có thẩm quyền</xsl:attribute></xsl:attribute-set>
<xsl:template name="cause.note">Khi cấp trên đã gửi nhận xét, điểm tính từ sản phẩm được tính lại ngay và ghi vào chuỗi dấu vết của đơn vị. Đã quyết định xếp loại thì rút lại quyết định trước khi đổi.</xsl:template>
<xsl:template name="cause.reviewed">Cấp trên đã nhận xét, đang tính là chậm</xsl:template>
<xsl:template name="cause.word"><xsl:choose><xsl:when test="@ruling='confirmed'">Xác nhận, không trừ điểm</xsl:when><xsl:when test="@ruling">Không chấp nhận, tính là chậm</xsl:when><xsl:otherwise>Chưa có ý kiến</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-cause">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cause.ruling'"><xsl:call-template name="cause.ruling"/></xsl:when>
		<xsl:when test="$code='cause.ruling.confirmed'">Xác nhận, không trừ điểm</xsl:when>
		<xsl:when test="$code='cause.ruling.refused'">Không chấp nhận, tính là chậm</xsl:when>
		<xsl:when test="$code='cause.reason'">Lý do (bắt buộc nếu không chấp nhận)</xsl:when>
		<xsl:when test="$code='cause.rule'">Ghi ý kiến đã chọn</xsl:when>
		<xsl:when test="$code='cause.ruled'">Đã ghi ý kiến về nguyên nhân khách quan.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
