<?xml version="1.0" encoding="UTF-8"?>
<!--
  sheet.xsl: what a list shows on the screen, as a spreadsheet: the tables of the page, with its filter and in its order. A page that
  wants more, such as codes that the screen leaves out, has a template of its own in mode sheet.

  The first table gives the columns; a further one follows below its caption and heads. A cell that is nothing but a date, a moment or
  (where its column is of numbers) a number is one in the sheet too. Of a form's fields stands what is in them.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:template match="*" mode="sheet">
	<xsl:variable name="screen"><screen><xsl:apply-templates select="."/></screen></xsl:variable>
	<xsl:variable name="tables" select="exsl:node-set($screen)//table[thead/tr/th]"/>
	<sheet>
		<title><xsl:apply-templates select="/page" mode="noun-title"/></title>
		<title>
			<xsl:if test="@unit"><xsl:value-of select="@unit"/><xsl:text>, </xsl:text></xsl:if>
			<xsl:if test="/page/@month-path"><xsl:call-template name="format-month"><xsl:with-param name="month" select="/page/@month"/></xsl:call-template><xsl:text>. </xsl:text></xsl:if>
			<xsl:call-template name="sheet-made"/>
		</title>
		<xsl:for-each select="$tables[1]">
			<xsl:variable name="rows" select="tbody/tr | tfoot/tr"/>
			<!-- Columns that hold nothing but something to press. -->
			<xsl:variable name="pressed">
				<xsl:for-each select="thead/tr[1]/th">
					<xsl:variable name="at" select="position()"/>
					<xsl:if test="$rows/*[$at][.//button or .//input[@type='checkbox']] and not($rows/*[$at]//text()[normalize-space() != '' and not(ancestor::button or ancestor::label or ancestor::*[contains(@class, 'hidden')])])">
						<xsl:value-of select="concat('|', $at, '|')"/>
					</xsl:if>
				</xsl:for-each>
			</xsl:variable>
			<xsl:for-each select="thead/tr[1]/th[not(contains($pressed, concat('|', count(preceding-sibling::th) + 1, '|')))]">
				<xsl:variable name="at" select="count(preceding-sibling::th) + 1"/>
				<xsl:variable name="text"><xsl:apply-templates select="." mode="sheet-text"/></xsl:variable>
				<xsl:variable name="longest">
					<xsl:for-each select="$rows[position() &lt;= 100]/*[$at]">
						<xsl:sort select="string-length(normalize-space(.))" data-type="number" order="descending"/>
						<xsl:if test="position() = 1"><xsl:value-of select="string-length(normalize-space(.))"/></xsl:if>
					</xsl:for-each>
				</xsl:variable>
				<column>
					<xsl:attribute name="width">
						<xsl:choose>
							<xsl:when test="$longest &gt; 40">44</xsl:when>
							<xsl:when test="$longest &gt; 12"><xsl:value-of select="$longest + 4"/></xsl:when>
							<xsl:otherwise>16</xsl:otherwise>
						</xsl:choose>
					</xsl:attribute>
					<xsl:value-of select="normalize-space($text)"/>
				</column>
			</xsl:for-each>
			<xsl:apply-templates select="$rows" mode="sheet-row"><xsl:with-param name="without" select="string($pressed)"/></xsl:apply-templates>
		</xsl:for-each>
		<xsl:if test="not($tables)"><column width="60"><xsl:value-of select="normalize-space(exsl:node-set($screen)//p[@class='empty'][1])"/></column></xsl:if>
		<xsl:for-each select="$tables[position() &gt; 1]">
			<row/>
			<xsl:if test="caption"><row><c><xsl:value-of select="normalize-space(caption)"/></c></row></xsl:if>
			<xsl:apply-templates select="thead/tr | tbody/tr | tfoot/tr" mode="sheet-row"/>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="tr" mode="sheet-row">
	<xsl:param name="without"/>
	<row><xsl:apply-templates select="*[not(contains($without, concat('|', count(preceding-sibling::*) + 1, '|')))]" mode="sheet-cell"/></row>
</xsl:template>

<!-- Dates stand on the screen as 05/01/2022, moments as the hour, a word and the date, numbers with a decimal comma. -->
<xsl:template match="th | td" mode="sheet-cell">
	<xsl:variable name="text"><xsl:apply-templates select="." mode="sheet-text"/></xsl:variable>
	<xsl:variable name="plain" select="normalize-space($text)"/>
	<xsl:variable name="form" select="translate($plain, '123456789', '000000000')"/>
	<xsl:variable name="tail" select="substring($plain, string-length($plain) - 9)"/>
	<xsl:variable name="number" select="translate(translate($plain, '.', ''), ',', '.')"/>
	<xsl:variable name="day" select="concat(substring($tail, 7, 4), '-', substring($tail, 4, 2), '-', substring($tail, 1, 2))"/>
	<c>
		<xsl:choose>
			<xsl:when test="$form = '00/00/0000'">
				<xsl:attribute name="kind">date</xsl:attribute>
				<xsl:value-of select="$day"/>
			</xsl:when>
			<xsl:when test="string-length($form) &lt; 24 and starts-with($form, '00:00 ') and substring($form, string-length($form) - 10) = ' 00/00/0000'">
				<xsl:attribute name="kind">moment</xsl:attribute>
				<xsl:value-of select="concat($day, 'T', substring($plain, 1, 5))"/>
			</xsl:when>
			<xsl:when test="contains(concat(' ', @class, ' '), ' num ') and $number != '' and string(number($number)) != 'NaN'">
				<xsl:attribute name="kind">number</xsl:attribute>
				<xsl:value-of select="$number"/>
			</xsl:when>
			<xsl:otherwise>
				<xsl:call-template name="sheet-lines"><xsl:with-param name="text" select="string($text)"/></xsl:call-template>
			</xsl:otherwise>
		</xsl:choose>
	</c>
</xsl:template>

<!-- Each line without the blanks around it; lines that are blank left out. -->
<xsl:template name="sheet-lines">
	<xsl:param name="text"/>
	<xsl:choose>
		<xsl:when test="contains($text, '&#10;')">
			<xsl:variable name="first" select="normalize-space(substring-before($text, '&#10;'))"/>
			<xsl:variable name="rest">
				<xsl:call-template name="sheet-lines"><xsl:with-param name="text" select="substring-after($text, '&#10;')"/></xsl:call-template>
			</xsl:variable>
			<xsl:value-of select="$first"/>
			<xsl:if test="$first != '' and $rest != ''"><xsl:text>&#10;</xsl:text></xsl:if>
			<xsl:value-of select="$rest"/>
		</xsl:when>
		<xsl:otherwise><xsl:value-of select="normalize-space($text)"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What a reader sees of a cell: what hangs below the first words begins a line. -->
<xsl:template match="*" mode="sheet-text"><xsl:apply-templates mode="sheet-text"/></xsl:template>
<xsl:template match="text()" mode="sheet-text"><xsl:value-of select="translate(., '&#10;&#9;', '  ')"/></xsl:template>
<xsl:template match="span[@class='second' or @class='hint'] | p | li | div | br | dd" mode="sheet-text">
	<xsl:text>&#10;</xsl:text><xsl:apply-templates mode="sheet-text"/><xsl:text>&#10;</xsl:text>
</xsl:template>
<xsl:template match="*[contains(@class, 'hidden')] | *[@aria-hidden='true'] | button | svg | label | summary | script" mode="sheet-text" priority="2"/>
<xsl:template match="select" mode="sheet-text"><xsl:apply-templates select="option[@selected and @value != '']" mode="sheet-text"/></xsl:template>
<xsl:template match="input" mode="sheet-text"/>
<xsl:template match="input[not(@type) or @type='text']" mode="sheet-text"><xsl:value-of select="@value"/></xsl:template>
<xsl:template match="input[@checked and @type='radio']" mode="sheet-text"><xsl:value-of select="../label[@for=current()/@id]"/></xsl:template>

</xsl:stylesheet>
