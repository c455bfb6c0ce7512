<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/plan.xsl: a person's month. plan[@person @name @position @unit @own @completed]/task[@id @content @product @origin @due
  @percent @state @assigner @coordinators @coordinates @person], offer[@value @kind @content @due]; forms plan (a new row),
  task-report (results in the rows), plan-copy (the offer), plan-plan_complete.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="report-field" match="form[@id='task-report']/field" use="@name"/>
<xsl:key name="report-done" match="form[@id='task-report']/field[@name='done']/option" use="@value"/>
<xsl:key name="offer" match="plan/offer" use="@value"/>

<xsl:template match="plan" mode="tools">
	<ul class="tools">
		<xsl:if test="@own"><li><a href="/ke-hoach/thuong-xuyen"><xsl:call-template name="plan.duties"/></a></li></xsl:if>
		<li><a href="/ke-hoach/{/page/@month}/in"><xsl:if test="not(@own)"><xsl:attribute name="href"><xsl:value-of select="concat('/ke-hoach/',/page/@month,'/in?nguoi=',@person)"/></xsl:attribute></xsl:if><xsl:call-template name="frame.print"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="plan">
	<xsl:variable name="report" select="form[@id='task-report']"/>
	<xsl:if test="not(@own)"><p class="lead"><xsl:value-of select="@name"/>, <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></p></xsl:if>
	<xsl:if test="@completed"><p><xsl:call-template name="plan.completed"/></p></xsl:if>
	<xsl:apply-templates select="form[@id='plan-copy']" mode="offer"/>
	<xsl:choose>
		<xsl:when test="$report">
			<form>
				<xsl:apply-templates select="$report" mode="attributes"/>
				<xsl:apply-templates select="$report" mode="hidden"/>
				<xsl:call-template name="plan-table"/>
				<p class="soft"><xsl:call-template name="task.results-how"/></p>
				<xsl:apply-templates select="$report" mode="buttons"/>
			</form>
		</xsl:when>
		<xsl:when test="task"><xsl:call-template name="plan-table"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="plan.empty"/></p></xsl:otherwise>
	</xsl:choose>
	<div class="side-forms"><xsl:apply-templates select="form[@id='plan-plan_complete']"/></div>
	<xsl:if test="form[@id='plan']">
		<h2><xsl:call-template name="plan.add"/></h2>
		<xsl:apply-templates select="form[@id='plan']"/>
	</xsl:if>
</xsl:template>

<!-- What one press adds: all of it is ticked, each line says where it comes from and when it would be due. -->
<xsl:template match="form" mode="offer">
	<section class="offer" aria-labelledby="offer-title">
		<h2 id="offer-title"><xsl:call-template name="plan.offer"/></h2>
		<p><xsl:call-template name="plan.offer-how"/></p>
		<form>
			<xsl:apply-templates select="." mode="attributes"/>
			<xsl:apply-templates select="." mode="hidden"/>
			<div class="choices">
				<xsl:for-each select="field[@name='items']/option">
					<xsl:variable name="id" select="concat('offer-',@value)"/>
					<div class="choice">
						<input type="checkbox" name="items" value="{@value}" id="{$id}"><xsl:if test="@selected='yes'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if></input>
						<label for="{$id}"><xsl:value-of select="."/><span class="second"><xsl:for-each select="key('offer',@value)"><xsl:call-template name="plan.offer-kind"/></xsl:for-each></span></label>
					</div>
				</xsl:for-each>
			</div>
			<xsl:apply-templates select="." mode="buttons"/>
		</form>
	</section>
</xsl:template>

<!-- Context: plan. Rows that the person may report on have the fields of the form task-report. -->
<xsl:template name="plan-table">
	<xsl:variable name="report" select="boolean(form[@id='task-report'])"/>
	<table class="stack brief">
		<caption class="hidden"><xsl:call-template name="plan.caption"/></caption>
		<thead>
			<tr>
				<th scope="col" class="num"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="task.origin"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<xsl:if test="$report"><th scope="col" class="mid"><xsl:call-template name="task.done-on-time"/></th></xsl:if>
				<th scope="col" class="num"><xsl:call-template name="task.percent"/></th>
				<th scope="col"><xsl:call-template name="task.result"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="task">
				<tr>
					<td class="num wide" xsl:use-attribute-sets="common.number"><xsl:value-of select="position()"/></td>
					<th scope="row">
						<a href="/cong-viec/{@id}"><xsl:value-of select="@content"/></a>
						<xsl:if test="@product!=''"><span class="second"><xsl:call-template name="task.product"/>: <xsl:value-of select="@product"/></span></xsl:if>
						<xsl:if test="@assigner"><span class="second"><xsl:call-template name="task.assigner"/>: <xsl:value-of select="@assigner"/></span></xsl:if>
						<xsl:if test="@coordinators"><span class="second"><xsl:call-template name="task.coordinators"/>: <xsl:value-of select="@coordinators"/></span></xsl:if>
						<xsl:if test="@coordinates='yes'"><span class="second"><xsl:call-template name="plan.coordinates"/></span></xsl:if>
					</th>
					<td xsl:use-attribute-sets="task.origin">
						<xsl:choose>
							<xsl:when test="@origin='planned'"><xsl:call-template name="task.planned"/></xsl:when>
							<xsl:otherwise><xsl:call-template name="task.arising"/></xsl:otherwise>
						</xsl:choose>
						<xsl:if test="@recurring='yes'"><span class="second"><xsl:call-template name="task.recurring"/></span></xsl:if>
					</td>
					<td xsl:use-attribute-sets="task.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
					<xsl:call-template name="task-report-cells"><xsl:with-param name="report" select="$report"/></xsl:call-template>
					<td xsl:use-attribute-sets="common.state">
						<xsl:call-template name="state"><xsl:with-param name="kind" select="@state"/></xsl:call-template>
						<xsl:if test="@unconfirmed='yes'"><span class="second"><xsl:call-template name="plan.unconfirmed"/></span></xsl:if>
					</td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Tick, percentage and result: fields where the form has them, else what is recorded. Context: task. -->
<xsl:template name="task-report-cells">
	<xsl:param name="report"/>
	<xsl:variable name="percent" select="key('report-field',concat('percent-',@id))"/>
	<xsl:variable name="option" select="key('report-done',@id)"/>
	<xsl:if test="$report">
		<td class="mid" xsl:use-attribute-sets="task.done-on-time">
			<xsl:if test="$option and not(@percent='100')">
				<label class="hidden" for="done-{@id}"><xsl:call-template name="task.done-on-time"/>: <xsl:value-of select="@content"/></label>
				<input type="checkbox" name="done" value="{@id}" id="done-{@id}"><xsl:if test="$option/@selected='yes'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if></input>
			</xsl:if>
		</td>
	</xsl:if>
	<td class="num" xsl:use-attribute-sets="task.percent">
		<xsl:choose>
			<xsl:when test="$percent"><xsl:apply-templates select="$percent" mode="cell"/></xsl:when>
			<xsl:when test="@percent"><xsl:value-of select="@percent"/></xsl:when>
			<xsl:otherwise>–</xsl:otherwise>
		</xsl:choose>
	</td>
	<td class="long" xsl:use-attribute-sets="task.result">
		<xsl:choose>
			<xsl:when test="$percent"><xsl:apply-templates select="key('report-field',concat('outcome-',@id))" mode="cell"/></xsl:when>
			<xsl:otherwise><xsl:value-of select="@result"/></xsl:otherwise>
		</xsl:choose>
	</td>
</xsl:template>

</xsl:stylesheet>
