<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/unit.xsl: the organisation tree and its changes.
  unit[@view='list' @total @search @kind @bloc @ended @below @query]/above, unit, change, pages: one level, or what was searched.
  unit[@view='one' @id …]/change, leader, child, kin, history, letterhead: one unit.
  unit[@view='order' @act]/unit, form, preview: an act on chosen units; with preview it waits for the confirmation.
  unit[@view='batches']/batch; unit[@view='batch' @id …]/change, form: what was ordered together.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- ============================================================ the tree -->

<xsl:template match="unit[@view='list']" mode="title"><xsl:call-template name="unit.tree"/></xsl:template>

<xsl:template match="unit[@view='list']" mode="tools">
	<ul class="tools">
		<li><a href="/quan-tri/don-vi/lap?viec=create"><xsl:if test="@below"><xsl:attribute name="href">/quan-tri/don-vi/lap?viec=create&amp;don-vi=<xsl:value-of select="@below"/></xsl:attribute></xsl:if><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'create'"/></xsl:call-template></a></li>
		<li><a href="/quan-tri/don-vi/thay-doi"><xsl:call-template name="unit.batches"/></a></li>
		<li><a href="/quan-tri/don-vi.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="unit[@view='list']">
	<form method="get" action="/quan-tri/don-vi" class="filter inline">
		<xsl:if test="@below"><input type="hidden" name="tren" value="{@below}"/></xsl:if>
		<div class="field">
			<label for="ten"><xsl:call-template name="unit.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<div class="field">
			<label for="khoi"><xsl:call-template name="unit.bloc"/></label>
			<select id="khoi" name="khoi">
				<option value=""><xsl:call-template name="unit.any"/></option>
				<xsl:call-template name="unit-bloc-option"><xsl:with-param name="code" select="'party'"/></xsl:call-template>
				<xsl:call-template name="unit-bloc-option"><xsl:with-param name="code" select="'government'"/></xsl:call-template>
				<xsl:call-template name="unit-bloc-option"><xsl:with-param name="code" select="'school'"/></xsl:call-template>
			</select>
		</div>
		<div class="field">
			<label for="loai"><xsl:call-template name="unit.kind"/></label>
			<select id="loai" name="loai">
				<option value=""><xsl:call-template name="unit.any"/></option>
				<xsl:call-template name="unit-kind-option"><xsl:with-param name="code" select="'agency'"/></xsl:call-template>
				<xsl:call-template name="unit-kind-option"><xsl:with-param name="code" select="'part'"/></xsl:call-template>
				<xsl:call-template name="unit-kind-option"><xsl:with-param name="code" select="'grouping'"/></xsl:call-template>
			</select>
		</div>
		<div class="choice">
			<input type="checkbox" id="het" name="het" value="yes"><xsl:if test="@ended"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if></input>
			<label for="het"><xsl:call-template name="unit.with-ended"/></label>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<xsl:if test="above">
		<nav xsl:use-attribute-sets="unit.path">
			<p>
				<a href="/quan-tri/don-vi"><xsl:call-template name="unit.top"/></a>
				<xsl:for-each select="above">
					<xsl:text> › </xsl:text>
					<xsl:choose>
						<xsl:when test="position()=last()"><a href="/quan-tri/don-vi/{@id}"><strong><xsl:value-of select="@name"/></strong></a></xsl:when>
						<xsl:otherwise><a href="/quan-tri/don-vi?tren={@id}"><xsl:value-of select="@name"/></a></xsl:otherwise>
					</xsl:choose>
				</xsl:for-each>
			</p>
		</nav>
	</xsl:if>
	<p><xsl:call-template name="unit.count"/></p>
	<xsl:choose>
		<xsl:when test="unit"><xsl:call-template name="unit-table"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
	<xsl:if test="change">
		<h2><xsl:call-template name="unit.pending"/></h2>
		<xsl:call-template name="unit-changes"/>
		<p><a href="/quan-tri/don-vi/thay-doi"><xsl:call-template name="unit.batches"/></a></p>
	</xsl:if>
</xsl:template>

<xsl:template name="unit-bloc-option">
	<xsl:param name="code"/>
	<option value="{$code}"><xsl:if test="@bloc=$code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="unit-bloc"><xsl:with-param name="code" select="$code"/></xsl:call-template></option>
</xsl:template>

<xsl:template name="unit-kind-option">
	<xsl:param name="code"/>
	<option value="{$code}"><xsl:if test="@kind=$code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="unit-kind"><xsl:with-param name="code" select="$code"/></xsl:call-template></option>
</xsl:template>

<!-- Ticked units are taken along by their ids; what is done with them is asked on the next page. -->
<xsl:template name="unit-table">
	<form method="get" action="/quan-tri/don-vi/lap">
		<table class="stack">
			<caption class="hidden"><xsl:call-template name="unit.tree"/></caption>
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="unit.pick"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="unit.kind"/></th>
					<th scope="col"><xsl:call-template name="unit.bloc"/></th>
					<th scope="col"><xsl:call-template name="unit.head"/></th>
					<th scope="col" class="num"><xsl:call-template name="unit.people"/></th>
					<th scope="col" class="num"><xsl:call-template name="unit.below"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="unit">
					<tr>
						<td xsl:use-attribute-sets="unit.pick"><xsl:if test="not(@ended)"><span class="choice"><input type="checkbox" name="don-vi" value="{@id}" id="u{@id}"/><label for="u{@id}"><span class="hidden"><xsl:value-of select="@name"/></span></label></span></xsl:if></td>
						<th scope="row">
							<a href="/quan-tri/don-vi/{@id}"><xsl:value-of select="@name"/></a>
							<span class="second"><xsl:value-of select="@code"/><xsl:if test="@ended"> · <xsl:call-template name="unit.ended-on"/></xsl:if></span>
							<xsl:if test="../@search!='' and @parent"><span class="second"><xsl:value-of select="@parent"/></span></xsl:if>
						</th>
						<td xsl:use-attribute-sets="unit.kind"><xsl:call-template name="unit-kind"/></td>
						<td xsl:use-attribute-sets="unit.bloc"><xsl:call-template name="unit-bloc"/></td>
						<td xsl:use-attribute-sets="unit.head"><xsl:value-of select="@head"/><xsl:if test="not(@head)">–</xsl:if></td>
						<td class="num" xsl:use-attribute-sets="unit.people"><xsl:apply-templates select="@people" mode="count"/></td>
						<td class="num" xsl:use-attribute-sets="unit.below"><xsl:choose><xsl:when test="@below &gt; 0"><a href="/quan-tri/don-vi?tren={@id}"><xsl:apply-templates select="@below" mode="count"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></xsl:when><xsl:otherwise>0</xsl:otherwise></xsl:choose></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
		<p><xsl:call-template name="unit.chosen-do"/></p>
		<p class="buttons">
			<button type="submit" name="viec" value="move" class="secondary"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'move'"/></xsl:call-template></button>
			<button type="submit" name="viec" value="merge" class="secondary"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'merge'"/></xsl:call-template></button>
			<button type="submit" name="viec" value="end" class="secondary"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'end'"/></xsl:call-template></button>
		</p>
	</form>
</xsl:template>

<xsl:template match="unit[@view='list']" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="22"><xsl:call-template name="unit.code"/></column>
		<column width="46"><xsl:call-template name="common.unit"/></column>
		<column width="24"><xsl:call-template name="unit.short-name"/></column>
		<column width="16"><xsl:call-template name="unit.kind"/></column>
		<column width="18"><xsl:call-template name="unit.bloc"/></column>
		<column width="40"><xsl:call-template name="unit.parent"/></column>
		<column width="28"><xsl:call-template name="unit.head"/></column>
		<column width="12" kind="number"><xsl:call-template name="unit.people"/></column>
		<column width="12" kind="number"><xsl:call-template name="unit.below"/></column>
		<column width="14" kind="date"><xsl:call-template name="unit.ended"/></column>
		<xsl:for-each select="unit">
			<row>
				<c><xsl:value-of select="@code"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@short-name"/></c>
				<c><xsl:call-template name="unit-kind"/></c>
				<c><xsl:call-template name="unit-bloc"/></c>
				<c><xsl:value-of select="@parent"/></c>
				<c><xsl:value-of select="@head"/></c>
				<c><xsl:value-of select="@people"/></c>
				<c><xsl:value-of select="@below"/></c>
				<c><xsl:value-of select="@ended"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<!-- ============================================================ changes -->

<!-- Context: the parent of change. undo: with a button at what has not taken effect. -->
<xsl:template name="unit-changes">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit.changes"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="unit.effective"/></th>
				<th scope="col"><xsl:call-template name="unit.change"/></th>
				<th scope="col"><xsl:call-template name="unit.basis"/></th>
				<th scope="col"><xsl:call-template name="common.state"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="change">
				<tr>
					<xsl:if test="@id=../@problem-change"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
					<td class="nowrap" xsl:use-attribute-sets="unit.effective"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@effective"/></xsl:call-template></td>
					<th scope="row"><xsl:call-template name="unit-change-text"/></th>
					<td class="long" xsl:use-attribute-sets="unit.basis"><xsl:value-of select="@basis"/></td>
					<td xsl:use-attribute-sets="common.state">
						<xsl:choose>
							<xsl:when test="@applied"><span class="state done"><xsl:call-template name="unit.has-effect"/></span></xsl:when>
							<xsl:when test="../@view='batch'"><xsl:call-template name="unit-withdraw"/></xsl:when>
							<xsl:otherwise><a href="/quan-tri/don-vi/thay-doi/{@batch}"><xsl:call-template name="unit.waits"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@unit"/></span></a></xsl:otherwise>
						</xsl:choose>
					</td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: change. -->
<xsl:template name="unit-change-text">
	<xsl:call-template name="unit-act"/>
	<xsl:text>: </xsl:text>
	<xsl:choose>
		<xsl:when test="@act='create'"><xsl:value-of select="@name"/> (<xsl:value-of select="@code"/>)</xsl:when>
		<xsl:when test="@unit-id"><a href="/quan-tri/don-vi/{@unit-id}"><xsl:value-of select="@unit"/></a></xsl:when>
		<xsl:otherwise><xsl:value-of select="@unit"/></xsl:otherwise>
	</xsl:choose>
	<xsl:choose>
		<xsl:when test="@act='rename' or @act='split'"> → <xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="@receiver"> → <xsl:value-of select="@receiver"/></xsl:when>
	</xsl:choose>
	<xsl:if test="@parent"><span class="second"><xsl:call-template name="unit.under"/></span></xsl:if>
</xsl:template>

<!-- Context: change of a batch that waits. The button goes with the change's number. -->
<xsl:template name="unit-withdraw">
	<form>
		<xsl:attribute name="method">post</xsl:attribute>
		<xsl:attribute name="action"><xsl:value-of select="../form/@action"/></xsl:attribute>
		<input type="hidden" name="token" value="{/page/token}"/>
		<input type="hidden" name="submission" value="{../form/@submission}"/>
		<input type="hidden" name="change" value="{@id}"/>
		<button type="submit" class="plain" name="action" value="withdraw"><xsl:call-template name="unit.withdraw"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@unit"/><xsl:value-of select="@name"/></span></button>
	</form>
</xsl:template>

<xsl:template match="unit[@view='batches']" mode="title"><xsl:call-template name="unit.batches"/></xsl:template>

<xsl:template match="unit[@view='batches']" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/don-vi"><xsl:call-template name="unit.tree"/></a></li></ul>
</xsl:template>

<xsl:template match="unit[@view='batches']">
	<p><xsl:call-template name="unit.batches-lead"/></p>
	<xsl:choose>
		<xsl:when test="batch">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="unit.batches"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="unit.order"/></th>
						<th scope="col"><xsl:call-template name="unit.effective"/></th>
						<th scope="col" class="num"><xsl:call-template name="unit.changes"/></th>
						<th scope="col"><xsl:call-template name="unit.by"/></th>
						<th scope="col"><xsl:call-template name="common.state"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="batch">
						<tr>
							<xsl:if test="@problem"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
							<th scope="row">
								<a href="/quan-tri/don-vi/thay-doi/{@id}"><xsl:call-template name="unit.order-number"/></a>
								<span class="second"><xsl:choose><xsl:when test="@title"><xsl:value-of select="@title"/></xsl:when><xsl:when test="@act"><xsl:call-template name="unit-act"/></xsl:when></xsl:choose></span>
							</th>
							<td xsl:use-attribute-sets="unit.effective"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@first"/></xsl:call-template><xsl:if test="@last!=@first"> – <xsl:call-template name="format-date"><xsl:with-param name="date" select="@last"/></xsl:call-template></xsl:if></td>
							<td class="num" xsl:use-attribute-sets="unit.changes"><xsl:apply-templates select="@changes" mode="count"/></td>
							<td xsl:use-attribute-sets="unit.by"><span><xsl:value-of select="@by"/><span class="second"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@created"/></xsl:call-template></span></span></td>
							<td xsl:use-attribute-sets="common.state"><xsl:call-template name="unit-batch-state"/></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<!-- Context: batch or unit-batch. -->
<xsl:template name="unit-batch-state">
	<xsl:choose>
		<xsl:when test="@problem"><span class="state late"><xsl:call-template name="unit.stuck"/></span></xsl:when>
		<xsl:when test="@pending=0"><span class="state done"><xsl:call-template name="unit.has-effect"/></span></xsl:when>
		<xsl:otherwise><span class="state waiting"><xsl:call-template name="unit.waits-count"/></span></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="unit[@view='batch']" mode="title"><xsl:call-template name="unit.order-number"/></xsl:template>

<xsl:template match="unit[@view='batch']" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/don-vi/thay-doi"><xsl:call-template name="unit.batches"/></a></li><li><a href="/quan-tri/don-vi"><xsl:call-template name="unit.tree"/></a></li></ul>
</xsl:template>

<xsl:template match="unit[@view='batch']">
	<p><xsl:call-template name="unit-batch-state"/><xsl:text> </xsl:text><xsl:call-template name="unit.ordered-by"/></p>
	<xsl:if test="@problem"><p class="notice error"><xsl:call-template name="unit.stuck-why"/><xsl:text> </xsl:text><xsl:call-template name="unit-problem"><xsl:with-param name="code" select="@problem"/></xsl:call-template></p></xsl:if>
	<xsl:call-template name="unit-changes"/>
	<xsl:apply-templates select="pages"/>
	<xsl:if test="form">
		<h2><xsl:call-template name="unit.take-back"/></h2>
		<p><xsl:call-template name="unit.take-back-note"/></p>
		<xsl:apply-templates select="form"/>
	</xsl:if>
</xsl:template>

</xsl:stylesheet>
