<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of what administrators tell the people of their scope: answers of the guide, documents, news. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- ============================================================ to whom -->

<xsl:template name="audience.kept">Phạm vi</xsl:template>
<xsl:attribute-set name="audience.kept"><xsl:attribute name="data-label">Phạm vi</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @unit and @bloc; neither is everybody. -->
<xsl:template name="audience">
	<xsl:value-of select="@unit"/>
	<xsl:if test="not(@unit)">Toàn thành phố</xsl:if>
	<xsl:if test="@bloc">, <xsl:call-template name="audience.of-bloc"/></xsl:if>
</xsl:template>
<xsl:template name="audience.of-bloc">
	<xsl:param name="code" select="@bloc"/>
	<xsl:choose>
		<xsl:when test="$code='party'">khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="$code='government'">khối chính quyền</xsl:when>
		<xsl:when test="$code='school'">khối trường học</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-audience">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='audience.unit'">Dành cho đơn vị</xsl:when>
		<xsl:when test="$code='audience.unit.all'">Toàn thành phố</xsl:when>
		<xsl:when test="$code='audience.bloc'">Khối</xsl:when>
		<xsl:when test="$code='audience.bloc.any'">Mọi khối</xsl:when>
		<xsl:when test="starts-with($code,'audience.bloc.')"><xsl:call-template name="audience.of-bloc"><xsl:with-param name="code" select="substring-after($code,'audience.bloc.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='audience.not_yours'">Quyền quản trị của tài khoản này không gồm đơn vị và khối đã chọn.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- States of answers, documents and news. -->
<xsl:template name="word-help-state">
	<xsl:param name="code" select="@state"/>
	<xsl:choose>
		<xsl:when test="$code='draft'">Bản nháp</xsl:when>
		<xsl:when test="$code='shown'">Đang đăng</xsl:when>
		<xsl:when test="$code='upcoming'">Chưa đến ngày đăng</xsl:when>
		<xsl:when test="$code='over'">Đã hết hạn đăng</xsl:when>
		<xsl:when test="$code='replaced'">Đã có bản thay thế</xsl:when>
		<xsl:when test="$code='withdrawn'">Đã rút</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ answers of the guide -->

<xsl:template name="guide_entry.lead">Câu hỏi thường gặp và câu trả lời trong trang Hướng dẫn. Ai cũng đọc được, không cần đăng nhập: không ghi tên hay thông tin của người nào.</xsl:template>
<xsl:template name="guide_entry.list">Về danh sách câu hỏi</xsl:template>
<xsl:template name="guide_entry.as-shown">Xem trong Hướng dẫn</xsl:template>
<xsl:template name="guide_entry.new">Thêm câu hỏi</xsl:template>
<xsl:template name="guide_entry.question">Câu hỏi</xsl:template>
<xsl:template name="guide_entry.asked">Lấy từ một yêu cầu hỗ trợ</xsl:template>
<xsl:template name="guide_entry.role">Dành cho</xsl:template>
<xsl:attribute-set name="guide_entry.role"><xsl:attribute name="data-label">Dành cho</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-guide-role">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='everybody'">Mọi người</xsl:when>
		<xsl:when test="$code='staff'">Cán bộ, công chức, viên chức, người lao động</xsl:when>
		<xsl:when test="$code='superior'">Cấp trên trực tiếp</xsl:when>
		<xsl:when test="$code='authority'">Cấp có thẩm quyền</xsl:when>
		<xsl:when test="$code='aggregator'">Cán bộ tổng hợp</xsl:when>
		<xsl:when test="$code='administrator'">Người quản trị</xsl:when>
		<xsl:when test="$code='auditor'">Người kiểm tra</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-guide_entry">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='guide_entry.question'"><xsl:call-template name="guide_entry.question"/></xsl:when>
		<xsl:when test="$code='guide_entry.answer'">Trả lời</xsl:when>
		<xsl:when test="$code='guide_entry.answer.hint'">Mỗi dòng là một đoạn; dòng bắt đầu bằng “- ” là một ý. Địa chỉ https://… tự thành đường dẫn.</xsl:when>
		<xsl:when test="$code='guide_entry.role'"><xsl:call-template name="guide_entry.role"/></xsl:when>
		<xsl:when test="starts-with($code,'guide_entry.role.')"><xsl:call-template name="word-guide-role"><xsl:with-param name="code" select="substring-after($code,'guide_entry.role.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='guide_entry.state'">Trạng thái</xsl:when>
		<xsl:when test="starts-with($code,'guide_entry.state.')"><xsl:call-template name="word-help-state"><xsl:with-param name="code" select="substring-after($code,'guide_entry.state.')"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
