<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/imprint.xsl: number, day, place and signers of a printed report.
  imprint[@kind @paper @unit @number @registered-at @registered-by @differs], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="page/imprint" mode="title"><xsl:call-template name="imprint.title"/></xsl:template>

<xsl:template match="page/imprint" mode="tools">
	<ul class="tools">
		<li><a href="{@paper}"><xsl:call-template name="imprint.paper"/></a></li>
		<li><a href="/bao-cao/{/page/@month}"><xsl:call-template name="imprint.list"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="page/imprint">
	<p class="lead"><xsl:call-template name="imprint.lead"/></p>
	<xsl:if test="@number"><p><xsl:call-template name="imprint.registered"/></p></xsl:if>
	<xsl:if test="@differs"><div class="notice warning"><p><xsl:call-template name="imprint.differs"/></p></div></xsl:if>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
