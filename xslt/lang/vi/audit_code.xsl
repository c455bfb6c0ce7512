<?xml version="1.0" encoding="UTF-8"?>
<!--
  Words of the two logs. Every action and object that a command writes, every kind and object of the access log and every
  right that can be refused has its word here (test_audit.py reads them from the programs).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="audit-action">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='close'">Đóng</xsl:when>
		<xsl:when test="$code='take'">Tiếp nhận yêu cầu</xsl:when>
		<xsl:when test="$code='release'">Trả lại yêu cầu</xsl:when>
		<xsl:when test="$code='submit_self'">Gửi tự đánh giá</xsl:when>
		<xsl:when test="$code='save_self'">Lưu tự đánh giá</xsl:when>
		<xsl:when test="$code='withdraw_self'">Rút lại tự đánh giá</xsl:when>
		<xsl:when test="$code='save_review'">Lưu nhận xét</xsl:when>
		<xsl:when test="$code='review'">Nhận xét, đề xuất</xsl:when>
		<xsl:when test="$code='review_without_self'">Nhận xét khi không có tự đánh giá</xsl:when>
		<xsl:when test="$code='return_self'">Trả lại tự đánh giá</xsl:when>
		<xsl:when test="$code='rule_cause'">Xác nhận hoặc bác nguyên nhân khách quan</xsl:when>
		<xsl:when test="$code='take_back'">Rút việc đã giao</xsl:when>
		<xsl:when test="$code='side_comment'">Góp ý phần kiêm nhiệm</xsl:when>
		<xsl:when test="$code='transfer'">Chuyển đơn vị đánh giá</xsl:when>
		<xsl:when test="$code='advise'">Tham mưu</xsl:when>
		<xsl:when test="$code='advise_without_review'">Tham mưu khi không có nhận xét</xsl:when>
		<xsl:when test="$code='return_review'">Trả lại nhận xét</xsl:when>
		<xsl:when test="$code='return_advice'">Trả lại tham mưu</xsl:when>
		<xsl:when test="$code='decide'">Quyết định</xsl:when>
		<xsl:when test="$code='decide_without_review'">Quyết định khi không có nhận xét</xsl:when>
		<xsl:when test="$code='withdraw_decision'">Rút lại quyết định</xsl:when>
		<xsl:when test="$code='publish'">Công bố</xsl:when>
		<xsl:when test="$code='mark_not_rated'">Ghi không đánh giá</xsl:when>
		<xsl:when test="$code='rate_again'">Đưa vào đánh giá lại</xsl:when>
		<xsl:when test="$code='add'">Thêm</xsl:when>
		<xsl:when test="$code='add_item'">Thêm vào</xsl:when>
		<xsl:when test="$code='assign'">Giao</xsl:when>
		<xsl:when test="$code='confirm'">Xác nhận</xsl:when>
		<xsl:when test="$code='correct'">Sửa theo xác nhận</xsl:when>
		<xsl:when test="$code='copy'">Thêm việc thường xuyên, việc còn lại vào kế hoạch</xsl:when>
		<xsl:when test="$code='complete'">Lập xong</xsl:when>
		<xsl:when test="$code='goal'">Ghi mục tiêu</xsl:when>
		<xsl:when test="$code='report'">Ghi kết quả</xsl:when>
		<xsl:when test="$code='save'">Lưu</xsl:when>
		<xsl:when test="$code='result'">Ghi kết quả</xsl:when>
		<xsl:when test="$code='remove'">Bỏ</xsl:when>
		<xsl:when test="$code='record'">Ghi nhận</xsl:when>
		<xsl:when test="$code='withdraw'">Rút lại</xsl:when>
		<xsl:when test="$code='read'">Đọc</xsl:when>
		<xsl:when test="$code='agree'">Đồng ý nhận thư nhắc việc</xsl:when>
		<xsl:when test="$code='change'">Thay đổi</xsl:when>
		<xsl:when test="$code='create'">Lập</xsl:when>
		<xsl:when test="$code='draft'">Soạn bản nháp</xsl:when>
		<xsl:when test="$code='edit'">Sửa bản nháp</xsl:when>
		<xsl:when test="$code='ask'">Đề nghị</xsl:when>
		<xsl:when test="$code='approve'">Duyệt</xsl:when>
		<xsl:when test="$code='uphold'">Giữ nguyên kết quả</xsl:when>
		<xsl:when test="$code='accept'">Chấp nhận kiến nghị</xsl:when>
		<xsl:when test="$code='propose'">Đề nghị sửa kết quả</xsl:when>
		<xsl:when test="$code='revise'">Thay kết quả đã công bố</xsl:when>
		<xsl:when test="$code='discard'">Bỏ bản nháp</xsl:when>
		<xsl:when test="$code='upload'">Tải lên</xsl:when>
		<xsl:when test="$code='replaced'">Thay thế</xsl:when>
		<xsl:when test="$code='replace'">Thay thế</xsl:when>
		<xsl:when test="$code='end'">Kết thúc</xsl:when>
		<xsl:when test="$code='end_others'">Kết thúc các phiên khác</xsl:when>
		<xsl:when test="$code='store'">Đưa vào</xsl:when>
		<xsl:when test="$code='import'">Nhập danh sách</xsl:when>
		<xsl:when test="$code='open_month'">Mở tháng</xsl:when>
		<xsl:when test="$code='resolve'">Xác định lại</xsl:when>
		<xsl:when test="$code='repeat'">Gửi lại, không đổi</xsl:when>
		<xsl:when test="$code='issue'">Cấp mã</xsl:when>
		<xsl:when test="$code='rotate'">Mã hóa lại bằng khóa mới</xsl:when>
		<xsl:when test="$code='reissue'">Cấp lại mã</xsl:when>
		<xsl:when test="$code='renew'">Cấp lại</xsl:when>
		<xsl:when test="$code='lock_overdue'">Tự động khóa</xsl:when>
		<xsl:when test="$code='unlock'">Mở khóa</xsl:when>
		<xsl:when test="$code='demonstrate'">Đặt mật khẩu chung trình diễn</xsl:when>
		<xsl:when test="$code='acknowledge'">Xác nhận đã đọc</xsl:when>
		<xsl:when test="$code='drop'">Xóa tháng hết hạn lưu</xsl:when>
		<xsl:when test="$code='extend'">Gia hạn</xsl:when>
		<xsl:when test="$code='set'">Đặt</xsl:when>
		<xsl:when test="$code='set_deadline'">Đặt hạn đổi mật khẩu</xsl:when>
		<xsl:when test="$code='give'">Trao</xsl:when>
		<xsl:when test="$code='begin'">Bắt đầu cài đặt</xsl:when>
		<xsl:when test="$code='prove'">Xác nhận lại</xsl:when>
		<xsl:when test="$code='remove_factor'">Gỡ</xsl:when>
		<xsl:when test="$code='renew_codes'">Cấp lại mã dự phòng</xsl:when>
		<xsl:when test="$code='hand_over'">Bàn giao</xsl:when>
		<xsl:when test="$code='take_back'">Thu hồi</xsl:when>
		<xsl:when test="$code='revoke'">Thu hồi</xsl:when>
		<xsl:when test="$code='delegate'">Ủy quyền</xsl:when>
		<xsl:when test="$code='join'">Tiếp nhận</xsl:when>
		<xsl:when test="$code='take_in'">Tiếp nhận lại</xsl:when>
		<xsl:when test="$code='move'">Chuyển</xsl:when>
		<xsl:when test="$code='data'">Sửa thông tin</xsl:when>
		<xsl:when test="$code='main'">Đổi vị trí chính</xsl:when>
		<xsl:when test="$code='fields'">Phân công lĩnh vực</xsl:when>
		<xsl:when test="$code='override'">Chỉ định riêng cấp trên</xsl:when>
		<xsl:when test="$code='unoverride'">Thôi chỉ định riêng</xsl:when>
		<xsl:when test="$code='release'">Cho chuyển đi</xsl:when>
		<xsl:when test="$code='come_back'">Nhận trở lại</xsl:when>
		<xsl:when test="$code='leave'">Cho thôi</xsl:when>
		<xsl:when test="$code='retire'">Cho nghỉ hưu</xsl:when>
		<xsl:when test="$code='rename'">Đổi tên</xsl:when>
		<xsl:when test="$code='merge'">Sáp nhập</xsl:when>
		<xsl:when test="$code='split'">Tách</xsl:when>
		<xsl:when test="$code='order'">Lên lịch thay đổi</xsl:when>
		<xsl:when test="$code='apply'">Thực hiện thay đổi</xsl:when>
		<xsl:when test="$code='apply_failed'">Không thực hiện được thay đổi</xsl:when>
		<xsl:when test="$code='cancel'">Hủy</xsl:when>
		<xsl:when test="$code='download'">Tải về</xsl:when>
		<xsl:when test="$code='deactivate'">Ngừng dùng</xsl:when>
		<xsl:when test="$code='disable'">Ngừng dùng</xsl:when>
		<xsl:when test="$code='enable'">Dùng lại</xsl:when>
		<xsl:when test="$code='refuse'">Từ chối</xsl:when>
		<xsl:when test="$code='answer'">Trả lời</xsl:when>
		<xsl:when test="$code='register'">Đăng ký</xsl:when>
		<xsl:when test="$code='attend'">Điểm danh</xsl:when>
		<xsl:when test="$code='hand_up'">Chuyển lên trên</xsl:when>
		<xsl:when test="$code='sign'">Ký xác nhận</xsl:when>
		<xsl:when test="$code='send'">Gửi</xsl:when>
		<xsl:when test="$code='schedule'">Lên lịch</xsl:when>
		<xsl:when test="$code='issue_again'">Cấp lại mã</xsl:when>
		<xsl:when test="$code='finish'">Hoàn tất</xsl:when>
		<xsl:when test="$code='start'">Bắt đầu</xsl:when>
		<xsl:when test="$code='stop'">Dừng</xsl:when>
		<xsl:when test="$code='login'">Đăng nhập</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('audit-action.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="audit-object">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cause'">nguyên nhân khách quan</xsl:when>
		<xsl:when test="$code='advice'">danh sách tham mưu</xsl:when>
		<xsl:when test="$code='movement'">biến động nhân sự trong tháng</xsl:when>
		<xsl:when test="$code='news_admin'">tin, thông báo đã đăng</xsl:when>
		<xsl:when test="$code='document_admin'">văn bản, tài liệu đã đăng</xsl:when>
		<xsl:when test="$code='notification'">nhắc việc</xsl:when>
		<xsl:when test="$code='evaluation'">đánh giá tháng</xsl:when>
		<xsl:when test="$code='unit_month'">tháng của đơn vị</xsl:when>
		<xsl:when test="$code='task'">công việc</xsl:when>
		<xsl:when test="$code='duty'">việc thường xuyên</xsl:when>
		<xsl:when test="$code='plan'">kế hoạch tháng</xsl:when>
		<xsl:when test="$code='unit_plan'">kế hoạch của đơn vị</xsl:when>
		<xsl:when test="$code='schedule'">lịch công tác tuần</xsl:when>
		<xsl:when test="$code='account'">tài khoản</xsl:when>
		<xsl:when test="$code='accounts'">danh sách tài khoản</xsl:when>
		<xsl:when test="$code='password'">mật khẩu</xsl:when>
		<xsl:when test="$code='session'">phiên đăng nhập</xsl:when>
		<xsl:when test="$code='factor'">xác thực hai lớp</xsl:when>
		<xsl:when test="$code='administrator'">quyền quản trị</xsl:when>
		<xsl:when test="$code='right'">quyền</xsl:when>
		<xsl:when test="$code='grant'">quyền</xsl:when>
		<xsl:when test="$code='grants'">danh sách quyền</xsl:when>
		<xsl:when test="$code='right_grant'">quyền</xsl:when>
		<xsl:when test="$code='delegation'">ủy quyền</xsl:when>
		<xsl:when test="$code='authorities'">danh sách người có thẩm quyền</xsl:when>
		<xsl:when test="$code='authority'">người có thẩm quyền</xsl:when>
		<xsl:when test="$code='units'">danh sách đơn vị</xsl:when>
		<xsl:when test="$code='people'">danh sách nhân sự</xsl:when>
		<xsl:when test="$code='unit'">đơn vị</xsl:when>
		<xsl:when test="$code='person'">nhân sự</xsl:when>
		<xsl:when test="$code='assignment'">vị trí công tác</xsl:when>
		<xsl:when test="$code='position'">chức vụ</xsl:when>
		<xsl:when test="$code='rule_set'">bộ tiêu chí</xsl:when>
		<xsl:when test="$code='binding_request'">áp dụng riêng bộ tiêu chí</xsl:when>
		<xsl:when test="$code='binding'">danh sách áp dụng bộ tiêu chí</xsl:when>
		<xsl:when test="$code='rule'">danh sách bộ tiêu chí</xsl:when>
		<xsl:when test="$code='absence'">vắng mặt</xsl:when>
		<xsl:when test="$code='discipline'">kỷ luật</xsl:when>
		<xsl:when test="$code='acknowledgement_text'">quy định, thông báo</xsl:when>
		<xsl:when test="$code='acknowledgement'">quy định, thông báo</xsl:when>
		<xsl:when test="$code='announcement'">tin, thông báo</xsl:when>
		<xsl:when test="$code='document'">văn bản, tài liệu</xsl:when>
		<xsl:when test="$code='guide_entry'">câu hỏi thường gặp</xsl:when>
		<xsl:when test="$code='deadline'">thời hạn</xsl:when>
		<xsl:when test="$code='extension'">gia hạn</xsl:when>
		<xsl:when test="$code='cap'">tỷ lệ riêng mức A</xsl:when>
		<xsl:when test="$code='caps'">hạn mức mức A</xsl:when>
		<xsl:when test="$code='cap_grant'">tỷ lệ riêng mức A</xsl:when>
		<xsl:when test="$code='unit_result'">kết quả của đơn vị</xsl:when>
		<xsl:when test="$code='access_log'">nhật ký truy cập</xsl:when>
		<xsl:when test="$code='audit'">nhật ký thao tác</xsl:when>
		<xsl:when test="$code='access'">nhật ký truy cập</xsl:when>
		<xsl:when test="$code='audit_seal'">niêm phong</xsl:when>
		<xsl:when test="$code='unit_summary'">bảng tổng hợp của đơn vị</xsl:when>
		<xsl:when test="$code='summary'">tổng hợp tiến độ</xsl:when>
		<xsl:when test="$code='paper_result'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='paper_month'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='support_report'">báo cáo khó khăn, vướng mắc</xsl:when>
		<xsl:when test="$code='support'">yêu cầu hỗ trợ</xsl:when>
		<xsl:when test="$code='training_roster'">danh sách tập huấn</xsl:when>
		<xsl:when test="$code='training_admin'">lớp tập huấn</xsl:when>
		<xsl:when test="$code='training'">lớp tập huấn</xsl:when>
		<xsl:when test="$code='year'">tổng hợp năm</xsl:when>
		<xsl:when test="$code='signals'">những điểm nên xem lại của đơn vị</xsl:when>
		<xsl:when test="$code='print_code'">mã kiểm tra của bản in</xsl:when>
		<xsl:when test="$code='check'">kiểm tra bản in</xsl:when>
		<xsl:when test="$code='decision'">danh sách quyết định</xsl:when>
		<xsl:when test="$code='review'">danh sách nhận xét</xsl:when>
		<xsl:when test="$code='publication'">kết quả công bố</xsl:when>
		<xsl:when test="$code='report'">báo cáo</xsl:when>
		<xsl:when test="$code='home'">trang đầu</xsl:when>
		<xsl:when test="$code='import'">danh sách nhập</xsl:when>
		<xsl:when test="$code='reissue'">mã dùng một lần</xsl:when>
		<xsl:when test="$code='unit_batch'">đợt thay đổi tổ chức</xsl:when>
		<xsl:when test="$code='unit_change'">thay đổi tổ chức</xsl:when>
		<xsl:when test="$code='account_holder'">người giữ tài khoản</xsl:when>
		<xsl:when test="$code='handover'">bàn giao tài khoản</xsl:when>
		<xsl:when test="$code='acknowledgements'">danh sách xác nhận đã đọc</xsl:when>
		<xsl:when test="$code='soon'">danh sách sắp bị khóa</xsl:when>
		<xsl:when test="$code='unit_accounts'">danh sách tài khoản quản trị đơn vị</xsl:when>
		<xsl:when test="$code='unit_account'">tài khoản quản trị đơn vị</xsl:when>
		<xsl:when test="$code='issue'">đợt cấp mã</xsl:when>
		<xsl:when test="$code='slips'">phiếu giao tài khoản</xsl:when>
		<xsl:when test="$code='template'">mẫu danh sách</xsl:when>
		<xsl:when test="$code='recovery_code'">mã dự phòng</xsl:when>
		<xsl:when test="$code='route'">trang ngoài quyền</xsl:when>
		<xsl:when test="$code='forged'">biểu mẫu không rõ nguồn gốc</xsl:when>
		<xsl:when test="$code='gap'">danh sách còn thiếu</xsl:when>
		<xsl:when test="$code='search'">trang tìm kiếm</xsl:when>
		<xsl:when test="$code='paper'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='setting'">cài đặt</xsl:when>
		<xsl:when test="$code='catalogue'">sản phẩm chuẩn</xsl:when>
		<xsl:when test="$code='work_group'">nhóm công việc</xsl:when>
		<xsl:when test="$code='holiday'">ngày nghỉ lễ, ngày làm bù</xsl:when>
		<xsl:when test="$code='revision'">đề nghị sửa kết quả</xsl:when>
		<xsl:when test="$code='petition'">kiến nghị về kết quả</xsl:when>
		<xsl:when test="$code='forms'">phiếu cá nhân của cả đơn vị</xsl:when>
		<xsl:when test="$code='report_paper'">số văn bản, người ký của báo cáo</xsl:when>
		<xsl:when test="$code='submission'">tờ trình của cơ quan tham mưu</xsl:when>
		<xsl:when test="$code='imprint'">số văn bản, người ký của báo cáo</xsl:when>
		<xsl:when test="$code='letterhead'">tiêu đề văn bản</xsl:when>
		<xsl:when test="$code='superior'">người nhận xét</xsl:when>
		<xsl:when test="$code='absences'">danh sách vắng mặt</xsl:when>
		<xsl:when test="$code='rights'">danh sách quyền</xsl:when>
		<xsl:when test="$code='holder'">người giữ tài khoản</xsl:when>
		<xsl:when test="$code='user'">người dùng</xsl:when>
		<xsl:when test="$code='notice'">thông báo</xsl:when>
		<xsl:when test="$code='resolution_override'">người nhận xét, quyết định</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('audit-object.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="access-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='login'">Đăng nhập</xsl:when>
		<xsl:when test="$code='login_failed'">Đăng nhập không được</xsl:when>
		<xsl:when test="$code='logout'">Đăng xuất</xsl:when>
		<xsl:when test="$code='refused'">Bị từ chối</xsl:when>
		<xsl:when test="$code='view'">Xem</xsl:when>
		<xsl:when test="$code='export'">Tải về</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('access-kind.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What was refused: the right that was missing. -->
<xsl:template name="access-right">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='catalogue'">danh mục sản phẩm</xsl:when>
		<xsl:when test="$code='revise_approve'">duyệt sửa kết quả đã công bố</xsl:when>
		<xsl:when test="$code='support'">xem yêu cầu hỗ trợ</xsl:when>
		<xsl:when test="$code='open'">xem trang công khai</xsl:when>
		<xsl:when test="$code='inform'">đăng tin, tài liệu, câu trả lời</xsl:when>
		<xsl:when test="$code='paper'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='read'">xem tin, tài liệu của đơn vị</xsl:when>
		<xsl:when test="$code='account'">dùng tài khoản</xsl:when>
		<xsl:when test="$code='home'">xem trang đầu</xsl:when>
		<xsl:when test="$code='plan_view'">xem kế hoạch, công việc</xsl:when>
		<xsl:when test="$code='plan_edit'">sửa kế hoạch, công việc</xsl:when>
		<xsl:when test="$code='unit_plan_view'">xem kế hoạch của đơn vị</xsl:when>
		<xsl:when test="$code='unit_plan_edit'">sửa kế hoạch của đơn vị</xsl:when>
		<xsl:when test="$code='task_assign'">giao việc</xsl:when>
		<xsl:when test="$code='task_confirm'">xác nhận việc</xsl:when>
		<xsl:when test="$code='self'">tự đánh giá</xsl:when>
		<xsl:when test="$code='review'">nhận xét, đánh giá</xsl:when>
		<xsl:when test="$code='side_comment'">góp ý phần kiêm nhiệm</xsl:when>
		<xsl:when test="$code='advise'">tham mưu</xsl:when>
		<xsl:when test="$code='decide'">quyết định</xsl:when>
		<xsl:when test="$code='publish'">công bố</xsl:when>
		<xsl:when test="$code='revise'">sửa kết quả đã công bố</xsl:when>
		<xsl:when test="$code='petition'">kiến nghị về kết quả</xsl:when>
		<xsl:when test="$code='forms'">phiếu cá nhân của cả đơn vị</xsl:when>
		<xsl:when test="$code='report_paper'">số văn bản, người ký của báo cáo</xsl:when>
		<xsl:when test="$code='submission'">tờ trình của cơ quan tham mưu</xsl:when>
		<xsl:when test="$code='imprint'">số văn bản, người ký của báo cáo</xsl:when>
		<xsl:when test="$code='result_level'">xem mức xếp loại</xsl:when>
		<xsl:when test="$code='result_full'">xem điểm và nhận xét</xsl:when>
		<xsl:when test="$code='report_unit'">xem báo cáo của đơn vị</xsl:when>
		<xsl:when test="$code='import'">nhập danh sách</xsl:when>
		<xsl:when test="$code='accounts'">quản lý tài khoản</xsl:when>
		<xsl:when test="$code='agencies'">quản lý cơ quan</xsl:when>
		<xsl:when test="$code='units'">quản lý đơn vị</xsl:when>
		<xsl:when test="$code='people'">quản lý nhân sự</xsl:when>
		<xsl:when test="$code='rights'">phân quyền</xsl:when>
		<xsl:when test="$code='audit'">xem nhật ký</xsl:when>
		<xsl:when test="$code='delegate'">ủy quyền</xsl:when>
		<xsl:when test="$code='route'">mở trang ngoài quyền</xsl:when>
		<xsl:when test="$code='forged'">gửi biểu mẫu không rõ nguồn gốc</xsl:when>
		<xsl:when test="$code='unit'">xem đơn vị khác</xsl:when>
		<xsl:when test="$code='absence'">ghi vắng mặt, kỷ luật</xsl:when>
		<xsl:when test="$code='rules'">xem bộ tiêu chí</xsl:when>
		<xsl:when test="$code='rules_edit'">soạn, duyệt bộ tiêu chí</xsl:when>
		<xsl:when test="$code='city'">cài đặt toàn thành phố</xsl:when>
		<xsl:when test="$code='caps'">xem hạn mức A</xsl:when>
		<xsl:when test="$code='cap_grant'">giao tỷ lệ riêng mức A</xsl:when>
		<xsl:when test="$code='unit_result'">ghi kết quả của đơn vị</xsl:when>
		<xsl:when test="$code='deadlines'">gia hạn</xsl:when>
		<xsl:when test="$code='extend'">gia hạn</xsl:when>
		<xsl:otherwise><xsl:call-template name="audit-object"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- In a list to choose from, objects and rights stand side by side. -->
<xsl:template name="access-any">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cause'">nguyên nhân khách quan</xsl:when>
		<xsl:when test="$code='advice'">danh sách tham mưu</xsl:when>
		<xsl:when test="$code='movement'">biến động nhân sự trong tháng</xsl:when>
		<xsl:when test="$code='news_admin'">tin, thông báo đã đăng</xsl:when>
		<xsl:when test="$code='document_admin'">văn bản, tài liệu đã đăng</xsl:when>
		<xsl:when test="$code='guide_entry'">câu hỏi thường gặp</xsl:when>
		<xsl:when test="$code='revise_approve'">duyệt sửa kết quả đã công bố</xsl:when>
		<xsl:when test="$code='open'">xem trang công khai</xsl:when>
		<xsl:when test="$code='account'">tài khoản</xsl:when>
		<xsl:when test="$code='home'">trang đầu</xsl:when>
		<xsl:when test="$code='plan_view'">xem kế hoạch, công việc</xsl:when>
		<xsl:when test="$code='plan_edit'">sửa kế hoạch, công việc</xsl:when>
		<xsl:when test="$code='unit_plan_view'">xem kế hoạch của đơn vị</xsl:when>
		<xsl:when test="$code='unit_plan_edit'">sửa kế hoạch của đơn vị</xsl:when>
		<xsl:when test="$code='task_assign'">giao việc</xsl:when>
		<xsl:when test="$code='task_confirm'">xác nhận việc</xsl:when>
		<xsl:when test="$code='self'">tự đánh giá</xsl:when>
		<xsl:when test="$code='review'">danh sách nhận xét</xsl:when>
		<xsl:when test="$code='side_comment'">góp ý phần kiêm nhiệm</xsl:when>
		<xsl:when test="$code='advise'">tham mưu</xsl:when>
		<xsl:when test="$code='decide'">quyết định</xsl:when>
		<xsl:when test="$code='publish'">công bố</xsl:when>
		<xsl:when test="$code='revise'">sửa kết quả đã công bố</xsl:when>
		<xsl:when test="$code='petition'">kiến nghị về kết quả</xsl:when>
		<xsl:when test="$code='forms'">phiếu cá nhân của cả đơn vị</xsl:when>
		<xsl:when test="$code='report_paper'">số văn bản, người ký của báo cáo</xsl:when>
		<xsl:when test="$code='submission'">tờ trình của cơ quan tham mưu</xsl:when>
		<xsl:when test="$code='imprint'">số văn bản, người ký của báo cáo</xsl:when>
		<xsl:when test="$code='result_level'">xem mức xếp loại</xsl:when>
		<xsl:when test="$code='result_full'">xem điểm và nhận xét</xsl:when>
		<xsl:when test="$code='report_unit'">xem báo cáo của đơn vị</xsl:when>
		<xsl:when test="$code='import'">danh sách nhập</xsl:when>
		<xsl:when test="$code='document'">văn bản, tài liệu</xsl:when>
		<xsl:when test="$code='inform'">đăng tin, tài liệu, câu trả lời</xsl:when>
		<xsl:when test="$code='support'">yêu cầu hỗ trợ</xsl:when>
		<xsl:when test="$code='paper'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='read'">tin, tài liệu của đơn vị</xsl:when>
		<xsl:when test="$code='accounts'">danh sách tài khoản</xsl:when>
		<xsl:when test="$code='agencies'">quản lý cơ quan</xsl:when>
		<xsl:when test="$code='units'">danh sách đơn vị</xsl:when>
		<xsl:when test="$code='people'">danh sách nhân sự</xsl:when>
		<xsl:when test="$code='rights'">danh sách quyền</xsl:when>
		<xsl:when test="$code='audit'">nhật ký thao tác</xsl:when>
		<xsl:when test="$code='delegate'">ủy quyền</xsl:when>
		<xsl:when test="$code='route'">trang ngoài quyền</xsl:when>
		<xsl:when test="$code='forged'">biểu mẫu không rõ nguồn gốc</xsl:when>
		<xsl:when test="$code='unit'">đơn vị</xsl:when>
		<xsl:when test="$code='absence'">vắng mặt</xsl:when>
		<xsl:when test="$code='rules'">xem bộ tiêu chí</xsl:when>
		<xsl:when test="$code='rules_edit'">soạn, duyệt bộ tiêu chí</xsl:when>
		<xsl:when test="$code='city'">cài đặt toàn thành phố</xsl:when>
		<xsl:when test="$code='deadlines'">gia hạn</xsl:when>
		<xsl:when test="$code='extend'">gia hạn</xsl:when>
		<xsl:when test="$code='evaluation'">đánh giá tháng</xsl:when>
		<xsl:when test="$code='unit_month'">tháng của đơn vị</xsl:when>
		<xsl:when test="$code='task'">công việc</xsl:when>
		<xsl:when test="$code='plan'">kế hoạch tháng</xsl:when>
		<xsl:when test="$code='unit_plan'">kế hoạch của đơn vị</xsl:when>
		<xsl:when test="$code='schedule'">lịch công tác tuần</xsl:when>
		<xsl:when test="$code='password'">mật khẩu</xsl:when>
		<xsl:when test="$code='session'">phiên đăng nhập</xsl:when>
		<xsl:when test="$code='factor'">xác thực hai lớp</xsl:when>
		<xsl:when test="$code='administrator'">quyền quản trị</xsl:when>
		<xsl:when test="$code='right'">quyền</xsl:when>
		<xsl:when test="$code='grant'">quyền</xsl:when>
		<xsl:when test="$code='grants'">danh sách quyền</xsl:when>
		<xsl:when test="$code='right_grant'">quyền</xsl:when>
		<xsl:when test="$code='delegation'">ủy quyền</xsl:when>
		<xsl:when test="$code='authorities'">danh sách người có thẩm quyền</xsl:when>
		<xsl:when test="$code='authority'">người có thẩm quyền</xsl:when>
		<xsl:when test="$code='person'">nhân sự</xsl:when>
		<xsl:when test="$code='assignment'">vị trí công tác</xsl:when>
		<xsl:when test="$code='position'">chức vụ</xsl:when>
		<xsl:when test="$code='rule'">danh sách bộ tiêu chí</xsl:when>
		<xsl:when test="$code='rule_set'">bộ tiêu chí</xsl:when>
		<xsl:when test="$code='binding_request'">áp dụng riêng bộ tiêu chí</xsl:when>
		<xsl:when test="$code='binding'">danh sách áp dụng bộ tiêu chí</xsl:when>
		<xsl:when test="$code='discipline'">kỷ luật</xsl:when>
		<xsl:when test="$code='acknowledgement_text'">quy định, thông báo</xsl:when>
		<xsl:when test="$code='acknowledgement'">quy định, thông báo</xsl:when>
		<xsl:when test="$code='deadline'">thời hạn</xsl:when>
		<xsl:when test="$code='extension'">gia hạn</xsl:when>
		<xsl:when test="$code='cap'">tỷ lệ riêng mức A</xsl:when>
		<xsl:when test="$code='caps'">hạn mức mức A</xsl:when>
		<xsl:when test="$code='cap_grant'">tỷ lệ riêng mức A</xsl:when>
		<xsl:when test="$code='unit_result'">kết quả của đơn vị</xsl:when>
		<xsl:when test="$code='access_log'">nhật ký truy cập</xsl:when>
		<xsl:when test="$code='access'">nhật ký truy cập</xsl:when>
		<xsl:when test="$code='audit_seal'">niêm phong</xsl:when>
		<xsl:when test="$code='unit_summary'">bảng tổng hợp của đơn vị</xsl:when>
		<xsl:when test="$code='summary'">tổng hợp tiến độ</xsl:when>
		<xsl:when test="$code='paper_result'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='paper_month'">kết quả trên giấy</xsl:when>
		<xsl:when test="$code='support_report'">báo cáo khó khăn, vướng mắc</xsl:when>
		<xsl:when test="$code='training_roster'">danh sách tập huấn</xsl:when>
		<xsl:when test="$code='training_admin'">lớp tập huấn</xsl:when>
		<xsl:when test="$code='training'">lớp tập huấn</xsl:when>
		<xsl:when test="$code='year'">tổng hợp năm</xsl:when>
		<xsl:when test="$code='signals'">những điểm nên xem lại của đơn vị</xsl:when>
		<xsl:when test="$code='print_code'">mã kiểm tra của bản in</xsl:when>
		<xsl:when test="$code='check'">kiểm tra bản in</xsl:when>
		<xsl:when test="$code='decision'">danh sách quyết định</xsl:when>
		<xsl:when test="$code='publication'">kết quả công bố</xsl:when>
		<xsl:when test="$code='report'">báo cáo</xsl:when>
		<xsl:when test="$code='reissue'">mã dùng một lần</xsl:when>
		<xsl:when test="$code='unit_batch'">đợt thay đổi tổ chức</xsl:when>
		<xsl:when test="$code='unit_change'">thay đổi tổ chức</xsl:when>
		<xsl:when test="$code='account_holder'">người giữ tài khoản</xsl:when>
		<xsl:when test="$code='handover'">bàn giao tài khoản</xsl:when>
		<xsl:when test="$code='acknowledgements'">danh sách xác nhận đã đọc</xsl:when>
		<xsl:when test="$code='soon'">danh sách sắp bị khóa</xsl:when>
		<xsl:when test="$code='unit_accounts'">danh sách tài khoản quản trị đơn vị</xsl:when>
		<xsl:when test="$code='unit_account'">tài khoản quản trị đơn vị</xsl:when>
		<xsl:when test="$code='issue'">đợt cấp mã</xsl:when>
		<xsl:when test="$code='slips'">phiếu giao tài khoản</xsl:when>
		<xsl:when test="$code='template'">mẫu danh sách</xsl:when>
		<xsl:when test="$code='recovery_code'">mã dự phòng</xsl:when>
		<xsl:when test="$code='gap'">danh sách còn thiếu</xsl:when>
		<xsl:when test="$code='search'">trang tìm kiếm</xsl:when>
		<xsl:when test="$code='setting'">cài đặt</xsl:when>
		<xsl:when test="$code='catalogue'">danh mục sản phẩm</xsl:when>
		<xsl:when test="$code='work_group'">nhóm công việc</xsl:when>
		<xsl:when test="$code='holiday'">ngày nghỉ lễ, ngày làm bù</xsl:when>
		<xsl:when test="$code='revision'">đề nghị sửa kết quả</xsl:when>
		<xsl:when test="$code='letterhead'">tiêu đề văn bản</xsl:when>
		<xsl:when test="$code='superior'">người nhận xét</xsl:when>
		<xsl:when test="$code='absences'">danh sách vắng mặt</xsl:when>
		<xsl:when test="$code='holder'">người giữ tài khoản</xsl:when>
		<xsl:when test="$code='user'">người dùng</xsl:when>
		<xsl:when test="$code='notice'">thông báo</xsl:when>
		<xsl:when test="$code='resolution_override'">người nhận xét, quyết định</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('access-any.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- A field of what was there before and after; one without a word shows its code. -->
<xsl:template name="audit-field">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='paper_until'">Dùng bản giấy đến hết tháng</xsl:when>
		<xsl:when test="$code='state'">Trạng thái</xsl:when>
		<xsl:when test="$code='level'">Mức</xsl:when>
		<xsl:when test="$code='points'">Điểm</xsl:when>
		<xsl:when test="$code='reason'">Lý do</xsl:when>
		<xsl:when test="$code='note'">Ghi chú</xsl:when>
		<xsl:when test="$code='content'">Nội dung</xsl:when>
		<xsl:when test="$code='language'">Ngôn ngữ</xsl:when>
		<xsl:when test="$code='week'">Tuần</xsl:when>
		<xsl:when test="$code='date'">Ngày</xsl:when>
		<xsl:when test="$code='issuer'">Nơi ban hành</xsl:when>
		<xsl:when test="$code='decision'">Số quyết định</xsl:when>
		<xsl:when test="$code='account'">Tài khoản</xsl:when>
		<xsl:when test="$code='accounts'">Số tài khoản</xsl:when>
		<xsl:when test="$code='first'">Từ</xsl:when>
		<xsl:when test="$code='last'">Đến</xsl:when>
		<xsl:when test="$code='from'">Từ ngày</xsl:when>
		<xsl:when test="$code='until'">Đến</xsl:when>
		<xsl:when test="$code='person'">Người</xsl:when>
		<xsl:when test="$code='cause'">Nguyên nhân</xsl:when>
		<xsl:when test="$code='total'">Tổng số</xsl:when>
		<xsl:when test="$code='ready'">Số người được công bố</xsl:when>
		<xsl:when test="$code='published'">Công bố</xsl:when>
		<xsl:when test="$code='A'">Mức A</xsl:when>
		<xsl:when test="$code='B'">Mức B</xsl:when>
		<xsl:when test="$code='C'">Mức C</xsl:when>
		<xsl:when test="$code='D'">Mức D</xsl:when>
		<xsl:when test="$code='file'">Tệp</xsl:when>
		<xsl:when test="$code='rows'">Số dòng</xsl:when>
		<xsl:when test="$code='bad_rows'">Số dòng sai</xsl:when>
		<xsl:when test="$code='created'">Tạo mới</xsl:when>
		<xsl:when test="$code='changed'">Thay đổi</xsl:when>
		<xsl:when test="$code='same'">Giữ nguyên</xsl:when>
		<xsl:when test="$code='ended'">Kết thúc</xsl:when>
		<xsl:when test="$code='resolved'">Xác định lại</xsl:when>
		<xsl:when test="$code='agency'">Cơ quan (mã)</xsl:when>
		<xsl:when test="$code='unit'">Đơn vị</xsl:when>
		<xsl:when test="$code='position'">Chức vụ</xsl:when>
		<xsl:when test="$code='criteria_set'">Bộ tiêu chí (mã)</xsl:when>
		<xsl:when test="$code='superior'">Người nhận xét (mã)</xsl:when>
		<xsl:when test="$code='superior_basis'">Căn cứ người nhận xét</xsl:when>
		<xsl:when test="$code='authority'">Người quyết định (mã)</xsl:when>
		<xsl:when test="$code='authority_basis'">Căn cứ người quyết định</xsl:when>
		<xsl:when test="$code='advice'">Đơn vị tham mưu (mã)</xsl:when>
		<xsl:when test="$code='rule_set'">Bộ tiêu chí (mã)</xsl:when>
		<xsl:when test="$code='section'">Phần</xsl:when>
		<xsl:when test="$code='changes'">Những chỗ thay đổi</xsl:when>
		<xsl:when test="$code='sha256'">Mã kiểm tra</xsl:when>
		<xsl:when test="$code='ends'">Thay phiên bản</xsl:when>
		<xsl:when test="$code='code'">Mã</xsl:when>
		<xsl:when test="$code='version'">Phiên bản</xsl:when>
		<xsl:when test="$code='keep_months'">Số tháng giữ</xsl:when>
		<xsl:when test="$code='seals'">Số niêm phong</xsl:when>
		<xsl:when test="$code='hash'">Mã niêm phong</xsl:when>
		<xsl:when test="$code='role'">Quyền</xsl:when>
		<xsl:when test="$code='bloc'">Khối</xsl:when>
		<xsl:when test="$code='number'">Số</xsl:when>
		<xsl:when test="$code='name'">Tên</xsl:when>
		<xsl:when test="$code='text'">Nội dung</xsl:when>
		<xsl:when test="$code='valid_from'">Từ ngày</xsl:when>
		<xsl:when test="$code='valid_to'">Đến ngày</xsl:when>
		<xsl:when test="$code='due'">Hạn</xsl:when>
		<xsl:when test="$code='percent'">Tỷ lệ hoàn thành</xsl:when>
		<xsl:when test="$code='result'">Kết quả</xsl:when>
		<xsl:when test="$code='ruling'">Ý kiến về nguyên nhân</xsl:when>
		<xsl:when test="$code='quality'">Chất lượng</xsl:when>
		<xsl:when test="$code='origin'">Loại việc</xsl:when>
		<xsl:when test="$code='best'">Mức cao nhất</xsl:when>
		<xsl:when test="$code='step'">Bước</xsl:when>
		<xsl:when test="$code='month'">Tháng</xsl:when>
		<xsl:when test="$code='holder'">Người giữ</xsl:when>
		<xsl:when test="$code='kind'">Loại</xsl:when>
		<xsl:when test="$code='days'">Số ngày</xsl:when>
		<xsl:when test="$code='form'">Hình thức</xsl:when>
		<xsl:otherwise><code><xsl:value-of select="$code"/></code></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
