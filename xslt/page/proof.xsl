<?xml version="1.0" encoding="UTF-8"?>
<!-- page/proof.xsl: the secret once more, before something that reaches far. proof/form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="proof">
	<p class="lead"><xsl:call-template name="proof.lead"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
