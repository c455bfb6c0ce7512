<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/extension.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="extension.windows">The unit's windows, extensions included</xsl:template>
<xsl:template name="extension.list">Extensions given</xsl:template>
<xsl:template name="extension.none">There is no extension this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="extension.whom">Unit or person</xsl:template>
<xsl:template name="extension.step">Step</xsl:template>
<xsl:attribute-set name="extension.step"><xsl:attribute name="data-label">Step</xsl:attribute></xsl:attribute-set>
<xsl:template name="extension.opens">Opens</xsl:template>
<xsl:attribute-set name="extension.opens"><xsl:attribute name="data-label">Opens</xsl:attribute></xsl:attribute-set>
<xsl:template name="extension.until">Ends before</xsl:template>
<xsl:attribute-set name="extension.until"><xsl:attribute name="data-label">Ends before</xsl:attribute></xsl:attribute-set>
<xsl:template name="extension.by">Given by, at</xsl:template>
<xsl:attribute-set name="extension.by"><xsl:attribute name="data-label">Given by, at</xsl:attribute></xsl:attribute-set>

<xsl:template name="extension.before"><xsl:param name="moment" select="@closes"/><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="$moment"/></xsl:call-template></xsl:template>

<!-- Context: form. -->
<xsl:template name="extension.form">
	<xsl:choose>
		<xsl:when test="@id='extend_unit'">Extend for a unit and the units below it</xsl:when>
		<xsl:when test="@id='extend_person'">Extend for a person</xsl:when>
		<xsl:otherwise>Remove an extension</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-extension">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'extension.step.')"><xsl:call-template name="word-step"><xsl:with-param name="code" select="substring-after($code,'step.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='extension.unit'">Unit</xsl:when>
		<xsl:when test="$code='extension.person'">Person</xsl:when>
		<xsl:when test="$code='extension.step'">Step</xsl:when>
		<xsl:when test="$code='extension.until'">Up to and including</xsl:when>
		<xsl:when test="$code='extension.reason'">Reason</xsl:when>
		<xsl:when test="$code='extension.what'">Extend</xsl:when>
		<xsl:when test="$code='extension.granted'">Extended.</xsl:when>
		<xsl:when test="$code='extension.undone'">Extension removed.</xsl:when>
		<xsl:when test="$code='extension.not_later'">must be after the present deadline, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='extension.too_far'">not more than 60 days after the present deadline</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
