<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/guide.xsl: guides for each part of the work, how to get an account back, and the regulations. Every section that layout.xsl's
  "Hướng dẫn bước này" leads to has the id of its noun.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
	xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

<!-- What a search ignores: marks, capitals, and what may stand before a word. fcgi/page/help/guide.c does the same to what is looked for. -->
<xsl:variable name="marked" select="'AàÀảẢãÃáÁạẠăĂằẰẳẲẵẴắẮặẶâÂầẦẩẨẫẪấẤậẬEèÈẻẺẽẼéÉẹẸêÊềỀểỂễỄếẾệỆIìÌỉỈĩĨíÍịỊOòÒỏỎõÕóÓọỌôÔồỒổỔỗỖốỐộỘơƠờỜởỞỡỠớỚợỢUùÙủỦũŨúÚụỤưƯừỪửỬữỮứỨựỰYỳỲỷỶỹỸýÝỵỴđĐBCDFGHJKLMNPQRSTVWXZ“”‘(&quot;&#10;&#9;'"/>
<xsl:variable name="bare" select="'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeeeeeeeeiiiiiiiiiiiooooooooooooooooooooooooooooooooooouuuuuuuuuuuuuuuuuuuuuuuyyyyyyyyyyyddbcdfghjklmnpqrstvwxz       '"/>

<!-- What stands below a heading, in the tree of all sections. -->
<xsl:key name="guide-section" match="/*[not(self::h2 or self::h3)]" use="generate-id(preceding-sibling::*[self::h2 or self::h3][1])"/>

<xsl:template match="guide">
	<p class="lead" id="guide"><xsl:call-template name="guide.lead"/></p>
	<xsl:for-each select="officer"><p class="notice info"><xsl:call-template name="training.guide"/>: <strong><xsl:value-of select="@name"/></strong>, <xsl:value-of select="@position"/><xsl:call-template name="training-contact"/></p></xsl:for-each>
	<xsl:call-template name="guide-search"/>
	<xsl:choose>
		<xsl:when test="word"><xsl:call-template name="guide-found"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="guide-contents"/><xsl:call-template name="guide-reference"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="guide-search">
	<form method="get" action="/huong-dan" class="filter inline" role="search">
		<div class="field">
			<label for="tim"><xsl:call-template name="guide.find"/></label>
			<input type="text" id="tim" name="tim" value="{@search}" maxlength="80" autocomplete="off"/>
		</div>
		<p class="buttons"><button type="submit" class="secondary"><xsl:call-template name="word-button"><xsl:with-param name="code" select="'search'"/></xsl:call-template></button></p>
	</form>
</xsl:template>

<!-- Every section and answer that has words beginning with all that are looked for. -->
<xsl:template name="guide-found">
	<xsl:variable name="words" select="word"/>
	<xsl:variable name="all"><xsl:call-template name="guide-reference"/></xsl:variable>
	<xsl:variable name="found">
		<xsl:for-each select="role">
			<xsl:variable name="code" select="@code"/>
			<xsl:variable name="steps"><xsl:call-template name="guide-steps"><xsl:with-param name="role" select="@code"/></xsl:call-template></xsl:variable>
			<xsl:for-each select="exsl:node-set($steps)/step">
				<xsl:variable name="text"><xsl:for-each select="title|do"><xsl:text> </xsl:text><xsl:value-of select="."/></xsl:for-each></xsl:variable>
				<xsl:variable name="plain" select="translate($text,$marked,$bare)"/>
				<xsl:if test="not($words[not(contains($plain,concat(' ',.)))])">
					<section>
						<h2><a href="/huong-dan/{$code}#{@id}"><xsl:value-of select="title"/></a></h2>
						<p class="soft"><xsl:call-template name="guide.role-title"><xsl:with-param name="code" select="$code"/></xsl:call-template></p>
						<ol><xsl:for-each select="do"><li><xsl:apply-templates mode="guide"/></li></xsl:for-each></ol>
					</section>
				</xsl:if>
			</xsl:for-each>
		</xsl:for-each>
		<xsl:for-each select="exsl:node-set($all)/*[@id and (self::h2 or self::h3)]">
			<xsl:variable name="here" select="generate-id()"/>
			<xsl:variable name="body" select="key('guide-section',$here)"/>
			<xsl:variable name="text"><xsl:text> </xsl:text><xsl:value-of select="."/><xsl:for-each select="$body"><xsl:text> </xsl:text><xsl:value-of select="."/></xsl:for-each></xsl:variable>
			<xsl:variable name="plain" select="translate($text,$marked,$bare)"/>
			<xsl:if test="$body and not($words[not(contains($plain,concat(' ',.)))])">
				<section><h2><a href="/huong-dan#{@id}"><xsl:value-of select="."/></a></h2><xsl:copy-of select="$body"/></section>
			</xsl:if>
		</xsl:for-each>
	</xsl:variable>
	<xsl:variable name="count" select="count(exsl:node-set($found)/section)"/>
	<p role="status"><xsl:call-template name="guide.found"><xsl:with-param name="count" select="$count"/></xsl:call-template></p>
	<xsl:copy-of select="$found"/>
</xsl:template>

<xsl:template name="guide-roles">
	<h2 id="vai-tro"><xsl:call-template name="guide.roles-title"/></h2>
	<ul>
		<xsl:for-each select="role">
			<li><a href="/huong-dan/{@code}"><xsl:call-template name="guide.role-title"><xsl:with-param name="code" select="@code"/></xsl:call-template></a></li>
		</xsl:for-each>
	</ul>
</xsl:template>

<xsl:template name="guide-contents">
	<xsl:call-template name="guide-roles"/>
	<nav xsl:use-attribute-sets="guide.contents">
		<ul>
			<li><a href="#lich-thang"><xsl:call-template name="guide.calendar-title"/></a></li>
			<li><a href="#moi-nguoi"><xsl:call-template name="guide.everybody-title"/></a></li>
			<li><a href="#cap-tren"><xsl:call-template name="guide.superiors-title"/></a></li>
			<li><a href="#tham-quyen"><xsl:call-template name="guide.authorities-title"/></a></li>
			<li><a href="#quan-tri"><xsl:call-template name="guide.clerks-title"/></a></li>
			<xsl:if test="entry"><li><a href="#hoi-dap"><xsl:call-template name="guide.entries-title"/></a></li></xsl:if>
			<li><a href="#lay-lai-tai-khoan"><xsl:call-template name="guide.lost-title"/></a></li>
			<li><a href="#error"><xsl:call-template name="guide.error-title"/></a></li>
			<li><a href="#quy-dinh"><xsl:call-template name="guide.rules-title"/></a></li>
		</ul>
	</nav>
</xsl:template>

<!-- What each page does, by the noun of the page. Siblings only: a heading with an id begins a section. -->
<xsl:template name="guide-reference">
	<h2 id="lich-thang"><xsl:call-template name="guide.calendar-title"/></h2>
	<xsl:call-template name="guide-calendar"/>

	<h2 id="moi-nguoi"><xsl:call-template name="guide.everybody-title"/></h2>
	<h3 id="login"><xsl:call-template name="guide.login-title"/></h3>
	<ol><xsl:call-template name="guide.login"/></ol>
	<h3 id="password"><xsl:call-template name="guide.password-title"/></h3>
	<ul><xsl:call-template name="guide.password"/></ul>
	<h3 id="account"><span id="language"></span><xsl:call-template name="guide.account-title"/></h3>
	<p><xsl:call-template name="guide.account"/></p>
	<h3 id="acknowledgement"><span id="acknowledgements"></span><span id="acknowledgement_text"></span><xsl:call-template name="guide.acknowledgement-title"/></h3>
	<p><xsl:call-template name="guide.acknowledgement"/></p>
	<h3 id="factor"><span id="factor_step"></span><xsl:call-template name="guide.factor-title"/></h3>
	<ol><xsl:call-template name="guide.factor"/></ol>
	<h3 id="proof"><xsl:call-template name="guide.proof-title"/></h3>
	<p><xsl:call-template name="guide.proof"/></p>
	<h3 id="access"><xsl:call-template name="guide.access-title"/></h3>
	<p><xsl:call-template name="guide.access"/></p>
	<h3 id="home"><span id="news"></span><xsl:call-template name="guide.home-title"/></h3>
	<p><xsl:call-template name="guide.home"/></p>
	<h3 id="support"><span id="support_report"></span><xsl:call-template name="guide.support-title"/></h3>
	<ul><xsl:call-template name="guide.support"/></ul>
	<h3 id="training"><span id="training_admin"></span><span id="training_roster"></span><xsl:call-template name="guide.training-title"/></h3>
	<ul><xsl:call-template name="guide.training"/></ul>
	<h3 id="search"><xsl:call-template name="guide.search-title"/></h3>
	<p><xsl:call-template name="guide.search"/></p>
	<h3 id="duty"><xsl:call-template name="guide.duty-title"/></h3>
	<ol><xsl:call-template name="guide.duty"/></ol>
	<h3 id="plan"><xsl:call-template name="guide.plan-title"/></h3>
	<ol><xsl:call-template name="guide.plan"/></ol>
	<h3 id="task"><xsl:call-template name="guide.task-title"/></h3>
	<ul><xsl:call-template name="guide.task"/></ul>
	<h3 id="schedule"><xsl:call-template name="guide.schedule-title"/></h3>
	<p><xsl:call-template name="guide.schedule"/></p>
	<h3 id="self"><xsl:call-template name="guide.self-title"/></h3>
	<p><xsl:call-template name="self.guide"/></p>
	<p><xsl:call-template name="guide.self-late"/></p>
	<h3 id="explanation"><xsl:call-template name="guide.explanation-title"/></h3>
	<p><xsl:call-template name="guide.explanation"/></p>
	<h3 id="check"><xsl:call-template name="guide.check-title"/></h3>
	<ul><xsl:call-template name="guide.check"/></ul>

	<h2 id="cap-tren"><xsl:call-template name="guide.superiors-title"/></h2>
	<h3 id="unit_plan"><xsl:call-template name="guide.unit_plan-title"/></h3>
	<ol><xsl:call-template name="guide.unit_plan"/></ol>
	<h3 id="review"><xsl:call-template name="guide.review-title"/></h3>
	<p><xsl:call-template name="review.guide"/></p>

	<h2 id="tham-quyen"><xsl:call-template name="guide.authorities-title"/></h2>
	<h3 id="decision"><span id="cause"></span><xsl:call-template name="guide.decision-title"/></h3>
	<ol><xsl:call-template name="guide.decision"/></ol>
	<h3 id="publication"><xsl:call-template name="guide.publication-title"/></h3>
	<ol><xsl:call-template name="guide.publication"/></ol>
	<h3 id="visibility"><xsl:call-template name="guide.visibility-title"/></h3>
	<p><xsl:call-template name="guide.visibility"/></p>
	<h3 id="revision"><span id="petition"></span><xsl:call-template name="guide.revision-title"/></h3>
	<p><xsl:call-template name="guide.revision"/></p>
	<h3 id="paper_month"><span id="paper_mode"></span><xsl:call-template name="guide.paper_month-title"/></h3>
	<p><xsl:call-template name="guide.paper_month"/></p>
	<h3 id="reminder"><xsl:call-template name="guide.reminder-title"/></h3>
	<p><xsl:call-template name="guide.reminder"/></p>
	<h3 id="summary"><xsl:call-template name="guide.summary-title"/></h3>
	<ul><xsl:call-template name="guide.summary"/></ul>
	<h3 id="year"><xsl:call-template name="guide.year-title"/></h3>
	<p><xsl:call-template name="guide.year"/></p>
	<h3 id="signals"><xsl:call-template name="guide.signals-title"/></h3>
	<p><xsl:call-template name="guide.signals"/></p>

	<h2 id="quan-tri"><xsl:call-template name="guide.clerks-title"/></h2>
	<h3 id="advice"><xsl:call-template name="guide.advice-title"/></h3>
	<ol><xsl:call-template name="guide.advice"/></ol>
	<h3 id="report"><span id="imprint"></span><xsl:call-template name="guide.report-title"/></h3>
	<ul><xsl:call-template name="guide.report"/></ul>
	<h3 id="import"><span id="template"></span><xsl:call-template name="guide.import-title"/></h3>
	<ul><xsl:call-template name="guide.import"/></ul>
	<h3 id="admin"><span id="settings"></span><span id="holiday"></span><span id="work_group"></span><xsl:call-template name="guide.admin-title"/></h3>
	<ul><xsl:call-template name="guide.admin"/></ul>
	<h3 id="accounts"><span id="issue"></span><span id="reissue"></span><span id="deadline"></span><span id="soon"></span><span id="unlock"></span><xsl:call-template name="guide.accounts-title"/></h3>
	<ul><xsl:call-template name="guide.accounts"/></ul>
	<h3 id="unit_accounts"><span id="unit_account"></span><span id="handover"></span><span id="minutes"></span><xsl:call-template name="guide.unit_accounts-title"/></h3>
	<ul><xsl:call-template name="guide.unit_accounts"/></ul>
	<h3 id="rights"><span id="right"></span><span id="delegation"></span><xsl:call-template name="guide.grant-title"/></h3>
	<ul><xsl:call-template name="guide.grant"/></ul>
	<h3 id="rule"><span id="trial"></span><span id="binding"></span><xsl:call-template name="guide.rule-title"/></h3>
	<ul><xsl:call-template name="guide.rule"/></ul>
	<h3 id="catalogue"><xsl:call-template name="guide.catalogue-title"/></h3>
	<ul><xsl:call-template name="guide.catalogue"/></ul>
	<h3 id="people"><span id="person"></span><span id="person_act"></span><span id="newcomer"></span><span id="gap"></span><xsl:call-template name="guide.people-title"/></h3>
	<ul><xsl:call-template name="guide.people"/></ul>
	<h3 id="unit"><xsl:call-template name="guide.unit-title"/></h3>
	<ul><xsl:call-template name="guide.unit"/></ul>
	<h3 id="news_admin"><span id="document_admin"></span><span id="guide_entry"></span><xsl:call-template name="guide.inform-title"/></h3>
	<ul><xsl:call-template name="guide.inform"/></ul>
	<h3 id="absence"><xsl:call-template name="guide.absence-title"/></h3>
	<ul><xsl:call-template name="guide.absence"/></ul>
	<h3 id="opening"><xsl:call-template name="guide.opening-title"/></h3>
	<ul><xsl:call-template name="guide.opening"/></ul>
	<h3 id="movement"><xsl:call-template name="guide.movement-title"/></h3>
	<ul><xsl:call-template name="guide.movement"/></ul>
	<h3 id="extension"><xsl:call-template name="guide.extension-title"/></h3>
	<ul><xsl:call-template name="guide.extension"/></ul>
	<h3 id="caps"><span id="cap_grant"></span><xsl:call-template name="guide.caps-title"/></h3>
	<ul><xsl:call-template name="guide.caps"/></ul>
	<h3 id="unit_result"><xsl:call-template name="guide.unit_result-title"/></h3>
	<ul><xsl:call-template name="guide.unit_result"/></ul>
	<h3 id="audit"><xsl:call-template name="guide.audit-title"/></h3>
	<ul><xsl:call-template name="guide.audit"/></ul>

	<xsl:if test="entry"><h2 id="hoi-dap"><xsl:call-template name="guide.entries-title"/></h2></xsl:if>
	<xsl:apply-templates select="entry"/>

	<h2 id="lay-lai-tai-khoan"><xsl:call-template name="guide.lost-title"/></h2>
	<xsl:call-template name="guide.lost"/>

	<h2 id="error"><xsl:call-template name="guide.error-title"/></h2>
	<dl class="answers"><xsl:call-template name="guide.error"/></dl>

	<h2 id="quy-dinh"><span id="document"></span><xsl:call-template name="guide.rules-title"/></h2>
	<ul><xsl:call-template name="guide.rules"/></ul>
	<p><xsl:call-template name="guide.rules-note"/></p>
	<p><a href="/huong-dan/tai-lieu"><xsl:call-template name="document.all"/></a></p>
</xsl:template>

<xsl:template match="guide/entry">
	<h3 id="hoi-dap-{@id}"><xsl:value-of select="@question"/></h3>
	<xsl:if test="@role!='everybody' or @unit or @bloc">
		<p class="soft"><xsl:call-template name="guide.entry-for"/></p>
	</xsl:if>
	<xsl:apply-templates select="line"/>
</xsl:template>

<!-- Rows are words of their own: when, who, what. -->
<xsl:template name="guide-calendar">
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="guide.calendar-title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="guide.when"/></th>
				<th scope="col"><xsl:call-template name="guide.who"/></th>
				<th scope="col"><xsl:call-template name="guide.what"/></th>
			</tr>
		</thead>
		<tbody><xsl:call-template name="guide.calendar"/></tbody>
	</table>
	<p><xsl:call-template name="guide.calendar-note"/></p>
</xsl:template>

</xsl:stylesheet>
