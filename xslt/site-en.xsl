<?xml version="1.0" encoding="UTF-8"?>
<!--
  site-en.xsl: the site in English. lang/en.xsl stands above the Vietnamese words that site.xsl brings along, so that a
  word without a translation would show in Vietnamese; test/site/test_language.py says that there is none.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:import href="site.xsl"/>
<xsl:include href="lang/en.xsl"/>

</xsl:stylesheet>
