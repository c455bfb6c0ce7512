<?xml version="1.0" encoding="UTF-8"?>
<!-- contact.xsl: whom to ask who cannot get in. contact[@name @position @unit @phone]; where there is none, the general way. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: the parent of the contacts. -->
<xsl:template name="contacts">
	<xsl:choose>
		<xsl:when test="contact">
			<ul class="contacts">
				<xsl:for-each select="contact">
					<li>
						<strong><xsl:value-of select="@name"/></strong>
						<xsl:if test="@position"><xsl:text>, </xsl:text><xsl:value-of select="@position"/></xsl:if>
						<xsl:if test="@unit"><xsl:text>, </xsl:text><xsl:value-of select="@unit"/></xsl:if>
						<xsl:choose>
							<xsl:when test="@phone"><xsl:text>: </xsl:text><a class="nowrap" href="tel:{@phone}"><xsl:value-of select="@phone"/></a></xsl:when>
							<xsl:otherwise><xsl:text> </xsl:text><xsl:call-template name="contact.no-phone"/></xsl:otherwise>
						</xsl:choose>
					</li>
				</xsl:for-each>
			</ul>
		</xsl:when>
		<xsl:otherwise><p><xsl:call-template name="contact.nobody"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
