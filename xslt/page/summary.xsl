<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/summary.xsl: how far a unit's month is.
  summary[@view @unit-id @unit @unit-kind @query @chain @counted], bloc-option, kind-option [@code @selected], above[@id @name];
  view table: total, unit[@id @name @kind], direct, bloc[@code], kind[@code], each [@people @rated @plan @weeks @tasks @self @superior
  @decided @published @not-rated @late @A @B @C @D], month[@month @rated @published @A @B @C @D], cap;
  view missing: [@step @total], person[@id @code @name @position @unit @part @actor], pages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:template match="summary" mode="title"><xsl:call-template name="summary.title"/></xsl:template>
<xsl:template match="summary[@view='missing']" mode="title"><xsl:call-template name="summary.missing-title"/></xsl:template>

<xsl:template match="summary" mode="tools">
	<p class="tools">
		<xsl:choose>
			<xsl:when test="@view='missing'">
				<a href="/tong-hop/{/page/@month}?don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="summary.back"/></a>
				<a href="/tong-hop/{/page/@month}/thieu.xlsx?buoc={@step}&amp;don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="common.sheet"/></a>
			</xsl:when>
			<xsl:otherwise>
				<a href="/tong-hop/{/page/@month}.xlsx?don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="common.sheet"/></a>
				<a href="/bao-cao/thong-ke/{/page/@month}?don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="report.print-statistics"/></a>
				<xsl:if test="@names"><a href="/bao-cao/chua-xong/{/page/@month}?don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="report.print-missing"/></a></xsl:if>
				<xsl:if test="@levels"><a href="/giay/{/page/@month}"><xsl:call-template name="paper_month.link"/></a></xsl:if>
				<xsl:if test="@chain"><a href="/tong-hop/{/page/@month}/phan-cap"><xsl:call-template name="summary.chain-link"/></a></xsl:if>
			</xsl:otherwise>
		</xsl:choose>
	</p>
</xsl:template>

<xsl:template match="summary">
	<xsl:call-template name="summary-scope"/>
	<xsl:choose>
		<xsl:when test="total/@people='0'"><p class="empty"><xsl:call-template name="summary.nobody"/></p></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="summary-steps"/>
			<xsl:call-template name="summary-table">
				<xsl:with-param name="caption"><xsl:call-template name="summary.units"/></xsl:with-param>
				<xsl:with-param name="rows" select="unit | direct"/>
			</xsl:call-template>
			<xsl:if test="@levels"><xsl:call-template name="summary-levels"/></xsl:if>
			<xsl:if test="count(bloc) &gt; 1">
				<xsl:call-template name="summary-table">
					<xsl:with-param name="caption"><xsl:call-template name="summary.blocs"/></xsl:with-param>
					<xsl:with-param name="rows" select="bloc"/>
				</xsl:call-template>
			</xsl:if>
			<xsl:if test="count(kind) &gt; 1">
				<xsl:call-template name="summary-table">
					<xsl:with-param name="caption"><xsl:call-template name="summary.kinds"/></xsl:with-param>
					<xsl:with-param name="rows" select="kind"/>
				</xsl:call-template>
			</xsl:if>
			<p class="hint"><xsl:call-template name="summary.how"/></p>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- The way down to this unit, and the questions that narrow what is counted. -->
<xsl:template name="summary-scope">
	<xsl:if test="above">
		<nav xsl:use-attribute-sets="summary.path">
			<p><xsl:for-each select="above"><a href="{/page/@path}?don-vi={@id}&amp;{../@query}"><xsl:value-of select="@name"/></a><xsl:text> › </xsl:text></xsl:for-each><strong><xsl:value-of select="@unit"/></strong></p>
		</nav>
	</xsl:if>
	<form method="get" action="{/page/@path}" class="filter inline">
		<input type="hidden" name="don-vi" value="{@unit-id}"/>
		<xsl:if test="@view='missing'">
			<div class="field">
				<label for="buoc"><xsl:call-template name="summary.step"/></label>
				<select id="buoc" name="buoc">
					<xsl:call-template name="summary-step-options"/>
				</select>
			</div>
		</xsl:if>
		<xsl:if test="@unit-kind='grouping'">
			<div class="field">
				<label for="khoi"><xsl:call-template name="caps.bloc"/></label>
				<select id="khoi" name="khoi">
					<option value=""><xsl:call-template name="caps.any"/></option>
					<xsl:for-each select="bloc-option"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="gap.bloc-name"/></option></xsl:for-each>
				</select>
			</div>
		</xsl:if>
		<div class="field">
			<label for="loai"><xsl:call-template name="people.kind"/></label>
			<select id="loai" name="loai">
				<option value=""><xsl:call-template name="caps.any"/></option>
				<xsl:for-each select="kind-option"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="@code"/></xsl:call-template></option></xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
</xsl:template>

<!-- Step by step: how many have done it, drawn and as figures, and who has not. -->
<xsl:template name="summary-steps">
	<table class="stack">
		<caption><xsl:call-template name="summary.progress"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="summary.step"/></th>
				<th scope="col"><xsl:call-template name="summary.done"/></th>
				<th scope="col" class="num"><xsl:call-template name="summary.percent"/></th>
				<xsl:if test="@names"><th scope="col"><xsl:call-template name="summary.rest"/></th></xsl:if>
			</tr>
		</thead>
		<tbody>
			<xsl:call-template name="summary-step"><xsl:with-param name="code" select="'plan'"/><xsl:with-param name="done" select="total/@plan"/><xsl:with-param name="of" select="total/@rated"/></xsl:call-template>
			<xsl:if test="@whole"><xsl:call-template name="summary-step"><xsl:with-param name="code" select="'weeks'"/><xsl:with-param name="done" select="total/@weeks"/><xsl:with-param name="of" select="total/@people"/></xsl:call-template></xsl:if>
			<xsl:call-template name="summary-step"><xsl:with-param name="code" select="'self'"/><xsl:with-param name="done" select="total/@self"/><xsl:with-param name="of" select="total/@rated"/></xsl:call-template>
			<xsl:call-template name="summary-step"><xsl:with-param name="code" select="'superior'"/><xsl:with-param name="done" select="total/@superior"/><xsl:with-param name="of" select="total/@rated"/></xsl:call-template>
			<xsl:call-template name="summary-step"><xsl:with-param name="code" select="'decide'"/><xsl:with-param name="done" select="total/@decided"/><xsl:with-param name="of" select="total/@rated"/></xsl:call-template>
			<xsl:call-template name="summary-step"><xsl:with-param name="code" select="'publish'"/><xsl:with-param name="done" select="total/@published"/><xsl:with-param name="of" select="total/@rated"/></xsl:call-template>
		</tbody>
	</table>
	<ul>
		<xsl:if test="@whole"><li><xsl:choose>
			<xsl:when test="@names and total/@tasks &gt; 0"><a href="/tong-hop/{/page/@month}/thieu?buoc=tasks&amp;don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="summary.tasks"/></a></xsl:when>
			<xsl:otherwise><xsl:call-template name="summary.tasks"/></xsl:otherwise>
		</xsl:choose></li></xsl:if>
		<li><xsl:if test="total/@late &gt; 0"><xsl:attribute name="class">attention</xsl:attribute></xsl:if><xsl:call-template name="summary.late"/></li>
		<li><xsl:call-template name="summary.not-rated"/></li>
	</ul>
</xsl:template>

<!-- Context: summary. -->
<xsl:template name="summary-step">
	<xsl:param name="code"/>
	<xsl:param name="done"/>
	<xsl:param name="of"/>
	<xsl:variable name="progress"><progress done="{$done}" total="{$of}"/></xsl:variable>
	<tr>
		<th scope="row"><xsl:call-template name="word-summary-step"><xsl:with-param name="code" select="$code"/></xsl:call-template></th>
		<td xsl:use-attribute-sets="summary.done"><xsl:choose><xsl:when test="$of &gt; 0"><xsl:apply-templates select="exsl:node-set($progress)/progress"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
		<td class="num" xsl:use-attribute-sets="summary.percent"><xsl:choose><xsl:when test="$of &gt; 0"><xsl:value-of select="translate(format-number(100 * $done div $of, '0.0'), '.', ',')"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
		<xsl:if test="@names">
			<td xsl:use-attribute-sets="summary.rest">
				<xsl:choose>
					<xsl:when test="$code='weeks' or $of - $done &lt;= 0">–</xsl:when>
					<xsl:otherwise><a href="/tong-hop/{/page/@month}/thieu?buoc={$code}&amp;don-vi={@unit-id}&amp;{@query}"><xsl:call-template name="summary.see"/></a></xsl:otherwise>
				</xsl:choose>
			</td>
		</xsl:if>
	</tr>
</xsl:template>

<!-- Context: summary; rows with counts. -->
<xsl:template name="summary-table">
	<xsl:param name="caption"/>
	<xsl:param name="rows"/>
	<xsl:variable name="whole" select="@whole"/>
	<xsl:if test="$rows">
		<table class="stack">
			<caption><xsl:copy-of select="$caption"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="summary.whose"/></th>
					<th scope="col" class="num"><xsl:call-template name="summary.people"/></th>
					<th scope="col" class="num"><xsl:call-template name="summary.plan"/></th>
					<xsl:if test="$whole">
						<th scope="col" class="num"><xsl:call-template name="summary.weeks"/></th>
						<th scope="col" class="num"><xsl:call-template name="summary.awaiting"/></th>
					</xsl:if>
					<th scope="col" class="num"><xsl:call-template name="summary.self"/></th>
					<th scope="col" class="num"><xsl:call-template name="summary.superior"/></th>
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
						<th scope="row"><xsl:call-template name="summary-name"/></th>
						<td class="num" xsl:use-attribute-sets="summary.people"><xsl:apply-templates select="@people" mode="count"/></td>
						<td class="num" xsl:use-attribute-sets="summary.plan"><xsl:apply-templates select="@plan" mode="count"/><xsl:call-template name="summary-share"><xsl:with-param name="done" select="@plan"/></xsl:call-template></td>
						<xsl:if test="$whole">
							<td class="num" xsl:use-attribute-sets="summary.weeks"><xsl:apply-templates select="@weeks" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="summary.awaiting"><xsl:apply-templates select="@tasks" mode="count"/></td>
						</xsl:if>
						<td class="num" xsl:use-attribute-sets="summary.self"><xsl:apply-templates select="@self" mode="count"/><xsl:call-template name="summary-share"><xsl:with-param name="done" select="@self"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="summary.superior"><xsl:apply-templates select="@superior" mode="count"/><xsl:call-template name="summary-share"><xsl:with-param name="done" select="@superior"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="summary.decided"><xsl:apply-templates select="@decided" mode="count"/><xsl:call-template name="summary-share"><xsl:with-param name="done" select="@decided"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="summary.published"><xsl:apply-templates select="@published" mode="count"/><xsl:call-template name="summary-share"><xsl:with-param name="done" select="@published"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="summary.overdue"><xsl:apply-templates select="@late" mode="count"/></td>
						<td class="num" xsl:use-attribute-sets="summary.none"><xsl:apply-templates select="@not-rated" mode="count"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

<!-- Of those rated, "87,8"; nothing where nobody is. Context: whatever has @rated. -->
<xsl:template name="summary-percent">
	<xsl:param name="done"/>
	<xsl:if test="@rated &gt; 0"><xsl:value-of select="translate(format-number(100 * $done div @rated, '0.0'), '.', ',')"/></xsl:if>
</xsl:template>
<xsl:template name="summary-share">
	<xsl:param name="done"/>
	<xsl:if test="@rated &gt; 0"><span class="second"><xsl:call-template name="summary-percent"><xsl:with-param name="done" select="$done"/></xsl:call-template> %</span></xsl:if>
</xsl:template>

<!-- Context: unit, direct, bloc or kind. -->
<xsl:template name="summary-name">
	<xsl:choose>
		<xsl:when test="self::unit"><a href="/tong-hop/{/page/@month}?don-vi={@id}&amp;{../@query}"><xsl:value-of select="@name"/></a></xsl:when>
		<xsl:when test="self::direct"><xsl:call-template name="summary.direct"/></xsl:when>
		<xsl:when test="self::bloc"><xsl:call-template name="gap.bloc-name"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Levels by unit, and month by month. -->
<xsl:template name="summary-levels">
	<xsl:variable name="units">
		<bars>
			<xsl:attribute name="caption"><xsl:call-template name="summary.levels"/></xsl:attribute>
			<xsl:for-each select="unit | direct">
				<bar total="{@rated}" A="{@A}" B="{@B}" C="{@C}" D="{@D}" none="{@rated - @A - @B - @C - @D}">
					<xsl:attribute name="label"><xsl:call-template name="summary-name"/></xsl:attribute>
				</bar>
			</xsl:for-each>
			<bar total="{total/@rated}" A="{total/@A}" B="{total/@B}" C="{total/@C}" D="{total/@D}" none="{total/@rated - total/@A - total/@B - total/@C - total/@D}">
				<xsl:attribute name="label"><xsl:call-template name="summary.all"/></xsl:attribute>
			</bar>
		</bars>
	</xsl:variable>
	<xsl:apply-templates select="exsl:node-set($units)/bars"/>
	<xsl:for-each select="cap[../@caps or line[@places]]">
		<p>
			<xsl:choose>
				<xsl:when test="../@caps"><a href="/han-muc/{/page/@month}"><xsl:call-template name="caps.overview"/></a></xsl:when>
				<xsl:otherwise><xsl:call-template name="caps.overview"/></xsl:otherwise>
			</xsl:choose>
			<xsl:for-each select="line[@places]"><xsl:text>. </xsl:text><xsl:call-template name="decision.cap-whose"/>: <xsl:call-template name="decision.cap-places"/></xsl:for-each>
		</p>
	</xsl:for-each>
	<xsl:if test="month">
		<xsl:variable name="months">
			<bars>
				<xsl:attribute name="caption"><xsl:call-template name="summary.months"/></xsl:attribute>
				<xsl:for-each select="month">
					<bar total="{@rated}" A="{@A}" B="{@B}" C="{@C}" D="{@D}" none="{@rated - @A - @B - @C - @D}" href="/tong-hop/{@month}?don-vi={../@unit-id}&amp;{../@query}">
						<xsl:attribute name="label"><xsl:call-template name="summary.month"/></xsl:attribute>
					</bar>
				</xsl:for-each>
			</bars>
		</xsl:variable>
		<xsl:apply-templates select="exsl:node-set($months)/bars"/>
	</xsl:if>
</xsl:template>

<xsl:template match="summary[@view='missing']">
	<xsl:call-template name="summary-scope"/>
	<xsl:choose>
		<xsl:when test="person">
			<p><xsl:call-template name="summary.missing-count"/></p>
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="summary.missing-title"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.name"/></th>
						<th scope="col"><xsl:call-template name="common.position"/></th>
						<th scope="col"><xsl:call-template name="common.unit"/></th>
						<xsl:if test="person/@actor"><th scope="col"><xsl:call-template name="summary.actor"/></th></xsl:if>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="person">
						<tr>
							<th scope="row"><xsl:value-of select="@name"/></th>
							<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
							<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
							<xsl:if test="../person/@actor"><td xsl:use-attribute-sets="summary.actor"><xsl:value-of select="@actor"/></td></xsl:if>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<xsl:apply-templates select="pages"/>
			<div class="field">
				<label for="chep"><xsl:call-template name="summary.copy"/></label>
				<textarea id="chep" rows="6" readonly="readonly">
					<!-- A line a unit: what is sent to each of them. -->
					<xsl:for-each select="person">
						<xsl:choose>
							<xsl:when test="@unit=preceding-sibling::person[1]/@unit">; </xsl:when>
							<xsl:otherwise><xsl:if test="position() &gt; 1"><xsl:text>&#10;</xsl:text></xsl:if><xsl:value-of select="@unit"/>: </xsl:otherwise>
						</xsl:choose>
						<xsl:value-of select="@name"/><xsl:if test="@part"> (<xsl:value-of select="@part"/>)</xsl:if>
					</xsl:for-each>
				</textarea>
			</div>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="summary.nobody-missing"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="summary" mode="sheet">
	<xsl:variable name="whole" select="@whole"/>
	<xsl:variable name="levels" select="@levels"/>
	<sheet>
		<title><xsl:call-template name="summary.title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="44"><xsl:call-template name="summary.whose"/></column>
		<column width="10" kind="number"><xsl:call-template name="summary.people"/></column>
		<column width="10" kind="number"><xsl:call-template name="summary.plan"/></column>
		<column width="9" kind="number"><xsl:call-template name="summary.plan"/> (%)</column>
		<xsl:if test="$whole">
			<column width="10" kind="number"><xsl:call-template name="summary.weeks"/></column>
			<column width="12" kind="number"><xsl:call-template name="summary.awaiting"/></column>
		</xsl:if>
		<column width="10" kind="number"><xsl:call-template name="summary.self"/></column>
		<column width="9" kind="number"><xsl:call-template name="summary.self"/> (%)</column>
		<column width="12" kind="number"><xsl:call-template name="summary.superior"/></column>
		<column width="9" kind="number"><xsl:call-template name="summary.superior"/> (%)</column>
		<column width="12" kind="number"><xsl:call-template name="summary.decided"/></column>
		<column width="9" kind="number"><xsl:call-template name="summary.decided"/> (%)</column>
		<column width="12" kind="number"><xsl:call-template name="summary.published"/></column>
		<column width="9" kind="number"><xsl:call-template name="summary.published"/> (%)</column>
		<column width="10" kind="number"><xsl:call-template name="summary.overdue"/></column>
		<column width="12" kind="number"><xsl:call-template name="summary.none"/></column>
		<xsl:if test="$levels">
			<column width="8" kind="number">A</column>
			<column width="8" kind="number">B</column>
			<column width="8" kind="number">C</column>
			<column width="8" kind="number">D</column>
		</xsl:if>
		<xsl:for-each select="unit | direct | total">
			<row>
				<c><xsl:choose><xsl:when test="self::total"><xsl:call-template name="summary.all"/></xsl:when><xsl:when test="self::unit"><xsl:value-of select="@name"/></xsl:when><xsl:otherwise><xsl:call-template name="summary.direct"/></xsl:otherwise></xsl:choose></c>
				<c><xsl:value-of select="@people"/></c>
				<c><xsl:value-of select="@plan"/></c><c><xsl:call-template name="summary-percent"><xsl:with-param name="done" select="@plan"/></xsl:call-template></c>
				<xsl:if test="$whole"><c><xsl:value-of select="@weeks"/></c><c><xsl:value-of select="@tasks"/></c></xsl:if>
				<c><xsl:value-of select="@self"/></c><c><xsl:call-template name="summary-percent"><xsl:with-param name="done" select="@self"/></xsl:call-template></c>
				<c><xsl:value-of select="@superior"/></c><c><xsl:call-template name="summary-percent"><xsl:with-param name="done" select="@superior"/></xsl:call-template></c>
				<c><xsl:value-of select="@decided"/></c><c><xsl:call-template name="summary-percent"><xsl:with-param name="done" select="@decided"/></xsl:call-template></c>
				<c><xsl:value-of select="@published"/></c><c><xsl:call-template name="summary-percent"><xsl:with-param name="done" select="@published"/></xsl:call-template></c>
				<c><xsl:value-of select="@late"/></c>
				<c><xsl:value-of select="@not-rated"/></c>
				<xsl:if test="$levels"><c><xsl:value-of select="@A"/></c><c><xsl:value-of select="@B"/></c><c><xsl:value-of select="@C"/></c><c><xsl:value-of select="@D"/></c></xsl:if>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="summary[@view='missing']" mode="sheet">
	<sheet>
		<title><xsl:call-template name="summary.missing-title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="16"><xsl:call-template name="search.code"/></column>
		<column width="30"><xsl:call-template name="common.name"/></column>
		<column width="28"><xsl:call-template name="common.position"/></column>
		<column width="40"><xsl:call-template name="common.unit"/></column>
		<column width="30"><xsl:call-template name="summary.part"/></column>
		<column width="30"><xsl:call-template name="summary.actor"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="@code"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="@part"/></c>
				<c><xsl:value-of select="@actor"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
