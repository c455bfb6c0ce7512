<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/news.xsl: news of the offices. news[@may-write]/item[@id @title @from @to @office @state @read], pages; or news/one[… @author
  @unit @bloc]/line and the form that says it was read. On the first page: home/news[@id @title @from @to @office]/form.
  news_admin/item[@readers …], pages, form; or news_admin[@id @state] with its forms.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="news[one]" mode="title"><xsl:value-of select="one/@title"/></xsl:template>
<xsl:template match="news[one]" mode="tools"><p class="tools"><a href="/tin"><xsl:call-template name="news.list"/></a></p></xsl:template>
<xsl:template match="news[@may-write]" mode="tools"><p class="tools"><a href="/quan-tri/tin"><xsl:call-template name="news.write"/></a></p></xsl:template>

<xsl:template match="news[one]" priority="1">
	<xsl:for-each select="one">
		<p class="soft"><xsl:call-template name="news.of"/></p>
		<xsl:if test="@state!='shown'"><p class="notice warning"><xsl:call-template name="word-help-state"/></p></xsl:if>
		<xsl:apply-templates select="line"/>
		<xsl:if test="@read"><p class="soft"><xsl:call-template name="news.was-read"/></p></xsl:if>
	</xsl:for-each>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="news">
	<xsl:if test="not(item)"><p class="empty"><xsl:call-template name="news.none"/></p></xsl:if>
	<xsl:if test="item">
		<ul class="tasks">
			<xsl:for-each select="item">
				<li>
					<a class="what" href="/tin/{@id}"><xsl:value-of select="@title"/></a>
					<span class="second"><xsl:call-template name="news.office"/></span>
					<span class="state"><xsl:call-template name="news.state"/></span>
				</li>
			</xsl:for-each>
		</ul>
	</xsl:if>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<!-- The newest that the viewer has not read, above the day's work. -->
<xsl:template name="home-news">
	<xsl:if test="news">
		<h2><xsl:call-template name="news.unread"/></h2>
		<ul class="news">
			<xsl:for-each select="news">
				<li>
					<a href="/tin/{@id}"><xsl:value-of select="@title"/></a>
					<span class="second"><xsl:call-template name="news.office"/></span>
					<xsl:apply-templates select="form"/>
				</li>
			</xsl:for-each>
		</ul>
		<p><a href="/tin"><xsl:call-template name="news.all"/></a></p>
	</xsl:if>
</xsl:template>

<!-- A button of its own beside each item: the name of what it marks is heard with it. -->
<xsl:template match="home/news/form">
	<form>
		<xsl:apply-templates select="." mode="attributes"/>
		<xsl:apply-templates select="." mode="hidden"/>
		<button type="submit" class="secondary" name="action" value="news.read"><xsl:call-template name="news.mark"/><span class="hidden">: <xsl:value-of select="../@title"/></span></button>
	</form>
</xsl:template>

<xsl:template match="news_admin[@id]" mode="tools">
	<ul class="tools">
		<li><a href="/tin/{@id}"><xsl:call-template name="news.as-shown"/></a></li>
		<li><a href="/quan-tri/tin"><xsl:call-template name="news.list"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="news_admin[@id]" priority="1">
	<p><strong><xsl:call-template name="word-help-state"/></strong></p>
	<xsl:apply-templates select="form[1]"/>
	<xsl:if test="form[2]">
		<h2><xsl:call-template name="news.take-back"/></h2>
		<xsl:apply-templates select="form[2]"/>
	</xsl:if>
</xsl:template>

<xsl:template match="news_admin">
	<p class="lead"><xsl:call-template name="news.admin-lead"/></p>
	<xsl:choose>
		<xsl:when test="item"><xsl:call-template name="news-items"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="news.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
	<h2><xsl:call-template name="news.new"/></h2>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="news-items">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'news'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="news.title"/></th>
				<th scope="col"><xsl:call-template name="audience.kept"/></th>
				<th scope="col"><xsl:call-template name="news.days"/></th>
				<th scope="col" class="num"><xsl:call-template name="news.readers"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="item">
				<tr>
					<th scope="row"><a href="/quan-tri/tin/{@id}"><xsl:value-of select="@title"/></a><span class="second"><xsl:value-of select="@office"/></span></th>
					<td xsl:use-attribute-sets="audience.kept"><xsl:call-template name="audience"/></td>
					<td xsl:use-attribute-sets="news.days"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> – <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></td>
					<td class="num" xsl:use-attribute-sets="news.readers"><xsl:apply-templates select="@readers" mode="count"/></td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="word-help-state"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
