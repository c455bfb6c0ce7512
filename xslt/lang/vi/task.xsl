<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of a task, in plans, weeks and forms. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="task.content">Nội dung công việc</xsl:template>
<xsl:attribute-set name="task.content"><xsl:attribute name="data-label">Nội dung công việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.product">Sản phẩm</xsl:template>
<xsl:attribute-set name="task.product"><xsl:attribute name="data-label">Sản phẩm</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.assigner">Người giao</xsl:template>
<xsl:attribute-set name="task.assigner"><xsl:attribute name="data-label">Người giao</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.coordinators">Phối hợp</xsl:template>
<xsl:attribute-set name="task.coordinators"><xsl:attribute name="data-label">Phối hợp</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.origin">Nguồn việc</xsl:template>
<xsl:attribute-set name="task.origin"><xsl:attribute name="data-label">Nguồn việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.due">Hạn</xsl:template>
<xsl:attribute-set name="task.due"><xsl:attribute name="data-label">Hạn</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.week">Tuần</xsl:template>
<xsl:attribute-set name="task.week"><xsl:attribute name="data-label">Tuần</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.result">Kết quả</xsl:template>
<xsl:attribute-set name="task.result"><xsl:attribute name="data-label">Kết quả</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.percent">Hoàn thành (%)</xsl:template>
<xsl:attribute-set name="task.percent"><xsl:attribute name="data-label">Hoàn thành (%)</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.finished">Ngày xong</xsl:template>
<xsl:attribute-set name="task.finished"><xsl:attribute name="data-label">Ngày xong</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.delay">Nguyên nhân chậm</xsl:template>
<xsl:attribute-set name="task.delay"><xsl:attribute name="data-label">Nguyên nhân chậm</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.objective">Nguyên nhân khách quan</xsl:template>
<xsl:attribute-set name="task.objective"><xsl:attribute name="data-label">Nguyên nhân khách quan</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.quality">Chất lượng</xsl:template>
<xsl:attribute-set name="task.quality"><xsl:attribute name="data-label">Chất lượng</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.quantity">Số lượng</xsl:template>
<xsl:attribute-set name="task.quantity"><xsl:attribute name="data-label">Số lượng</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.coefficient">Hệ số</xsl:template>
<xsl:attribute-set name="task.coefficient"><xsl:attribute name="data-label">Hệ số</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.catalogue-code">Mã trong danh mục</xsl:template>
<xsl:template name="task.catalogue-coefficient">Hệ số trong danh mục</xsl:template>
<xsl:template name="task.coefficient-reason">Lý do về hệ số</xsl:template>
<!-- Context: task. -->
<xsl:template name="task.cause"><xsl:choose><xsl:when test="@cause_ruling='confirmed'"><xsl:value-of select="@ruler"/> đã xác nhận nguyên nhân khách quan.</xsl:when><xsl:when test="@cause_ruling"><xsl:value-of select="@ruler"/> không chấp nhận nguyên nhân khách quan: <xsl:value-of select="@cause_reason"/></xsl:when><xsl:otherwise>Nguyên nhân khách quan chờ cấp có thẩm quyền xác nhận; cho đến khi đó vẫn tính là chậm.</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="task.faults">Lỗi</xsl:template>
<xsl:attribute-set name="task.faults"><xsl:attribute name="data-label">Lỗi</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.delays">Lần chậm</xsl:template>
<xsl:attribute-set name="task.delays"><xsl:attribute name="data-label">Lần chậm</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.timeliness">Tiến độ</xsl:template>
<xsl:attribute-set name="task.timeliness"><xsl:attribute name="data-label">Tiến độ</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.document">Số văn bản</xsl:template>
<xsl:attribute-set name="task.document"><xsl:attribute name="data-label">Số văn bản</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.link">Liên kết</xsl:template>
<xsl:attribute-set name="task.link"><xsl:attribute name="data-label">Liên kết</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.planned">Theo kế hoạch</xsl:template>
<xsl:attribute-set name="task.planned"><xsl:attribute name="data-label">Theo kế hoạch</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.arising">Đột xuất, phát sinh</xsl:template>
<xsl:attribute-set name="task.arising"><xsl:attribute name="data-label">Đột xuất, phát sinh</xsl:attribute></xsl:attribute-set>

<xsl:template name="task.title">Công việc</xsl:template>
<xsl:template name="task.person">Người làm</xsl:template>
<xsl:attribute-set name="task.person"><xsl:attribute name="data-label">Người làm</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.recurring">Việc thường xuyên</xsl:template>
<xsl:template name="task.done-on-time">Xong đúng hạn</xsl:template>
<xsl:attribute-set name="task.done-on-time"><xsl:attribute name="data-label">Xong đúng hạn</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.results">Ghi kết quả nhiều việc</xsl:template>
<xsl:template name="task.results-how">Đánh dấu các việc đã xong đúng hạn rồi bấm Lưu kết quả; ghi phần trăm nếu chưa xong. Việc xong chậm thì mở việc đó để ghi nguyên nhân.</xsl:template>
<!-- Context: field with options that unfolds. -->
<xsl:template name="task.chosen"><xsl:choose><xsl:when test="option[@selected]">: đã chọn <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(option[@selected])"/></xsl:call-template></xsl:when><xsl:otherwise> (bấm để chọn, không bắt buộc)</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="task.criteria-hint">Việc đã gắn hiện ngay cạnh tiêu chí khi tự chấm và khi cấp trên chấm.</xsl:template>
<xsl:template name="task.report">Kết quả thực hiện</xsl:template>
<!-- Context: task. -->
<xsl:template name="task.confirm"><xsl:choose><xsl:when test="@assigner-gone">Xác nhận thay người giao việc</xsl:when><xsl:otherwise>Xác nhận của người giao việc</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="task.take-back">Rút việc đã giao</xsl:template>
<xsl:template name="task.take-back-note">Việc giao nhầm, giao trùng hoặc không làm nữa: rút thì việc không còn tính vào kết quả. Phần đã gửi trước đó giữ nguyên.</xsl:template>
<xsl:template name="task.unconfirmed">Người giao việc chưa xác nhận kết quả.</xsl:template>
<xsl:template name="task.assigner-gone">Người giao việc không còn công tác ở cơ quan nào; cấp trên trực tiếp hoặc người có thẩm quyền đánh giá người thực hiện xác nhận thay.</xsl:template>
<xsl:template name="task.back">Về kế hoạch tháng</xsl:template>
<xsl:template name="task.closed-note">Kết quả của tháng đã công bố nên công việc này không sửa được nữa.</xsl:template>
<xsl:template name="task.change-clears">Người giao việc đã xác nhận. Nếu sửa, xác nhận đó bị bỏ và phải xác nhận lại.</xsl:template>

<!-- Context: task. -->
<xsl:template name="task.confirmed">
	<xsl:value-of select="@confirmer"/> đã xác nhận: hoàn thành <xsl:value-of select="@confirmed_percent"/>%, chất lượng <xsl:choose><xsl:when test="@confirmed_quality='good'">tốt</xsl:when><xsl:when test="@confirmed_quality='met'">đạt</xsl:when><xsl:otherwise>chưa đạt</xsl:otherwise></xsl:choose>, <xsl:choose><xsl:when test="@confirmed_objective='1'">chậm do nguyên nhân khách quan</xsl:when><xsl:when test="@confirmed_on_time='1'">đúng hạn</xsl:when><xsl:otherwise>chậm</xsl:otherwise></xsl:choose>.<xsl:if test="@confirmed_comment"><xsl:text> </xsl:text><xsl:value-of select="@confirmed_comment"/></xsl:if>
</xsl:template>

<xsl:template name="word-task">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='task.content'"><xsl:call-template name="task.content"/></xsl:when>
		<xsl:when test="$code='task.product'"><xsl:call-template name="task.product"/></xsl:when>
		<xsl:when test="$code='task.assigner'"><xsl:call-template name="task.assigner"/></xsl:when>
		<xsl:when test="$code='task.coordinators'"><xsl:call-template name="task.coordinators"/></xsl:when>
		<xsl:when test="$code='task.origin'"><xsl:call-template name="task.origin"/></xsl:when>
		<xsl:when test="$code='task.due'"><xsl:call-template name="task.due"/></xsl:when>
		<xsl:when test="$code='task.week'"><xsl:call-template name="task.week"/></xsl:when>
		<xsl:when test="$code='task.result'"><xsl:call-template name="task.result"/></xsl:when>
		<xsl:when test="$code='task.percent'"><xsl:call-template name="task.percent"/></xsl:when>
		<xsl:when test="$code='task.finished'"><xsl:call-template name="task.finished"/></xsl:when>
		<xsl:when test="$code='task.delay'"><xsl:call-template name="task.delay"/></xsl:when>
		<xsl:when test="$code='task.objective'"><xsl:call-template name="task.objective"/></xsl:when>
		<xsl:when test="$code='task.quality'"><xsl:call-template name="task.quality"/></xsl:when>
		<xsl:when test="$code='task.timeliness'"><xsl:call-template name="task.timeliness"/></xsl:when>
		<xsl:when test="$code='task.document'"><xsl:call-template name="task.document"/></xsl:when>
		<xsl:when test="$code='task.link'"><xsl:call-template name="task.link"/></xsl:when>
		<xsl:when test="$code='task.quantity'"><xsl:call-template name="task.quantity"/></xsl:when>
		<xsl:when test="$code='task.coefficient'"><xsl:call-template name="task.coefficient"/></xsl:when>
		<xsl:when test="$code='task.faults'">Số lỗi chất lượng</xsl:when>
		<xsl:when test="$code='task.delays'">Số lần chậm</xsl:when>
		<xsl:when test="$code='task.coefficient.hint'">Theo danh mục sản phẩm của cơ quan; 1 là một sản phẩm chuẩn.</xsl:when>
		<xsl:when test="$code='task.faults.hint'">Mỗi lỗi trừ điểm chất lượng của một sản phẩm. Bỏ trống: 1 nếu chưa đạt, 0 nếu đạt.</xsl:when>
		<xsl:when test="$code='task.delays.hint'">Mỗi lần chậm trừ điểm tiến độ của một sản phẩm, trừ khi cấp có thẩm quyền xác nhận nguyên nhân khách quan. Bỏ trống: 1 nếu chậm, 0 nếu không.</xsl:when>
		<xsl:when test="$code='task.faults_differ'">Số lỗi phải khớp với chất lượng đã chọn: chưa đạt thì từ 1 lỗi, đạt thì không có lỗi</xsl:when>
		<xsl:when test="$code='task.delays_differ'">Số lần chậm phải khớp với tiến độ đã chọn: đúng hạn thì không có, còn lại thì từ 1 lần</xsl:when>
		<xsl:when test="$code='task.planned'"><xsl:call-template name="task.planned"/></xsl:when>
		<xsl:when test="$code='task.arising'"><xsl:call-template name="task.arising"/></xsl:when>
		<xsl:when test="$code='task.origin.planned'">Theo kế hoạch</xsl:when>
		<xsl:when test="$code='task.origin.arising'">Đột xuất, phát sinh</xsl:when>
		<xsl:when test="$code='task.recurring'">Việc thường xuyên, tháng nào cũng làm (đầu tháng sau được nhắc thêm vào kế hoạch)</xsl:when>
		<xsl:when test="$code='task.criteria'">Chứng minh cho tiêu chí</xsl:when>
		<xsl:when test="$code='task.done-on-time'">Xong đúng hạn</xsl:when>
		<xsl:when test="$code='task.result'"><xsl:call-template name="task.result"/></xsl:when>
		<xsl:when test="$code='task.confirmed_meanwhile'">Người giao việc vừa xác nhận việc này; muốn sửa kết quả, mở trang của việc</xsl:when>
		<xsl:when test="$code='task.confirmed-percent'">Hoàn thành (%)</xsl:when>
		<xsl:when test="$code='task.quality.good'">Tốt</xsl:when>
		<xsl:when test="$code='task.quality.met'">Đạt</xsl:when>
		<xsl:when test="$code='task.quality.faulty'">Chưa đạt</xsl:when>
		<xsl:when test="$code='task.on-time'">Tiến độ</xsl:when>
		<xsl:when test="$code='task.on-time.on_time'">Đúng hạn</xsl:when>
		<xsl:when test="$code='task.on-time.objective'">Chậm do nguyên nhân khách quan</xsl:when>
		<xsl:when test="$code='task.on-time.late'">Chậm</xsl:when>
		<xsl:when test="$code='task.confirmed-comment'">Nhận xét</xsl:when>
		<xsl:when test="$code='task.finished_not_whole'">Đã ghi ngày xong thì phần trăm hoàn thành phải là 100</xsl:when>
		<xsl:when test="$code='task.back-reason'">Lý do rút việc</xsl:when>
		<xsl:when test="$code='task.day_needed'">Đã hoàn thành sau hạn: hãy ghi ngày xong</xsl:when>
		<xsl:when test="$code='task.delay_needed'">Xong sau hạn: hãy ghi nguyên nhân chậm</xsl:when>
		<xsl:when test="$code='task.closed'">Kết quả tháng này đã công bố, không thêm việc được nữa</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
