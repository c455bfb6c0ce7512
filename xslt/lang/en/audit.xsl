<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the pages of the two logs; what the logs name by codes is in audit_code.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="audit.time">Time</xsl:template>
<xsl:attribute-set name="audit.time"><xsl:attribute name="data-label">Time</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.who">Who</xsl:template>
<xsl:attribute-set name="audit.who"><xsl:attribute name="data-label">Who</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.what">Event</xsl:template>
<xsl:attribute-set name="audit.what"><xsl:attribute name="data-label">Event</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.changes">Change</xsl:template>
<xsl:attribute-set name="audit.changes"><xsl:attribute name="data-label">Change</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.reason">Reason</xsl:template>
<xsl:attribute-set name="audit.reason"><xsl:attribute name="data-label">Reason</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.business">Business time</xsl:template>
<xsl:attribute-set name="audit.business"><xsl:attribute name="data-label">Business time</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.behalf">In place of</xsl:template>
<xsl:attribute-set name="audit.behalf"><xsl:attribute name="data-label">In place of</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.account">Account</xsl:template>
<xsl:attribute-set name="audit.account"><xsl:attribute name="data-label">Account</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.operator">Operator's tool</xsl:template>
<xsl:attribute-set name="audit.operator"><xsl:attribute name="data-label">Operator's tool</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.object">Object</xsl:template>
<xsl:attribute-set name="audit.object"><xsl:attribute name="data-label">Object</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.request">Request id</xsl:template>
<xsl:attribute-set name="audit.request"><xsl:attribute name="data-label">Request id</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.chain">Link of the chain</xsl:template>
<xsl:attribute-set name="audit.chain"><xsl:attribute name="data-label">Link of the chain</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.hash">Hash</xsl:template>
<xsl:attribute-set name="audit.hash"><xsl:attribute name="data-label">Hash</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.seal">Seal</xsl:template>
<xsl:attribute-set name="audit.seal"><xsl:attribute name="data-label">Seal</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.field">Content</xsl:template>
<xsl:attribute-set name="audit.field"><xsl:attribute name="data-label">Content</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.old">Before</xsl:template>
<xsl:attribute-set name="audit.old"><xsl:attribute name="data-label">Before</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.new">After</xsl:template>
<xsl:attribute-set name="audit.new"><xsl:attribute name="data-label">After</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.address">Address</xsl:template>
<xsl:attribute-set name="audit.address"><xsl:attribute name="data-label">Address</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.route">Page</xsl:template>
<xsl:attribute-set name="audit.route"><xsl:attribute name="data-label">Page</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.subject">Record of</xsl:template>
<xsl:attribute-set name="audit.subject"><xsl:attribute name="data-label">Record of</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.result">Result</xsl:template>
<xsl:attribute-set name="audit.result"><xsl:attribute name="data-label">Result</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.any">All</xsl:template>
<xsl:attribute-set name="audit.any"><xsl:attribute name="data-label">All</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.nothing">(empty)</xsl:template>
<xsl:attribute-set name="audit.nothing"><xsl:attribute name="data-label">(empty)</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.id">Code</xsl:template>
<xsl:attribute-set name="audit.id"><xsl:attribute name="data-label">Code</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.number">Number</xsl:template>
<xsl:attribute-set name="audit.number"><xsl:attribute name="data-label">Number</xsl:attribute></xsl:attribute-set>

<xsl:template name="audit.from">From</xsl:template>
<xsl:template name="audit.to">Until</xsl:template>
<xsl:template name="audit.person">Person or account</xsl:template>
<xsl:template name="audit.side">That person</xsl:template>
<xsl:template name="audit.side-who">acted</xsl:template>
<xsl:template name="audit.side-subject">owns the record</xsl:template>
<xsl:template name="audit.object-id">Object id</xsl:template>
<xsl:template name="audit.history">Everything with this object</xsl:template>
<xsl:template name="audit.same-request">Same request</xsl:template>
<xsl:template name="audit.of"> of </xsl:template>
<xsl:template name="audit.in-month"><xsl:text> </xsl:text><xsl:if test="substring(@month,6,1)!='Q'">month </xsl:if></xsl:template>
<xsl:template name="audit.paper"> print</xsl:template>
<xsl:template name="audit.done">Done</xsl:template>
<xsl:template name="audit.refused">Refused</xsl:template>
<xsl:template name="audit.older">Older</xsl:template>
<xsl:template name="audit.newest">Newest</xsl:template>
<xsl:template name="audit.none">No row matches.</xsl:template>
<xsl:template name="audit.nobody">This person or account was not found.</xsl:template>
<xsl:template name="audit.choose">Several people match. Choose one:</xsl:template>
<xsl:template name="audit.more">There are more people. Please type more of the name.</xsl:template>
<xsl:template name="audit.commands">Acts</xsl:template>
<xsl:template name="audit.accesses">Access</xsl:template>
<xsl:template name="audit.line-title">Log: row <xsl:value-of select="line/@id"/></xsl:template>
<xsl:template name="audit.chained">This row is link number <xsl:value-of select="@chain"/> of the chain of <xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template>, unit <xsl:value-of select="@unit"/>.</xsl:template>
<xsl:template name="audit.sealed">Seal number <xsl:value-of select="@id"/> (rows <xsl:value-of select="@first"/> to <xsl:value-of select="@last"/>), at <xsl:call-template name="audit-moment"><xsl:with-param name="at" select="@at"/></xsl:call-template></xsl:template>
<xsl:template name="audit.unsealed">Not sealed yet</xsl:template>
<xsl:template name="audit.error-date">Write dates like 05/01/2022</xsl:template>
<xsl:template name="audit.error-order">The first day must not be after the last</xsl:template>
<xsl:template name="audit.error-long">Only <xsl:value-of select="@days"/><xsl:text> </xsl:text><xsl:choose><xsl:when test="@days=1">day</xsl:when><xsl:otherwise>days</xsl:otherwise></xsl:choose> can be searched at once</xsl:template>
<xsl:template name="access.own-title">My log</xsl:template>
<xsl:template name="access.list-title">Access log</xsl:template>
<xsl:template name="access.own-lead">Your logins and who has looked at your record (Law on Personal Data Protection No. 91/2025/QH15). Times are real time.</xsl:template>
<xsl:template name="access.own-link">Log: logins, and who has looked at my record</xsl:template>

</xsl:stylesheet>
