<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the authority's table. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: person. -->
<xsl:template name="decision.posts">kiêm nhiệm<xsl:if test="@posts &gt; 1"><xsl:text> </xsl:text><xsl:apply-templates select="@posts" mode="count"/> nơi</xsl:if></xsl:template>
<xsl:template name="decision.side-comments">Góp ý về việc kiêm nhiệm – <xsl:value-of select="@side-comments"/></xsl:template>
<xsl:template name="decision.pick">Chọn</xsl:template>
<xsl:attribute-set name="decision.pick"><xsl:attribute name="data-label">Chọn</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.self">Tự chấm</xsl:template>
<xsl:attribute-set name="decision.self"><xsl:attribute name="data-label">Tự chấm</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.superior">Cấp trên</xsl:template>
<xsl:attribute-set name="decision.superior"><xsl:attribute name="data-label">Cấp trên</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.proposed">Đề xuất</xsl:template>
<xsl:attribute-set name="decision.proposed"><xsl:attribute name="data-label">Đề xuất</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.tasks">Việc xong</xsl:template>
<xsl:attribute-set name="decision.tasks"><xsl:attribute name="data-label">Việc xong</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.history">3 <xsl:call-template name="period"/> trước</xsl:template>
<xsl:attribute-set name="decision.history"><xsl:attribute name="data-label">3 <xsl:call-template name="period"/> trước</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.points">Điểm quyết định</xsl:template>
<xsl:attribute-set name="decision.points"><xsl:attribute name="data-label">Điểm quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.level">Quyết định</xsl:template>
<xsl:attribute-set name="decision.level"><xsl:attribute name="data-label">Quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.caption">Mỗi dòng một người; dòng có lưu ý đứng trước</xsl:template>
<xsl:template name="decision.nobody"><xsl:call-template name="period-first"/> này không có ai do tài khoản này quyết định.</xsl:template>
<xsl:template name="decision.lead"><xsl:apply-templates select="@count" mode="count"/> người, còn <xsl:apply-templates select="@waiting" mode="count"/> người chưa quyết định. Chọn các dòng, xem lại mức và lý do rồi quyết định; trang sau hỏi lại trước khi ghi.</xsl:template>
<xsl:template name="decision.agencies">Theo từng đơn vị (<xsl:call-template name="format-count"><xsl:with-param name="count" select="count(agency)"/></xsl:call-template>), kèm số người mỗi mức</xsl:template>
<xsl:template name="decision.all-agencies">Xem mọi đơn vị</xsl:template>
<xsl:template name="decision.minutes">Biên bản họp của tập thể</xsl:template>
<xsl:template name="decision.not-yet">Chưa quyết định, quay lại bảng</xsl:template>

<xsl:template name="decision.search">Tên</xsl:template>
<xsl:template name="decision.any">Tất cả</xsl:template>
<xsl:template name="decision.group">Nhóm công việc</xsl:template>
<xsl:template name="decision.of-group">nhóm <xsl:value-of select="@group"/></xsl:template>
<xsl:template name="decision.state">Tình trạng</xsl:template>
<xsl:template name="decision.state-word"><xsl:choose><xsl:when test="@code='chua'">Chưa quyết định</xsl:when><xsl:otherwise>Đã quyết định</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="decision.order">Xếp theo</xsl:template>
<xsl:template name="decision.order-work">Việc cần làm trước</xsl:template>
<xsl:template name="decision.order-points">Điểm từ cao xuống thấp</xsl:template>
<xsl:template name="decision.none-found">Không có ai khớp với điều kiện đã chọn.</xsl:template>
<xsl:template name="decision.part-shown">Đang xem <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(../person)"/></xsl:call-template> trong <xsl:apply-templates select="../@count" mode="count"/> người; các nút dưới bảng chỉ tính những người đang xem.</xsl:template>
<xsl:template name="decision.whole-list">Xem cả danh sách</xsl:template>
<xsl:template name="decision.unit-changed">Kết quả của đơn vị được ghi hoặc sửa sau khi quyết định; xem lại mức của người đứng đầu</xsl:template>
<xsl:template name="decision.over"><xsl:param name="agency"/>Số người mức A vượt hạn mức. Phần mềm không tự hạ mức của ai: <a><xsl:attribute name="href">/quyet-dinh/<xsl:value-of select="/page/@month"/>?<xsl:if test="$agency">don-vi=<xsl:value-of select="$agency"/>&amp;</xsl:if>xep=diem</xsl:attribute>xem danh sách theo điểm</a>, chọn người và quyết định lại. Tháng của đơn vị chỉ công bố được khi không còn vượt, trừ hạn mức của khối và hạn mức chỉ để nhắc.</xsl:template>
<xsl:template name="decision.what-if">Hạn mức A nếu quyết định như dưới đây</xsl:template>
<xsl:template name="decision.now">Hiện nay</xsl:template>
<xsl:attribute-set name="decision.now"><xsl:attribute name="data-label">Hiện nay</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.after">Sau khi ghi</xsl:template>
<xsl:attribute-set name="decision.after"><xsl:attribute name="data-label">Sau khi ghi</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.would-refuse">Quyết định này vượt hạn mức A của đơn vị nên sẽ không ghi được. Hãy quay lại và bớt người ở mức A.</xsl:template>
<xsl:template name="decision.would-wait">Quyết định này ghi được, nhưng <xsl:call-template name="period"/> của đơn vị chưa công bố được cho đến khi hết vượt hạn mức A.</xsl:template>

<!-- Context: cap. -->
<xsl:template name="decision.cap">
	<xsl:apply-templates select="@rated" mode="count"/> người; A <xsl:apply-templates select="@A" mode="count"/>, B <xsl:apply-templates select="@B" mode="count"/>, C <xsl:apply-templates select="@C" mode="count"/>, D <xsl:apply-templates select="@D" mode="count"/>, chưa xếp <xsl:apply-templates select="@undecided" mode="count"/>
	<xsl:for-each select="line">. <xsl:call-template name="decision.cap-whose"/>: <xsl:call-template name="decision.cap-places"/></xsl:for-each>
	<xsl:if test="@exception">. Được giao tỷ lệ riêng <xsl:value-of select="@exception"/> %</xsl:if>
</xsl:template>

<!-- Context: line. -->
<xsl:template name="decision.cap-whose">
	<xsl:choose>
		<xsl:when test="@scope='group'">Nhóm <xsl:value-of select="@group"/>, hạn mức A</xsl:when>
		<xsl:when test="@scope='bloc'">Cả khối (chỉ để nhắc), hạn mức A</xsl:when>
		<xsl:otherwise>Hạn mức A</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="decision.cap-places">
	<xsl:apply-templates select="@places" mode="count"/>, đã dùng <xsl:value-of select="@used"/>, <xsl:choose><xsl:when test="@over &gt; 0"><strong>vượt <xsl:value-of select="@over"/></strong></xsl:when><xsl:otherwise>còn <xsl:apply-templates select="@left" mode="count"/></xsl:otherwise></xsl:choose>
</xsl:template>

<!-- Context: person. -->
<xsl:template name="decision.warnings">
	<xsl:text>Lưu ý: </xsl:text>
	<xsl:if test="@no-self">chưa tự đánh giá</xsl:if>
	<xsl:if test="@no-self and (@no-review or @differs or @facts or @undone)">; </xsl:if>
	<xsl:if test="@no-review">cấp trên chưa nhận xét</xsl:if>
	<xsl:if test="@no-review and (@differs or @facts or @undone)">; </xsl:if>
	<xsl:if test="@differs">mức tự nhận khác mức đề xuất</xsl:if>
	<xsl:if test="@differs and (@facts or @undone)">; </xsl:if>
	<xsl:if test="@facts">có ngày vắng hoặc kỷ luật trong <xsl:call-template name="period"/></xsl:if>
	<xsl:if test="@facts and @undone">; </xsl:if>
	<xsl:if test="@undone">còn việc chưa xong</xsl:if>
</xsl:template>

<!-- Context: decision. -->
<xsl:template name="decision.confirm">
	<xsl:choose>
		<xsl:when test="@confirm='reopen'">Rút lại quyết định của <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template> người dưới đây?</xsl:when>
		<xsl:when test="@confirm='return'">Trả lại cấp trên trực tiếp phần nhận xét của <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template> người dưới đây?</xsl:when>
		<xsl:otherwise>Quyết định điểm và mức xếp loại của <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template> người dưới đây?</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-decision">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='decision.pick'">Chọn</xsl:when>
		<xsl:when test="$code='decision.points'">Điểm</xsl:when>
		<xsl:when test="$code='decision.level'">Mức</xsl:when>
		<xsl:when test="$code='decision.reason'">Lý do</xsl:when>
		<xsl:when test="$code='decision.version'">Phiên bản</xsl:when>
		<xsl:when test="$code='decision.minutes-number'">Số biên bản</xsl:when>
		<xsl:when test="$code='decision.minutes-date'">Ngày họp</xsl:when>
		<xsl:when test="$code='decision.minutes-present'">Thành phần dự họp</xsl:when>
		<xsl:when test="$code='decision.level.none'">chưa chọn</xsl:when>
		<xsl:when test="$code='decision.reason_differs'">Mức khác với điểm hoặc với đề xuất: cần ghi lý do</xsl:when>
		<xsl:when test="$code='decision.reason_no_review'">Cấp trên chưa nhận xét: cần ghi lý do quyết định luôn</xsl:when>
		<xsl:when test="$code='decision.reason_back'">Cần ghi lý do</xsl:when>
		<xsl:when test="$code='decision.impossible'">Bước này không làm được ở trạng thái hiện tại</xsl:when>
		<xsl:when test="$code='decision.wrong_actor'">Tài khoản này không quyết định người này</xsl:when>
		<xsl:when test="$code='decision.too_early'">Chưa đến thời gian: còn trong hạn của bước trước</xsl:when>
		<xsl:when test="$code='decision.too_late'">Đã hết thời gian</xsl:when>
		<xsl:when test="$code='decision.stale'">Người khác vừa thay đổi dòng này; chưa có gì được ghi, hãy xem lại</xsl:when>
		<xsl:when test="$code='decision.bound'">Mức này cao hơn mức được xếp vì ngày làm việc, kỷ luật hoặc điều kiện hạ mức; mở phiếu để xem</xsl:when>
		<xsl:when test="$code='decision.over_cap'">Vượt hạn mức A của đơn vị</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
