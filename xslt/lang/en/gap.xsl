<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the list of what is missing. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="gap.bloc">Bloc</xsl:template>
<xsl:template name="gap.kind">What is missing</xsl:template>
<xsl:template name="gap.what">Who, where</xsl:template>
<xsl:template name="gap.mend">Remedy</xsl:template>
<xsl:attribute-set name="gap.mend"><xsl:attribute name="data-label">Remedy</xsl:attribute></xsl:attribute-set>
<xsl:template name="gap.nothing">Nothing is missing in the scope shown.</xsl:template>
<xsl:template name="gap.too-many">The scope shown is too wide to find everybody's superior, authority and criteria set. Please choose a unit or bloc.</xsl:template>
<xsl:template name="gap.more">See all <xsl:apply-templates select="@count" mode="count"/></xsl:template>

<!-- Context: bloc. -->
<xsl:template name="gap.bloc-name">
	<xsl:choose>
		<xsl:when test="@code='party'">Party, mass organisations</xsl:when>
		<xsl:when test="@code='government'">Government</xsl:when>
		<xsl:otherwise>Schools</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-gap">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='no_head'">Agencies without a head</xsl:when>
		<xsl:when test="$code='two_heads'">Units with two heads</xsl:when>
		<xsl:when test="$code='no_main'">People without a main post</xsl:when>
		<xsl:when test="$code='no_rule_set'">Units without a regulation on rating</xsl:when>
		<xsl:when test="$code='no_criteria'">People without a criteria set</xsl:when>
		<xsl:when test="$code='many_criteria'">People matched by several criteria sets</xsl:when>
		<xsl:when test="$code='no_authority'">People without an authority</xsl:when>
		<xsl:when test="$code='no_superior'">People without a direct superior</xsl:when>
		<xsl:when test="$code='left_superior'">Individually named superiors who left their post</xsl:when>
		<xsl:when test="$code='no_admin'">Units without an administrator</xsl:when>
		<xsl:when test="$code='no_aggregator'">Units without an aggregator</xsl:when>
		<xsl:when test="$code='no_deputy'">Units without a deputy and without a delegation</xsl:when>
		<xsl:when test="$code='part_no_head'">Teams without a leader</xsl:when>
		<xsl:when test="$code='no_field'">Deputies without a field of work</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('gap.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What it means. Context: group. -->
<xsl:template name="gap.help">
	<xsl:choose>
		<xsl:when test="@code='no_head'">Nobody decides on the unit's staff.</xsl:when>
		<xsl:when test="@code='two_heads'">A unit has one head; end one of them.</xsl:when>
		<xsl:when test="@code='no_main'">No evaluation until there is a main post, or the leaving is recorded.</xsl:when>
		<xsl:when test="@code='no_rule_set'">The month cannot be opened for the unit.</xsl:when>
		<xsl:when test="@code='no_criteria'">There is no evaluation for this post.</xsl:when>
		<xsl:when test="@code='many_criteria'">The first set is used.</xsl:when>
		<xsl:when test="@code='no_authority'">Planning and self-scoring work, but nobody can decide yet.</xsl:when>
		<xsl:when test="@code='no_superior'">The authority decides without a superior's review.</xsl:when>
		<xsl:when test="@code='left_superior'">The named person has no post any more; end this or name somebody else.</xsl:when>
		<xsl:when test="@code='no_admin'">For a lost password the unit's people must ask the office above.</xsl:when>
		<xsl:when test="@code='no_aggregator'">Nobody aggregates and advises the head.</xsl:when>
		<xsl:when test="@code='no_deputy'">When the head is absent, nobody decides.</xsl:when>
		<xsl:when test="@code='part_no_head'">The team's people are reviewed by the deputy in charge or the head of the unit.</xsl:when>
		<xsl:when test="@code='no_field'">For information; their people are reviewed by the head.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Where the link leads. Context: missing. -->
<xsl:template name="gap.mend-word">
	<xsl:choose>
		<xsl:when test="../@code='no_field'">Assign</xsl:when>
		<xsl:when test="@person-id">Open record</xsl:when>
		<xsl:when test="../@code='no_admin' or ../@code='no_aggregator'">Rights</xsl:when>
		<xsl:otherwise>The unit's staff</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
