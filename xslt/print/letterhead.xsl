<?xml version="1.0" encoding="UTF-8"?>
<!--
  print/letterhead.xsl: paper. Letterheads of the Party (36-HD/VPTW), the State (NĐ 30/2020) and the
  front and mass organisations, signatures, and the verification line. The measures are in danhgia.css.

  Document of a print (page/@print='yes', @orientation='landscape' for wide tables):
    letterhead[@kind='party|state|front' @guide @parent @agency @number @document @suffix @place @date @heading1 @heading2]
      @document is the code of the kind of a numbered document (plan): "Số:     /KH-PNV", "Số     -KH/QU"
      @number empty leaves the room blank; @date empty prints "ngày      tháng 01 năm 2022" of the month;
      heading1/heading2 replace the right side of front
    signatures/signature[@role @form @capacity @position @name @note @behalf]
      form = t_m, k_t, t_l (printed T/M or TM. after the letterhead), capacity "TRƯỞNG PHÒNG" as data; position = the line below it
      (K/T TRƯỞNG BAN, then PHÓ TRƯỞNG BAN);
      role = a word (signature.person …) where no capacity is given
    verification[@code @path @printed @number @links @head]/qr: by what /kiem-tra finds the record again
  Page sheets write the title between them:
    <h1 class="paper-title">…</h1><p class="paper-subtitle">…</p>  and tables of class "paper-table".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="letterhead">
	<div class="letterhead {@kind}">
		<div class="issuer">
			<p class="parent"><xsl:value-of select="@parent"/></p>
			<p class="agency"><xsl:value-of select="@agency"/></p>
			<xsl:choose>
				<xsl:when test="@kind='party'"><p class="star">*</p></xsl:when>
				<xsl:otherwise><p class="rule" aria-hidden="true"></p></xsl:otherwise>
			</xsl:choose>
			<xsl:if test="@suffix"><p class="number"><xsl:call-template name="letterhead-number"/></p></xsl:if>
		</div>
		<div class="nation">
			<xsl:choose>
				<xsl:when test="@kind='party'"><p class="motto"><span><xsl:call-template name="paper.party"/></span></p></xsl:when>
				<xsl:when test="@kind='front' and @heading1">
					<p class="country"><xsl:value-of select="@heading1"/></p>
					<xsl:if test="@heading2"><p class="motto"><span><xsl:value-of select="@heading2"/></span></p></xsl:if>
				</xsl:when>
				<xsl:otherwise>
					<p class="country"><xsl:call-template name="paper.country"/></p>
					<p class="motto"><span><xsl:call-template name="paper.motto"/></span></p>
				</xsl:otherwise>
			</xsl:choose>
			<xsl:if test="@place"><p class="place"><xsl:call-template name="paper.place-date"/></p></xsl:if>
		</div>
	</div>
</xsl:template>

<!-- Party: "Số 630-CV/QU"; State: "Số: 12/BC-PNV". A number not yet given leaves room to write it. -->
<xsl:template name="letterhead-number">
	<xsl:call-template name="paper.number"/>
	<xsl:if test="not(@kind='party')">:</xsl:if>
	<xsl:text> </xsl:text>
	<xsl:choose>
		<xsl:when test="@number!=''"><xsl:value-of select="@number"/></xsl:when>
		<xsl:otherwise><span class="blank"></span></xsl:otherwise>
	</xsl:choose>
	<xsl:choose>
		<xsl:when test="@kind='party'">-</xsl:when>
		<xsl:otherwise>/</xsl:otherwise>
	</xsl:choose>
	<xsl:if test="@document">
		<xsl:call-template name="word-document"><xsl:with-param name="code" select="@document"/></xsl:call-template>
		<xsl:choose>
			<xsl:when test="@suffix=''"/>
			<xsl:when test="@kind='party'">/</xsl:when>
			<xsl:otherwise>-</xsl:otherwise>
		</xsl:choose>
	</xsl:if>
	<xsl:value-of select="@suffix"/>
</xsl:template>

<!-- Kept whole on one page. -->
<xsl:template match="signatures">
	<div class="signatures">
		<xsl:apply-templates select="signature"/>
	</div>
</xsl:template>

<xsl:template match="signature">
	<div class="signature">
		<p class="capacity">
			<xsl:if test="@form">
				<xsl:call-template name="word-signature-form"><xsl:with-param name="code" select="@form"/><xsl:with-param name="party" select="../../letterhead/@kind='party'"/></xsl:call-template>
				<xsl:text> </xsl:text>
			</xsl:if>
			<xsl:choose>
				<xsl:when test="@capacity"><xsl:value-of select="@capacity"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="word-signature"><xsl:with-param name="code" select="@role"/></xsl:call-template></xsl:otherwise>
			</xsl:choose>
		</p>
		<xsl:if test="@position"><p class="capacity"><xsl:value-of select="@position"/></p></xsl:if>
		<p class="instruction">
			<xsl:choose>
				<xsl:when test="@note"><xsl:value-of select="@note"/></xsl:when>
				<xsl:otherwise><xsl:call-template name="paper.sign-here"/></xsl:otherwise>
			</xsl:choose>
		</p>
		<p class="signer"><xsl:value-of select="@name"/></p>
		<xsl:if test="@behalf"><p><xsl:call-template name="paper.behalf"/></p></xsl:if>
	</div>
</xsl:template>

<xsl:template match="verification">
	<div class="verification">
		<xsl:if test="qr"><xsl:apply-templates select="qr"><xsl:with-param name="title"><xsl:call-template name="paper.verification-picture"/></xsl:with-param></xsl:apply-templates></xsl:if>
		<div>
			<xsl:if test="@code">
				<p><xsl:call-template name="paper.verification"/><xsl:text> </xsl:text><strong class="code"><xsl:value-of select="@code"/></strong></p>
				<p><xsl:call-template name="paper.verification-how"/></p>
			</xsl:if>
			<xsl:if test="@head"><p><xsl:call-template name="paper.chain"/></p></xsl:if>
			<xsl:if test="@printed">
				<p><xsl:call-template name="paper.printed"/><xsl:text> </xsl:text><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@printed"/></xsl:call-template><xsl:if test="/page/viewer/@name">, <xsl:value-of select="/page/viewer/@name"/></xsl:if></p>
			</xsl:if>
		</div>
	</div>
</xsl:template>

</xsl:stylesheet>
