<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the organisation tree and its changes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unit.tree">Đơn vị</xsl:template>
<xsl:template name="unit.top">Tất cả đơn vị</xsl:template>
<xsl:attribute-set name="unit.path"><xsl:attribute name="aria-label">Vị trí trong cây đơn vị</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.search">Tên hoặc mã đơn vị</xsl:template>
<xsl:template name="unit.any">Tất cả</xsl:template>
<xsl:template name="unit.with-ended">Cả đơn vị đã kết thúc</xsl:template>
<xsl:template name="unit.count"><xsl:apply-templates select="@total" mode="count"/> đơn vị</xsl:template>
<xsl:template name="unit.pick">Chọn</xsl:template>
<xsl:attribute-set name="unit.pick"><xsl:attribute name="data-label">Chọn</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.kind">Loại</xsl:template>
<xsl:attribute-set name="unit.kind"><xsl:attribute name="data-label">Loại</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.bloc">Khối</xsl:template>
<xsl:attribute-set name="unit.bloc"><xsl:attribute name="data-label">Khối</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.head">Người đứng đầu</xsl:template>
<xsl:attribute-set name="unit.head"><xsl:attribute name="data-label">Người đứng đầu</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.people">Số người</xsl:template>
<xsl:attribute-set name="unit.people"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.below">Trực thuộc</xsl:template>
<xsl:attribute-set name="unit.below"><xsl:attribute name="data-label">Trực thuộc</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.code">Mã đơn vị</xsl:template>
<xsl:template name="unit.name">Tên</xsl:template>
<xsl:template name="unit.short-name">Tên viết tắt</xsl:template>
<xsl:template name="unit.parent">Đơn vị cấp trên</xsl:template>
<xsl:attribute-set name="unit.parent"><xsl:attribute name="data-label">Đơn vị cấp trên</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.ended">Kết thúc</xsl:template>
<xsl:template name="unit.ended-on">Đã kết thúc từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@ended"/></xsl:call-template></xsl:template>
<xsl:template name="unit.chosen-do">Với các đơn vị đã chọn:</xsl:template>
<xsl:template name="unit.same-level">Các đơn vị cùng cấp</xsl:template>
<xsl:template name="unit.create-below">Lập đơn vị trực thuộc</xsl:template>

<xsl:template name="unit.pending">Thay đổi sắp có hiệu lực</xsl:template>
<xsl:template name="unit.change">Thay đổi</xsl:template>
<xsl:template name="unit.changes">Số thay đổi</xsl:template>
<xsl:attribute-set name="unit.changes"><xsl:attribute name="data-label">Số thay đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.effective">Từ ngày</xsl:template>
<xsl:attribute-set name="unit.effective"><xsl:attribute name="data-label">Từ ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.basis">Căn cứ</xsl:template>
<xsl:attribute-set name="unit.basis"><xsl:attribute name="data-label">Căn cứ</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.under">thuộc <xsl:value-of select="@parent"/></xsl:template>
<xsl:template name="unit.waits">Chờ đến ngày</xsl:template>
<xsl:template name="unit.has-effect">Đã có hiệu lực</xsl:template>
<xsl:template name="unit.stuck">Không thực hiện được</xsl:template>
<xsl:template name="unit.stuck-why">Đến ngày nhưng không thực hiện được, chưa có gì thay đổi:</xsl:template>
<xsl:template name="unit.withdraw">Rút lại</xsl:template>
<xsl:template name="unit.batches">Các đợt thay đổi</xsl:template>
<xsl:template name="unit.batches-lead">Mỗi đợt là những thay đổi được lập cùng nhau. Thay đổi chưa đến ngày thì rút lại được, riêng từng dòng hoặc cả đợt.</xsl:template>
<xsl:template name="unit.order">Đợt</xsl:template>
<xsl:template name="unit.order-number">Đợt thay đổi số <xsl:value-of select="@id"/></xsl:template>
<xsl:template name="unit.by">Người lập</xsl:template>
<xsl:attribute-set name="unit.by"><xsl:attribute name="data-label">Người lập</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.waits-count"><xsl:apply-templates select="@pending" mode="count"/> chưa đến ngày</xsl:template>
<xsl:template name="unit.ordered-by">Lập lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template><xsl:if test="@by">, <xsl:value-of select="@by"/></xsl:if><xsl:if test="@title">, theo danh sách <xsl:value-of select="@title"/></xsl:if>.</xsl:template>
<xsl:template name="unit.take-back">Rút lại cả đợt</xsl:template>
<xsl:template name="unit.take-back-note">Chỉ rút được <xsl:apply-templates select="@pending" mode="count"/> thay đổi chưa có hiệu lực. Việc rút lại được ghi vào nhật ký.</xsl:template>

<xsl:template name="unit.leaders">Lãnh đạo</xsl:template>
<xsl:template name="unit.no-leaders">Chưa có người đứng đầu và cấp phó.</xsl:template>
<xsl:template name="unit.fields">phụ trách </xsl:template>
<xsl:template name="unit.kin">Đơn vị trước và sau</xsl:template>
<!-- Context: kin. -->
<xsl:template name="unit.kin-line"><xsl:choose><xsl:when test="@side='before'">Kế thừa từ </xsl:when><xsl:otherwise>Được kế thừa bởi </xsl:otherwise></xsl:choose><a href="/quan-tri/don-vi/{@id}"><xsl:value-of select="@name"/></a> từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:template>
<xsl:template name="unit.history">Tên và cấp trên qua các thời kỳ</xsl:template>
<xsl:template name="unit.from-to">Thời gian</xsl:template>
<xsl:attribute-set name="unit.from-to"><xsl:attribute name="data-label">Thời gian</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.letterhead">Tên trên văn bản</xsl:template>
<xsl:template name="unit.letterhead-from">Dùng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@suffix">; ký hiệu <xsl:value-of select="@suffix"/></xsl:if><xsl:if test="@place">; địa danh <xsl:value-of select="@place"/></xsl:if>.</xsl:template>

<!-- The preview. -->
<xsl:template name="unit.or-new">Hoặc lập đơn vị mới để tiếp nhận</xsl:template>
<xsl:template name="unit.preview-today">Xem lại trước khi đồng ý. Thay đổi có hiệu lực ngay khi đồng ý và không rút lại được.</xsl:template>
<xsl:template name="unit.preview-later">Xem lại trước khi đồng ý. Thay đổi có hiệu lực từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@effective"/></xsl:call-template>; trước ngày đó rút lại được.</xsl:template>
<xsl:template name="unit.preview-size">Tính đến hôm nay, gồm <xsl:apply-templates select="@units" mode="count"/> đơn vị (kể cả trực thuộc) và <xsl:apply-templates select="@people" mode="count"/> người.</xsl:template>
<xsl:template name="unit.keeps-head">người đứng đầu tiếp tục đứng đầu đơn vị tiếp nhận</xsl:template>
<xsl:template name="unit.goes-along">chuyển sang: <xsl:apply-templates select="@units" mode="count"/> bộ phận, đơn vị trực thuộc và <xsl:apply-templates select="@people" mode="count"/> người</xsl:template>
<xsl:template name="unit.months">Phiếu đánh giá của các tháng đang mở</xsl:template>
<!-- Context: month. -->
<xsl:template name="unit.month-line"><xsl:call-template name="format-period-first"><xsl:with-param name="month" select="@month"/></xsl:call-template>: <xsl:if test="@frozen &gt; 0"><xsl:value-of select="@frozen"/> phiếu đã đến kỳ tự chấm, giữ nguyên đơn vị, cấp trên và cấp quyết định cũ</xsl:if><xsl:if test="@frozen &gt; 0 and @open &gt; 0">; </xsl:if><xsl:if test="@open &gt; 0"><xsl:apply-templates select="@open" mode="count"/> phiếu chưa chốt, được xác định lại theo đơn vị mới nếu thay đổi có hiệu lực trước kỳ tự chấm</xsl:if>.</xsl:template>
<xsl:template name="unit.leaders-note">Người đứng đầu không được chọn ở trên và cấp phó sẽ là cấp phó của đơn vị tiếp nhận cùng loại, hoặc là thành viên nếu đơn vị tiếp nhận khác loại, cho đến khi có quyết định khác.</xsl:template>
<xsl:template name="unit.grants">Quyền quản trị, tổng hợp</xsl:template>
<xsl:template name="unit.grants-end">Các quyền này kết thúc cùng đơn vị, không chuyển sang đơn vị tiếp nhận. Cấp quyền mới bằng quyết định.</xsl:template>
<xsl:template name="unit.grants-stay">Các quyền này giữ nguyên; người quản trị cấp trên là người quản trị của nơi đến.</xsl:template>
<xsl:template name="unit.unit-account">Tài khoản quản trị đơn vị <xsl:value-of select="@account"/>, <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="unit.authorities">Thẩm quyền đánh giá có nhắc đến các đơn vị này</xsl:template>
<xsl:template name="unit.authorities-end">Dòng quy định riêng cho đơn vị kết thúc cùng đơn vị; ở dòng khác, đơn vị tiếp nhận thay thế.</xsl:template>
<xsl:template name="unit.authorities-stay">Các dòng này giữ nguyên.</xsl:template>
<!-- Context: authority. -->
<xsl:template name="unit.authority-line"><xsl:value-of select="@scope"/>: quyết định <xsl:value-of select="@authority"/><xsl:if test="@superior">; cấp trên <xsl:value-of select="@superior"/></xsl:if><xsl:if test="@advice">; tham mưu <xsl:value-of select="@advice"/></xsl:if></xsl:template>
<xsl:template name="unit.rules">Quy định, bộ tiêu chí riêng</xsl:template>
<xsl:template name="unit.rules-end">Quy định riêng không chuyển sang đơn vị tiếp nhận; người chuyển đến theo quy định của đơn vị tiếp nhận.</xsl:template>
<xsl:template name="unit.rules-stay">Quy định riêng của đơn vị giữ nguyên; quy định chung theo nơi đến.</xsl:template>
<xsl:template name="unit.letterhead-note">Tên cấp trên trên văn bản không tự đổi; đổi bằng danh sách đơn vị nếu cần. Khi đổi tên, tên đơn vị trên văn bản đổi theo từ ngày có hiệu lực.</xsl:template>
<xsl:template name="unit.effects">Cấp trên và cấp quyết định thay đổi</xsl:template>
<xsl:template name="unit.effects-none">Không có ai thay đổi cấp trên trực tiếp hay cấp quyết định (đã tính thử <xsl:apply-templates select="@looked-at" mode="count"/> người).</xsl:template>
<xsl:template name="unit.effects-count"><xsl:apply-templates select="@affected" mode="count"/> người trong <xsl:apply-templates select="@looked-at" mode="count"/> người đã tính thử<xsl:if test="@affected &gt; count(effect)">; <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(effect)"/></xsl:call-template> người đầu</xsl:if>:</xsl:template>
<xsl:template name="unit.effects-unknown">Chưa tính thử được từng người vì thay đổi quá rộng hoặc còn phụ thuộc ngày khác. Sau khi có hiệu lực, xem lại danh sách thiếu cấp trên, cấp quyết định.</xsl:template>
<xsl:template name="unit.superior">Cấp trên trực tiếp</xsl:template>
<xsl:attribute-set name="unit.superior"><xsl:attribute name="data-label">Cấp trên trực tiếp</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.authority">Cấp quyết định</xsl:template>
<xsl:attribute-set name="unit.authority"><xsl:attribute name="data-label">Cấp quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.nobody">chưa có ai</xsl:template>
<xsl:template name="unit.same">không đổi</xsl:template>

<!-- What each act means, said where it is ordered. Context: unit. -->
<xsl:template name="unit.act-note">
	<xsl:choose>
		<xsl:when test="@act='create'">Đơn vị mới có từ ngày ghi dưới đây; sau đó bổ nhiệm người đứng đầu và phân quyền.</xsl:when>
		<xsl:when test="@act='rename'">Tên cũ được giữ trong lịch sử và trong báo cáo của các tháng trước.</xsl:when>
		<xsl:when test="@act='move'">Cả nhánh chuyển theo. Các tháng đã qua giữ nguyên vị trí cũ.</xsl:when>
		<xsl:when test="@act='merge'">Người, bộ phận và đơn vị trực thuộc chuyển sang đơn vị tiếp nhận; đơn vị được chọn kết thúc và trở thành đơn vị tiền thân.</xsl:when>
		<xsl:when test="@act='split'">Các bộ phận và những người được chọn chuyển sang đơn vị mới; đơn vị cũ vẫn hoạt động.</xsl:when>
		<xsl:when test="@act='end'">Chỉ kết thúc được khi không còn người và đơn vị trực thuộc, hoặc khi có đơn vị tiếp nhận.</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-act">
	<xsl:param name="act" select="@act"/>
	<xsl:choose>
		<xsl:when test="$act='create'">Lập đơn vị mới</xsl:when>
		<xsl:when test="$act='rename'">Đổi tên</xsl:when>
		<xsl:when test="$act='move'">Chuyển cấp trên</xsl:when>
		<xsl:when test="$act='merge'">Sáp nhập</xsl:when>
		<xsl:when test="$act='split'">Chia, tách</xsl:when>
		<xsl:when test="$act='end'">Kết thúc</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('unit.act.',$act)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-kind">
	<xsl:param name="code" select="@kind"/>
	<xsl:choose>
		<xsl:when test="$code='agency'">Cơ quan, đơn vị</xsl:when>
		<xsl:when test="$code='part'">Tổ, bộ phận</xsl:when>
		<xsl:when test="$code='grouping'">Nhóm đơn vị</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-bloc">
	<xsl:param name="code" select="@bloc"/>
	<xsl:choose>
		<xsl:when test="$code='party'">Đảng, đoàn thể</xsl:when>
		<xsl:when test="$code='government'">Chính quyền</xsl:when>
		<xsl:when test="$code='school'">Trường học</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-rank">
	<xsl:choose>
		<xsl:when test="@rank='head'">đứng đầu</xsl:when>
		<xsl:otherwise>cấp phó</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-role">
	<xsl:choose>
		<xsl:when test="@role='city_admin'">quản trị thành phố</xsl:when>
		<xsl:when test="@role='bloc_admin'">quản trị khối</xsl:when>
		<xsl:when test="@role='bloc_aggregator'">tổng hợp khối</xsl:when>
		<xsl:when test="@role='unit_admin'">quản trị đơn vị</xsl:when>
		<xsl:when test="@role='unit_aggregator'">tổng hợp đơn vị</xsl:when>
		<xsl:otherwise>kiểm tra</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Why a change cannot be; stands at the field, in a list's table and at a batch that got stuck. -->
<xsl:template name="unit-problem">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unknown_unit' or $code='out_of_scope'">không có đơn vị này trong phạm vi quản trị</xsl:when>
		<xsl:when test="$code='ended_unit'">đơn vị đã kết thúc vào ngày đó</xsl:when>
		<xsl:when test="$code='parent_cycle'">đơn vị không thể nằm dưới chính nó</xsl:when>
		<xsl:when test="$code='receiver_below'">đơn vị tiếp nhận nằm trong chính đơn vị được sáp nhập</xsl:when>
		<xsl:when test="$code='no_agency'">tổ, bộ phận phải nằm trong một cơ quan, đơn vị</xsl:when>
		<xsl:when test="$code='below_part'">cơ quan, đơn vị và nhóm không nằm dưới tổ, bộ phận</xsl:when>
		<xsl:when test="$code='grouping'">nhóm đơn vị không có người làm việc</xsl:when>
		<xsl:when test="$code='too_deep'">cây đơn vị sẽ quá sâu</xsl:when>
		<xsl:when test="$code='unchanged'">đơn vị đã ở đó rồi</xsl:when>
		<xsl:when test="$code='code_taken'">mã này đã có, kể cả ở đơn vị đã kết thúc</xsl:when>
		<xsl:when test="$code='bad_code'">mã chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới</xsl:when>
		<xsl:when test="$code='began_later'">đơn vị mới có từ ngày đó, chưa kết thúc được</xsl:when>
		<xsl:when test="$code='has_units'">còn đơn vị trực thuộc: hãy chọn đơn vị tiếp nhận</xsl:when>
		<xsl:when test="$code='has_people'">còn người làm việc: hãy chọn đơn vị tiếp nhận</xsl:when>
		<xsl:when test="$code='two_heads'">đơn vị tiếp nhận đã có người đứng đầu</xsl:when>
		<xsl:when test="$code='nothing_chosen'">chọn ít nhất một bộ phận hoặc một người</xsl:when>
		<xsl:when test="$code='not_child'">chỉ chọn đơn vị trực thuộc</xsl:when>
		<xsl:when test="$code='breaks_pending'">một thay đổi đã lập sau đó sẽ không thực hiện được nữa</xsl:when>
		<xsl:when test="$code='rests_on'">một thay đổi khác đã lập dựa vào thay đổi này; rút thay đổi đó trước</xsl:when>
		<xsl:when test="$code='date_past'">ngày đã qua: chọn hôm nay hoặc ngày sau. Các tháng đã chốt giữ nguyên đơn vị cũ</xsl:when>
		<xsl:when test="$code='ambiguous'">có nhiều đơn vị cùng tên, hãy nhập mã</xsl:when>
		<xsl:when test="$code='receiver_or_new'">chọn đơn vị tiếp nhận có sẵn hoặc lập đơn vị mới, không cả hai</xsl:when>
		<xsl:when test="$code='branch_out_of_scope'">trong nhánh có đơn vị của khối khác, ngoài phạm vi quản trị</xsl:when>
		<xsl:when test="$code='required'">còn thiếu thông tin</xsl:when>
		<xsl:when test="$code='refused'">dữ liệu hiện có không cho phép</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('unit.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-unit">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unit.kind.agency' or $code='unit.kind.part' or $code='unit.kind.grouping'"><xsl:call-template name="unit-kind"><xsl:with-param name="code" select="substring-after($code,'unit.kind.')"/></xsl:call-template></xsl:when>
		<xsl:when test="starts-with($code,'unit.bloc.')"><xsl:call-template name="unit-bloc"><xsl:with-param name="code" select="substring-after($code,'unit.bloc.')"/></xsl:call-template></xsl:when>
		<xsl:when test="starts-with($code,'unit.bloc-kept.')"><xsl:call-template name="unit-bloc"><xsl:with-param name="code" select="substring-after($code,'unit.bloc-kept.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='unit.receiver'">Đơn vị tiếp nhận</xsl:when>
		<xsl:when test="$code='unit.parent'">Đơn vị cấp trên</xsl:when>
		<xsl:when test="$code='unit.place-hint'">Nhập mã đơn vị, hoặc đúng tên đầy đủ.</xsl:when>
		<xsl:when test="$code='unit.keep-head'">Người đứng đầu tiếp tục đứng đầu ở đơn vị tiếp nhận là của</xsl:when>
		<xsl:when test="$code='unit.keep-head-hint'">Để trống nếu đơn vị tiếp nhận đã có hoặc sẽ bổ nhiệm người đứng đầu.</xsl:when>
		<xsl:when test="$code='unit.bloc-kept'">Khối mới (để trống nếu giữ nguyên)</xsl:when>
		<xsl:when test="$code='unit.code'">Mã đơn vị</xsl:when>
		<xsl:when test="$code='unit.code-hint'">Chữ không dấu, số, gạch ngang, ví dụ BD-PNV. Mã không đổi được về sau.</xsl:when>
		<xsl:when test="$code='unit.name'">Tên đơn vị</xsl:when>
		<xsl:when test="$code='unit.new-name'">Tên mới</xsl:when>
		<xsl:when test="$code='unit.short-name'">Tên viết tắt</xsl:when>
		<xsl:when test="$code='unit.kind'">Loại</xsl:when>
		<xsl:when test="$code='unit.kind-hint'">Cơ quan, đơn vị có người đứng đầu quyết định; tổ, bộ phận chỉ có cấp trên; nhóm chỉ chứa đơn vị khác.</xsl:when>
		<xsl:when test="$code='unit.bloc'">Khối</xsl:when>
		<xsl:when test="$code='unit.type'">Kiểu đơn vị</xsl:when>
		<xsl:when test="$code='unit.type-hint'">Ví dụ phòng, trường tiểu học; dùng để chọn bộ tiêu chí.</xsl:when>
		<xsl:when test="$code='unit.units'">Bộ phận, đơn vị chuyển sang đơn vị mới</xsl:when>
		<xsl:when test="$code='unit.people-chosen'">Người chuyển sang đơn vị mới</xsl:when>
		<xsl:when test="$code='unit.effective'">Có hiệu lực từ ngày</xsl:when>
		<xsl:when test="$code='unit.effective-hint'">Hôm nay hoặc ngày sau, ví dụ 01/07/2025. Phiếu của tháng đã đến kỳ tự chấm giữ nguyên đơn vị cũ.</xsl:when>
		<xsl:when test="$code='unit.basis'">Căn cứ</xsl:when>
		<xsl:when test="$code='unit.basis-hint'">Số, ngày và cơ quan ban hành văn bản, ví dụ Quyết định 12/QĐ-UBND ngày 05/01/2022 của UBND quận.</xsl:when>
		<xsl:when test="$code='unit.act'">Việc</xsl:when>
		<xsl:when test="$code='unit.applied'">Đã ghi. Thay đổi có hiệu lực từ hôm nay.</xsl:when>
		<xsl:when test="$code='unit.ordered'">Đã ghi. Thay đổi chờ đến ngày có hiệu lực; trước đó rút lại được.</xsl:when>
		<xsl:when test="$code='unit.withdrawn'">Đã rút lại.</xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="unit-error-start"/>
			<xsl:call-template name="unit-problem"><xsl:with-param name="code" select="substring-after($code,'unit.')"/></xsl:call-template>
			<xsl:if test="@error-detail and @error-detail!=''"> (<xsl:value-of select="@error-detail"/>)</xsl:if>
			<xsl:text>.</xsl:text>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- "Label: ", or what cannot be as a whole. Context: field or form. -->
<xsl:template name="unit-error-start">
	<xsl:choose>
		<xsl:when test="self::field"><xsl:apply-templates select="." mode="label-text"/>: </xsl:when>
		<xsl:otherwise>Không thực hiện được: </xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
