<?xml version="1.0" encoding="UTF-8"?>
<!--
  error.xsl: the pages that nginx shows by itself, when no worker can. conf/up makes one file of each page of
  error.xml, with the parameters code (its status) and static (the path of the static files).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
	xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:import href="site.xsl"/>

<xsl:param name="code"/>
<xsl:param name="static"/>

<xsl:template match="/">
	<xsl:variable name="page">
		<page static="{$static}">
			<xsl:copy-of select="pages/page[@for=$code]/@* | pages/page[@for=$code]/*"/>
		</page>
	</xsl:variable>
	<xsl:if test="not(pages/page[@for=$code])">
		<xsl:message terminate="yes">error.xml has no page for <xsl:value-of select="$code"/></xsl:message>
	</xsl:if>
	<xsl:apply-templates select="exsl:node-set($page)/page"/>
</xsl:template>

</xsl:stylesheet>
