<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the publication. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="publication.print">In bảng tổng hợp</xsl:template>
<xsl:template name="publication.unopened"><xsl:call-template name="period-first"/> này chưa được mở cho đơn vị của tài khoản.</xsl:template>
<xsl:template name="publication.decide">Quyết định xếp loại những người còn lại</xsl:template>
<xsl:template name="publication.undecided">Chưa quyết định</xsl:template>
<xsl:template name="publication.above">(do cấp trên của đơn vị quyết định, công bố sau)</xsl:template>
<xsl:template name="publication.caption">Kết quả đã công bố</xsl:template>
<xsl:template name="publication.confirm">Sau khi công bố, điểm và mức xếp loại là kết quả cuối cùng, chỉ sửa được bằng quyết định điều chỉnh có lưu vết. <xsl:choose><xsl:when test="@shows='own'">Mỗi người chỉ thấy kết quả của mình.</xsl:when><xsl:otherwise>Mọi người trong đơn vị thấy họ tên, chức vụ và mức xếp loại của nhau.</xsl:otherwise></xsl:choose> Công bố?</xsl:template>

<!-- Context: publication. -->
<xsl:template name="publication.state">
	<xsl:choose>
		<xsl:when test="@published">Đã công bố lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template>, người công bố: <xsl:value-of select="@publisher"/><xsl:if test="@behalf"> thay <xsl:value-of select="@behalf"/></xsl:if>.<xsl:if test="@note!=''"><xsl:text> </xsl:text><xsl:value-of select="@note"/></xsl:if></xsl:when>
		<xsl:otherwise>Kết quả của <xsl:call-template name="period"/> chưa được công bố.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="publication.shows-own">Đơn vị thông báo kết quả đến từng người: mỗi người thấy kết quả của mình và của người do mình trực tiếp phụ trách.</xsl:template>

<xsl:template name="publication.counts">
	<xsl:for-each select="counts"><xsl:apply-templates select="@ready" mode="count"/> người đã quyết định và chờ công bố, <xsl:apply-templates select="@published" mode="count"/> người đã công bố, <xsl:apply-templates select="@blocking" mode="count"/> người chưa quyết định, <xsl:apply-templates select="@not_rated" mode="count"/> người không đánh giá.</xsl:for-each>
</xsl:template>

<xsl:template name="word-publication">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='publication.note'">Ghi chú khi công bố</xsl:when>
		<xsl:when test="$code='publication.note.hint'">Ví dụ số và ngày của thông báo kết quả.</xsl:when>
		<xsl:when test="$code='publication.blocking'">Chưa công bố được: còn người chưa được quyết định.</xsl:when>
		<xsl:when test="$code='publication.nothing'">Không có kết quả nào chờ công bố.</xsl:when>
		<xsl:when test="$code='publication.already'"><xsl:call-template name="period-first"/> này vừa được công bố; dưới đây là kết quả đã công bố.</xsl:when>
		<xsl:when test="$code='publication.too_early'">Chưa đến thời gian công bố.</xsl:when>
		<xsl:when test="$code='publication.over_cap'">Chưa công bố được: số người mức A còn vượt hạn mức của đơn vị hoặc của một nhóm công việc.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
