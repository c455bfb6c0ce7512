<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/rule_edit.xsl: the forms of a draft. rule[@view='edit' @section @period @set @item @element @add], section[@code @current],
  problem, rule-set, form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="rule[@view='edit']">
	<xsl:call-template name="rule-problems"/>
	<nav xsl:use-attribute-sets="rule.sections">
		<ul class="tools">
			<xsl:for-each select="section">
				<li><a href="/quan-tri/bo-tieu-chi/{../@id}/sua/{@code}"><xsl:if test="@current"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if><xsl:call-template name="rule.section"><xsl:with-param name="code" select="@code"/></xsl:call-template></a></li>
			</xsl:for-each>
		</ul>
	</nav>
	<xsl:choose>
		<xsl:when test="@section='lich'"><xsl:call-template name="rule-windows"/></xsl:when>
		<xsl:when test="@section='han-muc'"><xsl:call-template name="rule-caps"/></xsl:when>
		<xsl:when test="@section='muc'"><xsl:call-template name="rule-levels"/></xsl:when>
		<xsl:when test="@section='doi-tuong'"><xsl:call-template name="rule-bindings"/></xsl:when>
		<xsl:when test="@section='tieu-chi' and @set and not(@item) and not(@add)"><xsl:call-template name="rule-set-form"/></xsl:when>
		<xsl:when test="@section='tieu-chi'">
			<h2><xsl:call-template name="rule.item-title"/></h2>
			<p><a href="/quan-tri/bo-tieu-chi/{@id}/sua/tieu-chi?bo={@set}"><xsl:call-template name="rule.back-set"/></a></p>
			<xsl:apply-templates select="form"/>
		</xsl:when>
		<xsl:otherwise><xsl:apply-templates select="form"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule-caps">
	<xsl:variable name="caps" select="rule-set/cap"/>
	<p><xsl:call-template name="rule.caps-help"/></p>
	<ul class="tools">
		<xsl:call-template name="rule-cap-link"><xsl:with-param name="scope" select="'unit'"/><xsl:with-param name="there" select="$caps[@scope='unit' or not(@scope)]"/></xsl:call-template>
		<xsl:call-template name="rule-cap-link"><xsl:with-param name="scope" select="'group'"/><xsl:with-param name="there" select="$caps[@scope='group']"/></xsl:call-template>
		<xsl:call-template name="rule-cap-link"><xsl:with-param name="scope" select="'bloc'"/><xsl:with-param name="there" select="$caps[@scope='bloc']"/></xsl:call-template>
	</ul>
	<h2><xsl:call-template name="rule.cap"/><xsl:text> </xsl:text><xsl:call-template name="rule.cap-scope"><xsl:with-param name="scope" select="@period"/></xsl:call-template></h2>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="rule-cap-link">
	<xsl:param name="scope"/>
	<xsl:param name="there"/>
	<li><a href="/quan-tri/bo-tieu-chi/{@id}/sua/han-muc?theo={$scope}"><xsl:if test="@period=$scope"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if><xsl:call-template name="rule.cap-scope"><xsl:with-param name="scope" select="$scope"/></xsl:call-template><xsl:if test="not($there)"><xsl:text> </xsl:text><xsl:call-template name="rule.new-cap"/></xsl:if></a></li>
</xsl:template>

<!-- A row a step; what is empty is as in ordinary months. -->
<xsl:template name="rule-windows">
	<xsl:variable name="form" select="form"/>
	<xsl:variable name="path" select="concat('/quan-tri/bo-tieu-chi/',@id,'/sua/lich')"/>
	<ul class="tools">
		<li><a href="{$path}"><xsl:call-template name="rule.period-name"><xsl:with-param name="name" select="'ordinary'"/></xsl:call-template></a></li>
		<li><a href="{$path}?ky=december"><xsl:call-template name="rule.period-name"><xsl:with-param name="name" select="'december'"/></xsl:call-template></a></li>
		<xsl:for-each select="rule-set/calendar/exception"><li><a href="{$path}?ky={@month}"><xsl:call-template name="rule.period-name"><xsl:with-param name="name" select="'exception'"/><xsl:with-param name="month" select="@month"/></xsl:call-template></a></li></xsl:for-each>
	</ul>
	<form method="get" action="{$path}" class="filter inline">
		<div class="field">
			<label for="ky"><xsl:call-template name="rule.other-month"/></label>
			<input type="text" id="ky" name="ky" maxlength="7" autocomplete="off" inputmode="numeric"/>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="rule.open-month"/></button></p>
	</form>
	<h2><xsl:call-template name="rule.period-name"><xsl:with-param name="name"><xsl:choose><xsl:when test="@period='ordinary' or @period='december'"><xsl:value-of select="@period"/></xsl:when><xsl:otherwise>exception</xsl:otherwise></xsl:choose></xsl:with-param><xsl:with-param name="month" select="@period"/></xsl:call-template></h2>
	<p><xsl:call-template name="rule.windows-help"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="rule.calendar"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="rule.step"/></th>
					<th scope="col"><xsl:call-template name="rule.opens-day"/></th>
					<th scope="col"><xsl:call-template name="rule.of-month"/></th>
					<th scope="col"><xsl:call-template name="rule.at-time"/></th>
					<th scope="col"><xsl:call-template name="rule.closes-day"/></th>
					<th scope="col"><xsl:call-template name="rule.of-month"/></th>
					<th scope="col"><xsl:call-template name="rule.at-time"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="form/field[@base='open_day']">
					<xsl:variable name="step" select="@row"/>
					<tr>
						<th scope="row"><xsl:call-template name="word-step"><xsl:with-param name="code" select="$step"/></xsl:call-template></th>
						<td xsl:use-attribute-sets="rule.opens-day"><xsl:apply-templates select="$form/field[@row=$step and @base='open_day']" mode="cell"/></td>
						<td xsl:use-attribute-sets="rule.of-month"><xsl:apply-templates select="$form/field[@row=$step and @base='open_month']" mode="cell"/></td>
						<td xsl:use-attribute-sets="rule.at-time"><xsl:apply-templates select="$form/field[@row=$step and @base='open_time']" mode="cell"/></td>
						<td xsl:use-attribute-sets="rule.closes-day"><xsl:apply-templates select="$form/field[@row=$step and @base='close_day']" mode="cell"/></td>
						<td xsl:use-attribute-sets="rule.of-month"><xsl:apply-templates select="$form/field[@row=$step and @base='close_month']" mode="cell"/></td>
						<td xsl:use-attribute-sets="rule.at-time"><xsl:apply-templates select="$form/field[@row=$step and @base='close_time']" mode="cell"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<xsl:apply-templates select="form/field[@name='start']"/>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<xsl:template name="rule-levels">
	<xsl:variable name="form" select="form"/>
	<p><xsl:call-template name="rule.levels-help"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<xsl:for-each select="form/field[@base='name']">
			<xsl:variable name="level" select="@row"/>
			<fieldset class="field">
				<legend><xsl:call-template name="common.level"/><xsl:text> </xsl:text><xsl:value-of select="$level"/></legend>
				<xsl:apply-templates select="$form/field[@row=$level]"/>
			</fieldset>
		</xsl:for-each>
		<fieldset class="field">
			<legend><xsl:call-template name="rule.absence"/></legend>
			<xsl:apply-templates select="form/field[@name='share' or @name='absence_best']"/>
		</fieldset>
		<xsl:apply-templates select="form/field[@name='leader']"/>
		<xsl:for-each select="form/field[@base='condition']">
			<xsl:variable name="row" select="@row"/>
			<fieldset class="field">
				<legend><xsl:call-template name="rule.forced-title"/><xsl:text> </xsl:text><xsl:value-of select="$row"/></legend>
				<xsl:apply-templates select="$form/field[@row=$row]"/>
			</fieldset>
		</xsl:for-each>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<!-- Which set: links to the same form of each. Context: rule. -->
<xsl:template name="rule-set-links">
	<xsl:param name="path"/>
	<xsl:variable name="set" select="@set"/>
	<ul class="tools">
		<xsl:for-each select="rule-set/criteria-set">
			<li><a href="{$path}{@code}"><xsl:if test="@code=$set"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if><xsl:value-of select="@name"/></a></li>
		</xsl:for-each>
	</ul>
	<h2><xsl:value-of select="rule-set/criteria-set[@code=$set]/@name"/></h2>
</xsl:template>

<xsl:template name="rule-bindings">
	<xsl:variable name="form" select="form"/>
	<xsl:call-template name="rule-set-links"><xsl:with-param name="path" select="concat('/quan-tri/bo-tieu-chi/',@id,'/sua/doi-tuong?bo=')"/></xsl:call-template>
	<p><xsl:call-template name="rule.bindings-help"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<xsl:for-each select="form/field[@base='priority']">
			<xsl:variable name="row" select="@row"/>
			<h3><xsl:call-template name="rule.binding-title"/><xsl:text> </xsl:text><xsl:value-of select="$row"/></h3>
			<xsl:apply-templates select="$form/field[@row=$row]"/>
		</xsl:for-each>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<!-- One criteria set: its name, and a table of every maximum. -->
<xsl:template name="rule-set-form">
	<xsl:variable name="form" select="form"/>
	<xsl:variable name="set" select="@set"/>
	<xsl:variable name="path" select="concat('/quan-tri/bo-tieu-chi/',@id,'/sua/tieu-chi?bo=')"/>
	<xsl:call-template name="rule-set-links"><xsl:with-param name="path" select="$path"/></xsl:call-template>
	<ul class="tools">
		<li><a href="{$path}{$set}&amp;them=criterion"><xsl:call-template name="rule.add-criterion"/></a></li>
		<li><a href="{$path}{$set}&amp;them=group"><xsl:call-template name="rule.add-group"/></a></li>
		<li><a href="{$path}{$set}&amp;them=set"><xsl:call-template name="rule.copy-set"/></a></li>
	</ul>
	<p><xsl:call-template name="rule.set-help"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<xsl:apply-templates select="form/field[not(@row) and not(@type='hidden')]"/>
		<xsl:for-each select="rule-set/criteria-set[@code=$set]">
			<xsl:call-template name="rule-tree">
				<xsl:with-param name="form" select="$form"/>
				<xsl:with-param name="edit" select="concat($path,$set)"/>
			</xsl:call-template>
		</xsl:for-each>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

</xsl:stylesheet>
