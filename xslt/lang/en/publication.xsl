<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the publication. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="publication.print">Print the summary (Vietnamese)</xsl:template>
<xsl:template name="publication.unopened">This <xsl:call-template name="period"/> is not open for the account's unit.</xsl:template>
<xsl:template name="publication.decide">Decide the levels of those who remain</xsl:template>
<xsl:template name="publication.undecided">Undecided</xsl:template>
<xsl:template name="publication.above">(decided above the unit, published later)</xsl:template>
<xsl:template name="publication.caption">Published results</xsl:template>
<xsl:template name="publication.confirm">Once published, points and level are final; they are changed only by a traced revision. <xsl:choose><xsl:when test="@shows='own'">Each person sees only the own result.</xsl:when><xsl:otherwise>Everybody in the unit sees each other's name, position and level.</xsl:otherwise></xsl:choose> Publish?</xsl:template>

<!-- Context: publication. -->
<xsl:template name="publication.state">
	<xsl:choose>
		<xsl:when test="@published">Published at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template> by <xsl:value-of select="@publisher"/><xsl:if test="@behalf"> for <xsl:value-of select="@behalf"/></xsl:if>.<xsl:if test="@note!=''"><xsl:text> </xsl:text><xsl:value-of select="@note"/></xsl:if></xsl:when>
		<xsl:otherwise>This <xsl:call-template name="period"/>'s results are not published yet.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="publication.shows-own">The unit tells each person the result: everybody sees the own one and those of the people they lead directly.</xsl:template>

<xsl:template name="publication.counts">
	<xsl:for-each select="counts"><xsl:apply-templates select="@ready" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@ready=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose> decided and waiting for publication, <xsl:apply-templates select="@published" mode="count"/> published, <xsl:apply-templates select="@blocking" mode="count"/> undecided, <xsl:apply-templates select="@not_rated" mode="count"/> not rated.</xsl:for-each>
</xsl:template>

<xsl:template name="word-publication">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='publication.note'">Note on the publication</xsl:when>
		<xsl:when test="$code='publication.note.hint'">For example number and date of the notice of results.</xsl:when>
		<xsl:when test="$code='publication.blocking'">Cannot be published: some people are undecided.</xsl:when>
		<xsl:when test="$code='publication.nothing'">No result is waiting for publication.</xsl:when>
		<xsl:when test="$code='publication.already'">This <xsl:call-template name="period"/> has just been published; below are the published results.</xsl:when>
		<xsl:when test="$code='publication.too_early'">It is too early to publish.</xsl:when>
		<xsl:when test="$code='publication.over_cap'">Cannot be published: more people are on level A than the cap of the unit or of a group of work allows.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
