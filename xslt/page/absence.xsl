<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/absence.xsl: what bounds a month besides points. absence[@unit @unit-id @people], agency[@id @name],
  away[@id @person @name @first @last @cause @note @number @date @issuer], discipline[@id @name @effective @form @level @number @date @issuer],
  marked[@person @name @position @reason @number @date @issuer], forms record_absence, record_discipline, mark_not_rated, undo.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="absence">
	<xsl:if test="count(agency) &gt; 1"><xsl:call-template name="absence-filter"/></xsl:if>
	<xsl:choose>
		<xsl:when test="@people = 0"><p class="empty"><xsl:call-template name="absence.not-opened"/></p></xsl:when>
		<xsl:otherwise>
			<p class="lead"><xsl:call-template name="absence.lead"/></p>
			<xsl:if test="away"><xsl:call-template name="absence-away"/></xsl:if>
			<xsl:if test="discipline"><xsl:call-template name="absence-disciplines"/></xsl:if>
			<xsl:if test="marked"><xsl:call-template name="absence-marked"/></xsl:if>
			<section aria-labelledby="away-title"><h2 id="away-title"><xsl:call-template name="absence.record"/></h2><xsl:apply-templates select="form[@id='record_absence']"/></section>
			<section aria-labelledby="mark-title"><h2 id="mark-title"><xsl:call-template name="absence.mark"/></h2><p><xsl:call-template name="absence.mark-help"/></p><xsl:apply-templates select="form[@id='mark_not_rated']"/></section>
			<section aria-labelledby="discipline-title"><h2 id="discipline-title"><xsl:call-template name="absence.discipline"/></h2><xsl:apply-templates select="form[@id='record_discipline']"/></section>
			<xsl:if test="away or discipline or marked">
				<section aria-labelledby="undo-title"><h2 id="undo-title"><xsl:call-template name="absence.undo"/></h2><xsl:apply-templates select="form[@id='undo']"/></section>
			</xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="absence-filter">
	<form method="get" action="/quan-tri/vang-mat/{/page/@month}" class="filter inline">
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<xsl:for-each select="agency">
					<option value="{@id}"><xsl:if test="@id=../@unit-id"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
				</xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
</xsl:template>

<xsl:template name="absence-away">
	<table class="stack">
		<caption><xsl:call-template name="absence.away"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="absence.days"/></th>
			<th scope="col"><xsl:call-template name="absence.cause"/></th>
			<th scope="col"><xsl:call-template name="common.note"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="away">
				<tr>
					<th scope="row"><a href="/quan-tri/nhan-su/{@person}"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="absence.days"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@first"/></xsl:call-template>–<xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="absence.cause"><xsl:call-template name="absence-cause"><xsl:with-param name="code" select="@cause"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.note"><xsl:call-template name="absence-paper"/><xsl:if test="@number and @note!=''">; </xsl:if><xsl:value-of select="@note"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: away or marked. -->
<xsl:template name="absence-paper">
	<xsl:if test="@number"><xsl:value-of select="@number"/>, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></xsl:if>
</xsl:template>

<xsl:template name="absence-disciplines">
	<table class="stack">
		<caption><xsl:call-template name="absence.discipline"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="absence.form"/></th>
			<th scope="col"><xsl:call-template name="absence.effective"/></th>
			<th scope="col"><xsl:call-template name="absence.decision"/></th>
			<th scope="col"><xsl:call-template name="absence.best"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="discipline">
				<tr>
					<th scope="row"><a href="/quan-tri/nhan-su/{@person}"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="absence.form"><xsl:value-of select="@form"/></td>
					<td xsl:use-attribute-sets="absence.effective"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@effective"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="absence.decision"><xsl:value-of select="@number"/>, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></td>
					<td xsl:use-attribute-sets="absence.best"><xsl:choose><xsl:when test="@level"><xsl:call-template name="level"/></xsl:when><xsl:otherwise><xsl:call-template name="absence.by-rule"/></xsl:otherwise></xsl:choose></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="absence-marked">
	<table class="stack">
		<caption><xsl:call-template name="absence.not-rated"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.name"/></th>
			<th scope="col"><xsl:call-template name="common.position"/></th>
			<th scope="col"><xsl:call-template name="common.reason"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="marked">
				<tr>
					<th scope="row"><a href="/quan-tri/nhan-su/{@person}"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
					<td xsl:use-attribute-sets="common.reason"><xsl:value-of select="@reason"/><xsl:if test="@number">; <xsl:call-template name="absence-paper"/></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
