<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of self evaluation. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="word-self">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='self.points'">Own points</xsl:when>
		<xsl:when test="$code='self.note'">Note</xsl:when>
		<xsl:when test="$code='self.level'">Own level</xsl:when>
		<xsl:when test="$code='self.reason'">Reason, if the own level differs from the points</xsl:when>
		<xsl:when test="$code='self.proposal_read'">I have looked at every score filled in and confirm it as my own</xsl:when>
		<xsl:when test="$code='self.proposal_unread'">Look at every score filled in, correct what is wrong, then tick the confirmation</xsl:when>
		<xsl:when test="$code='self.comment'">Own comment on strengths and weaknesses in the <xsl:call-template name="period"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What the guide page says of this step. -->
<xsl:template name="self.guide">From the 20th to the end of the 24th of each month, open Self-assessment, score each criterion against the <xsl:call-template name="period"/>'s tasks beside it, choose your own level and write a comment. Save draft as often as you like; the buttons that fill in points only fill empty fields for you to correct, and save nothing; press Check again to see what is missing, then Submit self-assessment and keep the reference. If the superior returns it, correct it by the reason given and send it again while the superior's window is open.</xsl:template>
<xsl:template name="self.title-check">Check before sending, <xsl:call-template name="format-month"/></xsl:template>
<xsl:template name="self.title-sent">Self-assessment sent, <xsl:call-template name="format-month"/></xsl:template>
<xsl:template name="self.none">There is no rating form for this <xsl:call-template name="period"/>. It is made when the <xsl:call-template name="period"/> is opened for the unit; if it is open already, please ask your unit's administrator to check your main post.</xsl:template>
<xsl:template name="self.how">Score each criterion, with a comma for decimals (17,5). You can save a draft and go on later; the superior sees it only when you send it.</xsl:template>
<xsl:template name="self.propose-how">Empty fields can be filled in as a start. Such points are not saved and only suggestions: you must look at, correct and confirm each.</xsl:template>
<xsl:template name="self.proposed">filled in</xsl:template>
<xsl:template name="self.missing">Not complete, cannot be sent</xsl:template>
<xsl:template name="self.check-lead">Complete. Read it once more and send it; then the direct superior reviews.</xsl:template>
<xsl:template name="self.back">Go back and edit</xsl:template>
<xsl:template name="self.returned">The superior has returned it for completion. Correct it and send it again.</xsl:template>
<xsl:template name="self.not-rated">Not rated this <xsl:call-template name="period"/>: </xsl:template>
<xsl:template name="self.sent">Self-assessment sent.</xsl:template>
<xsl:template name="self.next-title">Next step</xsl:template>
<xsl:template name="self.look-again">See the self-assessment</xsl:template>

<xsl:template name="self.facts">
	<xsl:value-of select="@position"/><xsl:text> · </xsl:text>
	<xsl:if test="@part"><xsl:value-of select="@part"/><xsl:text>, </xsl:text></xsl:if>
	<xsl:value-of select="@unit"/>
	<xsl:if test="@superior"> · Direct superior: <xsl:value-of select="@superior"/></xsl:if>
	<xsl:if test="@authority"> · Authority: <xsl:value-of select="@authority"/></xsl:if>
</xsl:template>

<xsl:template name="self.opens">
	<xsl:variable name="window" select="../window[@step='self']"/>
	<xsl:text>Self-scoring opens on </xsl:text><xsl:call-template name="format-date"><xsl:with-param name="date" select="$window/@opens"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="deadline"><xsl:with-param name="end" select="$window/@closes"/><xsl:with-param name="days" select="''"/></xsl:call-template><xsl:text>. Below are the criteria to be scored.</xsl:text>
</xsl:template>

<!-- Where the evaluation is now, once it is out of the person's hands. Context: self. -->
<xsl:template name="self.state-text">
	<xsl:choose>
		<xsl:when test="@state='open' or @state='drafting'">Self-scoring has closed and yours was not sent. The superior reviews by the work done all the same; to send it late, ask your unit's administrator for an extension.</xsl:when>
		<xsl:when test="@state='self_submitted'">Sent, waiting for <xsl:value-of select="@superior"/> to review.</xsl:when>
		<xsl:when test="@state='reviewed' or @state='advised'">Reviewed by the superior, waiting for the decision.</xsl:when>
		<xsl:when test="@state='decided'">Decided, waiting for publication.</xsl:when>
		<xsl:when test="@state='published'">The result is published.</xsl:when>
		<xsl:when test="@state='not_rated'">Not rated this <xsl:call-template name="period"/>.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: self, after sending. -->
<xsl:template name="self.next">
	<xsl:variable name="window" select="../window[@step='superior']"/>
	<p>
		<xsl:choose>
			<xsl:when test="@superior">
				<xsl:value-of select="@superior"/><xsl:text> reviews and proposes level </xsl:text><xsl:call-template name="deadline"><xsl:with-param name="end" select="$window/@closes"/><xsl:with-param name="days" select="''"/></xsl:call-template><xsl:text>; then the authority decides.</xsl:text>
			</xsl:when>
			<xsl:otherwise>The authority considers and decides.</xsl:otherwise>
		</xsl:choose>
		<xsl:text> Until it is reviewed and while the window is open, you can withdraw it to edit.</xsl:text>
	</p>
</xsl:template>

<!-- Context: missing. -->
<xsl:template name="self.missing-what">
	<xsl:choose>
		<xsl:when test="@code='points'">Not scored: <xsl:value-of select="@text"/></xsl:when>
		<xsl:when test="starts-with(@code,'part')">Parts d, đ and e of a leader are not all chosen</xsl:when>
		<xsl:when test="@code='level'">Own level not chosen</xsl:when>
		<xsl:otherwise>The own level differs from the points: a reason is needed</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
