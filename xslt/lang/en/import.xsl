<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the import. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="import.name">File</xsl:template>
<xsl:attribute-set name="import.name"><xsl:attribute name="data-label">File</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.list">Lists</xsl:template>
<xsl:attribute-set name="import.list"><xsl:attribute name="data-label">Lists</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.created">Uploaded at</xsl:template>
<xsl:attribute-set name="import.created"><xsl:attribute name="data-label">Uploaded at</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.result">Result</xsl:template>
<xsl:attribute-set name="import.result"><xsl:attribute name="data-label">Result</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.row">Row</xsl:template>
<xsl:attribute-set name="import.row"><xsl:attribute name="data-label">Row</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.column">Column</xsl:template>
<xsl:attribute-set name="import.column"><xsl:attribute name="data-label">Column</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.value">Value</xsl:template>
<xsl:attribute-set name="import.value"><xsl:attribute name="data-label">Value</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.reason">Why</xsl:template>
<xsl:attribute-set name="import.reason"><xsl:attribute name="data-label">Why</xsl:attribute></xsl:attribute-set>
<xsl:template name="import.check-title">Check of a list</xsl:template>
<xsl:template name="import.files">Uploaded files</xsl:template>
<xsl:template name="import.another">Upload another file</xsl:template>
<xsl:template name="import.intro">Upload a list to have it checked. Nothing is stored until you agree to import at the next step. Importing the same list again changes nothing.</xsl:template>
<xsl:template name="import.nothing-yet">This is the result of the check. Nothing is stored yet.</xsl:template>
<xsl:template name="import.rows">Rows</xsl:template>
<xsl:template name="import.bad">Rows with errors</xsl:template>
<xsl:template name="import.new">New</xsl:template>
<xsl:template name="import.changed">Change</xsl:template>
<xsl:template name="import.ended">End</xsl:template>
<xsl:template name="import.same">Unchanged</xsl:template>
<xsl:template name="import.unusable">Cannot be imported: correct the places below and upload again.</xsl:template>
<xsl:template name="import.bad-rows">Download the rows with errors (.xlsx, with reasons), to correct and upload again</xsl:template>
<xsl:template name="import.templates">Templates</xsl:template>
<xsl:template name="import.templates-intro">Templates have the column names. Those for staff and for issuing accounts are filled with the people of the units in your scope.</xsl:template>
<xsl:template name="import.catalogue-title">Import the catalogue of products</xsl:template>
<xsl:template name="import.catalogue-back">Back to the catalogue</xsl:template>
<xsl:template name="import.templates-catalogue">The template has the column names; that of an office holds the products in use. A further line of a code from a new day ends the old one on that day.</xsl:template>
<xsl:template name="import.template-catalogue">Catalogue of the own office (.xlsx)</xsl:template>
<xsl:template name="import.paper-title">Import results on paper from a list</xsl:template>
<xsl:template name="import.paper-back">Back to the results on paper</xsl:template>
<xsl:template name="import.templates-paper">The template is filled with the unit's people and the results on paper entered so far; only levels and points are to be entered. Templates for other months and units are on the page “Results on paper” of that month and unit.</xsl:template>
<xsl:template name="import.template-paper">Template for results on paper, this month</xsl:template>
<xsl:template name="import.template-of">Template</xsl:template>
<xsl:template name="import.first-problems">These are the first <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(problem)"/></xsl:call-template> of <xsl:apply-templates select="@problems" mode="count"/> places; the file of the rows with errors has the reasons of every row.</xsl:template>
<xsl:template name="import.problems">Places to look at</xsl:template>

<!-- Context: import. -->
<xsl:template name="import.applied"><xsl:apply-templates select="@applied-rows" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@applied-rows=1">row</xsl:when><xsl:otherwise>rows</xsl:otherwise></xsl:choose> imported at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@applied"/></xsl:call-template>; <xsl:apply-templates select="@bad" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@bad=1">row</xsl:when><xsl:otherwise>rows</xsl:otherwise></xsl:choose> with errors skipped. <xsl:choose><xsl:when test="@kept">The list is kept 7 days, so that rows with errors can be downloaded.</xsl:when><xsl:otherwise>The uploaded list has been deleted from the system.</xsl:otherwise></xsl:choose></xsl:template>

<!-- Context: file. -->
<xsl:template name="import.file-result">
	<xsl:choose>
		<xsl:when test="@applied"><xsl:apply-templates select="@applied-rows" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@applied-rows=1">row</xsl:when><xsl:otherwise>rows</xsl:otherwise></xsl:choose> imported</xsl:when>
		<xsl:otherwise>Not imported</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Why a cell is wrong. Context: problem. -->
<xsl:template name="import.reason-text">
	<xsl:choose>
		<xsl:when test="@reason='required'">not filled in</xsl:when>
		<xsl:when test="@reason='too_long'">longer than <xsl:value-of select="@detail"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@detail=1">character</xsl:when><xsl:otherwise>characters</xsl:otherwise></xsl:choose></xsl:when>
		<xsl:when test="@reason='bad_characters'">has unreadable characters</xsl:when>
		<xsl:when test="@reason='bad_code'">a code has only unmarked letters, digits, dots, hyphens and underscores</xsl:when>
		<xsl:when test="@reason='bad_choice'">not one of: <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='bad_date'">not a date; write it like 05/01/2022</xsl:when>
		<xsl:when test="@reason='bad_month'">not a month; write it like 01/2022; a quarter as 2026-Q1</xsl:when>
		<xsl:when test="@reason='bad_points'">not points: from 0 to 100, two decimals at most</xsl:when>
		<xsl:when test="@reason='no_evaluation'">this person has no rating form in the month, or is outside your scope</xsl:when>
		<xsl:when test="@reason='software_only'">this month is rated in the software only; no results on paper are taken</xsl:when>
		<xsl:when test="@reason='bad_phone'">not a telephone number</xsl:when>
		<xsl:when test="@reason='bad_email'">not an e-mail address</xsl:when>
		<xsl:when test="@reason='bad_account'">not an account name</xsl:when>
		<xsl:when test="@reason='bad_text'">unreadable</xsl:when>
		<xsl:when test="@reason='unknown_unit'">there is no such unit<xsl:if test="@detail">: <xsl:value-of select="@detail"/></xsl:if></xsl:when>
		<xsl:when test="@reason='ended_unit'">the unit has ended</xsl:when>
		<xsl:when test="@reason='no_work'">this person works in no unit now</xsl:when>
		<xsl:when test="@reason='out_of_scope'">outside your scope</xsl:when>
		<xsl:when test="@reason='works_outside'">this person also works in a unit outside your scope: <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='beyond_rights'">this person has rights beyond your scope</xsl:when>
		<xsl:when test="@reason='other_name'">this code belongs to <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='has_account'">has the account <xsl:value-of select="@detail"/> already, unchanged</xsl:when>
		<xsl:when test="@reason='unknown_person'">there is no such person</xsl:when>
		<xsl:when test="@reason='not_agency'">this unit is not an agency</xsl:when>
		<xsl:when test="@reason='grouping'">this is a grouping of units; nobody works in it</xsl:when>
		<xsl:when test="@reason='no_agency'">there is no agency above it</xsl:when>
		<xsl:when test="@reason='decision_to_come'">the date of the decision is in the future</xsl:when>
		<xsl:when test="@reason='before_decision'">before the date of the decision <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template></xsl:when>
		<xsl:when test="@reason='more_than_held'">wider than the importer's own right, or a matter for an administrator above</xsl:when>
		<xsl:when test="@reason='own_right'">nobody changes their own rights</xsl:when>
		<xsl:when test="@reason='right_ended'">this right ended on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template>; enter a new first day</xsl:when>
		<xsl:when test="@reason='last_city_admin'">this is the last city administrator</xsl:when>
		<xsl:when test="@reason='dates_reversed'">the last day is before the first, <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='bad_coefficient'">the coefficient must be more than 0</xsl:when>
		<xsl:when test="@reason='ends_before'">must be after the first day <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template></xsl:when>
		<xsl:when test="@reason='overlaps'">this code is used from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@detail"/></xsl:call-template>, on some of these days</xsl:when>
		<xsl:when test="@reason='overlaps_row'">on the same days as row <xsl:value-of select="@detail"/> of this code</xsl:when>
		<xsl:when test="@reason='duplicate'">same as row <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='differs_from_row'">differs from row <xsl:value-of select="@detail"/> of the same person</xsl:when>
		<xsl:when test="@reason='two_mains'">this person has the main post in row <xsl:value-of select="@detail"/> already</xsl:when>
		<xsl:when test="@reason='no_main'">no row of this person is the main post</xsl:when>
		<xsl:when test="@reason='two_heads'">the unit has a head already (row or code: <xsl:value-of select="@detail"/>)</xsl:when>
		<xsl:when test="@reason='only_deputy'">fields of work are for deputies only</xsl:when>
		<xsl:when test="@reason='other_account'">this person has the account <xsl:value-of select="@detail"/> already</xsl:when>
		<xsl:when test="@reason='account_taken'">this account belongs to <xsl:value-of select="@detail"/></xsl:when>
		<xsl:when test="@reason='depends_on_row'">depends on row <xsl:value-of select="@detail"/>, which has errors</xsl:when>
		<xsl:when test="@reason='parent_cycle'">a unit cannot be below itself</xsl:when>
		<xsl:when test="@reason='missing_column'">this column is missing</xsl:when>
		<xsl:when test="@reason='duplicate_column'">the column is there twice</xsl:when>
		<xsl:when test="@reason='unknown_column'">this column is not used and is ignored</xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="unit-problem"><xsl:with-param name="code" select="@reason"/></xsl:call-template>
			<xsl:if test="@detail">: <xsl:value-of select="@detail"/></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-import">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='import.kind'">Lists</xsl:when>
		<xsl:when test="$code='import.kind.units'">Unit</xsl:when>
		<xsl:when test="$code='import.kind.people'">Staff</xsl:when>
		<xsl:when test="$code='import.kind.authorities'">Authorities</xsl:when>
		<xsl:when test="$code='import.kind.grants'">Rights</xsl:when>
		<xsl:when test="$code='import.kind.changes'">Changes of the unit tree</xsl:when>
		<xsl:when test="$code='import.kind.catalogue'">Catalogue of products</xsl:when>
		<xsl:when test="$code='import.kind.paper'">Results on paper</xsl:when>
		<xsl:when test="$code='import.kind.accounts'">Issue accounts</xsl:when>
		<xsl:when test="$code='import.changed_since'">Nothing was imported: somebody has just updated results since the check. Please look at the new check, then import.</xsl:when>
		<xsl:when test="$code='import.file'">File</xsl:when>
		<xsl:when test="$code='import.has_bad'">Nothing was imported: the list still has rows with errors. Correct the file and upload it again, or import the good rows only.</xsl:when>
		<xsl:when test="$code='import.file.empty'">The file has no rows.</xsl:when>
		<xsl:when test="$code='import.file.too_large'">The file is too large, 5 MB at most (50 MB unpacked).</xsl:when>
		<xsl:when test="$code='import.file.too_many_rows'">The file has more than 5,000 rows. Please divide it.</xsl:when>
		<xsl:when test="$code='import.file.too_many_columns'">The file has more than 60 columns.</xsl:when>
		<xsl:when test="$code='import.file.not_utf8'">The text of the file cannot be read. Please save it as .xlsx or as CSV in UTF-8.</xsl:when>
		<xsl:when test="$code='import.file.open_quote'">A quotation mark is opened and not closed. Please save the file again from a spreadsheet program.</xsl:when>
		<xsl:when test="$code='import.file.not_xlsx'">The .xlsx file is damaged, has a password, or is no spreadsheet.</xsl:when>
		<xsl:when test="$code='import.file.bad_xml'">The .xlsx file is damaged.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
