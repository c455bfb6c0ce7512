<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the agencies' administration accounts: list, history, handover, minutes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unit_account.title">Unit administration account: <xsl:value-of select="@unit"/></xsl:template>
<xsl:template name="unit_account.search">Agency</xsl:template>
<xsl:template name="unit_account.count"><xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">agency</xsl:when><xsl:otherwise>agencies</xsl:otherwise></xsl:choose>. Missing: <xsl:apply-templates select="state[@code='no_account']/@count" mode="count"/> without an account, <xsl:apply-templates select="state[@code='unheld']/@count" mode="count"/> handed to nobody, <xsl:apply-templates select="state[@code='holder_left']/@count" mode="count"/> whose holder has left the agency.</xsl:template>
<xsl:template name="unit_account.list">Back to the unit accounts</xsl:template>
<xsl:template name="unit_account.go">Hand over, reissue, revoke</xsl:template>
<xsl:template name="unit_account.holder">Holder</xsl:template>
<xsl:attribute-set name="unit_account.holder"><xsl:attribute name="data-label">Holder</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.dates">Handed over for</xsl:template>
<xsl:attribute-set name="unit_account.dates"><xsl:attribute name="data-label">Handed over for</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.decision">Decision</xsl:template>
<xsl:attribute-set name="unit_account.decision"><xsl:attribute name="data-label">Decision</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.from">From</xsl:template>
<xsl:template name="unit_account.until">Up to and including</xsl:template>
<xsl:template name="unit_account.decision-date">Date of issue</xsl:template>
<xsl:template name="unit_account.issuer">Issuer</xsl:template>
<xsl:template name="unit_account.organisation-word">Organisation</xsl:template>
<xsl:template name="unit_account.organisation">on behalf of <xsl:value-of select="@organisation"/></xsl:template>
<xsl:template name="unit_account.from-until">since <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@until"> until <xsl:call-template name="format-date"><xsl:with-param name="date" select="@until"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="unit_account.by-decision"><span>Number <xsl:value-of select="@decision"/> of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@decision-date"/></xsl:call-template>, <xsl:value-of select="@issuer"/></span></xsl:template>
<xsl:template name="unit_account.rights">Rights of the account</xsl:template>
<xsl:template name="unit_account.no-rights">The account has no rights yet.</xsl:template>
<xsl:template name="unit_account.holdings">Who has held the account</xsl:template>
<xsl:template name="unit_account.acts">Handover, reissue, revocation</xsl:template>
<xsl:template name="unit_account.audit">See this account's log</xsl:template>
<xsl:template name="unit_account.act">Event</xsl:template>
<xsl:template name="unit_account.done">Acts</xsl:template>
<xsl:attribute-set name="unit_account.done"><xsl:attribute name="data-label">Acts</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.current">Holds it</xsl:template>
<xsl:template name="unit_account.at">At</xsl:template>
<xsl:attribute-set name="unit_account.at"><xsl:attribute name="data-label">At</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.by">Done by</xsl:template>
<xsl:attribute-set name="unit_account.by"><xsl:attribute name="data-label">Done by</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.basis">Basis</xsl:template>
<xsl:attribute-set name="unit_account.basis"><xsl:attribute name="data-label">Basis</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.paper">Papers</xsl:template>
<xsl:attribute-set name="unit_account.paper"><xsl:attribute name="data-label">Papers</xsl:attribute></xsl:attribute-set>
<xsl:template name="unit_account.minutes">Minutes</xsl:template>

<!-- Context: act. -->
<xsl:template name="unit_account.what">
	<xsl:choose>
		<xsl:when test="@kind='hand_over'">Handed over to <xsl:value-of select="@holder"/><xsl:if test="@organisation"> (<xsl:call-template name="unit_account.organisation"/>)</xsl:if><xsl:if test="@former"><span class="second">former holder: <xsl:value-of select="@former"/></span></xsl:if></xsl:when>
		<xsl:when test="@kind='renew'">Code reissued for <xsl:value-of select="@holder"/></xsl:when>
		<xsl:otherwise>Revoked from <xsl:value-of select="@former"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: grant. -->
<xsl:template name="unit_account.grant">
	<xsl:call-template name="unit_account.role"><xsl:with-param name="role" select="@role"/></xsl:call-template>: <xsl:value-of select="@unit"/> (number <xsl:value-of select="@decision"/> of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>)</xsl:template>

<xsl:template name="unit_account.role">
	<xsl:param name="role"/>
	<xsl:choose>
		<xsl:when test="$role='unit_admin'">Unit administration</xsl:when>
		<xsl:when test="$role='unit_aggregator'">Unit aggregation</xsl:when>
		<xsl:when test="$role='bloc_admin'">Bloc administration</xsl:when>
		<xsl:when test="$role='bloc_aggregator'">Bloc aggregation</xsl:when>
		<xsl:when test="$role='city_admin'">City administration</xsl:when>
		<xsl:otherwise>Check</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit_account.state">
	<xsl:param name="code" select="@code"/>
	<xsl:choose>
		<xsl:when test="$code='no_account'">No account</xsl:when>
		<xsl:when test="$code='unheld'">Handed to nobody</xsl:when>
		<xsl:when test="$code='holder_left'">Holder has left the agency</xsl:when>
		<xsl:when test="$code='upcoming'">Handed over, not begun</xsl:when>
		<xsl:otherwise>Held</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ handover -->

<xsl:template name="handover.back">Back to the account</xsl:template>
<xsl:template name="handover.slip-title">Slip of a unit administration account</xsl:template>
<xsl:template name="handover.once"><strong class="kind">Note.</strong> The code shows only once on this page and is stored nowhere else. Print the slip or note it now and hand it to its person.</xsl:template>
<xsl:template name="handover.slip">Log in with this account and code within <xsl:value-of select="@days"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@days=1">day</xsl:when><xsl:otherwise>days</xsl:otherwise></xsl:choose>, then choose a password. The code is invalid once a password is chosen. Everything done with this account is recorded with its holder's name.</xsl:template>
<xsl:template name="handover.print-slip">Print the slip</xsl:template>
<xsl:template name="handover.print-minutes">Open the minutes of the handover to print (Vietnamese)</xsl:template>

<!-- Context: form. -->
<xsl:template name="handover.act">
	<xsl:choose>
		<xsl:when test="@id='hand_over' and ../@account">Hand over to somebody else</xsl:when>
		<xsl:when test="@id='hand_over'">Make the account and hand it over</xsl:when>
		<xsl:when test="@id='renew'">Reissue the holder's code</xsl:when>
		<xsl:otherwise>Revoke</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="handover.effect">
	<xsl:choose>
		<xsl:when test="@id='hand_over' and ../@account">The present holder's time ends at once; password and second factor become invalid, open sessions end. The new holder logs in with a one-time code.</xsl:when>
		<xsl:when test="@id='hand_over'">The account is named by the unit's code and has the rights of the decision below. Its holder logs in with a one-time code.</xsl:when>
		<xsl:when test="@id='renew'">For a holder who forgot the password or lost the authentication device. Password and second factor become invalid, open sessions end.</xsl:when>
		<xsl:otherwise>The present holder's time ends at once; nobody can log in until the next handover. Open sessions end.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-handover">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='handover.holder'">Holder, of the agency</xsl:when>
		<xsl:when test="$code='handover.organisation'">Or hand over to an organisation</xsl:when>
		<xsl:when test="$code='handover.organisation.hint'">Name of an organisation that holds the account for the agency; leave empty for a person of the agency.</xsl:when>
		<xsl:when test="$code='handover.representative'">Person sent by the organisation</xsl:when>
		<xsl:when test="$code='handover.representative.hint'">That person's account or staff code.</xsl:when>
		<xsl:when test="$code='handover.from'">Held from</xsl:when>
		<xsl:when test="$code='handover.until'">Up to and including</xsl:when>
		<xsl:when test="$code='handover.until.hint'">Written like 31/12/2022; leave empty if the decision names no end.</xsl:when>
		<xsl:when test="$code='handover.roles'">Rights given by the decision</xsl:when>
		<xsl:when test="$code='handover.roles.hint'">Rights it has stay; tick only additional ones.</xsl:when>
		<xsl:when test="$code='handover.roles.unit_admin'">Unit administration</xsl:when>
		<xsl:when test="$code='handover.roles.unit_aggregator'">Unit aggregation</xsl:when>
		<xsl:when test="$code='handover.number'">Decision number</xsl:when>
		<xsl:when test="$code='handover.date'">Date of the decision</xsl:when>
		<xsl:when test="$code='handover.issuer'">Issuer</xsl:when>
		<xsl:when test="$code='handover.reason'">Reason</xsl:when>
		<xsl:when test="$code='handover.either'">hand over to one side only: a person of the agency or an organisation</xsl:when>
		<xsl:when test="$code='handover.right'">this right is beyond that of who hands over</xsl:when>
		<xsl:when test="$code='handover.self'">nobody hands the account to themself</xsl:when>
		<xsl:when test="$code='handover.too_early'">at most 7 days ahead, since a one-time code expires</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ minutes -->

<xsl:template name="minutes.title">
	<xsl:choose>
		<xsl:when test="@kind='take_back'">Minutes of the revocation of a unit administration account</xsl:when>
		<xsl:otherwise>Minutes of the handover of a unit administration account</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="minutes.opening">By Decision number <xsl:value-of select="@decision"/> of <xsl:call-template name="format-date"><xsl:with-param name="date" select="@decision-date"/></xsl:call-template> of <xsl:value-of select="@issuer"/>, today at <xsl:value-of select="substring(@at,12,2)"/>:<xsl:value-of select="substring(@at,15,2)"/>, <xsl:call-template name="format-date-long"><xsl:with-param name="date" select="@at"/></xsl:call-template>, the parties below make these minutes:</xsl:template>
<xsl:template name="minutes.giver"><xsl:choose><xsl:when test="@kind='take_back'">Revoking party</xsl:when><xsl:otherwise>Handing-over party</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="minutes.taker">Receiving party</xsl:template>
<xsl:template name="minutes.former"><xsl:choose><xsl:when test="@kind='take_back'">Holder</xsl:when><xsl:otherwise>Former holder</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="minutes.content"><xsl:choose><xsl:when test="@kind='take_back'">What is revoked</xsl:when><xsl:otherwise>What is handed over</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="minutes.parties">Parties</xsl:template>
<xsl:template name="minutes.by-account">(done in the software with the account <xsl:value-of select="@giver-account"/>)</xsl:template>
<xsl:template name="minutes.reason">Reason</xsl:template>
<xsl:template name="minutes.roles">
	<xsl:choose>
		<xsl:when test="@roles=''">none</xsl:when>
		<xsl:otherwise>
			<xsl:if test="contains(concat(' ',@roles,' '),' unit_admin ')">unit administration</xsl:if>
			<xsl:if test="contains(concat(' ',@roles,' '),' unit_admin ') and contains(concat(' ',@roles,' '),' unit_aggregator ')">, </xsl:if>
			<xsl:if test="contains(concat(' ',@roles,' '),' unit_aggregator ')">unit aggregation</xsl:if>
			<xsl:if test="contains(@roles,'bloc_') or contains(@roles,'city_') or contains(@roles,'auditor')"> and other rights by decisions</xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="minutes.items">
	<xsl:choose>
		<xsl:when test="@kind='take_back'">
			<li>The account's password and second factor were cancelled, open sessions ended.</li>
			<li>Nobody can log in with the account until it is handed over again.</li>
			<li>The trace of everything done with the account is kept, with the holder's name.</li>
		</xsl:when>
		<xsl:otherwise>
			<li>One account slip with a one-time code, handed to the receiving party alone; the code is not in these minutes.</li>
			<li>The former holder's password and second factor were cancelled, open sessions ended.</li>
			<li>The receiving party chooses a password at the first login, lends the account to nobody, and answers for everything done with it while holding it.</li>
			<li>The list of the unit's users and unfinished matters are in the software, with this same account.</li>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="minutes.closing">These minutes are made in <span class="blank"></span> copies of the same force, one for each party.</xsl:template>

</xsl:stylesheet>
