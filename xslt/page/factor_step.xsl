<?xml version="1.0" encoding="UTF-8"?>
<!-- page/factor_step.xsl: the second step of a login. factor_step/(contact*, form). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="factor_step">
	<xsl:apply-templates select="form"/>
	<details>
		<summary><xsl:call-template name="factor.lost"/></summary>
		<p><xsl:call-template name="factor.lost-help"/></p>
		<xsl:call-template name="contacts"/>
	</details>
	<p><a href="/dang-nhap"><xsl:call-template name="factor.again"/></a></p>
</xsl:template>

</xsl:stylesheet>
