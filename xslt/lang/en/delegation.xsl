<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of delegations during absence. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="delegation.new">Record a delegation</xsl:template>
<xsl:template name="delegation.account">Back to the account</xsl:template>
<xsl:template name="delegation.back">Back to the delegations</xsl:template>
<xsl:template name="delegation.search">Name of who delegates or is delegated</xsl:template>
<xsl:template name="delegation.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">delegation</xsl:when><xsl:otherwise>delegations</xsl:otherwise></xsl:choose> in your scope</xsl:template>
<xsl:template name="delegation.who">Delegated by</xsl:template>
<xsl:template name="delegation.power">Content</xsl:template>
<xsl:attribute-set name="delegation.power"><xsl:attribute name="data-label">Content</xsl:attribute></xsl:attribute-set>
<xsl:template name="delegation.to">Delegated to</xsl:template>
<xsl:attribute-set name="delegation.to"><xsl:attribute name="data-label">Delegated to</xsl:attribute></xsl:attribute-set>
<xsl:template name="delegation.until">Up to and including</xsl:template>
<xsl:template name="delegation.ended">End early</xsl:template>
<xsl:template name="delegation.leaders">Heads, deputies and leaders of sections</xsl:template>
<xsl:template name="delegation.search-help">Choose who will be absent and delegates to somebody else. Heads can record it themselves on the page of their account.</xsl:template>
<xsl:template name="delegation.own-help">While absent, delegate reviews and decisions to somebody of the same agency, by a written decision. What is done in your place shows both names.</xsl:template>
<xsl:template name="delegation.rules">The delegate belongs to the same agency; the powers of an authority go to a deputy. <xsl:value-of select="@days"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@days=1">day</xsl:when><xsl:otherwise>days</xsl:otherwise></xsl:choose> at most each time. Nobody rates themself, delegated or not.</xsl:template>
<xsl:template name="delegation.confirm-lead">Check before the delegation is recorded. Nothing is stored yet.</xsl:template>
<xsl:template name="delegation.no-deputy">This person is not a deputy of the agency. Record it only if the decision names this person.</xsl:template>
<xsl:template name="delegation.both-names">During this time, reviews, decisions and publications by the delegate show both names.</xsl:template>
<xsl:template name="delegation.end-title">End early</xsl:template>
<xsl:template name="delegation.end-help">From its end on the delegate can no longer act. What was done stays.</xsl:template>

<!-- Context: delegation. -->
<xsl:template name="delegation.title">
	<xsl:choose>
		<xsl:when test="@view='search'">Record a delegation: choose who delegates</xsl:when>
		<xsl:when test="@view='give'">Record a delegation by <xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="@view='confirm'">Check: delegation by <xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="@view='show'">Delegation by <xsl:value-of select="@name"/></xsl:when>
		<xsl:otherwise>Delegation during absence</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: anything with @from and @to, the last day. -->
<xsl:template name="delegation.dates-text">from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> to <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:template>

<xsl:template name="delegation.ended-text"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@ended"/></xsl:call-template><xsl:if test="@ended-by">, <xsl:value-of select="@ended-by"/></xsl:if><xsl:if test="@reason">: <xsl:value-of select="@reason"/></xsl:if></xsl:template>

<!-- A line of the own account. Context: delegation of the account. -->
<xsl:template name="delegation.own-line">
	<xsl:choose>
		<xsl:when test="@kind='given'">Delegated to <xsl:value-of select="@to-name"/></xsl:when>
		<xsl:otherwise>Acting for <xsl:value-of select="@from-name"/></xsl:otherwise>
	</xsl:choose>
	<xsl:text>, </xsl:text><xsl:call-template name="delegation-power"/><xsl:text>, </xsl:text><xsl:call-template name="delegation.dates-text"/>
</xsl:template>

<xsl:template name="word-delegation">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='delegation.power'">What is delegated</xsl:when>
		<xsl:when test="$code='delegation.power.superior'">Review and propose (direct superior)</xsl:when>
		<xsl:when test="$code='delegation.power.secretary'">Enter the collective's decisions by its minutes (secretary)</xsl:when>
		<xsl:when test="$code='delegation.outside'">people of the advisory office can only be secretary of the collective</xsl:when>
		<xsl:when test="$code='delegation.power.authority'">Decide and publish (authority)</xsl:when>
		<xsl:when test="$code='delegation.to'">Delegated to</xsl:when>
		<xsl:when test="$code='delegation.to.'">Choose a person</xsl:when>
		<xsl:when test="$code='delegation.from'">From</xsl:when>
		<xsl:when test="$code='delegation.until'">Up to and including</xsl:when>
		<xsl:when test="$code='delegation.reason'">Reason for ending early</xsl:when>
		<xsl:when test="$code='delegation.empty'">There is no delegation.</xsl:when>
		<xsl:when test="$code='delegation.give'">Record a delegation</xsl:when>
		<xsl:when test="$code='delegation.end'">End now</xsl:when>
		<xsl:when test="$code='delegation.ends_before'">The last day is before the first.</xsl:when>
		<xsl:when test="$code='delegation.too_long'">Longer than <xsl:value-of select="@error-detail"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@error-detail=1">day</xsl:when><xsl:otherwise>days</xsl:otherwise></xsl:choose>, the most for one delegation.</xsl:when>
		<xsl:when test="$code='delegation.overlaps'">There is a delegation of the same power in this time already. End that one first, or choose other dates.</xsl:when>
		<xsl:when test="$code='delegation.to_oneself'">Nobody records a delegation to themself. The head does it, or another administrator.</xsl:when>
		<xsl:when test="$code='delegation.deputy_only'">The power to decide is delegated only to a deputy of the agency.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
