<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/people.xsl: the people an administrator looks after. people[@total @search @query @unit-id], unit[@id @name @selected],
  kind[@code @selected], state[@code @selected], person[@id @code @name @kind @position @unit @part @rank @level @phone @email
  @from @state], pages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="people">
	<form method="get" action="/quan-tri/nhan-su" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="people.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="unit">
					<option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="loai"><xsl:call-template name="people.kind"/></label>
			<select id="loai" name="loai">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="kind">
					<option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="@code"/></xsl:call-template></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="trang-thai"><xsl:call-template name="common.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="state">
					<option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-people-state"><xsl:with-param name="code" select="@code"/></xsl:call-template></option>
				</xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="people.count"/></p>
	<xsl:choose>
		<xsl:when test="person"><xsl:call-template name="people-table"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="people-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'people'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="person.number"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="people.kind"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row"><a href="/quan-tri/nhan-su/{@id}"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="person.number"><xsl:value-of select="@code"/></td>
					<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/><xsl:if test="@rank!='member'"><span class="second"><xsl:call-template name="word-rank"><xsl:with-param name="code" select="@rank"/></xsl:call-template></span></xsl:if></td>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
					<td xsl:use-attribute-sets="people.kind"><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="people-state"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: person. -->
<xsl:template name="people-state">
	<span>
		<xsl:attribute name="class">state <xsl:choose>
			<xsl:when test="@state='working'">done</xsl:when>
			<xsl:when test="@state='without'">late</xsl:when>
			<xsl:when test="@state='gone'">none</xsl:when>
			<xsl:otherwise>waiting</xsl:otherwise>
		</xsl:choose></xsl:attribute>
		<xsl:call-template name="word-people-state"><xsl:with-param name="code" select="@state"/></xsl:call-template>
	</span>
</xsl:template>

<xsl:template match="people" mode="tools">
	<ul class="tools">
		<li><a href="/quan-tri/nhan-su/moi"><xsl:if test="@unit-id"><xsl:attribute name="href">/quan-tri/nhan-su/moi?don-vi=<xsl:value-of select="@unit-id"/></xsl:attribute></xsl:if><xsl:call-template name="people.new"/></a></li>
		<li><a href="/quan-tri/nhan-su/thieu"><xsl:call-template name="people.gaps"/></a></li>
		<li><a href="/quan-tri/nhan-su.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="people" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="14"><xsl:call-template name="person.number"/></column>
		<column width="28"><xsl:call-template name="common.name"/></column>
		<column width="20"><xsl:call-template name="people.kind"/></column>
		<column width="26"><xsl:call-template name="common.position"/></column>
		<column width="16"><xsl:call-template name="person.rank"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="28"><xsl:call-template name="common.part"/></column>
		<column width="16"><xsl:call-template name="person.level"/></column>
		<column width="14"><xsl:call-template name="person.phone"/></column>
		<column width="28"><xsl:call-template name="person.email"/></column>
		<column width="14" kind="date"><xsl:call-template name="person.from"/></column>
		<column width="22"><xsl:call-template name="common.state"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="@code"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:call-template name="word-rank"><xsl:with-param name="code" select="@rank"/></xsl:call-template></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="@part"/></c>
				<c><xsl:call-template name="word-management-level"><xsl:with-param name="code" select="@level"/></xsl:call-template></c>
				<c><xsl:value-of select="@phone"/></c>
				<c><xsl:value-of select="@email"/></c>
				<c><xsl:value-of select="@from"/></c>
				<c><xsl:call-template name="word-people-state"><xsl:with-param name="code" select="@state"/></xsl:call-template></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
