<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of reminders: of the page, and of the mail (mail.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="reminder.none">Chưa có nhắc việc nào.</xsl:template>
<xsl:template name="reminder.new">Mới</xsl:template>
<xsl:template name="reminder.link">Nhắc việc</xsl:template>
<xsl:template name="reminder.mail">Nhắc việc qua thư điện tử</xsl:template>
<xsl:template name="reminder.mail-on">Thư nhắc việc được gửi đến <strong><xsl:value-of select="@email"/></strong> (đồng ý ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@agreed"/></xsl:call-template>). Thư chỉ nêu việc và thời hạn, không có điểm hay mức xếp loại.</xsl:template>
<xsl:template name="reminder.mail-off">Nếu đồng ý, anh/chị nhận thêm nhắc việc tại <strong><xsl:value-of select="@email"/></strong>, địa chỉ trong hồ sơ do đơn vị lập. Thư chỉ nêu việc và thời hạn, không có điểm hay mức xếp loại. Thôi nhận lúc nào cũng được; nhắc việc trên phần mềm vẫn còn.</xsl:template>
<xsl:template name="reminder.mail-none">Hồ sơ của anh/chị chưa có địa chỉ thư điện tử. Muốn nhận thư, xin báo quản trị của đơn vị ghi địa chỉ vào hồ sơ.</xsl:template>

<!-- Context: item[@code @month @day @count]. -->
<xsl:template name="reminder.text">
	<xsl:variable name="step" select="substring-before(@code,'.')"/>
	<xsl:variable name="what">
		<xsl:choose>
			<xsl:when test="$step='plan'">Lập kế hoạch công tác <xsl:call-template name="reminder.month"/></xsl:when>
			<xsl:when test="$step='self'">Tự đánh giá, chấm điểm <xsl:call-template name="reminder.month"/></xsl:when>
			<xsl:when test="$step='superior'">Nhận xét, chấm điểm <xsl:call-template name="reminder.month"/><xsl:call-template name="reminder.people"/></xsl:when>
			<xsl:when test="$step='decide'">Quyết định mức xếp loại <xsl:call-template name="reminder.month"/><xsl:call-template name="reminder.people"/></xsl:when>
			<xsl:when test="$step='publish'">Công khai kết quả <xsl:call-template name="reminder.month"/><xsl:call-template name="reminder.people"/></xsl:when>
		</xsl:choose>
	</xsl:variable>
	<xsl:choose>
		<xsl:when test="@code='list'">Danh sách chưa hoàn thành <xsl:call-template name="reminder.month"/>, đến ngày <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:when test="@code='led.late'"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@count"/></xsl:call-template> người do anh/chị phụ trách chưa tự đánh giá <xsl:call-template name="reminder.month"/>, đã quá hạn</xsl:when>
		<xsl:when test="contains(@code,'.open')"><xsl:value-of select="$what"/>: đã mở từ ngày <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:when test="contains(@code,'.soon')"><xsl:value-of select="$what"/>: hết ngày <xsl:call-template name="reminder.day"/> là hết hạn</xsl:when>
		<xsl:when test="contains(@code,'.day')"><xsl:value-of select="$what"/>: hôm nay, <xsl:call-template name="reminder.day"/>, là ngày cuối</xsl:when>
		<xsl:when test="contains(@code,'.late')"><xsl:value-of select="$what"/>: đã quá hạn từ hết ngày <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="reminder.month"><xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="reminder.day"><xsl:value-of select="concat(substring(@day,9,2),'/',substring(@day,6,2),'/',substring(@day,1,4))"/></xsl:template>
<xsl:template name="reminder.people"><xsl:if test="@count"> (còn <xsl:call-template name="format-count"><xsl:with-param name="count" select="@count"/></xsl:call-template> người)</xsl:if></xsl:template>

<xsl:template name="reminder.subject">
	<xsl:text>Nhắc việc đánh giá, xếp loại</xsl:text>
	<xsl:if test="count(item)=1"><xsl:text>: </xsl:text><xsl:for-each select="item"><xsl:call-template name="reminder.text"/></xsl:for-each></xsl:if>
</xsl:template>
<xsl:template name="reminder.greeting">Kính gửi anh/chị,

Phần mềm đánh giá, xếp loại nhắc:</xsl:template>
<xsl:template name="reminder.closing">Nếu việc đã xong, xin bỏ qua thư này. Thư tự động, xin đừng trả lời.
Thôi nhận thư nhắc việc tại: </xsl:template>

<xsl:template name="word-reminder">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='reminder.read'">Đánh dấu đã đọc hết</xsl:when>
		<xsl:when test="$code='reminder.agree'">Đồng ý nhận thư nhắc việc</xsl:when>
		<xsl:when test="$code='reminder.withdraw'">Thôi nhận thư</xsl:when>
		<xsl:when test="$code='reminder.agreed'">Đã ghi nhận: anh/chị nhận thư nhắc việc.</xsl:when>
		<xsl:when test="$code='reminder.withdrawn'">Đã thôi gửi thư nhắc việc cho anh/chị.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
