<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/error.xsl: what happened, and what to do now. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="error.home">To the page Today</xsl:template>

<xsl:template name="error.kept-field">What you typed (<xsl:value-of select="@name"/>)</xsl:template>
<xsl:template name="error.login">Open the login page in a new tab</xsl:template>
<xsl:template name="error.resend">Send again</xsl:template>

<xsl:template name="word-error-title">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='not_found'">Page not found</xsl:when>
		<xsl:when test="$code='forbidden'">This account cannot do this</xsl:when>
		<xsl:when test="$code='conflict'">Somebody else has just changed this</xsl:when>
		<xsl:when test="$code='busy'">The server is busy</xsl:when>
		<xsl:when test="$code='rescue'">Not sent, but what you typed is still here</xsl:when>
		<xsl:when test="$code='csrf'">Not stored: the page was open too long</xsl:when>
		<xsl:when test="$code='login'">Not logged in, but what you typed is still here</xsl:when>
		<xsl:when test="$code='method'">This address does not take what was sent</xsl:when>
		<xsl:when test="$code='too_large'">What was sent is too large</xsl:when>
		<xsl:when test="$code='too_many'">Too many submissions at once</xsl:when>
		<xsl:when test="$code='unavailable'">The server does not answer for the moment</xsl:when>
		<xsl:when test="$code='crowded'">Too many people are using the software at once</xsl:when>
		<xsl:otherwise>Server error</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-error-page">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='not_found'">The address is wrong, or the page is in another person's scope. Please check the address or start from the page Today.</xsl:when>
		<xsl:when test="$code='forbidden'">The account's rights do not include this. If you need it, ask your unit's administrator.</xsl:when>
		<xsl:when test="$code='conflict'">Nothing was stored. Please reload the page to see the new content, then go on.</xsl:when>
		<xsl:when test="$code='busy'">Many people are using the software. Please wait a minute and reload; if you have just sent something, it is kept as a draft.</xsl:when>
		<xsl:when test="$code='rescue'">The server does not answer for the moment. Do not close this page: everything you typed is in the fields below. Wait a minute and send it again.</xsl:when>
		<xsl:when test="$code='csrf'">For safety, what comes from a page open too long is not stored at once. Please look through it and send it again.</xsl:when>
		<xsl:when test="$code='login'">The session has ended, and what you typed is too long (more than 64 KB) to be carried through the login page. Do not close this page: everything is in the fields below. Open the login page in a new tab, log in, come back here and send it again; attached files must be chosen again.</xsl:when>
		<xsl:when test="$code='method'">Please go back to the previous page and use its buttons.</xsl:when>
		<xsl:when test="$code='too_large'">Nothing was stored. Please press the browser's Back button, what you typed is still there; use a file below 5 MB or shorten the text, then send it again.</xsl:when>
		<xsl:when test="$code='too_many'">What you have just sent was not stored. Please press the browser's Back button, what you typed is still there; wait a minute and send it again.</xsl:when>
		<xsl:when test="$code='unavailable'">Everything stored before is safe. Please wait a minute and reload; if the interruption goes on, tell your unit's administrator.</xsl:when>
		<xsl:when test="$code='crowded'">The server is answering those who came before. Please wait a minute and reload; everything stored before is safe.</xsl:when>
		<xsl:otherwise>Nothing was stored. Please try again in a few minutes; if the error stays, tell your unit's administrator the request id at the foot of the page.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
