<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the texts that everybody acknowledges. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="acknowledgement.lead">Before you go on, please read and acknowledge the texts below. Each version is acknowledged once.</xsl:template>
<xsl:template name="acknowledgement.done">All texts in force have been acknowledged. You can read them again at any time.</xsl:template>
<xsl:template name="acknowledgement.sample"><strong class="kind">Note.</strong> A sample text delivered with the software, to be replaced by the administering office's official text.</xsl:template>
<!-- Context: text. -->
<xsl:template name="acknowledgement.version"><xsl:if test="@number!=''">Number <xsl:value-of select="@number"/>, v</xsl:if><xsl:if test="@number=''">V</xsl:if>ersion <xsl:value-of select="@version"/><xsl:if test="not(@version)">new</xsl:if>, in force from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template>.</xsl:template>
<xsl:template name="acknowledgement.when">Acknowledged at <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@acknowledged"/></xsl:call-template>.</xsl:template>

<xsl:template name="word-acknowledgement">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='acknowledgement.agree'">I have read it and will comply</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ who has acknowledged -->

<xsl:template name="acknowledgements.count"><xsl:apply-templates select="@people" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@people=1">person</xsl:when><xsl:otherwise>people</xsl:otherwise></xsl:choose>; <xsl:call-template name="format-count"><xsl:with-param name="count" select="@people - @missing"/></xsl:call-template> have acknowledged everything, <xsl:apply-templates select="@missing" mode="count"/> have not.</xsl:template>
<xsl:template name="acknowledgements.people">People</xsl:template>
<xsl:attribute-set name="acknowledgements.people"><xsl:attribute name="data-label">People</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgements.acknowledged">Acknowledged</xsl:template>
<xsl:attribute-set name="acknowledgements.acknowledged"><xsl:attribute name="data-label">Acknowledged</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgements.missing">Not acknowledged</xsl:template>
<xsl:attribute-set name="acknowledgements.missing"><xsl:attribute name="data-label">Not acknowledged</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgements.version">Version</xsl:template>
<xsl:attribute-set name="acknowledgements.version"><xsl:attribute name="data-label">Version</xsl:attribute></xsl:attribute-set>
<!-- Context: text. -->
<xsl:template name="acknowledgements.text">version <xsl:value-of select="@version"/>, in force from <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:template>
<!-- Context: of. -->
<xsl:template name="acknowledgements.of">
	<xsl:choose>
		<xsl:when test="@at">Version <xsl:value-of select="@version"/>, <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></xsl:when>
		<xsl:when test="@last">Not yet (only version <xsl:value-of select="@last"/> acknowledged)</xsl:when>
		<xsl:otherwise>Not yet</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ versions -->

<xsl:template name="acknowledgement_text.list">Back to the list of texts</xsl:template>
<xsl:template name="acknowledgement_text.copy">Draft a new version from this text</xsl:template>
<xsl:template name="acknowledgement_text.preview">Preview: nothing is stored yet</xsl:template>
<xsl:template name="acknowledgement_text.new">New version</xsl:template>
<xsl:template name="acknowledgement_text.effect">From the date it takes effect, everybody must acknowledge again before going on. An issued text cannot be edited; to change it, add a new version.</xsl:template>
<xsl:template name="acknowledgement_text.versions">Versions</xsl:template>
<xsl:template name="acknowledgement_text.text">Text</xsl:template>
<xsl:template name="acknowledgement_text.sample">(sample text)</xsl:template>
<xsl:template name="acknowledgement_text.from">In force from</xsl:template>
<xsl:attribute-set name="acknowledgement_text.from"><xsl:attribute name="data-label">In force from</xsl:attribute></xsl:attribute-set>
<xsl:template name="acknowledgement_text.state">
	<xsl:param name="code" select="@state"/>
	<xsl:choose>
		<xsl:when test="$code='in_force'">In force</xsl:when>
		<xsl:when test="$code='upcoming'">Not in force yet</xsl:when>
		<xsl:when test="$code='replaced'">Replaced</xsl:when>
		<xsl:otherwise>Withdrawn</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-acknowledgement_text">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='acknowledgement_text.code'">Kind of text</xsl:when>
		<xsl:when test="$code='acknowledgement_text.code.regulation'">Regulation on use of the software</xsl:when>
		<xsl:when test="$code='acknowledgement_text.code.data_notice'">Notice on personal data and logging</xsl:when>
		<xsl:when test="$code='acknowledgement_text.number'">Number and symbol</xsl:when>
		<xsl:when test="$code='acknowledgement_text.number.hint'">For example <span lang="vi">2021-QĐ/TU</span>; leave empty if there is none.</xsl:when>
		<xsl:when test="$code='acknowledgement_text.title'">Title</xsl:when>
		<xsl:when test="$code='acknowledgement_text.body'">Content</xsl:when>
		<xsl:when test="$code='acknowledgement_text.body.hint'">A line beginning with “# ” is a heading, with “- ” an item; other lines are paragraphs.</xsl:when>
		<xsl:when test="$code='acknowledgement_text.from'">To be acknowledged from</xsl:when>
		<xsl:when test="$code='acknowledgement_text.from.hint'">Today or later, written like 01/02/2022.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
