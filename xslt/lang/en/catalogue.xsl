<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/catalogue.xsl, and of the fields by which a task takes a product from it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="catalogue.back">Back to the catalogue</xsl:template>
<xsl:template name="catalogue.import">Import from a list</xsl:template>
<xsl:template name="catalogue.template">Download a filled template</xsl:template>
<xsl:template name="catalogue.frozen">Changes hold for tasks assigned from now on; tasks already assigned keep their code and coefficient.</xsl:template>
<xsl:template name="catalogue.lead">Every office keeps a list of standard products with coefficients (Decree 335/2025). Offices below can use the lists above them. Where results are counted from products, whoever assigns a task chooses a product from the list.</xsl:template>
<xsl:template name="catalogue.search">Find by code or name</xsl:template>
<xsl:template name="catalogue.with-ended">Also products no longer used</xsl:template>
<xsl:template name="catalogue.none">There is no product yet.</xsl:template>
<xsl:template name="catalogue.add">Add a product</xsl:template>
<xsl:template name="catalogue.code">Code</xsl:template>
<xsl:attribute-set name="catalogue.code"><xsl:attribute name="data-label">Code</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.name">Product</xsl:template>
<xsl:attribute-set name="catalogue.name"><xsl:attribute name="data-label">Product</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.measure">Unit of measure</xsl:template>
<xsl:attribute-set name="catalogue.measure"><xsl:attribute name="data-label">Unit of measure</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.valid_from">Used from</xsl:template>
<xsl:attribute-set name="catalogue.valid_from"><xsl:attribute name="data-label">Used from</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.valid_to">No longer used from</xsl:template>
<xsl:attribute-set name="catalogue.valid_to"><xsl:attribute name="data-label">No longer used from</xsl:attribute></xsl:attribute-set>
<xsl:template name="catalogue.kept">Kept by</xsl:template>
<xsl:attribute-set name="catalogue.kept"><xsl:attribute name="data-label">Kept by</xsl:attribute></xsl:attribute-set>
<!-- Context: product. -->
<xsl:template name="catalogue.state"><xsl:choose><xsl:when test="@state='later'">not used yet</xsl:when><xsl:otherwise>no longer used</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-catalogue">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='catalogue.code'">Code</xsl:when>
		<xsl:when test="$code='catalogue.code.hint'">Letters without marks, digits, dot, hyphen, underscore. For example TT-01.</xsl:when>
		<xsl:when test="$code='catalogue.name'">Product</xsl:when>
		<xsl:when test="$code='catalogue.measure'">Unit of measure</xsl:when>
		<xsl:when test="$code='catalogue.measure.hint'">For example document, file, meeting.</xsl:when>
		<xsl:when test="$code='catalogue.coefficient'">Coefficient</xsl:when>
		<xsl:when test="$code='catalogue.coefficient.hint'">1 is one standard product; for example 0.5 or 2.25.</xsl:when>
		<xsl:when test="$code='catalogue.valid_from'">Used from</xsl:when>
		<xsl:when test="$code='catalogue.valid_to'">No longer used from</xsl:when>
		<xsl:when test="$code='catalogue.valid_to.hint'">From midnight of this day it cannot be chosen. Leave empty if there is no end.</xsl:when>
		<xsl:when test="$code='catalogue.reason'">Document, reason</xsl:when>
		<xsl:when test="$code='catalogue.reason.hint'">For example number and date of the decision that issued the list.</xsl:when>
		<xsl:when test="$code='catalogue.bad_code'">A code has only letters without marks, digits, dot, hyphen, underscore</xsl:when>
		<xsl:when test="$code='catalogue.ends_before'">The end must be after the first day</xsl:when>
		<xsl:when test="$code='catalogue.overlap'">The office has this code on some of these days already: end the old product first</xsl:when>
		<xsl:when test="$code='catalogue.entry'">Product of the catalogue</xsl:when>
		<xsl:when test="$code='catalogue.entry.hint'">Choose a standard product; its coefficient is copied into the task and does not change later.</xsl:when>
		<xsl:when test="$code='catalogue.task-coefficient.hint'">Empty: as in the catalogue. Say why if it differs.</xsl:when>
		<xsl:when test="$code='catalogue.coefficient-reason'">Reason for the coefficient</xsl:when>
		<xsl:when test="$code='catalogue.coefficient-reason.hint'">Required if the coefficient differs from the catalogue or the task is not in it.</xsl:when>
		<xsl:when test="$code='catalogue.not_used_then'">This product is not used on the day the task is due</xsl:when>
		<xsl:when test="$code='catalogue.reason_outside'">The task is not in the catalogue: give a reason for its coefficient</xsl:when>
		<xsl:when test="$code='catalogue.changed'">The catalogue has just changed: look at product and coefficient again</xsl:when>
		<xsl:when test="$code='catalogue.reason_differs'">The catalogue says <xsl:value-of select="@error-detail"/>: say why it differs</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
