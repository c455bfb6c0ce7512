<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/self.xsl: self evaluation. self[@view='edit'|'check'|'read'|'before'|'sent'|'none'] with the attributes of an
  evaluation, criteria, tasks, form; missing[@code @text @id] on the check page; proposed[@id] for points that are only
  proposed; @reference once it was sent.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="self" mode="title">
	<xsl:choose>
		<xsl:when test="@view='check'"><xsl:call-template name="self.title-check"/></xsl:when>
		<xsl:when test="@view='sent'"><xsl:call-template name="self.title-sent"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-title"><xsl:with-param name="code" select="'self'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="self[@self-at]" mode="tools">
	<ul class="tools"><li><a href="/danh-gia/{@id}/vi-sao"><xsl:call-template name="explanation.link"/></a></li></ul>
</xsl:template>

<xsl:template match="self[@view='none']"><p class="empty"><xsl:call-template name="self.none"/></p></xsl:template>

<!-- The frame says where it is. -->
<xsl:template match="page[@by-quarter and @month!=@quarter]/self[@view='none']" priority="1"/>

<xsl:template match="self[@view='sent']">
	<div class="confirmation">
		<p class="lead"><xsl:call-template name="self.sent"/></p>
		<xsl:if test="@reference"><p><xsl:call-template name="frame.reference"/><xsl:text> </xsl:text><strong class="reference"><xsl:value-of select="@reference"/></strong></p></xsl:if>
	</div>
	<dl class="pairs">
		<dt><xsl:call-template name="common.self-points"/></dt><dd><xsl:value-of select="@self-points"/></dd>
		<dt><xsl:call-template name="common.self-level"/></dt><dd><xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/></xsl:call-template></dd>
	</dl>
	<h2><xsl:call-template name="self.next-title"/></h2>
	<xsl:call-template name="self.next"/>
	<ul class="tools"><li><a href="/tu-danh-gia/{@month}"><xsl:call-template name="self.look-again"/></a></li></ul>
</xsl:template>

<xsl:template match="self">
	<p><xsl:call-template name="self.facts"/></p>
	<xsl:if test="@returned-reason">
		<div class="notice warning">
			<p><strong><xsl:call-template name="self.returned"/></strong></p>
			<p class="typed"><xsl:value-of select="@returned-reason"/></p>
		</div>
	</xsl:if>
	<xsl:if test="@not-rated-reason"><p class="notice info"><xsl:call-template name="self.not-rated"/><xsl:value-of select="@not-rated-reason"/></p></xsl:if>
	<xsl:if test="@view='before'"><p class="lead"><xsl:call-template name="self.opens"/></p></xsl:if>
	<xsl:if test="@view='read'"><p class="lead"><xsl:call-template name="self.state-text"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="@view='edit'"><xsl:call-template name="self.edit"/></xsl:when>
		<xsl:otherwise>
			<xsl:if test="@view='check'"><xsl:call-template name="self.check"/></xsl:if>
			<div class="with-evidence">
				<xsl:apply-templates select="tasks[not(task/@placed)]" mode="evidence"/>
				<div><xsl:apply-templates select="criteria" mode="table"/></div>
				<xsl:apply-templates select="tasks[task/@placed]" mode="evidence"/>
			</div>
			<xsl:call-template name="criteria.steps"/>
			<xsl:if test="@view='check'"><xsl:call-template name="self.check-end"/></xsl:if>
			<xsl:if test="@view!='check'"><xsl:apply-templates select="form"/></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="self.edit">
	<p><xsl:call-template name="self.how"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<div class="with-evidence">
			<xsl:apply-templates select="tasks[not(task/@placed)]" mode="evidence"/>
			<div>
				<xsl:apply-templates select="criteria" mode="table">
					<xsl:with-param name="form" select="form"/>
					<xsl:with-param name="edit" select="'self'"/>
				</xsl:apply-templates>
				<p class="buttons"><xsl:apply-templates select="form/button[@value='recount']"/></p>
				<p class="soft"><xsl:call-template name="self.propose-how"/></p>
				<p class="buttons"><xsl:apply-templates select="form/button[starts-with(@value,'propose_')]"/></p>
			</div>
			<xsl:apply-templates select="tasks[task/@placed]" mode="evidence"/>
		</div>
		<div class="column">
			<xsl:apply-templates select="form/field[@name='level' or @name='reason' or @name='comment']"/>
			<xsl:apply-templates select="form/field[@name='proposal_read']"/>
		</div>
		<p class="buttons"><xsl:apply-templates select="form/button[@value='check' or @value='save_draft']"/></p>
	</form>
</xsl:template>

<!-- What is still missing, each a link to its place; or that everything is there. -->
<xsl:template name="self.check">
	<xsl:choose>
		<xsl:when test="missing">
			<div class="errors" role="alert" id="errors" tabindex="-1">
				<h2><xsl:call-template name="self.missing"/></h2>
				<ul>
					<xsl:for-each select="missing">
						<li><a>
							<xsl:attribute name="href">
								<xsl:text>/tu-danh-gia/</xsl:text><xsl:value-of select="../@month"/><xsl:text>#self-</xsl:text>
								<xsl:choose>
									<xsl:when test="@id">points-<xsl:value-of select="@id"/></xsl:when>
									<xsl:otherwise><xsl:value-of select="@code"/></xsl:otherwise>
								</xsl:choose>
							</xsl:attribute>
							<xsl:call-template name="self.missing-what"/>
						</a></li>
					</xsl:for-each>
				</ul>
			</div>
		</xsl:when>
		<xsl:otherwise><p class="lead"><xsl:call-template name="self.check-lead"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="self.check-end">
	<xsl:if test="form">
		<form>
			<xsl:apply-templates select="form" mode="attributes"/>
			<xsl:apply-templates select="form" mode="hidden"/>
			<xsl:apply-templates select="form" mode="buttons"/>
		</form>
	</xsl:if>
	<ul class="tools"><li><a href="/tu-danh-gia/{@month}"><xsl:call-template name="self.back"/></a></li></ul>
</xsl:template>

</xsl:stylesheet>
