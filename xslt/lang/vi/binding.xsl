<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of page/binding.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Context: binding. -->
<xsl:template name="binding.title">
	<xsl:choose>
		<xsl:when test="@view='add'">Áp dụng riêng một bộ tiêu chí</xsl:when>
		<xsl:when test="@view='end'">Thôi áp dụng riêng</xsl:when>
		<xsl:when test="@view='confirm'">Kiểm tra lại</xsl:when>
		<xsl:when test="@view='request'">Đề nghị áp dụng bộ tiêu chí</xsl:when>
		<xsl:otherwise>Ai theo bộ tiêu chí nào</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="binding.link">Ai theo bộ tiêu chí nào</xsl:template>
<xsl:template name="binding.back">Về danh sách áp dụng</xsl:template>
<xsl:template name="binding.add">Áp dụng riêng một bộ</xsl:template>
<xsl:template name="binding.lead">Tính như khi mở tháng, cho mọi người trong phạm vi vào ngày được chọn. Tháng đã mở giữ bộ tiêu chí của tháng đó.</xsl:template>
<xsl:template name="binding.day">Vào ngày</xsl:template>
<xsl:template name="binding.on-day">Vào ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@day"/></xsl:call-template></xsl:template>
<xsl:template name="binding.counts">Số người theo từng bộ: <xsl:apply-templates select="@people" mode="count"/> người được đánh giá</xsl:template>
<xsl:template name="binding.list">Danh sách người</xsl:template>
<xsl:template name="binding.set">Bộ tiêu chí</xsl:template>
<xsl:attribute-set name="binding.set"><xsl:attribute name="data-label">Bộ tiêu chí</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="binding.regulation"><xsl:attribute name="data-label">Quy định</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.people">Số người</xsl:template>
<xsl:attribute-set name="binding.people"><xsl:attribute name="data-label">Số người</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.group">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='none'">Chưa có bộ nào</xsl:when>
		<xsl:when test="$code='many'">Khớp nhiều bộ ngang nhau</xsl:when>
		<xsl:otherwise>Theo áp dụng riêng</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="binding.without">Cơ quan, đơn vị chưa có quy định đánh giá vào ngày này</xsl:template>
<xsl:template name="binding.nobody">Không có ai.</xsl:template>
<xsl:template name="binding.basis">Căn cứ</xsl:template>
<xsl:attribute-set name="binding.basis"><xsl:attribute name="data-label">Căn cứ</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.basis-text"><xsl:choose><xsl:when test="@bound">áp dụng riêng</xsl:when><xsl:when test="@set">đối tượng ghi trong quy định</xsl:when><xsl:otherwise>chưa có</xsl:otherwise></xsl:choose><xsl:if test="@matches">; khớp <xsl:apply-templates select="@matches" mode="count"/> bộ ngang nhau</xsl:if></xsl:template>
<xsl:template name="binding.own-bindings">Áp dụng riêng</xsl:template>
<xsl:template name="binding.own-help">Áp dụng riêng đi trước đối tượng ghi trong quy định. Nhiều dòng cùng khớp thì dòng nêu chức vụ, rồi dòng nêu đơn vị gần nhất được lấy.</xsl:template>
<xsl:template name="binding.no-own">Chưa có áp dụng riêng nào từ ngày này.</xsl:template>
<xsl:template name="binding.target">Đối tượng</xsl:template>
<xsl:attribute-set name="binding.target"><xsl:attribute name="data-label">Đối tượng</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.all">mọi người trong phạm vi</xsl:template>
<xsl:template name="binding.act">Việc</xsl:template>
<xsl:attribute-set name="binding.act"><xsl:attribute name="data-label">Việc</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.end">Thôi áp dụng</xsl:template>
<xsl:template name="binding.dates-text">từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template><xsl:if test="@to">, thôi từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="binding.waiting">Chờ người thứ hai duyệt</xsl:template>
<xsl:template name="binding.waiting-text"><xsl:choose><xsl:when test="@kind='end'">Thôi áp dụng “<xsl:value-of select="@set"/>” từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template></xsl:when><xsl:otherwise>Áp dụng “<xsl:value-of select="@set"/>” từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:otherwise></xsl:choose>, <xsl:choose><xsl:when test="@unit"><xsl:value-of select="@unit"/></xsl:when><xsl:otherwise>toàn thành phố</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="binding.effects">Ai đổi bộ tiêu chí</xsl:template>
<xsl:template name="binding.unknown">Phạm vi quá rộng nên chưa tính được ai đổi bộ. Hãy chọn đơn vị nhỏ hơn nếu cần xem trước.</xsl:template>
<xsl:template name="binding.no-effect">Trong <xsl:apply-templates select="@people" mode="count"/> người thuộc phạm vi, không ai đổi bộ tiêu chí.</xsl:template>
<xsl:template name="binding.effect-count"><strong><xsl:apply-templates select="@count" mode="count"/></strong> trong <xsl:apply-templates select="@people" mode="count"/> người thuộc phạm vi đổi bộ tiêu chí.</xsl:template>
<xsl:template name="binding.move"><xsl:apply-templates select="@count" mode="count"/> người: <xsl:choose><xsl:when test="@old">“<xsl:value-of select="@old"/>”</xsl:when><xsl:otherwise>chưa có bộ</xsl:otherwise></xsl:choose> → <xsl:choose><xsl:when test="@new">“<xsl:value-of select="@new"/>”</xsl:when><xsl:otherwise>không còn bộ</xsl:otherwise></xsl:choose></xsl:template>
<xsl:template name="binding.before">Hiện theo</xsl:template>
<xsl:attribute-set name="binding.before"><xsl:attribute name="data-label">Hiện theo</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.after">Sẽ theo</xsl:template>
<xsl:attribute-set name="binding.after"><xsl:attribute name="data-label">Sẽ theo</xsl:attribute></xsl:attribute-set>
<xsl:template name="binding.no-set">chưa có bộ</xsl:template>
<xsl:template name="binding.first-only">Chỉ liệt kê <xsl:call-template name="format-count"><xsl:with-param name="count" select="count(change)"/></xsl:call-template> người đầu.</xsl:template>
<xsl:template name="binding.add-lead">Người khớp mọi điều được chọn theo bộ này thay cho bộ ghi trong quy định. Xem ai đổi bộ rồi mới gửi đề nghị; người quản trị thứ hai duyệt.</xsl:template>
<xsl:template name="binding.end-lead">Từ ngày thôi áp dụng, những người này theo bộ ghi trong quy định hoặc áp dụng riêng khác còn hiệu lực.</xsl:template>
<xsl:template name="binding.confirm-lead">Chưa có gì được ghi. Kiểm tra những người đổi bộ dưới đây rồi gửi đề nghị.</xsl:template>
<xsl:template name="binding.second-needed">Người đề nghị không tự duyệt. Báo người quản trị khác cùng phạm vi hoặc cấp trên mở trang này.</xsl:template>
<xsl:template name="binding.state">
	<xsl:choose>
		<xsl:when test="@state='asked'">Chờ duyệt</xsl:when>
		<xsl:when test="@state='approved'">Đã duyệt</xsl:when>
		<xsl:when test="@state='refused'">Không duyệt</xsl:when>
		<xsl:otherwise>Đã rút</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="binding.asked-text">Đề nghị <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@asked-at"/></xsl:call-template><xsl:if test="@asked-by">, <xsl:value-of select="@asked-by"/></xsl:if>.</xsl:template>
<xsl:template name="binding.answered-text">Trả lời <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@answered-at"/></xsl:call-template><xsl:if test="@answered-by">, <xsl:value-of select="@answered-by"/></xsl:if><xsl:if test="@answer">: <xsl:value-of select="@answer"/></xsl:if></xsl:template>

<xsl:template name="word-binding">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='binding.set'">Bộ tiêu chí</xsl:when>
		<xsl:when test="$code='binding.set.'">Chọn bộ</xsl:when>
		<xsl:when test="$code='binding.unit'">Phạm vi</xsl:when>
		<xsl:when test="$code='binding.unit.'">Chọn phạm vi</xsl:when>
		<xsl:when test="$code='binding.unit.city'">Toàn thành phố</xsl:when>
		<xsl:when test="$code='binding.unit.hint'">Đơn vị được chọn và mọi đơn vị trực thuộc.</xsl:when>
		<xsl:when test="$code='binding.position'">Chức vụ</xsl:when>
		<xsl:when test="$code='binding.any.hint'">Mục để trống là không xét.</xsl:when>
		<xsl:when test="$code='binding.staff_kind'">Loại cán bộ</xsl:when>
		<xsl:when test="$code='binding.rank'">Vị trí</xsl:when>
		<xsl:when test="$code='binding.position.' or $code='binding.staff_kind.' or $code='binding.rank.'">không xét</xsl:when>
		<xsl:when test="starts-with($code,'binding.staff_kind.') or starts-with($code,'binding.rank.')"><xsl:call-template name="rule.who-word"><xsl:with-param name="is" select="substring-after(substring-after($code,'.'),'.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='binding.from'">Áp dụng từ ngày</xsl:when>
		<xsl:when test="$code='binding.from.hint'">Ngày thuộc tháng chưa mở.</xsl:when>
		<xsl:when test="$code='binding.to'">Thôi áp dụng từ ngày</xsl:when>
		<xsl:when test="$code='binding.to.hint'">Để trống nếu chưa định ngày.</xsl:when>
		<xsl:when test="$code='binding.reason'">Lý do</xsl:when>
		<xsl:when test="$code='binding.answer'">Ý kiến</xsl:when>
		<xsl:when test="$code='binding.answer.hint'">Ghi lý do khi không duyệt.</xsl:when>
		<xsl:when test="$code='binding.look'">Kiểm tra lại</xsl:when>
		<xsl:when test="$code='binding.ask'">Gửi đề nghị</xsl:when>
		<xsl:when test="$code='binding.approve'">Duyệt và áp dụng</xsl:when>
		<xsl:when test="$code='binding.refuse'">Không duyệt</xsl:when>
		<xsl:when test="$code='binding.withdraw'">Rút đề nghị</xsl:when>
		<xsl:when test="$code='binding.month_opened'">Ngày này thuộc tháng đã mở. Chọn từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template> trở đi.</xsl:when>
		<xsl:when test="$code='binding.elsewhere'">Quy định của bộ này không áp dụng ở phạm vi được chọn.</xsl:when>
		<xsl:when test="$code='binding.before_rule'">Quy định của bộ này áp dụng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='binding.after_rule'">Quy định của bộ này chỉ áp dụng đến <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>.</xsl:when>
		<xsl:when test="$code='binding.not_later'">Ngày thôi phải sau ngày bắt đầu.</xsl:when>
		<xsl:when test="$code='binding.ends_already'">Đã thôi áp dụng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@error-detail"/></xsl:call-template>; chỉ đặt sớm hơn được.</xsl:when>
		<xsl:when test="$code='binding.asked_before'">Đã có đề nghị thôi áp dụng đang chờ duyệt.</xsl:when>
		<xsl:when test="$code='binding.everybody'">Chọn chức vụ, loại cán bộ, vị trí hoặc một đơn vị; một bộ cho mọi người của thành phố thì ghi trong quy định.</xsl:when>
		<xsl:when test="$code='binding.own'">Người đề nghị không tự duyệt; chỉ người đề nghị rút được đề nghị.</xsl:when>
		<xsl:when test="$code='binding.asked'">Đã gửi đề nghị. Người quản trị thứ hai duyệt.</xsl:when>
		<xsl:when test="$code='binding.approved'">Đã duyệt. Áp dụng từ ngày đã ghi.</xsl:when>
		<xsl:when test="$code='binding.refused'">Đã ghi là không duyệt.</xsl:when>
		<xsl:when test="$code='binding.withdrawn'">Đã rút đề nghị.</xsl:when>
		<xsl:when test="$code='binding.changed_meanwhile'">Đề nghị này vừa có người trả lời; hãy xem lại.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
