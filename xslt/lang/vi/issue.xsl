<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of issuing codes to many, and of the slips. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="issue.intro">Chọn những người chưa được cấp tài khoản. Bước này chỉ đếm và ghi lại danh sách; mã được cấp ở bước sau, từng đợt, và phiếu in ra ngay khi cấp. Ai đã có tài khoản thì giữ nguyên.</xsl:template>
<xsl:template name="issue.by-list">Có danh sách mã nhân sự? <a href="/quan-tri/nhap-du-lieu">Nhập danh sách cấp tài khoản</a> từ tệp .csv hoặc .xlsx.</xsl:template>
<xsl:template name="issue.batches">Các lượt cấp gần đây</xsl:template>
<xsl:template name="issue.whole-scope">Mọi đơn vị trong phạm vi quản trị</xsl:template>
<xsl:template name="issue.what">Cấp cho</xsl:template>
<xsl:template name="issue.created">Lập lúc</xsl:template>
<xsl:attribute-set name="issue.created"><xsl:attribute name="data-label">Lập lúc</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.total">Tất cả</xsl:template>
<xsl:attribute-set name="issue.total"><xsl:attribute name="data-label">Tất cả</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.issued">Đã cấp</xsl:template>
<xsl:attribute-set name="issue.issued"><xsl:attribute name="data-label">Đã cấp</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.waiting">Chờ cấp</xsl:template>
<xsl:attribute-set name="issue.waiting"><xsl:attribute name="data-label">Chờ cấp</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.has-account">Đã có tài khoản, giữ nguyên</xsl:template>
<xsl:template name="issue.beyond">Có quyền vượt phạm vi của người cấp, không cấp ở đây</xsl:template>
<xsl:template name="issue.skipped">Bỏ qua khi cấp (đã có mã, đã chuyển đi)</xsl:template>
<xsl:attribute-set name="issue.progress"><xsl:attribute name="aria-label">Tiến độ cấp</xsl:attribute></xsl:attribute-set>
<xsl:template name="issue.so-far"><xsl:call-template name="format-count"><xsl:with-param name="count" select="@total - @waiting"/></xsl:call-template> trên <xsl:apply-templates select="@total" mode="count"/> người</xsl:template>
<xsl:template name="issue.ended">Lượt cấp này đã xong hoặc đã khép lại.</xsl:template>
<xsl:template name="issue.explain">Mỗi lần bấm cấp cho tối đa 500 người, theo thứ tự đơn vị, và hiện ngay phiếu để in. Mã không lưu ở đâu: in hoặc lưu phiếu ra giấy xong mới quay lại bấm tiếp. Dừng lúc nào cũng được, lần sau vào lại trang này để tiếp tục.</xsl:template>
<xsl:template name="issue.lost">Mất phiếu của một đợt?</xsl:template>
<xsl:template name="issue.lost-explain">Cấp lại mã cho những người trong đợt chưa đổi mật khẩu; phiếu cũ của họ hết hiệu lực.</xsl:template>
<xsl:template name="issue.agencies">Theo đơn vị</xsl:template>

<xsl:template name="slip.title">Phiếu giao tài khoản</xsl:template>
<xsl:template name="slip.kind">Phiếu giao tài khoản</xsl:template>
<xsl:template name="slip.once">Mã chỉ hiện một lần trên trang này và không lưu ở đâu khác. In ngay, cắt theo đường kẻ và giao tận tay từng người.</xsl:template>

<!-- Context: slip. -->
<xsl:template name="slip.deadline">Đăng nhập và tự đặt mật khẩu trước <strong><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@deadline"/></xsl:call-template></strong>; sau đó tài khoản bị khóa.</xsl:template>
<xsl:template name="slip.ask">
	<xsl:text>Cần giúp: </xsl:text>
	<xsl:choose>
		<xsl:when test="../contact">
			<xsl:for-each select="../contact"><xsl:if test="position()!=1">; </xsl:if><xsl:value-of select="@name"/><xsl:if test="@phone"><xsl:text> </xsl:text><xsl:value-of select="@phone"/></xsl:if></xsl:for-each>
		</xsl:when>
		<xsl:otherwise>quản trị của đơn vị cấp trên</xsl:otherwise>
	</xsl:choose>
	<xsl:text>. Không cho ai biết mã này.</xsl:text>
</xsl:template>

<xsl:template name="word-issue">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='issue.unit'">Đơn vị</xsl:when>
		<xsl:when test="$code='issue.unit.hint'">Gồm cả các đơn vị, bộ phận bên dưới. Không chọn là mọi đơn vị trong phạm vi quản trị.</xsl:when>
		<xsl:when test="$code='issue.bloc'">Khối</xsl:when>
		<xsl:when test="$code='issue.bloc.party'">Đảng, đoàn thể</xsl:when>
		<xsl:when test="$code='issue.bloc.government'">Chính quyền</xsl:when>
		<xsl:when test="$code='issue.bloc.school'">Trường học</xsl:when>
		<xsl:when test="$code='issue.staff_kind'">Loại nhân sự</xsl:when>
		<xsl:when test="$code='issue.staff_kind.cadre'">Cán bộ</xsl:when>
		<xsl:when test="$code='issue.staff_kind.civil_servant'">Công chức</xsl:when>
		<xsl:when test="$code='issue.staff_kind.public_employee'">Viên chức</xsl:when>
		<xsl:when test="$code='issue.staff_kind.contract'">Lao động hợp đồng</xsl:when>
		<xsl:when test="$code='issue.chunk'">Đợt (số người chưa đổi mật khẩu)</xsl:when>
		<xsl:when test="$code='issue.reason'">Lý do cấp lại</xsl:when>
		<xsl:when test="$code='issue.reason.hint'">Ví dụ máy in hỏng. Lý do được ghi vào nhật ký.</xsl:when>
		<xsl:when test="$code='issue.nobody'">Không có ai chờ cấp tài khoản trong lựa chọn này.</xsl:when>
		<xsl:when test="$code='issue.too_many'">Có từ 20.000 người trở lên. Hãy chọn đơn vị nhỏ hơn, hoặc nhờ người vận hành cấp ra tệp để in tập trung.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
