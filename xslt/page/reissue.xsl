<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/reissue.xsl: a new one-time code for somebody. reissue[@account @name @position @unit], form; or, once and never again,
  the slip with @code @days @site. For many: reissue[@asked], person[@name @position @unit @account], form; their slips as in
  page/issue.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="reissue" mode="tools">
	<p class="tools"><a href="/quan-tri/tai-khoan"><xsl:call-template name="reissue.list"/></a><xsl:if test="@account and not(@code)"><xsl:text> </xsl:text><a href="/dang-nhap/mo-khoa/{substring-after(/page/@path,'/cap-lai/')}"><xsl:call-template name="unlock.link"/></a></xsl:if></p>
</xsl:template>

<xsl:template match="reissue">
	<xsl:if test="@code"><p><xsl:call-template name="reissue.once"/></p></xsl:if>
	<dl class="pairs">
		<dt><xsl:call-template name="common.name"/></dt><dd><xsl:value-of select="@name"/></dd>
		<dt><xsl:call-template name="common.position"/></dt><dd><xsl:value-of select="@position"/></dd>
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="@unit"/></dd>
		<xsl:if test="@account"><dt><xsl:call-template name="accounts.account"/></dt><dd><strong><xsl:value-of select="@account"/></strong></dd></xsl:if>
		<xsl:if test="@code">
			<dt><xsl:call-template name="accounts.code"/></dt><dd><strong class="reference nowrap"><xsl:value-of select="@code"/></strong></dd>
			<dt><xsl:call-template name="reissue.site"/></dt><dd><xsl:value-of select="@site"/></dd>
		</xsl:if>
	</dl>
	<xsl:choose>
		<xsl:when test="@code">
			<p><xsl:call-template name="reissue.slip"/></p>
			<p class="buttons"><button type="button" class="primary" data-print="yes" hidden="hidden"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'print'"/></xsl:call-template></button></p>
		</xsl:when>
		<xsl:otherwise>
			<p><xsl:call-template name="reissue.warning"/></p>
			<xsl:apply-templates select="form"/>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="reissue[@asked]" priority="1">
	<p><xsl:call-template name="reissue.many"/></p>
	<xsl:if test="count(person) &lt; @asked"><p class="notice warning"><xsl:call-template name="reissue.left-out"/></p></xsl:if>
	<xsl:apply-templates select="form"/>
	<table class="stack">
		<caption><xsl:call-template name="reissue.people"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="accounts.account"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/></span></th>
					<td xsl:use-attribute-sets="accounts.account"><xsl:value-of select="@account"/></td>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
