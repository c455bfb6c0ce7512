<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/signals.xsl: where a second look may be worth while. signals[@unit-id @unit @least-people @least-share @most-seconds @months],
  rating[@step @person @kind @people @alike @points @text @seconds], person[@id @name @position @level @points].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="signals" mode="title"><xsl:call-template name="signals.title"/></xsl:template>

<xsl:template match="signals" mode="tools">
	<p class="tools"><a href="/bao-cao/{/page/@month}"><xsl:call-template name="signals.back"/></a></p>
</xsl:template>

<xsl:template match="signals">
	<p class="lead"><xsl:call-template name="signals.lead"/></p>
	<xsl:choose>
		<xsl:when test="rating"><ul class="steps"><xsl:apply-templates select="rating"/></ul></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="signals.no-rating"/></p></xsl:otherwise>
	</xsl:choose>
	<h2><xsl:call-template name="signals.same-title"/></h2>
	<xsl:choose>
		<xsl:when test="person">
			<p><xsl:call-template name="signals.same"/></p>
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="signals.same-title"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="signals.name"/></th>
					<th scope="col"><xsl:call-template name="common.position"/></th>
					<th scope="col" class="num"><xsl:call-template name="signals.points"/></th>
					<th scope="col"><xsl:call-template name="signals.level"/></th>
				</tr></thead>
				<tbody>
					<xsl:for-each select="person">
						<tr>
							<th scope="row"><xsl:value-of select="@name"/></th>
							<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
							<td class="num" xsl:use-attribute-sets="signals.points"><xsl:value-of select="@points"/></td>
							<td xsl:use-attribute-sets="signals.level"><xsl:call-template name="level"/></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="signals.no-same"/></p></xsl:otherwise>
	</xsl:choose>
	<h2><xsl:call-template name="signals.how-title"/></h2>
	<p><xsl:call-template name="signals.how"/></p>
</xsl:template>

<xsl:template match="signals/rating">
	<li>
		<xsl:choose>
			<xsl:when test="@kind='equal'"><xsl:call-template name="signals.equal"/></xsl:when>
			<xsl:when test="@kind='as-self'"><xsl:call-template name="signals.as-self"/></xsl:when>
			<xsl:when test="@kind='comment'"><xsl:call-template name="signals.comment"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="signals.quick"/></xsl:otherwise>
		</xsl:choose>
	</li>
</xsl:template>

</xsl:stylesheet>
