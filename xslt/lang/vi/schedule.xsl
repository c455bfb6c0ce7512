<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the week. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="schedule.day">Ngày</xsl:template>
<xsl:attribute-set name="schedule.day"><xsl:attribute name="data-label">Ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.session">Buổi</xsl:template>
<xsl:attribute-set name="schedule.session"><xsl:attribute name="data-label">Buổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.place">Địa điểm</xsl:template>
<xsl:attribute-set name="schedule.place"><xsl:attribute name="data-label">Địa điểm</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.done">Đã làm</xsl:template>
<xsl:attribute-set name="schedule.done"><xsl:attribute name="data-label">Đã làm</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.result">Kết quả</xsl:template>
<xsl:attribute-set name="schedule.result"><xsl:attribute name="data-label">Kết quả</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.remove">Bỏ</xsl:template>
<xsl:attribute-set name="schedule.remove"><xsl:attribute name="data-label">Bỏ</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.title">Lịch công tác tuần <xsl:value-of select="number(substring-after(@week,'W'))"/> (<xsl:call-template name="format-day"><xsl:with-param name="date" select="@monday"/></xsl:call-template>–<xsl:call-template name="format-date"><xsl:with-param name="date" select="@sunday"/></xsl:call-template>)</xsl:template>
<xsl:template name="schedule.paper-title">Lịch công tác <xsl:call-template name="format-week"><xsl:with-param name="week" select="@week"/></xsl:call-template></xsl:template>
<xsl:template name="schedule.paper-dates">(Từ ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@monday"/></xsl:call-template> đến ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@sunday"/></xsl:call-template>)</xsl:template>
<xsl:template name="schedule.previous">Tuần trước</xsl:template>
<xsl:template name="schedule.next">Tuần sau</xsl:template>
<xsl:template name="schedule.empty">Chưa có lịch trong tuần này.</xsl:template>
<xsl:template name="schedule.add">Thêm vào lịch</xsl:template>
<xsl:template name="schedule.due-now">Kết quả các việc đến hạn</xsl:template>
<xsl:template name="schedule.week-result">Kết quả chung của tuần</xsl:template>

<!-- Context: entry. -->
<xsl:template name="schedule.session-word">
	<xsl:choose>
		<xsl:when test="@session='morning'">Sáng</xsl:when>
		<xsl:when test="@session='afternoon'">Chiều</xsl:when>
		<xsl:otherwise>Cả ngày</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="schedule.done-word">
	<xsl:choose>
		<xsl:when test="@done='1'">Đã làm</xsl:when>
		<xsl:when test="@done='0'">Không làm</xsl:when>
		<xsl:otherwise>Chưa ghi</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-schedule">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'schedule.day.')"><xsl:call-template name="format-weekday"><xsl:with-param name="date" select="substring-after($code,'schedule.day.')"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="format-day"><xsl:with-param name="date" select="substring-after($code,'schedule.day.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='schedule.day'">Ngày</xsl:when>
		<xsl:when test="$code='schedule.session'">Buổi</xsl:when>
		<xsl:when test="$code='schedule.session.morning'">Sáng</xsl:when>
		<xsl:when test="$code='schedule.session.afternoon'">Chiều</xsl:when>
		<xsl:when test="$code='schedule.session.day'">Cả ngày</xsl:when>
		<xsl:when test="$code='schedule.place'">Địa điểm</xsl:when>
		<xsl:when test="$code='schedule.task'">Thuộc công việc</xsl:when>
		<xsl:when test="$code='schedule.done'">Đã làm</xsl:when>
		<xsl:when test="$code='schedule.done.1'">Đã làm</xsl:when>
		<xsl:when test="$code='schedule.done.0'">Không làm</xsl:when>
		<xsl:when test="$code='schedule.result'">Kết quả</xsl:when>
		<xsl:when test="$code='schedule.remove'">Bỏ khỏi lịch</xsl:when>
		<xsl:when test="$code='schedule.week-result'">Kết quả chung của tuần</xsl:when>
		<xsl:when test="$code='schedule.content.hint'">Để trống nếu ghi nguyên công việc chọn ở dưới.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
