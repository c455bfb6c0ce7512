<?xml version="1.0" encoding="UTF-8"?>
<!--
  print/plan.xsl: plans and weeks on paper, in the columns of an office. The documents are those of the pages (page/plan.xsl,
  unit_plan.xsl, schedule.xsl) with letterhead and signatures instead of forms.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:key name="task-of-item" match="unit_plan/task" use="@item"/>

<!-- ============================================================ a person's month -->

<xsl:template match="page[@print='yes']/plan">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="plan.paper-title"/></h1>
	<p class="paper-subtitle"><xsl:value-of select="concat(@name,' – ',@position)"/></p>
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="plan.caption"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="paper.number-short"/></th>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="task.product"/></th>
				<th scope="col"><xsl:call-template name="task.assigner"/></th>
				<th scope="col"><xsl:call-template name="task.coordinators"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<th scope="col"><xsl:call-template name="task.result"/></th>
				<th scope="col"><xsl:call-template name="task.percent"/></th>
				<th scope="col"><xsl:call-template name="paper.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:call-template name="paper-plan-group">
				<xsl:with-param name="tasks" select="task[@origin='planned' and not(@coordinates)]"/>
				<xsl:with-param name="mark" select="'I'"/>
				<xsl:with-param name="title"><xsl:call-template name="plan.paper-planned"/></xsl:with-param>
			</xsl:call-template>
			<xsl:call-template name="paper-plan-group">
				<xsl:with-param name="tasks" select="task[@origin='arising' and not(@coordinates)]"/>
				<xsl:with-param name="mark" select="'II'"/>
				<xsl:with-param name="title"><xsl:call-template name="plan.paper-arising"/></xsl:with-param>
			</xsl:call-template>
			<xsl:if test="task[@coordinates]">
				<xsl:call-template name="paper-plan-group">
					<xsl:with-param name="tasks" select="task[@coordinates]"/>
					<xsl:with-param name="mark" select="'III'"/>
					<xsl:with-param name="title"><xsl:call-template name="plan.paper-coordinates"/></xsl:with-param>
				</xsl:call-template>
			</xsl:if>
		</tbody>
	</table>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

<xsl:template name="paper-plan-group">
	<xsl:param name="tasks"/>
	<xsl:param name="mark"/>
	<xsl:param name="title"/>
	<tr class="group">
		<td class="mid"><xsl:value-of select="$mark"/></td>
		<th scope="rowgroup" colspan="8"><xsl:value-of select="$title"/></th>
	</tr>
	<xsl:if test="not($tasks)"><tr><td></td><td colspan="8"><xsl:call-template name="paper.none"/></td></tr></xsl:if>
	<xsl:for-each select="$tasks"><xsl:call-template name="paper-plan-task"/></xsl:for-each>
</xsl:template>

<!-- The assigner's word goes before the doer's. Context: task. -->
<xsl:template name="paper-plan-task">
	<tr>
		<td class="mid"><xsl:value-of select="position()"/></td>
		<td class="long"><xsl:value-of select="@content"/></td>
		<td><xsl:value-of select="@product"/></td>
		<td>
			<xsl:value-of select="@assigner"/>
			<xsl:if test="@coordinates"><xsl:if test="@assigner"><br/></xsl:if><xsl:call-template name="plan.paper-doer"/></xsl:if>
		</td>
		<td><xsl:value-of select="@coordinators"/></td>
		<td class="mid"><xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
		<td class="long"><xsl:value-of select="@result"/><xsl:if test="@document!=''"><xsl:if test="@result!=''"><br/></xsl:if><xsl:value-of select="@document"/></xsl:if></td>
		<td class="mid">
			<xsl:choose>
				<xsl:when test="@confirmed_percent"><xsl:value-of select="@confirmed_percent"/></xsl:when>
				<xsl:otherwise><xsl:value-of select="@percent"/></xsl:otherwise>
			</xsl:choose>
		</td>
		<td>
			<xsl:choose>
				<xsl:when test="@state='confirmed'"><xsl:call-template name="plan.paper-confirmed"/></xsl:when>
				<xsl:when test="@unconfirmed='yes'"><xsl:call-template name="plan.paper-unconfirmed"/></xsl:when>
			</xsl:choose>
		</td>
	</tr>
</xsl:template>

<!-- ============================================================ an agency's month -->

<xsl:template match="page[@print='yes']/unit_plan">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="unit_plan.paper-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="unit_plan.paper-subtitle"/></p>
	<xsl:if test="@goal!=''">
		<h2><xsl:call-template name="unit_plan.paper-goal"/></h2>
		<p class="typed"><xsl:value-of select="@goal"/></p>
		<h2><xsl:call-template name="unit_plan.paper-work"/></h2>
	</xsl:if>
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="unit_plan.items"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="paper.number-short"/></th>
				<th scope="col"><xsl:call-template name="unit_plan.paper-content"/></th>
				<th scope="col"><xsl:call-template name="task.product"/></th>
				<th scope="col"><xsl:call-template name="unit_plan.leader"/></th>
				<th scope="col"><xsl:call-template name="unit_plan.paper-people"/></th>
				<th scope="col"><xsl:call-template name="task.due"/></th>
				<th scope="col"><xsl:call-template name="paper.note"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:if test="not(item or task)"><tr><td></td><td colspan="6"><xsl:call-template name="paper.none"/></td></tr></xsl:if>
			<xsl:for-each select="item"><xsl:call-template name="paper-unit-item"/></xsl:for-each>
			<xsl:if test="task[not(@item)]">
				<tr class="group">
					<td></td>
					<th scope="rowgroup" colspan="6"><xsl:call-template name="unit_plan.paper-other"/></th>
				</tr>
				<xsl:for-each select="task[not(@item)]">
					<xsl:call-template name="paper-unit-task"><xsl:with-param name="number" select="position()"/></xsl:call-template>
				</xsl:for-each>
			</xsl:if>
		</tbody>
	</table>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

<!-- An item with everybody who got it whole; tasks worded anew stand below it. Context: item. -->
<xsl:template name="paper-unit-item">
	<xsl:variable name="number" select="position()"/>
	<xsl:variable name="content" select="@content"/>
	<tr>
		<td class="mid"><xsl:value-of select="$number"/></td>
		<td class="long"><xsl:value-of select="@content"/></td>
		<td><xsl:value-of select="@product"/></td>
		<td><xsl:value-of select="@leader"/></td>
		<td>
			<xsl:for-each select="key('task-of-item',@id)[@content=$content]">
				<xsl:if test="position()!=1">, </xsl:if><xsl:value-of select="@person"/>
			</xsl:for-each>
		</td>
		<td class="mid"><xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
		<td></td>
	</tr>
	<xsl:for-each select="key('task-of-item',@id)[@content!=$content]">
		<xsl:call-template name="paper-unit-task"><xsl:with-param name="number" select="concat($number,'.',position())"/></xsl:call-template>
	</xsl:for-each>
</xsl:template>

<!-- Context: task. -->
<xsl:template name="paper-unit-task">
	<xsl:param name="number"/>
	<tr>
		<td class="mid"><xsl:value-of select="$number"/></td>
		<td class="long"><xsl:value-of select="@content"/></td>
		<td><xsl:value-of select="@product"/></td>
		<td><xsl:value-of select="@assigner"/></td>
		<td><xsl:value-of select="@person"/></td>
		<td class="mid"><xsl:call-template name="format-day"><xsl:with-param name="date" select="@due"/></xsl:call-template></td>
		<td></td>
	</tr>
</xsl:template>

<!-- ============================================================ a person's week -->

<xsl:template match="page[@print='yes']/schedule">
	<xsl:apply-templates select="letterhead"/>
	<h1 class="paper-title"><xsl:call-template name="schedule.paper-title"/></h1>
	<p class="paper-subtitle"><xsl:call-template name="schedule.paper-dates"/><br/><xsl:value-of select="@name"/></p>
	<table class="paper-table">
		<caption class="hidden"><xsl:call-template name="schedule.paper-title"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="schedule.day"/></th>
				<th scope="col"><xsl:call-template name="schedule.session"/></th>
				<th scope="col"><xsl:call-template name="task.content"/></th>
				<th scope="col"><xsl:call-template name="schedule.place"/></th>
				<th scope="col"><xsl:call-template name="schedule.result"/></th>
			</tr>
		</thead>
		<xsl:for-each select="day[position() &lt; 7 or entry]"><xsl:call-template name="paper-day"/></xsl:for-each>
	</table>
	<xsl:if test="@result!=''">
		<h2><xsl:call-template name="schedule.week-result"/></h2>
		<p class="typed"><xsl:value-of select="@result"/></p>
	</xsl:if>
	<xsl:apply-templates select="signatures"/>
</xsl:template>

<!-- A day is a group of rows, at least one; Sunday only where it is used. Context: day. -->
<xsl:template name="paper-day">
	<tbody>
		<xsl:for-each select="entry">
			<tr>
				<xsl:if test="position()=1"><xsl:for-each select=".."><xsl:call-template name="paper-day-head"/></xsl:for-each></xsl:if>
				<td class="nowrap"><xsl:call-template name="schedule.session-word"/></td>
				<td class="long"><xsl:value-of select="@content"/></td>
				<td><xsl:value-of select="@place"/></td>
				<td>
					<xsl:if test="@done"><xsl:call-template name="schedule.done-word"/></xsl:if>
					<xsl:if test="@done and @result!=''">. </xsl:if>
					<xsl:value-of select="@result"/>
				</td>
			</tr>
		</xsl:for-each>
		<xsl:if test="not(entry)">
			<tr><xsl:call-template name="paper-day-head"/><td></td><td></td><td></td><td></td></tr>
		</xsl:if>
	</tbody>
</xsl:template>

<!-- Context: day. -->
<xsl:template name="paper-day-head">
	<th scope="rowgroup" class="nowrap">
		<xsl:if test="entry[2]"><xsl:attribute name="rowspan"><xsl:value-of select="count(entry)"/></xsl:attribute></xsl:if>
		<xsl:call-template name="format-weekday"><xsl:with-param name="date" select="@date"/></xsl:call-template>
		<br/>
		<xsl:call-template name="format-day"><xsl:with-param name="date" select="@date"/></xsl:call-template>
	</th>
</xsl:template>

</xsl:stylesheet>
