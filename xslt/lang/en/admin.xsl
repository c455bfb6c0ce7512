<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the administration's first page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="admin.grants">Administrative rights of this account</xsl:template>

<!-- Context: part. -->
<xsl:template name="admin.part">
	<xsl:choose>
		<xsl:when test="@code='unit'">The tree of units in your scope; found, rename, move, merge, split and end units from a date.</xsl:when>
		<xsl:when test="@code='accounts'">Find accounts in your scope, see their state, issue new one-time codes.</xsl:when>
		<xsl:when test="@code='opening'">Which units have rating forms for the month and who has none; open one unit at once.</xsl:when>
		<xsl:when test="@code='movement'">Who came, left or moved within the month; move an evaluation to another unit.</xsl:when>
		<xsl:when test="@code='absence'">Record absences, discipline and who is not rated in the month.</xsl:when>
		<xsl:when test="@code='extension'">Windows of the month's steps; extensions for a unit or a person, with a reason.</xsl:when>
		<xsl:when test="@code='caps'">How many A are allowed, used, left or exceeded, by unit, group of work and bloc.</xsl:when>
		<xsl:when test="@code='cap_grant'">Give an outstanding unit a higher share of A for a month, by a written decision.</xsl:when>
		<xsl:when test="@code='unit_result'">The level of each agency in the month; the head's level is judged by it.</xsl:when>
		<xsl:when test="@code='acknowledgements'">Who has acknowledged the regulation on use and the data notice and who has not, by unit.</xsl:when>
		<xsl:when test="@code='acknowledgement_text'">Content and versions of the texts everybody must acknowledge.</xsl:when>
		<xsl:when test="@code='unit_accounts'">The administration account of each agency: who holds it and by which decision; hand over, revoke, print the minutes.</xsl:when>
		<xsl:when test="@code='people'">The list of staff: joining, transfer, secondary posts, leaving; who rates whom and why.</xsl:when>
		<xsl:when test="@code='gap'">Units without head, administrator or aggregator; people without post, criteria set, superior or authority.</xsl:when>
		<xsl:when test="@code='rights'">Who has rights of administration, aggregation or audit and by which decision; grant, change dates, revoke.</xsl:when>
		<xsl:when test="@code='delegation'">Who reviews or decides in whose place during absence.</xsl:when>
		<xsl:when test="@code='rule'">Regulations on rating: calendar, levels, caps, criteria; import, draft a new version, compare, approve, variants of a unit.</xsl:when>
		<xsl:when test="@code='settings'">Two-factor authentication, session times, password length, delegation, how long logs are kept.</xsl:when>
		<xsl:when test="@code='news_admin'">News and notices for the people of a unit or bloc; on the first page until each has read them.</xsl:when>
		<xsl:when test="@code='visibility'">Whether a unit's published results show to everybody in the unit or only to the person rated.</xsl:when>
		<xsl:when test="@code='document_admin'">Regulations, guidance and templates for everybody to download; replace, withdraw.</xsl:when>
		<xsl:when test="@code='guide_entry'">Questions and answers shown in the Guides.</xsl:when>
		<xsl:when test="@code='catalogue'">Standard products and their coefficients, for assigning tasks.</xsl:when>
		<xsl:when test="@code='work_group'">Which positions do similar work, for caps that are counted by group.</xsl:when>
		<xsl:when test="@code='holiday'">Public holidays and make-up days, for counting working days in absences.</xsl:when>
		<xsl:when test="@code='import'">Units, staff, authorities and rights from .csv or .xlsx lists; checked first, imported afterwards.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Context: grant. -->
<xsl:template name="admin.grant">
	<xsl:choose>
		<xsl:when test="@role='city_admin'">City administration</xsl:when>
		<xsl:when test="@role='bloc_admin'">Bloc administration</xsl:when>
		<xsl:otherwise>Unit administration</xsl:otherwise>
	</xsl:choose>
	<xsl:text>: </xsl:text><xsl:value-of select="@unit"/><xsl:text> and the units below it</xsl:text><xsl:choose>
		<xsl:when test="@bloc='party'">, Party and mass-organisation bloc</xsl:when>
		<xsl:when test="@bloc='government'">, government bloc</xsl:when>
		<xsl:when test="@bloc='school'">, school bloc</xsl:when>
	</xsl:choose> (<xsl:value-of select="@decision"/>, <xsl:call-template name="format-date"><xsl:with-param name="date" select="@date"/></xsl:call-template>).</xsl:template>

</xsl:stylesheet>
