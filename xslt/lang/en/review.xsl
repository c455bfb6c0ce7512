<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the superior's part. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="word-review">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='review.points'">Superior's points</xsl:when>
		<xsl:when test="$code='review.note'">Superior's note</xsl:when>
		<xsl:when test="$code='review.level'">Proposed level</xsl:when>
		<xsl:when test="$code='review.reason'">Reason, if the proposed level differs from the points or from the own level</xsl:when>
		<xsl:when test="$code='review.comment'">Comment</xsl:when>
		<xsl:when test="$code='review.skip'">Reason why there is no self-assessment</xsl:when>
		<xsl:when test="$code='review.side_comment'">Comment on the secondary post</xsl:when>
		<xsl:when test="$code='review.return_reason'">What is to be completed or corrected</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What the guide page says of this step. -->
<xsl:template name="review.guide">Open Evaluation to see the people you lead directly; those waiting for review come first. For each: give points (you can take over the own points and change them), choose the proposed level, write a comment and Send review by the end of the 25th. If evidence is missing, Return with a reason. Whoever did not self-assess can be reviewed after the 24th, with a reason.</xsl:template>
<xsl:template name="review.decides">Direct superior and authority are one person: points, level and reasons entered here serve review and decision. If advice is wanted first, press Send review and decide later.</xsl:template>
<xsl:template name="review.title">Review of <xsl:value-of select="@person"/>, <xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="review.people">The people you lead directly</xsl:template>
<xsl:template name="review.behalf">For <xsl:value-of select="@behalf"/></xsl:template>
<xsl:template name="review.nobody">There is nobody to review this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="review.draft">draft of a review</xsl:template>
<xsl:template name="review.to-list">Back to the list</xsl:template>
<xsl:template name="review.returned">Returned</xsl:template>
<xsl:template name="review.return-title">Return for another self-assessment</xsl:template>
<xsl:template name="review.return-help">The rated person sees this reason, corrects and sends again while the superior's window is open.</xsl:template>

<xsl:template name="side.title">Comments on secondary posts</xsl:template>
<xsl:template name="side.none">No comments yet.</xsl:template>
<xsl:template name="side.give">Comment on a secondary post</xsl:template>
<xsl:template name="side.help">The direct superior and the authority see this comment before the decision. It can be edited until then; without it the steps go on all the same.</xsl:template>
<xsl:template name="side.others">People whose secondary post I lead</xsl:template>
<xsl:template name="side.others-help">The main post's unit rates them; here you see the self-assessment sent and comment on the secondary post.</xsl:template>
<xsl:template name="side.post">Secondary post</xsl:template>
<xsl:attribute-set name="side.post"><xsl:attribute name="data-label">Secondary post</xsl:attribute></xsl:attribute-set>
<xsl:template name="side.comment">Comment</xsl:template>
<xsl:attribute-set name="side.comment"><xsl:attribute name="data-label">Comment</xsl:attribute></xsl:attribute-set>
<xsl:template name="side.commented"><xsl:choose><xsl:when test="@commented">Commented</xsl:when><xsl:otherwise>None</xsl:otherwise></xsl:choose></xsl:template>

<!-- Context: review of the list. -->
<xsl:template name="review.counts">
	<xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>: <xsl:apply-templates select="@waiting" mode="count"/> waiting for review, <xsl:apply-templates select="@unsent" mode="count"/> not sent, <xsl:apply-templates select="@done" mode="count"/> reviewed.
</xsl:template>

<!-- Context: review of one person. -->
<xsl:template name="review.facts">
	<xsl:value-of select="@position"/><xsl:text> · </xsl:text>
	<xsl:if test="@part"><xsl:value-of select="@part"/><xsl:text>, </xsl:text></xsl:if>
	<xsl:value-of select="@unit"/>
	<xsl:if test="@superior and @superior!=/page/viewer/@name"> · Direct superior: <xsl:value-of select="@superior"/></xsl:if>
	<xsl:if test="@authority"> · Authority: <xsl:value-of select="@authority"/></xsl:if>
</xsl:template>

<xsl:template name="review.state-text">
	<xsl:choose>
		<xsl:when test="@state='open' or @state='drafting'">
			<xsl:choose>
				<xsl:when test="@view='edit'">No self-assessment in time. Review by the work done and state the reason.</xsl:when>
				<xsl:otherwise>No self-assessment sent yet.<xsl:if test="../window[@step='self']/@state!='closed'"> Once self-scoring has closed, the review is possible without it.</xsl:if></xsl:otherwise>
			</xsl:choose>
		</xsl:when>
		<xsl:when test="@state='self_submitted'">Self-assessed, waiting for review.</xsl:when>
		<xsl:when test="@state='reviewed'">Reviewed, waiting for decision.<xsl:if test="@view='edit'"> It can be edited until there is a decision or the window closes.</xsl:if></xsl:when>
		<xsl:when test="@state='advised'">Advised, waiting for decision.</xsl:when>
		<xsl:when test="@state='decided'">Decided, waiting for publication.</xsl:when>
		<xsl:when test="@state='published'">The result is published.</xsl:when>
		<xsl:when test="@state='not_rated'">Not rated this <xsl:call-template name="period"/>: <xsl:value-of select="@not-rated-reason"/></xsl:when>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
