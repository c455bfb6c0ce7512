<?xml version="1.0" encoding="UTF-8"?>
<!-- The guide's sections for administrators, and for what touches everybody's account. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="guide.acknowledgement-title">Quy chế và thông báo về dữ liệu</xsl:template>
<xsl:template name="guide.acknowledgement">Lần đầu đăng nhập, và mỗi khi có bản mới, trang hiện quy chế sử dụng và thông báo về dữ liệu cá nhân, nhật ký. Đọc rồi nhấn xác nhận đã đọc; nội dung đang gửi dở được giữ lại.</xsl:template>

<xsl:template name="guide.factor-title">Xác thực hai lớp</xsl:template>
<xsl:template name="guide.factor">
	<li>Mở Tài khoản của tôi, chọn xác thực hai lớp; dùng một ứng dụng tạo mã trên điện thoại quét hình, nhập mã đang hiện để bật.</li>
	<li>In hoặc chép các mã dự phòng; mỗi mã dùng một lần khi không có điện thoại.</li>
	<li>Từ đó đăng nhập gồm mật khẩu và mã. Mất cả điện thoại và mã dự phòng thì gặp quản trị đơn vị để gỡ và cấp lại.</li>
	<li>Quản trị và cấp có thẩm quyền có thể bị bắt buộc dùng hai lớp; khi đó trang dẫn đến chỗ bật ngay sau khi đăng nhập.</li>
</xsl:template>

<xsl:template name="guide.proof-title">Xác nhận lại mật khẩu</xsl:template>
<xsl:template name="guide.proof">Trước khi công bố, phân quyền, bàn giao tài khoản, thay đổi đơn vị, trang hỏi lại mật khẩu nếu lần nhập gần nhất đã quá mười phút. Nội dung đã nhập được giữ và hiện lại để gửi.</xsl:template>

<xsl:template name="guide.access-title">Ai đã xem phiếu của tôi</xsl:template>
<xsl:template name="guide.access">Trong Tài khoản của tôi, mục nhật ký cho biết các lần đăng nhập và những ai đã mở phiếu của mình.</xsl:template>

<xsl:template name="guide.revision-title">Sửa kết quả đã công bố</xsl:template>
<xsl:template name="guide.revision">Kết quả đã công bố không tự thay đổi được. Khi cần sửa, mở phiếu, nhấn “Vì sao có kết quả này?” rồi “Đề nghị sửa kết quả”: cấp có thẩm quyền hoặc cán bộ tổng hợp của nơi tham mưu đề nghị, ghi lý do và văn bản căn cứ; bên kia duyệt. Đề nghị của người đứng đầu do nơi tham mưu ngoài cơ quan duyệt, trang ghi rõ tên người duyệt. Khi duyệt, phần mềm lập kết quả mới, giữ nguyên kết quả cũ, công bố lại và ghi vào chuỗi của đơn vị; bản in mới ghi rõ là bản sửa đổi. Nơi quy định cho phép kiến nghị, người được đánh giá gửi kiến nghị từ trang “Vì sao có kết quả này?” trong số ngày quy định sau công bố; cấp có thẩm quyền giữ nguyên hoặc chấp nhận, có trả lời. Kiến nghị đã rút được gửi lại trong số ngày ấy; nơi quy định định ngày trả lời thì trả lời sau ngày đó được ghi là muộn.</xsl:template>
<xsl:template name="guide.reminder-title">Nhắc việc</xsl:template>
<xsl:template name="guide.reminder">Phần mềm nhắc khi một bước mở, trước ngày cuối hai ngày, trong ngày cuối và hôm sau nếu chưa xong; quản trị và cán bộ tổng hợp nhận danh sách hằng ngày khi có người quá hạn. Nhắc việc hiện ở trang đầu và trang Nhắc việc. Ai có địa chỉ thư điện tử trong hồ sơ và đồng ý thì nhận thêm thư; thư không có điểm hay mức xếp loại, thôi nhận lúc nào cũng được.</xsl:template>
<xsl:template name="guide.paper_month-title">Bản giấy song song với phần mềm</xsl:template>
<xsl:template name="guide.paper_month">Từ tháng 01 đến tháng 3/2022 có thể dùng đồng thời bản giấy và phần mềm. Từ trang Tổng hợp, người đứng đầu hoặc cán bộ tổng hợp ghi kết quả trên giấy của từng người; chỗ khác nhau phải ghi lý do, rồi người đứng đầu xác nhận. Nhiều người thì tải mẫu danh sách đã điền sẵn tên, ghi mức và điểm rồi nhập lại ở Nhập từ danh sách. Khi khác nhau, kết quả trên phần mềm là kết quả cuối cùng. Từ tháng 04/2022 chỉ dùng phần mềm; cơ quan tham mưu có thể cho một đơn vị thôi dùng bản giấy sớm hơn.</xsl:template>
<xsl:template name="guide.summary-title">Tổng hợp và tiến độ</xsl:template>
<xsl:template name="guide.summary">
	<li>Trang Tổng hợp cho biết đơn vị, khối hay cả địa bàn đã đi đến đâu ở từng bước; nhấn tên đơn vị để đi xuống, nhấn các cấp trên ở đầu trang để đi lên.</li>
	<li>Cột “Còn lại” mở danh sách người chưa làm, kèm người cần làm bước ấy; cuối trang có sẵn danh sách để chép vào tin nhắn, và nút tải về bảng tính.</li>
	<li>“Theo phân cấp quản lý” đếm những người cơ quan mình tham mưu hoặc mình quyết định, ở mọi khối: mỗi cấp có thẩm quyền một dòng, nhấn vào để xem từng đơn vị, ai đang chờ ai, và in tờ trình.</li>
	<li>Người có quyền một khối chỉ thấy khối mình. Mức của chính người xem không được tính khi chưa công bố.</li>
</xsl:template>
<xsl:template name="guide.year-title">Kết quả cả năm</xsl:template>
<xsl:template name="guide.year">Mỗi người xem mười hai tháng đã công bố của mình ở trang Kết quả cả năm (từ trang Hôm nay); người đứng đầu, cán bộ tổng hợp xem và in bảng của đơn vị. Tháng còn trống được nói rõ vì sao. Mức năm chỉ được gợi ý khi quy định có cách tính, và luôn do người có thẩm quyền quyết định.</xsl:template>
<xsl:template name="guide.signals-title">Những điểm nên xem lại</xsl:template>
<xsl:template name="guide.signals">Trang Báo cáo có cột “Nên xem lại”: phần mềm đếm những chỗ giống nhau của tháng, như nhiều người cùng một điểm, điểm cấp trên luôn bằng điểm tự chấm, cùng một nhận xét, chấm hoặc quyết định trong vài giây, mười hai tháng liền không đổi. Trang chỉ gợi ý cho người đứng đầu và cán bộ tổng hợp, không kết luận về ai và không thay đổi kết quả nào.</xsl:template>
<xsl:template name="guide.check-title">Kiểm tra bản in</xsl:template>
<xsl:template name="guide.check">
	<li>Phiếu của kết quả đã quyết định và bảng tổng hợp đã công bố có mã kiểm tra và mã QR ở cuối. Quét mã QR, hoặc mở trang <a href="/kiem-tra">Kiểm tra bản in</a> và gõ mã (có hoặc không có dấu gạch).</li>
	<li>Trang cho biết bản ghi trên phần mềm còn khớp với bản đã in hay không, đã có bản sửa đổi thay thế chưa, và chuỗi dấu vết của đơn vị, tháng còn nguyên vẹn không. Mỗi lần in lại từ cùng bản ghi cho cùng một mã.</li>
	<li>Thông báo, báo cáo, tờ trình đã đăng ký số tìm được theo số (như 630-CV/QU) và ngày hoặc năm ban hành: trang cho biết ai ký, đăng ký lúc nào và nội dung hiện nay còn khớp không. Chỉ thấy văn bản mà tài khoản in được; ngoài phạm vi thì cũng như không có.</li>
	<li>Người không có quyền xem bản ghi chỉ biết mã có hợp lệ và còn khớp hay không.</li>
	<li>Mã đầu chuỗi in trên bảng tổng hợp đã ký cũng kiểm tra được ở trang này.</li>
</xsl:template>
<xsl:template name="guide.explanation-title">Vì sao có kết quả này</xsl:template>
<xsl:template name="guide.explanation">Trên phiếu, nhấn “Vì sao có kết quả này?” để xem từng điểm, nhóm nào bị cắt ở mức tối đa, làm tròn, mức theo điểm và mức được chọn kèm lý do, ai làm lúc nào. Trước khi công bố, mỗi người chỉ thấy phần của mình.</xsl:template>

<xsl:template name="guide.advice-title">Tham mưu</xsl:template>
<xsl:template name="guide.advice">
	<li>Mở Tham mưu: những người thuộc phần mình tham mưu, người đã được nhận xét đứng trước.</li>
	<li>Đánh dấu các dòng, chọn mức, ghi ý kiến nếu khác đề xuất của cấp trên, nhấn Gửi tham mưu các dòng đã chọn. Cần nhận xét lại thì nhấn Trả lại kèm ý kiến.</li>
	<li>Cấp có thẩm quyền thấy mức và ý kiến này khi quyết định; quyết định khác thì ghi lý do.</li>
</xsl:template>

<xsl:template name="guide.unit-title">Đơn vị</xsl:template>
<xsl:template name="guide.unit">
	<li>Quản trị, Đơn vị: lập, đổi tên, chuyển, hợp nhất, chia tách, kết thúc đơn vị từ một ngày, có căn cứ. Trang cho xem trước ai, quyền nào, thẩm quyền nào thay đổi rồi mới hỏi đồng ý.</li>
	<li>Thay đổi cho ngày sau bỏ được đến trước ngày đó. Nhiều đơn vị một lúc: đánh dấu trong danh sách, hoặc nhập danh sách thay đổi.</li>
	<li>Tên và cấp trên cũ được giữ; phiếu của các tháng trước không đổi.</li>
</xsl:template>

<xsl:template name="guide.rule-title">Bộ tiêu chí</xsl:template>
<xsl:template name="guide.rule">
	<li>Quản trị, Bộ tiêu chí: mỗi quy định là một tài liệu có số, ngày, phạm vi và phiên bản. Trang của từng bộ ghi lịch, mức xếp loại, hạn mức, tiêu chí, đối tượng áp dụng, ai soạn và ai duyệt; tải về .xml được.</li>
	<li>Muốn thay đổi: nhấn Soạn phiên bản mới, sửa từng phần của bản nháp, hoặc nhập tài liệu .xml. Tài liệu sai được chỉ ra từng dòng và chưa lưu.</li>
	<li>So với bản trước để xem từng chỗ thêm, bỏ, đổi. Người thứ hai có quyền quản trị cùng phạm vi hoặc cấp trên mở Duyệt, ghi quyết định và ngày áp dụng; người soạn hoặc sửa sau cùng không tự duyệt.</li>
	<li>Tháng đã mở giữ bộ cũ; bản mới áp dụng từ tháng chưa mở, bản trước kết thúc vào ngày liền trước; người được gắn riêng với một bộ vẫn theo bộ cùng mã.</li>
	<li>Bộ đánh giá theo quý bắt đầu từ ngày đầu một quý và hết hiệu lực vào ngày cuối một quý; lịch tính theo tháng cuối quý, riêng quý IV theo lịch tháng 12 nếu bộ có.</li>
	<li>Quản trị đơn vị soạn quy định riêng theo khung của cấp trên cho đơn vị mình; kết thúc thì đơn vị trở lại khung của cấp trên. Kết thúc cũng do người thứ hai duyệt.</li>
	<li>Ai theo bộ tiêu chí nào: số người theo từng bộ vào một ngày, ai chưa có bộ, ai khớp nhiều bộ ngang nhau; nhấn vào tên bộ để xem danh sách, tải về .xlsx được.</li>
	<li>Áp dụng riêng một bộ cho chức vụ, loại cán bộ, vị trí hoặc đơn vị: chọn, nhấn Kiểm tra lại để xem ai đổi bộ, rồi gửi đề nghị; người quản trị thứ hai duyệt. Ngày bắt đầu và ngày thôi thuộc tháng chưa mở.</li>
</xsl:template>

<xsl:template name="guide.catalogue-title">Danh mục sản phẩm</xsl:template>
<xsl:template name="guide.catalogue">
	<li>Quản trị, Danh mục sản phẩm, công việc chuẩn: ghi mã, tên, đơn vị tính, hệ số và ngày áp dụng; đơn vị cấp dưới dùng được danh mục của cấp trên. Nhập từ .xlsx hoặc .csv được, tải về sửa rồi nhập lại.</li>
	<li>Đổi hệ số: cho sản phẩm cũ thôi áp dụng từ một ngày và thêm dòng cùng mã từ ngày ấy. Việc đã giao giữ hệ số lúc giao.</li>
	<li>Ở nơi tính điểm theo sản phẩm, người giao việc chọn sản phẩm; ghi hệ số khác danh mục hoặc giao việc ngoài danh mục thì nêu lý do, lý do hiện ở trang Vì sao.</li>
</xsl:template>

<xsl:template name="guide.people-title">Nhân sự</xsl:template>
<xsl:template name="guide.people">
	<li>Quản trị, Nhân sự: tìm theo tên không cần dấu. Trang của từng người ghi chức vụ theo thời gian, cấp trên và cấp có thẩm quyền hiện nay kèm lý do, bộ tiêu chí áp dụng.</li>
	<li>Tiếp nhận, chuyển, kiêm nhiệm, giao đứng đầu, nghỉ hưu, thôi việc đều có ngày; ghi trước được, bỏ được khi chưa đến ngày.</li>
	<li>Mục còn thiếu liệt kê đơn vị chưa có người đứng đầu, người chưa có cấp trên, bộ tiêu chí, đơn vị chưa có quản trị và dẫn đến chỗ sửa.</li>
</xsl:template>

<xsl:template name="guide.visibility-title">Ai thấy kết quả đã công bố</xsl:template>
<xsl:template name="guide.visibility">Thường thì mọi người trong đơn vị thấy họ tên, chức vụ và mức xếp loại của nhau. Đơn vị có thể chỉ thông báo cho từng người: quản trị đơn vị mở Ai thấy kết quả đã công bố trong trang Quản trị, chọn và ghi căn cứ. Điểm và nhận xét không bao giờ hiện cho đồng nghiệp.</xsl:template>

<xsl:template name="guide.inform-title">Tin, tài liệu, câu hỏi thường gặp</xsl:template>
<xsl:template name="guide.inform">
	<li>Quản trị đăng cho đơn vị, khối trong phạm vi của mình; chỉ quản trị thành phố đăng cho mọi người. Mỗi lần đăng, sửa, rút đều có tên người làm trong nhật ký.</li>
	<li>Tin có ngày đầu và ngày cuối, hiện ở trang đầu của từng người đến khi họ bấm Đã đọc. Sửa tin thì chọn có hiện lại cho người đã đọc hay không.</li>
	<li>Tài liệu nhận PDF, .docx, .xlsx, .odt, .txt đến 5 MB, không có macro. Thay bản mới thì địa chỉ cũ dẫn đến bản mới; rút thì ghi lý do.</li>
	<li>Câu hỏi thường gặp: soạn nháp rồi mới đăng; câu trả lời của một yêu cầu hỗ trợ cũng đưa vào đây được. Ai cũng đọc được, không ghi tên người.</li>
</xsl:template>

<xsl:template name="guide.absence-title">Vắng mặt, kỷ luật, không đánh giá</xsl:template>
<xsl:template name="guide.absence">
	<li>Ghi theo từng tháng. Làm việc không quá nửa số ngày làm việc của tháng thì không xếp A hoặc B nơi quy định đang áp dụng có giới hạn ấy, phiếu nêu rõ lý do; theo NĐ 335/2025 thì điểm là của thời gian làm việc, số ngày ghi trên phiếu.</li>
	<li>Vắng cả tháng, mới về, đi học tập trung: ghi là không đánh giá, có lý do và văn bản kèm theo (số, ngày, nơi cấp); người đó không tính vào hạn mức.</li>
	<li>Ghi nhầm thì xóa hoặc rút lại, có lý do. Không ai ghi cho chính mình.</li>
</xsl:template>

<xsl:template name="guide.opening-title">Mở tháng</xsl:template>
<xsl:template name="guide.opening">
	<li>Ngày đầu tháng, phiếu của mọi người được lập tự động và rà lại mỗi ngày. Trang Mở tháng cho biết đơn vị nào đã mở, ai mở, bao nhiêu người chưa có phiếu.</li>
	<li>Đơn vị theo bộ tiêu chí đánh giá theo quý được mở theo quý (địa chỉ như 2026-Q1) và không mở tháng nào trong quý ấy: mỗi tháng chỉ thuộc một kỳ.</li>
	<li>Không phải chờ: chọn đơn vị và mở ngay. Mở lại nhiều lần không tạo phiếu thứ hai.</li>
</xsl:template>

<xsl:template name="guide.movement-title">Biến động nhân sự trong tháng</xsl:template>
<xsl:template name="guide.movement">
	<li>Đến ngày mở tự chấm, phiếu tự theo nơi công tác. Sau ngày đó, đơn vị của ngày mở tự chấm đánh giá cả tháng; việc, lịch tuần và xác nhận ở nơi cũ vẫn hiện cho cấp trên mới.</li>
	<li>Cần chuyển thì quản trị của cả hai đơn vị mở Biến động nhân sự, chọn người, ghi lý do. Nhật ký của hai đơn vị đều ghi lại; phần đã nhận xét ở nơi cũ được lưu làm căn cứ.</li>
	<li>Người mới về có phiếu khi được tiếp nhận hoặc trong lần mở tháng hằng ngày; không đánh giá thì ghi lý do ở trang vắng mặt.</li>
</xsl:template>

<xsl:template name="guide.extension-title">Gia hạn</xsl:template>
<xsl:template name="guide.extension">
	<li>Cơ quan tham mưu của khối gia hạn cho đơn vị; quản trị đơn vị gia hạn cho một người. Đều phải ghi lý do.</li>
	<li>Hạn mới hiện ngay ở đầu trang của những người được gia hạn.</li>
</xsl:template>

<xsl:template name="guide.caps-title">Hạn mức A và tỷ lệ riêng</xsl:template>
<xsl:template name="guide.caps">
	<li>Mở Hạn mức A để xem số người được xếp A, đã dùng, còn lại hoặc vượt của từng đơn vị, từng nhóm công việc và cả khối. Người chưa quyết định được tính như có thể xếp B.</li>
	<li>Tỷ lệ tính trên tất cả người được đánh giá thì chặn ngay khi quyết định; tỷ lệ tính trên người xếp B, và tỷ lệ của nhóm công việc, thì đơn vị chỉ công bố được khi không còn vượt; hạn mức của khối chỉ để nhắc.</li>
	<li>Đơn vị xuất sắc được giao tỷ lệ riêng trong một tháng nếu quy định đang áp dụng cho phép: nhập số, ngày, nơi ban hành quyết định. Thu hồi được trước khi đơn vị công bố. Không ai giao cho đơn vị của mình.</li>
</xsl:template>

<xsl:template name="guide.unit_result-title">Kết quả của đơn vị</xsl:template>
<xsl:template name="guide.unit_result">
	<li>Cơ quan tham mưu của khối hoặc người đứng đầu cấp trên ghi mức của từng đơn vị trong tháng, kèm căn cứ; ghi nhiều đơn vị một lần rồi Lưu.</li>
	<li>Mức của người đứng đầu và cấp phó xét theo kết quả này khi quy định đang áp dụng có quy tắc đó. Ghi hoặc sửa sau khi đã quyết định thì cần lý do, và người quyết định thấy lưu ý trong bảng của mình.</li>
	<li>Sửa kết quả của đơn vị không tự đổi mức của ai. Kết quả đã công bố của người đứng đầu chỉ đổi bằng quyết định điều chỉnh.</li>
</xsl:template>

<xsl:template name="guide.accounts-title">Tài khoản và mã dùng một lần</xsl:template>
<xsl:template name="guide.accounts">
	<li>Cấp tài khoản: chọn đơn vị hoặc danh sách, xem trước số người, rồi cấp từng đợt. Mã chỉ hiện trên phiếu của đợt vừa cấp: in ngay, cắt rời, trao tận tay. Cấp lại lần nữa không tạo tài khoản thứ hai.</li>
	<li>Trang hạn đổi mật khẩu cho biết từng đơn vị còn bao nhiêu người chưa đổi và ngày mai ai sẽ bị khóa; gia hạn cho một đơn vị cần lý do.</li>
	<li>Quá hạn, tài khoản tự khóa. Quản trị đơn vị cấp lại mã, có ghi lý do; quản trị bị khóa thì cơ quan cấp trên cấp lại.</li>
	<li>Người gõ sai nhiều lần tự vào lại được sau ít phút; cần ngay thì quản trị đơn vị mở khóa.</li>
</xsl:template>

<xsl:template name="guide.unit_accounts-title">Tài khoản quản trị của đơn vị</xsl:template>
<xsl:template name="guide.unit_accounts">
	<li>Mỗi cơ quan có một tài khoản quản trị ngoài tài khoản cá nhân, giao cho một người giữ bằng quyết định, có thời hạn.</li>
	<li>Bàn giao: nhập số, ngày, nơi ban hành quyết định và người nhận; mật khẩu và lớp hai cũ hết hiệu lực, phiên đang mở kết thúc, in biên bản để hai bên ký.</li>
	<li>Mọi việc làm bằng tài khoản này ghi cả tài khoản và người đang giữ.</li>
</xsl:template>

<xsl:template name="guide.grant-title">Phân quyền và ủy quyền</xsl:template>
<xsl:template name="guide.grant">
	<li>Giao quyền quản trị, tổng hợp, kiểm tra trong phạm vi mình giữ, phải có số, ngày, nơi ban hành quyết định; có hiệu lực ngay, kể cả với người đang đăng nhập. Không ai giao quá quyền mình có hay sửa quyền của chính mình.</li>
	<li>Khi vắng, người đứng đầu ủy quyền nhận xét hoặc quyết định cho cấp phó theo quyết định, có ngày bắt đầu và kết thúc. Phiếu ghi cả hai tên.</li>
</xsl:template>

<xsl:template name="guide.audit-title">Nhật ký</xsl:template>
<xsl:template name="guide.audit">
	<li>Mọi thao tác ghi ai làm, thay ai, lúc nào, cũ và mới, lý do; không sửa, không xóa được. Tìm theo người, việc, đơn vị, thời gian; tải về .xlsx.</li>
	<li>Lượt truy cập ghi đăng nhập, từ chối, xem phiếu của người khác, tải về.</li>
</xsl:template>

</xsl:stylesheet>
