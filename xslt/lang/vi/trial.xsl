<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/trial.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="trial.title">Chạy thử <xsl:value-of select="@number"/>, phiên bản <xsl:value-of select="@version"/></xsl:template>
<xsl:template name="trial.link">Chạy thử</xsl:template>
<xsl:template name="trial.back">Về bộ tiêu chí</xsl:template>
<xsl:template name="trial.lead">Tính lại một tháng đã quyết định theo bộ tiêu chí này để biết ai sẽ ở mức khác và vì sao. Chạy thử không thay đổi gì; kết quả đã có vẫn giữ nguyên.</xsl:template>
<xsl:template name="trial.broken">Nội dung của bộ tiêu chí này chưa đọc được, nên chưa chạy thử được.</xsl:template>
<xsl:template name="trial.no-month">Chưa có tháng nào đã quyết định trong phạm vi của bạn.</xsl:template>
<xsl:template name="trial.month">Tháng</xsl:template>
<xsl:template name="trial.run">Chạy thử</xsl:template>
<xsl:template name="trial.summary"><xsl:apply-templates select="@people" mode="count"/> người đã được quyết định: <xsl:apply-templates select="@changed" mode="count"/> người sẽ ở mức khác, <xsl:apply-templates select="@unknown" mode="count"/> người chưa biết được.</xsl:template>
<xsl:template name="trial.most">Nhiều hơn <xsl:value-of select="@most"/> người: chỉ tính các đơn vị dưới đây. Chọn đơn vị nhỏ hơn để xem phần còn lại.</xsl:template>
<xsl:template name="trial.levels">Số người ở mỗi mức</xsl:template>
<xsl:template name="trial.rules">Theo</xsl:template>
<xsl:template name="trial.before">quyết định đã có</xsl:template>
<xsl:template name="trial.after">bộ tiêu chí chạy thử</xsl:template>
<xsl:template name="trial.unknown">Chưa biết</xsl:template>
<xsl:template name="trial.places">Chỗ mức A</xsl:template>
<xsl:template name="trial.over">Vượt</xsl:template>
<xsl:template name="trial.not-named">Bạn không xem kết quả của từng người ở đơn vị này, nên chỉ thấy số lượng.</xsl:template>
<xsl:template name="trial.nobody">Không ai ở mức khác.</xsl:template>
<xsl:template name="trial.people">Những người sẽ ở mức khác</xsl:template>
<xsl:template name="trial.given">Đã quyết định</xsl:template>
<xsl:attribute-set name="trial.given"><xsl:attribute name="data-label">Đã quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="trial.would">Chạy thử</xsl:template>
<xsl:attribute-set name="trial.would"><xsl:attribute name="data-label">Chạy thử</xsl:attribute></xsl:attribute-set>
<xsl:template name="trial.why">Vì sao</xsl:template>
<xsl:attribute-set name="trial.why"><xsl:attribute name="data-label">Vì sao</xsl:attribute></xsl:attribute-set>

<!-- Context: person. Each reason is a sentence. -->
<xsl:template name="trial.reasons">
	<xsl:if test="@unscored">Có <xsl:apply-templates select="@unscored" mode="count"/> tiêu chí mới chưa ai chấm. </xsl:if>
	<xsl:if test="not(@unscored) and not(@would)">Không có bộ tiêu chí nào dành cho người này. </xsl:if>
	<xsl:if test="@by-points">Các tiêu chí cộng được số điểm khác. </xsl:if>
	<xsl:if test="@cut"><xsl:value-of select="@cut"/> tiêu chí vượt điểm tối đa mới, chỉ tính bằng tối đa. </xsl:if>
	<xsl:if test="@dropped"><xsl:apply-templates select="@dropped" mode="count"/> tiêu chí không còn. </xsl:if>
	<xsl:if test="@by-threshold">Ngưỡng điểm của mức khác đi. </xsl:if>
	<xsl:if test="@by-bound">Giới hạn do vắng mặt, kỷ luật, điểm loại hoặc kết quả của đơn vị khác đi. </xsl:if>
</xsl:template>

</xsl:stylesheet>
