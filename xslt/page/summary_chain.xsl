<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/summary_chain.xsl: the month by decentralisation.
  summary[@view='chain' @asked]/group[@office-id @office @authority-id @authority @post @advise], bloc[@code], unit[@id @name],
  each [@people @rated @self @superior @advised @decided @published @not-rated @late @A @B @C @D];
  group/waiting[@name @position @unit @part @step @late @actor].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:template match="summary[@view='chain']" mode="title"><xsl:call-template name="summary.chain-title"/></xsl:template>

<xsl:template match="summary[@view='chain']" mode="tools">
	<p class="tools">
		<xsl:if test="@asked"><a href="/tong-hop/{/page/@month}/phan-cap"><xsl:call-template name="summary.chain-all"/></a></xsl:if>
		<xsl:if test="group">
			<a><xsl:attribute name="href">/tong-hop/<xsl:value-of select="/page/@month"/>/phan-cap.xlsx<xsl:if test="@asked">?<xsl:call-template name="summary-chain-query"/></xsl:if></xsl:attribute><xsl:call-template name="common.sheet"/></a>
		</xsl:if>
		<xsl:if test="count(group)=1 and group/@advise"><a><xsl:attribute name="href">/bao-cao/to-trinh/<xsl:value-of select="/page/@month"/>?<xsl:call-template name="summary-chain-query"/></xsl:attribute><xsl:call-template name="summary.chain-print"/></a></xsl:if>
	</p>
</xsl:template>

<!-- Which group. Context: summary or group. -->
<xsl:template name="summary-chain-query"><xsl:for-each select="self::group | self::summary/group">don-vi=<xsl:value-of select="@office-id"/>&amp;nguoi=<xsl:value-of select="@authority-id"/></xsl:for-each></xsl:template>

<xsl:template match="summary[@view='chain']">
	<xsl:if test="count(group)=1 and group/@post"><p class="lead"><xsl:value-of select="group/@post"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="not(group)"><p class="empty"><xsl:call-template name="summary.chain-nobody"/></p></xsl:when>
		<xsl:when test="group/unit"><xsl:for-each select="group"><xsl:call-template name="summary-chain-group"/></xsl:for-each></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="summary-chain-table">
				<xsl:with-param name="caption"><xsl:call-template name="summary.chain-groups"/></xsl:with-param>
				<xsl:with-param name="rows" select="group"/>
			</xsl:call-template>
			<xsl:call-template name="summary-chain-levels"><xsl:with-param name="rows" select="group"/></xsl:call-template>
			<p class="hint"><xsl:call-template name="summary.chain-how"/></p>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- One group: its blocs, its agencies, and on whom it waits. Context: group. -->
<xsl:template name="summary-chain-group">
	<xsl:call-template name="summary-chain-table">
		<xsl:with-param name="caption"><xsl:call-template name="summary.blocs"/></xsl:with-param>
		<xsl:with-param name="rows" select=". | bloc[count(../bloc) &gt; 1]"/>
	</xsl:call-template>
	<xsl:call-template name="summary-chain-levels"><xsl:with-param name="rows" select=". | bloc[count(../bloc) &gt; 1]"/></xsl:call-template>
	<xsl:call-template name="summary-chain-table">
		<xsl:with-param name="caption"><xsl:call-template name="summary.units"/></xsl:with-param>
		<xsl:with-param name="rows" select="unit"/>
	</xsl:call-template>
	<xsl:if test="waiting">
		<table class="stack">
			<caption><xsl:call-template name="summary.chain-waiting"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="common.name"/></th>
					<th scope="col"><xsl:call-template name="common.position"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="summary.step"/></th>
					<th scope="col"><xsl:call-template name="summary.actor"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="waiting">
					<tr>
						<xsl:if test="@late"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
						<th scope="row"><xsl:value-of select="@name"/></th>
						<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
						<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
						<td xsl:use-attribute-sets="summary.step"><xsl:call-template name="summary-chain-step"/></td>
						<td xsl:use-attribute-sets="summary.actor"><xsl:choose><xsl:when test="@actor"><xsl:value-of select="@actor"/></xsl:when><xsl:when test="@step='self'"><xsl:value-of select="@name"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<div class="field">
			<label for="chep"><xsl:call-template name="summary.copy"/></label>
			<textarea id="chep" rows="6" readonly="readonly">
				<xsl:for-each select="waiting"><xsl:value-of select="@name"/><xsl:text> – </xsl:text><xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/><xsl:text>: </xsl:text><xsl:call-template name="summary-chain-step"/><xsl:text>&#10;</xsl:text></xsl:for-each>
			</textarea>
		</div>
	</xsl:if>
	<p class="hint"><xsl:call-template name="summary.chain-how"/></p>
</xsl:template>

<!-- Context: waiting. -->
<xsl:template name="summary-chain-step">
	<xsl:call-template name="word-summary-missing"><xsl:with-param name="code" select="@step"/></xsl:call-template>
	<xsl:if test="@late"><xsl:call-template name="summary.chain-late"/></xsl:if>
</xsl:template>

<!-- Context: summary or group; rows with counts. -->
<xsl:template name="summary-chain-table">
	<xsl:param name="caption"/>
	<xsl:param name="rows"/>
	<table class="stack">
		<caption><xsl:copy-of select="$caption"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="summary.chain-whose"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.people"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.self"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.superior"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.chain-advised"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.decided"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.published"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.overdue"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.none"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="$rows">
				<tr>
					<xsl:if test="@late &gt; 0"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
					<th scope="row"><xsl:call-template name="summary-chain-name"/></th>
					<td class="num" xsl:use-attribute-sets="summary.people"><xsl:apply-templates select="@people" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.self"><xsl:apply-templates select="@self" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.superior"><xsl:apply-templates select="@superior" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.chain-advised"><xsl:apply-templates select="@advised" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.decided"><xsl:apply-templates select="@decided" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.published"><xsl:apply-templates select="@published" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.overdue"><xsl:apply-templates select="@late" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="summary.none"><xsl:apply-templates select="@not-rated" mode="count"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: group, bloc or unit. -->
<xsl:template name="summary-chain-name">
	<xsl:choose>
		<xsl:when test="self::unit"><xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="self::bloc"><xsl:call-template name="gap.bloc-name"/></xsl:when>
		<xsl:when test="unit"><xsl:call-template name="summary.all"/></xsl:when>
		<xsl:otherwise>
			<a><xsl:attribute name="href">/tong-hop/<xsl:value-of select="/page/@month"/>/phan-cap?<xsl:call-template name="summary-chain-query"/></xsl:attribute><xsl:call-template name="summary.chain-authority"/></a>
			<xsl:if test="@post"><span class="second"><xsl:value-of select="@post"/></span></xsl:if>
			<xsl:if test="@office"><span class="second"><xsl:call-template name="summary.chain-office"/></span></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="summary-chain-levels">
	<xsl:param name="rows"/>
	<xsl:variable name="bars">
		<bars>
			<xsl:attribute name="caption"><xsl:call-template name="summary.levels"/></xsl:attribute>
			<xsl:for-each select="$rows">
				<bar total="{@rated}" A="{@A}" B="{@B}" C="{@C}" D="{@D}" none="{@rated - @A - @B - @C - @D}">
					<xsl:attribute name="label"><xsl:choose>
						<xsl:when test="self::bloc"><xsl:call-template name="gap.bloc-name"/></xsl:when>
						<xsl:when test="unit"><xsl:call-template name="summary.all"/></xsl:when>
						<xsl:otherwise><xsl:call-template name="summary.chain-label"/></xsl:otherwise>
					</xsl:choose></xsl:attribute>
				</bar>
			</xsl:for-each>
		</bars>
	</xsl:variable>
	<xsl:apply-templates select="exsl:node-set($bars)/bars"/>
</xsl:template>

<xsl:template match="summary[@view='chain']" mode="sheet">
	<sheet>
		<title><xsl:call-template name="summary.chain-title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="36"><xsl:call-template name="summary.chain-to"/></column>
		<column width="44"><xsl:call-template name="summary.chain-whose"/></column>
		<column width="10" kind="number"><xsl:call-template name="summary.people"/></column>
		<column width="10" kind="number"><xsl:call-template name="summary.self"/></column>
		<column width="12" kind="number"><xsl:call-template name="summary.superior"/></column>
		<column width="12" kind="number"><xsl:call-template name="summary.chain-advised"/></column>
		<column width="12" kind="number"><xsl:call-template name="summary.decided"/></column>
		<column width="12" kind="number"><xsl:call-template name="summary.published"/></column>
		<column width="10" kind="number"><xsl:call-template name="summary.overdue"/></column>
		<column width="12" kind="number"><xsl:call-template name="summary.none"/></column>
		<column width="8" kind="number">A</column>
		<column width="8" kind="number">B</column>
		<column width="8" kind="number">C</column>
		<column width="8" kind="number">D</column>
		<xsl:for-each select="group | group/bloc | group/unit">
			<row>
				<c><xsl:for-each select="ancestor-or-self::group"><xsl:call-template name="summary.chain-authority"/><xsl:if test="@post"><xsl:text>, </xsl:text><xsl:value-of select="@post"/></xsl:if></xsl:for-each></c>
				<c><xsl:choose><xsl:when test="self::group"><xsl:call-template name="summary.all"/></xsl:when><xsl:otherwise><xsl:call-template name="summary-chain-name"/></xsl:otherwise></xsl:choose></c>
				<c><xsl:value-of select="@people"/></c>
				<c><xsl:value-of select="@self"/></c>
				<c><xsl:value-of select="@superior"/></c>
				<c><xsl:value-of select="@advised"/></c>
				<c><xsl:value-of select="@decided"/></c>
				<c><xsl:value-of select="@published"/></c>
				<c><xsl:value-of select="@late"/></c>
				<c><xsl:value-of select="@not-rated"/></c>
				<c><xsl:value-of select="@A"/></c><c><xsl:value-of select="@B"/></c><c><xsl:value-of select="@C"/></c><c><xsl:value-of select="@D"/></c>
			</row>
		</xsl:for-each>
		<xsl:for-each select="group[waiting]">
			<row/>
			<row><c><xsl:call-template name="summary.chain-waiting"/></c></row>
			<row>
				<c><xsl:call-template name="common.name"/></c><c><xsl:call-template name="common.position"/>, <xsl:call-template name="common.unit"/></c>
				<c><xsl:call-template name="summary.step"/></c><c><xsl:call-template name="summary.actor"/></c>
			</row>
			<xsl:for-each select="waiting">
				<row>
					<c><xsl:value-of select="@name"/></c>
					<c><xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/><xsl:if test="@part">, <xsl:value-of select="@part"/></xsl:if></c>
					<c kind="text"><xsl:call-template name="summary-chain-step"/></c>
					<c kind="text"><xsl:value-of select="@actor"/></c>
				</row>
			</xsl:for-each>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
