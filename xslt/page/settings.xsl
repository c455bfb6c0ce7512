<?xml version="1.0" encoding="UTF-8"?>
<!-- page/settings.xsl: what the whole portal is set to; settings/form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="settings">
	<p class="lead"><xsl:call-template name="settings.lead"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
