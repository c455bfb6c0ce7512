<?xml version="1.0" encoding="UTF-8"?>
<!-- The guides. Each says what the pages do today, in the words of their buttons; days are those of 630-CV/QU and 1841-QĐ/TU. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="guide.lead">Cách làm từng bước của việc đánh giá, xếp loại hàng tháng, cách lấy lại tài khoản và các văn bản đang áp dụng. Trang này đọc được không cần đăng nhập.</xsl:template>
<xsl:attribute-set name="guide.contents"><xsl:attribute name="aria-label">Nội dung trang</xsl:attribute></xsl:attribute-set>
<xsl:template name="guide.find">Tìm trong hướng dẫn (gõ không dấu cũng được)</xsl:template>
<xsl:template name="guide.found">
	<xsl:param name="count"/>
	<xsl:choose>
		<xsl:when test="$count=0">Không có mục nào có đủ các từ này. Thử ít từ hơn, hoặc <a href="/huong-dan">xem tất cả các mục</a>.</xsl:when>
		<xsl:otherwise>Tìm thấy <xsl:value-of select="$count"/> mục. <a href="/huong-dan">Xem tất cả các mục</a></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="guide.entries-title">Câu hỏi thường gặp</xsl:template>
<!-- Context: entry. -->
<xsl:template name="guide.entry-for">Dành cho: <xsl:call-template name="word-guide-role"><xsl:with-param name="code" select="@role"/></xsl:call-template><xsl:if test="@unit or @bloc"> (<xsl:call-template name="audience"/>)</xsl:if></xsl:template>
<xsl:template name="guide.everybody-title">Dành cho mọi người</xsl:template>
<xsl:template name="guide.superiors-title">Dành cho cấp trên trực tiếp</xsl:template>
<xsl:template name="guide.authorities-title">Dành cho cấp có thẩm quyền</xsl:template>
<xsl:template name="guide.clerks-title">Dành cho người tổng hợp, văn thư và quản trị</xsl:template>

<!-- ============================================================ the month -->

<xsl:template name="guide.calendar-title">Lịch của một tháng</xsl:template>
<xsl:template name="guide.when">Thời gian</xsl:template>
<xsl:template name="guide.who">Ai làm</xsl:template>
<xsl:template name="guide.what">Việc</xsl:template>
<xsl:attribute-set name="guide.who"><xsl:attribute name="data-label">Ai làm</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="guide.what"><xsl:attribute name="data-label">Việc</xsl:attribute></xsl:attribute-set>

<xsl:template name="guide.calendar">
	<tr><th scope="row">Đầu tháng</th><td xsl:use-attribute-sets="guide.who">Mỗi người</td><td xsl:use-attribute-sets="guide.what"><span>Lập <a href="#plan">kế hoạch công tác tháng</a></span></td></tr>
	<tr><th scope="row">Hằng tuần</th><td xsl:use-attribute-sets="guide.who">Mỗi người</td><td xsl:use-attribute-sets="guide.what"><span>Ghi <a href="#schedule">lịch tuần</a>, kết quả và việc đột xuất, phát sinh</span></td></tr>
	<tr><th scope="row">Từ ngày 20 đến hết ngày 24</th><td xsl:use-attribute-sets="guide.who">Mỗi người</td><td xsl:use-attribute-sets="guide.what"><span><a href="#self">Tự đánh giá</a>, chấm điểm, nhận mức xếp loại</span></td></tr>
	<tr><th scope="row">Đến hết ngày 25</th><td xsl:use-attribute-sets="guide.who">Cấp trên trực tiếp</td><td xsl:use-attribute-sets="guide.what"><span><a href="#review">Nhận xét</a>, chấm điểm, đề xuất mức</span></td></tr>
	<tr><th scope="row">Đến hết ngày 27</th><td xsl:use-attribute-sets="guide.who">Cấp có thẩm quyền</td><td xsl:use-attribute-sets="guide.what"><span><a href="#decision">Quyết định</a> điểm và mức xếp loại</span></td></tr>
	<tr><th scope="row">Đến hết ngày 04 tháng sau</th><td xsl:use-attribute-sets="guide.who">Cấp có thẩm quyền</td><td xsl:use-attribute-sets="guide.what"><span><a href="#publication">Công bố</a> kết quả</span></td></tr>
</xsl:template>

<xsl:template name="guide.calendar-note">“Trước ngày 25” là đến hết ngày 24, lúc 24 giờ. Ngày nghỉ, ngày lễ không làm lùi hạn. Riêng tháng 12, mọi bước xong trước ngày 15. Cơ quan, đơn vị đánh giá theo quý vẫn lập kế hoạch từng tháng và lịch từng tuần; các bước từ tự đánh giá đến công bố làm một lần, theo ngày của tháng cuối quý, với việc của cả ba tháng bày cạnh tiêu chí. Hạn đang áp dụng, kể cả hạn được gia hạn, ghi ở đầu từng trang.</xsl:template>

<!-- ============================================================ everybody -->

<xsl:template name="guide.login-title">Đăng nhập</xsl:template>
<xsl:template name="guide.login">
	<li>Mở <a href="/dang-nhap">trang đăng nhập</a>, nhập tên tài khoản ghi trên phiếu giao tài khoản.</li>
	<li>Lần đầu: nhập mã một lần trên phiếu vào ô mật khẩu, rồi chọn mật khẩu của riêng mình. Mã trên phiếu sau đó không còn dùng được.</li>
	<li>Nhập sai nhiều lần thì phải đợi ít phút mới thử lại được; không ai vì thế mà mất tài khoản.</li>
	<li>Dùng xong trên máy chung, nhấn Thoát.</li>
</xsl:template>

<xsl:template name="guide.password-title">Mật khẩu</xsl:template>
<xsl:template name="guide.password">
	<li>Nên ghép vài từ dễ nhớ thành một câu dài; không cần ký tự đặc biệt. Không dùng tên mình, tên tài khoản hay mật khẩu phổ biến.</li>
	<li>Phải thay mã một lần trước hạn ghi trên phiếu. Theo Công văn 630-CV/QU, hạn của đợt đầu là trước ngày 24/01/2022; quá hạn, tài khoản chưa đổi bị khóa tự động.</li>
	<li>Không cho người khác dùng tài khoản của mình: mọi việc đều ghi tên người làm.</li>
</xsl:template>

<xsl:template name="guide.account-title">Tài khoản của tôi</xsl:template>
<xsl:template name="guide.account">Nhấn vào tên mình ở đầu trang để xem các phiên đang đăng nhập. Thấy phiên lạ thì nhấn Kết thúc các phiên khác rồi đổi mật khẩu. Chọn <a href="/tai-khoan/ngon-ngu">Ngôn ngữ</a> để đọc các màn hình và hướng dẫn bằng tiếng Anh; phiếu, báo cáo, danh sách .xlsx và thư vẫn bằng tiếng Việt.</xsl:template>

<xsl:template name="guide.home-title">Hôm nay</xsl:template>
<xsl:template name="guide.home">Trang đầu sau khi đăng nhập liệt kê việc phải làm ngay, kèm hạn; nhấn vào một dòng để làm. Bên dưới là kết quả 12 tháng qua đã công bố.</xsl:template>
<xsl:template name="guide.support-title">Hỗ trợ</xsl:template>
<xsl:template name="guide.support">
	<li>Gặp khó khăn thì nhấn Báo khó khăn ở trang này, cuối mỗi trang. Yêu cầu được chuyển đến cơ quan tham mưu của khối bạn; ngày phải trả lời ghi ngay trên yêu cầu.</li>
	<li>Người của cơ quan tham mưu nhấn Tiếp nhận để trả lời thì tên người ấy hiện trên yêu cầu và đồng nghiệp không trả lời trùng; vắng mặt thì trả lại, hoặc người khác nhận thay.</li>
	<li>Cơ quan tham mưu trả lời hoặc chuyển lên quản trị thành phố. Bạn hỏi thêm được, và đóng yêu cầu khi đã xong.</li>
	<li>Câu trả lời hay có thể đưa thành một mục hỏi đáp của trang Hướng dẫn. Cơ quan tham mưu in báo cáo khó khăn, vướng mắc theo kỳ, kèm tình hình triển khai.</li>
	<li>Quên mật khẩu hay bị khóa thì hỏi quản trị đơn vị, xem phần Lấy lại tài khoản.</li>
</xsl:template>
<xsl:template name="guide.training-title">Tập huấn</xsl:template>
<xsl:template name="guide.training">
	<li>Quản trị mở lớp với giờ học, đường dẫn và hạn đăng ký đến từng phút cho cả địa bàn, một khối hay một đơn vị.</li>
	<li>Mỗi đơn vị đăng ký đúng một cán bộ, chọn trong những người đang quản trị hoặc tổng hợp ở đơn vị; đăng ký lại thì người sau thay người trước. Quá hạn thì không ai đăng ký được nữa.</li>
	<li>Người mở lớp điểm danh ở trang Danh sách đăng ký. Cán bộ đã dự học hiện ở đầu trang Hướng dẫn của đơn vị mình.</li>
</xsl:template>
<xsl:template name="guide.search-title">Tìm kiếm</xsl:template>
<xsl:template name="guide.search">Gõ phần đầu của tên (“dao” tìm thấy “Đào”), của cả họ và tên, của mã, hoặc của một từ trong tên đơn vị; không cần dấu. Ở phạm vi rộng, tổ và bộ phận chỉ hiện khi không có gì khác, vì cơ quan nào cũng có. Ai cũng tìm được đồng nghiệp trong đơn vị mình; người đứng đầu, cán bộ tổng hợp, kiểm tra và quản trị tìm trong phạm vi phụ trách.</xsl:template>

<xsl:template name="guide.duty-title">Việc thường xuyên hằng tháng</xsl:template>
<xsl:template name="guide.duty">
	<li>Trong Kế hoạch, mở Việc thường xuyên để ghi những việc tháng nào cũng làm: nội dung, sản phẩm, ngày đến hạn trong tháng và tiêu chí mà việc đó chứng minh. Hoặc đánh dấu Việc thường xuyên khi thêm một việc vào kế hoạch.</li>
	<li>Đầu tháng, Kế hoạch liệt kê các việc thường xuyên và việc chưa xong của tháng trước. Bỏ dấu ở việc không làm rồi bấm một lần để thêm; không có gì tự vào kế hoạch. Tháng ngắn hơn thì hạn là ngày cuối tháng.</li>
	<li>Sửa hoặc dừng một việc thường xuyên bất cứ lúc nào; kế hoạch của các tháng đã lập giữ nguyên.</li>
</xsl:template>

<xsl:template name="guide.plan-title">Kế hoạch công tác tháng</xsl:template>
<xsl:template name="guide.plan">
	<li>Mở Kế hoạch. Việc do lãnh đạo giao từ kế hoạch của đơn vị đã có sẵn.</li>
	<li>Thêm việc của mình: nội dung, sản phẩm, người phối hợp, hạn. Việc thường xuyên và việc còn lại của tháng trước thêm bằng một lần bấm.</li>
	<li>Việc đột xuất, phát sinh thêm ngay khi nhận, cũng ở bảng này, chọn nguồn là phát sinh.</li>
	<li>Nhấn Đã lập xong kế hoạch. Sau đó vẫn thêm và sửa được.</li>
</xsl:template>

<xsl:template name="guide.task-title">Kết quả của từng việc</xsl:template>
<xsl:template name="guide.task">
	<li>Ghi kết quả nhiều việc một lần ngay trong bảng kế hoạch hoặc ở Lịch tuần: đánh dấu Xong đúng hạn, ghi kết quả, bấm Lưu kết quả.</li>
	<li>Trong một việc, mục Chứng minh cho tiêu chí đặt việc đó cạnh tiêu chí khi tự chấm và khi cấp trên chấm.</li>
	<li>Mở việc để ghi kết quả, phần trăm hoàn thành, ngày xong; có thể ghi số văn bản và đường dẫn, không phải tải tệp lên.</li>
	<li>Chậm hạn thì ghi nguyên nhân và chọn khách quan hay chủ quan.</li>
	<li>Việc được tính vào tháng của hạn hoàn thành. Người giao việc xác nhận hoặc sửa kết quả (người giao đã thôi công tác thì cấp trên trực tiếp làm thay); khi chưa xác nhận, trang ghi rõ như vậy.</li>
	<li>Nơi chấm kết quả theo sản phẩm (NĐ 335/2025): người giao việc chọn sản phẩm trong danh mục (hệ số lấy từ đó) và ghi số lượng khi giao, số lỗi và số lần chậm khi xác nhận; giao nhầm hay giao trùng thì rút lại việc, nêu lý do; phần mềm tự tính điểm và cho xem từng việc. Chỉ việc được giao mới tính; chưa được giao việc nào thì ghi “chưa đủ dữ liệu”, không phải 0 điểm.</li>
</xsl:template>

<xsl:template name="guide.schedule-title">Lịch công tác tuần</xsl:template>
<xsl:template name="guide.schedule">Mở Lịch tuần, ghi việc theo ngày và buổi, cuối tuần đánh dấu việc đã làm và ghi kết quả. Các việc đến hạn hiện ngay trên trang để ghi kết quả một lần. Tuần lặp lại thì bấm Chép lịch tuần trước rồi sửa chỗ khác. Kết quả ghi hằng tuần là căn cứ chấm điểm cuối tháng.</xsl:template>

<xsl:template name="guide.self-title">Tự đánh giá</xsl:template>
<xsl:template name="guide.self-late">Quá hạn mà chưa gửi thì không tự đánh giá được nữa; cấp trên và cấp có thẩm quyền vẫn đánh giá, xếp loại. Trước khi công bố, mỗi người chỉ thấy điểm và nhận xét của chính mình.</xsl:template>

<!-- ============================================================ superiors -->

<xsl:template name="guide.unit_plan-title">Kế hoạch của đơn vị và giao việc</xsl:template>
<xsl:template name="guide.unit_plan">
	<li>Người đứng đầu hoặc cấp phó mở Kế hoạch đơn vị, ghi mục tiêu và các nhiệm vụ của tháng.</li>
	<li>Chọn nhiệm vụ, chọn người, ghi hạn rồi nhấn Giao việc. Người được giao thấy việc trong kế hoạch của mình.</li>
	<li>Khi có kết quả, chọn các việc và nhấn Xác nhận các việc đã chọn; cần sửa phần trăm, chất lượng hay tiến độ thì mở từng việc.</li>
</xsl:template>

<xsl:template name="guide.review-title">Nhận xét, đánh giá</xsl:template>

<!-- ============================================================ authorities -->

<xsl:template name="guide.decision-title">Quyết định xếp loại</xsl:template>
<xsl:template name="guide.decision">
	<li>Mở Quyết định. Mỗi người một dòng; dòng thiếu bước hoặc có mức khác nhau đứng trên cùng. Hạn mức A ghi ở đầu bảng nếu quy định đang áp dụng có tỷ lệ.</li>
	<li>Chọn các dòng, chọn mức, rồi Quyết định các dòng đã chọn; hoặc Chấp nhận mọi đề xuất không có lưu ý. Trang hỏi lại trước khi ghi.</li>
	<li>Trang hỏi lại cho biết hạn mức A của đơn vị, nhóm công việc và khối sẽ còn hay vượt bao nhiêu nếu ghi quyết định. Khi vượt, xếp danh sách theo điểm để chọn; phần mềm không tự đổi mức của ai.</li>
	<li>Mức khác với đề xuất hoặc khác với mức theo điểm phải ghi lý do. Quyết định của tập thể ghi số, ngày biên bản và người dự.</li>
	<li>Nơi tính điểm theo sản phẩm: mở Nguyên nhân khách quan để xác nhận hoặc bác các việc chậm mà người giao việc ghi là do khách quan; chỉ nguyên nhân được xác nhận mới không trừ điểm.</li>
	<li>Chưa công bố thì còn rút lại được. Quyết định sau hạn vẫn ghi được và được ghi là muộn.</li>
</xsl:template>

<xsl:template name="guide.publication-title">Công bố</xsl:template>
<xsl:template name="guide.publication">
	<li>Khi mọi người thuộc thẩm quyền của đơn vị đã được quyết định, mở Công bố và xem lại số liệu.</li>
	<li>Ghi số, ngày thông báo (nếu có), nhấn Công bố và xác nhận.</li>
	<li>Từ đó mọi người trong đơn vị thấy họ tên, chức vụ, mức xếp loại của nhau và thấy đầy đủ phiếu của mình. Kết quả trên phần mềm là kết quả cuối cùng.</li>
</xsl:template>

<!-- ============================================================ clerks and administrators -->

<xsl:template name="guide.report-title">Báo cáo và bản in</xsl:template>
<xsl:template name="guide.report">
	<li>Mở Báo cáo để in phiếu đánh giá của mình. Người phụ trách in được phiếu của những người mình nhận xét hoặc quyết định.</li>
	<li>Người đứng đầu và người tổng hợp in Bảng tổng hợp kết quả của đơn vị. Bản in khi chưa công bố ghi rõ Dự thảo.</li>
	<li>In trên giấy A4 bằng Ctrl + P, bỏ chọn “Đầu trang và chân trang” của trình duyệt. Số văn bản để trống cho văn thư ghi, hoặc được in sẵn khi đã đăng ký.</li>
	<li>Thông báo kết quả, tờ trình, thống kê, danh sách chưa hoàn thành in được trên giấy và tải được bảng tính. Nút Số văn bản, người ký ghi số, ngày, địa danh, hình thức ký (T/M, K/T, T/L), nơi nhận; phần mềm nhớ cho tháng sau và nhớ nội dung của bản đã có số: bản in lại mà khác thì ghi rõ là khác.</li>
	<li>In phiếu của cả đơn vị, cả quận: mở Báo cáo, chọn In mọi phiếu, rồi in từng phần; trang cho biết mỗi phần gồm những phiếu nào.</li>
	<li>Từ tháng 01 đến tháng 3/2022 được dùng song song văn bản giấy và phần mềm; từ tháng 4/2022 chỉ dùng phần mềm.</li>
</xsl:template>

<xsl:template name="guide.import-title">Danh sách đơn vị và nhân sự</xsl:template>
<xsl:template name="guide.import">
	<li>Lập danh sách trong tệp .csv hoặc .xlsx theo mẫu, mỗi người một dòng, rồi gửi cho cơ quan giữ quyền quản trị của khối.</li>
	<li>Khi nhập, mọi ô sai được liệt kê một lượt kèm dòng, cột, giá trị và lý do; còn ô sai thì chưa ghi gì, trừ khi người nhập đồng ý bỏ các dòng sai.</li>
	<li>Nhập lại cùng một danh sách không tạo ra người hay đơn vị thứ hai.</li>
</xsl:template>

<xsl:template name="guide.admin-title">Cấp tài khoản và phân quyền</xsl:template>
<xsl:template name="guide.admin">
	<li>Khối Đảng, đoàn thể: Ban Tổ chức Quận ủy cấp tài khoản và phân quyền. Các cơ quan, đơn vị còn lại: Phòng Nội vụ.</li>
	<li>Giao quyền quản trị phải có quyết định bằng văn bản của cấp có thẩm quyền; số, ngày và nơi ban hành được ghi cùng quyền.</li>
	<li>Mã một lần chỉ hiện trên phiếu giao tài khoản; người quản trị không chọn và không xem được mật khẩu của người khác.</li>
</xsl:template>

<!-- ============================================================ the account -->

<xsl:template name="guide.lost-title">Lấy lại tài khoản</xsl:template>
<xsl:template name="guide.lost">
	<p>Quên mật khẩu, tài khoản bị khóa, mất phiếu hoặc chưa có tài khoản: liên hệ <strong>cán bộ Quản trị đơn vị</strong> nơi mình công tác.</p>
	<ol>
		<li>Gặp trực tiếp hoặc gọi số máy nội bộ đã biết; không gửi mật khẩu qua tin nhắn hay thư điện tử.</li>
		<li>Người quản trị kiểm tra đúng người rồi cấp lại mã một lần. Mã cũ và mật khẩu cũ hết hiệu lực, các phiên đang đăng nhập kết thúc.</li>
		<li>Đăng nhập bằng mã mới và chọn mật khẩu mới trước hạn ghi trên phiếu.</li>
	</ol>
	<p>Đơn vị chưa có người quản trị, hoặc chính người quản trị bị khóa, thì hỏi cơ quan quản trị tài khoản của khối<xsl:choose><xsl:when test="office">:</xsl:when><xsl:otherwise> (cơ quan đã gửi phiếu giao tài khoản).</xsl:otherwise></xsl:choose></p>
	<xsl:if test="office">
		<ul>
			<xsl:for-each select="office"><li><xsl:value-of select="@unit"/>, <xsl:call-template name="audience.of-bloc"/>: <strong><xsl:value-of select="@name"/></strong></li></xsl:for-each>
		</ul>
	</xsl:if>
</xsl:template>

<!-- ============================================================ trouble -->

<xsl:template name="guide.error-title">Khi gặp trở ngại</xsl:template>
<xsl:template name="guide.error">
	<dt>Không lưu được, có chữ đỏ</dt>
	<dd>Danh sách ở đầu trang nêu từng chỗ cần sửa, nhấn vào để đến đúng ô. Nội dung đã nhập vẫn còn.</dd>
	<dt>Phiên làm việc hết khi đang nhập</dt>
	<dd>Đăng nhập lại; nội dung vừa gửi được giữ ở dạng nháp và hiện lại để gửi tiếp.</dd>
	<dt>Người khác vừa sửa cùng nội dung</dt>
	<dd>Trang hiện cả hai bản, chưa ghi bản nào. So lại rồi gửi.</dd>
	<dt>Không tìm thấy trang</dt>
	<dd>Địa chỉ sai, hoặc thuộc phạm vi của người khác. Đi lại từ trang Hôm nay.</dd>
	<dt>Máy chủ đang bận</dt>
	<dd>Đợi một phút rồi nhấn Gửi lại trên trang hiện ra; gửi hai lần cũng chỉ ghi một lần.</dd>
	<dt>Vẫn chưa được</dt>
	<dd>Đọc mã yêu cầu ở chân trang cho người quản trị đơn vị. Vướng mắc về quy định hỏi Ban Tổ chức Quận ủy (khối Đảng, đoàn thể), Phòng Nội vụ (khối Chính quyền), Phòng Giáo dục và Đào tạo (khối trường học).</dd>
</xsl:template>

<!-- ============================================================ regulations -->

<xsl:template name="guide.rules-title">Văn bản quy định</xsl:template>
<xsl:template name="guide.rules">
	<li>Quyết định số <strong>1841-QĐ/TU</strong> ngày 28/10/2021 của Thành ủy Hà Nội ban hành Quy định đánh giá, xếp loại hàng tháng đối với cán bộ, công chức, viên chức, lao động hợp đồng trong hệ thống chính trị thành phố Hà Nội.</li>
	<li>Quyết định số <strong>2021-QĐ/TU</strong> ngày 22/12/2021 của Thành ủy Hà Nội ban hành Quy chế về việc quản lý, khai thác và sử dụng phần mềm đánh giá, xếp loại hàng tháng.</li>
	<li>Quyết định số <strong>1059-QĐ/QU</strong> ngày 07/01/2022 của Quận ủy Ba Đình quy định đánh giá, xếp loại hàng tháng đối với cán bộ, công chức, viên chức, lao động hợp đồng trong hệ thống chính trị quận Ba Đình.</li>
	<li>Công văn số <strong>630-CV/QU</strong> ngày 19/01/2022 của Quận ủy Ba Đình về việc triển khai phần mềm từ ngày 20/01/2022.</li>
</xsl:template>
<xsl:template name="guide.rules-note">Bộ tiêu chí ghi “minh họa” trên trang và trên giấy chỉ để làm quen, được thay khi cơ quan có thẩm quyền ban hành bộ chính thức.</xsl:template>

</xsl:stylesheet>
