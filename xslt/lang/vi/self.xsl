<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of self evaluation. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="word-self">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='self.points'">Điểm tự chấm</xsl:when>
		<xsl:when test="$code='self.note'">Ghi chú</xsl:when>
		<xsl:when test="$code='self.level'">Mức tự nhận</xsl:when>
		<xsl:when test="$code='self.reason'">Lý do, nếu mức tự nhận khác mức theo điểm</xsl:when>
		<xsl:when test="$code='self.proposal_read'">Tôi đã xem từng điểm điền thử và xác nhận đó là điểm tự chấm của tôi</xsl:when>
		<xsl:when test="$code='self.proposal_unread'">Xem lại từng điểm điền thử, sửa chỗ chưa đúng, rồi đánh dấu xác nhận</xsl:when>
		<xsl:when test="$code='self.comment'">Tự nhận xét ưu điểm, hạn chế trong <xsl:call-template name="period"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What the guide page says of this step. -->
<xsl:template name="self.guide">Từ ngày 20 đến hết ngày 24 hằng tháng, mở Tự đánh giá, cho điểm từng tiêu chí đối chiếu với công việc trong <xsl:call-template name="period"/> đặt ngay bên cạnh, chọn mức tự nhận và ghi tự nhận xét. Có thể Lưu nháp nhiều lần; các nút Điền thử điền sẵn ô trống để sửa, không tự lưu; bấm Kiểm tra lại để xem còn thiếu gì, rồi Gửi tự đánh giá và giữ mã tham chiếu. Nếu cấp trên trả lại, sửa theo lý do được nêu và gửi lại trong thời gian cấp trên nhận xét.</xsl:template>
<xsl:template name="self.title-check">Kiểm tra lại trước khi gửi, <xsl:call-template name="format-period"/></xsl:template>
<xsl:template name="self.title-sent">Đã gửi tự đánh giá <xsl:call-template name="format-period"/></xsl:template>
<xsl:template name="self.none">Chưa có phiếu đánh giá của <xsl:call-template name="period"/> này. Phiếu được lập khi <xsl:call-template name="period"/> được mở cho đơn vị; nếu <xsl:call-template name="period"/> đã mở, hãy báo quản trị đơn vị kiểm tra phân công chính.</xsl:template>
<xsl:template name="self.how">Cho điểm từng tiêu chí, dùng dấu phẩy cho phần lẻ (17,5). Có thể lưu nháp và làm tiếp sau; chỉ khi gửi thì cấp trên mới thấy.</xsl:template>
<xsl:template name="self.propose-how">Có thể điền thử các ô còn trống để bắt đầu. Điểm điền thử chưa được lưu, chỉ là gợi ý: phải xem, sửa và xác nhận từng điểm.</xsl:template>
<xsl:template name="self.proposed">điền thử</xsl:template>
<xsl:template name="self.missing">Còn thiếu, chưa gửi được</xsl:template>
<xsl:template name="self.check-lead">Đã đủ. Đọc lại một lượt rồi gửi; sau khi gửi, cấp trên trực tiếp sẽ nhận xét.</xsl:template>
<xsl:template name="self.back">Quay lại sửa</xsl:template>
<xsl:template name="self.returned">Cấp trên đã trả lại để bổ sung. Sửa rồi gửi lại.</xsl:template>
<xsl:template name="self.not-rated"><xsl:call-template name="period-first"/> này không đánh giá: </xsl:template>
<xsl:template name="self.sent">Đã gửi tự đánh giá.</xsl:template>
<xsl:template name="self.next-title">Bước tiếp theo</xsl:template>
<xsl:template name="self.look-again">Xem lại bài tự đánh giá</xsl:template>

<xsl:template name="self.facts">
	<xsl:value-of select="@position"/><xsl:text> · </xsl:text>
	<xsl:if test="@part"><xsl:value-of select="@part"/><xsl:text>, </xsl:text></xsl:if>
	<xsl:value-of select="@unit"/>
	<xsl:if test="@superior"> · Cấp trên trực tiếp: <xsl:value-of select="@superior"/></xsl:if>
	<xsl:if test="@authority"> · Cấp có thẩm quyền: <xsl:value-of select="@authority"/></xsl:if>
</xsl:template>

<xsl:template name="self.opens">
	<xsl:variable name="window" select="../window[@step='self']"/>
	<xsl:text>Tự chấm điểm mở từ ngày </xsl:text>
	<xsl:call-template name="format-date"><xsl:with-param name="date" select="$window/@opens"/></xsl:call-template>
	<xsl:text> </xsl:text>
	<xsl:call-template name="deadline"><xsl:with-param name="end" select="$window/@closes"/><xsl:with-param name="days" select="''"/></xsl:call-template>
	<xsl:text>. Dưới đây là các tiêu chí sẽ chấm.</xsl:text>
</xsl:template>

<!-- Where the evaluation is now, once it is out of the person's hands. Context: self. -->
<xsl:template name="self.state-text">
	<xsl:choose>
		<xsl:when test="@state='open' or @state='drafting'">Đã hết hạn tự chấm và bài chưa gửi. Cấp trên vẫn nhận xét theo công việc đã làm; muốn gửi muộn, đề nghị quản trị đơn vị gia hạn.</xsl:when>
		<xsl:when test="@state='self_submitted'">Đã gửi, đang chờ <xsl:value-of select="@superior"/> nhận xét.</xsl:when>
		<xsl:when test="@state='reviewed' or @state='advised'">Cấp trên đã nhận xét, đang chờ quyết định.</xsl:when>
		<xsl:when test="@state='decided'">Đã quyết định, đang chờ công bố.</xsl:when>
		<xsl:when test="@state='published'">Kết quả đã công bố.</xsl:when>
		<xsl:when test="@state='not_rated'"><xsl:call-template name="period-first"/> này không đánh giá.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: self, after sending. -->
<xsl:template name="self.next">
	<xsl:variable name="window" select="../window[@step='superior']"/>
	<p>
		<xsl:choose>
			<xsl:when test="@superior">
				<xsl:value-of select="@superior"/><xsl:text> nhận xét và đề xuất mức </xsl:text>
				<xsl:call-template name="deadline"><xsl:with-param name="end" select="$window/@closes"/><xsl:with-param name="days" select="''"/></xsl:call-template>
				<xsl:text>; sau đó cấp có thẩm quyền quyết định.</xsl:text>
			</xsl:when>
			<xsl:otherwise>Cấp có thẩm quyền xem xét, quyết định.</xsl:otherwise>
		</xsl:choose>
		<xsl:text> Khi chưa được nhận xét và còn trong hạn, có thể rút lại để sửa.</xsl:text>
	</p>
</xsl:template>

<!-- Context: missing. -->
<xsl:template name="self.missing-what">
	<xsl:choose>
		<xsl:when test="@code='points'">Chưa chấm: <xsl:value-of select="@text"/></xsl:when>
		<xsl:when test="starts-with(@code,'part')">Chưa chọn đủ phần d, đ, e của người lãnh đạo</xsl:when>
		<xsl:when test="@code='level'">Chưa chọn mức tự nhận</xsl:when>
		<xsl:otherwise>Mức tự nhận khác mức theo điểm: phải ghi lý do</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
