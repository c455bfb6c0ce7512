<?xml version="1.0" encoding="UTF-8"?>
<!-- page/holiday.xsl: holiday[@year @before @after], day[@date @name @working], form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="holiday" mode="tools">
	<p class="tools">
		<xsl:if test="@before"><a href="/quan-tri/ngay-nghi?nam={@before}"><xsl:value-of select="@before"/></a></xsl:if>
		<strong><xsl:value-of select="@year"/></strong>
		<xsl:if test="@after"><a href="/quan-tri/ngay-nghi?nam={@after}"><xsl:value-of select="@after"/></a></xsl:if>
	</p>
</xsl:template>

<xsl:template match="holiday">
	<p class="lead"><xsl:call-template name="holiday.lead"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="holiday/form">
	<form>
		<xsl:apply-templates select="." mode="attributes"/>
		<xsl:apply-templates select="." mode="hidden"/>
		<xsl:choose>
			<xsl:when test="../day"><xsl:call-template name="holiday-days"/></xsl:when>
			<xsl:otherwise><p class="empty"><xsl:call-template name="holiday.none"/></p></xsl:otherwise>
		</xsl:choose>
		<xsl:apply-templates select="field[@name='days' or @name='kind' or @name='reason']"/>
		<xsl:apply-templates select="." mode="buttons"/>
	</form>
</xsl:template>

<xsl:template name="holiday-days">
	<table class="stack">
		<caption><xsl:call-template name="holiday.caption"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="holiday.date"/></th>
			<th scope="col"><xsl:call-template name="holiday.name"/></th>
			<th scope="col"><xsl:call-template name="holiday.kind-short"/></th>
			<th scope="col"><xsl:call-template name="holiday.remove"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="../day">
				<tr>
					<th scope="row"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template></th>
					<td xsl:use-attribute-sets="holiday.name"><xsl:value-of select="@name"/></td>
					<td xsl:use-attribute-sets="holiday.kind-short"><xsl:call-template name="holiday.kind-of"/></td>
					<td xsl:use-attribute-sets="holiday.remove"><xsl:apply-templates select="../form/field[@name=concat('remove-', current()/@date)]" mode="cell"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
