<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/binding.xsl: who gets which criteria set. binding[@view='list' @day @query @group …], unit, bloc, without, person, set, bound,
  waiting, pages; [@view='add']: form; [@view='end'], asked, form; [@view='confirm'], asked, effects, form; [@view='request' @id
  @state @own …], asked, effects, form.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="binding" mode="title"><xsl:call-template name="binding.title"/></xsl:template>

<xsl:template match="binding" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/bo-tieu-chi/ap-dung"><xsl:call-template name="binding.back"/></a></li></ul>
</xsl:template>

<xsl:template match="binding[@view='list']" mode="tools">
	<ul class="tools">
		<xsl:if test="@may-edit"><li><a href="/quan-tri/bo-tieu-chi/ap-dung/them"><xsl:call-template name="binding.add"/></a></li></xsl:if>
		<li><a href="/quan-tri/bo-tieu-chi/ap-dung.xlsx?{@query}&amp;bo={@group}"><xsl:call-template name="common.sheet"/></a></li>
		<li><a href="/quan-tri/bo-tieu-chi"><xsl:call-template name="rule.list-link"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="binding[@view='list']">
	<p class="lead"><xsl:call-template name="binding.lead"/></p>
	<form method="get" action="/quan-tri/bo-tieu-chi/ap-dung" class="filter inline">
		<div class="field">
			<label for="ngay"><xsl:call-template name="binding.day"/></label>
			<xsl:if test="@bad-day"><p class="error" id="ngay-error"><xsl:call-template name="audit.error-date"/></p></xsl:if>
			<input type="text" id="ngay" name="ngay" maxlength="10" inputmode="numeric" autocomplete="off">
				<xsl:attribute name="value"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@day"/></xsl:call-template></xsl:attribute>
				<xsl:if test="@bad-day"><xsl:attribute name="aria-invalid">true</xsl:attribute><xsl:attribute name="aria-describedby">ngay-error</xsl:attribute></xsl:if>
			</input>
		</div>
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="unit"><option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option></xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="khoi"><xsl:call-template name="gap.bloc"/></label>
			<select id="khoi" name="khoi">
				<option value=""><xsl:call-template name="people.any"/></option>
				<xsl:for-each select="bloc"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="gap.bloc-name"/></option></xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'filter'"/></xsl:call-template></button></p>
	</form>
	<xsl:choose>
		<xsl:when test="@too-many"><p><strong><xsl:call-template name="gap.too-many"/></strong></p></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="binding-counts"/>
			<xsl:if test="@group!=''"><xsl:call-template name="binding-people"/></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="waiting"><xsl:call-template name="binding-waiting"/></xsl:if>
	<xsl:call-template name="binding-bound"/>
</xsl:template>

<xsl:template name="binding-counts">
	<table class="stack">
		<caption><xsl:call-template name="binding.counts"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="binding.set"/></th>
			<th scope="col"><xsl:call-template name="rule.regulation"/></th>
			<th scope="col" class="num"><xsl:call-template name="binding.people"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="set[@count!='0']">
				<tr>
					<th scope="row"><a href="/quan-tri/bo-tieu-chi/ap-dung?{../@query}&amp;bo={@id}#nguoi"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="binding.regulation"><a href="/quan-tri/bo-tieu-chi/{@rule-id}"><xsl:value-of select="@rule"/></a>, <xsl:call-template name="rule.version-text"/></td>
					<td class="num" xsl:use-attribute-sets="binding.people"><xsl:apply-templates select="@count" mode="count"/></td>
				</tr>
			</xsl:for-each>
			<xsl:call-template name="binding-count"><xsl:with-param name="code" select="'none'"/><xsl:with-param name="count" select="@none"/></xsl:call-template>
			<xsl:call-template name="binding-count"><xsl:with-param name="code" select="'many'"/><xsl:with-param name="count" select="@many"/></xsl:call-template>
			<xsl:call-template name="binding-count"><xsl:with-param name="code" select="'bound'"/><xsl:with-param name="count" select="@bound"/></xsl:call-template>
		</tbody>
	</table>
	<xsl:if test="without">
		<section class="notice warning" aria-labelledby="without">
			<h2 id="without"><xsl:call-template name="binding.without"/></h2>
			<ul><xsl:for-each select="without"><li><xsl:value-of select="@name"/></li></xsl:for-each></ul>
		</section>
	</xsl:if>
</xsl:template>

<xsl:template name="binding-count">
	<xsl:param name="code"/>
	<xsl:param name="count"/>
	<tr>
		<xsl:if test="$code!='bound' and $count!='0'"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
		<th scope="row">
			<xsl:choose>
				<xsl:when test="$count='0'"><xsl:call-template name="binding.group"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
				<xsl:otherwise><a href="/quan-tri/bo-tieu-chi/ap-dung?{@query}&amp;bo={$code}#nguoi"><xsl:call-template name="binding.group"><xsl:with-param name="code" select="$code"/></xsl:call-template></a></xsl:otherwise>
			</xsl:choose>
		</th>
		<td xsl:use-attribute-sets="binding.regulation">–</td>
		<td class="num" xsl:use-attribute-sets="binding.people"><xsl:call-template name="format-count"><xsl:with-param name="count" select="$count"/></xsl:call-template></td>
	</tr>
</xsl:template>

<xsl:template name="binding-people">
	<h2 id="nguoi">
		<xsl:choose>
			<xsl:when test="set[@selected]"><xsl:value-of select="set[@selected]/@name"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="binding.group"><xsl:with-param name="code" select="@group"/></xsl:call-template></xsl:otherwise>
		</xsl:choose>
		<xsl:text> (</xsl:text><xsl:apply-templates select="@listed" mode="count"/><xsl:text>)</xsl:text>
	</h2>
	<xsl:choose>
		<xsl:when test="person">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="binding.list"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="common.name"/></th>
					<th scope="col"><xsl:call-template name="common.position"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="binding.set"/></th>
					<th scope="col"><xsl:call-template name="binding.basis"/></th>
				</tr></thead>
				<tbody><xsl:for-each select="person">
					<tr>
						<th scope="row"><xsl:value-of select="@name"/></th>
						<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
						<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@agency"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
						<td xsl:use-attribute-sets="binding.set"><xsl:choose><xsl:when test="@set"><xsl:value-of select="@set"/><span class="second"><xsl:value-of select="@rule"/></span></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
						<td xsl:use-attribute-sets="binding.basis"><xsl:call-template name="binding.basis-text"/></td>
					</tr>
				</xsl:for-each></tbody>
			</table>
			<xsl:apply-templates select="pages"/>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="binding.nobody"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What it is for. Context: bound or asked. -->
<xsl:template name="binding-target">
	<ul class="plain">
		<xsl:if test="@position"><li><xsl:value-of select="@position"/></li></xsl:if>
		<xsl:if test="@rank"><li><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="@rank"/></xsl:call-template></li></xsl:if>
		<xsl:if test="@staff-kind"><li><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="@staff-kind"/></xsl:call-template></li></xsl:if>
		<xsl:if test="not(@position or @rank or @staff-kind)"><li><xsl:call-template name="binding.all"/></li></xsl:if>
	</ul>
</xsl:template>

<xsl:template name="binding-bound">
	<h2 id="rieng"><xsl:call-template name="binding.own-bindings"/></h2>
	<p class="soft"><xsl:call-template name="binding.own-help"/></p>
	<xsl:choose>
		<xsl:when test="bound">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="binding.own-bindings"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="binding.set"/></th>
					<th scope="col"><xsl:call-template name="binding.target"/></th>
					<th scope="col"><xsl:call-template name="rule.scope"/></th>
					<th scope="col"><xsl:call-template name="rule.dates"/></th>
					<th scope="col"><xsl:call-template name="binding.act"/></th>
				</tr></thead>
				<tbody><xsl:for-each select="bound">
					<tr>
						<th scope="row"><xsl:value-of select="@set"/><span class="second"><xsl:value-of select="@rule"/>, <xsl:call-template name="rule.version-text"/></span></th>
						<td xsl:use-attribute-sets="binding.target"><xsl:call-template name="binding-target"/></td>
						<td xsl:use-attribute-sets="rule.scope"><xsl:call-template name="rule.scope-text"/></td>
						<td xsl:use-attribute-sets="rule.dates"><xsl:call-template name="binding.dates-text"/></td>
						<td xsl:use-attribute-sets="binding.act"><xsl:choose><xsl:when test="@may-end"><a href="/quan-tri/bo-tieu-chi/ap-dung/{@id}/ket-thuc"><xsl:call-template name="binding.end"/><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@set"/></span></a></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
					</tr>
				</xsl:for-each></tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="binding.no-own"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="binding-waiting">
	<h2 id="cho-duyet"><xsl:call-template name="binding.waiting"/></h2>
	<ul>
		<xsl:for-each select="waiting">
			<li><a href="/quan-tri/bo-tieu-chi/ap-dung/de-nghi/{@id}"><xsl:call-template name="binding.waiting-text"/></a><span class="second"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@asked-at"/></xsl:call-template><xsl:if test="@asked-by">, <xsl:value-of select="@asked-by"/></xsl:if></span></li>
		</xsl:for-each>
	</ul>
</xsl:template>

<!-- Context: binding with asked. -->
<xsl:template name="binding-facts">
	<dl class="pairs">
		<xsl:for-each select="asked">
			<dt><xsl:call-template name="binding.set"/></dt><dd><xsl:value-of select="@set"/> (<xsl:value-of select="@rule"/>, <xsl:call-template name="rule.version-text"/>)</dd>
			<dt><xsl:call-template name="binding.target"/></dt><dd><xsl:call-template name="binding-target"/></dd>
			<dt><xsl:call-template name="rule.scope"/></dt><dd><xsl:call-template name="rule.scope-text"/></dd>
			<dt><xsl:call-template name="rule.dates"/></dt><dd><xsl:call-template name="binding.dates-text"/></dd>
			<xsl:if test="@reason">
				<dt><xsl:call-template name="common.reason"/></dt><dd class="typed"><xsl:value-of select="@reason"/></dd>
				<dt><xsl:call-template name="right.decision"/></dt><dd><xsl:call-template name="right.decision-text"/></dd>
			</xsl:if>
		</xsl:for-each>
	</dl>
</xsl:template>

<xsl:template match="binding/effects">
	<h2 id="thay-doi"><xsl:call-template name="binding.effects"/></h2>
	<xsl:choose>
		<xsl:when test="not(@known)"><p class="notice warning"><xsl:call-template name="binding.unknown"/></p></xsl:when>
		<xsl:when test="@count='0'"><p class="notice warning"><xsl:call-template name="binding.no-effect"/></p></xsl:when>
		<xsl:otherwise>
			<p><xsl:call-template name="binding.effect-count"/></p>
			<ul><xsl:for-each select="move"><li><xsl:call-template name="binding.move"/></li></xsl:for-each></ul>
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="binding.effects"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="common.name"/></th>
					<th scope="col"><xsl:call-template name="common.unit"/></th>
					<th scope="col"><xsl:call-template name="binding.before"/></th>
					<th scope="col"><xsl:call-template name="binding.after"/></th>
				</tr></thead>
				<tbody><xsl:for-each select="change">
					<tr>
						<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/></span></th>
						<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@agency"/></td>
						<td xsl:use-attribute-sets="binding.before"><xsl:choose><xsl:when test="@old"><xsl:value-of select="@old"/></xsl:when><xsl:otherwise><xsl:call-template name="binding.no-set"/></xsl:otherwise></xsl:choose></td>
						<td xsl:use-attribute-sets="binding.after"><xsl:choose><xsl:when test="@new"><xsl:value-of select="@new"/></xsl:when><xsl:otherwise><xsl:call-template name="binding.no-set"/></xsl:otherwise></xsl:choose></td>
					</tr>
				</xsl:for-each></tbody>
			</table>
			<xsl:if test="count(change) &lt; @count"><p><xsl:call-template name="binding.first-only"/></p></xsl:if>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="binding[@view='add']">
	<p class="lead"><xsl:call-template name="binding.add-lead"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="binding[@view='end']">
	<p class="lead"><xsl:call-template name="binding.end-lead"/></p>
	<xsl:call-template name="binding-facts"/>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="binding[@view='confirm']">
	<p class="lead"><xsl:call-template name="binding.confirm-lead"/></p>
	<xsl:call-template name="binding-facts"/>
	<xsl:apply-templates select="effects"/>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="binding[@view='request']">
	<p><span><xsl:attribute name="class">state <xsl:choose><xsl:when test="@state='asked'">waiting</xsl:when><xsl:when test="@state='approved'">done</xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose></xsl:attribute><xsl:call-template name="binding.state"/></span></p>
	<xsl:if test="@own and @state='asked'"><p class="notice info"><xsl:call-template name="binding.second-needed"/></p></xsl:if>
	<xsl:call-template name="binding-facts"/>
	<p><xsl:call-template name="binding.asked-text"/></p>
	<xsl:if test="@answered-at"><p><xsl:call-template name="binding.answered-text"/></p></xsl:if>
	<xsl:apply-templates select="effects"/>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="binding" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="binding.on-day"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="28"><xsl:call-template name="common.name"/></column>
		<column width="32"><xsl:call-template name="common.position"/></column>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="28"><xsl:call-template name="common.part"/></column>
		<column width="36"><xsl:call-template name="binding.set"/></column>
		<column width="20"><xsl:call-template name="rule.regulation"/></column>
		<column width="36"><xsl:call-template name="binding.basis"/></column>
		<xsl:for-each select="person">
			<row>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c>
				<c><xsl:value-of select="@agency"/></c>
				<c><xsl:value-of select="@part"/></c>
				<c><xsl:choose><xsl:when test="@set"><xsl:value-of select="@set"/></xsl:when><xsl:otherwise><xsl:call-template name="binding.no-set"/></xsl:otherwise></xsl:choose></c>
				<c><xsl:value-of select="@rule"/></c>
				<c><xsl:call-template name="binding.basis-text"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
