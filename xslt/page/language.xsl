<?xml version="1.0" encoding="UTF-8"?>
<!-- page/language.xsl: language/form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="language">
	<p class="lead"><xsl:call-template name="language.lead"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
