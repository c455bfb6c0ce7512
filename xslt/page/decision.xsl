<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/decision.xsl: the authority's table. decision[@count @waiting @agency @collective]/agencies/agency[@id @name]/cap,
  decision/filter[@order @search @found]/(part | group | state), pages, decision/person[@id @name @position @unit @part @group @posts @side-comments @unit-changed @behalf @state @self @superior @decided @*-level @done @total @no-self @no-review
  @differs @facts @undone]/month[@period @level], decision/form with a row of fields a person (@name "level-17").
  decision[@confirm='decide|reopen|return']: the same people read once more before the act, with agency/after/cap as it would be.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="decision-field" match="decision/form/field" use="@name"/>

<xsl:template match="decision">
	<xsl:choose>
		<xsl:when test="@confirm"><xsl:call-template name="decision-confirm"/></xsl:when>
		<xsl:when test="not(person) and @count='0'"><p class="empty"><xsl:call-template name="decision.nobody"/></p></xsl:when>
		<xsl:otherwise><xsl:call-template name="decision-table"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="decision[@may-grant or @may-result or @counts]" mode="tools">
	<p class="tools">
		<xsl:if test="@counts"><a href="/quyet-dinh/{/page/@month}/nguyen-nhan"><xsl:call-template name="cause.link"/></a></xsl:if>
		<xsl:if test="@may-grant"><a href="/quan-tri/han-muc/{/page/@month}"><xsl:call-template name="caps.grants"/></a></xsl:if>
		<xsl:if test="@may-result"><a href="/quan-tri/ket-qua-don-vi/{/page/@month}"><xsl:call-template name="caps.results"/></a></xsl:if>
	</p>
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

<!-- Context: filter. -->
<xsl:template match="decision/filter">
	<form method="get" action="{/page/@path}" class="filter inline">
		<xsl:if test="../@agency"><input type="hidden" name="don-vi" value="{../@agency}"/></xsl:if>
		<div class="field"><label for="ten"><xsl:call-template name="decision.search"/></label><input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/></div>
		<xsl:if test="part[2]">
			<div class="field"><label for="to"><xsl:call-template name="common.part"/></label>
				<select id="to" name="to">
					<option value=""><xsl:call-template name="decision.any"/></option>
					<xsl:for-each select="part"><option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option></xsl:for-each>
				</select>
			</div>
		</xsl:if>
		<xsl:if test="group">
			<div class="field"><label for="nhom"><xsl:call-template name="decision.group"/></label>
				<select id="nhom" name="nhom">
					<option value=""><xsl:call-template name="decision.any"/></option>
					<xsl:for-each select="group"><option value="{@name}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option></xsl:for-each>
				</select>
			</div>
		</xsl:if>
		<div class="field"><label for="trang-thai"><xsl:call-template name="decision.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="decision.any"/></option>
				<xsl:for-each select="state"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="decision.state-word"/></option></xsl:for-each>
			</select>
		</div>
		<div class="field"><label for="xep"><xsl:call-template name="decision.order"/></label>
			<select id="xep" name="xep">
				<option value=""><xsl:call-template name="decision.order-work"/></option>
				<option value="diem"><xsl:if test="@order='diem'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="decision.order-points"/></option>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'show'"/></xsl:call-template></button></p>
	</form>
	<xsl:if test="count(../person) &lt; ../@count"><p>
		<xsl:call-template name="decision.part-shown"/>
		<!-- Filtered, or only what was sent: not merely a page of the list. -->
		<xsl:if test="*[@selected] or @search!='' or not(../pages)">
			<xsl:text> </xsl:text>
			<a><xsl:attribute name="href"><xsl:value-of select="/page/@path"/><xsl:if test="../@agency">?don-vi=<xsl:value-of select="../@agency"/></xsl:if></xsl:attribute><xsl:call-template name="decision.whole-list"/></a>
		</xsl:if>
	</p></xsl:if>
</xsl:template>

<xsl:template name="decision-table">
	<p class="lead"><xsl:call-template name="decision.lead"/></p>
	<xsl:if test="@agency"><p><a href="{/page/@path}"><xsl:call-template name="decision.all-agencies"/></a></p></xsl:if>
	<xsl:apply-templates select="agencies"/>
	<xsl:if test="agencies/agency/cap[@over &gt; 0] or agencies/agency/cap/line[@over &gt; 0]"><p class="notice warning"><xsl:call-template name="decision.over"><xsl:with-param name="agency" select="@agency"/></xsl:call-template></p></xsl:if>
	<xsl:apply-templates select="filter"/>
	<xsl:choose>
		<xsl:when test="person"><xsl:call-template name="decision-form"/></xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="decision.none-found"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="decision-form">
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<table class="stack decisions persons">
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
				<xsl:if test="@group">, <xsl:call-template name="decision.of-group"/></xsl:if>
				<xsl:if test="@posts">, <xsl:call-template name="decision.posts"/></xsl:if>
				<xsl:if test="@behalf">. <strong><xsl:call-template name="review.behalf"/></strong></xsl:if>
			</span>
			<span class="second">
				<xsl:call-template name="state"/>
				<xsl:if test="@unit-changed"><xsl:text>. </xsl:text><strong><xsl:call-template name="decision.unit-changed"/></strong></xsl:if>
				<xsl:if test="@no-self or @no-review or @differs or @facts or @undone"><xsl:text>. </xsl:text><xsl:call-template name="decision.warnings"/></xsl:if>
			</span>
			<xsl:if test="@side-comments"><span class="second"><xsl:call-template name="decision.side-comments"/></span></xsl:if>
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

<!-- The places now and after the act, of each agency and its groups. -->
<xsl:template name="decision-what-if">
	<table class="stack">
		<caption><xsl:call-template name="decision.what-if"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="common.unit"/></th>
			<th scope="col"><xsl:call-template name="decision.now"/></th>
			<th scope="col"><xsl:call-template name="decision.after"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="agencies/agency">
				<tr>
					<th scope="row"><xsl:value-of select="@name"/></th>
					<td xsl:use-attribute-sets="decision.now"><span><xsl:for-each select="cap"><xsl:call-template name="decision.cap"/></xsl:for-each></span></td>
					<td xsl:use-attribute-sets="decision.after"><span><xsl:for-each select="after/cap"><xsl:call-template name="decision.cap"/></xsl:for-each></span></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:if test="agencies/agency/after[@refused]"><p class="notice warning"><xsl:call-template name="decision.would-refuse"/></p></xsl:if>
	<xsl:if test="agencies/agency/after[@waits and not(@refused)]"><p class="notice warning"><xsl:call-template name="decision.would-wait"/></p></xsl:if>
</xsl:template>

<xsl:template name="decision-confirm">
	<p class="lead"><xsl:call-template name="decision.confirm"/></p>
	<xsl:call-template name="decision-what-if"/>
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
	<p><a href="{@back}"><xsl:call-template name="decision.not-yet"/></a></p>
</xsl:template>

</xsl:stylesheet>
