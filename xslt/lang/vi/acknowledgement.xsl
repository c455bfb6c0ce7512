<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the texts that everybody acknowledges. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="acknowledgement.lead">Trước khi dùng tiếp, hãy đọc và xác nhận các văn bản dưới đây. Mỗi phiên bản chỉ xác nhận một lần.</xsl:template>
<xsl:template name="acknowledgement.done">Các văn bản đang áp dụng đều đã được xác nhận. Có thể đọc lại bất cứ lúc nào.</xsl:template>
<xsl:template name="acknowledgement.sample"><strong class="kind">Lưu ý.</strong> Văn bản mẫu đi kèm phần mềm, chờ cơ quan quản trị thay bằng văn bản chính thức.</xsl:template>
<!-- Context: text. -->
<xsl:template name="acknowledgement.version"><xsl:if test="@number!=''">Số <xsl:value-of select="@number"/>, p</xsl:if><xsl:if test="@number=''">P</xsl:if>hiên bản <xsl:value-of select="@version"/>, áp dụng từ ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template>.</xsl:template>
<xsl:template name="acknowledgement.when">Đã xác nhận lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@acknowledged"/></xsl:call-template>.</xsl:template>

<xsl:template name="word-acknowledgement">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='acknowledgement.agree'">Tôi đã đọc và sẽ thực hiện</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
