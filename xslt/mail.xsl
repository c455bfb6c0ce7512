<?xml version="1.0" encoding="UTF-8"?>
<!-- mail.xsl: a reminder as text, the subject in its first line. mail[@base]/item[@code @month @day @count @path]. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:output method="text" encoding="UTF-8"/>
<xsl:include href="lang/vi/reminder.xsl"/>
<xsl:include href="lang/vi/date.xsl"/>

<xsl:template match="/mail">
	<xsl:call-template name="reminder.subject"/>
	<xsl:text>&#10;</xsl:text>
	<xsl:call-template name="reminder.greeting"/>
	<xsl:text>&#10;</xsl:text>
	<xsl:for-each select="item">
		<xsl:text>&#10;- </xsl:text><xsl:call-template name="reminder.text"/>
		<xsl:text>&#10;  </xsl:text><xsl:value-of select="concat(/mail/@base,@path)"/>
		<xsl:text>&#10;</xsl:text>
	</xsl:for-each>
	<xsl:text>&#10;</xsl:text>
	<xsl:call-template name="reminder.closing"/><xsl:value-of select="concat(/mail/@base,'/nhac-viec')"/>
	<xsl:text>&#10;</xsl:text>
</xsl:template>

<xsl:template name="word-unknown">
	<xsl:param name="code"/>
	<xsl:message>unknown word <xsl:value-of select="$code"/></xsl:message>
</xsl:template>

</xsl:stylesheet>
