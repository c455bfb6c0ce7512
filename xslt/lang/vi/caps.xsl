<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/caps.xsl, page/cap_grant.xsl and page/unit_result.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="caps.search">Tên đơn vị</xsl:template>
<xsl:template name="caps.bloc">Khối</xsl:template>
<xsl:template name="caps.any">Tất cả</xsl:template>
<xsl:template name="caps.show">Đơn vị</xsl:template>
<xsl:template name="caps.only-over">Chỉ nơi đang vượt</xsl:template>
<xsl:template name="caps.count"><xsl:apply-templates select="@total" mode="count"/> đơn vị. Người chưa quyết định được tính như có thể xếp B; ai không đánh giá thì không tính.</xsl:template>
<xsl:template name="caps.none">Không có đơn vị nào khớp với điều kiện đã chọn.</xsl:template>
<xsl:template name="caps.blocs">Theo khối</xsl:template>
<xsl:template name="caps.list">Theo đơn vị và nhóm công việc</xsl:template>
<xsl:template name="caps.whose">Đơn vị, nhóm</xsl:template>
<xsl:template name="caps.rated">Được đánh giá</xsl:template>
<xsl:attribute-set name="caps.rated"><xsl:attribute name="data-label">Được đánh giá</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.a"><xsl:attribute name="data-label">A</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.b"><xsl:attribute name="data-label">B</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.c"><xsl:attribute name="data-label">C</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.d"><xsl:attribute name="data-label">D</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.undecided">Chưa xếp</xsl:template>
<xsl:attribute-set name="caps.undecided"><xsl:attribute name="data-label">Chưa xếp</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.percent">Tỷ lệ</xsl:template>
<xsl:attribute-set name="caps.percent"><xsl:attribute name="data-label">Tỷ lệ</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.places">Hạn mức A</xsl:template>
<xsl:attribute-set name="caps.places"><xsl:attribute name="data-label">Hạn mức A</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.left">Còn hoặc vượt</xsl:template>
<xsl:attribute-set name="caps.left"><xsl:attribute name="data-label">Còn hoặc vượt</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.left-number">Còn</xsl:template>
<xsl:template name="caps.over-number">Vượt</xsl:template>
<xsl:template name="caps.scope">Tính theo</xsl:template>
<xsl:template name="caps.base">Cách tính</xsl:template>
<xsl:template name="caps.published">Đã công bố</xsl:template>
<xsl:template name="caps.exception">tỷ lệ riêng <xsl:value-of select="@exception"/> %</xsl:template>
<xsl:template name="caps.grants">Tỷ lệ riêng cho đơn vị xuất sắc</xsl:template>
<xsl:template name="caps.results">Kết quả của đơn vị</xsl:template>
<xsl:template name="caps.overview">Hạn mức A các đơn vị</xsl:template>

<!-- Context: line. -->
<xsl:template name="caps.line">
	<xsl:choose>
		<xsl:when test="@scope='group'">nhóm <xsl:value-of select="@group"/></xsl:when>
		<xsl:when test="@scope='bloc'">cả khối, chỉ để nhắc</xsl:when>
		<xsl:otherwise>cả đơn vị</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="caps.base-word">
	<xsl:choose>
		<xsl:when test="@base='all'">trên tất cả người được đánh giá</xsl:when>
		<xsl:when test="@base='b_only'">trên người xếp B</xsl:when>
		<xsl:otherwise>trên người xếp A và B</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="caps.rest"><xsl:choose><xsl:when test="@over &gt; 0"><strong>vượt <xsl:value-of select="@over"/></strong></xsl:when><xsl:otherwise>còn <xsl:apply-templates select="@left" mode="count"/></xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="cap_grant.list">Tỷ lệ riêng đã giao trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="cap_grant.none"><xsl:call-template name="period-first"/> này chưa giao tỷ lệ riêng cho đơn vị nào.</xsl:template>
<xsl:template name="cap_grant.nobody">Tài khoản này không có đơn vị nào để giao tỷ lệ riêng.</xsl:template>
<xsl:template name="cap_grant.lead">Quy định đang áp dụng cho phép đơn vị xuất sắc có tỷ lệ A cao hơn. Giao theo quyết định bằng văn bản, cho một tháng; thu hồi được trước khi đơn vị công bố.</xsl:template>
<xsl:template name="cap_grant.percent">Tỷ lệ</xsl:template>
<xsl:attribute-set name="cap_grant.percent"><xsl:attribute name="data-label">Tỷ lệ</xsl:attribute></xsl:attribute-set>
<xsl:template name="cap_grant.decision">Quyết định</xsl:template>
<xsl:attribute-set name="cap_grant.decision"><xsl:attribute name="data-label">Quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="cap_grant.decision-text">số <xsl:value-of select="@number"/>, ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></xsl:template>
<xsl:template name="cap_grant.by">Người ghi, lúc</xsl:template>
<xsl:attribute-set name="cap_grant.by"><xsl:attribute name="data-label">Người ghi, lúc</xsl:attribute></xsl:attribute-set>
<!-- Context: form. -->
<xsl:template name="cap_grant.form"><xsl:choose><xsl:when test="@id='grant_cap'">Giao tỷ lệ riêng cho một đơn vị</xsl:when><xsl:otherwise>Thu hồi tỷ lệ riêng</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="unit_result.lead">Ghi mức của đơn vị và căn cứ (số, ngày văn bản); bỏ trống dòng chưa có. Sửa mức đã ghi, hoặc ghi khi người đứng đầu đã được quyết định, thì cần lý do.</xsl:template>
<xsl:template name="unit_result.paste">Dán từ bảng tính</xsl:template>
<xsl:template name="unit_result.count">Đang xem <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(agency)"/></xsl:call-template> trong <xsl:apply-templates select="@total" mode="count"/> đơn vị.</xsl:template>
<xsl:template name="unit_result.none">Không có đơn vị nào khớp với điều kiện đã chọn, hoặc tài khoản này không ghi kết quả của đơn vị nào.</xsl:template>
<xsl:template name="unit_result.state">Tình trạng</xsl:template>
<xsl:template name="unit_result.state-word"><xsl:choose><xsl:when test="@code='chua'">Chưa ghi</xsl:when><xsl:otherwise>Đã ghi</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="unit_result.level">Mức</xsl:template>
<xsl:attribute-set name="unit_result.level"><xsl:attribute name="data-label">Mức</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_result.basis">Căn cứ</xsl:template>
<xsl:attribute-set name="unit_result.basis"><xsl:attribute name="data-label">Căn cứ</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_result.reason">Lý do sửa</xsl:template>
<xsl:attribute-set name="unit_result.reason"><xsl:attribute name="data-label">Lý do sửa</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_result.by">Người ghi</xsl:template>
<xsl:template name="unit_result.at">Lúc</xsl:template>
<!-- Context: agency. -->
<xsl:template name="unit_result.recorded">Đã ghi <xsl:value-of select="@level"/>: <xsl:value-of select="@by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template><xsl:if test="@reason">. Lý do: <xsl:value-of select="@reason"/></xsl:if></xsl:template>
<xsl:template name="unit_result.leaders"><xsl:choose><xsl:when test="@leaders='published'">Mức của người đứng đầu đã công bố: sửa ở đây không đổi mức đó</xsl:when><xsl:otherwise>Người đứng đầu đã được quyết định</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-caps">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cap_grant.unit'">Đơn vị</xsl:when>
		<xsl:when test="$code='cap_grant.percent'">Tỷ lệ A (%)</xsl:when>
		<xsl:when test="$code='cap_grant.percent.hint'">Ví dụ 40. Không quá tỷ lệ riêng của quy định đang áp dụng.</xsl:when>
		<xsl:when test="$code='cap_grant.number'">Số quyết định</xsl:when>
		<xsl:when test="$code='cap_grant.date'">Ngày quyết định</xsl:when>
		<xsl:when test="$code='cap_grant.issuer'">Nơi ban hành</xsl:when>
		<xsl:when test="$code='cap_grant.reason'">Lý do</xsl:when>
		<xsl:when test="$code='cap_grant.range'">phải lớn hơn tỷ lệ chung và không quá tỷ lệ riêng của quy định (<xsl:value-of select="@error-detail"/> %)</xsl:when>
		<xsl:when test="$code='cap_grant.no_exception'">quy định đang áp dụng cho đơn vị này (<xsl:value-of select="@error-detail"/>) không có tỷ lệ riêng</xsl:when>
		<xsl:when test="$code='cap_grant.meanwhile'">Đơn vị vừa công bố, hoặc người khác vừa giao hay thu hồi tỷ lệ riêng. Chưa có gì được ghi; mở lại trang để xem.</xsl:when>
		<xsl:when test="$code='cap_grant.granted'">Đã giao tỷ lệ riêng.</xsl:when>
		<xsl:when test="$code='cap_grant.revoked'">Đã thu hồi tỷ lệ riêng.</xsl:when>
		<xsl:when test="$code='unit_result.level'">Mức</xsl:when>
		<xsl:when test="$code='unit_result.basis'">Căn cứ</xsl:when>
		<xsl:when test="$code='unit_result.common'">Căn cứ chung</xsl:when>
		<xsl:when test="$code='unit_result.common.hint'">Dùng cho các dòng có mức mới mà để trống căn cứ. Ví dụ: Thông báo số 3 ngày 25/01/2022.</xsl:when>
		<xsl:when test="$code='unit_result.lines'">Các dòng</xsl:when>
		<xsl:when test="$code='unit_result.lines.hint'">Mỗi dòng một đơn vị, theo thứ tự cột của tệp .xlsx tải về: tên hoặc mã đơn vị, mức, căn cứ, lý do sửa. Dán xong xem lại rồi mới Lưu.</xsl:when>
		<xsl:when test="$code='unit_result.unknown'">không có đơn vị này trong phạm vi, hoặc mức không phải A, B, C, D: <xsl:value-of select="@error-detail"/></xsl:when>
		<xsl:when test="$code='unit_result.filled'">Đã điền các dòng dưới đây, chưa lưu. Xem lại rồi nhấn Lưu.</xsl:when>
		<xsl:when test="$code='unit_result.reason'">Lý do sửa</xsl:when>
		<xsl:when test="$code='unit_result.version'">Phiên bản</xsl:when>
		<xsl:when test="$code='unit_result.level.none'">chưa có</xsl:when>
		<xsl:when test="$code='unit_result.reason_needed'">Cần lý do: mức đã được ghi, hoặc người đứng đầu đã được quyết định</xsl:when>
		<xsl:when test="$code='unit_result.nothing'">Chưa có dòng nào thay đổi.</xsl:when>
		<xsl:when test="$code='unit_result.stale'">Người khác vừa ghi dòng này; chưa có gì được lưu, hãy xem lại</xsl:when>
		<xsl:when test="$code='unit_result.saved'">Đã lưu kết quả của đơn vị.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
