<?xml version="1.0" encoding="UTF-8"?>
<!-- page/admin.xsl: admin/grant[@role @unit @bloc @decision @date], admin/part[@code @path]: what this account may administer. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="admin">
	<xsl:for-each select="part">
		<h2><a href="{@path}"><xsl:call-template name="word-title"><xsl:with-param name="code" select="@code"/></xsl:call-template></a></h2>
		<p><xsl:call-template name="admin.part"/></p>
	</xsl:for-each>
	<h2><xsl:call-template name="admin.grants"/></h2>
	<ul>
		<xsl:for-each select="grant"><li><xsl:call-template name="admin.grant"/></li></xsl:for-each>
	</ul>
</xsl:template>

</xsl:stylesheet>
