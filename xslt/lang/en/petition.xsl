<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/petition.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="petition.title">Petition on a result: <xsl:value-of select="@person"/>, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="petition.list-title">Petition on the result <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="petition.link">Petitions on results</xsl:template>
<xsl:template name="petition.to-list">Petitions of the <xsl:call-template name="period"/></xsl:template>
<xsl:template name="petition.lead">The rated person may petition until the end of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template>; the authority answers. If a petition is accepted, the result is revised by agreement of two people.</xsl:template>
<xsl:template name="petition.sent-title">Petition, sent <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@sent-at"/></xsl:call-template></xsl:template>
<xsl:template name="petition.is-over">The time for petitions is over.</xsl:template>
<xsl:template name="petition.none">No petition waits for you this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="petition.when">Sent at</xsl:template>
<xsl:attribute-set name="petition.when"><xsl:attribute name="data-label">Sent at</xsl:attribute></xsl:attribute-set>

<!-- Context: sent or line. -->
<xsl:template name="petition.state-word">
	<xsl:choose>
		<xsl:when test="@state='sent'">To be answered</xsl:when>
		<xsl:when test="@state='withdrawn'">Withdrawn</xsl:when>
		<xsl:when test="@state='upheld'">Keep result</xsl:when>
		<xsl:otherwise>Accepted, the result will be revised</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="petition.state"><strong><xsl:call-template name="petition.state-word"/></strong><xsl:if test="@answerer">: <xsl:value-of select="@answerer"/><xsl:if test="@behalf"> for <xsl:value-of select="@behalf"/></xsl:if>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@answered-at"/></xsl:call-template></xsl:if></xsl:template>

<!-- Context: sent or line. -->
<xsl:template name="petition.due">To be answered by the end of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@answer-due"/></xsl:call-template><xsl:if test="@late"><xsl:text> – </xsl:text><xsl:choose><xsl:when test="@state='sent'">overdue</xsl:when><xsl:otherwise>answered late</xsl:otherwise></xsl:choose></xsl:if></xsl:template>

<xsl:template name="word-petition">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='petition.content'">Petition and reasons</xsl:when>
		<xsl:when test="$code='petition.answer'">Answer</xsl:when>
		<xsl:when test="$code='petition.send'">Send petition</xsl:when>
		<xsl:when test="$code='petition.withdraw'">Withdraw petition</xsl:when>
		<xsl:when test="$code='petition.uphold'">Keep result</xsl:when>
		<xsl:when test="$code='petition.accept'">Accept petition</xsl:when>
		<xsl:when test="$code='petition.sent'">Petition sent to the authority.</xsl:when>
		<xsl:when test="$code='petition.withdrawn'">Petition withdrawn.</xsl:when>
		<xsl:when test="$code='petition.answered'">Petition answered.</xsl:when>
		<xsl:when test="$code='petition.over'">The time for petitions is over.</xsl:when>
		<xsl:when test="$code='petition.gone'">The petition has just been dealt with; please look again.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
