<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of reminders: of the page, and of the mail (mail.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="reminder.none">There are no reminders yet.</xsl:template>
<xsl:template name="reminder.new">New</xsl:template>
<xsl:template name="reminder.link">Reminders</xsl:template>
<xsl:template name="reminder.mail">Reminders by e-mail</xsl:template>
<xsl:template name="reminder.mail-on">Reminders are sent to <strong><xsl:value-of select="@email"/></strong> (agreed on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@agreed"/></xsl:call-template>). A mail names the task and its deadline only, without points or levels.</xsl:template>
<xsl:template name="reminder.mail-off">If you agree, reminders are also sent to <strong><xsl:value-of select="@email"/></strong>, the address in the record kept by your unit. A mail names the task and its deadline only, without points or levels. You can stop them at any time; reminders in the software stay.</xsl:template>
<xsl:template name="reminder.mail-none">Your record has no e-mail address. To receive mails, please ask your unit's administrator to enter one.</xsl:template>

<!-- Context: item[@code @month @day @count]. -->
<xsl:template name="reminder.text">
	<xsl:variable name="step" select="substring-before(@code,'.')"/>
	<xsl:variable name="what">
		<xsl:choose>
			<xsl:when test="$step='plan'">Make the plan <xsl:call-template name="reminder.month"/></xsl:when>
			<xsl:when test="$step='self'">Self-assess and score <xsl:call-template name="reminder.month"/></xsl:when>
			<xsl:when test="$step='superior'">Review and score <xsl:call-template name="reminder.month"/><xsl:call-template name="reminder.people"/></xsl:when>
			<xsl:when test="$step='decide'">Decide on levels <xsl:call-template name="reminder.month"/><xsl:call-template name="reminder.people"/></xsl:when>
			<xsl:when test="$step='publish'">Publish results <xsl:call-template name="reminder.month"/><xsl:call-template name="reminder.people"/></xsl:when>
		</xsl:choose>
	</xsl:variable>
	<xsl:choose>
		<xsl:when test="@code='list'">Who has not finished <xsl:call-template name="reminder.month"/>, as of <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:when test="@code='led.late'"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@count"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> you lead have not self-assessed <xsl:call-template name="reminder.month"/>, and are overdue</xsl:when>
		<xsl:when test="contains(@code,'.open')"><xsl:value-of select="$what"/>: open since <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:when test="contains(@code,'.soon')"><xsl:value-of select="$what"/>: closes at the end of <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:when test="contains(@code,'.day')"><xsl:value-of select="$what"/>: today, <xsl:call-template name="reminder.day"/>, is the last day</xsl:when>
		<xsl:when test="contains(@code,'.late')"><xsl:value-of select="$what"/>: overdue since the end of <xsl:call-template name="reminder.day"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="reminder.month"><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>
<xsl:template name="reminder.day"><xsl:value-of select="concat(substring(@day,9,2),'/',substring(@day,6,2),'/',substring(@day,1,4))"/></xsl:template>
<xsl:template name="reminder.people"><xsl:if test="@count"> (<xsl:call-template name="format-count"><xsl:with-param name="count" select="@count"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> left)</xsl:if></xsl:template>

<xsl:template name="reminder.subject">
	<xsl:text>Reminder of the monthly rating</xsl:text>
	<xsl:if test="count(item)=1"><xsl:text>: </xsl:text><xsl:for-each select="item"><xsl:call-template name="reminder.text"/></xsl:for-each></xsl:if>
</xsl:template>
<xsl:template name="reminder.greeting">The rating software reminds you:</xsl:template>
<xsl:template name="reminder.closing">If this is done, please ignore this mail. It is automatic, please do not answer. To stop reminders by mail: </xsl:template>

<xsl:template name="word-reminder">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='reminder.read'">Mark all as read</xsl:when>
		<xsl:when test="$code='reminder.agree'">Agree to reminders by mail</xsl:when>
		<xsl:when test="$code='reminder.withdraw'">Stop mails</xsl:when>
		<xsl:when test="$code='reminder.agreed'">Recorded: you receive reminders by mail.</xsl:when>
		<xsl:when test="$code='reminder.withdrawn'">Reminders by mail were stopped.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
