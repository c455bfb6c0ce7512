<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/catalogue.xsl: the standard products of an agency. catalogue[@unit-id @unit @search @ended], unit[@id @name],
  product[@id @code @name @measure @coefficient @valid_from @valid_to @state @from-above], pages, form; or catalogue[@id @unit-id @unit]/form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="catalogue[@id]" mode="tools"><p class="tools"><a href="/quan-tri/san-pham?don-vi={@unit-id}"><xsl:call-template name="catalogue.back"/></a></p></xsl:template>
<xsl:template match="catalogue[not(@id)]" mode="tools">
	<ul class="tools">
		<li><a href="{/page/@sheet-path}"><xsl:call-template name="common.sheet"/></a></li>
		<li><a href="/quan-tri/san-pham/nhap"><xsl:call-template name="catalogue.import"/></a></li>
		<li><a href="/quan-tri/san-pham/mau.xlsx?don-vi={@unit-id}"><xsl:call-template name="catalogue.template"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="catalogue[@id]" priority="1">
	<h2><xsl:value-of select="@unit"/></h2>
	<p><xsl:call-template name="catalogue.frozen"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="catalogue">
	<p class="lead"><xsl:call-template name="catalogue.lead"/></p>
	<form method="get" action="/quan-tri/san-pham" class="filter inline">
		<xsl:choose>
			<xsl:when test="unit[2]">
				<div class="field">
					<label for="don-vi"><xsl:call-template name="common.unit"/></label>
					<select id="don-vi" name="don-vi">
						<xsl:for-each select="unit"><option value="{@id}"><xsl:if test="@id=../@unit-id"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option></xsl:for-each>
					</select>
				</div>
			</xsl:when>
			<xsl:otherwise><input type="hidden" name="don-vi" value="{@unit-id}"/></xsl:otherwise>
		</xsl:choose>
		<div class="field"><label for="ten"><xsl:call-template name="catalogue.search"/></label><input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/></div>
		<div class="field"><div class="choice"><input type="checkbox" id="het" name="het" value="1"><xsl:if test="@ended"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if></input><label for="het"><xsl:call-template name="catalogue.with-ended"/></label></div></div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<h2><xsl:value-of select="@unit"/></h2>
	<xsl:choose>
		<xsl:when test="product"><xsl:call-template name="catalogue-products"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="catalogue.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
	<h2><xsl:call-template name="catalogue.add"/></h2>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="catalogue-products">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'catalogue'"/></xsl:call-template></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="catalogue.code"/></th>
			<th scope="col"><xsl:call-template name="catalogue.name"/></th>
			<th scope="col"><xsl:call-template name="catalogue.measure"/></th>
			<th scope="col" class="num"><xsl:call-template name="task.coefficient"/></th>
			<th scope="col"><xsl:call-template name="catalogue.valid_from"/></th>
			<th scope="col"><xsl:call-template name="catalogue.valid_to"/></th>
			<th scope="col"><xsl:call-template name="catalogue.kept"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="product">
				<tr>
					<td xsl:use-attribute-sets="catalogue.code"><xsl:value-of select="@code"/></td>
					<th scope="row">
						<xsl:choose>
							<xsl:when test="@from-above"><xsl:value-of select="@name"/></xsl:when>
							<xsl:otherwise><a href="/quan-tri/san-pham/{@id}"><xsl:value-of select="@name"/></a></xsl:otherwise>
						</xsl:choose>
						<xsl:if test="@state!='used'"><span class="second"><xsl:call-template name="catalogue.state"/></span></xsl:if>
					</th>
					<td xsl:use-attribute-sets="catalogue.measure"><xsl:value-of select="@measure"/></td>
					<td class="num" xsl:use-attribute-sets="task.coefficient"><xsl:value-of select="@coefficient"/></td>
					<td xsl:use-attribute-sets="catalogue.valid_from"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@valid_from"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="catalogue.valid_to"><xsl:if test="@valid_to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@valid_to"/></xsl:call-template></xsl:if></td>
					<td xsl:use-attribute-sets="catalogue.kept"><xsl:choose><xsl:when test="@from-above"><xsl:value-of select="@from-above"/></xsl:when><xsl:otherwise><xsl:value-of select="../@unit"/></xsl:otherwise></xsl:choose></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
