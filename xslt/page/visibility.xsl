<?xml version="1.0" encoding="UTF-8"?>
<!-- page/visibility.xsl: whom an agency's published results show to. visibility[@unit], agency[@id @name @shows @selected], form. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="visibility">
	<p class="lead"><xsl:call-template name="visibility.lead"/></p>
	<xsl:if test="count(agency) &gt; 1">
		<form method="get" action="/quan-tri/hien-thi" class="filter inline">
			<div class="field">
				<label for="don-vi"><xsl:call-template name="common.unit"/></label>
				<select id="don-vi" name="don-vi">
					<xsl:for-each select="agency">
						<option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
					</xsl:for-each>
				</select>
			</div>
			<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
		</form>
	</xsl:if>
	<h2><xsl:value-of select="@unit"/></h2>
	<xsl:apply-templates select="form"/>
	<xsl:if test="agency[@shows='own']">
		<h2><xsl:call-template name="visibility.others"/></h2>
		<ul><xsl:for-each select="agency[@shows='own']"><li><a href="/quan-tri/hien-thi?don-vi={@id}"><xsl:value-of select="@name"/></a></li></xsl:for-each></ul>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
