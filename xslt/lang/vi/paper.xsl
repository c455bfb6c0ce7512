<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of letterheads, signatures and the foot of prints. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="paper.party">ĐẢNG CỘNG SẢN VIỆT NAM</xsl:template>
<xsl:template name="paper.country">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</xsl:template>
<xsl:template name="paper.motto">Độc lập - Tự do - Hạnh phúc</xsl:template>
<xsl:template name="paper.number">Số</xsl:template>
<xsl:template name="paper.sign-here">(Ký, ghi rõ họ tên)</xsl:template>
<xsl:template name="paper.behalf">(thay <xsl:value-of select="@behalf"/>)</xsl:template>
<xsl:template name="paper.verification">Mã kiểm tra:</xsl:template>
<xsl:template name="paper.verification-picture">Mã QR dẫn đến trang kiểm tra bản in</xsl:template>
<xsl:template name="paper.verification-how">Quét mã hoặc mở trang Kiểm tra bản in (/kiem-tra) và gõ mã này để đối chiếu với bản ghi trên phần mềm.</xsl:template>
<!-- Context: verification. -->
<xsl:template name="paper.chain">Công bố lần <xsl:value-of select="@number"/>; chuỗi dấu vết của đơn vị, <xsl:call-template name="period"/>: <xsl:if test="@links"><xsl:apply-templates select="@links" mode="count"/> mắt xích, </xsl:if>mã đầu chuỗi <strong class="code"><xsl:value-of select="@head"/></strong>.</xsl:template>
<xsl:template name="paper.printed">In lúc</xsl:template>
<xsl:template name="paper.number-short">TT</xsl:template>
<xsl:template name="paper.note">Ghi chú</xsl:template>
<xsl:template name="paper.none">Không có</xsl:template>

<!-- Ba Đình, ngày 05 tháng 01 năm 2022; place and day that are not known are left to be written. Context: letterhead. -->
<xsl:template name="paper.place-date">
	<xsl:value-of select="@place"/>
	<xsl:if test="@place=''">…………</xsl:if>
	<xsl:text>, </xsl:text>
	<xsl:choose>
		<xsl:when test="@date!=''"><xsl:call-template name="format-date-long"><xsl:with-param name="date" select="@date"/></xsl:call-template></xsl:when>
		<xsl:otherwise>ngày <span class="blank"></span> tháng <span class="blank"></span> năm <xsl:value-of select="substring(/page/@now,1,4)"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-signature-form">
	<xsl:param name="code"/>
	<xsl:param name="party"/>
	<xsl:choose>
		<xsl:when test="$code='t_m' and $party">T/M</xsl:when>
		<xsl:when test="$code='k_t' and $party">K/T</xsl:when>
		<xsl:when test="$code='t_l' and $party">T/L</xsl:when>
		<xsl:when test="$code='t_m'">TM.</xsl:when>
		<xsl:when test="$code='k_t'">KT.</xsl:when>
		<xsl:when test="$code='t_l'">TL.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('signature-form.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Short signs of kinds of documents, in their numbers. -->
<xsl:template name="word-document">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='plan'">KH</xsl:when>
		<xsl:when test="$code='report'">BC</xsl:when>
		<xsl:when test="$code='notice'">TB</xsl:when>
		<xsl:when test="$code='submission'">TTr</xsl:when>
		<xsl:when test="$code='minutes'">BB</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('document.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-signature">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='person'">NGƯỜI TỰ ĐÁNH GIÁ</xsl:when>
		<xsl:when test="$code='superior'">CẤP TRÊN TRỰC TIẾP</xsl:when>
		<xsl:when test="$code='authority'">CẤP CÓ THẨM QUYỀN</xsl:when>
		<xsl:when test="$code='head'">THỦ TRƯỞNG ĐƠN VỊ</xsl:when>
		<xsl:when test="$code='giver'">BÊN GIAO</xsl:when>
		<xsl:when test="$code='taker'">BÊN NHẬN</xsl:when>
		<xsl:when test="$code='taker_back'">BÊN THU HỒI</xsl:when>
		<xsl:when test="$code='former_holder'">NGƯỜI GIỮ TRƯỚC</xsl:when>
		<xsl:when test="$code='planner'">NGƯỜI LẬP</xsl:when>
		<xsl:when test="$code='author'">NGƯỜI LẬP BIỂU</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('signature.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
