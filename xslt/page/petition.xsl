<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/petition.xsl: what a rated person brings forward. petition with the attributes of an evaluation and @own @last @over
  @superseded @may-revise, sent[@content @state @sent-at @answer @answered-at @answerer @behalf], form; petition[@view='list']/line.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="petition" mode="title">
	<xsl:choose>
		<xsl:when test="@view='list'"><xsl:call-template name="petition.list-title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="petition.title"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="petition" mode="tools">
	<ul class="tools">
		<xsl:if test="@id"><li><a href="/danh-gia/{@id}/vi-sao"><xsl:call-template name="explanation.link"/></a></li></xsl:if>
		<xsl:if test="@may-revise and sent/@state='accepted'"><li><a href="/sua-ket-qua/{@id}"><xsl:call-template name="revision.link"/></a></li></xsl:if>
		<xsl:if test="@id and not(@own)"><li><a href="/kien-nghi/{/page/@month}"><xsl:call-template name="petition.to-list"/></a></li></xsl:if>
	</ul>
</xsl:template>

<xsl:template match="petition">
	<p class="lead"><xsl:call-template name="petition.lead"/></p>
	<p><xsl:call-template name="revision.now"/></p>
	<xsl:if test="@superseded"><div class="notice"><p><xsl:call-template name="revision.superseded"/></p></div></xsl:if>
	<xsl:for-each select="sent">
		<h2><xsl:call-template name="petition.sent-title"/></h2>
		<p><xsl:value-of select="@content"/></p>
		<p><xsl:call-template name="petition.state"/></p>
		<xsl:if test="@answer-due and (@state='sent' or @late)"><p><xsl:call-template name="petition.due"/></p></xsl:if>
		<xsl:if test="@answer"><p><xsl:value-of select="@answer"/></p></xsl:if>
	</xsl:for-each>
	<xsl:if test="not(sent) and @over"><p class="empty"><xsl:call-template name="petition.is-over"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="petition[@view='list']">
	<xsl:choose>
		<xsl:when test="line">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="petition.list-title"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="signals.name"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="petition.when"/></th>
					<th scope="col"><xsl:call-template name="common.state"/></th>
				</tr></thead>
				<tbody>
					<xsl:for-each select="line">
						<tr>
							<th scope="row"><a href="/kien-nghi/{@id}"><xsl:value-of select="@name"/></a></th>
							<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
							<td xsl:use-attribute-sets="petition.when"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@sent-at"/></xsl:call-template></td>
							<td xsl:use-attribute-sets="common.state"><span><xsl:call-template name="petition.state-word"/><xsl:if test="@answer-due and (@state='sent' or @late)"><span class="second"><xsl:call-template name="petition.due"/></span></xsl:if></span></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<xsl:apply-templates select="pages"/>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="petition.none"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
