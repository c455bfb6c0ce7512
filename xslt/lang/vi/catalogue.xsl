<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/catalogue.xsl, and of the fields by which a task takes a product from it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="catalogue.back">Về danh mục</xsl:template>
<xsl:template name="catalogue.import">Nhập từ danh sách</xsl:template>
<xsl:template name="catalogue.template">Tải mẫu điền sẵn để sửa</xsl:template>
<xsl:template name="catalogue.frozen">Thay đổi ở đây áp dụng cho việc giao từ nay về sau; việc đã giao giữ mã và hệ số lúc giao.</xsl:template>
<xsl:template name="catalogue.lead">Mỗi cơ quan có danh mục sản phẩm, công việc chuẩn kèm hệ số quy đổi (Nghị định 335/2025). Đơn vị cấp dưới dùng được danh mục của cấp trên. Khi giao việc ở nơi tính điểm theo sản phẩm, người giao chọn sản phẩm trong danh mục.</xsl:template>
<xsl:template name="catalogue.search">Tìm theo mã hoặc tên</xsl:template>
<xsl:template name="catalogue.with-ended">Cả sản phẩm đã thôi áp dụng</xsl:template>
<xsl:template name="catalogue.none">Chưa có sản phẩm nào.</xsl:template>
<xsl:template name="catalogue.add">Thêm sản phẩm</xsl:template>
<xsl:template name="catalogue.code">Mã</xsl:template>
<xsl:attribute-set name="catalogue.code"><xsl:attribute name="data-label">Mã</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.name">Tên sản phẩm, công việc</xsl:template>
<xsl:attribute-set name="catalogue.name"><xsl:attribute name="data-label">Tên sản phẩm, công việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.measure">Đơn vị tính</xsl:template>
<xsl:attribute-set name="catalogue.measure"><xsl:attribute name="data-label">Đơn vị tính</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.valid_from">Áp dụng từ ngày</xsl:template>
<xsl:attribute-set name="catalogue.valid_from"><xsl:attribute name="data-label">Áp dụng từ ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.valid_to">Thôi áp dụng từ ngày</xsl:template>
<xsl:attribute-set name="catalogue.valid_to"><xsl:attribute name="data-label">Thôi áp dụng từ ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.kept">Danh mục của</xsl:template>
<xsl:attribute-set name="catalogue.kept"><xsl:attribute name="data-label">Danh mục của</xsl:attribute></xsl:attribute-set>
<!-- Context: product. -->
<xsl:template name="catalogue.state"><xsl:choose><xsl:when test="@state='later'">chưa áp dụng</xsl:when><xsl:otherwise>đã thôi áp dụng</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-catalogue">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='catalogue.code'">Mã</xsl:when>
		<xsl:when test="$code='catalogue.code.hint'">Chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới. Ví dụ TT-01.</xsl:when>
		<xsl:when test="$code='catalogue.name'">Tên sản phẩm, công việc</xsl:when>
		<xsl:when test="$code='catalogue.measure'">Đơn vị tính</xsl:when>
		<xsl:when test="$code='catalogue.measure.hint'">Ví dụ văn bản, hồ sơ, cuộc họp.</xsl:when>
		<xsl:when test="$code='catalogue.coefficient'">Hệ số</xsl:when>
		<xsl:when test="$code='catalogue.coefficient.hint'">1 là một sản phẩm chuẩn; ví dụ 0,5 hoặc 2,25.</xsl:when>
		<xsl:when test="$code='catalogue.valid_from'">Áp dụng từ ngày</xsl:when>
		<xsl:when test="$code='catalogue.valid_to'">Thôi áp dụng từ ngày</xsl:when>
		<xsl:when test="$code='catalogue.valid_to.hint'">Từ 0 giờ ngày này không chọn được nữa. Để trống nếu không thời hạn.</xsl:when>
		<xsl:when test="$code='catalogue.reason'">Văn bản, lý do</xsl:when>
		<xsl:when test="$code='catalogue.reason.hint'">Ví dụ số và ngày quyết định ban hành danh mục.</xsl:when>
		<xsl:when test="$code='catalogue.bad_code'">Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới</xsl:when>
		<xsl:when test="$code='catalogue.ends_before'">Ngày thôi áp dụng phải sau ngày áp dụng</xsl:when>
		<xsl:when test="$code='catalogue.overlap'">Mã này đã có trong danh mục của đơn vị vào những ngày ấy: hãy thôi áp dụng sản phẩm cũ trước</xsl:when>
		<xsl:when test="$code='catalogue.entry'">Sản phẩm trong danh mục</xsl:when>
		<xsl:when test="$code='catalogue.entry.hint'">Chọn sản phẩm chuẩn; hệ số của danh mục được chép vào việc và không đổi về sau.</xsl:when>
		<xsl:when test="$code='catalogue.task-coefficient.hint'">Bỏ trống: theo danh mục. Ghi khác danh mục thì nêu lý do.</xsl:when>
		<xsl:when test="$code='catalogue.coefficient-reason'">Lý do về hệ số</xsl:when>
		<xsl:when test="$code='catalogue.coefficient-reason.hint'">Bắt buộc khi hệ số khác danh mục hoặc việc không có trong danh mục.</xsl:when>
		<xsl:when test="$code='catalogue.not_used_then'">Sản phẩm này không áp dụng vào ngày hạn của việc</xsl:when>
		<xsl:when test="$code='catalogue.reason_outside'">Việc không có trong danh mục: hãy nêu lý do về hệ số</xsl:when>
		<xsl:when test="$code='catalogue.changed'">Danh mục vừa thay đổi: hãy xem lại sản phẩm và hệ số</xsl:when>
		<xsl:when test="$code='catalogue.reason_differs'">Hệ số của danh mục là <xsl:value-of select="@error-detail"/>: hãy nêu lý do ghi khác</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
