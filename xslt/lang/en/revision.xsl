<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/revision.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="revision.title">Revision of a published result: <xsl:value-of select="@person"/>, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="revision.list-title">Revisions of published results, <xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template></xsl:template>
<xsl:template name="revision.link">Request revision of result</xsl:template>
<!-- Context: an element with @revised, the day. -->
<xsl:template name="revision.mark">revised result, published again on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@revised"/></xsl:call-template></xsl:template>
<xsl:template name="revision.to-list">Requests of the <xsl:call-template name="period"/></xsl:template>
<xsl:template name="revision.to-published">Back to the published results</xsl:template>
<xsl:template name="revision.lead">A published result is revised only when two people agree: the authority and an aggregator of the advisory office; one requests, the other approves. A head's request is not approved by subordinates in the same agency but by the advisory office outside it. The old result is kept, the new one replaces it and is published again.</xsl:template>
<xsl:template name="revision.now">Published result: <strong>level <xsl:value-of select="@decided-level"/><xsl:if test="@decided-points">, <xsl:value-of select="@decided-points"/> points</xsl:if></strong>.</xsl:template>
<xsl:template name="revision.superseded">This result was replaced by a new one.</xsl:template>
<xsl:template name="revision.others">The request is waiting for the other side's approval.</xsl:template>
<!-- Context: approvers. -->
<xsl:template name="revision.approvers">The request <xsl:choose><xsl:when test="../@waiting">waiting for</xsl:when><xsl:otherwise>will be sent to</xsl:otherwise></xsl:choose> one of the following people to approve<xsl:if test="@office"> (<xsl:value-of select="@office"/>)</xsl:if>:</xsl:template>
<xsl:template name="revision.no-approver">Nobody outside the agency holds the right of aggregation at the advisory office, so nobody can approve yet. Please ask the bloc administrator to grant it.</xsl:template>
<xsl:template name="revision.answer-title">Approve the request</xsl:template>
<xsl:template name="revision.own-title">Withdraw the request</xsl:template>
<xsl:template name="revision.propose-title">Request a revision</xsl:template>
<xsl:template name="revision.none">There is no request in your scope this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="revision.change">Old level → new</xsl:template>
<xsl:attribute-set name="revision.change"><xsl:attribute name="data-label">Old level → new</xsl:attribute></xsl:attribute-set>
<xsl:template name="revision.proposer">Requested by</xsl:template>
<xsl:attribute-set name="revision.proposer"><xsl:attribute name="data-label">Requested by</xsl:attribute></xsl:attribute-set>

<!-- Context: proposal. -->
<xsl:template name="revision.proposal"><xsl:choose><xsl:when test="@side='authority'">Requested by the authority</xsl:when><xsl:otherwise>Requested by an aggregator</xsl:otherwise></xsl:choose>: <xsl:value-of select="@proposer"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@proposed-at"/></xsl:call-template></xsl:template>
<xsl:template name="revision.wants">Change to <strong>level <xsl:value-of select="@level"/><xsl:if test="@points">, <xsl:value-of select="@points"/> points</xsl:if></strong>, basis <xsl:value-of select="@basis-number"/> of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@basis-date"/></xsl:call-template> by <xsl:value-of select="@basis-issuer"/>.</xsl:template>
<xsl:template name="revision.why">Reason: <xsl:value-of select="@reason"/></xsl:template>
<xsl:template name="revision.state-word">
	<xsl:choose>
		<xsl:when test="@state='proposed'">Waiting for approval</xsl:when>
		<xsl:when test="@state='approved'">Approved</xsl:when>
		<xsl:when test="@state='refused'">Not approved</xsl:when>
		<xsl:otherwise>Withdrawn</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="revision.state"><xsl:call-template name="revision.state-word"/><xsl:if test="@answerer">: <xsl:value-of select="@answerer"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@answered-at"/></xsl:call-template></xsl:if><xsl:if test="@answer"> – <xsl:value-of select="@answer"/></xsl:if>.<xsl:if test="@replacement"><xsl:text> </xsl:text><a href="/danh-gia/{@replacement}/vi-sao"><xsl:text>Replacing result</xsl:text></a><xsl:text>, </xsl:text><a href="/danh-gia/{@evaluation_id}/vi-sao"><xsl:text>old result</xsl:text></a><xsl:text>.</xsl:text></xsl:if></xsl:template>

<xsl:template name="word-revision">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='revision.points'">New points</xsl:when>
		<xsl:when test="$code='revision.level'">New level</xsl:when>
		<xsl:when test="$code='revision.reason'">Reason</xsl:when>
		<xsl:when test="$code='revision.basis_number'">Supporting document, number</xsl:when>
		<xsl:when test="$code='revision.basis_date'">Date of the document</xsl:when>
		<xsl:when test="$code='revision.basis_issuer'">Issuer</xsl:when>
		<xsl:when test="$code='revision.answer'">Comment</xsl:when>
		<xsl:when test="$code='revision.propose'">Send request</xsl:when>
		<xsl:when test="$code='revision.approve'">Approve and publish again</xsl:when>
		<xsl:when test="$code='revision.refuse'">Not approved</xsl:when>
		<xsl:when test="$code='revision.withdraw'">Withdraw the request</xsl:when>
		<xsl:when test="$code='revision.proposed'">Request sent; the result does not change until the other side approves.</xsl:when>
		<xsl:when test="$code='revision.approved'">The result was approved and published again.</xsl:when>
		<xsl:when test="$code='revision.refused'">Recorded as not approved; the result stays.</xsl:when>
		<xsl:when test="$code='revision.withdrawn'">Request withdrawn.</xsl:when>
		<xsl:when test="$code='revision.gone'">The request or the result has just been dealt with by somebody else; please look again.</xsl:when>
		<xsl:when test="$code='revision.same'">The new result is the same as the published one.</xsl:when>
		<xsl:when test="$code='revision.no_approver'">Nobody at the advisory office outside the agency can approve; please ask the bloc administrator to grant the right of aggregation.</xsl:when>
		<xsl:when test="$code='revision.over_cap'">The new result exceeds the unit's cap on A.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
