<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/work_group.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="work_group.lead">Caps by group (Decree 335/2025) count the people of an agency who do similar work. Choose positions and name the group; leave the name empty to take them out. It holds for months opened later; months already opened keep their groups.</xsl:template>
<xsl:template name="work_group.search">Find a position</xsl:template>
<xsl:template name="work_group.bare">Only positions without a group</xsl:template>
<xsl:template name="work_group.none">There is no such position.</xsl:template>
<xsl:template name="work_group.groups">Groups</xsl:template>
<xsl:template name="work_group.caption">Positions</xsl:template>
<xsl:template name="work_group.position">Position</xsl:template>
<xsl:template name="work_group.positions">Positions</xsl:template>
<xsl:attribute-set name="work_group.positions"><xsl:attribute name="data-label">Positions</xsl:attribute></xsl:attribute-set>
<xsl:template name="work_group.people">People</xsl:template>
<xsl:attribute-set name="work_group.people"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="work_group.pick">Choose</xsl:template>
<xsl:attribute-set name="work_group.pick"><xsl:attribute name="data-label">Choose</xsl:attribute></xsl:attribute-set>
<xsl:template name="work_group.name">Group</xsl:template>
<xsl:attribute-set name="work_group.name"><xsl:attribute name="data-label">Group</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-work_group">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='work_group.group'">Name of the group</xsl:when>
		<xsl:when test="$code='work_group.group.hint'">For example “Administration, records”. Empty: no group.</xsl:when>
		<xsl:when test="$code='work_group.reason'">Document, reason</xsl:when>
		<xsl:when test="$code='work_group.reason.hint'">For example number and date of the list of posts.</xsl:when>
		<xsl:when test="$code='work_group.pick'">Choose</xsl:when>
		<xsl:when test="$code='work_group.set'">Set the group of the chosen positions</xsl:when>
		<xsl:when test="$code='work_group.nothing'">No position is chosen.</xsl:when>
		<xsl:when test="$code='work_group.saved'">The group was set.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
