<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/petition.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="petition.title">Kiến nghị về kết quả: <xsl:value-of select="@person"/>, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="petition.list-title">Kiến nghị về kết quả <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="petition.link">Kiến nghị về kết quả</xsl:template>
<xsl:template name="petition.to-list">Các kiến nghị trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="petition.lead">Người được đánh giá gửi kiến nghị đến hết ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template>; cấp có thẩm quyền trả lời. Kiến nghị được chấp nhận thì kết quả được sửa theo thủ tục hai người đồng ý.</xsl:template>
<xsl:template name="petition.sent-title">Nội dung kiến nghị, gửi <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@sent-at"/></xsl:call-template></xsl:template>
<xsl:template name="petition.is-over">Đã hết thời hạn gửi kiến nghị.</xsl:template>
<xsl:template name="petition.none"><xsl:call-template name="period-first"/> này không có kiến nghị nào chờ bạn.</xsl:template>
<xsl:template name="petition.when">Gửi lúc</xsl:template>
<xsl:attribute-set name="petition.when"><xsl:attribute name="data-label">Gửi lúc</xsl:attribute></xsl:attribute-set>

<!-- Context: sent or line. -->
<xsl:template name="petition.state-word">
	<xsl:choose>
		<xsl:when test="@state='sent'">Chờ trả lời</xsl:when>
		<xsl:when test="@state='withdrawn'">Đã rút</xsl:when>
		<xsl:when test="@state='upheld'">Giữ nguyên kết quả</xsl:when>
		<xsl:otherwise>Chấp nhận, sẽ sửa kết quả</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="petition.state"><strong><xsl:call-template name="petition.state-word"/></strong><xsl:if test="@answerer">: <xsl:value-of select="@answerer"/><xsl:if test="@behalf"> thay <xsl:value-of select="@behalf"/></xsl:if>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@answered-at"/></xsl:call-template></xsl:if></xsl:template>

<!-- Context: sent or line. -->
<xsl:template name="petition.due">Hạn trả lời: hết ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@answer-due"/></xsl:call-template><xsl:if test="@late"><xsl:text> – </xsl:text><xsl:choose><xsl:when test="@state='sent'">đã quá hạn</xsl:when><xsl:otherwise>trả lời muộn</xsl:otherwise></xsl:choose></xsl:if></xsl:template>

<xsl:template name="word-petition">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='petition.content'">Nội dung kiến nghị và lý do</xsl:when>
		<xsl:when test="$code='petition.answer'">Nội dung trả lời</xsl:when>
		<xsl:when test="$code='petition.send'">Gửi kiến nghị</xsl:when>
		<xsl:when test="$code='petition.withdraw'">Rút kiến nghị</xsl:when>
		<xsl:when test="$code='petition.uphold'">Giữ nguyên kết quả</xsl:when>
		<xsl:when test="$code='petition.accept'">Chấp nhận kiến nghị</xsl:when>
		<xsl:when test="$code='petition.sent'">Đã gửi kiến nghị đến cấp có thẩm quyền.</xsl:when>
		<xsl:when test="$code='petition.withdrawn'">Đã rút kiến nghị.</xsl:when>
		<xsl:when test="$code='petition.answered'">Đã trả lời kiến nghị.</xsl:when>
		<xsl:when test="$code='petition.over'">Đã hết thời hạn gửi kiến nghị.</xsl:when>
		<xsl:when test="$code='petition.gone'">Kiến nghị vừa được xử lý; mời xem lại.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
