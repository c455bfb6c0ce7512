<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/document.xsl: files that administrators publish. document/file[@id @kind @title @number @issued @file @size @unit @bloc
  @published]; document_admin: the same files with @state, pages, form; or one[@id @title @number @issued @file_name @size @sha256
  @state @published @by] and its forms.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="document">
	<p class="lead"><xsl:call-template name="document.lead"/></p>
	<xsl:if test="not(/page/viewer)"><p class="soft"><xsl:call-template name="document.more"/></p></xsl:if>
	<xsl:if test="not(file)"><p class="empty"><xsl:call-template name="document.none"/></p></xsl:if>
	<xsl:for-each select="file[not(@kind=preceding-sibling::file/@kind)]">
		<h2><xsl:call-template name="word-document-kind"/></h2>
		<ul>
			<xsl:for-each select="../file[@kind=current()/@kind]">
				<li>
					<a href="/huong-dan/tai-lieu/{@id}"><xsl:value-of select="@title"/></a>
					<span class="second">
						<xsl:if test="@number!='' or @issued"><xsl:call-template name="document.of"/>; </xsl:if>
						<xsl:value-of select="@file"/>, <xsl:call-template name="document.size"/>
						<xsl:if test="@unit or @bloc">; <xsl:call-template name="audience"/></xsl:if>
					</span>
				</li>
			</xsl:for-each>
		</ul>
	</xsl:for-each>
</xsl:template>

<xsl:template match="document_admin[one]" mode="tools">
	<ul class="tools">
		<li><a href="/huong-dan/tai-lieu/{one/@id}?ban-cu=1"><xsl:call-template name="document.download"/></a></li>
		<li><a href="/quan-tri/tai-lieu"><xsl:call-template name="document.list"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="document_admin[one]" priority="1">
	<h2><xsl:value-of select="one/@title"/></h2>
	<xsl:for-each select="one">
		<p><strong><xsl:call-template name="word-help-state"/>.</strong><xsl:text> </xsl:text><xsl:call-template name="document.by"/></p>
		<p><xsl:value-of select="@file_name"/>, <xsl:call-template name="document.size"/></p>
		<p class="soft"><xsl:call-template name="document.fingerprint"/>: <code class="long"><xsl:value-of select="@sha256"/></code></p>
	</xsl:for-each>
	<xsl:if test="form">
		<h2><xsl:call-template name="document.next"/></h2>
		<p><xsl:call-template name="document.next-lead"/></p>
		<xsl:apply-templates select="form[1]"/>
		<h2><xsl:call-template name="document.back"/></h2>
		<xsl:apply-templates select="form[2]"/>
	</xsl:if>
</xsl:template>

<xsl:template match="document_admin">
	<p class="lead"><xsl:call-template name="document.admin-lead"/></p>
	<xsl:choose>
		<xsl:when test="file"><xsl:call-template name="document-files"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="document.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
	<h2><xsl:call-template name="document.new"/></h2>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="document-files">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'document'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="document.title"/></th>
				<th scope="col"><xsl:call-template name="document.kind"/></th>
				<th scope="col"><xsl:call-template name="document.number"/></th>
				<th scope="col"><xsl:call-template name="audience.kept"/></th>
				<th scope="col"><xsl:call-template name="document.published"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="file">
				<tr>
					<th scope="row"><a href="/quan-tri/tai-lieu/{@id}"><xsl:value-of select="@title"/></a><span class="second"><xsl:value-of select="@file"/>, <xsl:call-template name="document.size"/></span></th>
					<td xsl:use-attribute-sets="document.kind"><xsl:call-template name="word-document-kind"/></td>
					<td xsl:use-attribute-sets="document.number"><xsl:call-template name="document.of"/></td>
					<td xsl:use-attribute-sets="audience.kept"><xsl:call-template name="audience"/></td>
					<td xsl:use-attribute-sets="document.published"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@published"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="word-help-state"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
