<?xml version="1.0" encoding="UTF-8"?>
<!-- page/paper_mode.xsl: until when an agency uses paper beside the software. paper_mode[@unit @unit-id @city], form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="paper_mode" mode="title"><xsl:call-template name="paper_mode.title"/></xsl:template>

<xsl:template match="paper_mode">
	<p class="lead"><xsl:call-template name="paper_mode.lead"/></p>
	<h2><xsl:value-of select="@unit"/></h2>
	<xsl:apply-templates select="form"/>
	<p><a href="/giay/{substring(/page/@now,1,7)}?don-vi={@unit-id}"><xsl:call-template name="paper_mode.back"/></a></p>
</xsl:template>

</xsl:stylesheet>
