<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the superior's part. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="word-review">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='review.points'">Điểm cấp trên</xsl:when>
		<xsl:when test="$code='review.note'">Ghi chú của cấp trên</xsl:when>
		<xsl:when test="$code='review.level'">Mức đề xuất</xsl:when>
		<xsl:when test="$code='review.reason'">Lý do, nếu mức đề xuất khác mức theo điểm hoặc khác mức tự nhận</xsl:when>
		<xsl:when test="$code='review.comment'">Nhận xét</xsl:when>
		<xsl:when test="$code='review.skip'">Lý do không tự đánh giá</xsl:when>
		<xsl:when test="$code='review.side_comment'">Ý kiến về phần việc kiêm nhiệm</xsl:when>
		<xsl:when test="$code='review.return_reason'">Cần bổ sung, sửa gì</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What the guide page says of this step. -->
<xsl:template name="review.guide">Mở Đánh giá để xem những người do mình trực tiếp phụ trách; người chờ nhận xét đứng đầu. Với từng người: cho điểm (có thể lấy điểm tự chấm rồi sửa), chọn mức đề xuất, ghi nhận xét và Gửi nhận xét đến hết ngày 25. Thiếu minh chứng thì Trả lại kèm lý do. Người không tự đánh giá vẫn được nhận xét sau ngày 24, có ghi lý do.</xsl:template>
<xsl:template name="review.decides">Cấp trên trực tiếp cũng là cấp có thẩm quyền: điểm, mức và lý do ghi ở đây dùng cho cả nhận xét và quyết định. Nếu cần ý kiến tham mưu trước, bấm Gửi nhận xét rồi quyết định sau.</xsl:template>
<xsl:template name="review.title">Nhận xét <xsl:value-of select="@person"/>, <xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="review.people">Những người do mình trực tiếp phụ trách</xsl:template>
<xsl:template name="review.behalf">Thay <xsl:value-of select="@behalf"/></xsl:template>
<xsl:template name="review.nobody"><xsl:call-template name="period-first"/> này chưa có ai để nhận xét.</xsl:template>
<xsl:template name="review.draft">có bản nháp nhận xét</xsl:template>
<xsl:template name="review.to-list">Về danh sách</xsl:template>
<xsl:template name="review.returned">Bị trả lại</xsl:template>
<xsl:template name="review.return-title">Trả lại để tự đánh giá lại</xsl:template>
<xsl:template name="review.return-help">Người được đánh giá thấy lý do này, sửa và gửi lại trong thời gian cấp trên nhận xét.</xsl:template>

<xsl:template name="side.title">Ý kiến của nơi kiêm nhiệm</xsl:template>
<xsl:template name="side.none">Chưa có ý kiến.</xsl:template>
<xsl:template name="side.give">Góp ý về phần việc kiêm nhiệm</xsl:template>
<xsl:template name="side.help">Cấp trên trực tiếp và cấp có thẩm quyền thấy ý kiến này trước khi quyết định. Sửa được cho đến khi có quyết định; không có ý kiến thì các bước vẫn tiếp tục.</xsl:template>
<xsl:template name="side.others">Người kiêm nhiệm do mình phụ trách</xsl:template>
<xsl:template name="side.others-help">Nơi công tác chính đánh giá; ở đây xem phần tự đánh giá đã gửi và góp ý về phần việc kiêm nhiệm.</xsl:template>
<xsl:template name="side.post">Việc kiêm nhiệm</xsl:template>
<xsl:attribute-set name="side.post"><xsl:attribute name="data-label">Việc kiêm nhiệm</xsl:attribute></xsl:attribute-set>
<xsl:template name="side.comment">Ý kiến</xsl:template>
<xsl:attribute-set name="side.comment"><xsl:attribute name="data-label">Ý kiến</xsl:attribute></xsl:attribute-set>
<xsl:template name="side.commented"><xsl:choose><xsl:when test="@commented">Đã góp ý</xsl:when><xsl:otherwise>Chưa có</xsl:otherwise></xsl:choose></xsl:template>

<!-- Context: review of the list. -->
<xsl:template name="review.counts">
	<xsl:apply-templates select="@total" mode="count"/> người: <xsl:apply-templates select="@waiting" mode="count"/> chờ nhận xét, <xsl:apply-templates select="@unsent" mode="count"/> chưa gửi, <xsl:apply-templates select="@done" mode="count"/> đã nhận xét.
</xsl:template>

<!-- Context: review of one person. -->
<xsl:template name="review.facts">
	<xsl:value-of select="@position"/><xsl:text> · </xsl:text>
	<xsl:if test="@part"><xsl:value-of select="@part"/><xsl:text>, </xsl:text></xsl:if>
	<xsl:value-of select="@unit"/>
	<xsl:if test="@superior and @superior!=/page/viewer/@name"> · Cấp trên trực tiếp: <xsl:value-of select="@superior"/></xsl:if>
	<xsl:if test="@authority"> · Cấp có thẩm quyền: <xsl:value-of select="@authority"/></xsl:if>
</xsl:template>

<xsl:template name="review.state-text">
	<xsl:choose>
		<xsl:when test="@state='open' or @state='drafting'">
			<xsl:choose>
				<xsl:when test="@view='edit'">Không tự đánh giá trong hạn. Nhận xét theo công việc đã làm và ghi lý do.</xsl:when>
				<xsl:otherwise>Chưa gửi tự đánh giá.<xsl:if test="../window[@step='self']/@state!='closed'"> Khi hết hạn tự chấm, có thể nhận xét mà không cần tự đánh giá.</xsl:if></xsl:otherwise>
			</xsl:choose>
		</xsl:when>
		<xsl:when test="@state='self_submitted'">Đã tự đánh giá, chờ nhận xét.</xsl:when>
		<xsl:when test="@state='reviewed'">Đã nhận xét, chờ quyết định.<xsl:if test="@view='edit'"> Còn sửa được cho đến khi có quyết định hoặc hết hạn.</xsl:if></xsl:when>
		<xsl:when test="@state='advised'">Đã tham mưu, chờ quyết định.</xsl:when>
		<xsl:when test="@state='decided'">Đã quyết định, chờ công bố.</xsl:when>
		<xsl:when test="@state='published'">Kết quả đã công bố.</xsl:when>
		<xsl:when test="@state='not_rated'"><xsl:call-template name="period-first"/> này không đánh giá: <xsl:value-of select="@not-rated-reason"/></xsl:when>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
