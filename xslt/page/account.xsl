<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/account.xsl: account[@factor since when there is a second one; @idle-limit minutes, @hours of a session]/
  (session[@id @created @seen @address @agent @current]*, last[@at @address @failures]?, entry[@at @kind @address]*, form).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="account">
	<dl class="pairs">
		<dt><xsl:call-template name="account.name"/></dt><dd><xsl:value-of select="/page/viewer/@account"/></dd>
		<dt><xsl:call-template name="common.name"/></dt><dd><xsl:value-of select="/page/viewer/@name"/></dd>
		<dt><xsl:call-template name="common.position"/></dt><dd><xsl:value-of select="/page/viewer/@position"/></dd>
		<dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="/page/viewer/@unit"/></dd>
		<dt><xsl:call-template name="account.factor"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="@factor"><xsl:call-template name="account.factor-on"/><xsl:text> </xsl:text><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@factor"/></xsl:call-template></xsl:when>
				<xsl:otherwise><xsl:call-template name="account.factor-off"/></xsl:otherwise>
			</xsl:choose>
		</dd>
		<xsl:if test="last">
			<dt><xsl:call-template name="account.last"/></dt>
			<dd>
				<xsl:call-template name="format-datetime"><xsl:with-param name="date" select="last/@at"/></xsl:call-template>
				<xsl:text> · </xsl:text><xsl:value-of select="last/@address"/>
			</dd>
		</xsl:if>
	</dl>
	<xsl:if test="last/@failures &gt; 0"><p class="notice warning"><xsl:call-template name="account.failures"/></p></xsl:if>
	<ul>
		<li><a href="/dang-nhap/doi-mat-khau"><xsl:call-template name="account.password"/></a></li>
		<li><a href="/dang-nhap/hai-lop"><xsl:call-template name="account.factor"/></a></li>
		<li><a href="/tai-khoan/ngon-ngu"><xsl:call-template name="language.link"/></a></li>
		<li><a href="/tai-khoan/quy-che"><xsl:call-template name="word-title"><xsl:with-param name="code" select="'acknowledgement'"/></xsl:call-template></a></li>
		<li><a href="/nhac-viec"><xsl:call-template name="reminder.link"/></a></li>
		<li><a href="/tai-khoan/nhat-ky"><xsl:call-template name="access.own-link"/></a></li>
	</ul>
	<xsl:apply-templates select="rights"/>
	<h2><xsl:call-template name="account.sessions"/></h2>
	<p><xsl:call-template name="account.limits"/></p>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<table class="stack">
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="account.created"/></th>
					<th scope="col"><xsl:call-template name="account.seen"/></th>
					<th scope="col"><xsl:call-template name="account.address"/></th>
					<th scope="col"><xsl:call-template name="account.agent"/></th>
					<xsl:if test="form/field"><th scope="col"><xsl:call-template name="account.end"/></th></xsl:if>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="session">
					<xsl:variable name="box" select="../form/field[@name=concat('end-',current()/@id)]"/>
					<tr>
						<td xsl:use-attribute-sets="account.created"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="account.seen"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@seen"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="account.address"><xsl:value-of select="@address"/></td>
						<td xsl:use-attribute-sets="account.agent"><xsl:value-of select="@agent"/><xsl:if test="@current='yes'"><xsl:text> </xsl:text><strong><xsl:call-template name="account.current"/></strong></xsl:if></td>
						<xsl:if test="../form/field"><td xsl:use-attribute-sets="account.end"><xsl:apply-templates select="$box" mode="cell"/></td></xsl:if>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
	<xsl:if test="entry">
		<h2><xsl:call-template name="account.log"/></h2>
		<table class="stack">
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="account.at"/></th>
					<th scope="col"><xsl:call-template name="account.what"/></th>
					<th scope="col"><xsl:call-template name="account.address"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="entry">
					<tr>
						<td xsl:use-attribute-sets="account.at"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="account.what"><xsl:call-template name="word-account"><xsl:with-param name="code" select="concat('account.',@kind)"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="account.address"><xsl:value-of select="@address"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
