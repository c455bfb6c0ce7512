<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/paper_month.xsl: paper beside the software. paper_month[@view='unit' @unit-id @unit @paper @signed @signer @people @entered @different
  @unexplained]/person[@id @name @position @level @points @paper-level @paper-points @reason @different], form, form[@id='sign'];
  paper_month[@view='agencies']/agency[@id @name @entered @different @signed].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="paper_month" mode="title"><xsl:call-template name="paper_month.title"/></xsl:template>
<xsl:template match="paper_month" mode="tools">
	<p class="tools">
		<a href="/tong-hop/{/page/@month}"><xsl:call-template name="summary.back"/></a>
		<xsl:if test="@view='unit' and form[not(@id='sign')]"><a href="/giay/nhap"><xsl:call-template name="paper_month.import"/></a><a href="/giay/{/page/@month}/mau.xlsx?don-vi={@unit-id}"><xsl:call-template name="paper_month.template"/></a></xsl:if>
		<xsl:if test="@sets"><a href="/giay/che-do?don-vi={@unit-id}"><xsl:call-template name="paper_mode.link"/></a></xsl:if>
		<xsl:if test="@view='unit'"><a href="/giay/{/page/@month}.xlsx?don-vi={@unit-id}"><xsl:call-template name="common.sheet"/></a></xsl:if>
	</p>
</xsl:template>

<xsl:template match="paper_month[@view='agencies']">
	<p class="lead"><xsl:call-template name="paper_month.lead"/></p>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="paper_month.title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col" class="num"><xsl:call-template name="paper_month.entered"/></th>
				<th scope="col" class="num"><xsl:call-template name="paper_month.different"/></th>
				<th scope="col"><xsl:call-template name="paper_month.signed-day"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="agency">
				<tr>
					<th scope="row"><a href="/giay/{/page/@month}?don-vi={@id}"><xsl:value-of select="@name"/></a></th>
					<td class="num" xsl:use-attribute-sets="paper_month.entered"><xsl:apply-templates select="@entered" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="paper_month.different"><xsl:apply-templates select="@different" mode="count"/></td>
					<td xsl:use-attribute-sets="paper_month.signed-day"><xsl:choose><xsl:when test="@signed"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@signed"/></xsl:call-template></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template match="paper_month[@view='unit']">
	<xsl:choose>
		<xsl:when test="@paper"><p class="lead"><xsl:call-template name="paper_month.lead"/></p></xsl:when>
		<xsl:otherwise><p class="notice info"><xsl:call-template name="paper_month.only-software"/></p></xsl:otherwise>
	</xsl:choose>
	<p><xsl:call-template name="paper_month.counts"/></p>
	<xsl:if test="@signed"><p class="notice success"><xsl:call-template name="paper_month.signed-by"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="not(person)"><p class="empty"><xsl:call-template name="summary.nobody"/></p></xsl:when>
		<xsl:when test="form[not(@id='sign')]">
			<xsl:for-each select="form[not(@id='sign')]">
				<form>
					<xsl:apply-templates select="." mode="attributes"/>
					<xsl:apply-templates select="." mode="hidden"/>
					<xsl:call-template name="paper-month-table"><xsl:with-param name="form" select="."/><xsl:with-param name="people" select="../person"/></xsl:call-template>
					<xsl:apply-templates select="." mode="buttons"/>
				</form>
			</xsl:for-each>
			<xsl:apply-templates select="form[@id='sign']"/>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="paper-month-table"><xsl:with-param name="people" select="person"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="paper-month-table">
	<xsl:param name="form" select="/.."/>
	<xsl:param name="people"/>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="paper_month.table"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="paper_month.software"/></th>
				<th scope="col"><xsl:call-template name="paper_month.on-paper"/></th>
				<xsl:if test="$form"><th scope="col"><xsl:call-template name="paper_month.points"/></th></xsl:if>
				<th scope="col"><xsl:call-template name="paper_month.why"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="$people">
				<xsl:variable name="id" select="@id"/>
				<tr>
					<xsl:if test="@different"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
					<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="paper_month.software"><xsl:choose><xsl:when test="@level"><xsl:value-of select="@level"/><xsl:if test="@points"> (<xsl:value-of select="@points"/>)</xsl:if></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
					<xsl:choose>
						<xsl:when test="$form">
							<td xsl:use-attribute-sets="paper_month.on-paper"><xsl:apply-templates select="$form/field[@name=concat('level-', $id)]" mode="cell"/></td>
							<td xsl:use-attribute-sets="paper_month.points"><xsl:apply-templates select="$form/field[@name=concat('points-', $id)]" mode="cell"/></td>
							<td xsl:use-attribute-sets="paper_month.why"><xsl:apply-templates select="$form/field[@name=concat('reason-', $id)]" mode="cell"/></td>
						</xsl:when>
						<xsl:otherwise>
							<td xsl:use-attribute-sets="paper_month.on-paper"><xsl:choose><xsl:when test="@paper-level"><xsl:value-of select="@paper-level"/><xsl:if test="@paper-points"> (<xsl:value-of select="@paper-points"/>)</xsl:if></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
							<td xsl:use-attribute-sets="paper_month.why"><xsl:value-of select="@reason"/></td>
						</xsl:otherwise>
					</xsl:choose>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template match="paper_month" mode="sheet">
	<sheet>
		<title><xsl:call-template name="paper_month.title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="30"><xsl:call-template name="common.name"/></column>
		<column width="28"><xsl:call-template name="common.position"/></column>
		<column width="12"><xsl:call-template name="paper_month.software"/></column>
		<column width="12" kind="number"><xsl:call-template name="common.points"/></column>
		<column width="12"><xsl:call-template name="paper_month.on-paper"/></column>
		<column width="12" kind="number"><xsl:call-template name="common.points"/></column>
		<column width="50"><xsl:call-template name="paper_month.why"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="@name"/></c><c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@level"/></c><c><xsl:value-of select="translate(@points, ',', '.')"/></c>
				<c><xsl:value-of select="@paper-level"/></c><c><xsl:value-of select="translate(@paper-points, ',', '.')"/></c>
				<c><xsl:value-of select="@reason"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
