<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/acknowledgements.xsl: who has acknowledged the texts in force. acknowledgements[@people @missing @state @query],
  unit[@id @name @selected], text[@code @version @title @from], then agency[@id @name @people @missing]
  or person[@name @position @unit]/of[@code @version @at @last], pages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="acknowledgements" mode="tools"><a href="/quan-tri/xac-nhan.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></xsl:template>

<xsl:template match="acknowledgements">
	<form method="get" action="/quan-tri/xac-nhan" class="filter inline">
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<option value=""><xsl:call-template name="accounts.any"/></option>
				<xsl:for-each select="unit">
					<option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="trang-thai"><xsl:call-template name="accounts.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="accounts.any"/></option>
				<option value="missing"><xsl:if test="@state='missing'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="acknowledgements.missing"/></option>
				<option value="acknowledged"><xsl:if test="@state='acknowledged'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="acknowledgements.acknowledged"/></option>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="acknowledgements.count"/></p>
	<ul><xsl:for-each select="text"><li><xsl:value-of select="@title"/>: <xsl:call-template name="acknowledgements.text"/></li></xsl:for-each></ul>
	<xsl:choose>
		<xsl:when test="agency"><xsl:call-template name="acknowledgements-agencies"/></xsl:when>
		<xsl:when test="person"><xsl:call-template name="acknowledgements-people"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="acknowledgements-agencies">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'acknowledgements'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col" class="num"><xsl:call-template name="acknowledgements.people"/></th>
				<th scope="col" class="num"><xsl:call-template name="acknowledgements.acknowledged"/></th>
				<th scope="col" class="num"><xsl:call-template name="acknowledgements.missing"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="agency">
				<tr>
					<th scope="row"><a href="/quan-tri/xac-nhan?don-vi={@id}"><xsl:value-of select="@name"/></a></th>
					<td class="num" xsl:use-attribute-sets="acknowledgements.people"><xsl:apply-templates select="@people" mode="count"/></td>
					<td class="num" xsl:use-attribute-sets="acknowledgements.acknowledged"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@people - @missing"/></xsl:call-template></td>
					<td class="num" xsl:use-attribute-sets="acknowledgements.missing"><xsl:choose><xsl:when test="@missing='0'">0</xsl:when><xsl:otherwise><a href="/quan-tri/xac-nhan?don-vi={@id}&amp;trang-thai=missing"><xsl:apply-templates select="@missing" mode="count"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></xsl:otherwise></xsl:choose></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="acknowledgements-people">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'acknowledgements'"/></xsl:call-template></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<xsl:for-each select="text"><th scope="col"><xsl:value-of select="@title"/></th></xsl:for-each>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
					<xsl:for-each select="of">
						<td data-label="{../../text[@code=current()/@code]/@title}"><xsl:call-template name="acknowledgements-of"/></td>
					</xsl:for-each>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="acknowledgements-of">
	<xsl:choose>
		<xsl:when test="@at"><span class="soft"><xsl:call-template name="acknowledgements.of"/></span></xsl:when>
		<xsl:otherwise><strong><xsl:call-template name="acknowledgements.of"/></strong></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="acknowledgements" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="acknowledgements.count"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<xsl:choose>
			<xsl:when test="agency">
				<column width="48"><xsl:call-template name="common.unit"/></column>
				<column width="12" kind="number"><xsl:call-template name="acknowledgements.people"/></column>
				<column width="14" kind="number"><xsl:call-template name="acknowledgements.acknowledged"/></column>
				<column width="14" kind="number"><xsl:call-template name="acknowledgements.missing"/></column>
				<xsl:for-each select="agency"><row><c><xsl:value-of select="@name"/></c><c><xsl:value-of select="@people"/></c><c><xsl:value-of select="@people - @missing"/></c><c><xsl:value-of select="@missing"/></c></row></xsl:for-each>
			</xsl:when>
			<xsl:otherwise>
				<column width="28"><xsl:call-template name="common.name"/></column>
				<column width="24"><xsl:call-template name="common.position"/></column>
				<column width="36"><xsl:call-template name="common.unit"/></column>
				<xsl:for-each select="text">
					<column width="12" kind="number"><xsl:call-template name="acknowledgements.version"/></column>
					<column width="20" kind="moment"><xsl:value-of select="@title"/></column>
				</xsl:for-each>
				<xsl:for-each select="person"><row><c><xsl:value-of select="@name"/></c><c><xsl:value-of select="@position"/></c><c><xsl:value-of select="@unit"/></c><xsl:for-each select="of"><c><xsl:value-of select="@last"/></c><c><xsl:value-of select="@at"/></c></xsl:for-each></row></xsl:for-each>
			</xsl:otherwise>
		</xsl:choose>
	</sheet>
</xsl:template>

</xsl:stylesheet>
