<?xml version="1.0" encoding="UTF-8"?>
<!-- page/unit_one.xsl: one unit, and the order of a change with its preview; see unit.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="unit[@view='one']" mode="title"><xsl:value-of select="@name"/></xsl:template>

<xsl:template match="unit[@view='one']" mode="tools">
	<ul class="tools">
		<li><a href="/quan-tri/don-vi"><xsl:if test="@parent-id"><xsl:attribute name="href">/quan-tri/don-vi?tren=<xsl:value-of select="@parent-id"/></xsl:attribute></xsl:if><xsl:call-template name="unit.same-level"/></a></li>
		<xsl:if test="@below &gt; 0"><li><a href="/quan-tri/don-vi?tren={@id}"><xsl:call-template name="unit.below"/></a></li></xsl:if>
	</ul>
</xsl:template>

<xsl:template match="unit[@view='one']">
	<xsl:if test="@ended"><p class="notice warning"><xsl:call-template name="unit.ended-on"/></p></xsl:if>
	<dl class="pairs">
		<dt><xsl:call-template name="unit.code"/></dt><dd><xsl:value-of select="@code"/></dd>
		<xsl:if test="@short-name"><dt><xsl:call-template name="unit.short-name"/></dt><dd><xsl:value-of select="@short-name"/></dd></xsl:if>
		<dt><xsl:call-template name="unit.kind"/></dt><dd><xsl:call-template name="unit-kind"/><xsl:if test="@type"> (<xsl:value-of select="@type"/>)</xsl:if></dd>
		<dt><xsl:call-template name="unit.bloc"/></dt><dd><xsl:call-template name="unit-bloc"/></dd>
		<dt><xsl:call-template name="unit.parent"/></dt><dd><xsl:choose><xsl:when test="@parent"><a href="/quan-tri/don-vi?tren={@parent-id}"><xsl:value-of select="@parent"/></a></xsl:when><xsl:otherwise>–</xsl:otherwise></xsl:choose></dd>
		<dt><xsl:call-template name="unit.people"/></dt><dd><xsl:apply-templates select="@people" mode="count"/></dd>
	</dl>
	<xsl:if test="@changes">
		<h2><xsl:call-template name="unit.change"/></h2>
		<ul class="tools">
			<li><a href="/quan-tri/don-vi/lap?viec=rename&amp;don-vi={@id}"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'rename'"/></xsl:call-template></a></li>
			<li><a href="/quan-tri/don-vi/lap?viec=move&amp;don-vi={@id}"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'move'"/></xsl:call-template></a></li>
			<li><a href="/quan-tri/don-vi/lap?viec=merge&amp;don-vi={@id}"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'merge'"/></xsl:call-template></a></li>
			<li><a href="/quan-tri/don-vi/lap?viec=split&amp;don-vi={@id}"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'split'"/></xsl:call-template></a></li>
			<li><a href="/quan-tri/don-vi/lap?viec=end&amp;don-vi={@id}"><xsl:call-template name="unit-act"><xsl:with-param name="act" select="'end'"/></xsl:call-template></a></li>
			<li><a href="/quan-tri/don-vi/lap?viec=create&amp;don-vi={@id}"><xsl:call-template name="unit.create-below"/></a></li>
		</ul>
	</xsl:if>
	<xsl:if test="change">
		<h2><xsl:call-template name="unit.pending"/></h2>
		<xsl:call-template name="unit-changes"/>
	</xsl:if>
	<h2><xsl:call-template name="unit.leaders"/></h2>
	<xsl:choose>
		<xsl:when test="leader">
			<ul>
				<xsl:for-each select="leader">
					<li><xsl:value-of select="@name"/>, <xsl:value-of select="@position"/> (<xsl:call-template name="unit-rank"/>)<xsl:if test="@fields">; <xsl:call-template name="unit.fields"/><xsl:value-of select="@fields"/></xsl:if></li>
				</xsl:for-each>
			</ul>
		</xsl:when>
		<xsl:otherwise><p class="empty"><xsl:call-template name="unit.no-leaders"/></p></xsl:otherwise>
	</xsl:choose>
	<xsl:if test="child"><xsl:call-template name="unit-children"/></xsl:if>
	<xsl:if test="kin">
		<h2><xsl:call-template name="unit.kin"/></h2>
		<ul>
			<xsl:for-each select="kin"><li><xsl:call-template name="unit.kin-line"/></li></xsl:for-each>
		</ul>
	</xsl:if>
	<h2><xsl:call-template name="unit.history"/></h2>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit.history"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="unit.from-to"/></th>
				<th scope="col"><xsl:call-template name="unit.name"/></th>
				<th scope="col"><xsl:call-template name="unit.parent"/></th>
				<th scope="col"><xsl:call-template name="unit.basis"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="history">
				<tr>
					<td class="nowrap" xsl:use-attribute-sets="unit.from-to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> – <xsl:if test="@to"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if></td>
					<th scope="row"><xsl:value-of select="@name"/></th>
					<td xsl:use-attribute-sets="unit.parent"><xsl:value-of select="@parent"/><xsl:if test="not(@parent)">–</xsl:if></td>
					<td class="long" xsl:use-attribute-sets="unit.basis"><xsl:value-of select="@basis"/><xsl:if test="not(@basis)">–</xsl:if></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
	<xsl:for-each select="letterhead">
		<h2><xsl:call-template name="unit.letterhead"/></h2>
		<p><xsl:if test="@upper"><xsl:value-of select="@upper"/><br/></xsl:if><strong><xsl:value-of select="@lower"/></strong></p>
		<p><xsl:call-template name="unit.letterhead-from"/></p>
	</xsl:for-each>
</xsl:template>

<xsl:template name="unit-children">
	<h2><xsl:call-template name="unit.below"/></h2>
	<table class="stack">
		<caption class="hidden"><xsl:call-template name="unit.below"/></caption>
		<thead>
			<tr>
				<th scope="col"><xsl:call-template name="common.unit"/></th>
				<th scope="col"><xsl:call-template name="unit.kind"/></th>
				<th scope="col"><xsl:call-template name="unit.head"/></th>
				<th scope="col" class="num"><xsl:call-template name="unit.people"/></th>
			</tr>
		</thead>
		<tbody>
			<xsl:for-each select="child">
				<tr>
					<th scope="row"><a href="/quan-tri/don-vi/{@id}"><xsl:value-of select="@name"/></a><span class="second"><xsl:value-of select="@code"/><xsl:if test="@ended"> · <xsl:call-template name="unit.ended-on"/></xsl:if></span></th>
					<td xsl:use-attribute-sets="unit.kind"><xsl:call-template name="unit-kind"/></td>
					<td xsl:use-attribute-sets="unit.head"><xsl:value-of select="@head"/><xsl:if test="not(@head)">–</xsl:if></td>
					<td class="num" xsl:use-attribute-sets="unit.people"><xsl:apply-templates select="@people" mode="count"/></td>
				</tr>
			</xsl:for-each>
		</tbody>
	</table>
</xsl:template>

<!-- ============================================================ ordering a change -->

<xsl:template match="unit[@view='order']" mode="title"><xsl:call-template name="unit-act"/></xsl:template>

<xsl:template match="unit[@view='order']" mode="tools">
	<ul class="tools"><li><a href="/quan-tri/don-vi"><xsl:call-template name="unit.tree"/></a></li><li><a href="/quan-tri/don-vi/thay-doi"><xsl:call-template name="unit.batches"/></a></li></ul>
</xsl:template>

<xsl:template match="unit[@view='order']">
	<xsl:if test="chosen and not(@act='create')">
		<ul>
			<xsl:for-each select="chosen"><li><a href="/quan-tri/don-vi/{@id}"><xsl:value-of select="@name"/></a> (<xsl:value-of select="@code"/>)</li></xsl:for-each>
		</ul>
	</xsl:if>
	<p><xsl:call-template name="unit.act-note"/></p>
	<xsl:choose>
		<xsl:when test="preview"><xsl:apply-templates select="preview"/></xsl:when>
		<xsl:when test="@act='merge'"><xsl:call-template name="unit-merge-form"/></xsl:when>
		<xsl:otherwise><xsl:apply-templates select="form"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- An existing receiver first, a new one second. -->
<xsl:template name="unit-merge-form">
	<form>
		<xsl:apply-templates select="form" mode="attributes"/>
		<xsl:apply-templates select="form" mode="hidden"/>
		<xsl:apply-templates select="form/field[@name='receiver']"/>
		<fieldset class="field">
			<legend><xsl:call-template name="unit.or-new"/></legend>
			<xsl:apply-templates select="form/field[@name='code' or @name='name' or @name='short_name' or @name='kind' or @name='bloc' or @name='type']"/>
		</fieldset>
		<xsl:apply-templates select="form/field[@name='head' or @name='effective' or @name='basis']"/>
		<xsl:apply-templates select="form" mode="buttons"/>
	</form>
</xsl:template>

<xsl:template match="preview">
	<p class="lead"><xsl:choose><xsl:when test="@today"><xsl:call-template name="unit.preview-today"/></xsl:when><xsl:otherwise><xsl:call-template name="unit.preview-later"/></xsl:otherwise></xsl:choose></p>
	<p><strong><xsl:call-template name="unit.basis"/>: </strong><xsl:value-of select="../form/field[@name='basis']/@value"/></p>
	<ul><xsl:for-each select="change"><li><xsl:call-template name="unit-preview-line"/></li></xsl:for-each></ul>
	<xsl:if test="not(../@act='create')"><p><xsl:call-template name="unit.preview-size"/></p></xsl:if>
	<form>
		<xsl:apply-templates select="../form" mode="attributes"/>
		<input type="hidden" name="token" value="{/page/token}"/>
		<input type="hidden" name="submission" value="{../form/@submission}"/>
		<xsl:for-each select="../form/field">
			<xsl:choose>
				<xsl:when test="option"><xsl:for-each select="option[@selected]"><input type="hidden" name="{../@name}" value="{@value}"/></xsl:for-each></xsl:when>
				<xsl:otherwise><input type="hidden" name="{@name}" value="{@value}"/></xsl:otherwise>
			</xsl:choose>
		</xsl:for-each>
		<xsl:apply-templates select="../form" mode="buttons"/>
	</form>
	<xsl:if test="month">
		<h2><xsl:call-template name="unit.months"/></h2>
		<ul><xsl:for-each select="month"><li><xsl:call-template name="unit.month-line"/></li></xsl:for-each></ul>
	</xsl:if>
	<xsl:if test="@ends and leader">
		<h2><xsl:call-template name="unit.leaders"/></h2>
		<p><xsl:call-template name="unit.leaders-note"/></p>
		<ul><xsl:for-each select="leader"><li><xsl:value-of select="@name"/>, <xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></li></xsl:for-each></ul>
	</xsl:if>
	<xsl:if test="grant or account">
		<h2><xsl:call-template name="unit.grants"/></h2>
		<p><xsl:choose><xsl:when test="@ends"><xsl:call-template name="unit.grants-end"/></xsl:when><xsl:otherwise><xsl:call-template name="unit.grants-stay"/></xsl:otherwise></xsl:choose></p>
		<ul>
			<xsl:for-each select="grant"><li><xsl:value-of select="@account"/>: <xsl:call-template name="unit-role"/>, <xsl:value-of select="@unit"/> (<xsl:value-of select="@decision"/>)</li></xsl:for-each>
			<xsl:for-each select="account"><li><xsl:call-template name="unit.unit-account"/></li></xsl:for-each>
		</ul>
	</xsl:if>
	<xsl:if test="authority">
		<h2><xsl:call-template name="unit.authorities"/></h2>
		<p><xsl:choose><xsl:when test="@ends"><xsl:call-template name="unit.authorities-end"/></xsl:when><xsl:otherwise><xsl:call-template name="unit.authorities-stay"/></xsl:otherwise></xsl:choose></p>
		<ul><xsl:for-each select="authority"><li><xsl:call-template name="unit.authority-line"/></li></xsl:for-each></ul>
	</xsl:if>
	<xsl:if test="rule">
		<h2><xsl:call-template name="unit.rules"/></h2>
		<p><xsl:choose><xsl:when test="@ends"><xsl:call-template name="unit.rules-end"/></xsl:when><xsl:otherwise><xsl:call-template name="unit.rules-stay"/></xsl:otherwise></xsl:choose></p>
		<ul><xsl:for-each select="rule"><li><xsl:value-of select="@number"/>, <xsl:value-of select="@unit"/></li></xsl:for-each></ul>
	</xsl:if>
	<xsl:if test="letterhead">
		<h2><xsl:call-template name="unit.letterhead"/></h2>
		<p><xsl:call-template name="unit.letterhead-note"/></p>
		<ul><xsl:for-each select="letterhead"><li><xsl:value-of select="@unit"/>: <xsl:if test="@upper!=''"><xsl:value-of select="@upper"/> / </xsl:if><xsl:value-of select="@lower"/></li></xsl:for-each></ul>
	</xsl:if>
	<xsl:call-template name="unit-effects"/>
</xsl:template>

<!-- Context: change of a preview. -->
<xsl:template name="unit-preview-line">
	<xsl:call-template name="unit-change-text"/>
	<xsl:if test="@bloc and @act='move'">, <xsl:call-template name="unit.bloc"/>: <xsl:call-template name="unit-bloc"/></xsl:if>
	<xsl:if test="@keeps-head"><span class="second"><xsl:call-template name="unit.keeps-head"/></span></xsl:if>
	<xsl:if test="@units"><span class="second"><xsl:call-template name="unit.goes-along"/></span></xsl:if>
</xsl:template>

<xsl:template name="unit-effects">
	<h2><xsl:call-template name="unit.effects"/></h2>
	<xsl:choose>
		<xsl:when test="not(@known)"><p><xsl:call-template name="unit.effects-unknown"/></p></xsl:when>
		<xsl:when test="not(effect)"><p><xsl:call-template name="unit.effects-none"/></p></xsl:when>
		<xsl:otherwise>
			<p><xsl:call-template name="unit.effects-count"/></p>
			<table class="stack">
				<caption class="hidden"><xsl:call-template name="unit.effects"/></caption>
				<thead>
					<tr>
						<th scope="col"><xsl:call-template name="common.name"/></th>
						<th scope="col"><xsl:call-template name="unit.superior"/></th>
						<th scope="col"><xsl:call-template name="unit.authority"/></th>
					</tr>
				</thead>
				<tbody>
					<xsl:for-each select="effect">
						<tr>
							<th scope="row"><xsl:value-of select="@name"/><span class="second"><xsl:value-of select="@position"/>, <xsl:value-of select="@unit"/></span></th>
							<td xsl:use-attribute-sets="unit.superior"><xsl:call-template name="unit-before-after"><xsl:with-param name="before" select="@superior-before"/><xsl:with-param name="after" select="@superior-after"/></xsl:call-template></td>
							<td xsl:use-attribute-sets="unit.authority"><xsl:call-template name="unit-before-after"><xsl:with-param name="before" select="@authority-before"/><xsl:with-param name="after" select="@authority-after"/></xsl:call-template></td>
						</tr>
					</xsl:for-each>
				</tbody>
			</table>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="unit-before-after">
	<xsl:param name="before"/>
	<xsl:param name="after"/>
	<xsl:choose>
		<xsl:when test="string($before)=string($after)"><xsl:call-template name="unit.same"/></xsl:when>
		<xsl:otherwise>
			<xsl:choose><xsl:when test="string($before)=''">–</xsl:when><xsl:otherwise><xsl:value-of select="$before"/></xsl:otherwise></xsl:choose>
			<xsl:text> → </xsl:text>
			<xsl:choose><xsl:when test="string($after)=''"><xsl:call-template name="unit.nobody"/></xsl:when><xsl:otherwise><xsl:value-of select="$after"/></xsl:otherwise></xsl:choose>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
