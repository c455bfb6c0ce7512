<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the pages of the two logs; what the logs name by codes is in audit_code.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="audit.time">Thời gian</xsl:template>
<xsl:attribute-set name="audit.time"><xsl:attribute name="data-label">Thời gian</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.who">Ai</xsl:template>
<xsl:attribute-set name="audit.who"><xsl:attribute name="data-label">Ai</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.what">Việc</xsl:template>
<xsl:attribute-set name="audit.what"><xsl:attribute name="data-label">Việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.changes">Thay đổi</xsl:template>
<xsl:attribute-set name="audit.changes"><xsl:attribute name="data-label">Thay đổi</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.reason">Lý do</xsl:template>
<xsl:attribute-set name="audit.reason"><xsl:attribute name="data-label">Lý do</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.business">Giờ nghiệp vụ</xsl:template>
<xsl:attribute-set name="audit.business"><xsl:attribute name="data-label">Giờ nghiệp vụ</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.behalf">Thay</xsl:template>
<xsl:attribute-set name="audit.behalf"><xsl:attribute name="data-label">Thay</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.account">Tài khoản</xsl:template>
<xsl:attribute-set name="audit.account"><xsl:attribute name="data-label">Tài khoản</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.operator">Công cụ vận hành</xsl:template>
<xsl:attribute-set name="audit.operator"><xsl:attribute name="data-label">Công cụ vận hành</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.object">Đối tượng</xsl:template>
<xsl:attribute-set name="audit.object"><xsl:attribute name="data-label">Đối tượng</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.request">Mã yêu cầu</xsl:template>
<xsl:attribute-set name="audit.request"><xsl:attribute name="data-label">Mã yêu cầu</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.chain">Mắt xích</xsl:template>
<xsl:attribute-set name="audit.chain"><xsl:attribute name="data-label">Mắt xích</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.hash">Mã băm</xsl:template>
<xsl:attribute-set name="audit.hash"><xsl:attribute name="data-label">Mã băm</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.seal">Niêm phong</xsl:template>
<xsl:attribute-set name="audit.seal"><xsl:attribute name="data-label">Niêm phong</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.field">Nội dung</xsl:template>
<xsl:attribute-set name="audit.field"><xsl:attribute name="data-label">Nội dung</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.old">Trước</xsl:template>
<xsl:attribute-set name="audit.old"><xsl:attribute name="data-label">Trước</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.new">Sau</xsl:template>
<xsl:attribute-set name="audit.new"><xsl:attribute name="data-label">Sau</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.address">Địa chỉ</xsl:template>
<xsl:attribute-set name="audit.address"><xsl:attribute name="data-label">Địa chỉ</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.route">Trang</xsl:template>
<xsl:attribute-set name="audit.route"><xsl:attribute name="data-label">Trang</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.subject">Hồ sơ của</xsl:template>
<xsl:attribute-set name="audit.subject"><xsl:attribute name="data-label">Hồ sơ của</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.result">Kết quả</xsl:template>
<xsl:attribute-set name="audit.result"><xsl:attribute name="data-label">Kết quả</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.any">Tất cả</xsl:template>
<xsl:attribute-set name="audit.any"><xsl:attribute name="data-label">Tất cả</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.nothing">(trống)</xsl:template>
<xsl:attribute-set name="audit.nothing"><xsl:attribute name="data-label">(trống)</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.id">Mã</xsl:template>
<xsl:attribute-set name="audit.id"><xsl:attribute name="data-label">Mã</xsl:attribute></xsl:attribute-set>
<xsl:template name="audit.number">Số thứ tự</xsl:template>
<xsl:attribute-set name="audit.number"><xsl:attribute name="data-label">Số thứ tự</xsl:attribute></xsl:attribute-set>

<xsl:template name="audit.from">Từ ngày</xsl:template>
<xsl:template name="audit.to">Đến ngày</xsl:template>
<xsl:template name="audit.person">Người hoặc tài khoản</xsl:template>
<xsl:template name="audit.side">Người đó là</xsl:template>
<xsl:template name="audit.side-who">người thực hiện</xsl:template>
<xsl:template name="audit.side-subject">người có hồ sơ</xsl:template>
<xsl:template name="audit.object-id">Mã đối tượng</xsl:template>
<xsl:template name="audit.history">Mọi việc với đối tượng này</xsl:template>
<xsl:template name="audit.same-request">Cùng yêu cầu</xsl:template>
<xsl:template name="audit.of"> của </xsl:template>
<xsl:template name="audit.in-month"><xsl:text> </xsl:text><xsl:if test="substring(@month,6,1)!='Q'">tháng </xsl:if></xsl:template>
<xsl:template name="audit.paper"> bản in</xsl:template>
<xsl:template name="audit.done">Đã thực hiện</xsl:template>
<xsl:template name="audit.refused">Bị từ chối</xsl:template>
<xsl:template name="audit.older">Cũ hơn</xsl:template>
<xsl:template name="audit.newest">Mới nhất</xsl:template>
<xsl:template name="audit.none">Không có dòng nào khớp.</xsl:template>
<xsl:template name="audit.nobody">Không tìm thấy người hoặc tài khoản này.</xsl:template>
<xsl:template name="audit.choose">Có nhiều người khớp. Chọn một người:</xsl:template>
<xsl:template name="audit.more">Còn nhiều người nữa. Hãy gõ đầy đủ hơn.</xsl:template>
<xsl:template name="audit.commands">Thao tác</xsl:template>
<xsl:template name="audit.accesses">Truy cập</xsl:template>
<xsl:template name="audit.line-title">Nhật ký: dòng <xsl:value-of select="line/@id"/></xsl:template>
<xsl:template name="audit.chained">Dòng này là mắt xích số <xsl:value-of select="@chain"/> của chuỗi <xsl:call-template name="format-period"><xsl:with-param name="month" select="@month"/></xsl:call-template>, đơn vị <xsl:value-of select="@unit"/>.</xsl:template>
<xsl:template name="audit.sealed">Niêm phong số <xsl:value-of select="@id"/> (dòng <xsl:value-of select="@first"/> đến <xsl:value-of select="@last"/>), lúc <xsl:call-template name="audit-moment"><xsl:with-param name="at" select="@at"/></xsl:call-template></xsl:template>
<xsl:template name="audit.unsealed">Chưa niêm phong</xsl:template>
<xsl:template name="audit.error-date">Ngày viết như 05/01/2022</xsl:template>
<xsl:template name="audit.error-order">Ngày đầu phải trước ngày cuối</xsl:template>
<xsl:template name="audit.error-long">Chỉ tìm được trong <xsl:value-of select="@days"/> ngày</xsl:template>
<xsl:template name="access.own-title">Nhật ký của tôi</xsl:template>
<xsl:template name="access.list-title">Nhật ký truy cập</xsl:template>
<xsl:template name="access.own-lead">Các lần đăng nhập của bạn và những ai đã xem hồ sơ của bạn (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15). Giờ là giờ thật.</xsl:template>
<xsl:template name="access.own-link">Nhật ký: đăng nhập và ai đã xem hồ sơ của tôi</xsl:template>

</xsl:stylesheet>
