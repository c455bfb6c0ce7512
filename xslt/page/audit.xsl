<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/audit.xsl: what was done (audit) and who came and looked (access).
  audit[@view @from @to @who @person @action @object @object-id @request @query @older], unit, action, object, person,
  line[@id @at @business @account @name @behalf @operator @action @object @object-id @subject @unit @month @reason @request
  @chain @hash]/change[@name @old @new], line/seal; access[…]/line[@kind …].
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="audit[@view='line']" mode="title"><xsl:call-template name="audit.line-title"/></xsl:template>
<xsl:template match="access" mode="title"><xsl:call-template name="access.list-title"/></xsl:template>
<xsl:template match="access[@view='own']" mode="title"><xsl:call-template name="access.own-title"/></xsl:template>

<!-- An auditor has no menu of administration: the way to the regulations is here. -->
<xsl:template match="audit[@view='list']" mode="tools">
	<ul class="tools">
		<li><a href="/nhat-ky.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></li>
		<li><a href="/quan-tri/bo-tieu-chi"><xsl:call-template name="rule.list-link"/></a></li>
	</ul>
</xsl:template>
<xsl:template match="access[@view='list']" mode="tools"><a href="/nhat-ky/truy-cap.xlsx?{@query}"><xsl:call-template name="common.sheet"/></a></xsl:template>

<!-- 20/01/2022 08:00:05 -->
<xsl:template name="audit-moment">
	<xsl:param name="at" select="@at"/>
	<xsl:call-template name="format-date"><xsl:with-param name="date" select="$at"/></xsl:call-template>
	<xsl:text> </xsl:text>
	<xsl:value-of select="substring($at,12,8)"/>
</xsl:template>

<xsl:template match="audit[@view='list']">
	<xsl:call-template name="audit-tabs"/>
	<xsl:call-template name="audit-filter"><xsl:with-param name="path" select="'/nhat-ky'"/></xsl:call-template>
	<xsl:call-template name="audit-persons"><xsl:with-param name="path" select="'/nhat-ky'"/></xsl:call-template>
	<xsl:if test="line"><xsl:call-template name="audit-table"/></xsl:if>
	<xsl:call-template name="audit-older"><xsl:with-param name="path" select="'/nhat-ky'"/></xsl:call-template>
</xsl:template>

<xsl:template match="access[@view='list']">
	<xsl:call-template name="audit-tabs"/>
	<xsl:call-template name="audit-filter"><xsl:with-param name="path" select="'/nhat-ky/truy-cap'"/></xsl:call-template>
	<xsl:call-template name="audit-persons"><xsl:with-param name="path" select="'/nhat-ky/truy-cap'"/></xsl:call-template>
	<xsl:if test="line"><xsl:call-template name="access-table"/></xsl:if>
	<xsl:call-template name="audit-older"><xsl:with-param name="path" select="'/nhat-ky/truy-cap'"/></xsl:call-template>
</xsl:template>

<xsl:template match="access[@view='own']">
	<p><xsl:call-template name="access.own-lead"/></p>
	<xsl:choose>
		<xsl:when test="line"><xsl:call-template name="access-table"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
	<xsl:call-template name="audit-older"><xsl:with-param name="path" select="'/tai-khoan/nhat-ky'"/></xsl:call-template>
</xsl:template>

<xsl:template name="audit-tabs">
	<ul class="plain">
		<li>
			<xsl:choose>
				<xsl:when test="self::audit"><strong><xsl:call-template name="audit.commands"/></strong></xsl:when>
				<xsl:otherwise><a href="/nhat-ky"><xsl:call-template name="audit.commands"/></a></xsl:otherwise>
			</xsl:choose>
		</li>
		<li>
			<xsl:choose>
				<xsl:when test="self::access"><strong><xsl:call-template name="audit.accesses"/></strong></xsl:when>
				<xsl:otherwise><a href="/nhat-ky/truy-cap"><xsl:call-template name="audit.accesses"/></a></xsl:otherwise>
			</xsl:choose>
		</li>
	</ul>
</xsl:template>

<xsl:template name="audit-filter">
	<xsl:param name="path"/>
	<form method="get" action="{$path}" class="filter inline">
		<xsl:call-template name="audit-day"><xsl:with-param name="name" select="'tu'"/><xsl:with-param name="value" select="@from"/><xsl:with-param name="error" select="@from-error"/></xsl:call-template>
		<xsl:call-template name="audit-day"><xsl:with-param name="name" select="'den'"/><xsl:with-param name="value" select="@to"/><xsl:with-param name="error" select="@to-error"/></xsl:call-template>
		<div class="field">
			<label for="nguoi"><xsl:call-template name="audit.person"/></label>
			<input type="text" id="nguoi" name="nguoi" value="{@who}" maxlength="80" autocomplete="off"/>
		</div>
		<xsl:if test="self::access">
			<div class="field">
				<label for="vai"><xsl:call-template name="audit.side"/></label>
				<select id="vai" name="vai">
					<option value=""><xsl:call-template name="audit.side-who"/></option>
					<option value="xem"><xsl:if test="@subject"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="audit.side-subject"/></option>
				</select>
			</div>
		</xsl:if>
		<div class="field">
			<label for="hanh-dong"><xsl:call-template name="audit.what"/></label>
			<select id="hanh-dong" name="hanh-dong">
				<option value=""><xsl:call-template name="audit.any"/></option>
				<xsl:for-each select="action">
					<option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="audit-verb"/></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="doi-tuong"><xsl:call-template name="audit.object"/></label>
			<select id="doi-tuong" name="doi-tuong">
				<option value=""><xsl:call-template name="audit.any"/></option>
				<xsl:for-each select="object">
					<option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="access-noun"/></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="ma"><xsl:call-template name="audit.object-id"/></label>
			<input type="text" id="ma" name="ma" value="{@object-id}" maxlength="20" inputmode="numeric" autocomplete="off"/>
		</div>
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<option value=""><xsl:call-template name="audit.any"/></option>
				<xsl:for-each select="unit">
					<option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option>
				</xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="yeu-cau"><xsl:call-template name="audit.request"/></label>
			<input type="text" id="yeu-cau" name="yeu-cau" value="{@request}" maxlength="32" autocomplete="off"/>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
</xsl:template>

<xsl:template name="audit-verb">
	<xsl:choose>
		<xsl:when test="parent::access"><xsl:call-template name="access-kind"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="audit-action"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- A day of the filter; what is wrong stands above the field. -->
<xsl:template name="audit-day">
	<xsl:param name="name"/>
	<xsl:param name="value"/>
	<xsl:param name="error"/>
	<div class="field">
		<xsl:if test="$error"><xsl:attribute name="class">field error</xsl:attribute></xsl:if>
		<label for="{$name}">
			<xsl:choose>
				<xsl:when test="$name='tu'"><xsl:call-template name="audit.from"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="audit.to"/></xsl:otherwise>
			</xsl:choose>
		</label>
		<xsl:if test="$error">
			<p class="error" id="{$name}-error">
				<xsl:choose>
					<xsl:when test="$error='order'"><xsl:call-template name="audit.error-order"/></xsl:when>
					<xsl:when test="$error='long'"><xsl:call-template name="audit.error-long"/></xsl:when>
					<xsl:otherwise><xsl:call-template name="audit.error-date"/></xsl:otherwise>
				</xsl:choose>
			</p>
		</xsl:if>
		<input type="text" id="{$name}" name="{$name}" maxlength="10" inputmode="numeric" autocomplete="off">
			<xsl:attribute name="value">
				<xsl:choose>
					<xsl:when test="substring($value,5,1)='-' and substring($value,8,1)='-'"><xsl:call-template name="format-date"><xsl:with-param name="date" select="$value"/></xsl:call-template></xsl:when>
					<xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
				</xsl:choose>
			</xsl:attribute>
			<xsl:if test="$error"><xsl:attribute name="aria-invalid">true</xsl:attribute><xsl:attribute name="aria-describedby"><xsl:value-of select="concat($name,'-error')"/></xsl:attribute></xsl:if>
		</input>
	</div>
</xsl:template>

<!-- Several persons of that name, or nothing found. -->
<xsl:template name="audit-persons">
	<xsl:param name="path"/>
	<xsl:variable name="query" select="@query"/>
	<xsl:choose>
		<xsl:when test="person">
			<p><xsl:call-template name="audit.choose"/></p>
			<ul>
				<xsl:for-each select="person">
					<li><a href="{$path}?{$query}&amp;ma-nguoi={@id}"><xsl:value-of select="@name"/></a><xsl:if test="@unit"> – <xsl:value-of select="@unit"/></xsl:if></li>
				</xsl:for-each>
			</ul>
			<xsl:if test="@more-persons"><p><xsl:call-template name="audit.more"/></p></xsl:if>
		</xsl:when>
		<xsl:when test="not(line)"><p class="empty"><xsl:call-template name="audit.none"/></p></xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="audit-older">
	<xsl:param name="path"/>
	<xsl:variable name="person"><xsl:if test="@person">&amp;ma-nguoi=<xsl:value-of select="@person"/></xsl:if></xsl:variable>
	<xsl:if test="@older">
		<nav class="pages" xsl:use-attribute-sets="table.pages">
			<a href="{$path}?{@query}{$person}"><xsl:call-template name="audit.newest"/></a>
			<a href="{$path}?{@query}{$person}&amp;truoc={@older}"><xsl:call-template name="audit.older"/></a>
		</nav>
	</xsl:if>
</xsl:template>

<xsl:template name="audit-table">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="audit.commands"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="audit.time"/></th>
				<th scope="col"><xsl:call-template name="audit.who"/></th>
				<th scope="col"><xsl:call-template name="audit.what"/></th>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="audit.changes"/></th>
				<th scope="col"><xsl:call-template name="audit.reason"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="line">
				<tr>
					<th scope="row"><a href="/nhat-ky/{@id}"><xsl:call-template name="audit-moment"/></a><xsl:call-template name="audit-business"/></th>
					<td xsl:use-attribute-sets="audit.who"><xsl:call-template name="audit-actor"/></td>
					<td xsl:use-attribute-sets="audit.what"><xsl:call-template name="audit-deed"/></td>
					<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@unit"/></td>
					<td xsl:use-attribute-sets="audit.changes"><xsl:call-template name="audit-changes"/></td>
					<td xsl:use-attribute-sets="audit.reason"><xsl:call-template name="typed"><xsl:with-param name="text" select="@reason"/></xsl:call-template></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="audit-business">
	<xsl:if test="@business"><span class="second"><xsl:call-template name="audit.business"/>: <xsl:call-template name="audit-moment"><xsl:with-param name="at" select="@business"/></xsl:call-template></span></xsl:if>
</xsl:template>

<!-- Person, on whose behalf, account; a command of the operator's tool names who ran it. -->
<xsl:template name="audit-actor">
	<xsl:choose>
		<xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="@operator"><xsl:call-template name="audit.operator"/></xsl:when>
	</xsl:choose>
	<xsl:if test="@behalf"><span class="second"><xsl:call-template name="audit.behalf"/><xsl:text> </xsl:text><xsl:value-of select="@behalf"/></span></xsl:if>
	<xsl:if test="@account or @operator"><span class="second"><xsl:value-of select="@account"/><xsl:value-of select="@operator"/></span></xsl:if>
</xsl:template>

<!-- "Gửi tự đánh giá: đánh giá tháng 01/2022 của …" -->
<xsl:template name="audit-deed">
	<xsl:call-template name="audit-action"><xsl:with-param name="code" select="@action"/></xsl:call-template>
	<span class="second"><xsl:call-template name="audit-thing"/></span>
</xsl:template>

<xsl:template name="audit-thing">
	<xsl:call-template name="audit-object"><xsl:with-param name="code" select="@object"/></xsl:call-template>
	<xsl:if test="@month"><xsl:if test="not(@object='evaluation' or @object='unit_month' or @object='plan')"><xsl:call-template name="audit.in-month"/></xsl:if><xsl:text> </xsl:text><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template></xsl:if>
	<xsl:if test="@subject"><xsl:call-template name="audit.of"/><xsl:value-of select="@subject"/></xsl:if>
</xsl:template>

<xsl:template name="audit-changes">
	<xsl:if test="change">
		<ul class="plain changes">
			<xsl:for-each select="change">
				<li><xsl:call-template name="audit-field"><xsl:with-param name="code" select="@name"/></xsl:call-template>: <xsl:if test="@old"><del><xsl:call-template name="audit-value"><xsl:with-param name="value" select="@old"/></xsl:call-template></del><xsl:text> → </xsl:text></xsl:if><xsl:call-template name="audit-value"><xsl:with-param name="value" select="@new"/></xsl:call-template></li>
			</xsl:for-each>
		</ul>
	</xsl:if>
</xsl:template>

<xsl:template name="audit-value">
	<xsl:param name="value"/>
	<xsl:choose>
		<xsl:when test="string($value)=''"><span class="none"><xsl:call-template name="audit.nothing"/></span></xsl:when>
		<xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- One line with everything. -->
<xsl:template match="audit[@view='line']"><xsl:apply-templates select="line" mode="whole"/></xsl:template>

<xsl:template match="audit/line" mode="whole">
	<dl class="pairs">
		<dt><xsl:call-template name="audit.time"/></dt><dd><xsl:call-template name="audit-moment"/></dd>
		<xsl:if test="@business"><dt><xsl:call-template name="audit.business"/></dt><dd><xsl:call-template name="audit-moment"><xsl:with-param name="at" select="@business"/></xsl:call-template></dd></xsl:if>
		<xsl:if test="@name"><dt><xsl:call-template name="audit.who"/></dt><dd><xsl:value-of select="@name"/></dd></xsl:if>
		<xsl:if test="@behalf"><dt><xsl:call-template name="audit.behalf"/></dt><dd><xsl:value-of select="@behalf"/></dd></xsl:if>
		<xsl:if test="@account"><dt><xsl:call-template name="audit.account"/></dt><dd><xsl:value-of select="@account"/></dd></xsl:if>
		<xsl:if test="@operator"><dt><xsl:call-template name="audit.operator"/></dt><dd><xsl:value-of select="@operator"/></dd></xsl:if>
		<dt><xsl:call-template name="audit.what"/></dt><dd><xsl:call-template name="audit-action"><xsl:with-param name="code" select="@action"/></xsl:call-template></dd>
		<dt><xsl:call-template name="audit.object"/></dt><dd><xsl:call-template name="audit-thing"/><xsl:call-template name="audit-links"/></dd>
		<xsl:if test="@unit"><dt><xsl:call-template name="common.unit"/></dt><dd><xsl:value-of select="@unit"/></dd></xsl:if>
		<xsl:if test="@reason"><dt><xsl:call-template name="audit.reason"/></dt><dd><xsl:call-template name="typed"><xsl:with-param name="text" select="@reason"/></xsl:call-template></dd></xsl:if>
		<dt><xsl:call-template name="audit.result"/></dt><dd><xsl:call-template name="audit.done"/></dd>
		<xsl:if test="@request"><dt><xsl:call-template name="audit.request"/></dt><dd><code><xsl:value-of select="@request"/></code><br/><a href="/nhat-ky/truy-cap?yeu-cau={@request}"><xsl:call-template name="audit.same-request"/></a></dd></xsl:if>
		<xsl:if test="@chain"><dt><xsl:call-template name="audit.chain"/></dt><dd><xsl:call-template name="audit.chained"/></dd><dt><xsl:call-template name="audit.hash"/></dt><dd><code><xsl:value-of select="@hash"/></code></dd></xsl:if>
		<dt><xsl:call-template name="audit.seal"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="seal"><xsl:for-each select="seal"><xsl:call-template name="audit.sealed"/><br/><code><xsl:value-of select="@hash"/></code></xsl:for-each></xsl:when>
				<xsl:otherwise><xsl:call-template name="audit.unsealed"/></xsl:otherwise>
			</xsl:choose>
		</dd>
	</dl>
	<xsl:if test="change"><xsl:call-template name="audit-change-table"/></xsl:if>
</xsl:template>

<xsl:template name="audit-links">
	<xsl:if test="@object-id">
		<br/><a href="/nhat-ky?doi-tuong={@object}&amp;ma={@object-id}"><xsl:call-template name="audit.history"/></a>
	</xsl:if>
</xsl:template>

<xsl:template name="audit-change-table">
	<table class="stack">
		<caption><xsl:call-template name="audit.changes"/></caption>
		<thead><tr><th scope="col"><xsl:call-template name="audit.field"/></th><th scope="col"><xsl:call-template name="audit.old"/></th><th scope="col"><xsl:call-template name="audit.new"/></th></tr></thead>
		<tbody>
			<xsl:for-each select="change">
				<tr>
					<th scope="row"><xsl:call-template name="audit-field"><xsl:with-param name="code" select="@name"/></xsl:call-template></th>
					<td xsl:use-attribute-sets="audit.old"><xsl:if test="@old"><xsl:call-template name="audit-value"><xsl:with-param name="value" select="@old"/></xsl:call-template></xsl:if></td>
					<td xsl:use-attribute-sets="audit.new"><xsl:call-template name="audit-value"><xsl:with-param name="value" select="@new"/></xsl:call-template></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Who came, and looked at what. -->
<xsl:template name="access-table">
	<xsl:variable name="own" select="@view='own'"/>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="audit.accesses"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="audit.time"/></th>
				<th scope="col"><xsl:call-template name="audit.who"/></th>
				<th scope="col"><xsl:call-template name="audit.what"/></th>
				<xsl:if test="not($own)"><th scope="col"><xsl:call-template name="audit.subject"/></th></xsl:if>
				<th scope="col"><xsl:call-template name="audit.address"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="line">
				<tr>
					<th scope="row"><xsl:call-template name="audit-moment"/></th>
					<td xsl:use-attribute-sets="audit.who"><xsl:value-of select="@name"/><span class="second"><xsl:choose><xsl:when test="$own"><xsl:value-of select="@unit"/></xsl:when><xsl:otherwise><xsl:value-of select="@account"/></xsl:otherwise></xsl:choose></span><xsl:if test="not($own) and @unit"><span class="second"><xsl:value-of select="@unit"/></span></xsl:if></td>
					<td xsl:use-attribute-sets="audit.what"><xsl:call-template name="access-deed"/></td>
					<xsl:if test="not($own)"><td xsl:use-attribute-sets="audit.subject"><xsl:value-of select="@subject"/><xsl:if test="@subject-unit"><span class="second"><xsl:value-of select="@subject-unit"/></span></xsl:if></td></xsl:if>
					<td xsl:use-attribute-sets="audit.address"><xsl:if test="not($own) or @kind='login' or @kind='login_failed' or @kind='logout'"><xsl:value-of select="@address"/></xsl:if><xsl:if test="not($own) and @request"><span class="second"><a href="/nhat-ky?yeu-cau={@request}"><xsl:value-of select="substring(@request,1,8)"/><span class="hidden"><xsl:text> </xsl:text><xsl:call-template name="audit.same-request"/></span></a></span></xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<xsl:template name="access-deed">
	<xsl:call-template name="access-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template>
	<xsl:if test="@object and not(@kind='login' or @kind='login_failed' or @kind='logout')">
		<span class="second"><xsl:call-template name="access-noun"><xsl:with-param name="code" select="@object"/><xsl:with-param name="kind" select="@kind"/></xsl:call-template><xsl:if test="@paper and @kind='view'"><xsl:call-template name="audit.paper"/></xsl:if></span>
	</xsl:if>
</xsl:template>

<!-- The object; of a refusal it is the right that was missing. -->
<xsl:template name="access-noun">
	<xsl:param name="code" select="@code"/>
	<xsl:param name="kind"/>
	<xsl:choose>
		<xsl:when test="$kind='refused'"><xsl:call-template name="access-right"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:when test="$kind=''"><xsl:call-template name="access-any"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="audit-object"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="audit[@view='list']" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="20" kind="moment"><xsl:call-template name="audit.time"/></column>
		<column width="20" kind="moment"><xsl:call-template name="audit.business"/></column>
		<column width="26"><xsl:call-template name="audit.who"/></column>
		<column width="26"><xsl:call-template name="audit.behalf"/></column>
		<column width="18"><xsl:call-template name="audit.account"/></column>
		<column width="26"><xsl:call-template name="audit.what"/></column>
		<column width="36"><xsl:call-template name="audit.object"/></column>
		<column width="32"><xsl:call-template name="common.unit"/></column>
		<column width="50"><xsl:call-template name="audit.changes"/></column>
		<column width="30"><xsl:call-template name="audit.reason"/></column>
		<column width="34"><xsl:call-template name="audit.request"/></column>
		<xsl:for-each select="line">
			<row>
				<c><xsl:value-of select="substring(@at,1,19)"/></c>
				<c><xsl:value-of select="@business"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@behalf"/></c>
				<c><xsl:value-of select="@account"/><xsl:value-of select="@operator"/></c>
				<c><xsl:call-template name="audit-action"><xsl:with-param name="code" select="@action"/></xsl:call-template></c>
				<c><xsl:call-template name="audit-thing"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:for-each select="change"><xsl:if test="position()&gt;1">; </xsl:if><xsl:call-template name="audit-field"><xsl:with-param name="code" select="@name"/></xsl:call-template>: <xsl:if test="@old"><xsl:value-of select="@old"/> → </xsl:if><xsl:value-of select="@new"/></xsl:for-each></c>
				<c><xsl:value-of select="@reason"/></c>
				<c><xsl:value-of select="@request"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

<xsl:template match="access[@view='list']" mode="sheet">
	<sheet>
		<title><xsl:apply-templates select="." mode="title"/></title>
		<title><xsl:call-template name="sheet-made"/></title>
		<column width="20" kind="moment"><xsl:call-template name="audit.time"/></column>
		<column width="26"><xsl:call-template name="audit.who"/></column>
		<column width="18"><xsl:call-template name="audit.account"/></column>
		<column width="32"><xsl:call-template name="common.unit"/></column>
		<column width="20"><xsl:call-template name="audit.what"/></column>
		<column width="30"><xsl:call-template name="audit.object"/></column>
		<column width="26"><xsl:call-template name="audit.subject"/></column>
		<column width="20"><xsl:call-template name="audit.address"/></column>
		<column width="34"><xsl:call-template name="audit.request"/></column>
		<xsl:for-each select="line">
			<row>
				<c><xsl:value-of select="substring(@at,1,19)"/></c>
				<c><xsl:value-of select="@name"/></c>
				<c><xsl:value-of select="@account"/></c>
				<c><xsl:value-of select="@unit"/></c>
				<c><xsl:call-template name="access-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></c>
				<c><xsl:if test="@object and not(@kind='login' or @kind='login_failed' or @kind='logout')"><xsl:call-template name="access-noun"><xsl:with-param name="code" select="@object"/><xsl:with-param name="kind" select="@kind"/></xsl:call-template></xsl:if></c>
				<c><xsl:value-of select="@subject"/></c>
				<c><xsl:value-of select="@address"/></c>
				<c><xsl:value-of select="@request"/></c>
			</row>
		</xsl:for-each>
	</sheet>
</xsl:template>

</xsl:stylesheet>
