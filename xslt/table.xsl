<?xml version="1.0" encoding="UTF-8"?>
<!--
  table.xsl: what tables share. A table is written out in the page sheet, one of two ways:

  1. Rows that a phone stacks one below the other (lists of tasks, of people):
       <table class="stack">
         <caption>…</caption>
         <thead><tr><th scope="col"><xsl:call-template name="task.due"/></th>…
         <tbody><tr><th scope="row">…</th><td xsl:use-attribute-sets="task.due">…</td>
     The attribute set task.due (lang/vi/task.xsl) gives the cell data-label="Hạn", which the narrow view shows.

  2. Wide figures that scroll sideways in a region the keyboard can reach:
       <div class="scroll" tabindex="0" role="region" aria-labelledby="ID"><table><caption id="ID">…

  Classes of cells: num (figures, right), mid (centred), nowrap. Class of a row: total, attention.
  Heads stick to the top of the window by themselves (.stack) or of the region.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- A level: letter with its own pattern, and its name. code = A B C D or empty (not rated, not yet).
     form = full (letter and name) | letter (letter, name for listeners) | short (HTTNV) | name. -->
<xsl:template name="level">
	<xsl:param name="code" select="@level"/>
	<xsl:param name="form" select="'full'"/>
	<xsl:choose>
		<xsl:when test="not($code) or $code=''"><span class="none">–<span class="hidden"><xsl:call-template name="table.no-level"/></span></span></xsl:when>
		<xsl:when test="$form='name'"><xsl:call-template name="word-level"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$form='short'">
			<abbr>
				<xsl:attribute name="title"><xsl:call-template name="word-level"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:attribute>
				<xsl:call-template name="word-level-short"><xsl:with-param name="code" select="$code"/></xsl:call-template>
			</abbr>
		</xsl:when>
		<xsl:otherwise>
			<span class="level level-{$code}">
				<b><xsl:value-of select="$code"/></b>
				<span>
					<xsl:if test="$form='letter'"><xsl:attribute name="class">hidden</xsl:attribute></xsl:if>
					<xsl:text> </xsl:text>
					<xsl:call-template name="word-level"><xsl:with-param name="code" select="$code"/></xsl:call-template>
				</span>
			</span>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- A state as a tag with words. kind = todo | waiting | done | late | none; the caller passes the word's code. -->
<xsl:template name="state">
	<xsl:param name="code" select="@state"/>
	<xsl:param name="kind" select="'none'"/>
	<span class="state {$kind}"><xsl:call-template name="word-state"><xsl:with-param name="code" select="$code"/></xsl:call-template></span>
</xsl:template>

<!-- Points as C writes them ("17,5"); missing is a dash, never 0. -->
<xsl:template name="points">
	<xsl:param name="value"/>
	<xsl:choose>
		<xsl:when test="string($value)=''"><span class="none">–<span class="hidden"><xsl:call-template name="table.missing"/></span></span></xsl:when>
		<xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Hundredths of a point as text: 1750 → 17,5. For limits in messages; values come formatted. -->
<xsl:template name="format-points">
	<xsl:param name="hundredths"/>
	<xsl:if test="$hundredths &lt; 0">−</xsl:if>
	<xsl:variable name="n" select="$hundredths * (1 - 2 * ($hundredths &lt; 0))"/>
	<xsl:value-of select="floor($n div 100)"/>
	<xsl:choose>
		<xsl:when test="$n mod 100 = 0"/>
		<xsl:when test="$n mod 10 = 0">,<xsl:value-of select="($n mod 100) div 10"/></xsl:when>
		<xsl:when test="$n mod 100 &lt; 10">,0<xsl:value-of select="$n mod 100"/></xsl:when>
		<xsl:otherwise>,<xsl:value-of select="$n mod 100"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Instead of a table without rows. Context: anything; code = a word such as plan.empty. -->
<xsl:template name="empty">
	<xsl:param name="code" select="'table.empty'"/>
	<p class="empty">
		<xsl:choose>
			<xsl:when test="$code='table.empty'"><xsl:call-template name="table.empty"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="word"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
		</xsl:choose>
	</p>
</xsl:template>

<!-- Text typed by people on several lines, as they typed it. -->
<xsl:template name="typed">
	<xsl:param name="text"/>
	<xsl:if test="string($text)!=''"><span class="typed"><xsl:value-of select="$text"/></span></xsl:if>
</xsl:template>

<!-- pages[@path @current @last @total]: previous and next of a long list; path ends where the number goes. -->
<xsl:template match="pages">
	<nav class="pages" xsl:use-attribute-sets="table.pages">
		<xsl:if test="@current &gt; 1"><a href="{@path}{@current - 1}"><xsl:call-template name="frame.previous"/></a></xsl:if>
		<span><xsl:call-template name="table.page-of"/></span>
		<xsl:if test="@current &lt; @last"><a href="{@path}{@current + 1}"><xsl:call-template name="frame.next"/></a></xsl:if>
	</nav>
</xsl:template>

<!-- A count with its thousands dot; what is not four digits or more stays as it is. -->
<xsl:template match="@*" mode="count">
	<xsl:choose>
		<xsl:when test="string-length(.) &gt; 3 and translate(.,'0123456789','')=''"><xsl:value-of select="format-number(.,'#.##0','vi')"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
