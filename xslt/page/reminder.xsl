<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/reminder.xsl: what one was reminded of, and whether by e-mail too. reminder[@unread @email @agreed]/
  (item[@code @month @day @at @count @unread @path]*, pages?, form).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="reminder">
	<xsl:if test="not(item)"><p class="empty"><xsl:call-template name="reminder.none"/></p></xsl:if>
	<xsl:if test="item">
		<ul class="tasks">
			<xsl:for-each select="item">
				<li>
					<a class="what" href="{@path}"><xsl:call-template name="reminder.text"/></a>
					<xsl:if test="@unread"><span class="state todo"><xsl:call-template name="reminder.new"/></span></xsl:if>
					<span class="due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@at"/></xsl:call-template></span>
				</li>
			</xsl:for-each>
		</ul>
		<xsl:apply-templates select="pages"/>
	</xsl:if>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<xsl:apply-templates select="form/button[@code='reminder.read']"/>
		<h2><xsl:call-template name="reminder.mail"/></h2>
		<p>
			<xsl:choose>
				<xsl:when test="@agreed"><xsl:call-template name="reminder.mail-on"/></xsl:when>
				<xsl:when test="@email"><xsl:call-template name="reminder.mail-off"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="reminder.mail-none"/></xsl:otherwise>
			</xsl:choose>
		</p>
		<xsl:apply-templates select="form/button[@code!='reminder.read']"/>
	</form>
</xsl:template>

</xsl:stylesheet>
