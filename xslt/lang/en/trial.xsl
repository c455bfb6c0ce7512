<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/trial.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="trial.title">Trial of <xsl:value-of select="@number"/>, version <xsl:value-of select="@version"/></xsl:template>
<xsl:template name="trial.link">Trial</xsl:template>
<xsl:template name="trial.back">Back to the criteria sets</xsl:template>
<xsl:template name="trial.lead">Recounts a month that was decided by this criteria set, to see who would be on another level and why. A trial changes nothing; existing results stay.</xsl:template>
<xsl:template name="trial.broken">The content of this criteria set cannot be read, so it cannot be tried.</xsl:template>
<xsl:template name="trial.no-month">No month has been decided in your scope.</xsl:template>
<xsl:template name="trial.month">Month</xsl:template>
<xsl:template name="trial.run">Trial</xsl:template>
<xsl:template name="trial.summary"><xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> decided: <xsl:apply-templates select="@changed" mode="count"/> would be on another level, <xsl:apply-templates select="@unknown" mode="count"/> cannot be known.</xsl:template>
<xsl:template name="trial.most">More than <xsl:value-of select="@most"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@most=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>: only the units below are counted. Choose a smaller unit for the rest.</xsl:template>
<xsl:template name="trial.levels">People on each level</xsl:template>
<xsl:template name="trial.rules">By</xsl:template>
<xsl:template name="trial.before">existing decisions</xsl:template>
<xsl:template name="trial.after">criteria set on trial</xsl:template>
<xsl:template name="trial.unknown">Unknown</xsl:template>
<xsl:template name="trial.places">Places on A</xsl:template>
<xsl:template name="trial.over">Exceeded</xsl:template>
<xsl:template name="trial.not-named">You do not see individual results in this unit, so only numbers show.</xsl:template>
<xsl:template name="trial.nobody">Nobody is on another level.</xsl:template>
<xsl:template name="trial.people">Who would be on another level</xsl:template>
<xsl:template name="trial.given">Decided</xsl:template>
<xsl:attribute-set name="trial.given"><xsl:attribute name="data-label">Decided</xsl:attribute></xsl:attribute-set>
<xsl:template name="trial.would">Trial</xsl:template>
<xsl:attribute-set name="trial.would"><xsl:attribute name="data-label">Trial</xsl:attribute></xsl:attribute-set>
<xsl:template name="trial.why">Why</xsl:template>
<xsl:attribute-set name="trial.why"><xsl:attribute name="data-label">Why</xsl:attribute></xsl:attribute-set>

<!-- Context: person. Each reason is a sentence. -->
<xsl:template name="trial.reasons">
	<xsl:if test="@unscored">There are <xsl:apply-templates select="@unscored" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@unscored=1">new criterion</xsl:when><xsl:otherwise>new criteria</xsl:otherwise></xsl:choose> nobody has scored. </xsl:if>
	<xsl:if test="not(@unscored) and not(@would)">There is no criteria set for this person. </xsl:if>
	<xsl:if test="@by-points">The criteria add up to other points. </xsl:if>
	<xsl:if test="@cut"><xsl:value-of select="@cut"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@cut=1">criterion</xsl:when><xsl:otherwise>criteria</xsl:otherwise></xsl:choose> exceed the new maximum and count as the maximum. </xsl:if>
	<xsl:if test="@dropped"><xsl:apply-templates select="@dropped" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@dropped=1">criterion is</xsl:when><xsl:otherwise>criteria are</xsl:otherwise></xsl:choose> no longer there. </xsl:if>
	<xsl:if test="@by-threshold">The limits of points between levels differ. </xsl:if>
	<xsl:if test="@by-bound">The limit by absence, discipline, knock-out points or the unit's result differs. </xsl:if>
</xsl:template>

</xsl:stylesheet>
