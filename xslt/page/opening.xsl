<?xml version="1.0" encoding="UTF-8"?>
<!-- page/opening.xsl: opening[@total @opened @others]/agency[@id @name @opened @looked @by @people @missing @published], gap, form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="opening">
	<p class="lead"><xsl:call-template name="opening.lead"/></p>
	<xsl:if test="@others"><p><xsl:call-template name="opening.others"/></p></xsl:if>
	<p><xsl:call-template name="opening.help"/></p>
	<xsl:if test="form">
		<section class="column" aria-labelledby="open-title"><h2 id="open-title"><xsl:call-template name="opening.open"/></h2><xsl:apply-templates select="form"/></section>
	</xsl:if>
	<xsl:if test="agency">
		<table class="stack">
			<caption><xsl:call-template name="opening.agencies"/></caption>
			<thead><tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="opening.opened"/></th>
				<th scope="col" class="num"><xsl:call-template name="opening.people"/></th>
				<th scope="col" class="num"><xsl:call-template name="opening.missing"/></th>
			</tr></thead>
			<tbody>
				<xsl:for-each select="agency">
					<tr>
						<xsl:if test="not(@opened) or @missing &gt; 0"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
						<th scope="row"><a href="/quan-tri/bien-dong/{/page/@month}?don-vi={@id}"><xsl:value-of select="@name"/></a></th>
						<td xsl:use-attribute-sets="opening.opened">
							<xsl:choose>
								<xsl:when test="@opened"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@opened"/></xsl:call-template>, <xsl:call-template name="opening.by"/></xsl:when>
								<xsl:otherwise><xsl:call-template name="opening.not-opened"/></xsl:otherwise>
							</xsl:choose>
						</td>
						<td class="num" xsl:use-attribute-sets="opening.people"><xsl:apply-templates select="@people" mode="count"/></td>
						<td class="num" xsl:use-attribute-sets="opening.missing"><xsl:apply-templates select="@missing" mode="count"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<xsl:if test="count(agency) &lt; @total"><p class="hint"><xsl:call-template name="opening.more"/></p></xsl:if>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
