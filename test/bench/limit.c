/*
 * The frozen reference of the bench (design: speed): what a page of a person costs at least on this frame. A bare libfcgi
 * worker runs one plain prepared statement for each element group of the home page and sends the bytes of a page that the
 * portal once made. No document, no stylesheet, no rights, no clock. Never optimised: a ratio to it stays comparable.
 *
 *   danhgia-limit SOCKET USER DATABASE PAGE    listening socket: descriptor 0; password: DANHGIA_LIMIT_PASSWORD
 */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <fcgiapp.h>
#include <mysql.h>

enum {
	COLUMNS = 12,
	COLUMN_SIZE = 512,
	TOKEN_SIZE = 64,
	PAGE_MAX = 1 << 20
};

/* One an element group: the viewer, the menu, the own list, the list of others, the strip of months. */
enum group { VIEWER, MENU, MINE, THEIRS, STRIP, GROUPS };

static const char *const statements[GROUPS] = {
	[VIEWER] = "SELECT p.id, s.id, s.account_id, s.csrf, s.must_change, a.name, p.family_name, p.given_name, o.name, u.id, "
	    "u.agency_id, g.name FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id "
	    "JOIN assignment m ON m.person_id = p.id AND m.main JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id "
	    "JOIN position o ON o.id = m.position_id WHERE s.token_hash = UNHEX(SHA2(?, 256)) AND s.ended_at IS NULL LIMIT 1",
	[MENU] = "SELECT unit_id, rank, main FROM assignment WHERE person_id = ?",
	[MINE] = "SELECT month, state, unit_id, part_id FROM evaluation WHERE person_id = ? AND NOT replaced ORDER BY month",
	[THEIRS] = "SELECT month, state, COUNT(*) FROM evaluation WHERE superior_id = ? AND NOT replaced GROUP BY month, state",
	[STRIP] = "SELECT month, decided_level, state FROM evaluation WHERE person_id = ? AND NOT replaced AND month > '2021-01' "
	    "ORDER BY month",
};

struct limit {
	MYSQL		*mysql;
	MYSQL_STMT	*statement[GROUPS];
	MYSQL_BIND	 bind[COLUMNS];
	char		 value[COLUMNS][COLUMN_SIZE];
	char		*page;
	int		 page_size;
};

static void
die(const char *what, const char *why)
{
	fprintf(stderr, "danhgia-limit: %s: %s\n", what, why);
	exit(1);
}

static void
page_read(struct limit *limit, const char *path)
{
	FILE *file = fopen(path, "rb");

	limit->page = malloc(PAGE_MAX);
	if (file == NULL || limit->page == NULL)
		die(path, "cannot be read");
	limit->page_size = (int)fread(limit->page, 1, PAGE_MAX, file);
	fclose(file);
	if (limit->page_size == 0 || limit->page_size == PAGE_MAX)
		die(path, "is no page");
}

static void
database_open(struct limit *limit, char **argv)
{
	limit->mysql = mysql_init(NULL);
	if (limit->mysql == NULL || mysql_real_connect(limit->mysql, NULL, argv[2], getenv("DANHGIA_LIMIT_PASSWORD"), argv[3], 0,
	        argv[1], 0) == NULL || mysql_set_character_set(limit->mysql, "utf8mb4") != 0)
		die("database", limit->mysql == NULL ? "memory" : mysql_error(limit->mysql));
	for (int i = 0; i < GROUPS; i++) {
		limit->statement[i] = mysql_stmt_init(limit->mysql);
		if (mysql_stmt_prepare(limit->statement[i], statements[i], strlen(statements[i])) != 0)
			die("statement", mysql_stmt_error(limit->statement[i]));
	}
	for (int i = 0; i < COLUMNS; i++) {
		limit->bind[i].buffer_type = MYSQL_TYPE_STRING;
		limit->bind[i].buffer = limit->value[i];
		limit->bind[i].buffer_length = COLUMN_SIZE;
	}
}

/* Runs one statement and fetches all its rows; the number of rows. */
static int
group_read(struct limit *limit, enum group group, MYSQL_BIND *parameter)
{
	MYSQL_STMT *statement = limit->statement[group];
	int rows = 0, status;

	if (mysql_stmt_bind_param(statement, parameter) != 0 || mysql_stmt_execute(statement) != 0 ||
	    mysql_stmt_bind_result(statement, limit->bind) != 0 || mysql_stmt_store_result(statement) != 0)
		die("statement", mysql_stmt_error(statement));
	while ((status = mysql_stmt_fetch(statement)) == 0)
		rows++;
	if (status != MYSQL_NO_DATA)
		die("row", mysql_stmt_error(statement));
	mysql_stmt_free_result(statement);
	return rows;
}

static bool
elements_read(struct limit *limit, const char *token)
{
	unsigned long length = strlen(token);
	uint64_t person;
	MYSQL_BIND by_token = {.buffer_type = MYSQL_TYPE_STRING, .buffer = (void *)(uintptr_t)token, .buffer_length = length,
	    .length = &length};
	MYSQL_BIND by_person = {.buffer_type = MYSQL_TYPE_LONGLONG, .buffer = &person, .is_unsigned = 1};

	if (group_read(limit, VIEWER, &by_token) != 1)
		return false;
	person = strtoull(limit->value[0], NULL, 10);
	for (int group = MENU; group < GROUPS; group++)
		(void)group_read(limit, (enum group)group, &by_person);
	return true;
}

static void
serve(struct limit *limit, FCGX_Request *request)
{
	static const char name[] = "__Host-danhgia=";
	const char *cookies = FCGX_GetParam("HTTP_COOKIE", request->envp);
	const char *cookie = cookies == NULL ? NULL : strstr(cookies, name);
	char token[TOKEN_SIZE] = "";

	if (cookie != NULL)
		snprintf(token, sizeof token, "%.*s", (int)strcspn(cookie + sizeof name - 1, ";"), cookie + sizeof name - 1);
	if (!elements_read(limit, token)) {
		FCGX_FPrintF(request->out, "Status: 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
		return;
	}
	FCGX_FPrintF(request->out, "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n"
	    "Cache-Control: no-store\r\nVary: Accept\r\n\r\n", limit->page_size);
	FCGX_PutStr(limit->page, limit->page_size, request->out);
}

int
main(int argc, char **argv)
{
	static struct limit limit;
	FCGX_Request request;

	if (argc != 5)
		die("usage", "danhgia-limit SOCKET USER DATABASE PAGE");
	page_read(&limit, argv[4]);
	database_open(&limit, argv);
	if (FCGX_Init() != 0 || FCGX_InitRequest(&request, 0, 0) != 0)
		die("FastCGI", "no listening socket");
	while (FCGX_Accept_r(&request) == 0) {
		serve(&limit, &request);
		FCGX_Finish_r(&request);
	}
	return 0;
}
