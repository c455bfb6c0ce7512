#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sys/random.h>

#include "store/db_private.h"

enum {
	CONNECT_SECONDS = 3,
	READ_SECONDS = 20,
	WRITE_SECONDS = 20,
	/* A transaction is not begun anew after so long: nginx waits for 30 s only, and then the form is given back. */
	RETRY_SECONDS = 8
};

static const char session_sql[] =
    "SET NAMES utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci, time_zone = '+07:00', "
    "sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', "
    "max_statement_time = 15, tx_isolation = 'REPEATABLE-READ', innodb_lock_wait_timeout = 5";

static const char patient_sql[] = "SET max_statement_time = 0, lock_wait_timeout = 60";

/* The clock of a moved business time runs on from SYSDATE, which SET timestamp does not move. */
static const char clock_sql[] = "SET timestamp = UNIX_TIMESTAMP(SYSDATE(6)) + ?";

struct db *
db_open(const struct db_config *config)
{
	struct db *db = calloc(1, sizeof *db);

	if (db == NULL)
		abort();
	db->config = *config;
	return db;
}

void
db_close(struct db *db)
{
	if (db == NULL)
		return;
	db_disconnect(db);
	free(db->statements);
	free(db);
}

void
db_disconnect(struct db *db)
{
	for (size_t i = 0; i < db->count; i++)
		mysql_stmt_close(db->statements[i].stmt);
	db->count = 0;
	if (db->mysql != NULL)
		mysql_close(db->mysql);
	db->mysql = NULL;
	/* What the body of a transaction still asks for must not run, committed at once, on another connection. */
	if (db->in_transaction)
		db->failed = DB_LOST;
}

enum db_result
db_classify(unsigned error)
{
	switch (error) {
	case 0:
		return DB_OK;
	case 1062: /* ER_DUP_ENTRY */
	case 1586:
		return DB_DUPLICATE;
	case 1213: /* deadlock or a lost certification */
	case 1205: /* lock wait */
	case 1020: /* record has changed since last read */
	case 1412: /* table definition has changed: a migration */
	case 1021: /* disk full; somebody may be making room */
	case 1114: /* table full, the same */
	case 1026: /* a file cannot be written: the binary log on a full disk */
	case 3: /* the same, as the layer below the server says it */
		return DB_RETRY;
	case 1142: /* command denied */
	case 1143:
	case 1451:
	case 1452:
	case 1644: /* SIGNAL */
	case 4025: /* CHECK */
		return DB_REFUSED;
	case 2002:
	case 2003:
	case 2006:
	case 2013:
	case 2026:
	case 2055:
	case 1047: /* a node cut off from its cluster: another one may serve */
	case 1053: /* server shutdown */
	case 1927: /* connection killed */
		return DB_LOST;
	default:
		return DB_ERROR;
	}
}

static void
db_set_options(struct db *db)
{
	const unsigned connect_seconds = CONNECT_SECONDS, read_seconds = READ_SECONDS, write_seconds = WRITE_SECONDS;
	const my_bool no = 0, yes = 1;

	mysql_options(db->mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connect_seconds);
	if (!db->config.patient) {
		mysql_options(db->mysql, MYSQL_OPT_READ_TIMEOUT, &read_seconds);
		mysql_options(db->mysql, MYSQL_OPT_WRITE_TIMEOUT, &write_seconds);
	}
	mysql_options(db->mysql, MYSQL_OPT_RECONNECT, &no);
	mysql_options(db->mysql, MYSQL_OPT_LOCAL_INFILE, NULL);
	mysql_options(db->mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (db->config.socket == NULL) {
		mysql_options(db->mysql, MYSQL_OPT_SSL_ENFORCE, &yes);
		mysql_options(db->mysql, MYSQL_OPT_SSL_CA, db->config.tls_ca);
		mysql_options(db->mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &yes);
	}
}

static enum db_result
db_fail_connection(struct db *db)
{
	db_note_error(db, mysql_errno(db->mysql), mysql_error(db->mysql), "connect");
	db_disconnect(db);
	return DB_LOST;
}

static enum db_result
db_simple(struct db *db, const char *text)
{
	if (mysql_real_query(db->mysql, text, strlen(text)) == 0)
		return DB_OK;
	db_note_error(db, mysql_errno(db->mysql), mysql_error(db->mysql), text);
	return db_classify(mysql_errno(db->mysql));
}

/* A node that is cut off from its cluster takes connections and settings, and no queries. */
static bool
db_answers(struct db *db)
{
	static const char probe[] = "SELECT 1";
	MYSQL_RES *rows;

	if (mysql_real_query(db->mysql, probe, sizeof probe - 1) != 0)
		return false;
	rows = mysql_store_result(db->mysql);
	mysql_free_result(rows);
	return rows != NULL;
}

static enum db_result
db_start_session(struct db *db)
{
	if (mysql_real_query(db->mysql, session_sql, sizeof session_sql - 1) != 0 ||
	    (db->config.patient && mysql_real_query(db->mysql, patient_sql, sizeof patient_sql - 1) != 0) ||
	    (db->config.session != NULL && mysql_real_query(db->mysql, db->config.session, strlen(db->config.session)) != 0) ||
	    (db->config.hosts != NULL && !db_answers(db)))
		return db_fail_connection(db);
	db->clock_set = false;
	db->current = false;
	return DB_OK;
}

static enum db_result
connect_to(struct db *db, const char *host, unsigned port)
{
	db->mysql = mysql_init(NULL);
	if (db->mysql == NULL)
		abort();
	db_set_options(db);
	if (mysql_real_connect(db->mysql, host, db->config.user, db->config.password, db->config.name, port, db->config.socket, 0) == NULL)
		return db_fail_connection(db);
	return db_start_session(db);
}

/* "a:3306,b:3306" in that order; the library itself takes a port only where there are several hosts. */
static enum db_result
connect_to_any(struct db *db)
{
	const char *next = db->config.hosts;
	enum db_result result = DB_LOST;

	while (result != DB_OK && *next != '\0') {
		const size_t length = strcspn(next, ",");
		char host[256], *colon;

		if (length >= sizeof host)
			return DB_ERROR;
		memcpy(host, next, length);
		host[length] = '\0';
		colon = strrchr(host, ':');
		if (colon != NULL)
			*colon = '\0';
		result = connect_to(db, host, colon == NULL ? 0 : (unsigned)strtoul(colon + 1, NULL, 10));
		next += length + (next[length] == ',');
	}
	return result;
}

enum db_result
db_connect(struct db *db)
{
	if (db->mysql != NULL)
		return DB_OK;
	return db->config.socket != NULL ? connect_to(db, NULL, 0) : connect_to_any(db);
}

bool
db_is_clustered(const struct db *db)
{
	return db->config.hosts != NULL && strchr(db->config.hosts, ',') != NULL;
}

bool
db_was_away(const struct db *db)
{
	return db->away;
}

void
db_take_failures(struct db *db, uint64_t counts[DB_RESULTS])
{
	for (size_t i = 0; i < DB_RESULTS; i++)
		counts[i] += db->failures[i];
	memset(db->failures, 0, sizeof db->failures);
}

/* Reads wait until this node has applied what the others had committed before, or do not. */
static enum db_result
db_set_current(struct db *db)
{
	const enum db_result result =
	    db_simple(db, db->wants_current ? "SET wsrep_sync_wait = 1" : "SET wsrep_sync_wait = 0");

	if (result == DB_OK)
		db->current = db->wants_current;
	if (result == DB_LOST)
		db_disconnect(db);
	return result;
}

static enum db_result
db_set_clock(struct db *db)
{
	static const struct sql set_clock = {clock_sql, "i"};

	db->clock_set = true;
	return db_exec(db, &set_clock, db->config.offset);
}

enum db_result
db_begin_request(struct db *db, bool current)
{
	db->clock_set = db->away = false;
	db->wants_current = current && db_is_clustered(db);
	return DB_OK;
}

/* The connection is there and, where business time is moved, shows the moved time. */
enum db_result
db_ready(struct db *db)
{
	enum db_result result = db_connect(db);

	if (result == DB_OK && db->current != db->wants_current)
		result = db_set_current(db);
	if (result == DB_OK && db->config.moved && !db->clock_set)
		result = db_set_clock(db);
	return result;
}

void
db_set_offset(struct db *db, bool moved, int64_t offset)
{
	db->config.moved = moved;
	db->config.offset = offset;
	db->clock_set = false;
}

enum db_result
db_script(struct db *db, const char *text, size_t size)
{
	enum db_result result = db_ready(db);

	if (result != DB_OK)
		return result;
	if (mysql_real_query(db->mysql, text, size) != 0) {
		db_note_error(db, mysql_errno(db->mysql), mysql_error(db->mysql), text);
		result = db_classify(mysql_errno(db->mysql));
		if (result == DB_LOST)
			db_disconnect(db);
		return result;
	}
	return mysql_field_count(db->mysql) == 0 ? DB_OK : DB_ERROR;
}

void
db_reset(struct db *db)
{
	if (db->in_transaction && db->mysql != NULL && db_simple(db, "ROLLBACK") != DB_OK)
		db_disconnect(db);
	db->in_transaction = false;
}

static enum db_result
db_start_transaction(struct db *db)
{
	enum db_result result = db_ready(db);

	if (result == DB_OK)
		result = db_simple(db, "START TRANSACTION");
	if (result == DB_LOST)
		db_disconnect(db);
	db->in_transaction = result == DB_OK;
	db->failed = DB_OK;
	return result;
}

static enum db_result
db_try_transaction(struct db *db, enum db_result (*body)(struct db *, void *), void *arg)
{
	enum db_result result = db_start_transaction(db);

	if (result != DB_OK)
		return result;
	result = body(db, arg);
	if (result == DB_OK || db->failed == DB_RETRY || db->failed == DB_LOST)
		result = db->failed;
	if (result == DB_OK)
		result = db_simple(db, "COMMIT");
	if (result == DB_LOST || (result != DB_OK && db->mysql != NULL && db_simple(db, "ROLLBACK") != DB_OK))
		db_disconnect(db);
	db->in_transaction = false;
	return result;
}

enum db_result
db_again(struct db *db)
{
	db->failed = DB_RETRY;
	return DB_RETRY;
}

/* 10, 20, 40, 80 ms, each plus up to as much again. */
static void
db_wait(int attempt)
{
	unsigned char random = 0;
	const long base = 10000000L << attempt;
	struct timespec pause = {0, 0};

	if (getrandom(&random, sizeof random, 0) != sizeof random)
		random = 0;
	pause.tv_nsec = base + base / 256 * random;
	nanosleep(&pause, NULL);
}

static int64_t
db_uptime(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

enum db_result
db_transaction(struct db *db, enum db_result (*body)(struct db *, void *), void *arg)
{
	const int64_t until = db_uptime() + RETRY_SECONDS;
	enum db_result result = DB_ERROR;

	for (int attempt = 0; attempt < 5 && (attempt == 0 || db->config.patient || db_uptime() < until); attempt++) {
		if (attempt > 0)
			db_wait(attempt - 1);
		result = db_try_transaction(db, body, arg);
		if (result != DB_RETRY && result != DB_LOST)
			break;
	}
	return result;
}
