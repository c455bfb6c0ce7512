<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of a task, in plans, weeks and forms. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="task.content">Task</xsl:template>
<xsl:attribute-set name="task.content"><xsl:attribute name="data-label">Task</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.product">Product</xsl:template>
<xsl:attribute-set name="task.product"><xsl:attribute name="data-label">Product</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.assigner">Assigned by</xsl:template>
<xsl:attribute-set name="task.assigner"><xsl:attribute name="data-label">Assigned by</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.coordinators">Together with</xsl:template>
<xsl:attribute-set name="task.coordinators"><xsl:attribute name="data-label">Together with</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.origin">Origin</xsl:template>
<xsl:attribute-set name="task.origin"><xsl:attribute name="data-label">Origin</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.due">Deadline</xsl:template>
<xsl:attribute-set name="task.due"><xsl:attribute name="data-label">Deadline</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.week">Week</xsl:template>
<xsl:attribute-set name="task.week"><xsl:attribute name="data-label">Week</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.result">Result</xsl:template>
<xsl:attribute-set name="task.result"><xsl:attribute name="data-label">Result</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.percent">Complete (%)</xsl:template>
<xsl:attribute-set name="task.percent"><xsl:attribute name="data-label">Complete (%)</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.finished">Done on</xsl:template>
<xsl:attribute-set name="task.finished"><xsl:attribute name="data-label">Done on</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.delay">Cause of the delay</xsl:template>
<xsl:attribute-set name="task.delay"><xsl:attribute name="data-label">Cause of the delay</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.objective">Objective cause</xsl:template>
<xsl:attribute-set name="task.objective"><xsl:attribute name="data-label">Objective cause</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.quality">Quality</xsl:template>
<xsl:attribute-set name="task.quality"><xsl:attribute name="data-label">Quality</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.quantity">Quantity</xsl:template>
<xsl:attribute-set name="task.quantity"><xsl:attribute name="data-label">Quantity</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.coefficient">Coefficient</xsl:template>
<xsl:attribute-set name="task.coefficient"><xsl:attribute name="data-label">Coefficient</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.catalogue-code">Code in the catalogue</xsl:template>
<xsl:template name="task.catalogue-coefficient">Coefficient in the catalogue</xsl:template>
<xsl:template name="task.coefficient-reason">Reason for the coefficient</xsl:template>
<!-- Context: task. -->
<xsl:template name="task.cause"><xsl:choose><xsl:when test="@cause_ruling='confirmed'"><xsl:value-of select="@ruler"/> confirmed the objective cause.</xsl:when><xsl:when test="@cause_ruling"><xsl:value-of select="@ruler"/> refused the objective cause: <xsl:value-of select="@cause_reason"/></xsl:when><xsl:otherwise>The objective cause waits for the authority to confirm it; until then the task counts as late.</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="task.faults">Faults</xsl:template>
<xsl:attribute-set name="task.faults"><xsl:attribute name="data-label">Faults</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.delays">Delays</xsl:template>
<xsl:attribute-set name="task.delays"><xsl:attribute name="data-label">Delays</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.timeliness">Progress</xsl:template>
<xsl:attribute-set name="task.timeliness"><xsl:attribute name="data-label">Progress</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.document">Number</xsl:template>
<xsl:attribute-set name="task.document"><xsl:attribute name="data-label">Number</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.link">Link</xsl:template>
<xsl:attribute-set name="task.link"><xsl:attribute name="data-label">Link</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.planned">Planned</xsl:template>
<xsl:attribute-set name="task.planned"><xsl:attribute name="data-label">Planned</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.arising">Urgent, arising</xsl:template>
<xsl:attribute-set name="task.arising"><xsl:attribute name="data-label">Urgent, arising</xsl:attribute></xsl:attribute-set>

<xsl:template name="task.title">Tasks</xsl:template>
<xsl:template name="task.person">Done by</xsl:template>
<xsl:attribute-set name="task.person"><xsl:attribute name="data-label">Done by</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.recurring">Recurring duty</xsl:template>
<xsl:template name="task.done-on-time">Done in time</xsl:template>
<xsl:attribute-set name="task.done-on-time"><xsl:attribute name="data-label">Done in time</xsl:attribute></xsl:attribute-set>
<xsl:template name="task.results">Record several results</xsl:template>
<xsl:template name="task.results-how">Tick the tasks done in time, then press Save result; enter a percentage if not done. For a task done late, open it to state the cause.</xsl:template>
<!-- Context: field with options that unfolds. -->
<xsl:template name="task.chosen"><xsl:choose><xsl:when test="option[@selected]">: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(option[@selected])"/></xsl:call-template> chosen</xsl:when><xsl:otherwise> (click to choose, optional)</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="task.criteria-hint">A task tied to a criterion shows beside it in self-scoring and in the superior's scoring.</xsl:template>
<xsl:template name="task.report">Result</xsl:template>
<!-- Context: task. -->
<xsl:template name="task.confirm"><xsl:choose><xsl:when test="@assigner-gone">Confirmation in place of who assigned it</xsl:when><xsl:otherwise>Confirmation by who assigned it</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="task.take-back">Take the task back</xsl:template>
<xsl:template name="task.take-back-note">Assigned by mistake, twice, or not to be done any more: taken back, it no longer counts. What was sent before stays.</xsl:template>
<xsl:template name="task.unconfirmed">Who assigned the task has not confirmed its result yet.</xsl:template>
<xsl:template name="task.assigner-gone">Who assigned the task holds no post any more; the direct superior of the person who does it, or whoever decides the rating, confirms instead.</xsl:template>
<xsl:template name="task.back">Back to the monthly plan</xsl:template>
<xsl:template name="task.closed-note">The month's result is published, so this task can no longer be edited.</xsl:template>
<xsl:template name="task.change-clears">Who assigned the task has confirmed it. If you edit it, the confirmation is dropped and must be given again.</xsl:template>

<!-- Context: task. -->
<xsl:template name="task.confirmed">
	<xsl:value-of select="@confirmer"/> confirmed: <xsl:value-of select="@confirmed_percent"/>% complete, quality <xsl:choose><xsl:when test="@confirmed_quality='good'">good</xsl:when><xsl:when test="@confirmed_quality='met'">satisfactory</xsl:when><xsl:otherwise>unsatisfactory</xsl:otherwise></xsl:choose>, <xsl:choose><xsl:when test="@confirmed_objective='1'">late for an objective cause</xsl:when><xsl:when test="@confirmed_on_time='1'">in time</xsl:when><xsl:otherwise>late</xsl:otherwise></xsl:choose>.<xsl:if test="@confirmed_comment"><xsl:text> </xsl:text><xsl:value-of select="@confirmed_comment"/></xsl:if>
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
		<xsl:when test="$code='task.faults'">Quality faults</xsl:when>
		<xsl:when test="$code='task.delays'">Times late</xsl:when>
		<xsl:when test="$code='task.coefficient.hint'">From the office's list of products; 1 is one standard product.</xsl:when>
		<xsl:when test="$code='task.faults.hint'">Each fault takes from the quality points of one product. Empty: 1 if unsatisfactory, else 0.</xsl:when>
		<xsl:when test="$code='task.delays.hint'">Each delay takes progress points of one product, unless the authority confirms an objective cause. Empty: 1 if late, else 0.</xsl:when>
		<xsl:when test="$code='task.faults_differ'">The number of faults must agree with the quality chosen: at least 1 if unsatisfactory, none otherwise</xsl:when>
		<xsl:when test="$code='task.delays_differ'">The number of delays must fit the timeliness chosen: none if on time, else at least 1</xsl:when>
		<xsl:when test="$code='task.planned'"><xsl:call-template name="task.planned"/></xsl:when>
		<xsl:when test="$code='task.arising'"><xsl:call-template name="task.arising"/></xsl:when>
		<xsl:when test="$code='task.origin.planned'">Planned</xsl:when>
		<xsl:when test="$code='task.origin.arising'">Urgent, arising</xsl:when>
		<xsl:when test="$code='task.recurring'">Recurring duty, done every month (offered for the plan at the start of next month)</xsl:when>
		<xsl:when test="$code='task.criteria'">Proves the criteria</xsl:when>
		<xsl:when test="$code='task.done-on-time'">Done in time</xsl:when>
		<xsl:when test="$code='task.result'"><xsl:call-template name="task.result"/></xsl:when>
		<xsl:when test="$code='task.confirmed_meanwhile'">Who assigned this task has just confirmed it; to change the result, open the task's page</xsl:when>
		<xsl:when test="$code='task.confirmed-percent'">Complete (%)</xsl:when>
		<xsl:when test="$code='task.quality.good'">Good</xsl:when>
		<xsl:when test="$code='task.quality.met'">Satisfactory</xsl:when>
		<xsl:when test="$code='task.quality.faulty'">Unsatisfactory</xsl:when>
		<xsl:when test="$code='task.on-time'">Progress</xsl:when>
		<xsl:when test="$code='task.on-time.on_time'">In time</xsl:when>
		<xsl:when test="$code='task.on-time.objective'">Late for an objective cause</xsl:when>
		<xsl:when test="$code='task.on-time.late'">Late</xsl:when>
		<xsl:when test="$code='task.confirmed-comment'">Comment</xsl:when>
		<xsl:when test="$code='task.finished_not_whole'">With a date of completion the percentage must be 100</xsl:when>
		<xsl:when test="$code='task.back-reason'">Reason for taking it back</xsl:when>
		<xsl:when test="$code='task.day_needed'">Done after its day: give the day it was finished</xsl:when>
		<xsl:when test="$code='task.delay_needed'">Done after its due date: please state the cause</xsl:when>
		<xsl:when test="$code='task.closed'">This month's result is published, no tasks can be added</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
