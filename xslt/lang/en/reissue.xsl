<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the reissue of a one-time code. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="reissue.once">Codes show only once on this page and are stored nowhere else. Print the slip or note the code now and hand it to its person.</xsl:template>
<xsl:template name="reissue.site">Login address</xsl:template>
<xsl:template name="reissue.list">Back to the accounts</xsl:template>
<xsl:template name="reissue.slip">Log in with this account and code within <xsl:value-of select="@days"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@days=1">day</xsl:when><xsl:otherwise>days</xsl:otherwise></xsl:choose>, then choose a password. The code is invalid once a password is chosen.</xsl:template>
<xsl:template name="reissue.warning">The old password becomes invalid and this person's open sessions end at once.</xsl:template>

<xsl:template name="reissue.many">Each person gets a new code; old passwords become invalid and open sessions end at once. The slips show once, for printing.</xsl:template>
<xsl:template name="reissue.left-out">Some of the selected people cannot be issued here: outside your scope, yourself, with higher rights, or disabled by decision.</xsl:template>
<xsl:template name="reissue.people">Issue a code for</xsl:template>

<xsl:template name="word-reissue">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='reissue.reason'">Reason for issuing</xsl:when>
		<xsl:when test="$code='reissue.reason.hint'">For example a forgotten password. The reason is written to the audit log.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
