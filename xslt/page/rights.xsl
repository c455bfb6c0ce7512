<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/rights.xsl: the rights in an administrator's scope. rights[@view='list' @total @search @query], role[@code @selected],
  unit[@id @name @selected], bloc, state, right[@id @account @unit-account @name @position @role @unit @bloc @from @to @number
  @date @issuer @state @soon @own], pages. rights[@view='search' @search @more]: person[@id @account @name @position @unit
  @own], account[@id @account @unit]: whom to give a right.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="rights[@view='search']" mode="title"><xsl:call-template name="rights.search-title"/></xsl:template>

<xsl:template match="rights[@view='list']" mode="tools">
	<ul class="tools">
		<li><a href="/quan-tri/phan-quyen/trao"><xsl:call-template name="rights.give"/></a></li>
		<li><a href="/quan-tri/phan-quyen/uy-quyen"><xsl:call-template name="rights.delegations"/></a></li>
		<li><a href="/quan-tri/phan-quyen.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="rights[@view='search']" mode="tools">
	<p class="tools"><a href="/quan-tri/phan-quyen"><xsl:call-template name="rights.list"/></a></p>
</xsl:template>

<!-- One choice of the filter. Parameters: the field's name, its label as a node, the options' elements. -->
<xsl:template name="rights-select">
	<xsl:param name="name"/>
	<xsl:param name="label"/>
	<xsl:param name="options"/>
	<div class="field">
		<label for="{$name}"><xsl:value-of select="$label"/></label>
		<select id="{$name}" name="{$name}">
			<option value=""><xsl:call-template name="accounts.any"/></option>
			<xsl:for-each select="$options">
				<option value="{@id}{@code}">
					<xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
					<xsl:choose>
						<xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
						<xsl:otherwise><xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.',local-name(),'.',@code)"/></xsl:call-template></xsl:otherwise>
					</xsl:choose>
				</option>
			</xsl:for-each>
		</select>
	</div>
</xsl:template>

<xsl:template match="rights">
	<form method="get" action="/quan-tri/phan-quyen" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="accounts.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<xsl:call-template name="rights-select">
			<xsl:with-param name="name" select="'vai-tro'"/>
			<xsl:with-param name="label"><xsl:call-template name="right.role"/></xsl:with-param>
			<xsl:with-param name="options" select="role"/>
		</xsl:call-template>
		<xsl:call-template name="rights-select">
			<xsl:with-param name="name" select="'don-vi'"/>
			<xsl:with-param name="label"><xsl:call-template name="common.unit"/></xsl:with-param>
			<xsl:with-param name="options" select="unit"/>
		</xsl:call-template>
		<xsl:call-template name="rights-select">
			<xsl:with-param name="name" select="'khoi'"/>
			<xsl:with-param name="label"><xsl:call-template name="right.bloc"/></xsl:with-param>
			<xsl:with-param name="options" select="bloc"/>
		</xsl:call-template>
		<xsl:call-template name="rights-select">
			<xsl:with-param name="name" select="'trang-thai'"/>
			<xsl:with-param name="label"><xsl:call-template name="common.state"/></xsl:with-param>
			<xsl:with-param name="options" select="state"/>
		</xsl:call-template>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="rights.count"/></p>
	<xsl:choose>
		<xsl:when test="right"><xsl:call-template name="rights-table"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"><xsl:with-param name="code" select="'rights.empty'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="rights-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'rights'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="rights.who"/></th>
				<th scope="col"><xsl:call-template name="right.role"/></th>
				<th scope="col"><xsl:call-template name="right.scope"/></th>
				<th scope="col"><xsl:call-template name="right.dates"/></th>
				<th scope="col"><xsl:call-template name="right.decision"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="right">
				<tr>
					<xsl:if test="@soon"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
					<th scope="row">
						<a href="/quan-tri/phan-quyen/{@id}"><xsl:choose><xsl:when test="@unit-account or not(@name)"><xsl:value-of select="@account"/></xsl:when><xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise></xsl:choose><span class="hidden">, <xsl:call-template name="right-role"/></span></a>
						<span class="second">
							<xsl:choose>
								<xsl:when test="@unit-account"><xsl:call-template name="rights.unit-account"/></xsl:when>
								<xsl:otherwise><xsl:value-of select="@account"/><xsl:if test="@position">, <xsl:value-of select="@position"/></xsl:if></xsl:otherwise>
							</xsl:choose>
							<xsl:if test="@own">. <xsl:call-template name="rights.own"/></xsl:if>
						</span>
					</th>
					<td xsl:use-attribute-sets="right.role"><xsl:call-template name="right-role"/></td>
					<td xsl:use-attribute-sets="right.scope"><xsl:call-template name="right-scope"/></td>
					<td xsl:use-attribute-sets="right.dates"><xsl:call-template name="right.dates-text"/></td>
					<td xsl:use-attribute-sets="right.decision"><xsl:call-template name="right.decision-text"/></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="right-state"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template match="rights" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="28"><xsl:call-template name="common.name"/></column>
		<column width="24"><xsl:call-template name="common.position"/></column>
		<column width="18"><xsl:call-template name="accounts.account"/></column>
		<column width="22"><xsl:call-template name="right.role"/></column>
		<column width="36"><xsl:call-template name="right.scope"/></column>
		<column width="20"><xsl:call-template name="right.bloc"/></column>
		<column width="14" kind="date"><xsl:call-template name="right.from"/></column>
		<column width="14" kind="date"><xsl:call-template name="right.to"/></column>
		<column width="22"><xsl:call-template name="right.number"/></column>
		<column width="14" kind="date"><xsl:call-template name="right.date"/></column>
		<column width="30"><xsl:call-template name="right.issuer"/></column>
		<column width="16"><xsl:call-template name="common.state"/></column>
		<xsl:for-each select="right">
			<row>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@account"/></c>
				<c><xsl:call-template name="right-role"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:if test="@bloc"><xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.bloc.',@bloc)"/></xsl:call-template></xsl:if></c>
				<c><xsl:value-of select="@from"/></c>
				<c><xsl:value-of select="@to"/></c>
				<c><xsl:value-of select="@number"/></c>
				<c><xsl:value-of select="@date"/></c>
				<c><xsl:value-of select="@issuer"/></c>
				<c><xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.state.',@state)"/></xsl:call-template></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<!-- ============================================================ whom to give a right -->

<xsl:template match="rights[@view='search']">
	<p><xsl:call-template name="rights.search-help"/></p>
	<form method="get" action="/quan-tri/phan-quyen/trao" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="rights.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<p class="buttons"><button type="submit" class="primary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<xsl:if test="@search!='' and not(person or account)"><xsl:call-template name="empty"><xsl:with-param name="code" select="'rights.nobody'"/></xsl:call-template></xsl:if>
	<xsl:if test="person">
		<table class="stack">
			<caption><xsl:call-template name="rights.people"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="common.name"/></th>
					<th scope="col"><xsl:call-template name="accounts.account"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="person">
					<tr>
						<th scope="row">
							<xsl:choose>
								<xsl:when test="@own"><xsl:value-of select="@name"/></xsl:when>
								<xsl:otherwise><a href="/quan-tri/phan-quyen/trao/{@id}"><xsl:value-of select="@name"/></a></xsl:otherwise>
							</xsl:choose>
							<span class="second"><xsl:value-of select="@position"/><xsl:if test="@own">. <xsl:call-template name="rights.not-oneself"/></xsl:if></span>
						</th>
						<td xsl:use-attribute-sets="accounts.account"><xsl:value-of select="@account"/></td>
						<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<xsl:if test="@more"><p><xsl:call-template name="rights.more"/></p></xsl:if>
	</xsl:if>
	<xsl:if test="account">
		<h2><xsl:call-template name="rights.unit-accounts"/></h2>
		<ul>
			<xsl:for-each select="account"><li><a href="/quan-tri/phan-quyen/trao-don-vi/{@id}"><xsl:value-of select="@account"/></a>, <xsl:value-of select="@unit"/></li></xsl:for-each>
		</ul>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
