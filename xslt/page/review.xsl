<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/review.xsl: the superior's part. review[@view='list'] has people[@behalf] with person rows and the counts
  @total @waiting @unsent @done; review[@view='edit'|'read'] is one evaluation with criteria, tasks, form and, where it
  can be returned, form[@id='return'].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="review" mode="title">
	<xsl:choose>
		<xsl:when test="@person"><xsl:call-template name="review.title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-title"><xsl:with-param name="code" select="'review'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="review[@person]" mode="tools">
	<ul class="tools"><li><a href="/danh-gia/{@month}"><xsl:call-template name="review.to-list"/></a></li><li><a href="/danh-gia/{@id}/vi-sao"><xsl:call-template name="explanation.link"/></a></li></ul>
</xsl:template>

<!-- ============================================================ the list -->

<xsl:template match="review[@view='list']">
	<xsl:choose>
		<xsl:when test="people/person">
			<p class="lead"><xsl:call-template name="review.counts"/></p>
			<xsl:apply-templates select="people[person]" mode="review"/>
		</xsl:when>
		<xsl:when test="not(other)"><p class="empty"><xsl:call-template name="review.nobody"/></p></xsl:when>
	</xsl:choose>
	<xsl:if test="other"><xsl:call-template name="review.others"/></xsl:if>
</xsl:template>

<!-- Those led in another post. Context: review. -->
<xsl:template name="review.others">
	<h2><xsl:call-template name="side.others"/></h2>
	<p><xsl:call-template name="side.others-help"/></p>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="side.others"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="side.post"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
				<th scope="col"><xsl:call-template name="side.comment"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="other">
				<tr>
					<th scope="row"><a href="/danh-gia/{@id}"><xsl:value-of select="@name"/></a><span class="hint"><xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></span></th>
					<td xsl:use-attribute-sets="side.post"><xsl:value-of select="@post"/>, <xsl:value-of select="@in"/></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="review.state"/></td>
					<td xsl:use-attribute-sets="side.comment"><xsl:call-template name="side.commented"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- What the superiors of other posts say; also on the explanation and in print. -->
<xsl:template name="side.list">
	<xsl:if test="side">
		<h2><xsl:call-template name="side.title"/></h2>
		<dl class="pairs">
			<xsl:for-each select="side">
				<dt><xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></dt>
				<dd>
					<xsl:choose>
						<xsl:when test="@comment"><p class="typed"><xsl:value-of select="@comment"/></p><p class="hint"><xsl:value-of select="@by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></p></xsl:when>
						<xsl:otherwise><xsl:call-template name="side.none"/></xsl:otherwise>
					</xsl:choose>
				</dd>
			</xsl:for-each>
		</dl>
	</xsl:if>
</xsl:template>

<xsl:template match="people" mode="review">
	<xsl:if test="@behalf"><h2><xsl:call-template name="review.behalf"/></h2></xsl:if>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="review.people"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
				<th scope="col" class="num"><xsl:call-template name="common.done"/></th>
				<th scope="col" class="num"><xsl:call-template name="common.self-points"/></th>
				<th scope="col"><xsl:call-template name="common.self-level"/></th>
				<th scope="col" class="num"><xsl:call-template name="common.superior-points"/></th>
				<th scope="col"><xsl:call-template name="common.proposed-level"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<xsl:if test="@state='self_submitted'"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
					<th scope="row">
						<a href="/danh-gia/{@id}"><xsl:value-of select="@name"/></a>
						<span class="hint"><xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></span>
					</th>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="review.state"/></td>
					<td class="num" xsl:use-attribute-sets="common.done"><xsl:apply-templates select="@done" mode="count"/>/<xsl:apply-templates select="@total" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="common.self-points"><xsl:call-template name="points"><xsl:with-param name="value" select="@self-points"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.self-level"><xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template></td>
					<td class="num" xsl:use-attribute-sets="common.superior-points"><xsl:call-template name="points"><xsl:with-param name="value" select="@superior-points"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.proposed-level"><xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- The state in words, and whether a draft is waiting. Context: person. -->
<xsl:template name="review.state">
	<xsl:call-template name="state">
		<xsl:with-param name="code">
			<xsl:choose>
				<xsl:when test="@state='open' or (@state='drafting' and not(@returned='yes'))">unsent</xsl:when>
				<xsl:when test="@state='drafting'">returned</xsl:when>
				<xsl:when test="@state='self_submitted' and @returned='yes'">review_returned</xsl:when>
				<xsl:otherwise><xsl:value-of select="@state"/></xsl:otherwise>
			</xsl:choose>
		</xsl:with-param>
		<xsl:with-param name="kind">
			<xsl:choose>
				<xsl:when test="@state='self_submitted'">todo</xsl:when>
				<xsl:when test="@state='open' or @state='drafting'">waiting</xsl:when>
				<xsl:when test="@state='not_rated'">none</xsl:when>
				<xsl:otherwise>done</xsl:otherwise>
			</xsl:choose>
		</xsl:with-param>
	</xsl:call-template>
	<xsl:if test="@draft='yes'"><span class="hint"><xsl:call-template name="review.draft"/></span></xsl:if>
</xsl:template>

<!-- ============================================================ one person -->

<xsl:template match="review">
	<p><xsl:call-template name="review.facts"/></p>
	<xsl:if test="@behalf"><p class="notice info"><xsl:call-template name="review.behalf"/></p></xsl:if>
	<xsl:if test="@returned-reason">
		<div class="notice warning">
			<p><strong><xsl:call-template name="review.returned"/></strong></p>
			<p class="typed"><xsl:value-of select="@returned-reason"/></p>
		</div>
	</xsl:if>
	<p class="lead"><xsl:call-template name="review.state-text"/></p>
	<xsl:call-template name="movement.evidence"/>
	<xsl:call-template name="side.list"/>
	<xsl:choose>
		<xsl:when test="@view='edit'">
			<xsl:call-template name="review.edit"/>
			<xsl:if test="form[@id='return']">
				<section class="column" aria-labelledby="return-title">
					<h2 id="return-title"><xsl:call-template name="review.return-title"/></h2>
					<p><xsl:call-template name="review.return-help"/></p>
					<xsl:apply-templates select="form[@id='return']"/>
				</section>
			</xsl:if>
		</xsl:when>
		<xsl:otherwise>
			<div class="with-evidence">
				<xsl:apply-templates select="tasks[not(task/@placed)]" mode="evidence"/>
				<div><xsl:apply-templates select="criteria" mode="table"/></div>
				<xsl:apply-templates select="tasks[task/@placed]" mode="evidence"/>
			</div>
			<xsl:call-template name="criteria.steps"/>
		</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="form[@id='side']">
		<section class="column" aria-labelledby="side-title">
			<h2 id="side-title"><xsl:call-template name="side.give"/></h2>
			<p><xsl:call-template name="side.help"/></p>
			<xsl:apply-templates select="form[@id='side']"/>
		</section>
	</xsl:if>
</xsl:template>

<xsl:template name="review.edit">
	<xsl:variable name="form" select="form[@id='review']"/>
	<form>
		<xsl:apply-templates select="$form" mode="attributes"/>
		<xsl:apply-templates select="$form" mode="hidden"/>
		<div class="with-evidence">
			<xsl:apply-templates select="tasks[not(task/@placed)]" mode="evidence"/>
			<div>
				<xsl:apply-templates select="criteria" mode="table">
					<xsl:with-param name="form" select="$form"/>
					<xsl:with-param name="edit" select="'superior'"/>
				</xsl:apply-templates>
				<p class="buttons"><xsl:apply-templates select="$form/button[@value='take_self' or @value='recount']"/></p>
			</div>
			<xsl:apply-templates select="tasks[task/@placed]" mode="evidence"/>
		</div>
		<xsl:call-template name="review.self-words"/>
		<div class="column">
			<xsl:apply-templates select="$form/field[@name='skip']"/>
			<xsl:apply-templates select="$form/field[@name='level' or @name='reason' or @name='comment']"/>
			<xsl:if test="$form/field[starts-with(@name,'minutes-')]">
				<fieldset class="field">
					<legend><xsl:call-template name="decision.minutes"/></legend>
					<xsl:apply-templates select="$form/field[starts-with(@name,'minutes-')]"/>
				</fieldset>
			</xsl:if>
			<xsl:if test="@decides"><p class="hint"><xsl:call-template name="review.decides"/></p></xsl:if>
		</div>
		<p class="buttons"><xsl:apply-templates select="$form/button[@value='review_decide' or @value='review' or @value='save_draft']"/></p>
	</form>
</xsl:template>

<!-- What the person said beside the points. -->
<xsl:template name="review.self-words">
	<xsl:if test="@self-level">
		<dl class="pairs">
			<dt><xsl:call-template name="common.self-level"/></dt>
			<dd><xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/></xsl:call-template></dd>
			<xsl:if test="@self-reason"><dt><xsl:call-template name="criteria.self-reason"/></dt><dd class="typed"><xsl:value-of select="@self-reason"/></dd></xsl:if>
			<xsl:if test="@self-comment"><dt><xsl:call-template name="criteria.self-comment"/></dt><dd class="typed"><xsl:value-of select="@self-comment"/></dd></xsl:if>
		</dl>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
