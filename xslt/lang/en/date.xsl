<?xml version="1.0" encoding="UTF-8"?>
<!--
  Dates and numbers in English sentences. Figures stay as the regulations and the forms write them, 24/01/2022 and 17,5,
  so that what is read is what is typed; only names of months and days are English.
  Deadlines in documents are exclusive ends: 2022-01-25T00:00:00 is "until the end of 24/01/2022".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Whole numbers with the thousands dot: 1.810 -->
<xsl:template name="format-count">
	<xsl:param name="count"/>
	<xsl:if test="string($count)!=''"><xsl:value-of select="format-number($count,'#.##0','vi')"/></xsl:if>
</xsl:template>

<!-- 05/01/2022; nothing for an empty date -->
<xsl:template name="format-date">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''">
		<xsl:value-of select="concat(substring($date,9,2),'/',substring($date,6,2),'/',substring($date,1,4))"/>
	</xsl:if>
</xsl:template>

<!-- 05/01 -->
<xsl:template name="format-day">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''"><xsl:value-of select="concat(substring($date,9,2),'/',substring($date,6,2))"/></xsl:if>
</xsl:template>

<!-- 08:00 on 20/01/2022 -->
<xsl:template name="format-datetime">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''">
		<xsl:value-of select="substring($date,12,5)"/> on <xsl:call-template name="format-date"><xsl:with-param name="date" select="$date"/></xsl:call-template>
	</xsl:if>
</xsl:template>

<!-- 5 January 2022 -->
<xsl:template name="format-date-long">
	<xsl:param name="date"/>
	<xsl:value-of select="number(substring($date,9,2))"/>
	<xsl:text> </xsl:text><xsl:call-template name="month-number"><xsl:with-param name="month" select="$date"/></xsl:call-template>
	<xsl:text> </xsl:text><xsl:value-of select="substring($date,1,4)"/>
</xsl:template>

<!-- January … December of an ISO date or month -->
<xsl:template name="month-number">
	<xsl:param name="month"/>
	<xsl:variable name="names" select="'January  February March    April    May      June     July     August   SeptemberOctober  November December '"/>
	<xsl:value-of select="normalize-space(substring($names,9*substring($month,6,2)-8,9))"/>
</xsl:template>

<!-- I, II, III, IV of 2026-Q1 -->
<xsl:template name="format-quarter">
	<xsl:param name="month"/>
	<xsl:value-of select="normalize-space(substring('I  II IIIIV ',3*substring($month,7,1)-2,3))"/>
</xsl:template>

<!-- 2022-01 → 01/2022; 2026-Q1 → quarter I/2026 -->
<xsl:template name="format-month">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose>
		<xsl:when test="substring($month,6,1)='Q'">quarter <xsl:call-template name="format-quarter"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="substring($month,6,2)"/></xsl:otherwise>
	</xsl:choose>
	<xsl:text>/</xsl:text>
	<xsl:value-of select="substring($month,1,4)"/>
</xsl:template>

<!-- month 01/2022; quarter I/2026 -->
<xsl:template name="format-period">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:if test="substring($month,6,1)!='Q'">month </xsl:if>
	<xsl:call-template name="format-month"><xsl:with-param name="month" select="$month"/></xsl:call-template>
</xsl:template>
<xsl:template name="format-period-first">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:call-template name="period-first"><xsl:with-param name="month" select="$month"/></xsl:call-template>
	<xsl:text> </xsl:text>
	<xsl:choose>
		<xsl:when test="substring($month,6,1)='Q'"><xsl:call-template name="format-quarter"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="substring($month,6,2)"/></xsl:otherwise>
	</xsl:choose>
	<xsl:text>/</xsl:text>
	<xsl:value-of select="substring($month,1,4)"/>
</xsl:template>

<!-- month, quarter: what is rated at once, in a sentence and at its start -->
<xsl:template name="period">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose><xsl:when test="substring($month,6,1)='Q'">quarter</xsl:when><xsl:otherwise>month</xsl:otherwise></xsl:choose>
</xsl:template>
<xsl:template name="period-first">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose><xsl:when test="substring($month,6,1)='Q'">Quarter</xsl:when><xsl:otherwise>Month</xsl:otherwise></xsl:choose>
</xsl:template>

<!-- January 2022, quarter I of 2026 -->
<xsl:template name="format-month-long">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose>
		<xsl:when test="substring($month,6,1)='Q'">quarter <xsl:call-template name="format-quarter"><xsl:with-param name="month" select="$month"/></xsl:call-template> of</xsl:when>
		<xsl:otherwise><xsl:call-template name="month-number"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
	<xsl:text> </xsl:text><xsl:value-of select="substring($month,1,4)"/>
</xsl:template>

<!-- 2022-W03 → week 3 of 2022 -->
<xsl:template name="format-week">
	<xsl:param name="week"/>
	<xsl:text>week </xsl:text><xsl:value-of select="number(substring($week,7,2))"/>
	<xsl:text> of </xsl:text><xsl:value-of select="substring($week,1,4)"/>
</xsl:template>

<!-- Monday … Sunday of a date (Sakamoto's rule) -->
<xsl:template name="format-weekday">
	<xsl:param name="date"/>
	<xsl:variable name="m" select="number(substring($date,6,2))"/>
	<xsl:variable name="y" select="substring($date,1,4) - ($m &lt; 3)"/>
	<xsl:variable name="shift" select="substring('032503514624',$m,1)"/>
	<xsl:variable name="day" select="($y + floor($y div 4) - floor($y div 100) + floor($y div 400) + $shift + substring($date,9,2)) mod 7"/>
	<xsl:choose>
		<xsl:when test="$day=0">Sunday</xsl:when>
		<xsl:when test="$day=1">Monday</xsl:when>
		<xsl:when test="$day=2">Tuesday</xsl:when>
		<xsl:when test="$day=3">Wednesday</xsl:when>
		<xsl:when test="$day=4">Thursday</xsl:when>
		<xsl:when test="$day=5">Friday</xsl:when>
		<xsl:otherwise>Saturday</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- The last day that is still inside an exclusive end, as ISO: …-01-25T00:00:00 → …-01-24. -->
<xsl:template name="last-day">
	<xsl:param name="end"/>
	<xsl:variable name="y" select="number(substring($end,1,4))"/>
	<xsl:variable name="m" select="number(substring($end,6,2))"/>
	<xsl:variable name="d" select="number(substring($end,9,2))"/>
	<xsl:choose>
		<xsl:when test="string-length($end) &gt; 10 and not(substring($end,12,5)='00:00')"><xsl:value-of select="substring($end,1,10)"/></xsl:when>
		<xsl:when test="$d &gt; 1"><xsl:value-of select="concat(substring($end,1,8),format-number($d - 1,'00'))"/></xsl:when>
		<xsl:when test="$m = 1"><xsl:value-of select="concat($y - 1,'-12-31')"/></xsl:when>
		<xsl:otherwise>
			<xsl:variable name="leap" select="($y mod 4 = 0 and $y mod 100 != 0) or $y mod 400 = 0"/>
			<xsl:value-of select="concat($y,'-',format-number($m - 1,'00'),'-',substring('312831303130313130313031',2 * $m - 3,2) + ($m = 3 and $leap))"/>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- 24/01 of an exclusive end: the short deadline of lists -->
<xsl:template name="format-last-day">
	<xsl:param name="end"/>
	<xsl:variable name="day"><xsl:call-template name="last-day"><xsl:with-param name="end" select="$end"/></xsl:call-template></xsl:variable>
	<xsl:call-template name="format-day"><xsl:with-param name="date" select="$day"/></xsl:call-template>
</xsl:template>

<!-- (3 days left), (1 day left), (today is the last day), (1 day overdue); nothing if unknown.
     days = whole days after today that are still inside. -->
<xsl:template name="days-left">
	<xsl:param name="days"/>
	<xsl:choose>
		<xsl:when test="string($days)=''"/>
		<xsl:when test="$days = 1">(1 day left)</xsl:when>
		<xsl:when test="$days &gt; 0">(<xsl:value-of select="$days"/> days left)</xsl:when>
		<xsl:when test="$days = 0">(today is the last day)</xsl:when>
		<xsl:when test="$days = -1">(1 day overdue)</xsl:when>
		<xsl:otherwise>(<xsl:value-of select="-$days"/> days overdue)</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- until the end of 24/01/2022 (3 days left); before 15:00 on 19/01/2022 when the end is not midnight -->
<xsl:template name="deadline">
	<xsl:param name="end" select="@closes"/>
	<xsl:param name="days" select="@days-left"/>
	<xsl:choose>
		<xsl:when test="string-length($end) &gt; 10 and not(substring($end,12,5)='00:00')">
			<xsl:text>before </xsl:text>
			<xsl:call-template name="format-datetime"><xsl:with-param name="date" select="$end"/></xsl:call-template>
		</xsl:when>
		<xsl:otherwise>
			<xsl:variable name="day"><xsl:call-template name="last-day"><xsl:with-param name="end" select="$end"/></xsl:call-template></xsl:variable>
			<xsl:text>until the end of </xsl:text>
			<xsl:call-template name="format-date"><xsl:with-param name="date" select="$day"/></xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="string($days)!=''">
		<xsl:text> </xsl:text>
		<xsl:call-template name="days-left"><xsl:with-param name="days" select="$days"/></xsl:call-template>
	</xsl:if>
</xsl:template>

<!-- Text of a window: 20–24/01 (3 days left) | 20–24/01 (not open yet) | closed after 24/01. Context: window. -->
<xsl:template name="window-text">
	<xsl:variable name="last"><xsl:call-template name="last-day"><xsl:with-param name="end" select="@closes"/></xsl:call-template></xsl:variable>
	<xsl:choose>
		<xsl:when test="@state='closed'">
			<xsl:text>closed after </xsl:text>
			<xsl:call-template name="format-day"><xsl:with-param name="date" select="$last"/></xsl:call-template>
		</xsl:when>
		<xsl:otherwise>
			<xsl:choose>
				<xsl:when test="not(@opens) or @opens=''">until the end of </xsl:when>
				<xsl:when test="substring(@opens,1,7)=substring($last,1,7)"><xsl:value-of select="substring(@opens,9,2)"/>–</xsl:when>
				<xsl:otherwise><xsl:call-template name="format-day"><xsl:with-param name="date" select="@opens"/></xsl:call-template>–</xsl:otherwise>
			</xsl:choose>
			<xsl:call-template name="format-day"><xsl:with-param name="date" select="$last"/></xsl:call-template>
			<xsl:choose>
				<xsl:when test="@state='before'"> (not open yet)</xsl:when>
				<xsl:when test="@days-left!=''"><xsl:text> </xsl:text><xsl:call-template name="days-left"><xsl:with-param name="days" select="@days-left"/></xsl:call-template></xsl:when>
			</xsl:choose>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
