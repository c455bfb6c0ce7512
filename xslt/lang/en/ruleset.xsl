<?xml version="1.0" encoding="UTF-8"?>
<!--
  Words of a rule set's document. Elements, attributes and values that have no word here are shown by their own name: the document
  may say more than this sheet knows.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="rule.element">
	<xsl:param name="name"/>
	<xsl:choose>
		<xsl:when test="$name='criteria-set'">Set</xsl:when>
		<xsl:when test="$name='group'">Group</xsl:when>
		<xsl:when test="$name='criterion'">Criterion</xsl:when>
		<xsl:when test="$name='calendar'">Calendar</xsl:when>
		<xsl:when test="$name='ordinary'">Ordinary month</xsl:when>
		<xsl:when test="$name='december'">December</xsl:when>
		<xsl:when test="$name='exception'">Particular month</xsl:when>
		<xsl:when test="$name='window'">Step</xsl:when>
		<xsl:when test="$name='open'">Open</xsl:when>
		<xsl:when test="$name='close'">Closes</xsl:when>
		<xsl:when test="$name='levels'">Level</xsl:when>
		<xsl:when test="$name='level'">Level</xsl:when>
		<xsl:when test="$name='forced'">Conditions that lower the level</xsl:when>
		<xsl:when test="$name='absence'">Absence</xsl:when>
		<xsl:when test="$name='leader'">Head</xsl:when>
		<xsl:when test="$name='cap'">Cap on A</xsl:when>
		<xsl:when test="$name='binding'">Whom it holds for</xsl:when>
		<xsl:when test="$name='staff-kind'">Kind of staff</xsl:when>
		<xsl:when test="$name='rank'">Post</xsl:when>
		<xsl:when test="$name='bloc'">Bloc</xsl:when>
		<xsl:when test="$name='unit-kind'">Kind of unit</xsl:when>
		<xsl:when test="$name='position'">Position</xsl:when>
		<xsl:when test="$name='unit-type'">Type of unit</xsl:when>
		<xsl:when test="$name='products'">Product</xsl:when>
		<xsl:when test="$name='petition'">Petitions</xsl:when>
		<xsl:when test="$name='year'">Rating of the year</xsl:when>
		<xsl:when test="$name='away'">A year with many months not rated</xsl:when>
		<xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.what">
	<xsl:param name="what"/>
	<xsl:choose>
		<xsl:when test="$what='number'">Number</xsl:when>
		<xsl:when test="$what='title'">Name of the regulation</xsl:when>
		<xsl:when test="$what='issuer'">Issuer</xsl:when>
		<xsl:when test="$what='issued'">Date of issue</xsl:when>
		<xsl:when test="$what='valid-from'">In force from</xsl:when>
		<xsl:when test="$what='valid-to'">In force until</xsl:when>
		<xsl:when test="$what='parent'">Frame above (code)</xsl:when>
		<xsl:when test="$what='period'">Period</xsl:when>
		<xsl:when test="$what='scale'">Scale</xsl:when>
		<xsl:when test="$what='rounding'">Total rounded to</xsl:when>
		<xsl:when test="$what='cap-rounding'">Rounding of people</xsl:when>
		<xsl:when test="$what='advice'">With a step of advice before the decision</xsl:when>
		<xsl:when test="$what='next-evidence'">Results after self-scoring has closed count in the next month</xsl:when>
		<xsl:when test="$what='note'">Note</xsl:when>
		<xsl:when test="$what='start'">The software begins</xsl:when>
		<xsl:when test="$what='least-months'">Rated months needed at least</xsl:when>
		<xsl:when test="$what='months'">From how many months not rated</xsl:when>
		<xsl:when test="$what='day'">day</xsl:when>
		<xsl:when test="$what='month'">month</xsl:when>
		<xsl:when test="$what='time'">hour</xsl:when>
		<xsl:when test="$what='code'">Code</xsl:when>
		<xsl:when test="$what='name'">Name</xsl:when>
		<xsl:when test="$what='short'">Short name</xsl:when>
		<xsl:when test="$what='from'">From points</xsl:when>
		<xsl:when test="$what='below'">Below points</xsl:when>
		<xsl:when test="$what='share'">Percentage of working days</xsl:when>
		<xsl:when test="$what='best'">Highest level still allowed</xsl:when>
		<xsl:when test="$what='rule'">When above the unit's level</xsl:when>
		<xsl:when test="$what='condition'">Code of the condition</xsl:when>
		<xsl:when test="$what='percentage'">Share of A (%)</xsl:when>
		<xsl:when test="$what='exception'">Exceptional share (%)</xsl:when>
		<xsl:when test="$what='base'">Counted over</xsl:when>
		<xsl:when test="$what='scope'">Counted over</xsl:when>
		<xsl:when test="$what='mode'">When exceeded</xsl:when>
		<xsl:when test="$what='counts-decided-above' or $what='counts-above'">People decided above take places as well</xsl:when>
		<xsl:when test="$what='illustrative'">Illustration</xsl:when>
		<xsl:when test="$what='label'">Label of the source</xsl:when>
		<xsl:when test="$what='priority'">Priority</xsl:when>
		<xsl:when test="$what='maximum'">Maximum</xsl:when>
		<xsl:when test="$what='kind'">Kind</xsl:when>
		<xsl:when test="$what='source'">Scoring</xsl:when>
		<xsl:when test="$what='formula'">Formula</xsl:when>
		<xsl:when test="$what='days'">Days after publication</xsl:when>
		<xsl:when test="$what='fault'">Each quality fault takes (% of the quality points)</xsl:when>
		<xsl:when test="$what='delay'">Each delay takes (% of the progress points)</xsl:when>
		<xsl:when test="$what='step'">Step</xsl:when>
		<xsl:when test="$what='text'">Content</xsl:when>
		<xsl:when test="$what='hint'">Hint on evidence</xsl:when>
		<xsl:otherwise><xsl:value-of select="$what"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.value">
	<xsl:param name="what"/>
	<xsl:param name="value"/>
	<xsl:choose>
		<xsl:when test="string($value)=''"></xsl:when>
		<xsl:when test="$what='issued' or $what='valid-from' or $what='valid-to'"><xsl:call-template name="format-date"><xsl:with-param name="date" select="$value"/></xsl:call-template></xsl:when>
		<xsl:when test="contains(' maximum from below step fault delay percentage exception share scale ',concat(' ',$what,' '))"><xsl:value-of select="translate($value,'.',',')"/></xsl:when>
		<xsl:when test="$value='true'">yes</xsl:when>
		<xsl:when test="$value='false'">no</xsl:when>
		<xsl:when test="$what='period' and $value='month'">month</xsl:when>
		<xsl:when test="$what='period' and $value='quarter'">quarter</xsl:when>
		<xsl:when test="$what='base' and $value='all'">everybody rated</xsl:when>
		<xsl:when test="$what='base' and $value='b_only'">those rated B</xsl:when>
		<xsl:when test="$what='base' and $value='b_or_above'">those rated A and B</xsl:when>
		<xsl:when test="$what='scope' and $value='unit'">agency</xsl:when>
		<xsl:when test="$what='scope' and $value='group'">group of similar work</xsl:when>
		<xsl:when test="$what='scope' and $value='bloc'">bloc</xsl:when>
		<xsl:when test="$value='floor'">down</xsl:when>
		<xsl:when test="$value='half-up'">to the nearest</xsl:when>
		<xsl:when test="$value='ceiling'">up</xsl:when>
		<xsl:when test="$what='mode' and $value='warn'">warn only</xsl:when>
		<xsl:when test="$what='mode' and $value='hard'">refuse</xsl:when>
		<xsl:when test="$what='rule' and $value='free'">not bound</xsl:when>
		<xsl:when test="$what='rule' and $value='warn'">remind, and a reason is needed</xsl:when>
		<xsl:when test="$what='rule' and $value='bound'">must not be higher</xsl:when>
		<xsl:when test="$value='normal'">ordinary</xsl:when>
		<xsl:when test="$value='bonus'">bonus</xsl:when>
		<xsl:when test="$value='deduction'">deduction</xsl:when>
		<xsl:when test="$value='knock-out'">condition that lowers the level</xsl:when>
		<xsl:when test="$value='manual'">scored by hand</xsl:when>
		<xsl:when test="$value='staff'">counted from products, (a+b+c)/3</xsl:when>
		<xsl:when test="$value='leader'">counted from products, (a+b+c+d+đ+e)/6</xsl:when>
		<xsl:when test="$value='counted'">counted from products</xsl:when>
		<xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.general">General</xsl:template>
<xsl:template name="rule.calendar">Calendar</xsl:template>
<xsl:template name="rule.levels">Level</xsl:template>
<xsl:template name="rule.cap">Cap on A</xsl:template>
<xsl:template name="rule.cap-scope">
	<xsl:param name="scope"/>
	<xsl:text>by </xsl:text><xsl:call-template name="rule.value"><xsl:with-param name="what" select="'scope'"/><xsl:with-param name="value" select="$scope"/></xsl:call-template>
</xsl:template>
<xsl:template name="rule.absence">Absence</xsl:template>
<xsl:template name="rule.tree">Criteria and maximum points</xsl:template>
<xsl:template name="rule.step">Step</xsl:template>
<xsl:template name="rule.opens">Open</xsl:template>
<xsl:attribute-set name="rule.opens"><xsl:attribute name="data-label">Open</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.closes">Closes</xsl:template>
<xsl:attribute-set name="rule.closes"><xsl:attribute name="data-label">Closes</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.opens-day">Opens on</xsl:template>
<xsl:attribute-set name="rule.opens-day"><xsl:attribute name="data-label">Opens on</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.closes-day">Closes before</xsl:template>
<xsl:attribute-set name="rule.closes-day"><xsl:attribute name="data-label">Closes before</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.of-month">of the month</xsl:template>
<xsl:attribute-set name="rule.of-month"><xsl:attribute name="data-label">of the month</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.at-time">at</xsl:template>
<xsl:attribute-set name="rule.at-time"><xsl:attribute name="data-label">at</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.short">Short name</xsl:template>
<xsl:attribute-set name="rule.short"><xsl:attribute name="data-label">Short name</xsl:attribute></xsl:attribute-set>
<xsl:template name="rule.nature">Kind</xsl:template>
<xsl:attribute-set name="rule.nature"><xsl:attribute name="data-label">Kind</xsl:attribute></xsl:attribute-set>

<xsl:template name="rule.period-name">
	<xsl:param name="name"/>
	<xsl:param name="month" select="''"/>
	<xsl:choose>
		<xsl:when test="$name='ordinary'">Ordinary month</xsl:when>
		<xsl:when test="$name='december'">December</xsl:when>
		<xsl:otherwise>Only in <xsl:call-template name="format-month"><xsl:with-param name="month" select="$month"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: calendar. -->
<xsl:template name="rule.start-text">The software begins at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@start"/></xsl:call-template>.</xsl:template>

<!-- Context: open or close. -->
<xsl:template name="rule.boundary">
	<xsl:if test="@time"><xsl:value-of select="@time"/><xsl:text> </xsl:text></xsl:if>day <xsl:value-of select="@day"/>
	<xsl:choose>
		<xsl:when test="@month='1'"> next month</xsl:when>
		<xsl:when test="@month='2'"> month after next</xsl:when>
		<xsl:when test="@month='-1'"> previous month</xsl:when>
	</xsl:choose>
</xsl:template>
<xsl:template name="rule.before-boundary">before <xsl:call-template name="rule.boundary"/></xsl:template>

<!-- Context: level. -->
<xsl:template name="rule.interval">
	<xsl:if test="@from">since <xsl:value-of select="translate(@from,'.',',')"/></xsl:if>
	<xsl:if test="@from and @below"> to </xsl:if>
	<xsl:if test="@below">below <xsl:value-of select="translate(@below,'.',',')"/></xsl:if>
</xsl:template>

<xsl:template name="rule.best-text">not above level <xsl:value-of select="@best"/></xsl:template>
<xsl:template name="rule.absence-text">Worked no more than <xsl:value-of select="translate(@share,'.',',')"/> % of the month's working days: <xsl:call-template name="rule.best-text"/>.</xsl:template>
<xsl:template name="rule.no-absence">There is no rule on absence.</xsl:template>
<!-- Context: levels. -->
<xsl:template name="rule.leader-text">
	<xsl:text>The head's level is above the unit's: </xsl:text>
	<xsl:choose>
		<xsl:when test="leader/@rule"><xsl:call-template name="rule.value"><xsl:with-param name="what" select="'rule'"/><xsl:with-param name="value" select="leader/@rule"/></xsl:call-template></xsl:when>
		<xsl:otherwise>not bound</xsl:otherwise>
	</xsl:choose>
	<xsl:text>.</xsl:text>
</xsl:template>
<xsl:template name="rule.no-percentage">not set; only numbers show</xsl:template>

<!-- Context: criteria-set. -->
<xsl:template name="rule.set-title">Set: <xsl:value-of select="@name"/></xsl:template>
<xsl:template name="rule.set-text">Code <xsl:value-of select="@code"/><xsl:if test="@label"> · <strong><xsl:value-of select="@label"/></strong></xsl:if>. Holds for:</xsl:template>
<xsl:template name="rule.no-binding">Bound to nobody in the document.</xsl:template>

<!-- Context: binding. -->
<xsl:template name="rule.binding">
	<xsl:if test="not(*)">everybody</xsl:if>
	<xsl:for-each select="*">
		<xsl:choose>
			<xsl:when test="position()=1"></xsl:when>
			<xsl:when test="name()=name(preceding-sibling::*[1])">, </xsl:when>
			<xsl:otherwise>; </xsl:otherwise>
		</xsl:choose>
		<xsl:call-template name="rule.who"/>
	</xsl:for-each>
	<xsl:text> (priority </xsl:text><xsl:value-of select="@priority"/><xsl:text>)</xsl:text>
</xsl:template>

<!-- Context: a condition of a binding. -->
<xsl:template name="rule.who">
	<xsl:choose>
		<xsl:when test="self::position">position “<xsl:value-of select="@like"/>”</xsl:when>
		<xsl:when test="self::unit-type">type of unit “<xsl:value-of select="@like"/>”</xsl:when>
		<xsl:when test="@is"><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="@is"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="name()"/><xsl:text> </xsl:text><xsl:value-of select="@*"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="rule.who-word">
	<xsl:param name="is"/>
	<xsl:choose>
		<xsl:when test="$is='cadre'">cadres</xsl:when>
		<xsl:when test="$is='civil_servant'">civil servants</xsl:when>
		<xsl:when test="$is='public_employee'">public employees</xsl:when>
		<xsl:when test="$is='contract'">contract staff</xsl:when>
		<xsl:when test="$is='head'">heads</xsl:when>
		<xsl:when test="$is='deputy'">deputies</xsl:when>
		<xsl:when test="$is='member'">people without a leading post</xsl:when>
		<xsl:when test="$is='party'">Party and mass-organisation bloc</xsl:when>
		<xsl:when test="$is='government'">government bloc</xsl:when>
		<xsl:when test="$is='school'">school bloc</xsl:when>
		<xsl:when test="$is='agency'">agency</xsl:when>
		<xsl:when test="$is='part'">team, section</xsl:when>
		<xsl:when test="$is='grouping'">grouping</xsl:when>
		<xsl:otherwise><xsl:value-of select="$is"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Kind, how it is scored, step, best level, and whatever else the item says of itself. Context: group or criterion. -->
<xsl:template name="rule.nature-text">
	<xsl:choose>
		<xsl:when test="@kind"><xsl:call-template name="rule.value"><xsl:with-param name="what" select="'kind'"/><xsl:with-param name="value" select="@kind"/></xsl:call-template></xsl:when>
		<xsl:when test="self::group">group</xsl:when>
		<xsl:otherwise>ordinary</xsl:otherwise>
	</xsl:choose>
	<xsl:for-each select="@*[not(contains(' code maximum kind label ',concat(' ',name(),' ')))]">
		<span class="second"><xsl:call-template name="rule.what"><xsl:with-param name="what" select="name()"/></xsl:call-template>: <xsl:call-template name="rule.value"><xsl:with-param name="what" select="name()"/><xsl:with-param name="value" select="."/></xsl:call-template></span>
	</xsl:for-each>
</xsl:template>

</xsl:stylesheet>
