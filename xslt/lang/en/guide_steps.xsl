<?xml version="1.0" encoding="UTF-8"?>
<!--
  The guide of each role, step by step: step[@id @picture @noun]: title, do. <ui> is a word that stands on the pictured page as it is
  written here: test/site/test_guide.py opens that page as the role does and looks for it. The pictures show the Vietnamese screens.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Names of the guides by the word in their address. -->
<xsl:template name="guide.role-title">
	<xsl:param name="code"/>
	<xsl:choose>
		<xsl:when test="$code='can-bo'">Guide for cadres, civil servants, public employees, teachers and contract staff</xsl:when>
		<xsl:when test="$code='cap-tren'">Guide for direct superiors</xsl:when>
		<xsl:when test="$code='tham-quyen'">Guide for authorities</xsl:when>
		<xsl:when test="$code='tong-hop'">Guide for aggregators and advisory offices</xsl:when>
		<xsl:when test="$code='quan-tri'">Guide for administrators of city, bloc and unit</xsl:when>
		<xsl:when test="$code='don-vi'">Guide for agencies and units</xsl:when>
		<xsl:when test="$code='kiem-tra'">Guide for auditors</xsl:when>
		<xsl:otherwise><xsl:call-template name="word-unknown"><xsl:with-param name="code" select="concat('guide.role-',$code)"/></xsl:call-template></xsl:otherwise>
	</xsl:choose>
</xsl:template>
<xsl:template name="guide.role-lead">Step by step, with pictures of the Vietnamese screens and data of nobody. Words in bold stand on your screen in English.</xsl:template>
<xsl:template name="guide.roles-title">Step by step, with pictures</xsl:template>
<xsl:template name="guide.all">Back to the guide</xsl:template>
<xsl:template name="guide.step">Step</xsl:template>
<xsl:template name="guide.more">More about this</xsl:template>
<xsl:template name="guide.picture">Picture of the screen: </xsl:template>
<xsl:template name="guide.print-hint">To print: press Ctrl + P, paper A4.</xsl:template>

<xsl:template name="guide.steps-can-bo">
	<step id="dang-nhap" picture="login" noun="login">
		<title>Log in and choose a password</title>
		<do>The login page is Vietnamese until you have chosen a language: enter the account name of your slip in the first field and the one-time code in the second, then press the button.</do>
		<do>The first time, choose a password of your own: some easily remembered words joined into a long phrase. Then read and confirm the rules of use.</do>
		<do>If you cannot get in, the link below the button says whom to ask.</do>
	</step>
	<step id="hom-nay" picture="home" noun="home">
		<title>See what you have to do</title>
		<do><ui>Today</ui> opens right after login. <ui>My tasks</ui> lists what you have to do with the last day of each; press a line to do it.</do>
		<do><ui>Last 12 months</ui> shows your published results. News of your unit, if any, stands at the top: press “Read” when you have read it.</do>
	</step>
	<step id="ke-hoach" picture="plan" noun="plan">
		<title>Beginning of the month: make the plan</title>
		<do>Press <ui>Plan</ui> at the top. Tasks that leaders assigned are in the table.</do>
		<do>Under <ui>Add a task</ui> give <ui>Task</ui>, <ui>Product</ui> and <ui>Deadline</ui>, then press <ui>Add</ui>. Urgent tasks of the month are added here too, as <ui>Urgent, arising</ui>.</do>
		<do>When it is complete press <ui>The plan is complete</ui>; you can still add and change afterwards.</do>
	</step>
	<step id="lich-tuan" picture="schedule" noun="schedule">
		<title>Every week: schedule and results</title>
		<do>Press <ui>Week</ui>. Under <ui>Add to the schedule</ui> choose <ui>Date</ui> and <ui>Half-day</ui>, write what you do or choose it in <ui>Part of task</ui>, then press <ui>Add</ui>.</do>
		<do>At the end of the week record what was done, with its result, and save. These results are the basis of the points.</do>
	</step>
	<step id="tu-danh-gia" picture="self" noun="self">
		<title>From the 20th to the end of the 24th: assess yourself</title>
		<do>Press <ui>Self-assessment</ui>. The month's tasks stand beside the criteria; give points line by line under <ui>Own points</ui>, with a decimal comma or point.</do>
		<do>Choose your <ui>Own level</ui>. If it differs from the level by points give a reason. Not finished? Press <ui>Save draft</ui> and go on later.</do>
		<do>Press <ui>Check again</ui>, look at everything, then press “Submit self-assessment”. While there is time you can take it back and change it; after the deadline nothing can be submitted.</do>
	</step>
	<step id="ket-qua" noun="explanation">
		<title>After publication: see your result</title>
		<do>Open “Reports”, line “My form”, to see and print it. Press “Why this result?” to see how the points add up, who gave them and when.</do>
		<do>If something seems wrong talk to your direct superior; where the regulation knows petitions, send one from “Why this result?” within the days shown there.</do>
	</step>
	<step id="ho-tro" picture="support" noun="support">
		<title>In difficulty</title>
		<do>First ask your unit's trained officer; the name stands under “Training” if your unit has registered one.</do>
		<do>If that does not help open <ui>Support</ui> at the foot of the page and press <ui>Send a support request</ui>. It goes to the advisory office of your bloc; the answer stands under <ui>My requests</ui>.</do>
	</step>
	<step id="tai-khoan" picture="account" noun="account">
		<title>Keep your account yours</title>
		<do>Press your name at the top to open <ui>My account</ui>: <ui>Change password</ui>, switch on <ui>Two-factor authentication</ui>, see <ui>Open sessions</ui>.</do>
		<do>What falls due is said on the first page and under <ui>Reminders</ui>; agree there to get mails as well.</do>
		<do>Who has opened your form stands under <ui>Log: logins, and who has looked at my record</ui>. On a shared computer press <ui>Log out</ui> when you are done.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-cap-tren">
	<step id="giao-viec" picture="unit_plan" noun="unit_plan">
		<title>Beginning of the month: the unit's plan and assigning tasks</title>
		<do>The head or a deputy presses <ui>Unit's plan</ui>, writes the <ui>Focus of the month</ui> and presses <ui>Save</ui>; assignments are added one by one under <ui>Add an assignment</ui>.</do>
		<do>Under <ui>Assign task</ui> choose an assignment, write the task and its <ui>Deadline</ui>, mark people in <ui>Assign to</ui> and press the button. They see it in their plans.</do>
	</step>
	<step id="xac-nhan" noun="task">
		<title>During the month: confirm results</title>
		<do>Whoever assigned tasks opens “Unit's plan”, marks those with a result and presses “Confirm the selected tasks”. Open a single task to correct percentage, quality or timeliness.</do>
		<do>A task that is not confirmed says so wherever it appears.</do>
	</step>
	<step id="nhan-xet" picture="review" noun="review">
		<title>Until the end of the 25th: review, give points, propose</title>
		<do>Press <ui>Evaluation</ui>. <ui>The people you lead directly</ui> shows who has submitted, under <ui>State</ui>; press a name to open it.</do>
		<do>Own points and the month's tasks stand beside each criterion. Give points, choose the proposed level, comment and press “Send review”. “Take over the self-assessed points” starts from the points that person gave; change those you see otherwise.</do>
		<do>If evidence is missing press “Return” with a reason; the person corrects and sends it again in time.</do>
	</step>
	<step id="khong-tu-danh-gia" noun="review">
		<title>When somebody does not assess themselves</title>
		<do>After the deadline the superior reviews all the same: open the form, say why there is no self-assessment, give points and propose as usual. Missing points are missing, not 0.</do>
	</step>
	<step id="vang" picture="delegation" noun="delegation">
		<title>When you are away</title>
		<do>Press your name at the top, open “Delegate”, press <ui>Record a delegation</ui>: choose a person of the same agency, the power, first and last day, and the document's number. Forms name both.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-tham-quyen">
	<step id="quyet-dinh" picture="decision" noun="decision">
		<title>Until the end of the 27th: decide points and level</title>
		<do>Press <ui>Decision</ui>. Each person is a row, those with remarks first; choose in <ui>Sort by</ui> to sort by points.</do>
		<do>Mark rows, look at points and at the level under <ui>Decision</ui>, give a <ui>Reason</ui> where you differ from the proposal, then press <ui>Decide the selected rows</ui>. For rows without anything to note press <ui>Accept all proposals without remarks</ui>.</do>
		<do>The next page asks once more and says how the cap on A would stand. A mistake is undone with <ui>Withdraw decision</ui> before publication; to have an earlier step done again press <ui>Return</ui>.</do>
	</step>
	<step id="tap-the" noun="decision">
		<title>When a collective decides</title>
		<do>The chair, or a named secretary, enters the result with the day of the meeting, the number of the minutes and who was present.</do>
	</step>
	<step id="cong-bo" picture="publication" noun="publication">
		<title>Until the end of the 4th of the next month: publish</title>
		<do>Press <ui>Publication</ui>. The page lists who is <ui>Undecided</ui>; while there is anybody nothing can be published, except for those decided above the unit.</do>
		<do>Press the button, read the question and agree. From then on results are final.</do>
		<do>Press <ui>Print the summary</ui> to sign it; the print has a verification code.</do>
	</step>
	<step id="sua" noun="revision">
		<title>When a published result must be revised</title>
		<do>Open the form, press “Why this result?”, then “Request revision of result”. When advisory office and authority agree the software makes a new result; the old one is kept.</do>
	</step>
	<step id="uy-quyen" picture="delegation" noun="delegation">
		<title>When you are away</title>
		<do>Press your name, open “Delegate”, press <ui>Record a delegation</ui>. Only the person named in the document decides for you, and only on those days.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-tong-hop">
	<step id="tien-do" picture="summary" noun="summary">
		<title>Follow the progress</title>
		<do>Press <ui>Summary</ui>. <ui>Progress by step</ui> says how many have done each step; press <ui>See the list</ui> for who has not, and remind them.</do>
		<do>Choose bloc and kind of staff and press <ui>View</ui>; press a unit's name to see the units below. <ui>Download .xlsx</ui> gives the table you see.</do>
	</step>
	<step id="tham-muu" picture="advice" noun="advice">
		<title>Advise</title>
		<do>Press <ui>Advice</ui>. Mark rows, choose the <ui>Advised level</ui>, write a <ui>Comment</ui> where you differ from the superior's proposal, then press <ui>Send advice for the selected rows</ui>.</do>
		<do>To have somebody reviewed again press <ui>Return</ui> with a comment. The authority sees level and comment when deciding.</do>
	</step>
	<step id="gia-han" picture="extension" noun="extension">
		<title>Extend a unit's deadline</title>
		<do>Open the page of deadlines and extensions of the month you work on. Choose <ui>Unit</ui> and <ui>Step</ui>, give <ui>Up to and including</ui> and <ui>Reason</ui>, press <ui>Extend</ui>. Those it is for see the new deadline at once.</do>
	</step>
	<step id="bao-cao" picture="report" noun="report">
		<title>Print reports</title>
		<do>Press <ui>Reports</ui>. At <ui>Summary of the unit's results</ui> press <ui>View</ui> to open the table and print it; <ui>List of forms</ui> prints personal forms; <ui>Notice of results</ui> is the signed one for the unit.</do>
		<do><ui>Advisory office's submission</ui> prints the list for each authority. <ui>Statistics by unit and bloc</ui> and <ui>Who has not finished</ui> print the whole scope of the account.</do>
	</step>
	<step id="ho-tro" picture="support_office" noun="support">
		<title>Answer your bloc's support requests</title>
		<do>Open <ui>Support</ui>, <ui>Requests to answer</ui>; filter by <ui>State</ui> and <ui>Kind</ui>, open a request, press “Take to answer” so that colleagues know, then answer or hand it up. Frequent answers become questions of the guide.</do>
		<do><ui>Periodic report</ui> prints difficulties by unit and the state of the roll-out for the committee.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-quan-tri">
	<step id="trang-quan-tri" picture="admin" noun="admin">
		<title>Begin at Administration</title>
		<do>Press <ui>Administration</ui>. Each entry says what it does; <ui>Administrative rights of this account</ui> gives scope and decision.</do>
	</step>
	<step id="nhan-su" picture="people" noun="people">
		<title>Staff</title>
		<do>Open <ui>Staff</ui> and search in <ui>Name or code</ui> (marks are not needed). <ui>Add a person</ui> for somebody new; open a person for moves, concurrent posts and leaving.</do>
		<do>Open <ui>Gaps</ui> before the first day of a month: people without superior, units without head.</do>
	</step>
	<step id="tai-khoan" picture="accounts" noun="accounts">
		<title>Issue accounts and new codes</title>
		<do>Press <ui>Issue accounts</ui> for a whole unit and print the slips at once: codes are shown once only. Hand slips over in person.</do>
		<do>Forgotten password or lost slip: find the name, make sure who it is, press <ui>Issue a new code</ui> and give the reason.</do>
	</step>
	<step id="han" picture="deadline" noun="deadline">
		<title>Deadline for initial passwords</title>
		<do><ui>Deadline for initial passwords</ui> shows how many have not changed theirs in each unit; <ui>About to be locked</ui> is the list to call today. Overdue accounts are locked by themselves.</do>
	</step>
	<step id="phan-quyen" picture="rights" noun="rights">
		<title>Rights</title>
		<do>Open <ui>Rights</ui> and press <ui>Grant a right</ui>: choose person, role and unit, give number, day and issuer of the decision. Nobody grants more than they have.</do>
		<do><ui>Delegation during absence</ui> lists who acts for whom.</do>
	</step>
	<step id="tin" picture="news_admin" noun="news_admin">
		<title>Publish news and documents</title>
		<do>Open <ui>Publish news and notices</ui>: give <ui>Title</ui>, <ui>Content</ui> and days, choose <ui>For the unit</ui> and <ui>Bloc</ui>, press <ui>Publish</ui>. It stands on everybody's first page until they press “Read”.</do>
		<do>Documents and forms are published under “Publish documents”; answers used often under “Frequent questions”.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-don-vi">
	<step id="tai-khoan-don-vi" picture="unit_account" noun="unit_accounts">
		<title>Receive the unit administration account</title>
		<do>Each agency and unit has an administration account, handed to a holder by decision. The office above opens <ui>Unit administration account</ui>, chooses the unit and hands it over; both sign the minutes printed by the software.</do>
		<do>A new holder takes a new handover: the old password and second factor end. Everything records the account and its holder.</do>
	</step>
	<step id="tap-huan" picture="training" noun="training">
		<title>Register an officer for training</title>
		<do>Open <ui>Training</ui> at the foot of the page, choose a course and register exactly one officer: name, position, phone and e-mail, before the hour on the page. Registering again replaces the first.</do>
		<do>The guiding office of the bloc opens a course with <ui>Open a new course</ui> and prints the list in the dispatch's form.</do>
	</step>
	<step id="danh-sach" picture="people" noun="people">
		<title>Look through the list before the first day of a month</title>
		<do>Open <ui>Staff</ui> and <ui>Gaps</ui>: everybody there, in the right post, under the right superior. Moves, leaving and arrivals need a day.</do>
	</step>
	<step id="vang-mat" noun="absence">
		<title>Record absences and who is not rated</title>
		<do>Open “Absence, discipline, not rated” of the month and give first day, last day and reason. Whoever was away the whole month, arrived newly or studies elsewhere is recorded as not rated, with a reason.</do>
	</step>
	<step id="ket-qua" picture="publication" noun="publication">
		<title>Publish and keep the signed print</title>
		<do>The head publishes under <ui>Publication</ui>, presses <ui>Print the summary</ui> and signs. Under “Who sees published results” the unit chooses whether everybody sees name and level of the others or only their own.</do>
	</step>
</xsl:template>

<xsl:template name="guide.steps-kiem-tra">
	<step id="nhat-ky" picture="audit" noun="audit">
		<title>Who did what</title>
		<do>Press <ui>Log</ui>, part <ui>Acts</ui>. Filter by <ui>From</ui>, <ui>Until</ui>, <ui>Person or account</ui>, act and unit; open a line to see old and new. <ui>Download .xlsx</ui> gives the lines you see.</do>
		<do><ui>Access</ui> records logins, refusals, who opened whose form and who downloaded what.</do>
	</step>
	<step id="ban-in" picture="check" noun="check">
		<title>Is a print right?</title>
		<do>Open <ui>Check a print</ui> and type the code at its foot, or scan the QR code. The page says whether the record still agrees with the print and whether the month's chain is intact.</do>
	</step>
	<step id="xem-lai" picture="report_auditor" noun="signals">
		<title>For a second look</title>
		<do>In <ui>Reports</ui> the column <ui>For a second look</ui> leads to what is unusually alike in a month. The software only counts; it judges nobody.</do>
	</step>
</xsl:template>

</xsl:stylesheet>
