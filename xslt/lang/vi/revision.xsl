<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/revision.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="revision.title">Sửa kết quả đã công bố: <xsl:value-of select="@person"/>, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="revision.list-title">Sửa kết quả đã công bố, <xsl:call-template name="format-period"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="revision.link">Đề nghị sửa kết quả</xsl:template>
<!-- Context: an element with @revised, the day. -->
<xsl:template name="revision.mark">kết quả đã sửa, công bố lại ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@revised"/></xsl:call-template></xsl:template>
<xsl:template name="revision.to-list">Các đề nghị sửa trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="revision.to-published">Về kết quả công bố</xsl:template>
<xsl:template name="revision.lead">Kết quả đã công bố chỉ được sửa khi hai người đồng ý: cấp có thẩm quyền và cán bộ tổng hợp của nơi tham mưu, một bên đề nghị, bên kia duyệt. Đề nghị của người đứng đầu không do cấp dưới trong cơ quan mình duyệt mà do nơi tham mưu bên ngoài cơ quan. Kết quả cũ được giữ nguyên, kết quả mới thay thế và được công bố lại.</xsl:template>
<xsl:template name="revision.now">Kết quả đang công bố: <strong>mức <xsl:value-of select="@decided-level"/><xsl:if test="@decided-points">, <xsl:value-of select="@decided-points"/> điểm</xsl:if></strong>.</xsl:template>
<xsl:template name="revision.superseded">Kết quả này đã được thay bằng một kết quả mới.</xsl:template>
<xsl:template name="revision.others">Đề nghị đang chờ bên kia duyệt.</xsl:template>
<!-- Context: approvers. -->
<xsl:template name="revision.approvers">Đề nghị <xsl:choose><xsl:when test="../@waiting">đang chờ</xsl:when><xsl:otherwise>sẽ được gửi đến</xsl:otherwise></xsl:choose> một trong những người sau duyệt<xsl:if test="@office"> (<xsl:value-of select="@office"/>)</xsl:if>:</xsl:template>
<xsl:template name="revision.no-approver">Hiện chưa có ai ngoài cơ quan giữ quyền tổng hợp ở nơi tham mưu, nên chưa có người duyệt. Mời đề nghị quản trị khối cấp quyền này.</xsl:template>
<xsl:template name="revision.answer-title">Duyệt đề nghị</xsl:template>
<xsl:template name="revision.own-title">Rút đề nghị</xsl:template>
<xsl:template name="revision.propose-title">Đề nghị sửa</xsl:template>
<xsl:template name="revision.none"><xsl:call-template name="period-first"/> này chưa có đề nghị nào trong phạm vi của bạn.</xsl:template>
<xsl:template name="revision.change">Mức cũ → mới</xsl:template>
<xsl:attribute-set name="revision.change"><xsl:attribute name="data-label">Mức cũ → mới</xsl:attribute></xsl:attribute-set>
<xsl:template name="revision.proposer">Người đề nghị</xsl:template>
<xsl:attribute-set name="revision.proposer"><xsl:attribute name="data-label">Người đề nghị</xsl:attribute></xsl:attribute-set>

<!-- Context: proposal. -->
<xsl:template name="revision.proposal"><xsl:choose><xsl:when test="@side='authority'">Cấp có thẩm quyền đề nghị</xsl:when><xsl:otherwise>Cán bộ tổng hợp đề nghị</xsl:otherwise></xsl:choose>: <xsl:value-of select="@proposer"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@proposed-at"/></xsl:call-template></xsl:template>
<xsl:template name="revision.wants">Đổi thành <strong>mức <xsl:value-of select="@level"/><xsl:if test="@points">, <xsl:value-of select="@points"/> điểm</xsl:if></strong>, căn cứ <xsl:value-of select="@basis-number"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@basis-date"/></xsl:call-template> của <xsl:value-of select="@basis-issuer"/>.</xsl:template>
<xsl:template name="revision.why">Lý do: <xsl:value-of select="@reason"/></xsl:template>
<xsl:template name="revision.state-word">
	<xsl:choose>
		<xsl:when test="@state='proposed'">Đang chờ duyệt</xsl:when>
		<xsl:when test="@state='approved'">Đã duyệt</xsl:when>
		<xsl:when test="@state='refused'">Không duyệt</xsl:when>
		<xsl:otherwise>Đã rút</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="revision.state"><xsl:call-template name="revision.state-word"/><xsl:if test="@answerer">: <xsl:value-of select="@answerer"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@answered-at"/></xsl:call-template></xsl:if><xsl:if test="@answer"> – <xsl:value-of select="@answer"/></xsl:if>.<xsl:if test="@replacement"><xsl:text> </xsl:text><a href="/danh-gia/{@replacement}/vi-sao">Kết quả thay thế</a>, <a href="/danh-gia/{@evaluation_id}/vi-sao">kết quả cũ</a>.</xsl:if></xsl:template>

<xsl:template name="word-revision">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='revision.points'">Điểm mới</xsl:when>
		<xsl:when test="$code='revision.level'">Mức mới</xsl:when>
		<xsl:when test="$code='revision.reason'">Lý do</xsl:when>
		<xsl:when test="$code='revision.basis_number'">Văn bản căn cứ, số</xsl:when>
		<xsl:when test="$code='revision.basis_date'">Ngày văn bản</xsl:when>
		<xsl:when test="$code='revision.basis_issuer'">Nơi ban hành</xsl:when>
		<xsl:when test="$code='revision.answer'">Ý kiến</xsl:when>
		<xsl:when test="$code='revision.propose'">Gửi đề nghị</xsl:when>
		<xsl:when test="$code='revision.approve'">Duyệt, công bố lại</xsl:when>
		<xsl:when test="$code='revision.refuse'">Không duyệt</xsl:when>
		<xsl:when test="$code='revision.withdraw'">Rút đề nghị</xsl:when>
		<xsl:when test="$code='revision.proposed'">Đã gửi đề nghị; kết quả chưa đổi cho đến khi bên kia duyệt.</xsl:when>
		<xsl:when test="$code='revision.approved'">Đã duyệt và công bố lại kết quả.</xsl:when>
		<xsl:when test="$code='revision.refused'">Đã ghi không duyệt; kết quả giữ nguyên.</xsl:when>
		<xsl:when test="$code='revision.withdrawn'">Đã rút đề nghị.</xsl:when>
		<xsl:when test="$code='revision.gone'">Đề nghị hoặc kết quả vừa được người khác xử lý; mời xem lại.</xsl:when>
		<xsl:when test="$code='revision.same'">Kết quả mới giống kết quả đang công bố.</xsl:when>
		<xsl:when test="$code='revision.no_approver'">Chưa có người duyệt ở nơi tham mưu ngoài cơ quan; mời đề nghị quản trị khối cấp quyền tổng hợp.</xsl:when>
		<xsl:when test="$code='revision.over_cap'">Kết quả mới làm vượt giới hạn mức A của đơn vị.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
