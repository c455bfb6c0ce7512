<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/report.xsl: the reports of a month that the viewer may print (paper: print/report.xsl).
  report[@view='list' @own @unit @counted @parts @all-of], submission[@office-id @office @authority-id @addressee @people], agency[@id @name @published], person[@id @name @position @unit @part @state].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="report" mode="title">
	<xsl:choose>
		<xsl:when test="@view='form'"><xsl:call-template name="report.form-title"/></xsl:when>
		<xsl:when test="@view='parts'"><xsl:call-template name="report.forms-title"/></xsl:when>
		<xsl:when test="@view='summary'"><xsl:call-template name="report.summary-title"/></xsl:when>
		<xsl:when test="@view!='list'"><xsl:call-template name="report.office-title"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="report.list-title"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="report[@view='list']" mode="tools">
	<ul class="tools"><li><a href="/kiem-tra"><xsl:call-template name="check.link"/></a></li></ul>
</xsl:template>

<xsl:template match="report">
	<h2><xsl:call-template name="report.own"/></h2>
	<xsl:choose>
		<xsl:when test="@own">
			<p>
				<a href="/bao-cao/phieu/{/page/@month}"><xsl:call-template name="report.form-link"/></a>
				<xsl:text> </xsl:text>
				<xsl:call-template name="state"><xsl:with-param name="code" select="@own"/></xsl:call-template>
			</p>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="report.no-own"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="submission">
		<h2><xsl:call-template name="report.submissions"/></h2>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="report.submissions"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="report.submission"/></th>
					<th scope="col"><xsl:call-template name="report.office"/></th>
					<th scope="col" class="num"><xsl:call-template name="report.count"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="submission">
					<tr>
						<th scope="row"><a href="/bao-cao/to-trinh/{/page/@month}?don-vi={@office-id}&amp;nguoi={@authority-id}"><xsl:call-template name="report.submission-to"/></a></th>
						<td xsl:use-attribute-sets="report.office"><xsl:value-of select="@office"/></td>
						<td class="num" xsl:use-attribute-sets="report.count"><xsl:apply-templates select="@people" mode="count"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
	<xsl:if test="@counted and not(@unit)">
		<h2><xsl:call-template name="report.counted"/></h2>
		<ul>
			<li><a href="/bao-cao/thong-ke/{/page/@month}"><xsl:call-template name="report.statistics"/></a></li>
			<li><a href="/bao-cao/phan-cap/{/page/@month}"><xsl:call-template name="report.levels"/></a></li>
			<xsl:if test="@parts"><li><a href="/bao-cao/cac-phieu/{/page/@month}"><xsl:call-template name="report.parts"/></a></li></xsl:if>
			<li><a href="/bao-cao/chua-xong/{/page/@month}"><xsl:call-template name="report.missing"/></a></li>
		</ul>
		<p class="hint"><xsl:call-template name="report.counted-hint"/></p>
	</xsl:if>
	<xsl:if test="agency">
		<h2><xsl:call-template name="report.summaries"/></h2>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="report.summaries"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="common.state"/></th>
					<th scope="col"><xsl:call-template name="report.notice"/></th>
					<th scope="col"><xsl:call-template name="report.forms"/></th>
					<th scope="col"><xsl:call-template name="signals.short"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="agency">
					<tr>
						<th scope="row"><a href="/bao-cao/tong-hop/{/page/@month}?don-vi={@id}"><xsl:value-of select="@name"/></a></th>
						<td xsl:use-attribute-sets="common.state"><xsl:call-template name="report.agency-state"/></td>
						<td xsl:use-attribute-sets="report.notice"><a href="/bao-cao/thong-bao/{/page/@month}?don-vi={@id}"><xsl:call-template name="report.notice-link"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></td>
						<td xsl:use-attribute-sets="report.forms"><a href="/bao-cao/{/page/@month}?don-vi={@id}#phieu"><xsl:call-template name="report.forms-link"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></td>
						<td xsl:use-attribute-sets="signals.short"><a href="/dau-hieu/{/page/@month}?don-vi={@id}"><xsl:call-template name="signals.link"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
	<xsl:if test="person or @unit">
		<h2 id="phieu"><xsl:call-template name="report.people"/></h2>
		<xsl:choose>
			<xsl:when test="person">
				<xsl:if test="@all-of"><p><a href="/bao-cao/cac-phieu/{/page/@month}?don-vi={@all-of}"><xsl:call-template name="report.parts"/></a></p></xsl:if>
				<xsl:call-template name="report-people"/>
			</xsl:when>
			<xsl:otherwise><p class="empty"><xsl:call-template name="report.no-people"/></p></xsl:otherwise>
		</xsl:choose>
	</xsl:if>
</xsl:template>

<xsl:template match="report[@view='parts']">
	<p class="lead"><xsl:call-template name="report.parts-lead"/></p>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="report.parts"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="report.part"/></th>
				<th scope="col"><xsl:call-template name="report.part-units"/></th>
				<th scope="col" class="num"><xsl:call-template name="report.part-published"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="part">
				<tr>
					<th scope="row"><a href="/bao-cao/phieu-don-vi/{/page/@month}?{../@query}&amp;phan={@number}"><xsl:call-template name="report.part-link"/></a></th>
					<td xsl:use-attribute-sets="report.part-units"><xsl:value-of select="@from"/><xsl:if test="@from!=@to"> – <xsl:value-of select="@to"/></xsl:if></td>
					<td class="num" xsl:use-attribute-sets="report.part-published"><xsl:apply-templates select="@published" mode="count"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<p><a href="/bao-cao/phieu-don-vi/{/page/@month}?{@query}"><xsl:call-template name="report.parts-all"/></a></p>
</xsl:template>

<xsl:template name="report-people">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="report.people"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.position"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row"><a href="/bao-cao/phieu/{/page/@month}?nguoi={@id}"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
					<td xsl:use-attribute-sets="common.unit">
						<xsl:choose>
							<xsl:when test="../@unit and @part"><xsl:value-of select="@part"/></xsl:when>
							<xsl:otherwise><span><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></span></xsl:otherwise>
						</xsl:choose>
					</td>
					<td xsl:use-attribute-sets="common.state"><xsl:call-template name="state"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
