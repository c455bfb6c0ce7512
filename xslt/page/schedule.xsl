<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/schedule.xsl: a week. schedule[@week @previous @next @monday @sunday @person @name @own @result]/day[@date]/entry[@id @session
  @content @place @done @result @task @task_content], task[@id @content @due @percent] due by this week; forms schedule (results
  of the entries), task-report (results of the tasks), schedule-add, schedule-copy.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="schedule-field" match="schedule/form[@id='schedule']/field" use="@name"/>

<xsl:template match="schedule" mode="title"><xsl:call-template name="schedule.title"/></xsl:template>

<xsl:template match="schedule" mode="tools">
	<ul class="tools">
		<li><a href="/lich-tuan/{@previous}"><xsl:call-template name="schedule.previous"/></a></li>
		<li><a href="/lich-tuan/{@next}"><xsl:call-template name="schedule.next"/></a></li>
		<li><a href="/lich-tuan/{@week}/in"><xsl:if test="not(@own)"><xsl:attribute name="href"><xsl:value-of select="concat('/lich-tuan/',@week,'/in?nguoi=',@person)"/></xsl:attribute></xsl:if><xsl:call-template name="frame.print"/></a></li>
	</ul>
</xsl:template>

<xsl:template match="schedule">
	<xsl:if test="not(@own)"><p class="lead"><xsl:value-of select="@name"/></p></xsl:if>
	<xsl:choose>
		<xsl:when test="day/entry and @own='yes'">
			<form>
				<xsl:apply-templates select="form[@id='schedule']" mode="attributes"/>
				<xsl:apply-templates select="form[@id='schedule']" mode="hidden"/>
				<xsl:call-template name="schedule-table"/>
				<xsl:apply-templates select="key('schedule-field','week-result')"/>
				<xsl:apply-templates select="form[@id='schedule']" mode="buttons"/>
			</form>
		</xsl:when>
		<xsl:when test="day/entry">
			<xsl:call-template name="schedule-table"/>
			<xsl:if test="@result!=''"><h2><xsl:call-template name="schedule.week-result"/></h2><xsl:call-template name="typed"><xsl:with-param name="text" select="@result"/></xsl:call-template></xsl:if>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="schedule.empty"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@own='yes'">
		<xsl:apply-templates select="form[@id='schedule-copy']"/>
		<xsl:apply-templates select="form[@id='task-report']" mode="due"/>
		<h2><xsl:call-template name="schedule.add"/></h2>
		<xsl:apply-templates select="form[@id='schedule-add']"/>
	</xsl:if>
</xsl:template>

<!-- Results of the tasks that are due. -->
<xsl:template match="form" mode="due">
	<section aria-labelledby="due-title">
		<h2 id="due-title"><xsl:call-template name="schedule.due-now"/></h2>
		<p class="soft"><xsl:call-template name="task.results-how"/></p>
		<form>
			<xsl:apply-templates select="." mode="attributes"/>
			<xsl:apply-templates select="." mode="hidden"/>
			<table class="stack brief">
				<caption class="hidden"><xsl:call-template name="schedule.due-now"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="task.content"/></th>
						<th scope="col"><xsl:call-template name="task.due"/></th>
						<th scope="col" class="mid"><xsl:call-template name="task.done-on-time"/></th>
						<th scope="col" class="num"><xsl:call-template name="task.percent"/></th>
						<th scope="col"><xsl:call-template name="task.result"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="../task">
						<tr>
							<th scope="row"><a href="/cong-viec/{@id}"><xsl:value-of select="@content"/></a></th>
							<td xsl:use-attribute-sets="task.due"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
							<xsl:call-template name="task-report-cells"><xsl:with-param name="report" select="true()"/></xsl:call-template>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
			<xsl:apply-templates select="." mode="buttons"/>
		</form>
	</section>
</xsl:template>

<xsl:template name="schedule-table">
	<table class="stack brief">
		<caption class="hidden"><xsl:call-template name="schedule.title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="schedule.day"/></th>
				<th scope="col"><xsl:call-template name="schedule.session"/></th>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="schedule.place"/></th>
				<th scope="col"><xsl:call-template name="schedule.done"/></th>
				<th scope="col"><xsl:call-template name="schedule.result"/></th>
				<xsl:if test="@own='yes'"><th scope="col"><xsl:call-template name="schedule.remove"/></th></xsl:if>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="day/entry"><xsl:call-template name="schedule-entry"/></xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- Context: entry. -->
<xsl:template name="schedule-entry">
	<tr>
		<td xsl:use-attribute-sets="schedule.day"><xsl:call-template name="format-weekday"><xsl:with-param name="date" select="@day"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="format-day"><xsl:with-param name="date" select="@day"/></xsl:call-template></td>
		<td xsl:use-attribute-sets="schedule.session"><xsl:call-template name="schedule.session-word"/></td>
		<th scope="row">
			<xsl:choose>
				<xsl:when test="@task"><a href="/cong-viec/{@task}"><xsl:value-of select="@content"/></a></xsl:when>
				<xsl:otherwise><xsl:value-of select="@content"/></xsl:otherwise>
			</xsl:choose>
		</th>
		<td class="long" xsl:use-attribute-sets="schedule.place"><xsl:value-of select="@place"/></td>
		<xsl:choose>
			<xsl:when test="../../@own='yes'">
				<td xsl:use-attribute-sets="schedule.done"><xsl:apply-templates select="key('schedule-field',concat('done-',@id))" mode="cell"/></td>
				<td class="long" xsl:use-attribute-sets="schedule.result"><xsl:apply-templates select="key('schedule-field',concat('result-',@id))" mode="cell"/></td>
				<td xsl:use-attribute-sets="schedule.remove"><xsl:apply-templates select="key('schedule-field',concat('remove-',@id))" mode="cell"/></td>
			</xsl:when>
			<xsl:otherwise>
				<td xsl:use-attribute-sets="schedule.done"><xsl:call-template name="schedule.done-word"/></td>
				<td class="long" xsl:use-attribute-sets="schedule.result"><xsl:value-of select="@result"/></td>
			</xsl:otherwise>
		</xsl:choose>
	</tr>
</xsl:template>

</xsl:stylesheet>
