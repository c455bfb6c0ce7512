<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/home.xsl: what I have to do now. home/list[@code='mine' or 'theirs']/item[@code @path @state @closes @count @of @month @title],
  home/strip/month[@period @level @state].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="home" mode="title"><xsl:call-template name="home.title"/></xsl:template>

<xsl:template match="home">
	<xsl:call-template name="home-news"/>
	<xsl:apply-templates select="list[item]"/>
	<xsl:if test="not(list/item)"><p class="empty"><xsl:call-template name="home.nothing"/></p></xsl:if>
	<xsl:if test="strip/month">
		<h2><xsl:call-template name="home.history"/></h2>
		<xsl:apply-templates select="strip"/>
		<p><a href="/nam/{substring(/page/@now,1,4)}"><xsl:call-template name="year.link"/></a></p>
	</xsl:if>
</xsl:template>

<xsl:template match="home/list">
	<h2>
		<xsl:choose>
			<xsl:when test="@code='mine'"><xsl:call-template name="home.mine"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="home.theirs"/></xsl:otherwise>
		</xsl:choose>
	</h2>
	<ul class="tasks">
		<xsl:for-each select="item">
			<li>
				<a class="what" href="{@path}"><xsl:call-template name="home.item"/></a>
				<xsl:call-template name="state"><xsl:with-param name="kind" select="@state"/></xsl:call-template>
				<span class="due"><xsl:if test="@closes"><xsl:call-template name="format-last-day"><xsl:with-param name="end" select="@closes"/></xsl:call-template></xsl:if></span>
			</li>
		</xsl:for-each>
	</ul>
</xsl:template>

</xsl:stylesheet>
