<?xml version="1.0" encoding="UTF-8"?>
<!--
  Words of a rule set's document. Elements, attributes and values that have no word here are shown by their own name: the document
  may say more than this sheet knows.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="rule.element">
	<xsl:param name="name"/>
	<xsl:choose>
		<xsl:when test="$name='criteria-set'">Bộ</xsl:when>
		<xsl:when test="$name='group'">Nhóm</xsl:when>
		<xsl:when test="$name='criterion'">Tiêu chí</xsl:when>
		<xsl:when test="$name='calendar'">Lịch</xsl:when>
		<xsl:when test="$name='ordinary'">Tháng thường</xsl:when>
		<xsl:when test="$name='december'">Tháng 12</xsl:when>
		<xsl:when test="$name='exception'">Tháng riêng</xsl:when>
		<xsl:when test="$name='window'">Bước</xsl:when>
		<xsl:when test="$name='open'">Mở</xsl:when>
		<xsl:when test="$name='close'">Hết hạn</xsl:when>
		<xsl:when test="$name='levels'">Mức xếp loại</xsl:when>
		<xsl:when test="$name='level'">Mức</xsl:when>
		<xsl:when test="$name='forced'">Điều kiện hạ mức</xsl:when>
		<xsl:when test="$name='absence'">Vắng mặt</xsl:when>
		<xsl:when test="$name='leader'">Người đứng đầu</xsl:when>
		<xsl:when test="$name='cap'">Hạn mức A</xsl:when>
		<xsl:when test="$name='binding'">Đối tượng áp dụng</xsl:when>
		<xsl:when test="$name='staff-kind'">Loại cán bộ</xsl:when>
		<xsl:when test="$name='rank'">Vị trí</xsl:when>
		<xsl:when test="$name='bloc'">Khối</xsl:when>
		<xsl:when test="$name='unit-kind'">Loại đơn vị</xsl:when>
		<xsl:when test="$name='position'">Chức vụ</xsl:when>
		<xsl:when test="$name='unit-type'">Kiểu đơn vị</xsl:when>
		<xsl:when test="$name='products'">Sản phẩm</xsl:when>
		<xsl:when test="$name='petition'">Kiến nghị</xsl:when>
		<xsl:when test="$name='year'">Xếp loại năm</xsl:when>
		<xsl:when test="$name='away'">Năm có nhiều tháng không đánh giá</xsl:when>
		<xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.what">
	<xsl:param name="what"/>
	<xsl:choose>
		<xsl:when test="$what='number'">Số</xsl:when>
		<xsl:when test="$what='title'">Tên quy định</xsl:when>
		<xsl:when test="$what='issuer'">Cơ quan ban hành</xsl:when>
		<xsl:when test="$what='issued'">Ngày ban hành</xsl:when>
		<xsl:when test="$what='valid-from'">Hiệu lực từ ngày</xsl:when>
		<xsl:when test="$what='valid-to'">Hiệu lực đến hết ngày</xsl:when>
		<xsl:when test="$what='parent'">Khung của cấp trên (mã)</xsl:when>
		<xsl:when test="$what='period'">Kỳ đánh giá</xsl:when>
		<xsl:when test="$what='scale'">Thang điểm</xsl:when>
		<xsl:when test="$what='rounding'">Làm tròn tổng điểm đến</xsl:when>
		<xsl:when test="$what='cap-rounding'">Làm tròn số người</xsl:when>
		<xsl:when test="$what='advice'">Có bước tham mưu trước quyết định</xsl:when>
		<xsl:when test="$what='next-evidence'">Kết quả sau khi hết hạn tự chấm tính vào tháng sau</xsl:when>
		<xsl:when test="$what='note'">Ghi chú</xsl:when>
		<xsl:when test="$what='start'">Phần mềm bắt đầu</xsl:when>
		<xsl:when test="$what='least-months'">Ít nhất bao nhiêu tháng được xếp loại</xsl:when>
		<xsl:when test="$what='months'">Từ bao nhiêu tháng không đánh giá</xsl:when>
		<xsl:when test="$what='day'">ngày</xsl:when>
		<xsl:when test="$what='month'">tháng</xsl:when>
		<xsl:when test="$what='time'">giờ</xsl:when>
		<xsl:when test="$what='code'">Mã</xsl:when>
		<xsl:when test="$what='name'">Tên</xsl:when>
		<xsl:when test="$what='short'">Viết tắt</xsl:when>
		<xsl:when test="$what='from'">Từ điểm</xsl:when>
		<xsl:when test="$what='below'">Dưới điểm</xsl:when>
		<xsl:when test="$what='share'">Phần trăm ngày làm việc</xsl:when>
		<xsl:when test="$what='best'">Mức cao nhất còn được xếp</xsl:when>
		<xsl:when test="$what='rule'">Khi cao hơn mức của đơn vị</xsl:when>
		<xsl:when test="$what='condition'">Mã điều kiện</xsl:when>
		<xsl:when test="$what='percentage'">Tỷ lệ mức A (%)</xsl:when>
		<xsl:when test="$what='exception'">Tỷ lệ ngoại lệ (%)</xsl:when>
		<xsl:when test="$what='base'">Tính trên</xsl:when>
		<xsl:when test="$what='scope'">Tính theo</xsl:when>
		<xsl:when test="$what='mode'">Khi vượt</xsl:when>
		<xsl:when test="$what='counts-decided-above' or $what='counts-above'">Người do cấp trên quyết định cũng chiếm chỗ</xsl:when>
		<xsl:when test="$what='illustrative'">Minh họa</xsl:when>
		<xsl:when test="$what='label'">Nhãn nguồn</xsl:when>
		<xsl:when test="$what='priority'">Ưu tiên</xsl:when>
		<xsl:when test="$what='maximum'">Điểm tối đa</xsl:when>
		<xsl:when test="$what='kind'">Loại</xsl:when>
		<xsl:when test="$what='source'">Cách chấm</xsl:when>
		<xsl:when test="$what='formula'">Công thức</xsl:when>
		<xsl:when test="$what='days'">Số ngày sau công bố</xsl:when>
		<xsl:when test="$what='fault'">Mỗi lỗi chất lượng trừ (% điểm chất lượng)</xsl:when>
		<xsl:when test="$what='delay'">Mỗi lần chậm trừ (% điểm tiến độ)</xsl:when>
		<xsl:when test="$what='step'">Bước chấm</xsl:when>
		<xsl:when test="$what='text'">Nội dung</xsl:when>
		<xsl:when test="$what='hint'">Gợi ý minh chứng</xsl:when>
		<xsl:otherwise><xsl:value-of select="$what"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.value">
	<xsl:param name="what"/>
	<xsl:param name="value"/>
	<xsl:choose>
		<xsl:when test="string($value)=''"></xsl:when>
		<xsl:when test="$what='issued' or $what='valid-from' or $what='valid-to'"><xsl:call-template name="format-date"><xsl:with-param name="date" select="$value"/></xsl:call-template></xsl:when>
		<xsl:when test="contains(' maximum from below step fault delay percentage exception share scale ',concat(' ',$what,' '))"><xsl:value-of select="translate($value,'.',',')"/></xsl:when>
		<xsl:when test="$value='true'">có</xsl:when>
		<xsl:when test="$value='false'">không</xsl:when>
		<xsl:when test="$what='period' and $value='month'">tháng</xsl:when>
		<xsl:when test="$what='period' and $value='quarter'">quý</xsl:when>
		<xsl:when test="$what='base' and $value='all'">mọi người được xếp loại</xsl:when>
		<xsl:when test="$what='base' and $value='b_only'">số người xếp B</xsl:when>
		<xsl:when test="$what='base' and $value='b_or_above'">số người xếp A và B</xsl:when>
		<xsl:when test="$what='scope' and $value='unit'">cơ quan, đơn vị</xsl:when>
		<xsl:when test="$what='scope' and $value='group'">nhóm việc tương tự</xsl:when>
		<xsl:when test="$what='scope' and $value='bloc'">khối</xsl:when>
		<xsl:when test="$value='floor'">xuống</xsl:when>
		<xsl:when test="$value='half-up'">gần nhất</xsl:when>
		<xsl:when test="$value='ceiling'">lên</xsl:when>
		<xsl:when test="$what='mode' and $value='warn'">chỉ cảnh báo</xsl:when>
		<xsl:when test="$what='mode' and $value='hard'">không cho vượt</xsl:when>
		<xsl:when test="$what='rule' and $value='free'">không ràng buộc</xsl:when>
		<xsl:when test="$what='rule' and $value='warn'">nhắc và phải ghi lý do</xsl:when>
		<xsl:when test="$what='rule' and $value='bound'">không được cao hơn</xsl:when>
		<xsl:when test="$value='normal'">thường</xsl:when>
		<xsl:when test="$value='bonus'">điểm thưởng</xsl:when>
		<xsl:when test="$value='deduction'">điểm trừ</xsl:when>
		<xsl:when test="$value='knock-out'">điều kiện hạ mức</xsl:when>
		<xsl:when test="$value='manual'">chấm tay</xsl:when>
		<xsl:when test="$value='staff'">tính từ sản phẩm, (a+b+c)/3</xsl:when>
		<xsl:when test="$value='leader'">tính từ sản phẩm, (a+b+c+d+đ+e)/6</xsl:when>
		<xsl:when test="$value='counted'">tính từ sản phẩm</xsl:when>
		<xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.general">Thông tin chung</xsl:template>
<xsl:template name="rule.calendar">Lịch</xsl:template>
<xsl:template name="rule.levels">Mức xếp loại</xsl:template>
<xsl:template name="rule.cap">Hạn mức A</xsl:template>
<xsl:template name="rule.cap-scope">
	<xsl:param name="scope"/>
	<xsl:text>theo </xsl:text><xsl:call-template name="rule.value"><xsl:with-param name="what" select="'scope'"/><xsl:with-param name="value" select="$scope"/></xsl:call-template>
</xsl:template>
<xsl:template name="rule.absence">Vắng mặt</xsl:template>
<xsl:template name="rule.tree">Tiêu chí và điểm tối đa</xsl:template>
<xsl:template name="rule.step">Bước</xsl:template>
<xsl:template name="rule.opens">Mở</xsl:template>
<xsl:attribute-set name="rule.opens"><xsl:attribute name="data-label">Mở</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.closes">Hết hạn</xsl:template>
<xsl:attribute-set name="rule.closes"><xsl:attribute name="data-label">Hết hạn</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.opens-day">Mở từ ngày</xsl:template>
<xsl:attribute-set name="rule.opens-day"><xsl:attribute name="data-label">Mở từ ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.closes-day">Hết hạn trước ngày</xsl:template>
<xsl:attribute-set name="rule.closes-day"><xsl:attribute name="data-label">Hết hạn trước ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.of-month">của tháng</xsl:template>
<xsl:attribute-set name="rule.of-month"><xsl:attribute name="data-label">của tháng</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.at-time">lúc</xsl:template>
<xsl:attribute-set name="rule.at-time"><xsl:attribute name="data-label">lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.short">Viết tắt</xsl:template>
<xsl:attribute-set name="rule.short"><xsl:attribute name="data-label">Viết tắt</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.nature">Loại</xsl:template>
<xsl:attribute-set name="rule.nature"><xsl:attribute name="data-label">Loại</xsl:attribute></xsl:attribute-set>

<xsl:template name="rule.period-name">
	<xsl:param name="name"/>
	<xsl:param name="month" select="''"/>
	<xsl:choose>
		<xsl:when test="$name='ordinary'">Tháng thường</xsl:when>
		<xsl:when test="$name='december'">Tháng 12</xsl:when>
		<xsl:otherwise>Riêng <xsl:call-template name="format-period"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: calendar. -->
<xsl:template name="rule.start-text">Phần mềm bắt đầu lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@start"/></xsl:call-template>.</xsl:template>

<!-- Context: open or close. -->
<xsl:template name="rule.boundary">
	<xsl:if test="@time"><xsl:value-of select="@time"/><xsl:text> </xsl:text></xsl:if>ngày <xsl:value-of select="@day"/>
	<xsl:choose>
		<xsl:when test="@month='1'"> tháng sau</xsl:when>
		<xsl:when test="@month='2'"> hai tháng sau</xsl:when>
		<xsl:when test="@month='-1'"> tháng trước</xsl:when>
	</xsl:choose>
</xsl:template>
<xsl:template name="rule.before-boundary">trước <xsl:call-template name="rule.boundary"/></xsl:template>

<!-- Context: level. -->
<xsl:template name="rule.interval">
	<xsl:if test="@from">từ <xsl:value-of select="translate(@from,'.',',')"/></xsl:if>
	<xsl:if test="@from and @below"> đến </xsl:if>
	<xsl:if test="@below">dưới <xsl:value-of select="translate(@below,'.',',')"/></xsl:if>
</xsl:template>

<xsl:template name="rule.best-text">không cao hơn mức <xsl:value-of select="@best"/></xsl:template>
<xsl:template name="rule.absence-text">Làm việc không quá <xsl:value-of select="translate(@share,'.',',')"/> % số ngày làm việc của tháng: <xsl:call-template name="rule.best-text"/>.</xsl:template>
<xsl:template name="rule.no-absence">Không có quy tắc về vắng mặt.</xsl:template>
<!-- Context: levels. -->
<xsl:template name="rule.leader-text">
	<xsl:text>Mức của người đứng đầu cao hơn mức của đơn vị: </xsl:text>
	<xsl:choose>
		<xsl:when test="leader/@rule"><xsl:call-template name="rule.value"><xsl:with-param name="what" select="'rule'"/><xsl:with-param name="value" select="leader/@rule"/></xsl:call-template></xsl:when>
		<xsl:otherwise>không ràng buộc</xsl:otherwise>
	</xsl:choose>
	<xsl:text>.</xsl:text>
</xsl:template>
<xsl:template name="rule.no-percentage">chưa đặt; chỉ hiện số lượng</xsl:template>

<!-- Context: criteria-set. -->
<xsl:template name="rule.set-title">Bộ: <xsl:value-of select="@name"/></xsl:template>
<xsl:template name="rule.set-text">Mã <xsl:value-of select="@code"/><xsl:if test="@label"> · <strong><xsl:value-of select="@label"/></strong></xsl:if>. Áp dụng cho:</xsl:template>
<xsl:template name="rule.no-binding">Chưa gắn với đối tượng nào trong tài liệu.</xsl:template>

<!-- Context: binding. -->
<xsl:template name="rule.binding">
	<xsl:if test="not(*)">mọi người</xsl:if>
	<xsl:for-each select="*">
		<xsl:choose>
			<xsl:when test="position()=1"></xsl:when>
			<xsl:when test="name()=name(preceding-sibling::*[1])">, </xsl:when>
			<xsl:otherwise>; </xsl:otherwise>
		</xsl:choose>
		<xsl:call-template name="rule.who"/>
	</xsl:for-each>
	<xsl:text> (ưu tiên </xsl:text><xsl:value-of select="@priority"/><xsl:text>)</xsl:text>
</xsl:template>

<!-- Context: a condition of a binding. -->
<xsl:template name="rule.who">
	<xsl:choose>
		<xsl:when test="self::position">chức vụ “<xsl:value-of select="@like"/>”</xsl:when>
		<xsl:when test="self::unit-type">kiểu đơn vị “<xsl:value-of select="@like"/>”</xsl:when>
		<xsl:when test="@is"><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="@is"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="name()"/><xsl:text> </xsl:text><xsl:value-of select="@*"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.who-word">
	<xsl:param name="is"/>
	<xsl:choose>
		<xsl:when test="$is='cadre'">cán bộ</xsl:when>
		<xsl:when test="$is='civil_servant'">công chức</xsl:when>
		<xsl:when test="$is='public_employee'">viên chức</xsl:when>
		<xsl:when test="$is='contract'">lao động hợp đồng</xsl:when>
		<xsl:when test="$is='head'">người đứng đầu</xsl:when>
		<xsl:when test="$is='deputy'">cấp phó</xsl:when>
		<xsl:when test="$is='member'">người không giữ chức vụ lãnh đạo</xsl:when>
		<xsl:when test="$is='party'">khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="$is='government'">khối chính quyền</xsl:when>
		<xsl:when test="$is='school'">khối trường học</xsl:when>
		<xsl:when test="$is='agency'">cơ quan, đơn vị</xsl:when>
		<xsl:when test="$is='part'">tổ, bộ phận</xsl:when>
		<xsl:when test="$is='grouping'">cấp gộp</xsl:when>
		<xsl:otherwise><xsl:value-of select="$is"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Kind, how it is scored, step, best level, and whatever else the item says of itself. Context: group or criterion. -->
<xsl:template name="rule.nature-text">
	<xsl:choose>
		<xsl:when test="@kind"><xsl:call-template name="rule.value"><xsl:with-param name="what" select="'kind'"/><xsl:with-param name="value" select="@kind"/></xsl:call-template></xsl:when>
		<xsl:when test="self::group">nhóm</xsl:when>
		<xsl:otherwise>thường</xsl:otherwise>
	</xsl:choose>
	<xsl:for-each select="@*[not(contains(' code maximum kind label ',concat(' ',name(),' ')))]">
		<span class="second"><xsl:call-template name="rule.what"><xsl:with-param name="what" select="name()"/></xsl:call-template>: <xsl:call-template name="rule.value"><xsl:with-param name="what" select="name()"/><xsl:with-param name="value" select="."/></xsl:call-template></span>
	</xsl:for-each>
</xsl:template>

</xsl:stylesheet>
