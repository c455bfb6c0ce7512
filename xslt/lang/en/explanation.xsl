<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/explanation.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: explanation. "Vì sao 87,5?" with the last points that the reader may see. -->
<xsl:template name="explanation.title">Why<xsl:if test="column/@stored"><xsl:text> </xsl:text><xsl:value-of select="column[@stored][last()]/@stored"/></xsl:if>? <xsl:value-of select="@person"/>, <xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="explanation.back">Back to the rating form</xsl:template>
<xsl:template name="explanation.link">Why this result?</xsl:template>
<xsl:template name="explanation.nothing">No points were sent yet.</xsl:template>
<xsl:template name="explanation.lines">Criterion by criterion</xsl:template>
<xsl:template name="explanation.rules">Regulation applied</xsl:template>
<xsl:template name="explanation.cap">Number of each level in the unit</xsl:template>
<xsl:template name="explanation.acts">Who did what, when</xsl:template>
<xsl:template name="explanation.at">At</xsl:template>
<xsl:template name="explanation.act">Event</xsl:template>
<xsl:attribute-set name="explanation.act"><xsl:attribute name="data-label">Event</xsl:attribute></xsl:attribute-set>
<xsl:template name="explanation.who">Done by</xsl:template>
<xsl:attribute-set name="explanation.who"><xsl:attribute name="data-label">Done by</xsl:attribute></xsl:attribute-set>
<xsl:template name="explanation.trace">Trace</xsl:template>
<xsl:attribute-set name="explanation.trace"><xsl:attribute name="data-label">Trace</xsl:attribute></xsl:attribute-set>
<xsl:template name="explanation.chain-note">The trace is the number in the chain of the unit and month with the beginning of its hash; if one row is changed, no later code agrees.</xsl:template>

<xsl:template name="explanation.paper-title">IV. Basis of the points</xsl:template>
<!-- Context: skipped. -->
<xsl:template name="explanation.skipped">
	<xsl:choose>
		<xsl:when test="@step='self'">There was no self-assessment. Reason for going on: </xsl:when>
		<xsl:otherwise>There was no review by the superior. Reason for going on: </xsl:otherwise>
	</xsl:choose>
	<span class="typed"><xsl:value-of select="@reason"/></span>
</xsl:template>

<!-- Context: column. Who gave these points, and when. -->
<xsl:template name="explanation.given">
	<xsl:choose>
		<xsl:when test="@of='self' and ../@self-at"><xsl:value-of select="../@person"/> scored, sent at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="../@self-at"/></xsl:call-template>.</xsl:when>
		<xsl:when test="@of='self'"><xsl:value-of select="../@person"/> is scoring, not sent yet.</xsl:when>
		<xsl:when test="@of='superior' and ../@superior-at"><xsl:value-of select="../@superior-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="../@superior-behalf"/></xsl:call-template> scored, sent at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="../@superior-at"/></xsl:call-template>.</xsl:when>
		<xsl:when test="@of='superior'">The superior is scoring, not sent yet.</xsl:when>
		<xsl:when test="../@decided-at"><xsl:value-of select="../@decided-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="../@decided-behalf"/></xsl:call-template> decided at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="../@decided-at"/></xsl:call-template><xsl:if test="../@decided-late">, after the deadline</xsl:if>.</xsl:when>
		<xsl:otherwise>Not decided yet.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="explanation.sources">Source of the points: <xsl:apply-templates select="@typed" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@typed=1">criterion</xsl:when><xsl:otherwise>criteria</xsl:otherwise></xsl:choose> scored by hand<xsl:if test="@products &gt; 0">, <xsl:value-of select="@products"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@products=1">criterion</xsl:when><xsl:otherwise>criteria</xsl:otherwise></xsl:choose> counted from products by the software</xsl:if>.</xsl:template>

<!-- Context: column. -->
<xsl:template name="explanation.column">
	<xsl:choose>
		<xsl:when test="@of='self'">Own points</xsl:when>
		<xsl:when test="@of='superior'">Points of the direct superior</xsl:when>
		<xsl:otherwise>Points of the authority</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@stored">: <xsl:value-of select="@stored"/></xsl:if>
</xsl:template>
<xsl:template name="explanation.sum">Sum of the groups (deductions count negative): <xsl:value-of select="@sum"/>.</xsl:template>
<xsl:template name="explanation.clamp">Kept between 0 and the maximum <xsl:value-of select="../criteria/@maximum"/>: <xsl:value-of select="@counted"/>.</xsl:template>
<xsl:template name="explanation.round">Rounded once to <xsl:value-of select="../rules/@round-to"/> points, half up: <xsl:apply-templates select="@total" mode="count"/>.</xsl:template>
<xsl:template name="explanation.missing"><xsl:apply-templates select="@missing" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@missing=1">criterion has</xsl:when><xsl:otherwise>criteria have</xsl:otherwise></xsl:choose> no points yet. Missing points are not 0.</xsl:template>
<xsl:template name="explanation.cut">“<xsl:value-of select="@text"/>” adds up to <xsl:value-of select="@sum"/>, only <xsl:value-of select="@counted"/> count.</xsl:template>
<xsl:template name="explanation.stored">
	<xsl:choose>
		<xsl:when test="@total=@stored">Points recorded: <xsl:value-of select="@stored"/>.</xsl:when>
		<xsl:when test="@of='decided'">The authority entered the total <xsl:value-of select="@stored"/> without scoring each criterion.</xsl:when>
		<xsl:otherwise>Points recorded when sent: <xsl:value-of select="@stored"/>.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="explanation.disagrees">The sum of the rows now differs from the points recorded. Please ask the administrator to check the audit chain.</xsl:template>

<!-- Context: column: the level that the points give, the one that was given, and why they differ. -->
<xsl:template name="explanation.level">
	<xsl:variable name="given" select="(self::*[@of='self']/../@self-level | self::*[@of='superior']/../@superior-level | self::*[@of='decided']/../@decided-level)[1]"/>
	<xsl:variable name="reason" select="(self::*[@of='self']/../@self-reason | self::*[@of='superior']/../@superior-reason | self::*[@of='decided']/../@decided-reason)[1]"/>
	<xsl:if test="@level">By points: <xsl:call-template name="level"><xsl:with-param name="code" select="@level"/></xsl:call-template>. </xsl:if>
	<xsl:if test="$given">Chosen level: <xsl:call-template name="level"><xsl:with-param name="code" select="$given"/></xsl:call-template>.</xsl:if>
	<xsl:if test="$reason"> Reason: <span class="typed"><xsl:value-of select="$reason"/></span></xsl:if>
	<xsl:if test="not(@level) and not($given)">No level yet.</xsl:if>
</xsl:template>

<!-- Context: rules. -->
<xsl:template name="explanation.rule-set"><xsl:value-of select="@number"/>, <xsl:value-of select="@title"/> (<xsl:value-of select="@issuer"/>), version <xsl:value-of select="@version"/>, in force from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@valid-from"/></xsl:call-template><xsl:if test="@valid-to"> until <xsl:call-template name="format-date"><xsl:with-param name="date" select="@valid-to"/></xsl:call-template></xsl:if><xsl:if test="@approved">, approved <xsl:call-template name="format-date"><xsl:with-param name="date" select="@approved"/></xsl:call-template></xsl:if>, content code <xsl:value-of select="@sha256"/>. Points are kept to <xsl:value-of select="@round-to"/>, rounded once, in the total.</xsl:template>

<!-- Context: criteria. -->
<xsl:template name="explanation.criteria-set">Criteria set: <xsl:value-of select="@name"/>, <xsl:value-of select="@maximum"/> points at most<xsl:if test="@label"> (<xsl:value-of select="@label"/>)</xsl:if><xsl:if test="@illustrative='yes' and not(@label='minh họa')"> (illustration)</xsl:if>.</xsl:template>

<!-- Context: rules/level. -->
<xsl:template name="explanation.interval">
	<xsl:call-template name="level"><xsl:with-param name="code" select="@code"/></xsl:call-template>
	<xsl:choose>
		<xsl:when test="@from and @below">: from <xsl:value-of select="@from"/> to below <xsl:value-of select="@below"/></xsl:when>
		<xsl:when test="@from">: <xsl:value-of select="@from"/> or more</xsl:when>
		<xsl:otherwise>: below <xsl:value-of select="@below"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: act. -->
<xsl:template name="explanation-act">
	<xsl:choose>
		<xsl:when test="@action='submit_self'">Submit self-assessment</xsl:when>
		<xsl:when test="@action='withdraw_self'">Withdraw self-assessment</xsl:when>
		<xsl:when test="@action='review'">Review and propose</xsl:when>
		<xsl:when test="@action='review_without_self'">Review without self-assessment</xsl:when>
		<xsl:when test="@action='return_self'">Return for another self-assessment</xsl:when>
		<xsl:when test="@action='advise' or @action='advise_without_review'">Advise</xsl:when>
		<xsl:when test="@action='rule_cause'">Objective cause confirmed or refused</xsl:when>
		<xsl:when test="@action='transfer'">Move evaluation to another unit</xsl:when>
		<xsl:when test="@action='side_comment'">Comment on secondary post</xsl:when>
		<xsl:when test="@action='return_review'">Return for another review</xsl:when>
		<xsl:when test="@action='return_advice'">Return for another advice</xsl:when>
		<xsl:when test="@action='decide' or @action='decide_without_review'">Decision</xsl:when>
		<xsl:when test="@action='withdraw_decision'">Withdraw decision</xsl:when>
		<xsl:when test="@action='revise'">Replace published result</xsl:when>
		<xsl:when test="@action='publish'">Publication</xsl:when>
		<xsl:when test="@action='mark_not_rated'">Record as not rated</xsl:when>
		<xsl:when test="@action='rate_again'">Rate again</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('act.',@action)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
