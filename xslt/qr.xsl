<?xml version="1.0" encoding="UTF-8"?>
<!--
  qr.xsl: qr[@size]/run[@x @y @length], dark modules in rows, as one path on a white ground with the four modules of quiet zone
  that readers want; black on white whatever the colours of the page. What it says stands beside it as text.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="qr">
	<xsl:param name="title"/>
	<svg class="qr" role="img" viewBox="-4 -4 {@size + 8} {@size + 8}" width="{(@size + 8) * 5}" height="{(@size + 8) * 5}" shape-rendering="crispEdges" aria-labelledby="qr-title">
		<title id="qr-title"><xsl:value-of select="$title"/></title>
		<rect x="-4" y="-4" width="{@size + 8}" height="{@size + 8}" fill="#ffffff"/>
		<path fill="#000000">
			<xsl:attribute name="d"><xsl:for-each select="run">M<xsl:value-of select="@x"/>,<xsl:value-of select="@y"/>h<xsl:value-of select="@length"/>v1h-<xsl:value-of select="@length"/>z</xsl:for-each></xsl:attribute>
		</path>
	</svg>
</xsl:template>

</xsl:stylesheet>
