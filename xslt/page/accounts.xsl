<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/accounts.xsl: the accounts an administrator looks after. accounts[@total @search], unit[@id @name @selected],
  state[@code @selected], account[@id @account @name @position @unit @part @state @issued @own @cause], pages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="accounts">
	<form method="get" action="/quan-tri/tai-khoan" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="accounts.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<option value=""><xsl:call-template name="accounts.any"/></option>
				<xsl:for-each select="unit">
					<option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="trang-thai"><xsl:call-template name="accounts.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="accounts.any"/></option>
				<xsl:for-each select="state">
					<option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="word-state"><xsl:with-param name="code" select="@code"/></xsl:call-template></option>
				</xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="accounts.count"/></p>
	<xsl:choose>
		<xsl:when test="account"><xsl:call-template name="accounts-table"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="accounts-table">
	<form method="get" action="/dang-nhap/cap-lai">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'accounts'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="accounts.choose"/></th>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="accounts.account"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="accounts.state"/></th>
				<th scope="col"><xsl:call-template name="accounts.code"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="account">
				<xsl:variable name="may" select="not(@own='yes') and (@state!='disabled' or @cause)"/>
				<tr>
					<td xsl:use-attribute-sets="accounts.choose"><xsl:if test="$may"><label class="tick"><input type="checkbox" name="nguoi" value="{@id}"/><span class="hidden"><xsl:value-of select="@name"/></span></label></xsl:if></td>
					<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="accounts.account"><xsl:value-of select="@account"/></td>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
					<td xsl:use-attribute-sets="accounts.state"><xsl:call-template name="accounts-state"/><xsl:if test="@cause"><span class="second"><xsl:call-template name="accounts.cause"/></span></xsl:if></td>
					<td xsl:use-attribute-sets="accounts.code">
						<xsl:choose>
							<xsl:when test="@own='yes'"><xsl:call-template name="accounts.own"/></xsl:when>
							<xsl:when test="not($may)">–</xsl:when>
							<xsl:otherwise><a href="/dang-nhap/cap-lai/{@id}"><xsl:choose><xsl:when test="@state='unissued'"><xsl:call-template name="accounts.issue"/></xsl:when><xsl:when test="@state='disabled'"><xsl:call-template name="accounts.reopen"/></xsl:when><xsl:otherwise><xsl:call-template name="accounts.reissue"/></xsl:otherwise></xsl:choose><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></xsl:otherwise>
						</xsl:choose>
					</td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="accounts.reissue-chosen"/></button></p>
	</form>
</xsl:template>

<xsl:template match="accounts" mode="tools">
	<p class="tools">
		<a href="/dang-nhap/cap-tai-khoan"><xsl:call-template name="accounts.issue-many"/></a>
		<a href="/quan-tri/tai-khoan/han"><xsl:call-template name="accounts.deadlines"/></a>
		<a href="/quan-tri/tai-khoan.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a>
	</p>
</xsl:template>

<xsl:template match="accounts" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="28"><xsl:call-template name="common.name"/></column>
		<column width="24"><xsl:call-template name="common.position"/></column>
		<column width="18"><xsl:call-template name="accounts.account"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="28"><xsl:call-template name="common.part"/></column>
		<column width="22"><xsl:call-template name="accounts.state"/></column>
		<column width="18" kind="moment"><xsl:call-template name="accounts.issued"/></column>
		<xsl:for-each select="account">
			<row>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@account"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:value-of select="@part"/></c>
				<c><xsl:call-template name="word-state"><xsl:with-param name="code" select="@state"/></xsl:call-template></c>
				<c><xsl:value-of select="@issued"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template name="accounts-state">
	<xsl:call-template name="state">
		<xsl:with-param name="kind">
			<xsl:choose>
				<xsl:when test="@state='active'">done</xsl:when>
				<xsl:when test="@state='locked'">late</xsl:when>
				<xsl:when test="@state='disabled'">none</xsl:when>
				<xsl:otherwise>todo</xsl:otherwise>
			</xsl:choose>
		</xsl:with-param>
	</xsl:call-template>
</xsl:template>

</xsl:stylesheet>
