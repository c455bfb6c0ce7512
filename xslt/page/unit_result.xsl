<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/unit_result.xsl: the results of agencies in a month. unit_result[@search @query @total @found], state[@code @selected],
  agency[@id @name @level @basis @reason @at @by @leaders], pages, form[@id='save'] with a row of fields an agency (@name "level-17"), form[@id='fill'].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="unit-result-field" match="unit_result/form/field" use="@name"/>

<xsl:template match="unit_result" mode="tools">
	<p class="tools"><a href="/quan-tri/ket-qua-don-vi/{/page/@month}.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></p>
</xsl:template>

<xsl:template match="unit_result">
	<p class="lead"><xsl:call-template name="unit_result.lead"/></p>
	<form method="get" action="{/page/@path}" class="filter inline">
		<div class="field"><label for="ten"><xsl:call-template name="caps.search"/></label><input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/></div>
		<div class="field"><label for="trang-thai"><xsl:call-template name="unit_result.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="caps.any"/></option>
				<xsl:for-each select="state"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="unit_result.state-word"/></option></xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
	<xsl:choose>
		<xsl:when test="agency">
			<p><xsl:call-template name="unit_result.count"/></p>
			<xsl:call-template name="unit-result-form"/>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="unit_result.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
	<xsl:for-each select="form[@id='fill' and ../@total!='0']">
		<section aria-labelledby="fill-title"><h2 id="fill-title"><xsl:call-template name="unit_result.paste"/></h2><xsl:apply-templates select="."/></section>
	</xsl:for-each>
</xsl:template>

<xsl:template name="unit-result-form">
	<form>
		<xsl:apply-templates select="form[@id='save']" mode="attributes"/>
		<xsl:apply-templates select="form[@id='save']" mode="hidden"/>
		<xsl:apply-templates select="key('unit-result-field','basis')"/>
		<table class="stack decisions">
			<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'unit_result'"/></xsl:call-template></caption>
			<thead><tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="unit_result.level"/></th>
				<th scope="col"><xsl:call-template name="unit_result.basis"/></th>
				<th scope="col"><xsl:call-template name="unit_result.reason"/></th>
			</tr></thead>
			<tbody>
				<xsl:for-each select="agency">
					<tr>
						<th scope="row"><xsl:value-of select="@name"/>
							<xsl:if test="@level"><span class="second"><xsl:call-template name="unit_result.recorded"/></span></xsl:if>
							<xsl:if test="@leaders"><span class="second"><xsl:call-template name="unit_result.leaders"/></span></xsl:if>
						</th>
						<td xsl:use-attribute-sets="unit_result.level"><xsl:apply-templates select="key('unit-result-field',concat('level-',@id))" mode="cell"/></td>
						<td xsl:use-attribute-sets="unit_result.basis"><xsl:apply-templates select="key('unit-result-field',concat('basis-',@id))" mode="cell"/></td>
						<td xsl:use-attribute-sets="unit_result.reason"><xsl:if test="@level or @leaders"><xsl:apply-templates select="key('unit-result-field',concat('reason-',@id))" mode="cell"/></xsl:if></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<xsl:apply-templates select="form[@id='save']" mode="buttons"/>
	</form>
</xsl:template>

<xsl:template match="unit_result" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="44"><xsl:call-template name="common.unit"/></column>
		<column width="8"><xsl:call-template name="unit_result.level"/></column>
		<column width="44"><xsl:call-template name="unit_result.basis"/></column>
		<column width="44"><xsl:call-template name="unit_result.reason"/></column>
		<column width="28"><xsl:call-template name="unit_result.by"/></column>
		<column width="18" kind="moment"><xsl:call-template name="unit_result.at"/></column>
		<xsl:for-each select="agency">
			<row>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@level"/></c>
				<c><xsl:value-of select="@basis"/></c>
				<c><xsl:value-of select="@reason"/></c>
				<c><xsl:value-of select="@by"/></c>
				<c><xsl:value-of select="@at"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
