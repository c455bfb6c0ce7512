<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of issuing codes to many, and of the slips. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="issue.intro">Choose people without an account. This step only counts and notes the list; codes are issued at the next step, batch by batch, and slips print at once. Whoever has an account keeps it.</xsl:template>
<xsl:template name="issue.by-list">Have a list of staff codes? <a href="/quan-tri/nhap-du-lieu">Import a list for issuing accounts</a> from a .csv or .xlsx file.</xsl:template>
<xsl:template name="issue.batches">Recent batches</xsl:template>
<xsl:template name="issue.whole-scope">All units in your scope</xsl:template>
<xsl:template name="issue.what">Issue for</xsl:template>
<xsl:template name="issue.created">Made at</xsl:template>
<xsl:attribute-set name="issue.created"><xsl:attribute name="data-label">Made at</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.total">All</xsl:template>
<xsl:attribute-set name="issue.total"><xsl:attribute name="data-label">All</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.issued">Issued</xsl:template>
<xsl:attribute-set name="issue.issued"><xsl:attribute name="data-label">Issued</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.waiting">Waiting</xsl:template>
<xsl:attribute-set name="issue.waiting"><xsl:attribute name="data-label">Waiting</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.has-account">Has an account, unchanged</xsl:template>
<xsl:template name="issue.beyond">Has rights beyond the issuer's scope, not issued here</xsl:template>
<xsl:template name="issue.skipped">Skipped (has a code, moved away)</xsl:template>
<xsl:attribute-set name="issue.progress"><xsl:attribute name="aria-label">Progress</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.so-far"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@total - @waiting"/></xsl:call-template> of <xsl:apply-templates select="@total" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@total=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="issue.ended">This job is finished or closed.</xsl:template>
<xsl:template name="issue.explain">Each click issues for at most 500 people, in the order of units, and shows the slips for printing at once. Codes are stored nowhere: print or save the slips before you come back and click again. You can stop at any time and continue from this page later.</xsl:template>
<xsl:template name="issue.lost">Lost the slips of a batch?</xsl:template>
<xsl:template name="issue.lost-explain">Reissue codes for those of the batch who have not changed their password; their old slips become invalid.</xsl:template>
<xsl:template name="issue.agencies">By unit</xsl:template>

<xsl:template name="slip.title">Account slips</xsl:template>
<xsl:template name="slip.kind">Account slips</xsl:template>
<xsl:template name="slip.once">Codes show only once on this page and are stored nowhere else. Print now, cut along the lines and hand each slip to its person.</xsl:template>

<!-- Context: slip. -->
<xsl:template name="slip.deadline">Log in and choose a password before <strong><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@deadline"/></xsl:call-template></strong>; after that the account is locked.</xsl:template>
<xsl:template name="slip.ask">
	<xsl:text>For help: </xsl:text>
	<xsl:choose>
		<xsl:when test="../contact">
			<xsl:for-each select="../contact"><xsl:if test="position()!=1">; </xsl:if><xsl:value-of select="@name"/><xsl:if test="@phone"><xsl:text> </xsl:text><xsl:value-of select="@phone"/></xsl:if></xsl:for-each>
		</xsl:when>
		<xsl:otherwise>the administrator of the unit above</xsl:otherwise>
	</xsl:choose>
	<xsl:text>. Tell this code to nobody.</xsl:text>
</xsl:template>

<xsl:template name="word-issue">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='issue.unit'">Unit</xsl:when>
		<xsl:when test="$code='issue.unit.hint'">With the units and sections below. None chosen means all units in your scope.</xsl:when>
		<xsl:when test="$code='issue.bloc'">Bloc</xsl:when>
		<xsl:when test="$code='issue.bloc.party'">Party, mass organisations</xsl:when>
		<xsl:when test="$code='issue.bloc.government'">Government</xsl:when>
		<xsl:when test="$code='issue.bloc.school'">Schools</xsl:when>
		<xsl:when test="$code='issue.staff_kind'">Kind of staff</xsl:when>
		<xsl:when test="$code='issue.staff_kind.cadre'">Cadre</xsl:when>
		<xsl:when test="$code='issue.staff_kind.civil_servant'">Civil servant</xsl:when>
		<xsl:when test="$code='issue.staff_kind.public_employee'">Public employee</xsl:when>
		<xsl:when test="$code='issue.staff_kind.contract'">Contract staff</xsl:when>
		<xsl:when test="$code='issue.chunk'">Batch (people with unchanged password)</xsl:when>
		<xsl:when test="$code='issue.reason'">Reason for reissuing</xsl:when>
		<xsl:when test="$code='issue.reason.hint'">For example a broken printer. The reason is written to the audit log.</xsl:when>
		<xsl:when test="$code='issue.nobody'">Nobody in this selection is waiting for an account.</xsl:when>
		<xsl:when test="$code='issue.too_many'">There are 20,000 people or more. Please choose a smaller unit, or ask the operator to issue into a file for central printing.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
