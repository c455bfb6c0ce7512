<?xml version="1.0" encoding="UTF-8"?>
<!--
  Frozen for the bench (home.php): the templates of xslt/ that made a person's home page, as they were then; those that were named
  but not used are empty. Not part of the portal.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0">

<xsl:attribute-set name="frame.menu"><xsl:attribute name="aria-label">Các phần</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="frame.months"><xsl:attribute name="aria-label">Chọn tháng</xsl:attribute></xsl:attribute-set>
<xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>
<xsl:template match="/">
	<xsl:choose>
		<xsl:when test="page/@sheet='yes'"><xsl:apply-templates select="page/*[name()=../@noun]" mode="sheet"/></xsl:when>
		<xsl:when test="page/@fragment='yes'"><xsl:for-each select="page"><section class="one-of-many"><xsl:call-template name="content"/></section></xsl:for-each></xsl:when>
		<xsl:otherwise><xsl:apply-templates select="page"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="page">
	<html lang="{@lang}">
		<head>
			<meta name="viewport" content="width=device-width, initial-scale=1"/>
			<title><xsl:apply-templates select="." mode="page-title"/></title>
			<link rel="stylesheet" href="{@static}/danhgia.css"/>
			<link rel="icon" type="image/svg+xml" href="{@static}/favicon.svg"/>
			<script src="{@static}/danhgia.js" defer="defer"/>
		</head>
		<xsl:choose>
			<xsl:when test="@print='yes'"><xsl:call-template name="paper"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="screen"/></xsl:otherwise>
		</xsl:choose>
	</html>
</xsl:template>

<xsl:template match="page" mode="page-title">
	<xsl:if test="@status='invalid'"><xsl:call-template name="frame.error-prefix"/></xsl:if>
	<xsl:apply-templates select="." mode="noun-title"/>
	<xsl:text> – </xsl:text>
	<xsl:call-template name="frame.name"/>
</xsl:template>

<xsl:template match="page" mode="noun-title">
	<xsl:variable name="noun" select="*[name()=../@noun][1]"/>
	<xsl:choose>
		<xsl:when test="$noun"><xsl:apply-templates select="$noun" mode="title"/></xsl:when>
		<xsl:otherwise>
			<xsl:call-template name="word-title"><xsl:with-param name="code" select="@noun"/></xsl:call-template>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="sheet-link">
	<xsl:if test="@sheet-path"><xsl:apply-templates select="*[name()=../@noun][1]" mode="sheet-link"/></xsl:if>
</xsl:template>

<xsl:template match="*" mode="heading">
	<xsl:apply-templates select="." mode="title"/>
</xsl:template>

<xsl:template name="screen">
	<body>
		<xsl:if test="viewer/@idle-minutes">
			<xsl:attribute name="data-idle-minutes"><xsl:value-of select="viewer/@idle-minutes"/></xsl:attribute>
		</xsl:if>
		<a class="skip" href="#noi-dung"><xsl:call-template name="frame.skip"/></a>
		<header class="frame">
			<xsl:if test="@demonstration='yes'"><xsl:call-template name="demonstration"/></xsl:if>
			<div class="wrap who">
				<a class="name" href="/"><xsl:call-template name="frame.name"/></a>
				<xsl:choose>
					<xsl:when test="viewer"><xsl:apply-templates select="viewer" mode="frame"/></xsl:when>
					<xsl:when test="not(@noun='login' or @viewer='unknown')"><a class="login" href="/dang-nhap"><xsl:call-template name="frame.login"/></a></xsl:when>
				</xsl:choose>
			</div>
			<xsl:apply-templates select="menu" mode="frame"/>
			<xsl:call-template name="month-line"/>
		</header>
		<main id="noi-dung" tabindex="-1">
			<xsl:attribute name="class">
				<xsl:text>wrap</xsl:text>
				<xsl:if test="not(@width='full')"> column</xsl:if>
			</xsl:attribute>
			<xsl:apply-templates select="notice" mode="frame"/>
			<xsl:if test="@status='invalid'"><xsl:call-template name="error-summary"/></xsl:if>
			<div class="title">
				<h1>
					<xsl:choose>
						<xsl:when test="*[name()=../@noun]"><xsl:apply-templates select="*[name()=../@noun][1]" mode="heading"/></xsl:when>
						<xsl:otherwise><xsl:apply-templates select="." mode="noun-title"/></xsl:otherwise>
					</xsl:choose>
				</h1>
				<xsl:apply-templates select="*[name()=../@noun][1]" mode="tools"/>
				<xsl:call-template name="sheet-link"/>
			</div>
			<xsl:call-template name="content"/>
		</main>
		<xsl:call-template name="footer"/>
	</body>
</xsl:template>

<xsl:template name="content">
	<xsl:apply-templates select="*[not(self::viewer or self::menu or self::window or self::notice or self::token)]"/>
</xsl:template>

<xsl:template name="demonstration">
	<p class="demonstration">
		<xsl:call-template name="frame.demonstration"/>
		<xsl:text> </xsl:text>
		<strong><xsl:call-template name="format-datetime"><xsl:with-param name="date" select="@now"/></xsl:call-template></strong>
	</p>
</xsl:template>

<xsl:template match="viewer" mode="frame">
	<div class="viewer">
		<a href="/tai-khoan">
			<xsl:if test="@unit-account"><xsl:value-of select="@account"/> – </xsl:if>
			<xsl:value-of select="@name"/>
			<xsl:if test="@unit"><xsl:text> · </xsl:text><xsl:value-of select="@unit"/></xsl:if>
		</a>
		<form method="post" action="/dang-xuat">
			<input type="hidden" name="token" value="{../token}"/>
			<button type="submit" class="plain"><xsl:call-template name="frame.logout"/></button>
		</form>
	</div>
</xsl:template>

<xsl:template match="menu" mode="frame">
	<nav class="menu" xsl:use-attribute-sets="frame.menu">
		<ul class="wrap">
			<xsl:for-each select="item">
				<li>
					<a href="{@path}">
						<xsl:if test="@current='yes'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
						<xsl:call-template name="word-menu"/>
					</a>
				</li>
			</xsl:for-each>
		</ul>
	</nav>
</xsl:template>

<xsl:template name="month-line">
	<div class="month">
		<div class="wrap">
			<xsl:if test="@month">
				<nav class="months" xsl:use-attribute-sets="frame.months">
					<xsl:if test="@month-path and @month-prev">
						<a class="step" href="{@month-path}{@month-prev}">
							<span aria-hidden="true">‹</span>
							<span class="hidden"><xsl:call-template name="frame.previous"/><xsl:text> </xsl:text><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month-prev"/></xsl:call-template></span>
						</a>
					</xsl:if>
					<strong>
						<xsl:call-template name="frame.month"/>
						<xsl:text> </xsl:text>
						<xsl:call-template name="format-month"><xsl:with-param name="month" select="@month"/></xsl:call-template>
					</strong>
					<xsl:if test="@month-path and @month-next">
						<a class="step" href="{@month-path}{@month-next}">
							<span aria-hidden="true">›</span>
							<span class="hidden"><xsl:call-template name="frame.next"/><xsl:text> </xsl:text><xsl:call-template name="format-month"><xsl:with-param name="month" select="@month-next"/></xsl:call-template></span>
						</a>
					</xsl:if>
				</nav>
			</xsl:if>
			<xsl:if test="window">
				<ul class="windows"><xsl:apply-templates select="window" mode="frame"/></ul>
			</xsl:if>
			<a class="help"><xsl:attribute name="href"><xsl:call-template name="guide-path"/></xsl:attribute><xsl:call-template name="frame.help"/></a>
		</div>
	</div>
</xsl:template>

<xsl:template name="footer">
	<footer class="frame">
		<div class="wrap">
			<ul>
				<li><a><xsl:attribute name="href"><xsl:call-template name="guide-path"/></xsl:attribute><xsl:call-template name="frame.help"/></a></li>
				<li><a href="/huong-dan"><xsl:call-template name="frame.guides"/></a></li>
				<xsl:if test="menu">
					<li><a href="/tin"><xsl:call-template name="frame.news"/></a></li>
					<li><a href="/ho-tro/moi?trang-web={@path}"><xsl:call-template name="frame.ask"/></a></li>
					<li><a href="/ho-tro"><xsl:call-template name="frame.support"/></a></li>
					<li><a href="/tap-huan"><xsl:call-template name="frame.training"/></a></li>
				</xsl:if>
				<li><a href="/huong-dan#lay-lai-tai-khoan"><xsl:call-template name="frame.lost-account"/></a></li>
			</ul>
			<xsl:if test="@request">
				<p class="request"><xsl:call-template name="frame.request"/><xsl:text> </xsl:text><code><xsl:value-of select="@request"/></code></p>
			</xsl:if>
			<xsl:if test="viewer/@session-end"><p class="session"><xsl:call-template name="frame.session"/></p></xsl:if>
			<xsl:if test="viewer/@idle-minutes">
				<div id="session-end" class="notice warning" role="alert" hidden="hidden">
					<p data-session="soon"><xsl:call-template name="frame.session-end"/></p>
					<p data-session="over" hidden="hidden"><xsl:call-template name="frame.session-over"/></p>
					<button type="button" class="secondary" data-session="stay"><xsl:call-template name="frame.session-stay"/></button>
				</div>
			</xsl:if>
		</div>
	</footer>
</xsl:template>

<xsl:template name="state">
	<xsl:param name="code" select="@state"/>
	<xsl:param name="kind" select="'none'"/>
	<span class="state {$kind}"><xsl:call-template name="word-state"><xsl:with-param name="code" select="$code"/></xsl:call-template></span>
</xsl:template>

<xsl:template match="strip">
	<xsl:variable name="id"><xsl:value-of select="@id"/><xsl:if test="not(@id)">strip</xsl:if></xsl:variable>
	<div class="strip">
		<svg role="img" aria-labelledby="{$id}-title {$id}-desc" viewBox="0 0 {32 * count(month) - 4} 46" width="{32 * count(month) - 4}" height="46">
			<title id="{$id}-title"><xsl:call-template name="chart.strip-title"/></title>
			<desc id="{$id}-desc">
				<xsl:for-each select="month">
					<xsl:if test="position()!=1">; </xsl:if>
					<xsl:call-template name="strip-words"/>
				</xsl:for-each>
			</desc>
			<xsl:for-each select="month">
				<xsl:variable name="x" select="32 * (position() - 1)"/>
				<rect class="box level-{@level}" x="{$x + 1}" y="1" width="26" height="26"/>
				<xsl:if test="@level='B'"><path class="hatch" d="M{$x + 2} 10L{$x + 10} 2M{$x + 2} 26L{$x + 26} 2M{$x + 18} 26L{$x + 26} 18"/></xsl:if>
				<xsl:if test="@level='C'"><path class="hatch" d="M{$x + 2} 23.5H{$x + 26}"/></xsl:if>
				<xsl:if test="@level='D'"><rect class="inner" x="{$x + 4}" y="4" width="20" height="20"/></xsl:if>
				<text class="letter level-{@level}" x="{$x + 14}" y="19.5" text-anchor="middle">
					<xsl:choose>
						<xsl:when test="@level!=''"><xsl:value-of select="@level"/></xsl:when>
						<xsl:when test="@state='not_rated'">–</xsl:when>
						<xsl:otherwise>·</xsl:otherwise>
					</xsl:choose>
				</text>
				<text class="month" x="{$x + 14}" y="42" text-anchor="middle"><xsl:value-of select="number(substring(@period,6,2))"/></text>
			</xsl:for-each>
		</svg>
		<details>
			<summary><xsl:call-template name="chart.as-text"/></summary>
			<ul>
				<xsl:for-each select="month"><li><xsl:call-template name="strip-words"/></li></xsl:for-each>
			</ul>
		</details>
	</div>
</xsl:template>

<xsl:template name="strip-words">
	<xsl:call-template name="chart.month"/>
	<xsl:text> </xsl:text>
	<xsl:call-template name="format-month"><xsl:with-param name="month" select="@period"/></xsl:call-template>
	<xsl:text>: </xsl:text>
	<xsl:choose>
		<xsl:when test="@level!=''"><xsl:value-of select="@level"/>, <xsl:call-template name="word-level"><xsl:with-param name="code" select="@level"/></xsl:call-template></xsl:when>
		<xsl:when test="@state='not_rated'"><xsl:call-template name="chart.not-rated"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="chart.not-yet"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-menu">
	<xsl:choose>
		<xsl:when test="@code='home'">Hôm nay</xsl:when>
		<xsl:when test="@code='plan'">Kế hoạch</xsl:when>
		<xsl:when test="@code='schedule'">Lịch tuần</xsl:when>
		<xsl:when test="@code='unit_plan'">Kế hoạch đơn vị</xsl:when>
		<xsl:when test="@code='self'">Tự đánh giá</xsl:when>
		<xsl:when test="@code='review'">Đánh giá</xsl:when>
		<xsl:when test="@code='advice'">Tham mưu</xsl:when>
		<xsl:when test="@code='decision'">Quyết định</xsl:when>
		<xsl:when test="@code='publication'">Công bố</xsl:when>
		<xsl:when test="@code='summary'">Tổng hợp</xsl:when>
		<xsl:when test="@code='caps'">Hạn mức A</xsl:when>
		<xsl:when test="@code='report'">Báo cáo</xsl:when>
		<xsl:when test="@code='search'">Tìm kiếm</xsl:when>
		<xsl:when test="@code='admin'">Quản trị</xsl:when>
		<xsl:when test="@code='audit'">Nhật ký</xsl:when>
		<xsl:when test="@code='guide'">Hướng dẫn</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('menu.',@code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-state">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='open'">Chưa đánh giá</xsl:when>
		<xsl:when test="$code='drafting'">Đang tự đánh giá</xsl:when>
		<xsl:when test="$code='self_submitted'">Chờ nhận xét</xsl:when>
		<xsl:when test="$code='returned'">Bị trả lại</xsl:when>
		<xsl:when test="$code='unsent'">Chưa gửi</xsl:when>
		<xsl:when test="$code='review_returned'">Phải nhận xét lại</xsl:when>
		<xsl:when test="$code='reviewed'">Chờ quyết định</xsl:when>
		<xsl:when test="$code='advised'">Đã tham mưu, chờ quyết định</xsl:when>
		<xsl:when test="$code='decided'">Đã quyết định</xsl:when>
		<xsl:when test="$code='published'">Đã công bố</xsl:when>
		<xsl:when test="$code='not_rated'">Không đánh giá</xsl:when>
		<xsl:when test="$code='todo'">Cần làm</xsl:when>
		<xsl:when test="$code='doing'">Đang làm</xsl:when>
		<xsl:when test="$code='done'">Xong</xsl:when>
		<xsl:when test="$code='late'">Quá hạn</xsl:when>
		<xsl:when test="$code='waiting'">Chờ</xsl:when>
		<xsl:when test="$code='closed'">Đã hết hạn</xsl:when>
		<xsl:when test="$code='before'">Chưa mở</xsl:when>
		<xsl:when test="$code='new'">Chưa làm</xsl:when>
		<xsl:when test="$code='cancelled'">Không làm nữa</xsl:when>
		<xsl:when test="$code='confirmed'">Đã xác nhận</xsl:when>
		<xsl:when test="$code='unconfirmed'">Chưa xác nhận</xsl:when>
		<xsl:when test="$code='active'">Đang dùng</xsl:when>
		<xsl:when test="$code='locked'">Đang khóa</xsl:when>
		<xsl:when test="$code='unissued'">Chưa cấp mã</xsl:when>
		<xsl:when test="$code='disabled'">Ngừng dùng</xsl:when>
		<xsl:when test="$code='initial'">Chưa đổi mật khẩu</xsl:when>
		<xsl:when test="$code='none'">Chưa có</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('state.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="word-level">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='A'">Hoàn thành xuất sắc nhiệm vụ</xsl:when>
		<xsl:when test="$code='B'">Hoàn thành tốt nhiệm vụ</xsl:when>
		<xsl:when test="$code='C'">Hoàn thành nhiệm vụ</xsl:when>
		<xsl:when test="$code='D'">Không hoàn thành nhiệm vụ</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('level.',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="format-date">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''">
		<xsl:value-of select="concat(substring($date,9,2),'/',substring($date,6,2),'/',substring($date,1,4))"/>
	</xsl:if>
</xsl:template>

<xsl:template name="format-day">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''"><xsl:value-of select="concat(substring($date,9,2),'/',substring($date,6,2))"/></xsl:if>
</xsl:template>

<xsl:template name="format-datetime">
	<xsl:param name="date"/>
	<xsl:if test="string($date)!=''">
		<xsl:value-of select="substring($date,12,5)"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="$date"/></xsl:call-template>
	</xsl:if>
</xsl:template>

<xsl:template name="format-month">
	<xsl:param name="month" select="/page/@month"/>
	<xsl:choose>
		<xsl:when test="substring($month,6,1)='Q'">
			<xsl:text>quý </xsl:text>
			<xsl:value-of select="substring('I  II IIIIV ',3*substring($month,7,1)-2,3)"/>
		</xsl:when>
		<xsl:otherwise><xsl:value-of select="substring($month,6,2)"/></xsl:otherwise>
	</xsl:choose>
	<xsl:text>/</xsl:text>
	<xsl:value-of select="substring($month,1,4)"/>
</xsl:template>

<xsl:template name="format-weekday">
	<xsl:param name="date"/>
	<xsl:variable name="m" select="number(substring($date,6,2))"/>
	<xsl:variable name="y" select="substring($date,1,4) - ($m &lt; 3)"/>
	<xsl:variable name="shift" select="substring('032503514624',$m,1)"/>
	<xsl:variable name="day" select="($y + floor($y div 4) - floor($y div 100) + floor($y div 400) + $shift + substring($date,9,2)) mod 7"/>
	<xsl:choose>
		<xsl:when test="$day=0">Chủ nhật</xsl:when>
		<xsl:when test="$day=1">Thứ Hai</xsl:when>
		<xsl:when test="$day=2">Thứ Ba</xsl:when>
		<xsl:when test="$day=3">Thứ Tư</xsl:when>
		<xsl:when test="$day=4">Thứ Năm</xsl:when>
		<xsl:when test="$day=5">Thứ Sáu</xsl:when>
		<xsl:otherwise>Thứ Bảy</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="last-day">
	<xsl:param name="end"/>
	<xsl:variable name="y" select="number(substring($end,1,4))"/>
	<xsl:variable name="m" select="number(substring($end,6,2))"/>
	<xsl:variable name="d" select="number(substring($end,9,2))"/>
	<xsl:choose>
		<xsl:when test="string-length($end) &gt; 10 and not(substring($end,12,5)='00:00')"><xsl:value-of select="substring($end,1,10)"/></xsl:when>
		<xsl:when test="$d &gt; 1"><xsl:value-of select="concat(substring($end,1,8),format-number($d - 1,'00'))"/></xsl:when>
		<xsl:when test="$m = 1"><xsl:value-of select="concat($y - 1,'-12-31')"/></xsl:when>
		<xsl:otherwise>
			<xsl:variable name="leap" select="($y mod 4 = 0 and $y mod 100 != 0) or $y mod 400 = 0"/>
			<xsl:value-of select="concat($y,'-',format-number($m - 1,'00'),'-',substring('312831303130313130313031',2 * $m - 3,2) + ($m = 3 and $leap))"/>
		</xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="format-last-day">
	<xsl:param name="end"/>
	<xsl:variable name="day"><xsl:call-template name="last-day"><xsl:with-param name="end" select="$end"/></xsl:call-template></xsl:variable>
	<xsl:call-template name="format-day"><xsl:with-param name="date" select="$day"/></xsl:call-template>
</xsl:template>

<xsl:template name="frame.name">Đánh giá, xếp loại hàng tháng</xsl:template>

<xsl:template name="frame.skip">Chuyển đến nội dung</xsl:template>

<xsl:template name="frame.logout">Thoát</xsl:template>

<xsl:template name="frame.month">Tháng</xsl:template>

<xsl:template name="frame.help">Hướng dẫn<span class="wide"> bước này</span></xsl:template>

<xsl:template name="frame.guides">Hướng dẫn sử dụng và quy định</xsl:template>

<xsl:template name="frame.ask">Báo khó khăn ở trang này</xsl:template>

<xsl:template name="frame.support">Hỗ trợ</xsl:template>

<xsl:template name="frame.training">Tập huấn</xsl:template>

<xsl:template name="frame.news">Tin, thông báo</xsl:template>

<xsl:template name="frame.lost-account">Lấy lại tài khoản</xsl:template>

<xsl:template name="frame.request">Mã yêu cầu (đọc khi cần hỗ trợ):</xsl:template>

<xsl:template name="frame.demonstration">Bản trình diễn, dữ liệu không có thật. Đồng hồ đang chỉ</xsl:template>

<xsl:template name="frame.session-end">Phiên làm việc sắp hết vì lâu không thao tác. Bấm nút dưới đây để ở lại, hoặc lưu nháp.</xsl:template>

<xsl:template name="frame.session-over">Phiên làm việc đã hết. Cứ gửi như thường: sau khi đăng nhập lại, nội dung đang nhập vẫn còn.</xsl:template>

<xsl:template name="frame.session-stay">Tiếp tục làm việc</xsl:template>

<xsl:template name="frame.session">Phiên làm việc hết lúc <xsl:value-of select="substring(viewer/@session-end,12,5)"/><xsl:if test="@demonstration='yes'"> (giờ thực)</xsl:if> nếu không thao tác; nội dung đang nhập không bị mất.</xsl:template>

<xsl:template name="chart.strip-title">Mức xếp loại 12 tháng qua</xsl:template>

<xsl:template name="chart.month">Tháng</xsl:template>

<xsl:template name="chart.as-text">Xem bằng chữ</xsl:template>

<xsl:template name="chart.not-yet">chưa có kết quả</xsl:template>

<xsl:template name="home.mine">Việc của tôi</xsl:template>

<xsl:template name="home.history">12 tháng qua</xsl:template>

<xsl:template name="home.title">Hôm nay, <xsl:call-template name="format-weekday"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="format-date"><xsl:with-param name="date" select="/page/@now"/></xsl:call-template></xsl:template>

<xsl:template name="home.item">
	<xsl:choose>
		<xsl:when test="@code='plan'">Kế hoạch <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='schedule' and @count='0'">Lịch tuần <xsl:value-of select="number(substring-after(@week,'W'))"/></xsl:when>
		<xsl:when test="@code='schedule'">Lịch tuần <xsl:value-of select="number(substring-after(@week,'W'))"/>: <xsl:value-of select="@count"/> việc chưa ghi kết quả</xsl:when>
		<xsl:when test="@code='self' and @returned='yes'">Tự đánh giá <xsl:call-template name="home.month"/> bị trả lại, cần bổ sung</xsl:when>
		<xsl:when test="@code='self'">Tự đánh giá <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='result'">Kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='revised'">Kết quả <xsl:call-template name="home.month"/> đã sửa và công bố lại</xsl:when>
		<xsl:when test="@code='answered'">Kiến nghị về kết quả <xsl:call-template name="home.month"/> đã có trả lời</xsl:when>
		<xsl:when test="@code='petition'">Trả lời <xsl:value-of select="@count"/> kiến nghị về kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='revision'">Duyệt <xsl:value-of select="@count"/> đề nghị sửa kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:when test="@code='confirm'">Xác nhận <xsl:value-of select="@count"/> công việc đã giao</xsl:when>
		<xsl:when test="@code='review'">Nhận xét <xsl:value-of select="@of"/> người, <xsl:call-template name="home.month"/><xsl:if test="@count &gt; 0">: <xsl:value-of select="@count"/> người đang chờ</xsl:if></xsl:when>
		<xsl:when test="@code='decide'">Quyết định xếp loại <xsl:value-of select="@of"/> người, <xsl:call-template name="home.month"/><xsl:if test="@count &gt; 0">: còn <xsl:value-of select="@count"/></xsl:if></xsl:when>
		<xsl:when test="@code='support'">Yêu cầu hỗ trợ của anh/chị đã có trả lời</xsl:when>
		<xsl:when test="@code='reminder'"><xsl:value-of select="@count"/> nhắc việc chưa đọc</xsl:when>
		<xsl:when test="@code='requests'">Trả lời <xsl:value-of select="@count"/> yêu cầu hỗ trợ</xsl:when>
		<xsl:when test="@code='training'">Đăng ký 01 cán bộ dự “<xsl:value-of select="@title"/>” trước <xsl:value-of select="substring(@closes,12,5)"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@closes"/></xsl:call-template></xsl:when>
		<xsl:when test="@code='draft'">Nội dung nhập dở lúc <xsl:value-of select="substring(@kept,12,5)"/> ngày <xsl:call-template name="format-date"><xsl:with-param name="date" select="@kept"/></xsl:call-template>, chưa gửi</xsl:when>
		<xsl:when test="@code='publish'">Công bố kết quả <xsl:call-template name="home.month"/></xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('home.item.',@code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template name="home.month">tháng <xsl:value-of select="concat(substring(@month,6,2),'/',substring(@month,1,4))"/></xsl:template>

<xsl:template name="year.link">Kết quả cả năm</xsl:template>

<xsl:template name="guide-path">
	<xsl:text>/huong-dan</xsl:text>
	<xsl:choose>
		<xsl:when test="@noun='home'">/can-bo#hom-nay</xsl:when>
		<xsl:when test="@noun='plan'">/can-bo#ke-hoach</xsl:when>
		<xsl:when test="@noun='schedule'">/can-bo#lich-tuan</xsl:when>
		<xsl:when test="@noun='self'">/can-bo#tu-danh-gia</xsl:when>
		<xsl:when test="@noun='login'">/can-bo#dang-nhap</xsl:when>
		<xsl:when test="@noun='account' or @noun='reminder'">/can-bo#tai-khoan</xsl:when>
		<xsl:when test="@noun='explanation' or (@noun='publication' and not(publication/counts))">/can-bo#ket-qua</xsl:when>
		<xsl:when test="@noun='unit_plan'">/cap-tren#giao-viec</xsl:when>
		<xsl:when test="@noun='review'">/cap-tren#nhan-xet</xsl:when>
		<xsl:when test="@noun='decision'">/tham-quyen#quyet-dinh</xsl:when>
		<xsl:when test="@noun='publication'">/tham-quyen#cong-bo</xsl:when>
		<xsl:when test="@noun='advice'">/tong-hop#tham-muu</xsl:when>
		<xsl:when test="@noun='summary'">/tong-hop#tien-do</xsl:when>
		<xsl:when test="@noun='extension'">/tong-hop#gia-han</xsl:when>
		<xsl:when test="@noun='admin'">/quan-tri#trang-quan-tri</xsl:when>
		<xsl:when test="@noun='people'">/quan-tri#nhan-su</xsl:when>
		<xsl:when test="@noun='accounts'">/quan-tri#tai-khoan</xsl:when>
		<xsl:when test="@noun='deadline'">/quan-tri#han</xsl:when>
		<xsl:when test="@noun='rights'">/quan-tri#phan-quyen</xsl:when>
		<xsl:when test="@noun='news_admin' or @noun='document_admin'">/quan-tri#tin</xsl:when>
		<xsl:when test="@noun='support'">/can-bo#ho-tro</xsl:when>
		<xsl:when test="@noun='training'">/don-vi#tap-huan</xsl:when>
		<xsl:when test="@noun='unit_accounts'">/don-vi#tai-khoan-don-vi</xsl:when>
		<xsl:when test="@noun='audit'">/kiem-tra#nhat-ky</xsl:when>
		<xsl:otherwise>#<xsl:value-of select="@noun"/></xsl:otherwise>
	</xsl:choose>
</xsl:template>

<xsl:template match="home" mode="title"><xsl:call-template name="home.title"/></xsl:template>

<xsl:template match="home">
	<xsl:call-template name="home-news"/>
	<xsl:apply-templates select="list[item]"/>
	<xsl:if test="not(list/item)"><p class="empty"><xsl:call-template name="home.nothing"/></p></xsl:if>
	<xsl:if test="strip/month">
		<h2><xsl:call-template name="home.history"/></h2>
		<xsl:apply-templates select="strip"/>
		<p><a href="/nam/{substring(/page/@now,1,4)}"><xsl:call-template name="year.link"/></a></p>
	</xsl:if>
</xsl:template>

<xsl:template match="home/list">
	<h2>
		<xsl:choose>
			<xsl:when test="@code='mine'"><xsl:call-template name="home.mine"/></xsl:when>
			<xsl:otherwise><xsl:call-template name="home.theirs"/></xsl:otherwise>
		</xsl:choose>
	</h2>
	<ul class="tasks">
		<xsl:for-each select="item">
			<li>
				<a class="what" href="{@path}"><xsl:call-template name="home.item"/></a>
				<xsl:call-template name="state"><xsl:with-param name="kind" select="@state"/></xsl:call-template>
				<span class="due"><xsl:if test="@closes"><xsl:call-template name="format-last-day"><xsl:with-param name="end" select="@closes"/></xsl:call-template></xsl:if></span>
			</li>
		</xsl:for-each>
	</ul>
</xsl:template>

<xsl:template name="home-news">
	<xsl:if test="news">
		<h2><xsl:call-template name="news.unread"/></h2>
		<ul class="news">
			<xsl:for-each select="news">
				<li>
					<a href="/tin/{@id}"><xsl:value-of select="@title"/></a>
					<span class="second"><xsl:call-template name="news.office"/></span>
					<xsl:apply-templates select="form"/>
				</li>
			</xsl:for-each>
		</ul>
		<p><a href="/tin"><xsl:call-template name="news.all"/></a></p>
	</xsl:if>
</xsl:template>

<xsl:template name="chart.not-rated"/>
<xsl:template name="error-summary"/>
<xsl:template name="frame.error-prefix"/>
<xsl:template name="frame.login"/>
<xsl:template name="frame.next"/>
<xsl:template name="frame.previous"/>
<xsl:template name="home.nothing"/>
<xsl:template name="home.theirs"/>
<xsl:template name="news.all"/>
<xsl:template name="news.office"/>
<xsl:template name="news.unread"/>
<xsl:template name="paper"/>
<xsl:template name="word-title"/>
<xsl:template name="word-unknown"/>
</xsl:stylesheet>