<?xml version="1.0" encoding="UTF-8"?>
<!--
  layout.xsl: owns "/" and everything around a page: head, frame, notices, error summary, footer;
  and the bare frame of paper (page/@print='yes').

  Children of page that belong to the frame: viewer menu window notice token. All others are content.
  The page's classes of width: page/@width='full' for wide tables, else one column for reading.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<xsl:template match="/">
	<xsl:choose>
		<xsl:when test="page/@sheet='yes'"><xsl:apply-templates select="page/*[name()=../@noun]" mode="sheet"/></xsl:when>
		<xsl:when test="page/@fragment='yes'"><xsl:for-each select="page"><section class="one-of-many"><xsl:call-template name="content"/></section></xsl:for-each></xsl:when>
		<xsl:otherwise><xsl:apply-templates select="page"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What stands in the .xlsx of a route that has one, where not its tables alone (sheet.xsl): sheet[@name], title, column[@width @kind], row/c[@kind]. -->

<!-- One HTML document. The serialiser writes the doctype; the charset is in the Content-Type header
     (a meta of our own would be doubled by the HTML serialiser of libxslt). -->
<xsl:template match="page">
	<html lang="{@lang}">
		<head>
			<meta name="viewport" content="width=device-width, initial-scale=1"/>
			<title><xsl:apply-templates select="." mode="page-title"/></title>
			<link rel="stylesheet" href="{@static}/danhgia.css"/>
			<link rel="icon" type="image/svg+xml" href="{@static}/favicon.svg"/>
			<script src="{@static}/danhgia.js" defer="defer"></script>
		</head>
		<xsl:choose>
			<xsl:when test="@print='yes'"><xsl:call-template name="paper"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="screen"/></xsl:otherwise>
		</xsl:choose>
	</html>
</xsl:template>

<!-- Text of <title>: "Lỗi: " first when the form came back, then the page, then the system. -->
<xsl:template match="page" mode="page-title">
	<xsl:if test="@status='invalid'"><xsl:call-template name="frame.error-prefix"/></xsl:if>
	<xsl:apply-templates select="." mode="noun-title"/>
	<xsl:text> – </xsl:text>
	<xsl:call-template name="frame.name"/>
</xsl:template>

<!-- The title of the page's noun: mode title of its element, or the word for the noun. -->
<xsl:template match="page" mode="noun-title">
	<xsl:variable name="noun" select="*[name()=../@noun][1]"/>
	<xsl:choose>
		<xsl:when test="$noun"><xsl:apply-templates select="$noun" mode="title"/></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="word-title"><xsl:with-param name="code" select="@noun"/></xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- The list as it stands here, filter and all, where the page has not placed that link itself. Context: page. -->
<xsl:template name="sheet-link">
	<xsl:if test="@sheet-path"><xsl:apply-templates select="*[name()=../@noun][1]" mode="sheet-link"/></xsl:if>
</xsl:template>
<xsl:template match="*" mode="sheet-link">
	<xsl:variable name="own"><xsl:apply-templates select="." mode="tools"/></xsl:variable>
	<xsl:if test="not(exsl:node-set($own)//a[contains(@href, '.xlsx')])"><p class="tools"><a href="{/page/@sheet-path}"><xsl:call-template name="common.sheet"/></a></p></xsl:if>
</xsl:template>

<!-- Defaults of the modes a page sheet may provide. -->
<xsl:template match="*" mode="title">
	<xsl:call-template name="word-title"><xsl:with-param name="code" select="name()"/></xsl:call-template>
</xsl:template>

<xsl:template match="*" mode="heading">
	<xsl:apply-templates select="." mode="title"/>
</xsl:template>

<xsl:template match="*" mode="tools"/>

<!-- body of a page on the screen -->
<xsl:template name="screen">
	<body>
		<xsl:if test="viewer/@idle-minutes">
			<xsl:attribute name="data-idle-minutes"><xsl:value-of select="viewer/@idle-minutes"/></xsl:attribute>
		</xsl:if>
		<a class="skip" href="#noi-dung"><xsl:call-template name="frame.skip"/></a>
		<header class="frame">
			<xsl:if test="@demonstration='yes'"><xsl:call-template name="demonstration"/></xsl:if>
			<div class="wrap who">
				<a class="name" href="/"><xsl:call-template name="frame.name"/></a>
				<xsl:choose>
					<xsl:when test="viewer"><xsl:apply-templates select="viewer" mode="frame"/></xsl:when>
					<xsl:when test="not(@noun='login' or @viewer='unknown')"><a class="login" href="/dang-nhap"><xsl:call-template name="frame.login"/></a></xsl:when>
				</xsl:choose>
			</div>
			<xsl:apply-templates select="menu" mode="frame"/>
			<xsl:call-template name="month-line"/>
		</header>
		<main id="noi-dung" tabindex="-1">
			<xsl:attribute name="class">
				<xsl:text>wrap</xsl:text>
				<xsl:if test="not(@width='full')"> column</xsl:if>
			</xsl:attribute>
			<xsl:apply-templates select="notice" mode="frame"/>
			<xsl:if test="@quarter and starts-with(@path,concat(@month-path,@month))"><xsl:call-template name="quarter-line"/></xsl:if>
			<xsl:if test="@status='invalid' or @status='conflict'"><xsl:call-template name="error-summary"/></xsl:if>
			<div class="title">
				<h1>
					<xsl:choose>
						<xsl:when test="*[name()=../@noun]"><xsl:apply-templates select="*[name()=../@noun][1]" mode="heading"/></xsl:when>
						<xsl:otherwise><xsl:apply-templates select="." mode="noun-title"/></xsl:otherwise>
					</xsl:choose>
				</h1>
				<xsl:apply-templates select="*[name()=../@noun][1]" mode="tools"/>
				<xsl:call-template name="sheet-link"/>
			</div>
			<xsl:call-template name="content"/>
		</main>
		<xsl:call-template name="footer"/>
	</body>
</xsl:template>

<!-- body of a printed page: no frame, only the paper and a strip above it that paper never shows.
     main takes the focus because a wide sheet scrolls inside it on a phone. -->
<xsl:template name="paper">
	<body>
		<xsl:attribute name="class">
			<xsl:text>paper-body</xsl:text>
			<xsl:if test="@orientation='landscape'"> landscape</xsl:if>
		</xsl:attribute>
		<a class="skip" href="#noi-dung"><xsl:call-template name="frame.skip"/></a>
		<header>
			<xsl:if test="@demonstration='yes'"><xsl:call-template name="demonstration"/></xsl:if>
			<p class="toolbar">
				<xsl:if test="@back"><a href="{@back}"><xsl:call-template name="frame.back"/></a></xsl:if>
				<button type="button" class="primary" data-print="yes" hidden="hidden"><xsl:call-template name="frame.print"/></button>
				<span><xsl:call-template name="frame.print-hint"/></span>
			</p>
		</header>
		<main id="noi-dung" tabindex="0">
			<xsl:attribute name="class">
				<xsl:text>paper</xsl:text>
				<xsl:if test="@orientation='landscape'"> landscape</xsl:if>
			</xsl:attribute>
			<xsl:call-template name="content"/>
		</main>
	</body>
</xsl:template>

<!-- Everything of the page that is not frame. -->
<xsl:template name="content">
	<xsl:apply-templates select="*[not(self::viewer or self::menu or self::window or self::notice or self::token)]"/>
</xsl:template>

<!-- The moved clock of a demonstration is never silent. Context: page. -->
<xsl:template name="demonstration">
	<p class="demonstration">
		<xsl:call-template name="frame.demonstration"/>
		<xsl:text> </xsl:text>
		<strong><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@now"/></xsl:call-template></strong>
	</p>
</xsl:template>

<!-- Who is working, the way to the own account, and the way out (a POST). -->
<xsl:template match="viewer" mode="frame">
	<div class="viewer">
		<a href="/tai-khoan">
			<xsl:if test="@unit-account"><xsl:value-of select="@account"/> – </xsl:if>
			<xsl:value-of select="@name"/>
			<xsl:if test="@unit"><xsl:text> · </xsl:text><xsl:value-of select="@unit"/></xsl:if>
		</a>
		<form method="post" action="/dang-xuat">
			<input type="hidden" name="token" value="{../token}"/>
			<button type="submit" class="plain"><xsl:call-template name="frame.logout"/></button>
		</form>
	</div>
</xsl:template>

<!-- menu/item[@code @path @current]: only what this account may do; the word is "menu.<code>". -->
<xsl:template match="menu" mode="frame">
	<nav class="menu" xsl:use-attribute-sets="frame.menu">
		<ul class="wrap">
			<xsl:for-each select="item">
				<li>
					<a href="{@path}">
						<xsl:if test="@current='yes'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
						<xsl:call-template name="word-menu"/>
					</a>
				</li>
			</xsl:for-each>
		</ul>
	</nav>
</xsl:template>

<!-- Month with its neighbours, open windows, help: the same place on every page. Context: page. -->
<xsl:template name="month-line">
	<div class="month">
		<div class="wrap">
			<xsl:if test="@month">
				<nav class="months" xsl:use-attribute-sets="frame.months">
					<xsl:if test="@month-path and @month-prev">
						<a class="step" href="{@month-path}{@month-prev}">
							<span aria-hidden="true">‹</span>
							<span class="hidden"><xsl:call-template name="frame.previous"/><xsl:text> </xsl:text><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month-prev"/></xsl:call-template></span>
						</a>
					</xsl:if>
					<strong>
						<xsl:call-template name="format-period-first"><xsl:with-param name="month" select="@month"/></xsl:call-template>
					</strong>
					<xsl:if test="@month-path and @month-next">
						<a class="step" href="{@month-path}{@month-next}">
							<span aria-hidden="true">›</span>
							<span class="hidden"><xsl:call-template name="frame.next"/><xsl:text> </xsl:text><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month-next"/></xsl:call-template></span>
						</a>
					</xsl:if>
				</nav>
			</xsl:if>
			<xsl:if test="window">
				<ul class="windows"><xsl:apply-templates select="window" mode="frame"/></ul>
			</xsl:if>
			<a class="help"><xsl:attribute name="href"><xsl:call-template name="guide-path"/></xsl:attribute><xsl:call-template name="frame.help"/></a>
		</div>
	</div>
</xsl:template>

<!-- From a month to its quarter where agencies rate by quarter, and back. @by-quarter: the viewer's own does. Context: page. -->
<xsl:template name="quarter-line">
	<xsl:variable name="plan" select="starts-with(@month-path,'/ke-hoach')"/>
	<xsl:choose>
		<xsl:when test="@month=@quarter">
			<p class="hint">
				<xsl:choose><xsl:when test="@by-quarter"><xsl:call-template name="frame.quarter-plans"/></xsl:when><xsl:otherwise><xsl:call-template name="frame.by-month"/></xsl:otherwise></xsl:choose>
				<xsl:call-template name="quarter-month"><xsl:with-param name="month" select="3 * substring(@month,7,1) - 2"/></xsl:call-template>
				<xsl:call-template name="quarter-month"><xsl:with-param name="month" select="3 * substring(@month,7,1) - 1"/></xsl:call-template>
				<xsl:call-template name="quarter-month"><xsl:with-param name="month" select="3 * substring(@month,7,1)"/></xsl:call-template>
			</p>
		</xsl:when>
		<xsl:when test="$plan and not(@by-quarter)"/>
		<xsl:when test="$plan"><p class="hint"><xsl:call-template name="frame.rated-in"/><xsl:text> </xsl:text><xsl:call-template name="quarter-link"><xsl:with-param name="path" select="'/tu-danh-gia/'"/></xsl:call-template></p></xsl:when>
		<xsl:when test="@by-quarter"><p class="notice info"><xsl:call-template name="frame.by-quarter"/><xsl:text> </xsl:text><xsl:call-template name="quarter-link"/></p></xsl:when>
		<xsl:otherwise><p class="hint"><xsl:call-template name="frame.others-by-quarter"/><xsl:text> </xsl:text><xsl:call-template name="quarter-link"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="quarter-link">
	<xsl:param name="path" select="@month-path"/>
	<a href="{$path}{@quarter}"><xsl:call-template name="format-period"><xsl:with-param name="month" select="@quarter"/></xsl:call-template></a>
</xsl:template>

<xsl:template name="quarter-month">
	<xsl:param name="month"/>
	<xsl:variable name="key" select="concat(substring(@month,1,5),format-number($month,'00'))"/>
	<xsl:text> </xsl:text>
	<a>
		<xsl:attribute name="href"><xsl:choose><xsl:when test="@by-quarter">/ke-hoach/</xsl:when><xsl:otherwise><xsl:value-of select="@month-path"/></xsl:otherwise></xsl:choose><xsl:value-of select="$key"/></xsl:attribute>
		<xsl:call-template name="format-month"><xsl:with-param name="month" select="$key"/></xsl:call-template>
	</a>
</xsl:template>

<!-- window[@step @opens @closes @state @days-left]; closes is the first moment outside. -->
<xsl:template match="window" mode="frame">
	<li class="window {@state}">
		<xsl:call-template name="word-step"><xsl:with-param name="code" select="@step"/></xsl:call-template>
		<xsl:text>: </xsl:text>
		<xsl:call-template name="window-text"/>
	</li>
</xsl:template>

<!-- notice[@code @kind @reference]: what just happened; further attributes are read by the wording. -->
<!-- A code from the address that no word belongs to says nothing: anybody can write an address. -->
<xsl:template match="notice[@from='address']" mode="frame" priority="1">
	<xsl:variable name="words"><xsl:call-template name="word-notice"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:variable>
	<xsl:if test="$words!=''"><xsl:call-template name="notice"/></xsl:if>
</xsl:template>

<xsl:template match="notice" mode="frame" name="notice">
	<div class="notice {@kind}">
		<xsl:attribute name="role">
			<xsl:choose>
				<xsl:when test="@kind='error'">alert</xsl:when>
				<xsl:otherwise>status</xsl:otherwise>
			</xsl:choose>
		</xsl:attribute>
		<p>
			<strong class="kind"><xsl:call-template name="word-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></strong>
			<xsl:text> </xsl:text>
			<xsl:call-template name="word-notice"><xsl:with-param name="code" select="@code"/></xsl:call-template>
			<xsl:if test="@reference">
				<xsl:text> </xsl:text>
				<xsl:call-template name="frame.reference"/>
				<xsl:text> </xsl:text>
				<strong class="reference"><xsl:value-of select="@reference"/></strong>
			</xsl:if>
		</p>
	</div>
</xsl:template>

<!-- Help, support, and the number to tell when calling. Context: page. -->
<xsl:template name="footer">
	<footer class="frame">
		<div class="wrap">
			<ul>
				<li><a><xsl:attribute name="href"><xsl:call-template name="guide-path"/></xsl:attribute><xsl:call-template name="frame.help"/></a></li>
				<li><a href="/huong-dan"><xsl:call-template name="frame.guides"/></a></li>
				<xsl:if test="menu">
					<li><a href="/tin"><xsl:call-template name="frame.news"/></a></li>
					<li><a href="/ho-tro/moi?trang-web={@path}"><xsl:call-template name="frame.ask"/></a></li>
					<li><a href="/ho-tro"><xsl:call-template name="frame.support"/></a></li>
					<li><a href="/tap-huan"><xsl:call-template name="frame.training"/></a></li>
				</xsl:if>
				<li><a href="/huong-dan#lay-lai-tai-khoan"><xsl:call-template name="frame.lost-account"/></a></li>
			</ul>
			<xsl:if test="@request">
				<p class="request"><xsl:call-template name="frame.request"/><xsl:text> </xsl:text><code><xsl:value-of select="@request"/></code></p>
			</xsl:if>
			<xsl:if test="viewer/@session-end"><p class="session"><xsl:call-template name="frame.session"/></p></xsl:if>
			<xsl:if test="viewer/@idle-minutes">
				<div id="session-end" class="notice warning" role="alert" hidden="hidden">
					<p data-session="soon"><xsl:call-template name="frame.session-end"/></p>
					<p data-session="over" hidden="hidden"><xsl:call-template name="frame.session-over"/></p>
					<button type="button" class="secondary" data-session="stay"><xsl:call-template name="frame.session-stay"/></button>
				</div>
			</xsl:if>
		</div>
	</footer>
</xsl:template>

<!-- Nothing is dropped silently: an element without a template is shown and reported, and tests fail. -->
<xsl:template match="*" priority="-9">
	<xsl:message>unstyled element: <xsl:value-of select="name()"/></xsl:message>
	<p class="unstyled"><xsl:value-of select="name()"/>: <xsl:value-of select="."/></p>
</xsl:template>

</xsl:stylesheet>
