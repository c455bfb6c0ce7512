/*
 * What a page's present statements cost without the page: replays the statements that the worker ran for it (measure.py takes them from
 * the general log), prepared once, with the values of one person after the other, fetches every row and sends the same bytes each time.
 * Between limit.c and the page it shows what is the statements' and what is the document's and the stylesheet's.
 *
 *   danhgia-present SOCKET USER DATABASE PAGE STATEMENTS    listening socket: descriptor 0; password: DANHGIA_LIMIT_PASSWORD
 *
 * STATEMENTS: a line each, in this order, fields separated by tabs:
 *   s TEXT            a statement, before its values
 *   v VALUE ...       its values for one person; as many lines a statement as there are people
 * A value is a number when it begins with "n", text when it begins with "t", missing when it is "-".
 */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <fcgiapp.h>
#include <mysql.h>

enum { STATEMENTS = 64, PEOPLE = 512, VALUES = 40, COLUMNS = 160, COLUMN_SIZE = 4096, LINE = 1 << 16, PAGE_MAX = 1 << 20 };

struct value {
	char		*text;	/* NULL: missing */
	unsigned long	 length;
	long long	 number;
	bool		 is_number;
};

struct replayed {
	MYSQL_STMT	*statement;
	struct value	*values;	/* of each person, parameter by parameter */
	unsigned long	 parameters;
	int		 people;
};

struct replay {
	MYSQL		*mysql;
	struct replayed	 list[STATEMENTS];
	int		 count;
	MYSQL_BIND	 bind[COLUMNS];
	char		*page;
	int		 page_size;
};

static void
die(const char *what, const char *why)
{
	fprintf(stderr, "danhgia-present: %s: %s\n", what, why);
	exit(1);
}

static void *
need(size_t size)
{
	void *found = calloc(1, size);

	if (found == NULL)
		die("memory", "none");
	return found;
}

static void
statement_add(struct replay *replay, const char *text)
{
	struct replayed *one;

	if (replay->count == STATEMENTS)
		die(text, "one statement too many");
	one = &replay->list[replay->count++];
	one->statement = mysql_stmt_init(replay->mysql);
	if (mysql_stmt_prepare(one->statement, text, strlen(text)) != 0)
		die(text, mysql_stmt_error(one->statement));
	one->parameters = mysql_stmt_param_count(one->statement);
	if (one->parameters > VALUES || mysql_stmt_field_count(one->statement) > COLUMNS)
		die(text, "too many parameters or columns");
	one->values = need(sizeof(struct value) * (one->parameters + 1) * PEOPLE);
}

static void
values_add(struct replay *replay, char *line)
{
	struct replayed *one = replay->count == 0 ? NULL : &replay->list[replay->count - 1];
	struct value *value;
	unsigned long n = 0;

	if (one == NULL || one->people == PEOPLE)
		die("STATEMENTS", "values without a statement, or too many people");
	value = &one->values[one->parameters * (unsigned long)one->people];
	for (char *word; (word = strsep(&line, "\t")) != NULL && *word != '\0'; n++) {
		if (n == one->parameters)
			die(word, "one value too many");
		value[n].is_number = word[0] == 'n';
		value[n].text = word[0] == '-' ? NULL : strdup(word + 1);
		value[n].length = strlen(word) - 1;
		value[n].number = word[0] == 'n' ? strtoll(word + 1, NULL, 10) : 0;
	}
	if (n != one->parameters)
		die("STATEMENTS", "a value is missing");
	one->people++;
}

static void
statements_read(struct replay *replay, const char *path)
{
	char *line = need(LINE);
	FILE *file = fopen(path, "r");

	if (file == NULL)
		die(path, "cannot be read");
	while (fgets(line, LINE, file) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == 's' && line[1] == '\t')
			statement_add(replay, line + 2);
		else if (line[0] == 'v')
			values_add(replay, line[1] == '\0' ? line + 1 : line + 2);
		else
			die(path, "is no list of statements");
	}
	fclose(file);
	free(line);
}

static void
page_read(struct replay *replay, const char *path)
{
	FILE *file = fopen(path, "rb");

	replay->page = need(PAGE_MAX);
	replay->page_size = file == NULL ? 0 : (int)fread(replay->page, 1, PAGE_MAX, file);
	if (replay->page_size == 0 || replay->page_size == PAGE_MAX)
		die(path, "is no page");
	fclose(file);
}

static void
database_open(struct replay *replay, char **argv)
{
	replay->mysql = mysql_init(NULL);
	if (replay->mysql == NULL || mysql_real_connect(replay->mysql, NULL, argv[2], getenv("DANHGIA_LIMIT_PASSWORD"), argv[3], 0,
	        argv[1], 0) == NULL || mysql_query(replay->mysql, "SET NAMES utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci") != 0 ||
	    mysql_query(replay->mysql, "SET time_zone = '+07:00'") != 0)
		die("database", replay->mysql == NULL ? "memory" : mysql_error(replay->mysql));
	for (int i = 0; i < COLUMNS; i++) {
		replay->bind[i].buffer_type = MYSQL_TYPE_STRING;
		replay->bind[i].buffer = need(COLUMN_SIZE);
		replay->bind[i].buffer_length = COLUMN_SIZE;
	}
}

static void
statement_run(struct replay *replay, const struct replayed *one, unsigned long turn)
{
	MYSQL_BIND bind[VALUES + 1] = {0};
	struct value *value = &one->values[one->parameters * (turn % (unsigned long)one->people)];
	int status;

	for (unsigned long i = 0; i < one->parameters; i++) {
		bind[i].buffer_type = value[i].text == NULL ? MYSQL_TYPE_NULL : value[i].is_number ? MYSQL_TYPE_LONGLONG : MYSQL_TYPE_STRING;
		bind[i].buffer = value[i].is_number ? (void *)&value[i].number : value[i].text;
		bind[i].buffer_length = value[i].length;
		bind[i].length = value[i].is_number ? NULL : &value[i].length;
	}
	if ((one->parameters > 0 && mysql_stmt_bind_param(one->statement, bind) != 0) || mysql_stmt_execute(one->statement) != 0)
		die("statement", mysql_stmt_error(one->statement));
	if (mysql_stmt_field_count(one->statement) == 0)
		return;
	if (mysql_stmt_bind_result(one->statement, replay->bind) != 0 || mysql_stmt_store_result(one->statement) != 0)
		die("result", mysql_stmt_error(one->statement));
	while ((status = mysql_stmt_fetch(one->statement)) == 0 || status == MYSQL_DATA_TRUNCATED)
		continue;
	if (status != MYSQL_NO_DATA)
		die("row", mysql_stmt_error(one->statement));
	mysql_stmt_free_result(one->statement);
}

int
main(int argc, char **argv)
{
	static struct replay replay;
	FCGX_Request request;

	if (argc != 6)
		die("usage", "danhgia-present SOCKET USER DATABASE PAGE STATEMENTS");
	page_read(&replay, argv[4]);
	database_open(&replay, argv);
	statements_read(&replay, argv[5]);
	if (FCGX_Init() != 0 || FCGX_InitRequest(&request, 0, 0) != 0)
		die("FastCGI", "no listening socket");
	for (unsigned long turn = 0; FCGX_Accept_r(&request) == 0; turn++) {
		for (int i = 0; i < replay.count; i++)
			statement_run(&replay, &replay.list[i], turn);
		FCGX_FPrintF(request.out, "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n"
		    "Cache-Control: no-store\r\nVary: Accept\r\n\r\n", replay.page_size);
		FCGX_PutStr(replay.page, replay.page_size, request.out);
		FCGX_Finish_r(&request);
	}
	return 0;
}
