<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/settings.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="settings.lead">Có hiệu lực ngay với mọi người, kể cả phiên đang mở. Mỗi thay đổi ghi vào nhật ký cùng lý do.</xsl:template>

<xsl:template name="word-settings">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='settings.second_factor_required'">Bắt buộc xác thực hai lớp</xsl:when>
		<xsl:when test="$code='settings.second_factor_required.none'">không bắt buộc ai</xsl:when>
		<xsl:when test="$code='settings.second_factor_required.administrators'">quản trị</xsl:when>
		<xsl:when test="$code='settings.second_factor_required.administrators_authorities'">quản trị và cấp có thẩm quyền</xsl:when>
		<xsl:when test="$code='settings.session_idle_minutes'">Phiên kết thúc sau khi không thao tác (phút)</xsl:when>
		<xsl:when test="$code='settings.session_idle_minutes_administrator'">Phiên của quản trị kết thúc sau khi không thao tác (phút)</xsl:when>
		<xsl:when test="$code='settings.session_hours'">Phiên kéo dài nhiều nhất (giờ)</xsl:when>
		<xsl:when test="$code='settings.password_shortest'">Mật khẩu ngắn nhất (ký tự)</xsl:when>
		<xsl:when test="$code='settings.password_shortest_with_factor'">Mật khẩu ngắn nhất khi có hai lớp (ký tự)</xsl:when>
		<xsl:when test="$code='settings.inactive_days'">Tạm ngừng tài khoản không dùng sau (ngày)</xsl:when>
		<xsl:when test="$code='settings.second_unit_admin'">Quản trị đơn vị được giao thêm người quản trị thứ hai</xsl:when>
		<xsl:when test="$code='settings.second_unit_admin.no'">không</xsl:when>
		<xsl:when test="$code='settings.second_unit_admin.yes'">được</xsl:when>
		<xsl:when test="$code='settings.delegation_days'">Ủy quyền dài nhất (ngày)</xsl:when>
		<xsl:when test="$code='settings.delegation_authority'">Thẩm quyền quyết định được ủy quyền cho</xsl:when>
		<xsl:when test="$code='settings.delegation_authority.deputy'">cấp phó</xsl:when>
		<xsl:when test="$code='settings.delegation_authority.any'">người bất kỳ trong cơ quan</xsl:when>
		<xsl:when test="$code='settings.access_log_months'">Giữ nhật ký truy cập (tháng)</xsl:when>
		<xsl:when test="$code='settings.paper_until'">Dùng song song bản giấy đến hết tháng (năm và tháng viết liền, ví dụ 202203)</xsl:when>
		<xsl:when test="$code='settings.support_days'">Hỗ trợ: trả lời trong (ngày)</xsl:when>
		<xsl:when test="$code='settings.remind_days'">Nhắc trước ngày cuối của mỗi bước (ngày; 0: không nhắc trước)</xsl:when>
		<xsl:when test="$code='settings.remind_hour'">Bắt đầu nhắc việc từ (giờ trong ngày)</xsl:when>
		<xsl:when test="$code='settings.remind_mail'">Gửi thư nhắc việc cho người đã đồng ý nhận</xsl:when>
		<xsl:when test="$code='settings.remind_mail.no'">không</xsl:when>
		<xsl:when test="$code='settings.remind_mail.yes'">có</xsl:when>
		<xsl:when test="$code='settings.signal_people'">Điểm nên xem lại: chỉ xét khi một người đánh giá từ (người)</xsl:when>
		<xsl:when test="$code='settings.signal_share'">Điểm nên xem lại: khi tỷ lệ giống nhau từ (%)</xsl:when>
		<xsl:when test="$code='settings.signal_seconds'">Điểm nên xem lại: khi trung bình mỗi người dưới (giây)</xsl:when>
		<xsl:when test="$code='settings.signal_months'">Điểm nên xem lại: khi số tháng liền kết quả như nhau từ (tháng)</xsl:when>
		<xsl:when test="$code='settings.summary_live_people'">Tổng hợp: đếm sẵn mỗi 15 phút kế hoạch, lịch tuần, việc chờ xác nhận khi phạm vi có trên (người)</xsl:when>
		<xsl:when test="$code='settings.reason'">Lý do</xsl:when>
		<xsl:when test="$code='settings.unchanged'">Các cài đặt chưa thay đổi; chưa có gì được ghi.</xsl:when>
		<xsl:when test="$code='settings.saved'">Đã ghi cài đặt.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
