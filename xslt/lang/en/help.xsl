<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of what administrators tell the people of their scope: answers of the guide, documents, news. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- ============================================================ to whom -->

<xsl:template name="audience.kept">Scope</xsl:template>
<xsl:attribute-set name="audience.kept"><xsl:attribute name="data-label">Scope</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @unit and @bloc; neither is everybody. -->
<xsl:template name="audience">
	<xsl:value-of select="@unit"/>
	<xsl:if test="not(@unit)">Whole city</xsl:if>
	<xsl:if test="@bloc">, <xsl:call-template name="audience.of-bloc"/></xsl:if>
</xsl:template>
<xsl:template name="audience.of-bloc">
	<xsl:param name="code" select="@bloc"/>
	<xsl:choose>
		<xsl:when test="$code='party'">Party and mass-organisation bloc</xsl:when>
		<xsl:when test="$code='government'">government bloc</xsl:when>
		<xsl:when test="$code='school'">school bloc</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-audience">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='audience.unit'">For the unit</xsl:when>
		<xsl:when test="$code='audience.unit.all'">Whole city</xsl:when>
		<xsl:when test="$code='audience.bloc'">Bloc</xsl:when>
		<xsl:when test="$code='audience.bloc.any'">All blocs</xsl:when>
		<xsl:when test="starts-with($code,'audience.bloc.')"><xsl:call-template name="audience.of-bloc"><xsl:with-param name="code" select="substring-after($code,'audience.bloc.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='audience.not_yours'">The administrative rights of this account do not include the chosen unit and bloc.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- States of answers, documents and news. -->
<xsl:template name="word-help-state">
	<xsl:param name="code" select="@state"/>
	<xsl:choose>
		<xsl:when test="$code='draft'">Draft</xsl:when>
		<xsl:when test="$code='shown'">Published</xsl:when>
		<xsl:when test="$code='upcoming'">Not published yet</xsl:when>
		<xsl:when test="$code='over'">Expired</xsl:when>
		<xsl:when test="$code='replaced'">Replaced</xsl:when>
		<xsl:when test="$code='withdrawn'">Withdrawn</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ answers of the guide -->

<xsl:template name="guide_entry.lead">Frequent questions and their answers in the Guides. Everybody can read them without login: write no names or details of anybody.</xsl:template>
<xsl:template name="guide_entry.list">Back to the questions</xsl:template>
<xsl:template name="guide_entry.as-shown">See in the Guides</xsl:template>
<xsl:template name="guide_entry.new">Add a question</xsl:template>
<xsl:template name="guide_entry.question">Question</xsl:template>
<xsl:template name="guide_entry.asked">Taken from a support request</xsl:template>
<xsl:template name="guide_entry.role">For</xsl:template>
<xsl:attribute-set name="guide_entry.role"><xsl:attribute name="data-label">For</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-guide-role">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='everybody'">Everybody</xsl:when>
		<xsl:when test="$code='staff'">Cadres, civil servants, public employees, contract staff</xsl:when>
		<xsl:when test="$code='superior'">Direct superior</xsl:when>
		<xsl:when test="$code='authority'">Authority</xsl:when>
		<xsl:when test="$code='aggregator'">Aggregators</xsl:when>
		<xsl:when test="$code='administrator'">Administrators</xsl:when>
		<xsl:when test="$code='auditor'">Auditors</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-guide_entry">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='guide_entry.question'"><xsl:call-template name="guide_entry.question"/></xsl:when>
		<xsl:when test="$code='guide_entry.answer'">Answer</xsl:when>
		<xsl:when test="$code='guide_entry.answer.hint'">Each line is a paragraph; a line beginning with “- ” is an item. Addresses https://… become links.</xsl:when>
		<xsl:when test="$code='guide_entry.role'"><xsl:call-template name="guide_entry.role"/></xsl:when>
		<xsl:when test="starts-with($code,'guide_entry.role.')"><xsl:call-template name="word-guide-role"><xsl:with-param name="code" select="substring-after($code,'guide_entry.role.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='guide_entry.state'">State</xsl:when>
		<xsl:when test="starts-with($code,'guide_entry.state.')"><xsl:call-template name="word-help-state"><xsl:with-param name="code" select="substring-after($code,'guide_entry.state.')"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ documents -->

<xsl:template name="document.lead">Regulations, guidance and templates published by the administering offices. Click a name to download.</xsl:template>
<xsl:template name="document.none">No document is published yet.</xsl:template>
<xsl:template name="document.more">Log in to see documents for your own bloc and unit as well.</xsl:template>
<xsl:template name="document.all">Download published documents</xsl:template>
<xsl:template name="document.admin-lead">Files published here show in <a href="/huong-dan/tai-lieu">Documents</a>. With “Whole city” and “All blocs” everybody can download them without login; otherwise only people of the chosen bloc and unit see them.</xsl:template>
<xsl:template name="document.new">Publish a new document</xsl:template>
<xsl:template name="document.next">Replace by a new version</xsl:template>
<xsl:template name="document.next-lead">Whoever has the old version's address is led to the new one; the old one is kept.</xsl:template>
<xsl:template name="document.back">Withdraw this document</xsl:template>
<xsl:template name="document.list">Back to the documents</xsl:template>
<xsl:template name="document.download">Download</xsl:template>
<xsl:template name="document.title">Name</xsl:template>
<xsl:template name="document.number">Number, date</xsl:template>
<xsl:attribute-set name="document.number"><xsl:attribute name="data-label">Number, date</xsl:attribute></xsl:attribute-set>
<xsl:template name="document.published">Published on</xsl:template>
<xsl:attribute-set name="document.published"><xsl:attribute name="data-label">Published on</xsl:attribute></xsl:attribute-set>
<xsl:template name="document.kind">Kind</xsl:template>
<xsl:attribute-set name="document.kind"><xsl:attribute name="data-label">Kind</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @number and @issued. -->
<xsl:template name="document.of">
	<xsl:value-of select="@number"/>
	<xsl:if test="@issued"><xsl:if test="@number!=''"><xsl:text> </xsl:text></xsl:if>day <xsl:call-template name="format-date"><xsl:with-param name="date" select="@issued"/></xsl:call-template></xsl:if>
</xsl:template>
<!-- Context: something with @size in bytes. -->
<xsl:template name="document.size">
	<xsl:choose>
		<xsl:when test="@size &lt; 1048576"><xsl:value-of select="ceiling(@size div 1024)"/> KB</xsl:when>
		<xsl:otherwise><xsl:value-of select="translate(string(ceiling(@size div 104857.6) div 10),'.',',')"/> MB</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="document.by">Published at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template><xsl:if test="@by">, by <xsl:value-of select="@by"/></xsl:if>.</xsl:template>
<xsl:template name="document.fingerprint">SHA-256 hash</xsl:template>

<xsl:template name="word-document-kind">
	<xsl:param name="code" select="@kind"/>
	<xsl:choose>
		<xsl:when test="$code='regulation'">Regulation</xsl:when>
		<xsl:when test="$code='guide'">Guidance</xsl:when>
		<xsl:when test="$code='form'">Template</xsl:when>
		<xsl:when test="$code='announcement'">Notice, dispatch</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-published-file">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='document.title'">Title of the document</xsl:when>
		<xsl:when test="$code='document.kind'"><xsl:call-template name="document.kind"/></xsl:when>
		<xsl:when test="starts-with($code,'document.kind.')"><xsl:call-template name="word-document-kind"><xsl:with-param name="code" select="substring-after($code,'document.kind.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='document.number'">Number and symbol</xsl:when>
		<xsl:when test="$code='document.number.hint'">For example <span lang="vi">1841-QĐ/TU</span>; leave empty if there is none.</xsl:when>
		<xsl:when test="$code='document.issued'">Date of issue</xsl:when>
		<xsl:when test="$code='document.file'">File</xsl:when>
		<xsl:when test="$code='document.file.hint'">PDF, .docx, .xlsx, .odt or .txt (UTF-8), 5 MB at most, without macros.</xsl:when>
		<xsl:when test="$code='document.file.unknown'">The file is not PDF, .docx, .xlsx, .odt or UTF-8 text, or it is damaged.</xsl:when>
		<xsl:when test="$code='document.file.macros'">The file has macros. Please save it without them and upload again.</xsl:when>
		<xsl:when test="$code='document.file.mismatch'">The file's extension does not fit its content. Please rename it, for example quy-dinh.pdf.</xsl:when>
		<xsl:when test="$code='document.file.name'">The file name is too long; make it shorter than 200 characters.</xsl:when>
		<xsl:when test="$code='document.reason'">Reason for withdrawing</xsl:when>
		<xsl:when test="$code='document.publish'">Publish</xsl:when>
		<xsl:when test="$code='document.replace'">Publish new version</xsl:when>
		<xsl:when test="$code='document.withdraw'">Withdraw document</xsl:when>
		<xsl:when test="$code='document.published'">Document published.</xsl:when>
		<xsl:when test="$code='document.withdrawn'">Document withdrawn.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ news -->

<xsl:template name="news.none">There is no news yet.</xsl:template>
<xsl:template name="news.list">Back to the news list</xsl:template>
<xsl:template name="news.write">Publish</xsl:template>
<xsl:template name="news.as-shown">See it as readers do</xsl:template>
<xsl:template name="news.unread">New notices</xsl:template>
<xsl:template name="news.all">See all news and notices</xsl:template>
<xsl:template name="news.mark">Read</xsl:template>
<xsl:template name="news.was-read">Marked as read.</xsl:template>
<xsl:template name="news.new">Publish news</xsl:template>
<xsl:template name="news.take-back">Withdraw this item</xsl:template>
<xsl:template name="news.title">Title</xsl:template>
<xsl:template name="news.days">Published on</xsl:template>
<xsl:attribute-set name="news.days"><xsl:attribute name="data-label">Published on</xsl:attribute></xsl:attribute-set>
<xsl:template name="news.readers">Read</xsl:template>
<xsl:attribute-set name="news.readers"><xsl:attribute name="data-label">Read (people)</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @office and @from. -->
<xsl:template name="news.office"><xsl:if test="@office"><xsl:value-of select="@office"/>, </xsl:if><xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:template>
<!-- Context: item. -->
<xsl:template name="news.state"><xsl:choose><xsl:when test="@read">Read</xsl:when><xsl:when test="@state='over'">Expired</xsl:when><xsl:otherwise>Unread</xsl:otherwise></xsl:choose></xsl:template>
<!-- Context: one. -->
<xsl:template name="news.of"><xsl:value-of select="@author"/><xsl:if test="@office">, <xsl:value-of select="@office"/></xsl:if>; published from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> to <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template>. For: <xsl:call-template name="audience"/>.</xsl:template>
<xsl:template name="news.admin-lead">News shows on the first page of the people of the chosen unit and bloc, between the two dates, until each of them presses “Read”. Write no details of any individual.</xsl:template>

<xsl:template name="word-news">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='news.read'"><xsl:call-template name="news.mark"/></xsl:when>
		<xsl:when test="$code='news_admin.title'"><xsl:call-template name="news.title"/></xsl:when>
		<xsl:when test="$code='news_admin.body'">Content</xsl:when>
		<xsl:when test="$code='news_admin.body.hint'">Each line is a paragraph; a line beginning with “- ” is an item. Addresses https://… become links.</xsl:when>
		<xsl:when test="$code='news_admin.first'">Published from</xsl:when>
		<xsl:when test="$code='news_admin.last'">Up to and including</xsl:when>
		<xsl:when test="$code='news_admin.days'">The last day must not be before the first.</xsl:when>
		<xsl:when test="$code='news_admin.again'">Show it again to those who have read it</xsl:when>
		<xsl:when test="$code='news_admin.reason'">Reason for withdrawing</xsl:when>
		<xsl:when test="$code='news_admin.publish'">Publish</xsl:when>
		<xsl:when test="$code='news_admin.withdraw'">Withdraw</xsl:when>
		<xsl:when test="$code='news_admin.withdrawn'">News withdrawn.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ whom published results show to -->

<xsl:template name="visibility.lead">Who in the unit sees whose result after publication. Direct superior, authority, aggregators and auditors always see within their scope; points and comments never show to colleagues.</xsl:template>
<xsl:template name="visibility.others">Units that tell each person only</xsl:template>
<xsl:template name="word-visibility">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='visibility.shows'">Published results show to</xsl:when>
		<xsl:when test="$code='visibility.shows.names'">Everybody in the unit: name, position, level</xsl:when>
		<xsl:when test="$code='visibility.shows.own'">Each person: only the own result</xsl:when>
		<xsl:when test="$code='visibility.reason'">Basis, reason</xsl:when>
		<xsl:when test="$code='visibility.unchanged'">It is set like this already; nothing has changed.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
