<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/person_act.xsl: one change of a person. person_act[@act @person-id @name @code @position @unit @part], post*, form.
  The offer to replace a head is shown only where a head stands in the way.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="person_act" mode="title"><xsl:call-template name="word-person-act"><xsl:with-param name="code" select="@act"/></xsl:call-template>: <xsl:value-of select="@name"/></xsl:template>

<xsl:template match="person_act" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/nhan-su/{@person-id}"><xsl:call-template name="person.to-person"/></a></li></ul>
</xsl:template>

<xsl:template match="person_act">
	<p>
		<xsl:call-template name="person.number"/>: <xsl:value-of select="@code"/>
		<xsl:if test="@position"> · <xsl:value-of select="@position"/>, <xsl:if test="@part"><xsl:value-of select="@part"/>, </xsl:if><xsl:value-of select="@unit"/></xsl:if>
	</p>
	<p><xsl:call-template name="person.act-help"/></p>
	<xsl:if test="post"><xsl:call-template name="person-posts"/></xsl:if>
	<xsl:apply-templates select="form" mode="post"/>
</xsl:template>

<xsl:template match="form" mode="post">
	<form>
		<xsl:apply-templates select="." mode="attributes"/>
		<xsl:apply-templates select="." mode="hidden"/>
		<xsl:for-each select="field[not(@type='hidden')]">
			<xsl:if test="not(@name='replace_head' or @name='another' or @name='take') or @error or @checked='yes' or (@name='replace_head' and ../field[@name='rank']/@error='person.second_head')">
				<xsl:apply-templates select="."/>
			</xsl:if>
		</xsl:for-each>
		<xsl:apply-templates select="." mode="buttons"/>
	</form>
</xsl:template>

</xsl:stylesheet>
