<?xml version="1.0" encoding="UTF-8"?>
<!-- page/guide_role.xsl: the guide of one role, guide[@role]; its steps are words, guide_steps.xsl of each language. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
	xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:template match="guide[@role]" mode="title"><xsl:call-template name="guide.role-title"><xsl:with-param name="code" select="@role"/></xsl:call-template></xsl:template>

<xsl:template match="guide[@role]" mode="tools"><p class="tools"><a href="/huong-dan"><xsl:call-template name="guide.all"/></a></p></xsl:template>

<xsl:template match="guide[@role]" priority="1">
	<xsl:variable name="static" select="/page/@static"/>
	<xsl:variable name="steps"><xsl:call-template name="guide-steps"><xsl:with-param name="role" select="@role"/></xsl:call-template></xsl:variable>
	<p class="lead"><xsl:call-template name="guide.role-lead"/></p>
	<p class="tools soft"><xsl:call-template name="guide.print-hint"/></p>
	<nav xsl:use-attribute-sets="guide.contents">
		<ol><xsl:for-each select="exsl:node-set($steps)/step"><li><a href="#{@id}"><xsl:value-of select="title"/></a></li></xsl:for-each></ol>
	</nav>
	<xsl:for-each select="exsl:node-set($steps)/step"><xsl:call-template name="guide-step"><xsl:with-param name="static" select="$static"/></xsl:call-template></xsl:for-each>
</xsl:template>

<!-- Context: step, of its own tree. -->
<xsl:template name="guide-step">
	<xsl:param name="static"/>
	<section class="step" id="{@id}">
		<h2><xsl:call-template name="guide.step"/><xsl:text> </xsl:text><xsl:value-of select="position()"/>. <xsl:value-of select="title"/></h2>
		<ol><xsl:for-each select="do"><li><xsl:apply-templates mode="guide"/></li></xsl:for-each></ol>
		<xsl:if test="@picture">
			<figure data-picture="{@picture}">
				<img src="{$static}/guide/{@picture}.webp" width="960" height="600" loading="lazy">
					<xsl:attribute name="alt"><xsl:call-template name="guide.picture"/><xsl:value-of select="title"/></xsl:attribute>
				</img>
			</figure>
		</xsl:if>
		<p class="soft"><a href="/huong-dan#{@noun}"><xsl:call-template name="guide.more"/><span class="hidden">: <xsl:value-of select="title"/></span></a></p>
	</section>
</xsl:template>

<xsl:template match="ui" mode="guide"><b><xsl:value-of select="."/></b></xsl:template>

<xsl:template name="guide-steps">
	<xsl:param name="role"/>
	<xsl:choose>
		<xsl:when test="$role='can-bo'"><xsl:call-template name="guide.steps-can-bo"/></xsl:when>
		<xsl:when test="$role='cap-tren'"><xsl:call-template name="guide.steps-cap-tren"/></xsl:when>
		<xsl:when test="$role='tham-quyen'"><xsl:call-template name="guide.steps-tham-quyen"/></xsl:when>
		<xsl:when test="$role='tong-hop'"><xsl:call-template name="guide.steps-tong-hop"/></xsl:when>
		<xsl:when test="$role='quan-tri'"><xsl:call-template name="guide.steps-quan-tri"/></xsl:when>
		<xsl:when test="$role='don-vi'"><xsl:call-template name="guide.steps-don-vi"/></xsl:when>
		<xsl:when test="$role='kiem-tra'"><xsl:call-template name="guide.steps-kiem-tra"/></xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Where a page's help leads: the step of the one role whose page it is, else the page's section. Context: page. -->
<xsl:template name="guide-path">
	<xsl:text>/huong-dan</xsl:text>
	<xsl:choose>
		<xsl:when test="@noun='home'">/can-bo#hom-nay</xsl:when>
		<xsl:when test="@noun='plan'">/can-bo#ke-hoach</xsl:when>
		<xsl:when test="@noun='schedule'">/can-bo#lich-tuan</xsl:when>
		<xsl:when test="@noun='self'">/can-bo#tu-danh-gia</xsl:when>
		<xsl:when test="@noun='login'">/can-bo#dang-nhap</xsl:when>
		<xsl:when test="@noun='account' or @noun='reminder'">/can-bo#tai-khoan</xsl:when>
		<xsl:when test="@noun='explanation' or (@noun='publication' and not(publication/counts))">/can-bo#ket-qua</xsl:when>
		<xsl:when test="@noun='unit_plan'">/cap-tren#giao-viec</xsl:when>
		<xsl:when test="@noun='review'">/cap-tren#nhan-xet</xsl:when>
		<xsl:when test="@noun='decision'">/tham-quyen#quyet-dinh</xsl:when>
		<xsl:when test="@noun='publication'">/tham-quyen#cong-bo</xsl:when>
		<xsl:when test="@noun='advice'">/tong-hop#tham-muu</xsl:when>
		<xsl:when test="@noun='summary'">/tong-hop#tien-do</xsl:when>
		<xsl:when test="@noun='extension'">/tong-hop#gia-han</xsl:when>
		<xsl:when test="@noun='admin'">/quan-tri#trang-quan-tri</xsl:when>
		<xsl:when test="@noun='people'">/quan-tri#nhan-su</xsl:when>
		<xsl:when test="@noun='accounts'">/quan-tri#tai-khoan</xsl:when>
		<xsl:when test="@noun='deadline'">/quan-tri#han</xsl:when>
		<xsl:when test="@noun='rights'">/quan-tri#phan-quyen</xsl:when>
		<xsl:when test="@noun='news_admin' or @noun='document_admin'">/quan-tri#tin</xsl:when>
		<xsl:when test="@noun='support'">/can-bo#ho-tro</xsl:when>
		<xsl:when test="@noun='training'">/don-vi#tap-huan</xsl:when>
		<xsl:when test="@noun='unit_accounts'">/don-vi#tai-khoan-don-vi</xsl:when>
		<xsl:when test="@noun='audit'">/kiem-tra#nhat-ky</xsl:when>
		<xsl:otherwise>#<xsl:value-of select="@noun"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
