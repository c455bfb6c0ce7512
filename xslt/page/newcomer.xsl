<?xml version="1.0" encoding="UTF-8"?>
<!-- page/newcomer.xsl: somebody new. newcomer/similar[@id @code @name @position @unit], form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="newcomer" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/nhan-su"><xsl:call-template name="person.to-list"/></a></li></ul>
</xsl:template>

<xsl:template match="newcomer">
	<p><xsl:call-template name="person.new-help"/></p>
	<xsl:if test="similar">
		<h2><xsl:call-template name="person.similar-title"/></h2>
		<ul>
			<xsl:for-each select="similar">
				<li><a href="/quan-tri/nhan-su/{@id}"><xsl:value-of select="@name"/></a> (<xsl:value-of select="@code"/>)<xsl:if test="@position">: <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></xsl:if></li>
			</xsl:for-each>
		</ul>
	</xsl:if>
	<xsl:apply-templates select="form" mode="post"/>
</xsl:template>

</xsl:stylesheet>
