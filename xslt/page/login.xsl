<?xml version="1.0" encoding="UTF-8"?>
<!--
  page/login.xsl: login[@carried='yes' when typed fields travel along]/form; logged out, nobody's name is shown.
  @overdue='yes' with contact*: the initial code was right and its date is past.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="login">
	<xsl:if test="@carried='yes'"><p class="notice info"><xsl:call-template name="login.carried"/></p></xsl:if>
	<xsl:if test="@overdue='yes'">
		<section class="notice warning" aria-labelledby="whom">
			<h2 id="whom"><xsl:call-template name="login.whom"/></h2>
			<p><xsl:call-template name="login.overdue-help"/></p>
			<xsl:call-template name="contacts"/>
		</section>
	</xsl:if>
	<xsl:apply-templates select="form"/>
	<p><a href="/huong-dan#lay-lai-tai-khoan"><xsl:call-template name="login.lost"/></a></p>
</xsl:template>

</xsl:stylesheet>
