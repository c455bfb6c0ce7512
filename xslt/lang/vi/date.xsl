<?xml version="1.0" encoding="UTF-8"?>
<!--
  Dates and numbers as an office writes them. Dates take ISO text (2022-01-05 or 2022-01-05T08:00:00) and print text.
  Deadlines in documents are exclusive ends: 2022-01-25T00:00:00 is "đến hết ngày 24/01/2022".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Whole numbers with the thousands dot: 1.810 -->
<xsl:decimal-format name="vi" decimal-separator="," grouping-separator="."/>
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

<!-- 08:00 ngày 20/01/2022 -->
<xsl:template name="format-datetime">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''">
		<xsl:value-of select="substring($date,12,5)"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="$date"/></xsl:call-template>
	</xsl:if>
</xsl:template>

<!-- ngày 05 tháng 01 năm 2022; tháng 3 has no zero -->
<xsl:template name="format-date-long">
	<xsl:param name="date"/>
	<xsl:text>ngày </xsl:text><xsl:value-of select="substring($date,9,2)"/>
	<xsl:text> tháng </xsl:text><xsl:call-template name="month-number"><xsl:with-param name="month" select="$date"/></xsl:call-template>
	<xsl:text> năm </xsl:text><xsl:value-of select="substring($date,1,4)"/>
</xsl:template>

<!-- 01, 02, 3 … 12 -->
<xsl:template name="month-number">
	<xsl:param name="month"/>
	<xsl:variable name="number" select="substring($month,6,2)"/>
	<xsl:choose>
		<xsl:when test="$number &lt; 3"><xsl:value-of select="$number"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="number($number)"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- I, II, III, IV of 2026-Q1 -->
<xsl:template name="format-quarter">
	<xsl:param name="month"/>
	<xsl:value-of select="normalize-space(substring('I  II IIIIV ',3*substring($month,7,1)-2,3))"/>
</xsl:template>

<!-- 2022-01 → 01/2022; 2026-Q1 → quý I/2026 -->
<xsl:template name="format-month">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose>
		<xsl:when test="substring($month,6,1)='Q'">quý <xsl:call-template name="format-quarter"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="substring($month,6,2)"/></xsl:otherwise>
	</xsl:choose>
	<xsl:text>/</xsl:text>
	<xsl:value-of select="substring($month,1,4)"/>
</xsl:template>

<!-- tháng 01/2022; quý I/2026 -->
<xsl:template name="format-period">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:if test="substring($month,6,1)!='Q'">tháng </xsl:if>
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

<!-- tháng, quý: what is rated at once, in a sentence and at its start -->
<xsl:template name="period">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose><xsl:when test="substring($month,6,1)='Q'">quý</xsl:when><xsl:otherwise>tháng</xsl:otherwise></xsl:choose>
</xsl:template>
<xsl:template name="period-first">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose><xsl:when test="substring($month,6,1)='Q'">Quý</xsl:when><xsl:otherwise>Tháng</xsl:otherwise></xsl:choose>
</xsl:template>

<!-- tháng 01 năm 2022, quý I năm 2026, for paper -->
<xsl:template name="format-month-long">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose>
		<xsl:when test="substring($month,6,1)='Q'">quý <xsl:call-template name="format-quarter"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:when>
		<xsl:otherwise>tháng <xsl:call-template name="month-number"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
	<xsl:text> năm </xsl:text><xsl:value-of select="substring($month,1,4)"/>
</xsl:template>

<!-- 2022-W03 → tuần 3 năm 2022 -->
<xsl:template name="format-week">
	<xsl:param name="week"/>
	<xsl:text>tuần </xsl:text><xsl:value-of select="number(substring($week,7,2))"/>
	<xsl:text> năm </xsl:text><xsl:value-of select="substring($week,1,4)"/>
</xsl:template>

<!-- Thứ Hai … Chủ nhật of a date (Sakamoto's rule) -->
<xsl:template name="format-weekday">
	<xsl:param name="date"/>
	<xsl:variable name="m" select="number(substring($date,6,2))"/>
	<xsl:variable name="y" select="substring($date,1,4) - ($m &lt; 3)"/>
	<xsl:variable name="shift" select="substring('032503514624',$m,1)"/>
	<xsl:variable name="day" select="($y + floor($y div 4) - floor($y div 100) + floor($y div 400) + $shift + substring($date,9,2)) mod 7"/>
	<xsl:choose>
		<xsl:when test="$day=0">Chủ nhật</xsl:when>
		<xsl:when test="$day=1">Thứ Hai</xsl:when>
		<xsl:when test="$day=2">Thứ Ba</xsl:when>
		<xsl:when test="$day=3">Thứ Tư</xsl:when>
		<xsl:when test="$day=4">Thứ Năm</xsl:when>
		<xsl:when test="$day=5">Thứ Sáu</xsl:when>
		<xsl:otherwise>Thứ Bảy</xsl:otherwise>
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

<!-- (còn 3 ngày), (còn 1 ngày), (hôm nay là hạn cuối), (đã quá hạn 2 ngày); nothing if unknown.
     days = whole days after today that are still inside. -->
<xsl:template name="days-left">
	<xsl:param name="days"/>
	<xsl:choose>
		<xsl:when test="string($days)=''"/>
		<xsl:when test="$days &gt; 0">(còn <xsl:value-of select="$days"/> ngày)</xsl:when>
		<xsl:when test="$days = 0">(hôm nay là ngày cuối)</xsl:when>
		<xsl:otherwise>(đã quá <xsl:value-of select="-$days"/> ngày)</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- đến hết ngày 24/01/2022 (còn 3 ngày); trước 15:00 ngày 19/01/2022 when the end is not midnight -->
<xsl:template name="deadline">
	<xsl:param name="end" select="@closes"/>
	<xsl:param name="days" select="@days-left"/>
	<xsl:choose>
		<xsl:when test="string-length($end) &gt; 10 and not(substring($end,12,5)='00:00')">
			<xsl:text>trước </xsl:text>
			<xsl:call-template name="format-datetime"><xsl:with-param name="date" select="$end"/></xsl:call-template>
		</xsl:when>
		<xsl:otherwise>
			<xsl:variable name="day"><xsl:call-template name="last-day"><xsl:with-param name="end" select="$end"/></xsl:call-template></xsl:variable>
			<xsl:text>đến hết ngày </xsl:text>
			<xsl:call-template name="format-date"><xsl:with-param name="date" select="$day"/></xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="string($days)!=''">
		<xsl:text> </xsl:text>
		<xsl:call-template name="days-left"><xsl:with-param name="days" select="$days"/></xsl:call-template>
	</xsl:if>
</xsl:template>

<!-- Text of a window: 20–24/01 (còn 3 ngày) | mở từ ngày 20/01 | đã hết hạn 24/01. Context: window. -->
<xsl:template name="window-text">
	<xsl:variable name="last"><xsl:call-template name="last-day"><xsl:with-param name="end" select="@closes"/></xsl:call-template></xsl:variable>
	<xsl:choose>
		<xsl:when test="@state='closed'">
			<xsl:text>đã hết hạn </xsl:text>
			<xsl:call-template name="format-day"><xsl:with-param name="date" select="$last"/></xsl:call-template>
		</xsl:when>
		<xsl:otherwise>
			<xsl:choose>
				<xsl:when test="not(@opens) or @opens=''">đến hết </xsl:when>
				<xsl:when test="substring(@opens,1,7)=substring($last,1,7)"><xsl:value-of select="substring(@opens,9,2)"/>–</xsl:when>
				<xsl:otherwise><xsl:call-template name="format-day"><xsl:with-param name="date" select="@opens"/></xsl:call-template>–</xsl:otherwise>
			</xsl:choose>
			<xsl:call-template name="format-day"><xsl:with-param name="date" select="$last"/></xsl:call-template>
			<xsl:choose>
				<xsl:when test="@state='before'"> (chưa mở)</xsl:when>
				<xsl:when test="@days-left!=''"><xsl:text> </xsl:text><xsl:call-template name="days-left"><xsl:with-param name="days" select="@days-left"/></xsl:call-template></xsl:when>
			</xsl:choose>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
