<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the organisation tree and its changes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unit.tree">Unit</xsl:template>
<xsl:template name="unit.top">All units</xsl:template>
<xsl:attribute-set name="unit.path"><xsl:attribute name="aria-label">Place in the tree of units</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.search">Name or code of the unit</xsl:template>
<xsl:template name="unit.any">All</xsl:template>
<xsl:template name="unit.with-ended">Ended units as well</xsl:template>
<xsl:template name="unit.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">unit</xsl:when><xsl:otherwise>units</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="unit.pick">Select</xsl:template>
<xsl:attribute-set name="unit.pick"><xsl:attribute name="data-label">Select</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.kind">Kind</xsl:template>
<xsl:attribute-set name="unit.kind"><xsl:attribute name="data-label">Kind</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.bloc">Bloc</xsl:template>
<xsl:attribute-set name="unit.bloc"><xsl:attribute name="data-label">Bloc</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.head">Head</xsl:template>
<xsl:attribute-set name="unit.head"><xsl:attribute name="data-label">Head</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.people">People</xsl:template>
<xsl:attribute-set name="unit.people"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.below">Below</xsl:template>
<xsl:attribute-set name="unit.below"><xsl:attribute name="data-label">Below</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.code">Unit code</xsl:template>
<xsl:template name="unit.name">Name</xsl:template>
<xsl:template name="unit.short-name">Short name</xsl:template>
<xsl:template name="unit.parent">Unit above</xsl:template>
<xsl:attribute-set name="unit.parent"><xsl:attribute name="data-label">Unit above</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.ended">End</xsl:template>
<xsl:template name="unit.ended-on">Ended on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@ended"/></xsl:call-template></xsl:template>
<xsl:template name="unit.chosen-do">With the selected units:</xsl:template>
<xsl:template name="unit.same-level">Units of the same rank</xsl:template>
<xsl:template name="unit.create-below">Found a unit below</xsl:template>

<xsl:template name="unit.pending">Coming changes</xsl:template>
<xsl:template name="unit.change">Change</xsl:template>
<xsl:template name="unit.changes">Changes</xsl:template>
<xsl:attribute-set name="unit.changes"><xsl:attribute name="data-label">Changes</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.effective">From</xsl:template>
<xsl:attribute-set name="unit.effective"><xsl:attribute name="data-label">From</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.basis">Basis</xsl:template>
<xsl:attribute-set name="unit.basis"><xsl:attribute name="data-label">Basis</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.under">below <xsl:value-of select="@parent"/></xsl:template>
<xsl:template name="unit.waits">Waiting for its date</xsl:template>
<xsl:template name="unit.has-effect">In effect</xsl:template>
<xsl:template name="unit.stuck">Could not be carried out</xsl:template>
<xsl:template name="unit.stuck-why">Due but could not be carried out, nothing has changed:</xsl:template>
<xsl:template name="unit.withdraw">Withdraw</xsl:template>
<xsl:template name="unit.batches">Sets of changes</xsl:template>
<xsl:template name="unit.batches-lead">Each set holds changes made together. Changes not yet due can be withdrawn, one by one or as a set.</xsl:template>
<xsl:template name="unit.order">Set</xsl:template>
<xsl:template name="unit.order-number">Set of changes number <xsl:value-of select="@id"/></xsl:template>
<xsl:template name="unit.by">Made by</xsl:template>
<xsl:attribute-set name="unit.by"><xsl:attribute name="data-label">Made by</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.waits-count"><xsl:apply-templates select="@pending" mode="count"/> not due</xsl:template>
<xsl:template name="unit.ordered-by">Made at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template><xsl:if test="@by">, <xsl:value-of select="@by"/></xsl:if><xsl:if test="@title">, by the list <xsl:value-of select="@title"/></xsl:if>.</xsl:template>
<xsl:template name="unit.take-back">Withdraw the whole set</xsl:template>
<xsl:template name="unit.take-back-note">Only the <xsl:apply-templates select="@pending" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@pending=1">change</xsl:when><xsl:otherwise>changes</xsl:otherwise></xsl:choose> not yet in effect are withdrawn. The withdrawal is written to the audit log.</xsl:template>

<xsl:template name="unit.leaders">Leaders</xsl:template>
<xsl:template name="unit.no-leaders">There is no head and no deputy.</xsl:template>
<xsl:template name="unit.fields">in charge of </xsl:template>
<xsl:template name="unit.kin">Units before and after</xsl:template>
<!-- Context: kin. -->
<xsl:template name="unit.kin-line"><xsl:choose><xsl:when test="@side='before'">Succeeds </xsl:when><xsl:otherwise>Succeeded by </xsl:otherwise></xsl:choose><a href="/quan-tri/don-vi/{@id}"><xsl:value-of select="@name"/></a> from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:template>
<xsl:template name="unit.history">Names and units above over time</xsl:template>
<xsl:template name="unit.from-to">Time</xsl:template>
<xsl:attribute-set name="unit.from-to"><xsl:attribute name="data-label">Time</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.letterhead">Name on documents</xsl:template>
<xsl:template name="unit.letterhead-from">Used from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@suffix">; symbol <xsl:value-of select="@suffix"/></xsl:if><xsl:if test="@place">; place <xsl:value-of select="@place"/></xsl:if>.</xsl:template>

<!-- The preview. -->
<xsl:template name="unit.or-new">Or found a new unit to take over</xsl:template>
<xsl:template name="unit.preview-today">Look through it before you agree. The change takes effect at once and cannot be withdrawn.</xsl:template>
<xsl:template name="unit.preview-later">Look through it before you agree. The change takes effect on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@effective"/></xsl:call-template>; until then it can be withdrawn.</xsl:template>
<xsl:template name="unit.preview-size">As of today: <xsl:apply-templates select="@units" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@units=1">unit</xsl:when><xsl:otherwise>units</xsl:otherwise></xsl:choose> (with those below) and <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="unit.keeps-head">the head goes on as head of the unit taking over</xsl:template>
<xsl:template name="unit.goes-along">move: <xsl:apply-templates select="@units" mode="count"/> sections and units below, and <xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="unit.months">Rating forms of open months</xsl:template>
<!-- Context: month. -->
<xsl:template name="unit.month-line"><xsl:call-template name="format-period-first"><xsl:with-param name="month" select="@month"/></xsl:call-template>: <xsl:if test="@frozen &gt; 0"><xsl:value-of select="@frozen"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@frozen=1">form</xsl:when><xsl:otherwise>forms</xsl:otherwise></xsl:choose> whose self-scoring has opened keep their unit, superior and authority</xsl:if><xsl:if test="@frozen &gt; 0 and @open &gt; 0">; </xsl:if><xsl:if test="@open &gt; 0"><xsl:apply-templates select="@open" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@open=1">open form is</xsl:when><xsl:otherwise>open forms are</xsl:otherwise></xsl:choose> resolved anew by the new unit, if the change takes effect before self-scoring opens</xsl:if>.</xsl:template>
<xsl:template name="unit.leaders-note">A head not chosen above and the deputies become deputies of the unit taking over, if it is of the same kind, or members otherwise, until there is another decision.</xsl:template>
<xsl:template name="unit.grants">Rights of administration and aggregation</xsl:template>
<xsl:template name="unit.grants-end">These rights end with the unit and do not pass to the unit taking over. Grant new ones by decision.</xsl:template>
<xsl:template name="unit.grants-stay">These rights stay; the administrator above is that of the new place.</xsl:template>
<xsl:template name="unit.unit-account">Unit administration account <xsl:value-of select="@account"/>, <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="unit.authorities">Authorities that name these units</xsl:template>
<xsl:template name="unit.authorities-end">A row for the unit alone ends with it; in other rows the unit taking over takes its place.</xsl:template>
<xsl:template name="unit.authorities-stay">These rows stay.</xsl:template>
<!-- Context: authority. -->
<xsl:template name="unit.authority-line"><xsl:value-of select="@scope"/>: decides <xsl:value-of select="@authority"/><xsl:if test="@superior">; superior <xsl:value-of select="@superior"/></xsl:if><xsl:if test="@advice">; advice <xsl:value-of select="@advice"/></xsl:if></xsl:template>
<xsl:template name="unit.rules">Own regulations and criteria sets</xsl:template>
<xsl:template name="unit.rules-end">Own regulations do not pass to the unit taking over; people who move follow its regulation.</xsl:template>
<xsl:template name="unit.rules-stay">The unit's own regulation stays; common regulations follow the new place.</xsl:template>
<xsl:template name="unit.letterhead-note">The name of the unit above on documents does not change by itself; change it by the list of units if needed. On renaming, the unit's name on documents changes from the date of effect.</xsl:template>
<xsl:template name="unit.effects">Changes of superior and authority</xsl:template>
<xsl:template name="unit.effects-none">Nobody's direct superior or authority changes (<xsl:apply-templates select="@looked-at" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@looked-at=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> tried).</xsl:template>
<xsl:template name="unit.effects-count"><xsl:apply-templates select="@affected" mode="count"/> of <xsl:apply-templates select="@looked-at" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@looked-at=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> tried<xsl:if test="@affected &gt; count(effect)">; the first <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(effect)"/></xsl:call-template></xsl:if>:</xsl:template>
<xsl:template name="unit.effects-unknown">Could not be tried person by person, since the change is too wide or depends on another date. Once it is in effect, look at the list of missing superiors and authorities.</xsl:template>
<xsl:template name="unit.superior">Direct superior</xsl:template>
<xsl:attribute-set name="unit.superior"><xsl:attribute name="data-label">Direct superior</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.authority">Authority</xsl:template>
<xsl:attribute-set name="unit.authority"><xsl:attribute name="data-label">Authority</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit.nobody">nobody</xsl:template>
<xsl:template name="unit.same">unchanged</xsl:template>

<!-- What each act means, said where it is ordered. Context: unit. -->
<xsl:template name="unit.act-note">
	<xsl:choose>
		<xsl:when test="@act='create'">The new unit exists from the date below; then appoint its head and grant rights.</xsl:when>
		<xsl:when test="@act='rename'">The old name is kept in the history and in reports of earlier months.</xsl:when>
		<xsl:when test="@act='move'">The whole branch moves. Past months keep the old place.</xsl:when>
		<xsl:when test="@act='merge'">People, sections and units below pass to the unit taking over; the selected units end and become its predecessors.</xsl:when>
		<xsl:when test="@act='split'">The chosen sections and people move to the new unit; the old unit goes on.</xsl:when>
		<xsl:when test="@act='end'">A unit can be ended only when it has no people and no units below it, or when another takes over.</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-act">
	<xsl:param name="act" select="@act"/>
	<xsl:choose>
		<xsl:when test="$act='create'">Found a unit</xsl:when>
		<xsl:when test="$act='rename'">Rename</xsl:when>
		<xsl:when test="$act='move'">Move under another unit</xsl:when>
		<xsl:when test="$act='merge'">Merge</xsl:when>
		<xsl:when test="$act='split'">Split</xsl:when>
		<xsl:when test="$act='end'">End</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('unit.act.',$act)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-kind">
	<xsl:param name="code" select="@kind"/>
	<xsl:choose>
		<xsl:when test="$code='agency'">Agency</xsl:when>
		<xsl:when test="$code='part'">Team, section</xsl:when>
		<xsl:when test="$code='grouping'">Grouping</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-bloc">
	<xsl:param name="code" select="@bloc"/>
	<xsl:choose>
		<xsl:when test="$code='party'">Party, mass organisations</xsl:when>
		<xsl:when test="$code='government'">Government</xsl:when>
		<xsl:when test="$code='school'">Schools</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-rank">
	<xsl:choose>
		<xsl:when test="@rank='head'">head</xsl:when>
		<xsl:otherwise>deputies</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-role">
	<xsl:choose>
		<xsl:when test="@role='city_admin'">city administration</xsl:when>
		<xsl:when test="@role='bloc_admin'">bloc administration</xsl:when>
		<xsl:when test="@role='bloc_aggregator'">bloc aggregation</xsl:when>
		<xsl:when test="@role='unit_admin'">unit administration</xsl:when>
		<xsl:when test="@role='unit_aggregator'">unit aggregation</xsl:when>
		<xsl:otherwise>audit</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Why a change cannot be; stands at the field, in a list's table and at a batch that got stuck. -->
<xsl:template name="unit-problem">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unknown_unit' or $code='out_of_scope'">there is no such unit in your scope</xsl:when>
		<xsl:when test="$code='ended_unit'">the unit has ended by that date</xsl:when>
		<xsl:when test="$code='parent_cycle'">a unit cannot be below itself</xsl:when>
		<xsl:when test="$code='receiver_below'">the unit taking over lies within the merged one</xsl:when>
		<xsl:when test="$code='no_agency'">a team or section must be within an agency</xsl:when>
		<xsl:when test="$code='below_part'">agencies and groupings do not lie below a team or section</xsl:when>
		<xsl:when test="$code='grouping'">nobody works in a grouping</xsl:when>
		<xsl:when test="$code='too_deep'">the tree of units would be too deep</xsl:when>
		<xsl:when test="$code='unchanged'">the unit is there already</xsl:when>
		<xsl:when test="$code='code_taken'">this code exists, if only of an ended unit</xsl:when>
		<xsl:when test="$code='bad_code'">a code has only unmarked letters, digits, dots, hyphens and underscores</xsl:when>
		<xsl:when test="$code='began_later'">the unit is new on that date and cannot end yet</xsl:when>
		<xsl:when test="$code='has_units'">there are units below it: please choose a unit to take over</xsl:when>
		<xsl:when test="$code='has_people'">people work in it: please choose a unit to take over</xsl:when>
		<xsl:when test="$code='two_heads'">the unit taking over has a head already</xsl:when>
		<xsl:when test="$code='nothing_chosen'">choose at least one section or person</xsl:when>
		<xsl:when test="$code='not_child'">choose only units below it</xsl:when>
		<xsl:when test="$code='breaks_pending'">a change scheduled after it could no longer be carried out</xsl:when>
		<xsl:when test="$code='rests_on'">another scheduled change depends on this one; withdraw that first</xsl:when>
		<xsl:when test="$code='date_past'">the date has passed: choose today or later. Closed months keep the old unit</xsl:when>
		<xsl:when test="$code='ambiguous'">several units have this name, please enter the code</xsl:when>
		<xsl:when test="$code='receiver_or_new'">choose an existing unit to take over or found a new one, not both</xsl:when>
		<xsl:when test="$code='branch_out_of_scope'">a unit in the branch belongs to another bloc, outside your scope</xsl:when>
		<xsl:when test="$code='required'">something is missing</xsl:when>
		<xsl:when test="$code='refused'">existing data do not allow it</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('unit.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-unit">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unit.kind.agency' or $code='unit.kind.part' or $code='unit.kind.grouping'"><xsl:call-template name="unit-kind"><xsl:with-param name="code" select="substring-after($code,'unit.kind.')"/></xsl:call-template></xsl:when>
		<xsl:when test="starts-with($code,'unit.bloc.')"><xsl:call-template name="unit-bloc"><xsl:with-param name="code" select="substring-after($code,'unit.bloc.')"/></xsl:call-template></xsl:when>
		<xsl:when test="starts-with($code,'unit.bloc-kept.')"><xsl:call-template name="unit-bloc"><xsl:with-param name="code" select="substring-after($code,'unit.bloc-kept.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='unit.receiver'">Unit taking over</xsl:when>
		<xsl:when test="$code='unit.parent'">Unit above</xsl:when>
		<xsl:when test="$code='unit.place-hint'">Enter the unit's code, or exactly its full name.</xsl:when>
		<xsl:when test="$code='unit.keep-head'">Head who goes on as head of the unit taking over, from</xsl:when>
		<xsl:when test="$code='unit.keep-head-hint'">Leave empty if the unit taking over has a head or will get one.</xsl:when>
		<xsl:when test="$code='unit.bloc-kept'">New bloc (empty: unchanged)</xsl:when>
		<xsl:when test="$code='unit.code'">Unit code</xsl:when>
		<xsl:when test="$code='unit.code-hint'">Unmarked letters, digits, hyphens, for example BD-PNV. A code cannot be changed later.</xsl:when>
		<xsl:when test="$code='unit.name'">Name of the unit</xsl:when>
		<xsl:when test="$code='unit.new-name'">New name</xsl:when>
		<xsl:when test="$code='unit.short-name'">Short name</xsl:when>
		<xsl:when test="$code='unit.kind'">Kind</xsl:when>
		<xsl:when test="$code='unit.kind-hint'">An agency has a head who decides; a team or section has only a superior; a grouping only holds other units.</xsl:when>
		<xsl:when test="$code='unit.bloc'">Bloc</xsl:when>
		<xsl:when test="$code='unit.type'">Type of unit</xsl:when>
		<xsl:when test="$code='unit.type-hint'">For example <span lang="vi">phòng, trường tiểu học</span>; used to choose the criteria set.</xsl:when>
		<xsl:when test="$code='unit.units'">Sections and units that move to the new unit</xsl:when>
		<xsl:when test="$code='unit.people-chosen'">People who move to the new unit</xsl:when>
		<xsl:when test="$code='unit.effective'">In effect from</xsl:when>
		<xsl:when test="$code='unit.effective-hint'">Today or later, for example 01/07/2025. Forms whose self-scoring has opened keep the old unit.</xsl:when>
		<xsl:when test="$code='unit.basis'">Basis</xsl:when>
		<xsl:when test="$code='unit.basis-hint'">Number, date and issuer of the document, for example Decision <span lang="vi">12/QĐ-UBND</span> of 05/01/2022 of the district's People's Committee.</xsl:when>
		<xsl:when test="$code='unit.act'">Event</xsl:when>
		<xsl:when test="$code='unit.applied'">Recorded. The change is in effect from today.</xsl:when>
		<xsl:when test="$code='unit.ordered'">Recorded. The change waits for its date; until then it can be withdrawn.</xsl:when>
		<xsl:when test="$code='unit.withdrawn'">Withdrawn.</xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="unit-error-start"/>
			<xsl:call-template name="unit-problem"><xsl:with-param name="code" select="substring-after($code,'unit.')"/></xsl:call-template>
			<xsl:if test="@error-detail and @error-detail!=''"> (<xsl:value-of select="@error-detail"/>)</xsl:if>
			<xsl:text>.</xsl:text>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- "Label: ", or what cannot be as a whole. Context: field or form. -->
<xsl:template name="unit-error-start">
	<xsl:choose>
		<xsl:when test="self::field"><xsl:apply-templates select="." mode="label-text"/>: </xsl:when>
		<xsl:otherwise>Could not be carried out: </xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
