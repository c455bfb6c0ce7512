<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/support.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="support.new">Gửi yêu cầu hỗ trợ</xsl:template>
<xsl:template name="support.report">Báo cáo định kỳ</xsl:template>
<xsl:template name="support.back">Về trang Hỗ trợ</xsl:template>
<xsl:template name="support.own">Yêu cầu của tôi</xsl:template>
<xsl:template name="support.office">Yêu cầu cần trả lời</xsl:template>
<xsl:template name="support.none">Bạn chưa gửi yêu cầu nào.</xsl:template>
<xsl:template name="support.not-closed">Chưa đóng</xsl:template>
<xsl:template name="support.count"><xsl:apply-templates select="@total" mode="count"/> yêu cầu.</xsl:template>
<xsl:template name="support.lead">Yêu cầu được chuyển đến cơ quan tham mưu của khối bạn. Quên mật khẩu hoặc bị khóa tài khoản thì hỏi quản trị của đơn vị.</xsl:template>
<xsl:template name="support.late">trễ hạn</xsl:template>
<xsl:template name="support.late-long">Yêu cầu này đã quá ngày phải trả lời.</xsl:template>
<xsl:template name="support.as-office">(cơ quan hỗ trợ)</xsl:template>
<xsl:template name="support.page">Ở trang</xsl:template>
<xsl:template name="support.entry">Mục hỏi đáp lấy từ yêu cầu này</xsl:template>
<xsl:template name="support.sent-day">Ngày gửi</xsl:template>
<xsl:template name="support.from">Từ ngày</xsl:template>
<xsl:template name="support.to">Đến ngày</xsl:template>
<xsl:template name="support.paper-title">BÁO CÁO KHÓ KHĂN, VƯỚNG MẮC VÀ TÌNH HÌNH TRIỂN KHAI</xsl:template>
<xsl:template name="support.days">Từ ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> đến ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:template>
<xsl:template name="support.kinds">Khó khăn, vướng mắc theo đơn vị</xsl:template>
<xsl:template name="support.rollout">Tình hình triển khai</xsl:template>
<xsl:template name="support.no-requests">Không có yêu cầu nào trong thời gian này.</xsl:template>
<!-- Context: one. -->
<xsl:template name="support.of"><xsl:value-of select="@person"/>, <xsl:value-of select="@unit"/>; gửi <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@sent"/></xsl:call-template> đến <xsl:value-of select="@office"/>; trả lời trước hết ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template>.</xsl:template>

<xsl:template name="support.subject">Việc cần hỗ trợ</xsl:template>
<xsl:template name="support.kind">Loại</xsl:template>
<xsl:attribute-set name="support.kind"><xsl:attribute name="data-label">Loại</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.who">Người gửi</xsl:template>
<xsl:attribute-set name="support.who"><xsl:attribute name="data-label">Người gửi</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.due">Trả lời trước hết ngày</xsl:template>
<xsl:attribute-set name="support.due"><xsl:attribute name="data-label">Trả lời trước hết ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.total">Yêu cầu</xsl:template>
<xsl:attribute-set name="support.total"><xsl:attribute name="data-label">Yêu cầu</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.taken">Đã tiếp nhận</xsl:template>
<xsl:attribute-set name="support.taken"><xsl:attribute name="data-label">Đã tiếp nhận</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.all">Tổng số</xsl:template>
<xsl:template name="support.none-such">Chưa có yêu cầu nào như vậy.</xsl:template>
<!-- Context: one. -->
<xsl:template name="support.taken-by">Người tiếp nhận: <xsl:value-of select="@taken"/>, lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@taken_at"/></xsl:call-template>.</xsl:template>
<xsl:template name="support.answered">Đã trả lời</xsl:template>
<xsl:attribute-set name="support.answered"><xsl:attribute name="data-label">Đã trả lời</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.late-count">Trễ hạn</xsl:template>
<xsl:attribute-set name="support.late-count"><xsl:attribute name="data-label">Trễ hạn</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.accounts">Tài khoản</xsl:template>
<xsl:attribute-set name="support.accounts"><xsl:attribute name="data-label">Tài khoản</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.changed">Đã đổi mật khẩu</xsl:template>
<xsl:attribute-set name="support.changed"><xsl:attribute name="data-label">Đã đổi mật khẩu</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.waiting">Chưa đổi</xsl:template>
<xsl:attribute-set name="support.waiting"><xsl:attribute name="data-label">Chưa đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.locked">Đang khóa</xsl:template>
<xsl:attribute-set name="support.locked"><xsl:attribute name="data-label">Đang khóa</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.unplanned">Chưa có kế hoạch tháng</xsl:template>
<xsl:attribute-set name="support.unplanned"><xsl:attribute name="data-label">Chưa có kế hoạch tháng</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.unscored">Chưa tự chấm</xsl:template>
<xsl:attribute-set name="support.unscored"><xsl:attribute name="data-label">Chưa tự chấm</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-account"><xsl:attribute name="data-label">Tài khoản, đăng nhập</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-plan"><xsl:attribute name="data-label">Kế hoạch, lịch tuần</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-evaluation"><xsl:attribute name="data-label">Tự chấm, nhận xét</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-result"><xsl:attribute name="data-label">Quyết định, kết quả</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-data"><xsl:attribute name="data-label">Danh sách, phân quyền</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-other"><xsl:attribute name="data-label">Việc khác</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-support-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='account'">Tài khoản, đăng nhập</xsl:when>
		<xsl:when test="$code='plan'">Kế hoạch, lịch tuần</xsl:when>
		<xsl:when test="$code='evaluation'">Tự chấm, nhận xét</xsl:when>
		<xsl:when test="$code='result'">Quyết định, kết quả</xsl:when>
		<xsl:when test="$code='data'">Danh sách, phân quyền</xsl:when>
		<xsl:when test="$code='other'">Việc khác</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-support-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='open'">Chờ trả lời</xsl:when>
		<xsl:when test="$code='taken'">Đã tiếp nhận</xsl:when>
		<xsl:when test="$code='answered'">Đã trả lời</xsl:when>
		<xsl:when test="$code='handed_up'">Đã chuyển lên thành phố</xsl:when>
		<xsl:when test="$code='closed'">Đã đóng</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-support">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='support.kind'">Loại</xsl:when>
		<xsl:when test="$code='support.subject'">Việc cần hỗ trợ</xsl:when>
		<xsl:when test="$code='support.text'">Nội dung</xsl:when>
		<xsl:when test="$code='support.text.hint'">Đang làm gì, thấy gì, mong muốn gì. Xin đừng ghi mật khẩu.</xsl:when>
		<xsl:when test="$code='support.page'">Trang đang gặp khó khăn</xsl:when>
		<xsl:when test="$code='support.page.hint'">Tự điền khi bạn đi từ trang ấy.</xsl:when>
		<xsl:when test="$code='support.send'">Gửi yêu cầu</xsl:when>
		<xsl:when test="$code='support.reply'">Gửi thêm</xsl:when>
		<xsl:when test="$code='support.answer'">Trả lời</xsl:when>
		<xsl:when test="$code='support.hand-up'">Chuyển lên quản trị thành phố</xsl:when>
		<xsl:when test="$code='support.take'">Tiếp nhận để trả lời</xsl:when>
		<xsl:when test="$code='support.take-over'">Nhận thay người đang giữ</xsl:when>
		<xsl:when test="$code='support.release'">Trả lại để người khác trả lời</xsl:when>
		<xsl:when test="$code='support.taken'">Đã ghi tên bạn là người trả lời yêu cầu này.</xsl:when>
		<xsl:when test="$code='support.released'">Đã trả lại yêu cầu, đồng nghiệp khác có thể tiếp nhận.</xsl:when>
		<xsl:when test="$code='support.close'">Đã xong, đóng yêu cầu</xsl:when>
		<xsl:when test="$code='support.entry'">Đưa thành mục hỏi đáp của Hướng dẫn</xsl:when>
		<xsl:when test="$code='support.sent'">Đã gửi yêu cầu hỗ trợ.</xsl:when>
		<xsl:when test="$code='support.written'">Đã gửi.</xsl:when>
		<xsl:when test="$code='support.closed'">Đã đóng yêu cầu.</xsl:when>
		<xsl:when test="$code='support.changed'">Yêu cầu này vừa được người khác cập nhật. Xin xem lại rồi gửi nếu vẫn cần.</xsl:when>
		<xsl:when test="starts-with($code,'support.kind.')"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="substring-after($code,'support.kind.')"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
