<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/support.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="support.new">Send a support request</xsl:template>
<xsl:template name="support.report">Periodic report</xsl:template>
<xsl:template name="support.back">Back to Support</xsl:template>
<xsl:template name="support.own">My requests</xsl:template>
<xsl:template name="support.office">Requests to answer</xsl:template>
<xsl:template name="support.none">You have sent no request yet.</xsl:template>
<xsl:template name="support.not-closed">Not closed</xsl:template>
<xsl:template name="support.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">request</xsl:when><xsl:otherwise>requests</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="support.lead">Requests go to the advisory office of your bloc. For a forgotten password or a locked account, ask your unit's administrator.</xsl:template>
<xsl:template name="support.late">late</xsl:template>
<xsl:template name="support.late-long">This request is past the day it should be answered.</xsl:template>
<xsl:template name="support.as-office">(support office)</xsl:template>
<xsl:template name="support.page">On page</xsl:template>
<xsl:template name="support.entry">Question made from this request</xsl:template>
<xsl:template name="support.sent-day">Sent on</xsl:template>
<xsl:template name="support.from">From</xsl:template>
<xsl:template name="support.to">Until</xsl:template>
<xsl:template name="support.paper-title">REPORT ON DIFFICULTIES AND PROGRESS</xsl:template>
<xsl:template name="support.days">From <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> to <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:template>
<xsl:template name="support.kinds">Difficulties by unit</xsl:template>
<xsl:template name="support.rollout">Progress</xsl:template>
<xsl:template name="support.no-requests">There are no requests in this time.</xsl:template>
<!-- Context: one. -->
<xsl:template name="support.of"><xsl:value-of select="@person"/>, <xsl:value-of select="@unit"/>; sent <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@sent"/></xsl:call-template> to <xsl:value-of select="@office"/>; to be answered by the end of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template>.</xsl:template>

<xsl:template name="support.subject">What support is needed for</xsl:template>
<xsl:template name="support.kind">Kind</xsl:template>
<xsl:attribute-set name="support.kind"><xsl:attribute name="data-label">Kind</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.who">Sender</xsl:template>
<xsl:attribute-set name="support.who"><xsl:attribute name="data-label">Sender</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.due">Answer by the end of</xsl:template>
<xsl:attribute-set name="support.due"><xsl:attribute name="data-label">Answer by the end of</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.total">Requests</xsl:template>
<xsl:attribute-set name="support.total"><xsl:attribute name="data-label">Requests</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.taken">Being answered</xsl:template>
<xsl:attribute-set name="support.taken"><xsl:attribute name="data-label">Being answered</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.all">Total</xsl:template>
<xsl:template name="support.none-such">There is no such request.</xsl:template>
<!-- Context: one. -->
<xsl:template name="support.taken-by">Being answered by <xsl:value-of select="@taken"/>, since <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@taken_at"/></xsl:call-template>.</xsl:template>
<xsl:template name="support.answered">Answered</xsl:template>
<xsl:attribute-set name="support.answered"><xsl:attribute name="data-label">Answered</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.late-count">Late</xsl:template>
<xsl:attribute-set name="support.late-count"><xsl:attribute name="data-label">Late</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.accounts">Account</xsl:template>
<xsl:attribute-set name="support.accounts"><xsl:attribute name="data-label">Account</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.changed">Password changed</xsl:template>
<xsl:attribute-set name="support.changed"><xsl:attribute name="data-label">Password changed</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.waiting">Not changed</xsl:template>
<xsl:attribute-set name="support.waiting"><xsl:attribute name="data-label">Not changed</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.locked">Locked</xsl:template>
<xsl:attribute-set name="support.locked"><xsl:attribute name="data-label">Locked</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.unplanned">No monthly plan</xsl:template>
<xsl:attribute-set name="support.unplanned"><xsl:attribute name="data-label">No monthly plan</xsl:attribute></xsl:attribute-set>
<xsl:template name="support.unscored">Not self-scored</xsl:template>
<xsl:attribute-set name="support.unscored"><xsl:attribute name="data-label">Not self-scored</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-account"><xsl:attribute name="data-label">Account, login</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-plan"><xsl:attribute name="data-label">Plan, weekly schedule</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-evaluation"><xsl:attribute name="data-label">Self-scoring, review</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-result"><xsl:attribute name="data-label">Decision, result</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-data"><xsl:attribute name="data-label">Lists, rights</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="support.k-other"><xsl:attribute name="data-label">Something else</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-support-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='account'">Account, login</xsl:when>
		<xsl:when test="$code='plan'">Plan, weekly schedule</xsl:when>
		<xsl:when test="$code='evaluation'">Self-scoring, review</xsl:when>
		<xsl:when test="$code='result'">Decision, result</xsl:when>
		<xsl:when test="$code='data'">Lists, rights</xsl:when>
		<xsl:when test="$code='other'">Something else</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-support-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='open'">To be answered</xsl:when>
		<xsl:when test="$code='taken'">Being answered</xsl:when>
		<xsl:when test="$code='answered'">Answered</xsl:when>
		<xsl:when test="$code='handed_up'">Passed on to the city</xsl:when>
		<xsl:when test="$code='closed'">Closed</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-support">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='support.kind'">Kind</xsl:when>
		<xsl:when test="$code='support.subject'">What support is needed for</xsl:when>
		<xsl:when test="$code='support.text'">Content</xsl:when>
		<xsl:when test="$code='support.text.hint'">What you were doing, what you saw, what you expected. Please write no passwords.</xsl:when>
		<xsl:when test="$code='support.page'">Page with the difficulty</xsl:when>
		<xsl:when test="$code='support.page.hint'">Filled in when you come from that page.</xsl:when>
		<xsl:when test="$code='support.send'">Send request</xsl:when>
		<xsl:when test="$code='support.reply'">Send more</xsl:when>
		<xsl:when test="$code='support.answer'">Answer</xsl:when>
		<xsl:when test="$code='support.hand-up'">Pass on to the city administrator</xsl:when>
		<xsl:when test="$code='support.take'">Take to answer</xsl:when>
		<xsl:when test="$code='support.take-over'">Take over from who holds it</xsl:when>
		<xsl:when test="$code='support.release'">Give back for others to answer</xsl:when>
		<xsl:when test="$code='support.taken'">You are now named as the one who answers this request.</xsl:when>
		<xsl:when test="$code='support.released'">Request given back; a colleague can take it.</xsl:when>
		<xsl:when test="$code='support.close'">Done, close the request</xsl:when>
		<xsl:when test="$code='support.entry'">Make it a question of the Guides</xsl:when>
		<xsl:when test="$code='support.sent'">Support request sent.</xsl:when>
		<xsl:when test="$code='support.written'">Sent.</xsl:when>
		<xsl:when test="$code='support.closed'">Request closed.</xsl:when>
		<xsl:when test="$code='support.changed'">This request has just been updated by somebody else. Please look again and send it if it is still needed.</xsl:when>
		<xsl:when test="starts-with($code,'support.kind.')"><xsl:call-template name="word-support-kind"><xsl:with-param name="code" select="substring-after($code,'support.kind.')"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
