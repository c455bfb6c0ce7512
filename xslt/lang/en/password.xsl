<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the change of password. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="password.first">This is your first login. Please choose your own password; the one-time code of the slip will no longer work.</xsl:template>

<xsl:template name="word-password">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='password.password-old'">Present password</xsl:when>
		<xsl:when test="$code='password.password-new'">New password</xsl:when>
		<xsl:when test="$code='password.password-again'">New password again</xsl:when>
		<xsl:when test="$code='password.new.hint'"><xsl:value-of select="ancestor::password/@shortest"/> characters or more, better 15; easy to remember: a few words together will do. Do not use your name, account or a common password.</xsl:when>
		<xsl:when test="$code='password.short'">New password: must have at least <xsl:value-of select="ancestor::password/@shortest"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="ancestor::password/@shortest=1">character</xsl:when><xsl:otherwise>characters</xsl:otherwise></xsl:choose></xsl:when>
		<xsl:when test="$code='password.guessable'">New password: too easy to guess (contains your name, account or a common password), please choose another</xsl:when>
		<xsl:when test="$code='password.differs'">New password again: not the same as the new password above</xsl:when>
		<xsl:when test="$code='password.wrong'">Present password: wrong</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
