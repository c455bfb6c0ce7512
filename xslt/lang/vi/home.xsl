<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the task list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="home.mine">Việc của tôi</xsl:template>
<xsl:attribute-set name="home.mine"><xsl:attribute name="data-label">Việc của tôi</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.theirs">Tôi phụ trách</xsl:template>
<xsl:attribute-set name="home.theirs"><xsl:attribute name="data-label">Tôi phụ trách</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.history">12 tháng qua</xsl:template>
<xsl:attribute-set name="home.history"><xsl:attribute name="data-label">12 tháng qua</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.nothing">Hiện không có việc nào phải làm.</xsl:template>
<xsl:attribute-set name="home.nothing"><xsl:attribute name="data-label">Hiện không có việc nào phải làm.</xsl:attribute></xsl:attribute-set>

<xsl:template name="home.title">Hôm nay, <xsl:call-template name="format-weekday"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="format-date"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template></xsl:template>

<!-- One thing to do. Context: item. -->
<xsl:template name="home.item">
	<xsl:choose>
		<xsl:when test="@code='plan'">Kế hoạch <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='schedule' and @count='0'">Lịch tuần <xsl:value-of select="number(substring-after(@week,'W'))"/></xsl:when>
		<xsl:when test="@code='schedule'">Lịch tuần <xsl:value-of select="number(substring-after(@week,'W'))"/>: <xsl:apply-templates select="@count" mode="count"/> việc chưa ghi kết quả</xsl:when>
		<xsl:when test="@code='self' and @returned='yes'">Tự đánh giá <xsl:call-template name="home.month"/> bị trả lại, cần bổ sung</xsl:when>
		<xsl:when test="@code='self'">Tự đánh giá <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='result'">Kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='revised'">Kết quả <xsl:call-template name="home.month"/> đã sửa và công bố lại</xsl:when>
		<xsl:when test="@code='answered'">Kiến nghị về kết quả <xsl:call-template name="home.month"/> đã có trả lời</xsl:when>
		<xsl:when test="@code='petition'">Trả lời <xsl:apply-templates select="@count" mode="count"/> kiến nghị về kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='revision'">Duyệt <xsl:apply-templates select="@count" mode="count"/> đề nghị sửa kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='confirm'">Xác nhận <xsl:apply-templates select="@count" mode="count"/> công việc đã giao</xsl:when>
		<xsl:when test="@code='review'">Nhận xét <xsl:apply-templates select="@of" mode="count"/> người, <xsl:call-template name="home.month"/><xsl:if test="@count &gt; 0">: <xsl:apply-templates select="@count" mode="count"/> người đang chờ</xsl:if></xsl:when>
		<xsl:when test="@code='decide'">Quyết định xếp loại <xsl:apply-templates select="@of" mode="count"/> người, <xsl:call-template name="home.month"/><xsl:if test="@count &gt; 0">: còn <xsl:apply-templates select="@count" mode="count"/></xsl:if></xsl:when>
		<xsl:when test="@code='support'">Yêu cầu hỗ trợ của anh/chị đã có trả lời</xsl:when>
		<xsl:when test="@code='reminder'"><xsl:apply-templates select="@count" mode="count"/> nhắc việc chưa đọc</xsl:when>
		<xsl:when test="@code='requests'">Trả lời <xsl:apply-templates select="@count" mode="count"/> yêu cầu hỗ trợ</xsl:when>
		<xsl:when test="@code='training'">Đăng ký 01 cán bộ dự “<xsl:value-of select="@title"/>” trước <xsl:value-of select="substring(@closes,12,5)"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@closes"/></xsl:call-template></xsl:when>
		<xsl:when test="@code='draft'">Nội dung nhập dở lúc <xsl:value-of select="substring(@kept,12,5)"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@kept"/></xsl:call-template>, chưa gửi</xsl:when>
		<xsl:when test="@code='publish'">Công bố kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('home.item.',@code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="home.month"><xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>

<xsl:template name="word-home">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='home.mine'"><xsl:call-template name="home.mine"/></xsl:when>
		<xsl:when test="$code='home.theirs'"><xsl:call-template name="home.theirs"/></xsl:when>
		<xsl:when test="$code='home.history'"><xsl:call-template name="home.history"/></xsl:when>
		<xsl:when test="$code='home.nothing'"><xsl:call-template name="home.nothing"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
