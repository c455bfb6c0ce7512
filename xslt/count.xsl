<?xml version="1.0" encoding="UTF-8"?>
<!--
  count.xsl: how a criterion's points follow from products.

  criterion[@counted @leader]/count[@of='self'|'superior' @products @unconfirmed @points @a @b @c @d @dd @e]
    line[@task @content @quantity @coefficient @percent @faults @delays @objective @confirmed @catalogue @catalogue-coefficient
         @coefficient-reason @cause @cause-by]

  <xsl:apply-templates select="count"/> says it under the criterion, with the lines to unfold;
  <xsl:apply-templates select="count" mode="paper"/> in one sentence, and mode="paper-lines" as a table of its own.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="count">
	<div>
		<p><xsl:call-template name="count.whose"/><xsl:call-template name="count.how"/></p>
		<xsl:if test="line">
			<details>
				<summary><xsl:call-template name="count.lines"/></summary>
				<table class="stack">
					<caption class="hidden"><xsl:call-template name="count.lines"/></caption>
					<thead><xsl:call-template name="count-head"/></thead>
					<tbody><xsl:apply-templates select="line"/></tbody>
				</table>
			</details>
		</xsl:if>
	</div>
</xsl:template>

<xsl:template match="count" mode="paper">
	<span class="second"><xsl:call-template name="count.whose"/><xsl:call-template name="count.how"/></span>
</xsl:template>

<xsl:template match="count" mode="paper-lines">
	<table class="paper-table">
		<caption><xsl:call-template name="count.caption"/></caption>
		<thead><xsl:call-template name="count-head"/></thead>
		<tbody><xsl:apply-templates select="line"/></tbody>
	</table>
</xsl:template>

<xsl:template name="count-head">
	<tr>
		<th scope="col"><xsl:call-template name="task.content"/></th>
		<th scope="col" class="num"><xsl:call-template name="task.quantity"/></th>
		<th scope="col" class="num"><xsl:call-template name="task.coefficient"/></th>
		<th scope="col" class="num"><xsl:call-template name="task.percent"/></th>
		<th scope="col" class="num"><xsl:call-template name="task.faults"/></th>
		<th scope="col" class="num"><xsl:call-template name="task.delays"/></th>
		<th scope="col"><xsl:call-template name="common.note"/></th>
	</tr>
</xsl:template>

<xsl:template match="count/line">
	<tr>
		<th scope="row"><xsl:value-of select="@content"/></th>
		<td class="num" xsl:use-attribute-sets="task.quantity"><xsl:value-of select="@quantity"/></td>
		<td class="num" xsl:use-attribute-sets="task.coefficient"><xsl:value-of select="@coefficient"/></td>
		<td class="num" xsl:use-attribute-sets="task.percent"><xsl:value-of select="@percent"/></td>
		<td class="num" xsl:use-attribute-sets="task.faults"><xsl:value-of select="@faults"/></td>
		<td class="num" xsl:use-attribute-sets="task.delays"><xsl:value-of select="@delays"/></td>
		<td xsl:use-attribute-sets="common.note"><xsl:call-template name="count.note"/></td>
	</tr>
</xsl:template>

</xsl:stylesheet>
