<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/search.xsl: people and units by the beginning of a name or a code. search[@name @more-people @more-units],
  person[@id @code @name @position @unit @part @admin], unit[@id @code @name @unit @admin]; admin: the viewer looks after it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="search">
	<form method="get" action="/tim" class="filter inline" role="search">
		<div class="field">
			<label for="ten"><xsl:call-template name="search.label"/></label>
			<p class="hint" id="ten-hint"><xsl:call-template name="search.hint"/></p>
			<input type="search" id="ten" name="ten" value="{@name}" maxlength="80" autocomplete="off" aria-describedby="ten-hint"/>
		</div>
		<p class="buttons"><button type="submit"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<xsl:if test="@name!=''">
		<xsl:choose>
			<xsl:when test="person or unit">
				<xsl:if test="person"><xsl:call-template name="search-people"/></xsl:if>
				<xsl:if test="unit"><xsl:call-template name="search-units"/></xsl:if>
			</xsl:when>
			<xsl:otherwise><p class="empty"><xsl:call-template name="search.none"/></p></xsl:otherwise>
		</xsl:choose>
	</xsl:if>
</xsl:template>

<xsl:template name="search-people">
	<h2><xsl:call-template name="search.people"/></h2>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="search.people"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="search.code"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row">
						<xsl:choose>
							<xsl:when test="@admin"><a href="/quan-tri/nhan-su/{@id}"><xsl:value-of select="@name"/></a></xsl:when>
							<xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
						</xsl:choose>
					</th>
					<td xsl:use-attribute-sets="search.code"><xsl:value-of select="@code"/></td>
					<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:if test="@more-people"><p class="hint"><xsl:call-template name="search.more"/></p></xsl:if>
</xsl:template>

<xsl:template name="search-units">
	<h2><xsl:call-template name="search.units"/></h2>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="search.units"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="search.code"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="unit">
				<tr>
					<th scope="row">
						<xsl:choose>
							<xsl:when test="@admin"><a href="/quan-tri/don-vi/{@id}"><xsl:value-of select="@name"/></a></xsl:when>
							<xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
						</xsl:choose>
						<xsl:if test="@unit"><span class="second"><xsl:value-of select="@unit"/></span></xsl:if>
					</th>
					<td xsl:use-attribute-sets="search.code"><xsl:value-of select="@code"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:if test="@more-units"><p class="hint"><xsl:call-template name="search.more"/></p></xsl:if>
</xsl:template>

</xsl:stylesheet>
