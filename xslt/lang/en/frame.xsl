<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of layout.xsl, form.xsl, table.xsl and chart.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="frame.name">Monthly rating</xsl:template>
<xsl:template name="frame.skip">Skip to content</xsl:template>
<xsl:template name="frame.login">Log in</xsl:template>
<xsl:template name="frame.logout">Log out</xsl:template>
<xsl:template name="frame.by-quarter">Your agency rates by quarter. See this page for</xsl:template>
<xsl:template name="frame.others-by-quarter">Agencies that rate by quarter are on the page of</xsl:template>
<xsl:template name="frame.by-month">Agencies that rate by month are on the pages of</xsl:template>
<xsl:template name="frame.quarter-plans">Plans and tasks of the months:</xsl:template>
<xsl:template name="frame.rated-in">Plans are made by month; the results are rated in</xsl:template>
<xsl:template name="frame.previous">Before</xsl:template>
<xsl:template name="frame.next">After</xsl:template>
<xsl:template name="frame.help">Guide<span class="wide"> to this step</span></xsl:template>
<xsl:template name="frame.guides">Guides and regulations</xsl:template>
<xsl:template name="frame.ask">Report a difficulty on this page</xsl:template>
<xsl:template name="frame.support">Support</xsl:template>
<xsl:template name="frame.training">Training</xsl:template>
<xsl:template name="frame.news">News and notices</xsl:template>
<xsl:template name="frame.lost-account">Recover an account</xsl:template>
<xsl:template name="frame.request">Request id (tell it when asking for support):</xsl:template>
<xsl:template name="frame.reference">Reference:</xsl:template>
<xsl:template name="frame.error-prefix">Error: </xsl:template>
<xsl:template name="frame.demonstration">Demonstration, the data are not real. The clock shows</xsl:template>
<xsl:template name="frame.session-end">The session is about to end for lack of activity. Press the button below to stay, or save a draft.</xsl:template>
<xsl:template name="frame.session-over">The session has ended. Just send as usual: after logging in again, what you typed is still there.</xsl:template>
<xsl:template name="frame.session-stay">Stay logged in</xsl:template>
<!-- Context: page. Real time, which a demonstration's moved clock leaves alone. -->
<xsl:template name="frame.session">The session ends at <xsl:value-of select="substring(viewer/@session-end,12,5)"/><xsl:if test="@demonstration='yes'"> (real time)</xsl:if> if nothing is done; what you are typing is not lost.</xsl:template>
<xsl:template name="frame.back">Back</xsl:template>
<xsl:template name="frame.print">Print (Vietnamese)</xsl:template>
<xsl:template name="frame.print-hint">This page prints on A4: press Ctrl + P and switch off the browser's “Headers and footers”.</xsl:template>
<xsl:attribute-set name="frame.menu"><xsl:attribute name="aria-label">Sections</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="frame.months"><xsl:attribute name="aria-label">Choose a month</xsl:attribute></xsl:attribute-set>

<xsl:template name="form.errors">Not saved yet, please correct the following</xsl:template>
<xsl:template name="form.optional">(optional)</xsl:template>
<xsl:template name="form.choose">choose</xsl:template>
<xsl:template name="form.date-hint">For example 05/01/2022</xsl:template>
<xsl:template name="form.max-length"><xsl:apply-templates select="@max-length" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@max-length=1">character</xsl:when><xsl:otherwise>characters</xsl:otherwise></xsl:choose> at most.</xsl:template>
<xsl:template name="form.conflict">Somebody else has edited this first</xsl:template>
<xsl:template name="form.conflict-help">Nothing was stored. What you typed is still in the fields below: compare it with what is stored, correct it if necessary, then send it again.</xsl:template>
<xsl:template name="form.conflict-field">Field</xsl:template>
<xsl:template name="form.conflict-mine">Yours</xsl:template>
<xsl:template name="form.conflict-theirs">Stored</xsl:template>
<xsl:attribute-set name="form.conflict-mine"><xsl:attribute name="data-label">Yours</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="form.conflict-theirs"><xsl:attribute name="data-label">Stored</xsl:attribute></xsl:attribute-set>

<xsl:template name="table.no-level"> no level yet</xsl:template>
<xsl:template name="table.missing"> no points yet</xsl:template>
<xsl:template name="table.empty">No rows yet.</xsl:template>
<xsl:template name="table.page-of">Page <xsl:apply-templates select="@current" mode="count"/> of <xsl:apply-templates select="@last" mode="count"/></xsl:template>
<xsl:attribute-set name="table.pages"><xsl:attribute name="aria-label">Pages of the list</xsl:attribute></xsl:attribute-set>

<xsl:template name="chart.strip-title">Levels of the last 12 months</xsl:template>
<xsl:template name="chart.level">Level</xsl:template>
<xsl:template name="chart.as-text">See in words</xsl:template>
<xsl:template name="chart.not-rated">not rated</xsl:template>
<xsl:template name="chart.not-yet">no result yet</xsl:template>
<xsl:template name="chart.unit">Unit</xsl:template>
<xsl:template name="chart.share">Share of levels</xsl:template>
<xsl:template name="chart.total">Total</xsl:template>
<xsl:template name="chart.none">Undecided</xsl:template>
<xsl:template name="chart.progress">Progress</xsl:template>
<xsl:attribute-set name="chart.share"><xsl:attribute name="data-label">Share of levels</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="chart.total"><xsl:attribute name="data-label">Total</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="chart.none"><xsl:attribute name="data-label">Undecided</xsl:attribute></xsl:attribute-set>

</xsl:stylesheet>
