<?xml version="1.0" encoding="UTF-8"?>
<!--
  print/office.xsl: reports that an office issues as its documents (domain.md section 9), on paper and as spreadsheets.

  report[@view='notice' @unit @draft]: as the summary (print/report.xsl), without points.
  report[@view='submission' @addressee]: person[@name @position @unit @state @self-points @self-level @superior-… @advised-level …].
  report[@view='statistics|levels' @unit @bloc @levels]: group[@code @people @not-rated @no-self @self @decided @A @A-percent …]/line, total.
  report[@view='missing' @unit @bloc]: person[@name @position @unit @part @step @due @days-late].
  All: @register (where a clerk registers it), letterhead[@number @date @guide], signatures, imprint[@addressee @recipients],
  registered[@at @by @differs].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- What only the screen shows of a paper. -->
<xsl:template name="office-tools">
	<xsl:param name="path"/>
	<ul class="tools">
		<xsl:if test="@register"><li><a href="{@register}"><xsl:call-template name="imprint.link"/></a></li></xsl:if>
		<li><a href="/bao-cao/{$path}/{/page/@month}.xlsx?{@query}"><xsl:call-template name="office.sheet"/></a></li>
		<xsl:if test="letterhead/@guide"><li><xsl:call-template name="office.guide"/></li></xsl:if>
	</ul>
</xsl:template>

<xsl:template match="registered">
	<xsl:if test="@differs"><p class="draft"><xsl:call-template name="office.differs"/></p></xsl:if>
</xsl:template>

<!-- Recipients left, signatures right, kept together. Context: report. -->
<xsl:template name="office-foot">
	<div class="office-foot">
		<xsl:if test="imprint/@recipients">
			<div class="recipients"><p><xsl:call-template name="office.recipients"/></p><p class="typed"><xsl:value-of select="imprint/@recipients"/></p></div>
		</xsl:if>
		<xsl:apply-templates select="signatures"/>
	</div>
	<xsl:apply-templates select="verification"/>
</xsl:template>

<xsl:template name="office-addressee">
	<xsl:variable name="to">
		<xsl:choose>
			<xsl:when test="imprint/@addressee"><xsl:value-of select="imprint/@addressee"/></xsl:when>
			<xsl:otherwise><xsl:value-of select="@addressee"/></xsl:otherwise>
		</xsl:choose>
	</xsl:variable>
	<xsl:if test="string($to)!=''"><p class="addressee"><xsl:call-template name="office.to"/><xsl:value-of select="$to"/></p></xsl:if>
</xsl:template>

<!-- ============================================================ notice of results -->

<xsl:template match="page[@print='yes']/report[@view='notice']">
	<xsl:call-template name="office-tools"><xsl:with-param name="path" select="'thong-bao'"/></xsl:call-template>
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="office.notice-title"/></h1>
	<p class="paper-subtitle plain"><xsl:call-template name="office.notice-subject"/></p>
	<xsl:if test="@draft"><p class="draft"><xsl:call-template name="report.summary-draft"/></p></xsl:if>
	<xsl:apply-templates select="registered"/>
	<xsl:call-template name="office-addressee"/>
	<p class="body"><xsl:call-template name="office.notice-text"/></p>
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="office.notice-subject"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="report.level"/></th>
				<th scope="col"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<xsl:if test="@part and not(@part=preceding-sibling::person[1]/@part)">
					<tr class="group"><td></td><th scope="rowgroup" colspan="4"><xsl:value-of select="@part"/></th></tr>
				</xsl:if>
				<tr>
					<td class="mid"><xsl:value-of select="position()"/></td>
					<th scope="row" class="name"><xsl:value-of select="@name"/></th>
					<td><xsl:value-of select="@position"/></td>
					<td><xsl:if test="@decided-level"><xsl:call-template name="report.level-words"><xsl:with-param name="level" select="@decided-level"/></xsl:call-template></xsl:if></td>
					<td><xsl:if test="@not-rated-reason"><xsl:call-template name="office.not-rated"/></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:apply-templates select="totals" mode="paper"/>
	<xsl:call-template name="office-foot"/>
</xsl:template>

<!-- ============================================================ submission -->

<xsl:template match="page[@print='yes']/report[@view='submission']">
	<xsl:call-template name="office-tools"><xsl:with-param name="path" select="'to-trinh'"/></xsl:call-template>
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="office.submission-title"/></h1>
	<p class="paper-subtitle plain"><xsl:call-template name="office.submission-subject"/></p>
	<xsl:apply-templates select="registered"/>
	<xsl:call-template name="office-addressee"/>
	<p class="body"><xsl:call-template name="office.submission-text"/></p>
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="office.submission-subject"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="common.self-points"/></th>
				<th scope="col"><xsl:call-template name="common.superior-points"/></th>
				<th scope="col"><xsl:call-template name="common.self-level"/></th>
				<th scope="col"><xsl:call-template name="common.proposed-level"/></th>
				<th scope="col"><xsl:call-template name="office.advised-level"/></th>
				<th scope="col"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<td class="mid"><xsl:value-of select="position()"/></td>
					<th scope="row" class="name"><xsl:value-of select="@name"/></th>
					<td><xsl:value-of select="@position"/></td>
					<td><xsl:value-of select="@unit"/></td>
					<td class="num"><xsl:value-of select="@self-points"/></td>
					<td class="num"><xsl:value-of select="@superior-points"/></td>
					<td class="mid"><xsl:value-of select="@self-level"/></td>
					<td class="mid"><xsl:value-of select="@superior-level"/></td>
					<td class="mid"><strong><xsl:value-of select="@advised-level"/></strong></td>
					<td><xsl:call-template name="office.submission-note"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<div class="paper-totals"><p><xsl:call-template name="office.submission-totals"/></p><p><xsl:call-template name="office.submission-end"/></p></div>
	<xsl:call-template name="office-foot"/>
</xsl:template>

<!-- ============================================================ statistics, by agency and by decentralisation -->

<xsl:template match="page[@print='yes']/report[@view='statistics' or @view='levels']">
	<xsl:call-template name="office-tools"><xsl:with-param name="path"><xsl:call-template name="office-counted-path"/></xsl:with-param></xsl:call-template>
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="office.counted-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="office.counted-subject"/></p>
	<xsl:apply-templates select="registered"/>
	<xsl:call-template name="office-addressee"/>
	<table class="paper-table counted">
		<caption class="hidden"><xsl:call-template name="office.counted-title"/></caption>
		<thead>
			<tr>
				<th scope="col" rowspan="2"><xsl:call-template name="common.number"/></th>
				<th scope="col" rowspan="2"><xsl:call-template name="office.counted-whose"/></th>
				<th scope="col" rowspan="2"><xsl:call-template name="office.people"/></th>
				<th scope="col" rowspan="2"><xsl:call-template name="office.none"/></th>
				<th scope="col" rowspan="2"><xsl:call-template name="office.no-self"/></th>
				<th scope="col" rowspan="2"><xsl:call-template name="office.self"/></th>
				<th scope="col" rowspan="2"><xsl:call-template name="office.decided"/></th>
				<xsl:if test="@levels">
					<th scope="colgroup" colspan="2">A</th><th scope="colgroup" colspan="2">B</th><th scope="colgroup" colspan="2">C</th><th scope="colgroup" colspan="2">D</th>
					<xsl:if test="@view='statistics'"><th scope="colgroup" colspan="2"><xsl:call-template name="office.cap"/></th></xsl:if>
				</xsl:if>
			</tr>
			<tr>
				<xsl:if test="@levels">
					<xsl:call-template name="office-level-heads"/><xsl:call-template name="office-level-heads"/><xsl:call-template name="office-level-heads"/><xsl:call-template name="office-level-heads"/>
					<xsl:if test="@view='statistics'"><th scope="col"><xsl:call-template name="office.places"/></th><th scope="col"><xsl:call-template name="office.used"/></th></xsl:if>
				</xsl:if>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="group">
				<tr class="group">
					<td class="mid"><xsl:number format="I"/></td>
					<th scope="row"><xsl:call-template name="office.group"/></th>
					<xsl:call-template name="office-counts"/>
				</tr>
				<xsl:for-each select="line">
					<tr>
						<td class="mid"><xsl:value-of select="position()"/></td>
						<th scope="row" class="plain"><xsl:call-template name="office-line-name"/></th>
						<xsl:call-template name="office-counts"/>
					</tr>
				</xsl:for-each>
			</xsl:for-each>
			<xsl:for-each select="total">
				<tr class="total">
					<td></td>
					<th scope="row"><xsl:call-template name="common.total"/></th>
					<xsl:call-template name="office-counts"/>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:if test="not(group)"><p><xsl:call-template name="office.nobody"/></p></xsl:if>
	<xsl:call-template name="office-foot"/>
</xsl:template>

<xsl:template name="office-level-heads">
	<th scope="col"><xsl:call-template name="office.count"/></th>
	<th scope="col">%</th>
</xsl:template>

<xsl:template name="office-counted-path">
	<xsl:choose>
		<xsl:when test="@view='levels'">phan-cap</xsl:when>
		<xsl:otherwise>thong-ke</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="office-line-name">
	<xsl:choose>
		<xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="office.bloc"><xsl:with-param name="code" select="@bloc"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: group, line or total. -->
<xsl:template name="office-counts">
	<td class="num"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@people"/></xsl:call-template></td>
	<td class="num"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@not-rated"/></xsl:call-template></td>
	<td class="num"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@no-self"/></xsl:call-template></td>
	<td class="num"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@self"/></xsl:call-template></td>
	<td class="num"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@decided"/></xsl:call-template></td>
	<xsl:if test="ancestor::report/@levels">
		<td class="num"><xsl:apply-templates select="@A" mode="count"/></td><td class="num"><xsl:value-of select="@A-percent"/></td>
		<td class="num"><xsl:apply-templates select="@B" mode="count"/></td><td class="num"><xsl:value-of select="@B-percent"/></td>
		<td class="num"><xsl:apply-templates select="@C" mode="count"/></td><td class="num"><xsl:value-of select="@C-percent"/></td>
		<td class="num"><xsl:apply-templates select="@D" mode="count"/></td><td class="num"><xsl:value-of select="@D-percent"/></td>
		<xsl:if test="ancestor::report/@view='statistics'">
			<td class="num"><xsl:apply-templates select="@places" mode="count"/></td>
			<td class="num"><xsl:if test="@places"><xsl:apply-templates select="@A" mode="count"/></xsl:if></td>
		</xsl:if>
	</xsl:if>
</xsl:template>

<!-- ============================================================ who has not done a step -->

<xsl:template match="page[@print='yes']/report[@view='missing']">
	<xsl:call-template name="office-tools"><xsl:with-param name="path" select="'chua-xong'"/></xsl:call-template>
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="office.missing-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="office.counted-subject"/></p>
	<xsl:apply-templates select="registered"/>
	<xsl:call-template name="office-addressee"/>
	<xsl:choose>
		<xsl:when test="person">
			<table class="paper-table">
				<caption class="hidden"><xsl:call-template name="office.missing-title"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.number"/></th>
						<th scope="col"><xsl:call-template name="common.name"/></th>
						<th scope="col"><xsl:call-template name="common.position"/></th>
						<th scope="col"><xsl:call-template name="common.unit"/></th>
						<th scope="col"><xsl:call-template name="office.step"/></th>
						<th scope="col"><xsl:call-template name="common.due"/></th>
						<th scope="col"><xsl:call-template name="office.days-late"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="person">
						<tr>
							<td class="mid"><xsl:value-of select="position()"/></td>
							<th scope="row" class="name"><xsl:value-of select="@name"/></th>
							<td><xsl:value-of select="@position"/></td>
							<td><xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></td>
							<td><xsl:call-template name="word-step"><xsl:with-param name="code" select="@step"/></xsl:call-template></td>
							<td class="mid"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
							<td class="num"><xsl:value-of select="@days-late"/></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<p><xsl:call-template name="office.missing-total"/></p>
		</xsl:when>
		<xsl:otherwise><p><xsl:call-template name="office.nobody-missing"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:call-template name="office-foot"/>
</xsl:template>

<!-- ============================================================ spreadsheets -->

<xsl:template name="office-sheet-number">
	<xsl:if test="letterhead/@number"><title><xsl:for-each select="letterhead"><xsl:call-template name="letterhead-number"/></xsl:for-each></title></xsl:if>
</xsl:template>

<xsl:template match="report[@view='summary' or @view='notice']" mode="sheet">
	<xsl:variable name="points" select="@view='summary'"/>
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<xsl:call-template name="office-sheet-number"/>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="6" kind="number"><xsl:call-template name="common.number"/></column>
		<column width="30"><xsl:call-template name="common.name"/></column>
		<column width="30"><xsl:call-template name="common.position"/></column>
		<column width="28"><xsl:call-template name="summary.part"/></column>
		<xsl:if test="$points">
			<column width="10" kind="number"><xsl:call-template name="common.self-points"/></column>
			<column width="10" kind="number"><xsl:call-template name="common.superior-points"/></column>
			<column width="10" kind="number"><xsl:call-template name="common.decided-points"/></column>
			<column width="10"><xsl:call-template name="common.self-level"/></column>
			<column width="10"><xsl:call-template name="common.proposed-level"/></column>
		</xsl:if>
		<column width="12"><xsl:call-template name="common.decided-level"/></column>
		<column width="36"><xsl:call-template name="common.note"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="position()"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@part"/></c>
				<xsl:if test="$points">
					<c><xsl:value-of select="@self-points"/></c>
					<c><xsl:value-of select="@superior-points"/></c>
					<c><xsl:value-of select="@decided-points"/></c>
					<c><xsl:value-of select="@self-level"/></c>
					<c><xsl:value-of select="@superior-level"/></c>
				</xsl:if>
				<c><xsl:value-of select="@decided-level"/></c>
				<c><xsl:choose><xsl:when test="$points"><xsl:call-template name="report.summary-note"/></xsl:when><xsl:when test="@not-rated-reason"><xsl:call-template name="office.not-rated"/></xsl:when></xsl:choose></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="report[@view='submission']" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<xsl:call-template name="office-sheet-number"/>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="6" kind="number"><xsl:call-template name="common.number"/></column>
		<column width="30"><xsl:call-template name="common.name"/></column>
		<column width="30"><xsl:call-template name="common.position"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="10" kind="number"><xsl:call-template name="common.self-points"/></column>
		<column width="10" kind="number"><xsl:call-template name="common.superior-points"/></column>
		<column width="10"><xsl:call-template name="common.self-level"/></column>
		<column width="10"><xsl:call-template name="common.proposed-level"/></column>
		<column width="10"><xsl:call-template name="office.advised-level"/></column>
		<column width="36"><xsl:call-template name="common.note"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="position()"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="@self-points"/></c>
				<c><xsl:value-of select="@superior-points"/></c>
				<c><xsl:value-of select="@self-level"/></c>
				<c><xsl:value-of select="@superior-level"/></c>
				<c><xsl:value-of select="@advised-level"/></c>
				<c><xsl:call-template name="office.submission-note"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="report[@view='statistics' or @view='levels']" mode="sheet">
	<xsl:variable name="levels" select="@levels"/>
	<xsl:variable name="places" select="@levels and @view='statistics'"/>
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<xsl:call-template name="office-sheet-number"/>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="6" kind="number"><xsl:call-template name="common.number"/></column>
		<column width="26"><xsl:call-template name="office.sheet-group"/></column>
		<column width="44"><xsl:call-template name="office.counted-whose"/></column>
		<column width="9" kind="number"><xsl:call-template name="office.people"/></column>
		<column width="9" kind="number"><xsl:call-template name="office.none"/></column>
		<column width="9" kind="number"><xsl:call-template name="office.no-self"/></column>
		<column width="9" kind="number"><xsl:call-template name="office.self"/></column>
		<column width="9" kind="number"><xsl:call-template name="office.decided"/></column>
		<xsl:if test="$levels">
			<column width="7" kind="number">A</column><column width="7" kind="number">% A</column>
			<column width="7" kind="number">B</column><column width="7" kind="number">% B</column>
			<column width="7" kind="number">C</column><column width="7" kind="number">% C</column>
			<column width="7" kind="number">D</column><column width="7" kind="number">% D</column>
		</xsl:if>
		<xsl:if test="$places">
			<column width="9" kind="number"><xsl:call-template name="office.cap"/></column>
			<column width="9" kind="number"><xsl:call-template name="office.used"/></column>
		</xsl:if>
		<xsl:for-each select="group/line | total">
			<row>
				<c><xsl:if test="self::line"><xsl:value-of select="position()"/></xsl:if></c>
				<c><xsl:for-each select="parent::group"><xsl:call-template name="office.group"/></xsl:for-each></c>
				<c><xsl:choose><xsl:when test="self::total"><xsl:call-template name="common.total"/></xsl:when><xsl:otherwise><xsl:call-template name="office-line-name"/></xsl:otherwise></xsl:choose></c>
				<c><xsl:value-of select="@people"/></c>
				<c><xsl:value-of select="@not-rated"/></c>
				<c><xsl:value-of select="@no-self"/></c>
				<c><xsl:value-of select="@self"/></c>
				<c><xsl:value-of select="@decided"/></c>
				<xsl:if test="$levels">
					<c><xsl:value-of select="@A"/></c><c><xsl:value-of select="@A-percent"/></c>
					<c><xsl:value-of select="@B"/></c><c><xsl:value-of select="@B-percent"/></c>
					<c><xsl:value-of select="@C"/></c><c><xsl:value-of select="@C-percent"/></c>
					<c><xsl:value-of select="@D"/></c><c><xsl:value-of select="@D-percent"/></c>
				</xsl:if>
				<xsl:if test="$places"><c><xsl:value-of select="@places"/></c><c><xsl:if test="@places"><xsl:value-of select="@A"/></xsl:if></c></xsl:if>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="report[@view='missing']" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<xsl:call-template name="office-sheet-number"/>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="6" kind="number"><xsl:call-template name="common.number"/></column>
		<column width="30"><xsl:call-template name="common.name"/></column>
		<column width="30"><xsl:call-template name="common.position"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="28"><xsl:call-template name="summary.part"/></column>
		<column width="24"><xsl:call-template name="office.step"/></column>
		<column width="12" kind="date"><xsl:call-template name="common.due"/></column>
		<column width="10" kind="number"><xsl:call-template name="office.days-late"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="position()"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="@part"/></c>
				<c><xsl:call-template name="word-step"><xsl:with-param name="code" select="@step"/></xsl:call-template></c>
				<c><xsl:value-of select="@due"/></c>
				<c><xsl:value-of select="@days-late"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
