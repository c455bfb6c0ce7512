<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the task list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="home.mine">My tasks</xsl:template>
<xsl:attribute-set name="home.mine"><xsl:attribute name="data-label">My tasks</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.theirs">Where I lead</xsl:template>
<xsl:attribute-set name="home.theirs"><xsl:attribute name="data-label">Where I lead</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.history">Last 12 months</xsl:template>
<xsl:attribute-set name="home.history"><xsl:attribute name="data-label">Last 12 months</xsl:attribute></xsl:attribute-set>
<xsl:template name="home.nothing">There is nothing to do now.</xsl:template>
<xsl:attribute-set name="home.nothing"><xsl:attribute name="data-label">There is nothing to do now.</xsl:attribute></xsl:attribute-set>

<xsl:template name="home.title"><xsl:text>Today, </xsl:text><xsl:call-template name="format-weekday"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="format-date"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template></xsl:template>

<!-- One thing to do. Context: item. -->
<xsl:template name="home.item">
	<xsl:choose>
		<xsl:when test="@code='plan'">Plan <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='schedule' and @count='0'">Weekly schedule, week <xsl:value-of select="number(substring-after(@week,'W'))"/></xsl:when>
		<xsl:when test="@code='schedule'">Weekly schedule, week <xsl:value-of select="number(substring-after(@week,'W'))"/>: <xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">task</xsl:when><xsl:otherwise>tasks</xsl:otherwise></xsl:choose> without a result</xsl:when>
		<xsl:when test="@code='self' and @returned='yes'">Self-assessment <xsl:call-template name="home.month"/> was returned for completion</xsl:when>
		<xsl:when test="@code='self'">Self-assessment <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='result'">Result <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='revised'">Result <xsl:call-template name="home.month"/>, revised and published again</xsl:when>
		<xsl:when test="@code='answered'">Your petition on the result <xsl:call-template name="home.month"/> was answered</xsl:when>
		<xsl:when test="@code='petition'">Answer <xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">petition</xsl:when><xsl:otherwise>petitions</xsl:otherwise></xsl:choose> on results <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='revision'">Approve <xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">request</xsl:when><xsl:otherwise>requests</xsl:otherwise></xsl:choose> to revise results <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='confirm'">Confirm <xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">assigned task</xsl:when><xsl:otherwise>assigned tasks</xsl:otherwise></xsl:choose></xsl:when>
		<xsl:when test="@code='review'">Review <xsl:apply-templates select="@of" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@of=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>, <xsl:call-template name="home.month"/><xsl:if test="@count &gt; 0">: <xsl:apply-templates select="@count" mode="count"/> waiting</xsl:if></xsl:when>
		<xsl:when test="@code='decide'">Decide the levels of <xsl:apply-templates select="@of" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@of=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>, <xsl:call-template name="home.month"/><xsl:if test="@count &gt; 0">: <xsl:apply-templates select="@count" mode="count"/> left</xsl:if></xsl:when>
		<xsl:when test="@code='support'">Your support request was answered</xsl:when>
		<xsl:when test="@code='reminder'"><xsl:apply-templates select="@count" mode="count"/> unread reminders</xsl:when>
		<xsl:when test="@code='requests'">Answer <xsl:apply-templates select="@count" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@count=1">support request</xsl:when><xsl:otherwise>support requests</xsl:otherwise></xsl:choose></xsl:when>
		<xsl:when test="@code='training'">Register 1 officer for “<xsl:value-of select="@title"/>” before <xsl:value-of select="substring(@closes,12,5)"/> on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@closes"/></xsl:call-template></xsl:when>
		<xsl:when test="@code='draft'">Content begun at <xsl:value-of select="substring(@kept,12,5)"/> on <xsl:call-template name="format-date"><xsl:with-param name="date" select="@kept"/></xsl:call-template>, not sent</xsl:when>
		<xsl:when test="@code='publish'">Publish results <xsl:call-template name="home.month"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('home.item.',@code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="home.month"><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:template>

<xsl:template name="word-home">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='home.mine'"><xsl:call-template name="home.mine"/></xsl:when>
		<xsl:when test="$code='home.theirs'"><xsl:call-template name="home.theirs"/></xsl:when>
		<xsl:when test="$code='home.history'"><xsl:call-template name="home.history"/></xsl:when>
		<xsl:when test="$code='home.nothing'"><xsl:call-template name="home.nothing"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
