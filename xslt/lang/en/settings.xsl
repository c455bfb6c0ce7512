<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/settings.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="settings.lead">In effect for everybody at once, also in open sessions. Each change is written to the audit log with its reason.</xsl:template>

<xsl:template name="word-settings">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='settings.second_factor_required'">Two-factor authentication required</xsl:when>
		<xsl:when test="$code='settings.second_factor_required.none'">of nobody</xsl:when>
		<xsl:when test="$code='settings.second_factor_required.administrators'">of administrators</xsl:when>
		<xsl:when test="$code='settings.second_factor_required.administrators_authorities'">of administrators and authorities</xsl:when>
		<xsl:when test="$code='settings.session_idle_minutes'">A session ends without activity after (minutes)</xsl:when>
		<xsl:when test="$code='settings.session_idle_minutes_administrator'">An administrator's session ends without activity after (minutes)</xsl:when>
		<xsl:when test="$code='settings.session_hours'">A session lasts at most (hours)</xsl:when>
		<xsl:when test="$code='settings.password_shortest'">Shortest password (characters)</xsl:when>
		<xsl:when test="$code='settings.password_shortest_with_factor'">Shortest password with a second factor (characters)</xsl:when>
		<xsl:when test="$code='settings.inactive_days'">Disable unused accounts after (days)</xsl:when>
		<xsl:when test="$code='settings.second_unit_admin'">A unit's administrator may appoint a second one</xsl:when>
		<xsl:when test="$code='settings.second_unit_admin.no'">no</xsl:when>
		<xsl:when test="$code='settings.second_unit_admin.yes'">allowed</xsl:when>
		<xsl:when test="$code='settings.delegation_days'">Longest delegation (days)</xsl:when>
		<xsl:when test="$code='settings.delegation_authority'">An authority may delegate to</xsl:when>
		<xsl:when test="$code='settings.delegation_authority.deputy'">deputies</xsl:when>
		<xsl:when test="$code='settings.delegation_authority.any'">anybody in the agency</xsl:when>
		<xsl:when test="$code='settings.access_log_months'">Keep the access log for (months)</xsl:when>
		<xsl:when test="$code='settings.paper_until'">Paper used beside the software until (year and month in one, for example 202203)</xsl:when>
		<xsl:when test="$code='settings.support_days'">Support: answer within (days)</xsl:when>
		<xsl:when test="$code='settings.remind_days'">Remind before the last day of each step (days; 0: not before)</xsl:when>
		<xsl:when test="$code='settings.remind_hour'">Begin reminding at (hour of the day)</xsl:when>
		<xsl:when test="$code='settings.remind_mail'">Send reminders by mail to those who agreed</xsl:when>
		<xsl:when test="$code='settings.remind_mail.no'">no</xsl:when>
		<xsl:when test="$code='settings.remind_mail.yes'">yes</xsl:when>
		<xsl:when test="$code='settings.signal_people'">Signals: only where one person has rated at least (people)</xsl:when>
		<xsl:when test="$code='settings.signal_share'">Signals: when the share that is alike reaches (%)</xsl:when>
		<xsl:when test="$code='settings.signal_seconds'">Signals: when the average per person is below (seconds)</xsl:when>
		<xsl:when test="$code='settings.signal_months'">Signals: when results are alike for (months)</xsl:when>
		<xsl:when test="$code='settings.summary_live_people'">Summaries: count plans, weeks and tasks every 15 minutes where there are more than (people)</xsl:when>
		<xsl:when test="$code='settings.reason'">Reason</xsl:when>
		<xsl:when test="$code='settings.unchanged'">No setting has changed; nothing was stored.</xsl:when>
		<xsl:when test="$code='settings.saved'">Settings stored.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
