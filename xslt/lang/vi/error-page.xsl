<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/error.xsl: what happened, and what to do now. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="error.home">Về trang Hôm nay</xsl:template>

<xsl:template name="error.kept-field">Nội dung đã nhập (<xsl:value-of select="@name"/>)</xsl:template>
<xsl:template name="error.login">Mở trang đăng nhập ở thẻ mới</xsl:template>
<xsl:template name="error.resend">Gửi lại</xsl:template>

<xsl:template name="word-error-title">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='not_found'">Không tìm thấy trang</xsl:when>
		<xsl:when test="$code='forbidden'">Tài khoản này không làm được việc này</xsl:when>
		<xsl:when test="$code='conflict'">Nội dung vừa được người khác thay đổi</xsl:when>
		<xsl:when test="$code='busy'">Máy chủ đang bận</xsl:when>
		<xsl:when test="$code='rescue'">Chưa gửi được, nội dung vẫn còn đây</xsl:when>
		<xsl:when test="$code='csrf'">Chưa ghi: trang đã mở quá lâu</xsl:when>
		<xsl:when test="$code='login'">Chưa đăng nhập, nội dung vẫn còn đây</xsl:when>
		<xsl:when test="$code='method'">Địa chỉ này không nhận thao tác vừa gửi</xsl:when>
		<xsl:when test="$code='too_large'">Nội dung gửi lên quá lớn</xsl:when>
		<xsl:when test="$code='too_many'">Đang có quá nhiều lượt gửi cùng lúc</xsl:when>
		<xsl:when test="$code='unavailable'">Máy chủ tạm thời không trả lời</xsl:when>
		<xsl:when test="$code='crowded'">Đang có quá nhiều người dùng cùng lúc</xsl:when>
		<xsl:otherwise>Có lỗi ở máy chủ</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-error-page">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='not_found'">Địa chỉ không đúng, hoặc trang thuộc phạm vi của người khác. Hãy kiểm tra lại địa chỉ hoặc đi từ trang Hôm nay.</xsl:when>
		<xsl:when test="$code='forbidden'">Quyền của tài khoản không gồm việc này. Nếu cần, hãy liên hệ quản trị đơn vị để được phân quyền.</xsl:when>
		<xsl:when test="$code='conflict'">Chưa có gì được ghi. Hãy mở lại trang để xem nội dung mới rồi làm tiếp.</xsl:when>
		<xsl:when test="$code='busy'">Nhiều người đang dùng cùng lúc. Hãy đợi một phút rồi tải lại trang; nếu vừa gửi nội dung, nội dung đó được giữ ở dạng nháp.</xsl:when>
		<xsl:when test="$code='rescue'">Máy chủ tạm thời không trả lời. Đừng đóng trang này: mọi nội dung đã nhập nằm trong các ô dưới đây. Đợi một phút rồi gửi lại.</xsl:when>
		<xsl:when test="$code='csrf'">Vì an toàn, nội dung từ trang mở quá lâu không được ghi ngay. Hãy xem lại rồi gửi lại.</xsl:when>
		<xsl:when test="$code='login'">Phiên làm việc đã hết, và nội dung đã nhập quá dài (hơn 64 KB) để mang theo qua trang đăng nhập. Đừng đóng trang này: mọi nội dung nằm trong các ô dưới đây. Mở trang đăng nhập ở thẻ mới, đăng nhập xong thì quay lại đây và gửi lại; tệp đính kèm phải chọn lại.</xsl:when>
		<xsl:when test="$code='method'">Hãy quay lại trang trước và dùng các nút trên trang.</xsl:when>
		<xsl:when test="$code='too_large'">Chưa có gì được ghi. Hãy nhấn nút Quay lại của trình duyệt, nội dung đã nhập vẫn còn; dùng tệp dưới 5 MB hoặc rút ngắn nội dung rồi gửi lại.</xsl:when>
		<xsl:when test="$code='too_many'">Lượt gửi vừa rồi chưa được ghi. Hãy nhấn nút Quay lại của trình duyệt, nội dung đã nhập vẫn còn; đợi một phút rồi gửi lại.</xsl:when>
		<xsl:when test="$code='unavailable'">Những nội dung đã ghi trước đó vẫn còn nguyên. Hãy đợi một phút rồi tải lại trang; nếu vẫn gián đoạn, hãy báo cho quản trị đơn vị.</xsl:when>
		<xsl:when test="$code='crowded'">Máy chủ đang trả lời những người đến trước. Hãy đợi một phút rồi tải lại trang; những nội dung đã ghi trước đó vẫn còn nguyên.</xsl:when>
		<xsl:otherwise>Chưa có gì được ghi. Hãy thử lại sau vài phút; nếu vẫn lỗi, báo mã yêu cầu ở chân trang cho quản trị đơn vị.</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
