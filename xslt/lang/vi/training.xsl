<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/training.xsl; the roster's columns are those of the dispatch (630-CV/QU). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="training.new">Mở lớp mới</xsl:template>
<xsl:template name="training.all">Các lớp tập huấn</xsl:template>
<xsl:template name="training.roster">Danh sách đăng ký</xsl:template>
<xsl:template name="training.back">Về lớp tập huấn</xsl:template>
<xsl:template name="training.lead">Mỗi cơ quan, đơn vị đăng ký một cán bộ phụ trách. Sau khi tập huấn, cán bộ ấy hướng dẫn mọi người trong đơn vị.</xsl:template>
<xsl:template name="training.none">Chưa có lớp tập huấn nào dành cho đơn vị của bạn.</xsl:template>
<xsl:template name="training.when">Bắt đầu <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@starts"/></xsl:call-template>; đăng ký trước <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@deadline"/></xsl:call-template></xsl:template>
<xsl:template name="training.state"><xsl:choose><xsl:when test="@officer">Đã đăng ký: <xsl:value-of select="@officer"/></xsl:when><xsl:when test="@open">Chưa đăng ký</xsl:when><xsl:otherwise>Hết hạn đăng ký</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="training.link">Vào lớp học trực tuyến</xsl:template>
<xsl:template name="training.own">Cán bộ của đơn vị bạn</xsl:template>
<xsl:template name="training.nobody-yet">Đơn vị chưa đăng ký ai.</xsl:template>
<xsl:template name="training.no-candidates">Đơn vị chưa có cán bộ quản trị hay tổng hợp nào để đăng ký. Xin phân quyền trước.</xsl:template>
<xsl:template name="training.closed">Đã hết hạn đăng ký.</xsl:template>
<xsl:template name="training.who-registers">Người đứng đầu, cấp phó hoặc quản trị của đơn vị đăng ký.</xsl:template>
<xsl:template name="training.roster-title">Danh sách đăng ký: <xsl:value-of select="@title"/></xsl:template>
<xsl:template name="training.paper-title">DANH SÁCH ĐĂNG KÝ CÁN BỘ THAM GIA TẬP HUẤN</xsl:template>
<xsl:template name="training.count"><xsl:apply-templates select="@registered" mode="count"/> trong <xsl:apply-templates select="@invited" mode="count"/> cơ quan, đơn vị đã đăng ký.</xsl:template>
<xsl:template name="training.attendance">Điểm danh</xsl:template>
<xsl:template name="training.bloc"><xsl:choose><xsl:when test="@bloc='party'">Khối Đảng, đoàn thể</xsl:when><xsl:when test="@bloc='government'">Khối Chính quyền</xsl:when><xsl:otherwise>Khối trường học</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="training.agency">Tên cơ quan, đơn vị</xsl:template>
<xsl:template name="training.officer">Họ và tên cán bộ tham gia tập huấn</xsl:template>
<xsl:attribute-set name="training.officer"><xsl:attribute name="data-label">Cán bộ</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.position">Chức vụ công tác</xsl:template>
<xsl:attribute-set name="training.position"><xsl:attribute name="data-label">Chức vụ</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.phone">Số điện thoại</xsl:template>
<xsl:attribute-set name="training.phone"><xsl:attribute name="data-label">Điện thoại</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.email">Địa chỉ Email</xsl:template>
<xsl:attribute-set name="training.email"><xsl:attribute name="data-label">Email</xsl:attribute></xsl:attribute-set>
<xsl:template name="training.came">Đã dự</xsl:template>
<xsl:template name="training.missing">Chưa đăng ký</xsl:template>
<xsl:template name="training.attended">Tham dự</xsl:template>
<xsl:template name="training.attended-word"><xsl:choose><xsl:when test="@attended='yes'">Có</xsl:when><xsl:when test="@attended='no'">Không</xsl:when></xsl:choose></xsl:template>
<xsl:template name="training.guide">Cán bộ hướng dẫn của đơn vị bạn</xsl:template>

<xsl:template name="word-training">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='training.officer'">Cán bộ tham gia</xsl:when>
		<xsl:when test="$code='training.phone'">Số điện thoại</xsl:when>
		<xsl:when test="$code='training.email'">Địa chỉ Email</xsl:when>
		<xsl:when test="$code='training.register'">Đăng ký</xsl:when>
		<xsl:when test="$code='training.replace'">Thay cán bộ đã đăng ký</xsl:when>
		<xsl:when test="$code='training.registered'">Đã ghi cán bộ của đơn vị tham gia tập huấn.</xsl:when>
		<xsl:when test="$code='training.too-late'">Đã hết hạn đăng ký nên không ghi thêm được nữa.</xsl:when>
		<xsl:when test="$code='training.bad-phone'">Số điện thoại chỉ gồm chữ số, dấu cách và dấu +.</xsl:when>
		<xsl:when test="$code='training.bad-email'">Địa chỉ Email chưa đúng.</xsl:when>
		<xsl:when test="$code='training.bad-time'">Ghi giờ và phút, ví dụ 14:00.</xsl:when>
		<xsl:when test="$code='training.deadline-after'">Hạn đăng ký phải trước giờ học.</xsl:when>
		<xsl:when test="$code='training.link-https'">Đường dẫn phải bắt đầu bằng https://.</xsl:when>
		<xsl:when test="$code='training_admin.add'">Mở lớp</xsl:when>
		<xsl:when test="$code='training.contact.hint'">Để trống thì lấy theo hồ sơ.</xsl:when>
		<xsl:when test="$code='training.time.hint'">Giờ và phút, ví dụ 14:00.</xsl:when>
		<xsl:when test="$code='training.link.hint'">Bắt đầu bằng https://. Người của các đơn vị được mời đều thấy.</xsl:when>
		<xsl:when test="$code='training_admin.title'">Tên lớp</xsl:when>
		<xsl:when test="$code='training_admin.starts-day'">Ngày học</xsl:when>
		<xsl:when test="$code='training_admin.starts-time'">Giờ học</xsl:when>
		<xsl:when test="$code='training_admin.deadline-day'">Ngày hết hạn đăng ký</xsl:when>
		<xsl:when test="$code='training_admin.deadline-time'">Giờ hết hạn đăng ký</xsl:when>
		<xsl:when test="$code='training_admin.link'">Đường dẫn lớp học</xsl:when>
		<xsl:when test="$code='training_admin.note'">Nội dung, yêu cầu</xsl:when>
		<xsl:when test="$code='training_roster.came'">Đơn vị có cán bộ dự học</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
