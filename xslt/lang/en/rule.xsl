<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the pages of rule sets; those of the document itself are in ruleset.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: rule. -->
<xsl:template name="rule.title">
	<xsl:choose>
		<xsl:when test="@view='list'">Criteria sets</xsl:when>
		<xsl:when test="@view='import'">Import a criteria set</xsl:when>
		<xsl:when test="@view='compare'">Compare: <xsl:value-of select="@number"/>, <xsl:call-template name="rule.version-text"/></xsl:when>
		<xsl:when test="@view='approve'">Approve: <xsl:value-of select="@number"/>, <xsl:call-template name="rule.version-text"/></xsl:when>
		<xsl:when test="@view='end'">End: <xsl:value-of select="@number"/></xsl:when>
		<xsl:when test="@view='variant'">Variant of <xsl:value-of select="@number"/></xsl:when>
		<xsl:when test="@view='edit'">Edit: <xsl:value-of select="@number"/>, <xsl:call-template name="rule.version-text"/></xsl:when>
		<xsl:otherwise>Criteria set <xsl:value-of select="@number"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.lead">Each regulation is a dated document: calendar, levels, caps, criteria and whom they hold for. A change is a new version, approved by a second person, in force from a month not opened yet.</xsl:template>
<xsl:template name="rule.search">Number, name or code</xsl:template>
<xsl:template name="rule.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">version</xsl:when><xsl:otherwise>versions</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="rule.list-link">Criteria sets</xsl:template>
<xsl:template name="rule.import-link">Import from a file</xsl:template>
<xsl:template name="rule.back-list">Back to the list</xsl:template>
<xsl:template name="rule.back">Back to the criteria sets</xsl:template>
<xsl:template name="rule.edit-link">Edit</xsl:template>
<xsl:template name="rule.compare-link">Compared with the version before</xsl:template>
<xsl:template name="rule.approve-link">Approve</xsl:template>
<xsl:template name="rule.variant-link">Draft a variant for a unit</xsl:template>
<xsl:template name="rule.end-link">End validity</xsl:template>
<xsl:template name="rule.file-link">Download .xml</xsl:template>
<xsl:template name="rule.draft-link">There is a draft of the next version; open that one.</xsl:template>

<xsl:template name="rule.regulation">Regulation</xsl:template>
<xsl:template name="rule.number">Number</xsl:template>
<xsl:template name="rule.name">Name</xsl:template>
<xsl:template name="rule.code">Code</xsl:template>
<xsl:attribute-set name="rule.code"><xsl:attribute name="data-label">Code</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.version">Version</xsl:template>
<xsl:attribute-set name="rule.version"><xsl:attribute name="data-label">Version</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.version-text">version <xsl:value-of select="@version"/></xsl:template>
<xsl:template name="rule.dates">Apply</xsl:template>
<xsl:attribute-set name="rule.dates"><xsl:attribute name="data-label">Apply</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.dates-text">since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@to"> until <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="rule.from">From</xsl:template>
<xsl:template name="rule.to">Up to and including</xsl:template>
<xsl:template name="rule.scope">Scope</xsl:template>
<xsl:attribute-set name="rule.scope"><xsl:attribute name="data-label">Scope</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.scope-text"><xsl:choose><xsl:when test="@unit"><xsl:value-of select="@unit"/> and the units below it</xsl:when><xsl:otherwise>Whole city</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="rule.parent">Within the frame of</xsl:template>
<xsl:attribute-set name="rule.parent"><xsl:attribute name="data-label">Within the frame of</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.months">Months opened</xsl:template>
<xsl:attribute-set name="rule.months"><xsl:attribute name="data-label">Months opened</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.month-text"><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template>: <xsl:apply-templates select="@agencies" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@agencies=1">agency</xsl:when><xsl:otherwise>agencies</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="rule.no-month">No month has been opened by this set.</xsl:template>
<xsl:template name="rule.state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='draft'">Draft</xsl:when>
		<xsl:when test="$code='approved'">Approved</xsl:when>
		<xsl:otherwise>Ends</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.own">You drafted or edited this version last; another administrator approves it.</xsl:template>
<xsl:template name="rule.approved">Approve</xsl:template>
<xsl:template name="rule.approved-text"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@approved-at"/></xsl:call-template><xsl:if test="@approved-by">, <xsl:value-of select="@approved-by"/></xsl:if><xsl:if test="@decision-number">, by <xsl:value-of select="@decision-number"/> of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@decision-date"/></xsl:call-template> by <xsl:value-of select="@decision-issuer"/></xsl:if></xsl:template>
<xsl:template name="rule.hash">Checksum (SHA-256)</xsl:template>
<xsl:template name="rule.illustrative">A criteria set says “<span lang="vi">minh họa</span>” (illustration): its wording is not from an official text and waits for an administrator to replace it.</xsl:template>
<xsl:template name="rule.history">History</xsl:template>
<xsl:template name="rule.history-text">
	<xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template>: <xsl:choose>
		<xsl:when test="@action='draft' and @source='import'">draft imported from a file</xsl:when>
		<xsl:when test="@action='draft' and @source='variant'">variant drafted</xsl:when>
		<xsl:when test="@action='draft'">new version drafted</xsl:when>
		<xsl:when test="@action='edit'">part <xsl:call-template name="rule.section"><xsl:with-param name="code" select="@section"/></xsl:call-template> edited</xsl:when>
		<xsl:when test="@action='approve'">approved</xsl:when>
		<xsl:when test="@action='end'">end date set</xsl:when>
		<xsl:when test="@action='ask'">requested the end</xsl:when>
		<xsl:when test="@action='refuse'">did not approve the end</xsl:when>
		<xsl:when test="@action='withdraw'">withdrew the request to end it</xsl:when>
		<xsl:otherwise>stored at set-up</xsl:otherwise>
	</xsl:choose><xsl:if test="@by">, <xsl:value-of select="@by"/></xsl:if>
</xsl:template>

<xsl:template name="rule.section">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='thong-tin'">General</xsl:when>
		<xsl:when test="$code='lich'">Calendar</xsl:when>
		<xsl:when test="$code='muc'">Level</xsl:when>
		<xsl:when test="$code='han-muc'">Cap on A</xsl:when>
		<xsl:when test="$code='tieu-chi'">Criterion</xsl:when>
		<xsl:when test="$code='doi-tuong'">Whom it holds for</xsl:when>
		<xsl:otherwise><xsl:value-of select="$code"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:attribute-set name="rule.sections"><xsl:attribute name="aria-label">Parts of the regulation</xsl:attribute></xsl:attribute-set>

<xsl:template name="rule.nothing-to-compare">This is the first version of this code, within no frame; there is nothing to compare with.</xsl:template>
<xsl:template name="rule.compared-with">Compared with <xsl:value-of select="@number"/>, version <xsl:value-of select="@version"/>.</xsl:template>
<xsl:template name="rule.changes">Differences</xsl:template>
<xsl:template name="rule.no-change">There is no difference.</xsl:template>
<xsl:template name="rule.place">Place</xsl:template>
<xsl:template name="rule.whole">Whole regulation</xsl:template>
<xsl:template name="rule.kind-of-change">Change</xsl:template>
<xsl:attribute-set name="rule.kind-of-change"><xsl:attribute name="data-label">Change</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.old">Before</xsl:template>
<xsl:attribute-set name="rule.old"><xsl:attribute name="data-label">Before</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.new">Now</xsl:template>
<xsl:attribute-set name="rule.new"><xsl:attribute name="data-label">Now</xsl:attribute></xsl:attribute-set>
<!-- Context: change. -->
<xsl:template name="rule.change">
	<xsl:choose>
		<xsl:when test="@kind='added'">added</xsl:when>
		<xsl:when test="@kind='removed'">removed</xsl:when>
		<xsl:when test="@kind='moved'">moved to another group</xsl:when>
		<xsl:when test="@kind='order'">order changed</xsl:when>
		<xsl:otherwise><xsl:call-template name="rule.what"><xsl:with-param name="what" select="@what"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<!-- Context: at. -->
<xsl:template name="rule.at">
	<xsl:choose>
		<xsl:when test="@name='window'"><xsl:call-template name="word-step"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:when>
		<xsl:when test="@name='exception'"><xsl:call-template name="rule.period-name"><xsl:with-param name="name" select="@name"/><xsl:with-param name="month" select="@code"/></xsl:call-template></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="rule.element"><xsl:with-param name="name" select="@name"/></xsl:call-template>
			<xsl:choose>
				<xsl:when test="@name='cap'"><xsl:text> </xsl:text><xsl:call-template name="rule.cap-scope"><xsl:with-param name="scope" select="@code"/></xsl:call-template></xsl:when>
				<xsl:when test="@text"> “<xsl:value-of select="@text"/>”</xsl:when>
				<xsl:when test="@code"><xsl:text> </xsl:text><xsl:value-of select="@code"/></xsl:when>
			</xsl:choose>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.second-needed">Whoever drafted or edited last does not approve. Ask another administrator of the same scope, or above, to open this page.</xsl:template>
<xsl:template name="rule.drafted">Last drafted or edited by</xsl:template>
<xsl:template name="rule.begins">In force at the earliest</xsl:template>
<xsl:template name="rule.begins-text">since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@earliest"/></xsl:call-template><xsl:if test="@opened"> (the last month opened is <xsl:call-template name="format-month"><xsl:with-param name="month" select="@opened"/></xsl:call-template>, it keeps the old set)</xsl:if></xsl:template>
<xsl:template name="rule.ends">Version in force</xsl:template>
<xsl:template name="rule.ends-text">Version <xsl:value-of select="@ends-version"/>, from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@ends-from"/></xsl:call-template>, ends the day before this version begins.</xsl:template>
<xsl:template name="rule.end-help">After this day no month is opened by this set. Opened months keep it<xsl:if test="@opened">; the last month opened is <xsl:call-template name="format-month"><xsl:with-param name="month" select="@opened"/></xsl:call-template></xsl:if>. A unit without a variant of its own follows the regulation in force above it.</xsl:template>
<xsl:template name="rule.end-second">This request to end it waits for another administrator; nobody approves their own.</xsl:template>
<xsl:template name="rule.end-first">A request to end it is waiting.</xsl:template>
<xsl:template name="rule.end-asked-by">Requested by</xsl:template>
<xsl:template name="rule.variant-help">The draft copies <xsl:value-of select="@number"/>, version <xsl:value-of select="@version"/>; then edit what differs. A second administrator of the unit, or above, approves.</xsl:template>
<xsl:template name="rule.import-help">Upload or paste the XML document of a regulation, 1 MB at most. A correct document is stored as a draft; the same document again opens the stored one.</xsl:template>

<xsl:template name="rule.other-month">Month with its own calendar (year-month, for example 2022-02)</xsl:template>
<xsl:template name="rule.open-month">Open</xsl:template>
<xsl:template name="rule.windows-help">A deadline “before the 25th” ends at 0:00 of the 25th. <xsl:if test="@period!='ordinary'">Empty steps follow the ordinary calendar; all empty removes the own calendar.</xsl:if></xsl:template>
<xsl:template name="rule.caps-help">One cap a scope; all of them hold together.</xsl:template>
<xsl:template name="rule.new-cap">(not set)</xsl:template>
<xsl:template name="rule.bindings-help">Whoever a row describes is rated by this set; where several sets fit, the row with the higher priority decides. Within a row, empty fields are not looked at; all others must fit.</xsl:template>
<xsl:template name="rule.binding-title">Row</xsl:template>
<xsl:template name="rule.levels-help">Level B begins just below the points of A, C below B, D below C.</xsl:template>
<xsl:template name="rule.forced-title">Conditions that lower the level</xsl:template>
<xsl:template name="rule.set-help">Edit maximum points in the table; click a criterion to edit its text, move or remove it.</xsl:template>
<xsl:template name="rule.add-criterion">Add a criterion</xsl:template>
<xsl:template name="rule.add-group">Add a group</xsl:template>
<xsl:template name="rule.copy-set">Copy into a new set</xsl:template>
<xsl:template name="rule.back-set">Back to the criteria sets</xsl:template>
<xsl:template name="rule.item-title">
	<xsl:choose>
		<xsl:when test="@add='criterion'">Add a criterion</xsl:when>
		<xsl:when test="@add='group'">Add a group; a new group has one criterion of the same name, to be edited</xsl:when>
		<xsl:when test="@add='set'">Copy the set “<xsl:value-of select="rule-set/criteria-set[@code=current()/@set]/@name"/>” into a new one</xsl:when>
		<xsl:when test="@element='group'">Group <xsl:value-of select="@item"/></xsl:when>
		<xsl:otherwise>Criterion <xsl:value-of select="@item"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.problems"><xsl:choose><xsl:when test="@view='import'">What is not right</xsl:when><xsl:otherwise>Cannot be approved, something is to be corrected</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="rule.line">Line <xsl:value-of select="@line"/></xsl:template>
<!-- What the checks say, in words of the office. Context: problem. -->
<xsl:template name="rule.problem">
	<xsl:choose>
		<xsl:when test="contains(@message,'add up to more than the scale')">the maximum points of a criteria set add up to more than the scale</xsl:when>
		<xsl:when test="contains(@message,'document type is not allowed')">the document must not declare a DOCTYPE or entities</xsl:when>
		<xsl:when test="contains(@message,'larger than')">the document is too large</xsl:when>
		<xsl:when test="contains(@message,'levels are not A to D')">the four levels A, B, C, D must join, each number of points on exactly one level</xsl:when>
		<xsl:when test="contains(@message,'window closes before it opens')">a step closes before it opens, or before the step ahead of it</xsl:when>
		<xsl:when test="contains(@message,'not a multiple of its step')">the maximum of a criterion is not a multiple of its step</xsl:when>
		<xsl:when test="contains(@message,'not of the kind of its group')">a criterion is of another kind than its group</xsl:when>
		<xsl:when test="contains(@message,'stands twice')">a criterion code is used twice in a set</xsl:when>
		<xsl:when test="contains(@message,'a second criteria-set')">two criteria sets have the same code</xsl:when>
		<xsl:when test="contains(@message,'illustrative and needs a label')">an illustrative set must have a label that says so</xsl:when>
		<xsl:when test="contains(@message,'below the percentage')">the exceptional share is below the common one</xsl:when>
		<xsl:when test="contains(@message,'exception needs a percentage')">an exceptional share needs a common one</xsl:when>
		<xsl:when test="contains(@message,'above 100')">a share is above 100 %</xsl:when>
		<xsl:when test="contains(@message,'valid-to is before')">the end date is before the first day</xsl:when>
		<xsl:when test="contains(@message,'second cap of the same scope')">two caps have the same scope</xsl:when>
		<xsl:when test="contains(@message,'has no products')">there are criteria counted from products without deductions for products</xsl:when>
		<xsl:when test="contains(@message,'a second criterion that is counted')">a set has at most one criterion counted from products</xsl:when>
		<xsl:when test="contains(@message,'must be normal') or contains(@message,'names its formula')">a criterion counted from products must be of the ordinary kind and have a formula</xsl:when>
		<xsl:when test="contains(@message,'more than 100 per cent')">one fault or delay takes more than 100 %</xsl:when>
		<xsl:when test="contains(@message,'only a knock-out')">only a condition that lowers the level names a highest level</xsl:when>
		<xsl:when test="contains(@message,'is empty') or contains(@message,'has no criteria')">a group or set has no criteria, or something required is empty</xsl:when>
		<xsl:when test="contains(@message,'longer than')">number, issuer or name of a set is too long</xsl:when>
		<xsl:when test="contains(@message,'grammar cannot be read')">the system could not read its schema, please tell the technicians</xsl:when>
		<xsl:when test="contains(@message,'Did not expect') or contains(@message,'extra content') or contains(@message,'does not belong')">an element does not belong to the schema or stands in the wrong place</xsl:when>
		<xsl:when test="contains(@message,'Invalid attribute') or contains(@message,'failed to validate attributes') or contains(@message,'no attribute')">an attribute is missing, superfluous or has a wrong value</xsl:when>
		<xsl:when test="contains(@message,'Expecting')">a required part is missing</xsl:when>
		<xsl:when test="contains(@message,'validate') or contains(@message,'validating')">the content does not follow the schema</xsl:when>
		<xsl:otherwise>the document is unreadable or does not follow the schema</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-rule">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="starts-with($code,'rule.maximum')">Maximum</xsl:when>
		<xsl:when test="starts-with($code,'rule.day.')"><xsl:call-template name="rule.end-word"><xsl:with-param name="code" select="$code"/></xsl:call-template> days</xsl:when>
		<xsl:when test="starts-with($code,'rule.time.')">hour</xsl:when>
		<xsl:when test="$code='rule.month.open' or $code='rule.month.close'">of the month</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.') and contains($code,'.-1')">previous month</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.') and contains($code,'.0')">same month</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.') and contains($code,'.1')">next month</xsl:when>
		<xsl:when test="starts-with($code,'rule.month.')">month after next</xsl:when>
		<xsl:when test="$code='rule.file'">.xml file</xsl:when>
		<xsl:when test="$code='rule.file.hint'">XML document, UTF-8, without DOCTYPE.</xsl:when>
		<xsl:when test="$code='rule.document'">Or paste the document</xsl:when>
		<xsl:when test="$code='rule.unit'">Holds for</xsl:when>
		<xsl:when test="$code='rule.unit.'">Choose a scope</xsl:when>
		<xsl:when test="$code='rule.unit.city'">Whole city</xsl:when>
		<xsl:when test="$code='rule.unit.hint'">The chosen unit and all units below it.</xsl:when>
		<xsl:when test="$code='rule.import'">Check and save as a draft</xsl:when>
		<xsl:when test="$code='rule.no_document'">Choose a file or paste the document.</xsl:when>
		<xsl:when test="$code='rule.two_documents'">Send either a file or pasted text, not both.</xsl:when>
		<xsl:when test="$code='rule.faulty'">The document is not right; see what is not right on this page.</xsl:when>
		<xsl:when test="$code='rule.code_elsewhere'">This code belongs to a regulation of another scope; choose the right scope or another code.</xsl:when>
		<xsl:when test="$code='rule.version_taken'">This version exists with other content; raise the version number in the document.</xsl:when>
		<xsl:when test="$code='rule.draft_waits'">There is an unapproved draft of this code; go on with it or discard it first.</xsl:when>
		<xsl:when test="$code='rule.needs_parent'">A unit's regulation must name the frame above it (attribute parent).</xsl:when>
		<xsl:when test="$code='rule.no_parent'">There is no approved frame with the code <xsl:value-of select="@error-detail"/> that holds for this scope.</xsl:when>
		<xsl:when test="$code='rule.imported'">Draft saved.</xsl:when>
		<xsl:when test="$code='rule.same'">This document exists already; here is the stored one.</xsl:when>
		<xsl:when test="$code='rule.drafted'">Draft made; edit its parts, then ask a second person to approve.</xsl:when>
		<xsl:when test="$code='rule.draft_exists'">There is a draft of this code; go on with this one.</xsl:when>
		<xsl:when test="$code='rule.discarded'">Draft discarded.</xsl:when>
		<xsl:when test="$code='rule.saved'">Saved to the draft.</xsl:when>
		<xsl:when test="$code='rule.approved'">Approved. The criteria set is in force from the date given.</xsl:when>
		<xsl:when test="$code='rule.ended'">End date recorded.</xsl:when>
		<xsl:when test="$code='rule.changed_meanwhile'">This version has just been edited or approved by somebody else; please look again, then go on.</xsl:when>
		<xsl:when test="$code='rule.stale'">The draft has just been edited; look again and discard it if you still want to.</xsl:when>
		<xsl:when test="$code='rule.no_act'">This is no longer possible for this version.</xsl:when>
		<xsl:when test="$code='rule.unchanged'">Nothing has changed.</xsl:when>
		<xsl:when test="$code='rule.grammar'">Cannot be saved, since the document would not follow the schema: <xsl:value-of select="@error-detail"/></xsl:when>
		<xsl:when test="$code='rule.lock'">Version</xsl:when>
		<xsl:when test="$code='rule.new_version'">Draft a new version</xsl:when>
		<xsl:when test="$code='rule.discard'">Discard draft</xsl:when>
		<xsl:when test="$code='rule.from'">In force from</xsl:when>
		<xsl:when test="$code='rule.from.hint'">From the first day of a month not opened yet.</xsl:when>
		<xsl:when test="$code='rule.quarter_from'">Rating by quarter begins and ends with a whole quarter. Choose <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> or the first day of a later quarter.</xsl:when>
		<xsl:when test="$code='rule.quarter_to'">Where quarters are rated, the last day must be the last of a quarter.</xsl:when>
		<xsl:when test="$code='rule.approve'">Approve and put in force</xsl:when>
		<xsl:when test="$code='rule.own_draft'">Whoever drafted or edited last does not approve.</xsl:when>
		<xsl:when test="$code='rule.before_document'">This date is before the regulation takes effect, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='rule.month_opened'">This date is in an opened month. Choose <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> or later.</xsl:when>
		<xsl:when test="$code='rule.after_end'">This date is after the regulation ends, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='rule.before_predecessor'">The version before is in force from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>; choose a later date.</xsl:when>
		<xsl:when test="$code='rule.until'">Last day in force</xsl:when>
		<xsl:when test="$code='rule.until.hint'">Not before the last day of the last opened month.</xsl:when>
		<xsl:when test="$code='rule.reason'">Reason</xsl:when>
		<xsl:when test="$code='rule.end'">Request the end</xsl:when>
		<xsl:when test="$code='rule.end_approve'">Approve the end</xsl:when>
		<xsl:when test="$code='rule.end_refuse'">Do not approve</xsl:when>
		<xsl:when test="$code='rule.end_withdraw'">Withdraw the request</xsl:when>
		<xsl:when test="$code='rule.end_asked'">The request was sent. A second administrator approves it.</xsl:when>
		<xsl:when test="$code='rule.end_refused'">Recorded: the end was not approved.</xsl:when>
		<xsl:when test="$code='rule.end_withdrawn'">The request was withdrawn.</xsl:when>
		<xsl:when test="$code='rule.end_own'">Nobody approves their own request.</xsl:when>
		<xsl:when test="$code='rule.end_waits'">A request to end it is waiting already.</xsl:when>
		<xsl:when test="$code='rule.month_in_use'">A month was opened by this set. Choose <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> or later.</xsl:when>
		<xsl:when test="$code='rule.ends_before'">The last day is before the first, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='rule.ends_already'">This set has the end date <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>; it can only be made earlier.</xsl:when>
		<xsl:when test="$code='rule.vary'">Make the draft</xsl:when>
		<xsl:when test="$code='rule.code.hint'">Unmarked letters, digits, - _ . ; 40 characters at most, for example 2460-QD-QU.</xsl:when>
		<xsl:when test="$code='rule.bad_code'">A code has only unmarked letters, digits and - _ .</xsl:when>
		<xsl:when test="$code='rule.code_taken'">This code is used for another regulation.</xsl:when>
		<xsl:when test="$code='rule.code_twice'">This code is in the set already.</xsl:when>
		<xsl:when test="$code='rule.code'">Code</xsl:when>
		<xsl:when test="$code='rule.item_code.hint'">Unmarked letters, digits, - _ . A code stays the same through all versions.</xsl:when>
		<xsl:when test="$code='rule.rounding.hint'">The total is rounded once to a multiple of this; empty means not rounded.</xsl:when>
		<xsl:when test="$code='rule.percentage.hint'">Percent; when empty, only numbers show.</xsl:when>
		<xsl:when test="$code='rule.exception.hint'">Highest percent for an outstanding unit; empty means none.</xsl:when>
		<xsl:when test="$code='rule.priority.hint'">A number from 0 to 999; empty removes this row.</xsl:when>
		<xsl:when test="$code='rule.staff_kind'">Kind of staff</xsl:when>
		<xsl:when test="$code='rule.rank'">Post</xsl:when>
		<xsl:when test="$code='rule.bloc'">Bloc</xsl:when>
		<xsl:when test="$code='rule.unit_kind'">Kind of unit</xsl:when>
		<xsl:when test="$code='rule.position'">Position</xsl:when>
		<xsl:when test="$code='rule.position.hint'">One pattern a line, small unmarked letters, * for any part, for example giao vien*.</xsl:when>
		<xsl:when test="$code='rule.unit_type'">Type of unit</xsl:when>
		<xsl:when test="$code='rule.unit_type.hint'">One unmarked pattern a line, * for any part.</xsl:when>
		<xsl:when test="$code='rule.bad_pattern'">A pattern has only unmarked letters, digits and *; positions in small letters.</xsl:when>
		<xsl:when test="starts-with($code,'rule.staff_kind.') or starts-with($code,'rule.rank.') or starts-with($code,'rule.bloc.') or starts-with($code,'rule.unit_kind.')"><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="substring-after(substring-after($code,'.'),'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='rule.petition'">Petition within how many days after publication</xsl:when>
		<xsl:when test="$code='rule.year_least'">Year: rated with at least how many rated months</xsl:when>
		<xsl:when test="$code='rule.year_least.hint'">From 1 to 12 months; empty means there is no rule for the year.</xsl:when>
		<xsl:when test="$code='rule.year_away'">Year: limited from how many months not rated</xsl:when>
		<xsl:when test="$code='rule.year_away.hint'">From 1 to 11 months; both empty means there is no such limit.</xsl:when>
		<xsl:when test="$code='rule.year_best'">Year: highest level then</xsl:when>
		<xsl:when test="$code='rule.petition_answer'">Answer a petition within how many days after it was sent</xsl:when>
		<xsl:when test="$code='rule.petition_answer.hint'">From 1 to 90 days; empty means no limit.</xsl:when>
		<xsl:when test="$code='rule.petition.hint'">From 1 to 90 days; empty means no petitions.</xsl:when>
		<xsl:when test="$code='rule.fault.hint'">Percent of the quality points each fault takes; both fields empty means not counted from products.</xsl:when>
		<xsl:when test="$code='rule.counted_normal'">A criterion counted from products must be of the ordinary kind.</xsl:when>
		<xsl:when test="$code='rule.remove_cap'">Remove this cap</xsl:when>
		<xsl:when test="$code='rule.exception_alone'">An exceptional share needs a common share.</xsl:when>
		<xsl:when test="$code='rule.exception_below'">The exceptional share must not be below the common one.</xsl:when>
		<xsl:when test="$code='rule.share.hint'">Worked no more than this percentage of the month's working days; empty means no rule.</xsl:when>
		<xsl:when test="$code='rule.both_or_none'">Enter both share and level, or leave both empty.</xsl:when>
		<xsl:when test="$code='rule.levels_order'">The points of this level must be below those of the level above.</xsl:when>
		<xsl:when test="$code='rule.level_from'">From points, level</xsl:when>
		<xsl:when test="$code='rule.level_name'">Name of level</xsl:when>
		<xsl:when test="$code='rule.level_short'">Short name, level</xsl:when>
		<xsl:when test="$code='rule.condition'">Code of the condition</xsl:when>
		<xsl:when test="$code='rule.forced'">Text of the condition</xsl:when>
		<xsl:when test="$code='rule.best'">Highest level still allowed</xsl:when>
		<xsl:when test="$code='rule.best.'">not set</xsl:when>
		<xsl:when test="$code='rule.best.hint'">Only for conditions that lower the level.</xsl:when>
		<xsl:when test="$code='rule.best_of_knock_out'">A condition that lowers the level names a highest level; for other kinds leave it empty.</xsl:when>
		<xsl:when test="$code='rule.start.hint'">When the software begins, for example 2022-01-20T00:00:00.</xsl:when>
		<xsl:when test="$code='rule.bad_moment'">Not a moment; write it like 2022-01-20T00:00:00.</xsl:when>
		<xsl:when test="$code='rule.set_name'">Name of the set</xsl:when>
		<xsl:when test="$code='rule.label.hint'">Source of the wording, for example “<span lang="vi">minh họa</span>” or “<span lang="vi">theo 3814-QĐ/TU</span>”.</xsl:when>
		<xsl:when test="$code='rule.label_needed'">An illustrative set must have a label that says so.</xsl:when>
		<xsl:when test="$code='rule.step.hint'">Points are multiples of the step; empty means 0,01.</xsl:when>
		<xsl:when test="$code='rule.off_step'">The maximum must be a multiple of the step.</xsl:when>
		<xsl:when test="$code='rule.place'">Post</xsl:when>
		<xsl:when test="$code='rule.place.'">unchanged; new ones at the end</xsl:when>
		<xsl:when test="$code='rule.place.hint'">Unchanged means not moved; new ones go to the end. ↳ is the first place of a group; the others are just after that criterion.</xsl:when>
		<xsl:when test="$code='rule.last_member'">A group or set must keep at least one criterion; remove the whole group if it is no longer used.</xsl:when>
		<xsl:when test="$code='rule.remove'">Remove the criterion</xsl:when>
		<xsl:when test="$code='rule.remove_group'">Remove the group and its criteria</xsl:when>
		<xsl:when test="$code='rule.add_set'">Copy the set</xsl:when>
		<xsl:when test="$code='rule.empty'">There are no criteria sets yet.</xsl:when>
		<xsl:when test="$code='rule.leader.free'">not bound</xsl:when>
		<xsl:when test="$code='rule.leader.warn'">remind, and a reason is needed</xsl:when>
		<xsl:when test="$code='rule.leader.bound'">must not be higher</xsl:when>
		<xsl:when test="$code='rule.leader'">The head's level is above the unit's</xsl:when>
		<xsl:when test="contains(substring-after($code,'rule.'),'.')">
			<xsl:call-template name="rule.value">
				<xsl:with-param name="what" select="substring-before(substring-after($code,'rule.'),'.')"/>
				<xsl:with-param name="value" select="substring-after(substring-after($code,'rule.'),'.')"/>
			</xsl:call-template>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="rule.what"><xsl:with-param name="what" select="translate(substring-after($code,'rule.'),'_','-')"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.end-word">
	<xsl:param name="code"/>
	<xsl:choose><xsl:when test="contains($code,'.open')">opens on</xsl:when><xsl:otherwise>before</xsl:otherwise></xsl:choose>
</xsl:template>

</xsl:stylesheet>
