<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/publication.xsl: an agency's month made public. publication[@unit-id @unit @published @publisher @behalf @note @confirm @unopened],
  agencies/agency[@id @name], counts, cap, undecided[@name @state @above], person[@name @position @part @level @own], form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Whoever may publish may print what is published. -->
<xsl:template match="publication[counts]" mode="tools">
	<ul class="tools"><li><a href="/bao-cao/tong-hop/{/page/@month}?don-vi={@unit-id}"><xsl:call-template name="publication.print"/></a></li></ul>
</xsl:template>

<xsl:template match="publication">
	<xsl:choose>
		<xsl:when test="@unopened='yes'"><p class="empty"><xsl:call-template name="publication.unopened"/></p><xsl:apply-templates select="agencies"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="publication-month"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="publication-month">
	<h2><xsl:value-of select="@unit"/></h2>
	<xsl:apply-templates select="agencies"/>
	<p class="lead"><xsl:call-template name="publication.state"/></p>
	<xsl:if test="@shows='own'"><p><xsl:call-template name="publication.shows-own"/></p></xsl:if>
	<xsl:if test="counts">
		<p><xsl:call-template name="publication.counts"/></p>
		<p><xsl:for-each select="cap"><xsl:call-template name="decision.cap"/></xsl:for-each></p>
		<xsl:if test="cap/line[@over &gt; 0]"><p class="notice warning"><xsl:call-template name="decision.over"><xsl:with-param name="agency" select="@unit-id"/></xsl:call-template></p></xsl:if>
	</xsl:if>
	<xsl:if test="undecided">
		<h3><xsl:call-template name="publication.undecided"/></h3>
		<xsl:if test="/page/menu/item[@code='decision'] and undecided[not(@above='yes')]"><p><a href="/quyet-dinh/{/page/@month}"><xsl:call-template name="publication.decide"/></a></p></xsl:if>
		<ul>
			<xsl:for-each select="undecided">
				<li>
					<xsl:value-of select="@name"/>, <xsl:value-of select="@position"/>
					<xsl:text>: </xsl:text><xsl:call-template name="state"/>
					<xsl:if test="@above='yes'"><xsl:text> </xsl:text><xsl:call-template name="publication.above"/></xsl:if>
				</li>
			</xsl:for-each>
		</ul>
	</xsl:if>
	<xsl:if test="@confirm='yes'"><p class="notice warning"><xsl:call-template name="publication.confirm"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
	<xsl:if test="person">
		<table class="stack">
			<caption><xsl:call-template name="publication.caption"/></caption>
			<thead>
				<tr>
					<th scope="col" class="num"><xsl:call-template name="common.number"/></th>
					<th scope="col"><xsl:call-template name="common.name"/></th>
					<th scope="col"><xsl:call-template name="common.position"/></th>
					<th scope="col"><xsl:call-template name="common.level"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="person">
					<tr>
						<td class="num" xsl:use-attribute-sets="common.number"><xsl:value-of select="position()"/></td>
						<th scope="row">
							<xsl:choose>
								<xsl:when test="@own='yes'"><a href="/bao-cao/phieu/{/page/@month}"><xsl:value-of select="@name"/></a></xsl:when>
								<xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
							</xsl:choose>
							<xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if>
							<xsl:if test="@revised"><span class="second"><xsl:call-template name="revision.mark"/></span></xsl:if>
						</th>
						<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
						<td xsl:use-attribute-sets="common.level"><xsl:call-template name="level"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

<xsl:template match="publication/agencies">
	<xsl:if test="agency[2] or agency[not(@id=current()/../@unit-id)]">
		<ul class="plain">
			<xsl:for-each select="agency"><li><a href="{/page/@path}?don-vi={@id}"><xsl:value-of select="@name"/></a></li></xsl:for-each>
		</ul>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
