<?xml version="1.0" encoding="UTF-8"?>
<!--
  What is wrong at a field and what to do about it: the same words at the field and in the summary.
  Context: field or form with @error. Parameters are attributes: @min @max @step (hundredths for points),
  @max-length @min-length, or preformatted @error-min @error-max @error-example @error-date.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="error-message">
	<xsl:choose>
		<xsl:when test="contains(@error,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="@error"/></xsl:call-template></xsl:when>
		<xsl:otherwise>
			<xsl:if test="self::field and (@label or @label-code)">
				<xsl:apply-templates select="." mode="label-text"/>
				<xsl:text>: </xsl:text>
			</xsl:if>
			<xsl:call-template name="word-error"><xsl:with-param name="code" select="@error"/></xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Written to stand after "Label: ", so each begins in lower case. -->
<xsl:template name="word-error">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='required' and (@type='select' or @type='radio')">not chosen</xsl:when>
		<xsl:when test="$code='required' and @type='checkbox'">not ticked</xsl:when>
		<xsl:when test="$code='required' and @type='file'">no file chosen</xsl:when>
		<xsl:when test="$code='required'">not filled in</xsl:when>
		<xsl:when test="$code='out_of_range' and not(@max or @error-max)">must be <xsl:call-template name="error.min"/> or more</xsl:when>
		<xsl:when test="$code='out_of_range' and @type='points'">points must be from <xsl:call-template name="error.min"/> to <xsl:call-template name="error.max"/>, for example <xsl:call-template name="error.example"/></xsl:when>
		<xsl:when test="$code='out_of_range'">must be from <xsl:call-template name="error.min"/> to <xsl:call-template name="error.max"/></xsl:when>
		<xsl:when test="$code='not_a_number' and @type='points' and @max">points must be a number from <xsl:call-template name="error.min"/> to <xsl:call-template name="error.max"/>, for example <xsl:call-template name="error.example"/></xsl:when>
		<xsl:when test="$code='not_a_number'">must be a number, for example 12</xsl:when>
		<xsl:when test="$code='bad_step'">points go in steps of <xsl:call-template name="format-points"><xsl:with-param name="hundredths" select="@step"/></xsl:call-template>, for example <xsl:call-template name="error.example"/></xsl:when>
		<xsl:when test="$code='too_long'">longer than <xsl:apply-templates select="@max-length" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@max-length=1">character</xsl:when><xsl:otherwise>characters</xsl:otherwise></xsl:choose>, please shorten it</xsl:when>
		<xsl:when test="$code='too_short'">must have at least <xsl:value-of select="@min-length"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@min-length=1">character</xsl:when><xsl:otherwise>characters</xsl:otherwise></xsl:choose></xsl:when>
		<xsl:when test="$code='bad_date'">not a date; write it like 05/01/2022</xsl:when>
		<xsl:when test="$code='bad_time'">not a time; write it like 08:30</xsl:when>
		<xsl:when test="$code='bad_choice'">choose one of the options</xsl:when>
		<xsl:when test="$code='in_past'">this date has passed; choose today or later</xsl:when>
		<xsl:when test="$code='in_future'">this date is in the future; choose today or earlier</xsl:when>
		<xsl:when test="$code='out_of_month'">the date must be in <xsl:call-template name="format-month"/></xsl:when>
		<xsl:when test="$code='wrong_order'">the second date must not be before the first</xsl:when>
		<xsl:when test="$code='stale'">somebody else has just edited it; please compare the two texts</xsl:when>
		<xsl:when test="$code='level_bound'">must not be above level <xsl:value-of select="@error-detail"/>, because of working days, discipline or the lowering condition named below the points</xsl:when>
		<xsl:when test="$code='reason_needed'">a reason is needed because the level differs from points or proposal</xsl:when>
		<xsl:when test="$code='bad_email'">not an e-mail address; write it like name@example.vn</xsl:when>
		<xsl:when test="$code='bad_phone'">not a telephone number; write 10 digits</xsl:when>
		<xsl:when test="$code='bad_link'">a link must begin with https:// or http://</xsl:when>
		<xsl:when test="$code='bad_text'">there are unreadable characters, please type it again</xsl:when>
		<xsl:when test="$code='too_big' and @error-detail &gt; 0">file too large, <xsl:value-of select="@error-detail"/> MB at most</xsl:when>
		<xsl:when test="$code='too_big'">file too large, 5 MB at most</xsl:when>
		<xsl:when test="$code='bad_file'">the file cannot be read, please use .csv or .xlsx</xsl:when>
		<xsl:when test="$code='unknown'">not found, please check</xsl:when>
		<xsl:when test="$code='duplicate'">exists already</xsl:when>
		<xsl:when test="$code='mismatch'">the two entries are not the same</xsl:when>
		<xsl:when test="$code='too_common'">this password is too easy to guess, please choose another</xsl:when>
		<xsl:when test="$code='context_word'">do not use your name, unit, account or telephone number in the password</xsl:when>
		<xsl:when test="$code='same_password'">must differ from the present password</xsl:when>
		<xsl:when test="$code='wrong_password'">wrong password</xsl:when>
		<xsl:when test="$code='wrong_login'">Wrong account or password. Check Caps Lock and the Vietnamese keyboard, then try again.</xsl:when>
		<xsl:when test="$code='slow_down'">Too many wrong entries. Please wait a few minutes and try again, or ask your unit's administrator.</xsl:when>
		<xsl:when test="$code='locked'">The account is locked. Please ask your unit's administrator for a new password.</xsl:when>
		<xsl:when test="$code='wrong_code'">the code is wrong or has expired</xsl:when>
		<xsl:when test="$code='none_selected'">No row was selected.</xsl:when>
		<xsl:when test="$code='counted_missing'">There is not enough data to count the results: please give the reason for this level, or assign and confirm tasks and rate again.</xsl:when>
		<xsl:when test="$code='not_allowed'">This step is not possible now.</xsl:when>
		<xsl:when test="$code='over_cap'">Exceeds the unit's cap on A.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('error.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Limits as people write them. Context: field. -->
<xsl:template name="error.min">
	<xsl:choose>
		<xsl:when test="@error-min"><xsl:value-of select="@error-min"/></xsl:when>
		<xsl:when test="not(@min)">0</xsl:when>
		<xsl:when test="@type='points'"><xsl:call-template name="format-points"><xsl:with-param name="hundredths" select="@min"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="@min"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="error.max">
	<xsl:choose>
		<xsl:when test="@error-max"><xsl:value-of select="@error-max"/></xsl:when>
		<xsl:when test="@type='points'"><xsl:call-template name="format-points"><xsl:with-param name="hundredths" select="@max"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="@max"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- A value inside the limits that shows the decimal comma where the step has one: 0–20 by 0,5 → 17,5. -->
<xsl:template name="error.example">
	<xsl:choose>
		<xsl:when test="@error-example"><xsl:value-of select="@error-example"/></xsl:when>
		<xsl:otherwise>
			<xsl:variable name="step">
				<xsl:choose>
					<xsl:when test="@step &gt; 0 and 50 mod @step != 0"><xsl:value-of select="@step"/></xsl:when>
					<xsl:otherwise>50</xsl:otherwise>
				</xsl:choose>
			</xsl:variable>
			<xsl:variable name="value" select="floor(@max * 0.875 div $step) * $step"/>
			<xsl:call-template name="format-points">
				<xsl:with-param name="hundredths" select="$value + ($value mod 100 = 0 and $value + $step &lt;= @max) * ($step mod 100 != 0) * $step"/>
			</xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
