<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the documents that an office issues (print/office.xsl) and of their registration (page/imprint.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- tools -->
<xsl:template name="office.sheet">Download spreadsheet (.xlsx, Vietnamese)</xsl:template>
<xsl:template name="office.guide">Layout by <xsl:choose><xsl:when test="starts-with(letterhead/@guide,'30/')">Decree number </xsl:when><xsl:otherwise>Guideline number </xsl:otherwise></xsl:choose><xsl:value-of select="letterhead/@guide"/></xsl:template>

<!-- Context: registered. -->
<xsl:template name="office.differs">DIFFERS FROM THE NUMBERED COPY – the content changed after <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></xsl:template>
<xsl:template name="office.recipients">Recipients:</xsl:template>
<xsl:template name="office.to">To: </xsl:template>

<!-- notice -->
<xsl:template name="office.notice-title">Notice</xsl:template>
<xsl:template name="office.notice-subject">Results of rating <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="office.notice-text">On the basis of the results decided by the authority, <xsl:value-of select="@unit"/> gives notice of the <xsl:call-template name="period"/>ly rating of cadres, civil servants, public employees and contract staff <xsl:call-template name="format-month-long"/> as follows:</xsl:template>
<xsl:template name="office.not-rated">Not rated</xsl:template>

<!-- submission -->
<xsl:template name="office.submission-title">Submission</xsl:template>
<xsl:template name="office.submission-subject">On the rating <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="office.submission-text">On the basis of self-assessments and of the reviews and proposals of the direct superiors, the advisory office submits the following cases for a decision on levels:</xsl:template>
<xsl:template name="office.submission-totals">Total: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(person)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; advised: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level])"/></xsl:call-template> (A: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='A'])"/></xsl:call-template>, B: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='B'])"/></xsl:call-template>, C: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='C'])"/></xsl:call-template>, D: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='D'])"/></xsl:call-template>); not rated: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@state='not_rated'])"/></xsl:call-template>.</xsl:template>
<xsl:template name="office.submission-end">Respectfully submitted for decision.</xsl:template>
<xsl:template name="office.advised-level">Advised level</xsl:template>
<!-- Context: person. -->
<xsl:template name="office.submission-note">
	<xsl:choose>
		<xsl:when test="@not-rated-reason">Not rated: <xsl:value-of select="@not-rated-reason"/></xsl:when>
		<xsl:when test="@advised-comment"><xsl:value-of select="@advised-comment"/></xsl:when>
		<xsl:when test="not(@self-level)">No self-assessment</xsl:when>
		<xsl:when test="not(@superior-level)">Awaiting review</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- what is counted -->
<xsl:template name="office.counted-title">
	<xsl:choose>
		<xsl:when test="@view='levels'">Results of rating by decentralised management</xsl:when>
		<xsl:otherwise>Statistics of rating</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.counted-subject"><xsl:call-template name="format-month-long"/> – <xsl:value-of select="@unit"/><xsl:if test="@bloc">, <xsl:call-template name="office.bloc"><xsl:with-param name="code" select="@bloc"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="office.counted-whose">
	<xsl:choose>
		<xsl:when test="@view='levels'">Management level, bloc</xsl:when>
		<xsl:otherwise>Unit</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.sheet-group">
	<xsl:choose>
		<xsl:when test="@view='levels'">Management level</xsl:when>
		<xsl:otherwise>Bloc</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.bloc">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='party'">Party and mass-organisation bloc</xsl:when>
		<xsl:when test="$code='government'">government bloc</xsl:when>
		<xsl:otherwise>school bloc</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<!-- Context: group. -->
<xsl:template name="office.group">
	<xsl:choose>
		<xsl:when test="../@view='levels' and @code='central'">Managed by the centre</xsl:when>
		<xsl:when test="../@view='levels' and @code='city'">Managed by the city</xsl:when>
		<xsl:when test="../@view='levels' and @code='district'">Managed by the district</xsl:when>
		<xsl:when test="../@view='levels'">Managed by the agency</xsl:when>
		<xsl:when test="@code='party'">Party and mass-organisation bloc</xsl:when>
		<xsl:when test="@code='government'">Government bloc</xsl:when>
		<xsl:otherwise>School bloc</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.people">Total</xsl:template>
<xsl:template name="office.none">Not rated</xsl:template>
<xsl:template name="office.no-self">Not self-scored</xsl:template>
<xsl:template name="office.self">Self-scored</xsl:template>
<xsl:template name="office.decided">Decided</xsl:template>
<xsl:template name="office.count">Number</xsl:template>
<xsl:template name="office.cap">Cap on A</xsl:template>
<xsl:template name="office.places">Allowed</xsl:template>
<xsl:template name="office.used">Used</xsl:template>
<xsl:template name="office.nobody">There is nobody in the report's scope this <xsl:call-template name="period"/>.</xsl:template>

<!-- missing -->
<xsl:template name="office.missing-title">Who has not finished</xsl:template>
<xsl:template name="office.step">Missing step</xsl:template>
<xsl:template name="office.days-late">Days late</xsl:template>
<xsl:template name="office.missing-total">Total: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(person)=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; overdue: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@days-late])"/></xsl:call-template><xsl:text> </xsl:text><xsl:choose><xsl:when test="count(person[@days-late])=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>.</xsl:template>
<xsl:template name="office.nobody-missing">Nobody in the report's scope is missing a step that is due.</xsl:template>

<!-- registration -->
<xsl:template name="imprint.link">Number and signer</xsl:template>
<xsl:template name="imprint.title">Number and signer: <xsl:call-template name="imprint.kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template>, <xsl:call-template name="format-month"/></xsl:template>
<xsl:template name="imprint.kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='summary'">summary of results</xsl:when>
		<xsl:when test="$code='notice'">notice of results</xsl:when>
		<xsl:when test="$code='submission'">submission</xsl:when>
		<xsl:when test="$code='statistics'">statistics of results</xsl:when>
		<xsl:when test="$code='missing'">who has not finished</xsl:when>
		<xsl:otherwise>results by decentralised management</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="imprint.paper">See the print (Vietnamese)</xsl:template>
<xsl:template name="imprint.list">Reports of the <xsl:call-template name="period"/></xsl:template>
<xsl:template name="imprint.lead"><xsl:if test="@unit"><xsl:value-of select="@unit"/>. </xsl:if>What is entered here is printed on the document and remembered for later months (except number and date). Where a field is empty, the print leaves room for handwriting.</xsl:template>
<xsl:template name="imprint.registered">Number <strong><xsl:value-of select="@number"/></strong> was registered at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@registered-at"/></xsl:call-template><xsl:if test="@registered-by!=''">, <xsl:value-of select="@registered-by"/></xsl:if>. The software remembers what the report said then.</xsl:template>
<xsl:template name="imprint.differs">The report now differs from what was registered. A new print says that it differs from the numbered copy, until the number is registered again or a new one is entered.</xsl:template>

<xsl:template name="word-imprint">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='imprint.number'">Number</xsl:when>
		<xsl:when test="$code='imprint.number-hint'">Digits only, for example 12; the symbol is printed from the agency's letterhead.</xsl:when>
		<xsl:when test="$code='imprint.issued_on'">Date of the document</xsl:when>
		<xsl:when test="$code='imprint.place'">Place</xsl:when>
		<xsl:when test="$code='imprint.place-hint'">Empty: the place of the agency's letterhead.</xsl:when>
		<xsl:when test="$code='imprint.addressee'">To</xsl:when>
		<xsl:when test="$code='imprint.addressee-hint'">Empty: a submission goes to the authority; other reports do not print this line.</xsl:when>
		<xsl:when test="$code='imprint.form'">Form of signature</xsl:when>
		<xsl:when test="$code='imprint.form.'">Signed directly</xsl:when>
		<xsl:when test="$code='imprint.form.t_m'">On behalf of (T/M, TM.)</xsl:when>
		<xsl:when test="$code='imprint.form.k_t'">Signed for (K/T, KT.)</xsl:when>
		<xsl:when test="$code='imprint.form.t_l'">By order of (T/L, TL.)</xsl:when>
		<xsl:when test="$code='imprint.capacity'">Capacity</xsl:when>
		<xsl:when test="$code='imprint.capacity-hint'">The line after T/M, K/T, T/L, for example <span lang="vi">TRƯỞNG BAN</span> or <span lang="vi">BAN THƯỜNG VỤ</span>.</xsl:when>
		<xsl:when test="$code='imprint.position'">Signer's position</xsl:when>
		<xsl:when test="$code='imprint.position-hint'">The second line, if any, for example <span lang="vi">PHÓ TRƯỞNG BAN</span>.</xsl:when>
		<xsl:when test="$code='imprint.signer'">Signer's name</xsl:when>
		<xsl:when test="$code='imprint.author'">Made by</xsl:when>
		<xsl:when test="$code='imprint.recipients'">Recipients</xsl:when>
		<xsl:when test="$code='imprint.recipients-hint'">One a line.</xsl:when>
		<xsl:when test="$code='imprint.again'">Register this number again with the present content</xsl:when>
		<xsl:when test="$code='imprint.again-hint'">Only when the signed copy is replaced by a new one of the same number.</xsl:when>
		<xsl:when test="$code='imprint.saved'">Number and signer recorded.</xsl:when>
		<xsl:when test="$code='imprint.bad_number'">A number begins with a digit, for example 12 or 12a; without the symbol.</xsl:when>
		<xsl:when test="$code='imprint.date_needed'">A numbered document has a date, for example 04/02/2022.</xsl:when>
		<xsl:when test="$code='imprint.unpublished'">This <xsl:call-template name="period"/>'s results are not published, so no number can be registered; the print is a draft.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
