<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/cap_grant.xsl: more places for an outstanding agency. cap_grant[@agencies], agency[@id @name @percent @number @date @issuer @at
  @by @published], forms grant_cap, revoke_cap.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="cap_grant">
	<p class="lead"><xsl:call-template name="cap_grant.lead"/></p>
	<xsl:choose>
		<xsl:when test="agency">
			<table class="stack">
				<caption><xsl:call-template name="cap_grant.list"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col" class="num"><xsl:call-template name="cap_grant.percent"/></th>
					<th scope="col"><xsl:call-template name="cap_grant.decision"/></th>
					<th scope="col"><xsl:call-template name="cap_grant.by"/></th>
				</tr></thead>
				<tbody>
					<xsl:for-each select="agency">
						<tr>
							<th scope="row"><xsl:value-of select="@name"/><xsl:if test="@published"><span class="second"><xsl:call-template name="caps.published"/></span></xsl:if></th>
							<td class="num" xsl:use-attribute-sets="cap_grant.percent"><xsl:value-of select="concat(@percent,' %')"/></td>
							<td xsl:use-attribute-sets="cap_grant.decision"><span><xsl:call-template name="cap_grant.decision-text"/></span></td>
							<td xsl:use-attribute-sets="cap_grant.by"><span><xsl:value-of select="@by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></span></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:when test="@agencies='0'"><p class="empty"><xsl:call-template name="cap_grant.nobody"/></p></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="cap_grant.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:for-each select="form">
		<section aria-labelledby="{@id}-title"><h2 id="{@id}-title"><xsl:call-template name="cap_grant.form"/></h2><xsl:apply-templates select="."/></section>
	</xsl:for-each>
</xsl:template>

</xsl:stylesheet>
