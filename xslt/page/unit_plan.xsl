<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/unit_plan.xsl: an agency's month. unit_plan[@unit-id @unit @goal @edits @entered-by]/agency, item[@id @content @product @due
  @leader @total @done], task[@id @content @person @assigner @due @percent @state @item], waiting[…]; forms unit_plan (goal),
  unit_plan-item, unit_plan-assign, unit_plan-confirm.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="unit_plan" mode="tools">
	<p class="tools"><a href="/ke-hoach-don-vi/{/page/@month}/in?don-vi={@unit-id}"><xsl:call-template name="frame.print"/></a></p>
</xsl:template>

<xsl:template match="unit_plan">
	<h2><xsl:value-of select="@unit"/></h2>
	<xsl:if test="agency[2]">
		<ul class="plain"><xsl:for-each select="agency"><li><a href="{/page/@path}?don-vi={@id}"><xsl:value-of select="@name"/></a></li></xsl:for-each></ul>
	</xsl:if>
	<xsl:if test="waiting"><xsl:call-template name="unit_plan-waiting"/></xsl:if>
	<xsl:choose>
		<xsl:when test="form[@id='unit_plan']"><xsl:apply-templates select="form[@id='unit_plan']"/></xsl:when>
		<xsl:when test="@goal!=''"><xsl:call-template name="typed"><xsl:with-param name="text" select="@goal"/></xsl:call-template></xsl:when>
	</xsl:choose>
	<h2><xsl:call-template name="unit_plan.items"/></h2>
	<xsl:choose>
		<xsl:when test="item"><xsl:call-template name="unit_plan-items"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="unit_plan.no-items"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="form[@id='unit_plan-item']">
		<h3><xsl:call-template name="unit_plan.add-item"/></h3>
		<xsl:apply-templates select="form[@id='unit_plan-item']"/>
	</xsl:if>
	<xsl:if test="form[@id='unit_plan-assign']">
		<h2><xsl:call-template name="unit_plan.assign"/></h2>
		<xsl:apply-templates select="form[@id='unit_plan-assign']"/>
	</xsl:if>
	<h2><xsl:call-template name="unit_plan.tasks"/></h2>
	<xsl:choose>
		<xsl:when test="task"><xsl:call-template name="unit_plan-tasks"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="unit_plan.no-tasks"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit_plan-waiting">
	<h2><xsl:call-template name="unit_plan.waiting"/></h2>
	<form>
		<xsl:apply-templates select="form[@id='unit_plan-confirm']" mode="attributes"/>
		<xsl:apply-templates select="form[@id='unit_plan-confirm']" mode="hidden"/>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="unit_plan.waiting"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="unit_plan.pick"/></th>
					<th scope="col"><xsl:call-template name="task.content"/></th>
					<th scope="col"><xsl:call-template name="task.person"/></th>
					<th scope="col"><xsl:call-template name="task.result"/></th>
					<th scope="col"><xsl:call-template name="task.due"/></th>
					<th scope="col"><xsl:call-template name="task.finished"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="waiting">
					<tr>
						<td xsl:use-attribute-sets="unit_plan.pick"><xsl:apply-templates select="../form[@id='unit_plan-confirm']/field[@name=concat('pick-',current()/@id)]" mode="cell"/></td>
						<th scope="row"><a href="/cong-viec/{@id}"><xsl:value-of select="@content"/></a></th>
						<td xsl:use-attribute-sets="task.person"><xsl:value-of select="@person"/></td>
						<td class="long" xsl:use-attribute-sets="task.result"><xsl:value-of select="@result"/></td>
						<td xsl:use-attribute-sets="task.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="task.finished"><xsl:if test="@finished"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@finished"/></xsl:call-template></xsl:if></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<p><xsl:call-template name="unit_plan.confirm-note"/></p>
		<xsl:apply-templates select="form[@id='unit_plan-confirm']" mode="buttons"/>
	</form>
</xsl:template>

<xsl:template name="unit_plan-items">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit_plan.items"/></caption>
		<thead>
			<tr>
				<th scope="col" class="num"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="task.product"/></th>
				<th scope="col"><xsl:call-template name="unit_plan.leader"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<th scope="col" class="num"><xsl:call-template name="unit_plan.progress"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="item">
				<tr>
					<td class="num" xsl:use-attribute-sets="common.number"><xsl:value-of select="position()"/></td>
					<th scope="row"><xsl:value-of select="@content"/></th>
					<td xsl:use-attribute-sets="task.product"><div><xsl:value-of select="@product"/><xsl:if test="@catalogue"><span class="second"><xsl:value-of select="@catalogue"/></span></xsl:if></div></td>
					<td xsl:use-attribute-sets="unit_plan.leader"><xsl:value-of select="@leader"/></td>
					<td xsl:use-attribute-sets="task.due"><xsl:if test="@due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></xsl:if></td>
					<td class="num" xsl:use-attribute-sets="unit_plan.progress"><xsl:value-of select="concat(@done,'/',@total)"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="unit_plan-tasks">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit_plan.tasks"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="task.person"/></th>
				<th scope="col"><xsl:call-template name="task.assigner"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<th scope="col" class="num"><xsl:call-template name="task.percent"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="task">
				<tr>
					<th scope="row">
						<xsl:choose>
							<xsl:when test="../@edits='yes'"><a href="/cong-viec/{@id}"><xsl:value-of select="@content"/></a></xsl:when>
							<xsl:otherwise><xsl:value-of select="@content"/></xsl:otherwise>
						</xsl:choose>
					</th>
					<td xsl:use-attribute-sets="task.person"><xsl:value-of select="@person"/></td>
					<td xsl:use-attribute-sets="task.assigner"><xsl:value-of select="@assigner"/></td>
					<td xsl:use-attribute-sets="task.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
					<td class="num" xsl:use-attribute-sets="task.percent"><xsl:value-of select="@percent"/><xsl:if test="not(@percent)">–</xsl:if></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="state"><xsl:with-param name="kind" select="@state"/></xsl:call-template></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
