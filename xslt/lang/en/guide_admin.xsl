<?xml version="1.0" encoding="UTF-8"?>
<!-- The guide's sections for administrators, and for what touches everybody's account. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template name="guide.acknowledgement-title">Rules of use and notice on data</xsl:template>
<xsl:template name="guide.acknowledgement">At the first login, and whenever there is a new version, the page shows the rules of use and the notice on personal data and logging. Read and confirm; what you were sending is kept.</xsl:template>

<xsl:template name="guide.factor-title">Two-factor authentication</xsl:template>
<xsl:template name="guide.factor">
	<li>Open My account and choose two-factor authentication; scan the picture with an authenticator on your phone and enter the code it shows to switch it on.</li>
	<li>Print or copy the spare codes; each works once when you have no phone.</li>
	<li>From then on a login takes password and code. If both phone and spare codes are lost, the unit's administrator removes it and issues a new code.</li>
	<li>Administrators and authorities can be obliged to use it; the page then leads there right after login.</li>
</xsl:template>

<xsl:template name="guide.proof-title">Confirming the password again</xsl:template>
<xsl:template name="guide.proof">Before publishing, granting rights, handing over accounts or changing units the page asks for the password if it was last given more than ten minutes ago. What you typed is kept and comes back to be sent.</xsl:template>

<xsl:template name="guide.access-title">Who has looked at my form</xsl:template>
<xsl:template name="guide.access">In My account, the log shows your logins and who has opened your form.</xsl:template>

<xsl:template name="guide.revision-title">Revising a published result</xsl:template>
<xsl:template name="guide.revision">A published result does not change by itself. To revise it, open the form, press “Why this result?” and then “Request revision of result”: the authority or an aggregator of the advising side requests it with a reason and a basis; the other side approves. What a head requests is approved by the office outside the agency; the page names the approver. On approval the software makes a new result, keeps the old one, publishes anew and adds to the unit's chain; new prints say that they are revised. Where the regulation knows petitions, the rated person sends one from “Why this result?” within the days set after publication; the authority upholds the result or accepts the petition, with an answer. A withdrawn petition can be sent again within those days; where the regulation sets a day for the answer, a later one is recorded as late.</xsl:template>
<xsl:template name="guide.reminder-title">Reminders</xsl:template>
<xsl:template name="guide.reminder">The software reminds when a step opens, two days before its last day, on the last day, and the day after if it is not done; administrators and aggregators get a daily list while anybody is overdue. Reminders stand on the first page and on the page Reminders. Whoever has a mail address on record and agrees gets mails as well; they hold no points or levels, and can be stopped at any time.</xsl:template>
<xsl:template name="guide.paper_month-title">Paper beside the software</xsl:template>
<xsl:template name="guide.paper_month">From January to March 2022 paper and software may be used side by side. From Summary, the head or the aggregator enters each person's result on paper; differences need a reason, and the head signs off. For many people download the template filled with names, add levels and points, and import it. Where they differ, the result in the software is final. From April 2022 only the software is used; the advisory office can let a unit stop using paper earlier.</xsl:template>
<xsl:template name="guide.summary-title">Summary and progress</xsl:template>
<xsl:template name="guide.summary">
	<li>Summary shows how far a unit, a bloc or the whole area is at each step; press a unit's name to go down, the levels at the top to go up.</li>
	<li>The column “Left” opens the list of who has not done a step and who is to act; at its foot stands the list to copy into a message, and the download as a spreadsheet.</li>
	<li>“By decentralised management” counts those whom your office advises on or decides, in every bloc: a line for each authority; press it for units, who waits for whom, and the submission to print.</li>
	<li>Whoever has rights in one bloc sees that bloc only. Your own level is not counted before publication.</li>
</xsl:template>
<xsl:template name="guide.year-title">Results of the year</xsl:template>
<xsl:template name="guide.year">Everybody sees their twelve published months on Results of the year (from Today); heads and aggregators see and print the unit's table. Empty months say why. A level of the year is only proposed where the regulation has a rule for it, and is always decided by the authority.</xsl:template>
<xsl:template name="guide.signals-title">For a second look</xsl:template>
<xsl:template name="guide.signals">Reports has a column “For a second look”: the software counts what is alike in a month, such as many people with the same points, superior's points always equal to the own ones, the same comment, points or decisions given within seconds, twelve months without change. It is a hint for heads and aggregators, judges nobody and changes no result.</xsl:template>
<xsl:template name="guide.check-title">Checking a print</xsl:template>
<xsl:template name="guide.check">
	<li>Forms of decided results and published summaries have a verification code and a QR code at the foot. Scan it, or open <a href="/kiem-tra">Check a print</a> and type the code (with or without dashes).</li>
	<li>The page says whether the record in the software still agrees with the print, whether a revised one has replaced it, and whether the chain of that unit and month is intact. Every print of the same record has the same code.</li>
	<li>Notices, reports and submissions with a registered number are found by number (such as 630-CV/QU) and the date or year of issue: the page shows who signed, when it was registered, and whether the content today still agrees. Only what the account may print is shown; anything else is as if it did not exist.</li>
	<li>Whoever may not see the record learns only whether the code is valid and still agrees.</li>
	<li>The head of the chain on a signed summary can be checked here too.</li>
</xsl:template>
<xsl:template name="guide.explanation-title">Why this result</xsl:template>
<xsl:template name="guide.explanation">On a form press “Why this result?” to see every point, which group was cut at its maximum, rounding, the level by points and the level chosen with its reason, and who did what when. Before publication everybody sees their own part only.</xsl:template>

<xsl:template name="guide.advice-title">Advice</xsl:template>
<xsl:template name="guide.advice">
	<li>Open Advice: the people you advise on, those already reviewed first.</li>
	<li>Mark rows, choose levels, comment where you differ from the superior's proposal, and press Send advice for the selected rows. To have somebody reviewed again press Return, with a comment.</li>
	<li>The authority sees level and comment when deciding; a different decision needs a reason.</li>
</xsl:template>

<xsl:template name="guide.unit-title">Units</xsl:template>
<xsl:template name="guide.unit">
	<li>Administration, Units: make, rename, move, merge, split or end units from a day on, with a basis. The page first shows whom, which rights and which authorities this changes, and then asks.</li>
	<li>A change for a later day can be dropped until that day. Many units at once: mark them in the list, or import a list of changes.</li>
	<li>Old names and superiors are kept; forms of earlier months do not change.</li>
</xsl:template>

<xsl:template name="guide.rule-title">Criteria sets</xsl:template>
<xsl:template name="guide.rule">
	<li>Administration, Criteria sets: each regulation is a document with number, day, scope and version. Its page shows calendar, levels, caps, criteria, whom it is for, who drafted and who approved it; it can be downloaded as .xml.</li>
	<li>To change something press Draft a new version and change parts of the draft, or import an .xml document. A wrong document is refused line by line and not stored.</li>
	<li>Compared with the version before shows what was added, removed and changed. A second administrator of the same or a higher scope opens Approve and gives the decision and the first day; whoever drafted or last changed it does not approve.</li>
	<li>Months already open keep the old version; the new one holds from a month that is not open, and the one before ends the day before. People bound to a set of their own stay with the set of the same code.</li>
	<li>Rating by the quarter begins on the first day of a quarter and ends on the last; windows follow the last month of the quarter, and those of December in the fourth where the set has them.</li>
	<li>A unit's administrator drafts an own regulation within the frame of the level above; when it ends the unit returns to the frame. Ending also takes a second person's approval.</li>
	<li>Who follows which criteria set: how many people by set on a day, who has none, who fits several equally; press a set for its list, also as .xlsx.</li>
	<li>To bind a set to a position, kind of staff, rank or unit: choose, press Check again to see whose set changes, then send the request; a second administrator approves. First and last day lie in months that are not open.</li>
</xsl:template>

<xsl:template name="guide.catalogue-title">Catalogue of products</xsl:template>
<xsl:template name="guide.catalogue">
	<li>Administration, Catalogue of standard products: code, name, unit of measure, coefficient and first day; lower units use the catalogue of those above. Import .xlsx or .csv, or download, change and import again.</li>
	<li>To change a coefficient, end the old product on a day and add a line of the same code from that day. Tasks already assigned keep theirs.</li>
	<li>Where points are counted from products the assigner chooses a product; another coefficient, or a task outside the catalogue, needs a reason, which Why this result shows.</li>
</xsl:template>

<xsl:template name="guide.people-title">Staff</xsl:template>
<xsl:template name="guide.people">
	<li>Administration, Staff: search by name without marks. A person's page shows posts over time, today's superior and authority with the reason, and the criteria set.</li>
	<li>Arrivals, moves, concurrent posts, heading a unit, retirement and leaving all have a day; they can be entered ahead and dropped before it.</li>
	<li>Gaps lists units without head or administrator and people without superior or criteria set, and leads to where to mend it.</li>
</xsl:template>

<xsl:template name="guide.visibility-title">Who sees published results</xsl:template>
<xsl:template name="guide.visibility">Usually everybody in a unit sees name, position and level of the others. A unit may choose to tell everybody only their own: its administrator opens Who sees published results in Administration, chooses and gives the basis. Points and comments are never shown to colleagues.</xsl:template>

<xsl:template name="guide.inform-title">News, documents, frequent questions</xsl:template>
<xsl:template name="guide.inform">
	<li>Administrators publish for units and blocs of their scope; only the city's publish for everybody. Publishing, changing and withdrawing is logged by name.</li>
	<li>News has a first and a last day and stands on everybody's first page until they press Read. When changing it, choose whether those who have read it see it again.</li>
	<li>Documents may be PDF, .docx, .xlsx, .odt or .txt of up to 5 MB without macros. After a replacement the old address leads to the new document; withdrawing needs a reason.</li>
	<li>Frequent questions are drafted, then published; the answer to a support request can become one. Everybody can read them, and they name nobody.</li>
</xsl:template>

<xsl:template name="guide.absence-title">Absence, discipline, not rated</xsl:template>
<xsl:template name="guide.absence">
	<li>Recorded by month. Whoever worked no more than half of the month's working days is not rated A or B where the regulation in force has that limit, and the form says why; by Decree 335/2025 points are those of the time worked, and the days stand on the form.</li>
	<li>Away the whole month, newly arrived, on residential study: recorded as not rated, with reason and document (number, day, issuer); the person does not count in the cap.</li>
	<li>Mistakes are removed or withdrawn, with a reason. Nobody records anything about themselves.</li>
</xsl:template>

<xsl:template name="guide.opening-title">Opening a month</xsl:template>
<xsl:template name="guide.opening">
	<li>On the first day of a month everybody's form is made by itself, and looked at again every day. Open month shows which units are open, by whom, and how many people have no form.</li>
	<li>Units whose criteria set rates by the quarter are opened by the quarter (an address such as 2026-Q1), and none of its months is opened: each month belongs to one period.</li>
	<li>No need to wait: choose a unit and open it now. Opening again makes no second form.</li>
</xsl:template>

<xsl:template name="guide.movement-title">Staff changes within a month</xsl:template>
<xsl:template name="guide.movement">
	<li>Until self-scoring opens a form follows the person. After that the unit of the day self-scoring opened rates the whole month; tasks, weeks and confirmations of the former unit stay visible to the new superior.</li>
	<li>To move a form, an administrator of both units opens Staff changes, chooses the person and gives a reason. Both units' logs record it; what the former superior wrote is kept as evidence. Between a unit that rates by the month and one that rates by the quarter a form does not move: each has its own.</li>
	<li>Newcomers get a form when they are taken on, or at the daily opening; if they are not to be rated, record the reason under absence.</li>
</xsl:template>

<xsl:template name="guide.extension-title">Extensions</xsl:template>
<xsl:template name="guide.extension">
	<li>The advisory office of the bloc extends for a unit; the unit's administrator extends for one person. Both need a reason.</li>
	<li>The new deadline stands at the top of the pages of those it is for at once.</li>
</xsl:template>

<xsl:template name="guide.caps-title">Caps on A and own percentages</xsl:template>
<xsl:template name="guide.caps">
	<li>Open Caps on A to see places, used, left or exceeded for each unit, work group and bloc. Whoever is not decided counts as possibly B.</li>
	<li>A percentage of all rated is enforced at the decision; one of those rated B, and that of a work group, holds the publication up until nothing is exceeded; a bloc's only reminds.</li>
	<li>An outstanding unit can be given an own percentage for a month where the regulation allows it: enter number, day and issuer of the decision. It can be taken back before the unit publishes. Nobody gives it to their own unit.</li>
</xsl:template>

<xsl:template name="guide.unit_result-title">Results of units</xsl:template>
<xsl:template name="guide.unit_result">
	<li>The advisory office of the bloc, or the head of the level above, records each unit's level of the month with its basis; many units at once, then Save.</li>
	<li>The levels of head and deputies are held against it where the regulation has that rule. Recording or changing it after a decision needs a reason, and whoever decides sees a remark in their table.</li>
	<li>Changing a unit's result changes nobody's level by itself. A head's published result changes by a revision only.</li>
</xsl:template>

<xsl:template name="guide.accounts-title">Accounts and one-time codes</xsl:template>
<xsl:template name="guide.accounts">
	<li>Issue accounts: choose a unit or a list, look at the number of people, then issue batch by batch. Codes stand only on the slips of the batch just issued: print at once, cut, hand over in person. Issuing again makes no second account.</li>
	<li>Deadline for initial passwords shows how many have not changed theirs in each unit and who will be locked tomorrow; extending for a unit needs a reason.</li>
	<li>Overdue accounts are locked by themselves. The unit's administrator issues a new code, with a reason; a locked administrator gets one from the office above.</li>
	<li>Whoever typed wrongly several times gets in again after some minutes; if it is urgent the unit's administrator unlocks.</li>
</xsl:template>

<xsl:template name="guide.unit_accounts-title">The unit administration account</xsl:template>
<xsl:template name="guide.unit_accounts">
	<li>Each agency has one administration account beside the personal ones, handed to a holder by decision and for a time.</li>
	<li>To hand it over enter number, day and issuer of the decision and the new holder; the old password and second factor end, open sessions end, and the minutes are printed for both to sign.</li>
	<li>Everything done with this account records both the account and its holder.</li>
</xsl:template>

<xsl:template name="guide.grant-title">Rights and delegation</xsl:template>
<xsl:template name="guide.grant">
	<li>Grant rights of administration, aggregation or audit within your own scope, with number, day and issuer of a decision; they hold at once, also for who is logged in. Nobody grants more than they have or changes their own rights.</li>
	<li>When away, a head delegates reviewing or deciding to a deputy by a decision, from a day to a day. Forms name both.</li>
</xsl:template>

<xsl:template name="guide.audit-title">Log</xsl:template>
<xsl:template name="guide.audit">
	<li>Every act records who, on behalf of whom, when, old and new, and the reason; it cannot be changed or removed. Search by person, act, unit and time; download as .xlsx.</li>
	<li>Access records logins, refusals, looks at other people's forms and downloads.</li>
</xsl:template>

</xsl:stylesheet>
