<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/advice.xsl: the advisory office's table. advice[@count @waiting]/person[@id @name @position @unit @part @state @self
  @superior @*-level @comment], advice/form with pick-, level- and comment- fields a person.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="advice-field" match="advice/form/field" use="@name"/>

<!-- To the whole of those advised on, and to the submissions to print. -->
<xsl:template match="advice" mode="tools">
	<p class="tools">
		<a href="/tong-hop/{/page/@month}/phan-cap"><xsl:call-template name="summary.chain-link"/></a>
	</p>
</xsl:template>

<xsl:template match="advice[@count='0']"><p class="empty"><xsl:call-template name="advice.nobody"/></p></xsl:template>

<xsl:template match="advice">
	<p class="lead"><xsl:call-template name="advice.lead"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'advice'"/></xsl:call-template></caption>
			<thead><tr>
				<th scope="col"><xsl:call-template name="decision.pick"/></th>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col" class="num"><xsl:call-template name="decision.self"/></th>
				<th scope="col" class="num"><xsl:call-template name="decision.superior"/></th>
				<th scope="col"><xsl:call-template name="advice.level"/></th>
				<th scope="col"><xsl:call-template name="advice.comment"/></th>
			</tr></thead>
			<tbody><xsl:for-each select="person"><xsl:call-template name="advice-row"/></xsl:for-each></tbody>
		</table>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<!-- Context: person. -->
<xsl:template name="advice-row">
	<tr>
		<td xsl:use-attribute-sets="decision.pick"><xsl:apply-templates select="key('advice-field',concat('pick-',@id))" mode="cell"/></td>
		<th scope="row">
			<a href="/danh-gia/{@id}"><xsl:value-of select="@name"/></a>
			<span class="second"><xsl:value-of select="@position"/><xsl:if test="@part">, <xsl:value-of select="@part"/></xsl:if>, <xsl:value-of select="@unit"/></span>
			<span class="second"><xsl:call-template name="state"/></span>
		</th>
		<td class="num" xsl:use-attribute-sets="decision.self"><span><xsl:call-template name="points"><xsl:with-param name="value" select="@self"/></xsl:call-template><xsl:if test="@self-level"><xsl:text> </xsl:text><xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template></xsl:if></span></td>
		<td class="num" xsl:use-attribute-sets="decision.superior"><span><xsl:call-template name="points"><xsl:with-param name="value" select="@superior"/></xsl:call-template><xsl:if test="@superior-level"><xsl:text> </xsl:text><xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template></xsl:if></span></td>
		<td xsl:use-attribute-sets="advice.level">
			<xsl:choose>
				<xsl:when test="key('advice-field',concat('level-',@id))"><xsl:apply-templates select="key('advice-field',concat('level-',@id))" mode="cell"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="level"><xsl:with-param name="code" select="@advised-level"/></xsl:call-template></xsl:otherwise>
			</xsl:choose>
		</td>
		<td xsl:use-attribute-sets="advice.comment">
			<xsl:choose>
				<xsl:when test="key('advice-field',concat('comment-',@id))"><xsl:apply-templates select="key('advice-field',concat('comment-',@id))" mode="cell"/></xsl:when>
				<xsl:otherwise><span class="typed"><xsl:value-of select="@comment"/></span></xsl:otherwise>
			</xsl:choose>
		</td>
	</tr>
</xsl:template>

</xsl:stylesheet>
