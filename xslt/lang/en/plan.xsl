<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the monthly plan. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="plan.empty">There are no tasks this month yet.</xsl:template>
<xsl:attribute-set name="plan.empty"><xsl:attribute name="data-label">There are no tasks this month yet.</xsl:attribute></xsl:attribute-set>
<xsl:template name="plan.offer">Can be added at once</xsl:template>
<xsl:template name="plan.offer-how">The tasks below are not in this month's plan. Untick what will not be done, then add them with one click.</xsl:template>
<xsl:template name="plan.duties">Recurring duty</xsl:template>
<!-- Context: offer. -->
<xsl:template name="plan.offer-kind"><xsl:choose><xsl:when test="@kind='unfinished'">unfinished from last month</xsl:when><xsl:otherwise>recurring duty</xsl:otherwise></xsl:choose>, due <xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></xsl:template>
<xsl:template name="plan.add">Add a task</xsl:template>
<xsl:attribute-set name="plan.add"><xsl:attribute name="data-label">Add a task</xsl:attribute></xsl:attribute-set>

<xsl:template name="plan.caption">Tasks of the month</xsl:template>
<xsl:template name="plan.coordinates">With <xsl:value-of select="@person"/></xsl:template>
<xsl:template name="plan.unconfirmed">waiting for confirmation</xsl:template>
<xsl:template name="plan.completed">The plan was completed at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@completed"/></xsl:call-template>.</xsl:template>

<xsl:template name="plan.paper-title">Plan <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="plan.paper-planned">Planned tasks</xsl:template>
<xsl:template name="plan.paper-arising">Urgent and arising tasks</xsl:template>
<xsl:template name="plan.paper-coordinates">Joint tasks</xsl:template>
<xsl:template name="plan.paper-confirmed">Acknowledged</xsl:template>
<xsl:template name="plan.paper-unconfirmed">Not acknowledged</xsl:template>
<!-- Context: task. -->
<xsl:template name="plan.paper-doer">Led by <xsl:value-of select="@person"/></xsl:template>

<xsl:template name="word-plan">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='plan.empty'"><xsl:call-template name="plan.empty"/></xsl:when>
		<xsl:when test="$code='plan.items'"><xsl:call-template name="plan.offer"/></xsl:when>
		<xsl:when test="$code='plan.add'"><xsl:call-template name="plan.add"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
