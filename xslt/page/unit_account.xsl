<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/unit_account.xsl: one agency's account: what holds today, its rights, everybody who held it, everything done with it.
  unit_account[@id @unit @account @account-state @holder … @state @may], grant, holding[@acts @current …],
  act[@id @kind @at @by-account @by @holder @former @reason …].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="unit_account" mode="title"><xsl:call-template name="unit_account.title"/></xsl:template>

<xsl:template match="unit_account" mode="tools"><p class="tools"><a href="/quan-tri/tai-khoan/don-vi"><xsl:call-template name="unit_account.list"/></a></p></xsl:template>

<xsl:template match="unit_account">
	<xsl:call-template name="unit-account-facts"/>
	<xsl:if test="@may"><p class="buttons"><a class="button primary" href="/dang-nhap/ban-giao/{@id}"><xsl:call-template name="unit_account.go"/></a></p></xsl:if>
	<xsl:if test="@account">
		<h2><xsl:call-template name="unit_account.rights"/></h2>
		<xsl:call-template name="unit-account-grants"/>
		<h2><xsl:call-template name="unit_account.holdings"/></h2>
		<xsl:choose>
			<xsl:when test="holding"><xsl:call-template name="unit-account-holdings"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
		</xsl:choose>
		<xsl:if test="@audit"><p><a href="/nhat-ky?nguoi={@account}"><xsl:call-template name="unit_account.audit"/></a></p></xsl:if>
		<h2><xsl:call-template name="unit_account.acts"/></h2>
		<xsl:choose>
			<xsl:when test="act"><xsl:call-template name="unit-account-acts"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
		</xsl:choose>
	</xsl:if>
</xsl:template>

<!-- Context: unit_account or handover. -->
<xsl:template name="unit-account-facts">
	<dl class="pairs">
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="@unit"/></dd>
		<dt><xsl:call-template name="accounts.account"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="@account"><strong><xsl:value-of select="@account"/></strong></xsl:when>
				<xsl:otherwise><xsl:value-of select="@name"/><xsl:if test="@name"><xsl:text> </xsl:text></xsl:if>(<xsl:for-each select="@state"><xsl:call-template name="unit_account.state"><xsl:with-param name="code" select="."/></xsl:call-template></xsl:for-each>)</xsl:otherwise>
			</xsl:choose>
		</dd>
		<xsl:if test="@account"><dt><xsl:call-template name="unit_account.holder"/></dt><dd><xsl:call-template name="unit-account-holder"/><xsl:if test="@state!='held'"><xsl:text> </xsl:text><xsl:call-template name="unit-account-state"/></xsl:if></dd></xsl:if>
		<xsl:if test="@from"><dt><xsl:call-template name="unit_account.dates"/></dt><dd><xsl:call-template name="unit-account-dates"/></dd></xsl:if>
		<xsl:if test="@decision"><dt><xsl:call-template name="unit_account.decision"/></dt><dd><xsl:call-template name="unit_account.by-decision"/></dd></xsl:if>
	</dl>
</xsl:template>

<xsl:template name="unit-account-grants">
	<xsl:choose>
		<xsl:when test="grant"><ul><xsl:for-each select="grant"><li><xsl:call-template name="unit_account.grant"/></li></xsl:for-each></ul></xsl:when>
		<xsl:otherwise><p><xsl:call-template name="unit_account.no-rights"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-account-holdings">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit_account.holdings"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="unit_account.holder"/></th>
				<th scope="col"><xsl:call-template name="unit_account.dates"/></th>
				<th scope="col"><xsl:call-template name="unit_account.decision"/></th>
				<th scope="col" class="num"><xsl:call-template name="unit_account.done"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="holding">
				<tr>
					<th scope="row"><xsl:call-template name="unit-account-holder"/></th>
					<td xsl:use-attribute-sets="unit_account.dates"><span><xsl:call-template name="unit_account.from-until"/><xsl:if test="@current"><span class="second"><xsl:call-template name="unit_account.current"/></span></xsl:if></span></td>
					<td xsl:use-attribute-sets="unit_account.decision"><xsl:call-template name="unit_account.by-decision"/></td>
					<td class="num" xsl:use-attribute-sets="unit_account.done"><xsl:apply-templates select="@acts" mode="count"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="unit-account-acts">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit_account.acts"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="unit_account.act"/></th>
				<th scope="col"><xsl:call-template name="unit_account.at"/></th>
				<th scope="col"><xsl:call-template name="unit_account.by"/></th>
				<th scope="col"><xsl:call-template name="unit_account.basis"/></th>
				<th scope="col"><xsl:call-template name="unit_account.paper"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="act">
				<tr>
					<th scope="row"><xsl:call-template name="unit_account.what"/></th>
					<td xsl:use-attribute-sets="unit_account.at"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="unit_account.by"><xsl:value-of select="@by-account"/> – <xsl:value-of select="@by"/></td>
					<td xsl:use-attribute-sets="unit_account.basis"><span><xsl:if test="@decision"><xsl:call-template name="unit_account.by-decision"/></xsl:if><xsl:if test="@reason"><span class="second"><xsl:value-of select="@reason"/></span></xsl:if></span></td>
					<td xsl:use-attribute-sets="unit_account.paper">
						<xsl:choose>
							<xsl:when test="@kind='renew'">–</xsl:when>
							<xsl:otherwise><a href="/quan-tri/tai-khoan/don-vi/bien-ban/{@id}"><xsl:call-template name="unit_account.minutes"/><span class="hidden"><xsl:text> </xsl:text><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></span></a></xsl:otherwise>
						</xsl:choose>
					</td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
