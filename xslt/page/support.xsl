<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/support.xsl: requests for help. support[@view='list']/own/request, office[@total @query]/(request, state, kind, pages);
  support[@view='new']/form; support[@view='thread' @own]/one[… @taken @taken_at], message[@person @at @office], form (answer), form[@id='hold'],
  form[@id='close'], form[@id='entry']; support_report[@from @to @first @last]/kinds, rollout, pages, letterhead, signatures.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="support[@view='new']" mode="title"><xsl:call-template name="support.new"/></xsl:template>
<xsl:template match="support[@view='thread']" mode="title"><xsl:value-of select="one/@subject"/></xsl:template>
<xsl:template match="support" mode="tools">
	<p class="tools">
		<xsl:choose>
			<xsl:when test="@view='list'">
				<a href="/ho-tro/moi"><xsl:call-template name="support.new"/></a>
				<xsl:if test="office">
					<a href="/ho-tro/bao-cao"><xsl:call-template name="support.report"/></a>
					<a href="/ho-tro.xlsx?{office/@query}"><xsl:call-template name="common.sheet"/></a>
				</xsl:if>
			</xsl:when>
			<xsl:otherwise><a href="/ho-tro"><xsl:call-template name="support.back"/></a></xsl:otherwise>
		</xsl:choose>
	</p>
</xsl:template>

<xsl:template match="support[@view='list']">
	<h2><xsl:call-template name="support.own"/></h2>
	<xsl:choose>
		<xsl:when test="own/request"><xsl:for-each select="own"><xsl:call-template name="support-table"/></xsl:for-each></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="support.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:for-each select="office">
		<h2><xsl:call-template name="support.office"/></h2>
		<form method="get" action="/ho-tro" class="filter inline">
			<div class="field">
				<label for="trang-thai"><xsl:call-template name="common.state"/></label>
				<select id="trang-thai" name="trang-thai">
					<option value=""><xsl:call-template name="support.not-closed"/></option>
					<xsl:for-each select="state"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-support-state"><xsl:with-param name="code" select="@code"/></xsl:call-template></option></xsl:for-each>
				</select>
			</div>
			<div class="field">
				<label for="loai"><xsl:call-template name="support.kind"/></label>
				<select id="loai" name="loai">
					<option value=""><xsl:call-template name="caps.any"/></option>
					<xsl:for-each select="kind"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="@code"/></xsl:call-template></option></xsl:for-each>
				</select>
			</div>
			<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
		</form>
		<p><xsl:call-template name="support.count"/></p>
		<xsl:choose>
			<xsl:when test="request"><xsl:call-template name="support-table"/></xsl:when>
			<xsl:otherwise><p class="empty"><xsl:call-template name="support.none-such"/></p></xsl:otherwise>
		</xsl:choose>
		<xsl:apply-templates select="pages"/>
	</xsl:for-each>
</xsl:template>

<!-- Context: own or office. -->
<xsl:template name="support-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'support'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="support.subject"/></th>
				<th scope="col"><xsl:call-template name="support.kind"/></th>
				<th scope="col"><xsl:call-template name="support.who"/></th>
				<th scope="col"><xsl:call-template name="support.due"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="request">
				<tr>
					<xsl:if test="@late"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
					<th scope="row"><a href="/ho-tro/{@id}"><xsl:value-of select="@subject"/></a></th>
					<td xsl:use-attribute-sets="support.kind"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="support.who"><xsl:value-of select="@person"/><span class="second"><xsl:value-of select="@unit"/></span></td>
					<td xsl:use-attribute-sets="support.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template><xsl:if test="@late"><span class="second"><xsl:call-template name="support.late"/></span></xsl:if></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="support-state"/><xsl:if test="@taken"><span class="second"><xsl:value-of select="@taken"/></span></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: request or one. -->
<xsl:template name="support-state">
	<span>
		<xsl:attribute name="class">state <xsl:choose><xsl:when test="@state='answered'">done</xsl:when><xsl:when test="@state='closed'">none</xsl:when><xsl:otherwise>waiting</xsl:otherwise></xsl:choose></xsl:attribute>
		<xsl:choose>
			<xsl:when test="@taken"><xsl:call-template name="word-support-state"><xsl:with-param name="code" select="'taken'"/></xsl:call-template></xsl:when>
			<xsl:otherwise><xsl:call-template name="word-support-state"><xsl:with-param name="code" select="@state"/></xsl:call-template></xsl:otherwise>
		</xsl:choose>
	</span>
</xsl:template>

<xsl:template match="support[@view='new']">
	<p class="lead"><xsl:call-template name="support.lead"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="support[@view='thread']">
	<xsl:for-each select="one">
		<p><xsl:call-template name="support-state"/><xsl:text> </xsl:text><xsl:call-template name="support.of"/></p>
		<xsl:if test="@taken"><p><xsl:call-template name="support.taken-by"/></p></xsl:if>
		<xsl:if test="@page"><p><xsl:call-template name="support.page"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="starts-with(@page,'/') and not(starts-with(@page,'//') or contains(@page,'\'))"><a href="{@page}"><xsl:value-of select="@page"/></a></xsl:when><xsl:otherwise><xsl:value-of select="@page"/></xsl:otherwise></xsl:choose></p></xsl:if>
		<xsl:if test="@late"><p class="notice warning"><xsl:call-template name="support.late-long"/></p></xsl:if>
	</xsl:for-each>
	<xsl:apply-templates select="form[@id='hold']"/>
	<ol class="thread">
		<xsl:for-each select="message">
			<li>
				<p class="second"><strong><xsl:value-of select="@person"/></strong><xsl:if test="@office"><xsl:text> </xsl:text><xsl:call-template name="support.as-office"/></xsl:if><xsl:text>, </xsl:text><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></p>
				<p class="typed"><xsl:value-of select="."/></p>
			</li>
		</xsl:for-each>
	</ol>
	<xsl:apply-templates select="form[not(@id='hold')]"/>
	<xsl:if test="one/@entry"><p><a href="/quan-tri/hoi-dap/{one/@entry}"><xsl:call-template name="support.entry"/></a></p></xsl:if>
</xsl:template>

<xsl:template match="support" mode="sheet">
	<sheet>
		<title><xsl:call-template name="support.office"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="44"><xsl:call-template name="support.subject"/></column>
		<column width="24"><xsl:call-template name="support.kind"/></column>
		<column width="28"><xsl:call-template name="support.who"/></column>
		<column width="40"><xsl:call-template name="common.unit"/></column>
		<column width="12" kind="date"><xsl:call-template name="support.sent-day"/></column>
		<column width="12" kind="date"><xsl:call-template name="support.due"/></column>
		<column width="20"><xsl:call-template name="common.state"/></column>
		<xsl:for-each select="office/request">
			<row>
				<c><xsl:value-of select="@subject"/></c>
				<c><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></c>
				<c><xsl:value-of select="@person"/></c><c><xsl:value-of select="@unit"/></c><c><xsl:value-of select="@sent"/></c><c><xsl:value-of select="@due"/></c>
				<c><xsl:call-template name="word-support-state"><xsl:with-param name="code" select="@state"/></xsl:call-template></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<!-- ============================================================ the periodic report -->

<xsl:template match="support_report" mode="tools">
	<p class="tools">
		<a href="/ho-tro"><xsl:call-template name="support.back"/></a>
		<a href="/ho-tro/bao-cao.xlsx?tu={@from}&amp;den={@to}"><xsl:call-template name="common.sheet"/></a>
		<a href="/ho-tro/bao-cao/in?tu={@from}&amp;den={@to}"><xsl:call-template name="year.print"/></a>
	</p>
</xsl:template>

<xsl:template match="support_report">
	<form method="get" action="/ho-tro/bao-cao" class="filter inline">
		<div class="field"><label for="tu"><xsl:call-template name="support.from"/></label><input type="date" id="tu" name="tu" value="{@from}"/></div>
		<div class="field"><label for="den"><xsl:call-template name="support.to"/></label><input type="date" id="den" name="den" value="{@to}"/></div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
	<xsl:call-template name="support-report-tables"><xsl:with-param name="class" select="'stack compact'"/></xsl:call-template>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template match="page[@print='yes']/support_report">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="support.paper-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="support.days"/></p>
	<xsl:call-template name="support-report-tables"><xsl:with-param name="class" select="'paper-table'"/></xsl:call-template>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

<xsl:template name="support-report-tables">
	<xsl:param name="class"/>
	<xsl:choose>
		<xsl:when test="kinds">
			<table class="{$class}">
				<caption><xsl:call-template name="support.kinds"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.unit"/></th>
						<th scope="col" class="num"><xsl:call-template name="support.total"/></th>
						<th scope="col" class="num"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'account'"/></xsl:call-template></th>
						<th scope="col" class="num"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'plan'"/></xsl:call-template></th>
						<th scope="col" class="num"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'evaluation'"/></xsl:call-template></th>
						<th scope="col" class="num"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'result'"/></xsl:call-template></th>
						<th scope="col" class="num"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'data'"/></xsl:call-template></th>
						<th scope="col" class="num"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'other'"/></xsl:call-template></th>
						<th scope="col" class="num"><xsl:call-template name="support.taken"/></th>
						<th scope="col" class="num"><xsl:call-template name="support.answered"/></th>
						<th scope="col" class="num"><xsl:call-template name="support.late-count"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="kinds[not(../@first) or (position() &gt;= ../@first and position() &lt;= ../@last)]">
						<tr>
							<th scope="row"><xsl:value-of select="@unit"/></th>
							<td class="num" xsl:use-attribute-sets="support.total"><xsl:if test="not(@total&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@total" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.k-account"><xsl:if test="not(@account&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@account" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.k-plan"><xsl:if test="not(@plan&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@plan" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.k-evaluation"><xsl:if test="not(@evaluation&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@evaluation" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.k-result"><xsl:if test="not(@result&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@result" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.k-data"><xsl:if test="not(@data&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@data" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.k-other"><xsl:if test="not(@other&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@other" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.taken"><xsl:if test="not(@taken&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@taken" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.answered"><xsl:if test="not(@answered&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@answered" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="support.late-count"><xsl:if test="not(@late&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@late" mode="count"/></td>
						</tr>
					</xsl:for-each>
					<tr class="total">
						<th scope="row"><xsl:call-template name="support.all"/></th>
						<td class="num" xsl:use-attribute-sets="support.total"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@total)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.k-account"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@account)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.k-plan"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@plan)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.k-evaluation"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@evaluation)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.k-result"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@result)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.k-data"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@data)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.k-other"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@other)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.taken"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@taken)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.answered"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@answered)"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="support.late-count"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(kinds/@late)"/></xsl:call-template></td>
					</tr>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="support.no-requests"/></p></xsl:otherwise>
	</xsl:choose>
	<table class="{$class}">
		<caption><xsl:call-template name="support.rollout"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col" class="num"><xsl:call-template name="support.accounts"/></th>
				<th scope="col" class="num"><xsl:call-template name="support.changed"/></th>
				<th scope="col" class="num"><xsl:call-template name="support.waiting"/></th>
				<th scope="col" class="num"><xsl:call-template name="support.locked"/></th>
				<th scope="col" class="num"><xsl:call-template name="support.unplanned"/></th>
				<th scope="col" class="num"><xsl:call-template name="support.unscored"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="rollout[not(../@first) or (position() &gt;= ../@first and position() &lt;= ../@last)]">
				<tr>
					<th scope="row"><xsl:value-of select="@unit"/></th>
					<td class="num" xsl:use-attribute-sets="support.accounts"><xsl:if test="not(@accounts&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@accounts" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="support.changed"><xsl:if test="not(@changed&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@changed" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="support.waiting"><xsl:if test="not(@waiting&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@waiting" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="support.locked"><xsl:if test="not(@locked&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@locked" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="support.unplanned"><xsl:if test="not(@unplanned&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@unplanned" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="support.unscored"><xsl:if test="not(@unscored&gt;0)"><xsl:attribute name="class">num none</xsl:attribute></xsl:if><xsl:apply-templates select="@unscored" mode="count"/></td>
				</tr>
			</xsl:for-each>
			<tr class="total">
				<th scope="row"><xsl:call-template name="support.all"/></th>
				<td class="num" xsl:use-attribute-sets="support.accounts"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(rollout/@accounts)"/></xsl:call-template></td>
				<td class="num" xsl:use-attribute-sets="support.changed"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(rollout/@changed)"/></xsl:call-template></td>
				<td class="num" xsl:use-attribute-sets="support.waiting"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(rollout/@waiting)"/></xsl:call-template></td>
				<td class="num" xsl:use-attribute-sets="support.locked"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(rollout/@locked)"/></xsl:call-template></td>
				<td class="num" xsl:use-attribute-sets="support.unplanned"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(rollout/@unplanned)"/></xsl:call-template></td>
				<td class="num" xsl:use-attribute-sets="support.unscored"><xsl:call-template name="format-count"><xsl:with-param name="count" select="sum(rollout/@unscored)"/></xsl:call-template></td>
			</tr>
		</tbody>
	</table>
</xsl:template>

<xsl:template match="support_report" mode="sheet">
	<sheet>
		<title><xsl:call-template name="support.paper-title"/></title>
		<title><xsl:call-template name="support.days"/></title>
		<column width="44"><xsl:call-template name="common.unit"/></column>
		<column width="10" kind="number"><xsl:call-template name="support.total"/></column>
		<column width="12" kind="number"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'account'"/></xsl:call-template></column>
		<column width="12" kind="number"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'plan'"/></xsl:call-template></column>
		<column width="12" kind="number"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'evaluation'"/></xsl:call-template></column>
		<column width="12" kind="number"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'result'"/></xsl:call-template></column>
		<column width="12" kind="number"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'data'"/></xsl:call-template></column>
		<column width="12" kind="number"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="'other'"/></xsl:call-template></column>
		<column width="12" kind="number"><xsl:call-template name="support.taken"/></column>
		<column width="12" kind="number"><xsl:call-template name="support.answered"/></column>
		<column width="12" kind="number"><xsl:call-template name="support.late-count"/></column>
		<column width="12" kind="number"><xsl:call-template name="support.accounts"/></column>
		<column width="12" kind="number"><xsl:call-template name="support.changed"/></column>
		<column width="12" kind="number"><xsl:call-template name="support.waiting"/></column>
		<column width="12" kind="number"><xsl:call-template name="support.locked"/></column>
		<column width="14" kind="number"><xsl:call-template name="support.unplanned"/></column>
		<column width="14" kind="number"><xsl:call-template name="support.unscored"/></column>
		<xsl:for-each select="rollout">
			<xsl:variable name="asked" select="../kinds[@unit=current()/@unit]"/>
			<row>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="$asked/@total"/></c>
				<c><xsl:value-of select="$asked/@account"/></c><c><xsl:value-of select="$asked/@plan"/></c><c><xsl:value-of select="$asked/@evaluation"/></c><c><xsl:value-of select="$asked/@result"/></c><c><xsl:value-of select="$asked/@data"/></c><c><xsl:value-of select="$asked/@other"/></c>
				<c><xsl:value-of select="$asked/@taken"/></c><c><xsl:value-of select="$asked/@answered"/></c><c><xsl:value-of select="$asked/@late"/></c>
				<c><xsl:value-of select="@accounts"/></c><c><xsl:value-of select="@changed"/></c><c><xsl:value-of select="@waiting"/></c><c><xsl:value-of select="@locked"/></c>
				<c><xsl:value-of select="@unplanned"/></c><c><xsl:value-of select="@unscored"/></c>
			</row>
		</xsl:for-each>
		<row>
			<c><xsl:call-template name="support.all"/></c>
			<c><xsl:value-of select="sum(kinds/@total)"/></c><c><xsl:value-of select="sum(kinds/@account)"/></c><c><xsl:value-of select="sum(kinds/@plan)"/></c><c><xsl:value-of select="sum(kinds/@evaluation)"/></c><c><xsl:value-of select="sum(kinds/@result)"/></c><c><xsl:value-of select="sum(kinds/@data)"/></c><c><xsl:value-of select="sum(kinds/@other)"/></c><c><xsl:value-of select="sum(kinds/@taken)"/></c><c><xsl:value-of select="sum(kinds/@answered)"/></c><c><xsl:value-of select="sum(kinds/@late)"/></c><c><xsl:value-of select="sum(rollout/@accounts)"/></c><c><xsl:value-of select="sum(rollout/@changed)"/></c><c><xsl:value-of select="sum(rollout/@waiting)"/></c><c><xsl:value-of select="sum(rollout/@locked)"/></c><c><xsl:value-of select="sum(rollout/@unplanned)"/></c><c><xsl:value-of select="sum(rollout/@unscored)"/></c>
		</row>
	</sheet>
</xsl:template>

</xsl:stylesheet>
