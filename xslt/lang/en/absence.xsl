<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/absence.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="absence.lead"><xsl:value-of select="@unit"/>: <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(away)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(away)=1">absence</xsl:when><xsl:otherwise>absences</xsl:otherwise></xsl:choose>, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(discipline)"/></xsl:call-template> disciplinary decisions, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(marked)"/></xsl:call-template> not rated.</xsl:template>
<xsl:template name="absence.not-opened">The <xsl:call-template name="period"/> is not open yet for any unit in your administrative scope.</xsl:template>
<xsl:template name="absence.away">Absence</xsl:template>
<xsl:template name="absence.record">Record days of absence</xsl:template>
<xsl:template name="absence.mark">Not rated this <xsl:call-template name="period"/></xsl:template>
<xsl:template name="absence.mark-help">For someone away the whole <xsl:call-template name="period"/>, new, already left, or on residential study. They are left out of the unit's total and of its caps.</xsl:template>
<xsl:template name="absence.not-rated">Not rated</xsl:template>
<xsl:template name="absence.discipline">Discipline</xsl:template>
<xsl:template name="absence.undo">Delete or withdraw an entry</xsl:template>
<xsl:template name="absence.by-rule">by regulation</xsl:template>
<xsl:template name="absence.days">Date</xsl:template>
<xsl:attribute-set name="absence.days"><xsl:attribute name="data-label">Date</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.cause">Reason for absence</xsl:template>
<xsl:attribute-set name="absence.cause"><xsl:attribute name="data-label">Reason for absence</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.form">Form of discipline</xsl:template>
<xsl:attribute-set name="absence.form"><xsl:attribute name="data-label">Form of discipline</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.effective">In effect from</xsl:template>
<xsl:attribute-set name="absence.effective"><xsl:attribute name="data-label">In effect from</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.decision">Decision</xsl:template>
<xsl:attribute-set name="absence.decision"><xsl:attribute name="data-label">Decision</xsl:attribute></xsl:attribute-set>
<xsl:template name="absence.best">Highest level still allowed</xsl:template>
<xsl:attribute-set name="absence.best"><xsl:attribute name="data-label">Highest level still allowed</xsl:attribute></xsl:attribute-set>

<xsl:template name="absence-cause">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='illness'">illness</xsl:when>
		<xsl:when test="$code='leave'">annual or personal leave</xsl:when>
		<xsl:when test="$code='maternity'">maternity</xsl:when>
		<xsl:when test="$code='training'">non-residential study</xsl:when>
		<xsl:when test="$code='residential_study'">residential study</xsl:when>
		<xsl:when test="$code='force_majeure'">objective cause, force majeure (no working days deducted)</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('absence.cause.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-absence">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'absence.cause.')"><xsl:call-template name="absence-cause"><xsl:with-param name="code" select="substring-after($code,'cause.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='absence.person'">Person</xsl:when>
		<xsl:when test="$code='absence.first'">From</xsl:when>
		<xsl:when test="$code='absence.last'">Up to and including</xsl:when>
		<xsl:when test="$code='absence.cause'">Reason for absence</xsl:when>
		<xsl:when test="$code='absence.paper_number'">Supporting document, number</xsl:when>
		<xsl:when test="$code='absence.paper.hint'">For example a hospital discharge note or a decision on study. With a number, enter the date and the issuer as well.</xsl:when>
		<xsl:when test="$code='absence.paper_date'">Date of the document</xsl:when>
		<xsl:when test="$code='absence.paper_issuer'">Issuer of the document</xsl:when>
		<xsl:when test="$code='absence.note'">Note</xsl:when>
		<xsl:when test="$code='absence.note.hint'">For example leave taken in parts.</xsl:when>
		<xsl:when test="$code='absence.effective'">In effect from</xsl:when>
		<xsl:when test="$code='absence.form'">Form of discipline</xsl:when>
		<xsl:when test="$code='absence.form.hint'">For example reprimand, warning.</xsl:when>
		<xsl:when test="$code='absence.best'">Highest level still allowed (empty: by regulation)</xsl:when>
		<xsl:when test="$code='absence.number'">Decision number</xsl:when>
		<xsl:when test="$code='absence.date'">Date of the decision</xsl:when>
		<xsl:when test="$code='absence.issuer'">Issuing body</xsl:when>
		<xsl:when test="$code='absence.why'">Reason for not rating</xsl:when>
		<xsl:when test="$code='absence.why.hint'">The reason shows on the rating form and in the audit log.</xsl:when>
		<xsl:when test="$code='absence.what'">Recorded entry</xsl:when>
		<xsl:when test="$code='absence.reason'">Reason</xsl:when>
		<xsl:when test="$code='absence.recorded'">Recorded.</xsl:when>
		<xsl:when test="$code='absence.marked'">Recorded as not rated this <xsl:call-template name="period"/>.</xsl:when>
		<xsl:when test="$code='absence.undone'">Deleted or withdrawn.</xsl:when>
		<xsl:when test="$code='absence.not_this_month'">has no day in this <xsl:call-template name="period"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
