<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/caps.xsl, page/cap_grant.xsl and page/unit_result.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="caps.search">Name of the unit</xsl:template>
<xsl:template name="caps.bloc">Bloc</xsl:template>
<xsl:template name="caps.any">All</xsl:template>
<xsl:template name="caps.show">Unit</xsl:template>
<xsl:template name="caps.only-over">Only where exceeded</xsl:template>
<xsl:template name="caps.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">unit</xsl:when><xsl:otherwise>units</xsl:otherwise></xsl:choose>. People not decided yet count as possible B; whoever is not rated does not count.</xsl:template>
<xsl:template name="caps.none">No unit matches what was chosen.</xsl:template>
<xsl:template name="caps.blocs">By bloc</xsl:template>
<xsl:template name="caps.list">By unit and group of work</xsl:template>
<xsl:template name="caps.whose">Unit, group</xsl:template>
<xsl:template name="caps.rated">Rated</xsl:template>
<xsl:attribute-set name="caps.rated"><xsl:attribute name="data-label">Rated</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.a"><xsl:attribute name="data-label">A</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.b"><xsl:attribute name="data-label">B</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.c"><xsl:attribute name="data-label">C</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="caps.d"><xsl:attribute name="data-label">D</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.undecided">Undecided</xsl:template>
<xsl:attribute-set name="caps.undecided"><xsl:attribute name="data-label">Undecided</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.percent">Share</xsl:template>
<xsl:attribute-set name="caps.percent"><xsl:attribute name="data-label">Share</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.places">Cap on A</xsl:template>
<xsl:attribute-set name="caps.places"><xsl:attribute name="data-label">Cap on A</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.left">Left or exceeded</xsl:template>
<xsl:attribute-set name="caps.left"><xsl:attribute name="data-label">Left or exceeded</xsl:attribute></xsl:attribute-set>
<xsl:template name="caps.left-number">Left</xsl:template>
<xsl:template name="caps.over-number">Exceeded</xsl:template>
<xsl:template name="caps.scope">Counted over</xsl:template>
<xsl:template name="caps.base">How it is counted</xsl:template>
<xsl:template name="caps.published">Published</xsl:template>
<xsl:template name="caps.exception">special share <xsl:value-of select="@exception"/> %</xsl:template>
<xsl:template name="caps.grants">Special share for outstanding units</xsl:template>
<xsl:template name="caps.results">Units' results</xsl:template>
<xsl:template name="caps.overview">Caps on A by unit</xsl:template>

<!-- Context: line. -->
<xsl:template name="caps.line">
	<xsl:choose>
		<xsl:when test="@scope='group'">group <xsl:value-of select="@group"/></xsl:when>
		<xsl:when test="@scope='bloc'">whole bloc, as a reminder only</xsl:when>
		<xsl:otherwise>whole unit</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="caps.base-word">
	<xsl:choose>
		<xsl:when test="@base='all'">of everybody rated</xsl:when>
		<xsl:when test="@base='b_only'">of those rated B</xsl:when>
		<xsl:otherwise>of those rated A and B</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="caps.rest"><xsl:choose><xsl:when test="@over &gt; 0"><strong>exceeded by <xsl:value-of select="@over"/></strong></xsl:when><xsl:otherwise><xsl:apply-templates select="@left" mode="count"/> left</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="cap_grant.list">Special shares given this <xsl:call-template name="period"/></xsl:template>
<xsl:template name="cap_grant.none">No unit has been given a special share this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="cap_grant.nobody">This account has no unit to give a special share to.</xsl:template>
<xsl:template name="cap_grant.lead">The regulation in force allows an outstanding unit a higher share of A. It is given by a written decision, for one month; it can be revoked until the unit publishes.</xsl:template>
<xsl:template name="cap_grant.percent">Share</xsl:template>
<xsl:attribute-set name="cap_grant.percent"><xsl:attribute name="data-label">Share</xsl:attribute></xsl:attribute-set>
<xsl:template name="cap_grant.decision">Decision</xsl:template>
<xsl:attribute-set name="cap_grant.decision"><xsl:attribute name="data-label">Decision</xsl:attribute></xsl:attribute-set>
<xsl:template name="cap_grant.decision-text">number <xsl:value-of select="@number"/>, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></xsl:template>
<xsl:template name="cap_grant.by">Recorded by, at</xsl:template>
<xsl:attribute-set name="cap_grant.by"><xsl:attribute name="data-label">Recorded by, at</xsl:attribute></xsl:attribute-set>
<!-- Context: form. -->
<xsl:template name="cap_grant.form"><xsl:choose><xsl:when test="@id='grant_cap'">Give a special share to a unit</xsl:when><xsl:otherwise>Revoke the special share</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="unit_result.lead">Enter the level of the unit and its basis (number and date of the document); leave rows empty that have none yet. Changing a recorded level, or recording one after the head was decided, needs a reason.</xsl:template>
<xsl:template name="unit_result.paste">Paste from a spreadsheet</xsl:template>
<xsl:template name="unit_result.count">Showing <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(agency)"/></xsl:call-template> of <xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">unit</xsl:when><xsl:otherwise>units</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="unit_result.none">No unit matches what was chosen, or this account records the result of no unit.</xsl:template>
<xsl:template name="unit_result.state">State</xsl:template>
<xsl:template name="unit_result.state-word"><xsl:choose><xsl:when test="@code='chua'">Not recorded</xsl:when><xsl:otherwise>Recorded</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="unit_result.level">Level</xsl:template>
<xsl:attribute-set name="unit_result.level"><xsl:attribute name="data-label">Level</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_result.basis">Basis</xsl:template>
<xsl:attribute-set name="unit_result.basis"><xsl:attribute name="data-label">Basis</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_result.reason">Reason for the change</xsl:template>
<xsl:attribute-set name="unit_result.reason"><xsl:attribute name="data-label">Reason for the change</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_result.by">Recorded by</xsl:template>
<xsl:template name="unit_result.at">At</xsl:template>
<!-- Context: agency. -->
<xsl:template name="unit_result.recorded">Recorded <xsl:value-of select="@level"/>: <xsl:value-of select="@by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template><xsl:if test="@reason">. Reason: <xsl:value-of select="@reason"/></xsl:if></xsl:template>
<xsl:template name="unit_result.leaders"><xsl:choose><xsl:when test="@leaders='published'">The head's level is published: a change here does not change it</xsl:when><xsl:otherwise>The head has been decided</xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="word-caps">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cap_grant.unit'">Unit</xsl:when>
		<xsl:when test="$code='cap_grant.percent'">Share of A (%)</xsl:when>
		<xsl:when test="$code='cap_grant.percent.hint'">For example 40. Not more than the special share of the regulation in force.</xsl:when>
		<xsl:when test="$code='cap_grant.number'">Decision number</xsl:when>
		<xsl:when test="$code='cap_grant.date'">Date of the decision</xsl:when>
		<xsl:when test="$code='cap_grant.issuer'">Issuer</xsl:when>
		<xsl:when test="$code='cap_grant.reason'">Reason</xsl:when>
		<xsl:when test="$code='cap_grant.range'">must be more than the common share and not more than the regulation's special share (<xsl:value-of select="@error-detail"/> %)</xsl:when>
		<xsl:when test="$code='cap_grant.no_exception'">the regulation in force for this unit (<xsl:value-of select="@error-detail"/>) has no special share</xsl:when>
		<xsl:when test="$code='cap_grant.meanwhile'">The unit has just published, or somebody else has just given or revoked a special share. Nothing was stored; reload the page to see.</xsl:when>
		<xsl:when test="$code='cap_grant.granted'">Special share given.</xsl:when>
		<xsl:when test="$code='cap_grant.revoked'">Special share revoked.</xsl:when>
		<xsl:when test="$code='unit_result.level'">Level</xsl:when>
		<xsl:when test="$code='unit_result.basis'">Basis</xsl:when>
		<xsl:when test="$code='unit_result.common'">Common basis</xsl:when>
		<xsl:when test="$code='unit_result.common.hint'">For rows with a new level and no basis of their own. For example: Notice number 3 of 25/01/2022.</xsl:when>
		<xsl:when test="$code='unit_result.lines'">Rows</xsl:when>
		<xsl:when test="$code='unit_result.lines.hint'">One unit a line, with the columns in the order of the .xlsx file: name or code of the unit, level, basis, reason for the change. Look through them after pasting, then save.</xsl:when>
		<xsl:when test="$code='unit_result.unknown'">no such unit in your scope, or the level is not A, B, C or D: <xsl:value-of select="@error-detail"/></xsl:when>
		<xsl:when test="$code='unit_result.filled'">The rows below are filled in, not saved. Look through them, then press Save.</xsl:when>
		<xsl:when test="$code='unit_result.reason'">Reason for the change</xsl:when>
		<xsl:when test="$code='unit_result.version'">Version</xsl:when>
		<xsl:when test="$code='unit_result.level.none'">none</xsl:when>
		<xsl:when test="$code='unit_result.reason_needed'">A reason is needed: the level was recorded already, or the head has been decided</xsl:when>
		<xsl:when test="$code='unit_result.nothing'">No row has changed.</xsl:when>
		<xsl:when test="$code='unit_result.stale'">Somebody else has just written this row; nothing was saved, please look again</xsl:when>
		<xsl:when test="$code='unit_result.saved'">Units' results saved.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
