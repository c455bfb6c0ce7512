<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/movement.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="movement.lead"><xsl:value-of select="agency[@chosen]/@name"/>: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(moved)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(moved)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> moved, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(new)"/></xsl:call-template> newcomers without a rating form, <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(left)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(left)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> left without a decision.</xsl:template>
<xsl:template name="movement.moved">The rating form is not where the person works</xsl:template>
<xsl:template name="movement.new">Newcomers without a form this <xsl:call-template name="period"/></xsl:template>
<xsl:template name="movement.left">Left, with a form</xsl:template>
<xsl:template name="movement.kept">Moved to another unit</xsl:template>
<xsl:template name="movement.from">Rated in</xsl:template>
<xsl:attribute-set name="movement.from"><xsl:attribute name="data-label">Rated in</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.to">Works in</xsl:template>
<xsl:attribute-set name="movement.to"><xsl:attribute name="data-label">Works in</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.since">From</xsl:template>
<xsl:attribute-set name="movement.since"><xsl:attribute name="data-label">From</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.left-since">Left on</xsl:template>
<xsl:attribute-set name="movement.left-since"><xsl:attribute name="data-label">Left on</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.by">Moved by</xsl:template>
<xsl:attribute-set name="movement.by"><xsl:attribute name="data-label">Moved by</xsl:attribute></xsl:attribute-set>
<xsl:template name="movement.new-note"><xsl:choose><xsl:when test="@level='central'">Managed by the centre: not rated here.</xsl:when><xsl:otherwise>The form is made when the <xsl:call-template name="period"/> is looked through next, within the day; if it is still missing, see Gaps.</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="movement.left-note">Record as not rated, with a reason</xsl:template>
<xsl:template name="movement.to-list">Back to the list</xsl:template>
<xsl:template name="movement.move-title">Move an evaluation to another unit: <xsl:value-of select="@name"/></xsl:template>
<xsl:template name="movement.help">The unit of the day self-scoring opens rates the whole <xsl:call-template name="period"/>. Move only with a reason: superior, authority, advisory office and criteria set are then those of the present post. A self-assessment already sent is kept if the criteria set is the same; what the former superior wrote is kept as evidence, and the new one reviews again.</xsl:template>
<xsl:template name="movement.evidence-title">Posts in the <xsl:call-template name="period"/></xsl:template>
<!-- Context: post. -->
<xsl:template name="movement.post">From <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@to"> to <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if>: <xsl:value-of select="@position"/>, <xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></xsl:template>
<!-- Context: moved. -->
<xsl:template name="movement.moved-line"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template>, <xsl:value-of select="@by"/> moved the form from <xsl:value-of select="@unit"/>: <xsl:value-of select="@reason"/>. <xsl:if test="@superior-level">There <xsl:value-of select="@superior"/> proposed level <xsl:value-of select="@superior-level"/><xsl:if test="@superior-points">, <xsl:call-template name="points"><xsl:with-param name="value" select="@superior-points"/></xsl:call-template> points</xsl:if>. </xsl:if></xsl:template>

<xsl:template name="word-movement">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='movement.reason'">Reason for moving</xsl:when>
		<xsl:when test="$code='movement.reason.hint'">For example number and date of the transfer decision. It shows in the audit log of both units.</xsl:when>
		<xsl:when test="$code='movement.done'">Evaluation moved.</xsl:when>
		<xsl:when test="$code='movement.decided'">Decided or recorded as not rated: to be withdrawn before moving.</xsl:when>
		<xsl:when test="$code='movement.other_period'">The new unit rates by another period (quarter instead of month, or the other way round), so this record stays with the former unit; at the new one this person has a record of that unit’s period. If the former unit does not rate any more, give the reason on the page below.</xsl:when>
		<xsl:when test="$code='movement.published'">One of the two units has published this <xsl:call-template name="period"/>, so it cannot be moved.</xsl:when>
		<xsl:when test="$code='movement.no_criteria'">There is no criteria set for this post in the new unit.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
