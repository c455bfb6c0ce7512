<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the people's administration: list, person, changes, newcomers. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="people.search">Tên hoặc mã</xsl:template>
<xsl:template name="people.any">Tất cả</xsl:template>
<xsl:template name="people.kind">Loại</xsl:template>
<xsl:attribute-set name="people.kind"><xsl:attribute name="data-label">Loại</xsl:attribute></xsl:attribute-set>
<xsl:template name="people.count"><xsl:apply-templates select="@total" mode="count"/> người</xsl:template>
<xsl:template name="people.new">Thêm người</xsl:template>
<xsl:template name="people.gaps">Những chỗ còn thiếu</xsl:template>

<xsl:template name="person.number">Mã nhân sự</xsl:template>
<xsl:attribute-set name="person.number"><xsl:attribute name="data-label">Mã nhân sự</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.phone">Điện thoại</xsl:template>
<xsl:template name="person.email">Thư điện tử</xsl:template>
<xsl:template name="person.rank">Vai trò</xsl:template>
<xsl:template name="person.level">Diện quản lý</xsl:template>
<xsl:attribute-set name="person.level"><xsl:attribute name="data-label">Diện quản lý</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.from">Từ ngày</xsl:template>
<xsl:template name="person.time">Thời gian</xsl:template>
<xsl:attribute-set name="person.time"><xsl:attribute name="data-label">Thời gian</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.basis">Căn cứ</xsl:template>
<xsl:attribute-set name="person.basis"><xsl:attribute name="data-label">Căn cứ</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.superior">Cấp trên trực tiếp</xsl:template>
<xsl:template name="person.authority">Cấp có thẩm quyền</xsl:template>
<xsl:attribute-set name="person.authority"><xsl:attribute name="data-label">Cấp có thẩm quyền</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.criteria">Bộ tiêu chí</xsl:template>
<xsl:template name="person.to-list">Về danh sách nhân sự</xsl:template>
<xsl:template name="person.to-person">Về trang của người này</xsl:template>
<xsl:template name="person.own">Đây là hồ sơ của chính mình: chỉ xem, người quản trị khác sửa.</xsl:template>
<xsl:template name="person.no-account">Chưa có tài khoản</xsl:template>
<xsl:template name="person.acts">Thay đổi</xsl:template>
<xsl:template name="person.posts">Vị trí công tác</xsl:template>
<xsl:template name="person.no-main">Hiện không có vị trí chính.</xsl:template>
<xsl:template name="person.is-main">vị trí chính</xsl:template>
<xsl:template name="person.is-further">kiêm nhiệm</xsl:template>
<xsl:template name="person.leads">Phụ trách: <xsl:value-of select="@fields"/></xsl:template>
<xsl:template name="person.today">Ai đánh giá, theo bộ tiêu chí nào (tính đến hôm nay)</xsl:template>
<xsl:template name="person.no-rules">Chưa có quy định đánh giá nào áp dụng cho đơn vị này.</xsl:template>
<xsl:template name="person.central">Diện Trung ương quản lý: không đánh giá trên phần mềm này.</xsl:template>
<xsl:template name="person.authority-unit"><xsl:if test="@collective">Tập thể </xsl:if><xsl:value-of select="@authority-unit"/><xsl:if test="@collective"> (người nêu tên chủ trì)</xsl:if></xsl:template>
<xsl:template name="person.advice">Tham mưu: <xsl:value-of select="@advice-unit"/></xsl:template>
<xsl:template name="person.rule-set">theo <xsl:value-of select="@rule-set"/></xsl:template>
<xsl:template name="person.no-criteria">Không có bộ tiêu chí nào khớp với vị trí này</xsl:template>
<xsl:template name="person.ambiguous">Nhiều bộ tiêu chí cùng khớp; đang lấy bộ đầu tiên cho đến khi chỉ định rõ.</xsl:template>
<xsl:template name="person.overrides">Chỉ định riêng cấp trên, cấp có thẩm quyền</xsl:template>
<xsl:template name="person.grants">Quyền quản trị, tổng hợp đang giữ</xsl:template>
<xsl:template name="person.similar-title">Người đã có trong danh sách</xsl:template>
<xsl:template name="person.new-help">Mỗi người chỉ có một hồ sơ. Người chuyển từ cơ quan khác đến thì nhập đúng mã và họ tên đã có để nhận về, sau khi nơi cũ đã ghi chuyển đi.</xsl:template>

<!-- Context: person. -->
<xsl:template name="person.gone-since">
	<xsl:choose>
		<xsl:when test="@leave-kind='retired'">Nghỉ hưu</xsl:when>
		<xsl:when test="@leave-kind='died'">Từ trần</xsl:when>
		<xsl:otherwise>Thôi việc</xsl:otherwise>
	</xsl:choose> từ ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@gone"/></xsl:call-template><xsl:if test="@leave-reason!=''"> (<xsl:value-of select="@leave-reason"/>)</xsl:if>.</xsl:template>

<!-- Context: post, override or grant: both days are inside. 2000-01-01 stands for "since before the portal". -->
<xsl:template name="person.dates">
	<xsl:choose>
		<xsl:when test="@from='2000-01-01' and @last">đến hết <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template></xsl:when>
		<xsl:when test="@from='2000-01-01'">từ trước khi dùng phần mềm</xsl:when>
		<xsl:otherwise>từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@last"> đến hết <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template></xsl:if></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: month. -->
<xsl:template name="person.month">Bản đánh giá <xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template> đang ghi: <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/>; cấp trên <xsl:value-of select="@superior"/><xsl:if test="not(@superior)">chưa có</xsl:if>; cấp có thẩm quyền <xsl:value-of select="@authority"/><xsl:if test="not(@authority)">chưa có</xsl:if>. Thay đổi trước ngày mở tự chấm thì bản này theo ngay; từ ngày mở tự chấm thì giữ nguyên đến hết tháng.</xsl:template>

<!-- Context: grant. -->
<xsl:template name="person.grant"><xsl:choose>
	<xsl:when test="@role='city_admin'">Quản trị thành phố</xsl:when>
	<xsl:when test="@role='bloc_admin'">Quản trị khối</xsl:when>
	<xsl:when test="@role='unit_admin'">Quản trị đơn vị</xsl:when>
	<xsl:when test="@role='bloc_aggregator'">Tổng hợp khối</xsl:when>
	<xsl:when test="@role='unit_aggregator'">Tổng hợp đơn vị</xsl:when>
	<xsl:otherwise>Kiểm tra (chỉ xem)</xsl:otherwise>
</xsl:choose>: <xsl:value-of select="@unit"/>, <xsl:call-template name="person.dates"/></xsl:template>

<xsl:template name="word-staff-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cadre'">Cán bộ</xsl:when>
		<xsl:when test="$code='civil_servant'">Công chức</xsl:when>
		<xsl:when test="$code='public_employee'">Viên chức</xsl:when>
		<xsl:when test="$code='contract'">Lao động hợp đồng</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('staff-kind.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-people-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='working'">Đang làm việc</xsl:when>
		<xsl:when test="$code='leaving'">Sắp nghỉ</xsl:when>
		<xsl:when test="$code='gone'">Đã nghỉ</xsl:when>
		<xsl:when test="$code='coming'">Sắp nhận việc</xsl:when>
		<xsl:when test="$code='without'">Không có vị trí chính</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('people-state.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-rank">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='head'">Người đứng đầu</xsl:when>
		<xsl:when test="$code='deputy'">Cấp phó</xsl:when>
		<xsl:when test="$code='member'">Thành viên</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('rank.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-management-level">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='agency'">Cơ quan, đơn vị</xsl:when>
		<xsl:when test="$code='district'">Quận</xsl:when>
		<xsl:when test="$code='city'">Thành phố</xsl:when>
		<xsl:when test="$code='central'">Trung ương</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('management-level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-person-time">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='past'">đã thôi</xsl:when>
		<xsl:when test="$code='future'">chưa bắt đầu</xsl:when>
		<xsl:otherwise>hiện nay</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Why somebody rates somebody. -->
<xsl:template name="word-basis">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='head_of_part'">người đứng đầu tổ, bộ phận</xsl:when>
		<xsl:when test="$code='deputy_for_field'">cấp phó phụ trách lĩnh vực</xsl:when>
		<xsl:when test="$code='head_of_agency'">người đứng đầu cơ quan, đơn vị</xsl:when>
		<xsl:when test="$code='head_above'">người đứng đầu cấp trên</xsl:when>
		<xsl:when test="$code='authority_table'">theo bảng thẩm quyền</xsl:when>
		<xsl:when test="$code='override'">chỉ định riêng</xsl:when>
		<xsl:when test="$code='none'">Chưa xác định được</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('basis.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What can be done with a person, as a link and a title. -->
<xsl:template name="word-person-act">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='data'">Sửa thông tin</xsl:when>
		<xsl:when test="$code='move'">Điều động, đổi chức vụ</xsl:when>
		<xsl:when test="$code='add'">Thêm kiêm nhiệm</xsl:when>
		<xsl:when test="$code='end'">Thôi kiêm nhiệm</xsl:when>
		<xsl:when test="$code='main'">Đổi vị trí chính</xsl:when>
		<xsl:when test="$code='fields'">Lĩnh vực phụ trách</xsl:when>
		<xsl:when test="$code='override'">Chỉ định riêng cấp trên</xsl:when>
		<xsl:when test="$code='unoverride'">Thôi chỉ định riêng</xsl:when>
		<xsl:when test="$code='release'">Chuyển đi cơ quan khác</xsl:when>
		<xsl:when test="$code='leave'">Nghỉ việc, nghỉ hưu</xsl:when>
		<xsl:when test="$code='come_back'">Trở lại làm việc</xsl:when>
		<xsl:when test="$code='cancel'">Hủy thay đổi chưa đến ngày</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('person-act.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What an act does. Context: person_act. -->
<xsl:template name="person.act-help">
	<xsl:choose>
		<xsl:when test="@act='data'">Sửa mã, họ tên, loại và cách liên lạc. Loại có thể làm đổi bộ tiêu chí.</xsl:when>
		<xsl:when test="@act='move'">Vị trí chính hiện nay thôi từ ngày ghi dưới đây, vị trí mới bắt đầu cùng ngày đó. Chuyển sang cơ quan ngoài phạm vi quản trị thì dùng “Chuyển đi cơ quan khác”.</xsl:when>
		<xsl:when test="@act='add'">Thêm một vị trí bên cạnh vị trí chính. Mỗi người vẫn có một bản đánh giá theo vị trí chính.</xsl:when>
		<xsl:when test="@act='end'">Chọn vị trí kiêm nhiệm thôi giữ và ngày đầu tiên không còn giữ.</xsl:when>
		<xsl:when test="@act='main'">Vị trí được chọn thành vị trí chính; vị trí chính hiện nay thành kiêm nhiệm.</xsl:when>
		<xsl:when test="@act='fields'">Những đơn vị, bộ phận mà cấp phó này trực tiếp phụ trách và nhận xét. Có hiệu lực ngay.</xsl:when>
		<xsl:when test="@act='override'">Chỉ dùng khi quy tắc chung không đúng với người này. Ghi rõ lý do; lý do hiện trên trang của người này.</xsl:when>
		<xsl:when test="@act='unoverride'">Từ ngày ghi dưới đây, cấp trên và cấp có thẩm quyền lại theo quy tắc chung. Chỉ định chưa đến ngày thì hủy hẳn.</xsl:when>
		<xsl:when test="@act='release'">Mọi vị trí tại cơ quan này thôi từ ngày ghi dưới đây. Quản trị của nơi đến nhận người này bằng đúng mã và họ tên.</xsl:when>
		<xsl:when test="@act='leave'">Mọi vị trí và mọi quyền thôi từ ngày ghi dưới đây; tài khoản ngừng dùng từ ngày đó.</xsl:when>
		<xsl:when test="@act='come_back'">Người này nhận vị trí chính mới. Tài khoản cũ được giữ lại và chờ cấp mã mới; quyền cũ không tự trở lại.</xsl:when>
		<xsl:when test="@act='cancel'">Những gì bắt đầu từ ngày được chọn thì bỏ, những gì thôi từ ngày đó thì tiếp tục. Người đứng đầu đã bị thay trong cùng ngày không tự trở lại.</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-person">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='person.number'">Mã nhân sự</xsl:when>
		<xsl:when test="$code='person.family_name'">Họ và tên đệm</xsl:when>
		<xsl:when test="$code='person.given_name'">Tên</xsl:when>
		<xsl:when test="$code='person.kind'">Loại</xsl:when>
		<xsl:when test="starts-with($code,'person.kind.')"><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="substring-after($code,'person.kind.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='person.phone'">Điện thoại</xsl:when>
		<xsl:when test="$code='person.email'">Thư điện tử</xsl:when>
		<xsl:when test="$code='person.unit'">Đơn vị, bộ phận</xsl:when>
		<xsl:when test="$code='person.unit_code'">Mã đơn vị, bộ phận</xsl:when>
		<xsl:when test="$code='person.unit_code.hint'">Như trong danh sách đơn vị, ví dụ BD-PNV.</xsl:when>
		<xsl:when test="$code='person.position'">Chức vụ</xsl:when>
		<xsl:when test="$code='person.new_position'">Chức vụ khác, nếu chưa có trong danh sách</xsl:when>
		<xsl:when test="$code='person.new_position.hint'">Nhập vào đây thì lấy chức vụ này thay cho chức vụ đã chọn ở trên.</xsl:when>
		<xsl:when test="$code='person.rank'">Vai trò</xsl:when>
		<xsl:when test="starts-with($code,'person.rank.')"><xsl:call-template name="word-rank"><xsl:with-param name="code" select="substring-after($code,'person.rank.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='person.replace_head'">Thay người đứng đầu: người đang giữ thôi từ cùng ngày</xsl:when>
		<xsl:when test="$code='person.replace_head.hint'">Nếu đó là vị trí duy nhất của người ấy thì bố trí vị trí mới cho người ấy trước; không còn vị trí nào thì tài khoản ngừng dùng.</xsl:when>
		<xsl:when test="$code='person.level'">Diện quản lý</xsl:when>
		<xsl:when test="$code='person.level.hint'">Cấp quản lý cán bộ theo phân cấp; quyết định ai là cấp có thẩm quyền.</xsl:when>
		<xsl:when test="starts-with($code,'person.level.')"><xsl:call-template name="word-management-level"><xsl:with-param name="code" select="substring-after($code,'person.level.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='person.from'">Từ ngày</xsl:when>
		<xsl:when test="$code='person.to'">Đến hết ngày</xsl:when>
		<xsl:when test="$code='person.end_from'">Thôi từ ngày</xsl:when>
		<xsl:when test="$code='person.end_from.hint'">Ngày đầu tiên không còn giữ, ví dụ 01/02/2022.</xsl:when>
		<xsl:when test="$code='person.basis'">Căn cứ, lý do</xsl:when>
		<xsl:when test="$code='person.basis.hint'">Ví dụ Quyết định số 15/QĐ-UBND ngày 05/01/2022.</xsl:when>
		<xsl:when test="$code='person.post'">Vị trí</xsl:when>
		<xsl:when test="$code='person.units'">Đơn vị, bộ phận phụ trách</xsl:when>
		<xsl:when test="$code='person.units.hint'">Bỏ trống nếu chưa phân công.</xsl:when>
		<xsl:when test="$code='person.day'">Ngày của thay đổi</xsl:when>
		<xsl:when test="$code='person.day.hint'">Ngày bắt đầu hoặc ngày thôi, như trong bảng trên.</xsl:when>
		<xsl:when test="$code='person.leave'">Hình thức</xsl:when>
		<xsl:when test="$code='person.leave.left'">Thôi việc</xsl:when>
		<xsl:when test="$code='person.leave.retired'">Nghỉ hưu</xsl:when>
		<xsl:when test="$code='person.leave.died'">Từ trần</xsl:when>
		<xsl:when test="$code='person.superior_code'">Mã nhân sự của cấp trên trực tiếp</xsl:when>
		<xsl:when test="$code='person.superior_code.hint'">Bỏ trống nếu vẫn theo quy tắc chung.</xsl:when>
		<xsl:when test="$code='person.authority_code'">Mã nhân sự của cấp có thẩm quyền</xsl:when>
		<xsl:when test="$code='person.authority_code.hint'">Bỏ trống nếu vẫn theo quy tắc chung.</xsl:when>
		<xsl:when test="$code='person.override'">Chỉ định</xsl:when>
		<xsl:when test="$code='person.take'">Nhận người này về cơ quan</xsl:when>
		<xsl:when test="$code='person.take.hint'">Việc nhận về được ghi vào nhật ký cùng căn cứ.</xsl:when>
		<xsl:when test="$code='person.another'">Đây là một người khác, cùng họ tên</xsl:when>
		<!-- What is wrong. Context: field or form with @error-detail. -->
		<xsl:when test="$code='person.bad_number'">Mã nhân sự: chỉ dùng chữ không dấu, chữ số và . _ - /</xsl:when>
		<xsl:when test="$code='person.code_taken'">Mã nhân sự: đã có người mang mã này. Nếu là người chuyển đến, nơi cũ phải ghi chuyển đi trước và họ tên phải đúng như hồ sơ.</xsl:when>
		<xsl:when test="$code='person.unknown_unit'">Đơn vị: không có trong phạm vi quản trị của mình.</xsl:when>
		<xsl:when test="$code='person.unit_ended'">Đơn vị: không hoạt động vào ngày này.</xsl:when>
		<xsl:when test="$code='person.too_far'">Ngày: chỉ nhận trong vòng một năm trước hoặc sau hôm nay.</xsl:when>
		<xsl:when test="$code='person.gone'">Ngày: người này đã nghỉ từ <xsl:call-template name="person.error-day"/>.</xsl:when>
		<xsl:when test="$code='person.rights_above'">Người này đang giữ quyền do quản trị cấp trên trao. Quản trị cấp trên phải thu hồi quyền trước khi ghi nghỉ.</xsl:when>
		<xsl:when test="$code='person.not_gone'">Ngày: phải từ ngày nghỉ trở đi<xsl:if test="@error-detail"> (<xsl:call-template name="person.error-day"/>)</xsl:if>.</xsl:when>
		<xsl:when test="$code='person.second_head'">Vai trò: đơn vị đang có người đứng đầu là <xsl:value-of select="@error-detail"/>. Đánh dấu “Thay người đứng đầu” nếu người này thay.</xsl:when>
		<xsl:when test="$code='person.head_taken'">Ngày: đơn vị đã có người đứng đầu khác là <xsl:value-of select="@error-detail"/>.</xsl:when>
		<xsl:when test="$code='person.head_later'">Vai trò: đã có người đứng đầu bắt đầu về sau (<xsl:value-of select="@error-detail"/>); hãy hủy thay đổi đó trước.</xsl:when>
		<xsl:when test="$code='person.later_main'">Ngày: đã có vị trí chính bắt đầu hoặc kéo dài sau ngày này (<xsl:call-template name="person.error-day"/>); hãy hủy thay đổi đó trước hoặc chọn ngày khác.</xsl:when>
		<xsl:when test="$code='person.same_post'">Chức vụ: người này đã giữ đúng chức vụ đó tại đơn vị này.</xsl:when>
		<xsl:when test="$code='person.too_early'">Ngày: phải sau ngày bắt đầu của vị trí hiện nay (<xsl:call-template name="person.error-day"/>).</xsl:when>
		<xsl:when test="$code='person.ended'">Ngày: vị trí này đã thôi từ <xsl:call-template name="person.error-day"/>.</xsl:when>
		<xsl:when test="$code='person.not_held'">Ngày: vị trí được chọn không có hiệu lực vào ngày này.</xsl:when>
		<xsl:when test="$code='person.begins_later'">Ngày: còn vị trí bắt đầu sau ngày này (<xsl:call-template name="person.error-day"/>); hãy hủy trước.</xsl:when>
		<xsl:when test="$code='person.no_main'">Ngày: vào ngày này không có vị trí chính để thôi.</xsl:when>
		<xsl:when test="$code='person.still_held'">Ngày: vào ngày này người đó còn vị trí ở cơ quan khác.</xsl:when>
		<xsl:when test="$code='person.nothing'">Ngày: không có thay đổi nào vào ngày này để hủy.</xsl:when>
		<xsl:when test="$code='person.unknown_leader'">Mã nhân sự: không có ai đang làm việc mang mã này.</xsl:when>
		<xsl:when test="$code='person.same_person'">Mã nhân sự: không ai là cấp trên của chính mình.</xsl:when>
		<xsl:when test="$code='person.yourself'">Mã nhân sự: không tự chỉ định mình; việc này do người quản trị khác làm.</xsl:when>
		<xsl:when test="$code='person.without_place'">Người này đang không có vị trí ở cơ quan nào. Đánh dấu để nhận về.</xsl:when>
		<xsl:when test="$code='person.similar'">Cơ quan đã có người cùng họ tên (mã <xsl:value-of select="@error-detail"/>). Đánh dấu nếu đây là người khác.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="person.error-day"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template></xsl:template>

</xsl:stylesheet>
