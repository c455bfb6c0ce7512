<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/right.xsl: one right. right[@view='give' @account @name @position @unit @unit-account], held[@id @role @unit @bloc @from
  @to], form; right[@view='confirm'], asked[@role @unit @bloc @from @to @number @date @issuer], form; right[@view='show' @id
  @role @bloc @from @to @state @number @date @issuer @given @by @own], change[@kind @at @old-to @new-to @number @date @issuer
  @reason @by], form; right[@view='confirm_change'], asked[@change @to …], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="right" mode="title"><xsl:call-template name="right.title"/></xsl:template>

<xsl:template match="right" mode="tools">
	<p class="tools">
		<xsl:choose>
			<xsl:when test="@view='give'"><a href="/quan-tri/phan-quyen/trao"><xsl:call-template name="right.other-person"/></a></xsl:when>
			<xsl:otherwise><a href="/quan-tri/phan-quyen"><xsl:call-template name="rights.list"/></a></xsl:otherwise>
		</xsl:choose>
	</p>
</xsl:template>

<xsl:template name="right-role"><xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.role.',@role)"/></xsl:call-template></xsl:template>

<xsl:template name="right-scope">
	<xsl:value-of select="@unit"/>
	<xsl:if test="@bloc"><span class="second"><xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.bloc.',@bloc)"/></xsl:call-template></span></xsl:if>
</xsl:template>

<xsl:template name="right-state">
	<span>
		<xsl:attribute name="class">state <xsl:choose><xsl:when test="@state='current'">done</xsl:when><xsl:when test="@state='future'">waiting</xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose></xsl:attribute>
		<xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.state.',@state)"/></xsl:call-template>
	</span>
	<xsl:if test="@soon"><span class="second"><strong><xsl:call-template name="right.soon"/></strong></span></xsl:if>
</xsl:template>

<!-- Whose right it is. Context: right. -->
<xsl:template name="right-person">
	<xsl:if test="@name"><dt><xsl:choose><xsl:when test="@unit-account"><xsl:call-template name="right.holder"/></xsl:when><xsl:otherwise><xsl:call-template name="common.name"/></xsl:otherwise></xsl:choose></dt><dd><xsl:value-of select="@name"/></dd></xsl:if>
	<xsl:if test="@position"><dt><xsl:call-template name="common.position"/></dt><dd><xsl:value-of select="@position"/></dd></xsl:if>
	<dt><xsl:call-template name="accounts.account"/></dt><dd><xsl:choose><xsl:when test="@account"><xsl:value-of select="@account"/></xsl:when><xsl:otherwise><xsl:call-template name="right.no-account"/></xsl:otherwise></xsl:choose></dd>
</xsl:template>

<!-- What it is, over what, from when, by which decision. Context: right or asked. -->
<xsl:template name="right-facts">
	<dt><xsl:call-template name="right.role"/></dt><dd><xsl:call-template name="right-role"/><span class="second"><xsl:call-template name="right.what"/></span></dd>
	<dt><xsl:call-template name="right.scope"/></dt><dd><xsl:call-template name="right-scope"/></dd>
	<dt><xsl:call-template name="right.dates"/></dt><dd><xsl:call-template name="right.dates-text"/></dd>
	<dt><xsl:call-template name="right.decision"/></dt><dd><xsl:call-template name="right.decision-text"/></dd>
</xsl:template>

<xsl:template match="right[@view='give']">
	<dl class="pairs">
		<xsl:call-template name="right-person"/>
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="@unit"/></dd>
		<xsl:if test="held">
			<dt><xsl:call-template name="right.held"/></dt>
			<dd><ul><xsl:for-each select="held"><li><xsl:call-template name="right-role"/>, <xsl:value-of select="@unit"/><xsl:if test="@bloc">, <xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.bloc.',@bloc)"/></xsl:call-template></xsl:if>, <xsl:call-template name="right.dates-text"/></li></xsl:for-each></ul></dd>
		</xsl:if>
	</dl>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="right[@view='confirm']">
	<p class="lead"><xsl:call-template name="right.confirm-lead"/></p>
	<dl class="pairs">
		<xsl:call-template name="right-person"/>
		<xsl:for-each select="asked"><xsl:call-template name="right-facts"/></xsl:for-each>
	</dl>
	<p><xsl:call-template name="right.at-once"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="right[@view='show']">
	<dl class="pairs">
		<xsl:call-template name="right-person"/>
		<xsl:call-template name="right-facts"/>
		<dt><xsl:call-template name="common.state"/></dt><dd><xsl:call-template name="right-state"/></dd>
		<xsl:if test="@given"><dt><xsl:call-template name="right.given"/></dt><dd><xsl:call-template name="right.given-text"/></dd></xsl:if>
		<dt><xsl:call-template name="right.reference"/></dt><dd><strong class="reference">Q-<xsl:value-of select="@id"/></strong></dd>
	</dl>
	<xsl:if test="@own"><p class="notice info"><xsl:call-template name="right.own"/></p></xsl:if>
	<xsl:if test="change">
		<h2><xsl:call-template name="right.history"/></h2>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="right.history"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="right.when"/></th>
					<th scope="col"><xsl:call-template name="right.what-changed"/></th>
					<th scope="col"><xsl:call-template name="common.reason"/></th>
					<th scope="col"><xsl:call-template name="right.decision"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="change">
					<tr>
						<th scope="row"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template><xsl:if test="@by"><span class="second"><xsl:value-of select="@by"/></span></xsl:if></th>
						<td xsl:use-attribute-sets="right.what-changed"><xsl:call-template name="right.change-text"/></td>
						<td xsl:use-attribute-sets="common.reason"><xsl:value-of select="@reason"/></td>
						<td xsl:use-attribute-sets="right.decision"><xsl:call-template name="right.decision-text"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
	<xsl:if test="form">
		<section class="column" aria-labelledby="change-title">
			<h2 id="change-title"><xsl:call-template name="right.change-title"/></h2>
			<xsl:apply-templates select="form"/>
		</section>
	</xsl:if>
</xsl:template>

<xsl:template match="right[@view='confirm_change']">
	<p class="lead"><xsl:for-each select="asked"><xsl:call-template name="right.asked-change"/></xsl:for-each></p>
	<dl class="pairs">
		<xsl:call-template name="right-person"/>
		<xsl:call-template name="right-facts"/>
	</dl>
	<h2><xsl:call-template name="right.what-changed"/></h2>
	<dl class="pairs">
		<xsl:for-each select="asked">
			<dt><xsl:call-template name="right.to"/></dt><dd><xsl:choose><xsl:when test="@to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:when><xsl:otherwise><xsl:call-template name="right.no-end"/></xsl:otherwise></xsl:choose></dd>
			<dt><xsl:call-template name="common.reason"/></dt><dd class="typed"><xsl:value-of select="@reason"/></dd>
			<dt><xsl:call-template name="right.decision"/></dt><dd><xsl:call-template name="right.decision-text"/></dd>
		</xsl:for-each>
	</dl>
	<xsl:apply-templates select="form"/>
</xsl:template>

<!-- ============================================================ on the own account's page -->

<!-- account/rights[@delegates], right, delegation[@power @kind @from-name @to-name @from @to @number @date @issuer]. -->
<xsl:template match="account/rights">
	<h2><xsl:call-template name="right.own-title"/></h2>
	<xsl:choose>
		<xsl:when test="right">
			<ul>
				<xsl:for-each select="right"><li><xsl:call-template name="right-role"/>, <xsl:value-of select="@unit"/><xsl:if test="@bloc">, <xsl:call-template name="word-right"><xsl:with-param name="code" select="concat('right.bloc.',@bloc)"/></xsl:call-template></xsl:if>; <xsl:call-template name="right.dates-text"/>; <xsl:call-template name="right.decision-text"/></li></xsl:for-each>
			</ul>
		</xsl:when>
		<xsl:otherwise><p><xsl:call-template name="right.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="delegation">
		<ul>
			<xsl:for-each select="delegation"><li><xsl:call-template name="delegation.own-line"/>; <xsl:call-template name="right.decision-text"/></li></xsl:for-each>
		</ul>
	</xsl:if>
	<xsl:if test="@delegates"><p><a href="/tai-khoan/uy-quyen"><xsl:call-template name="rights.delegations"/></a></p></xsl:if>
</xsl:template>

</xsl:stylesheet>
