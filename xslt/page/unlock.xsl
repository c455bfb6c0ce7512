<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/unlock.xsl: somebody who does not get in. unlock[@person @name @account @failures @locked @factor]/(failed[@address @failures
  @last]*, form).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="unlock" mode="tools">
	<p class="tools"><a href="/quan-tri/tai-khoan"><xsl:call-template name="reissue.list"/></a><xsl:text> </xsl:text><a href="/dang-nhap/cap-lai/{@person}"><xsl:call-template name="unlock.reissue"/></a></p>
</xsl:template>

<xsl:template match="unlock">
	<dl class="pairs">
		<dt><xsl:call-template name="common.name"/></dt><dd><xsl:value-of select="@name"/></dd>
		<dt><xsl:call-template name="accounts.account"/></dt><dd><strong><xsl:value-of select="@account"/></strong></dd>
		<dt><xsl:call-template name="unlock.state"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="@locked"><xsl:call-template name="unlock.locked"/><xsl:text> </xsl:text><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@locked"/></xsl:call-template></xsl:when>
				<xsl:when test="failed[@failures &gt; 4]"><xsl:call-template name="unlock.waits"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="unlock.open"/></xsl:otherwise>
			</xsl:choose>
		</dd>
		<dt><xsl:call-template name="unlock.factor"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="@factor"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@factor"/></xsl:call-template></xsl:when>
				<xsl:otherwise><xsl:call-template name="unlock.no-factor"/></xsl:otherwise>
			</xsl:choose>
		</dd>
	</dl>
	<xsl:if test="failed">
		<table class="stack">
			<caption><xsl:call-template name="unlock.failures"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="account.address"/></th>
					<th scope="col" class="number"><xsl:call-template name="unlock.times"/></th>
					<th scope="col"><xsl:call-template name="unlock.last"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="failed">
					<tr>
						<td xsl:use-attribute-sets="account.address"><xsl:value-of select="@address"/></td>
						<td class="number" xsl:use-attribute-sets="unlock.times"><xsl:value-of select="@failures"/></td>
						<td xsl:use-attribute-sets="unlock.last"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@last"/></xsl:call-template></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
	<p><xsl:call-template name="unlock.help"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
