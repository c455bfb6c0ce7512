<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/training.xsl; the roster's columns are those of the dispatch (630-CV/QU). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="training.new">Open a new course</xsl:template>
<xsl:template name="training.all">Courses</xsl:template>
<xsl:template name="training.roster">List of registrations</xsl:template>
<xsl:template name="training.back">Back to the courses</xsl:template>
<xsl:template name="training.lead">Each agency registers one officer. After the course this officer guides the colleagues of the unit.</xsl:template>
<xsl:template name="training.none">There is no course for your unit yet.</xsl:template>
<xsl:template name="training.when">Begins <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@starts"/></xsl:call-template>; register before <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@deadline"/></xsl:call-template></xsl:template>
<xsl:template name="training.state"><xsl:choose><xsl:when test="@officer">Registered: <xsl:value-of select="@officer"/></xsl:when><xsl:when test="@open">Not registered</xsl:when><xsl:otherwise>Registration closed</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="training.link">Join the online course</xsl:template>
<xsl:template name="training.own">Your unit's officer</xsl:template>
<xsl:template name="training.nobody-yet">The unit has registered nobody.</xsl:template>
<xsl:template name="training.no-candidates">The unit has no administrator or aggregator who could be registered. Please grant the rights first.</xsl:template>
<xsl:template name="training.closed">Registration is closed.</xsl:template>
<xsl:template name="training.who-registers">The unit's head, deputy or administrator registers.</xsl:template>
<xsl:template name="training.roster-title">List of registrations: <xsl:value-of select="@title"/></xsl:template>
<xsl:template name="training.paper-title">LIST OF OFFICERS REGISTERED FOR THE COURSE</xsl:template>
<xsl:template name="training.count"><xsl:apply-templates select="@registered" mode="count"/> of <xsl:apply-templates select="@invited" mode="count"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@invited=1">agency has</xsl:when><xsl:otherwise>agencies have</xsl:otherwise></xsl:choose> registered.</xsl:template>
<xsl:template name="training.attendance">Take attendance</xsl:template>
<xsl:template name="training.bloc"><xsl:choose><xsl:when test="@bloc='party'">Party and mass-organisation bloc</xsl:when><xsl:when test="@bloc='government'">Government bloc</xsl:when><xsl:otherwise>School bloc</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="training.agency">Agency</xsl:template>
<xsl:template name="training.officer">Officer attending the course</xsl:template>
<xsl:attribute-set name="training.officer"><xsl:attribute name="data-label">Cadre</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.position">Position</xsl:template>
<xsl:attribute-set name="training.position"><xsl:attribute name="data-label">Position</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.phone">Telephone number</xsl:template>
<xsl:attribute-set name="training.phone"><xsl:attribute name="data-label">Telephone</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.email">E-mail address</xsl:template>
<xsl:attribute-set name="training.email"><xsl:attribute name="data-label">E-mail</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.came">Attended</xsl:template>
<xsl:template name="training.missing">Not registered</xsl:template>
<xsl:template name="training.attended">Attendance</xsl:template>
<xsl:template name="training.attended-word"><xsl:choose><xsl:when test="@attended='yes'">Yes</xsl:when><xsl:when test="@attended='no'">No</xsl:when></xsl:choose></xsl:template>
<xsl:template name="training.guide">Your unit's guide</xsl:template>

<xsl:template name="word-training">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='training.officer'">Officer</xsl:when>
		<xsl:when test="$code='training.phone'">Telephone number</xsl:when>
		<xsl:when test="$code='training.email'">E-mail address</xsl:when>
		<xsl:when test="$code='training.register'">Register</xsl:when>
		<xsl:when test="$code='training.replace'">Replace the registered officer</xsl:when>
		<xsl:when test="$code='training.registered'">The unit's officer is registered.</xsl:when>
		<xsl:when test="$code='training.too-late'">Registration is closed, nobody can be registered any more.</xsl:when>
		<xsl:when test="$code='training.bad-phone'">A telephone number has only digits, spaces and +.</xsl:when>
		<xsl:when test="$code='training.bad-email'">Not an e-mail address.</xsl:when>
		<xsl:when test="$code='training.bad-time'">Enter hour and minutes, for example 14:00.</xsl:when>
		<xsl:when test="$code='training.deadline-after'">Registration must close before the course begins.</xsl:when>
		<xsl:when test="$code='training.link-https'">A link must begin with https://.</xsl:when>
		<xsl:when test="$code='training_admin.add'">Open the course</xsl:when>
		<xsl:when test="$code='training.contact.hint'">Left empty, it is taken from the record.</xsl:when>
		<xsl:when test="$code='training.time.hint'">Hour and minutes, for example 14:00.</xsl:when>
		<xsl:when test="$code='training.link.hint'">Begins with https://. Everybody in the invited units sees it.</xsl:when>
		<xsl:when test="$code='training_admin.title'">Name of the course</xsl:when>
		<xsl:when test="$code='training_admin.starts-day'">Date</xsl:when>
		<xsl:when test="$code='training_admin.starts-time'">Time</xsl:when>
		<xsl:when test="$code='training_admin.deadline-day'">Registration closes on</xsl:when>
		<xsl:when test="$code='training_admin.deadline-time'">Registration closes at</xsl:when>
		<xsl:when test="$code='training_admin.link'">Link to the course</xsl:when>
		<xsl:when test="$code='training_admin.note'">Content, requirements</xsl:when>
		<xsl:when test="$code='training_roster.came'">Units with an officer who attended</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
