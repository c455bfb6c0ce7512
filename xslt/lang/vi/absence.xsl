<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/absence.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="absence.lead"><xsl:value-of select="@unit"/>: <xsl:apply-templates select="@people" mode="count"/> người; <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(away)"/></xsl:call-template> lượt vắng mặt, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(discipline)"/></xsl:call-template> quyết định kỷ luật, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(marked)"/></xsl:call-template> người không đánh giá.</xsl:template>
<xsl:template name="absence.not-opened"><xsl:call-template name="period-first"/> này chưa mở cho đơn vị nào trong phạm vi quản trị.</xsl:template>
<xsl:template name="absence.away">Vắng mặt</xsl:template>
<xsl:template name="absence.record">Ghi ngày vắng mặt</xsl:template>
<xsl:template name="absence.mark">Không đánh giá trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="absence.mark-help">Dùng khi vắng cả <xsl:call-template name="period"/>, mới về, đã nghỉ hoặc đi học tập trung. Người này không tính vào tổng số và hạn mức của đơn vị.</xsl:template>
<xsl:template name="absence.not-rated">Không đánh giá</xsl:template>
<xsl:template name="absence.discipline">Kỷ luật</xsl:template>
<xsl:template name="absence.undo">Xóa hoặc rút lại một mục đã ghi</xsl:template>
<xsl:template name="absence.by-rule">theo quy định</xsl:template>
<xsl:template name="absence.days">Ngày</xsl:template>
<xsl:attribute-set name="absence.days"><xsl:attribute name="data-label">Ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.cause">Lý do vắng</xsl:template>
<xsl:attribute-set name="absence.cause"><xsl:attribute name="data-label">Lý do vắng</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.form">Hình thức kỷ luật</xsl:template>
<xsl:attribute-set name="absence.form"><xsl:attribute name="data-label">Hình thức kỷ luật</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.effective">Có hiệu lực từ</xsl:template>
<xsl:attribute-set name="absence.effective"><xsl:attribute name="data-label">Có hiệu lực từ</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.decision">Quyết định</xsl:template>
<xsl:attribute-set name="absence.decision"><xsl:attribute name="data-label">Quyết định</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.best">Mức cao nhất còn được xếp</xsl:template>
<xsl:attribute-set name="absence.best"><xsl:attribute name="data-label">Mức cao nhất còn được xếp</xsl:attribute></xsl:attribute-set>

<xsl:template name="absence-cause">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='illness'">ốm đau</xsl:when>
		<xsl:when test="$code='leave'">nghỉ phép, nghỉ việc riêng</xsl:when>
		<xsl:when test="$code='maternity'">thai sản</xsl:when>
		<xsl:when test="$code='training'">đi học không tập trung</xsl:when>
		<xsl:when test="$code='residential_study'">đi học tập trung</xsl:when>
		<xsl:when test="$code='force_majeure'">khách quan, bất khả kháng (không trừ ngày làm việc)</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('absence.cause.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-absence">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'absence.cause.')"><xsl:call-template name="absence-cause"><xsl:with-param name="code" select="substring-after($code,'cause.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='absence.person'">Người</xsl:when>
		<xsl:when test="$code='absence.first'">Từ ngày</xsl:when>
		<xsl:when test="$code='absence.last'">Đến hết ngày</xsl:when>
		<xsl:when test="$code='absence.cause'">Lý do vắng</xsl:when>
		<xsl:when test="$code='absence.paper_number'">Văn bản kèm theo, số</xsl:when>
		<xsl:when test="$code='absence.paper.hint'">Ví dụ giấy ra viện, quyết định cử đi học. Có số thì ghi cả ngày và nơi cấp.</xsl:when>
		<xsl:when test="$code='absence.paper_date'">Ngày văn bản</xsl:when>
		<xsl:when test="$code='absence.paper_issuer'">Nơi cấp văn bản</xsl:when>
		<xsl:when test="$code='absence.note'">Ghi chú</xsl:when>
		<xsl:when test="$code='absence.note.hint'">Ví dụ nghỉ theo từng đợt.</xsl:when>
		<xsl:when test="$code='absence.effective'">Có hiệu lực từ ngày</xsl:when>
		<xsl:when test="$code='absence.form'">Hình thức kỷ luật</xsl:when>
		<xsl:when test="$code='absence.form.hint'">Ví dụ khiển trách, cảnh cáo.</xsl:when>
		<xsl:when test="$code='absence.best'">Mức cao nhất còn được xếp (để trống: theo quy định)</xsl:when>
		<xsl:when test="$code='absence.number'">Số quyết định</xsl:when>
		<xsl:when test="$code='absence.date'">Ngày quyết định</xsl:when>
		<xsl:when test="$code='absence.issuer'">Cơ quan ra quyết định</xsl:when>
		<xsl:when test="$code='absence.why'">Lý do không đánh giá</xsl:when>
		<xsl:when test="$code='absence.why.hint'">Lý do hiện trên phiếu và trong nhật ký.</xsl:when>
		<xsl:when test="$code='absence.what'">Mục đã ghi</xsl:when>
		<xsl:when test="$code='absence.reason'">Lý do</xsl:when>
		<xsl:when test="$code='absence.recorded'">Đã ghi.</xsl:when>
		<xsl:when test="$code='absence.marked'">Đã ghi là không đánh giá trong <xsl:call-template name="period"/>.</xsl:when>
		<xsl:when test="$code='absence.undone'">Đã xóa hoặc rút lại.</xsl:when>
		<xsl:when test="$code='absence.not_this_month'">không có ngày nào trong <xsl:call-template name="period"/> này</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
