<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/check.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="check.title">Check a print</xsl:template>
<xsl:template name="check.lead">Type the code at the end of a printed rating form or summary, or the chain's head on the summary. Hyphens are not needed; capital and small letters are the same. Documents with a registered number (notices, reports, submissions) are also found by number and date, within the account's scope.</xsl:template>
<xsl:template name="check.code">Verification code</xsl:template>
<xsl:template name="check.look">Check</xsl:template>
<xsl:template name="check.link">Check a print</xsl:template>

<!-- Context: check. -->
<xsl:template name="check.result">
	<xsl:choose>
		<xsl:when test="@state='unnumbered'">This account finds no document of that number on that day or in that year: number or date are not right, or the document is outside the account's scope.</xsl:when>
		<xsl:when test="@state='undated'">Please type the date of issue as 04/02/2022, or a year as 2022.</xsl:when>
		<xsl:when test="@state='numbered' and not(paper/registered/@differs)">This number is known to the software. The content today still agrees with what was registered.</xsl:when>
		<xsl:when test="@state='numbered' and paper[not(registered/@differs)]">A document of this number differs from what was registered; see each below.</xsl:when>
		<xsl:when test="@state='numbered'">This number is known to the software, but the content today DIFFERS from what was registered.</xsl:when>
		<xsl:when test="@state='unknown'">No print carries this code. Please compare each character with the paper.</xsl:when>
		<xsl:when test="@state='wait'">This account has tried too many wrong codes. Please try again in an hour.</xsl:when>
		<xsl:when test="@state='agrees'">The code is valid. The record in the software still agrees with the print.</xsl:when>
		<xsl:when test="@state='differs' and chain[@faults!='0']">The code is valid, but the record in the software NO LONGER agrees with the print, and the audit chain is broken. Tell the administrator at once.</xsl:when>
		<xsl:when test="@state='differs'">The code is valid, but the record in the software NO LONGER agrees with the print, for example because the decision was withdrawn after printing.</xsl:when>
		<xsl:otherwise>This chain head is known to the software.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="check.no-right">This account may not see the record, so its content is not shown.</xsl:template>
<!-- Context: newer. -->
<xsl:template name="check.replaced">This print was replaced by revision <xsl:value-of select="@revision"/><xsl:if test="@published">, published at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template></xsl:if>.</xsl:template>
<xsl:template name="check.newer-link">See the revision</xsl:template>
<xsl:template name="check.later">The unit has published again since this print, last at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="."/></xsl:call-template>.</xsl:template>
<xsl:template name="check.record">Record in the software</xsl:template>
<xsl:template name="check.publication">Publication in the software</xsl:template>
<xsl:template name="check.month">Month</xsl:template>
<xsl:template name="check.decided">Decision</xsl:template>
<xsl:template name="check.published">Publication</xsl:template>
<xsl:template name="check.unpublished">Not published</xsl:template>
<xsl:template name="check.revision">Revision</xsl:template>
<xsl:template name="check.number">Publication</xsl:template>
<xsl:template name="check.rules">Regulation applied</xsl:template>
<!-- Context: rules. -->
<xsl:template name="check.rule-set"><xsl:value-of select="@number"/>, version <xsl:value-of select="@version"/>, content code <span class="code"><xsl:value-of select="@sha256"/></span></xsl:template>
<!-- Context: publication. -->
<xsl:template name="check.publication-rules"><xsl:value-of select="@rule-set"/>, version <xsl:value-of select="@rule-version"/>, content code <span class="code"><xsl:value-of select="@sha256"/></span></xsl:template>
<xsl:template name="check.deciding">Trace of the decision</xsl:template>
<!-- Context: deciding. -->
<xsl:template name="check.deciding-words">Chain link <xsl:if test="@points"><xsl:value-of select="@points"/> points, </xsl:if>level <strong><xsl:value-of select="@level"/></strong>, at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template>:</xsl:template>
<xsl:template name="check.head-then">Chain head at publication</xsl:template>
<xsl:template name="check.summary-link">Open the summary as it is now</xsl:template>
<xsl:template name="check.chain">Audit chain of the unit, month</xsl:template>
<!-- Context: chain. -->
<xsl:template name="check.chain-whole">Intact: <xsl:apply-templates select="@links" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@links=1">link</xsl:when><xsl:otherwise>links</xsl:otherwise></xsl:choose><xsl:if test="@head!=''">, chain head <span class="code"><xsl:value-of select="@head"/></span></xsl:if>. Points and levels in the software are as the steps recorded them.</xsl:template>
<xsl:template name="check.chain-broken">Not intact: <xsl:value-of select="@faults"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@faults=1">place is</xsl:when><xsl:otherwise>places are</xsl:otherwise></xsl:choose> not as they were recorded. Please ask the system administrator to run the verification.</xsl:template>

<!-- By the registered number. -->
<xsl:template name="check.by-number">Number of the document, for example 630-CV/QU</xsl:template>
<xsl:template name="check.by-day">Date or year of issue</xsl:template>
<xsl:template name="check.find-number">Find the document</xsl:template>
<xsl:template name="check.paper-kind">Kind of document</xsl:template>
<xsl:template name="check.paper-agency">Issued by</xsl:template>
<xsl:template name="check.paper-unit">About</xsl:template>
<xsl:template name="check.paper-day">Date of issue</xsl:template>
<xsl:template name="check.paper-signer">Signer</xsl:template>
<xsl:template name="check.paper-registered">Registered</xsl:template>
<xsl:template name="check.paper-now">Today</xsl:template>
<!-- Context: paper. -->
<xsl:template name="check.paper-state"><xsl:choose><xsl:when test="registered/@differs">Differs from what was registered</xsl:when><xsl:otherwise>Agrees with what was registered</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="check.paper-link">Open the print as it is now</xsl:template>

</xsl:stylesheet>
