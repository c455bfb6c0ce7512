<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of criteria.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="criteria.by">by <xsl:value-of select="@rule-set"/></xsl:template>
<xsl:template name="criteria.illustrative">illustrative criteria set</xsl:template>
<xsl:template name="criteria.caption">Criteria and points</xsl:template>
<xsl:template name="criteria.evidence">Tasks of the <xsl:call-template name="period"/></xsl:template>
<xsl:template name="criteria.evidence-counts"><xsl:value-of select="@done"/>/<xsl:value-of select="@total"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">task</xsl:when><xsl:otherwise>tasks</xsl:otherwise></xsl:choose> done<xsl:if test="@arising &gt; 0">, <xsl:value-of select="@arising"/> arising</xsl:if><xsl:if test="@late &gt; 0">, <xsl:value-of select="@late"/> late</xsl:if>; <xsl:value-of select="@confirmed"/> confirmed by who assigned them.</xsl:template>
<!-- Context: tasks. -->
<xsl:template name="criteria.placed"><xsl:choose><xsl:when test="task[not(@placed)]"><xsl:value-of select="count(task[@placed])"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(task[@placed])=1">task</xsl:when><xsl:otherwise>tasks</xsl:otherwise></xsl:choose> stand beside the criteria they prove; below are those not tied to a criterion.</xsl:when><xsl:otherwise>Each task stands beside the criterion it proves.</xsl:otherwise></xsl:choose></xsl:template>
<!-- Context: criterion. -->
<xsl:template name="criteria.proof-counts"><xsl:variable name="tasks" select="key('evidence-task',evidence/@task)"/><xsl:value-of select="count($tasks)"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="count($tasks)=1">task</xsl:when><xsl:otherwise>tasks</xsl:otherwise></xsl:choose>: <xsl:value-of select="count($tasks[starts-with(@state,'done')])"/> done<xsl:if test="$tasks[@state='late' or @state='done_late']">, <xsl:value-of select="count($tasks[@state='late' or @state='done_late'])"/> late</xsl:if>, <xsl:value-of select="count($tasks[@confirmed])"/> confirmed</xsl:template>
<xsl:template name="criteria.no-evidence">No task was recorded in this <xsl:call-template name="period"/>'s plan.</xsl:template>
<xsl:template name="criteria.superior-note">Superior: </xsl:template>
<xsl:template name="criteria.instead-of">for</xsl:template>
<xsl:template name="criteria.self-reason">The rated person's reason</xsl:template>
<xsl:template name="criteria.self-comment">Own comment</xsl:template>
<xsl:template name="criteria.superior-reason">Superior's reason</xsl:template>
<xsl:template name="criteria.superior-comment">Superior's comment</xsl:template>
<xsl:template name="criteria.decided-reason">Reason for the decision</xsl:template>
<xsl:template name="criteria.skipped-self">No self-assessment: </xsl:template>
<xsl:template name="criteria.skipped-superior">No review: </xsl:template>

<!-- Context: criterion. -->
<xsl:template name="criteria.kind">
	<xsl:choose>
		<xsl:when test="@kind='bonus'">bonus, leave empty if there is none</xsl:when>
		<xsl:when test="@kind='deduction'">deduction, enter a positive number</xsl:when>
		<xsl:when test="@kind='knock_out'">condition that lowers the level</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: task. -->
<xsl:template name="criteria.task-state">
	<xsl:choose>
		<xsl:when test="@state='done'">done</xsl:when>
		<xsl:when test="@state='done_late'">done late</xsl:when>
		<xsl:when test="@state='late'">overdue since <xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template></xsl:when>
		<xsl:otherwise>due <xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template><xsl:if test="@percent">, <xsl:value-of select="@percent"/>%</xsl:if></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@origin='arising'">, arising</xsl:if>
	<xsl:if test="@confirmed='yes'">, confirmed</xsl:if>
</xsl:template>

<!-- What the points say, under the table. Context: criteria. -->
<xsl:template name="criteria.points-level">
	<xsl:if test="@self-level or @superior-level or @decided-level">
		<p>
			<xsl:if test="@self-level">The own points correspond to level <xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/></xsl:call-template>. </xsl:if>
			<xsl:if test="@superior-level">The superior's points correspond to level <xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/></xsl:call-template>. </xsl:if>
			<xsl:if test="@decided-level">The decided points correspond to level <xsl:call-template name="level"><xsl:with-param name="code" select="@decided-level"/></xsl:call-template>.</xsl:if>
		</p>
	</xsl:if>
	<xsl:if test="@self-missing"><p class="soft"><xsl:value-of select="@self-missing"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@self-missing=1">criterion is</xsl:when><xsl:otherwise>criteria are</xsl:otherwise></xsl:choose> not self-scored yet; the total above is not complete.</p></xsl:if>
	<xsl:if test="@superior-missing"><p class="soft"><xsl:value-of select="@superior-missing"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@superior-missing=1">criterion is</xsl:when><xsl:otherwise>criteria are</xsl:otherwise></xsl:choose> not scored by the superior yet; the total above is not complete.</p></xsl:if>
</xsl:template>

<!-- Context: bound. -->
<xsl:template name="criteria.bound">
	<xsl:if test="@worked != @working"><p>Worked <xsl:value-of select="@worked"/>/<xsl:value-of select="@working"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@working=1">day</xsl:when><xsl:otherwise>days</xsl:otherwise></xsl:choose> in the <xsl:call-template name="period"/>.</p></xsl:if>
	<xsl:if test="@best">
		<p><strong>Highest level possible: <xsl:call-template name="level"><xsl:with-param name="code" select="@best"/></xsl:call-template></strong>, whatever the points, because:</p>
		<ul>
			<xsl:if test="@absence"><li>time worked does not exceed the <xsl:call-template name="period"/>'s minimum</li></xsl:if>
			<xsl:if test="@discipline or @condition"><li>there is a disciplinary decision in the <xsl:call-template name="period"/></li></xsl:if>
			<xsl:if test="@knock-out"><li>points were given on a condition that lowers the level</li></xsl:if>
			<xsl:if test="@unit-bound"><li>a head or deputy is not rated above the unit's result</li></xsl:if>
		</ul>
	</xsl:if>
	<xsl:if test="@unit"><p>The unit's result this <xsl:call-template name="period"/>: <xsl:call-template name="level"><xsl:with-param name="code" select="@unit"/></xsl:call-template>; a level above the unit's needs a reason.</p></xsl:if>
</xsl:template>

</xsl:stylesheet>
