<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the unit's plan. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unit_plan.leader">Leader in charge</xsl:template>
<xsl:attribute-set name="unit_plan.leader"><xsl:attribute name="data-label">Leader in charge</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_plan.progress">Tasks done</xsl:template>
<xsl:attribute-set name="unit_plan.progress"><xsl:attribute name="data-label">Tasks done</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_plan.pick">Select</xsl:template>
<xsl:attribute-set name="unit_plan.pick"><xsl:attribute name="data-label">Select</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_plan.items">The unit's assignments this month</xsl:template>
<xsl:template name="unit_plan.no-items">There are no assignments yet.</xsl:template>
<xsl:template name="unit_plan.add-item">Add an assignment</xsl:template>
<xsl:template name="unit_plan.assign">Assign task</xsl:template>
<xsl:template name="unit_plan.tasks">Tasks assigned</xsl:template>
<xsl:template name="unit_plan.no-tasks">No task has been assigned this month.</xsl:template>
<xsl:template name="unit_plan.waiting">Waiting for my confirmation</xsl:template>
<xsl:template name="unit_plan.confirm-note">Confirming here accepts what the person reported, with the quality “Satisfactory”. To change result, quality or timeliness, open each task.</xsl:template>

<xsl:template name="unit_plan.paper-title">Plan</xsl:template>
<xsl:template name="unit_plan.paper-subtitle">Work <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="unit_plan.paper-goal">I. Focus of the month</xsl:template>
<xsl:template name="unit_plan.paper-work">II. Assignments and who carries them out</xsl:template>
<xsl:template name="unit_plan.paper-content">Assignment</xsl:template>
<xsl:template name="unit_plan.paper-people">Carried out by</xsl:template>
<xsl:template name="unit_plan.paper-other">Tasks assigned outside the above</xsl:template>

<xsl:template name="word-unit_plan">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unit_plan.goal'">Focus of the month</xsl:when>
		<xsl:when test="$code='unit_plan.leader'">Leader in charge</xsl:when>
		<xsl:when test="$code='unit_plan.item'">Part of assignment</xsl:when>
		<xsl:when test="$code='unit_plan.people'">Assign to</xsl:when>
		<xsl:when test="$code='unit_plan.pick'">Select</xsl:when>
		<xsl:when test="$code='unit_plan.content.hint'">Leave empty to assign the chosen assignment as it is.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
