<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the people's administration: list, person, changes, newcomers. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="people.search">Name or code</xsl:template>
<xsl:template name="people.any">All</xsl:template>
<xsl:template name="people.kind">Kind</xsl:template>
<xsl:attribute-set name="people.kind"><xsl:attribute name="data-label">Kind</xsl:attribute></xsl:attribute-set>
<xsl:template name="people.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="people.new">Add a person</xsl:template>
<xsl:template name="people.gaps">Gaps</xsl:template>

<xsl:template name="person.number">Staff code</xsl:template>
<xsl:attribute-set name="person.number"><xsl:attribute name="data-label">Staff code</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.phone">Telephone</xsl:template>
<xsl:template name="person.email">E-mail</xsl:template>
<xsl:template name="person.rank">Role</xsl:template>
<xsl:template name="person.level">Management level</xsl:template>
<xsl:attribute-set name="person.level"><xsl:attribute name="data-label">Management level</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.from">From</xsl:template>
<xsl:template name="person.time">Time</xsl:template>
<xsl:attribute-set name="person.time"><xsl:attribute name="data-label">Time</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.basis">Basis</xsl:template>
<xsl:attribute-set name="person.basis"><xsl:attribute name="data-label">Basis</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.superior">Direct superior</xsl:template>
<xsl:template name="person.authority">Authority</xsl:template>
<xsl:attribute-set name="person.authority"><xsl:attribute name="data-label">Authority</xsl:attribute></xsl:attribute-set>
<xsl:template name="person.criteria">Criteria sets</xsl:template>
<xsl:template name="person.to-list">Back to the staff list</xsl:template>
<xsl:template name="person.to-person">Back to this person</xsl:template>
<xsl:template name="person.own">This is your own record: read only, another administrator edits it.</xsl:template>
<xsl:template name="person.no-account">No account</xsl:template>
<xsl:template name="person.acts">Change</xsl:template>
<xsl:template name="person.posts">Posts</xsl:template>
<xsl:template name="person.no-main">No main post now.</xsl:template>
<xsl:template name="person.is-main">main post</xsl:template>
<xsl:template name="person.is-further">secondary post</xsl:template>
<xsl:template name="person.leads">In charge of: <xsl:value-of select="@fields"/></xsl:template>
<xsl:template name="person.today">Who rates, by which criteria set (as of today)</xsl:template>
<xsl:template name="person.no-rules">No regulation on rating holds for this unit yet.</xsl:template>
<xsl:template name="person.central">Managed by the centre: not rated in this software.</xsl:template>
<xsl:template name="person.authority-unit"><xsl:if test="@collective">Collective </xsl:if><xsl:value-of select="@authority-unit"/><xsl:if test="@collective"> (chaired by the person named)</xsl:if></xsl:template>
<xsl:template name="person.advice">Advice: <xsl:value-of select="@advice-unit"/></xsl:template>
<xsl:template name="person.rule-set">by <xsl:value-of select="@rule-set"/></xsl:template>
<xsl:template name="person.no-criteria">No criteria set matches this post</xsl:template>
<xsl:template name="person.ambiguous">Several criteria sets match; the first is used until one is named.</xsl:template>
<xsl:template name="person.overrides">Individually named superior or authority</xsl:template>
<xsl:template name="person.grants">Rights of administration and aggregation</xsl:template>
<xsl:template name="person.similar-title">A person already on the list</xsl:template>
<xsl:template name="person.new-help">Each person has one record. For somebody from another agency, enter exactly the existing code and name to take them on, after the former agency has recorded the departure.</xsl:template>

<!-- Context: person. -->
<xsl:template name="person.gone-since">
	<xsl:choose>
		<xsl:when test="@leave-kind='retired'">Retired</xsl:when>
		<xsl:when test="@leave-kind='died'">Died</xsl:when>
		<xsl:otherwise>Resigned</xsl:otherwise>
	</xsl:choose> since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@gone"/></xsl:call-template><xsl:if test="@leave-reason!=''"> (<xsl:value-of select="@leave-reason"/>)</xsl:if>.</xsl:template>

<!-- Context: post, override or grant: both days are inside. 2000-01-01 stands for "since before the portal". -->
<xsl:template name="person.dates">
	<xsl:choose>
		<xsl:when test="@from='2000-01-01' and @last">until <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template></xsl:when>
		<xsl:when test="@from='2000-01-01'">since before the software was used</xsl:when>
		<xsl:otherwise>since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@last"> until <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template></xsl:if></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: month. -->
<xsl:template name="person.month">The evaluation <xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template> says: <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/>; superior <xsl:value-of select="@superior"/><xsl:if test="not(@superior)">none</xsl:if>; authority <xsl:value-of select="@authority"/><xsl:if test="not(@authority)">none</xsl:if>. A change before self-scoring opens is followed at once; from then on it stays until the end of the month.</xsl:template>

<!-- Context: grant. -->
<xsl:template name="person.grant"><xsl:choose>
	<xsl:when test="@role='city_admin'">City administration</xsl:when>
	<xsl:when test="@role='bloc_admin'">Bloc administration</xsl:when>
	<xsl:when test="@role='unit_admin'">Unit administration</xsl:when>
	<xsl:when test="@role='bloc_aggregator'">Bloc aggregation</xsl:when>
	<xsl:when test="@role='unit_aggregator'">Unit aggregation</xsl:when>
	<xsl:otherwise>Audit (read only)</xsl:otherwise>
</xsl:choose>: <xsl:value-of select="@unit"/>, <xsl:call-template name="person.dates"/></xsl:template>

<xsl:template name="word-staff-kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='cadre'">Cadre</xsl:when>
		<xsl:when test="$code='civil_servant'">Civil servant</xsl:when>
		<xsl:when test="$code='public_employee'">Public employee</xsl:when>
		<xsl:when test="$code='contract'">Contract staff</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('staff-kind.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-people-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='working'">Working</xsl:when>
		<xsl:when test="$code='leaving'">About to leave</xsl:when>
		<xsl:when test="$code='gone'">Left</xsl:when>
		<xsl:when test="$code='coming'">About to begin</xsl:when>
		<xsl:when test="$code='without'">No main post</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('people-state.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-rank">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='head'">Head</xsl:when>
		<xsl:when test="$code='deputy'">Deputy</xsl:when>
		<xsl:when test="$code='member'">Member</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('rank.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-management-level">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='agency'">Agency</xsl:when>
		<xsl:when test="$code='district'">District</xsl:when>
		<xsl:when test="$code='city'">City</xsl:when>
		<xsl:when test="$code='central'">Centre</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('management-level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-person-time">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='past'">ended</xsl:when>
		<xsl:when test="$code='future'">not begun</xsl:when>
		<xsl:otherwise>now</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Why somebody rates somebody. -->
<xsl:template name="word-basis">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='head_of_part'">leader of the team</xsl:when>
		<xsl:when test="$code='deputy_for_field'">deputy in charge of the field</xsl:when>
		<xsl:when test="$code='head_of_agency'">head of the agency</xsl:when>
		<xsl:when test="$code='head_above'">head above</xsl:when>
		<xsl:when test="$code='authority_table'">by the table of authorities</xsl:when>
		<xsl:when test="$code='override'">named individually</xsl:when>
		<xsl:when test="$code='none'">Not resolved</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('basis.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What can be done with a person, as a link and a title. -->
<xsl:template name="word-person-act">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='data'">Correct details</xsl:when>
		<xsl:when test="$code='move'">Transfer, change of position</xsl:when>
		<xsl:when test="$code='add'">Add secondary post</xsl:when>
		<xsl:when test="$code='end'">End of a secondary post</xsl:when>
		<xsl:when test="$code='main'">Change main post</xsl:when>
		<xsl:when test="$code='fields'">Fields of work</xsl:when>
		<xsl:when test="$code='override'">Name a superior individually</xsl:when>
		<xsl:when test="$code='unoverride'">End individual superior</xsl:when>
		<xsl:when test="$code='release'">Departure to another agency</xsl:when>
		<xsl:when test="$code='leave'">Leaving, retirement</xsl:when>
		<xsl:when test="$code='come_back'">Return to work</xsl:when>
		<xsl:when test="$code='cancel'">Cancel a future change</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('person-act.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What an act does. Context: person_act. -->
<xsl:template name="person.act-help">
	<xsl:choose>
		<xsl:when test="@act='data'">Correct code, name, kind and contact. The kind may change the criteria set.</xsl:when>
		<xsl:when test="@act='move'">The present main post ends on the date below, the new one begins on it. For an agency outside your scope use “Departure to another agency”.</xsl:when>
		<xsl:when test="@act='add'">Add a post beside the main one. Each person still has one evaluation, by the main post.</xsl:when>
		<xsl:when test="@act='end'">Choose the secondary post that ends and the first day it is no longer held.</xsl:when>
		<xsl:when test="@act='main'">The chosen post becomes the main one; the present main post becomes secondary.</xsl:when>
		<xsl:when test="@act='fields'">The units and sections this deputy leads directly and reviews. In effect at once.</xsl:when>
		<xsl:when test="@act='override'">Only where the common rule does not fit this person. State the reason; it shows on this person's page.</xsl:when>
		<xsl:when test="@act='unoverride'">From the date below, superior and authority follow the common rule again. What has not begun is cancelled.</xsl:when>
		<xsl:when test="@act='release'">All posts at this agency end on the date below. The administrator of the new agency takes this person on by exactly this code and name.</xsl:when>
		<xsl:when test="@act='leave'">All posts and rights end on the date below; the account is disabled from that day.</xsl:when>
		<xsl:when test="@act='come_back'">This person gets a new main post. The old account is kept and waits for a new code; old rights do not come back by themselves.</xsl:when>
		<xsl:when test="@act='cancel'">What begins on the chosen date is dropped, what ends on it goes on. A head replaced on the same day does not come back by itself.</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-person">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='person.number'">Staff code</xsl:when>
		<xsl:when test="$code='person.family_name'">Family and middle name</xsl:when>
		<xsl:when test="$code='person.given_name'">Name</xsl:when>
		<xsl:when test="$code='person.kind'">Kind</xsl:when>
		<xsl:when test="starts-with($code,'person.kind.')"><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="substring-after($code,'person.kind.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='person.phone'">Telephone</xsl:when>
		<xsl:when test="$code='person.email'">E-mail</xsl:when>
		<xsl:when test="$code='person.unit'">Unit, section</xsl:when>
		<xsl:when test="$code='person.unit_code'">Code of the unit or section</xsl:when>
		<xsl:when test="$code='person.unit_code.hint'">As in the list of units, for example BD-PNV.</xsl:when>
		<xsl:when test="$code='person.position'">Position</xsl:when>
		<xsl:when test="$code='person.new_position'">Another position, if not on the list</xsl:when>
		<xsl:when test="$code='person.new_position.hint'">What is entered here takes the place of the position chosen above.</xsl:when>
		<xsl:when test="$code='person.rank'">Role</xsl:when>
		<xsl:when test="starts-with($code,'person.rank.')"><xsl:call-template name="word-rank"><xsl:with-param name="code" select="substring-after($code,'person.rank.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='person.replace_head'">Replace the head: the present one ends on the same date</xsl:when>
		<xsl:when test="$code='person.replace_head.hint'">If that is the person's only post, give them a new one first; without any post the account is disabled.</xsl:when>
		<xsl:when test="$code='person.level'">Management level</xsl:when>
		<xsl:when test="$code='person.level.hint'">The level that manages the cadre by decentralisation; it decides who the authority is.</xsl:when>
		<xsl:when test="starts-with($code,'person.level.')"><xsl:call-template name="word-management-level"><xsl:with-param name="code" select="substring-after($code,'person.level.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='person.from'">From</xsl:when>
		<xsl:when test="$code='person.to'">Up to and including</xsl:when>
		<xsl:when test="$code='person.end_from'">Left on</xsl:when>
		<xsl:when test="$code='person.end_from.hint'">The first day it is no longer held, for example 01/02/2022.</xsl:when>
		<xsl:when test="$code='person.basis'">Basis, reason</xsl:when>
		<xsl:when test="$code='person.basis.hint'">For example Decision number <span lang="vi">15/QĐ-UBND</span> of 05/01/2022.</xsl:when>
		<xsl:when test="$code='person.post'">Post</xsl:when>
		<xsl:when test="$code='person.units'">Units and sections in charge of</xsl:when>
		<xsl:when test="$code='person.units.hint'">Leave empty if not assigned.</xsl:when>
		<xsl:when test="$code='person.day'">Date of the change</xsl:when>
		<xsl:when test="$code='person.day.hint'">First or last day, as in the table above.</xsl:when>
		<xsl:when test="$code='person.leave'">Form</xsl:when>
		<xsl:when test="$code='person.leave.left'">Resigned</xsl:when>
		<xsl:when test="$code='person.leave.retired'">Retired</xsl:when>
		<xsl:when test="$code='person.leave.died'">Died</xsl:when>
		<xsl:when test="$code='person.superior_code'">Staff code of the direct superior</xsl:when>
		<xsl:when test="$code='person.superior_code.hint'">Leave empty to keep the common rule.</xsl:when>
		<xsl:when test="$code='person.authority_code'">Staff code of the authority</xsl:when>
		<xsl:when test="$code='person.authority_code.hint'">Leave empty to keep the common rule.</xsl:when>
		<xsl:when test="$code='person.override'">What is named</xsl:when>
		<xsl:when test="$code='person.take'">Take this person on</xsl:when>
		<xsl:when test="$code='person.take.hint'">Taking on is written to the audit log with its basis.</xsl:when>
		<xsl:when test="$code='person.another'">This is another person of the same name</xsl:when>
		<!-- What is wrong. Context: field or form with @error-detail. -->
		<xsl:when test="$code='person.bad_number'">Staff code: only unmarked letters, digits and . _ - /</xsl:when>
		<xsl:when test="$code='person.code_taken'">Staff code: somebody has it already. For somebody who moves here, the former agency records the departure first, and the name must be exactly as recorded.</xsl:when>
		<xsl:when test="$code='person.unknown_unit'">Unit: not in your scope.</xsl:when>
		<xsl:when test="$code='person.unit_ended'">Unit: not active on this date.</xsl:when>
		<xsl:when test="$code='person.too_far'">Date: only within one year before or after today.</xsl:when>
		<xsl:when test="$code='person.gone'">Date: this person left on <xsl:call-template name="person.error-day"/>.</xsl:when>
		<xsl:when test="$code='person.rights_above'">This person holds a right granted by an administrator above, who must revoke it before the leaving is recorded.</xsl:when>
		<xsl:when test="$code='person.not_gone'">Date: must not be before the leaving<xsl:if test="@error-detail"> (<xsl:call-template name="person.error-day"/>)</xsl:if>.</xsl:when>
		<xsl:when test="$code='person.second_head'">Role: the unit's head is <xsl:value-of select="@error-detail"/>. Tick “Replace the head” if this person replaces them.</xsl:when>
		<xsl:when test="$code='person.head_taken'">Date: the unit has another head, <xsl:value-of select="@error-detail"/>.</xsl:when>
		<xsl:when test="$code='person.head_later'">Role: a head begins later (<xsl:value-of select="@error-detail"/>); please cancel that change first.</xsl:when>
		<xsl:when test="$code='person.later_main'">Date: a main post begins or lasts after this date (<xsl:call-template name="person.error-day"/>); please cancel that change first or choose another date.</xsl:when>
		<xsl:when test="$code='person.same_post'">Position: this person holds exactly this position in this unit already.</xsl:when>
		<xsl:when test="$code='person.too_early'">Date: must be after the present post began (<xsl:call-template name="person.error-day"/>).</xsl:when>
		<xsl:when test="$code='person.ended'">Date: this post ended on <xsl:call-template name="person.error-day"/>.</xsl:when>
		<xsl:when test="$code='person.not_held'">Date: the chosen post is not in effect on this date.</xsl:when>
		<xsl:when test="$code='person.begins_later'">Date: a post begins after this date (<xsl:call-template name="person.error-day"/>); please cancel it first.</xsl:when>
		<xsl:when test="$code='person.no_main'">Date: there is no main post to end on this date.</xsl:when>
		<xsl:when test="$code='person.still_held'">Date: on this date the person still has a post at another agency.</xsl:when>
		<xsl:when test="$code='person.nothing'">Date: there is no change on this date to cancel.</xsl:when>
		<xsl:when test="$code='person.unknown_leader'">Staff code: nobody at work has this code.</xsl:when>
		<xsl:when test="$code='person.same_person'">Staff code: nobody is their own superior.</xsl:when>
		<xsl:when test="$code='person.yourself'">Staff code: you cannot name yourself; another administrator does it.</xsl:when>
		<xsl:when test="$code='person.without_place'">This person has no post at any agency. Tick to take them on.</xsl:when>
		<xsl:when test="$code='person.similar'">The agency has somebody of the same name already (code <xsl:value-of select="@error-detail"/>). Tick if this is another person.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="person.error-day"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template></xsl:template>

</xsl:stylesheet>
