<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/delegation.xsl: the power of a superior or an authority during absence. delegation[@view='list' @total @search @query],
  state, row[@id @power @name @to-name @unit @from @to @number @date @issuer @state @ended @reason], pages; [@view='own'], row;
  [@view='search' @search @more], person[@id @name @position @unit]; [@view='give' @own @name @position @unit @days], form;
  [@view='confirm'], asked[@power @to-name @position @no-deputy @from @to …], form; [@view='show' …], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="delegation" mode="title"><xsl:call-template name="delegation.title"/></xsl:template>

<xsl:template match="delegation" mode="tools">
	<ul class="tools">
		<xsl:choose>
			<xsl:when test="@view='list'">
				<li><a href="/quan-tri/phan-quyen/uy-quyen/moi"><xsl:call-template name="delegation.new"/></a></li>
				<li><a href="/quan-tri/phan-quyen"><xsl:call-template name="rights.list"/></a></li>
				<li><a href="/quan-tri/phan-quyen/uy-quyen.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></li>
			</xsl:when>
			<xsl:when test="@view='own'">
				<li><a href="/tai-khoan/uy-quyen/moi"><xsl:call-template name="delegation.new"/></a></li>
				<li><a href="/tai-khoan"><xsl:call-template name="delegation.account"/></a></li>
			</xsl:when>
			<xsl:when test="@own"><li><a href="/tai-khoan/uy-quyen"><xsl:call-template name="delegation.back"/></a></li></xsl:when>
			<xsl:otherwise><li><a href="/quan-tri/phan-quyen/uy-quyen"><xsl:call-template name="delegation.back"/></a></li></xsl:otherwise>
		</xsl:choose>
	</ul>
</xsl:template>

<xsl:template match="delegation[@view='list']">
	<form method="get" action="/quan-tri/phan-quyen/uy-quyen" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="delegation.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<xsl:call-template name="rights-select">
			<xsl:with-param name="name" select="'trang-thai'"/>
			<xsl:with-param name="label"><xsl:call-template name="common.state"/></xsl:with-param>
			<xsl:with-param name="options" select="state"/>
		</xsl:call-template>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="delegation.count"/></p>
	<xsl:call-template name="delegation-table"/>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template match="delegation[@view='own']">
	<p><xsl:call-template name="delegation.own-help"/></p>
	<xsl:call-template name="delegation-table"/>
</xsl:template>

<xsl:template name="delegation-table">
	<xsl:choose>
		<xsl:when test="row">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="delegation.title"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="delegation.who"/></th>
						<th scope="col"><xsl:call-template name="delegation.power"/></th>
						<th scope="col"><xsl:call-template name="delegation.to"/></th>
						<th scope="col"><xsl:call-template name="right.dates"/></th>
						<th scope="col"><xsl:call-template name="right.decision"/></th>
						<th scope="col"><xsl:call-template name="common.state"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="row">
						<tr>
							<th scope="row"><a><xsl:attribute name="href"><xsl:choose><xsl:when test="../@view='own'">/tai-khoan/uy-quyen/</xsl:when><xsl:otherwise>/quan-tri/phan-quyen/uy-quyen/</xsl:otherwise></xsl:choose><xsl:value-of select="@id"/></xsl:attribute><xsl:value-of select="@name"/></a><xsl:if test="@unit"><span class="second"><xsl:value-of select="@unit"/></span></xsl:if></th>
							<td xsl:use-attribute-sets="delegation.power"><xsl:call-template name="delegation-power"/></td>
							<td xsl:use-attribute-sets="delegation.to"><xsl:value-of select="@to-name"/></td>
							<td xsl:use-attribute-sets="right.dates"><xsl:call-template name="delegation.dates-text"/></td>
							<td xsl:use-attribute-sets="right.decision"><xsl:call-template name="right.decision-text"/></td>
							<td xsl:use-attribute-sets="common.state"><xsl:call-template name="right-state"/><xsl:if test="@ended"><span class="second"><xsl:call-template name="delegation.ended-text"/></span></xsl:if></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"><xsl:with-param name="code" select="'delegation.empty'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="delegation-power"><xsl:call-template name="word-delegation"><xsl:with-param name="code" select="concat('delegation.power.',@power)"/></xsl:call-template></xsl:template>

<xsl:template match="delegation" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="28"><xsl:call-template name="delegation.who"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="26"><xsl:call-template name="delegation.power"/></column>
		<column width="28"><xsl:call-template name="delegation.to"/></column>
		<column width="14" kind="date"><xsl:call-template name="right.from"/></column>
		<column width="14" kind="date"><xsl:call-template name="delegation.until"/></column>
		<column width="22"><xsl:call-template name="right.number"/></column>
		<column width="14" kind="date"><xsl:call-template name="right.date"/></column>
		<column width="30"><xsl:call-template name="right.issuer"/></column>
		<column width="16"><xsl:call-template name="common.state"/></column>
		<column width="18" kind="moment"><xsl:call-template name="delegation.ended"/></column>
		<column width="30"><xsl:call-template name="common.reason"/></column>
		<xsl:for-each select="row">
			<row>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:call-template name="delegation-power"/></c>
				<c><xsl:value-of select="@to-name"/></c>
				<c><xsl:value-of select="@from"/></c>
				<c><xsl:value-of select="@to"/></c>
				<c><xsl:value-of select="@number"/></c>
				<c><xsl:value-of select="@date"/></c>
				<c><xsl:value-of select="@issuer"/></c>
				<c><xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.state.',@state)"/></xsl:call-template></c>
				<c><xsl:value-of select="@ended"/></c>
				<c><xsl:value-of select="@reason"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="delegation[@view='search']">
	<p><xsl:call-template name="delegation.search-help"/></p>
	<form method="get" action="/quan-tri/phan-quyen/uy-quyen/moi" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="common.name"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<p class="buttons"><button type="submit" class="primary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<xsl:choose>
		<xsl:when test="person">
			<table class="stack">
				<caption><xsl:call-template name="delegation.leaders"/></caption>
				<thead><tr><th scope="col"><xsl:call-template name="common.name"/></th><th scope="col"><xsl:call-template name="common.unit"/></th></tr></thead>
				<tbody>
					<xsl:for-each select="person">
						<tr>
							<th scope="row"><a href="/quan-tri/phan-quyen/uy-quyen/moi/{@id}"><xsl:value-of select="@name"/></a><span class="second"><xsl:value-of select="@position"/></span></th>
							<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<xsl:if test="@more"><p><xsl:call-template name="rights.more"/></p></xsl:if>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"><xsl:with-param name="code" select="'rights.nobody'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Who delegates. Context: delegation. -->
<xsl:template name="delegation-person">
	<dt><xsl:call-template name="delegation.who"/></dt>
	<dd><xsl:value-of select="@name"/><xsl:if test="@position"><span class="second"><xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></span></xsl:if></dd>
</xsl:template>

<!-- What, to whom, when, by which decision. Context: delegation or asked. -->
<xsl:template name="delegation-facts">
	<dt><xsl:call-template name="delegation.power"/></dt><dd><xsl:call-template name="delegation-power"/></dd>
	<dt><xsl:call-template name="delegation.to"/></dt><dd><xsl:value-of select="@to-name"/><xsl:if test="self::asked"><span class="second"><xsl:value-of select="@position"/></span></xsl:if></dd>
	<dt><xsl:call-template name="right.dates"/></dt><dd><xsl:call-template name="delegation.dates-text"/></dd>
	<dt><xsl:call-template name="right.decision"/></dt><dd><xsl:call-template name="right.decision-text"/></dd>
</xsl:template>

<xsl:template match="delegation[@view='give']">
	<dl class="pairs"><xsl:call-template name="delegation-person"/></dl>
	<p><xsl:call-template name="delegation.rules"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="delegation[@view='confirm']">
	<p class="lead"><xsl:call-template name="delegation.confirm-lead"/></p>
	<xsl:if test="asked/@no-deputy"><p class="notice warning"><xsl:call-template name="delegation.no-deputy"/></p></xsl:if>
	<dl class="pairs">
		<xsl:call-template name="delegation-person"/>
		<xsl:for-each select="asked"><xsl:call-template name="delegation-facts"/></xsl:for-each>
	</dl>
	<p><xsl:call-template name="delegation.both-names"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="delegation[@view='show']">
	<dl class="pairs">
		<xsl:call-template name="delegation-person"/>
		<xsl:call-template name="delegation-facts"/>
		<dt><xsl:call-template name="common.state"/></dt><dd><xsl:call-template name="right-state"/></dd>
		<xsl:if test="@given"><dt><xsl:call-template name="right.given"/></dt><dd><xsl:call-template name="right.given-text"/></dd></xsl:if>
		<xsl:if test="@ended"><dt><xsl:call-template name="delegation.ended"/></dt><dd><xsl:call-template name="delegation.ended-text"/></dd></xsl:if>
		<dt><xsl:call-template name="right.reference"/></dt><dd><strong class="reference">U-<xsl:value-of select="@id"/></strong></dd>
	</dl>
	<xsl:if test="form">
		<section class="column" aria-labelledby="end-title">
			<h2 id="end-title"><xsl:call-template name="delegation.end-title"/></h2>
			<p><xsl:call-template name="delegation.end-help"/></p>
			<xsl:apply-templates select="form"/>
		</section>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
