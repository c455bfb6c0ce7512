<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/training.xsl: courses and the one officer of each agency.
  training[@view='list' @may-write]/course[@id @title @starts @deadline @open @officer], pages;
  training[@view='course' @keeps @registers @invited @nobody]/course[… @link @note @unit @bloc], officer[@name @position @phone @email], form;
  training_admin/form; training_roster[@id @title @starts @deadline @invited @registered]/row[@agency @bloc @name @position @phone @email
  @attended], form, letterhead, signatures.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="training[@view='list']" mode="tools">
	<xsl:if test="@may-write"><p class="tools"><a href="/tap-huan/moi"><xsl:call-template name="training.new"/></a></p></xsl:if>
</xsl:template>
<xsl:template match="training[@view='course']" mode="title"><xsl:value-of select="course/@title"/></xsl:template>
<xsl:template match="training[@view='course']" mode="tools">
	<p class="tools">
		<a href="/tap-huan"><xsl:call-template name="training.all"/></a>
		<xsl:if test="@keeps"><a href="/tap-huan/{course/@id}/danh-sach"><xsl:call-template name="training.roster"/></a></xsl:if>
	</p>
</xsl:template>

<xsl:template match="training[@view='list']">
	<p class="lead"><xsl:call-template name="training.lead"/></p>
	<xsl:choose>
		<xsl:when test="course">
			<ul class="tasks">
				<xsl:for-each select="course">
					<li>
						<a class="what" href="/tap-huan/{@id}"><xsl:value-of select="@title"/></a>
						<span class="second"><xsl:call-template name="training.when"/></span>
						<span>
							<xsl:attribute name="class">state <xsl:choose><xsl:when test="@officer">done</xsl:when><xsl:when test="@open">todo</xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose></xsl:attribute>
							<xsl:call-template name="training.state"/>
						</span>
					</li>
				</xsl:for-each>
			</ul>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="training.none"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template match="training[@view='course']">
	<xsl:for-each select="course">
		<p><xsl:call-template name="training.when"/></p>
		<xsl:if test="@link"><p><a href="{@link}" rel="noopener noreferrer"><xsl:call-template name="training.link"/></a></p></xsl:if>
		<xsl:if test="@note"><p class="typed"><xsl:value-of select="@note"/></p></xsl:if>
	</xsl:for-each>
	<xsl:if test="@invited">
		<h2><xsl:call-template name="training.own"/></h2>
		<xsl:choose>
			<xsl:when test="officer"><xsl:for-each select="officer"><p><strong><xsl:value-of select="@name"/></strong>, <xsl:value-of select="@position"/><xsl:call-template name="training-contact"/></p></xsl:for-each></xsl:when>
			<xsl:otherwise><p><xsl:call-template name="training.nobody-yet"/></p></xsl:otherwise>
		</xsl:choose>
		<xsl:choose>
			<xsl:when test="form"><xsl:apply-templates select="form"/></xsl:when>
			<xsl:when test="@nobody"><p class="empty"><xsl:call-template name="training.no-candidates"/></p></xsl:when>
			<xsl:when test="not(course/@open)"><p class="hint"><xsl:call-template name="training.closed"/></p></xsl:when>
			<xsl:otherwise><p class="hint"><xsl:call-template name="training.who-registers"/></p></xsl:otherwise>
		</xsl:choose>
	</xsl:if>
</xsl:template>

<!-- Context: something with @phone and @email. -->
<xsl:template name="training-contact">
	<xsl:if test="@phone!=''">, <a href="tel:{translate(@phone, ' .', '')}"><xsl:value-of select="@phone"/></a></xsl:if>
	<xsl:if test="@email!=''">, <a href="mailto:{@email}"><xsl:value-of select="@email"/></a></xsl:if>
</xsl:template>

<xsl:template match="training_admin"><xsl:apply-templates select="form"/></xsl:template>

<!-- ============================================================ the roster -->

<xsl:template match="training_roster" mode="title"><xsl:call-template name="training.roster-title"/></xsl:template>
<xsl:template match="training_roster" mode="tools">
	<p class="tools">
		<a href="/tap-huan/{@id}"><xsl:call-template name="training.back"/></a>
		<a href="/tap-huan/{@id}/danh-sach.xlsx"><xsl:call-template name="common.sheet"/></a>
		<a href="/tap-huan/{@id}/danh-sach/in"><xsl:call-template name="year.print"/></a>
	</p>
</xsl:template>

<xsl:template match="training_roster">
	<p><xsl:call-template name="training.count"/></p>
	<xsl:call-template name="training-blocs"><xsl:with-param name="class" select="'stack'"/></xsl:call-template>
	<xsl:if test="form">
		<h2><xsl:call-template name="training.attendance"/></h2>
		<xsl:apply-templates select="form"/>
	</xsl:if>
</xsl:template>

<xsl:template match="page[@print='yes']/training_roster">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="training.paper-title"/></h1>
	<p class="paper-subtitle"><xsl:value-of select="@title"/></p>
	<xsl:call-template name="training-blocs"><xsl:with-param name="class" select="'paper-table'"/></xsl:call-template>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

<xsl:template name="training-blocs">
	<xsl:param name="class"/>
	<xsl:call-template name="training-bloc"><xsl:with-param name="class" select="$class"/><xsl:with-param name="rows" select="row[@bloc='party']"/></xsl:call-template>
	<xsl:call-template name="training-bloc"><xsl:with-param name="class" select="$class"/><xsl:with-param name="rows" select="row[@bloc='government']"/></xsl:call-template>
	<xsl:call-template name="training-bloc"><xsl:with-param name="class" select="$class"/><xsl:with-param name="rows" select="row[@bloc='school']"/></xsl:call-template>
</xsl:template>

<xsl:template name="training-bloc">
	<xsl:param name="class"/>
	<xsl:param name="rows"/>
	<xsl:if test="$rows">
		<table class="{$class}">
			<caption><xsl:for-each select="$rows[1]"><xsl:call-template name="training.bloc"/></xsl:for-each></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="training.agency"/></th>
					<th scope="col"><xsl:call-template name="training.officer"/></th>
					<th scope="col"><xsl:call-template name="training.position"/></th>
					<th scope="col"><xsl:call-template name="training.phone"/></th>
					<th scope="col"><xsl:call-template name="training.email"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="$rows">
					<tr>
						<th scope="row"><xsl:value-of select="@agency"/></th>
						<td xsl:use-attribute-sets="training.officer"><xsl:choose><xsl:when test="@name"><xsl:value-of select="@name"/><xsl:if test="@attended='yes' and not(/page/@print)"><span class="second"><xsl:call-template name="training.came"/></span></xsl:if></xsl:when><xsl:when test="/page/@print"/><xsl:otherwise><xsl:call-template name="training.missing"/></xsl:otherwise></xsl:choose></td>
						<td xsl:use-attribute-sets="training.position"><xsl:value-of select="@position"/></td>
						<td xsl:use-attribute-sets="training.phone"><xsl:value-of select="@phone"/></td>
						<td xsl:use-attribute-sets="training.email"><xsl:value-of select="@email"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:if>
</xsl:template>

<xsl:template match="training_roster" mode="sheet">
	<sheet>
		<title><xsl:call-template name="training.roster-title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="20"><xsl:call-template name="caps.bloc"/></column>
		<column width="44"><xsl:call-template name="training.agency"/></column>
		<column width="36"><xsl:call-template name="training.officer"/></column>
		<column width="28"><xsl:call-template name="training.position"/></column>
		<column width="16"><xsl:call-template name="training.phone"/></column>
		<column width="30"><xsl:call-template name="training.email"/></column>
		<column width="12"><xsl:call-template name="training.attended"/></column>
		<xsl:for-each select="row">
			<row>
				<c><xsl:call-template name="training.bloc"/></c>
				<c><xsl:value-of select="@agency"/></c><c><xsl:value-of select="@name"/></c><c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@phone"/></c><c><xsl:value-of select="@email"/></c>
				<c><xsl:call-template name="training.attended-word"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
