<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of count.xsl. Contexts: count; of count.note: line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="count.whose"><xsl:choose><xsl:when test="@of='self'">Self evaluation: </xsl:when><xsl:otherwise>Superior: </xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="count.how">
	<xsl:choose>
		<xsl:when test="@products=0">not enough data, no task was assigned in the period.</xsl:when>
		<xsl:otherwise>
			<xsl:text>counted from </xsl:text><xsl:value-of select="@products"/><xsl:text> assigned </xsl:text><xsl:choose><xsl:when test="@products=1">task</xsl:when><xsl:otherwise>tasks</xsl:otherwise></xsl:choose><xsl:text> – quantity a = </xsl:text><xsl:value-of select="@a"/>
			<xsl:text>%, quality b = </xsl:text><xsl:value-of select="@b"/><xsl:text>%, progress c = </xsl:text><xsl:value-of select="@c"/><xsl:text>%</xsl:text>
			<xsl:if test="../@leader">
				<xsl:text>, d = </xsl:text><xsl:call-template name="count.part"><xsl:with-param name="part" select="@d"/></xsl:call-template>
				<xsl:text>, đ = </xsl:text><xsl:call-template name="count.part"><xsl:with-param name="part" select="@dd"/></xsl:call-template>
				<xsl:text>, e = </xsl:text><xsl:call-template name="count.part"><xsl:with-param name="part" select="@e"/></xsl:call-template>
			</xsl:if>
			<xsl:choose>
				<xsl:when test="@points and ../@leader"><xsl:text>; (a + b + c + d + đ + e) / 6 × </xsl:text><xsl:value-of select="../@maximum"/><xsl:text> = </xsl:text><xsl:value-of select="@points"/></xsl:when>
				<xsl:when test="@points"><xsl:text>; (a + b + c) / 3 × </xsl:text><xsl:value-of select="../@maximum"/><xsl:text> = </xsl:text><xsl:value-of select="@points"/></xsl:when>
			</xsl:choose>
			<xsl:text>.</xsl:text>
			<xsl:if test="@unconfirmed &gt; 0"><xsl:text> </xsl:text><xsl:apply-templates select="@unconfirmed" mode="count"/> not confirmed by the assigner, counted as reported.</xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="count.part"><xsl:param name="part"/><xsl:choose><xsl:when test="$part"><xsl:value-of select="$part"/>%</xsl:when><xsl:otherwise>not chosen</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="count.lines">Show each task</xsl:template>
<xsl:template name="count.caption">Tasks that “<xsl:value-of select="../@text"/>” was counted from</xsl:template>
<xsl:template name="count.note">
	<xsl:variable name="notes">
		<xsl:if test="not(@confirmed)">not confirmed; </xsl:if>
		<xsl:choose>
			<xsl:when test="@catalogue">catalogue <xsl:value-of select="@catalogue"/><xsl:if test="@catalogue-coefficient!=@coefficient">, which says <xsl:value-of select="@catalogue-coefficient"/></xsl:if><xsl:if test="@coefficient-reason">, reason: <xsl:value-of select="@coefficient-reason"/></xsl:if>; </xsl:when>
			<xsl:when test="@coefficient-reason">not in the catalogue, reason: <xsl:value-of select="@coefficient-reason"/>; </xsl:when>
		</xsl:choose>
		<xsl:choose>
			<xsl:when test="@objective">late for an objective cause, nothing taken<xsl:if test="@cause-by">, confirmed by <xsl:value-of select="@cause-by"/></xsl:if>; </xsl:when>
			<xsl:when test="@cause='waiting'">an objective cause is named, not confirmed by the authority yet, counts as late; </xsl:when>
			<xsl:when test="@cause='refused'">the objective cause was refused, counts as late<xsl:if test="@cause-by">, by <xsl:value-of select="@cause-by"/></xsl:if>; </xsl:when>
		</xsl:choose>
	</xsl:variable>
	<xsl:value-of select="substring($notes,1,string-length($notes) - 2)"/>
</xsl:template>
<xsl:template name="count.parts">A leader's own parts, each 100% or 50%</xsl:template>

<xsl:template name="word-counted">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='counted.part-d'">d. Result of the unit led</xsl:when>
		<xsl:when test="$code='counted.part-dd'">đ. Organising the work</xsl:when>
		<xsl:when test="$code='counted.part-e'">e. Bringing people together</xsl:when>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
