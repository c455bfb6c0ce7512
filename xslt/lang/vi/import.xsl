<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the import. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="import.name">Tệp</xsl:template>
<xsl:attribute-set name="import.name"><xsl:attribute name="data-label">Tệp</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.list">Danh sách</xsl:template>
<xsl:attribute-set name="import.list"><xsl:attribute name="data-label">Danh sách</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.created">Tải lên lúc</xsl:template>
<xsl:attribute-set name="import.created"><xsl:attribute name="data-label">Tải lên lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.result">Kết quả</xsl:template>
<xsl:attribute-set name="import.result"><xsl:attribute name="data-label">Kết quả</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.row">Dòng</xsl:template>
<xsl:attribute-set name="import.row"><xsl:attribute name="data-label">Dòng</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.column">Cột</xsl:template>
<xsl:attribute-set name="import.column"><xsl:attribute name="data-label">Cột</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.value">Giá trị</xsl:template>
<xsl:attribute-set name="import.value"><xsl:attribute name="data-label">Giá trị</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.reason">Vì sao</xsl:template>
<xsl:attribute-set name="import.reason"><xsl:attribute name="data-label">Vì sao</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.check-title">Kiểm tra danh sách</xsl:template>
<xsl:template name="import.files">Các tệp đã tải lên</xsl:template>
<xsl:template name="import.another">Tải tệp khác</xsl:template>
<xsl:template name="import.intro">Tải danh sách lên để kiểm tra. Chưa có gì được ghi cho đến khi đồng ý nhập ở bước sau. Nhập lại cùng một danh sách không làm thay đổi gì.</xsl:template>
<xsl:template name="import.nothing-yet">Đây là kết quả kiểm tra. Chưa có gì được ghi.</xsl:template>
<xsl:template name="import.rows">Số dòng</xsl:template>
<xsl:template name="import.bad">Dòng có lỗi</xsl:template>
<xsl:template name="import.new">Thêm mới</xsl:template>
<xsl:template name="import.changed">Thay đổi</xsl:template>
<xsl:template name="import.ended">Kết thúc</xsl:template>
<xsl:template name="import.same">Không đổi</xsl:template>
<xsl:template name="import.unusable">Không nhập được: sửa các chỗ bên dưới rồi tải lại.</xsl:template>
<xsl:template name="import.bad-rows">Tải các dòng có lỗi (.xlsx, kèm lý do) để sửa rồi tải lại</xsl:template>
<xsl:template name="import.templates">Mẫu danh sách</xsl:template>
<xsl:template name="import.templates-intro">Mẫu có sẵn tên cột. Mẫu nhân sự và mẫu cấp tài khoản điền sẵn người của các đơn vị trong phạm vi quản trị.</xsl:template>
<xsl:template name="import.catalogue-title">Nhập danh mục sản phẩm</xsl:template>
<xsl:template name="import.catalogue-back">Về danh mục sản phẩm</xsl:template>
<xsl:template name="import.templates-catalogue">Mẫu có sẵn tên cột; mẫu của đơn vị điền sẵn các sản phẩm đang áp dụng. Thêm dòng cùng mã với ngày áp dụng mới thì dòng cũ thôi áp dụng từ ngày ấy.</xsl:template>
<xsl:template name="import.template-catalogue">Danh mục của đơn vị mình (.xlsx)</xsl:template>
<xsl:template name="import.paper-title">Nhập kết quả trên giấy từ danh sách</xsl:template>
<xsl:template name="import.paper-back">Về kết quả trên giấy</xsl:template>
<xsl:template name="import.templates-paper">Mẫu điền sẵn người của đơn vị và kết quả trên giấy đã nhập; chỉ cần ghi mức và điểm. Mẫu của tháng khác và của đơn vị khác có ở trang “Kết quả trên giấy” của tháng và đơn vị đó.</xsl:template>
<xsl:template name="import.template-paper">Mẫu kết quả trên giấy, <xsl:call-template name="period"/> này</xsl:template>
<xsl:template name="import.template-of">Mẫu</xsl:template>
<xsl:template name="import.first-problems">Dưới đây là <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(problem)"/></xsl:call-template> chỗ đầu trong <xsl:apply-templates select="@problems" mode="count"/> chỗ; tệp các dòng có lỗi kèm đủ lý do của từng dòng.</xsl:template>
<xsl:template name="import.problems">Các chỗ cần xem</xsl:template>

<!-- Context: import. -->
<xsl:template name="import.applied">Đã nhập <xsl:apply-templates select="@applied-rows" mode="count"/> dòng lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@applied"/></xsl:call-template>; bỏ qua <xsl:apply-templates select="@bad" mode="count"/> dòng có lỗi. <xsl:choose><xsl:when test="@kept">Danh sách được giữ 7 ngày để tải các dòng có lỗi.</xsl:when><xsl:otherwise>Danh sách gốc đã được xóa khỏi hệ thống.</xsl:otherwise></xsl:choose></xsl:template>

<!-- Context: file. -->
<xsl:template name="import.file-result">
	<xsl:choose>
		<xsl:when test="@applied">Đã nhập <xsl:apply-templates select="@applied-rows" mode="count"/> dòng</xsl:when>
		<xsl:otherwise>Chưa nhập</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Why a cell is wrong. Context: problem. -->
<xsl:template name="import.reason-text">
	<xsl:choose>
		<xsl:when test="@reason='required'">chưa nhập</xsl:when>
		<xsl:when test="@reason='too_long'">dài quá <xsl:value-of select="@detail"/> ký tự</xsl:when>
		<xsl:when test="@reason='bad_characters'">có ký tự không đọc được</xsl:when>
		<xsl:when test="@reason='bad_code'">mã chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới</xsl:when>
		<xsl:when test="@reason='bad_choice'">không phải một trong các mục: <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='bad_date'">ngày không đúng, ghi như 05/01/2022</xsl:when>
		<xsl:when test="@reason='bad_month'">tháng không đúng, viết như 01/2022; quý viết như 2026-Q1</xsl:when>
		<xsl:when test="@reason='bad_points'">điểm không đúng: từ 0 đến 100, nhiều nhất hai số lẻ</xsl:when>
		<xsl:when test="@reason='no_evaluation'">không có phiếu đánh giá của người này trong tháng, hoặc ngoài phạm vi của bạn</xsl:when>
		<xsl:when test="@reason='software_only'">tháng này chỉ dùng phần mềm, không nhận kết quả trên giấy</xsl:when>
		<xsl:when test="@reason='bad_phone'">số điện thoại không đúng</xsl:when>
		<xsl:when test="@reason='bad_email'">địa chỉ thư không đúng</xsl:when>
		<xsl:when test="@reason='bad_account'">tên tài khoản không đúng</xsl:when>
		<xsl:when test="@reason='bad_text'">không đọc được</xsl:when>
		<xsl:when test="@reason='unknown_unit'">không có đơn vị này<xsl:if test="@detail">: <xsl:value-of select="@detail"/></xsl:if></xsl:when>
		<xsl:when test="@reason='ended_unit'">đơn vị đã kết thúc hoạt động</xsl:when>
		<xsl:when test="@reason='no_work'">người này hiện không làm việc ở đơn vị nào</xsl:when>
		<xsl:when test="@reason='out_of_scope'">ngoài phạm vi quản trị của bạn</xsl:when>
		<xsl:when test="@reason='works_outside'">người này còn làm việc ở đơn vị ngoài phạm vi của bạn: <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='beyond_rights'">người này có quyền vượt phạm vi của bạn</xsl:when>
		<xsl:when test="@reason='other_name'">mã này là của <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='has_account'">đã có tài khoản <xsl:value-of select="@detail"/>, giữ nguyên</xsl:when>
		<xsl:when test="@reason='unknown_person'">không có nhân sự này</xsl:when>
		<xsl:when test="@reason='not_agency'">đơn vị này không phải một cơ quan, đơn vị</xsl:when>
		<xsl:when test="@reason='grouping'">đây là nhóm đơn vị, không có người làm việc</xsl:when>
		<xsl:when test="@reason='no_agency'">không có cơ quan, đơn vị nào ở trên</xsl:when>
		<xsl:when test="@reason='decision_to_come'">ngày quyết định chưa đến</xsl:when>
		<xsl:when test="@reason='before_decision'">sớm hơn ngày quyết định <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template></xsl:when>
		<xsl:when test="@reason='more_than_held'">rộng hơn quyền của người nhập, hoặc thuộc thẩm quyền của quản trị cấp trên</xsl:when>
		<xsl:when test="@reason='own_right'">không ai tự thay đổi quyền của mình</xsl:when>
		<xsl:when test="@reason='right_ended'">quyền này đã hết từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template>, ghi ngày bắt đầu mới</xsl:when>
		<xsl:when test="@reason='last_city_admin'">đây là quản trị thành phố cuối cùng</xsl:when>
		<xsl:when test="@reason='dates_reversed'">ngày kết thúc sớm hơn ngày bắt đầu <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='bad_coefficient'">hệ số phải lớn hơn 0</xsl:when>
		<xsl:when test="@reason='ends_before'">phải sau ngày áp dụng <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template></xsl:when>
		<xsl:when test="@reason='overlaps'">mã này đã áp dụng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template>, vào những ngày ấy</xsl:when>
		<xsl:when test="@reason='overlaps_row'">trùng ngày với dòng <xsl:value-of select="@detail"/> cùng mã</xsl:when>
		<xsl:when test="@reason='duplicate'">trùng với dòng <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='differs_from_row'">khác với dòng <xsl:value-of select="@detail"/> của cùng người</xsl:when>
		<xsl:when test="@reason='two_mains'">người này đã có vị trí chính ở dòng <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='no_main'">chưa dòng nào của người này là vị trí chính</xsl:when>
		<xsl:when test="@reason='two_heads'">đơn vị đã có người đứng đầu (dòng hoặc mã: <xsl:value-of select="@detail"/>)</xsl:when>
		<xsl:when test="@reason='only_deputy'">lĩnh vực phụ trách chỉ ghi cho cấp phó</xsl:when>
		<xsl:when test="@reason='other_account'">người này đã có tài khoản <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='account_taken'">tài khoản này là của nhân sự <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='depends_on_row'">phụ thuộc dòng <xsl:value-of select="@detail"/> có lỗi</xsl:when>
		<xsl:when test="@reason='parent_cycle'">đơn vị không thể nằm dưới chính nó</xsl:when>
		<xsl:when test="@reason='missing_column'">thiếu cột này</xsl:when>
		<xsl:when test="@reason='duplicate_column'">cột có hai lần</xsl:when>
		<xsl:when test="@reason='unknown_column'">cột này không dùng đến, được bỏ qua</xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="unit-problem"><xsl:with-param name="code" select="@reason"/></xsl:call-template>
			<xsl:if test="@detail">: <xsl:value-of select="@detail"/></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-import">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='import.kind'">Danh sách</xsl:when>
		<xsl:when test="$code='import.kind.units'">Đơn vị</xsl:when>
		<xsl:when test="$code='import.kind.people'">Nhân sự</xsl:when>
		<xsl:when test="$code='import.kind.authorities'">Thẩm quyền đánh giá</xsl:when>
		<xsl:when test="$code='import.kind.grants'">Phân quyền</xsl:when>
		<xsl:when test="$code='import.kind.changes'">Thay đổi cây đơn vị</xsl:when>
		<xsl:when test="$code='import.kind.catalogue'">Danh mục sản phẩm</xsl:when>
		<xsl:when test="$code='import.kind.paper'">Kết quả trên giấy</xsl:when>
		<xsl:when test="$code='import.kind.accounts'">Cấp tài khoản</xsl:when>
		<xsl:when test="$code='import.changed_since'">Chưa nhập gì: có người vừa cập nhật kết quả sau khi kiểm tra. Xin xem lại kết quả kiểm tra mới rồi nhập.</xsl:when>
		<xsl:when test="$code='import.file'">Tệp</xsl:when>
		<xsl:when test="$code='import.has_bad'">Chưa nhập gì: danh sách còn dòng lỗi. Sửa tệp rồi tải lại, hoặc chỉ nhập các dòng đúng.</xsl:when>
		<xsl:when test="$code='import.file.empty'">Tệp không có dòng nào.</xsl:when>
		<xsl:when test="$code='import.file.too_large'">Tệp quá lớn, tối đa 5 MB (50 MB khi giải nén).</xsl:when>
		<xsl:when test="$code='import.file.too_many_rows'">Tệp có quá 5.000 dòng. Hãy chia thành nhiều tệp.</xsl:when>
		<xsl:when test="$code='import.file.too_many_columns'">Tệp có quá 60 cột.</xsl:when>
		<xsl:when test="$code='import.file.not_utf8'">Không đọc được chữ trong tệp. Hãy lưu lại ở dạng .xlsx, hoặc CSV UTF-8.</xsl:when>
		<xsl:when test="$code='import.file.open_quote'">Có dấu ngoặc kép mở mà không đóng. Hãy lưu lại tệp từ bảng tính.</xsl:when>
		<xsl:when test="$code='import.file.not_xlsx'">Tệp .xlsx bị hỏng, có mật khẩu hoặc không phải bảng tính.</xsl:when>
		<xsl:when test="$code='import.file.bad_xml'">Tệp .xlsx bị hỏng.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
