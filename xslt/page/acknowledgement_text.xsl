<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/acknowledgement_text.xsl: versions of the texts that everybody acknowledges. acknowledgement_text: version[@id @code
  @version @title @from @state @acknowledged @by …] and form, text (preview); or one text[@id … @state]/line with the form
  that withdraws it before its day.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="acknowledgement_text[text/@id]" mode="tools"><p class="tools"><a href="/quan-tri/van-ban-xac-nhan"><xsl:call-template name="acknowledgement_text.list"/></a></p></xsl:template>

<xsl:template match="acknowledgement_text[text/@id]" priority="1">
	<p><xsl:call-template name="acknowledgement_text.state"><xsl:with-param name="code" select="text/@state"/></xsl:call-template>. <a href="/quan-tri/van-ban-xac-nhan?tu={text/@id}#acknowledgement_text"><xsl:call-template name="acknowledgement_text.copy"/></a></p>
	<xsl:apply-templates select="form"/>
	<xsl:apply-templates select="text"/>
</xsl:template>

<xsl:template match="acknowledgement_text">
	<xsl:if test="text">
		<div class="confirmation">
			<h2><xsl:call-template name="acknowledgement_text.preview"/></h2>
			<xsl:apply-templates select="text"/>
		</div>
	</xsl:if>
	<xsl:if test="version and not(text)"><xsl:call-template name="acknowledgement-versions"/></xsl:if>
	<h2><xsl:call-template name="acknowledgement_text.new"/></h2>
	<p><xsl:call-template name="acknowledgement_text.effect"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template name="acknowledgement-versions">
	<table class="stack">
		<caption><xsl:call-template name="acknowledgement_text.versions"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="acknowledgement_text.text"/></th>
				<th scope="col" class="num"><xsl:call-template name="acknowledgements.version"/></th>
				<th scope="col"><xsl:call-template name="acknowledgement_text.from"/></th>
				<th scope="col"><xsl:call-template name="accounts.state"/></th>
				<th scope="col" class="num"><xsl:call-template name="acknowledgements.acknowledged"/></th>
				<th scope="col"><xsl:call-template name="unit_account.by"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="version">
				<tr>
					<th scope="row"><a href="/quan-tri/van-ban-xac-nhan/{@id}"><xsl:value-of select="@title"/></a><span class="second"><xsl:value-of select="@number"/><xsl:if test="@sample"><xsl:text> </xsl:text><xsl:call-template name="acknowledgement_text.sample"/></xsl:if></span></th>
					<td class="num" xsl:use-attribute-sets="acknowledgements.version"><xsl:value-of select="@version"/></td>
					<td xsl:use-attribute-sets="acknowledgement_text.from"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></td>
					<td xsl:use-attribute-sets="accounts.state"><xsl:call-template name="acknowledgement_text.state"/></td>
					<td class="num" xsl:use-attribute-sets="acknowledgements.acknowledged"><xsl:apply-templates select="@acknowledged" mode="count"/></td>
					<td xsl:use-attribute-sets="unit_account.by"><xsl:if test="@account"><xsl:value-of select="@account"/> – <xsl:value-of select="@by"/></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
