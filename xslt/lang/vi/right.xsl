<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of one right: giving, changing, ending. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="right.role">Vai trò</xsl:template>
<xsl:attribute-set name="right.role"><xsl:attribute name="data-label">Vai trò</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.scope">Phạm vi</xsl:template>
<xsl:attribute-set name="right.scope"><xsl:attribute name="data-label">Phạm vi</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.bloc">Khối</xsl:template>
<xsl:template name="right.dates">Thời gian</xsl:template>
<xsl:attribute-set name="right.dates"><xsl:attribute name="data-label">Thời gian</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.from">Từ ngày</xsl:template>
<xsl:template name="right.to">Hết hiệu lực từ ngày</xsl:template>
<xsl:template name="right.no-end">không thời hạn</xsl:template>
<xsl:template name="right.decision">Quyết định</xsl:template>
<xsl:attribute-set name="right.decision"><xsl:attribute name="data-label">Quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.number">Số quyết định</xsl:template>
<xsl:template name="right.date">Ngày quyết định</xsl:template>
<xsl:template name="right.issuer">Cơ quan ban hành</xsl:template>
<xsl:template name="right.soon">Còn không quá 30 ngày</xsl:template>
<xsl:template name="right.holder">Người đang giữ</xsl:template>
<xsl:template name="right.no-account">chưa có, được tạo khi trao quyền</xsl:template>
<xsl:template name="right.held">Quyền đang có</xsl:template>
<xsl:template name="right.other-person">Chọn người khác</xsl:template>
<xsl:template name="right.confirm-lead">Kiểm tra lại trước khi trao quyền. Chưa có gì được ghi.</xsl:template>
<xsl:template name="right.at-once">Quyền có hiệu lực ngay khi đến ngày, kể cả trên các phiên đang mở. Việc này được ghi vào nhật ký cùng tên người trao.</xsl:template>
<xsl:template name="right.given">Ghi vào hệ thống</xsl:template>
<xsl:template name="right.reference">Mã tham chiếu</xsl:template>
<xsl:template name="right.own">Đây là quyền của mình. Quản trị cấp trên thay đổi hoặc thu hồi quyền này.</xsl:template>
<xsl:template name="right.history">Các lần thay đổi</xsl:template>
<xsl:template name="right.when">Lúc</xsl:template>
<xsl:template name="right.what-changed">Thay đổi</xsl:template>
<xsl:attribute-set name="right.what-changed"><xsl:attribute name="data-label">Thay đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.change-title">Thay đổi thời hạn hoặc thu hồi</xsl:template>
<xsl:template name="right.own-title">Quyền của tài khoản</xsl:template>
<xsl:template name="right.none">Tài khoản này không có quyền quản trị, tổng hợp hay kiểm tra.</xsl:template>

<!-- Context: right. -->
<xsl:template name="right.title">
	<xsl:choose>
		<xsl:when test="@view='give'">Trao quyền cho <xsl:call-template name="right.whom"/></xsl:when>
		<xsl:when test="@view='confirm'">Kiểm tra: trao quyền cho <xsl:call-template name="right.whom"/></xsl:when>
		<xsl:when test="@view='confirm_change'">Kiểm tra: thay đổi quyền của <xsl:call-template name="right.whom"/></xsl:when>
		<xsl:otherwise>Quyền của <xsl:call-template name="right.whom"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="right.whom">
	<xsl:choose>
		<xsl:when test="@unit-account">tài khoản <xsl:value-of select="@account"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: anything with @from and @to, the first day without the right. -->
<xsl:template name="right.dates-text">từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:choose>
		<xsl:when test="@to">, hết hiệu lực từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:when>
		<xsl:otherwise>, không thời hạn</xsl:otherwise>
	</xsl:choose></xsl:template>

<!-- Context: anything with @number, @date and @issuer. -->
<xsl:template name="right.decision-text"><xsl:value-of select="@number"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></xsl:template>

<xsl:template name="right.given-text"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@given"/></xsl:call-template><xsl:if test="@by">, <xsl:value-of select="@by"/></xsl:if></xsl:template>

<!-- Context: change. -->
<xsl:template name="right.change-text">
	<xsl:choose>
		<xsl:when test="@kind='end'">Thu hồi</xsl:when>
		<xsl:when test="@kind='until'">Đổi ngày hết hiệu lực</xsl:when>
		<xsl:when test="@kind='open'">Bỏ thời hạn</xsl:when>
		<xsl:when test="@kind='leave'">Người giữ quyền nghỉ</xsl:when>
		<xsl:when test="@kind='return'">Hủy việc nghỉ</xsl:when>
		<xsl:otherwise>Theo danh sách nhập vào</xsl:otherwise>
	</xsl:choose>
	<xsl:text>: </xsl:text>
	<xsl:choose><xsl:when test="@old-to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@old-to"/></xsl:call-template></xsl:when><xsl:otherwise>không thời hạn</xsl:otherwise></xsl:choose>
	<xsl:text> → </xsl:text>
	<xsl:choose><xsl:when test="@new-to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@new-to"/></xsl:call-template></xsl:when><xsl:otherwise>không thời hạn</xsl:otherwise></xsl:choose>
</xsl:template>

<!-- Context: asked of a change. -->
<xsl:template name="right.asked-change">
	<xsl:choose>
		<xsl:when test="@change='end'">Thu hồi quyền này? Người giữ quyền không còn dùng được ngay, kể cả trên phiên đang mở. Lịch sử được giữ lại.</xsl:when>
		<xsl:otherwise>Đổi thời hạn của quyền này? Lịch sử được giữ lại.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What a role may do, in a line. Context: anything with @role. -->
<xsl:template name="right.what">
	<xsl:choose>
		<xsl:when test="@role='city_admin'">Quản trị tổ chức, tài khoản và mọi quyền trong phạm vi.</xsl:when>
		<xsl:when test="@role='bloc_admin'">Quản trị đơn vị, tài khoản và quyền của khối trong phạm vi.</xsl:when>
		<xsl:when test="@role='bloc_aggregator'">Tổng hợp, tham mưu kết quả của khối trong phạm vi; xem điểm và nhận xét.</xsl:when>
		<xsl:when test="@role='unit_admin'">Quản trị nhân sự, tài khoản của đơn vị; cử người tổng hợp của đơn vị.</xsl:when>
		<xsl:when test="@role='unit_aggregator'">Tổng hợp, tham mưu kết quả của đơn vị; xem điểm và nhận xét.</xsl:when>
		<xsl:when test="@role='auditor'">Chỉ xem kết quả và nhật ký trong phạm vi, không thay đổi gì.</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-right">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='right.role'">Vai trò</xsl:when>
		<xsl:when test="$code='right.role.city_admin'">Quản trị thành phố</xsl:when>
		<xsl:when test="$code='right.role.bloc_admin'">Quản trị khối</xsl:when>
		<xsl:when test="$code='right.role.bloc_aggregator'">Tổng hợp khối</xsl:when>
		<xsl:when test="$code='right.role.unit_admin'">Quản trị đơn vị</xsl:when>
		<xsl:when test="$code='right.role.unit_aggregator'">Tổng hợp đơn vị</xsl:when>
		<xsl:when test="$code='right.role.auditor'">Kiểm tra (chỉ xem)</xsl:when>
		<xsl:when test="$code='right.unit'">Đơn vị</xsl:when>
		<xsl:when test="$code='right.unit.'">Chọn đơn vị</xsl:when>
		<xsl:when test="$code='right.unit.hint'">Quyền gồm đơn vị này và các đơn vị trực thuộc.</xsl:when>
		<xsl:when test="$code='right.bloc'">Khối</xsl:when>
		<xsl:when test="$code='right.bloc.'">Mọi khối trong phạm vi</xsl:when>
		<xsl:when test="$code='right.bloc.hint'">Phải chọn với quyền quản trị khối và tổng hợp khối. Quyền khác: để trống là mọi khối trong phạm vi.</xsl:when>
		<xsl:when test="$code='right.bloc.party'">Khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="$code='right.bloc.government'">Khối chính quyền</xsl:when>
		<xsl:when test="$code='right.bloc.school'">Khối trường học</xsl:when>
		<xsl:when test="$code='right.valid_from'">Có hiệu lực từ ngày</xsl:when>
		<xsl:when test="$code='right.valid_to'">Hết hiệu lực từ ngày</xsl:when>
		<xsl:when test="$code='right.valid_to.hint'">Từ 0 giờ ngày này không còn quyền. Để trống nếu không thời hạn.</xsl:when>
		<xsl:when test="$code='right.new_to.hint'">Chỉ ghi khi đổi ngày. Từ 0 giờ ngày này không còn quyền.</xsl:when>
		<xsl:when test="$code='right.decision_number'">Số quyết định</xsl:when>
		<xsl:when test="$code='right.decision_number.hint'">Ví dụ 1068-QĐ/QU</xsl:when>
		<xsl:when test="$code='right.decision_date'">Ngày quyết định</xsl:when>
		<xsl:when test="$code='right.decision_issuer'">Cơ quan ban hành</xsl:when>
		<xsl:when test="$code='right.reason'">Lý do</xsl:when>
		<xsl:when test="$code='right.change'">Thay đổi</xsl:when>
		<xsl:when test="$code='right.change.end'">Thu hồi ngay</xsl:when>
		<xsl:when test="$code='right.change.until'">Đổi ngày hết hiệu lực</xsl:when>
		<xsl:when test="$code='right.change.open'">Bỏ thời hạn</xsl:when>
		<xsl:when test="$code='right.give'">Trao quyền</xsl:when>
		<xsl:when test="$code='right.end'">Thu hồi</xsl:when>
		<xsl:when test="$code='right.save'">Lưu thay đổi</xsl:when>
		<xsl:when test="$code='right.state.current'">Đang hiệu lực</xsl:when>
		<xsl:when test="$code='right.state.future'">Chưa đến ngày</xsl:when>
		<xsl:when test="$code='right.state.ended'">Đã hết</xsl:when>
		<xsl:when test="$code='right.not_agency'">Quyền quản trị và tổng hợp đơn vị chỉ trao cho một cơ quan, đơn vị, không trao cho nhóm đơn vị.</xsl:when>
		<xsl:when test="$code='right.other_bloc'">Đơn vị này không thuộc khối đã chọn.</xsl:when>
		<xsl:when test="$code='right.more_than_held'">Không trao được: quyền này rộng hơn quyền đang có của mình, hoặc thuộc thẩm quyền của quản trị cấp trên.</xsl:when>
		<xsl:when test="$code='right.held_already'">Người này đã có chính quyền này trong thời gian đó. Hãy thay đổi quyền đang có.</xsl:when>
		<xsl:when test="$code='right.decision_to_come'">Ngày quyết định chưa đến. Chỉ trao quyền khi đã có quyết định bằng văn bản.</xsl:when>
		<xsl:when test="$code='right.before_decision'">Ngày bắt đầu sớm hơn ngày quyết định.</xsl:when>
		<xsl:when test="$code='right.ends_before'">Ngày hết hiệu lực phải sau ngày bắt đầu.</xsl:when>
		<xsl:when test="$code='right.ended_already'">Ngày này đã qua. Hãy chọn ngày sau hôm nay.</xsl:when>
		<xsl:when test="$code='right.same_end'">Quyền đang có đúng thời hạn này.</xsl:when>
		<xsl:when test="$code='right.last_city_admin'">Không kết thúc được: đây là quản trị thành phố cuối cùng của phạm vi này. Trao quyền cho người khác trước.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
