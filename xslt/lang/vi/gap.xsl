<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the list of what is missing. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="gap.bloc">Khối</xsl:template>
<xsl:template name="gap.kind">Thiếu gì</xsl:template>
<xsl:template name="gap.what">Ai, ở đâu</xsl:template>
<xsl:template name="gap.mend">Khắc phục</xsl:template>
<xsl:attribute-set name="gap.mend"><xsl:attribute name="data-label">Khắc phục</xsl:attribute></xsl:attribute-set>
<xsl:template name="gap.nothing">Không thiếu gì trong phạm vi đang xem.</xsl:template>
<xsl:template name="gap.too-many">Phạm vi đang xem quá rộng để tính cấp trên, cấp có thẩm quyền và bộ tiêu chí của từng người. Hãy chọn đơn vị hoặc khối.</xsl:template>
<xsl:template name="gap.more">Xem tất cả <xsl:apply-templates select="@count" mode="count"/></xsl:template>

<!-- Context: bloc. -->
<xsl:template name="gap.bloc-name">
	<xsl:choose>
		<xsl:when test="@code='party'">Đảng, đoàn thể</xsl:when>
		<xsl:when test="@code='government'">Chính quyền</xsl:when>
		<xsl:otherwise>Trường học</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-gap">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='no_head'">Cơ quan, đơn vị chưa có người đứng đầu</xsl:when>
		<xsl:when test="$code='two_heads'">Đơn vị có hai người đứng đầu</xsl:when>
		<xsl:when test="$code='no_main'">Người không có vị trí chính</xsl:when>
		<xsl:when test="$code='no_rule_set'">Đơn vị chưa có quy định đánh giá</xsl:when>
		<xsl:when test="$code='no_criteria'">Người chưa có bộ tiêu chí</xsl:when>
		<xsl:when test="$code='many_criteria'">Người khớp nhiều bộ tiêu chí</xsl:when>
		<xsl:when test="$code='no_authority'">Người chưa có cấp có thẩm quyền</xsl:when>
		<xsl:when test="$code='no_superior'">Người chưa có cấp trên trực tiếp</xsl:when>
		<xsl:when test="$code='left_superior'">Chỉ định riêng cho người đã thôi giữ chức vụ</xsl:when>
		<xsl:when test="$code='no_admin'">Đơn vị chưa có quản trị</xsl:when>
		<xsl:when test="$code='no_aggregator'">Đơn vị chưa có người tổng hợp</xsl:when>
		<xsl:when test="$code='no_deputy'">Đơn vị không có cấp phó và không có ủy quyền</xsl:when>
		<xsl:when test="$code='part_no_head'">Tổ, bộ phận chưa có người đứng đầu</xsl:when>
		<xsl:when test="$code='no_field'">Cấp phó chưa được phân công phụ trách</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('gap.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- What it means. Context: group. -->
<xsl:template name="gap.help">
	<xsl:choose>
		<xsl:when test="@code='no_head'">Không ai quyết định cho cán bộ, nhân viên của đơn vị.</xsl:when>
		<xsl:when test="@code='two_heads'">Mỗi đơn vị có một người đứng đầu; kết thúc một bên.</xsl:when>
		<xsl:when test="@code='no_main'">Không có bản đánh giá cho đến khi có vị trí chính, hoặc ghi nghỉ việc.</xsl:when>
		<xsl:when test="@code='no_rule_set'">Không mở được tháng cho đơn vị.</xsl:when>
		<xsl:when test="@code='no_criteria'">Không có bản đánh giá cho vị trí này.</xsl:when>
		<xsl:when test="@code='many_criteria'">Đang lấy bộ đầu tiên.</xsl:when>
		<xsl:when test="@code='no_authority'">Vẫn lập kế hoạch và tự chấm được, nhưng chưa ai quyết định được.</xsl:when>
		<xsl:when test="@code='no_superior'">Cấp có thẩm quyền quyết định mà không có nhận xét của cấp trên.</xsl:when>
		<xsl:when test="@code='left_superior'">Người được chỉ định không còn vị trí nào; hãy thôi chỉ định hoặc chỉ định người khác.</xsl:when>
		<xsl:when test="@code='no_admin'">Khi mất mật khẩu, người của đơn vị phải nhờ cơ quan cấp trên.</xsl:when>
		<xsl:when test="@code='no_aggregator'">Không ai tổng hợp, tham mưu cho người đứng đầu.</xsl:when>
		<xsl:when test="@code='no_deputy'">Khi người đứng đầu vắng, không ai quyết định thay.</xsl:when>
		<xsl:when test="@code='part_no_head'">Người của tổ do cấp phó phụ trách hoặc người đứng đầu đơn vị nhận xét.</xsl:when>
		<xsl:when test="@code='no_field'">Để biết; người dưới quyền do người đứng đầu nhận xét.</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- Where the link leads. Context: missing. -->
<xsl:template name="gap.mend-word">
	<xsl:choose>
		<xsl:when test="../@code='no_field'">Phân công</xsl:when>
		<xsl:when test="@person-id">Mở hồ sơ</xsl:when>
		<xsl:when test="../@code='no_admin' or ../@code='no_aggregator'">Phân quyền</xsl:when>
		<xsl:otherwise>Nhân sự của đơn vị</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
