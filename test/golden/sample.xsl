<?xml version="1.0" encoding="UTF-8"?>
<!--
  sample.xsl: not part of the site. Shows the parts that page sheets are written with (task list, table
  with fields, paper) so that their look can be judged and kept. Documents sample-*.xml use it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:import href="../../xslt/site.xsl"/>

<xsl:template match="sample" mode="title"><xsl:value-of select="@title"/></xsl:template>

<xsl:template match="sample" mode="tools">
	<xsl:if test="@print"><ul class="tools"><li><a href="{@print}"><xsl:call-template name="frame.print"/></a></li></ul></xsl:if>
</xsl:template>

<xsl:template match="sample"><xsl:apply-templates/></xsl:template>

<!-- the home page's list: the whole row is the link -->
<xsl:template match="sample-list">
	<h2><xsl:value-of select="@title"/></h2>
	<ul class="tasks">
		<xsl:for-each select="item">
			<li>
				<a class="what" href="{@path}"><xsl:value-of select="."/></a>
				<xsl:call-template name="state"><xsl:with-param name="kind" select="@state"/></xsl:call-template>
				<span class="due"><xsl:if test="@closes"><xsl:call-template name="format-last-day"><xsl:with-param name="end" select="@closes"/></xsl:call-template></xsl:if></span>
			</li>
		</xsl:for-each>
	</ul>
</xsl:template>

<!-- a form around a table: criterion, the month's evidence, one field -->
<xsl:template match="sample-scores">
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<table class="stack">
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="common.criterion"/></th>
					<th scope="col"><xsl:call-template name="common.done"/></th>
					<th scope="col" class="num"><xsl:call-template name="common.maximum"/></th>
					<th scope="col" class="num"><xsl:call-template name="common.self-points"/></th>
					<th scope="col" class="num"><xsl:call-template name="common.superior-points"/></th>
					<th scope="col"><xsl:call-template name="common.proposed-level"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="form/row">
					<tr>
						<xsl:if test="@class"><xsl:attribute name="class"><xsl:value-of select="@class"/></xsl:attribute></xsl:if>
						<th scope="row"><xsl:value-of select="@label"/></th>
						<td xsl:use-attribute-sets="common.done"><xsl:value-of select="@done"/></td>
						<td class="num" xsl:use-attribute-sets="common.maximum"><xsl:value-of select="@max"/></td>
						<td class="num" xsl:use-attribute-sets="common.self-points"><xsl:apply-templates select="field" mode="cell"/></td>
						<td class="num" xsl:use-attribute-sets="common.superior-points"><xsl:call-template name="points"><xsl:with-param name="value" select="@superior"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="common.proposed-level"><xsl:call-template name="level"><xsl:with-param name="form" select="@form"/></xsl:call-template></td>
					</tr>
				</xsl:for-each>
				<tr class="total">
					<th scope="row"><xsl:call-template name="common.total"/></th>
					<td></td>
					<td class="num" xsl:use-attribute-sets="common.maximum">100</td>
					<td class="num" xsl:use-attribute-sets="common.self-points"><output data-total="all"><xsl:value-of select="form/@total"/></output></td>
					<td></td>
					<td></td>
				</tr>
			</tbody>
		</table>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<xsl:template match="sample-paper">
	<h1 class="paper-title"><xsl:value-of select="@title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="format-month-long"/></p>
	<table class="paper-table">
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="common.self-points"/></th>
				<th scope="col"><xsl:call-template name="common.superior-points"/></th>
				<th scope="col"><xsl:call-template name="common.decided-points"/></th>
				<th scope="col"><xsl:call-template name="common.self-level"/></th>
				<th scope="col"><xsl:call-template name="common.proposed-level"/></th>
				<th scope="col"><xsl:call-template name="common.decided-level"/></th>
				<th scope="col"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="row">
				<tr>
					<td class="num"><xsl:value-of select="position()"/></td>
					<td class="name"><xsl:value-of select="@name"/></td>
					<td><xsl:value-of select="@position"/></td>
					<td class="num"><xsl:value-of select="@self"/></td>
					<td class="num"><xsl:value-of select="@superior"/></td>
					<td class="num"><xsl:value-of select="@decided"/></td>
					<td class="mid">B</td>
					<td class="mid">B</td>
					<td class="mid"><xsl:value-of select="@level"/></td>
					<td></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
