<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the second factor: setting it up, the second step of a login, whom to ask. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="factor.account">Về tài khoản của tôi</xsl:template>
<xsl:template name="factor.required">Quyền của tài khoản này bắt buộc phải có xác thực hai lớp. Hãy thiết lập ngay để tiếp tục làm việc.</xsl:template>
<xsl:template name="factor.what">Xác thực hai lớp: khi đăng nhập, ngoài mật khẩu còn nhập mã 6 số hiện trên điện thoại. Người biết mật khẩu mà không có điện thoại thì không vào được.</xsl:template>
<xsl:template name="factor.need">Cần một ứng dụng tạo mã trên điện thoại (loại dùng chuẩn TOTP, ví dụ FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator). Ứng dụng không cần mạng.</xsl:template>
<xsl:template name="factor.scan">Mở ứng dụng tạo mã, thêm tài khoản mới và quét hình này:</xsl:template>
<xsl:template name="factor.qr">Mã QR chứa khóa của ứng dụng tạo mã; khóa bằng chữ ở ngay dưới</xsl:template>
<xsl:template name="factor.or-type">Không quét được thì chọn nhập tay và gõ khóa này (theo thời gian, 6 số, 30 giây):</xsl:template>
<xsl:template name="factor.then">Nhập mã 6 số mà ứng dụng đang hiện để xác nhận. Trước khi xác nhận, chưa có gì thay đổi.</xsl:template>
<xsl:template name="factor.since">Bật từ</xsl:template>
<xsl:template name="factor.codes-left">Mã dự phòng còn lại</xsl:template>
<xsl:template name="factor.change">Đổi điện thoại thì bấm “Thiết lập xác thực hai lớp” để quét lại; mã cũ vẫn dùng được cho đến khi xác nhận mã mới. Tạo mã dự phòng mới thì các mã dự phòng cũ hết hiệu lực.</xsl:template>
<xsl:template name="factor.codes-once">Xác thực hai lớp đã bật. Đây là các mã dự phòng, chỉ hiện một lần này và không lưu ở đâu khác. In ra hoặc ghi lại, cất ở nơi an toàn, không để cùng điện thoại.</xsl:template>
<xsl:template name="factor.codes-use">Khi không có điện thoại, nhập một mã dự phòng thay cho mã 6 số. Mỗi mã chỉ dùng được một lần.</xsl:template>
<xsl:template name="factor.go-on">Đã cất mã, tiếp tục làm việc</xsl:template>
<xsl:template name="factor.lost">Không có điện thoại?</xsl:template>
<xsl:template name="factor.lost-help">Nhập một mã dự phòng đã in khi thiết lập. Nếu mất cả điện thoại và mã dự phòng, hãy gặp quản trị để được gỡ xác thực hai lớp:</xsl:template>
<xsl:template name="factor.again">Đăng nhập lại từ đầu</xsl:template>

<xsl:template name="contact.no-phone">(chưa có số điện thoại)</xsl:template>
<xsl:template name="contact.nobody">Chưa có quản trị nào được giao. Hãy liên hệ cơ quan cấp trên phụ trách phần mềm.</xsl:template>

<xsl:template name="word-factor">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='factor.code'">Mã xác thực</xsl:when>
		<xsl:when test="$code='factor.code.hint'">Mã 6 số trên ứng dụng của điện thoại, hoặc một mã dự phòng.</xsl:when>
		<xsl:when test="$code='factor.first_code'">Mã 6 số trên ứng dụng</xsl:when>
		<xsl:when test="$code='factor.first_code.hint'">Mã đổi 30 giây một lần.</xsl:when>
		<xsl:when test="$code='factor.wrong'">Mã xác thực: không đúng, đã dùng hoặc đã hết hạn. Hãy đợi mã tiếp theo rồi nhập lại; kiểm tra giờ trên điện thoại có đúng không.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="proof.lead">Việc sắp làm có ảnh hưởng rộng, nên cần xác nhận đúng là bạn. Nội dung vừa nhập được giữ lại, chưa gửi.</xsl:template>

<xsl:template name="word-proof">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='proof.password'">Mật khẩu</xsl:when>
		<xsl:when test="$code='proof.wrong'">Mật khẩu: không đúng</xsl:when>
		<xsl:when test="$code='proof.wrong_either'">Mật khẩu hoặc mã xác thực không đúng. Hãy nhập lại cả hai; mã đã dùng một lần thì phải đợi mã tiếp theo.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
