<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/cause.xsl: delays put down to an objective cause. cause[@found]/claim[@id @content @due @finished @cause @comment @ruling @reason @unit
  @person @confirmer @ruler @reviewed @closed], form with ruling-ID and reason-ID of those not decided.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="cause-field" match="cause/form/field" use="@name"/>

<xsl:template match="cause" mode="tools"><p class="tools"><a href="/quyet-dinh/{/page/@month}"><xsl:call-template name="cause.back"/></a></p></xsl:template>

<xsl:template match="cause">
	<p class="lead"><xsl:call-template name="cause.lead"/></p>
	<xsl:choose>
		<xsl:when test="claim"><xsl:apply-templates select="form"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="cause.none"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="cause/form">
	<form>
		<xsl:apply-templates select="." mode="attributes"/>
		<xsl:apply-templates select="." mode="hidden"/>
		<xsl:if test="../@found"><p><xsl:for-each select=".."><xsl:call-template name="cause.found"/></xsl:for-each></p></xsl:if>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'cause'"/></xsl:call-template></caption>
			<thead><tr>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="task.person"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<th scope="col"><xsl:call-template name="task.finished"/></th>
				<th scope="col"><xsl:call-template name="cause.cause"/></th>
				<th scope="col"><xsl:call-template name="task.assigner"/></th>
				<th scope="col"><xsl:call-template name="cause.ruling"/></th>
				<th scope="col"><xsl:call-template name="common.reason"/></th>
			</tr></thead>
			<tbody><xsl:apply-templates select="../claim"/></tbody>
		</table>
		<xsl:if test="button"><p><xsl:call-template name="cause.note"/></p></xsl:if>
		<xsl:apply-templates select="." mode="buttons"/>
	</form>
</xsl:template>

<xsl:template match="cause/claim">
	<tr>
		<th scope="row"><a href="/cong-viec/{@id}"><xsl:value-of select="@content"/></a></th>
		<td xsl:use-attribute-sets="task.person"><div><xsl:value-of select="@person"/><span class="second"><xsl:value-of select="@unit"/></span></div></td>
		<td xsl:use-attribute-sets="task.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
		<td xsl:use-attribute-sets="task.finished"><xsl:if test="@finished"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@finished"/></xsl:call-template></xsl:if></td>
		<td class="long" xsl:use-attribute-sets="cause.cause"><div><xsl:value-of select="@cause"/><xsl:if test="@comment"><span class="second"><xsl:value-of select="@comment"/></span></xsl:if></div></td>
		<td xsl:use-attribute-sets="task.assigner"><xsl:value-of select="@confirmer"/></td>
		<td xsl:use-attribute-sets="cause.ruling"><div>
			<xsl:choose>
				<xsl:when test="@closed"><xsl:call-template name="cause.word"/></xsl:when>
				<xsl:otherwise><xsl:apply-templates select="key('cause-field',concat('ruling-',@id))" mode="cell"/></xsl:otherwise>
			</xsl:choose>
			<xsl:if test="@ruler"><span class="second"><xsl:value-of select="@ruler"/></span></xsl:if>
			<xsl:if test="@reviewed and not(@closed) and not(@ruling)"><span class="second"><xsl:call-template name="cause.reviewed"/></span></xsl:if>
		</div></td>
		<td xsl:use-attribute-sets="common.reason">
			<xsl:choose>
				<xsl:when test="@closed"><xsl:value-of select="@reason"/></xsl:when>
				<xsl:otherwise><xsl:apply-templates select="key('cause-field',concat('reason-',@id))" mode="cell"/></xsl:otherwise>
			</xsl:choose>
		</td>
	</tr>
</xsl:template>

</xsl:stylesheet>
