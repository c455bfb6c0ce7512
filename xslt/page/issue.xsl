<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/issue.xsl: one-time codes for many. Without @id: issue/form chooses people, batch[@id @what @created @issued @waiting @ended].
  With @id a batch: issue[@what @created @ended @has_account @beyond @total @issued @skipped @waiting], form (the next chunk),
  form (a chunk again), progress[@name @total @issued @waiting]. With @count the slips, once and never again:
  issue[@site], agency[@name]/contact[@name @phone], slip[@name @position @part @account @code @deadline].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="issue" mode="tools">
	<p class="tools"><a href="/quan-tri/tai-khoan"><xsl:call-template name="reissue.list"/></a></p>
</xsl:template>

<xsl:template match="issue">
	<p><xsl:call-template name="issue.intro"/></p>
	<xsl:apply-templates select="form"/>
	<p><xsl:call-template name="issue.by-list"/></p>
	<xsl:if test="batch">
		<table class="stack">
			<caption><xsl:call-template name="issue.batches"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="issue.what"/></th>
					<th scope="col"><xsl:call-template name="issue.created"/></th>
					<th scope="col" class="num"><xsl:call-template name="issue.issued"/></th>
					<th scope="col" class="num"><xsl:call-template name="issue.waiting"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="batch">
					<tr>
						<th scope="row"><a href="/dang-nhap/cap-tai-khoan/{@id}"><xsl:call-template name="issue-what"/></a></th>
						<td xsl:use-attribute-sets="issue.created"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template></td>
						<td class="num" xsl:use-attribute-sets="issue.issued"><xsl:apply-templates select="@issued" mode="count"/></td>
						<td class="num" xsl:use-attribute-sets="issue.waiting"><xsl:apply-templates select="@waiting" mode="count"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

<xsl:template name="issue-what">
	<xsl:choose>
		<xsl:when test="@what=''"><xsl:call-template name="issue.whole-scope"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="@what"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="issue[@id]">
	<p class="lead"><xsl:call-template name="issue-what"/></p>
	<dl class="pairs">
		<dt><xsl:call-template name="issue.waiting"/></dt><dd><xsl:apply-templates select="@waiting" mode="count"/></dd>
		<dt><xsl:call-template name="issue.issued"/></dt><dd><xsl:apply-templates select="@issued" mode="count"/></dd>
		<dt><xsl:call-template name="issue.has-account"/></dt><dd><xsl:value-of select="@has_account"/></dd>
		<xsl:if test="@beyond!='0'"><dt><xsl:call-template name="issue.beyond"/></dt><dd><xsl:apply-templates select="@beyond" mode="count"/></dd></xsl:if>
		<xsl:if test="@skipped!='0'"><dt><xsl:call-template name="issue.skipped"/></dt><dd><xsl:apply-templates select="@skipped" mode="count"/></dd></xsl:if>
	</dl>
	<p>
		<progress value="{@total - @waiting}" max="{@total}" xsl:use-attribute-sets="issue.progress"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@total - @waiting"/></xsl:call-template>/<xsl:apply-templates select="@total" mode="count"/></progress>
		<xsl:text> </xsl:text><xsl:call-template name="issue.so-far"/>
	</p>
	<xsl:choose>
		<xsl:when test="@ended"><p><xsl:call-template name="issue.ended"/></p></xsl:when>
		<xsl:otherwise><p><xsl:call-template name="issue.explain"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="form[@noun='issue']"/>
	<xsl:if test="form[@noun='issue_again']">
		<h2><xsl:call-template name="issue.lost"/></h2>
		<p><xsl:call-template name="issue.lost-explain"/></p>
		<xsl:apply-templates select="form[@noun='issue_again']"/>
	</xsl:if>
	<table class="stack">
		<caption><xsl:call-template name="issue.agencies"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col" class="num"><xsl:call-template name="issue.total"/></th>
				<th scope="col" class="num"><xsl:call-template name="issue.issued"/></th>
				<th scope="col" class="num"><xsl:call-template name="issue.waiting"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="progress">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/></th>
					<td class="num" xsl:use-attribute-sets="issue.total"><xsl:apply-templates select="@total" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="issue.issued"><xsl:apply-templates select="@issued" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="issue.waiting"><xsl:apply-templates select="@waiting" mode="count"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- ============================================================ slips to tear off: eight a sheet, an agency's from a new sheet -->

<xsl:template match="issue" mode="title">
	<xsl:choose>
		<xsl:when test="@count"><xsl:call-template name="slip.title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-title"><xsl:with-param name="code" select="'issue'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="issue[@count]|reissue[@count]" priority="1">
	<div class="toolbar">
		<h1><xsl:call-template name="slip.title"/></h1>
		<p class="notice warning"><xsl:call-template name="slip.once"/></p>
	</div>
	<xsl:apply-templates select="agency"/>
</xsl:template>

<xsl:template match="issue/agency|reissue/agency">
	<section class="slips">
		<h2><xsl:value-of select="@name"/></h2>
		<ul><xsl:apply-templates select="slip"/></ul>
	</section>
</xsl:template>

<xsl:template match="slip">
	<li class="slip">
		<p class="unit"><xsl:value-of select="../@name"/><xsl:if test="@part"><br/><xsl:value-of select="@part"/></xsl:if></p>
		<p class="kind"><xsl:call-template name="slip.kind"/></p>
		<p class="holder"><strong><xsl:value-of select="@name"/></strong><br/><xsl:value-of select="@position"/></p>
		<dl>
			<dt><xsl:call-template name="reissue.site"/></dt><dd><xsl:value-of select="../../@site"/></dd>
			<dt><xsl:call-template name="accounts.account"/></dt><dd><strong><xsl:value-of select="@account"/></strong></dd>
			<dt><xsl:call-template name="accounts.code"/></dt><dd><strong class="code"><xsl:value-of select="@code"/></strong></dd>
		</dl>
		<p><xsl:call-template name="slip.deadline"/></p>
		<p class="ask"><xsl:call-template name="slip.ask"/></p>
	</li>
</xsl:template>

</xsl:stylesheet>
