<?php
/*
 * The home page of a person as a usual PHP portal would make it, frozen like limit.c: the statements of limit.c by PDO on a persistent
 * connection, a DOM document, and home.xsl, which holds those templates of the portal's own stylesheets that its home page used when
 * this was written. PHP-FPM keeps no stylesheet between requests, so it compiles these each time; the whole site.xsl would be dearer.
 */

const STATEMENTS = [
	'viewer' => "SELECT p.id, s.id AS session, s.account_id, s.csrf, s.must_change, a.name, p.family_name, p.given_name, o.name AS position, "
		. "u.id AS part, u.agency_id, g.name AS agency FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id "
		. "JOIN assignment m ON m.person_id = p.id AND m.main JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id "
		. "JOIN position o ON o.id = m.position_id WHERE s.token_hash = UNHEX(SHA2(?, 256)) AND s.ended_at IS NULL LIMIT 1",
	'menu' => "SELECT unit_id, rank, main FROM assignment WHERE person_id = ?",
	'mine' => "SELECT month, state, unit_id, part_id FROM evaluation WHERE person_id = ? AND NOT replaced ORDER BY month",
	'theirs' => "SELECT month, state, COUNT(*) AS people FROM evaluation WHERE superior_id = ? AND NOT replaced GROUP BY month, state",
	'strip' => "SELECT month, decided_level, state FROM evaluation WHERE person_id = ? AND NOT replaced AND month > '2021-01' ORDER BY month",
];
const NOW = '2022-01-24T08:00:00', MONTH = '2022-01', WEEK = '2022-W04';
const MENU = ['home' => '/', 'plan' => '/ke-hoach/' . MONTH, 'schedule' => '/lich-tuan/' . WEEK, 'unit_plan' => '/ke-hoach-don-vi/' . MONTH,
	'self' => '/tu-danh-gia/' . MONTH, 'publication' => '/cong-bo/' . MONTH, 'report' => '/bao-cao/' . MONTH, 'search' => '/tim'];

function add(DOMNode $parent, string $name, array $attributes = [], string $text = ''): DOMElement
{
	$element = $parent->appendChild(($parent->ownerDocument ?? $parent)->createElement($name));
	foreach ($attributes as $attribute => $value)
		$element->setAttribute($attribute, (string)$value);
	if ($text !== '')
		$element->appendChild($element->ownerDocument->createTextNode($text));
	return $element;
}

function rows(PDO $database, string $statement, $parameter): array
{
	$found = $database->prepare(STATEMENTS[$statement]);
	$found->execute([$parameter]);
	return $found->fetchAll(PDO::FETCH_ASSOC);
}

function masked(string $csrf): string
{
	$mask = random_bytes(strlen($csrf));
	return bin2hex($mask) . bin2hex($mask ^ $csrf);
}

$database = new PDO('mysql:unix_socket=' . $_SERVER['BENCH_SOCKET'] . ';dbname=danhgia;charset=utf8mb4', $_SERVER['BENCH_ACCOUNT'],
	$_SERVER['BENCH_PASSWORD'], [PDO::ATTR_PERSISTENT => true, PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$viewer = rows($database, 'viewer', $_COOKIE['__Host-danhgia'] ?? '')[0] ?? null;
if ($viewer === null) {
	http_response_code(403);
	exit;
}
[$menu, $mine, $theirs, $strip] = array_map(fn ($statement) => rows($database, $statement, $viewer['id']), ['menu', 'mine', 'theirs', 'strip']);

$document = new DOMDocument('1.0', 'UTF-8');
$page = add($document, 'page', ['noun' => 'home', 'path' => '/', 'lang' => 'vi', 'static' => '/static/38c163ff1db299c9',
	'request' => bin2hex(random_bytes(16)), 'demonstration' => 'yes', 'now' => NOW, 'month' => MONTH, 'month-prev' => '2021-12',
	'month-next' => '2022-02', 'status' => 'ok']);
add($page, 'viewer', ['account' => $viewer['name'], 'name' => $viewer['family_name'] . ' ' . $viewer['given_name'],
	'position' => $viewer['position'], 'unit' => $viewer['agency'], 'idle-minutes' => 60, 'session-end' => '2022-01-24T20:00:00']);
$items = add($page, 'menu');
foreach (count($menu) > 0 ? MENU : [] as $code => $path)
	add($items, 'item', ['code' => $code, 'path' => $path] + ($code === 'home' ? ['current' => 'yes'] : []));
add($page, 'token', [], masked($viewer['csrf']));
$home = add($page, 'home');
$list = add($home, 'list', ['code' => 'mine']);
foreach (array_slice($mine, -2) as $row) {
	$todo = in_array($row['state'], ['open', 'drafting'], true);
	if ($row['month'] !== MONTH) {
		add($list, 'item', ['code' => 'result', 'month' => $row['month'], 'path' => '/bao-cao/phieu/' . $row['month'], 'state' => $row['state']]);
		continue;
	}
	foreach (['plan', 'self'] as $code)
		add($list, 'item', ['code' => $code, 'month' => MONTH, 'path' => MENU[$code], 'state' => $todo ? 'todo' : 'done',
			'closes' => '2022-01-25T00:00:00']);
	add($list, 'item', ['code' => 'schedule', 'month' => MONTH, 'path' => MENU['schedule'], 'state' => 'todo', 'week' => WEEK, 'count' => 1]);
}
$list = add($home, 'list', ['code' => 'theirs']);
foreach ($theirs as $row) {
	if ($row['month'] === MONTH && $row['state'] === 'self_submitted')
		add($list, 'item', ['code' => 'review', 'month' => MONTH, 'path' => '/danh-gia/' . MONTH, 'state' => 'todo', 'count' => $row['people']]);
}
$months = add($home, 'strip');
foreach (array_slice($strip, -12) as $row)
	add($months, 'month', ['period' => $row['month']] + ($row['decided_level'] === null ? [] : ['level' => $row['decided_level']])
		+ ['state' => $row['state']]);

$sheet = new DOMDocument();
$sheet->load(__DIR__ . '/home.xsl');
$processor = new XSLTProcessor();
$processor->importStylesheet($sheet);
$text = $processor->transformToXml($document);
header('Content-Type: text/html; charset=utf-8');
header('Cache-Control: no-store');
header('Vary: Accept');
header('Content-Length: ' . strlen($text));
echo $text;
