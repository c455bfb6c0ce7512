<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/import.xsl: a list of a clerk. Without @id: import/form, import/file[@id @kind @name @created @applied @applied-rows].
  With @id what the list would do or has done: import[@kind @file @created @applied @applied-rows @rows @bad @new @changed
  @ended @same @usable], problem[@row @column @value @reason @detail @note], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="import" mode="title">
	<xsl:choose>
		<xsl:when test="@id"><xsl:call-template name="import.check-title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-title"><xsl:with-param name="code" select="'import'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="import">
	<p><xsl:call-template name="import.intro"/></p>
	<xsl:apply-templates select="form"/>
	<xsl:if test="file">
		<table class="stack">
			<caption><xsl:call-template name="import.files"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="import.name"/></th>
					<th scope="col"><xsl:call-template name="import.list"/></th>
					<th scope="col"><xsl:call-template name="import.created"/></th>
					<th scope="col"><xsl:call-template name="import.result"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="file">
					<tr>
						<th scope="row"><a href="/quan-tri/nhap-du-lieu/{@id}"><xsl:value-of select="@name"/></a></th>
						<td xsl:use-attribute-sets="import.list"><xsl:call-template name="import-kind"/></td>
						<td xsl:use-attribute-sets="import.created"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="import.result"><xsl:call-template name="import.file-result"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

<xsl:template match="import[@id]">
	<p class="lead"><xsl:value-of select="@file"/><xsl:text> – </xsl:text><xsl:call-template name="import-kind"/></p>
	<xsl:choose>
		<xsl:when test="@applied"><p><xsl:call-template name="import.applied"/></p></xsl:when>
		<xsl:otherwise><xsl:call-template name="import-report"/></xsl:otherwise>
	</xsl:choose>
	<p><a href="/quan-tri/nhap-du-lieu"><xsl:call-template name="import.another"/></a></p>
</xsl:template>

<xsl:template name="import-kind">
	<xsl:call-template name="word"><xsl:with-param name="code" select="concat('import.kind.',@kind)"/></xsl:call-template>
</xsl:template>

<xsl:template name="import-report">
	<p><xsl:call-template name="import.nothing-yet"/></p>
	<dl class="pairs">
		<dt><xsl:call-template name="import.rows"/></dt><dd><xsl:value-of select="@rows"/></dd>
		<dt><xsl:call-template name="import.bad"/></dt><dd><xsl:value-of select="@bad"/></dd>
		<dt><xsl:call-template name="import.new"/></dt><dd><xsl:value-of select="@new"/></dd>
		<dt><xsl:call-template name="import.changed"/></dt><dd><xsl:value-of select="@changed"/></dd>
		<dt><xsl:call-template name="import.ended"/></dt><dd><xsl:value-of select="@ended"/></dd>
		<dt><xsl:call-template name="import.same"/></dt><dd><xsl:value-of select="@same"/></dd>
	</dl>
	<xsl:if test="not(@usable='yes')"><p class="notice warning"><xsl:call-template name="import.unusable"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
	<xsl:if test="problem">
		<table class="stack">
			<caption><xsl:call-template name="import.problems"/></caption>
			<thead>
				<tr>
					<th scope="col" class="num"><xsl:call-template name="import.row"/></th>
					<th scope="col"><xsl:call-template name="import.column"/></th>
					<th scope="col"><xsl:call-template name="import.value"/></th>
					<th scope="col"><xsl:call-template name="import.reason"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="problem">
					<tr>
						<th scope="row" class="num" xsl:use-attribute-sets="import.row"><xsl:value-of select="@row"/></th>
						<td xsl:use-attribute-sets="import.column"><xsl:value-of select="@column"/></td>
						<td class="long" xsl:use-attribute-sets="import.value"><xsl:value-of select="@value"/></td>
						<td xsl:use-attribute-sets="import.reason"><xsl:call-template name="import.reason-text"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
