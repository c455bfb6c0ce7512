<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/explanation.xsl: why a rating is what it is. explanation with the attributes of an evaluation;
  column[@of @typed @products @sum @counted @total @stored @level @missing]/cut[@text @sum @counted], skipped[@step @reason],
  criteria, rules[@number … @sha256]/level, act, cap. print/report.xsl puts the same lines on the personal form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="explanation" mode="title"><xsl:call-template name="explanation.title"/></xsl:template>

<xsl:template match="explanation" mode="tools">
	<ul class="tools">
		<li><a href="/danh-gia/{@id}"><xsl:call-template name="explanation.back"/></a></li>
		<xsl:if test="@may-petition"><li><a href="/kien-nghi/{@id}"><xsl:call-template name="petition.link"/></a></li></xsl:if>
		<xsl:if test="@may-revise"><li><a href="/sua-ket-qua/{@id}"><xsl:call-template name="revision.link"/></a></li></xsl:if>
	</ul>
</xsl:template>

<xsl:template match="explanation">
	<p><xsl:call-template name="review.facts"/></p>
	<xsl:choose>
		<xsl:when test="column"><xsl:apply-templates select="column"/></xsl:when>
		<xsl:otherwise><p class="lead"><xsl:call-template name="explanation.nothing"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:for-each select="skipped"><p class="notice info"><xsl:call-template name="explanation.skipped"/></p></xsl:for-each>
	<h2><xsl:call-template name="explanation.lines"/></h2>
	<xsl:apply-templates select="criteria" mode="table"/>
	<xsl:call-template name="side.list"/>
	<xsl:apply-templates select="rules"/>
	<xsl:if test="cap"><h2><xsl:call-template name="explanation.cap"/></h2><p><xsl:for-each select="cap"><xsl:call-template name="decision.cap"/></xsl:for-each></p></xsl:if>
	<xsl:if test="act"><xsl:call-template name="explanation-acts"/></xsl:if>
</xsl:template>

<xsl:template match="explanation/column">
	<section aria-labelledby="column-{@of}">
		<h2 id="column-{@of}"><xsl:call-template name="explanation.column"/></h2>
		<xsl:call-template name="explanation-steps"/>
	</section>
</xsl:template>

<!-- How the points of a step came about, the same on the screen and on paper. Context: column. -->
<xsl:template name="explanation-steps">
	<ol class="steps">
		<li><xsl:call-template name="explanation.given"/></li>
		<xsl:if test="@sum">
			<li><xsl:call-template name="explanation.sources"/></li>
			<li><xsl:call-template name="explanation.sum"/></li>
			<xsl:for-each select="cut"><li><xsl:call-template name="explanation.cut"/></li></xsl:for-each>
			<xsl:if test="@counted!=@sum"><li><xsl:call-template name="explanation.clamp"/></li></xsl:if>
			<xsl:if test="@total!=@counted"><li><xsl:call-template name="explanation.round"/></li></xsl:if>
			<xsl:if test="@missing &gt; 0"><li><xsl:call-template name="explanation.missing"/></li></xsl:if>
		</xsl:if>
		<xsl:if test="@stored"><li><xsl:call-template name="explanation.stored"/></li></xsl:if>
		<li><xsl:call-template name="explanation.level"/></li>
	</ol>
	<xsl:if test="@stored and @total and @stored!=@total and @of!='decided'"><div class="notice error"><p><xsl:call-template name="explanation.disagrees"/></p></div></xsl:if>
</xsl:template>

<xsl:template match="explanation/rules">
	<h2><xsl:call-template name="explanation.rules"/></h2>
	<p><xsl:call-template name="explanation.rule-set"/></p>
	<p><xsl:for-each select="../criteria"><xsl:call-template name="explanation.criteria-set"/></xsl:for-each></p>
	<ul><xsl:for-each select="level"><li><xsl:call-template name="explanation.interval"/></li></xsl:for-each></ul>
</xsl:template>

<!-- On paper, before the signatures: the same lines in small print. Context: report. -->
<xsl:template name="explanation-paper">
	<xsl:if test="column">
		<section class="basis">
			<h2><xsl:call-template name="explanation.paper-title"/></h2>
			<p><xsl:for-each select="rules"><xsl:call-template name="explanation.rule-set"/></xsl:for-each><xsl:text> </xsl:text><xsl:for-each select="criteria"><xsl:call-template name="explanation.criteria-set"/></xsl:for-each></p>
			<p><xsl:for-each select="rules/level"><xsl:call-template name="explanation.interval"/><xsl:if test="position()!=last()">; </xsl:if></xsl:for-each>.</p>
			<xsl:for-each select="column">
				<h3><xsl:call-template name="explanation.column"/></h3>
				<xsl:call-template name="explanation-steps"/>
			</xsl:for-each>
			<xsl:for-each select="skipped"><p><xsl:call-template name="explanation.skipped"/></p></xsl:for-each>
			<xsl:for-each select="criteria/bound"><xsl:call-template name="criteria.bound"/></xsl:for-each>
			<xsl:if test="act">
				<p><xsl:call-template name="explanation.acts"/>: <xsl:for-each select="act"><xsl:call-template name="explanation-act"/><xsl:text> </xsl:text><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template><xsl:text> </xsl:text><xsl:value-of select="@person"/><xsl:call-template name="criteria.behalf"><xsl:with-param name="behalf" select="@behalf"/></xsl:call-template> (<xsl:value-of select="@number"/>/<xsl:value-of select="@chain"/>)<xsl:if test="position()!=last()">; </xsl:if></xsl:for-each>.</p>
			</xsl:if>
		</section>
	</xsl:if>
</xsl:template>

<xsl:template name="explanation-acts">
	<table class="stack">
		<caption><xsl:call-template name="explanation.acts"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="explanation.at"/></th>
			<th scope="col"><xsl:call-template name="explanation.act"/></th>
			<th scope="col"><xsl:call-template name="explanation.who"/></th>
			<th scope="col"><xsl:call-template name="common.reason"/></th>
			<th scope="col"><xsl:call-template name="explanation.trace"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="act">
				<tr>
					<th scope="row"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></th>
					<td xsl:use-attribute-sets="explanation.act"><xsl:call-template name="explanation-act"/></td>
					<td xsl:use-attribute-sets="explanation.who"><xsl:value-of select="@person"/><xsl:if test="@behalf"><xsl:text> </xsl:text><xsl:call-template name="criteria.instead-of"/><xsl:text> </xsl:text><xsl:value-of select="@behalf"/></xsl:if></td>
					<td xsl:use-attribute-sets="common.reason"><span class="typed"><xsl:value-of select="@reason"/></span></td>
					<td xsl:use-attribute-sets="explanation.trace"><xsl:value-of select="@number"/>/<xsl:value-of select="@chain"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<p class="soft"><xsl:call-template name="explanation.chain-note"/></p>
</xsl:template>

</xsl:stylesheet>
