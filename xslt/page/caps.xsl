<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/caps.xsl: places on level A in scope. caps[@search @over @total @query @may-grant @may-result], option[@code @selected],
  bloc[@code @agencies]/(cap, line), agency[@id @name @bloc @published]/cap/line, pages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="caps" mode="tools">
	<p class="tools">
		<xsl:if test="@may-grant"><a href="/quan-tri/han-muc/{/page/@month}"><xsl:call-template name="caps.grants"/></a></xsl:if>
		<xsl:if test="@may-result"><a href="/quan-tri/ket-qua-don-vi/{/page/@month}"><xsl:call-template name="caps.results"/></a></xsl:if>
		<a href="/han-muc/{/page/@month}.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a>
	</p>
</xsl:template>

<xsl:template match="caps">
	<form method="get" action="{/page/@path}" class="filter inline">
		<div class="field"><label for="ten"><xsl:call-template name="caps.search"/></label><input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/></div>
		<div class="field"><label for="khoi"><xsl:call-template name="caps.bloc"/></label>
			<select id="khoi" name="khoi">
				<option value=""><xsl:call-template name="caps.any"/></option>
				<xsl:for-each select="option"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="gap.bloc-name"/></option></xsl:for-each>
			</select>
		</div>
		<div class="field"><label for="vuot"><xsl:call-template name="caps.show"/></label>
			<select id="vuot" name="vuot">
				<option value=""><xsl:call-template name="caps.any"/></option>
				<option value="co"><xsl:if test="@over"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="caps.only-over"/></option>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="caps.count"/></p>
	<xsl:choose>
		<xsl:when test="bloc">
			<table class="stack">
				<caption><xsl:call-template name="caps.blocs"/></caption>
				<xsl:call-template name="caps-head"/>
				<tbody><xsl:for-each select="bloc">
					<xsl:variable name="name"><xsl:call-template name="gap.bloc-name"/></xsl:variable>
					<xsl:for-each select="cap"><xsl:call-template name="caps-row"><xsl:with-param name="name" select="$name"/></xsl:call-template></xsl:for-each>
					<xsl:for-each select="line"><xsl:call-template name="caps-row"><xsl:with-param name="name" select="$name"/></xsl:call-template></xsl:for-each>
				</xsl:for-each></tbody>
			</table>
			<table class="stack">
				<caption><xsl:call-template name="caps.list"/></caption>
				<xsl:call-template name="caps-head"/>
				<tbody><xsl:for-each select="agency">
					<xsl:if test="not(cap/line[@scope='unit'])"><xsl:for-each select="cap"><xsl:call-template name="caps-row"/></xsl:for-each></xsl:if>
					<xsl:for-each select="cap/line"><xsl:call-template name="caps-row"><xsl:with-param name="name" select="../../@name"/></xsl:call-template></xsl:for-each>
				</xsl:for-each></tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="caps.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="caps-head">
	<thead><tr>
		<th scope="col"><xsl:call-template name="caps.whose"/></th>
		<th scope="col" class="num"><xsl:call-template name="caps.rated"/></th>
		<th scope="col" class="num">A</th><th scope="col" class="num">B</th><th scope="col" class="num">C</th><th scope="col" class="num">D</th>
		<th scope="col" class="num"><xsl:call-template name="caps.undecided"/></th>
		<th scope="col"><xsl:call-template name="caps.percent"/></th>
		<th scope="col" class="num"><xsl:call-template name="caps.places"/></th>
		<th scope="col" class="num"><xsl:call-template name="caps.left"/></th>
	</tr></thead>
</xsl:template>

<!-- Context: cap or line. -->
<xsl:template name="caps-row">
	<xsl:param name="name" select="../@name"/>
	<tr>
		<xsl:if test="@over &gt; 0"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
		<th scope="row"><xsl:value-of select="$name"/>
			<xsl:if test="@scope"><span class="second"><xsl:call-template name="caps.line"/><xsl:if test="../@exception and @scope='unit'"><xsl:text>, </xsl:text><xsl:for-each select=".."><xsl:call-template name="caps.exception"/></xsl:for-each></xsl:if></span></xsl:if>
			<xsl:if test="(@scope='unit' or not(@scope)) and (../../@published or ../@published)"><span class="second"><xsl:call-template name="caps.published"/></span></xsl:if>
		</th>
		<td class="num" xsl:use-attribute-sets="caps.rated"><xsl:apply-templates select="@rated" mode="count"/></td>
		<td class="num" xsl:use-attribute-sets="caps.a"><xsl:apply-templates select="@A" mode="count"/></td>
		<td class="num" xsl:use-attribute-sets="caps.b"><xsl:apply-templates select="@B" mode="count"/></td>
		<td class="num" xsl:use-attribute-sets="caps.c"><xsl:apply-templates select="@C" mode="count"/></td>
		<td class="num" xsl:use-attribute-sets="caps.d"><xsl:apply-templates select="@D" mode="count"/></td>
		<td class="num" xsl:use-attribute-sets="caps.undecided"><xsl:apply-templates select="@undecided" mode="count"/></td>
		<td xsl:use-attribute-sets="caps.percent"><xsl:choose><xsl:when test="@percent"><span><xsl:value-of select="@percent"/> % <xsl:call-template name="caps.base-word"/></span></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
		<td class="num" xsl:use-attribute-sets="caps.places"><xsl:choose><xsl:when test="@places"><xsl:apply-templates select="@places" mode="count"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
		<td class="num" xsl:use-attribute-sets="caps.left"><xsl:choose><xsl:when test="@places"><span><xsl:call-template name="caps.rest"/></span></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
	</tr>
</xsl:template>

<xsl:template match="caps" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="40"><xsl:call-template name="common.unit"/></column>
		<column width="16"><xsl:call-template name="caps.bloc"/></column>
		<column width="28"><xsl:call-template name="caps.scope"/></column>
		<column width="12" kind="number"><xsl:call-template name="caps.rated"/></column>
		<column width="8" kind="number">A</column>
		<column width="8" kind="number">B</column>
		<column width="8" kind="number">C</column>
		<column width="8" kind="number">D</column>
		<column width="10" kind="number"><xsl:call-template name="caps.undecided"/></column>
		<column width="10"><xsl:call-template name="caps.percent"/></column>
		<column width="32"><xsl:call-template name="caps.base"/></column>
		<column width="12" kind="number"><xsl:call-template name="caps.places"/></column>
		<column width="8" kind="number"><xsl:call-template name="caps.left-number"/></column>
		<column width="8" kind="number"><xsl:call-template name="caps.over-number"/></column>
		<xsl:for-each select="bloc/line | agency/cap/line | agency/cap[not(line[@scope='unit'])]">
			<xsl:variable name="whose" select="ancestor::agency | ancestor::bloc"/>
			<row>
				<c><xsl:value-of select="$whose/@name"/></c>
				<c><xsl:for-each select="$whose"><xsl:choose><xsl:when test="@bloc='party' or @code='party'"><xsl:call-template name="caps-bloc"><xsl:with-param name="code" select="'party'"/></xsl:call-template></xsl:when><xsl:when test="@bloc='government' or @code='government'"><xsl:call-template name="caps-bloc"><xsl:with-param name="code" select="'government'"/></xsl:call-template></xsl:when><xsl:otherwise><xsl:call-template name="caps-bloc"><xsl:with-param name="code" select="'school'"/></xsl:call-template></xsl:otherwise></xsl:choose></xsl:for-each></c>
				<c><xsl:call-template name="caps.line"/></c>
				<c><xsl:value-of select="@rated"/></c>
				<c><xsl:value-of select="@A"/></c>
				<c><xsl:value-of select="@B"/></c>
				<c><xsl:value-of select="@C"/></c>
				<c><xsl:value-of select="@D"/></c>
				<c><xsl:value-of select="@undecided"/></c>
				<c><xsl:value-of select="@percent"/></c>
				<c><xsl:if test="@base"><xsl:call-template name="caps.base-word"/></xsl:if></c>
				<c><xsl:value-of select="@places"/></c>
				<c><xsl:value-of select="@left"/></c>
				<c><xsl:value-of select="@over"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template name="caps-bloc">
	<xsl:param name="code"/>
	<xsl:for-each select="/page/caps/option[@code=$code]"><xsl:call-template name="gap.bloc-name"/></xsl:for-each>
</xsl:template>

</xsl:stylesheet>
