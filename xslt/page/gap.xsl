<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/gap.xsl: what is missing. gap[@query @selected @too-many], unit[@id @name @selected], bloc and kind[@code @selected],
  group[@code @count]/missing[@agency-id @agency @unit-id @part @person-id @person @detail].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="gap" mode="tools">
	<ul class="tools">
		<li><a href="/quan-tri/nhan-su"><xsl:call-template name="person.to-list"/></a></li>
		<li><a href="/quan-tri/nhan-su/thieu.xlsx?{@query}&amp;loai={@selected}"><xsl:call-template name="common.sheet"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="gap">
	<form method="get" action="/quan-tri/nhan-su/thieu" class="filter inline">
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="unit"><option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option></xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="khoi"><xsl:call-template name="gap.bloc"/></label>
			<select id="khoi" name="khoi">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="bloc"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="gap.bloc-name"/></option></xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="loai"><xsl:call-template name="gap.kind"/></label>
			<select id="loai" name="loai">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="kind"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-gap"><xsl:with-param name="code" select="@code"/></xsl:call-template></option></xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'filter'"/></xsl:call-template></button></p>
	</form>
	<xsl:if test="@too-many"><p><strong><xsl:call-template name="gap.too-many"/></strong></p></xsl:if>
	<xsl:if test="not(group[@count!='0'])"><p class="empty"><xsl:call-template name="gap.nothing"/></p></xsl:if>
	<xsl:for-each select="group[@count!='0']"><xsl:call-template name="gap-group"/></xsl:for-each>
</xsl:template>

<xsl:template name="gap-group">
	<h2 id="{@code}"><xsl:call-template name="word-gap"><xsl:with-param name="code" select="@code"/></xsl:call-template> (<xsl:apply-templates select="@count" mode="count"/>)</h2>
	<p class="soft"><xsl:call-template name="gap.help"/></p>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-gap"><xsl:with-param name="code" select="@code"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="gap.what"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="gap.mend"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="missing">
				<tr>
					<th scope="row"><xsl:call-template name="gap-what"/><xsl:if test="@detail"><span class="second"><xsl:value-of select="@detail"/></span></xsl:if></th>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@agency"/></td>
					<td xsl:use-attribute-sets="gap.mend"><a><xsl:attribute name="href"><xsl:call-template name="gap-path"/></xsl:attribute><xsl:call-template name="gap.mend-word"/><span class="hidden"><xsl:text> </xsl:text><xsl:call-template name="gap-what"/></span></a></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:if test="count(missing) &lt; @count"><p><a href="/quan-tri/nhan-su/thieu?{../@query}&amp;loai={@code}"><xsl:call-template name="gap.more"/></a></p></xsl:if>
</xsl:template>

<!-- Context: missing. -->
<xsl:template name="gap-what">
	<xsl:choose>
		<xsl:when test="@person"><xsl:value-of select="@person"/></xsl:when>
		<xsl:when test="@part"><xsl:value-of select="@part"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="@agency"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="gap-path">
	<xsl:choose>
		<xsl:when test="../@code='no_field'">/quan-tri/nhan-su/<xsl:value-of select="@person-id"/>/linh-vuc</xsl:when>
		<xsl:when test="@person-id">/quan-tri/nhan-su/<xsl:value-of select="@person-id"/></xsl:when>
		<xsl:when test="../@code='no_admin' or ../@code='no_aggregator'">/quan-tri/phan-quyen?don-vi=<xsl:value-of select="@agency-id"/></xsl:when>
		<xsl:otherwise>/quan-tri/nhan-su?don-vi=<xsl:value-of select="@agency-id"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="gap" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="36"><xsl:call-template name="gap.kind"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="28"><xsl:call-template name="common.part"/></column>
		<column width="28"><xsl:call-template name="common.name"/></column>
		<column width="36"><xsl:call-template name="common.note"/></column>
		<xsl:for-each select="group/missing">
			<row>
				<c><xsl:call-template name="word-gap"><xsl:with-param name="code" select="../@code"/></xsl:call-template></c>
				<c><xsl:value-of select="@agency"/></c>
				<c><xsl:value-of select="@part"/></c>
				<c><xsl:value-of select="@person"/></c>
				<c><xsl:value-of select="@detail"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
