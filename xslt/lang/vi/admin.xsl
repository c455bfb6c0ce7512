<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the administration's first page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="admin.grants">Quyền quản trị của tài khoản này</xsl:template>

<!-- Context: part. -->
<xsl:template name="admin.part">
	<xsl:choose>
		<xsl:when test="@code='unit'">Cây đơn vị trong phạm vi quản trị; lập, đổi tên, chuyển, sáp nhập, chia tách, kết thúc đơn vị từ một ngày.</xsl:when>
		<xsl:when test="@code='accounts'">Tìm tài khoản trong phạm vi quản trị, xem trạng thái, cấp lại mã dùng một lần.</xsl:when>
		<xsl:when test="@code='opening'">Đơn vị nào đã có phiếu của tháng, ai chưa có phiếu; mở ngay một đơn vị.</xsl:when>
		<xsl:when test="@code='movement'">Người mới về, đã thôi hoặc đổi nơi công tác trong tháng; chuyển đơn vị đánh giá.</xsl:when>
		<xsl:when test="@code='absence'">Ghi ngày vắng, kỷ luật và người không đánh giá trong tháng.</xsl:when>
		<xsl:when test="@code='extension'">Thời hạn các bước trong tháng; gia hạn cho đơn vị hoặc cho một người, có lý do.</xsl:when>
		<xsl:when test="@code='caps'">Số người được xếp A, đã dùng, còn lại hoặc vượt của từng đơn vị, nhóm công việc và khối.</xsl:when>
		<xsl:when test="@code='cap_grant'">Giao cho đơn vị xuất sắc tỷ lệ A cao hơn trong một tháng, theo quyết định bằng văn bản.</xsl:when>
		<xsl:when test="@code='unit_result'">Mức xếp loại của từng cơ quan, đơn vị trong tháng; mức của người đứng đầu xét theo kết quả này.</xsl:when>
		<xsl:when test="@code='acknowledgements'">Ai đã, ai chưa xác nhận quy định sử dụng và thông báo về dữ liệu, theo từng đơn vị.</xsl:when>
		<xsl:when test="@code='acknowledgement_text'">Nội dung và phiên bản của các văn bản mà mỗi người phải xác nhận.</xsl:when>
		<xsl:when test="@code='unit_accounts'">Tài khoản quản trị của từng cơ quan, đơn vị: ai đang giữ, theo quyết định nào; bàn giao, thu hồi, in biên bản.</xsl:when>
		<xsl:when test="@code='people'">Danh sách nhân sự: nhận việc, điều động, kiêm nhiệm, nghỉ; ai đánh giá ai và vì sao.</xsl:when>
		<xsl:when test="@code='gap'">Đơn vị chưa có người đứng đầu, quản trị, tổng hợp; người chưa có vị trí, bộ tiêu chí, cấp trên hoặc cấp có thẩm quyền.</xsl:when>
		<xsl:when test="@code='rights'">Ai có quyền quản trị, tổng hợp, kiểm tra, theo quyết định nào; trao, đổi thời hạn, thu hồi.</xsl:when>
		<xsl:when test="@code='delegation'">Ai nhận xét, quyết định thay ai trong những ngày vắng mặt.</xsl:when>
		<xsl:when test="@code='rule'">Quy định đánh giá: lịch, mức, hạn mức, tiêu chí; nhập, soạn phiên bản mới, so sánh, duyệt, quy định riêng của đơn vị.</xsl:when>
		<xsl:when test="@code='settings'">Xác thực hai lớp, thời gian của phiên, độ dài mật khẩu, ủy quyền, thời gian giữ nhật ký.</xsl:when>
		<xsl:when test="@code='news_admin'">Tin, thông báo cho người của đơn vị, khối; hiện ở trang đầu đến khi từng người đã đọc.</xsl:when>
		<xsl:when test="@code='visibility'">Kết quả đã công bố của từng đơn vị hiện cho mọi người trong đơn vị hay chỉ cho người được đánh giá.</xsl:when>
		<xsl:when test="@code='document_admin'">Văn bản quy định, hướng dẫn, biểu mẫu để mọi người tải về; thay bản mới, rút lại.</xsl:when>
		<xsl:when test="@code='guide_entry'">Câu hỏi và câu trả lời đăng trong trang Hướng dẫn.</xsl:when>
		<xsl:when test="@code='catalogue'">Sản phẩm, công việc chuẩn và hệ số quy đổi để giao việc.</xsl:when>
		<xsl:when test="@code='work_group'">Chức danh nào cùng nhóm công việc, để tính hạn mức theo nhóm.</xsl:when>
		<xsl:when test="@code='holiday'">Ngày nghỉ lễ và ngày làm bù, để đếm ngày làm việc khi xét vắng mặt.</xsl:when>
		<xsl:when test="@code='import'">Đơn vị, nhân sự, thẩm quyền và phân quyền từ danh sách .csv hoặc .xlsx; kiểm tra trước, nhập sau.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: grant. -->
<xsl:template name="admin.grant">
	<xsl:choose>
		<xsl:when test="@role='city_admin'">Quản trị thành phố</xsl:when>
		<xsl:when test="@role='bloc_admin'">Quản trị khối</xsl:when>
		<xsl:otherwise>Quản trị đơn vị</xsl:otherwise>
	</xsl:choose>
	<xsl:text>: </xsl:text><xsl:value-of select="@unit"/> và các đơn vị trực thuộc<xsl:choose>
		<xsl:when test="@bloc='party'">, khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="@bloc='government'">, khối chính quyền</xsl:when>
		<xsl:when test="@bloc='school'">, khối trường học</xsl:when>
	</xsl:choose> (<xsl:value-of select="@decision"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>).</xsl:template>

</xsl:stylesheet>
