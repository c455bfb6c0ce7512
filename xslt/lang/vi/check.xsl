<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/check.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="check.title">Kiểm tra bản in</xsl:template>
<xsl:template name="check.lead">Gõ mã ở cuối phiếu đánh giá hoặc bảng tổng hợp đã in, hoặc mã đầu chuỗi ghi trên bảng tổng hợp. Không cần gõ dấu gạch, không phân biệt chữ hoa, chữ thường. Văn bản đã đăng ký số (thông báo, báo cáo, tờ trình) còn tìm được theo số và ngày, trong phạm vi của tài khoản.</xsl:template>
<xsl:template name="check.code">Mã kiểm tra</xsl:template>
<xsl:template name="check.look">Kiểm tra</xsl:template>
<xsl:template name="check.link">Kiểm tra bản in</xsl:template>

<!-- Context: check. -->
<xsl:template name="check.result">
	<xsl:choose>
		<xsl:when test="@state='unnumbered'">Tài khoản này không tìm thấy văn bản nào mang số ấy trong ngày hoặc năm đã gõ: số, ngày chưa đúng, hoặc văn bản ngoài phạm vi của tài khoản.</xsl:when>
		<xsl:when test="@state='undated'">Hãy gõ ngày ban hành như 04/02/2022, hoặc năm như 2022.</xsl:when>
		<xsl:when test="@state='numbered' and not(paper/registered/@differs)">Số này có trên phần mềm. Nội dung hiện nay vẫn khớp với bản đã đăng ký số.</xsl:when>
		<xsl:when test="@state='numbered' and paper[not(registered/@differs)]">Có văn bản mang số này đã khác với bản đăng ký; xem từng văn bản bên dưới.</xsl:when>
		<xsl:when test="@state='numbered'">Số này có trên phần mềm, nhưng nội dung hiện nay KHÁC bản đã đăng ký số.</xsl:when>
		<xsl:when test="@state='unknown'">Không có bản in nào mang mã này. Hãy so lại từng ký tự trên giấy.</xsl:when>
		<xsl:when test="@state='wait'">Tài khoản này đã thử quá nhiều mã không đúng. Hãy thử lại sau một giờ.</xsl:when>
		<xsl:when test="@state='agrees'">Mã hợp lệ. Bản ghi trên phần mềm vẫn khớp với bản đã in.</xsl:when>
		<xsl:when test="@state='differs' and chain[@faults!='0']">Mã hợp lệ nhưng bản ghi trên phần mềm KHÔNG còn khớp với bản đã in, và chuỗi dấu vết không còn nguyên vẹn. Hãy báo ngay cho quản trị.</xsl:when>
		<xsl:when test="@state='differs'">Mã hợp lệ nhưng bản ghi trên phần mềm KHÔNG còn khớp với bản đã in, ví dụ vì quyết định được rút lại sau khi in.</xsl:when>
		<xsl:otherwise>Mã đầu chuỗi này có trên phần mềm.</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="check.no-right">Tài khoản không có quyền xem bản ghi này nên không hiện nội dung.</xsl:template>
<!-- Context: newer. -->
<xsl:template name="check.replaced">Bản in này đã được thay bằng bản sửa đổi lần <xsl:value-of select="@revision"/><xsl:if test="@published">, công bố lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template></xsl:if>.</xsl:template>
<xsl:template name="check.newer-link">Xem bản sửa đổi</xsl:template>
<xsl:template name="check.later">Sau bản in này, đơn vị còn công bố thêm, lần gần nhất lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="."/></xsl:call-template>.</xsl:template>
<xsl:template name="check.record">Bản ghi trên phần mềm</xsl:template>
<xsl:template name="check.publication">Lần công bố trên phần mềm</xsl:template>
<xsl:template name="check.month">Tháng</xsl:template>
<xsl:template name="check.decided">Quyết định</xsl:template>
<xsl:template name="check.published">Công bố</xsl:template>
<xsl:template name="check.unpublished">Chưa công bố</xsl:template>
<xsl:template name="check.revision">Bản sửa đổi lần</xsl:template>
<xsl:template name="check.number">Lần công bố</xsl:template>
<xsl:template name="check.rules">Quy định áp dụng</xsl:template>
<!-- Context: rules. -->
<xsl:template name="check.rule-set"><xsl:value-of select="@number"/>, bản <xsl:value-of select="@version"/>, mã nội dung <span class="code"><xsl:value-of select="@sha256"/></span></xsl:template>
<!-- Context: publication. -->
<xsl:template name="check.publication-rules"><xsl:value-of select="@rule-set"/>, bản <xsl:value-of select="@rule-version"/>, mã nội dung <span class="code"><xsl:value-of select="@sha256"/></span></xsl:template>
<xsl:template name="check.deciding">Dấu vết của quyết định</xsl:template>
<!-- Context: deciding. -->
<xsl:template name="check.deciding-words">Chuỗi ghi <xsl:if test="@points"><xsl:value-of select="@points"/> điểm, </xsl:if>mức <strong><xsl:value-of select="@level"/></strong>, lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template>:</xsl:template>
<xsl:template name="check.head-then">Đầu chuỗi khi công bố</xsl:template>
<xsl:template name="check.summary-link">Mở bảng tổng hợp hiện nay</xsl:template>
<xsl:template name="check.chain">Chuỗi dấu vết của đơn vị, tháng</xsl:template>
<!-- Context: chain. -->
<xsl:template name="check.chain-whole">Còn nguyên vẹn: <xsl:apply-templates select="@links" mode="count"/> mắt xích<xsl:if test="@head!=''">, mã đầu chuỗi <span class="code"><xsl:value-of select="@head"/></span></xsl:if>. Điểm và mức trên phần mềm đúng như các bước đã ghi.</xsl:template>
<xsl:template name="check.chain-broken">Không còn nguyên vẹn: <xsl:value-of select="@faults"/> chỗ không đúng như đã ghi. Hãy báo quản trị hệ thống chạy lệnh đối chiếu.</xsl:template>

<!-- By the registered number. -->
<xsl:template name="check.by-number">Số văn bản, ví dụ 630-CV/QU</xsl:template>
<xsl:template name="check.by-day">Ngày hoặc năm ban hành</xsl:template>
<xsl:template name="check.find-number">Tìm văn bản</xsl:template>
<xsl:template name="check.paper-kind">Loại văn bản</xsl:template>
<xsl:template name="check.paper-agency">Cơ quan ban hành</xsl:template>
<xsl:template name="check.paper-unit">Về đơn vị</xsl:template>
<xsl:template name="check.paper-day">Ngày ban hành</xsl:template>
<xsl:template name="check.paper-signer">Người ký</xsl:template>
<xsl:template name="check.paper-registered">Đăng ký số</xsl:template>
<xsl:template name="check.paper-now">Hiện nay</xsl:template>
<!-- Context: paper. -->
<xsl:template name="check.paper-state"><xsl:choose><xsl:when test="registered/@differs">Khác bản đã đăng ký số</xsl:when><xsl:otherwise>Khớp với bản đã đăng ký số</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="check.paper-link">Mở bản in hiện nay</xsl:template>

</xsl:stylesheet>
