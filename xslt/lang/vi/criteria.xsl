<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of criteria.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="criteria.by">theo <xsl:value-of select="@rule-set"/></xsl:template>
<xsl:template name="criteria.illustrative">bộ tiêu chí minh họa</xsl:template>
<xsl:template name="criteria.caption">Tiêu chí và điểm</xsl:template>
<xsl:template name="criteria.evidence">Công việc trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="criteria.evidence-counts">Xong <xsl:value-of select="@done"/>/<xsl:value-of select="@total"/> việc<xsl:if test="@arising &gt; 0">, phát sinh <xsl:value-of select="@arising"/></xsl:if><xsl:if test="@late &gt; 0">, chậm <xsl:value-of select="@late"/></xsl:if>; người giao việc đã xác nhận <xsl:value-of select="@confirmed"/>.</xsl:template>
<!-- Context: tasks. -->
<xsl:template name="criteria.placed"><xsl:choose><xsl:when test="task[not(@placed)]"><xsl:value-of select="count(task[@placed])"/> việc đứng cạnh tiêu chí mà việc đó chứng minh; dưới đây là các việc chưa gắn với tiêu chí nào.</xsl:when><xsl:otherwise>Mỗi việc đứng cạnh tiêu chí mà việc đó chứng minh.</xsl:otherwise></xsl:choose></xsl:template>
<!-- Context: criterion. -->
<xsl:template name="criteria.proof-counts"><xsl:variable name="tasks" select="key('evidence-task',evidence/@task)"/><xsl:value-of select="count($tasks)"/> việc: xong <xsl:value-of select="count($tasks[starts-with(@state,'done')])"/><xsl:if test="$tasks[@state='late' or @state='done_late']">, chậm <xsl:value-of select="count($tasks[@state='late' or @state='done_late'])"/></xsl:if>, đã xác nhận <xsl:value-of select="count($tasks[@confirmed])"/></xsl:template>
<xsl:template name="criteria.no-evidence"><xsl:call-template name="period-first"/> này chưa ghi công việc nào trong kế hoạch.</xsl:template>
<xsl:template name="criteria.superior-note">Cấp trên: </xsl:template>
<xsl:template name="criteria.instead-of">thay</xsl:template>
<xsl:template name="criteria.self-reason">Lý do của người được đánh giá</xsl:template>
<xsl:template name="criteria.self-comment">Tự nhận xét</xsl:template>
<xsl:template name="criteria.superior-reason">Lý do của cấp trên</xsl:template>
<xsl:template name="criteria.superior-comment">Nhận xét của cấp trên</xsl:template>
<xsl:template name="criteria.decided-reason">Lý do quyết định</xsl:template>
<xsl:template name="criteria.skipped-self">Không tự đánh giá: </xsl:template>
<xsl:template name="criteria.skipped-superior">Không có nhận xét: </xsl:template>

<!-- Context: criterion. -->
<xsl:template name="criteria.kind">
	<xsl:choose>
		<xsl:when test="@kind='bonus'">điểm thưởng, để trống nếu không có</xsl:when>
		<xsl:when test="@kind='deduction'">điểm trừ, ghi số dương</xsl:when>
		<xsl:when test="@kind='knock_out'">điều kiện hạ mức</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: task. -->
<xsl:template name="criteria.task-state">
	<xsl:choose>
		<xsl:when test="@state='done'">đã xong</xsl:when>
		<xsl:when test="@state='done_late'">xong chậm</xsl:when>
		<xsl:when test="@state='late'">quá hạn <xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template></xsl:when>
		<xsl:otherwise>hạn <xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template><xsl:if test="@percent">, <xsl:value-of select="@percent"/>%</xsl:if></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@origin='arising'">, phát sinh</xsl:if>
	<xsl:if test="@confirmed='yes'">, đã xác nhận</xsl:if>
</xsl:template>

<!-- What the points say, under the table. Context: criteria. -->
<xsl:template name="criteria.points-level">
	<xsl:if test="@self-level or @superior-level or @decided-level">
		<p>
			<xsl:if test="@self-level">Điểm tự chấm ứng với mức <xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/></xsl:call-template>. </xsl:if>
			<xsl:if test="@superior-level">Điểm cấp trên ứng với mức <xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/></xsl:call-template>. </xsl:if>
			<xsl:if test="@decided-level">Điểm quyết định ứng với mức <xsl:call-template name="level"><xsl:with-param name="code" select="@decided-level"/></xsl:call-template>.</xsl:if>
		</p>
	</xsl:if>
	<xsl:if test="@self-missing"><p class="soft">Còn <xsl:value-of select="@self-missing"/> tiêu chí chưa tự chấm; tổng trên chưa đủ.</p></xsl:if>
	<xsl:if test="@superior-missing"><p class="soft">Còn <xsl:value-of select="@superior-missing"/> tiêu chí cấp trên chưa chấm; tổng trên chưa đủ.</p></xsl:if>
</xsl:template>

<!-- Context: bound. -->
<xsl:template name="criteria.bound">
	<xsl:if test="@worked != @working"><p>Làm việc <xsl:value-of select="@worked"/>/<xsl:value-of select="@working"/> ngày trong <xsl:call-template name="period"/>.</p></xsl:if>
	<xsl:if test="@best">
		<p><strong>Mức cao nhất được xếp: <xsl:call-template name="level"><xsl:with-param name="code" select="@best"/></xsl:call-template></strong>, dù điểm cao hơn, vì:</p>
		<ul>
			<xsl:if test="@absence"><li>thời gian làm việc không quá mức quy định của <xsl:call-template name="period"/></li></xsl:if>
			<xsl:if test="@discipline or @condition"><li>có quyết định kỷ luật trong <xsl:call-template name="period"/></li></xsl:if>
			<xsl:if test="@knock-out"><li>có điểm ở tiêu chí điều kiện hạ mức</li></xsl:if>
			<xsl:if test="@unit-bound"><li>người đứng đầu, cấp phó không được xếp cao hơn kết quả của đơn vị</li></xsl:if>
		</ul>
	</xsl:if>
	<xsl:if test="@unit"><p>Kết quả của đơn vị trong <xsl:call-template name="period"/>: <xsl:call-template name="level"><xsl:with-param name="code" select="@unit"/></xsl:call-template>; xếp cao hơn đơn vị thì phải ghi lý do.</p></xsl:if>
</xsl:template>

</xsl:stylesheet>
