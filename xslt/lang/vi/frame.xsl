<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of layout.xsl, form.xsl, table.xsl and chart.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="frame.name">Đánh giá, xếp loại hàng tháng</xsl:template>
<xsl:template name="frame.skip">Chuyển đến nội dung</xsl:template>
<xsl:template name="frame.login">Đăng nhập</xsl:template>
<xsl:template name="frame.logout">Thoát</xsl:template>
<xsl:template name="frame.by-quarter">Cơ quan, đơn vị của bạn đánh giá theo quý. Mời xem trang này của</xsl:template>
<xsl:template name="frame.others-by-quarter">Đơn vị đánh giá theo quý có ở trang của</xsl:template>
<xsl:template name="frame.by-month">Đơn vị đánh giá theo tháng có ở trang của tháng</xsl:template>
<xsl:template name="frame.quarter-plans">Kế hoạch, công việc của các tháng:</xsl:template>
<xsl:template name="frame.rated-in">Kế hoạch lập theo tháng; kết quả được đánh giá ở</xsl:template>
<xsl:template name="frame.previous">Trước</xsl:template>
<xsl:template name="frame.next">Sau</xsl:template>
<xsl:template name="frame.help">Hướng dẫn<span class="wide"> bước này</span></xsl:template>
<xsl:template name="frame.guides">Hướng dẫn sử dụng và quy định</xsl:template>
<xsl:template name="frame.ask">Báo khó khăn ở trang này</xsl:template>
<xsl:template name="frame.support">Hỗ trợ</xsl:template>
<xsl:template name="frame.training">Tập huấn</xsl:template>
<xsl:template name="frame.news">Tin, thông báo</xsl:template>
<xsl:template name="frame.lost-account">Lấy lại tài khoản</xsl:template>
<xsl:template name="frame.request">Mã yêu cầu (đọc khi cần hỗ trợ):</xsl:template>
<xsl:template name="frame.reference">Mã tham chiếu:</xsl:template>
<xsl:template name="frame.error-prefix">Lỗi: </xsl:template>
<xsl:template name="frame.demonstration">Bản trình diễn, dữ liệu không có thật. Đồng hồ đang chỉ</xsl:template>
<xsl:template name="frame.session-end">Phiên làm việc sắp hết vì lâu không thao tác. Bấm nút dưới đây để ở lại, hoặc lưu nháp.</xsl:template>
<xsl:template name="frame.session-over">Phiên làm việc đã hết. Cứ gửi như thường: sau khi đăng nhập lại, nội dung đang nhập vẫn còn.</xsl:template>
<xsl:template name="frame.session-stay">Tiếp tục làm việc</xsl:template>
<!-- Context: page. Real time, which a demonstration's moved clock leaves alone. -->
<xsl:template name="frame.session">Phiên làm việc hết lúc <xsl:value-of select="substring(viewer/@session-end,12,5)"/><xsl:if test="@demonstration='yes'"> (giờ thực)</xsl:if> nếu không thao tác; nội dung đang nhập không bị mất.</xsl:template>
<xsl:template name="frame.back">Quay lại</xsl:template>
<xsl:template name="frame.print">In</xsl:template>
<xsl:template name="frame.print-hint">Trang này để in trên giấy A4: nhấn Ctrl + P, bỏ chọn “Đầu trang và chân trang” của trình duyệt.</xsl:template>
<xsl:attribute-set name="frame.menu"><xsl:attribute name="aria-label">Các phần</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="frame.months"><xsl:attribute name="aria-label">Chọn tháng hoặc quý</xsl:attribute></xsl:attribute-set>

<xsl:template name="form.errors">Chưa lưu được, hãy sửa các chỗ sau</xsl:template>
<xsl:template name="form.optional">(không bắt buộc)</xsl:template>
<xsl:template name="form.choose">– chọn –</xsl:template>
<xsl:template name="form.date-hint">Ví dụ 05/01/2022</xsl:template>
<xsl:template name="form.max-length">Tối đa <xsl:apply-templates select="@max-length" mode="count"/> ký tự.</xsl:template>
<xsl:template name="form.conflict">Người khác đã sửa trước</xsl:template>
<xsl:template name="form.conflict-help">Chưa có gì được ghi. Nội dung của bạn vẫn còn trong các ô bên dưới: hãy so với nội dung đã lưu, sửa nếu cần rồi gửi lại.</xsl:template>
<xsl:template name="form.conflict-field">Mục</xsl:template>
<xsl:template name="form.conflict-mine">Nội dung của bạn</xsl:template>
<xsl:template name="form.conflict-theirs">Nội dung đã lưu</xsl:template>
<xsl:attribute-set name="form.conflict-mine"><xsl:attribute name="data-label">Nội dung của bạn</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="form.conflict-theirs"><xsl:attribute name="data-label">Nội dung đã lưu</xsl:attribute></xsl:attribute-set>

<xsl:template name="table.no-level"> chưa xếp loại</xsl:template>
<xsl:template name="table.missing"> chưa có điểm</xsl:template>
<xsl:template name="table.empty">Chưa có dòng nào.</xsl:template>
<xsl:template name="table.page-of">Trang <xsl:apply-templates select="@current" mode="count"/> trên <xsl:apply-templates select="@last" mode="count"/></xsl:template>
<xsl:attribute-set name="table.pages"><xsl:attribute name="aria-label">Các trang của danh sách</xsl:attribute></xsl:attribute-set>

<xsl:template name="chart.strip-title">Mức xếp loại 12 tháng qua</xsl:template>
<xsl:template name="chart.level">Mức</xsl:template>
<xsl:template name="chart.as-text">Xem bằng chữ</xsl:template>
<xsl:template name="chart.not-rated">không đánh giá</xsl:template>
<xsl:template name="chart.not-yet">chưa có kết quả</xsl:template>
<xsl:template name="chart.unit">Đơn vị</xsl:template>
<xsl:template name="chart.share">Tỷ lệ các mức</xsl:template>
<xsl:template name="chart.total">Tổng số</xsl:template>
<xsl:template name="chart.none">Chưa xếp</xsl:template>
<xsl:template name="chart.progress">Tiến độ</xsl:template>
<xsl:attribute-set name="chart.share"><xsl:attribute name="data-label">Tỷ lệ các mức</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="chart.total"><xsl:attribute name="data-label">Tổng số</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="chart.none"><xsl:attribute name="data-label">Chưa xếp</xsl:attribute></xsl:attribute-set>

</xsl:stylesheet>
