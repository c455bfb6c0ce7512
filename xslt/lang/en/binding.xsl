<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/binding.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: binding. -->
<xsl:template name="binding.title">
	<xsl:choose>
		<xsl:when test="@view='add'">Bind a criteria set</xsl:when>
		<xsl:when test="@view='end'">End a binding</xsl:when>
		<xsl:when test="@view='confirm'">Check once more</xsl:when>
		<xsl:when test="@view='request'">Request to bind a criteria set</xsl:when>
		<xsl:otherwise>Who follows which criteria set</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="binding.link">Who follows which criteria set</xsl:template>
<xsl:template name="binding.back">Back to who follows which set</xsl:template>
<xsl:template name="binding.add">Bind a set</xsl:template>
<xsl:template name="binding.lead">Worked out as when a month is opened, for everybody in scope on the chosen day. A month that is open keeps its criteria sets.</xsl:template>
<xsl:template name="binding.day">On</xsl:template>
<xsl:template name="binding.on-day">On <xsl:call-template name="format-date"><xsl:with-param name="date" select="@day"/></xsl:call-template></xsl:template>
<xsl:template name="binding.counts">People by set: <xsl:apply-templates select="@people" mode="count"/> people who are rated</xsl:template>
<xsl:template name="binding.list">List of people</xsl:template>
<xsl:template name="binding.set">Criteria set</xsl:template>
<xsl:attribute-set name="binding.set"><xsl:attribute name="data-label">Criteria set</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="binding.regulation"><xsl:attribute name="data-label">Regulation</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.people">People</xsl:template>
<xsl:attribute-set name="binding.people"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.group">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='none'">No set yet</xsl:when>
		<xsl:when test="$code='many'">Several sets fit equally well</xsl:when>
		<xsl:otherwise>By a binding</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="binding.without">Units without a regulation on rating on this day</xsl:template>
<xsl:template name="binding.nobody">Nobody.</xsl:template>
<xsl:template name="binding.basis">Basis</xsl:template>
<xsl:attribute-set name="binding.basis"><xsl:attribute name="data-label">Basis</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.basis-text"><xsl:choose><xsl:when test="@bound">a binding</xsl:when><xsl:when test="@set">the regulation's own scope</xsl:when><xsl:otherwise>none yet</xsl:otherwise></xsl:choose><xsl:if test="@matches">; <xsl:apply-templates select="@matches" mode="count"/> sets fit equally well</xsl:if></xsl:template>
<xsl:template name="binding.own-bindings">Bindings</xsl:template>
<xsl:template name="binding.own-help">A binding goes before the scope that the regulation names. Where several fit, the one that names a position is taken, then the one of the nearest unit.</xsl:template>
<xsl:template name="binding.no-own">No binding from this day on.</xsl:template>
<xsl:template name="binding.target">For whom</xsl:template>
<xsl:attribute-set name="binding.target"><xsl:attribute name="data-label">For whom</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.all">everybody in scope</xsl:template>
<xsl:template name="binding.act">Action</xsl:template>
<xsl:attribute-set name="binding.act"><xsl:attribute name="data-label">Action</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.end">End</xsl:template>
<xsl:template name="binding.dates-text">from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@to">, no more from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="binding.waiting">Waiting for a second person</xsl:template>
<xsl:template name="binding.waiting-text"><xsl:choose><xsl:when test="@kind='end'">End “<xsl:value-of select="@set"/>” from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:when><xsl:otherwise>Bind “<xsl:value-of select="@set"/>” from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:otherwise></xsl:choose>, <xsl:choose><xsl:when test="@unit"><xsl:value-of select="@unit"/></xsl:when><xsl:otherwise>the whole city</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="binding.effects">Who changes set</xsl:template>
<xsl:template name="binding.unknown">The scope is too wide to work out who changes set. Choose a smaller unit to see it first.</xsl:template>
<xsl:template name="binding.no-effect">None of the <xsl:apply-templates select="@people" mode="count"/> people in scope changes set.</xsl:template>
<xsl:template name="binding.effect-count"><strong><xsl:apply-templates select="@count" mode="count"/></strong> of <xsl:apply-templates select="@people" mode="count"/> people in scope change set.</xsl:template>
<xsl:template name="binding.move"><xsl:apply-templates select="@count" mode="count"/> people: <xsl:choose><xsl:when test="@old">“<xsl:value-of select="@old"/>”</xsl:when><xsl:otherwise>no set</xsl:otherwise></xsl:choose> → <xsl:choose><xsl:when test="@new">“<xsl:value-of select="@new"/>”</xsl:when><xsl:otherwise>no set any more</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="binding.before">Now</xsl:template>
<xsl:attribute-set name="binding.before"><xsl:attribute name="data-label">Now</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.after">Then</xsl:template>
<xsl:attribute-set name="binding.after"><xsl:attribute name="data-label">Then</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.no-set">no set</xsl:template>
<xsl:template name="binding.first-only">Only the first <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(change)"/></xsl:call-template> people are listed.</xsl:template>
<xsl:template name="binding.add-lead">Whoever matches all that is chosen follows this set instead of the regulation's. Look at who changes set, then send the request; a second administrator approves it.</xsl:template>
<xsl:template name="binding.end-lead">From the day it ends these people follow the regulation's set, or another binding in force.</xsl:template>
<xsl:template name="binding.confirm-lead">Nothing has been recorded. Check who changes set below, then send the request.</xsl:template>
<xsl:template name="binding.second-needed">Nobody approves their own request. Tell another administrator of the same scope, or above, to open this page.</xsl:template>
<xsl:template name="binding.state">
	<xsl:choose>
		<xsl:when test="@state='asked'">Waiting</xsl:when>
		<xsl:when test="@state='approved'">Approved</xsl:when>
		<xsl:when test="@state='refused'">Not approved</xsl:when>
		<xsl:otherwise>Withdrawn</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="binding.asked-text">Requested <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@asked-at"/></xsl:call-template><xsl:if test="@asked-by">, <xsl:value-of select="@asked-by"/></xsl:if>.</xsl:template>
<xsl:template name="binding.answered-text">Answered <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@answered-at"/></xsl:call-template><xsl:if test="@answered-by">, <xsl:value-of select="@answered-by"/></xsl:if><xsl:if test="@answer">: <xsl:value-of select="@answer"/></xsl:if></xsl:template>

<xsl:template name="word-binding">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='binding.set'">Criteria set</xsl:when>
		<xsl:when test="$code='binding.set.'">Choose a set</xsl:when>
		<xsl:when test="$code='binding.unit'">Scope</xsl:when>
		<xsl:when test="$code='binding.unit.'">Choose a scope</xsl:when>
		<xsl:when test="$code='binding.unit.city'">The whole city</xsl:when>
		<xsl:when test="$code='binding.unit.hint'">The chosen unit and all units below it.</xsl:when>
		<xsl:when test="$code='binding.position'">Position</xsl:when>
		<xsl:when test="$code='binding.any.hint'">What is left empty does not matter.</xsl:when>
		<xsl:when test="$code='binding.staff_kind'">Kind of staff</xsl:when>
		<xsl:when test="$code='binding.rank'">Rank</xsl:when>
		<xsl:when test="$code='binding.position.' or $code='binding.staff_kind.' or $code='binding.rank.'">any</xsl:when>
		<xsl:when test="starts-with($code,'binding.staff_kind.') or starts-with($code,'binding.rank.')"><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="substring-after(substring-after($code,'.'),'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='binding.from'">In force from</xsl:when>
		<xsl:when test="$code='binding.from.hint'">A day of a month that is not open yet.</xsl:when>
		<xsl:when test="$code='binding.to'">No more from</xsl:when>
		<xsl:when test="$code='binding.to.hint'">Leave empty if no day is set.</xsl:when>
		<xsl:when test="$code='binding.reason'">Reason</xsl:when>
		<xsl:when test="$code='binding.answer'">Comment</xsl:when>
		<xsl:when test="$code='binding.answer.hint'">Give the reason when you do not approve.</xsl:when>
		<xsl:when test="$code='binding.look'">Check once more</xsl:when>
		<xsl:when test="$code='binding.ask'">Send the request</xsl:when>
		<xsl:when test="$code='binding.approve'">Approve and apply</xsl:when>
		<xsl:when test="$code='binding.refuse'">Do not approve</xsl:when>
		<xsl:when test="$code='binding.withdraw'">Withdraw the request</xsl:when>
		<xsl:when test="$code='binding.month_opened'">This day is in a month that is open. Choose <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> or later.</xsl:when>
		<xsl:when test="$code='binding.elsewhere'">The regulation of this set does not hold in the chosen scope.</xsl:when>
		<xsl:when test="$code='binding.before_rule'">The regulation of this set is in force from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='binding.after_rule'">The regulation of this set is in force until <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> only.</xsl:when>
		<xsl:when test="$code='binding.not_later'">The end must be after the beginning.</xsl:when>
		<xsl:when test="$code='binding.ends_already'">It ends on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> already; only an earlier day can be set.</xsl:when>
		<xsl:when test="$code='binding.asked_before'">A request to end it is waiting already.</xsl:when>
		<xsl:when test="$code='binding.everybody'">Choose a position, kind of staff, rank or unit; one set for the whole city belongs in the regulation.</xsl:when>
		<xsl:when test="$code='binding.own'">Nobody approves their own request; only who made it can withdraw it.</xsl:when>
		<xsl:when test="$code='binding.asked'">The request was sent. A second administrator approves it.</xsl:when>
		<xsl:when test="$code='binding.approved'">Approved. In force from the day recorded.</xsl:when>
		<xsl:when test="$code='binding.refused'">Recorded as not approved.</xsl:when>
		<xsl:when test="$code='binding.withdrawn'">The request was withdrawn.</xsl:when>
		<xsl:when test="$code='binding.changed_meanwhile'">Somebody has just answered this request; please look again.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
