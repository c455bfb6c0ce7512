<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/search.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="search.label">Name or code</xsl:template>
<xsl:template name="search.hint">Type the beginning of a name, of the full name, of a word in a unit's name, or of a code. Marks are not needed: “dao” finds “<span lang="vi">Đào</span>”.</xsl:template>
<xsl:template name="search.none">No person or unit was found in your scope.</xsl:template>
<xsl:template name="search.people">Person</xsl:template>
<xsl:template name="search.units">Unit</xsl:template>
<xsl:template name="search.code">Code</xsl:template>
<xsl:attribute-set name="search.code"><xsl:attribute name="data-label">Code</xsl:attribute></xsl:attribute-set>
<xsl:template name="search.more">There is more. Please type more to narrow the search.</xsl:template>

</xsl:stylesheet>
