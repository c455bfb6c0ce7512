<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/trial.xsl: a dry run of a rule set. trial[@id @number @version @state @broken @people @changed @unknown @most],
  month[@code @selected], unit[@id @name @selected], agency[@id @name @named]/(person[@name @position @level @would @before @after
  @by-points @by-threshold @by-bound @unscored @dropped @cut], levels[@when @A @B @C @D @unknown @places @over]).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="trial" mode="title"><xsl:call-template name="trial.title"/></xsl:template>

<xsl:template match="trial" mode="tools">
	<p class="tools"><a href="/quan-tri/bo-tieu-chi/{@id}"><xsl:call-template name="trial.back"/></a></p>
</xsl:template>

<xsl:template match="trial">
	<p class="lead"><xsl:call-template name="trial.lead"/></p>
	<xsl:choose>
		<xsl:when test="@broken"><div class="notice error"><p><xsl:call-template name="trial.broken"/></p></div></xsl:when>
		<xsl:when test="not(month)"><p class="empty"><xsl:call-template name="trial.no-month"/></p></xsl:when>
		<xsl:otherwise><xsl:call-template name="trial-form"/></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@people">
		<p><strong><xsl:call-template name="trial.summary"/></strong></p>
		<xsl:if test="@most"><div class="notice"><p><xsl:call-template name="trial.most"/></p></div></xsl:if>
		<xsl:apply-templates select="agency"/>
	</xsl:if>
</xsl:template>

<xsl:template name="trial-form">
	<form method="get" action="/quan-tri/bo-tieu-chi/{@id}/thu" class="filter inline">
		<div class="field">
			<label for="thang"><xsl:call-template name="trial.month"/></label>
			<select id="thang" name="thang">
				<xsl:for-each select="month"><option value="{@code}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:call-template name="format-month"><xsl:with-param name="month" select="@code"/></xsl:call-template></option></xsl:for-each>
			</select>
		</div>
		<div class="field">
			<label for="don-vi"><xsl:call-template name="common.unit"/></label>
			<select id="don-vi" name="don-vi">
				<xsl:for-each select="unit"><option value="{@id}"><xsl:if test="@selected"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:value-of select="@name"/></option></xsl:for-each>
			</select>
		</div>
		<p class="buttons"><button type="submit"><xsl:call-template name="trial.run"/></button></p>
	</form>
</xsl:template>

<xsl:template match="trial/agency">
	<section aria-labelledby="agency-{@id}">
		<h2 id="agency-{@id}"><xsl:value-of select="@name"/></h2>
		<div class="scroll" tabindex="0" role="region" aria-labelledby="levels-{@id}">
			<table>
				<caption id="levels-{@id}"><xsl:call-template name="trial.levels"/></caption>
				<thead><tr>
					<th scope="col"><xsl:call-template name="trial.rules"/></th>
					<th scope="col" class="num">A</th><th scope="col" class="num">B</th><th scope="col" class="num">C</th><th scope="col" class="num">D</th>
					<th scope="col" class="num"><xsl:call-template name="trial.unknown"/></th>
					<th scope="col" class="num"><xsl:call-template name="trial.places"/></th>
					<th scope="col" class="num"><xsl:call-template name="trial.over"/></th>
				</tr></thead>
				<tbody>
					<xsl:for-each select="levels">
						<tr>
							<th scope="row"><xsl:choose><xsl:when test="@when='before'"><xsl:call-template name="trial.before"/></xsl:when><xsl:otherwise><xsl:call-template name="trial.after"/></xsl:otherwise></xsl:choose></th>
							<td class="num"><xsl:apply-templates select="@A" mode="count"/></td><td class="num"><xsl:apply-templates select="@B" mode="count"/></td>
							<td class="num"><xsl:apply-templates select="@C" mode="count"/></td><td class="num"><xsl:apply-templates select="@D" mode="count"/></td>
							<td class="num"><xsl:apply-templates select="@unknown" mode="count"/></td>
							<td class="num"><xsl:choose><xsl:when test="@places"><xsl:apply-templates select="@places" mode="count"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
							<td class="num"><xsl:choose><xsl:when test="@over"><xsl:value-of select="@over"/></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</div>
		<xsl:choose>
			<xsl:when test="not(@named)"><p class="soft"><xsl:call-template name="trial.not-named"/></p></xsl:when>
			<xsl:when test="person"><xsl:call-template name="trial-people"/></xsl:when>
			<xsl:otherwise><p class="empty"><xsl:call-template name="trial.nobody"/></p></xsl:otherwise>
		</xsl:choose>
	</section>
</xsl:template>

<xsl:template name="trial-people">
	<table class="stack">
		<caption><xsl:call-template name="trial.people"/></caption>
		<thead><tr>
			<th scope="col"><xsl:call-template name="signals.name"/></th>
			<th scope="col"><xsl:call-template name="common.position"/></th>
			<th scope="col"><xsl:call-template name="trial.given"/></th>
			<th scope="col"><xsl:call-template name="trial.would"/></th>
			<th scope="col"><xsl:call-template name="trial.why"/></th>
		</tr></thead>
		<tbody>
			<xsl:for-each select="person">
				<tr>
					<th scope="row"><a href="/danh-gia/{@id}/vi-sao"><xsl:value-of select="@name"/></a></th>
					<td xsl:use-attribute-sets="common.position"><xsl:value-of select="@position"/></td>
					<td xsl:use-attribute-sets="trial.given"><xsl:call-template name="level"><xsl:with-param name="form" select="'short'"/></xsl:call-template><xsl:text> </xsl:text><xsl:value-of select="@before"/></td>
					<td xsl:use-attribute-sets="trial.would"><xsl:call-template name="level"><xsl:with-param name="code" select="@would"/><xsl:with-param name="form" select="'short'"/></xsl:call-template><xsl:text> </xsl:text><xsl:value-of select="@after"/></td>
					<td xsl:use-attribute-sets="trial.why"><xsl:call-template name="trial.reasons"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

</xsl:stylesheet>
