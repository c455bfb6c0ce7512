<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the authority's table. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: person. -->
<xsl:template name="decision.posts">secondary post<xsl:if test="@posts &gt; 1"><xsl:text> </xsl:text><xsl:apply-templates select="@posts" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@posts=1">post</xsl:when><xsl:otherwise>posts</xsl:otherwise></xsl:choose><xsl:text></xsl:text></xsl:if></xsl:template>
<xsl:template name="decision.side-comments">Comment on a secondary post – <xsl:value-of select="@side-comments"/></xsl:template>
<xsl:template name="decision.pick">Select</xsl:template>
<xsl:attribute-set name="decision.pick"><xsl:attribute name="data-label">Select</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.self">Self-scoring</xsl:template>
<xsl:attribute-set name="decision.self"><xsl:attribute name="data-label">Self-scoring</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.superior">Supe­rior</xsl:template>
<xsl:attribute-set name="decision.superior"><xsl:attribute name="data-label">Supe­rior</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.proposed">Pro­posal</xsl:template>
<xsl:attribute-set name="decision.proposed"><xsl:attribute name="data-label">Pro­posal</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.tasks">Tasks done</xsl:template>
<xsl:attribute-set name="decision.tasks"><xsl:attribute name="data-label">Tasks done</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.history">Last 3 <xsl:call-template name="period"/>s</xsl:template>
<xsl:attribute-set name="decision.history"><xsl:attribute name="data-label">Last 3 <xsl:call-template name="period"/>s</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.points">Decided points</xsl:template>
<xsl:attribute-set name="decision.points"><xsl:attribute name="data-label">Decided points</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.level">Decision</xsl:template>
<xsl:attribute-set name="decision.level"><xsl:attribute name="data-label">Decision</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.caption">One row a person; rows with remarks come first</xsl:template>
<xsl:template name="decision.nobody">This account decides on nobody this <xsl:call-template name="period"/>.</xsl:template>
<xsl:template name="decision.lead"><xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>, <xsl:apply-templates select="@waiting" mode="count"/> undecided. Select rows, check levels and reasons, then decide; the next page asks again before anything is stored.</xsl:template>
<xsl:template name="decision.agencies">By unit (<xsl:call-template name="format-count"><xsl:with-param name="count" select="count(agency)"/></xsl:call-template>), with the number of each level</xsl:template>
<xsl:template name="decision.all-agencies">See all units</xsl:template>
<xsl:template name="decision.minutes">Minutes of the collective's meeting</xsl:template>
<xsl:template name="decision.not-yet">Do not decide yet, back to the table</xsl:template>

<xsl:template name="decision.search">Name</xsl:template>
<xsl:template name="decision.any">All</xsl:template>
<xsl:template name="decision.group">Group of work</xsl:template>
<xsl:template name="decision.of-group">group <xsl:value-of select="@group"/></xsl:template>
<xsl:template name="decision.state">State</xsl:template>
<xsl:template name="decision.state-word"><xsl:choose><xsl:when test="@code='chua'">Undecided</xsl:when><xsl:otherwise>Decided</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="decision.order">Sort by</xsl:template>
<xsl:template name="decision.order-work">What needs doing first</xsl:template>
<xsl:template name="decision.order-points">Points, highest first</xsl:template>
<xsl:template name="decision.none-found">Nobody matches what was chosen.</xsl:template>
<xsl:template name="decision.part-shown">Showing <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(../person)"/></xsl:call-template> of <xsl:apply-templates select="../@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="../@count=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; the buttons below the table count only those shown.</xsl:template>
<xsl:template name="decision.whole-list">See the whole list</xsl:template>
<xsl:template name="decision.unit-changed">The unit's result was recorded or changed after the decision; please check the head's level</xsl:template>
<xsl:template name="decision.over"><xsl:param name="agency"/>More people are on level A than the cap allows. The software lowers nobody's level by itself: <a><xsl:attribute name="href">/quyet-dinh/<xsl:value-of select="/page/@month"/>?<xsl:if test="$agency">don-vi=<xsl:value-of select="$agency"/>&amp;</xsl:if>xep=diem</xsl:attribute>see the list by points</a>, choose people and decide again. The unit's month can be published only when nothing is exceeded, apart from bloc caps and caps that only remind.</xsl:template>
<xsl:template name="decision.what-if">Caps on A if decided as below</xsl:template>
<xsl:template name="decision.now">Now</xsl:template>
<xsl:attribute-set name="decision.now"><xsl:attribute name="data-label">Now</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.after">Afterwards</xsl:template>
<xsl:attribute-set name="decision.after"><xsl:attribute name="data-label">Afterwards</xsl:attribute></xsl:attribute-set>
<xsl:template name="decision.would-refuse">This decision exceeds the unit's cap on A and will not be stored. Please go back and take people off level A.</xsl:template>
<xsl:template name="decision.would-wait">This decision can be stored, but the unit's <xsl:call-template name="period"/> cannot be published until the cap on A is no longer exceeded.</xsl:template>

<!-- Context: cap. -->
<xsl:template name="decision.cap">
	<xsl:apply-templates select="@rated" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@rated=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; A <xsl:apply-templates select="@A" mode="count"/>, B <xsl:apply-templates select="@B" mode="count"/>, C <xsl:apply-templates select="@C" mode="count"/>, D <xsl:apply-templates select="@D" mode="count"/>, undecided <xsl:apply-templates select="@undecided" mode="count"/>
	<xsl:for-each select="line">. <xsl:call-template name="decision.cap-whose"/>: <xsl:call-template name="decision.cap-places"/></xsl:for-each>
	<xsl:if test="@exception">. Special share given: <xsl:value-of select="@exception"/> %</xsl:if>
</xsl:template>

<!-- Context: line. -->
<xsl:template name="decision.cap-whose">
	<xsl:choose>
		<xsl:when test="@scope='group'">Group <xsl:value-of select="@group"/>, cap on A</xsl:when>
		<xsl:when test="@scope='bloc'">Whole bloc (reminder only), cap on A</xsl:when>
		<xsl:otherwise>Cap on A</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="decision.cap-places">
	<xsl:apply-templates select="@places" mode="count"/>, used <xsl:value-of select="@used"/>, <xsl:choose><xsl:when test="@over &gt; 0"><strong>exceeded by <xsl:value-of select="@over"/></strong></xsl:when><xsl:otherwise><xsl:apply-templates select="@left" mode="count"/> left</xsl:otherwise></xsl:choose>
</xsl:template>

<!-- Context: person. -->
<xsl:template name="decision.warnings">
	<xsl:text>Remarks: </xsl:text>
	<xsl:if test="@no-self">no self-assessment</xsl:if>
	<xsl:if test="@no-self and (@no-review or @differs or @facts or @undone)">; </xsl:if>
	<xsl:if test="@no-review">no review by the superior</xsl:if>
	<xsl:if test="@no-review and (@differs or @facts or @undone)">; </xsl:if>
	<xsl:if test="@differs">own level differs from the proposal</xsl:if>
	<xsl:if test="@differs and (@facts or @undone)">; </xsl:if>
	<xsl:if test="@facts">absence or discipline in the <xsl:call-template name="period"/></xsl:if>
	<xsl:if test="@facts and @undone">; </xsl:if>
	<xsl:if test="@undone">unfinished tasks</xsl:if>
</xsl:template>

<!-- Context: decision. -->
<xsl:template name="decision.confirm">
	<xsl:choose>
		<xsl:when test="@confirm='reopen'">Withdraw the decisions on the <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(person)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> below?</xsl:when>
		<xsl:when test="@confirm='return'">Return the reviews of the <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(person)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> below to the direct superior?</xsl:when>
		<xsl:otherwise>Decide points and levels of the <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(person)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> below?</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-decision">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='decision.pick'">Select</xsl:when>
		<xsl:when test="$code='decision.points'">Points</xsl:when>
		<xsl:when test="$code='decision.level'">Level</xsl:when>
		<xsl:when test="$code='decision.reason'">Reason</xsl:when>
		<xsl:when test="$code='decision.version'">Version</xsl:when>
		<xsl:when test="$code='decision.minutes-number'">Number of the minutes</xsl:when>
		<xsl:when test="$code='decision.minutes-date'">Date of the meeting</xsl:when>
		<xsl:when test="$code='decision.minutes-present'">Members present</xsl:when>
		<xsl:when test="$code='decision.level.none'">not chosen</xsl:when>
		<xsl:when test="$code='decision.reason_differs'">The level differs from points or proposal: a reason is needed</xsl:when>
		<xsl:when test="$code='decision.reason_no_review'">No review by the superior: a reason for deciding at once is needed</xsl:when>
		<xsl:when test="$code='decision.reason_back'">A reason is needed</xsl:when>
		<xsl:when test="$code='decision.impossible'">This step is not possible in the present state</xsl:when>
		<xsl:when test="$code='decision.wrong_actor'">This account does not decide on this person</xsl:when>
		<xsl:when test="$code='decision.too_early'">Too early: the step before is still open</xsl:when>
		<xsl:when test="$code='decision.too_late'">The time is over</xsl:when>
		<xsl:when test="$code='decision.stale'">Somebody else has just changed this row; nothing was stored, please look again</xsl:when>
		<xsl:when test="$code='decision.bound'">This level is higher than working days, discipline or a lowering condition allow; open the form to see</xsl:when>
		<xsl:when test="$code='decision.over_cap'">Exceeds the unit's cap on A</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
