<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/movement.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="movement.lead"><xsl:value-of select="agency[@chosen]/@name"/>: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(moved)"/></xsl:call-template> người đã đổi nơi công tác, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(new)"/></xsl:call-template> người mới về chưa có phiếu, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(left)"/></xsl:call-template> người đã thôi mà chưa có quyết định.</xsl:template>
<xsl:template name="movement.moved">Phiếu chưa ở nơi đang công tác</xsl:template>
<xsl:template name="movement.new">Mới về, chưa có phiếu <xsl:call-template name="period"/> này</xsl:template>
<xsl:template name="movement.left">Đã thôi công tác, còn phiếu</xsl:template>
<xsl:template name="movement.kept">Đã chuyển đơn vị đánh giá</xsl:template>
<xsl:template name="movement.from">Đang đánh giá ở</xsl:template>
<xsl:attribute-set name="movement.from"><xsl:attribute name="data-label">Đang đánh giá ở</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.to">Nơi công tác hiện nay</xsl:template>
<xsl:attribute-set name="movement.to"><xsl:attribute name="data-label">Nơi công tác hiện nay</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.since">Từ ngày</xsl:template>
<xsl:attribute-set name="movement.since"><xsl:attribute name="data-label">Từ ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.left-since">Thôi từ ngày</xsl:template>
<xsl:attribute-set name="movement.left-since"><xsl:attribute name="data-label">Thôi từ ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.by">Người chuyển</xsl:template>
<xsl:attribute-set name="movement.by"><xsl:attribute name="data-label">Người chuyển</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.new-note"><xsl:choose><xsl:when test="@level='central'">Diện Trung ương quản lý: không đánh giá ở đây.</xsl:when><xsl:otherwise>Phiếu được lập khi mở tháng lần tới trong ngày; nếu vẫn thiếu, xem Thiếu sót về nhân sự.</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="movement.left-note">Ghi không đánh giá, nêu lý do</xsl:template>
<xsl:template name="movement.to-list">Về danh sách</xsl:template>
<xsl:template name="movement.move-title">Chuyển đơn vị đánh giá: <xsl:value-of select="@name"/></xsl:template>
<xsl:template name="movement.help">Đơn vị của ngày mở tự chấm đánh giá cả <xsl:call-template name="period"/>. Chỉ chuyển khi có lý do: cấp trên, cấp có thẩm quyền, cơ quan tham mưu và bộ tiêu chí lấy theo nơi công tác hiện nay. Phần tự đánh giá đã gửi được giữ nếu cùng bộ tiêu chí; phần cấp trên cũ đã nhận xét được lưu làm căn cứ và cấp trên mới nhận xét lại.</xsl:template>
<xsl:template name="movement.evidence-title">Nơi công tác trong <xsl:call-template name="period"/></xsl:template>
<!-- Context: post. -->
<xsl:template name="movement.post">Từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@to"> đến <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if>: <xsl:value-of select="@position"/>, <xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></xsl:template>
<!-- Context: moved. -->
<xsl:template name="movement.moved-line"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template>, <xsl:value-of select="@by"/> chuyển phiếu từ <xsl:value-of select="@unit"/>: <xsl:value-of select="@reason"/>. <xsl:if test="@superior-level">Ở đó <xsl:value-of select="@superior"/> đã đề xuất mức <xsl:value-of select="@superior-level"/><xsl:if test="@superior-points">, <xsl:call-template name="points"><xsl:with-param name="value" select="@superior-points"/></xsl:call-template> điểm</xsl:if>. </xsl:if></xsl:template>

<xsl:template name="word-movement">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='movement.reason'">Lý do chuyển</xsl:when>
		<xsl:when test="$code='movement.reason.hint'">Ví dụ số và ngày của quyết định điều động. Hiện trong nhật ký của cả hai đơn vị.</xsl:when>
		<xsl:when test="$code='movement.done'">Đã chuyển đơn vị đánh giá.</xsl:when>
		<xsl:when test="$code='movement.decided'">Đã có quyết định hoặc đã ghi không đánh giá: cần rút lại trước khi chuyển.</xsl:when>
		<xsl:when test="$code='movement.other_period'">Nơi đến đánh giá theo kỳ khác (quý thay cho tháng, hoặc ngược lại) nên bản này ở lại nơi cũ; ở nơi đến người này có bản đánh giá theo kỳ của đơn vị ấy. Nếu nơi cũ không đánh giá nữa, ghi lý do ở trang dưới đây.</xsl:when>
		<xsl:when test="$code='movement.published'">Một trong hai đơn vị đã công bố kết quả <xsl:call-template name="period"/> này nên không chuyển được.</xsl:when>
		<xsl:when test="$code='movement.no_criteria'">Chưa có bộ tiêu chí cho vị trí này ở nơi đến.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
