<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the printed reports and of their list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="report.list-title">Báo cáo <xsl:call-template name="format-period"/></xsl:template>
<xsl:template name="report.form-title">Phiếu đánh giá, xếp loại <xsl:call-template name="format-period"/>: <xsl:value-of select="@person"/></xsl:template>
<xsl:template name="report.summary-title">Bảng tổng hợp kết quả <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:template>

<xsl:template name="report.office-title">
	<xsl:choose>
		<xsl:when test="@view='notice'">Thông báo kết quả <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:when test="@view='submission'">Tờ trình <xsl:call-template name="format-period"/>: <xsl:value-of select="@addressee"/></xsl:when>
		<xsl:when test="@view='statistics'">Thống kê kết quả <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:when test="@view='levels'">Kết quả theo phân cấp <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:when test="@view='missing'">Danh sách chưa hoàn thành <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:otherwise>Phiếu đánh giá, xếp loại <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="report.forms-title">Phiếu đánh giá, xếp loại <xsl:call-template name="format-period"/>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="report.forms-coming">Các phiếu từ <xsl:value-of select="@first"/> đến <xsl:apply-templates select="@last" mode="count"/> (trong <xsl:apply-templates select="@forms" mode="count"/> phiếu) đang được lập và hiện lần lượt dưới đây. Chờ đến phiếu số <xsl:apply-templates select="@last" mode="count"/> rồi in.</xsl:template>
<xsl:template name="report.forms-progress">Phiếu <xsl:value-of select="@number"/>/<xsl:value-of select="@of"/></xsl:template>
<xsl:template name="report.parts">In mọi phiếu của đơn vị</xsl:template>
<xsl:template name="report.parts-lead"><xsl:apply-templates select="@forms" mode="count"/> phiếu, xếp theo đơn vị, chức vụ, tên. In lần lượt từng phần để máy in và trình duyệt không quá tải; mỗi phần mở ra dần, có đánh số phiếu.</xsl:template>
<xsl:template name="report.part">Phần</xsl:template>
<xsl:template name="report.part-link">Phần <xsl:value-of select="@number"/>: phiếu <xsl:value-of select="@first"/>–<xsl:apply-templates select="@last" mode="count"/></xsl:template>
<xsl:template name="report.part-units">Đơn vị</xsl:template>
<xsl:attribute-set name="report.part-units"><xsl:attribute name="data-label">Đơn vị</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.part-published">Đã công bố</xsl:template>
<xsl:attribute-set name="report.part-published"><xsl:attribute name="data-label">Đã công bố</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.parts-all">Mở tất cả <xsl:apply-templates select="@forms" mode="count"/> phiếu trong một bản in</xsl:template>

<xsl:template name="report.submissions">Tờ trình của cơ quan tham mưu</xsl:template>
<xsl:template name="report.submission">Tờ trình</xsl:template>
<xsl:template name="report.submission-to">Trình <xsl:choose><xsl:when test="@addressee"><xsl:value-of select="@addressee"/></xsl:when><xsl:otherwise>cấp có thẩm quyền (chưa xác định)</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="report.office">Cơ quan trình</xsl:template>
<xsl:attribute-set name="report.office"><xsl:attribute name="data-label">Cơ quan trình</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.count">Số người</xsl:template>
<xsl:attribute-set name="report.count"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.counted">Thống kê</xsl:template>
<xsl:template name="report.statistics">Thống kê kết quả theo đơn vị, khối</xsl:template>
<xsl:template name="report.levels">Kết quả theo phân cấp quản lý</xsl:template>
<xsl:template name="report.missing">Danh sách chưa hoàn thành</xsl:template>
<xsl:template name="report.print-statistics">In thống kê</xsl:template>
<xsl:template name="report.print-missing">In danh sách chưa hoàn thành</xsl:template>
<xsl:template name="report.counted-hint">In cho đơn vị cao nhất trong phạm vi của tài khoản. Muốn in cho một đơn vị bên dưới, một khối: mở Tổng hợp, chọn đơn vị, khối rồi chọn bản in.</xsl:template>
<xsl:template name="report.notice">Thông báo</xsl:template>
<xsl:attribute-set name="report.notice"><xsl:attribute name="data-label">Thông báo</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.notice-link">Thông báo kết quả</xsl:template>

<xsl:template name="report.own">Phiếu của tôi</xsl:template>
<xsl:template name="report.form-link">Phiếu đánh giá, xếp loại <xsl:call-template name="format-period"/></xsl:template>
<xsl:template name="report.no-own"><xsl:call-template name="period-first"/> này không có phiếu đánh giá của tài khoản.</xsl:template>
<xsl:template name="report.summaries">Bảng tổng hợp kết quả của đơn vị</xsl:template>
<xsl:template name="report.forms">Phiếu cá nhân</xsl:template>
<xsl:attribute-set name="report.forms"><xsl:attribute name="data-label">Phiếu cá nhân</xsl:attribute></xsl:attribute-set>
<xsl:template name="report.forms-link">Danh sách phiếu</xsl:template>
<xsl:template name="report.no-people">Không có phiếu nào trong phạm vi của tài khoản.</xsl:template>

<!-- Context: agency. -->
<xsl:template name="report.agency-state">
	<xsl:choose>
		<xsl:when test="@published">Đã công bố</xsl:when>
		<xsl:otherwise>Dự thảo, chưa công bố</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: report. -->
<xsl:template name="report.people">
	<xsl:choose>
		<xsl:when test="@unit">Phiếu cá nhân: <xsl:value-of select="@unit"/></xsl:when>
		<xsl:otherwise>Phiếu của những người tôi nhận xét hoặc quyết định</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- the personal form -->
<xsl:template name="report.form-paper-title">Phiếu đánh giá, xếp loại hàng <xsl:call-template name="period"/></xsl:template>
<!-- Context: criteria. -->
<xsl:template name="report.criteria-basis">(<xsl:value-of select="@name"/>, theo <xsl:value-of select="@rule-set"/><xsl:if test="@label">; <xsl:value-of select="@label"/></xsl:if><xsl:if test="@illustrative='yes' and not(@label='minh họa')">; bộ tiêu chí minh họa</xsl:if>)</xsl:template>
<xsl:template name="report.form-draft">DỰ THẢO – kết quả chưa công bố (<xsl:call-template name="word-state"><xsl:with-param name="code" select="@state"/></xsl:call-template>)</xsl:template>
<!-- Context: replaces. -->
<xsl:template name="report.replaces">BẢN SỬA ĐỔI LẦN <xsl:value-of select="@revision"/> – thay thế bản<xsl:if test="@published"> công bố ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@published"/></xsl:call-template></xsl:if><xsl:if test="not(@published)"> trước</xsl:if></xsl:template>
<xsl:template name="report.person">Họ và tên:</xsl:template>
<xsl:template name="report.position">Chức vụ, chức danh:</xsl:template>
<xsl:template name="report.unit">Đơn vị công tác:</xsl:template>
<xsl:template name="report.superior">Cấp trên trực tiếp:</xsl:template>
<xsl:template name="report.authority">Cấp có thẩm quyền:</xsl:template>
<xsl:template name="report.collective">(chủ trì tập thể)</xsl:template>
<xsl:template name="report.not-rated">Không đánh giá:</xsl:template>
<xsl:template name="report.tasks-heading">I. Kết quả thực hiện nhiệm vụ trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="report.criteria-heading">II. Chấm điểm theo tiêu chí</xsl:template>
<xsl:template name="report.levels-heading">III. Nhận xét và xếp loại</xsl:template>
<xsl:template name="report.task">Nội dung công việc</xsl:template>
<xsl:template name="report.result">Kết quả</xsl:template>
<xsl:template name="report.planned">Công việc theo kế hoạch</xsl:template>
<xsl:template name="report.arising">Công việc đột xuất, phát sinh</xsl:template>
<xsl:template name="report.product">Sản phẩm: </xsl:template>
<xsl:template name="report.assigner">Người giao: </xsl:template>
<xsl:template name="report.self-note">Người tự chấm: </xsl:template>
<xsl:template name="report.step">Bước</xsl:template>
<xsl:template name="report.level">Mức xếp loại</xsl:template>
<xsl:template name="report.words">Nhận xét, lý do</xsl:template>
<xsl:template name="report.step-self">Tự đánh giá</xsl:template>
<xsl:template name="report.step-superior">Cấp trên trực tiếp</xsl:template>
<xsl:template name="report.step-advice">Tham mưu</xsl:template>
<xsl:template name="report.step-decide">Quyết định</xsl:template>
<xsl:template name="report.reason">Lý do: </xsl:template>
<xsl:template name="report.skipped">Không thực hiện: </xsl:template>

<xsl:template name="report.level-words"><xsl:param name="level"/><strong><xsl:value-of select="$level"/></strong> – <xsl:call-template name="word-level"><xsl:with-param name="code" select="$level"/></xsl:call-template></xsl:template>

<!-- Context: criterion. -->
<xsl:template name="report.kind">
	<xsl:choose>
		<xsl:when test="@kind='bonus'">điểm thưởng</xsl:when>
		<xsl:when test="@kind='deduction'">điểm trừ</xsl:when>
		<xsl:when test="@kind='knock_out'">điều kiện hạ mức</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- What the assigner confirmed goes before what the person wrote. Context: task. -->
<xsl:template name="report.task-percent">
	<xsl:choose>
		<xsl:when test="@confirmed-percent">(hoàn thành <xsl:value-of select="@confirmed-percent"/>%)</xsl:when>
		<xsl:when test="@percent">(hoàn thành <xsl:value-of select="@percent"/>%)</xsl:when>
		<xsl:when test="@finished-on">(xong ngày <xsl:call-template name="format-day"><xsl:with-param name="date" select="@finished-on"/></xsl:call-template>)</xsl:when>
		<xsl:when test="@result=''">Chưa ghi kết quả</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: task. -->
<xsl:template name="report.task-note">
	<xsl:choose>
		<xsl:when test="@state='done_late'">Xong chậm. </xsl:when>
		<xsl:when test="@state='late'">Quá hạn. </xsl:when>
	</xsl:choose>
	<xsl:if test="@delay-cause!=''"><xsl:value-of select="@delay-cause"/><xsl:if test="@delay-objective='1'"> (khách quan)</xsl:if>. </xsl:if>
	<xsl:choose>
		<xsl:when test="@confirmed and @confirmed-quality='good'">Đã xác nhận, chất lượng tốt.</xsl:when>
		<xsl:when test="@confirmed and @confirmed-quality='met'">Đã xác nhận, đạt yêu cầu.</xsl:when>
		<xsl:when test="@confirmed and @confirmed-quality='faulty'">Đã xác nhận, còn sai sót.</xsl:when>
		<xsl:when test="@confirmed">Đã xác nhận.</xsl:when>
		<xsl:when test="@assigner">Chưa xác nhận.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- the summary -->
<xsl:template name="report.summary-paper-title">Bảng tổng hợp kết quả đánh giá, xếp loại</xsl:template>
<xsl:template name="report.summary-draft">DỰ THẢO – kết quả chưa công bố</xsl:template>

<!-- Context: person. -->
<xsl:template name="report.summary-note">
	<xsl:choose>
		<xsl:when test="@not-rated-reason">Không đánh giá: <xsl:value-of select="@not-rated-reason"/></xsl:when>
		<xsl:when test="@own='yes'">Cấp trên quyết định</xsl:when>
		<xsl:when test="@state='open' or @state='drafting'">Chưa tự đánh giá</xsl:when>
		<xsl:when test="@state='self_submitted'">Chờ nhận xét</xsl:when>
		<xsl:when test="@state='reviewed' or @state='advised'">Chờ quyết định</xsl:when>
	</xsl:choose>
	<xsl:if test="@self-skipped">Không tự đánh giá: <xsl:apply-templates select="@self-skipped" mode="count"/>. </xsl:if>
	<xsl:if test="@superior-skipped">Không có nhận xét: <xsl:apply-templates select="@superior-skipped" mode="count"/>. </xsl:if>
	<xsl:if test="@late">Quyết định muộn.</xsl:if>
</xsl:template>

<!-- Context: totals. -->
<xsl:template name="report.totals">Tổng số: <xsl:apply-templates select="@people" mode="count"/> người; được đánh giá: <xsl:apply-templates select="@rated" mode="count"/>; không đánh giá: <xsl:apply-templates select="@not-rated" mode="count"/>; đã quyết định: <xsl:apply-templates select="@decided" mode="count"/>. Tỷ lệ tính trên số người được đánh giá:</xsl:template>
<!-- Context: level. -->
<xsl:template name="report.level-total"><strong><xsl:value-of select="@code"/></strong> – <xsl:call-template name="word-level"><xsl:with-param name="code" select="@code"/></xsl:call-template>: <xsl:apply-templates select="@count" mode="count"/> người<xsl:if test="@percent"> (<xsl:value-of select="@percent"/>%)</xsl:if></xsl:template>

</xsl:stylesheet>
