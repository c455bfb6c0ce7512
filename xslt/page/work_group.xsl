<?xml version="1.0" encoding="UTF-8"?>
<!-- page/work_group.xsl: work_group[@search @bare], group[@name @positions @people], position[@id @name @work_group @people], pages, form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="work_group-field" match="work_group/form/field" use="@name"/>

<xsl:template match="work_group">
	<p class="lead"><xsl:call-template name="work_group.lead"/></p>
	<form class="filter" method="get" action="/quan-tri/nhom-cong-viec">
		<div class="field"><label for="ten"><xsl:call-template name="work_group.search"/></label><input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/></div>
		<div class="field"><div class="choice"><input type="checkbox" id="chua" name="chua" value="1"><xsl:if test="@bare"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if></input><label for="chua"><xsl:call-template name="work_group.bare"/></label></div></div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<xsl:apply-templates select="form"/>
	<xsl:apply-templates select="pages"/>
	<xsl:if test="group">
		<table class="stack">
			<caption><xsl:call-template name="work_group.groups"/></caption>
			<thead><tr>
				<th scope="col"><xsl:call-template name="work_group.name"/></th>
				<th scope="col" class="num"><xsl:call-template name="work_group.positions"/></th>
				<th scope="col" class="num"><xsl:call-template name="work_group.people"/></th>
			</tr></thead>
			<tbody>
				<xsl:for-each select="group">
					<tr>
						<th scope="row"><xsl:value-of select="@name"/></th>
						<td class="num" xsl:use-attribute-sets="work_group.positions"><xsl:apply-templates select="@positions" mode="count"/></td>
						<td class="num" xsl:use-attribute-sets="work_group.people"><xsl:apply-templates select="@people" mode="count"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

<xsl:template match="work_group/form">
	<form>
		<xsl:apply-templates select="." mode="attributes"/>
		<xsl:apply-templates select="." mode="hidden"/>
		<xsl:choose>
			<xsl:when test="../position"><xsl:call-template name="work_group-positions"/></xsl:when>
			<xsl:otherwise><p class="empty"><xsl:call-template name="work_group.none"/></p></xsl:otherwise>
		</xsl:choose>
		<xsl:apply-templates select="field[@name='group' or @name='reason']"/>
		<xsl:apply-templates select="." mode="buttons"/>
	</form>
</xsl:template>

<xsl:template name="work_group-positions">
	<table class="stack">
		<caption><xsl:call-template name="work_group.caption"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="work_group.pick"/></th>
			<th scope="col"><xsl:call-template name="work_group.position"/></th>
			<th scope="col"><xsl:call-template name="work_group.name"/></th>
			<th scope="col" class="num"><xsl:call-template name="work_group.people"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="../position">
				<tr>
					<td xsl:use-attribute-sets="work_group.pick"><xsl:apply-templates select="key('work_group-field',concat('pick-',@id))" mode="cell"/></td>
					<th scope="row"><xsl:value-of select="@name"/></th>
					<td xsl:use-attribute-sets="work_group.name"><xsl:value-of select="@work_group"/></td>
					<td class="num" xsl:use-attribute-sets="work_group.people"><xsl:apply-templates select="@people" mode="count"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
