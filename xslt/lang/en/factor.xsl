<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the second factor: setting it up, the second step of a login, whom to ask. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="factor.account">Back to my account</xsl:template>
<xsl:template name="factor.required">The rights of this account require two-factor authentication. Please set it up now to go on.</xsl:template>
<xsl:template name="factor.what">Two-factor authentication: at login, a 6-digit code from your telephone is asked for besides the password. Whoever knows the password but does not have the telephone cannot get in.</xsl:template>
<xsl:template name="factor.need">You need an authenticator application on your telephone (of the TOTP standard, for example FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator). It needs no network.</xsl:template>
<xsl:template name="factor.scan">Open the authenticator, add an account and scan this picture:</xsl:template>
<xsl:template name="factor.qr">QR code with the authenticator's key; the key in letters is just below</xsl:template>
<xsl:template name="factor.or-type">If scanning is not possible, choose manual entry and type this key (time-based, 6 digits, 30 seconds):</xsl:template>
<xsl:template name="factor.then">Enter the 6-digit code the authenticator shows to confirm. Until then nothing changes.</xsl:template>
<xsl:template name="factor.since">On since</xsl:template>
<xsl:template name="factor.codes-left">Recovery codes left</xsl:template>
<xsl:template name="factor.change">With a new telephone, press “Set up two-factor authentication” and scan again; the old one works until you confirm the new one. New recovery codes make the old ones invalid.</xsl:template>
<xsl:template name="factor.codes-once">Two-factor authentication is on. These are the recovery codes; they show only this once and are stored nowhere else. Print or note them and keep them safe, not with the telephone.</xsl:template>
<xsl:template name="factor.codes-use">Without the telephone, enter a recovery code in place of the 6-digit code. Each works only once.</xsl:template>
<xsl:template name="factor.go-on">Codes are safe, go on</xsl:template>
<xsl:template name="factor.lost">No telephone at hand?</xsl:template>
<xsl:template name="factor.lost-help">Enter one of the recovery codes you printed at set-up. If both telephone and codes are lost, see an administrator to have two-factor authentication removed:</xsl:template>
<xsl:template name="factor.again">Log in again from the start</xsl:template>

<xsl:template name="contact.no-phone">(no telephone number)</xsl:template>
<xsl:template name="contact.nobody">No administrator is appointed. Please ask the office above that is in charge of the software.</xsl:template>

<xsl:template name="word-factor">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='factor.code'">Authentication code</xsl:when>
		<xsl:when test="$code='factor.code.hint'">The 6-digit code of your telephone's authenticator, or a recovery code.</xsl:when>
		<xsl:when test="$code='factor.first_code'">6-digit code of the authenticator</xsl:when>
		<xsl:when test="$code='factor.first_code.hint'">The code changes every 30 seconds.</xsl:when>
		<xsl:when test="$code='factor.wrong'">Authentication code: wrong, used or expired. Please wait for the next code and enter it; check the clock of your telephone.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="proof.lead">What you are about to do reaches far, so please confirm that it is you. What you typed is kept, not sent.</xsl:template>

<xsl:template name="word-proof">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='proof.password'">Password</xsl:when>
		<xsl:when test="$code='proof.wrong'">Password: wrong</xsl:when>
		<xsl:when test="$code='proof.wrong_either'">The password or the authentication code is wrong. Please enter both again; a code once used needs waiting for the next.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
