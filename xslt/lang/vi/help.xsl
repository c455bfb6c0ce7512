<?xml version="1.0" encoding="UTF-8"?>
<!-- Words of what administrators tell the people of their scope: answers of the guide, documents, news. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- ============================================================ to whom -->

<xsl:template name="audience.kept">Phạm vi</xsl:template>
<xsl:attribute-set name="audience.kept"><xsl:attribute name="data-label">Phạm vi</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @unit and @bloc; neither is everybody. -->
<xsl:template name="audience">
	<xsl:value-of select="@unit"/>
	<xsl:if test="not(@unit)">Toàn thành phố</xsl:if>
	<xsl:if test="@bloc">, <xsl:call-template name="audience.of-bloc"/></xsl:if>
</xsl:template>
<xsl:template name="audience.of-bloc">
	<xsl:param name="code" select="@bloc"/>
	<xsl:choose>
		<xsl:when test="$code='party'">khối Đảng, đoàn thể</xsl:when>
		<xsl:when test="$code='government'">khối chính quyền</xsl:when>
		<xsl:when test="$code='school'">khối trường học</xsl:when>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-audience">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='audience.unit'">Dành cho đơn vị</xsl:when>
		<xsl:when test="$code='audience.unit.all'">Toàn thành phố</xsl:when>
		<xsl:when test="$code='audience.bloc'">Khối</xsl:when>
		<xsl:when test="$code='audience.bloc.any'">Mọi khối</xsl:when>
		<xsl:when test="starts-with($code,'audience.bloc.')"><xsl:call-template name="audience.of-bloc"><xsl:with-param name="code" select="substring-after($code,'audience.bloc.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='audience.not_yours'">Quyền quản trị của tài khoản này không gồm đơn vị và khối đã chọn.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- States of answers, documents and news. -->
<xsl:template name="word-help-state">
	<xsl:param name="code" select="@state"/>
	<xsl:choose>
		<xsl:when test="$code='draft'">Bản nháp</xsl:when>
		<xsl:when test="$code='shown'">Đang đăng</xsl:when>
		<xsl:when test="$code='upcoming'">Chưa đến ngày đăng</xsl:when>
		<xsl:when test="$code='over'">Đã hết hạn đăng</xsl:when>
		<xsl:when test="$code='replaced'">Đã có bản thay thế</xsl:when>
		<xsl:when test="$code='withdrawn'">Đã rút</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ answers of the guide -->

<xsl:template name="guide_entry.lead">Câu hỏi thường gặp và câu trả lời trong trang Hướng dẫn. Ai cũng đọc được, không cần đăng nhập: không ghi tên hay thông tin của người nào.</xsl:template>
<xsl:template name="guide_entry.list">Về danh sách câu hỏi</xsl:template>
<xsl:template name="guide_entry.as-shown">Xem trong Hướng dẫn</xsl:template>
<xsl:template name="guide_entry.new">Thêm câu hỏi</xsl:template>
<xsl:template name="guide_entry.question">Câu hỏi</xsl:template>
<xsl:template name="guide_entry.asked">Lấy từ một yêu cầu hỗ trợ</xsl:template>
<xsl:template name="guide_entry.role">Dành cho</xsl:template>
<xsl:attribute-set name="guide_entry.role"><xsl:attribute name="data-label">Dành cho</xsl:attribute></xsl:attribute-set>

<xsl:template name="word-guide-role">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='everybody'">Mọi người</xsl:when>
		<xsl:when test="$code='staff'">Cán bộ, công chức, viên chức, người lao động</xsl:when>
		<xsl:when test="$code='superior'">Cấp trên trực tiếp</xsl:when>
		<xsl:when test="$code='authority'">Cấp có thẩm quyền</xsl:when>
		<xsl:when test="$code='aggregator'">Cán bộ tổng hợp</xsl:when>
		<xsl:when test="$code='administrator'">Người quản trị</xsl:when>
		<xsl:when test="$code='auditor'">Người kiểm tra</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-guide_entry">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='guide_entry.question'"><xsl:call-template name="guide_entry.question"/></xsl:when>
		<xsl:when test="$code='guide_entry.answer'">Trả lời</xsl:when>
		<xsl:when test="$code='guide_entry.answer.hint'">Mỗi dòng là một đoạn; dòng bắt đầu bằng “- ” là một ý. Địa chỉ https://… tự thành đường dẫn.</xsl:when>
		<xsl:when test="$code='guide_entry.role'"><xsl:call-template name="guide_entry.role"/></xsl:when>
		<xsl:when test="starts-with($code,'guide_entry.role.')"><xsl:call-template name="word-guide-role"><xsl:with-param name="code" select="substring-after($code,'guide_entry.role.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='guide_entry.state'">Trạng thái</xsl:when>
		<xsl:when test="starts-with($code,'guide_entry.state.')"><xsl:call-template name="word-help-state"><xsl:with-param name="code" select="substring-after($code,'guide_entry.state.')"/></xsl:call-template></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ documents -->

<xsl:template name="document.lead">Văn bản quy định, hướng dẫn và biểu mẫu do cơ quan quản trị đăng. Bấm vào tên để tải về.</xsl:template>
<xsl:template name="document.none">Chưa có văn bản, tài liệu nào được đăng.</xsl:template>
<xsl:template name="document.more">Đăng nhập để thấy cả tài liệu dành riêng cho khối, đơn vị của mình.</xsl:template>
<xsl:template name="document.all">Tải các văn bản, tài liệu đã đăng</xsl:template>
<xsl:template name="document.admin-lead">Tệp đăng ở đây hiện trong <a href="/huong-dan/tai-lieu">Văn bản và tài liệu</a>. Chọn “Toàn thành phố” và “Mọi khối” thì ai cũng tải được, không cần đăng nhập; còn lại chỉ người của khối, đơn vị đã chọn thấy.</xsl:template>
<xsl:template name="document.new">Đăng tài liệu mới</xsl:template>
<xsl:template name="document.next">Thay bằng bản mới</xsl:template>
<xsl:template name="document.next-lead">Người có địa chỉ của bản cũ được đưa đến bản mới; bản cũ vẫn được lưu.</xsl:template>
<xsl:template name="document.back">Rút tài liệu này</xsl:template>
<xsl:template name="document.list">Về danh sách tài liệu</xsl:template>
<xsl:template name="document.download">Tải về</xsl:template>
<xsl:template name="document.title">Tên</xsl:template>
<xsl:template name="document.number">Số, ngày</xsl:template>
<xsl:attribute-set name="document.number"><xsl:attribute name="data-label">Số, ngày</xsl:attribute></xsl:attribute-set>
<xsl:template name="document.published">Ngày đăng</xsl:template>
<xsl:attribute-set name="document.published"><xsl:attribute name="data-label">Ngày đăng</xsl:attribute></xsl:attribute-set>
<xsl:template name="document.kind">Loại</xsl:template>
<xsl:attribute-set name="document.kind"><xsl:attribute name="data-label">Loại</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @number and @issued. -->
<xsl:template name="document.of">
	<xsl:value-of select="@number"/>
	<xsl:if test="@issued"><xsl:if test="@number!=''"><xsl:text> </xsl:text></xsl:if>ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@issued"/></xsl:call-template></xsl:if>
</xsl:template>
<!-- Context: something with @size in bytes. -->
<xsl:template name="document.size">
	<xsl:choose>
		<xsl:when test="@size &lt; 1048576"><xsl:value-of select="ceiling(@size div 1024)"/> KB</xsl:when>
		<xsl:otherwise><xsl:value-of select="translate(string(ceiling(@size div 104857.6) div 10),'.',',')"/> MB</xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="document.by">Đăng lúc <xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@published"/></xsl:call-template><xsl:if test="@by">, người đăng: <xsl:value-of select="@by"/></xsl:if>.</xsl:template>
<xsl:template name="document.fingerprint">Mã băm SHA-256</xsl:template>

<xsl:template name="word-document-kind">
	<xsl:param name="code" select="@kind"/>
	<xsl:choose>
		<xsl:when test="$code='regulation'">Văn bản quy định</xsl:when>
		<xsl:when test="$code='guide'">Tài liệu hướng dẫn</xsl:when>
		<xsl:when test="$code='form'">Biểu mẫu</xsl:when>
		<xsl:when test="$code='announcement'">Thông báo, công văn</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-published-file">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='document.title'">Tên văn bản, tài liệu</xsl:when>
		<xsl:when test="$code='document.kind'"><xsl:call-template name="document.kind"/></xsl:when>
		<xsl:when test="starts-with($code,'document.kind.')"><xsl:call-template name="word-document-kind"><xsl:with-param name="code" select="substring-after($code,'document.kind.')"/></xsl:call-template></xsl:when>
		<xsl:when test="$code='document.number'">Số, ký hiệu</xsl:when>
		<xsl:when test="$code='document.number.hint'">Ví dụ 1841-QĐ/TU; để trống nếu không có.</xsl:when>
		<xsl:when test="$code='document.issued'">Ngày ban hành</xsl:when>
		<xsl:when test="$code='document.file'">Tệp</xsl:when>
		<xsl:when test="$code='document.file.hint'">PDF, .docx, .xlsx, .odt hoặc .txt (UTF-8), tối đa 5 MB, không có macro.</xsl:when>
		<xsl:when test="$code='document.file.unknown'">Tệp không phải PDF, .docx, .xlsx, .odt hay văn bản UTF-8, hoặc đã hỏng.</xsl:when>
		<xsl:when test="$code='document.file.macros'">Tệp có macro. Hãy lưu lại không có macro rồi tải lên.</xsl:when>
		<xsl:when test="$code='document.file.mismatch'">Đuôi tên tệp không đúng với nội dung. Hãy đặt lại tên tệp, ví dụ quy-dinh.pdf.</xsl:when>
		<xsl:when test="$code='document.file.name'">Tên tệp quá dài; đặt lại cho ngắn hơn 200 ký tự.</xsl:when>
		<xsl:when test="$code='document.reason'">Lý do rút</xsl:when>
		<xsl:when test="$code='document.publish'">Đăng</xsl:when>
		<xsl:when test="$code='document.replace'">Đăng bản mới</xsl:when>
		<xsl:when test="$code='document.withdraw'">Rút tài liệu</xsl:when>
		<xsl:when test="$code='document.published'">Đã đăng tài liệu.</xsl:when>
		<xsl:when test="$code='document.withdrawn'">Đã rút tài liệu.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ news -->

<xsl:template name="news.none">Chưa có tin, thông báo nào.</xsl:template>
<xsl:template name="news.list">Về danh sách tin</xsl:template>
<xsl:template name="news.write">Đăng tin</xsl:template>
<xsl:template name="news.as-shown">Xem như người đọc</xsl:template>
<xsl:template name="news.unread">Thông báo mới</xsl:template>
<xsl:template name="news.all">Xem tất cả tin, thông báo</xsl:template>
<xsl:template name="news.mark">Đã đọc</xsl:template>
<xsl:template name="news.was-read">Đã đánh dấu là đã đọc.</xsl:template>
<xsl:template name="news.new">Đăng tin mới</xsl:template>
<xsl:template name="news.take-back">Rút tin này</xsl:template>
<xsl:template name="news.title">Tiêu đề</xsl:template>
<xsl:template name="news.days">Ngày đăng</xsl:template>
<xsl:attribute-set name="news.days"><xsl:attribute name="data-label">Ngày đăng</xsl:attribute></xsl:attribute-set>
<xsl:template name="news.readers">Đã đọc</xsl:template>
<xsl:attribute-set name="news.readers"><xsl:attribute name="data-label">Đã đọc (người)</xsl:attribute></xsl:attribute-set>
<!-- Context: something with @office and @from. -->
<xsl:template name="news.office"><xsl:if test="@office"><xsl:value-of select="@office"/>, </xsl:if><xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template></xsl:template>
<!-- Context: item. -->
<xsl:template name="news.state"><xsl:choose><xsl:when test="@read">Đã đọc</xsl:when><xsl:when test="@state='over'">Đã hết hạn đăng</xsl:when><xsl:otherwise>Chưa đọc</xsl:otherwise></xsl:choose></xsl:template>
<!-- Context: one. -->
<xsl:template name="news.of"><xsl:value-of select="@author"/><xsl:if test="@office">, <xsl:value-of select="@office"/></xsl:if>; đăng từ <xsl:call-template name="format-date"><xsl:with-param name="date" select="@from"/></xsl:call-template> đến hết ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@to"/></xsl:call-template>. Dành cho: <xsl:call-template name="audience"/>.</xsl:template>
<xsl:template name="news.admin-lead">Tin hiện ở trang đầu của những người thuộc đơn vị, khối đã chọn, từ ngày đến ngày, cho đến khi từng người bấm “Đã đọc”. Không ghi thông tin của cá nhân nào.</xsl:template>

<xsl:template name="word-news">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='news.read'"><xsl:call-template name="news.mark"/></xsl:when>
		<xsl:when test="$code='news_admin.title'"><xsl:call-template name="news.title"/></xsl:when>
		<xsl:when test="$code='news_admin.body'">Nội dung</xsl:when>
		<xsl:when test="$code='news_admin.body.hint'">Mỗi dòng là một đoạn; dòng bắt đầu bằng “- ” là một ý. Địa chỉ https://… tự thành đường dẫn.</xsl:when>
		<xsl:when test="$code='news_admin.first'">Đăng từ ngày</xsl:when>
		<xsl:when test="$code='news_admin.last'">Đến hết ngày</xsl:when>
		<xsl:when test="$code='news_admin.days'">Ngày cuối phải từ ngày đầu trở đi.</xsl:when>
		<xsl:when test="$code='news_admin.again'">Hiện lại cho cả những người đã đọc</xsl:when>
		<xsl:when test="$code='news_admin.reason'">Lý do rút</xsl:when>
		<xsl:when test="$code='news_admin.publish'">Đăng tin</xsl:when>
		<xsl:when test="$code='news_admin.withdraw'">Rút tin</xsl:when>
		<xsl:when test="$code='news_admin.withdrawn'">Đã rút tin.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<!-- ============================================================ whom published results show to -->

<xsl:template name="visibility.lead">Sau khi công bố, ai trong đơn vị thấy kết quả của ai. Cấp trên trực tiếp, cấp có thẩm quyền, cán bộ tổng hợp và kiểm tra luôn thấy trong phạm vi của mình; điểm và nhận xét không bao giờ hiện cho đồng nghiệp.</xsl:template>
<xsl:template name="visibility.others">Các đơn vị chỉ thông báo cho từng người</xsl:template>
<xsl:template name="word-visibility">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='visibility.shows'">Kết quả đã công bố hiện cho</xsl:when>
		<xsl:when test="$code='visibility.shows.names'">Mọi người trong đơn vị: họ tên, chức vụ, mức xếp loại</xsl:when>
		<xsl:when test="$code='visibility.shows.own'">Từng người: mỗi người chỉ thấy kết quả của mình</xsl:when>
		<xsl:when test="$code='visibility.reason'">Căn cứ, lý do</xsl:when>
		<xsl:when test="$code='visibility.unchanged'">Đang đúng như đã chọn, chưa có gì thay đổi.</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

</xsl:stylesheet>
