<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the week. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="schedule.day">Date</xsl:template>
<xsl:attribute-set name="schedule.day"><xsl:attribute name="data-label">Date</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.session">Half-day</xsl:template>
<xsl:attribute-set name="schedule.session"><xsl:attribute name="data-label">Half-day</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.place">Place</xsl:template>
<xsl:attribute-set name="schedule.place"><xsl:attribute name="data-label">Place</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.done">Done</xsl:template>
<xsl:attribute-set name="schedule.done"><xsl:attribute name="data-label">Done</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.result">Result</xsl:template>
<xsl:attribute-set name="schedule.result"><xsl:attribute name="data-label">Result</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.remove">Remove</xsl:template>
<xsl:attribute-set name="schedule.remove"><xsl:attribute name="data-label">Remove</xsl:attribute></xsl:attribute-set>
<xsl:template name="schedule.title">Weekly schedule <xsl:value-of select="number(substring-after(@week,'W'))"/> (<xsl:call-template name="format-day"><xsl:with-param name="date" select="@monday"/></xsl:call-template>–<xsl:call-template name="format-date"><xsl:with-param name="date" select="@sunday"/></xsl:call-template>)</xsl:template>
<xsl:template name="schedule.paper-title">Schedule <xsl:call-template name="format-week"><xsl:with-param name="week" select="@week"/></xsl:call-template></xsl:template>
<xsl:template name="schedule.paper-dates">(<xsl:call-template name="format-date"><xsl:with-param name="date" select="@monday"/></xsl:call-template> to <xsl:call-template name="format-date"><xsl:with-param name="date" select="@sunday"/></xsl:call-template>)</xsl:template>
<xsl:template name="schedule.previous">Last week</xsl:template>
<xsl:template name="schedule.next">Next week</xsl:template>
<xsl:template name="schedule.empty">There is no schedule this week.</xsl:template>
<xsl:template name="schedule.add">Add to the schedule</xsl:template>
<xsl:template name="schedule.due-now">Results of tasks due</xsl:template>
<xsl:template name="schedule.week-result">Overall result of the week</xsl:template>

<!-- Context: entry. -->
<xsl:template name="schedule.session-word">
	<xsl:choose>
		<xsl:when test="@session='morning'">Morning</xsl:when>
		<xsl:when test="@session='afternoon'">Afternoon</xsl:when>
		<xsl:otherwise>All day</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="schedule.done-word">
	<xsl:choose>
		<xsl:when test="@done='1'">Done</xsl:when>
		<xsl:when test="@done='0'">Not done</xsl:when>
		<xsl:otherwise>Not recorded</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-schedule">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'schedule.day.')"><xsl:call-template name="format-weekday"><xsl:with-param name="date" select="substring-after($code,'schedule.day.')"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="format-day"><xsl:with-param name="date" select="substring-after($code,'schedule.day.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='schedule.day'">Date</xsl:when>
		<xsl:when test="$code='schedule.session'">Half-day</xsl:when>
		<xsl:when test="$code='schedule.session.morning'">Morning</xsl:when>
		<xsl:when test="$code='schedule.session.afternoon'">Afternoon</xsl:when>
		<xsl:when test="$code='schedule.session.day'">All day</xsl:when>
		<xsl:when test="$code='schedule.place'">Place</xsl:when>
		<xsl:when test="$code='schedule.task'">Part of task</xsl:when>
		<xsl:when test="$code='schedule.done'">Done</xsl:when>
		<xsl:when test="$code='schedule.done.1'">Done</xsl:when>
		<xsl:when test="$code='schedule.done.0'">Not done</xsl:when>
		<xsl:when test="$code='schedule.result'">Result</xsl:when>
		<xsl:when test="$code='schedule.remove'">Remove from the schedule</xsl:when>
		<xsl:when test="$code='schedule.week-result'">Overall result of the week</xsl:when>
		<xsl:when test="$code='schedule.content.hint'">Leave empty to use the task chosen below as it is.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
