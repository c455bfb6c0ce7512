<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of delegations during absence. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="delegation.new">Ghi ủy quyền</xsl:template>
<xsl:template name="delegation.account">Về tài khoản</xsl:template>
<xsl:template name="delegation.back">Về danh sách ủy quyền</xsl:template>
<xsl:template name="delegation.search">Tên người ủy quyền hoặc người được ủy quyền</xsl:template>
<xsl:template name="delegation.count"><xsl:apply-templates select="@total" mode="count"/> lần ủy quyền trong phạm vi quản trị</xsl:template>
<xsl:template name="delegation.who">Người ủy quyền</xsl:template>
<xsl:template name="delegation.power">Nội dung</xsl:template>
<xsl:attribute-set name="delegation.power"><xsl:attribute name="data-label">Nội dung</xsl:attribute></xsl:attribute-set>
<xsl:template name="delegation.to">Người được ủy quyền</xsl:template>
<xsl:attribute-set name="delegation.to"><xsl:attribute name="data-label">Người được ủy quyền</xsl:attribute></xsl:attribute-set>
<xsl:template name="delegation.until">Đến hết ngày</xsl:template>
<xsl:template name="delegation.ended">Kết thúc sớm</xsl:template>
<xsl:template name="delegation.leaders">Người đứng đầu, cấp phó và phụ trách bộ phận</xsl:template>
<xsl:template name="delegation.search-help">Chọn người sẽ vắng mặt và ủy quyền cho người khác. Người đứng đầu cũng tự ghi được ở trang tài khoản của mình.</xsl:template>
<xsl:template name="delegation.own-help">Khi vắng mặt, ủy quyền cho người cùng cơ quan nhận xét, quyết định thay mình theo quyết định bằng văn bản. Việc làm thay ghi cả hai tên.</xsl:template>
<xsl:template name="delegation.rules">Người được ủy quyền thuộc cùng cơ quan; quyền của cấp có thẩm quyền ủy cho cấp phó. Mỗi lần không quá <xsl:value-of select="@days"/> ngày. Không ai đánh giá chính mình, kể cả khi được ủy quyền.</xsl:template>
<xsl:template name="delegation.confirm-lead">Kiểm tra lại trước khi ghi ủy quyền. Chưa có gì được ghi.</xsl:template>
<xsl:template name="delegation.no-deputy">Người này không phải cấp phó của cơ quan. Chỉ ghi khi quyết định nêu rõ tên người này.</xsl:template>
<xsl:template name="delegation.both-names">Trong thời gian này, nhận xét, quyết định và công bố do người được ủy quyền làm đều ghi cả hai tên.</xsl:template>
<xsl:template name="delegation.end-title">Kết thúc sớm</xsl:template>
<xsl:template name="delegation.end-help">Người được ủy quyền không còn làm thay được ngay khi kết thúc. Việc đã làm giữ nguyên.</xsl:template>

<!-- Context: delegation. -->
<xsl:template name="delegation.title">
	<xsl:choose>
		<xsl:when test="@view='search'">Ghi ủy quyền: chọn người ủy quyền</xsl:when>
		<xsl:when test="@view='give'">Ghi ủy quyền của <xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="@view='confirm'">Kiểm tra: ủy quyền của <xsl:value-of select="@name"/></xsl:when>
		<xsl:when test="@view='show'">Ủy quyền của <xsl:value-of select="@name"/></xsl:when>
		<xsl:otherwise>Ủy quyền khi vắng mặt</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Context: anything with @from and @to, the last day. -->
<xsl:template name="delegation.dates-text">từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> đến hết <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:template>

<xsl:template name="delegation.ended-text"><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@ended"/></xsl:call-template><xsl:if test="@ended-by">, <xsl:value-of select="@ended-by"/></xsl:if><xsl:if test="@reason">: <xsl:value-of select="@reason"/></xsl:if></xsl:template>

<!-- A line of the own account. Context: delegation of the account. -->
<xsl:template name="delegation.own-line">
	<xsl:choose>
		<xsl:when test="@kind='given'">Ủy quyền cho <xsl:value-of select="@to-name"/></xsl:when>
		<xsl:otherwise>Làm thay <xsl:value-of select="@from-name"/></xsl:otherwise>
	</xsl:choose>
	<xsl:text>, </xsl:text><xsl:call-template name="delegation-power"/><xsl:text>, </xsl:text><xsl:call-template name="delegation.dates-text"/>
</xsl:template>

<xsl:template name="word-delegation">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='delegation.power'">Nội dung ủy quyền</xsl:when>
		<xsl:when test="$code='delegation.power.superior'">Nhận xét, đề xuất (cấp trên trực tiếp)</xsl:when>
		<xsl:when test="$code='delegation.power.secretary'">Ghi quyết định của tập thể theo biên bản (thư ký)</xsl:when>
		<xsl:when test="$code='delegation.outside'">người của cơ quan tham mưu chỉ nhận việc thư ký của tập thể</xsl:when>
		<xsl:when test="$code='delegation.power.authority'">Quyết định, công bố (cấp có thẩm quyền)</xsl:when>
		<xsl:when test="$code='delegation.to'">Người được ủy quyền</xsl:when>
		<xsl:when test="$code='delegation.to.'">Chọn người</xsl:when>
		<xsl:when test="$code='delegation.from'">Từ ngày</xsl:when>
		<xsl:when test="$code='delegation.until'">Đến hết ngày</xsl:when>
		<xsl:when test="$code='delegation.reason'">Lý do kết thúc sớm</xsl:when>
		<xsl:when test="$code='delegation.empty'">Chưa có ủy quyền nào.</xsl:when>
		<xsl:when test="$code='delegation.give'">Ghi ủy quyền</xsl:when>
		<xsl:when test="$code='delegation.end'">Kết thúc ngay</xsl:when>
		<xsl:when test="$code='delegation.ends_before'">Ngày kết thúc sớm hơn ngày bắt đầu.</xsl:when>
		<xsl:when test="$code='delegation.too_long'">Dài quá <xsl:value-of select="@error-detail"/> ngày, thời gian tối đa của một lần ủy quyền.</xsl:when>
		<xsl:when test="$code='delegation.overlaps'">Trong thời gian này đã có một ủy quyền cùng nội dung. Kết thúc lần đó trước, hoặc chọn ngày khác.</xsl:when>
		<xsl:when test="$code='delegation.to_oneself'">Không ghi ủy quyền cho chính mình. Người đứng đầu tự ghi, hoặc quản trị khác ghi.</xsl:when>
		<xsl:when test="$code='delegation.deputy_only'">Quyền quyết định chỉ ủy cho cấp phó của cơ quan.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
