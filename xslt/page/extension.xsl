<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/extension.xsl: the month's deadlines and their extensions. extension[@unit-id], agency[@id @name],
  granted[@id @step @until @reason @unit @person @by @at], forms extend_unit, extend_person, undo; page/window.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="extension">
	<xsl:if test="count(agency) &gt; 1">
		<form method="get" action="/quan-tri/thoi-han/{/page/@month}" class="filter inline">
			<div class="field">
				<label for="don-vi"><xsl:call-template name="common.unit"/></label>
				<select id="don-vi" name="don-vi">
					<xsl:for-each select="agency">
						<option value="{@id}"><xsl:if test="@id=../@unit-id"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
					</xsl:for-each>
				</select>
			</div>
			<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
		</form>
	</xsl:if>
	<xsl:if test="../window">
		<table class="stack">
			<caption><xsl:call-template name="extension.windows"/></caption>
			<thead><tr>
				<th scope="col"><xsl:call-template name="extension.step"/></th>
				<th scope="col"><xsl:call-template name="extension.opens"/></th>
				<th scope="col"><xsl:call-template name="extension.until"/></th>
			</tr></thead>
			<tbody>
				<xsl:for-each select="../window">
					<tr>
						<th scope="row"><xsl:call-template name="word-step"><xsl:with-param name="code" select="@step"/></xsl:call-template></th>
						<td xsl:use-attribute-sets="extension.opens"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@opens"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="extension.until"><xsl:call-template name="extension.before"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
	<xsl:choose>
		<xsl:when test="granted">
			<table class="stack">
				<caption><xsl:call-template name="extension.list"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="extension.whom"/></th>
					<th scope="col"><xsl:call-template name="extension.step"/></th>
					<th scope="col"><xsl:call-template name="extension.until"/></th>
					<th scope="col"><xsl:call-template name="common.reason"/></th>
					<th scope="col"><xsl:call-template name="extension.by"/></th>
				</tr></thead>
				<tbody>
					<xsl:for-each select="granted">
						<tr>
							<th scope="row"><xsl:value-of select="@unit"/><xsl:value-of select="@person"/></th>
							<td xsl:use-attribute-sets="extension.step"><xsl:call-template name="word-step"><xsl:with-param name="code" select="@step"/></xsl:call-template></td>
							<td xsl:use-attribute-sets="extension.until"><xsl:call-template name="extension.before"><xsl:with-param name="moment" select="@until"/></xsl:call-template></td>
							<td xsl:use-attribute-sets="common.reason"><xsl:value-of select="@reason"/></td>
							<td xsl:use-attribute-sets="extension.by"><xsl:value-of select="@by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="extension.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:for-each select="form">
		<section aria-labelledby="{@id}-title"><h2 id="{@id}-title"><xsl:call-template name="extension.form"/></h2><xsl:apply-templates select="."/></section>
	</xsl:for-each>
</xsl:template>

</xsl:stylesheet>
