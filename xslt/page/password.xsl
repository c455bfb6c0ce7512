<?xml version="1.0" encoding="UTF-8"?>
<!-- page/password.xsl: password[@first='yes' at the first login, @shortest]/form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="password">
	<xsl:if test="@first='yes'"><p class="lead"><xsl:call-template name="password.first"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
