<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/signals.xsl. They say what was counted and never what somebody meant. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="signals.title">For a second look, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template>: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="signals.back">Back to the month's reports</xsl:template>
<xsl:template name="signals.short">For a second look</xsl:template>
<xsl:attribute-set name="signals.short"><xsl:attribute name="data-label">For a second look</xsl:attribute></xsl:attribute-set>
<xsl:template name="signals.link">View</xsl:template>
<xsl:template name="signals.lead">This page only counts what is alike, so that whoever is responsible may look again. It judges nobody; no points or level change because of it, and every result here may be entirely right.</xsl:template>
<xsl:template name="signals.no-rating">Nothing this month is so much alike that it needs a second look.</xsl:template>
<xsl:template name="signals.same-title">Results unchanged over several months</xsl:template>
<xsl:template name="signals.same">People whose published points and level are the same for <xsl:value-of select="@months"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@months=1">month</xsl:when><xsl:otherwise>months</xsl:otherwise></xsl:choose> running:</xsl:template>
<xsl:template name="signals.no-same">Nobody has the same result for <xsl:value-of select="@months"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@months=1">month</xsl:when><xsl:otherwise>months</xsl:otherwise></xsl:choose> running.</xsl:template>
<xsl:template name="signals.name">Name</xsl:template>
<xsl:template name="signals.points">Points</xsl:template>
<xsl:attribute-set name="signals.points"><xsl:attribute name="data-label">Points</xsl:attribute></xsl:attribute-set>
<xsl:template name="signals.level">Level</xsl:template>
<xsl:attribute-set name="signals.level"><xsl:attribute name="data-label">Level</xsl:attribute></xsl:attribute-set>
<xsl:template name="signals.how-title">How it is counted</xsl:template>
<xsl:template name="signals.how">Counted only where one person has rated at least <xsl:value-of select="@least-people"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@least-people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>: points, or comments, exactly alike for at least <xsl:value-of select="@least-share"/>% of them; superior's points equal to the own points for at least <xsl:value-of select="@least-share"/>% of them; less than <xsl:value-of select="@most-seconds"/> seconds per person on average. Your own result is not counted. The city administrator sets these limits.</xsl:template>

<!-- Context: rating. -->
<xsl:template name="signals-did"><b><xsl:value-of select="@person"/></b><xsl:choose><xsl:when test="@step='review'"> scored</xsl:when><xsl:otherwise> decide</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="signals.equal"><xsl:call-template name="signals-did"/> gave <xsl:value-of select="@points"/> points to <xsl:value-of select="@alike"/> of <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="signals.as-self"><xsl:call-template name="signals-did"/> gave exactly the own points to <xsl:value-of select="@alike"/> of <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="signals.comment"><b><xsl:value-of select="@person"/></b> wrote the same comment for <xsl:value-of select="@alike"/> of <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>: “<xsl:value-of select="@text"/>”</xsl:template>
<xsl:template name="signals.quick"><xsl:call-template name="signals-did"/> for <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> in <xsl:value-of select="@seconds"/> seconds.</xsl:template>

</xsl:stylesheet>
