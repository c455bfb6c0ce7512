<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/decision.xsl: the authority's table. decision[@count @waiting @agency @collective]/agencies/agency[@id @name]/cap,
  decision/person[@id @name @position @unit @part @behalf @state @self @superior @decided @*-level @done @total @no-self @no-review
  @differs @facts @undone]/month[@period @level], decision/form with a row of fields a person (@name "level-17").
  decision[@confirm='decide|reopen|return']: the same people read once more before the act.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="decision-field" match="decision/form/field" use="@name"/>

<xsl:template match="decision">
	<xsl:choose>
		<xsl:when test="@confirm"><xsl:call-template name="decision-confirm"/></xsl:when>
		<xsl:when test="not(person)"><p class="empty"><xsl:call-template name="decision.nobody"/></p></xsl:when>
		<xsl:otherwise><xsl:call-template name="decision-table"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Agencies with their caps; one is picked by its link. -->
<xsl:template match="decision/agencies[agency[6]]" priority="1">
	<details>
		<summary><xsl:call-template name="decision.agencies"/></summary>
		<xsl:call-template name="decision-agencies"/>
	</details>
</xsl:template>

<xsl:template match="decision/agencies" name="decision-agencies">
	<ul class="plain">
		<xsl:for-each select="agency">
			<li>
				<xsl:choose>
					<xsl:when test="@id=../../@agency"><strong><xsl:value-of select="@name"/></strong></xsl:when>
					<xsl:otherwise><a href="{/page/@path}?don-vi={@id}"><xsl:value-of select="@name"/></a></xsl:otherwise>
				</xsl:choose>
				<xsl:apply-templates select="cap"/>
			</li>
		</xsl:for-each>
	</ul>
</xsl:template>

<!-- How many are on each level, and the places on A where the rule set names a percentage. -->
<xsl:template match="cap">
	<span class="cap">
		<xsl:text>: </xsl:text>
		<xsl:call-template name="decision.cap"/>
	</span>
</xsl:template>

<xsl:template name="decision-table">
	<p class="lead"><xsl:call-template name="decision.lead"/></p>
	<xsl:if test="@agency"><p><a href="{/page/@path}"><xsl:call-template name="decision.all-agencies"/></a></p></xsl:if>
	<xsl:apply-templates select="agencies"/>
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<table class="stack decisions">
			<caption class="hidden"><xsl:call-template name="decision.caption"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="decision.pick"/></th>
					<th scope="col"><xsl:call-template name="common.name"/></th>
					<th scope="col" class="num"><xsl:call-template name="decision.self"/></th>
					<th scope="col" class="num"><xsl:call-template name="decision.superior"/></th>
					<th scope="col"><xsl:call-template name="decision.proposed"/></th>
					<th scope="col" class="num"><xsl:call-template name="decision.tasks"/></th>
					<th scope="col"><xsl:call-template name="decision.history"/></th>
					<th scope="col" class="num"><xsl:call-template name="decision.points"/></th>
					<th scope="col"><xsl:call-template name="decision.level"/></th>
					<th scope="col"><xsl:call-template name="common.reason"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="person"><xsl:call-template name="decision-row"/></xsl:for-each>
			</tbody>
		</table>
		<xsl:if test="@collective='yes'">
			<fieldset class="field">
				<legend><xsl:call-template name="decision.minutes"/></legend>
				<xsl:apply-templates select="form/field[starts-with(@name,'minutes-')]"/>
			</fieldset>
		</xsl:if>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<!-- Context: person. -->
<xsl:template name="decision-row">
	<tr>
		<xsl:if test="@differs"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
		<td xsl:use-attribute-sets="decision.pick"><xsl:apply-templates select="key('decision-field',concat('pick-',@id))" mode="cell"/></td>
		<th scope="row">
			<a href="/bao-cao/phieu/{/page/@month}?nguoi={@person}"><xsl:value-of select="@name"/></a>
			<span class="second">
				<xsl:value-of select="@position"/>
				<xsl:if test="@part">, <xsl:value-of select="@part"/></xsl:if>
				<xsl:if test="not(../@agency) and count(../agencies/agency) &gt; 1">, <xsl:value-of select="@unit"/></xsl:if>
				<xsl:if test="@behalf">. <strong><xsl:call-template name="review.behalf"/></strong></xsl:if>
			</span>
			<span class="second">
				<xsl:call-template name="state"/>
				<xsl:if test="@no-self or @no-review or @differs or @facts or @undone"><xsl:text>. </xsl:text><xsl:call-template name="decision.warnings"/></xsl:if>
			</span>
			<xsl:if test="@advised-level"><span class="second"><xsl:call-template name="advice.in-decision"/><xsl:call-template name="level"><xsl:with-param name="code" select="@advised-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template><xsl:text> </xsl:text><xsl:value-of select="@advised-comment"/></span></xsl:if>
		</th>
		<td class="num" xsl:use-attribute-sets="decision.self">
			<span>
				<xsl:call-template name="points"><xsl:with-param name="value" select="@self"/></xsl:call-template>
				<xsl:if test="@self-level"><xsl:text> </xsl:text><xsl:call-template name="level"><xsl:with-param name="code" select="@self-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template></xsl:if>
			</span>
		</td>
		<td class="num" xsl:use-attribute-sets="decision.superior"><xsl:call-template name="points"><xsl:with-param name="value" select="@superior"/></xsl:call-template></td>
		<td xsl:use-attribute-sets="decision.proposed"><xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/><xsl:with-param name="form" select="'letter'"/></xsl:call-template></td>
		<td class="num" xsl:use-attribute-sets="decision.tasks"><xsl:value-of select="concat(@done,'/',@total)"/></td>
		<td xsl:use-attribute-sets="decision.history">
			<xsl:for-each select="month"><xsl:call-template name="level"><xsl:with-param name="form" select="'letter'"/></xsl:call-template><xsl:text> </xsl:text></xsl:for-each>
			<xsl:if test="not(month)">–</xsl:if>
		</td>
		<xsl:choose>
			<xsl:when test="@state='published'">
				<td class="num" xsl:use-attribute-sets="decision.points"><xsl:call-template name="points"><xsl:with-param name="value" select="@decided"/></xsl:call-template></td>
				<td xsl:use-attribute-sets="decision.level"><xsl:call-template name="level"><xsl:with-param name="code" select="@decided-level"/></xsl:call-template></td>
				<td></td>
			</xsl:when>
			<xsl:otherwise>
				<td class="num" xsl:use-attribute-sets="decision.points">
					<xsl:apply-templates select="key('decision-field',concat('points-',@id))" mode="cell"/>
				</td>
				<td xsl:use-attribute-sets="decision.level"><xsl:apply-templates select="key('decision-field',concat('level-',@id))" mode="cell"/></td>
				<td xsl:use-attribute-sets="common.reason"><xsl:apply-templates select="key('decision-field',concat('reason-',@id))" mode="cell"/></td>
			</xsl:otherwise>
		</xsl:choose>
	</tr>
</xsl:template>

<xsl:template name="decision-confirm">
	<p class="lead"><xsl:call-template name="decision.confirm"/></p>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="decision.caption"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.name"/></th>
				<th scope="col"><xsl:call-template name="decision.proposed"/></th>
				<xsl:if test="@confirm='decide'">
					<th scope="col" class="num"><xsl:call-template name="decision.points"/></th>
					<th scope="col"><xsl:call-template name="decision.level"/></th>
				</xsl:if>
				<th scope="col"><xsl:call-template name="common.reason"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/><xsl:if test="@behalf">. <strong><xsl:call-template name="review.behalf"/></strong></xsl:if></span></th>
					<td xsl:use-attribute-sets="decision.proposed"><xsl:call-template name="level"><xsl:with-param name="code" select="@superior-level"/></xsl:call-template></td>
					<xsl:if test="../@confirm='decide'">
						<td class="num" xsl:use-attribute-sets="decision.points"><xsl:call-template name="points"><xsl:with-param name="value" select="@decided"/></xsl:call-template></td>
						<td xsl:use-attribute-sets="decision.level"><xsl:call-template name="level"><xsl:with-param name="code" select="@decided-level"/></xsl:call-template></td>
					</xsl:if>
					<td xsl:use-attribute-sets="common.reason"><xsl:value-of select="@reason"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:apply-templates select="form"/>
	<p><a href="{/page/@path}"><xsl:call-template name="decision.not-yet"/></a></p>
</xsl:template>

</xsl:stylesheet>
