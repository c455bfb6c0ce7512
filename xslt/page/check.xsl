<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/check.xsl: whether a print still agrees with what is stored. check[@typed @code @state], and for whoever may read the record
  record[attributes of an evaluation, @revision], rules, deciding[@at @number @chain @level @points], newer[@id @revision @published] or
  publication[@unit @month @number …]; chain[@links @faults @head]. By number and day, check[@number @day], of what the viewer may
  print: paper[@kind @month @unit @path], with letterhead, signatures and registered as on the print.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="check" mode="title"><xsl:call-template name="check.title"/></xsl:template>

<xsl:template match="check">
	<p class="lead"><xsl:call-template name="check.lead"/></p>
	<form method="get" action="/kiem-tra" class="filter inline">
		<div class="field wide">
			<label for="ma"><xsl:call-template name="check.code"/></label>
			<input type="text" id="ma" name="ma" value="{@typed}" maxlength="90" autocomplete="off" autocapitalize="characters" spellcheck="false">
				<xsl:if test="@state='unknown'"><xsl:attribute name="aria-invalid">true</xsl:attribute><xsl:attribute name="aria-describedby">check-result</xsl:attribute></xsl:if>
			</input>
		</div>
		<p class="buttons"><button type="submit"><xsl:call-template name="check.look"/></button></p>
	</form>
	<form method="get" action="/kiem-tra" class="filter inline">
		<div class="field">
			<label for="so"><xsl:call-template name="check.by-number"/></label>
			<input type="text" id="so" name="so" value="{@number}" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false">
				<xsl:if test="@state='unnumbered'"><xsl:attribute name="aria-invalid">true</xsl:attribute><xsl:attribute name="aria-describedby">check-result</xsl:attribute></xsl:if>
			</input>
		</div>
		<div class="field">
			<label for="ngay"><xsl:call-template name="check.by-day"/></label>
			<input type="text" id="ngay" name="ngay" value="{@day}" maxlength="10" autocomplete="off" inputmode="numeric">
				<xsl:if test="@state='undated'"><xsl:attribute name="aria-invalid">true</xsl:attribute><xsl:attribute name="aria-describedby">check-result</xsl:attribute></xsl:if>
			</input>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="check.find-number"/></button></p>
	</form>
	<xsl:if test="@state!='form'">
		<div id="check-result">
			<xsl:attribute name="class">
				<xsl:text>notice </xsl:text>
				<xsl:choose>
					<xsl:when test="@state='agrees' or @state='head' or (@state='numbered' and not(paper/registered/@differs))">success</xsl:when>
					<xsl:otherwise>error</xsl:otherwise>
				</xsl:choose>
			</xsl:attribute>
			<p><xsl:call-template name="check.result"/></p>
			<xsl:if test="(@state='agrees' or @state='differs' or @state='head') and not(record or publication)"><p><xsl:call-template name="check.no-right"/></p></xsl:if>
		</div>
	</xsl:if>
	<xsl:apply-templates select="newer"/>
	<xsl:apply-templates select="publication/@later"/>
	<xsl:apply-templates select="record|publication|paper"/>
	<xsl:apply-templates select="chain"/>
</xsl:template>

<xsl:template match="check/newer">
	<div class="notice warning"><p><xsl:call-template name="check.replaced"/> <a href="/danh-gia/{@id}/vi-sao"><xsl:call-template name="check.newer-link"/></a></p></div>
</xsl:template>

<xsl:template match="publication/@later">
	<div class="notice warning"><p><xsl:call-template name="check.later"/></p></div>
</xsl:template>

<xsl:template match="check/record">
	<h2><xsl:call-template name="check.record"/></h2>
	<dl class="pairs">
		<dt><xsl:call-template name="common.name"/></dt><dd><strong><xsl:value-of select="@person"/></strong></dd>
		<dt><xsl:call-template name="common.position"/></dt><dd><xsl:value-of select="@position"/></dd>
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></dd>
		<dt><xsl:call-template name="check.month"/></dt><dd><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></dd>
		<xsl:if test="@decided-points"><dt><xsl:call-template name="common.decided-points"/></dt><dd><strong><xsl:value-of select="@decided-points"/></strong></dd></xsl:if>
		<xsl:if test="@decided-level"><dt><xsl:call-template name="common.decided-level"/></dt><dd><xsl:call-template name="level"><xsl:with-param name="code" select="@decided-level"/></xsl:call-template></dd></xsl:if>
		<xsl:if test="@decided-at"><dt><xsl:call-template name="check.decided"/></dt><dd><xsl:value-of select="@decided-by"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="@decided-behalf"/></xsl:call-template>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@decided-at"/></xsl:call-template></dd></xsl:if>
		<dt><xsl:call-template name="check.published"/></dt><dd>
			<xsl:choose>
				<xsl:when test="@published-at"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published-at"/></xsl:call-template></xsl:when>
				<xsl:otherwise><xsl:call-template name="check.unpublished"/></xsl:otherwise>
			</xsl:choose>
		</dd>
		<xsl:if test="@revision &gt; 0"><dt><xsl:call-template name="check.revision"/></dt><dd><xsl:value-of select="@revision"/></dd></xsl:if>
		<dt><xsl:call-template name="check.rules"/></dt><dd><xsl:for-each select="../rules"><xsl:call-template name="check.rule-set"/></xsl:for-each></dd>
		<xsl:for-each select="../deciding"><dt><xsl:call-template name="check.deciding"/></dt><dd><xsl:call-template name="check.deciding-words"/><xsl:text> </xsl:text><span class="code"><xsl:value-of select="@number"/>/<xsl:value-of select="@chain"/></span></dd></xsl:for-each>
	</dl>
	<p><a href="/danh-gia/{@id}/vi-sao"><xsl:call-template name="explanation.link"/></a></p>
</xsl:template>

<xsl:template match="check/publication">
	<h2><xsl:call-template name="check.publication"/></h2>
	<dl class="pairs">
		<dt><xsl:call-template name="common.unit"/></dt><dd><strong><xsl:value-of select="@unit"/></strong></dd>
		<dt><xsl:call-template name="check.month"/></dt><dd><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></dd>
		<dt><xsl:call-template name="check.number"/></dt><dd><xsl:value-of select="@number"/></dd>
		<dt><xsl:call-template name="check.published"/></dt><dd><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template><xsl:if test="@publisher">, <xsl:value-of select="@publisher"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="@behalf"/></xsl:call-template></xsl:if></dd>
		<dt><xsl:call-template name="check.rules"/></dt><dd><xsl:call-template name="check.publication-rules"/></dd>
		<dt><xsl:call-template name="check.head-then"/></dt><dd><span class="code"><xsl:value-of select="@links"/>/<xsl:value-of select="@head"/></span></dd>
	</dl>
	<p><a href="/bao-cao/tong-hop/{@month}?don-vi={@unit-id}"><xsl:call-template name="check.summary-link"/></a></p>
</xsl:template>

<xsl:template match="check/paper">
	<h2><xsl:for-each select="letterhead"><xsl:call-template name="letterhead-number"/></xsl:for-each></h2>
	<dl class="pairs">
		<dt><xsl:call-template name="check.paper-kind"/></dt><dd><xsl:call-template name="imprint.kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></dd>
		<dt><xsl:call-template name="check.paper-agency"/></dt><dd><strong><xsl:value-of select="letterhead/@agency"/></strong></dd>
		<xsl:if test="@kind!='submission'"><dt><xsl:call-template name="check.paper-unit"/></dt><dd><xsl:value-of select="@unit"/></dd></xsl:if>
		<dt><xsl:call-template name="check.month"/></dt><dd><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></dd>
		<dt><xsl:call-template name="check.paper-day"/></dt><dd><xsl:call-template name="format-date"><xsl:with-param name="date" select="letterhead/@date"/></xsl:call-template></dd>
		<xsl:for-each select="signatures/signature[@name]"><dt><xsl:call-template name="check.paper-signer"/></dt><dd><xsl:value-of select="@name"/><xsl:if test="@position">, <xsl:value-of select="@position"/></xsl:if></dd></xsl:for-each>
		<dt><xsl:call-template name="check.paper-registered"/></dt><dd><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="registered/@at"/></xsl:call-template><xsl:if test="registered/@by">, <xsl:value-of select="registered/@by"/></xsl:if></dd>
		<dt><xsl:call-template name="check.paper-now"/></dt><dd><xsl:call-template name="check.paper-state"/></dd>
	</dl>
	<xsl:if test="@path"><p><a href="{@path}"><xsl:call-template name="check.paper-link"/></a></p></xsl:if>
</xsl:template>

<xsl:template match="check/chain">
	<h2><xsl:call-template name="check.chain"/></h2>
	<xsl:choose>
		<xsl:when test="@faults='0'"><p><xsl:call-template name="check.chain-whole"/></p></xsl:when>
		<xsl:otherwise><div class="notice error"><p><xsl:call-template name="check.chain-broken"/></p></div></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
