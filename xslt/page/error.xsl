<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/error.xsl: when there is no page to show. error[@code @reference], code = not_found, forbidden,
  conflict, busy, csrf, method, too_large, too_many, crowded, login, rescue, error.
  error/form carries typed fields back (rescue, csrf): shown to be sent again.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="error" mode="title">
	<xsl:call-template name="word-error-title"><xsl:with-param name="code" select="@code"/></xsl:call-template>
</xsl:template>

<xsl:template match="error">
	<p class="lead"><xsl:call-template name="word-error-page"><xsl:with-param name="code" select="@code"/></xsl:call-template></p>
	<xsl:if test="@reference">
		<p><xsl:call-template name="frame.reference"/><xsl:text> </xsl:text><strong class="reference"><xsl:value-of select="@reference"/></strong></p>
	</xsl:if>
	<xsl:if test="@code='login'">
		<p><a href="/dang-nhap" target="_blank" rel="noopener"><xsl:call-template name="error.login"/></a></p>
	</xsl:if>
	<xsl:apply-templates select="form"/>
	<p><a href="/"><xsl:call-template name="error.home"/></a></p>
</xsl:template>

<!-- What was typed, given back: kept[@action]/field[@name @value]. Sending it again is the same act (same submission id). -->
<xsl:template match="kept">
	<form method="post" action="{@action}" id="kept">
		<input type="hidden" name="token" value="{/page/token}"/>
		<xsl:for-each select="field">
			<xsl:choose>
				<xsl:when test="@value='' or @name='submission' or @name='action' or @name='version'"><input type="hidden" name="{@name}" value="{@value}"/></xsl:when>
				<xsl:otherwise>
					<div class="field">
						<label for="kept-{position()}"><xsl:call-template name="error.kept-field"/></label>
						<textarea id="kept-{position()}" name="{@name}" rows="2"><xsl:text>&#10;</xsl:text><xsl:value-of select="@value"/></textarea>
					</div>
				</xsl:otherwise>
			</xsl:choose>
		</xsl:for-each>
		<p class="buttons"><button type="submit" class="primary"><xsl:call-template name="error.resend"/></button></p>
	</form>
</xsl:template>

</xsl:stylesheet>
