<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/rule.xsl: rule sets. rule[@view='list' @total @search @query @may-edit], state, row, pages; [@view='show' …], problem, month,
  history, rule-set (the document itself, see ruleset.xsl), form; [@view='compare'], compared/change/at; [@view='approve'];
  [@view='end'], [@view='variant'], [@view='import']: form. The forms that edit are in page/rule_edit.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="rule" mode="title"><xsl:call-template name="rule.title"/></xsl:template>

<xsl:template match="rule[@view='list']" mode="tools">
	<ul class="tools">
		<xsl:if test="@may-edit"><li><a href="/quan-tri/bo-tieu-chi/nhap"><xsl:call-template name="rule.import-link"/></a></li></xsl:if>
		<li><a href="/quan-tri/bo-tieu-chi/ap-dung"><xsl:call-template name="binding.link"/></a></li>
		<li><a href="/quan-tri/bo-tieu-chi.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="rule[@view='import']" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/bo-tieu-chi"><xsl:call-template name="rule.back-list"/></a></li></ul>
</xsl:template>

<xsl:template match="rule" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/bo-tieu-chi/{@id}"><xsl:call-template name="rule.back"/></a></li></ul>
</xsl:template>

<xsl:template match="rule[@view='show']" mode="tools">
	<ul class="tools">
		<xsl:if test="@draft and @editor and rule-set"><li><a href="/quan-tri/bo-tieu-chi/{@id}/sua/thong-tin"><xsl:call-template name="rule.edit-link"/></a></li></xsl:if>
		<li><a href="/quan-tri/bo-tieu-chi/{@id}/thu"><xsl:call-template name="trial.link"/></a></li>
		<xsl:if test="@comparable"><li><a href="/quan-tri/bo-tieu-chi/{@id}/so-sanh"><xsl:call-template name="rule.compare-link"/></a></li></xsl:if>
		<xsl:if test="@draft and @editor"><li><a href="/quan-tri/bo-tieu-chi/{@id}/duyet"><xsl:call-template name="rule.approve-link"/></a></li></xsl:if>
		<xsl:if test="@state='approved'"><li><a href="/quan-tri/bo-tieu-chi/{@id}/bien-the"><xsl:call-template name="rule.variant-link"/></a></li></xsl:if>
		<xsl:if test="@state='approved' and @editor"><li><a href="/quan-tri/bo-tieu-chi/{@id}/ket-thuc"><xsl:call-template name="rule.end-link"/></a></li></xsl:if>
		<li><a href="/quan-tri/bo-tieu-chi/{@id}/van-ban.xml"><xsl:call-template name="rule.file-link"/></a></li>
		<li><a href="/quan-tri/bo-tieu-chi"><xsl:call-template name="rule.back-list"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="rule[@view='list']">
	<p class="lead"><xsl:call-template name="rule.lead"/></p>
	<form method="get" action="/quan-tri/bo-tieu-chi" class="filter inline">
		<div class="field">
			<label for="ten"><xsl:call-template name="rule.search"/></label>
			<input type="text" id="ten" name="ten" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<div class="field">
			<label for="trang-thai"><xsl:call-template name="common.state"/></label>
			<select id="trang-thai" name="trang-thai">
				<option value=""><xsl:call-template name="accounts.any"/></option>
				<xsl:for-each select="state">
					<option value="{@code}">
						<xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
						<xsl:call-template name="rule.state"><xsl:with-param name="code" select="@code"/></xsl:call-template>
					</option>
				</xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
	<p><xsl:call-template name="rule.count"/></p>
	<xsl:choose>
		<xsl:when test="row">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="rule.title"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="rule.regulation"/></th>
						<th scope="col" class="num"><xsl:call-template name="rule.version"/></th>
						<th scope="col"><xsl:call-template name="common.state"/></th>
						<th scope="col"><xsl:call-template name="rule.dates"/></th>
						<th scope="col"><xsl:call-template name="rule.scope"/></th>
						<th scope="col"><xsl:call-template name="rule.parent"/></th>
						<th scope="col" class="num"><xsl:call-template name="rule.months"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="row">
						<tr>
							<th scope="row"><a href="/quan-tri/bo-tieu-chi/{@id}"><xsl:value-of select="@number"/></a><span class="second"><xsl:value-of select="@title"/><xsl:if test="@title!=''"> · </xsl:if><xsl:value-of select="@code"/></span></th>
							<td class="num" xsl:use-attribute-sets="rule.version"><xsl:value-of select="@version"/></td>
							<td xsl:use-attribute-sets="common.state"><xsl:call-template name="rule.state-tag"/></td>
							<td xsl:use-attribute-sets="rule.dates"><xsl:call-template name="rule.dates-text"/></td>
							<td xsl:use-attribute-sets="rule.scope"><xsl:call-template name="rule.scope-text"/></td>
							<td xsl:use-attribute-sets="rule.parent"><xsl:value-of select="@parent"/></td>
							<td class="num" xsl:use-attribute-sets="rule.months"><xsl:value-of select="@months"/></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<xsl:apply-templates select="pages"/>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"><xsl:with-param name="code" select="'rule.empty'"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="rule[@view='list']" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="18"><xsl:call-template name="rule.code"/></column>
		<column width="20"><xsl:call-template name="rule.number"/></column>
		<column width="50"><xsl:call-template name="rule.name"/></column>
		<column width="12" kind="number"><xsl:call-template name="rule.version"/></column>
		<column width="14"><xsl:call-template name="common.state"/></column>
		<column width="14" kind="date"><xsl:call-template name="rule.from"/></column>
		<column width="14" kind="date"><xsl:call-template name="rule.to"/></column>
		<column width="34"><xsl:call-template name="rule.scope"/></column>
		<column width="20"><xsl:call-template name="rule.parent"/></column>
		<column width="12" kind="number"><xsl:call-template name="rule.months"/></column>
		<xsl:for-each select="row">
			<row>
				<c><xsl:value-of select="@code"/></c>
				<c><xsl:value-of select="@number"/></c>
				<c><xsl:value-of select="@title"/></c>
				<c><xsl:value-of select="@version"/></c>
				<c><xsl:call-template name="rule.state"><xsl:with-param name="code" select="@state"/></xsl:call-template></c>
				<c><xsl:value-of select="@from"/></c>
				<c><xsl:value-of select="@to"/></c>
				<c><xsl:call-template name="rule.scope-text"/></c>
				<c><xsl:value-of select="@parent"/></c>
				<c><xsl:value-of select="@months"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<!-- draft, approved, retired as a tag. Context: anything with @state. -->
<xsl:template name="rule.state-tag">
	<span>
		<xsl:attribute name="class">state <xsl:choose><xsl:when test="@state='draft'">todo</xsl:when><xsl:when test="@state='approved'">done</xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose></xsl:attribute>
		<xsl:call-template name="rule.state"><xsl:with-param name="code" select="@state"/></xsl:call-template>
	</span>
</xsl:template>

<xsl:template name="rule-problems">
	<xsl:if test="problem">
		<section class="notice warning" aria-labelledby="problems">
			<h2 id="problems"><xsl:call-template name="rule.problems"/></h2>
			<ul>
				<xsl:for-each select="problem">
					<li>
						<xsl:if test="@line"><xsl:call-template name="rule.line"/>: </xsl:if>
						<xsl:call-template name="rule.problem"/>
						<span class="second" lang="en"><xsl:value-of select="@message"/></span>
					</li>
				</xsl:for-each>
			</ul>
		</section>
	</xsl:if>
</xsl:template>

<xsl:template match="rule[@view='show']">
	<xsl:call-template name="rule-problems"/>
	<xsl:if test="rule-set//*[@illustrative='true']"><p class="notice info"><xsl:call-template name="rule.illustrative"/></p></xsl:if>
	<dl class="pairs">
		<dt><xsl:call-template name="common.state"/></dt>
		<dd><xsl:call-template name="rule.state-tag"/><xsl:if test="@draft and @own"> <xsl:call-template name="rule.own"/></xsl:if></dd>
		<dt><xsl:call-template name="rule.code"/></dt><dd><xsl:value-of select="@code"/>, <xsl:call-template name="rule.version-text"/></dd>
		<dt><xsl:call-template name="rule.dates"/></dt><dd><xsl:call-template name="rule.dates-text"/></dd>
		<dt><xsl:call-template name="rule.scope"/></dt><dd><xsl:call-template name="rule.scope-text"/></dd>
		<xsl:if test="@parent"><dt><xsl:call-template name="rule.parent"/></dt><dd><xsl:value-of select="@parent"/></dd></xsl:if>
		<xsl:if test="@approved-at"><dt><xsl:call-template name="rule.approved"/></dt><dd><xsl:call-template name="rule.approved-text"/></dd></xsl:if>
		<dt><xsl:call-template name="rule.months"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="month"><xsl:for-each select="month"><xsl:if test="position()!=1">; </xsl:if><xsl:call-template name="rule.month-text"/></xsl:for-each></xsl:when>
				<xsl:otherwise><xsl:call-template name="rule.no-month"/></xsl:otherwise>
			</xsl:choose>
		</dd>
		<dt><xsl:call-template name="rule.hash"/></dt><dd><code class="hash"><xsl:value-of select="@sha256"/></code></dd>
	</dl>
	<xsl:if test="@draft-id"><p><a href="/quan-tri/bo-tieu-chi/{@draft-id}"><xsl:call-template name="rule.draft-link"/></a></p></xsl:if>
	<xsl:apply-templates select="rule-set" mode="rule"/>
	<xsl:if test="history">
		<h2><xsl:call-template name="rule.history"/></h2>
		<ul>
			<xsl:for-each select="history"><li><xsl:call-template name="rule.history-text"/></li></xsl:for-each>
		</ul>
	</xsl:if>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="rule[@view='compare']">
	<xsl:apply-templates select="compared"/>
	<xsl:if test="not(compared)"><p><xsl:call-template name="rule.nothing-to-compare"/></p></xsl:if>
</xsl:template>

<xsl:template match="compared">
	<p><xsl:call-template name="rule.compared-with"/></p>
	<xsl:choose>
		<xsl:when test="change">
			<table class="stack">
				<caption><xsl:call-template name="rule.changes"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="rule.place"/></th>
						<th scope="col"><xsl:call-template name="rule.kind-of-change"/></th>
						<th scope="col"><xsl:call-template name="rule.old"/></th>
						<th scope="col"><xsl:call-template name="rule.new"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="change">
						<tr>
							<th scope="row">
								<xsl:for-each select="at"><xsl:if test="position()!=1"> › </xsl:if><xsl:call-template name="rule.at"/></xsl:for-each>
								<xsl:if test="not(at)"><xsl:call-template name="rule.whole"/></xsl:if>
							</th>
							<td xsl:use-attribute-sets="rule.kind-of-change"><xsl:call-template name="rule.change"/></td>
							<td xsl:use-attribute-sets="rule.old"><xsl:call-template name="rule.value"><xsl:with-param name="what" select="@what"/><xsl:with-param name="value" select="@old"/></xsl:call-template></td>
							<td xsl:use-attribute-sets="rule.new"><xsl:call-template name="rule.value"><xsl:with-param name="what" select="@what"/><xsl:with-param name="value" select="@new"/></xsl:call-template></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><p><xsl:call-template name="rule.no-change"/></p></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="rule[@view='approve']">
	<xsl:call-template name="rule-problems"/>
	<xsl:if test="@own"><p class="notice warning"><xsl:call-template name="rule.second-needed"/></p></xsl:if>
	<dl class="pairs">
		<dt><xsl:call-template name="rule.scope"/></dt><dd><xsl:call-template name="rule.scope-text"/></dd>
		<dt><xsl:call-template name="rule.drafted"/></dt><dd><xsl:value-of select="@drafted-by"/><xsl:if test="@edited-by!=@drafted-by">, <xsl:value-of select="@edited-by"/></xsl:if></dd>
		<dt><xsl:call-template name="rule.begins"/></dt><dd><xsl:call-template name="rule.begins-text"/></dd>
		<xsl:if test="@ends-version"><dt><xsl:call-template name="rule.ends"/></dt><dd><xsl:call-template name="rule.ends-text"/></dd></xsl:if>
	</dl>
	<xsl:apply-templates select="compared"/>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="rule[@view='end']">
	<p><xsl:call-template name="rule.end-help"/></p>
	<xsl:for-each select="asked">
		<p class="notice info"><xsl:choose><xsl:when test="@own"><xsl:call-template name="rule.end-second"/></xsl:when><xsl:otherwise><xsl:call-template name="rule.end-first"/></xsl:otherwise></xsl:choose></p>
		<dl class="pairs">
			<dt><xsl:call-template name="word-rule"><xsl:with-param name="code" select="'rule.until'"/></xsl:call-template></dt><dd><xsl:call-template name="format-date"><xsl:with-param name="date" select="@until"/></xsl:call-template></dd>
			<dt><xsl:call-template name="common.reason"/></dt><dd class="typed"><xsl:value-of select="@reason"/></dd>
			<dt><xsl:call-template name="right.decision"/></dt><dd><xsl:call-template name="right.decision-text"/></dd>
			<dt><xsl:call-template name="rule.end-asked-by"/></dt><dd><xsl:value-of select="@asked-by"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@asked-at"/></xsl:call-template></dd>
		</dl>
	</xsl:for-each>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="rule[@view='variant']">
	<p><xsl:call-template name="rule.variant-help"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="rule[@view='import']">
	<p><xsl:call-template name="rule.import-help"/></p>
	<xsl:call-template name="rule-problems"/>
	<xsl:apply-templates select="form"/>
</xsl:template>

</xsl:stylesheet>
