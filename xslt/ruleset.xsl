<?xml version="1.0" encoding="UTF-8"?>
<!--
  ruleset.xsl: the document of a rule set (schema/ruleset/ruleset.rnc) as people read it, mode rule. What this sheet does not know
  is shown by its name with its attributes. edit = the path of the forms that edit it, or empty.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="rule-set" mode="rule">
	<h2><xsl:call-template name="rule.general"/></h2>
	<dl class="pairs">
		<xsl:for-each select="@title|@number|@issuer|@issued|@valid-from|@valid-to|@period|@scale|@rounding|@advice|@next-evidence|@*[not(contains(' code version title number issuer issued valid-from valid-to period scale rounding advice next-evidence parent ',concat(' ',name(),' ')))]">
			<dt><xsl:call-template name="rule.what"><xsl:with-param name="what" select="name()"/></xsl:call-template></dt>
			<dd><xsl:call-template name="rule.value"><xsl:with-param name="what" select="name()"/><xsl:with-param name="value" select="."/></xsl:call-template></dd>
		</xsl:for-each>
		<xsl:if test="note"><dt><xsl:call-template name="rule.what"><xsl:with-param name="what" select="'note'"/></xsl:call-template></dt><dd><xsl:value-of select="note"/></dd></xsl:if>
	</dl>
	<xsl:apply-templates select="*[not(self::note)]" mode="rule"/>
</xsl:template>

<!-- What we have no words for yet: its name, its attributes, and what stands in it. -->
<xsl:template match="*" mode="rule">
	<xsl:choose>
		<xsl:when test="parent::rule-set"><h2><xsl:call-template name="rule.element"><xsl:with-param name="name" select="name()"/></xsl:call-template></h2></xsl:when>
		<xsl:otherwise><p><strong><xsl:call-template name="rule.element"><xsl:with-param name="name" select="name()"/></xsl:call-template></strong></p></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@*">
		<dl class="pairs">
			<xsl:for-each select="@*">
				<dt><xsl:call-template name="rule.what"><xsl:with-param name="what" select="name()"/></xsl:call-template></dt>
				<dd><xsl:call-template name="rule.value"><xsl:with-param name="what" select="name()"/><xsl:with-param name="value" select="."/></xsl:call-template></dd>
			</xsl:for-each>
		</dl>
	</xsl:if>
	<xsl:if test="not(*) and normalize-space(.)!=''"><p><xsl:value-of select="."/></p></xsl:if>
	<xsl:apply-templates select="*" mode="rule"/>
</xsl:template>

<xsl:template match="calendar" mode="rule">
	<h2><xsl:call-template name="rule.calendar"/></h2>
	<xsl:if test="@start"><p><xsl:call-template name="rule.start-text"/></p></xsl:if>
	<xsl:for-each select="ordinary|december|exception">
		<table class="stack">
			<caption><xsl:call-template name="rule.period-name"><xsl:with-param name="name" select="name()"/><xsl:with-param name="month" select="@month"/></xsl:call-template></caption>
			<thead><tr><th scope="col"><xsl:call-template name="rule.step"/></th><th scope="col"><xsl:call-template name="rule.opens"/></th><th scope="col"><xsl:call-template name="rule.closes"/></th></tr></thead>
			<tbody>
				<xsl:for-each select="window">
					<tr>
						<th scope="row"><xsl:call-template name="word-step"><xsl:with-param name="code" select="@step"/></xsl:call-template></th>
						<td xsl:use-attribute-sets="rule.opens"><xsl:for-each select="open"><xsl:call-template name="rule.boundary"/></xsl:for-each></td>
						<td xsl:use-attribute-sets="rule.closes"><xsl:for-each select="close"><xsl:call-template name="rule.before-boundary"/></xsl:for-each></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</xsl:for-each>
</xsl:template>

<xsl:template match="levels" mode="rule">
	<h2><xsl:call-template name="rule.levels"/></h2>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="rule.levels"/></caption>
		<thead><tr><th scope="col"><xsl:call-template name="common.level"/></th><th scope="col"><xsl:call-template name="rule.short"/></th><th scope="col"><xsl:call-template name="common.points"/></th></tr></thead>
		<tbody>
			<xsl:for-each select="level">
				<tr>
					<th scope="row"><xsl:value-of select="@code"/>. <xsl:value-of select="@name"/></th>
					<td xsl:use-attribute-sets="rule.short"><xsl:value-of select="@short"/></td>
					<td xsl:use-attribute-sets="common.points"><xsl:call-template name="rule.interval"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<ul>
		<xsl:for-each select="absence"><li><xsl:call-template name="rule.absence-text"/></li></xsl:for-each>
		<xsl:if test="not(absence)"><li><xsl:call-template name="rule.no-absence"/></li></xsl:if>
		<xsl:for-each select="forced"><li><xsl:value-of select="text"/>: <xsl:call-template name="rule.best-text"/></li></xsl:for-each>
		<li><xsl:call-template name="rule.leader-text"/></li>
	</ul>
	<xsl:apply-templates select="*[not(self::level or self::absence or self::forced or self::leader)]" mode="rule"/>
</xsl:template>

<xsl:template match="cap" mode="rule">
	<h2><xsl:call-template name="rule.cap"/><xsl:text> </xsl:text><xsl:call-template name="rule.cap-scope"><xsl:with-param name="scope"><xsl:choose><xsl:when test="@scope"><xsl:value-of select="@scope"/></xsl:when><xsl:otherwise>unit</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template></h2>
	<dl class="pairs">
		<dt><xsl:call-template name="rule.what"><xsl:with-param name="what" select="'percentage'"/></xsl:call-template></dt>
		<dd><xsl:choose><xsl:when test="@percentage"><xsl:value-of select="translate(@percentage,'.',',')"/> %</xsl:when><xsl:otherwise><xsl:call-template name="rule.no-percentage"/></xsl:otherwise></xsl:choose></dd>
		<xsl:for-each select="@*[name()!='percentage' and name()!='scope']">
			<dt><xsl:call-template name="rule.what"><xsl:with-param name="what"><xsl:if test="name()='rounding'">cap-</xsl:if><xsl:value-of select="name()"/></xsl:with-param></xsl:call-template></dt>
			<dd><xsl:call-template name="rule.value"><xsl:with-param name="what" select="name()"/><xsl:with-param name="value" select="."/></xsl:call-template><xsl:if test="name()='exception'"> %</xsl:if></dd>
		</xsl:for-each>
	</dl>
	<xsl:apply-templates select="*" mode="rule"/>
</xsl:template>

<xsl:template match="criteria-set" mode="rule">
	<h2 id="bo-{@code}"><xsl:call-template name="rule.set-title"/></h2>
	<p><xsl:call-template name="rule.set-text"/></p>
	<ul>
		<xsl:for-each select="binding"><li><xsl:call-template name="rule.binding"/></li></xsl:for-each>
		<xsl:if test="not(binding)"><li><xsl:call-template name="rule.no-binding"/></li></xsl:if>
	</ul>
	<xsl:apply-templates select="*[not(self::binding or self::group or self::criterion)]" mode="rule"/>
	<xsl:call-template name="rule-tree"/>
</xsl:template>

<!-- Groups and criteria, numbered. form = the form that holds the maxima; edit = the path of one item's form. -->
<xsl:template name="rule-tree">
	<xsl:param name="form" select="/.."/>
	<xsl:param name="edit"/>
	<table class="stack criteria">
		<caption><xsl:call-template name="rule.tree"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.criterion"/></th>
				<th scope="col" class="num"><xsl:call-template name="common.maximum"/></th>
				<th scope="col"><xsl:call-template name="rule.nature"/></th>
				<th scope="col"><xsl:call-template name="rule.code"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select=".//group|.//criterion">
				<xsl:variable name="code" select="@code"/>
				<tr>
					<th scope="row">
						<xsl:if test="self::group"><xsl:attribute name="class">group</xsl:attribute></xsl:if>
						<xsl:number level="multiple" count="group|criterion" format="1.1. "/>
						<xsl:choose>
							<xsl:when test="$edit!=''"><a href="{$edit}&amp;ma={@code}"><xsl:value-of select="text"/></a></xsl:when>
							<xsl:otherwise><xsl:value-of select="text"/></xsl:otherwise>
						</xsl:choose>
						<xsl:if test="hint"><span class="second"><xsl:value-of select="hint"/></span></xsl:if>
						<xsl:if test="@label"><span class="second">(<xsl:value-of select="@label"/>)</span></xsl:if>
					</th>
					<td class="num" xsl:use-attribute-sets="common.maximum">
						<xsl:choose>
							<xsl:when test="$form"><xsl:apply-templates select="$form/field[@base='maximum' and @row=$code]" mode="cell"/></xsl:when>
							<xsl:otherwise><xsl:value-of select="translate(@maximum,'.',',')"/></xsl:otherwise>
						</xsl:choose>
					</td>
					<td xsl:use-attribute-sets="rule.nature"><xsl:call-template name="rule.nature-text"/></td>
					<td xsl:use-attribute-sets="rule.code"><xsl:value-of select="@code"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
