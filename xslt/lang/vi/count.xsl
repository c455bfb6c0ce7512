<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of count.xsl. Contexts: count; of count.note: line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="count.whose"><xsl:choose><xsl:when test="@of='self'">Tự đánh giá: </xsl:when><xsl:otherwise>Cấp trên: </xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="count.how">
	<xsl:choose>
		<xsl:when test="@products=0">chưa đủ dữ liệu, chưa có việc nào được giao trong kỳ.</xsl:when>
		<xsl:otherwise>
			<xsl:text>tính từ </xsl:text><xsl:value-of select="@products"/><xsl:text> việc được giao – số lượng a = </xsl:text><xsl:value-of select="@a"/>
			<xsl:text> %, chất lượng b = </xsl:text><xsl:value-of select="@b"/><xsl:text> %, tiến độ c = </xsl:text><xsl:value-of select="@c"/><xsl:text> %</xsl:text>
			<xsl:if test="../@leader">
				<xsl:text>, d = </xsl:text><xsl:call-template name="count.part"><xsl:with-param name="part" select="@d"/></xsl:call-template>
				<xsl:text>, đ = </xsl:text><xsl:call-template name="count.part"><xsl:with-param name="part" select="@dd"/></xsl:call-template>
				<xsl:text>, e = </xsl:text><xsl:call-template name="count.part"><xsl:with-param name="part" select="@e"/></xsl:call-template>
			</xsl:if>
			<xsl:choose>
				<xsl:when test="@points and ../@leader"><xsl:text>; (a + b + c + d + đ + e) : 6 × </xsl:text><xsl:value-of select="../@maximum"/><xsl:text> = </xsl:text><xsl:value-of select="@points"/></xsl:when>
				<xsl:when test="@points"><xsl:text>; (a + b + c) : 3 × </xsl:text><xsl:value-of select="../@maximum"/><xsl:text> = </xsl:text><xsl:value-of select="@points"/></xsl:when>
			</xsl:choose>
			<xsl:text>.</xsl:text>
			<xsl:if test="@unconfirmed &gt; 0"><xsl:text> </xsl:text><xsl:apply-templates select="@unconfirmed" mode="count"/> việc chưa được người giao xác nhận, tính theo báo cáo của người làm.</xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="count.part"><xsl:param name="part"/><xsl:choose><xsl:when test="$part"><xsl:value-of select="$part"/> %</xsl:when><xsl:otherwise>chưa chọn</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="count.lines">Xem từng việc</xsl:template>
<xsl:template name="count.caption">Việc làm căn cứ tính điểm “<xsl:value-of select="../@text"/>”</xsl:template>
<xsl:template name="count.note">
	<xsl:variable name="notes">
		<xsl:if test="not(@confirmed)">chưa xác nhận; </xsl:if>
		<xsl:choose>
			<xsl:when test="@catalogue">danh mục <xsl:value-of select="@catalogue"/><xsl:if test="@catalogue-coefficient!=@coefficient">, danh mục ghi hệ số <xsl:value-of select="@catalogue-coefficient"/></xsl:if><xsl:if test="@coefficient-reason">, lý do: <xsl:value-of select="@coefficient-reason"/></xsl:if>; </xsl:when>
			<xsl:when test="@coefficient-reason">ngoài danh mục, lý do: <xsl:value-of select="@coefficient-reason"/>; </xsl:when>
		</xsl:choose>
		<xsl:choose>
			<xsl:when test="@objective">chậm do khách quan, không trừ<xsl:if test="@cause-by">, cấp có thẩm quyền xác nhận: <xsl:value-of select="@cause-by"/></xsl:if>; </xsl:when>
			<xsl:when test="@cause='waiting'">nêu nguyên nhân khách quan, cấp có thẩm quyền chưa xác nhận, tính là chậm; </xsl:when>
			<xsl:when test="@cause='refused'">nguyên nhân khách quan không được chấp nhận, tính là chậm<xsl:if test="@cause-by">, người quyết định: <xsl:value-of select="@cause-by"/></xsl:if>; </xsl:when>
		</xsl:choose>
	</xsl:variable>
	<xsl:value-of select="substring($notes,1,string-length($notes) - 2)"/>
</xsl:template>
<xsl:template name="count.parts">Phần của người lãnh đạo, mỗi phần đạt 100 % hoặc 50 %</xsl:template>

<xsl:template name="word-counted">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='counted.part-d'">d. Kết quả của cơ quan, đơn vị phụ trách</xsl:when>
		<xsl:when test="$code='counted.part-dd'">đ. Tổ chức triển khai nhiệm vụ</xsl:when>
		<xsl:when test="$code='counted.part-e'">e. Tập hợp, đoàn kết</xsl:when>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
