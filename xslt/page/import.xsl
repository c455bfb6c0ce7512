<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/import.xsl: a list of a clerk. import[@base] where its pages are. Without @id: import/form, import/file[@id @kind @name @created @applied @applied-rows].
  With @id what the list would do or has done: import[@kind @file @created @applied @applied-rows @rows @bad @new @changed
  @ended @same @usable @problems], problem[@row @column @value @reason @detail @note], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="problem-of-row" match="import/problem[not(@note)]" use="@row"/>

<!-- The rows that were left out, as they were sent, with why behind them; what stands behind is passed over when the list comes back. -->
<xsl:template match="import" mode="sheet">
	<sheet>
		<xsl:for-each select="head/cell"><column width="22"><xsl:value-of select="@value"/></column></xsl:for-each>
		<column width="60"><xsl:call-template name="import.reason"/></column>
		<xsl:for-each select="line[key('problem-of-row',@row)]">
			<row>
				<xsl:for-each select="cell"><c><xsl:value-of select="@value"/></c></xsl:for-each>
				<c>
					<xsl:for-each select="key('problem-of-row',@row)">
						<xsl:if test="position()!=1">; </xsl:if>
						<xsl:value-of select="@column"/><xsl:text>: </xsl:text><xsl:call-template name="import.reason-text"/>
					</xsl:for-each>
				</c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<!-- A list to fill in: template[@kind], column[@name], line/cell[@value]. No title above: what is read first is the header. -->
<xsl:template match="template" mode="sheet">
	<sheet>
		<xsl:for-each select="column"><column width="22"><xsl:value-of select="@name"/></column></xsl:for-each>
		<xsl:for-each select="line"><row><xsl:for-each select="cell"><c><xsl:value-of select="@value"/></c></xsl:for-each></row></xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="import" mode="title">
	<xsl:choose>
		<xsl:when test="@id"><xsl:call-template name="import.check-title"/></xsl:when>
		<xsl:when test="@base='/giay/nhap'"><xsl:call-template name="import.paper-title"/></xsl:when>
		<xsl:when test="@base='/quan-tri/san-pham/nhap'"><xsl:call-template name="import.catalogue-title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-title"><xsl:with-param name="code" select="'import'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="import">
	<p><xsl:call-template name="import.intro"/></p>
	<xsl:apply-templates select="form"/>
	<h2><xsl:call-template name="import.templates"/></h2>
	<xsl:if test="@base='/giay/nhap'"><p><xsl:call-template name="import.templates-paper"/></p></xsl:if>
	<xsl:if test="@base='/quan-tri/san-pham/nhap'"><p><xsl:call-template name="import.templates-catalogue"/></p></xsl:if>
	<xsl:if test="@base='/quan-tri/nhap-du-lieu'"><p><xsl:call-template name="import.templates-intro"/></p></xsl:if>
	<ul>
		<xsl:if test="@base='/quan-tri/san-pham/nhap'"><li><a href="/quan-tri/san-pham/mau.xlsx"><xsl:call-template name="import.template-catalogue"/></a></li></xsl:if>
		<xsl:if test="@base='/giay/nhap'"><li><a href="/giay/{substring(/page/@now,1,7)}/mau.xlsx"><xsl:call-template name="import.template-paper"/></a></li></xsl:if>
		<xsl:for-each select="form/field[@name='kind']/option">
			<li><a href="/quan-tri/nhap-du-lieu/mau/{@value}.xlsx"><xsl:call-template name="import.template-of"/><xsl:text> </xsl:text><xsl:call-template name="word"><xsl:with-param name="code" select="concat('import.kind.',@value)"/></xsl:call-template></a></li>
		</xsl:for-each>
	</ul>
	<xsl:if test="@base='/giay/nhap'"><p><a href="/giay/{substring(/page/@now,1,7)}"><xsl:call-template name="import.paper-back"/></a></p></xsl:if>
	<xsl:if test="@base='/quan-tri/san-pham/nhap'"><p><a href="/quan-tri/san-pham"><xsl:call-template name="import.catalogue-back"/></a></p></xsl:if>
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
						<th scope="row"><a href="{../@base}/{@id}"><xsl:value-of select="@name"/></a></th>
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
		<xsl:when test="@applied">
			<p><xsl:call-template name="import.applied"/></p>
			<xsl:if test="@kept"><p><xsl:call-template name="import-bad-link"/></p></xsl:if>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="import-report"/></xsl:otherwise>
	</xsl:choose>
	<p><a href="{@base}"><xsl:call-template name="import.another"/></a></p>
</xsl:template>

<xsl:template name="import-kind">
	<xsl:call-template name="word"><xsl:with-param name="code" select="concat('import.kind.',@kind)"/></xsl:call-template>
</xsl:template>

<xsl:template name="import-bad-link"><a href="{@base}/{@id}/dong-loi.xlsx"><xsl:call-template name="import.bad-rows"/></a></xsl:template>

<xsl:template name="import-report">
	<p><xsl:call-template name="import.nothing-yet"/></p>
	<dl class="pairs">
		<dt><xsl:call-template name="import.rows"/></dt><dd><xsl:apply-templates select="@rows" mode="count"/></dd>
		<dt><xsl:call-template name="import.bad"/></dt><dd><xsl:apply-templates select="@bad" mode="count"/></dd>
		<dt><xsl:call-template name="import.new"/></dt><dd><xsl:apply-templates select="@new" mode="count"/></dd>
		<dt><xsl:call-template name="import.changed"/></dt><dd><xsl:apply-templates select="@changed" mode="count"/></dd>
		<dt><xsl:call-template name="import.ended"/></dt><dd><xsl:apply-templates select="@ended" mode="count"/></dd>
		<dt><xsl:call-template name="import.same"/></dt><dd><xsl:apply-templates select="@same" mode="count"/></dd>
	</dl>
	<xsl:if test="not(@usable='yes')"><p class="notice warning"><xsl:call-template name="import.unusable"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
	<xsl:if test="@bad!='0'"><p><xsl:call-template name="import-bad-link"/></p></xsl:if>
	<xsl:if test="problem">
		<xsl:if test="@problems"><p><xsl:call-template name="import.first-problems"/></p></xsl:if>
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
