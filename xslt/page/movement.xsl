<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/movement.xsl: who came, went or moved within the month. movement[@view='list'] has moved, new, left, kept and agency;
  movement[@view='move'] is one evaluation with @from, @to and its form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="movement[@view='move']" mode="title"><xsl:call-template name="movement.move-title"/></xsl:template>
<xsl:template match="movement[@view='move']" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/bien-dong/{/page/@month}?don-vi={@agency}"><xsl:call-template name="movement.to-list"/></a></li></ul>
</xsl:template>

<xsl:template match="movement[@view='list']">
	<xsl:if test="count(agency) &gt; 1"><xsl:call-template name="movement-filter"/></xsl:if>
	<xsl:choose>
		<xsl:when test="not(agency)"><p class="empty"><xsl:call-template name="absence.not-opened"/></p></xsl:when>
		<xsl:otherwise>
			<p class="lead"><xsl:call-template name="movement.lead"/></p>
			<xsl:if test="moved"><xsl:call-template name="movement-moved"/></xsl:if>
			<xsl:if test="new"><xsl:call-template name="movement-new"/></xsl:if>
			<xsl:if test="left"><xsl:call-template name="movement-left"/></xsl:if>
			<xsl:if test="kept"><xsl:call-template name="movement-kept"/></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="movement-filter">
	<form method="get" action="/quan-tri/bien-dong/{/page/@month}" class="filter inline">
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<xsl:for-each select="agency">
					<option value="{@id}"><xsl:if test="@chosen"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
				</xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
</xsl:template>

<xsl:template name="movement-moved">
	<table class="stack">
		<caption><xsl:call-template name="movement.moved"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="movement.from"/></th>
			<th scope="col"><xsl:call-template name="movement.to"/></th>
			<th scope="col"><xsl:call-template name="movement.since"/></th>
			<th scope="col"><xsl:call-template name="common.state"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="moved">
				<tr>
					<th scope="row"><a href="/quan-tri/bien-dong/{@id}"><xsl:value-of select="@name"/></a><span class="hint"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="movement.from"><xsl:value-of select="@from"/></td>
					<td xsl:use-attribute-sets="movement.to"><xsl:value-of select="@post"/>, <xsl:value-of select="@to"/></td>
					<td xsl:use-attribute-sets="movement.since"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@since"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="state"><xsl:with-param name="code" select="@state"/></xsl:call-template></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="movement-new">
	<table class="stack">
		<caption><xsl:call-template name="movement.new"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="movement.since"/></th>
			<th scope="col"><xsl:call-template name="common.note"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="new">
				<tr>
					<th scope="row"><a href="/quan-tri/nhan-su/{@id}"><xsl:value-of select="@name"/></a><span class="hint"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="movement.since"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@since"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.note"><xsl:call-template name="movement.new-note"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="movement-left">
	<table class="stack">
		<caption><xsl:call-template name="movement.left"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="movement.left-since"/></th>
			<th scope="col"><xsl:call-template name="common.state"/></th>
			<th scope="col"><xsl:call-template name="common.note"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="left">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/><span class="hint"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="movement.left-since"><xsl:if test="@since"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@since"/></xsl:call-template></xsl:if></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="state"><xsl:with-param name="code" select="@state"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.note"><a href="/quan-tri/vang-mat/{/page/@month}?don-vi={../agency[@chosen]/@id}"><xsl:call-template name="movement.left-note"/></a></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="movement-kept">
	<table class="stack">
		<caption><xsl:call-template name="movement.kept"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="movement.from"/></th>
			<th scope="col"><xsl:call-template name="movement.to"/></th>
			<th scope="col"><xsl:call-template name="movement.by"/></th>
			<th scope="col"><xsl:call-template name="common.reason"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="kept">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/></th>
					<td xsl:use-attribute-sets="movement.from"><xsl:value-of select="@from"/></td>
					<td xsl:use-attribute-sets="movement.to"><xsl:value-of select="@to"/></td>
					<td xsl:use-attribute-sets="movement.by"><xsl:value-of select="@by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.reason"><span class="typed"><xsl:value-of select="@reason"/></span></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template match="movement[@view='move']">
	<dl class="pairs">
		<dt><xsl:call-template name="movement.from"/></dt><dd><xsl:value-of select="@position"/>, <xsl:value-of select="@from"/></dd>
		<dt><xsl:call-template name="movement.to"/></dt><dd><xsl:value-of select="@post"/>, <xsl:value-of select="@to"/></dd>
		<dt><xsl:call-template name="movement.since"/></dt><dd><xsl:call-template name="format-date"><xsl:with-param name="date" select="@since"/></xsl:call-template></dd>
		<dt><xsl:call-template name="common.state"/></dt><dd><xsl:call-template name="state"><xsl:with-param name="code" select="@state"/></xsl:call-template></dd>
	</dl>
	<xsl:choose>
		<xsl:when test="@refused"><p class="notice warning"><xsl:call-template name="word"><xsl:with-param name="code" select="@refused"/></xsl:call-template></p>
			<xsl:if test="@refused='movement.other_period'"><p><a href="/quan-tri/vang-mat/{/page/@month}?don-vi={@agency}"><xsl:call-template name="movement.left-note"/></a></p></xsl:if>
		</xsl:when>
		<xsl:otherwise>
			<p><xsl:call-template name="movement.help"/></p>
			<xsl:apply-templates select="form"/>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- On the page of who rates: where the person was in the month, and what was moved. Context: review. -->
<xsl:template name="movement.evidence">
	<xsl:if test="post or moved">
		<h2><xsl:call-template name="movement.evidence-title"/></h2>
		<ul>
			<xsl:for-each select="post"><li><xsl:call-template name="movement.post"/></li></xsl:for-each>
			<xsl:for-each select="moved"><li><xsl:call-template name="movement.moved-line"/><xsl:if test="@superior-comment"><span class="typed"><xsl:value-of select="@superior-comment"/></span></xsl:if></li></xsl:for-each>
		</ul>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
