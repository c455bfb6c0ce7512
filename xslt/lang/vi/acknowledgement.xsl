<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the texts that everybody acknowledges. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="acknowledgement.lead">Trước khi dùng tiếp, hãy đọc và xác nhận các văn bản dưới đây. Mỗi phiên bản chỉ xác nhận một lần.</xsl:template>
<xsl:template name="acknowledgement.done">Các văn bản đang áp dụng đều đã được xác nhận. Có thể đọc lại bất cứ lúc nào.</xsl:template>
<xsl:template name="acknowledgement.sample"><strong class="kind">Lưu ý.</strong> Văn bản mẫu đi kèm phần mềm, chờ cơ quan quản trị thay bằng văn bản chính thức.</xsl:template>
<!-- Context: text. -->
<xsl:template name="acknowledgement.version"><xsl:if test="@number!=''">Số <xsl:value-of select="@number"/>, p</xsl:if><xsl:if test="@number=''">P</xsl:if>hiên bản <xsl:value-of select="@version"/><xsl:if test="not(@version)">mới</xsl:if>, áp dụng từ ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template>.</xsl:template>
<xsl:template name="acknowledgement.when">Đã xác nhận lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@acknowledged"/></xsl:call-template>.</xsl:template>

<xsl:template name="word-acknowledgement">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='acknowledgement.agree'">Tôi đã đọc và sẽ thực hiện</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ who has acknowledged -->

<xsl:template name="acknowledgements.count"><xsl:apply-templates select="@people" mode="count"/> người; <xsl:call-template name="format-count"><xsl:with-param name="count" select="@people - @missing"/></xsl:call-template> đã xác nhận đủ, <xsl:apply-templates select="@missing" mode="count"/> chưa.</xsl:template>
<xsl:template name="acknowledgements.people">Số người</xsl:template>
<xsl:attribute-set name="acknowledgements.people"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgements.acknowledged">Đã xác nhận</xsl:template>
<xsl:attribute-set name="acknowledgements.acknowledged"><xsl:attribute name="data-label">Đã xác nhận</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgements.missing">Chưa xác nhận</xsl:template>
<xsl:attribute-set name="acknowledgements.missing"><xsl:attribute name="data-label">Chưa xác nhận</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgements.version">Phiên bản</xsl:template>
<xsl:attribute-set name="acknowledgements.version"><xsl:attribute name="data-label">Phiên bản</xsl:attribute></xsl:attribute-set>
<!-- Context: text. -->
<xsl:template name="acknowledgements.text">phiên bản <xsl:value-of select="@version"/>, áp dụng từ ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:template>
<!-- Context: of. -->
<xsl:template name="acknowledgements.of">
	<xsl:choose>
		<xsl:when test="@at">Phiên bản <xsl:value-of select="@version"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></xsl:when>
		<xsl:when test="@last">Chưa (mới xác nhận phiên bản <xsl:value-of select="@last"/>)</xsl:when>
		<xsl:otherwise>Chưa</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ versions -->

<xsl:template name="acknowledgement_text.list">Về danh sách văn bản</xsl:template>
<xsl:template name="acknowledgement_text.copy">Soạn phiên bản mới từ văn bản này</xsl:template>
<xsl:template name="acknowledgement_text.preview">Xem trước: chưa ghi</xsl:template>
<xsl:template name="acknowledgement_text.new">Phiên bản mới</xsl:template>
<xsl:template name="acknowledgement_text.effect">Từ ngày áp dụng, mỗi người phải xác nhận lại trước khi dùng tiếp. Văn bản đã ban hành không sửa được; muốn đổi thì thêm phiên bản mới.</xsl:template>
<xsl:template name="acknowledgement_text.versions">Các phiên bản</xsl:template>
<xsl:template name="acknowledgement_text.text">Văn bản</xsl:template>
<xsl:template name="acknowledgement_text.sample">(văn bản mẫu)</xsl:template>
<xsl:template name="acknowledgement_text.from">Áp dụng từ</xsl:template>
<xsl:attribute-set name="acknowledgement_text.from"><xsl:attribute name="data-label">Áp dụng từ</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgement_text.state">
	<xsl:param name="code" select="@state"/>
	<xsl:choose>
		<xsl:when test="$code='in_force'">Đang áp dụng</xsl:when>
		<xsl:when test="$code='upcoming'">Chưa đến ngày áp dụng</xsl:when>
		<xsl:when test="$code='replaced'">Đã được thay</xsl:when>
		<xsl:otherwise>Đã rút lại</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-acknowledgement_text">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='acknowledgement_text.code'">Loại văn bản</xsl:when>
		<xsl:when test="$code='acknowledgement_text.code.regulation'">Quy định sử dụng phần mềm</xsl:when>
		<xsl:when test="$code='acknowledgement_text.code.data_notice'">Thông báo về dữ liệu cá nhân và nhật ký</xsl:when>
		<xsl:when test="$code='acknowledgement_text.number'">Số, ký hiệu</xsl:when>
		<xsl:when test="$code='acknowledgement_text.number.hint'">Ví dụ 2021-QĐ/TU; để trống nếu không có.</xsl:when>
		<xsl:when test="$code='acknowledgement_text.title'">Tên văn bản</xsl:when>
		<xsl:when test="$code='acknowledgement_text.body'">Nội dung</xsl:when>
		<xsl:when test="$code='acknowledgement_text.body.hint'">Dòng bắt đầu bằng “# ” là đề mục, bằng “- ” là một ý; các dòng khác là đoạn văn.</xsl:when>
		<xsl:when test="$code='acknowledgement_text.from'">Phải xác nhận từ ngày</xsl:when>
		<xsl:when test="$code='acknowledgement_text.from.hint'">Từ hôm nay trở đi, ghi như 01/02/2022.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
