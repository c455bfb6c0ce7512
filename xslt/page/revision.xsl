<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/revision.xsl: another result in place of a published one. revision with the attributes of an evaluation and @waiting
  @own-proposal @may-answer @superseded, proposals/proposal, form; revision[@view='list']/proposal.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="revision" mode="title">
	<xsl:choose>
		<xsl:when test="@view='list'"><xsl:call-template name="revision.list-title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="revision.title"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="revision" mode="tools">
	<ul class="tools">
		<xsl:choose>
			<xsl:when test="@view='list'"><li><a href="/cong-bo/{/page/@month}"><xsl:call-template name="revision.to-published"/></a></li></xsl:when>
			<xsl:otherwise>
				<li><a href="/danh-gia/{@id}/vi-sao"><xsl:call-template name="explanation.link"/></a></li>
				<li><a href="/sua-ket-qua/{/page/@month}"><xsl:call-template name="revision.to-list"/></a></li>
			</xsl:otherwise>
		</xsl:choose>
	</ul>
</xsl:template>

<xsl:template match="revision">
	<p class="lead"><xsl:call-template name="revision.lead"/></p>
	<p><xsl:call-template name="revision.now"/></p>
	<xsl:if test="@superseded"><div class="notice"><p><xsl:call-template name="revision.superseded"/></p></div></xsl:if>
	<xsl:apply-templates select="proposals/proposal"/>
	<xsl:if test="@waiting and not(@may-answer) and not(@own-proposal)"><p><xsl:call-template name="revision.others"/></p></xsl:if>
	<xsl:if test="not(@may-answer)"><xsl:apply-templates select="approvers"/></xsl:if>
	<xsl:if test="form">
		<h2><xsl:choose>
			<xsl:when test="@may-answer"><xsl:call-template name="revision.answer-title"/></xsl:when>
			<xsl:when test="@own-proposal"><xsl:call-template name="revision.own-title"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="revision.propose-title"/></xsl:otherwise>
		</xsl:choose></h2>
		<xsl:apply-templates select="form"/>
	</xsl:if>
</xsl:template>

<xsl:template match="approvers">
	<xsl:choose>
		<xsl:when test="approver">
			<p><xsl:call-template name="revision.approvers"/></p>
			<ul>
				<xsl:for-each select="approver">
					<li><xsl:value-of select="@name"/><xsl:if test="@position">, <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></xsl:if></li>
				</xsl:for-each>
			</ul>
		</xsl:when>
		<xsl:otherwise><div class="notice warning"><p><xsl:call-template name="revision.no-approver"/></p></div></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="proposals/proposal">
	<section aria-labelledby="proposal-{@id}">
		<h2 id="proposal-{@id}"><xsl:call-template name="revision.proposal"/></h2>
		<p><xsl:call-template name="revision.wants"/></p>
		<p><xsl:call-template name="revision.why"/></p>
		<p><xsl:call-template name="revision.state"/></p>
	</section>
</xsl:template>

<xsl:template match="revision[@view='list']">
	<p class="lead"><xsl:call-template name="revision.lead"/></p>
	<xsl:choose>
		<xsl:when test="proposal">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="revision.list-title"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="signals.name"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="revision.change"/></th>
					<th scope="col"><xsl:call-template name="revision.proposer"/></th>
					<th scope="col"><xsl:call-template name="common.state"/></th>
				</tr></thead>
				<tbody>
					<xsl:for-each select="proposal">
						<tr>
							<th scope="row"><a href="/sua-ket-qua/{@evaluation_id}"><xsl:value-of select="@name"/></a></th>
							<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
							<td xsl:use-attribute-sets="revision.change"><xsl:value-of select="@old-level"/> → <xsl:value-of select="@level"/></td>
							<td xsl:use-attribute-sets="revision.proposer"><xsl:value-of select="@proposer"/></td>
							<td xsl:use-attribute-sets="common.state"><xsl:call-template name="revision.state-word"/></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<xsl:apply-templates select="pages"/>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="revision.none"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
