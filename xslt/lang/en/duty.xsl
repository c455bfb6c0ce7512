<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of recurring duties. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="duty.lead">What is done every month. At the start of each month the page Plan lists these duties, to be added with one click.</xsl:template>
<xsl:template name="duty.empty">There is no recurring duty yet.</xsl:template>
<xsl:template name="duty.list">Recurring duties</xsl:template>
<xsl:template name="duty.add">Add a recurring duty</xsl:template>
<xsl:template name="duty.day">Due in the month</xsl:template>
<xsl:attribute-set name="duty.day"><xsl:attribute name="data-label">Due in the month</xsl:attribute></xsl:attribute-set>
<xsl:template name="duty.used">Last month added</xsl:template>
<xsl:attribute-set name="duty.used"><xsl:attribute name="data-label">Last month added</xsl:attribute></xsl:attribute-set>
<!-- Context: item. -->
<xsl:template name="duty.on-day">day <xsl:value-of select="@day"/></xsl:template>
<xsl:template name="duty.stopped">Stopped since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@stopped"/></xsl:call-template></xsl:template>
<xsl:template name="duty.running">In progress</xsl:template>
<xsl:template name="duty.one">Edit a recurring duty</xsl:template>
<xsl:template name="duty.one-lead">Changes hold for months not planned yet; a task that is in a plan already is edited there.</xsl:template>
<xsl:template name="duty.back">Back to recurring duties</xsl:template>
<xsl:template name="duty.to-plan">Back to the monthly plan</xsl:template>

<xsl:template name="word-duty">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='duty.day'">Day of the month it is due</xsl:when>
		<xsl:when test="$code='duty.day.hint'">A number from 1 to 31; in a shorter month it is the last day.</xsl:when>
		<xsl:when test="$code='duty.too_many'">There are 40 recurring duties already; stop some that are no longer done before adding.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
