<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/paper_mode.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="paper_mode.title">Until which month paper is used</xsl:template>
<xsl:template name="paper_mode.lead">The whole city uses both paper and software until the end of <xsl:call-template name="paper_mode.city"/>; after that only the software. A unit may stop using paper earlier, never later. Results on paper that were entered remain for comparison.</xsl:template>
<xsl:template name="paper_mode.city"><xsl:value-of select="concat(substring(@city,5,2),'/',substring(@city,1,4))"/></xsl:template>
<xsl:template name="paper_mode.back">Back to the unit’s results on paper</xsl:template>
<xsl:template name="paper_mode.link">Until which month paper is used</xsl:template>

<xsl:template name="word-paper_mode">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='paper_mode.until'">The unit uses paper until the end of</xsl:when>
		<xsl:when test="$code='paper_mode.until.usual'">Like the whole city</xsl:when>
		<xsl:when test="$code='paper_mode.until.never'">No paper at all</xsl:when>
		<xsl:when test="$code='paper_mode.reason'">Basis, reason</xsl:when>
		<xsl:when test="$code='paper_mode.unchanged'">It is already as chosen; nothing has changed.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
