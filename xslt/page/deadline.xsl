<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/deadline.xsl: who has not replaced the initial code, and until when. deadline[@people @unissued @unchanged @changed @locked
  @disabled @soon @sets], agency[@id @name @date @days @own and the figures], pages. With @id one agency's date: deadline[@unit @city],
  form. soon[@total], account[@id @name @position @account @phone @unit @part @date], pages: what locks by the end of tomorrow.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="deadline" mode="tools">
	<p class="tools">
		<a href="/quan-tri/tai-khoan"><xsl:call-template name="reissue.list"/></a>
		<xsl:if test="not(@id)">
			<a href="/quan-tri/tai-khoan/han/sap-khoa"><xsl:call-template name="deadline.soon-link"/></a>
			<a href="/quan-tri/tai-khoan/han.xlsx"><xsl:call-template name="common.sheet"/></a>
		</xsl:if>
	</p>
</xsl:template>

<xsl:template match="deadline">
	<p><xsl:call-template name="deadline.summary"/></p>
	<xsl:choose>
		<xsl:when test="agency">
			<table class="stack">
				<caption><xsl:call-template name="deadline.caption"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.unit"/></th>
						<th scope="col"><xsl:call-template name="deadline.date-short"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.days"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.people"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.unissued"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.unchanged"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.soon"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.changed"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.locked"/></th>
						<th scope="col" class="num"><xsl:call-template name="deadline.disabled"/></th>
						<xsl:if test="@sets"><th scope="col"><xsl:call-template name="deadline.own"/></th></xsl:if>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="agency">
						<tr>
							<xsl:if test="@soon!='0'"><xsl:attribute name="class">attention</xsl:attribute></xsl:if>
							<th scope="row"><a href="/quan-tri/tai-khoan?don-vi={@id}"><xsl:value-of select="@name"/></a></th>
							<td class="nowrap" xsl:use-attribute-sets="deadline.date-short"><xsl:if test="@date"><xsl:call-template name="format-date"><xsl:with-param name="date" select="substring(@date,1,10)"/></xsl:call-template></xsl:if></td>
							<td class="num" xsl:use-attribute-sets="deadline.days"><xsl:call-template name="deadline-days"/></td>
							<td class="num" xsl:use-attribute-sets="deadline.people"><xsl:apply-templates select="@people" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="deadline.unissued"><a href="/quan-tri/tai-khoan?don-vi={@id}&amp;trang-thai=unissued"><xsl:apply-templates select="@unissued" mode="count"/></a></td>
							<td class="num" xsl:use-attribute-sets="deadline.unchanged"><a href="/quan-tri/tai-khoan?don-vi={@id}&amp;trang-thai=initial"><xsl:apply-templates select="@unchanged" mode="count"/></a></td>
							<td class="num" xsl:use-attribute-sets="deadline.soon"><xsl:apply-templates select="@soon" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="deadline.changed"><xsl:apply-templates select="@changed" mode="count"/></td>
							<td class="num" xsl:use-attribute-sets="deadline.locked"><a href="/quan-tri/tai-khoan?don-vi={@id}&amp;trang-thai=locked"><xsl:apply-templates select="@locked" mode="count"/></a></td>
							<td class="num" xsl:use-attribute-sets="deadline.disabled"><xsl:apply-templates select="@disabled" mode="count"/></td>
							<xsl:if test="../@sets"><td xsl:use-attribute-sets="deadline.own"><a href="/dang-nhap/han/{@id}"><xsl:choose><xsl:when test="@own"><xsl:call-template name="deadline.change"/></xsl:when><xsl:otherwise><xsl:call-template name="deadline.give"/></xsl:otherwise></xsl:choose><span class="hidden"><xsl:text> </xsl:text><xsl:value-of select="@name"/></span></a></td></xsl:if>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template name="deadline-days">
	<xsl:choose>
		<xsl:when test="not(@days)">–</xsl:when>
		<xsl:when test="@days &lt; 1"><xsl:call-template name="deadline.past"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="@days"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="deadline[@id]">
	<p class="lead"><xsl:value-of select="@unit"/></p>
	<p><xsl:call-template name="deadline.explain"/></p>
	<xsl:apply-templates select="form"/>
</xsl:template>

<xsl:template match="deadline" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="40"><xsl:call-template name="common.unit"/></column>
		<column width="14" kind="date"><xsl:call-template name="deadline.date-short"/></column>
		<column width="10" kind="number"><xsl:call-template name="deadline.days"/></column>
		<column width="10" kind="number"><xsl:call-template name="deadline.people"/></column>
		<column width="12" kind="number"><xsl:call-template name="deadline.unissued"/></column>
		<column width="12" kind="number"><xsl:call-template name="deadline.unchanged"/></column>
		<column width="12" kind="number"><xsl:call-template name="deadline.soon"/></column>
		<column width="12" kind="number"><xsl:call-template name="deadline.changed"/></column>
		<column width="12" kind="number"><xsl:call-template name="deadline.locked"/></column>
		<column width="12" kind="number"><xsl:call-template name="deadline.disabled"/></column>
		<xsl:for-each select="agency">
			<row>
				<c><xsl:value-of select="@name"/></c><c><xsl:value-of select="substring(@date,1,10)"/></c>
				<c><xsl:value-of select="@days"/></c><c><xsl:value-of select="@people"/></c><c><xsl:value-of select="@unissued"/></c>
				<c><xsl:value-of select="@unchanged"/></c><c><xsl:value-of select="@soon"/></c><c><xsl:value-of select="@changed"/></c>
				<c><xsl:value-of select="@locked"/></c><c><xsl:value-of select="@disabled"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<!-- ============================================================ what locks by the end of tomorrow -->

<xsl:template match="soon" mode="tools">
	<p class="tools">
		<a href="/quan-tri/tai-khoan/han"><xsl:call-template name="deadline.back"/></a>
		<a href="/quan-tri/tai-khoan/han/sap-khoa.xlsx"><xsl:call-template name="common.sheet"/></a>
	</p>
</xsl:template>

<xsl:template match="soon">
	<p><xsl:call-template name="deadline.soon-count"/></p>
	<xsl:choose>
		<xsl:when test="account">
			<table class="stack">
				<caption class="hidden"><xsl:apply-templates select="." mode="title"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.name"/></th>
						<th scope="col"><xsl:call-template name="accounts.account"/></th>
						<th scope="col"><xsl:call-template name="common.unit"/></th>
						<th scope="col"><xsl:call-template name="deadline.phone"/></th>
						<th scope="col"><xsl:call-template name="deadline.locks-at"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="account">
						<tr>
							<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/></span></th>
							<td xsl:use-attribute-sets="accounts.account"><a href="/dang-nhap/cap-lai/{@id}"><xsl:value-of select="@account"/></a></td>
							<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
							<td xsl:use-attribute-sets="deadline.phone"><xsl:value-of select="@phone"/></td>
							<td xsl:use-attribute-sets="deadline.locks-at"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@date"/></xsl:call-template></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<details>
				<summary><xsl:call-template name="deadline.copy"/></summary>
				<textarea rows="10" readonly="readonly" xsl:use-attribute-sets="deadline.copy">
					<xsl:text>&#10;</xsl:text>
					<xsl:for-each select="account"><xsl:value-of select="concat(@unit,' – ',@name,' (',@account,')')"/><xsl:text>&#10;</xsl:text></xsl:for-each>
				</textarea>
			</details>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:apply-templates select="pages"/>
</xsl:template>

<xsl:template match="soon" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="36"><xsl:call-template name="common.unit"/></column>
		<column width="28"><xsl:call-template name="common.part"/></column>
		<column width="28"><xsl:call-template name="common.name"/></column>
		<column width="24"><xsl:call-template name="common.position"/></column>
		<column width="18"><xsl:call-template name="accounts.account"/></column>
		<column width="16"><xsl:call-template name="deadline.phone"/></column>
		<column width="18" kind="moment"><xsl:call-template name="deadline.locks-at"/></column>
		<xsl:for-each select="account">
			<row>
				<c><xsl:value-of select="@unit"/></c><c><xsl:value-of select="@part"/></c><c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@position"/></c><c><xsl:value-of select="@account"/></c><c><xsl:value-of select="@phone"/></c>
				<c><xsl:value-of select="@date"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
