<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/plan.xsl: a person's month. plan[@person @name @position @unit @own @completed]/task[@id @content @product @origin @due
  @percent @state @assigner @coordinators @coordinates @person], plan/form (plan: a new row; plan-copy; plan-plan_complete).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="plan" mode="tools">
	<p class="tools"><a href="/ke-hoach/{/page/@month}/in"><xsl:if test="not(@own)"><xsl:attribute name="href"><xsl:value-of select="concat('/ke-hoach/',/page/@month,'/in?nguoi=',@person)"/></xsl:attribute></xsl:if><xsl:call-template name="frame.print"/></a></p>
</xsl:template>

<xsl:template match="plan">
	<xsl:if test="not(@own)"><p class="lead"><xsl:value-of select="@name"/>, <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></p></xsl:if>
	<xsl:if test="@completed"><p><xsl:call-template name="plan.completed"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="task"><xsl:call-template name="plan-table"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="plan.empty"/></p></xsl:otherwise>
	</xsl:choose>
	<div class="side-forms"><xsl:apply-templates select="form[@id!='plan']"/></div>
	<xsl:if test="form[@id='plan']">
		<h2><xsl:call-template name="plan.add"/></h2>
		<xsl:apply-templates select="form[@id='plan']"/>
	</xsl:if>
</xsl:template>

<xsl:template name="plan-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="plan.caption"/></caption>
		<thead>
			<tr>
				<th scope="col" class="num"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="task.origin"/></th>
				<th scope="col"><xsl:call-template name="task.assigner"/></th>
				<th scope="col"><xsl:call-template name="task.coordinators"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<th scope="col" class="num"><xsl:call-template name="task.percent"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="task">
				<tr>
					<td class="num" xsl:use-attribute-sets="common.number"><xsl:value-of select="position()"/></td>
					<th scope="row">
						<a href="/cong-viec/{@id}"><xsl:value-of select="@content"/></a>
						<xsl:if test="@product!=''"><span class="second"><xsl:call-template name="task.product"/>: <xsl:value-of select="@product"/></span></xsl:if>
						<xsl:if test="@coordinates='yes'"><span class="second"><xsl:call-template name="plan.coordinates"/></span></xsl:if>
					</th>
					<td xsl:use-attribute-sets="task.origin">
						<xsl:choose>
							<xsl:when test="@origin='planned'"><xsl:call-template name="task.planned"/></xsl:when>
							<xsl:otherwise><xsl:call-template name="task.arising"/></xsl:otherwise>
						</xsl:choose>
						<xsl:if test="@recurring='yes'"><span class="second"><xsl:call-template name="task.recurring"/></span></xsl:if>
					</td>
					<td xsl:use-attribute-sets="task.assigner"><xsl:value-of select="@assigner"/><xsl:if test="not(@assigner)">–</xsl:if></td>
					<td xsl:use-attribute-sets="task.coordinators"><xsl:value-of select="@coordinators"/><xsl:if test="not(@coordinators)">–</xsl:if></td>
					<td xsl:use-attribute-sets="task.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
					<td class="num" xsl:use-attribute-sets="task.percent"><xsl:value-of select="@percent"/><xsl:if test="not(@percent)">–</xsl:if></td>
					<td xsl:use-attribute-sets="common.state">
						<xsl:call-template name="state"><xsl:with-param name="kind" select="@state"/></xsl:call-template>
						<xsl:if test="@unconfirmed='yes'"><span class="second"><xsl:call-template name="plan.unconfirmed"/></span></xsl:if>
					</td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
