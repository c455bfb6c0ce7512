<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/person.xsl: one person as an administrator sees them. person[@id @code @name @kind @phone @email @gone @leave-kind
  @leave-reason @own], account[@name @state], post[…@time past|present|future], act[@code @path], today[…], override, grant, month.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="person" mode="title"><xsl:value-of select="@name"/></xsl:template>

<xsl:template match="person" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/nhan-su"><xsl:call-template name="person.to-list"/></a></li></ul>
</xsl:template>

<xsl:template match="person">
	<xsl:if test="@own"><p class="soft"><xsl:call-template name="person.own"/></p></xsl:if>
	<xsl:if test="@gone"><p><strong><xsl:call-template name="person.gone-since"/></strong></p></xsl:if>
	<dl class="pairs">
		<dt><xsl:call-template name="person.number"/></dt><dd><xsl:value-of select="@code"/></dd>
		<dt><xsl:call-template name="people.kind"/></dt><dd><xsl:call-template name="word-staff-kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template></dd>
		<xsl:if test="@phone!=''"><dt><xsl:call-template name="person.phone"/></dt><dd><xsl:value-of select="@phone"/></dd></xsl:if>
		<xsl:if test="@email!=''"><dt><xsl:call-template name="person.email"/></dt><dd class="long"><xsl:value-of select="@email"/></dd></xsl:if>
		<dt><xsl:call-template name="accounts.account"/></dt>
		<dd>
			<xsl:choose>
				<xsl:when test="account"><a href="/quan-tri/tai-khoan?ten={account/@name}"><xsl:value-of select="account/@name"/></a><xsl:text> </xsl:text><span class="state"><xsl:call-template name="word-state"><xsl:with-param name="code" select="account/@state"/></xsl:call-template></span></xsl:when>
				<xsl:otherwise><xsl:call-template name="person.no-account"/></xsl:otherwise>
			</xsl:choose>
		</dd>
	</dl>
	<xsl:if test="act">
		<h2><xsl:call-template name="person.acts"/></h2>
		<ul class="acts">
			<xsl:for-each select="act"><li><a href="{@path}"><xsl:call-template name="word-person-act"><xsl:with-param name="code" select="@code"/></xsl:call-template></a></li></xsl:for-each>
		</ul>
	</xsl:if>
	<h2><xsl:call-template name="person.posts"/></h2>
	<xsl:call-template name="person-posts"/>
	<xsl:apply-templates select="today" mode="person"/>
	<xsl:apply-templates select="month" mode="person"/>
	<xsl:if test="override"><xsl:call-template name="person-overrides"/></xsl:if>
	<xsl:if test="grant">
		<h2><xsl:call-template name="person.grants"/></h2>
		<ul><xsl:for-each select="grant"><li><xsl:call-template name="person.grant"/></li></xsl:for-each></ul>
	</xsl:if>
</xsl:template>

<!-- Context: person or person_act. -->
<xsl:template name="person-posts">
	<xsl:if test="post[@time='present' and not(@main)] and not(post[@time='present' and @main])"><p class="soft"><xsl:call-template name="person.no-main"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="post">
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="person.posts"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.position"/></th>
						<th scope="col"><xsl:call-template name="common.unit"/></th>
						<th scope="col"><xsl:call-template name="person.level"/></th>
						<th scope="col"><xsl:call-template name="person.time"/></th>
						<th scope="col"><xsl:call-template name="person.basis"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="post">
						<tr>
							<th scope="row">
								<xsl:choose><xsl:when test="@time='past'"><xsl:value-of select="@position"/></xsl:when><xsl:otherwise><strong><xsl:value-of select="@position"/></strong></xsl:otherwise></xsl:choose>
								<span class="second"><xsl:call-template name="word-rank"><xsl:with-param name="code" select="@rank"/></xsl:call-template><xsl:text> · </xsl:text><xsl:choose><xsl:when test="@main"><xsl:call-template name="person.is-main"/></xsl:when><xsl:otherwise><xsl:call-template name="person.is-further"/></xsl:otherwise></xsl:choose></span>
								<xsl:if test="@fields!=''"><span class="second"><xsl:call-template name="person.leads"/></span></xsl:if>
							</th>
							<td xsl:use-attribute-sets="common.unit"><xsl:value-of select="@agency"/><xsl:if test="@part"><span class="second"><xsl:value-of select="@part"/></span></xsl:if></td>
							<td xsl:use-attribute-sets="person.level"><xsl:call-template name="word-management-level"><xsl:with-param name="code" select="@level"/></xsl:call-template></td>
							<td xsl:use-attribute-sets="person.time"><xsl:call-template name="person.dates"/><span class="second"><xsl:call-template name="word-person-time"><xsl:with-param name="code" select="@time"/></xsl:call-template></span></td>
							<td xsl:use-attribute-sets="person.basis"><xsl:value-of select="@basis"/><xsl:if test="@basis=''">–</xsl:if></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:when>
		<xsl:otherwise><xsl:call-template name="empty"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="today" mode="person">
	<h2><xsl:call-template name="person.today"/></h2>
	<xsl:choose>
		<xsl:when test="@no-rules"><p><xsl:call-template name="person.no-rules"/></p></xsl:when>
		<xsl:when test="@central"><p><xsl:call-template name="person.central"/></p></xsl:when>
		<xsl:otherwise>
			<dl class="pairs">
				<dt><xsl:call-template name="person.superior"/></dt>
				<dd><xsl:call-template name="person-resolved"><xsl:with-param name="name" select="@superior"/><xsl:with-param name="basis" select="@superior-basis"/></xsl:call-template></dd>
				<dt><xsl:call-template name="person.authority"/></dt>
				<dd>
					<xsl:call-template name="person-resolved"><xsl:with-param name="name" select="@authority"/><xsl:with-param name="basis" select="@authority-basis"/></xsl:call-template>
					<xsl:if test="@authority-unit"><span class="second"><xsl:call-template name="person.authority-unit"/></span></xsl:if>
					<xsl:if test="@advice-unit"><span class="second"><xsl:call-template name="person.advice"/></span></xsl:if>
				</dd>
				<dt><xsl:call-template name="person.criteria"/></dt>
				<dd>
					<xsl:choose>
						<xsl:when test="@criteria"><xsl:value-of select="@criteria"/><span class="second"><xsl:call-template name="person.rule-set"/></span></xsl:when>
						<xsl:otherwise><span class="state late"><xsl:call-template name="person.no-criteria"/></span></xsl:otherwise>
					</xsl:choose>
					<xsl:if test="@ambiguous"><span class="second"><xsl:call-template name="person.ambiguous"/></span></xsl:if>
				</dd>
			</dl>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="person-resolved">
	<xsl:param name="name"/>
	<xsl:param name="basis"/>
	<xsl:choose>
		<xsl:when test="$name"><xsl:value-of select="$name"/><span class="second"><xsl:call-template name="word-basis"><xsl:with-param name="code" select="$basis"/></xsl:call-template></span></xsl:when>
		<xsl:otherwise><span class="state late"><xsl:call-template name="word-basis"><xsl:with-param name="code" select="'none'"/></xsl:call-template></span></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="month" mode="person">
	<p class="soft"><xsl:call-template name="person.month"/></p>
</xsl:template>

<xsl:template name="person-overrides">
	<h2><xsl:call-template name="person.overrides"/></h2>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="person.overrides"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="person.superior"/></th>
				<th scope="col"><xsl:call-template name="person.authority"/></th>
				<th scope="col"><xsl:call-template name="common.reason"/></th>
				<th scope="col"><xsl:call-template name="person.time"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="override">
				<tr>
					<th scope="row"><xsl:value-of select="@superior"/><xsl:if test="not(@superior)">–</xsl:if></th>
					<td xsl:use-attribute-sets="person.authority"><xsl:value-of select="@authority"/><xsl:if test="not(@authority)">–</xsl:if></td>
					<td xsl:use-attribute-sets="common.reason"><xsl:value-of select="@reason"/></td>
					<td xsl:use-attribute-sets="person.time"><xsl:call-template name="person.dates"/><span class="second"><xsl:call-template name="word-person-time"><xsl:with-param name="code" select="@time"/></xsl:call-template></span></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
