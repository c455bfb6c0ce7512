<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the own account. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="account.name">Account</xsl:template>
<xsl:attribute-set name="account.name"><xsl:attribute name="data-label">Account</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.password">Change password</xsl:template>
<xsl:attribute-set name="account.password"><xsl:attribute name="data-label">Change password</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.sessions">Open sessions</xsl:template>
<xsl:attribute-set name="account.sessions"><xsl:attribute name="data-label">Open sessions</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.created">Logged in</xsl:template>
<xsl:attribute-set name="account.created"><xsl:attribute name="data-label">Logged in</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.seen">Last used</xsl:template>
<xsl:attribute-set name="account.seen"><xsl:attribute name="data-label">Last used</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.address">Address</xsl:template>
<xsl:attribute-set name="account.address"><xsl:attribute name="data-label">Address</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.agent">Browser</xsl:template>
<xsl:attribute-set name="account.agent"><xsl:attribute name="data-label">Browser</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.current">(this session)</xsl:template>
<xsl:attribute-set name="account.current"><xsl:attribute name="data-label">(this session)</xsl:attribute></xsl:attribute-set>

<xsl:template name="account.end">End</xsl:template>
<xsl:attribute-set name="account.end"><xsl:attribute name="data-label">End</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.at">At</xsl:template>
<xsl:attribute-set name="account.at"><xsl:attribute name="data-label">At</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.what">Event</xsl:template>
<xsl:attribute-set name="account.what"><xsl:attribute name="data-label">Event</xsl:attribute></xsl:attribute-set>
<xsl:template name="account.factor">Two-factor authentication</xsl:template>
<xsl:template name="account.factor-on">On since</xsl:template>
<xsl:template name="account.factor-off">Off</xsl:template>
<xsl:template name="account.last">Previous login</xsl:template>
<xsl:template name="account.failures">Since your previous login a wrong password or code was entered <xsl:value-of select="last/@failures"/> times. If it was not you, change your password and tell your unit's administrator.</xsl:template>
<xsl:template name="account.limits">A session ends after <xsl:value-of select="@idle-limit"/> minutes without activity and lasts <xsl:value-of select="@hours"/> hours at most. This one ends at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="/page/viewer/@session-end"/></xsl:call-template> if it is not used.</xsl:template>
<xsl:template name="account.log">Recent logins</xsl:template>

<xsl:template name="word-account">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='account.end'">End this session</xsl:when>
		<xsl:when test="$code='account.login'">Log in</xsl:when>
		<xsl:when test="$code='account.login_failed'">Wrong entry</xsl:when>
		<xsl:when test="$code='account.logout'">Log out</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
