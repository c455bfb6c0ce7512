<?xml version="1.0" encoding="UTF-8"?>
<!-- The guides. Each says what the pages do today, in the words of their buttons; days are those of 630-CV/QU and 1841-QĐ/TU. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="guide.lead">How monthly evaluation and rating is done step by step, how to get an account back, and the regulations in force. This page can be read without logging in.</xsl:template>
<xsl:attribute-set name="guide.contents"><xsl:attribute name="aria-label">On this page</xsl:attribute></xsl:attribute-set>
<xsl:template name="guide.find">Search the guide</xsl:template>
<xsl:template name="guide.found">
	<xsl:param name="count"/>
	<xsl:choose>
		<xsl:when test="$count=0">No section has all these words. Try fewer words, or <a href="/huong-dan">see all sections</a>.</xsl:when>
		<xsl:otherwise>Found <xsl:value-of select="$count"/> sections. <a href="/huong-dan">See all sections</a></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="guide.entries-title">Frequent questions</xsl:template>
<!-- Context: entry. -->
<xsl:template name="guide.entry-for">For: <xsl:call-template name="word-guide-role"><xsl:with-param name="code" select="@role"/></xsl:call-template><xsl:if test="@unit or @bloc"> (<xsl:call-template name="audience"/>)</xsl:if></xsl:template>
<xsl:template name="guide.everybody-title">For everybody</xsl:template>
<xsl:template name="guide.superiors-title">For direct superiors</xsl:template>
<xsl:template name="guide.authorities-title">For authorities</xsl:template>
<xsl:template name="guide.clerks-title">For aggregators, clerks and administrators</xsl:template>

<!-- ============================================================ the month -->

<xsl:template name="guide.calendar-title">The calendar of a month</xsl:template>
<xsl:template name="guide.when">When</xsl:template>
<xsl:template name="guide.who">Who</xsl:template>
<xsl:template name="guide.what">What</xsl:template>
<xsl:attribute-set name="guide.who"><xsl:attribute name="data-label">Who</xsl:attribute></xsl:attribute-set>
<xsl:attribute-set name="guide.what"><xsl:attribute name="data-label">What</xsl:attribute></xsl:attribute-set>

<xsl:template name="guide.calendar">
	<tr><th scope="row">Beginning of the month</th><td xsl:use-attribute-sets="guide.who">Everybody</td><td xsl:use-attribute-sets="guide.what"><span>Make the <a href="#plan">month's plan</a></span></td></tr>
	<tr><th scope="row">Every week</th><td xsl:use-attribute-sets="guide.who">Everybody</td><td xsl:use-attribute-sets="guide.what"><span>Record the <a href="#schedule">weekly schedule</a>, results, and urgent or arising tasks</span></td></tr>
	<tr><th scope="row">From the 20th to the end of the 24th</th><td xsl:use-attribute-sets="guide.who">Everybody</td><td xsl:use-attribute-sets="guide.what"><span><a href="#self">Assess yourself</a>, give points, choose a level</span></td></tr>
	<tr><th scope="row">Until the end of the 25th</th><td xsl:use-attribute-sets="guide.who">Direct superior</td><td xsl:use-attribute-sets="guide.what"><span><a href="#review">Review</a>, give points, propose a level</span></td></tr>
	<tr><th scope="row">Until the end of the 27th</th><td xsl:use-attribute-sets="guide.who">Authority</td><td xsl:use-attribute-sets="guide.what"><span><a href="#decision">Decide</a> points and level</span></td></tr>
	<tr><th scope="row">Until the end of the 4th of the next month</th><td xsl:use-attribute-sets="guide.who">Authority</td><td xsl:use-attribute-sets="guide.what"><span><a href="#publication">Publish</a> the results</span></td></tr>
</xsl:template>

<xsl:template name="guide.calendar-note">“Before the 25th” means until midnight at the end of the 24th. Days off and public holidays do not move a deadline. In December every step is done before the 15th. Units that rate by the quarter still plan every month and every week; the steps from self-assessment to publication are taken once, on the days of the quarter's last month, with the tasks of all three months beside the criteria. The deadline in force, extensions included, stands at the top of every page.</xsl:template>

<!-- ============================================================ everybody -->

<xsl:template name="guide.login-title">Logging in</xsl:template>
<xsl:template name="guide.login">
	<li>Open the <a href="/dang-nhap">login page</a> and enter the account name of your account slip.</li>
	<li>The first time: enter the one-time code of the slip as the password, then choose a password of your own. The code cannot be used again.</li>
	<li>After several wrong tries you have to wait some minutes; nobody loses an account for that.</li>
	<li>On a shared computer press Log out when you are done.</li>
</xsl:template>

<xsl:template name="guide.password-title">Password</xsl:template>
<xsl:template name="guide.password">
	<li>Join some easily remembered words into a long phrase; special characters are not needed. Do not use your name, your account name or a common password.</li>
	<li>The one-time code must be replaced before the date on the slip. By dispatch <span lang="vi">630-CV/QU</span> the first round had to do so before 24/01/2022; accounts that did not are locked automatically.</li>
	<li>Let nobody else use your account: everything done is recorded under your name.</li>
</xsl:template>

<xsl:template name="guide.account-title">My account</xsl:template>
<xsl:template name="guide.account">Press your name at the top of the page to see the open sessions. If one is not yours, press End the other sessions and change the password. Choose <a href="/tai-khoan/ngon-ngu">Language</a> for screens and guides in English; forms, reports, .xlsx lists and mails stay Vietnamese.</xsl:template>

<xsl:template name="guide.home-title">Today</xsl:template>
<xsl:template name="guide.home">The first page after login lists what you have to do now, with deadlines; press a line to do it. Below are your published results of the last 12 months.</xsl:template>
<xsl:template name="guide.support-title">Support</xsl:template>
<xsl:template name="guide.support">
	<li>In difficulty, press Report a difficulty on this page, at the foot of each page. The request goes to the advisory office of your bloc; the day by which it must answer stands on the request.</li>
	<li>An officer of that office who presses Take to answer is named on the request, so that no colleague answers too; when away, they give it back or somebody else takes it.</li>
	<li>The office answers or hands the request up to the city's administration. You can ask again, and close the request when all is well.</li>
	<li>Good answers can become frequent questions of this guide. The office prints a periodic report of difficulties with the state of the roll-out.</li>
	<li>For a forgotten password or a locked account ask the unit's administrator, see Getting an account back.</li>
</xsl:template>
<xsl:template name="guide.training-title">Training</xsl:template>
<xsl:template name="guide.training">
	<li>An administrator opens a course with its hours, link and a registration deadline to the minute, for the whole area, a bloc or a unit.</li>
	<li>Each unit registers exactly one officer, chosen from those who administer or aggregate there; registering again replaces the first. After the deadline nobody can register.</li>
	<li>Whoever opened the course records attendance in the List of registrations. Officers who attended are named at the top of their unit's guide.</li>
</xsl:template>
<xsl:template name="guide.search-title">Search</xsl:template>
<xsl:template name="guide.search">Type the beginning of a given name (“dao” finds “<span lang="vi">Đào</span>”), of a full name, of a code, or of a word of a unit's name; marks are not needed. In a wide scope parts of agencies appear only when nothing else does, since every agency has them. Everybody finds colleagues of the own unit; heads, aggregators, auditors and administrators search within their scope.</xsl:template>

<xsl:template name="guide.duty-title">Recurring duties</xsl:template>
<xsl:template name="guide.duty">
	<li>In Plan, open Recurring duties to note what you do every month: task, product, day of the month, and the criteria it proves. Or mark a task as recurring when you add it to a plan.</li>
	<li>At the beginning of a month, Plan lists the recurring duties and what is left of the month before. Take the mark off what you will not do and add the rest by one press; nothing enters the plan by itself. In a shorter month the deadline is its last day.</li>
	<li>Change or stop a duty at any time; plans already made stay as they are.</li>
</xsl:template>

<xsl:template name="guide.plan-title">The month's plan</xsl:template>
<xsl:template name="guide.plan">
	<li>Open Plan. Tasks that leaders assigned from the unit's plan are already there.</li>
	<li>Add your own: task, product, who works with you, deadline. Recurring duties and what is left of last month are added by one press.</li>
	<li>Add urgent and arising tasks when you get them, in the same table, with that origin.</li>
	<li>Press The plan is complete. You can still add and change afterwards.</li>
</xsl:template>

<xsl:template name="guide.task-title">The result of a task</xsl:template>
<xsl:template name="guide.task">
	<li>Record many results at once in the plan's table or in the week: mark Done in time, write the result, save.</li>
	<li>In a task, Proves the criteria puts it beside a criterion when you and your superior give points.</li>
	<li>Open a task to record the result, percentage and day of completion; a document number and a link may be given, no file is uploaded.</li>
	<li>When late, give the cause and say whether it was objective or subjective.</li>
	<li>A task counts in the month of its deadline. Whoever assigned it confirms or corrects the result (the direct superior does, once that person has left); until then the page says that it is not confirmed.</li>
	<li>Where results are counted from products (Decree 335/2025): the assigner chooses a product of the catalogue, which gives the coefficient, and the quantity when assigning, and faults and delays when confirming; what was assigned by mistake or twice is taken back with a reason; the software works out the points and shows every task. Only assigned tasks count; with none assigned it says “not enough data”, which is not 0 points.</li>
</xsl:template>

<xsl:template name="guide.schedule-title">The weekly schedule</xsl:template>
<xsl:template name="guide.schedule">Open Week, note tasks by day and half-day, and at the end of the week mark what was done and write the result. Tasks that fall due stand on the page so that their results are recorded at once. For a week like the last one press Copy last week's schedule and change what differs. Weekly results are the basis of the points at the end of the month.</xsl:template>

<xsl:template name="guide.self-title">Self-assessment</xsl:template>
<xsl:template name="guide.self-late">After the deadline nothing can be submitted any more; superior and authority still review and decide. Before publication everybody sees only their own points and comments.</xsl:template>

<!-- ============================================================ superiors -->

<xsl:template name="guide.unit_plan-title">The unit's plan and assigning tasks</xsl:template>
<xsl:template name="guide.unit_plan">
	<li>The head or a deputy opens Unit's plan and writes the focus and the assignments of the month.</li>
	<li>Choose an assignment and people, give the deadline and press Assign task. Those people see it in their plans.</li>
	<li>When there are results, choose tasks and press Confirm the selected tasks; open a single task to correct percentage, quality or timeliness.</li>
</xsl:template>

<xsl:template name="guide.review-title">Review</xsl:template>

<!-- ============================================================ authorities -->

<xsl:template name="guide.decision-title">Deciding on levels</xsl:template>
<xsl:template name="guide.decision">
	<li>Open Decision. Each person is a row; rows that lack a step or whose levels differ stand first. The cap on A stands above the table where the regulation in force has a percentage.</li>
	<li>Choose rows and levels, then Decide the selected rows; or Accept all proposals without remarks. The page asks once more before anything is stored.</li>
	<li>It says how many places of the cap of the unit, the work group and the bloc would be left or exceeded. When exceeded, sort the list by points to choose; the software changes nobody's level by itself.</li>
	<li>A level that differs from the proposal or from the points needs a reason. A collective's decision gives number and day of the minutes and who was present.</li>
	<li>Where points are counted from products: open Objective causes to confirm or refuse delays that the assigner recorded as objective; only confirmed causes cost no points.</li>
	<li>Before publication a decision can be withdrawn. A decision after the deadline is recorded as late.</li>
</xsl:template>

<xsl:template name="guide.publication-title">Publication</xsl:template>
<xsl:template name="guide.publication">
	<li>When everybody within the unit's own authority is decided, open Publication and look at the figures again.</li>
	<li>Give number and day of the notice (if any), press Publish and confirm.</li>
	<li>From then on everybody in the unit sees name, position and level of the others and their own form in full. The result in the software is final.</li>
</xsl:template>

<!-- ============================================================ clerks and administrators -->

<xsl:template name="guide.report-title">Reports and prints</xsl:template>
<xsl:template name="guide.report">
	<li>Open Reports to print your form. Those who lead print the forms of the people they review or decide on.</li>
	<li>Heads and aggregators print the unit's summary of results. Before publication the print says that it is a draft.</li>
	<li>Print on A4 with Ctrl + P, without the browser's “Headers and footers”. The document's number is left open for the clerk, or printed once it is registered.</li>
	<li>The notice of results, submissions, statistics and the list of who has not finished are printed and downloaded as spreadsheets. Number and signer stores number, day, place, form of signature (<span lang="vi">T/M, K/T, T/L</span>) and recipients; the software remembers them for the next month, and what stood in a numbered document: a later print that differs says so.</li>
	<li>To print the forms of a whole unit or district open Reports, choose to print all forms, then print part by part; the page says which forms a part holds.</li>
	<li>From January to March 2022 paper and software were used side by side; from April 2022 only the software.</li>
</xsl:template>

<xsl:template name="guide.import-title">Lists of units and staff</xsl:template>
<xsl:template name="guide.import">
	<li>Prepare a .csv or .xlsx file by the template, one line a person, and send it to the office that administers the bloc.</li>
	<li>An import lists all bad cells at once with line, column, value and reason; while there are any nothing is stored, unless whoever imports agrees to leave the bad lines out.</li>
	<li>Importing the same list again makes no second person and no second unit.</li>
</xsl:template>

<xsl:template name="guide.admin-title">Accounts and rights</xsl:template>
<xsl:template name="guide.admin">
	<li>Party and mass organisations: the Organisation Commission of the District Party Committee issues accounts and rights. All other agencies and units: the Office of Home Affairs.</li>
	<li>Administrative rights need a written decision of the competent authority; its number, day and issuer are stored with the right.</li>
	<li>The one-time code stands on the account slip only; an administrator neither chooses nor sees anybody's password.</li>
</xsl:template>

<!-- ============================================================ the account -->

<xsl:template name="guide.lost-title">Getting an account back</xsl:template>
<xsl:template name="guide.lost">
	<p>Forgotten password, locked account, lost slip or no account yet: ask the <strong>unit's administrator</strong> where you work.</p>
	<ol>
		<li>Go there or call a known internal number; never send a password by message or mail.</li>
		<li>The administrator makes sure who you are and issues a new one-time code. The old code and password end, and so do open sessions.</li>
		<li>Log in with the new code and choose a new password before the date on the slip.</li>
	</ol>
	<p>If the unit has no administrator yet, or the administrator is locked out, ask the office that administers the bloc's accounts<xsl:choose><xsl:when test="office">:</xsl:when><xsl:otherwise> (the one that sent the slips).</xsl:otherwise></xsl:choose></p>
	<xsl:if test="office">
		<ul>
			<xsl:for-each select="office"><li><xsl:value-of select="@unit"/>, <xsl:call-template name="audience.of-bloc"/>: <strong><xsl:value-of select="@name"/></strong></li></xsl:for-each>
		</ul>
	</xsl:if>
</xsl:template>

<!-- ============================================================ trouble -->

<xsl:template name="guide.error-title">When something goes wrong</xsl:template>
<xsl:template name="guide.error">
	<dt>It is not stored, and there is red text</dt>
	<dd>The list at the top names every place to correct; press one to get to its field. What you typed is still there.</dd>
	<dt>The session ended while typing</dt>
	<dd>Log in again; what you sent was kept as a draft and comes back to be sent.</dd>
	<dt>Somebody else has just changed the same</dt>
	<dd>The page shows both versions and has stored neither. Compare, then send.</dd>
	<dt>Page not found</dt>
	<dd>The address is wrong, or belongs to somebody else's scope. Start again from Today.</dd>
	<dt>The server is busy</dt>
	<dd>Wait a minute, then press Send again on the page that appears; sending twice is stored once.</dd>
	<dt>Still not working</dt>
	<dd>Tell the unit's administrator the request code at the foot of the page. Ask about regulations at the Organisation Commission of the District Party Committee (party and mass organisations), the Office of Home Affairs (government), the Office of Education and Training (schools).</dd>
</xsl:template>

<!-- ============================================================ regulations -->

<xsl:template name="guide.rules-title">Regulations</xsl:template>
<xsl:template name="guide.rules">
	<li>Decision <strong lang="vi">1841-QĐ/TU</strong> of 28/10/2021 of the Hanoi Party Committee: regulation on monthly evaluation and rating of cadres, civil servants, public employees and contract staff of the political system of Hanoi.</li>
	<li>Decision <strong lang="vi">2021-QĐ/TU</strong> of 22/12/2021 of the Hanoi Party Committee: rules on managing and using the monthly evaluation software.</li>
	<li>Decision <strong lang="vi">1059-QĐ/QU</strong> of 07/01/2022 of the District Party Committee of <span lang="vi">Ba Đình</span>: monthly evaluation and rating in the political system of the district.</li>
	<li>Dispatch <strong lang="vi">630-CV/QU</strong> of 19/01/2022 of the District Party Committee of <span lang="vi">Ba Đình</span>: use of the software from 20/01/2022.</li>
</xsl:template>
<xsl:template name="guide.rules-note">Criteria sets marked “illustration” on screen and paper are for getting acquainted only, and are replaced when the competent body issues the official ones.</xsl:template>

</xsl:stylesheet>
