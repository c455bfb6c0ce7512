<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/unit_accounts.xsl: agencies and their administration accounts, gaps named. unit_accounts[@search @query @total],
  state[@code @count @selected], account[@id @unit @account @holder @position @organisation @from @until @decision @state …], pages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="unit_accounts" mode="tools"><a href="/quan-tri/tai-khoan/don-vi.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></xsl:template>

<xsl:template match="unit_accounts">
	<form method="get" action="/quan-tri/tai-khoan/don-vi" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="unit_account.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<div class="field">
			<label for="trang-thai"><xsl:call-template name="accounts.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="accounts.any"/></option>
				<xsl:for-each select="state">
					<option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="unit_account.state"/> (<xsl:apply-templates select="@count" mode="count"/>)</option>
				</xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="unit_account.count"/></p>
	<xsl:choose>
		<xsl:when test="account"><xsl:call-template name="unit-accounts-table"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="unit-accounts-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'unit_accounts'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="accounts.account"/></th>
				<th scope="col"><xsl:call-template name="unit_account.holder"/></th>
				<th scope="col"><xsl:call-template name="unit_account.dates"/></th>
				<th scope="col"><xsl:call-template name="unit_account.decision"/></th>
				<th scope="col"><xsl:call-template name="accounts.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="account">
				<tr>
					<th scope="row"><a href="/quan-tri/tai-khoan/don-vi/{@id}"><xsl:value-of select="@unit"/></a></th>
					<td xsl:use-attribute-sets="accounts.account"><xsl:value-of select="@account"/></td>
					<td xsl:use-attribute-sets="unit_account.holder"><xsl:call-template name="unit-account-holder"/></td>
					<td xsl:use-attribute-sets="unit_account.dates"><xsl:call-template name="unit-account-dates"/></td>
					<td xsl:use-attribute-sets="unit_account.decision"><xsl:if test="@decision"><xsl:call-template name="unit_account.by-decision"/></xsl:if></td>
					<td xsl:use-attribute-sets="accounts.state"><xsl:call-template name="unit-account-state"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: whatever has @holder @position @organisation. -->
<xsl:template name="unit-account-holder">
	<xsl:if test="@holder">
		<span><xsl:value-of select="@holder"/><xsl:if test="@position"><span class="second"><xsl:value-of select="@position"/></span></xsl:if><xsl:if test="@organisation"><span class="second"><xsl:call-template name="unit_account.organisation"/></span></xsl:if></span>
	</xsl:if>
</xsl:template>

<xsl:template name="unit-account-dates">
	<xsl:if test="@from"><span><xsl:call-template name="unit_account.from-until"/></span></xsl:if>
</xsl:template>

<xsl:template name="unit-account-state">
	<span>
		<xsl:attribute name="class">state <xsl:choose><xsl:when test="@state='held'">done</xsl:when><xsl:when test="@state='upcoming'">waiting</xsl:when><xsl:otherwise>todo</xsl:otherwise></xsl:choose></xsl:attribute>
		<xsl:for-each select="@state"><xsl:call-template name="unit_account.state"><xsl:with-param name="code" select="."/></xsl:call-template></xsl:for-each>
	</span>
</xsl:template>

<xsl:template match="unit_accounts" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="40"><xsl:call-template name="common.unit"/></column>
		<column width="24"><xsl:call-template name="accounts.account"/></column>
		<column width="28"><xsl:call-template name="unit_account.holder"/></column>
		<column width="24"><xsl:call-template name="common.position"/></column>
		<column width="28"><xsl:call-template name="unit_account.organisation-word"/></column>
		<column width="12" kind="date"><xsl:call-template name="unit_account.from"/></column>
		<column width="12" kind="date"><xsl:call-template name="unit_account.until"/></column>
		<column width="20"><xsl:call-template name="unit_account.decision"/></column>
		<column width="12" kind="date"><xsl:call-template name="unit_account.decision-date"/></column>
		<column width="28"><xsl:call-template name="unit_account.issuer"/></column>
		<column width="24"><xsl:call-template name="accounts.state"/></column>
		<xsl:for-each select="account">
			<row>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="@account"/></c>
				<c><xsl:value-of select="@holder"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@organisation"/></c>
				<c><xsl:value-of select="@from"/></c>
				<c><xsl:value-of select="@until"/></c>
				<c><xsl:value-of select="@decision"/></c>
				<c><xsl:value-of select="@decision-date"/></c>
				<c><xsl:value-of select="@issuer"/></c>
				<c><xsl:for-each select="@state"><xsl:call-template name="unit_account.state"><xsl:with-param name="code" select="."/></xsl:call-template></xsl:for-each></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
