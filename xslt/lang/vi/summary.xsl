<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/summary.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:attribute-set name="summary.path"><xsl:attribute name="aria-label">Vị trí trong cây đơn vị</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.title">Tổng hợp <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="summary.missing-title"><xsl:call-template name="word-summary-missing"/>, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="summary.back">Về bảng tổng hợp</xsl:template>
<xsl:template name="summary.nobody"><xsl:call-template name="period-first"/> này chưa mở cho ai trong phạm vi đã chọn.</xsl:template>
<xsl:template name="summary.progress">Tiến độ từng bước</xsl:template>
<xsl:template name="summary.step">Bước</xsl:template>
<xsl:template name="summary.done">Đã xong</xsl:template>
<xsl:attribute-set name="summary.done"><xsl:attribute name="data-label">Đã xong</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.percent">Tỷ lệ %</xsl:template>
<xsl:attribute-set name="summary.percent"><xsl:attribute name="data-label">Tỷ lệ %</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.rest">Còn lại</xsl:template>
<xsl:attribute-set name="summary.rest"><xsl:attribute name="data-label">Còn lại</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.see">Xem danh sách</xsl:template>
<xsl:template name="summary.tasks"><xsl:apply-templates select="total/@tasks" mode="count"/> công việc đã làm xong đang chờ xác nhận</xsl:template>
<xsl:template name="summary.late"><xsl:apply-templates select="total/@late" mode="count"/> người đang quá hạn ở bước kế tiếp</xsl:template>
<xsl:template name="summary.not-rated"><xsl:apply-templates select="total/@not-rated" mode="count"/> người không đánh giá trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="summary.units">Theo đơn vị</xsl:template>
<xsl:template name="summary.blocs">Theo khối</xsl:template>
<xsl:template name="summary.kinds">Theo đối tượng</xsl:template>
<xsl:template name="summary.whose">Đơn vị, đối tượng</xsl:template>
<xsl:template name="summary.direct">Không thuộc tổ, bộ phận</xsl:template>
<xsl:template name="summary.all">Tất cả</xsl:template>
<xsl:template name="summary.people">Số người</xsl:template>
<xsl:attribute-set name="summary.people"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.plan">Kế hoạch</xsl:template>
<xsl:attribute-set name="summary.plan"><xsl:attribute name="data-label">Kế hoạch</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.weeks">Kết quả tuần</xsl:template>
<xsl:attribute-set name="summary.weeks"><xsl:attribute name="data-label">Kết quả tuần</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.awaiting">Việc chờ xác nhận</xsl:template>
<xsl:attribute-set name="summary.awaiting"><xsl:attribute name="data-label">Việc chờ xác nhận</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.self">Tự chấm</xsl:template>
<xsl:attribute-set name="summary.self"><xsl:attribute name="data-label">Tự chấm</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.superior">Cấp trên</xsl:template>
<xsl:attribute-set name="summary.superior"><xsl:attribute name="data-label">Cấp trên</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.decided">Quyết định</xsl:template>
<xsl:attribute-set name="summary.decided"><xsl:attribute name="data-label">Quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.published">Công bố</xsl:template>
<xsl:attribute-set name="summary.published"><xsl:attribute name="data-label">Công bố</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.overdue">Quá hạn</xsl:template>
<xsl:attribute-set name="summary.overdue"><xsl:attribute name="data-label">Quá hạn</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.none">Không đánh giá</xsl:template>
<xsl:attribute-set name="summary.none"><xsl:attribute name="data-label">Không đánh giá</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.levels">Mức đã quyết định</xsl:template>
<xsl:template name="summary.months">Kết quả đã công bố các <xsl:call-template name="period"/> trước</xsl:template>
<xsl:template name="summary.month"><xsl:call-template name="format-period-first"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="summary.how">Mỗi bước đếm cả người được chuyển bước có ghi lý do. “Kết quả tuần” là số người có lịch trong <xsl:call-template name="period"/> và đã ghi kết quả cho mọi việc đến hôm nay. “Quá hạn” đã trừ người và đơn vị được gia hạn. Mức của chính bạn chưa được tính khi chưa công bố.<xsl:if test="not(@whole)"> Kết quả tuần và việc chờ xác nhận có ở bảng của từng đơn vị.</xsl:if><xsl:if test="@counted"> Kế hoạch, kết quả tuần và việc chờ xác nhận được đếm sẵn, lần gần nhất <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@counted"/></xsl:call-template>; mở bảng của từng đơn vị để xem số ngay lúc này.</xsl:if></xsl:template>
<xsl:template name="summary.missing-count"><xsl:apply-templates select="@total" mode="count"/> người.</xsl:template>
<xsl:template name="summary.nobody-missing">Không còn ai ở bước này.</xsl:template>
<xsl:template name="summary.actor">Người cần làm</xsl:template>
<xsl:attribute-set name="summary.actor"><xsl:attribute name="data-label">Người cần làm</xsl:attribute></xsl:attribute-set>
<xsl:template name="summary.part">Tổ, bộ phận</xsl:template>
<xsl:template name="summary.copy">Danh sách của trang này để chép, mỗi đơn vị một dòng</xsl:template>

<xsl:template name="word-summary-step">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='plan'">Kế hoạch tháng đã xong</xsl:when>
		<xsl:when test="$code='weeks'">Kết quả lịch tuần đã ghi</xsl:when>
		<xsl:when test="$code='self'">Đã tự chấm</xsl:when>
		<xsl:when test="$code='superior'">Cấp trên đã nhận xét</xsl:when>
		<xsl:when test="$code='decide'">Đã quyết định</xsl:when>
		<xsl:otherwise>Đã công bố</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: summary. -->
<xsl:template name="word-summary-missing">
	<xsl:param name="code" select="@step"/>
	<xsl:choose>
		<xsl:when test="$code='plan'">Chưa xong kế hoạch tháng</xsl:when>
		<xsl:when test="$code='self'">Chưa tự chấm</xsl:when>
		<xsl:when test="$code='superior'">Đang chờ cấp trên nhận xét</xsl:when>
		<xsl:when test="$code='decide'">Đang chờ quyết định</xsl:when>
		<xsl:when test="$code='publish'">Đã quyết định, chờ công bố</xsl:when>
		<xsl:otherwise>Có việc chờ xác nhận</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Options of the list of the missing. Context: summary. -->
<xsl:template name="summary-step-options">
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'plan'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'self'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'superior'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'decide'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'publish'"/></xsl:call-template>
	<xsl:call-template name="summary-step-option"><xsl:with-param name="code" select="'tasks'"/></xsl:call-template>
</xsl:template>
<xsl:template name="summary-step-option">
	<xsl:param name="code"/>
	<option value="{$code}"><xsl:if test="@step=$code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-summary-missing"><xsl:with-param name="code" select="$code"/></xsl:call-template></option>
</xsl:template>

</xsl:stylesheet>
