<?xml version="1.0" encoding="UTF-8"?>
<!--
  error.xsl: the pages that nginx shows by itself, when no worker can. conf/up makes one file a code:
  xsltproc with the parameters code and static (the path of the static files) over error.xml, which holds the words.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

<xsl:param name="code"/>
<xsl:param name="static"/>

<xsl:template match="errors">
	<xsl:if test="not(error[@code=$code])">
		<xsl:message terminate="yes">error.xml has no words for <xsl:value-of select="$code"/></xsl:message>
	</xsl:if>
	<html lang="vi">
		<head>
			<meta name="viewport" content="width=device-width, initial-scale=1"/>
			<title><xsl:value-of select="error[@code=$code]/title"/> – <xsl:value-of select="name"/></title>
			<link rel="stylesheet" href="{$static}/danhgia.css"/>
			<link rel="icon" type="image/svg+xml" href="{$static}/favicon.svg"/>
		</head>
		<body>
			<a class="skip" href="#noi-dung"><xsl:value-of select="skip"/></a>
			<header class="frame"><div class="wrap who"><a class="name" href="/"><xsl:value-of select="name"/></a></div></header>
			<main id="noi-dung" class="wrap column" tabindex="-1"><xsl:apply-templates select="error[@code=$code]"/></main>
			<footer class="frame"><div class="wrap"><ul><li><a href="/huong-dan"><xsl:value-of select="guides"/></a></li></ul></div></footer>
		</body>
	</html>
</xsl:template>

<xsl:template match="error">
	<div class="title"><h1><xsl:value-of select="title"/></h1></div>
	<xsl:copy-of select="p"/>
	<p><a href="/"><xsl:value-of select="../home"/></a></p>
</xsl:template>

</xsl:stylesheet>
