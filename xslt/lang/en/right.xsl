<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of one right: giving, changing, ending. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="right.role">Role</xsl:template>
<xsl:attribute-set name="right.role"><xsl:attribute name="data-label">Role</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.scope">Scope</xsl:template>
<xsl:attribute-set name="right.scope"><xsl:attribute name="data-label">Scope</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.bloc">Bloc</xsl:template>
<xsl:template name="right.dates">Time</xsl:template>
<xsl:attribute-set name="right.dates"><xsl:attribute name="data-label">Time</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.from">From</xsl:template>
<xsl:template name="right.to">Ends on</xsl:template>
<xsl:template name="right.no-end">no end date</xsl:template>
<xsl:template name="right.decision">Decision</xsl:template>
<xsl:attribute-set name="right.decision"><xsl:attribute name="data-label">Decision</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.number">Decision number</xsl:template>
<xsl:template name="right.date">Date of the decision</xsl:template>
<xsl:template name="right.issuer">Issuer</xsl:template>
<xsl:template name="right.soon">30 days or less left</xsl:template>
<xsl:template name="right.holder">Holder</xsl:template>
<xsl:template name="right.no-account">none yet, made when the right is granted</xsl:template>
<xsl:template name="right.held">Present rights</xsl:template>
<xsl:template name="right.other-person">Choose another person</xsl:template>
<xsl:template name="right.confirm-lead">Check before the right is granted. Nothing is stored yet.</xsl:template>
<xsl:template name="right.at-once">The right takes effect on its first day, also in open sessions. This is written to the audit log with the granter's name.</xsl:template>
<xsl:template name="right.given">Store</xsl:template>
<xsl:template name="right.reference">Reference</xsl:template>
<xsl:template name="right.own">This is your own right. An administrator above changes or revokes it.</xsl:template>
<xsl:template name="right.history">Changes</xsl:template>
<xsl:template name="right.when">At</xsl:template>
<xsl:template name="right.what-changed">Change</xsl:template>
<xsl:attribute-set name="right.what-changed"><xsl:attribute name="data-label">Change</xsl:attribute></xsl:attribute-set>
<xsl:template name="right.change-title">Change the dates or revoke</xsl:template>
<xsl:template name="right.own-title">Rights of the account</xsl:template>
<xsl:template name="right.none">This account has no right of administration, aggregation or audit.</xsl:template>

<!-- Context: right. -->
<xsl:template name="right.title">
	<xsl:choose>
		<xsl:when test="@view='give'">Grant a right to <xsl:call-template name="right.whom"/></xsl:when>
		<xsl:when test="@view='confirm'">Check: grant a right to <xsl:call-template name="right.whom"/></xsl:when>
		<xsl:when test="@view='confirm_change'">Check: change a right of <xsl:call-template name="right.whom"/></xsl:when>
		<xsl:otherwise>Right of <xsl:call-template name="right.whom"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="right.whom">
	<xsl:choose>
		<xsl:when test="@unit-account">account <xsl:value-of select="@account"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: anything with @from and @to, the first day without the right. -->
<xsl:template name="right.dates-text">since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:choose>
		<xsl:when test="@to">, ends on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:when>
		<xsl:otherwise>, no end date</xsl:otherwise>
	</xsl:choose></xsl:template>

<!-- Context: anything with @number, @date and @issuer. -->
<xsl:template name="right.decision-text"><xsl:value-of select="@number"/> of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></xsl:template>

<xsl:template name="right.given-text"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@given"/></xsl:call-template><xsl:if test="@by">, <xsl:value-of select="@by"/></xsl:if></xsl:template>

<!-- Context: change. -->
<xsl:template name="right.change-text">
	<xsl:choose>
		<xsl:when test="@kind='end'">Revoke</xsl:when>
		<xsl:when test="@kind='until'">End date changed</xsl:when>
		<xsl:when test="@kind='open'">End date removed</xsl:when>
		<xsl:when test="@kind='leave'">Holder left</xsl:when>
		<xsl:when test="@kind='return'">Leaving cancelled</xsl:when>
		<xsl:otherwise>By an imported list</xsl:otherwise>
	</xsl:choose>
	<xsl:text>: </xsl:text>
	<xsl:choose><xsl:when test="@old-to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@old-to"/></xsl:call-template></xsl:when><xsl:otherwise>no end date</xsl:otherwise></xsl:choose>
	<xsl:text> → </xsl:text>
	<xsl:choose><xsl:when test="@new-to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@new-to"/></xsl:call-template></xsl:when><xsl:otherwise>no end date</xsl:otherwise></xsl:choose>
</xsl:template>

<!-- Context: asked of a change. -->
<xsl:template name="right.asked-change">
	<xsl:choose>
		<xsl:when test="@change='end'">Revoke this right? The holder can no longer use it from now on, also in open sessions. Its history is kept.</xsl:when>
		<xsl:otherwise>Change the dates of this right? Its history is kept.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What a role may do, in a line. Context: anything with @role. -->
<xsl:template name="right.what">
	<xsl:choose>
		<xsl:when test="@role='city_admin'">Administer organisation, accounts and all rights within the scope.</xsl:when>
		<xsl:when test="@role='bloc_admin'">Administer units, accounts and rights of the bloc within the scope.</xsl:when>
		<xsl:when test="@role='bloc_aggregator'">Aggregate and advise on results of the bloc within the scope; see points and comments.</xsl:when>
		<xsl:when test="@role='unit_admin'">Administer the unit's staff and accounts; name the unit's aggregator.</xsl:when>
		<xsl:when test="@role='unit_aggregator'">Aggregate and advise on the unit's results; see points and comments.</xsl:when>
		<xsl:when test="@role='auditor'">See results and logs within the scope, change nothing.</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-right">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='right.role'">Role</xsl:when>
		<xsl:when test="$code='right.role.city_admin'">City administration</xsl:when>
		<xsl:when test="$code='right.role.bloc_admin'">Bloc administration</xsl:when>
		<xsl:when test="$code='right.role.bloc_aggregator'">Bloc aggregation</xsl:when>
		<xsl:when test="$code='right.role.unit_admin'">Unit administration</xsl:when>
		<xsl:when test="$code='right.role.unit_aggregator'">Unit aggregation</xsl:when>
		<xsl:when test="$code='right.role.auditor'">Audit (read only)</xsl:when>
		<xsl:when test="$code='right.unit'">Unit</xsl:when>
		<xsl:when test="$code='right.unit.'">Choose a unit</xsl:when>
		<xsl:when test="$code='right.unit.hint'">The right includes this unit and the units below it.</xsl:when>
		<xsl:when test="$code='right.bloc'">Bloc</xsl:when>
		<xsl:when test="$code='right.bloc.'">All blocs in scope</xsl:when>
		<xsl:when test="$code='right.bloc.hint'">Required for bloc administration and bloc aggregation. For other rights, empty means all blocs in scope.</xsl:when>
		<xsl:when test="$code='right.bloc.party'">Party and mass-organisation bloc</xsl:when>
		<xsl:when test="$code='right.bloc.government'">Government bloc</xsl:when>
		<xsl:when test="$code='right.bloc.school'">School bloc</xsl:when>
		<xsl:when test="$code='right.valid_from'">In effect from</xsl:when>
		<xsl:when test="$code='right.valid_to'">Ends on</xsl:when>
		<xsl:when test="$code='right.valid_to.hint'">From 0:00 of this day the right is over. Leave empty for no end date.</xsl:when>
		<xsl:when test="$code='right.new_to.hint'">Only to change the date. From 0:00 of this day the right is over.</xsl:when>
		<xsl:when test="$code='right.decision_number'">Decision number</xsl:when>
		<xsl:when test="$code='right.decision_number.hint'">For example <span lang="vi">1068-QĐ/QU</span></xsl:when>
		<xsl:when test="$code='right.decision_date'">Date of the decision</xsl:when>
		<xsl:when test="$code='right.decision_issuer'">Issuer</xsl:when>
		<xsl:when test="$code='right.reason'">Reason</xsl:when>
		<xsl:when test="$code='right.change'">Change</xsl:when>
		<xsl:when test="$code='right.change.end'">Revoke now</xsl:when>
		<xsl:when test="$code='right.change.until'">End date changed</xsl:when>
		<xsl:when test="$code='right.change.open'">End date removed</xsl:when>
		<xsl:when test="$code='right.give'">Grant a right</xsl:when>
		<xsl:when test="$code='right.end'">Revoke</xsl:when>
		<xsl:when test="$code='right.save'">Save the change</xsl:when>
		<xsl:when test="$code='right.state.current'">In effect</xsl:when>
		<xsl:when test="$code='right.state.future'">Not begun</xsl:when>
		<xsl:when test="$code='right.state.ended'">Over</xsl:when>
		<xsl:when test="$code='right.not_agency'">Unit administration and unit aggregation are granted for an agency, not for a grouping.</xsl:when>
		<xsl:when test="$code='right.other_bloc'">This unit does not belong to the chosen bloc.</xsl:when>
		<xsl:when test="$code='right.more_than_held'">Cannot be granted: the right is wider than your own, or a matter for an administrator above.</xsl:when>
		<xsl:when test="$code='right.held_already'">This person has the same right in this time already. Please change that one.</xsl:when>
		<xsl:when test="$code='right.decision_to_come'">The date of the decision is in the future. Rights are granted only by an existing written decision.</xsl:when>
		<xsl:when test="$code='right.before_decision'">The first day is before the date of the decision.</xsl:when>
		<xsl:when test="$code='right.ends_before'">The end date must be after the first day.</xsl:when>
		<xsl:when test="$code='right.ended_already'">This date has passed. Please choose a day after today.</xsl:when>
		<xsl:when test="$code='right.same_end'">The right has exactly these dates already.</xsl:when>
		<xsl:when test="$code='right.last_city_admin'">Cannot be ended: this is the last city administrator of this scope. Grant the right to somebody else first.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
