<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/advice.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="advice.nobody">There is nobody to advise on this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="advice.lead"><xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>, <xsl:apply-templates select="@waiting" mode="count"/> still without advice. Tick the rows, check level and comment, then send; the authority sees this advice when deciding.</xsl:template>
<xsl:template name="advice.level">Advised level</xsl:template>
<xsl:attribute-set name="advice.level"><xsl:attribute name="data-label">Advised level</xsl:attribute></xsl:attribute-set>
<xsl:template name="advice.comment">Comment</xsl:template>
<xsl:attribute-set name="advice.comment"><xsl:attribute name="data-label">Comment</xsl:attribute></xsl:attribute-set>
<xsl:template name="advice.in-decision">Advice: </xsl:template>

<xsl:template name="word-advice">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='advice.pick'">Select</xsl:when>
		<xsl:when test="$code='advice.level'">Advised level</xsl:when>
		<xsl:when test="$code='advice.comment'">Comment</xsl:when>
		<xsl:when test="$code='advice.advised'">Advice sent.</xsl:when>
		<xsl:when test="$code='advice.returned'">Returned to the direct superior for another review.</xsl:when>
		<xsl:when test="$code='advice.reason'">a comment is needed when the level differs from the proposal, when there is no review yet, or when returning</xsl:when>
		<xsl:when test="$code='advice.stale'">somebody else has just changed this row; nothing was stored, please look again</xsl:when>
		<xsl:when test="$code='advice.too_early'">too early: the superior still has time to review</xsl:when>
		<xsl:when test="$code='advice.bound'">higher than working days, discipline or a lowering condition allow; open the form to see</xsl:when>
		<xsl:when test="$code='advice.impossible'">not possible at this step</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
