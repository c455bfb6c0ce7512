<?xml version="1.0" encoding="UTF-8"?>
<!-- page/account.xsl: account/session[@created @seen @address @agent @current], account/form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="account">
	<dl class="pairs">
		<dt><xsl:call-template name="account.name"/></dt><dd><xsl:value-of select="/page/viewer/@account"/></dd>
		<dt><xsl:call-template name="common.name"/></dt><dd><xsl:value-of select="/page/viewer/@name"/></dd>
		<dt><xsl:call-template name="common.position"/></dt><dd><xsl:value-of select="/page/viewer/@position"/></dd>
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="/page/viewer/@unit"/></dd>
	</dl>
	<p><a href="/dang-nhap/doi-mat-khau"><xsl:call-template name="account.password"/></a></p>
	<p><a href="/tai-khoan/quy-che"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'acknowledgement'"/></xsl:call-template></a></p>
	<h2><xsl:call-template name="account.sessions"/></h2>
	<table class="stack">
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="account.created"/></th>
				<th scope="col"><xsl:call-template name="account.seen"/></th>
				<th scope="col"><xsl:call-template name="account.address"/></th>
				<th scope="col"><xsl:call-template name="account.agent"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="session">
				<tr>
					<td xsl:use-attribute-sets="account.created"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="account.seen"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@seen"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="account.address"><xsl:value-of select="@address"/></td>
					<td xsl:use-attribute-sets="account.agent"><xsl:value-of select="@agent"/><xsl:if test="@current='yes'"><xsl:text> </xsl:text><strong><xsl:call-template name="account.current"/></strong></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
