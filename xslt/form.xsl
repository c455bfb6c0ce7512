<?xml version="1.0" encoding="UTF-8"?>
<!--
  form.xsl: forms after the GOV.UK patterns. Checked on the server; every typed value comes back.

  Document:
    form[@action @id @submission @version]
      field[@name @type @label-code|@label @value @required @max-length @min @max @step @error @hint …]
        option[@value @selected @label-code]text
      button[@name @value @code @kind]
      conflict/field[@name @label-code|@label @mine @theirs]

  A form that is one column of fields needs nothing: <xsl:apply-templates select="form"/>.
  A form around a table or with its own order is written in the page sheet:
    <form>
      <xsl:apply-templates select="form" mode="attributes"/>       method, action, id, novalidate
      <xsl:apply-templates select="form" mode="hidden"/>           token, submission, version, hidden fields, conflict
      … <xsl:apply-templates select="form/field[@name='x']"/>        label, hint, error, control
      … <xsl:apply-templates select="form/field[@name='x']" mode="cell"/>  the same in a table cell: label read, not seen
      <xsl:apply-templates select="form" mode="buttons"/>
    </form>
  Further modes of field: control (bare input with its aria), label-text, error (the message with its id).

  The id of a control is <form id>-<field name>; the message is <id>-error, the hint <id>-hint.
  points and number are text fields with a numeric keyboard; @min, @max and @step of points are hundredths.
  date shows and takes 05/01/2022 and turns an ISO value into it.
  Live totals (danhgia.js): field/@sum="K1 all" adds the value to <output data-total="K1"> and "all".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- The whole form, fields in document order. -->
<xsl:template match="form">
	<form>
		<xsl:apply-templates select="." mode="attributes"/>
		<xsl:apply-templates select="." mode="hidden"/>
		<xsl:apply-templates select="field[not(@type='hidden')]"/>
		<xsl:apply-templates select="." mode="buttons"/>
	</form>
</xsl:template>

<!-- Attributes of a POST form. @guard='no' switches off the unsaved-changes warning, @class adds a class. -->
<xsl:template match="form" mode="attributes">
	<xsl:attribute name="method">post</xsl:attribute>
	<xsl:attribute name="action"><xsl:value-of select="@action"/></xsl:attribute>
	<xsl:if test="@id"><xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute></xsl:if>
	<xsl:attribute name="novalidate">novalidate</xsl:attribute>
	<xsl:if test="not(@guard='no')"><xsl:attribute name="data-guard">yes</xsl:attribute></xsl:if>
	<xsl:if test="field[@type='file']"><xsl:attribute name="enctype">multipart/form-data</xsl:attribute></xsl:if>
</xsl:template>

<!-- form[@method='get']: a filter or a search; no token, nothing to lose. -->
<xsl:template match="form[@method='get']" mode="attributes">
	<xsl:attribute name="method">get</xsl:attribute>
	<xsl:attribute name="action"><xsl:value-of select="@action"/></xsl:attribute>
	<xsl:if test="@id"><xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute></xsl:if>
	<xsl:attribute name="class">filter inline</xsl:attribute>
</xsl:template>

<xsl:template match="form[@method='get']" mode="hidden">
	<xsl:apply-templates select="field[@type='hidden']" mode="control"/>
</xsl:template>

<!-- What travels unseen, then the form's own message and both texts of a conflict. -->
<xsl:template match="form" mode="hidden">
	<input type="hidden" name="token" value="{/page/token}"/>
	<xsl:if test="@submission"><input type="hidden" name="submission" value="{@submission}"/></xsl:if>
	<xsl:if test="@version"><input type="hidden" name="version" value="{@version}"/></xsl:if>
	<xsl:apply-templates select="field[@type='hidden']" mode="control"/>
	<xsl:if test="@error"><p class="error" id="{@id}-error"><xsl:call-template name="error-message"/></p></xsl:if>
	<xsl:apply-templates select="conflict"/>
</xsl:template>

<xsl:template match="form" mode="buttons">
	<xsl:if test="button"><p class="buttons"><xsl:apply-templates select="button"/></p></xsl:if>
</xsl:template>

<!-- button[@name @value @code @kind='primary|secondary|warning' @form-action @formnovalidate]; text instead of @code is data. -->
<xsl:template match="button">
	<button type="submit">
		<xsl:attribute name="class">
			<xsl:choose>
				<xsl:when test="@kind"><xsl:value-of select="@kind"/></xsl:when>
				<xsl:otherwise>secondary</xsl:otherwise>
			</xsl:choose>
		</xsl:attribute>
		<xsl:if test="@name">
			<xsl:attribute name="name"><xsl:value-of select="@name"/></xsl:attribute>
			<xsl:attribute name="value"><xsl:value-of select="@value"/></xsl:attribute>
		</xsl:if>
		<xsl:choose>
			<xsl:when test="contains(@code,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:when>
			<xsl:when test="@code"><xsl:call-template name="word-button"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:when>
			<xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
		</xsl:choose>
		<xsl:if test="@count"> (<xsl:value-of select="@count"/>)</xsl:if>
	</button>
</xsl:template>

<!-- ============================================================ fields -->

<!-- A field of one column: label, hint, message, control. -->
<xsl:template match="field">
	<div>
		<xsl:attribute name="class">
			<xsl:text>field</xsl:text>
			<xsl:if test="@error"> wrong</xsl:if>
		</xsl:attribute>
		<label>
			<xsl:attribute name="for"><xsl:apply-templates select="." mode="id"/></xsl:attribute>
			<xsl:apply-templates select="." mode="label-text"/>
			<xsl:if test="@required='no'"><xsl:text> </xsl:text><span class="optional"><xsl:call-template name="form.optional"/></span></xsl:if>
		</label>
		<xsl:apply-templates select="." mode="hint"/>
		<xsl:apply-templates select="." mode="error"/>
		<xsl:apply-templates select="." mode="control"/>
	</div>
</xsl:template>

<!-- Radio buttons, and checkboxes with options: a group with a legend. -->
<xsl:template match="field[@type='radio' or (@type='checkbox' and option)]" priority="1">
	<fieldset>
		<xsl:attribute name="class">
			<xsl:text>field</xsl:text>
			<xsl:if test="@error"> wrong</xsl:if>
		</xsl:attribute>
		<xsl:call-template name="describedby"/>
		<legend><xsl:apply-templates select="." mode="label-text"/></legend>
		<xsl:apply-templates select="." mode="hint"/>
		<xsl:apply-templates select="." mode="error"/>
		<xsl:apply-templates select="." mode="control"/>
	</fieldset>
</xsl:template>

<!-- One checkbox: the label stands after the box. -->
<xsl:template match="field[@type='checkbox' and not(option)]" priority="1">
	<div>
		<xsl:attribute name="class">
			<xsl:text>field</xsl:text>
			<xsl:if test="@error"> wrong</xsl:if>
		</xsl:attribute>
		<xsl:apply-templates select="." mode="error"/>
		<div class="choice">
			<xsl:apply-templates select="." mode="control"/>
			<label>
				<xsl:attribute name="for"><xsl:apply-templates select="." mode="id"/></xsl:attribute>
				<xsl:apply-templates select="." mode="label-text"/>
			</label>
		</div>
		<xsl:apply-templates select="." mode="hint"/>
	</div>
</xsl:template>

<xsl:template match="field[@type='hidden']" priority="2">
	<xsl:apply-templates select="." mode="control"/>
</xsl:template>

<!-- A field inside a table cell: the label is there for those who listen, message above the control. -->
<xsl:template match="field" mode="cell">
	<xsl:choose>
		<xsl:when test="@type='radio' or (@type='checkbox' and option)"><xsl:apply-templates select="."/></xsl:when>
		<xsl:otherwise>
			<div>
				<xsl:attribute name="class">
					<xsl:text>in-cell</xsl:text>
					<xsl:if test="@error"> wrong</xsl:if>
				</xsl:attribute>
				<label class="hidden">
					<xsl:attribute name="for"><xsl:apply-templates select="." mode="id"/></xsl:attribute>
					<xsl:apply-templates select="." mode="label-text"/>
				</label>
				<xsl:apply-templates select="." mode="hint"><xsl:with-param name="class" select="'hint hidden'"/></xsl:apply-templates>
				<xsl:apply-templates select="." mode="error"/>
				<xsl:apply-templates select="." mode="control"/>
			</div>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="field" mode="id">
	<xsl:if test="ancestor::form"><xsl:value-of select="ancestor::form[1]/@id"/>-</xsl:if>
	<xsl:value-of select="@name"/>
</xsl:template>

<!-- Words of @label-code, data of @label; both: "word: data". -->
<xsl:template match="field" mode="label-text">
	<xsl:if test="@label-code"><xsl:call-template name="word"><xsl:with-param name="code" select="@label-code"/></xsl:call-template></xsl:if>
	<xsl:if test="@label-code and @label">: </xsl:if>
	<xsl:value-of select="@label"/>
</xsl:template>

<!-- class = "hint hidden" in a cell: heard, not seen. -->
<xsl:template match="field" mode="hint">
	<xsl:param name="class" select="'hint'"/>
	<xsl:if test="@hint or @type='date' or (@type='textarea' and @max-length)">
		<p class="{$class}">
			<xsl:attribute name="id"><xsl:apply-templates select="." mode="id"/>-hint</xsl:attribute>
			<xsl:if test="contains(@hint,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="@hint"/></xsl:call-template><xsl:text> </xsl:text></xsl:if>
			<xsl:if test="@hint and not(contains(@hint,'.'))"><xsl:call-template name="word-hint"><xsl:with-param name="code" select="@hint"/></xsl:call-template><xsl:text> </xsl:text></xsl:if>
			<xsl:if test="@type='date' and not(@hint)"><xsl:call-template name="form.date-hint"/></xsl:if>
			<xsl:if test="@type='textarea' and @max-length"><xsl:call-template name="form.max-length"/></xsl:if>
		</p>
	</xsl:if>
</xsl:template>

<xsl:template match="field" mode="error">
	<xsl:if test="@error">
		<p class="error">
			<xsl:attribute name="id"><xsl:apply-templates select="." mode="id"/>-error</xsl:attribute>
			<span class="hidden"><xsl:call-template name="frame.error-prefix"/></span>
			<xsl:call-template name="error-message"/>
		</p>
	</xsl:if>
</xsl:template>

<!-- ============================================================ controls -->

<!-- Ids of hint and message, in that order. Context: field. -->
<xsl:template name="describedby">
	<xsl:variable name="hint" select="@hint or @type='date' or (@type='textarea' and @max-length)"/>
	<xsl:if test="$hint or @error">
		<xsl:variable name="id"><xsl:apply-templates select="." mode="id"/></xsl:variable>
		<xsl:attribute name="aria-describedby">
			<xsl:if test="$hint"><xsl:value-of select="$id"/>-hint</xsl:if>
			<xsl:if test="$hint and @error"><xsl:text> </xsl:text></xsl:if>
			<xsl:if test="@error"><xsl:value-of select="$id"/>-error</xsl:if>
		</xsl:attribute>
	</xsl:if>
</xsl:template>

<!-- Attributes every control has. Context: field. -->
<xsl:template name="control-attributes">
	<xsl:attribute name="id"><xsl:apply-templates select="." mode="id"/></xsl:attribute>
	<xsl:attribute name="name"><xsl:value-of select="@name"/></xsl:attribute>
	<xsl:call-template name="describedby"/>
	<xsl:if test="@error"><xsl:attribute name="aria-invalid">true</xsl:attribute></xsl:if>
	<xsl:if test="@readonly='yes'"><xsl:attribute name="readonly">readonly</xsl:attribute></xsl:if>
	<xsl:if test="@disabled='yes'"><xsl:attribute name="disabled">disabled</xsl:attribute></xsl:if>
	<xsl:if test="@autocomplete"><xsl:attribute name="autocomplete"><xsl:value-of select="@autocomplete"/></xsl:attribute></xsl:if>
	<xsl:if test="@sum"><xsl:attribute name="data-sum"><xsl:value-of select="@sum"/></xsl:attribute></xsl:if>
</xsl:template>

<!-- One template and no patterns with predicates: those count a field's place among its siblings, which a table of fields makes quadratic. -->
<xsl:template match="field" mode="control">
	<xsl:choose>
		<xsl:when test="@type='text'"><xsl:call-template name="control-text"/></xsl:when>
		<xsl:when test="@type='points'"><xsl:call-template name="control-points"/></xsl:when>
		<xsl:when test="@type='select'"><xsl:call-template name="control-select"/></xsl:when>
		<xsl:when test="@type='textarea'"><xsl:call-template name="control-textarea"/></xsl:when>
		<xsl:when test="@type='hidden'"><xsl:call-template name="control-hidden"/></xsl:when>
		<xsl:when test="@type='number'"><xsl:call-template name="control-number"/></xsl:when>
		<xsl:when test="@type='date'"><xsl:call-template name="control-date"/></xsl:when>
		<xsl:when test="@type='radio'"><xsl:call-template name="control-choices"/></xsl:when>
		<xsl:when test="@type='file'"><xsl:call-template name="control-file"/></xsl:when>
		<xsl:when test="@type='checkbox' and option"><xsl:call-template name="control-choices"/></xsl:when>
		<xsl:when test="@type='checkbox'"><xsl:call-template name="control-checkbox"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="control-text"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="control-text">
	<input type="text">
		<xsl:if test="@type='password' or @type='search' or @type='email' or @type='tel'">
			<xsl:attribute name="type"><xsl:value-of select="@type"/></xsl:attribute>
		</xsl:if>
		<xsl:if test="@type='link'"><xsl:attribute name="type">url</xsl:attribute></xsl:if>
		<xsl:call-template name="control-attributes"/>
		<xsl:if test="@inputmode"><xsl:attribute name="inputmode"><xsl:value-of select="@inputmode"/></xsl:attribute></xsl:if>
		<xsl:if test="@width"><xsl:attribute name="class"><xsl:value-of select="@width"/></xsl:attribute></xsl:if>
		<xsl:if test="@value and not(@type='password')"><xsl:attribute name="value"><xsl:value-of select="@value"/></xsl:attribute></xsl:if>
	</input>
</xsl:template>

<xsl:template name="control-hidden">
	<input type="hidden" name="{@name}" value="{@value}"/>
</xsl:template>

<xsl:template name="control-number">
	<input type="text" inputmode="numeric" class="number" autocomplete="off">
		<xsl:call-template name="control-attributes"/>
		<xsl:attribute name="value"><xsl:value-of select="@value"/></xsl:attribute>
	</input>
</xsl:template>

<xsl:template name="control-points">
	<input type="text" inputmode="decimal" class="number" autocomplete="off">
		<xsl:call-template name="control-attributes"/>
		<xsl:attribute name="value"><xsl:value-of select="@value"/></xsl:attribute>
	</input>
</xsl:template>

<xsl:template name="control-date">
	<input type="text" inputmode="numeric" class="date" autocomplete="off">
		<xsl:call-template name="control-attributes"/>
		<xsl:attribute name="value">
			<xsl:choose>
				<xsl:when test="string-length(@value)=10 and substring(@value,5,1)='-'"><xsl:call-template name="format-date"><xsl:with-param name="date" select="@value"/></xsl:call-template></xsl:when>
				<xsl:otherwise><xsl:value-of select="@value"/></xsl:otherwise>
			</xsl:choose>
		</xsl:attribute>
	</input>
</xsl:template>

<xsl:template name="control-file">
	<input type="file">
		<xsl:call-template name="control-attributes"/>
		<xsl:if test="@accept"><xsl:attribute name="accept"><xsl:value-of select="@accept"/></xsl:attribute></xsl:if>
	</input>
</xsl:template>

<!-- HTML drops the first newline of a textarea: one is always printed, so that typed ones survive. -->
<xsl:template name="control-textarea">
	<textarea rows="4">
		<xsl:if test="@rows"><xsl:attribute name="rows"><xsl:value-of select="@rows"/></xsl:attribute></xsl:if>
		<xsl:call-template name="control-attributes"/>
		<xsl:text>&#10;</xsl:text>
		<xsl:value-of select="@value"/>
	</textarea>
</xsl:template>

<xsl:template name="control-select">
	<select>
		<xsl:call-template name="control-attributes"/>
		<xsl:for-each select="option">
			<option value="{@value}">
				<xsl:if test="@selected='yes'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
				<xsl:call-template name="option-text"/>
			</option>
		</xsl:for-each>
	</select>
</xsl:template>

<xsl:template name="control-choices">
	<xsl:variable name="id"><xsl:apply-templates select="." mode="id"/></xsl:variable>
	<xsl:variable name="field" select="."/>
	<div class="choices">
		<xsl:for-each select="option">
			<div class="choice">
				<input type="{$field/@type}" name="{$field/@name}" value="{@value}" id="{$id}">
					<xsl:if test="position() != 1"><xsl:attribute name="id"><xsl:value-of select="concat($id,'-',position())"/></xsl:attribute></xsl:if>
					<xsl:if test="@selected='yes'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
				</input>
				<label for="{$id}">
					<xsl:if test="position() != 1"><xsl:attribute name="for"><xsl:value-of select="concat($id,'-',position())"/></xsl:attribute></xsl:if>
					<xsl:call-template name="option-text"/>
				</label>
			</div>
		</xsl:for-each>
	</div>
</xsl:template>

<!-- A lone checkbox sends @value ("yes" if none); @checked='yes' ticks it. -->
<xsl:template name="control-checkbox">
	<input type="checkbox" value="yes">
		<xsl:call-template name="control-attributes"/>
		<xsl:if test="@value"><xsl:attribute name="value"><xsl:value-of select="@value"/></xsl:attribute></xsl:if>
		<xsl:if test="@checked='yes'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
	</input>
</xsl:template>

<!-- Context: option. Word of @label-code, else its text; an empty value without text is "choose". -->
<xsl:template name="option-text">
	<xsl:choose>
		<xsl:when test="@label-code"><xsl:call-template name="word"><xsl:with-param name="code" select="@label-code"/></xsl:call-template></xsl:when>
		<xsl:when test="text()"><xsl:value-of select="."/></xsl:when>
		<xsl:when test="@value=''"><xsl:call-template name="form.choose"/></xsl:when>
		<xsl:otherwise><xsl:value-of select="@value"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ what went wrong -->

<!-- Above the h1: every message of the page, the same words as at the field, each a link to it. Context: page. -->
<xsl:template name="error-summary">
	<xsl:variable name="errors" select=".//*[@error][self::form or self::field]"/>
	<xsl:if test="$errors">
		<div class="errors" role="alert" id="errors" tabindex="-1">
			<h2><xsl:call-template name="form.errors"/></h2>
			<ul>
				<xsl:for-each select="$errors">
					<li>
						<a>
							<xsl:attribute name="href">
								<xsl:text>#</xsl:text>
								<xsl:choose>
									<xsl:when test="self::form"><xsl:value-of select="@id"/>-error</xsl:when>
									<xsl:otherwise><xsl:apply-templates select="." mode="id"/></xsl:otherwise>
								</xsl:choose>
							</xsl:attribute>
							<xsl:call-template name="error-message"/>
						</a>
					</li>
				</xsl:for-each>
			</ul>
		</div>
	</xsl:if>
</xsl:template>

<!-- Somebody else saved first: both texts, nothing applied. -->
<xsl:template match="conflict">
	<section class="conflict" aria-labelledby="conflict-title">
		<h2 id="conflict-title"><xsl:call-template name="form.conflict"/></h2>
		<p><xsl:call-template name="form.conflict-help"/></p>
		<table class="stack">
			<thead>
				<tr>
					<th scope="col"><xsl:call-template name="form.conflict-field"/></th>
					<th scope="col"><xsl:call-template name="form.conflict-mine"/></th>
					<th scope="col"><xsl:call-template name="form.conflict-theirs"/></th>
				</tr>
			</thead>
			<tbody>
				<xsl:for-each select="field">
					<tr>
						<th scope="row"><xsl:apply-templates select="." mode="label-text"/></th>
						<td class="typed" xsl:use-attribute-sets="form.conflict-mine"><xsl:value-of select="@mine"/></td>
						<td class="typed" xsl:use-attribute-sets="form.conflict-theirs"><xsl:value-of select="@theirs"/></td>
					</tr>
				</xsl:for-each>
			</tbody>
		</table>
	</section>
</xsl:template>

</xsl:stylesheet>
