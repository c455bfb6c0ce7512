<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the login page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="login.carried">The session has ended. Log in to go on; what you typed is carried along and not sent yet.</xsl:template>
<xsl:template name="login.lost">Forgotten password, locked account, no account yet</xsl:template>

<xsl:template name="login.whom">Whom to ask</xsl:template>
<xsl:template name="login.overdue-help">The following people can issue a new code for this account:</xsl:template>

<xsl:template name="word-login">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='login.account'">Account</xsl:when>
		<xsl:when test="$code='login.password'">Password</xsl:when>
		<xsl:when test="$code='login.password.hint'">First login: enter the one-time code of your account slip.</xsl:when>
		<xsl:when test="$code='login.wrong'">Wrong account or password. Please enter them again; if forgotten, ask your unit's administrator.</xsl:when>
		<xsl:when test="$code='login.locked'">Too many wrong entries, so login is not possible for a while. Please wait a few minutes and try again, or ask your unit's administrator.</xsl:when>
		<xsl:when test="$code='login.overdue'">The one-time code is right, but the password deadline has passed and the account is locked. Please ask one of the administrators named on this page for a new code.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
