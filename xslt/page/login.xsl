<?xml version="1.0" encoding="UTF-8"?>
<!-- page/login.xsl: login[@carried='yes' when typed fields travel along]/form; logged out, nobody's name is shown. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="login">
	<xsl:if test="@carried='yes'"><p class="notice info"><xsl:call-template name="login.carried"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
	<p><a href="/huong-dan#lay-lai-tai-khoan"><xsl:call-template name="login.lost"/></a></p>
</xsl:template>

</xsl:stylesheet>
