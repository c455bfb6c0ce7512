<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/duty.xsl: what a person does every month. duty[@view='list']/item[@id @content @product @day @criteria @stopped @used]
  with the form of a new one; duty[@view='one' @stopped] with the form of that one.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="duty" mode="title">
	<xsl:choose>
		<xsl:when test="@view='one'"><xsl:call-template name="duty.one"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-title"><xsl:with-param name="code" select="'duty'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="duty" mode="tools">
	<ul class="tools">
		<xsl:if test="@view='one'"><li><a href="/ke-hoach/thuong-xuyen"><xsl:call-template name="duty.back"/></a></li></xsl:if>
		<li><a href="/ke-hoach/{/page/@month}"><xsl:call-template name="duty.to-plan"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="duty[@view='one']">
	<p><xsl:call-template name="duty.one-lead"/></p>
	<xsl:if test="@stopped"><p class="notice info"><xsl:call-template name="duty.stopped"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="duty">
	<p><xsl:call-template name="duty.lead"/></p>
	<xsl:choose>
		<xsl:when test="item"><xsl:call-template name="duty-table"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="duty.empty"/></p></xsl:otherwise>
	</xsl:choose>
	<h2><xsl:call-template name="duty.add"/></h2>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="duty-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="duty.list"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="duty.day"/></th>
				<th scope="col"><xsl:call-template name="duty.used"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="item">
				<tr>
					<th scope="row">
						<a href="/ke-hoach/thuong-xuyen/{@id}"><xsl:value-of select="@content"/></a>
						<xsl:if test="@product!=''"><span class="second"><xsl:call-template name="task.product"/>: <xsl:value-of select="@product"/></span></xsl:if>
					</th>
					<td xsl:use-attribute-sets="duty.day"><xsl:call-template name="duty.on-day"/></td>
					<td xsl:use-attribute-sets="duty.used">
						<xsl:choose>
							<xsl:when test="@used"><xsl:value-of select="concat(substring(@used,6,2),'/',substring(@used,1,4))"/></xsl:when>
							<xsl:otherwise>–</xsl:otherwise>
						</xsl:choose>
					</td>
					<td xsl:use-attribute-sets="common.state">
						<xsl:choose>
							<xsl:when test="@stopped"><xsl:call-template name="duty.stopped"/></xsl:when>
							<xsl:otherwise><xsl:call-template name="duty.running"/></xsl:otherwise>
						</xsl:choose>
					</td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
