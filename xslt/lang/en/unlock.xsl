<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the page that helps somebody who does not get in. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="unlock.link">Unlock, remove two-factor authentication</xsl:template>
<xsl:template name="unlock.reissue">Issue one-time codes</xsl:template>
<xsl:template name="unlock.state">Wrong entry</xsl:template>
<xsl:template name="unlock.locked">Locked for a while by wrong entries from many places, until</xsl:template>
<xsl:template name="unlock.waits">Has to wait after many wrong entries</xsl:template>
<xsl:template name="unlock.open">Not locked</xsl:template>
<xsl:template name="unlock.factor">Two-factor authentication since</xsl:template>
<xsl:template name="unlock.no-factor">Off</xsl:template>
<xsl:template name="unlock.failures">Recent wrong entries</xsl:template>
<xsl:template name="unlock.times">Times</xsl:template>
<xsl:attribute-set name="unlock.times"><xsl:attribute name="data-label">Times</xsl:attribute></xsl:attribute-set>
<xsl:template name="unlock.last">Last</xsl:template>
<xsl:attribute-set name="unlock.last"><xsl:attribute name="data-label">Last</xsl:attribute></xsl:attribute-set>
<xsl:template name="unlock.help">Unlock so that this person can try again at once. Remove two-factor authentication only when you have met the person, and telephone and recovery codes are both lost. The password does not change.</xsl:template>

<xsl:template name="word-unlock">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='unlock.reason'">Reason</xsl:when>
		<xsl:when test="$code='unlock.reason.hint'">For example a mistyped password, a lost telephone. The reason is written to the audit log.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
