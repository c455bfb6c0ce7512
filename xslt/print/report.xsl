<?xml version="1.0" encoding="UTF-8"?>
<!--
  print/report.xsl: the personal form and an agency's summary (domain.md section 9).

  report[@view='form']: the attributes of an evaluation (schema/page/evaluation.rnc), criteria, tasks, letterhead, column …
  (page/explanation.xsl), signatures, replaces[@revision @published], verification.
  report[@view='summary' @unit @draft]: person[@name @position @part @state @self-points @self-level …], totals, letterhead,
  signatures, verification.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- ============================================================ the personal form -->

<xsl:template match="page[@print='yes']/report[@view='forms']">
	<h1 class="hidden"><xsl:call-template name="report.forms-title"/></h1>
	<p class="tools"><xsl:call-template name="report.forms-coming"/></p>
</xsl:template>

<xsl:template match="page[@print='yes']/report[@view='form']">
	<xsl:if test="@number"><p class="tools"><xsl:call-template name="report.forms-progress"/></p></xsl:if>
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="report.form-paper-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="format-month-long"/></p>
	<p class="illustration"><xsl:for-each select="criteria"><xsl:call-template name="report.criteria-basis"/></xsl:for-each></p>
	<xsl:if test="@state!='published' and @state!='not_rated'"><p class="draft"><xsl:call-template name="report.form-draft"/></p></xsl:if>
	<xsl:for-each select="replaces"><p class="draft"><xsl:call-template name="report.replaces"/></p></xsl:for-each>
	<dl class="facts">
		<div><dt><xsl:call-template name="report.person"/></dt><dd><strong><xsl:value-of select="@person"/></strong></dd></div>
		<div><dt><xsl:call-template name="report.position"/></dt><dd><xsl:value-of select="@position"/></dd></div>
		<div><dt><xsl:call-template name="report.unit"/></dt><dd><xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></dd></div>
		<xsl:if test="@superior"><div><dt><xsl:call-template name="report.superior"/></dt><dd><xsl:value-of select="@superior"/></dd></div></xsl:if>
		<xsl:if test="@authority"><div><dt><xsl:call-template name="report.authority"/></dt><dd><xsl:value-of select="@authority"/><xsl:if test="@collective"><xsl:text> </xsl:text><xsl:call-template name="report.collective"/></xsl:if></dd></div></xsl:if>
		<xsl:if test="@not-rated-reason"><div><dt><xsl:call-template name="report.not-rated"/></dt><dd><xsl:value-of select="@not-rated-reason"/></dd></div></xsl:if>
	</dl>
	<h2><xsl:call-template name="report.tasks-heading"/></h2>
	<xsl:apply-templates select="tasks" mode="paper"/>
	<h2><xsl:call-template name="report.criteria-heading"/></h2>
	<xsl:apply-templates select="criteria" mode="paper"/>
	<xsl:apply-templates select="criteria//count[line][last()]" mode="paper-lines"/>
	<section class="whole">
		<h2><xsl:call-template name="report.levels-heading"/></h2>
		<xsl:call-template name="paper-levels"/>
	</section>
	<xsl:call-template name="side.list"/>
	<xsl:call-template name="explanation-paper"/>
	<xsl:apply-templates select="signatures"/>
	<xsl:apply-templates select="verification"/>
</xsl:template>

<xsl:template match="report/tasks" mode="paper">
	<table class="paper-table work">
		<caption class="hidden"><xsl:call-template name="criteria.evidence"/></caption>
		<thead>
			<tr>
				<th scope="col" class="tt"><xsl:call-template name="paper.number-short"/></th>
				<th scope="col"><xsl:call-template name="report.task"/></th>
				<th scope="col" class="due"><xsl:call-template name="common.due"/></th>
				<th scope="col" class="result"><xsl:call-template name="report.result"/></th>
				<th scope="col" class="note"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:call-template name="paper-task-group">
				<xsl:with-param name="tasks" select="task[@origin='planned']"/>
				<xsl:with-param name="mark" select="'a'"/>
				<xsl:with-param name="title"><xsl:call-template name="report.planned"/></xsl:with-param>
			</xsl:call-template>
			<xsl:call-template name="paper-task-group">
				<xsl:with-param name="tasks" select="task[@origin='arising']"/>
				<xsl:with-param name="mark" select="'b'"/>
				<xsl:with-param name="title"><xsl:call-template name="report.arising"/></xsl:with-param>
			</xsl:call-template>
		</tbody>
	</table>
	<p><xsl:call-template name="criteria.evidence-counts"/></p>
</xsl:template>

<xsl:template name="paper-task-group">
	<xsl:param name="tasks"/>
	<xsl:param name="mark"/>
	<xsl:param name="title"/>
	<tr class="group">
		<td class="mid"><xsl:value-of select="$mark"/></td>
		<th scope="rowgroup" colspan="4"><xsl:value-of select="$title"/></th>
	</tr>
	<xsl:if test="not($tasks)"><tr><td></td><td colspan="4"><xsl:call-template name="paper.none"/></td></tr></xsl:if>
	<xsl:for-each select="$tasks"><xsl:call-template name="paper-form-task"/></xsl:for-each>
</xsl:template>

<!-- Context: task. -->
<xsl:template name="paper-form-task">
	<tr>
		<td class="mid"><xsl:value-of select="position()"/></td>
		<td>
			<xsl:value-of select="@content"/>
			<xsl:if test="@product!=''"><span class="second"><xsl:call-template name="report.product"/><xsl:value-of select="@product"/></span></xsl:if>
			<xsl:if test="@assigner"><span class="second"><xsl:call-template name="report.assigner"/><xsl:value-of select="@assigner"/></span></xsl:if>
		</td>
		<td class="mid"><xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
		<td>
			<xsl:if test="@result!=''"><span class="typed"><xsl:value-of select="@result"/></span><xsl:text> </xsl:text></xsl:if>
			<xsl:call-template name="report.task-percent"/>
		</td>
		<td><xsl:call-template name="report.task-note"/></td>
	</tr>
</xsl:template>

<!-- All columns stand on the paper, filled as far as the reader may see. -->
<xsl:template match="report/criteria" mode="paper">
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="criteria.caption"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="paper.number-short"/></th>
				<th scope="col"><xsl:call-template name="common.criterion"/></th>
				<th scope="col"><xsl:call-template name="common.maximum"/></th>
				<th scope="col"><xsl:call-template name="common.self-points"/></th>
				<th scope="col"><xsl:call-template name="common.superior-points"/></th>
				<th scope="col"><xsl:call-template name="common.decided-points"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:apply-templates select="group|criterion" mode="paper"/>
			<tr class="total">
				<td></td>
				<th scope="row"><xsl:call-template name="common.total"/></th>
				<td class="num"><xsl:value-of select="@maximum"/></td>
				<td class="num"><xsl:call-template name="paper-total"><xsl:with-param name="given" select="../@self-points"/><xsl:with-param name="sum" select="@self"/><xsl:with-param name="missing" select="@self-missing"/></xsl:call-template></td>
				<td class="num"><xsl:call-template name="paper-total"><xsl:with-param name="given" select="../@superior-points"/><xsl:with-param name="sum" select="@superior"/><xsl:with-param name="missing" select="@superior-missing"/></xsl:call-template></td>
				<td class="num"><xsl:call-template name="paper-total"><xsl:with-param name="given" select="../@decided-points"/><xsl:with-param name="sum" select="@decided"/><xsl:with-param name="missing" select="@decided-missing"/></xsl:call-template></td>
			</tr>
		</tbody>
	</table>
</xsl:template>

<!-- The total as it was given; before that the sum, if nothing is missing in it. -->
<xsl:template name="paper-total">
	<xsl:param name="given"/>
	<xsl:param name="sum"/>
	<xsl:param name="missing"/>
	<xsl:choose>
		<xsl:when test="$given"><xsl:value-of select="$given"/></xsl:when>
		<xsl:when test="not($missing)"><xsl:value-of select="$sum"/></xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template match="group" mode="paper">
	<tr class="group">
		<td class="mid"><xsl:number format="I" count="criteria/group"/></td>
		<th scope="row"><xsl:value-of select="@text"/></th>
		<td class="num"><xsl:value-of select="@maximum"/></td>
		<td class="num"><xsl:apply-templates select="@self" mode="count"/></td>
		<td class="num"><xsl:apply-templates select="@superior" mode="count"/></td>
		<td class="num"><xsl:apply-templates select="@decided" mode="count"/></td>
	</tr>
	<xsl:apply-templates select="group|criterion" mode="paper"/>
</xsl:template>

<xsl:template match="criterion" mode="paper">
	<tr>
		<td class="mid"><xsl:number count="criterion"/></td>
		<td>
			<xsl:value-of select="@text"/>
			<xsl:if test="@kind!='normal'"><xsl:text> </xsl:text>(<xsl:call-template name="report.kind"/>)</xsl:if>
			<xsl:apply-templates select="count" mode="paper"/>
			<xsl:if test="@self-note"><span class="second typed"><xsl:call-template name="report.self-note"/><xsl:value-of select="@self-note"/></span></xsl:if>
			<xsl:if test="@superior-note"><span class="second typed"><xsl:call-template name="criteria.superior-note"/><xsl:value-of select="@superior-note"/></span></xsl:if>
		</td>
		<td class="num"><xsl:value-of select="@maximum"/></td>
		<td class="num"><xsl:apply-templates select="@self" mode="count"/></td>
		<td class="num"><xsl:apply-templates select="@superior" mode="count"/></td>
		<td class="num"><xsl:apply-templates select="@decided" mode="count"/></td>
	</tr>
</xsl:template>

<!-- One row a step, blank while it is not done. Context: report. -->
<xsl:template name="paper-levels">
	<table class="paper-table levels">
		<caption class="hidden"><xsl:call-template name="report.levels-heading"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="report.step"/></th>
				<th scope="col"><xsl:call-template name="common.points"/></th>
				<th scope="col"><xsl:call-template name="report.level"/></th>
				<th scope="col"><xsl:call-template name="report.words"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:call-template name="paper-step">
				<xsl:with-param name="title"><xsl:call-template name="report.step-self"/></xsl:with-param>
				<xsl:with-param name="at" select="@self-at"/>
				<xsl:with-param name="points" select="@self-points"/>
				<xsl:with-param name="level" select="@self-level"/>
				<xsl:with-param name="reason" select="@self-reason"/>
				<xsl:with-param name="comment" select="@self-comment"/>
				<xsl:with-param name="skipped" select="@self-skipped"/>
			</xsl:call-template>
			<xsl:call-template name="paper-step">
				<xsl:with-param name="title"><xsl:call-template name="report.step-superior"/></xsl:with-param>
				<xsl:with-param name="at" select="@superior-at"/>
				<xsl:with-param name="points" select="@superior-points"/>
				<xsl:with-param name="level" select="@superior-level"/>
				<xsl:with-param name="reason" select="@superior-reason"/>
				<xsl:with-param name="comment" select="@superior-comment"/>
				<xsl:with-param name="skipped" select="@superior-skipped"/>
				<xsl:with-param name="by" select="@superior-by"/>
				<xsl:with-param name="behalf" select="@superior-behalf"/>
				<xsl:with-param name="owner" select="@superior"/>
			</xsl:call-template>
			<xsl:if test="@advised-level">
				<xsl:call-template name="paper-step">
					<xsl:with-param name="title"><xsl:call-template name="report.step-advice"/></xsl:with-param>
					<xsl:with-param name="at" select="@advised-at"/>
					<xsl:with-param name="level" select="@advised-level"/>
					<xsl:with-param name="comment" select="@advised-comment"/>
					<xsl:with-param name="by" select="@advised-by"/>
				</xsl:call-template>
			</xsl:if>
			<xsl:call-template name="paper-step">
				<xsl:with-param name="title"><xsl:call-template name="report.step-decide"/></xsl:with-param>
				<xsl:with-param name="at" select="@decided-at"/>
				<xsl:with-param name="points" select="@decided-points"/>
				<xsl:with-param name="level" select="@decided-level"/>
				<xsl:with-param name="reason" select="@decided-reason"/>
				<xsl:with-param name="by" select="@decided-by"/>
				<xsl:with-param name="behalf" select="@decided-behalf"/>
				<xsl:with-param name="owner" select="@authority"/>
			</xsl:call-template>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="paper-step">
	<xsl:param name="title"/>
	<xsl:param name="at"/>
	<xsl:param name="points"/>
	<xsl:param name="level"/>
	<xsl:param name="reason"/>
	<xsl:param name="comment"/>
	<xsl:param name="skipped"/>
	<xsl:param name="by"/>
	<xsl:param name="behalf"/>
	<xsl:param name="owner"/>
	<tr>
		<th scope="row">
			<xsl:value-of select="$title"/>
			<xsl:if test="$by and string($by)!=string($owner)"><span class="second"><xsl:value-of select="$by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="$behalf"/></xsl:call-template></span></xsl:if>
			<xsl:if test="$at"><span class="second"><xsl:call-template name="format-date"><xsl:with-param name="date" select="$at"/></xsl:call-template></span></xsl:if>
		</th>
		<td class="num"><xsl:value-of select="$points"/></td>
		<td><xsl:if test="$level"><xsl:call-template name="report.level-words"><xsl:with-param name="level" select="$level"/></xsl:call-template></xsl:if></td>
		<td>
			<xsl:if test="$skipped"><p><xsl:call-template name="report.skipped"/><xsl:value-of select="$skipped"/></p></xsl:if>
			<xsl:if test="$comment!=''"><p class="typed"><xsl:value-of select="$comment"/></p></xsl:if>
			<xsl:if test="$reason!=''"><p class="typed"><xsl:call-template name="report.reason"/><xsl:value-of select="$reason"/></p></xsl:if>
		</td>
	</tr>
</xsl:template>

<!-- ============================================================ an agency's summary -->

<xsl:template match="page[@print='yes']/report[@view='summary']">
	<xsl:call-template name="office-tools"><xsl:with-param name="path" select="'tong-hop'"/></xsl:call-template>
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="report.summary-paper-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="format-month-long"/></p>
	<xsl:if test="@draft"><p class="draft"><xsl:call-template name="report.summary-draft"/></p></xsl:if>
	<xsl:apply-templates select="registered"/>
	<xsl:call-template name="office-addressee"/>
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="report.summary-paper-title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.number"/></th>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="common.self-points"/></th>
				<th scope="col"><xsl:call-template name="common.superior-points"/></th>
				<th scope="col"><xsl:call-template name="common.decided-points"/></th>
				<th scope="col"><xsl:call-template name="common.self-level"/></th>
				<th scope="col"><xsl:call-template name="common.proposed-level"/></th>
				<th scope="col"><xsl:call-template name="common.decided-level"/></th>
				<th scope="col"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person"><xsl:call-template name="paper-summary-person"/></xsl:for-each>
		</tbody>
	</table>
	<xsl:apply-templates select="totals" mode="paper"/>
	<xsl:call-template name="office-foot"/>
</xsl:template>

<!-- A part has a row of its own above its first person. Context: person. -->
<xsl:template name="paper-summary-person">
	<xsl:if test="@part and not(@part=preceding-sibling::person[1]/@part)">
		<tr class="group"><td></td><th scope="rowgroup" colspan="9"><xsl:value-of select="@part"/></th></tr>
	</xsl:if>
	<tr>
		<td class="mid"><xsl:value-of select="position()"/></td>
		<th scope="row" class="name"><xsl:value-of select="@name"/></th>
		<td><xsl:value-of select="@position"/></td>
		<td class="num"><xsl:value-of select="@self-points"/></td>
		<td class="num"><xsl:value-of select="@superior-points"/></td>
		<td class="num"><xsl:value-of select="@decided-points"/></td>
		<td class="mid"><xsl:value-of select="@self-level"/></td>
		<td class="mid"><xsl:value-of select="@superior-level"/></td>
		<td class="mid"><strong><xsl:value-of select="@decided-level"/></strong></td>
		<td><xsl:call-template name="report.summary-note"/></td>
	</tr>
</xsl:template>

<xsl:template match="report/totals" mode="paper">
	<div class="paper-totals">
		<p><xsl:call-template name="report.totals"/></p>
		<ul>
			<xsl:for-each select="level"><li><xsl:call-template name="report.level-total"/></li></xsl:for-each>
		</ul>
	</div>
</xsl:template>

</xsl:stylesheet>
