<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/year.xsl: a year. year[@year @view]:
  view person: [@person-id @own @units @name @position @unit @part], months;
  view people: scope (page/summary.xsl), [@total], person[@id @name @position @part], months; pages, letterhead, signatures;
  view units: scope, unit[@id @name @people @rated @A @B @C @D].
  months: month[@period @span @state @level @points @id @reason], [@kind @average @rated @not-rated @open @A @B @C @D @state @by-points @proposed @rules].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:template match="year" mode="title"><xsl:call-template name="year.title"/></xsl:template>

<xsl:template match="year" mode="tools">
	<p class="tools">
		<a href="/nam/{@year - 1}?{substring(concat('don-vi=',@unit-id), 1, 20 * boolean(@unit-id))}{substring(concat('nguoi=',@person-id), 1, 20 * (boolean(@person-id) and not(@own)))}"><xsl:value-of select="@year - 1"/></a>
		<a href="/nam/{@year + 1}?{substring(concat('don-vi=',@unit-id), 1, 20 * boolean(@unit-id))}{substring(concat('nguoi=',@person-id), 1, 20 * (boolean(@person-id) and not(@own)))}"><xsl:value-of select="@year + 1"/></a>
		<xsl:if test="@units and @own"><a href="/tong-hop/{/page/@month}"><xsl:call-template name="year.unit-link"/></a></xsl:if>
		<xsl:if test="@unit-id">
			<a href="/nam/{@year}.xlsx?don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="common.sheet"/></a>
			<xsl:if test="@view='people'"><a href="/nam/{@year}/in?don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="year.print"/></a></xsl:if>
		</xsl:if>
	</p>
</xsl:template>

<!-- ============================================================ one person -->

<xsl:template match="year[@view='person']">
	<xsl:variable name="months"><strip><xsl:copy-of select="month"/></strip></xsl:variable>
	<xsl:if test="@unit"><p><xsl:value-of select="@position"/><xsl:text>, </xsl:text><xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></p></xsl:if>
	<xsl:apply-templates select="exsl:node-set($months)/strip"/>
	<xsl:choose>
		<xsl:when test="@rated">
			<ul>
				<li><xsl:call-template name="year.average"/></li>
				<li><xsl:call-template name="year.counts"/></li>
				<li><xsl:call-template name="year.proposal"/></li>
			</ul>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="year.nothing"/></p></xsl:otherwise>
	</xsl:choose>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="year.title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="year.month"/></th>
				<th scope="col"><xsl:call-template name="common.level"/></th>
				<th scope="col" class="num"><xsl:call-template name="common.points"/></th>
				<th scope="col"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="month">
				<tr>
					<th scope="row">
						<xsl:choose>
							<xsl:when test="@id and @state='published'"><a href="/danh-gia/{@id}"><xsl:call-template name="format-month"><xsl:with-param name="month" select="@period"/></xsl:call-template></a></xsl:when>
							<xsl:otherwise><xsl:call-template name="format-month"><xsl:with-param name="month" select="@period"/></xsl:call-template></xsl:otherwise>
						</xsl:choose>
					</th>
					<td xsl:use-attribute-sets="common.level"><xsl:choose><xsl:when test="@level"><xsl:call-template name="level"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
					<td class="num" xsl:use-attribute-sets="common.points"><xsl:choose><xsl:when test="@points"><xsl:value-of select="@points"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
					<td xsl:use-attribute-sets="common.note"><xsl:call-template name="year.gap"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- ============================================================ a unit's people -->

<xsl:template match="year[@view='people']">
	<xsl:call-template name="summary-scope"/>
	<xsl:choose>
		<xsl:when test="person">
			<p><xsl:call-template name="year.count"/></p>
			<div class="scroll" tabindex="0" role="region" xsl:use-attribute-sets="year.table">
				<xsl:call-template name="year-people"><xsl:with-param name="class" select="'year'"/></xsl:call-template>
			</div>
			<xsl:apply-templates select="pages"/>
			<p class="hint"><xsl:call-template name="year.how"/></p>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="year.nobody"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- The sheet is of a unit's people; the own year is not one. -->
<xsl:template match="year" mode="sheet-link"/>

<xsl:template match="page[@print='yes']/year">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="year.title"/></h1>
	<xsl:call-template name="year-people"><xsl:with-param name="class" select="'paper-table year'"/></xsl:call-template>
	<p class="illustration"><xsl:call-template name="year.how"/></p>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

<!-- Four quarters where nobody has a month, else twelve months. Context: year. -->
<xsl:template name="year-heads">
	<xsl:param name="month" select="1"/>
	<xsl:choose>
		<xsl:when test="not(person/month[substring(@period,6,1)!='Q'])">
			<xsl:for-each select="person[1]/month"><th scope="col" class="num" colspan="3"><xsl:call-template name="period-mark"/></th></xsl:for-each>
		</xsl:when>
		<xsl:otherwise>
			<th scope="col" class="num"><xsl:value-of select="$month"/></th>
			<xsl:if test="$month &lt; 12"><xsl:call-template name="year-heads"><xsl:with-param name="month" select="$month + 1"/></xsl:call-template></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: year. -->
<xsl:template name="year-people">
	<xsl:param name="class"/>
	<xsl:variable name="mixed" select="person/month[substring(@period,6,1)!='Q']"/>
	<table class="{$class}">
		<caption class="hidden"><xsl:call-template name="year.title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<xsl:call-template name="year-heads"/>
				<th scope="col" class="num"><xsl:call-template name="year.average-short"/></th>
				<th scope="col" class="num">A</th><th scope="col" class="num">B</th><th scope="col" class="num">C</th><th scope="col" class="num">D</th>
				<th scope="col"><xsl:call-template name="year.proposed"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row">
						<xsl:choose>
							<xsl:when test="/page/@print"><xsl:value-of select="@name"/></xsl:when>
							<xsl:otherwise><a href="/nam/{../@year}?nguoi={@id}"><xsl:value-of select="@name"/></a></xsl:otherwise>
						</xsl:choose>
						<span class="second"><xsl:value-of select="@position"/></span>
					</th>
					<xsl:for-each select="month">
						<td class="num"><xsl:if test="@span"><xsl:attribute name="colspan"><xsl:value-of select="@span"/></xsl:attribute></xsl:if><xsl:if test="@state!='none' and substring(@period,6,1)='Q' and $mixed"><xsl:call-template name="period-mark"/>: </xsl:if><xsl:choose><xsl:when test="@level"><xsl:value-of select="@level"/></xsl:when><xsl:when test="@state='not_rated'">–</xsl:when><xsl:when test="@state='open'">·</xsl:when></xsl:choose></td>
					</xsl:for-each>
					<td class="num"><xsl:value-of select="@average"/></td>
					<td class="num"><xsl:apply-templates select="@A" mode="count"/></td>
					<td class="num"><xsl:apply-templates select="@B" mode="count"/></td>
					<td class="num"><xsl:apply-templates select="@C" mode="count"/></td>
					<td class="num"><xsl:apply-templates select="@D" mode="count"/></td>
					<td><xsl:call-template name="year.proposed-short"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- ============================================================ units -->

<xsl:template match="year[@view='units']">
	<xsl:call-template name="summary-scope"/>
	<xsl:choose>
		<xsl:when test="unit">
			<xsl:variable name="bars">
				<bars>
					<xsl:attribute name="caption"><xsl:call-template name="year.units"/></xsl:attribute>
					<xsl:for-each select="unit"><bar label="{@name}" href="/nam/{../@year}?don-vi={@id}&amp;{../@query}" total="{@rated}" A="{@A}" B="{@B}" C="{@C}" D="{@D}" none="{@rated - @A - @B - @C - @D}"/></xsl:for-each>
				</bars>
			</xsl:variable>
			<xsl:apply-templates select="exsl:node-set($bars)/bars"/>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="year.nobody"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ sheets -->

<!-- Twelve months; quarters fill the columns of theirs. -->
<xsl:template name="year-columns">
	<xsl:param name="month" select="1"/>
	<column width="6"><xsl:value-of select="$month"/></column>
	<xsl:if test="$month &lt; 12"><xsl:call-template name="year-columns"><xsl:with-param name="month" select="$month + 1"/></xsl:call-template></xsl:if>
</xsl:template>

<xsl:template match="year" mode="sheet">
	<xsl:variable name="quarters" select="not(person/month[substring(@period,6,1)!='Q'])"/>
	<sheet>
		<title><xsl:call-template name="year.title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<xsl:choose>
			<xsl:when test="@view='units'">
				<column width="44"><xsl:call-template name="common.unit"/></column>
				<column width="12" kind="number"><xsl:call-template name="summary.people"/></column>
				<column width="14" kind="number"><xsl:call-template name="year.rated"/></column>
				<column width="8" kind="number">A</column><column width="8" kind="number">B</column><column width="8" kind="number">C</column><column width="8" kind="number">D</column>
				<xsl:for-each select="unit"><row><c><xsl:value-of select="@name"/></c><c><xsl:value-of select="@people"/></c><c><xsl:value-of select="@rated"/></c><c><xsl:value-of select="@A"/></c><c><xsl:value-of select="@B"/></c><c><xsl:value-of select="@C"/></c><c><xsl:value-of select="@D"/></c></row></xsl:for-each>
			</xsl:when>
			<xsl:otherwise>
				<column width="30"><xsl:call-template name="common.name"/></column>
				<column width="28"><xsl:call-template name="common.position"/></column>
				<column width="30"><xsl:call-template name="summary.part"/></column>
				<xsl:choose>
					<xsl:when test="$quarters"><xsl:for-each select="person[1]/month"><column width="6"><xsl:call-template name="period-mark"/></column></xsl:for-each></xsl:when>
					<xsl:otherwise><xsl:call-template name="year-columns"/></xsl:otherwise>
				</xsl:choose>
				<column width="12" kind="number"><xsl:call-template name="year.average-short"/></column>
				<column width="8" kind="number">A</column><column width="8" kind="number">B</column><column width="8" kind="number">C</column><column width="8" kind="number">D</column>
				<column width="24"><xsl:call-template name="year.proposed"/></column>
				<xsl:for-each select="person">
					<row>
						<c><xsl:value-of select="@name"/></c><c><xsl:value-of select="@position"/></c><c><xsl:value-of select="@part"/></c>
						<xsl:for-each select="month">
							<xsl:if test="not($quarters)"><xsl:if test="@span &gt; 1"><c/></xsl:if><xsl:if test="@span &gt; 2"><c/></xsl:if></xsl:if>
							<c><xsl:value-of select="@level"/></c>
						</xsl:for-each>
						<c><xsl:value-of select="translate(@average, ',', '.')"/></c><c><xsl:value-of select="@A"/></c><c><xsl:value-of select="@B"/></c><c><xsl:value-of select="@C"/></c><c><xsl:value-of select="@D"/></c>
						<c><xsl:call-template name="year.proposed-short"/></c>
					</row>
				</xsl:for-each>
			</xsl:otherwise>
		</xsl:choose>
	</sheet>
</xsl:template>

</xsl:stylesheet>
