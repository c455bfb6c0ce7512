<?xml version="1.0" encoding="UTF-8"?>
<!--
  The guide of each role, step by step: step[@id @picture @noun]: title, do. <ui> is a word that stands on the pictured page as it is
  written here: test/site/test_guide.py opens that page as the role does and looks for it. @noun is the step's section of the
  reference. Pictures: xslt/static/guide, made by test/browser/test_guide_look.py.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Names of the guides by the word in their address. -->
<xsl:template name="guide.role-title">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='can-bo'">Hướng dẫn cho cán bộ, công chức, viên chức, giáo viên, người lao động</xsl:when>
		<xsl:when test="$code='cap-tren'">Hướng dẫn cho người phụ trách trực tiếp</xsl:when>
		<xsl:when test="$code='tham-quyen'">Hướng dẫn cho người có thẩm quyền</xsl:when>
		<xsl:when test="$code='tong-hop'">Hướng dẫn cho cán bộ tổng hợp, tham mưu</xsl:when>
		<xsl:when test="$code='quan-tri'">Hướng dẫn cho quản trị thành phố, khối, đơn vị</xsl:when>
		<xsl:when test="$code='don-vi'">Hướng dẫn cho cơ quan, đơn vị</xsl:when>
		<xsl:when test="$code='kiem-tra'">Hướng dẫn cho người kiểm tra</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('guide.role-',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="guide.role-lead">Từng bước, kèm hình chụp từ phần mềm với dữ liệu không có thật. Chữ in đậm là chữ có trên màn hình.</xsl:template>
<xsl:template name="guide.roles-title">Hướng dẫn từng bước, có hình</xsl:template>
<xsl:template name="guide.all">Về trang Hướng dẫn</xsl:template>
<xsl:template name="guide.step">Bước</xsl:template>
<xsl:template name="guide.more">Chi tiết của phần này</xsl:template>
<xsl:template name="guide.picture">Hình chụp màn hình: </xsl:template>
<xsl:template name="guide.print-hint">In: nhấn Ctrl + P, khổ giấy A4.</xsl:template>

<xsl:template name="guide.steps-can-bo">
	<step id="dang-nhap" picture="login" noun="login">
		<title>Đăng nhập và chọn mật khẩu</title>
		<do>Ở ô <ui>Tài khoản</ui> nhập tên ghi trên phiếu giao tài khoản, ở ô <ui>Mật khẩu</ui> nhập mã một lần trên phiếu, rồi bấm <ui>Đăng nhập</ui>.</do>
		<do>Lần đầu, chọn mật khẩu của riêng mình: vài từ dễ nhớ ghép thành một câu dài. Sau đó đọc và xác nhận quy định sử dụng.</do>
		<do>Không vào được thì bấm <ui>Quên mật khẩu, tài khoản bị khóa, chưa có tài khoản</ui> để biết phải hỏi ai.</do>
	</step>
	<step id="hom-nay" picture="home" noun="home">
		<title>Xem việc phải làm</title>
		<do>Trang <ui>Hôm nay</ui> mở ngay sau khi đăng nhập. Mục <ui>Việc của tôi</ui> liệt kê việc phải làm và ngày cuối cùng của từng việc; bấm vào một dòng để làm.</do>
		<do>Mục <ui>12 tháng qua</ui> cho thấy kết quả đã công bố của mình. Thông báo của đơn vị, nếu có, đứng ở đầu trang: đọc xong thì bấm “Đã đọc”.</do>
	</step>
	<step id="ke-hoach" picture="plan" noun="plan">
		<title>Đầu tháng: lập kế hoạch</title>
		<do>Bấm <ui>Kế hoạch</ui> ở đầu trang. Việc lãnh đạo đã giao có sẵn trong bảng.</do>
		<do>Ở phần <ui>Thêm việc</ui>, ghi <ui>Nội dung công việc</ui>, <ui>Sản phẩm</ui>, <ui>Hạn</ui> rồi bấm <ui>Thêm</ui>. Việc đột xuất trong tháng cũng thêm ở đây, chọn <ui>Đột xuất, phát sinh</ui>.</do>
		<do>Đủ việc rồi thì bấm <ui>Đã lập xong kế hoạch</ui>; sau đó vẫn thêm và sửa được.</do>
	</step>
	<step id="lich-tuan" picture="schedule" noun="schedule">
		<title>Hằng tuần: ghi lịch và kết quả</title>
		<do>Bấm <ui>Lịch tuần</ui>. Ở phần <ui>Thêm vào lịch</ui>, chọn <ui>Ngày</ui>, <ui>Buổi</ui>, ghi việc hoặc chọn ở ô <ui>Thuộc công việc</ui>, rồi bấm <ui>Thêm</ui>.</do>
		<do>Cuối tuần, ghi việc nào đã làm và kết quả rồi lưu. Kết quả này là căn cứ khi chấm điểm.</do>
	</step>
	<step id="tu-danh-gia" picture="self" noun="self">
		<title>Từ ngày 20 đến hết ngày 24: tự đánh giá</title>
		<do>Bấm <ui>Tự đánh giá</ui>. Mục <ui>Công việc trong tháng</ui> nhắc lại việc đã làm; cho điểm từng dòng ở cột <ui>Điểm tự chấm</ui>, phần lẻ viết bằng dấu phẩy.</do>
		<do>Chọn <ui>Mức tự nhận</ui>. Mức này khác mức theo điểm thì ghi lý do. Chưa xong thì bấm <ui>Lưu nháp</ui> để làm tiếp sau.</do>
		<do>Bấm <ui>Kiểm tra lại</ui>, xem kỹ rồi bấm “Gửi tự đánh giá”. Còn hạn thì còn rút lại để sửa được; hết hạn mà chưa gửi thì không gửi được nữa.</do>
	</step>
	<step id="ket-qua" noun="explanation">
		<title>Sau khi công bố: xem kết quả</title>
		<do>Mở “Báo cáo”, dòng “Phiếu của tôi” để xem và in phiếu. Bấm “Vì sao có kết quả này?” để xem từng điểm được cộng ra sao, ai cho điểm, lúc nào.</do>
		<do>Thấy chưa đúng thì trao đổi với cấp trên trực tiếp; nơi quy định cho phép, gửi kiến nghị từ trang “Vì sao có kết quả này?” trong hạn ghi trên trang.</do>
	</step>
	<step id="ho-tro" picture="support" noun="support">
		<title>Khi gặp khó khăn</title>
		<do>Hỏi cán bộ đã tập huấn của đơn vị trước; tên người đó có ở trang “Tập huấn” nếu đơn vị đã đăng ký.</do>
		<do>Chưa xong thì mở <ui>Hỗ trợ</ui> ở cuối trang, bấm <ui>Gửi yêu cầu hỗ trợ</ui>. Yêu cầu đến cơ quan tham mưu của khối; câu trả lời hiện ở mục <ui>Yêu cầu của tôi</ui>.</do>
	</step>
	<step id="tai-khoan" picture="account" noun="account">
		<title>Giữ tài khoản của mình</title>
		<do>Bấm vào tên mình ở đầu trang để mở <ui>Tài khoản của tôi</ui>: <ui>Đổi mật khẩu</ui>, bật <ui>Xác thực hai lớp</ui>, xem <ui>Các phiên đang mở</ui>.</do>
		<do>Việc sắp đến hạn được nhắc ở trang đầu và ở <ui>Nhắc việc</ui>; muốn nhận cả thư điện tử thì vào đó đồng ý.</do>
		<do>Ai đã mở phiếu của mình thì xem ở <ui>Nhật ký: đăng nhập và ai đã xem hồ sơ của tôi</ui>. Dùng xong trên máy chung thì bấm <ui>Thoát</ui>.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-cap-tren">
	<step id="giao-viec" picture="unit_plan" noun="unit_plan">
		<title>Đầu tháng: lập kế hoạch của đơn vị và giao việc</title>
		<do>Người đứng đầu hoặc cấp phó bấm <ui>Kế hoạch đơn vị</ui>, ghi <ui>Trọng tâm của tháng</ui> rồi bấm <ui>Lưu</ui>; thêm từng nhiệm vụ ở phần <ui>Thêm nhiệm vụ</ui>.</do>
		<do>Ở phần <ui>Giao việc</ui>, chọn nhiệm vụ, ghi nội dung và <ui>Hạn</ui>, đánh dấu người nhận ở ô <ui>Giao cho</ui> rồi bấm nút. Người nhận thấy việc trong kế hoạch của mình.</do>
	</step>
	<step id="xac-nhan" noun="task">
		<title>Trong tháng: xác nhận kết quả</title>
		<do>Người giao việc mở “Kế hoạch đơn vị”, đánh dấu các việc đã có kết quả và bấm “Xác nhận các việc đã chọn”. Cần sửa phần trăm, chất lượng hay tiến độ thì mở từng việc.</do>
		<do>Việc chưa xác nhận được ghi rõ như vậy ở mọi nơi nó xuất hiện.</do>
	</step>
	<step id="nhan-xet" picture="review" noun="review">
		<title>Đến hết ngày 25: nhận xét, chấm điểm, đề xuất</title>
		<do>Bấm <ui>Đánh giá</ui>. Bảng <ui>Những người do mình trực tiếp phụ trách</ui> cho biết ai đã gửi tự đánh giá ở cột <ui>Trạng thái</ui>; bấm vào tên để mở.</do>
		<do>Điểm tự chấm và công việc trong tháng đứng cạnh từng tiêu chí. Cho điểm, chọn mức đề xuất, ghi nhận xét rồi bấm “Gửi nhận xét”. Bấm “Lấy điểm tự chấm” để bắt đầu từ điểm người đó đã cho, rồi sửa chỗ khác ý.</do>
		<do>Phiếu thiếu căn cứ thì bấm “Trả lại” và ghi lý do; người đó sửa và gửi lại trong hạn.</do>
	</step>
	<step id="khong-tu-danh-gia" noun="review">
		<title>Khi người được đánh giá không gửi</title>
		<do>Hết hạn tự chấm mà chưa gửi, cấp trên vẫn nhận xét: mở phiếu, ghi lý do không có tự đánh giá, cho điểm và đề xuất như thường. Điểm còn thiếu là thiếu, không phải bằng 0.</do>
	</step>
	<step id="vang" picture="delegation" noun="delegation">
		<title>Khi mình vắng mặt</title>
		<do>Bấm vào tên mình ở đầu trang, mở “Ủy quyền”, bấm <ui>Ghi ủy quyền</ui>: chọn người cùng cơ quan, quyền được giao, ngày bắt đầu và kết thúc, số của văn bản. Phiếu ghi cả hai tên.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-tham-quyen">
	<step id="quyet-dinh" picture="decision" noun="decision">
		<title>Đến hết ngày 27: quyết định điểm và mức</title>
		<do>Bấm <ui>Quyết định</ui>. Mỗi người một dòng, dòng có lưu ý đứng trước; chọn ở ô <ui>Xếp theo</ui> để xếp theo điểm.</do>
		<do>Đánh dấu các dòng, xem lại điểm, mức ở cột <ui>Quyết định</ui> và ghi <ui>Lý do</ui> nếu khác đề xuất, rồi bấm <ui>Quyết định các dòng đã chọn</ui>. Các dòng không có gì đáng lưu ý thì bấm <ui>Chấp nhận mọi đề xuất không có lưu ý</ui>.</do>
		<do>Trang sau hỏi lại và cho biết hạn mức A sẽ còn hay vượt bao nhiêu. Quyết định nhầm thì <ui>Rút lại quyết định</ui> trước khi công bố; cần làm lại từ bước trước thì <ui>Trả lại</ui>.</do>
	</step>
	<step id="tap-the" noun="decision">
		<title>Khi tập thể quyết định</title>
		<do>Người chủ trì, hoặc thư ký được ủy quyền, nhập kết quả kèm ngày họp, số biên bản và thành phần dự họp.</do>
	</step>
	<step id="cong-bo" picture="publication" noun="publication">
		<title>Đến hết ngày 04 tháng sau: công bố</title>
		<do>Bấm <ui>Công bố</ui>. Trang liệt kê những người <ui>Chưa quyết định</ui>; còn người như vậy thì chưa công bố được, trừ người do cấp trên của đơn vị quyết định.</do>
		<do>Bấm nút công bố, đọc lời hỏi lại rồi đồng ý. Từ đó kết quả là cuối cùng.</do>
		<do>Bấm <ui>In bảng tổng hợp</ui> để ký; bản in có mã kiểm tra.</do>
	</step>
	<step id="sua" noun="revision">
		<title>Khi phải sửa kết quả đã công bố</title>
		<do>Mở phiếu, bấm “Vì sao có kết quả này?”, rồi “Đề nghị sửa kết quả”. Cơ quan tham mưu và cấp có thẩm quyền cùng đồng ý thì phần mềm lập kết quả mới; kết quả cũ được giữ.</do>
	</step>
	<step id="uy-quyen" picture="delegation" noun="delegation">
		<title>Khi vắng mặt</title>
		<do>Bấm vào tên mình, mở “Ủy quyền”, bấm <ui>Ghi ủy quyền</ui>. Chỉ người được ủy quyền theo văn bản, trong những ngày đã ghi, mới quyết định thay được.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-tong-hop">
	<step id="tien-do" picture="summary" noun="summary">
		<title>Theo dõi tiến độ</title>
		<do>Bấm <ui>Tổng hợp</ui>. Bảng <ui>Tiến độ từng bước</ui> cho biết bao nhiêu người đã xong từng việc; bấm <ui>Xem danh sách</ui> để lấy danh sách người còn thiếu và nhắc.</do>
		<do>Chọn khối, loại cán bộ rồi bấm <ui>Xem</ui>; bấm vào tên đơn vị để xem đơn vị bên dưới. <ui>Tải về .xlsx</ui> cho đúng bảng đang xem.</do>
	</step>
	<step id="tham-muu" picture="advice" noun="advice">
		<title>Tham mưu</title>
		<do>Bấm <ui>Tham mưu</ui>. Đánh dấu các dòng, chọn <ui>Mức tham mưu</ui>, ghi <ui>Ý kiến</ui> nếu khác đề xuất của cấp trên, rồi bấm <ui>Gửi tham mưu các dòng đã chọn</ui>.</do>
		<do>Cần nhận xét lại thì bấm <ui>Trả lại</ui> kèm ý kiến. Cấp có thẩm quyền thấy mức và ý kiến này khi quyết định.</do>
	</step>
	<step id="gia-han" picture="extension" noun="extension">
		<title>Gia hạn cho đơn vị</title>
		<do>Mở <ui>Thời hạn và gia hạn tháng 01/2022</ui> (trang của tháng đang làm). Chọn <ui>Đơn vị</ui>, <ui>Bước</ui>, ghi <ui>Đến hết ngày</ui> và <ui>Lý do</ui>, bấm <ui>Gia hạn</ui>. Hạn mới hiện ngay với những người được gia hạn.</do>
	</step>
	<step id="bao-cao" picture="report" noun="report">
		<title>In báo cáo</title>
		<do>Bấm <ui>Báo cáo</ui>. Ở mục <ui>Bảng tổng hợp kết quả của đơn vị</ui>, bấm <ui>Xem</ui> để mở bảng rồi in; <ui>Danh sách phiếu</ui> để in từng phiếu cá nhân; <ui>Thông báo kết quả</ui> là bản ký gửi đơn vị.</do>
		<do><ui>Tờ trình của cơ quan tham mưu</ui> in danh sách trình từng cấp có thẩm quyền. <ui>Thống kê kết quả theo đơn vị, khối</ui> và <ui>Danh sách chưa hoàn thành</ui> in cho cả phạm vi của tài khoản.</do>
	</step>
	<step id="ho-tro" picture="support_office" noun="support">
		<title>Trả lời yêu cầu hỗ trợ của khối</title>
		<do>Mở <ui>Hỗ trợ</ui>, mục <ui>Yêu cầu cần trả lời</ui>; lọc theo <ui>Trạng thái</ui> và <ui>Loại</ui>, mở từng yêu cầu, nhấn “Tiếp nhận để trả lời” để đồng nghiệp biết, rồi trả lời hoặc chuyển lên. Câu trả lời hay gặp thì đưa vào hỏi đáp của trang Hướng dẫn.</do>
		<do><ui>Báo cáo định kỳ</ui> in khó khăn theo đơn vị và tình hình triển khai để gửi cấp ủy.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-quan-tri">
	<step id="trang-quan-tri" picture="admin" noun="admin">
		<title>Bắt đầu từ trang Quản trị</title>
		<do>Bấm <ui>Quản trị</ui>. Mỗi mục ghi rõ làm được gì; mục <ui>Quyền quản trị của tài khoản này</ui> ghi phạm vi và quyết định giao quyền.</do>
	</step>
	<step id="nhan-su" picture="people" noun="people">
		<title>Nhân sự</title>
		<do>Mở <ui>Nhân sự</ui>, tìm ở ô <ui>Tên hoặc mã</ui> (không cần dấu). <ui>Thêm người</ui> khi có người mới; mở từng người để điều động, kiêm nhiệm, ghi nghỉ.</do>
		<do>Mở <ui>Những chỗ còn thiếu</ui> trước ngày đầu tháng: người chưa có cấp trên, đơn vị chưa có người đứng đầu.</do>
	</step>
	<step id="tai-khoan" picture="accounts" noun="accounts">
		<title>Cấp tài khoản, cấp lại mã</title>
		<do>Mở <ui>Tài khoản</ui>. Bấm <ui>Cấp tài khoản</ui> để cấp cho cả đơn vị rồi in phiếu ngay: mã chỉ hiện một lần. Giao phiếu tận tay.</do>
		<do>Người quên mật khẩu hoặc mất phiếu: tìm tên, kiểm tra đúng người, bấm <ui>Cấp lại mã</ui> và ghi lý do.</do>
	</step>
	<step id="han" picture="deadline" noun="deadline">
		<title>Hạn đổi mật khẩu ban đầu</title>
		<do>Trang <ui>Hạn đổi mật khẩu ban đầu</ui> cho biết từng đơn vị còn bao nhiêu người chưa đổi; <ui>Sắp bị khóa</ui> là danh sách phải gọi trong hôm nay. Quá hạn, tài khoản tự khóa.</do>
	</step>
	<step id="phan-quyen" picture="rights" noun="rights">
		<title>Phân quyền</title>
		<do>Mở <ui>Phân quyền</ui>, bấm <ui>Trao quyền</ui>: chọn người, vai trò, đơn vị, ghi số, ngày, nơi ban hành quyết định. Không ai trao quá quyền mình có.</do>
		<do><ui>Ủy quyền khi vắng mặt</ui> liệt kê ai đang làm thay ai.</do>
	</step>
	<step id="tin" picture="news_admin" noun="news_admin">
		<title>Đăng tin và tài liệu</title>
		<do>Mở <ui>Đăng tin, thông báo</ui>: ghi <ui>Tiêu đề</ui>, <ui>Nội dung</ui>, ngày đăng, chọn <ui>Dành cho đơn vị</ui> và <ui>Khối</ui>, bấm <ui>Đăng tin</ui>. Tin hiện ở trang đầu của từng người đến khi họ bấm “Đã đọc”.</do>
		<do>Văn bản, biểu mẫu đăng ở “Đăng văn bản, tài liệu”; câu trả lời dùng nhiều lần đăng ở “Câu hỏi thường gặp”.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-don-vi">
	<step id="tai-khoan-don-vi" picture="unit_account" noun="unit_accounts">
		<title>Nhận tài khoản quản trị của đơn vị</title>
		<do>Mỗi cơ quan, đơn vị có một tài khoản quản trị riêng, giao cho một người giữ bằng quyết định. Cơ quan cấp trên mở <ui>Tài khoản quản trị của đơn vị</ui>, chọn đơn vị và bàn giao; hai bên ký biên bản in từ phần mềm.</do>
		<do>Đổi người giữ thì bàn giao lại: mật khẩu và lớp hai cũ hết hiệu lực. Mọi việc ghi cả tài khoản và người đang giữ.</do>
	</step>
	<step id="tap-huan" picture="training" noun="training">
		<title>Đăng ký cán bộ tập huấn</title>
		<do>Mở <ui>Tập huấn</ui> ở cuối trang, chọn lớp, đăng ký đúng một cán bộ: họ và tên, chức vụ, điện thoại, thư điện tử, trước giờ ghi trên trang. Đăng ký lại là thay người đã đăng ký.</do>
		<do>Cơ quan hướng dẫn của khối mở lớp bằng <ui>Mở lớp mới</ui> và in danh sách theo mẫu của công văn.</do>
	</step>
	<step id="danh-sach" picture="people" noun="people">
		<title>Rà danh sách trước ngày đầu tháng</title>
		<do>Mở <ui>Nhân sự</ui> và <ui>Những chỗ còn thiếu</ui>: đủ người, đúng chức vụ, đúng người phụ trách. Người chuyển đi, nghỉ, mới về phải được ghi có ngày.</do>
	</step>
	<step id="vang-mat" noun="absence">
		<title>Ghi ngày vắng và người không đánh giá</title>
		<do>Mở “Vắng mặt, kỷ luật, không đánh giá” của tháng, ghi từ ngày đến ngày, lý do. Vắng cả tháng, mới về, đi học tập trung thì ghi là không đánh giá, kèm lý do.</do>
	</step>
	<step id="ket-qua" picture="publication" noun="publication">
		<title>Công bố và lưu bản ký</title>
		<do>Người đứng đầu công bố ở <ui>Công bố</ui>, <ui>In bảng tổng hợp</ui> và ký. Đơn vị chọn ở “Ai thấy kết quả đã công bố”: mọi người trong đơn vị thấy họ tên và mức của nhau, hay mỗi người chỉ thấy của mình.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-kiem-tra">
	<step id="nhat-ky" picture="audit" noun="audit">
		<title>Ai đã làm gì</title>
		<do>Bấm <ui>Nhật ký</ui>, phần <ui>Thao tác</ui>. Lọc theo <ui>Từ ngày</ui>, <ui>Đến ngày</ui>, <ui>Người hoặc tài khoản</ui>, việc, đơn vị; mở một dòng để xem cũ và mới. <ui>Tải về .xlsx</ui> cho đúng các dòng đang lọc.</do>
		<do>Phần <ui>Truy cập</ui> ghi đăng nhập, lần bị từ chối, ai đã mở phiếu của ai, ai đã tải gì về.</do>
	</step>
	<step id="ban-in" picture="check" noun="check">
		<title>Bản in có đúng không</title>
		<do>Mở <ui>Kiểm tra bản in</ui>, gõ mã ở cuối bản in hoặc quét mã QR. Trang cho biết bản ghi còn khớp với bản đã in không và chuỗi dấu vết của tháng còn nguyên vẹn không.</do>
	</step>
	<step id="xem-lai" picture="report_auditor" noun="signals">
		<title>Những chỗ nên xem lại</title>
		<do>Ở <ui>Báo cáo</ui>, cột <ui>Nên xem lại</ui> dẫn đến những chỗ giống nhau khác thường trong tháng. Phần mềm chỉ đếm, không kết luận về ai.</do>
	</step>
</xsl:template>

</xsl:stylesheet>
