<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/task.xsl: one task. task[@person @assigner @content … @confirmed @closed @own]; form task: the doer's report (and the
  description when it is the own task); form task-confirm: the assigner's word.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="task" mode="title"><xsl:call-template name="task.title"/></xsl:template>

<xsl:template match="page[@noun='task']/task">
	<h2><xsl:value-of select="@content"/></h2>
	<dl class="pairs">
		<dt><xsl:call-template name="task.person"/></dt><dd><xsl:value-of select="@person"/></dd>
		<xsl:if test="@assigner"><dt><xsl:call-template name="task.assigner"/></dt><dd><xsl:value-of select="@assigner"/></dd></xsl:if>
		<xsl:if test="@coordinators"><dt><xsl:call-template name="task.coordinators"/></dt><dd><xsl:value-of select="@coordinators"/></dd></xsl:if>
		<xsl:if test="@product"><dt><xsl:call-template name="task.product"/></dt><dd><xsl:value-of select="@product"/></dd></xsl:if>
		<xsl:if test="@quantity"><dt><xsl:call-template name="task.quantity"/></dt><dd><xsl:value-of select="@quantity"/></dd></xsl:if>
		<xsl:if test="@coefficient"><dt><xsl:call-template name="task.coefficient"/></dt><dd><xsl:value-of select="@coefficient"/></dd></xsl:if>
		<xsl:if test="@catalogue_code"><dt><xsl:call-template name="task.catalogue-code"/></dt><dd><xsl:value-of select="@catalogue_code"/></dd></xsl:if>
		<xsl:if test="@catalogue_coefficient!=@coefficient"><dt><xsl:call-template name="task.catalogue-coefficient"/></dt><dd><xsl:value-of select="@catalogue_coefficient"/></dd></xsl:if>
		<xsl:if test="@coefficient_reason"><dt><xsl:call-template name="task.coefficient-reason"/></dt><dd><xsl:value-of select="@coefficient_reason"/></dd></xsl:if>
		<dt><xsl:call-template name="task.due"/></dt><dd><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></dd>
		<dt><xsl:call-template name="task.origin"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="@origin='planned'"><xsl:call-template name="task.planned"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="task.arising"/></xsl:otherwise>
			</xsl:choose>
		</dd>
		<xsl:if test="not(form[@id='task'])">
			<xsl:if test="@percent"><dt><xsl:call-template name="task.percent"/></dt><dd><xsl:value-of select="@percent"/></dd></xsl:if>
			<xsl:if test="@finished_on"><dt><xsl:call-template name="task.finished"/></dt><dd><xsl:call-template name="format-date"><xsl:with-param name="date" select="@finished_on"/></xsl:call-template></dd></xsl:if>
			<xsl:if test="@result"><dt><xsl:call-template name="task.result"/></dt><dd><xsl:call-template name="typed"><xsl:with-param name="text" select="@result"/></xsl:call-template></dd></xsl:if>
			<xsl:if test="@delay_cause"><dt><xsl:call-template name="task.delay"/></dt><dd><xsl:value-of select="@delay_cause"/></dd></xsl:if>
			<xsl:if test="@document_number"><dt><xsl:call-template name="task.document"/></dt><dd><xsl:value-of select="@document_number"/></dd></xsl:if>
			<xsl:if test="@link"><dt><xsl:call-template name="task.link"/></dt><dd><a href="{@link}" rel="noreferrer noopener"><xsl:value-of select="@link"/></a></dd></xsl:if>
		</xsl:if>
	</dl>
	<xsl:choose>
		<xsl:when test="@confirmed='yes'"><p class="notice info"><xsl:call-template name="task.confirmed"/></p></xsl:when>
		<xsl:when test="@assigner-gone and not(@closed)"><p class="notice info"><xsl:call-template name="task.assigner-gone"/></p></xsl:when>
		<xsl:when test="@assigner"><p><xsl:call-template name="task.unconfirmed"/></p></xsl:when>
	</xsl:choose>
	<xsl:if test="@confirmed_objective='1' and @quantity and (@cause_ruling or not(@closed))"><p class="notice info"><xsl:call-template name="task.cause"/></p></xsl:if>
	<xsl:if test="@closed='yes'"><p class="notice info"><xsl:call-template name="task.closed-note"/></p></xsl:if>
	<xsl:if test="form[@id='task-confirm']">
		<h2><xsl:call-template name="task.confirm"/></h2>
		<xsl:apply-templates select="form[@id='task-confirm']"/>
	</xsl:if>
	<xsl:if test="form[starts-with(@id,'task-back')]">
		<h2><xsl:call-template name="task.take-back"/></h2>
		<p><xsl:call-template name="task.take-back-note"/></p>
		<xsl:apply-templates select="form[starts-with(@id,'task-back')]"/>
	</xsl:if>
	<xsl:if test="form[@id='task']">
		<h2><xsl:call-template name="task.report"/></h2>
		<xsl:if test="@confirmed='yes'"><p class="notice warning"><xsl:call-template name="task.change-clears"/></p></xsl:if>
		<xsl:apply-templates select="form[@id='task']"/>
	</xsl:if>
	<xsl:if test="@own='yes'"><p><a href="/ke-hoach/{@month}"><xsl:call-template name="task.back"/></a></p></xsl:if>
</xsl:template>

<!-- Colleagues and criteria are many and seldom chosen: they unfold. -->
<xsl:template match="field[(@base='criteria' or @base='coordinators') and @type='checkbox']" priority="2">
	<details class="field">
		<xsl:if test="@error or option[@selected]"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
		<summary><xsl:apply-templates select="." mode="label-text"/><xsl:call-template name="task.chosen"/></summary>
		<xsl:if test="@base='criteria'"><p class="hint"><xsl:call-template name="task.criteria-hint"/></p></xsl:if>
		<xsl:apply-templates select="." mode="error"/>
		<fieldset>
			<legend class="hidden"><xsl:apply-templates select="." mode="label-text"/></legend>
			<xsl:apply-templates select="." mode="control"/>
		</fieldset>
	</details>
</xsl:template>

</xsl:stylesheet>
