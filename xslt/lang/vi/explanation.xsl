<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/explanation.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: explanation. "Vì sao 87,5?" with the last points that the reader may see. -->
<xsl:template name="explanation.title">Vì sao<xsl:if test="column/@stored"><xsl:text> </xsl:text><xsl:value-of select="column[@stored][last()]/@stored"/></xsl:if>? <xsl:value-of select="@person"/>, <xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="explanation.back">Về phiếu đánh giá</xsl:template>
<xsl:template name="explanation.link">Vì sao có kết quả này?</xsl:template>
<xsl:template name="explanation.nothing">Chưa có điểm nào được gửi.</xsl:template>
<xsl:template name="explanation.lines">Từng tiêu chí</xsl:template>
<xsl:template name="explanation.rules">Quy định áp dụng</xsl:template>
<xsl:template name="explanation.cap">Số người mỗi mức của đơn vị</xsl:template>
<xsl:template name="explanation.acts">Ai đã làm gì, lúc nào</xsl:template>
<xsl:template name="explanation.at">Lúc</xsl:template>
<xsl:template name="explanation.act">Việc</xsl:template>
<xsl:attribute-set name="explanation.act"><xsl:attribute name="data-label">Việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="explanation.who">Người làm</xsl:template>
<xsl:attribute-set name="explanation.who"><xsl:attribute name="data-label">Người làm</xsl:attribute></xsl:attribute-set>
<xsl:template name="explanation.trace">Dấu vết</xsl:template>
<xsl:attribute-set name="explanation.trace"><xsl:attribute name="data-label">Dấu vết</xsl:attribute></xsl:attribute-set>
<xsl:template name="explanation.chain-note">Dấu vết là số thứ tự trong chuỗi của đơn vị, tháng và phần đầu mã băm; sửa một dòng thì mọi mã sau nó không còn khớp.</xsl:template>

<xsl:template name="explanation.paper-title">IV. Căn cứ tính điểm</xsl:template>
<!-- Context: skipped. -->
<xsl:template name="explanation.skipped">
	<xsl:choose>
		<xsl:when test="@step='self'">Không có bước tự đánh giá. Lý do đi tiếp: </xsl:when>
		<xsl:otherwise>Không có bước nhận xét của cấp trên. Lý do đi tiếp: </xsl:otherwise>
	</xsl:choose>
	<span class="typed"><xsl:value-of select="@reason"/></span>
</xsl:template>

<!-- Context: column. Who gave these points, and when. -->
<xsl:template name="explanation.given">
	<xsl:choose>
		<xsl:when test="@of='self' and ../@self-at"><xsl:value-of select="../@person"/> tự chấm, gửi lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="../@self-at"/></xsl:call-template>.</xsl:when>
		<xsl:when test="@of='self'"><xsl:value-of select="../@person"/> đang chấm, chưa gửi.</xsl:when>
		<xsl:when test="@of='superior' and ../@superior-at"><xsl:value-of select="../@superior-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="../@superior-behalf"/></xsl:call-template> chấm, gửi lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="../@superior-at"/></xsl:call-template>.</xsl:when>
		<xsl:when test="@of='superior'">Cấp trên đang chấm, chưa gửi.</xsl:when>
		<xsl:when test="../@decided-at"><xsl:value-of select="../@decided-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="../@decided-behalf"/></xsl:call-template> quyết định lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="../@decided-at"/></xsl:call-template><xsl:if test="../@decided-late">, sau hạn</xsl:if>.</xsl:when>
		<xsl:otherwise>Chưa quyết định.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="explanation.sources">Nguồn điểm: <xsl:apply-templates select="@typed" mode="count"/> tiêu chí do người chấm ghi<xsl:if test="@products &gt; 0">, <xsl:value-of select="@products"/> tiêu chí phần mềm tính từ sản phẩm</xsl:if>.</xsl:template>

<!-- Context: column. -->
<xsl:template name="explanation.column">
	<xsl:choose>
		<xsl:when test="@of='self'">Điểm tự chấm</xsl:when>
		<xsl:when test="@of='superior'">Điểm của cấp trên trực tiếp</xsl:when>
		<xsl:otherwise>Điểm của cấp có thẩm quyền</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@stored">: <xsl:value-of select="@stored"/></xsl:if>
</xsl:template>
<xsl:template name="explanation.sum">Cộng các nhóm (điểm trừ lấy dấu âm): <xsl:value-of select="@sum"/>.</xsl:template>
<xsl:template name="explanation.clamp">Lấy trong khoảng từ 0 đến điểm tối đa <xsl:value-of select="../criteria/@maximum"/>: <xsl:value-of select="@counted"/>.</xsl:template>
<xsl:template name="explanation.round">Làm tròn một lần đến <xsl:value-of select="../rules/@round-to"/> điểm, nửa thì lên: <xsl:apply-templates select="@total" mode="count"/>.</xsl:template>
<xsl:template name="explanation.missing">Còn <xsl:apply-templates select="@missing" mode="count"/> tiêu chí chưa có điểm. Chưa có điểm không phải là 0.</xsl:template>
<xsl:template name="explanation.cut">“<xsl:value-of select="@text"/>” cộng được <xsl:value-of select="@sum"/>, chỉ tính <xsl:value-of select="@counted"/>.</xsl:template>
<xsl:template name="explanation.stored">
	<xsl:choose>
		<xsl:when test="@total=@stored">Điểm được ghi: <xsl:value-of select="@stored"/>.</xsl:when>
		<xsl:when test="@of='decided'">Cấp có thẩm quyền ghi tổng điểm <xsl:value-of select="@stored"/>, không chấm từng tiêu chí.</xsl:when>
		<xsl:otherwise>Điểm được ghi khi gửi: <xsl:value-of select="@stored"/>.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="explanation.disagrees">Tổng của các dòng hiện nay khác điểm được ghi. Hãy báo quản trị để kiểm tra chuỗi dấu vết.</xsl:template>

<!-- Context: column: the level that the points give, the one that was given, and why they differ. -->
<xsl:template name="explanation.level">
	<xsl:variable name="given" select="(self::*[@of='self']/../@self-level | self::*[@of='superior']/../@superior-level | self::*[@of='decided']/../@decided-level)[1]"/>
	<xsl:variable name="reason" select="(self::*[@of='self']/../@self-reason | self::*[@of='superior']/../@superior-reason | self::*[@of='decided']/../@decided-reason)[1]"/>
	<xsl:if test="@level">Theo điểm: <xsl:call-template name="level"><xsl:with-param name="code" select="@level"/></xsl:call-template>. </xsl:if>
	<xsl:if test="$given">Mức được chọn: <xsl:call-template name="level"><xsl:with-param name="code" select="$given"/></xsl:call-template>.</xsl:if>
	<xsl:if test="$reason"> Lý do: <span class="typed"><xsl:value-of select="$reason"/></span></xsl:if>
	<xsl:if test="not(@level) and not($given)">Chưa có mức.</xsl:if>
</xsl:template>

<!-- Context: rules. -->
<xsl:template name="explanation.rule-set"><xsl:value-of select="@number"/>, <xsl:value-of select="@title"/> (<xsl:value-of select="@issuer"/>), bản <xsl:value-of select="@version"/>, áp dụng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@valid-from"/></xsl:call-template><xsl:if test="@valid-to"> đến hết <xsl:call-template name="format-date"><xsl:with-param name="date" select="@valid-to"/></xsl:call-template></xsl:if><xsl:if test="@approved">, duyệt ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@approved"/></xsl:call-template></xsl:if>, mã nội dung <xsl:value-of select="@sha256"/>. Điểm lấy đến <xsl:value-of select="@round-to"/>, chỉ làm tròn một lần ở tổng.</xsl:template>

<!-- Context: criteria. -->
<xsl:template name="explanation.criteria-set">Bộ tiêu chí: <xsl:value-of select="@name"/>, tối đa <xsl:value-of select="@maximum"/> điểm<xsl:if test="@label"> (<xsl:value-of select="@label"/>)</xsl:if><xsl:if test="@illustrative='yes' and not(@label='minh họa')"> (minh họa)</xsl:if>.</xsl:template>

<!-- Context: rules/level. -->
<xsl:template name="explanation.interval">
	<xsl:call-template name="level"><xsl:with-param name="code" select="@code"/></xsl:call-template>
	<xsl:choose>
		<xsl:when test="@from and @below">: từ <xsl:value-of select="@from"/> đến dưới <xsl:value-of select="@below"/></xsl:when>
		<xsl:when test="@from">: từ <xsl:value-of select="@from"/> trở lên</xsl:when>
		<xsl:otherwise>: dưới <xsl:value-of select="@below"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: act. -->
<xsl:template name="explanation-act">
	<xsl:choose>
		<xsl:when test="@action='submit_self'">Gửi tự đánh giá</xsl:when>
		<xsl:when test="@action='withdraw_self'">Rút lại tự đánh giá</xsl:when>
		<xsl:when test="@action='review'">Nhận xét, đề xuất</xsl:when>
		<xsl:when test="@action='review_without_self'">Nhận xét khi không có tự đánh giá</xsl:when>
		<xsl:when test="@action='return_self'">Trả lại để tự đánh giá lại</xsl:when>
		<xsl:when test="@action='advise' or @action='advise_without_review'">Tham mưu</xsl:when>
		<xsl:when test="@action='rule_cause'">Xác nhận hoặc bác nguyên nhân khách quan</xsl:when>
		<xsl:when test="@action='transfer'">Chuyển đơn vị đánh giá</xsl:when>
		<xsl:when test="@action='side_comment'">Góp ý phần kiêm nhiệm</xsl:when>
		<xsl:when test="@action='return_review'">Trả lại để nhận xét lại</xsl:when>
		<xsl:when test="@action='return_advice'">Trả lại để tham mưu lại</xsl:when>
		<xsl:when test="@action='decide' or @action='decide_without_review'">Quyết định</xsl:when>
		<xsl:when test="@action='withdraw_decision'">Rút lại quyết định</xsl:when>
		<xsl:when test="@action='revise'">Thay kết quả đã công bố</xsl:when>
		<xsl:when test="@action='publish'">Công bố</xsl:when>
		<xsl:when test="@action='mark_not_rated'">Ghi là không đánh giá</xsl:when>
		<xsl:when test="@action='rate_again'">Đánh giá lại</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('act.',@action)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
