<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/signals.xsl. They say what was counted and never what somebody meant. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="signals.title">Những điểm nên xem lại, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="signals.back">Về báo cáo <xsl:call-template name="period"/></xsl:template>
<xsl:template name="signals.short">Nên xem lại</xsl:template>
<xsl:attribute-set name="signals.short"><xsl:attribute name="data-label">Nên xem lại</xsl:attribute></xsl:attribute-set>
<xsl:template name="signals.link">Xem</xsl:template>
<xsl:template name="signals.lead">Trang này chỉ đếm những chỗ giống nhau để người phụ trách xem lại nếu thấy cần. Đây không phải là nhận xét về ai; không có điểm hay mức nào thay đổi vì trang này, và mọi kết quả ở đây đều có thể hoàn toàn đúng.</xsl:template>
<xsl:template name="signals.no-rating"><xsl:call-template name="period-first"/> này không có chỗ nào giống nhau đến mức cần xem lại.</xsl:template>
<xsl:template name="signals.same-title">Kết quả không đổi qua nhiều tháng</xsl:template>
<xsl:template name="signals.same">Những người có điểm và mức đã công bố như nhau trong <xsl:value-of select="@months"/> tháng liền:</xsl:template>
<xsl:template name="signals.no-same">Không có ai có kết quả như nhau trong <xsl:value-of select="@months"/> tháng liền.</xsl:template>
<xsl:template name="signals.name">Họ và tên</xsl:template>
<xsl:template name="signals.points">Điểm</xsl:template>
<xsl:attribute-set name="signals.points"><xsl:attribute name="data-label">Điểm</xsl:attribute></xsl:attribute-set>
<xsl:template name="signals.level">Mức</xsl:template>
<xsl:attribute-set name="signals.level"><xsl:attribute name="data-label">Mức</xsl:attribute></xsl:attribute-set>
<xsl:template name="signals.how-title">Cách đếm</xsl:template>
<xsl:template name="signals.how">Chỉ đếm khi một người đã đánh giá từ <xsl:value-of select="@least-people"/> người trở lên: điểm, hoặc nhận xét, giống hệt nhau ở ít nhất <xsl:value-of select="@least-share"/>% số người; điểm cấp trên đúng bằng điểm tự chấm ở ít nhất <xsl:value-of select="@least-share"/>% số người; trung bình mỗi người dưới <xsl:value-of select="@most-seconds"/> giây. Kết quả của chính bạn không được tính. Quản trị thành phố đặt các ngưỡng này.</xsl:template>

<!-- Context: rating. -->
<xsl:template name="signals-did"><b><xsl:value-of select="@person"/></b><xsl:choose><xsl:when test="@step='review'"> chấm</xsl:when><xsl:otherwise> quyết định</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="signals.equal"><xsl:call-template name="signals-did"/> cùng <xsl:value-of select="@points"/> điểm cho <xsl:value-of select="@alike"/> trong <xsl:apply-templates select="@people" mode="count"/> người.</xsl:template>
<xsl:template name="signals.as-self"><xsl:call-template name="signals-did"/> đúng bằng điểm tự chấm cho <xsl:value-of select="@alike"/> trong <xsl:apply-templates select="@people" mode="count"/> người.</xsl:template>
<xsl:template name="signals.comment"><b><xsl:value-of select="@person"/></b> ghi cùng một nhận xét cho <xsl:value-of select="@alike"/> trong <xsl:apply-templates select="@people" mode="count"/> người: “<xsl:value-of select="@text"/>”</xsl:template>
<xsl:template name="signals.quick"><xsl:call-template name="signals-did"/> cho <xsl:apply-templates select="@people" mode="count"/> người trong <xsl:value-of select="@seconds"/> giây.</xsl:template>

</xsl:stylesheet>
