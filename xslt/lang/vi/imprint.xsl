<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of the documents that an office issues (print/office.xsl) and of their registration (page/imprint.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- tools -->
<xsl:template name="office.sheet">Tải bảng tính (.xlsx)</xsl:template>
<xsl:template name="office.guide">Thể thức theo <xsl:choose><xsl:when test="starts-with(letterhead/@guide,'30/')">Nghị định số </xsl:when><xsl:otherwise>Hướng dẫn số </xsl:otherwise></xsl:choose><xsl:value-of select="letterhead/@guide"/></xsl:template>

<!-- Context: registered. -->
<xsl:template name="office.differs">KHÁC BẢN ĐÃ ĐĂNG KÝ SỐ – nội dung đã thay đổi sau <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@at"/></xsl:call-template></xsl:template>
<xsl:template name="office.recipients">Nơi nhận:</xsl:template>
<xsl:template name="office.to">Kính gửi: </xsl:template>

<!-- notice -->
<xsl:template name="office.notice-title">Thông báo</xsl:template>
<xsl:template name="office.notice-subject">Kết quả đánh giá, xếp loại <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="office.notice-text">Căn cứ kết quả đánh giá, xếp loại đã được cấp có thẩm quyền quyết định, <xsl:value-of select="@unit"/> thông báo kết quả đánh giá, xếp loại hàng <xsl:call-template name="period"/> đối với cán bộ, công chức, viên chức và người lao động <xsl:call-template name="format-month-long"/> như sau:</xsl:template>
<xsl:template name="office.not-rated">Không đánh giá</xsl:template>

<!-- submission -->
<xsl:template name="office.submission-title">Tờ trình</xsl:template>
<xsl:template name="office.submission-subject">Về việc đánh giá, xếp loại <xsl:call-template name="format-month-long"/></xsl:template>
<xsl:template name="office.submission-text">Trên cơ sở kết quả tự đánh giá và ý kiến nhận xét, đề xuất của cấp trên trực tiếp, cơ quan tham mưu tổng hợp và trình xem xét, quyết định mức xếp loại đối với các trường hợp sau:</xsl:template>
<xsl:template name="office.submission-totals">Tổng số: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template> người; đã có ý kiến tham mưu: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level])"/></xsl:call-template> (A: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='A'])"/></xsl:call-template>, B: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='B'])"/></xsl:call-template>, C: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='C'])"/></xsl:call-template>, D: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@advised-level='D'])"/></xsl:call-template>); không đánh giá: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@state='not_rated'])"/></xsl:call-template>.</xsl:template>
<xsl:template name="office.submission-end">Kính trình xem xét, quyết định.</xsl:template>
<xsl:template name="office.advised-level">Mức tham mưu</xsl:template>
<!-- Context: person. -->
<xsl:template name="office.submission-note">
	<xsl:choose>
		<xsl:when test="@not-rated-reason">Không đánh giá: <xsl:value-of select="@not-rated-reason"/></xsl:when>
		<xsl:when test="@advised-comment"><xsl:value-of select="@advised-comment"/></xsl:when>
		<xsl:when test="not(@self-level)">Chưa tự đánh giá</xsl:when>
		<xsl:when test="not(@superior-level)">Chờ nhận xét</xsl:when>
	</xsl:choose>
</xsl:template>

<!-- what is counted -->
<xsl:template name="office.counted-title">
	<xsl:choose>
		<xsl:when test="@view='levels'">Kết quả đánh giá, xếp loại theo phân cấp quản lý</xsl:when>
		<xsl:otherwise>Thống kê kết quả đánh giá, xếp loại</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.counted-subject"><xsl:call-template name="format-month-long"/> – <xsl:value-of select="@unit"/><xsl:if test="@bloc">, <xsl:call-template name="office.bloc"><xsl:with-param name="code" select="@bloc"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="office.counted-whose">
	<xsl:choose>
		<xsl:when test="@view='levels'">Diện quản lý, khối</xsl:when>
		<xsl:otherwise>Đơn vị</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.sheet-group">
	<xsl:choose>
		<xsl:when test="@view='levels'">Diện quản lý</xsl:when>
		<xsl:otherwise>Khối</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.bloc">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='party'">khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="$code='government'">khối chính quyền</xsl:when>
		<xsl:otherwise>khối trường học</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<!-- Context: group. -->
<xsl:template name="office.group">
	<xsl:choose>
		<xsl:when test="../@view='levels' and @code='central'">Diện Trung ương quản lý</xsl:when>
		<xsl:when test="../@view='levels' and @code='city'">Diện Thành phố quản lý</xsl:when>
		<xsl:when test="../@view='levels' and @code='district'">Diện quận quản lý</xsl:when>
		<xsl:when test="../@view='levels'">Diện cơ quan, đơn vị quản lý</xsl:when>
		<xsl:when test="@code='party'">Khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="@code='government'">Khối chính quyền</xsl:when>
		<xsl:otherwise>Khối trường học</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="office.people">Tổng số</xsl:template>
<xsl:template name="office.none">Không đánh giá</xsl:template>
<xsl:template name="office.no-self">Chưa tự chấm</xsl:template>
<xsl:template name="office.self">Đã tự chấm</xsl:template>
<xsl:template name="office.decided">Đã quyết định</xsl:template>
<xsl:template name="office.count">Số</xsl:template>
<xsl:template name="office.cap">Hạn mức A</xsl:template>
<xsl:template name="office.places">Được</xsl:template>
<xsl:template name="office.used">Đã dùng</xsl:template>
<xsl:template name="office.nobody"><xsl:call-template name="period-first"/> này không có ai trong phạm vi báo cáo.</xsl:template>

<!-- missing -->
<xsl:template name="office.missing-title">Danh sách chưa hoàn thành</xsl:template>
<xsl:template name="office.step">Bước còn thiếu</xsl:template>
<xsl:template name="office.days-late">Số ngày trễ</xsl:template>
<xsl:template name="office.missing-total">Tổng số: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person)"/></xsl:call-template> người; quá hạn: <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(person[@days-late])"/></xsl:call-template> người.</xsl:template>
<xsl:template name="office.nobody-missing">Không có ai trong phạm vi báo cáo còn thiếu bước đã đến kỳ.</xsl:template>

<!-- registration -->
<xsl:template name="imprint.link">Số văn bản, người ký</xsl:template>
<xsl:template name="imprint.title">Số văn bản, người ký: <xsl:call-template name="imprint.kind"><xsl:with-param name="code" select="@kind"/></xsl:call-template>, <xsl:call-template name="format-period"/></xsl:template>
<xsl:template name="imprint.kind">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='summary'">bảng tổng hợp kết quả</xsl:when>
		<xsl:when test="$code='notice'">thông báo kết quả</xsl:when>
		<xsl:when test="$code='submission'">tờ trình</xsl:when>
		<xsl:when test="$code='statistics'">thống kê kết quả</xsl:when>
		<xsl:when test="$code='missing'">danh sách chưa hoàn thành</xsl:when>
		<xsl:otherwise>kết quả theo phân cấp</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="imprint.paper">Xem bản in</xsl:template>
<xsl:template name="imprint.list">Các báo cáo trong <xsl:call-template name="period"/></xsl:template>
<xsl:template name="imprint.lead"><xsl:if test="@unit"><xsl:value-of select="@unit"/>. </xsl:if>Những gì ghi ở đây được in trên văn bản và được nhớ cho các tháng sau (trừ số và ngày). Ô để trống thì bản in chừa chỗ để ghi tay.</xsl:template>
<xsl:template name="imprint.registered">Số <strong><xsl:value-of select="@number"/></strong> được đăng ký lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@registered-at"/></xsl:call-template><xsl:if test="@registered-by!=''">, <xsl:value-of select="@registered-by"/></xsl:if>. Phần mềm nhớ nội dung báo cáo lúc đó.</xsl:template>
<xsl:template name="imprint.differs">Nội dung báo cáo nay đã khác nội dung khi đăng ký số. Bản in mới mang dòng chữ “khác bản đã đăng ký số” cho đến khi đăng ký lại hoặc ghi số mới.</xsl:template>

<xsl:template name="word-imprint">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='imprint.number'">Số văn bản</xsl:when>
		<xsl:when test="$code='imprint.number-hint'">Chỉ phần số, ví dụ 12; ký hiệu được in theo tiêu đề của cơ quan.</xsl:when>
		<xsl:when test="$code='imprint.issued_on'">Ngày văn bản</xsl:when>
		<xsl:when test="$code='imprint.place'">Địa danh</xsl:when>
		<xsl:when test="$code='imprint.place-hint'">Để trống thì dùng địa danh trong tiêu đề văn bản của cơ quan.</xsl:when>
		<xsl:when test="$code='imprint.addressee'">Kính gửi</xsl:when>
		<xsl:when test="$code='imprint.addressee-hint'">Để trống: tờ trình gửi cấp có thẩm quyền; các báo cáo khác không in dòng này.</xsl:when>
		<xsl:when test="$code='imprint.form'">Hình thức ký</xsl:when>
		<xsl:when test="$code='imprint.form.'">Ký trực tiếp</xsl:when>
		<xsl:when test="$code='imprint.form.t_m'">Thay mặt (T/M, TM.)</xsl:when>
		<xsl:when test="$code='imprint.form.k_t'">Ký thay (K/T, KT.)</xsl:when>
		<xsl:when test="$code='imprint.form.t_l'">Thừa lệnh (T/L, TL.)</xsl:when>
		<xsl:when test="$code='imprint.capacity'">Quyền hạn</xsl:when>
		<xsl:when test="$code='imprint.capacity-hint'">Dòng sau T/M, K/T, T/L, ví dụ TRƯỞNG BAN hoặc BAN THƯỜNG VỤ.</xsl:when>
		<xsl:when test="$code='imprint.position'">Chức vụ người ký</xsl:when>
		<xsl:when test="$code='imprint.position-hint'">Dòng thứ hai nếu có, ví dụ PHÓ TRƯỞNG BAN.</xsl:when>
		<xsl:when test="$code='imprint.signer'">Họ và tên người ký</xsl:when>
		<xsl:when test="$code='imprint.author'">Người lập biểu</xsl:when>
		<xsl:when test="$code='imprint.recipients'">Nơi nhận</xsl:when>
		<xsl:when test="$code='imprint.recipients-hint'">Mỗi nơi một dòng.</xsl:when>
		<xsl:when test="$code='imprint.again'">Đăng ký lại số này với nội dung hiện nay</xsl:when>
		<xsl:when test="$code='imprint.again-hint'">Chỉ khi bản đã ký được thay bằng bản mới cùng số.</xsl:when>
		<xsl:when test="$code='imprint.saved'">Đã ghi số văn bản và người ký.</xsl:when>
		<xsl:when test="$code='imprint.bad_number'">Số văn bản bắt đầu bằng chữ số, ví dụ 12 hoặc 12a; không ghi ký hiệu.</xsl:when>
		<xsl:when test="$code='imprint.date_needed'">Văn bản có số thì có ngày, ví dụ 04/02/2022.</xsl:when>
		<xsl:when test="$code='imprint.unpublished'">Kết quả <xsl:call-template name="period"/> này chưa công bố nên chưa đăng ký số được; bản in là dự thảo.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
