<?xml version="1.0" encoding="UTF-8"?>
<!--
  What is wrong at a field and what to do about it: the same words at the field and in the summary.
  Context: field or form with @error. Parameters are attributes: @min @max @step (hundredths for points),
  @max-length @min-length, or preformatted @error-min @error-max @error-example @error-date.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="error-message">
	<xsl:choose>
		<xsl:when test="contains(@error,'.')"><xsl:call-template name="word"><xsl:with-param name="code" select="@error"/></xsl:call-template></xsl:when>
		<xsl:otherwise>
			<xsl:if test="self::field and (@label or @label-code)">
				<xsl:apply-templates select="." mode="label-text"/>
				<xsl:text>: </xsl:text>
			</xsl:if>
			<xsl:call-template name="word-error"><xsl:with-param name="code" select="@error"/></xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Written to stand after "Label: ", so each begins in lower case. -->
<xsl:template name="word-error">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='required' and (@type='select' or @type='radio')">chưa chọn</xsl:when>
		<xsl:when test="$code='required' and @type='checkbox'">chưa đánh dấu</xsl:when>
		<xsl:when test="$code='required' and @type='file'">chưa chọn tệp</xsl:when>
		<xsl:when test="$code='required'">chưa nhập</xsl:when>
		<xsl:when test="$code='out_of_range' and not(@max or @error-max)">phải từ <xsl:call-template name="error.min"/> trở lên</xsl:when>
		<xsl:when test="$code='out_of_range' and @type='points'">điểm phải từ <xsl:call-template name="error.min"/> đến <xsl:call-template name="error.max"/>, ví dụ <xsl:call-template name="error.example"/></xsl:when>
		<xsl:when test="$code='out_of_range'">phải từ <xsl:call-template name="error.min"/> đến <xsl:call-template name="error.max"/></xsl:when>
		<xsl:when test="$code='not_a_number' and @type='points' and @max">điểm phải là số từ <xsl:call-template name="error.min"/> đến <xsl:call-template name="error.max"/>, ví dụ <xsl:call-template name="error.example"/></xsl:when>
		<xsl:when test="$code='not_a_number'">phải là số, ví dụ 12</xsl:when>
		<xsl:when test="$code='bad_step'">điểm lẻ theo bước <xsl:call-template name="format-points"><xsl:with-param name="hundredths" select="@step"/></xsl:call-template>, ví dụ <xsl:call-template name="error.example"/></xsl:when>
		<xsl:when test="$code='too_long'">dài quá <xsl:apply-templates select="@max-length" mode="count"/> ký tự, hãy rút ngắn</xsl:when>
		<xsl:when test="$code='too_short'">phải có ít nhất <xsl:value-of select="@min-length"/> ký tự</xsl:when>
		<xsl:when test="$code='bad_date'">ngày không đúng, ghi như 05/01/2022</xsl:when>
		<xsl:when test="$code='bad_time'">giờ không đúng, ghi như 08:30</xsl:when>
		<xsl:when test="$code='bad_choice'">chọn một trong các mục có sẵn</xsl:when>
		<xsl:when test="$code='in_past'">ngày đã qua, hãy chọn ngày từ hôm nay trở đi</xsl:when>
		<xsl:when test="$code='in_future'">ngày chưa đến, hãy chọn ngày từ hôm nay trở về trước</xsl:when>
		<xsl:when test="$code='out_of_month'">ngày phải nằm trong <xsl:call-template name="format-period"/></xsl:when>
		<xsl:when test="$code='wrong_order'">ngày sau phải không sớm hơn ngày trước</xsl:when>
		<xsl:when test="$code='stale'">người khác vừa sửa, hãy so lại hai nội dung</xsl:when>
		<xsl:when test="$code='level_bound'">không được cao hơn mức <xsl:value-of select="@error-detail"/> vì ngày làm việc, kỷ luật hoặc điều kiện hạ mức nêu dưới bảng điểm</xsl:when>
		<xsl:when test="$code='reason_needed'">phải ghi lý do vì mức khác với điểm hoặc với đề xuất</xsl:when>
		<xsl:when test="$code='bad_email'">địa chỉ thư không đúng, ghi như ten@example.vn</xsl:when>
		<xsl:when test="$code='bad_phone'">số điện thoại không đúng, ghi 10 chữ số</xsl:when>
		<xsl:when test="$code='bad_link'">liên kết phải bắt đầu bằng https:// hoặc http://</xsl:when>
		<xsl:when test="$code='bad_text'">có ký tự không đọc được, hãy gõ lại</xsl:when>
		<xsl:when test="$code='too_big' and @error-detail &gt; 0">tệp quá lớn, tối đa <xsl:value-of select="@error-detail"/> MB</xsl:when>
		<xsl:when test="$code='too_big'">tệp quá lớn, tối đa 5 MB</xsl:when>
		<xsl:when test="$code='bad_file'">tệp không đọc được, hãy dùng .csv hoặc .xlsx</xsl:when>
		<xsl:when test="$code='unknown'">không tìm thấy, hãy kiểm tra lại</xsl:when>
		<xsl:when test="$code='duplicate'">đã có, không nhập trùng</xsl:when>
		<xsl:when test="$code='mismatch'">hai lần nhập không giống nhau</xsl:when>
		<xsl:when test="$code='too_common'">mật khẩu này quá dễ đoán, hãy chọn mật khẩu khác</xsl:when>
		<xsl:when test="$code='context_word'">không dùng tên mình, tên đơn vị, tài khoản hay số điện thoại trong mật khẩu</xsl:when>
		<xsl:when test="$code='same_password'">phải khác mật khẩu đang dùng</xsl:when>
		<xsl:when test="$code='wrong_password'">mật khẩu không đúng</xsl:when>
		<xsl:when test="$code='wrong_login'">Tài khoản hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.</xsl:when>
		<xsl:when test="$code='slow_down'">Nhập sai nhiều lần. Hãy đợi vài phút rồi thử lại, hoặc liên hệ quản trị đơn vị.</xsl:when>
		<xsl:when test="$code='locked'">Tài khoản đang bị khóa. Hãy liên hệ quản trị đơn vị để được cấp lại mật khẩu.</xsl:when>
		<xsl:when test="$code='wrong_code'">mã không đúng hoặc đã hết hạn</xsl:when>
		<xsl:when test="$code='none_selected'">Chưa chọn dòng nào.</xsl:when>
		<xsl:when test="$code='counted_missing'">Kết quả chưa đủ dữ liệu để tính điểm: hãy ghi lý do chọn mức này, hoặc giao và xác nhận việc rồi chấm lại.</xsl:when>
		<xsl:when test="$code='not_allowed'">Bước này hiện không làm được.</xsl:when>
		<xsl:when test="$code='over_cap'">Vượt hạn mức A của đơn vị.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('error.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- Limits as people write them. Context: field. -->
<xsl:template name="error.min">
	<xsl:choose>
		<xsl:when test="@error-min"><xsl:value-of select="@error-min"/></xsl:when>
		<xsl:when test="not(@min)">0</xsl:when>
		<xsl:when test="@type='points'"><xsl:call-template name="format-points"><xsl:with-param name="hundredths" select="@min"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="@min"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="error.max">
	<xsl:choose>
		<xsl:when test="@error-max"><xsl:value-of select="@error-max"/></xsl:when>
		<xsl:when test="@type='points'"><xsl:call-template name="format-points"><xsl:with-param name="hundredths" select="@max"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:value-of select="@max"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- A value inside the limits that shows the decimal comma where the step has one: 0–20 by 0,5 → 17,5. -->
<xsl:template name="error.example">
	<xsl:choose>
		<xsl:when test="@error-example"><xsl:value-of select="@error-example"/></xsl:when>
		<xsl:otherwise>
			<xsl:variable name="step">
				<xsl:choose>
					<xsl:when test="@step &gt; 0 and 50 mod @step != 0"><xsl:value-of select="@step"/></xsl:when>
					<xsl:otherwise>50</xsl:otherwise>
				</xsl:choose>
			</xsl:variable>
			<xsl:variable name="value" select="floor(@max * 0.875 div $step) * $step"/>
			<xsl:call-template name="format-points">
				<xsl:with-param name="hundredths" select="$value + ($value mod 100 = 0 and $value + $step &lt;= @max) * ($step mod 100 != 0) * $step"/>
			</xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
