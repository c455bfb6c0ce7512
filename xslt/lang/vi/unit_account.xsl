<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the agencies' administration accounts: list, history, handover, minutes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unit_account.title">Tài khoản quản trị: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="unit_account.search">Tên cơ quan, đơn vị</xsl:template>
<xsl:template name="unit_account.count"><xsl:apply-templates select="@total" mode="count"/> cơ quan, đơn vị. Còn thiếu: <xsl:apply-templates select="state[@code='no_account']/@count" mode="count"/> chưa có tài khoản, <xsl:apply-templates select="state[@code='unheld']/@count" mode="count"/> chưa giao cho ai, <xsl:apply-templates select="state[@code='holder_left']/@count" mode="count"/> người giữ không còn ở cơ quan.</xsl:template>
<xsl:template name="unit_account.list">Về danh sách tài khoản đơn vị</xsl:template>
<xsl:template name="unit_account.go">Bàn giao, cấp lại mã, thu hồi</xsl:template>
<xsl:template name="unit_account.holder">Người giữ</xsl:template>
<xsl:attribute-set name="unit_account.holder"><xsl:attribute name="data-label">Người giữ</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.dates">Thời gian giao</xsl:template>
<xsl:attribute-set name="unit_account.dates"><xsl:attribute name="data-label">Thời gian giao</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.decision">Quyết định</xsl:template>
<xsl:attribute-set name="unit_account.decision"><xsl:attribute name="data-label">Quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.from">Từ ngày</xsl:template>
<xsl:template name="unit_account.until">Đến hết ngày</xsl:template>
<xsl:template name="unit_account.decision-date">Ngày ban hành</xsl:template>
<xsl:template name="unit_account.issuer">Cơ quan ban hành</xsl:template>
<xsl:template name="unit_account.organisation-word">Tổ chức</xsl:template>
<xsl:template name="unit_account.organisation">thay mặt <xsl:value-of select="@organisation"/></xsl:template>
<xsl:template name="unit_account.from-until">từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@until"> đến hết <xsl:call-template name="format-date"><xsl:with-param name="date" select="@until"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="unit_account.by-decision"><span>Số <xsl:value-of select="@decision"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@decision-date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></span></xsl:template>
<xsl:template name="unit_account.rights">Quyền của tài khoản</xsl:template>
<xsl:template name="unit_account.no-rights">Tài khoản chưa có quyền nào.</xsl:template>
<xsl:template name="unit_account.holdings">Những người đã giữ tài khoản</xsl:template>
<xsl:template name="unit_account.acts">Bàn giao, cấp lại, thu hồi</xsl:template>
<xsl:template name="unit_account.audit">Xem nhật ký của tài khoản này</xsl:template>
<xsl:template name="unit_account.act">Việc</xsl:template>
<xsl:template name="unit_account.done">Số việc đã làm</xsl:template>
<xsl:attribute-set name="unit_account.done"><xsl:attribute name="data-label">Số việc đã làm</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.current">Đang giữ</xsl:template>
<xsl:template name="unit_account.at">Lúc</xsl:template>
<xsl:attribute-set name="unit_account.at"><xsl:attribute name="data-label">Lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.by">Người làm</xsl:template>
<xsl:attribute-set name="unit_account.by"><xsl:attribute name="data-label">Người làm</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.basis">Căn cứ</xsl:template>
<xsl:attribute-set name="unit_account.basis"><xsl:attribute name="data-label">Căn cứ</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.paper">Giấy tờ</xsl:template>
<xsl:attribute-set name="unit_account.paper"><xsl:attribute name="data-label">Giấy tờ</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.minutes">Biên bản</xsl:template>

<!-- Context: act. -->
<xsl:template name="unit_account.what">
	<xsl:choose>
		<xsl:when test="@kind='hand_over'">Bàn giao cho <xsl:value-of select="@holder"/><xsl:if test="@organisation"> (<xsl:call-template name="unit_account.organisation"/>)</xsl:if><xsl:if test="@former"><span class="second">người giữ trước: <xsl:value-of select="@former"/></span></xsl:if></xsl:when>
		<xsl:when test="@kind='renew'">Cấp lại mã cho <xsl:value-of select="@holder"/></xsl:when>
		<xsl:otherwise>Thu hồi từ <xsl:value-of select="@former"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: grant. -->
<xsl:template name="unit_account.grant">
	<xsl:call-template name="unit_account.role"><xsl:with-param name="role" select="@role"/></xsl:call-template>: <xsl:value-of select="@unit"/> (số <xsl:value-of select="@decision"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>)</xsl:template>

<xsl:template name="unit_account.role">
	<xsl:param name="role"/>
	<xsl:choose>
		<xsl:when test="$role='unit_admin'">Quản trị đơn vị</xsl:when>
		<xsl:when test="$role='unit_aggregator'">Tổng hợp của đơn vị</xsl:when>
		<xsl:when test="$role='bloc_admin'">Quản trị khối</xsl:when>
		<xsl:when test="$role='bloc_aggregator'">Tổng hợp của khối</xsl:when>
		<xsl:when test="$role='city_admin'">Quản trị thành phố</xsl:when>
		<xsl:otherwise>Kiểm tra</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit_account.state">
	<xsl:param name="code" select="@code"/>
	<xsl:choose>
		<xsl:when test="$code='no_account'">Chưa có tài khoản</xsl:when>
		<xsl:when test="$code='unheld'">Chưa giao</xsl:when>
		<xsl:when test="$code='holder_left'">Người giữ không còn ở cơ quan</xsl:when>
		<xsl:when test="$code='upcoming'">Đã giao, chưa đến ngày</xsl:when>
		<xsl:otherwise>Đang có người giữ</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ handover -->

<xsl:template name="handover.back">Về trang của tài khoản</xsl:template>
<xsl:template name="handover.slip-title">Phiếu giao tài khoản quản trị đơn vị</xsl:template>
<xsl:template name="handover.once"><strong class="kind">Lưu ý.</strong> Mã chỉ hiện một lần trên trang này và không lưu ở đâu khác. In phiếu hoặc ghi lại ngay, trao tận tay người nhận.</xsl:template>
<xsl:template name="handover.slip">Đăng nhập bằng tài khoản và mã này trong <xsl:value-of select="@days"/> ngày, rồi tự đặt mật khẩu. Mã hết hiệu lực sau khi đã đặt mật khẩu. Mọi việc làm bằng tài khoản này được ghi cùng tên người giữ.</xsl:template>
<xsl:template name="handover.print-slip">In phiếu</xsl:template>
<xsl:template name="handover.print-minutes">Mở biên bản bàn giao để in</xsl:template>

<!-- Context: form. -->
<xsl:template name="handover.act">
	<xsl:choose>
		<xsl:when test="@id='hand_over' and ../@account">Bàn giao cho người khác</xsl:when>
		<xsl:when test="@id='hand_over'">Lập tài khoản và giao</xsl:when>
		<xsl:when test="@id='renew'">Cấp lại mã cho người đang giữ</xsl:when>
		<xsl:otherwise>Thu hồi</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="handover.effect">
	<xsl:choose>
		<xsl:when test="@id='hand_over' and ../@account">Người đang giữ thôi giữ ngay; mật khẩu cũ và xác thực hai lớp hết hiệu lực, các phiên đang mở kết thúc. Người nhận đăng nhập bằng mã dùng một lần.</xsl:when>
		<xsl:when test="@id='hand_over'">Tài khoản được lập theo mã của đơn vị, có quyền theo quyết định dưới đây. Người nhận đăng nhập bằng mã dùng một lần.</xsl:when>
		<xsl:when test="@id='renew'">Dùng khi người đang giữ quên mật khẩu hoặc mất thiết bị xác thực. Mật khẩu cũ và xác thực hai lớp hết hiệu lực, các phiên đang mở kết thúc.</xsl:when>
		<xsl:otherwise>Người đang giữ thôi giữ ngay, không ai đăng nhập được cho đến lần bàn giao sau. Các phiên đang mở kết thúc.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-handover">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='handover.holder'">Người nhận, thuộc cơ quan</xsl:when>
		<xsl:when test="$code='handover.organisation'">Hoặc giao cho tổ chức</xsl:when>
		<xsl:when test="$code='handover.organisation.hint'">Tên tổ chức nhận giữ tài khoản thay cơ quan; để trống nếu giao cho người của cơ quan.</xsl:when>
		<xsl:when test="$code='handover.representative'">Người được tổ chức cử</xsl:when>
		<xsl:when test="$code='handover.representative.hint'">Tài khoản cá nhân hoặc mã cán bộ của người đó.</xsl:when>
		<xsl:when test="$code='handover.from'">Giữ từ ngày</xsl:when>
		<xsl:when test="$code='handover.until'">Đến hết ngày</xsl:when>
		<xsl:when test="$code='handover.until.hint'">Ghi như 31/12/2022; để trống nếu quyết định không ghi thời hạn.</xsl:when>
		<xsl:when test="$code='handover.roles'">Quyền giao theo quyết định</xsl:when>
		<xsl:when test="$code='handover.roles.hint'">Quyền đã có vẫn giữ nguyên; chỉ đánh dấu quyền giao thêm.</xsl:when>
		<xsl:when test="$code='handover.roles.unit_admin'">Quản trị đơn vị</xsl:when>
		<xsl:when test="$code='handover.roles.unit_aggregator'">Tổng hợp của đơn vị</xsl:when>
		<xsl:when test="$code='handover.number'">Số quyết định</xsl:when>
		<xsl:when test="$code='handover.date'">Ngày quyết định</xsl:when>
		<xsl:when test="$code='handover.issuer'">Cơ quan ban hành</xsl:when>
		<xsl:when test="$code='handover.reason'">Lý do</xsl:when>
		<xsl:when test="$code='handover.either'">chỉ giao cho một bên: chọn người của cơ quan hoặc ghi tổ chức</xsl:when>
		<xsl:when test="$code='handover.right'">quyền này vượt quá quyền của người giao</xsl:when>
		<xsl:when test="$code='handover.self'">không tự giao tài khoản cho mình</xsl:when>
		<xsl:when test="$code='handover.too_early'">chỉ giao trước nhiều nhất 7 ngày, vì mã dùng một lần có thời hạn</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ minutes -->

<xsl:template name="minutes.title">
	<xsl:choose>
		<xsl:when test="@kind='take_back'">Biên bản thu hồi tài khoản quản trị đơn vị</xsl:when>
		<xsl:otherwise>Biên bản bàn giao tài khoản quản trị đơn vị</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="minutes.opening">Thực hiện Quyết định số <xsl:value-of select="@decision"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@decision-date"/></xsl:call-template> của <xsl:value-of select="@issuer"/>, hôm nay, hồi <xsl:value-of select="substring(@at,12,2)"/> giờ <xsl:value-of select="substring(@at,15,2)"/> phút, <xsl:call-template name="format-date-long"><xsl:with-param name="date" select="@at"/></xsl:call-template>, các bên dưới đây lập biên bản:</xsl:template>
<xsl:template name="minutes.giver"><xsl:choose><xsl:when test="@kind='take_back'">Bên thu hồi</xsl:when><xsl:otherwise>Bên giao</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="minutes.taker">Bên nhận</xsl:template>
<xsl:template name="minutes.former"><xsl:choose><xsl:when test="@kind='take_back'">Người giữ tài khoản</xsl:when><xsl:otherwise>Người giữ trước</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="minutes.content"><xsl:choose><xsl:when test="@kind='take_back'">Nội dung thu hồi</xsl:when><xsl:otherwise>Nội dung bàn giao</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="minutes.parties">Các bên</xsl:template>
<xsl:template name="minutes.by-account">(thực hiện trên phần mềm bằng tài khoản <xsl:value-of select="@giver-account"/>)</xsl:template>
<xsl:template name="minutes.reason">Lý do</xsl:template>
<xsl:template name="minutes.roles">
	<xsl:choose>
		<xsl:when test="@roles=''">chưa có</xsl:when>
		<xsl:otherwise>
			<xsl:if test="contains(concat(' ',@roles,' '),' unit_admin ')">quản trị đơn vị</xsl:if>
			<xsl:if test="contains(concat(' ',@roles,' '),' unit_admin ') and contains(concat(' ',@roles,' '),' unit_aggregator ')">, </xsl:if>
			<xsl:if test="contains(concat(' ',@roles,' '),' unit_aggregator ')">tổng hợp của đơn vị</xsl:if>
			<xsl:if test="contains(@roles,'bloc_') or contains(@roles,'city_') or contains(@roles,'auditor')"> và các quyền khác theo quyết định phân quyền</xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="minutes.items">
	<xsl:choose>
		<xsl:when test="@kind='take_back'">
			<li>Mật khẩu và xác thực hai lớp của tài khoản đã bị hủy, các phiên đang mở đã kết thúc.</li>
			<li>Tài khoản không đăng nhập được cho đến khi được bàn giao lần sau.</li>
			<li>Dấu vết những việc đã làm bằng tài khoản được giữ nguyên, kèm tên người giữ.</li>
		</xsl:when>
		<xsl:otherwise>
			<li>Một phiếu giao tài khoản có mã dùng một lần, trao riêng cho bên nhận; mã không ghi trong biên bản này.</li>
			<li>Mật khẩu và xác thực hai lớp của người giữ trước đã bị hủy, các phiên đang mở đã kết thúc.</li>
			<li>Bên nhận tự đặt mật khẩu ở lần đăng nhập đầu, không cho người khác mượn, chịu trách nhiệm về mọi việc làm bằng tài khoản trong thời gian giữ.</li>
			<li>Danh sách người dùng của đơn vị và các việc đang làm dở xem trên phần mềm bằng chính tài khoản này.</li>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="minutes.closing">Biên bản được lập thành <span class="blank"></span> bản có giá trị như nhau, mỗi bên giữ một bản.</xsl:template>

</xsl:stylesheet>
