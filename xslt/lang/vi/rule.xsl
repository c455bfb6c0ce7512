<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the pages of rule sets; those of the document itself are in ruleset.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: rule. -->
<xsl:template name="rule.title">
	<xsl:choose>
		<xsl:when test="@view='list'">Bộ tiêu chí</xsl:when>
		<xsl:when test="@view='import'">Nhập bộ tiêu chí</xsl:when>
		<xsl:when test="@view='compare'">So sánh: <xsl:value-of select="@number"/>, <xsl:call-template name="rule.version-text"/></xsl:when>
		<xsl:when test="@view='approve'">Duyệt: <xsl:value-of select="@number"/>, <xsl:call-template name="rule.version-text"/></xsl:when>
		<xsl:when test="@view='end'">Kết thúc hiệu lực: <xsl:value-of select="@number"/></xsl:when>
		<xsl:when test="@view='variant'">Quy định riêng theo <xsl:value-of select="@number"/></xsl:when>
		<xsl:when test="@view='edit'">Sửa: <xsl:value-of select="@number"/>, <xsl:call-template name="rule.version-text"/></xsl:when>
		<xsl:otherwise>Bộ tiêu chí <xsl:value-of select="@number"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.lead">Mỗi quy định là một tài liệu có ngày: lịch, mức xếp loại, hạn mức, tiêu chí và đối tượng áp dụng. Thay đổi là một phiên bản mới, do người thứ hai duyệt, áp dụng từ tháng chưa mở.</xsl:template>
<xsl:template name="rule.search">Số, tên hoặc mã</xsl:template>
<xsl:template name="rule.count"><xsl:apply-templates select="@total" mode="count"/> phiên bản</xsl:template>
<xsl:template name="rule.list-link">Bộ tiêu chí</xsl:template>
<xsl:template name="rule.import-link">Nhập từ tệp</xsl:template>
<xsl:template name="rule.back-list">Về danh sách</xsl:template>
<xsl:template name="rule.back">Về bộ tiêu chí</xsl:template>
<xsl:template name="rule.edit-link">Sửa</xsl:template>
<xsl:template name="rule.compare-link">So với bản trước</xsl:template>
<xsl:template name="rule.approve-link">Duyệt</xsl:template>
<xsl:template name="rule.variant-link">Soạn quy định riêng cho đơn vị</xsl:template>
<xsl:template name="rule.end-link">Kết thúc hiệu lực</xsl:template>
<xsl:template name="rule.file-link">Tải về .xml</xsl:template>
<xsl:template name="rule.draft-link">Đã có bản nháp của phiên bản sau; mở bản nháp đó.</xsl:template>

<xsl:template name="rule.regulation">Quy định</xsl:template>
<xsl:template name="rule.number">Số</xsl:template>
<xsl:template name="rule.name">Tên</xsl:template>
<xsl:template name="rule.code">Mã</xsl:template>
<xsl:attribute-set name="rule.code"><xsl:attribute name="data-label">Mã</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.version">Phiên bản</xsl:template>
<xsl:attribute-set name="rule.version"><xsl:attribute name="data-label">Phiên bản</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.version-text">phiên bản <xsl:value-of select="@version"/></xsl:template>
<xsl:template name="rule.dates">Áp dụng</xsl:template>
<xsl:attribute-set name="rule.dates"><xsl:attribute name="data-label">Áp dụng</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.dates-text">từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@to"> đến hết <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="rule.from">Từ ngày</xsl:template>
<xsl:template name="rule.to">Đến hết ngày</xsl:template>
<xsl:template name="rule.scope">Phạm vi</xsl:template>
<xsl:attribute-set name="rule.scope"><xsl:attribute name="data-label">Phạm vi</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.scope-text"><xsl:choose><xsl:when test="@unit"><xsl:value-of select="@unit"/> và các đơn vị trực thuộc</xsl:when><xsl:otherwise>Toàn thành phố</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="rule.parent">Theo khung của</xsl:template>
<xsl:attribute-set name="rule.parent"><xsl:attribute name="data-label">Theo khung của</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.months">Số tháng đã mở</xsl:template>
<xsl:attribute-set name="rule.months"><xsl:attribute name="data-label">Số tháng đã mở</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.month-text"><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template>: <xsl:apply-templates select="@agencies" mode="count"/> cơ quan, đơn vị</xsl:template>
<xsl:template name="rule.no-month">Chưa tháng nào mở theo bộ này.</xsl:template>
<xsl:template name="rule.state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='draft'">Bản nháp</xsl:when>
		<xsl:when test="$code='approved'">Đã duyệt</xsl:when>
		<xsl:otherwise>Hết hiệu lực</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.own">Bản này do chính người đang xem soạn hoặc sửa; người quản trị khác duyệt.</xsl:template>
<xsl:template name="rule.approved">Duyệt</xsl:template>
<xsl:template name="rule.approved-text"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@approved-at"/></xsl:call-template><xsl:if test="@approved-by">, <xsl:value-of select="@approved-by"/></xsl:if><xsl:if test="@decision-number">, theo <xsl:value-of select="@decision-number"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@decision-date"/></xsl:call-template> của <xsl:value-of select="@decision-issuer"/></xsl:if></xsl:template>
<xsl:template name="rule.hash">Mã kiểm tra (SHA-256)</xsl:template>
<xsl:template name="rule.illustrative">Có bộ tiêu chí ghi “minh họa”: lời văn chưa lấy từ văn bản chính thức, chờ quản trị thay.</xsl:template>
<xsl:template name="rule.history">Quá trình</xsl:template>
<xsl:template name="rule.history-text">
	<xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template>: <xsl:choose>
		<xsl:when test="@action='draft' and @source='import'">nhập bản nháp từ tệp</xsl:when>
		<xsl:when test="@action='draft' and @source='variant'">soạn quy định riêng</xsl:when>
		<xsl:when test="@action='draft'">soạn phiên bản mới</xsl:when>
		<xsl:when test="@action='edit'">sửa phần <xsl:call-template name="rule.section"><xsl:with-param name="code" select="@section"/></xsl:call-template></xsl:when>
		<xsl:when test="@action='approve'">duyệt</xsl:when>
		<xsl:when test="@action='end'">duyệt ngày kết thúc</xsl:when>
		<xsl:when test="@action='ask'">đề nghị kết thúc</xsl:when>
		<xsl:when test="@action='refuse'">không duyệt kết thúc</xsl:when>
		<xsl:when test="@action='withdraw'">rút đề nghị kết thúc</xsl:when>
		<xsl:otherwise>đưa vào khi thiết lập</xsl:otherwise>
	</xsl:choose><xsl:if test="@by">, <xsl:value-of select="@by"/></xsl:if>
</xsl:template>

<xsl:template name="rule.section">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='thong-tin'">Thông tin chung</xsl:when>
		<xsl:when test="$code='lich'">Lịch</xsl:when>
		<xsl:when test="$code='muc'">Mức xếp loại</xsl:when>
		<xsl:when test="$code='han-muc'">Hạn mức A</xsl:when>
		<xsl:when test="$code='tieu-chi'">Tiêu chí</xsl:when>
		<xsl:when test="$code='doi-tuong'">Đối tượng áp dụng</xsl:when>
		<xsl:otherwise><xsl:value-of select="$code"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:attribute-set name="rule.sections"><xsl:attribute name="aria-label">Các phần của quy định</xsl:attribute></xsl:attribute-set>

<xsl:template name="rule.nothing-to-compare">Đây là bản đầu tiên của mã này và không theo khung nào; chưa có gì để so.</xsl:template>
<xsl:template name="rule.compared-with">So với <xsl:value-of select="@number"/>, phiên bản <xsl:value-of select="@version"/>.</xsl:template>
<xsl:template name="rule.changes">Những chỗ khác</xsl:template>
<xsl:template name="rule.no-change">Không có chỗ nào khác.</xsl:template>
<xsl:template name="rule.place">Chỗ</xsl:template>
<xsl:template name="rule.whole">Cả quy định</xsl:template>
<xsl:template name="rule.kind-of-change">Thay đổi</xsl:template>
<xsl:attribute-set name="rule.kind-of-change"><xsl:attribute name="data-label">Thay đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.old">Trước</xsl:template>
<xsl:attribute-set name="rule.old"><xsl:attribute name="data-label">Trước</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.new">Nay</xsl:template>
<xsl:attribute-set name="rule.new"><xsl:attribute name="data-label">Nay</xsl:attribute></xsl:attribute-set>
<!-- Context: change. -->
<xsl:template name="rule.change">
	<xsl:choose>
		<xsl:when test="@kind='added'">thêm</xsl:when>
		<xsl:when test="@kind='removed'">bỏ</xsl:when>
		<xsl:when test="@kind='moved'">chuyển nhóm</xsl:when>
		<xsl:when test="@kind='order'">đổi thứ tự</xsl:when>
		<xsl:otherwise><xsl:call-template name="rule.what"><xsl:with-param name="what" select="@what"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<!-- Context: at. -->
<xsl:template name="rule.at">
	<xsl:choose>
		<xsl:when test="@name='window'"><xsl:call-template name="word-step"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:when>
		<xsl:when test="@name='exception'"><xsl:call-template name="rule.period-name"><xsl:with-param name="name" select="@name"/><xsl:with-param name="month" select="@code"/></xsl:call-template></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="rule.element"><xsl:with-param name="name" select="@name"/></xsl:call-template>
			<xsl:choose>
				<xsl:when test="@name='cap'"><xsl:text> </xsl:text><xsl:call-template name="rule.cap-scope"><xsl:with-param name="scope" select="@code"/></xsl:call-template></xsl:when>
				<xsl:when test="@text"> “<xsl:value-of select="@text"/>”</xsl:when>
				<xsl:when test="@code"><xsl:text> </xsl:text><xsl:value-of select="@code"/></xsl:when>
			</xsl:choose>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.second-needed">Người soạn hoặc sửa sau cùng không tự duyệt. Báo người quản trị khác cùng phạm vi hoặc cấp trên mở trang này.</xsl:template>
<xsl:template name="rule.drafted">Soạn, sửa sau cùng</xsl:template>
<xsl:template name="rule.begins">Áp dụng sớm nhất</xsl:template>
<xsl:template name="rule.begins-text">từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@earliest"/></xsl:call-template><xsl:if test="@opened"> (tháng đã mở gần nhất là <xsl:call-template name="format-month"><xsl:with-param name="month" select="@opened"/></xsl:call-template>, giữ bộ cũ)</xsl:if></xsl:template>
<xsl:template name="rule.ends">Bản đang áp dụng</xsl:template>
<xsl:template name="rule.ends-text">Phiên bản <xsl:value-of select="@ends-version"/>, từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@ends-from"/></xsl:call-template>, kết thúc vào ngày trước ngày bắt đầu của bản này.</xsl:template>
<xsl:template name="rule.end-help">Sau ngày này không mở tháng mới theo bộ này. Tháng đã mở giữ nguyên<xsl:if test="@opened">; tháng mở gần nhất là <xsl:call-template name="format-month"><xsl:with-param name="month" select="@opened"/></xsl:call-template></xsl:if>. Đơn vị không còn quy định riêng thì theo quy định của cấp trên còn hiệu lực.</xsl:template>
<xsl:template name="rule.end-second">Đề nghị kết thúc này chờ người quản trị khác duyệt; người đề nghị không tự duyệt.</xsl:template>
<xsl:template name="rule.end-first">Có đề nghị kết thúc chờ duyệt.</xsl:template>
<xsl:template name="rule.end-asked-by">Người đề nghị</xsl:template>
<xsl:template name="rule.variant-help">Bản nháp chép toàn bộ <xsl:value-of select="@number"/>, phiên bản <xsl:value-of select="@version"/>; sau đó sửa những chỗ khác. Người quản trị thứ hai của đơn vị hoặc cấp trên duyệt.</xsl:template>
<xsl:template name="rule.import-help">Tải lên hoặc dán tài liệu XML của một quy định, tối đa 1 MB. Tài liệu đúng được lưu thành bản nháp; nhập lại đúng tài liệu đó thì mở bản đã có.</xsl:template>

<xsl:template name="rule.other-month">Tháng có lịch riêng (năm-tháng, ví dụ 2022-02)</xsl:template>
<xsl:template name="rule.open-month">Mở</xsl:template>
<xsl:template name="rule.windows-help">Hạn “trước ngày 25” hết lúc 0 giờ ngày 25. <xsl:if test="@period!='ordinary'">Bước để trống theo lịch tháng thường; để trống tất cả là bỏ lịch riêng.</xsl:if></xsl:template>
<xsl:template name="rule.caps-help">Mỗi phạm vi một hạn mức; các hạn mức cùng có hiệu lực.</xsl:template>
<xsl:template name="rule.new-cap">(chưa đặt)</xsl:template>
<xsl:template name="rule.bindings-help">Ai thuộc một dòng thì theo bộ này; nhiều bộ cùng nhận thì dòng ưu tiên cao hơn quyết định. Trong một dòng, mục để trống là không xét; các mục khác nhau đều phải đúng.</xsl:template>
<xsl:template name="rule.binding-title">Dòng</xsl:template>
<xsl:template name="rule.levels-help">Mức B bắt đầu ngay dưới điểm của mức A, C dưới B, D dưới C.</xsl:template>
<xsl:template name="rule.forced-title">Điều kiện hạ mức</xsl:template>
<xsl:template name="rule.set-help">Sửa điểm tối đa ngay trong bảng; nhấn vào tiêu chí để sửa nội dung, chuyển chỗ hoặc bỏ.</xsl:template>
<xsl:template name="rule.add-criterion">Thêm tiêu chí</xsl:template>
<xsl:template name="rule.add-group">Thêm nhóm</xsl:template>
<xsl:template name="rule.copy-set">Chép thành bộ mới</xsl:template>
<xsl:template name="rule.back-set">Về bộ tiêu chí</xsl:template>
<xsl:template name="rule.item-title">
	<xsl:choose>
		<xsl:when test="@add='criterion'">Thêm tiêu chí</xsl:when>
		<xsl:when test="@add='group'">Thêm nhóm; nhóm mới có sẵn một tiêu chí cùng tên để sửa</xsl:when>
		<xsl:when test="@add='set'">Chép bộ “<xsl:value-of select="rule-set/criteria-set[@code=current()/@set]/@name"/>” thành bộ mới</xsl:when>
		<xsl:when test="@element='group'">Nhóm <xsl:value-of select="@item"/></xsl:when>
		<xsl:otherwise>Tiêu chí <xsl:value-of select="@item"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.problems"><xsl:choose><xsl:when test="@view='import'">Những chỗ chưa đúng</xsl:when><xsl:otherwise>Chưa duyệt được, còn chỗ phải sửa</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="rule.line">Dòng <xsl:value-of select="@line"/></xsl:template>
<!-- What the checks say, in words of the office. Context: problem. -->
<xsl:template name="rule.problem">
	<xsl:choose>
		<xsl:when test="contains(@message,'add up to more than the scale')">tổng điểm tối đa của một bộ tiêu chí vượt thang điểm</xsl:when>
		<xsl:when test="contains(@message,'document type is not allowed')">tài liệu không được khai báo DOCTYPE hoặc thực thể</xsl:when>
		<xsl:when test="contains(@message,'larger than')">tài liệu quá lớn</xsl:when>
		<xsl:when test="contains(@message,'levels are not A to D')">bốn mức A, B, C, D phải nối nhau, mỗi số điểm thuộc đúng một mức</xsl:when>
		<xsl:when test="contains(@message,'window closes before it opens')">có bước hết hạn trước khi mở, hoặc trước bước đứng trước nó</xsl:when>
		<xsl:when test="contains(@message,'not a multiple of its step')">điểm tối đa của một tiêu chí không chia hết cho bước chấm</xsl:when>
		<xsl:when test="contains(@message,'not of the kind of its group')">một tiêu chí khác loại với nhóm chứa nó</xsl:when>
		<xsl:when test="contains(@message,'stands twice')">một mã tiêu chí dùng hai lần trong một bộ</xsl:when>
		<xsl:when test="contains(@message,'a second criteria-set')">hai bộ tiêu chí cùng mã</xsl:when>
		<xsl:when test="contains(@message,'illustrative and needs a label')">bộ ghi minh họa phải có nhãn nói rõ điều đó</xsl:when>
		<xsl:when test="contains(@message,'below the percentage')">tỷ lệ ngoại lệ thấp hơn tỷ lệ chung</xsl:when>
		<xsl:when test="contains(@message,'exception needs a percentage')">có tỷ lệ ngoại lệ thì phải có tỷ lệ chung</xsl:when>
		<xsl:when test="contains(@message,'above 100')">tỷ lệ lớn hơn 100 %</xsl:when>
		<xsl:when test="contains(@message,'valid-to is before')">ngày hết hiệu lực trước ngày bắt đầu</xsl:when>
		<xsl:when test="contains(@message,'second cap of the same scope')">hai hạn mức cùng phạm vi tính</xsl:when>
		<xsl:when test="contains(@message,'has no products')">có tiêu chí tính từ sản phẩm mà chưa đặt cách trừ điểm sản phẩm</xsl:when>
		<xsl:when test="contains(@message,'a second criterion that is counted')">một bộ chỉ có một tiêu chí tính từ sản phẩm</xsl:when>
		<xsl:when test="contains(@message,'must be normal') or contains(@message,'names its formula')">tiêu chí tính từ sản phẩm phải là loại thường và có công thức</xsl:when>
		<xsl:when test="contains(@message,'more than 100 per cent')">một lỗi hoặc một lần chậm trừ quá 100 %</xsl:when>
		<xsl:when test="contains(@message,'only a knock-out')">chỉ điều kiện hạ mức mới ghi mức cao nhất</xsl:when>
		<xsl:when test="contains(@message,'is empty') or contains(@message,'has no criteria')">có nhóm hoặc bộ chưa có tiêu chí, hoặc chỗ phải ghi còn trống</xsl:when>
		<xsl:when test="contains(@message,'longer than')">số, tên cơ quan ban hành hoặc tên bộ quá dài</xsl:when>
		<xsl:when test="contains(@message,'grammar cannot be read')">hệ thống chưa đọc được mẫu kiểm tra, hãy báo kỹ thuật</xsl:when>
		<xsl:when test="contains(@message,'Did not expect') or contains(@message,'extra content') or contains(@message,'does not belong')">có phần tử không thuộc mẫu tài liệu, hoặc đặt sai chỗ</xsl:when>
		<xsl:when test="contains(@message,'Invalid attribute') or contains(@message,'failed to validate attributes') or contains(@message,'no attribute')">có thuộc tính thiếu, thừa hoặc giá trị không đúng mẫu</xsl:when>
		<xsl:when test="contains(@message,'Expecting')">thiếu một phần bắt buộc</xsl:when>
		<xsl:when test="contains(@message,'validate') or contains(@message,'validating')">nội dung không đúng mẫu</xsl:when>
		<xsl:otherwise>tài liệu không đọc được hoặc không đúng mẫu</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-rule">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'rule.maximum')">Điểm tối đa</xsl:when>
		<xsl:when test="starts-with($code,'rule.day.')"><xsl:call-template name="rule.end-word"><xsl:with-param name="code" select="$code"/></xsl:call-template> ngày</xsl:when>
		<xsl:when test="starts-with($code,'rule.time.')">giờ</xsl:when>
		<xsl:when test="$code='rule.month.open' or $code='rule.month.close'">của tháng</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.') and contains($code,'.-1')">tháng trước</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.') and contains($code,'.0')">cùng tháng</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.') and contains($code,'.1')">tháng sau</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.')">hai tháng sau</xsl:when>
		<xsl:when test="$code='rule.file'">Tệp .xml</xsl:when>
		<xsl:when test="$code='rule.file.hint'">Tài liệu XML, UTF-8, không DOCTYPE.</xsl:when>
		<xsl:when test="$code='rule.document'">Hoặc dán nội dung tài liệu</xsl:when>
		<xsl:when test="$code='rule.unit'">Áp dụng cho</xsl:when>
		<xsl:when test="$code='rule.unit.'">Chọn phạm vi</xsl:when>
		<xsl:when test="$code='rule.unit.city'">Toàn thành phố</xsl:when>
		<xsl:when test="$code='rule.unit.hint'">Đơn vị được chọn và mọi đơn vị trực thuộc.</xsl:when>
		<xsl:when test="$code='rule.import'">Kiểm tra và lưu bản nháp</xsl:when>
		<xsl:when test="$code='rule.no_document'">Chọn một tệp hoặc dán nội dung tài liệu.</xsl:when>
		<xsl:when test="$code='rule.two_documents'">Chỉ gửi tệp hoặc nội dung dán, không cả hai.</xsl:when>
		<xsl:when test="$code='rule.faulty'">Tài liệu chưa đúng; xem những chỗ chưa đúng trên trang này.</xsl:when>
		<xsl:when test="$code='rule.code_elsewhere'">Mã này đã thuộc quy định của phạm vi khác; chọn đúng phạm vi hoặc đổi mã.</xsl:when>
		<xsl:when test="$code='rule.version_taken'">Phiên bản này đã có với nội dung khác; tăng số phiên bản trong tài liệu.</xsl:when>
		<xsl:when test="$code='rule.draft_waits'">Mã này còn một bản nháp chưa duyệt; sửa tiếp hoặc bỏ bản đó trước.</xsl:when>
		<xsl:when test="$code='rule.needs_parent'">Quy định của đơn vị phải nêu khung của cấp trên (thuộc tính parent).</xsl:when>
		<xsl:when test="$code='rule.no_parent'">Chưa có khung đã duyệt mang mã <xsl:value-of select="@error-detail"/> áp dụng cho phạm vi này.</xsl:when>
		<xsl:when test="$code='rule.imported'">Đã lưu bản nháp.</xsl:when>
		<xsl:when test="$code='rule.same'">Tài liệu này đã có; đây là bản đã lưu.</xsl:when>
		<xsl:when test="$code='rule.drafted'">Đã lập bản nháp; sửa từng phần rồi báo người thứ hai duyệt.</xsl:when>
		<xsl:when test="$code='rule.draft_exists'">Đã có bản nháp của mã này; sửa tiếp bản này.</xsl:when>
		<xsl:when test="$code='rule.discarded'">Đã bỏ bản nháp.</xsl:when>
		<xsl:when test="$code='rule.saved'">Đã lưu vào bản nháp.</xsl:when>
		<xsl:when test="$code='rule.approved'">Đã duyệt. Bộ tiêu chí áp dụng từ ngày đã ghi.</xsl:when>
		<xsl:when test="$code='rule.ended'">Đã ghi ngày kết thúc.</xsl:when>
		<xsl:when test="$code='rule.changed_meanwhile'">Bản này vừa được người khác sửa hoặc duyệt; hãy xem lại rồi làm tiếp.</xsl:when>
		<xsl:when test="$code='rule.stale'">Bản nháp vừa được sửa; xem lại rồi bỏ nếu vẫn muốn.</xsl:when>
		<xsl:when test="$code='rule.no_act'">Bản này không còn làm được việc đó.</xsl:when>
		<xsl:when test="$code='rule.unchanged'">Chưa có gì thay đổi.</xsl:when>
		<xsl:when test="$code='rule.grammar'">Không lưu được vì tài liệu sẽ sai mẫu: <xsl:value-of select="@error-detail"/></xsl:when>
		<xsl:when test="$code='rule.lock'">Bản</xsl:when>
		<xsl:when test="$code='rule.new_version'">Soạn phiên bản mới</xsl:when>
		<xsl:when test="$code='rule.discard'">Bỏ bản nháp</xsl:when>
		<xsl:when test="$code='rule.from'">Áp dụng từ ngày</xsl:when>
		<xsl:when test="$code='rule.from.hint'">Từ ngày đầu của một tháng chưa mở.</xsl:when>
		<xsl:when test="$code='rule.quarter_from'">Đánh giá theo quý bắt đầu và kết thúc trọn quý. Chọn <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> hoặc ngày đầu một quý sau đó.</xsl:when>
		<xsl:when test="$code='rule.quarter_to'">Đánh giá theo quý thì ngày hết hiệu lực phải là ngày cuối của một quý.</xsl:when>
		<xsl:when test="$code='rule.approve'">Duyệt và áp dụng</xsl:when>
		<xsl:when test="$code='rule.own_draft'">Người soạn hoặc sửa sau cùng không tự duyệt.</xsl:when>
		<xsl:when test="$code='rule.before_document'">Ngày này sớm hơn ngày hiệu lực của văn bản, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='rule.month_opened'">Ngày này thuộc tháng đã mở. Chọn từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> trở đi.</xsl:when>
		<xsl:when test="$code='rule.after_end'">Ngày này sau ngày hết hiệu lực của văn bản, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='rule.before_predecessor'">Phiên bản trước áp dụng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>; chọn ngày sau đó.</xsl:when>
		<xsl:when test="$code='rule.until'">Ngày cuối áp dụng</xsl:when>
		<xsl:when test="$code='rule.until.hint'">Không sớm hơn ngày cuối của tháng đã mở gần nhất.</xsl:when>
		<xsl:when test="$code='rule.reason'">Lý do</xsl:when>
		<xsl:when test="$code='rule.end'">Đề nghị kết thúc</xsl:when>
		<xsl:when test="$code='rule.end_approve'">Duyệt kết thúc</xsl:when>
		<xsl:when test="$code='rule.end_refuse'">Không duyệt</xsl:when>
		<xsl:when test="$code='rule.end_withdraw'">Rút đề nghị</xsl:when>
		<xsl:when test="$code='rule.end_asked'">Đã gửi đề nghị kết thúc. Người quản trị thứ hai duyệt.</xsl:when>
		<xsl:when test="$code='rule.end_refused'">Đã ghi là không duyệt kết thúc.</xsl:when>
		<xsl:when test="$code='rule.end_withdrawn'">Đã rút đề nghị kết thúc.</xsl:when>
		<xsl:when test="$code='rule.end_own'">Người đề nghị không tự duyệt.</xsl:when>
		<xsl:when test="$code='rule.end_waits'">Đã có đề nghị kết thúc chờ duyệt.</xsl:when>
		<xsl:when test="$code='rule.month_in_use'">Có tháng đã mở theo bộ này. Chọn từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> trở đi.</xsl:when>
		<xsl:when test="$code='rule.ends_before'">Ngày cuối sớm hơn ngày bắt đầu, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='rule.ends_already'">Bộ này đã có ngày kết thúc <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>; chỉ đặt sớm hơn được.</xsl:when>
		<xsl:when test="$code='rule.vary'">Lập bản nháp</xsl:when>
		<xsl:when test="$code='rule.code.hint'">Chữ không dấu, số, dấu - _ . ; tối đa 40 ký tự, ví dụ 2460-QD-QU.</xsl:when>
		<xsl:when test="$code='rule.bad_code'">Mã chỉ gồm chữ không dấu, số và các dấu - _ .</xsl:when>
		<xsl:when test="$code='rule.code_taken'">Mã này đã dùng cho một quy định khác.</xsl:when>
		<xsl:when test="$code='rule.code_twice'">Mã này đã có trong bộ.</xsl:when>
		<xsl:when test="$code='rule.code'">Mã</xsl:when>
		<xsl:when test="$code='rule.item_code.hint'">Chữ không dấu, số, dấu - _ . Mã giữ nguyên qua các phiên bản.</xsl:when>
		<xsl:when test="$code='rule.rounding.hint'">Tổng điểm làm tròn một lần đến bội số này; để trống là không làm tròn.</xsl:when>
		<xsl:when test="$code='rule.percentage.hint'">Phần trăm; để trống thì chỉ hiện số lượng.</xsl:when>
		<xsl:when test="$code='rule.exception.hint'">Phần trăm cao nhất cho đơn vị xuất sắc; để trống là không có.</xsl:when>
		<xsl:when test="$code='rule.priority.hint'">Số từ 0 đến 999; để trống là bỏ dòng này.</xsl:when>
		<xsl:when test="$code='rule.staff_kind'">Loại cán bộ</xsl:when>
		<xsl:when test="$code='rule.rank'">Vị trí</xsl:when>
		<xsl:when test="$code='rule.bloc'">Khối</xsl:when>
		<xsl:when test="$code='rule.unit_kind'">Loại đơn vị</xsl:when>
		<xsl:when test="$code='rule.position'">Chức vụ</xsl:when>
		<xsl:when test="$code='rule.position.hint'">Mỗi dòng một mẫu, chữ thường không dấu, dấu * thay phần bất kỳ, ví dụ giao vien*.</xsl:when>
		<xsl:when test="$code='rule.unit_type'">Kiểu đơn vị</xsl:when>
		<xsl:when test="$code='rule.unit_type.hint'">Mỗi dòng một mẫu không dấu, dấu * thay phần bất kỳ.</xsl:when>
		<xsl:when test="$code='rule.bad_pattern'">Mẫu chỉ gồm chữ không dấu, số và dấu *; chức vụ viết chữ thường.</xsl:when>
		<xsl:when test="starts-with($code,'rule.staff_kind.') or starts-with($code,'rule.rank.') or starts-with($code,'rule.bloc.') or starts-with($code,'rule.unit_kind.')"><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="substring-after(substring-after($code,'.'),'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='rule.petition'">Kiến nghị trong bao nhiêu ngày sau công bố</xsl:when>
		<xsl:when test="$code='rule.year_least'">Năm: đánh giá khi có ít nhất bao nhiêu tháng được xếp loại</xsl:when>
		<xsl:when test="$code='rule.year_least.hint'">Từ 1 đến 12 tháng; để trống là chưa có quy tắc quy đổi theo năm.</xsl:when>
		<xsl:when test="$code='rule.year_away'">Năm: không đánh giá từ bao nhiêu tháng thì bị giới hạn mức</xsl:when>
		<xsl:when test="$code='rule.year_away.hint'">Từ 1 đến 11 tháng; để trống cả hai mục là không có giới hạn này.</xsl:when>
		<xsl:when test="$code='rule.year_best'">Năm: mức cao nhất khi đó</xsl:when>
		<xsl:when test="$code='rule.petition_answer'">Trả lời kiến nghị trong bao nhiêu ngày sau khi gửi</xsl:when>
		<xsl:when test="$code='rule.petition_answer.hint'">Từ 1 đến 90 ngày; để trống là không định ngày.</xsl:when>
		<xsl:when test="$code='rule.petition.hint'">Từ 1 đến 90 ngày; để trống là không có kiến nghị.</xsl:when>
		<xsl:when test="$code='rule.fault.hint'">Phần trăm điểm chất lượng bị trừ mỗi lỗi; để trống cả hai mục là không tính theo sản phẩm.</xsl:when>
		<xsl:when test="$code='rule.counted_normal'">Tiêu chí tính từ sản phẩm phải là loại thường.</xsl:when>
		<xsl:when test="$code='rule.remove_cap'">Bỏ hạn mức này</xsl:when>
		<xsl:when test="$code='rule.exception_alone'">Có tỷ lệ ngoại lệ thì phải có tỷ lệ chung.</xsl:when>
		<xsl:when test="$code='rule.exception_below'">Tỷ lệ ngoại lệ không được thấp hơn tỷ lệ chung.</xsl:when>
		<xsl:when test="$code='rule.share.hint'">Làm việc không quá bấy nhiêu phần trăm số ngày làm việc của tháng; để trống là không có quy tắc.</xsl:when>
		<xsl:when test="$code='rule.both_or_none'">Ghi cả tỷ lệ và mức, hoặc để trống cả hai.</xsl:when>
		<xsl:when test="$code='rule.levels_order'">Điểm của mức này phải thấp hơn mức trên.</xsl:when>
		<xsl:when test="$code='rule.level_from'">Từ điểm, mức</xsl:when>
		<xsl:when test="$code='rule.level_name'">Tên mức</xsl:when>
		<xsl:when test="$code='rule.level_short'">Viết tắt, mức</xsl:when>
		<xsl:when test="$code='rule.condition'">Mã điều kiện</xsl:when>
		<xsl:when test="$code='rule.forced'">Nội dung điều kiện</xsl:when>
		<xsl:when test="$code='rule.best'">Mức cao nhất còn được xếp</xsl:when>
		<xsl:when test="$code='rule.best.'">không đặt</xsl:when>
		<xsl:when test="$code='rule.best.hint'">Chỉ ghi cho điều kiện hạ mức.</xsl:when>
		<xsl:when test="$code='rule.best_of_knock_out'">Điều kiện hạ mức phải ghi mức cao nhất; loại khác để trống.</xsl:when>
		<xsl:when test="$code='rule.start.hint'">Thời điểm phần mềm bắt đầu, ví dụ 2022-01-20T00:00:00.</xsl:when>
		<xsl:when test="$code='rule.bad_moment'">Thời điểm không đúng, ghi như 2022-01-20T00:00:00.</xsl:when>
		<xsl:when test="$code='rule.set_name'">Tên bộ</xsl:when>
		<xsl:when test="$code='rule.label.hint'">Nguồn của lời văn, ví dụ “minh họa” hoặc “theo 3814-QĐ/TU”.</xsl:when>
		<xsl:when test="$code='rule.label_needed'">Bộ minh họa phải có nhãn nói rõ điều đó.</xsl:when>
		<xsl:when test="$code='rule.step.hint'">Điểm chấm là bội số của bước; để trống là 0,01.</xsl:when>
		<xsl:when test="$code='rule.off_step'">Điểm tối đa phải chia hết cho bước chấm.</xsl:when>
		<xsl:when test="$code='rule.place'">Vị trí</xsl:when>
		<xsl:when test="$code='rule.place.'">giữ nguyên; mới thì ở cuối</xsl:when>
		<xsl:when test="$code='rule.place.hint'">Để nguyên là không chuyển; mục mới ở cuối. ↳ là đứng đầu nhóm; các dòng khác là đứng ngay sau tiêu chí đó.</xsl:when>
		<xsl:when test="$code='rule.last_member'">Nhóm hoặc bộ phải còn ít nhất một tiêu chí; bỏ cả nhóm nếu không dùng nữa.</xsl:when>
		<xsl:when test="$code='rule.remove'">Bỏ tiêu chí</xsl:when>
		<xsl:when test="$code='rule.remove_group'">Bỏ cả nhóm và các tiêu chí trong nhóm</xsl:when>
		<xsl:when test="$code='rule.add_set'">Chép bộ</xsl:when>
		<xsl:when test="$code='rule.empty'">Chưa có bộ tiêu chí nào.</xsl:when>
		<xsl:when test="$code='rule.leader.free'">không ràng buộc</xsl:when>
		<xsl:when test="$code='rule.leader.warn'">nhắc và phải ghi lý do</xsl:when>
		<xsl:when test="$code='rule.leader.bound'">không được cao hơn</xsl:when>
		<xsl:when test="$code='rule.leader'">Mức của người đứng đầu cao hơn mức của đơn vị</xsl:when>
		<xsl:when test="contains(substring-after($code,'rule.'),'.')">
			<xsl:call-template name="rule.value">
				<xsl:with-param name="what" select="substring-before(substring-after($code,'rule.'),'.')"/>
				<xsl:with-param name="value" select="substring-after(substring-after($code,'rule.'),'.')"/>
			</xsl:call-template>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="rule.what"><xsl:with-param name="what" select="translate(substring-after($code,'rule.'),'_','-')"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.end-word">
	<xsl:param name="code"/>
	<xsl:choose><xsl:when test="contains($code,'.open')">mở từ</xsl:when><xsl:otherwise>trước</xsl:otherwise></xsl:choose>
</xsl:template>

</xsl:stylesheet>
