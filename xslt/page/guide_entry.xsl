<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/guide_entry.xsl: answers that administrators add to the guide. guide_entry[@asked], entry[@id @role @question @state @unit
  @bloc @asked], pages, form; or guide_entry[@id]/form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="guide_entry[@id]" mode="tools"><p class="tools"><a href="/quan-tri/hoi-dap"><xsl:call-template name="guide_entry.list"/></a></p></xsl:template>
<xsl:template match="guide_entry[not(@id)]" mode="tools"><p class="tools"><a href="/huong-dan#hoi-dap"><xsl:call-template name="guide_entry.as-shown"/></a></p></xsl:template>

<xsl:template match="guide_entry[@id]" priority="1"><xsl:apply-templates select="form"/></xsl:template>

<xsl:template match="guide_entry">
	<p class="lead"><xsl:call-template name="guide_entry.lead"/></p>
	<form method="get" action="/quan-tri/hoi-dap" class="filter inline">
		<div class="field">
			<label for="trang-thai"><xsl:call-template name="common.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="form/field[@name='state']/option">
					<option value="{@value}"><xsl:if test="@value=/page/guide_entry/@asked"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-help-state"><xsl:with-param name="code" select="@value"/></xsl:call-template></option>
				</xsl:for-each>
				<option value="withdrawn"><xsl:if test="@asked='withdrawn'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-help-state"><xsl:with-param name="code" select="'withdrawn'"/></xsl:call-template></option>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'filter'"/></xsl:call-template></button></p>
	</form>
	<xsl:choose>
		<xsl:when test="entry"><xsl:call-template name="guide-entries"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
	<h2><xsl:call-template name="guide_entry.new"/></h2>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="guide-entries">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'guide_entry'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="guide_entry.question"/></th>
				<th scope="col"><xsl:call-template name="guide_entry.role"/></th>
				<th scope="col"><xsl:call-template name="audience.kept"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="entry">
				<tr>
					<th scope="row"><a href="/quan-tri/hoi-dap/{@id}"><xsl:value-of select="@question"/></a><xsl:if test="@asked"><span class="second"><xsl:call-template name="guide_entry.asked"/></span></xsl:if></th>
					<td xsl:use-attribute-sets="guide_entry.role"><xsl:call-template name="word-guide-role"><xsl:with-param name="code" select="@role"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="audience.kept"><xsl:call-template name="audience"/></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="word-help-state"><xsl:with-param name="code" select="@state"/></xsl:call-template></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
