<?xml version="1.0" encoding="UTF-8"?>
<!-- Words whose code stands in documents and that several nouns share. One choose a kind, most frequent first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Title of a page by its noun, where the page sheet has no mode title. Context: page or the noun's element. -->
<xsl:template name="word-title">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='home'">Hôm nay</xsl:when>
		<xsl:when test="$code='duty'">Việc thường xuyên hằng tháng</xsl:when>
		<xsl:when test="$code='plan'">Kế hoạch công tác <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='schedule'">Lịch công tác tuần</xsl:when>
		<xsl:when test="$code='unit_plan'">Kế hoạch của đơn vị <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='task'">Công việc</xsl:when>
		<xsl:when test="$code='self'">Tự đánh giá <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='review'">Nhận xét, đánh giá <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='evaluation'">Đánh giá <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='rights'">Phân quyền</xsl:when>
		<xsl:when test="$code='right'">Quyền</xsl:when>
		<xsl:when test="$code='delegation'">Ủy quyền khi vắng mặt</xsl:when>
		<xsl:when test="$code='decision'">Quyết định xếp loại <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='publication'">Công bố kết quả <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='summary'">Tổng hợp <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='report'">Báo cáo</xsl:when>
		<xsl:when test="$code='search'">Tìm người và đơn vị</xsl:when>
		<xsl:when test="$code='training'">Tập huấn</xsl:when>
		<xsl:when test="$code='reminder'">Nhắc việc</xsl:when>
		<xsl:when test="$code='support'">Hỗ trợ</xsl:when>
		<xsl:when test="$code='support_report'">Báo cáo khó khăn, vướng mắc</xsl:when>
		<xsl:when test="$code='training_admin'">Lớp tập huấn mới</xsl:when>
		<xsl:when test="$code='year'">Tổng hợp năm</xsl:when>
		<xsl:when test="$code='login'">Đăng nhập</xsl:when>
		<xsl:when test="$code='password'">Đổi mật khẩu</xsl:when>
		<xsl:when test="$code='factor'">Xác thực hai lớp</xsl:when>
		<xsl:when test="$code='factor_step'">Mã xác thực</xsl:when>
		<xsl:when test="$code='proof'">Xác nhận lại</xsl:when>
		<xsl:when test="$code='unlock'">Mở khóa đăng nhập</xsl:when>
		<xsl:when test="$code='account'">Tài khoản của tôi</xsl:when>
		<xsl:when test="$code='unit_accounts'">Tài khoản quản trị của đơn vị</xsl:when>
		<xsl:when test="$code='handover'">Bàn giao tài khoản quản trị đơn vị</xsl:when>
		<xsl:when test="$code='acknowledgements'">Xác nhận quy định và thông báo</xsl:when>
		<xsl:when test="$code='acknowledgement_text'">Văn bản phải xác nhận</xsl:when>
		<xsl:when test="$code='language'">Ngôn ngữ</xsl:when>
		<xsl:when test="$code='acknowledgement'">Quy định sử dụng và thông báo</xsl:when>
		<xsl:when test="$code='admin'">Quản trị</xsl:when>
		<xsl:when test="$code='opening'">Mở <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='movement'">Biến động nhân sự <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='absence'">Vắng mặt, kỷ luật, không đánh giá <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='extension'">Thời hạn và gia hạn <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='caps'">Hạn mức A <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='cap_grant'">Tỷ lệ riêng cho đơn vị xuất sắc, <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='unit_result'">Kết quả của đơn vị <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='advice'">Tham mưu xếp loại <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='settings'">Cài đặt</xsl:when>
		<xsl:when test="$code='cause'">Nguyên nhân khách quan</xsl:when>
		<xsl:when test="$code='catalogue'">Danh mục sản phẩm, công việc chuẩn</xsl:when>
		<xsl:when test="$code='work_group'">Nhóm công việc tương đồng</xsl:when>
		<xsl:when test="$code='holiday'">Ngày nghỉ lễ, ngày làm bù</xsl:when>
		<xsl:when test="$code='accounts'">Tài khoản</xsl:when>
		<xsl:when test="$code='deadline'">Hạn đổi mật khẩu ban đầu</xsl:when>
		<xsl:when test="$code='soon'">Tài khoản sắp bị khóa</xsl:when>
		<xsl:when test="$code='issue'">Cấp tài khoản</xsl:when>
		<xsl:when test="$code='reissue'">Cấp mã dùng một lần</xsl:when>
		<xsl:when test="$code='unit'">Đơn vị</xsl:when>
		<xsl:when test="$code='people'">Nhân sự</xsl:when>
		<xsl:when test="$code='person'">Nhân sự</xsl:when>
		<xsl:when test="$code='newcomer'">Thêm người</xsl:when>
		<xsl:when test="$code='gap'">Những chỗ còn thiếu</xsl:when>
		<xsl:when test="$code='grant'">Phân quyền</xsl:when>
		<xsl:when test="$code='import'">Nhập dữ liệu</xsl:when>
		<xsl:when test="$code='rule'">Bộ tiêu chí</xsl:when>
		<xsl:when test="$code='binding'">Ai theo bộ tiêu chí nào</xsl:when>
		<xsl:when test="$code='audit'">Nhật ký</xsl:when>
		<xsl:when test="$code='guide'">Hướng dẫn</xsl:when>
		<xsl:when test="$code='news'">Tin, thông báo</xsl:when>
		<xsl:when test="$code='news_admin'">Đăng tin, thông báo</xsl:when>
		<xsl:when test="$code='visibility'">Ai thấy kết quả đã công bố</xsl:when>
		<xsl:when test="$code='document'">Văn bản và tài liệu</xsl:when>
		<xsl:when test="$code='document_admin'">Đăng văn bản, tài liệu</xsl:when>
		<xsl:when test="$code='guide_entry'">Câu hỏi thường gặp</xsl:when>
		<xsl:when test="$code='support'">Hỗ trợ</xsl:when>
		<xsl:when test="$code='training'">Đăng ký tập huấn</xsl:when>
		<xsl:when test="$code='paper'">Kết quả trên giấy</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('title.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: menu/item; asks the attribute itself, because every page says these words. -->
<xsl:template name="word-menu">
	<xsl:choose>
		<xsl:when test="@code='home'">Hôm nay</xsl:when>
		<xsl:when test="@code='plan'">Kế hoạch</xsl:when>
		<xsl:when test="@code='schedule'">Lịch tuần</xsl:when>
		<xsl:when test="@code='unit_plan'">Kế hoạch đơn vị</xsl:when>
		<xsl:when test="@code='self'">Tự đánh giá</xsl:when>
		<xsl:when test="@code='review'">Đánh giá</xsl:when>
		<xsl:when test="@code='advice'">Tham mưu</xsl:when>
		<xsl:when test="@code='decision'">Quyết định</xsl:when>
		<xsl:when test="@code='publication'">Công bố</xsl:when>
		<xsl:when test="@code='summary'">Tổng hợp</xsl:when>
		<xsl:when test="@code='caps'">Hạn mức A</xsl:when>
		<xsl:when test="@code='report'">Báo cáo</xsl:when>
		<xsl:when test="@code='search'">Tìm kiếm</xsl:when>
		<xsl:when test="@code='admin'">Quản trị</xsl:when>
		<xsl:when test="@code='audit'">Nhật ký</xsl:when>
		<xsl:when test="@code='guide'">Hướng dẫn</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('menu.',@code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Steps of the month, as windows and missing steps name them. -->
<xsl:template name="word-step">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='self'">Tự chấm</xsl:when>
		<xsl:when test="$code='superior'">Cấp trên nhận xét</xsl:when>
		<xsl:when test="$code='decide'">Quyết định</xsl:when>
		<xsl:when test="$code='publish'">Công bố</xsl:when>
		<xsl:when test="$code='plan'">Lập kế hoạch</xsl:when>
		<xsl:when test="$code='advice'">Tham mưu</xsl:when>
		<xsl:when test="$code='password'">Đổi mật khẩu</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('step.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='success'">Đã xong.</xsl:when>
		<xsl:when test="$code='warning'">Lưu ý.</xsl:when>
		<xsl:when test="$code='error'">Chưa được.</xsl:when>
		<xsl:otherwise>Thông tin.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-button">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='choose'">Xem số người chờ cấp</xsl:when>
		<xsl:when test="$code='issue_first'">Cấp và in phiếu</xsl:when>
		<xsl:when test="$code='issue_more'">Tiếp tục: cấp và in phiếu đợt sau</xsl:when>
		<xsl:when test="$code='issue_again'">Cấp lại mã và in phiếu</xsl:when>
		<xsl:when test="$code='confirm_selected'">Xác nhận các việc đã chọn</xsl:when>
		<xsl:when test="$code='plan_complete'">Đã lập xong kế hoạch</xsl:when>
		<xsl:when test="$code='save_draft'">Lưu nháp</xsl:when>
		<xsl:when test="$code='save'">Lưu</xsl:when>
		<xsl:when test="$code='check'">Kiểm tra lại</xsl:when>
		<xsl:when test="$code='recount'">Cộng lại</xsl:when>
		<xsl:when test="$code='submit_self'">Gửi tự đánh giá</xsl:when>
		<xsl:when test="$code='submit'">Gửi</xsl:when>
		<xsl:when test="$code='return'">Trả lại</xsl:when>
		<xsl:when test="$code='withdraw'">Rút lại</xsl:when>
		<xsl:when test="$code='review'">Gửi nhận xét</xsl:when>
		<xsl:when test="$code='side_comment'">Lưu ý kiến</xsl:when>
		<xsl:when test="$code='review_decide'">Gửi nhận xét và quyết định</xsl:when>
		<xsl:when test="$code='take_back'">Rút việc</xsl:when>
		<xsl:when test="$code='take_self'">Lấy điểm tự chấm</xsl:when>
		<xsl:when test="$code='decide'">Quyết định</xsl:when>
		<xsl:when test="$code='decide_selected'">Quyết định các dòng đã chọn</xsl:when>
		<xsl:when test="$code='accept_all'">Chấp nhận mọi đề xuất không có lưu ý</xsl:when>
		<xsl:when test="$code='publish'">Công bố</xsl:when>
		<xsl:when test="$code='reopen'">Rút lại quyết định</xsl:when>
		<xsl:when test="$code='confirm_decide'">Đồng ý, quyết định</xsl:when>
		<xsl:when test="$code='confirm_reopen'">Đồng ý, rút lại</xsl:when>
		<xsl:when test="$code='confirm_return'">Đồng ý, trả lại</xsl:when>
		<xsl:when test="$code='confirm_publish'">Đồng ý, công bố</xsl:when>
		<xsl:when test="$code='confirm'">Xác nhận</xsl:when>
		<xsl:when test="$code='add'">Thêm</xsl:when>
		<xsl:when test="$code='edit'">Sửa</xsl:when>
		<xsl:when test="$code='delete'">Xóa</xsl:when>
		<xsl:when test="$code='cancel'">Không làm nữa</xsl:when>
		<xsl:when test="$code='back'">Quay lại sửa</xsl:when>
		<xsl:when test="$code='copy'">Thêm các việc đã chọn vào kế hoạch</xsl:when>
		<xsl:when test="$code='copy_week'">Chép lịch tuần trước</xsl:when>
		<xsl:when test="$code='save_all_done'">Lưu, các mục chưa ghi là đã làm</xsl:when>
		<xsl:when test="$code='propose_max'">Điền thử mức tối đa</xsl:when>
		<xsl:when test="$code='propose_last'">Điền thử điểm tự chấm <xsl:call-template name="period"/> trước</xsl:when>
		<xsl:when test="$code='save_results'">Lưu kết quả</xsl:when>
		<xsl:when test="$code='stop_duty'">Dừng việc này</xsl:when>
		<xsl:when test="$code='resume_duty'">Làm lại việc này</xsl:when>
		<xsl:when test="$code='assign'">Giao việc</xsl:when>
		<xsl:when test="$code='search'">Tìm</xsl:when>
		<xsl:when test="$code='filter'">Lọc</xsl:when>
		<xsl:when test="$code='show'">Xem</xsl:when>
		<xsl:when test="$code='print'">In</xsl:when>
		<xsl:when test="$code='login'">Đăng nhập</xsl:when>
		<xsl:when test="$code='change_password'">Đổi mật khẩu</xsl:when>
		<xsl:when test="$code='change'">Đổi mật khẩu</xsl:when>
		<xsl:when test="$code='end_selected'">Kết thúc các phiên đã chọn</xsl:when>
		<xsl:when test="$code='start_factor'">Thiết lập xác thực hai lớp</xsl:when>
		<xsl:when test="$code='confirm_factor'">Xác nhận và bật</xsl:when>
		<xsl:when test="$code='renew_codes'">Tạo mã dự phòng mới</xsl:when>
		<xsl:when test="$code='remove_factor'">Gỡ xác thực hai lớp</xsl:when>
		<xsl:when test="$code='end_others'">Kết thúc các phiên khác</xsl:when>
		<xsl:when test="$code='upload'">Tải lên và kiểm tra</xsl:when>
		<xsl:when test="$code='import'">Nhập dữ liệu</xsl:when>
		<xsl:when test="$code='good_rows'">Nhập các dòng đúng</xsl:when>
		<xsl:when test="$code='all_rows'">Nhập tất cả (chỉ khi không có lỗi)</xsl:when>
		<xsl:when test="$code='reissue'">Cấp mã mới</xsl:when>
		<xsl:when test="$code='issue'">Cấp tài khoản</xsl:when>
		<xsl:when test="$code='unlock'">Mở khóa</xsl:when>
		<xsl:when test="$code='hand_over'">Bàn giao và tạo mã</xsl:when>
		<xsl:when test="$code='renew'">Cấp lại mã</xsl:when>
		<xsl:when test="$code='take_back'">Thu hồi tài khoản</xsl:when>
		<xsl:when test="$code='preview'">Xem trước</xsl:when>
		<xsl:when test="$code='add_version'">Thêm phiên bản</xsl:when>
		<xsl:when test="$code='withdraw_version'">Rút lại phiên bản này</xsl:when>
		<xsl:when test="$code='acknowledge'">Xác nhận</xsl:when>
		<xsl:when test="$code='end_session'">Kết thúc phiên</xsl:when>
		<xsl:when test="$code='resend'">Gửi lại</xsl:when>
		<xsl:when test="$code='open_month'">Mở tháng</xsl:when>
		<xsl:when test="$code='transfer'">Chuyển đơn vị đánh giá</xsl:when>
		<xsl:when test="$code='record_absence'">Ghi ngày vắng</xsl:when>
		<xsl:when test="$code='record_discipline'">Ghi kỷ luật</xsl:when>
		<xsl:when test="$code='mark_not_rated'">Không đánh giá</xsl:when>
		<xsl:when test="$code='undo'">Xóa hoặc rút lại</xsl:when>
		<xsl:when test="$code='extend_unit' or $code='extend_person'">Gia hạn</xsl:when>
		<xsl:when test="$code='fill'">Điền vào bảng</xsl:when>
		<xsl:when test="$code='grant_cap'">Giao tỷ lệ riêng</xsl:when>
		<xsl:when test="$code='revoke_cap'">Thu hồi tỷ lệ riêng</xsl:when>
		<xsl:when test="$code='advise'">Gửi tham mưu các dòng đã chọn</xsl:when>
		<xsl:when test="$code='person_new'">Thêm người</xsl:when>
		<xsl:when test="$code='person_data'">Lưu thông tin</xsl:when>
		<xsl:when test="$code='person_move'">Ghi điều động</xsl:when>
		<xsl:when test="$code='person_add'">Thêm kiêm nhiệm</xsl:when>
		<xsl:when test="$code='person_end'">Ghi thôi kiêm nhiệm</xsl:when>
		<xsl:when test="$code='person_main'">Đổi vị trí chính</xsl:when>
		<xsl:when test="$code='person_fields'">Lưu phân công</xsl:when>
		<xsl:when test="$code='person_override'">Ghi chỉ định</xsl:when>
		<xsl:when test="$code='person_unoverride'">Thôi chỉ định</xsl:when>
		<xsl:when test="$code='person_release'">Ghi chuyển đi</xsl:when>
		<xsl:when test="$code='person_leave'">Ghi nghỉ</xsl:when>
		<xsl:when test="$code='person_come_back'">Ghi trở lại</xsl:when>
		<xsl:when test="$code='person_cancel'">Hủy thay đổi</xsl:when>
		<xsl:when test="$code='preview'">Xem trước</xsl:when>
		<xsl:when test="$code='withdraw_all'">Rút lại cả đợt</xsl:when>
		<xsl:when test="$code='apply'">Áp dụng</xsl:when>
		<xsl:when test="$code='continue'">Tiếp tục</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('button.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- States of an evaluation, then of tasks, weeks and steps on the home list. -->
<xsl:template name="word-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='open'">Chưa đánh giá</xsl:when>
		<xsl:when test="$code='drafting'">Đang tự đánh giá</xsl:when>
		<xsl:when test="$code='self_submitted'">Chờ nhận xét</xsl:when>
		<xsl:when test="$code='returned'">Bị trả lại</xsl:when>
		<xsl:when test="$code='unsent'">Chưa gửi</xsl:when>
		<xsl:when test="$code='review_returned'">Phải nhận xét lại</xsl:when>
		<xsl:when test="$code='reviewed'">Chờ quyết định</xsl:when>
		<xsl:when test="$code='advised'">Đã tham mưu, chờ quyết định</xsl:when>
		<xsl:when test="$code='decided'">Đã quyết định</xsl:when>
		<xsl:when test="$code='published'">Đã công bố</xsl:when>
		<xsl:when test="$code='not_rated'">Không đánh giá</xsl:when>
		<xsl:when test="$code='todo'">Cần làm</xsl:when>
		<xsl:when test="$code='doing'">Đang làm</xsl:when>
		<xsl:when test="$code='done'">Xong</xsl:when>
		<xsl:when test="$code='late'">Quá hạn</xsl:when>
		<xsl:when test="$code='waiting'">Chờ</xsl:when>
		<xsl:when test="$code='closed'">Đã hết hạn</xsl:when>
		<xsl:when test="$code='before'">Chưa mở</xsl:when>
		<xsl:when test="$code='new'">Chưa làm</xsl:when>
		<xsl:when test="$code='cancelled'">Không làm nữa</xsl:when>
		<xsl:when test="$code='confirmed'">Đã xác nhận</xsl:when>
		<xsl:when test="$code='unconfirmed'">Chưa xác nhận</xsl:when>
		<xsl:when test="$code='active'">Đang dùng</xsl:when>
		<xsl:when test="$code='locked'">Đang khóa</xsl:when>
		<xsl:when test="$code='unissued'">Chưa cấp mã</xsl:when>
		<xsl:when test="$code='disabled'">Ngừng dùng</xsl:when>
		<xsl:when test="$code='initial'">Chưa đổi mật khẩu</xsl:when>
		<xsl:when test="$code='none'">Chưa có</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('state.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-level">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='A'">Hoàn thành xuất sắc nhiệm vụ</xsl:when>
		<xsl:when test="$code='B'">Hoàn thành tốt nhiệm vụ</xsl:when>
		<xsl:when test="$code='C'">Hoàn thành nhiệm vụ</xsl:when>
		<xsl:when test="$code='D'">Không hoàn thành nhiệm vụ</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-level-short">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='A'">HTXSNV</xsl:when>
		<xsl:when test="$code='B'">HTTNV</xsl:when>
		<xsl:when test="$code='C'">HTNV</xsl:when>
		<xsl:when test="$code='D'">KHTNV</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What just happened. Context: notice. A code with a dot is in the noun's own list (plan.copied). -->
<xsl:template name="word-notice">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="contains($code,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='issued_before'">Đợt này đã được cấp trước đó. Mã chỉ hiện một lần; nếu chưa in được phiếu, cấp lại mã cho đợt đó.</xsl:when>
		<xsl:when test="$code='issued_none'">Không còn ai để cấp.</xsl:when>
		<xsl:when test="$code='saved'">Đã lưu.</xsl:when>
		<xsl:when test="$code='draft_saved'">Đã lưu nháp. Chưa gửi.</xsl:when>
		<xsl:when test="$code='submitted'">Đã gửi tự đánh giá. Cấp trên trực tiếp sẽ nhận xét tiếp theo.</xsl:when>
		<xsl:when test="$code='withdrawn'">Đã rút lại. Có thể sửa và gửi lại trong hạn.</xsl:when>
		<xsl:when test="$code='returned'">Đã trả lại để bổ sung.</xsl:when>
		<xsl:when test="$code='reviewed'">Đã gửi nhận xét. Cấp có thẩm quyền sẽ quyết định.</xsl:when>
		<xsl:when test="$code='decided'">Đã quyết định.</xsl:when>
		<xsl:when test="$code='published'">Đã công bố kết quả của <xsl:call-template name="period"/>.</xsl:when>
		<xsl:when test="$code='added'">Đã thêm.</xsl:when>
		<xsl:when test="$code='deleted'">Đã xóa.</xsl:when>
		<xsl:when test="$code='copied'">Đã thêm các việc đã chọn vào kế hoạch.</xsl:when>
		<xsl:when test="$code='proposed'">Đã điền thử các ô còn trống, chưa lưu. Xem và sửa từng điểm rồi xác nhận ở cuối trang.</xsl:when>
		<xsl:when test="$code='proposed_nothing'">Không có điểm nào để điền thử.</xsl:when>
		<xsl:when test="$code='proposed_left'">Tiêu chí có việc chậm, chưa xong hoặc chưa đạt được để trống để tự chấm.</xsl:when>
		<xsl:when test="$code='proposed_last_left'">Tiêu chí <xsl:call-template name="period"/> trước không có điểm tự chấm được để trống.</xsl:when>
		<xsl:when test="$code='copied_week'">Đã chép lịch tuần trước. Sửa lại các mục khác đi của tuần này.</xsl:when>
		<xsl:when test="$code='assigned'">Đã giao việc.</xsl:when>
		<xsl:when test="$code='confirmed'">Đã xác nhận.</xsl:when>
		<xsl:when test="$code='task_taken_back'">Đã rút việc.</xsl:when>
		<xsl:when test="$code='password_changed'">Đã đổi mật khẩu.</xsl:when>
		<xsl:when test="$code='sessions_ended'">Đã kết thúc các phiên khác.</xsl:when>
		<xsl:when test="$code='taken_back'">Đã thu hồi tài khoản.</xsl:when>
		<xsl:when test="$code='handed_over_before'">Việc này đã được ghi ở lần gửi trước. Mã chỉ hiện một lần; nếu chưa kịp in phiếu, hãy cấp lại mã.</xsl:when>
		<xsl:when test="$code='version_withdrawn'">Đã rút lại phiên bản chưa áp dụng.</xsl:when>
		<xsl:when test="$code='acknowledged'">Đã ghi việc xác nhận.</xsl:when>
		<xsl:when test="$code='acknowledge_first'">Nội dung vừa gửi được giữ lại, chưa ghi. Xác nhận các văn bản dưới đây rồi gửi lại.</xsl:when>
		<xsl:when test="$code='sessions_ended'">Đã kết thúc các phiên được chọn.</xsl:when>
		<xsl:when test="$code='step_ended'">Đã quá thời gian nhập mã xác thực. Hãy đăng nhập lại từ đầu.</xsl:when>
		<xsl:when test="$code='factor_set'">Đã bật xác thực hai lớp. Các mã dự phòng chỉ hiện một lần; nếu chưa kịp ghi lại thì tạo mã mới.</xsl:when>
		<xsl:when test="$code='codes_renewed'">Đã tạo mã dự phòng mới, chỉ hiện một lần; nếu chưa kịp ghi lại thì tạo lần nữa.</xsl:when>
		<xsl:when test="$code='factor_removed'">Đã gỡ xác thực hai lớp.</xsl:when>
		<xsl:when test="$code='unlocked'">Đã mở khóa. Có thể đăng nhập lại ngay.</xsl:when>
		<xsl:when test="$code='logged_out'">Đã thoát.</xsl:when>
		<xsl:when test="$code='session_ended'">Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung đã nhập không bị mất.</xsl:when>
		<xsl:when test="$code='login_needed'">Hãy đăng nhập để xem trang này.</xsl:when>
		<xsl:when test="$code='draft_waits'">Nội dung vừa nhập đã được giữ lại, chưa gửi. Chọn mật khẩu xong, mở lại nội dung đó từ trang Hôm nay.</xsl:when>
		<xsl:when test="$code='draft_kept'">Nội dung nhập dở đã được giữ lại, chưa gửi. Kiểm tra rồi gửi lại.</xsl:when>
		<xsl:when test="$code='already_done'">Việc này đã được ghi ở lần gửi trước, không ghi lần nữa.</xsl:when>
		<xsl:when test="$code='stale'">Người khác vừa sửa cùng nội dung. Chưa có gì được ghi.</xsl:when>
		<xsl:when test="$code='window_before'">Chưa đến thời gian của bước này.</xsl:when>
		<xsl:when test="$code='window_closed'">Đã hết thời gian của bước này.</xsl:when>
		<xsl:when test="$code='changed_meanwhile'">Nội dung vừa thay đổi ở nơi khác. Chưa có gì được ghi; hãy xem lại rồi gửi.</xsl:when>
		<xsl:when test="$code='not_complete'">Chưa đủ để gửi. Xem các mục còn thiếu bên dưới.</xsl:when>
		<xsl:when test="$code='late'">Việc này làm sau hạn và được ghi là trễ hạn.</xsl:when>
		<xsl:when test="$code='illustration'">Bộ tiêu chí này chỉ là minh họa.</xsl:when>
		<xsl:when test="$code='reissued_before'">Mã mới đã được cấp ở lần gửi trước và chỉ hiện một lần. Nếu chưa kịp ghi lại thì cấp lại mã khác.</xsl:when>
		<xsl:when test="$code='right_given'">Đã trao quyền. Quyền có hiệu lực ngay khi đến ngày.</xsl:when>
		<xsl:when test="$code='right_changed'">Đã đổi thời hạn của quyền.</xsl:when>
		<xsl:when test="$code='right_ended'">Đã thu hồi quyền.</xsl:when>
		<xsl:when test="$code='delegated'">Đã ghi ủy quyền.</xsl:when>
		<xsl:when test="$code='delegation_ended'">Đã kết thúc ủy quyền.</xsl:when>
		<xsl:when test="$code='imported'">Đã nhập dữ liệu.</xsl:when>
		<xsl:when test="$code='busy'">Máy chủ đang bận, chưa ghi được. Nội dung vẫn còn trên trang; hãy gửi lại.</xsl:when>
		<xsl:when test="@from='address'"/>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('notice.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Hints under labels. Context: field. -->
<xsl:template name="word-hint">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="contains($code,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='points'">Dùng dấu phẩy cho phần lẻ, ví dụ 17,5.</xsl:when>
		<xsl:when test="$code='date'">Ví dụ 05/01/2022</xsl:when>
		<xsl:when test="$code='reason'">Ghi ngắn gọn; lý do được lưu cùng quyết định.</xsl:when>
		<xsl:when test="$code='password'">Từ 15 ký tự, dễ nhớ: vài từ ghép lại cũng được. Không dùng tên mình, tên đơn vị, số điện thoại.</xsl:when>
		<xsl:when test="$code='file'">Tệp .csv hoặc .xlsx, tối đa 5 MB.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('hint.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Codes without a dot: column heads and labels that every noun uses. Each has also a named template and,
     for cells, an attribute set, both called common.<code>. -->
<xsl:template name="word-common">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='name'"><xsl:call-template name="common.name"/></xsl:when>
		<xsl:when test="$code='position'"><xsl:call-template name="common.position"/></xsl:when>
		<xsl:when test="$code='unit'"><xsl:call-template name="common.unit"/></xsl:when>
		<xsl:when test="$code='reason'"><xsl:call-template name="common.reason"/></xsl:when>
		<xsl:when test="$code='note'"><xsl:call-template name="common.note"/></xsl:when>
		<xsl:when test="$code='level'"><xsl:call-template name="common.level"/></xsl:when>
		<xsl:when test="$code='points'"><xsl:call-template name="common.points"/></xsl:when>
		<xsl:when test="$code='comment'"><xsl:call-template name="common.comment"/></xsl:when>
		<xsl:when test="$code='due'"><xsl:call-template name="common.due"/></xsl:when>
		<xsl:when test="$code='state'"><xsl:call-template name="common.state"/></xsl:when>
		<xsl:when test="$code='month'"><xsl:call-template name="common.month"/></xsl:when>
		<xsl:when test="$code='all'">Tất cả</xsl:when>
		<xsl:when test="$code='yes'">Có</xsl:when>
		<xsl:when test="$code='no'">Không</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="common.number">STT</xsl:template>
<xsl:attribute-set name="common.number"><xsl:attribute name="data-label">STT</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.name">Họ và tên</xsl:template>
<xsl:attribute-set name="common.name"><xsl:attribute name="data-label">Họ và tên</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.position">Chức vụ</xsl:template>
<xsl:attribute-set name="common.position"><xsl:attribute name="data-label">Chức vụ</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.unit">Đơn vị</xsl:template>
<xsl:attribute-set name="common.unit"><xsl:attribute name="data-label">Đơn vị</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.part">Tổ, bộ phận</xsl:template>
<xsl:template name="common.sheet">Tải về .xlsx</xsl:template>
<!-- Under the title of every spreadsheet. -->
<xsl:template name="sheet-made">Lập lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template></xsl:template>
<xsl:template name="common.reason">Lý do</xsl:template>
<xsl:attribute-set name="common.reason"><xsl:attribute name="data-label">Lý do</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.note">Ghi chú</xsl:template>
<xsl:attribute-set name="common.note"><xsl:attribute name="data-label">Ghi chú</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.level">Mức</xsl:template>
<xsl:attribute-set name="common.level"><xsl:attribute name="data-label">Mức</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.points">Điểm</xsl:template>
<xsl:attribute-set name="common.points"><xsl:attribute name="data-label">Điểm</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.comment">Nhận xét</xsl:template>
<xsl:attribute-set name="common.comment"><xsl:attribute name="data-label">Nhận xét</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.due">Hạn</xsl:template>
<xsl:attribute-set name="common.due"><xsl:attribute name="data-label">Hạn</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.state">Trạng thái</xsl:template>
<xsl:attribute-set name="common.state"><xsl:attribute name="data-label">Trạng thái</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.month">Tháng</xsl:template>
<xsl:attribute-set name="common.month"><xsl:attribute name="data-label">Tháng</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.self-points">Điểm tự chấm</xsl:template>
<xsl:attribute-set name="common.self-points"><xsl:attribute name="data-label">Điểm tự chấm</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.superior-points">Điểm cấp trên</xsl:template>
<xsl:attribute-set name="common.superior-points"><xsl:attribute name="data-label">Điểm cấp trên</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.decided-points">Điểm quyết định</xsl:template>
<xsl:attribute-set name="common.decided-points"><xsl:attribute name="data-label">Điểm quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.self-level">Mức tự nhận</xsl:template>
<xsl:attribute-set name="common.self-level"><xsl:attribute name="data-label">Mức tự nhận</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.proposed-level">Mức đề xuất</xsl:template>
<xsl:attribute-set name="common.proposed-level"><xsl:attribute name="data-label">Mức đề xuất</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.decided-level">Mức quyết định</xsl:template>
<xsl:attribute-set name="common.decided-level"><xsl:attribute name="data-label">Mức quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.maximum">Điểm tối đa</xsl:template>
<xsl:attribute-set name="common.maximum"><xsl:attribute name="data-label">Điểm tối đa</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.criterion">Tiêu chí</xsl:template>
<xsl:attribute-set name="common.criterion"><xsl:attribute name="data-label">Tiêu chí</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.total">Cộng</xsl:template>
<xsl:attribute-set name="common.total"><xsl:attribute name="data-label">Cộng</xsl:attribute></xsl:attribute-set>
<xsl:template name="common.done">Việc xong</xsl:template>
<xsl:attribute-set name="common.done"><xsl:attribute name="data-label">Việc xong</xsl:attribute></xsl:attribute-set>
</xsl:stylesheet>
