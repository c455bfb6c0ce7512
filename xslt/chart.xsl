<?xml version="1.0" encoding="UTF-8"?>
<!--
  chart.xsl: drawings in SVG, each with role="img", title, description and the same figures as text.
  Levels differ by pattern and letter, never by colour alone.

    strip/month[@period @level @state]         12 small squares; state='not_rated' where nothing was decided
    bars/bar[@label @href @total @A @B @C @D @none]   a table with one bar a row and its figures
    progress[@done @total]                     one thin bar with "14/16" beside it
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Month by month, oldest first. -->
<xsl:template match="strip">
	<xsl:variable name="id"><xsl:value-of select="@id"/><xsl:if test="not(@id)">strip</xsl:if></xsl:variable>
	<div class="strip">
		<svg role="img" aria-labelledby="{$id}-title {$id}-desc" viewBox="0 0 {32 * count(month) - 4} 46" width="{32 * count(month) - 4}" height="46">
			<title id="{$id}-title"><xsl:call-template name="chart.strip-title"/></title>
			<desc id="{$id}-desc">
				<xsl:for-each select="month">
					<xsl:if test="position()!=1">; </xsl:if>
					<xsl:call-template name="strip-words"/>
				</xsl:for-each>
			</desc>
			<xsl:for-each select="month">
				<xsl:variable name="x" select="32 * (position() - 1)"/>
				<rect class="box level-{@level}" x="{$x + 1}" y="1" width="26" height="26"/>
				<xsl:if test="@level='B'"><path class="hatch" d="M{$x + 2} 10L{$x + 10} 2M{$x + 2} 26L{$x + 26} 2M{$x + 18} 26L{$x + 26} 18"/></xsl:if>
				<xsl:if test="@level='C'"><path class="hatch" d="M{$x + 2} 23.5H{$x + 26}"/></xsl:if>
				<xsl:if test="@level='D'"><rect class="inner" x="{$x + 4}" y="4" width="20" height="20"/></xsl:if>
				<text class="letter level-{@level}" x="{$x + 14}" y="19.5" text-anchor="middle">
					<xsl:choose>
						<xsl:when test="@level!=''"><xsl:value-of select="@level"/></xsl:when>
						<xsl:when test="@state='not_rated'">–</xsl:when>
						<xsl:otherwise>·</xsl:otherwise>
					</xsl:choose>
				</text>
				<text class="month" x="{$x + 14}" y="42" text-anchor="middle"><xsl:call-template name="period-mark"/></text>
			</xsl:for-each>
		</svg>
		<details>
			<summary><xsl:call-template name="chart.as-text"/></summary>
			<ul>
				<xsl:for-each select="month"><li><xsl:call-template name="strip-words"/></li></xsl:for-each>
			</ul>
		</details>
	</div>
</xsl:template>

<!-- 1 to 12, or I to IV. Context: month. -->
<xsl:template name="period-mark">
	<xsl:choose>
		<xsl:when test="substring(@period,6,1)='Q'"><xsl:call-template name="format-quarter"><xsl:with-param name="month" select="@period"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="number(substring(@period,6,2))"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- "Tháng 01/2022: B, Hoàn thành tốt nhiệm vụ". Context: month. -->
<xsl:template name="strip-words">
	<xsl:call-template name="format-period-first"><xsl:with-param name="month" select="@period"/></xsl:call-template>
	<xsl:text>: </xsl:text>
	<xsl:choose>
		<xsl:when test="@level!=''"><xsl:value-of select="@level"/>, <xsl:call-template name="word-level"><xsl:with-param name="code" select="@level"/></xsl:call-template></xsl:when>
		<xsl:when test="@state='not_rated'"><xsl:call-template name="chart.not-rated"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="chart.not-yet"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- The figures are the table's own columns; the bar repeats them, so it is decoration for listeners. -->
<xsl:template match="bars">
	<table class="stack bars">
		<xsl:if test="@caption"><caption><xsl:value-of select="@caption"/></caption></xsl:if>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="chart.unit"/></th>
				<th scope="col"><xsl:call-template name="chart.share"/></th>
				<th scope="col" class="num"><xsl:call-template name="chart.total"/></th>
				<th scope="col" class="num">A</th>
				<th scope="col" class="num">B</th>
				<th scope="col" class="num">C</th>
				<th scope="col" class="num">D</th>
				<th scope="col" class="num"><xsl:call-template name="chart.none"/></th>
			</tr>
		</thead>
		<tbody><xsl:apply-templates select="bar"/></tbody>
	</table>
</xsl:template>

<xsl:template match="bar">
	<tr>
		<th scope="row">
			<xsl:choose>
				<xsl:when test="@href"><a href="{@href}"><xsl:value-of select="@label"/></a></xsl:when>
				<xsl:otherwise><xsl:value-of select="@label"/></xsl:otherwise>
			</xsl:choose>
		</th>
		<td xsl:use-attribute-sets="chart.share"><xsl:call-template name="bar-drawing"/></td>
		<td class="num" xsl:use-attribute-sets="chart.total"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@total"/></xsl:call-template></td>
		<td class="num" data-label="A"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@A"/></xsl:call-template></td>
		<td class="num" data-label="B"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@B"/></xsl:call-template></td>
		<td class="num" data-label="C"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@C"/></xsl:call-template></td>
		<td class="num" data-label="D"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@D"/></xsl:call-template></td>
		<td class="num" xsl:use-attribute-sets="chart.none"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@none"/></xsl:call-template></td>
	</tr>
</xsl:template>

<!-- One bar of 240 units, A to D from the left, the rest empty. Context: bar. -->
<xsl:template name="bar-drawing">
	<xsl:variable name="unit" select="240 div (@total + not(@total &gt; 0))"/>
	<xsl:variable name="a" select="$unit * @A"/>
	<xsl:variable name="b" select="$unit * @B"/>
	<xsl:variable name="c" select="$unit * @C"/>
	<xsl:variable name="d" select="$unit * @D"/>
	<svg class="bar" role="img" viewBox="0 0 242 20" width="242" height="20">
		<title><xsl:value-of select="@label"/>: A <xsl:apply-templates select="@A" mode="count"/>, B <xsl:apply-templates select="@B" mode="count"/>, C <xsl:apply-templates select="@C" mode="count"/>, D <xsl:apply-templates select="@D" mode="count"/></title>
		<rect class="frame" x="1" y="1" width="240" height="18"/>
		<xsl:if test="$a &gt; 0"><rect class="level-A" x="1" y="1" width="{$a}" height="18"/></xsl:if>
		<xsl:if test="$b &gt; 0">
			<rect class="level-B" x="{1 + $a}" y="1" width="{$b}" height="18"/>
			<path class="hatch" d="M{1 + $a} 5H{1 + $a + $b}M{1 + $a} 15H{1 + $a + $b}"/>
		</xsl:if>
		<xsl:if test="$c &gt; 0"><rect class="level-C" x="{1 + $a + $b}" y="1" width="{$c}" height="18"/></xsl:if>
		<xsl:if test="$d &gt; 0"><rect class="level-D" x="{1 + $a + $b + $c}" y="1" width="{$d}" height="18"/></xsl:if>
		<xsl:if test="$a &gt;= 14"><text class="letter level-A" x="{1 + $a div 2}" y="15" text-anchor="middle">A</text></xsl:if>
		<xsl:if test="$b &gt;= 14"><text class="letter level-B" x="{1 + $a + $b div 2}" y="15" text-anchor="middle">B</text></xsl:if>
		<xsl:if test="$c &gt;= 14"><text class="letter level-C" x="{1 + $a + $b + $c div 2}" y="15" text-anchor="middle">C</text></xsl:if>
		<xsl:if test="$d &gt;= 14"><text class="letter level-D" x="{1 + $a + $b + $c + $d div 2}" y="15" text-anchor="middle">D</text></xsl:if>
	</svg>
</xsl:template>

<xsl:template match="progress">
	<span class="progress">
		<svg class="bar" role="img" viewBox="0 0 102 12" width="102" height="12">
			<title><xsl:call-template name="chart.progress"/>: <xsl:apply-templates select="@done" mode="count"/>/<xsl:apply-templates select="@total" mode="count"/></title>
			<rect class="frame" x="1" y="1" width="100" height="10"/>
			<xsl:if test="@done &gt; 0"><rect class="level-A" x="1" y="1" width="{100 * @done div @total}" height="10"/></xsl:if>
		</svg>
		<xsl:text> </xsl:text>
		<span class="figures"><xsl:apply-templates select="@done" mode="count"/>/<xsl:apply-templates select="@total" mode="count"/></span>
	</span>
</xsl:template>

</xsl:stylesheet>
