<?xml version="1.0" encoding="UTF-8"?>
<!--
  criteria.xsl: the criteria of an evaluation beside the month's work, as the person, the superior and the authority
  see them.

  Document:
    criteria[@name @label @illustrative @rule-set @maximum @self @self-level @self-missing … superior, decided]
      group[@code @text @hint @label @kind @maximum @self @superior @decided]
        group | criterion[@id @code @text @hint @label @kind @maximum @step @counted @leader @self @superior @decided
                          @self-note @superior-note]
      bound
    tasks[@total @done @late @arising @confirmed]
      task[@content @origin @state @due …]

  <xsl:apply-templates select="criteria" mode="table"> with form = the form whose points fields stand in the table
  (none: read only) and edit = self | superior, the column they stand in.
  A criterion has evidence[@task] for each task that names it; such a task has @placed.
  <xsl:apply-templates select="tasks" mode="evidence"/> gives the list of the others, which stands beside the table.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="proposed" match="self/proposed" use="@id"/>
<xsl:key name="evidence-task" match="tasks/task" use="@id"/>

<xsl:template match="criteria" mode="table">
	<xsl:param name="form" select="/.."/>
	<xsl:param name="edit" select="''"/>
	<p class="soft">
		<xsl:value-of select="@name"/>
		<xsl:text> · </xsl:text><xsl:call-template name="criteria.by"/>
		<xsl:if test="@illustrative='yes'"><xsl:text> · </xsl:text><strong><xsl:call-template name="criteria.illustrative"/></strong></xsl:if>
	</p>
	<xsl:variable name="self" select="$edit='self' or @self"/>
	<xsl:variable name="superior" select="$edit='superior' or @superior"/>
	<table class="stack criteria brief">
		<caption class="hidden"><xsl:call-template name="criteria.caption"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.criterion"/></th>
				<th scope="col" class="num"><xsl:call-template name="common.maximum"/></th>
				<xsl:if test="$self"><th scope="col" class="num"><xsl:call-template name="common.self-points"/></th></xsl:if>
				<xsl:if test="$superior"><th scope="col" class="num"><xsl:call-template name="common.superior-points"/></th></xsl:if>
				<xsl:if test="@decided"><th scope="col" class="num"><xsl:call-template name="common.decided-points"/></th></xsl:if>
				<th scope="col"><xsl:call-template name="common.note"/></th>
			</tr>
		</thead>
		<xsl:apply-templates select="group|criterion" mode="rows">
			<xsl:with-param name="form" select="$form"/>
			<xsl:with-param name="edit" select="$edit"/>
			<xsl:with-param name="self" select="$self"/>
			<xsl:with-param name="superior" select="$superior"/>
			<xsl:with-param name="decided" select="boolean(@decided)"/>
		</xsl:apply-templates>
		<tbody>
			<tr class="total">
				<th scope="row"><xsl:call-template name="common.total"/></th>
				<td class="num" xsl:use-attribute-sets="common.maximum"><xsl:value-of select="@maximum"/></td>
				<xsl:if test="$self"><td class="num" xsl:use-attribute-sets="common.self-points"><xsl:call-template name="criteria.sum"><xsl:with-param name="live" select="$edit='self'"/><xsl:with-param name="name" select="'all'"/><xsl:with-param name="value" select="@self"/></xsl:call-template></td></xsl:if>
				<xsl:if test="$superior"><td class="num" xsl:use-attribute-sets="common.superior-points"><xsl:call-template name="criteria.sum"><xsl:with-param name="live" select="$edit='superior'"/><xsl:with-param name="name" select="'all'"/><xsl:with-param name="value" select="@superior"/></xsl:call-template></td></xsl:if>
				<xsl:if test="@decided"><td class="num" xsl:use-attribute-sets="common.decided-points"><xsl:apply-templates select="@decided" mode="count"/></td></xsl:if>
				<td></td>
			</tr>
		</tbody>
	</table>
	<xsl:call-template name="criteria.points-level"/>
	<xsl:apply-templates select="bound" mode="criteria"/>
</xsl:template>

<!-- bound[@best @unit @worked @working …]: what bounds the level besides the points. -->
<xsl:template match="bound" mode="criteria">
	<div class="notice warning"><xsl:call-template name="criteria.bound"/></div>
</xsl:template>

<!-- A group at the top is a body of its own; one inside another is a row. -->
<xsl:template match="criteria/group" mode="rows">
	<xsl:param name="form"/>
	<xsl:param name="edit"/>
	<xsl:param name="self"/>
	<xsl:param name="superior"/>
	<xsl:param name="decided"/>
	<tbody>
		<xsl:call-template name="criteria.group">
			<xsl:with-param name="form" select="$form"/>
			<xsl:with-param name="edit" select="$edit"/>
			<xsl:with-param name="self" select="$self"/>
			<xsl:with-param name="superior" select="$superior"/>
			<xsl:with-param name="decided" select="$decided"/>
		</xsl:call-template>
	</tbody>
</xsl:template>

<xsl:template match="criteria/criterion" mode="rows">
	<xsl:param name="form"/>
	<xsl:param name="edit"/>
	<xsl:param name="self"/>
	<xsl:param name="superior"/>
	<xsl:param name="decided"/>
	<tbody>
		<xsl:call-template name="criteria.row">
			<xsl:with-param name="form" select="$form"/>
			<xsl:with-param name="edit" select="$edit"/>
			<xsl:with-param name="self" select="$self"/>
			<xsl:with-param name="superior" select="$superior"/>
			<xsl:with-param name="decided" select="$decided"/>
		</xsl:call-template>
	</tbody>
</xsl:template>

<xsl:template match="group/group" mode="rows">
	<xsl:param name="form"/>
	<xsl:param name="edit"/>
	<xsl:param name="self"/>
	<xsl:param name="superior"/>
	<xsl:param name="decided"/>
	<xsl:call-template name="criteria.group">
		<xsl:with-param name="form" select="$form"/>
		<xsl:with-param name="edit" select="$edit"/>
		<xsl:with-param name="self" select="$self"/>
		<xsl:with-param name="superior" select="$superior"/>
		<xsl:with-param name="decided" select="$decided"/>
	</xsl:call-template>
</xsl:template>

<xsl:template match="group/criterion" mode="rows">
	<xsl:param name="form"/>
	<xsl:param name="edit"/>
	<xsl:param name="self"/>
	<xsl:param name="superior"/>
	<xsl:param name="decided"/>
	<xsl:call-template name="criteria.row">
		<xsl:with-param name="form" select="$form"/>
		<xsl:with-param name="edit" select="$edit"/>
		<xsl:with-param name="self" select="$self"/>
		<xsl:with-param name="superior" select="$superior"/>
		<xsl:with-param name="decided" select="$decided"/>
	</xsl:call-template>
</xsl:template>

<!-- The group's own row with its subtotals, then its members. Context: group. -->
<xsl:template name="criteria.group">
	<xsl:param name="form"/>
	<xsl:param name="edit"/>
	<xsl:param name="self"/>
	<xsl:param name="superior"/>
	<xsl:param name="decided"/>
	<tr class="group">
		<th scope="row">
			<xsl:value-of select="@text"/>
			<xsl:if test="@label"><xsl:text> </xsl:text><span class="soft">(<xsl:value-of select="@label"/>)</span></xsl:if>
		</th>
		<td class="num" xsl:use-attribute-sets="common.maximum"><xsl:value-of select="@maximum"/></td>
		<xsl:if test="$self"><td class="num" xsl:use-attribute-sets="common.self-points"><xsl:call-template name="criteria.sum"><xsl:with-param name="live" select="$edit='self'"/><xsl:with-param name="name" select="@code"/><xsl:with-param name="value" select="@self"/></xsl:call-template></td></xsl:if>
		<xsl:if test="$superior"><td class="num" xsl:use-attribute-sets="common.superior-points"><xsl:call-template name="criteria.sum"><xsl:with-param name="live" select="$edit='superior'"/><xsl:with-param name="name" select="@code"/><xsl:with-param name="value" select="@superior"/></xsl:call-template></td></xsl:if>
		<xsl:if test="$decided"><td class="num" xsl:use-attribute-sets="common.decided-points"><xsl:call-template name="points"><xsl:with-param name="value" select="@decided"/></xsl:call-template></td></xsl:if>
		<td></td>
	</tr>
	<xsl:apply-templates select="group|criterion" mode="rows">
		<xsl:with-param name="form" select="$form"/>
		<xsl:with-param name="edit" select="$edit"/>
		<xsl:with-param name="self" select="$self"/>
		<xsl:with-param name="superior" select="$superior"/>
		<xsl:with-param name="decided" select="$decided"/>
	</xsl:apply-templates>
</xsl:template>

<!-- Context: criterion. -->
<xsl:template name="criteria.row">
	<xsl:param name="form"/>
	<xsl:param name="edit"/>
	<xsl:param name="self"/>
	<xsl:param name="superior"/>
	<xsl:param name="decided"/>
	<xsl:variable name="id" select="@id"/>
	<xsl:variable name="points" select="$form/field[@base='points' and @row=$id]"/>
	<xsl:variable name="note" select="$form/field[@base='note' and @row=$id]"/>
	<tr id="criterion-{@id}">
		<th scope="row">
			<xsl:value-of select="@text"/>
			<xsl:if test="@kind!='normal'"><xsl:text> </xsl:text><span class="soft">(<xsl:call-template name="criteria.kind"/>)</span></xsl:if>
			<xsl:if test="@label"><xsl:text> </xsl:text><span class="soft">(<xsl:value-of select="@label"/>)</span></xsl:if>
			<xsl:if test="@hint"><span class="hint"><xsl:value-of select="@hint"/></span></xsl:if>
			<xsl:if test="key('evidence-task',evidence/@task)"><xsl:call-template name="criteria.proof"/></xsl:if>
			<xsl:if test="@counted and $edit"><xsl:call-template name="criteria.counted-sum"><xsl:with-param name="value" select="@*[local-name()=$edit]"/></xsl:call-template></xsl:if>
		</th>
		<td class="num" xsl:use-attribute-sets="common.maximum"><xsl:value-of select="@maximum"/></td>
		<xsl:if test="$self">
			<td class="num" xsl:use-attribute-sets="common.self-points">
				<xsl:choose>
					<xsl:when test="$edit='self' and $points"><xsl:apply-templates select="$points" mode="cell"/><xsl:if test="key('proposed',@id)"><span class="second"><xsl:call-template name="self.proposed"/></span></xsl:if></xsl:when>
					<xsl:otherwise><xsl:call-template name="points"><xsl:with-param name="value" select="@self"/></xsl:call-template></xsl:otherwise>
				</xsl:choose>
			</td>
		</xsl:if>
		<xsl:if test="$superior">
			<td class="num" xsl:use-attribute-sets="common.superior-points">
				<xsl:choose>
					<xsl:when test="$edit='superior' and $points"><xsl:apply-templates select="$points" mode="cell"/></xsl:when>
					<xsl:otherwise><xsl:call-template name="points"><xsl:with-param name="value" select="@superior"/></xsl:call-template></xsl:otherwise>
				</xsl:choose>
			</td>
		</xsl:if>
		<xsl:if test="$decided"><td class="num" xsl:use-attribute-sets="common.decided-points"><xsl:call-template name="points"><xsl:with-param name="value" select="@decided"/></xsl:call-template></td></xsl:if>
		<td class="note" xsl:use-attribute-sets="common.note">
			<xsl:if test="@self-note and not($edit='self' and $note)">
				<span class="typed"><xsl:value-of select="@self-note"/></span>
			</xsl:if>
			<xsl:if test="@superior-note and not($edit='superior' and $note)">
				<span class="typed"><span class="soft"><xsl:call-template name="criteria.superior-note"/></span><xsl:value-of select="@superior-note"/></span>
			</xsl:if>
			<xsl:apply-templates select="$note" mode="cell"/>
		</td>
	</tr>
	<xsl:if test="@counted and (count or $form/field[@base='part'])">
		<tr class="count">
			<td colspan="{3+number($self)+number($superior)+number($decided)}">
				<xsl:apply-templates select="count"/>
				<xsl:if test="@leader and $form/field[@base='part']">
					<fieldset class="parts">
						<legend><xsl:call-template name="count.parts"/></legend>
						<xsl:apply-templates select="$form/field[@base='part']"/>
					</fieldset>
				</xsl:if>
			</td>
		</tr>
	</xsl:if>
</xsl:template>

<!-- A sum; danhgia.js keeps a live one up to date. -->
<xsl:template name="criteria.sum">
	<xsl:param name="live"/>
	<xsl:param name="name"/>
	<xsl:param name="value"/>
	<xsl:choose>
		<xsl:when test="$live"><output data-total="{$name}"><xsl:call-template name="points"><xsl:with-param name="value" select="$value"/></xsl:call-template></output></xsl:when>
		<xsl:otherwise><xsl:call-template name="points"><xsl:with-param name="value" select="$value"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What is counted has no field; danhgia.js adds it to the live sums. Context: criterion. -->
<xsl:template name="criteria.counted-sum">
	<xsl:param name="value"/>
	<data value="{$value}">
		<xsl:attribute name="data-sum"><xsl:for-each select="ancestor::group"><xsl:value-of select="@code"/><xsl:text> </xsl:text></xsl:for-each>all</xsl:attribute>
	</data>
</xsl:template>

<!-- The tasks that prove a criterion, with their results. They stand open; who is through with them folds them away. -->
<xsl:template name="criteria.proof">
	<details class="proof" open="open">
		<summary><xsl:call-template name="criteria.proof-counts"/></summary>
		<ul><xsl:apply-templates select="key('evidence-task',evidence/@task)" mode="evidence"/></ul>
	</details>
</xsl:template>

<xsl:template match="task" mode="evidence">
	<li>
		<xsl:value-of select="@content"/>
		<xsl:text> </xsl:text>
		<span class="soft"><xsl:call-template name="criteria.task-state"/></span>
		<xsl:if test="@result!=''"><span class="soft typed"><xsl:value-of select="@result"/></span></xsl:if>
	</li>
</xsl:template>

<!-- What the month was spent on. The region scrolls by itself where it stands above the table. -->
<xsl:template match="tasks" mode="evidence">
	<aside class="evidence" aria-labelledby="evidence-title">
		<h2 id="evidence-title"><xsl:call-template name="criteria.evidence"/></h2>
		<xsl:if test="task"><p><xsl:call-template name="criteria.evidence-counts"/></p></xsl:if>
		<xsl:if test="task/@placed"><p><xsl:call-template name="criteria.placed"/></p></xsl:if>
		<xsl:choose>
			<xsl:when test="task[not(@placed)]">
				<div class="evidence-list" tabindex="0" role="region" aria-labelledby="evidence-title">
					<ul>
						<xsl:apply-templates select="task[not(@placed)]" mode="evidence"/>
					</ul>
				</div>
			</xsl:when>
			<xsl:when test="not(task)"><p class="soft"><xsl:call-template name="criteria.no-evidence"/></p></xsl:when>
		</xsl:choose>
	</aside>
</xsl:template>

<!-- After the name of who acted: the name of whom they acted for, if they did. -->
<xsl:template name="criteria.behalf">
	<xsl:param name="behalf"/>
	<xsl:if test="$behalf"><xsl:text> </xsl:text><xsl:call-template name="criteria.instead-of"/><xsl:text> </xsl:text><xsl:value-of select="$behalf"/></xsl:if>
</xsl:template>

<!-- Levels, comments and reasons of the steps that are there to be seen. Context: the noun's element. -->
<xsl:template name="criteria.steps">
	<xsl:if test="@self-level or @self-comment or @self-skipped or @superior-level or @superior-skipped or @decided-level">
		<dl class="pairs">
			<xsl:if test="@self-skipped"><dt><xsl:call-template name="common.self-level"/></dt><dd><xsl:call-template name="criteria.skipped-self"/><xsl:apply-templates select="@self-skipped" mode="count"/></dd></xsl:if>
			<xsl:if test="@self-level"><dt><xsl:call-template name="common.self-level"/></dt><dd><xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/></xsl:call-template></dd></xsl:if>
			<xsl:if test="@self-reason"><dt><xsl:call-template name="criteria.self-reason"/></dt><dd class="typed"><xsl:value-of select="@self-reason"/></dd></xsl:if>
			<xsl:if test="@self-comment"><dt><xsl:call-template name="criteria.self-comment"/></dt><dd class="typed"><xsl:value-of select="@self-comment"/></dd></xsl:if>
			<xsl:if test="@superior-skipped"><dt><xsl:call-template name="common.proposed-level"/></dt><dd><xsl:call-template name="criteria.skipped-superior"/><xsl:apply-templates select="@superior-skipped" mode="count"/></dd></xsl:if>
			<xsl:if test="@superior-level"><dt><xsl:call-template name="common.proposed-level"/></dt><dd><xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/></xsl:call-template><xsl:if test="@superior-by"> (<xsl:value-of select="@superior-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="@superior-behalf"/></xsl:call-template>)</xsl:if></dd></xsl:if>
			<xsl:if test="@superior-reason"><dt><xsl:call-template name="criteria.superior-reason"/></dt><dd class="typed"><xsl:value-of select="@superior-reason"/></dd></xsl:if>
			<xsl:if test="@superior-comment"><dt><xsl:call-template name="criteria.superior-comment"/></dt><dd class="typed"><xsl:value-of select="@superior-comment"/></dd></xsl:if>
			<xsl:if test="@decided-level"><dt><xsl:call-template name="common.decided-level"/></dt><dd><xsl:call-template name="level"><xsl:with-param name="code" select="@decided-level"/></xsl:call-template><xsl:if test="@decided-by"> (<xsl:value-of select="@decided-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="@decided-behalf"/></xsl:call-template>)</xsl:if></dd></xsl:if>
			<xsl:if test="@decided-reason"><dt><xsl:call-template name="criteria.decided-reason"/></dt><dd class="typed"><xsl:value-of select="@decided-reason"/></dd></xsl:if>
		</dl>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
