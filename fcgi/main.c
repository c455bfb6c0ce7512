#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <sys/signalfd.h>

#include <fcgiapp.h>
#include <mysql.h>

#include "gate/dispatch.h"
#include "gate/metrics.h"
#include "record/rules.h"
#include "site.h"
#include "view/stylesheet.h"

enum {
	LISTEN_FD = 0,
	/* A request that takes longer is a broken worker: SIGALRM ends it and the supervisor starts another. */
	REQUEST_SECONDS = 60
};

static const struct sql sessions_used = {
	"SELECT COUNT(*) AS n FROM session WHERE created_at > SYSDATE(6) - INTERVAL 1 DAY AND ended_at IS NULL "
	"AND seen_at > SYSDATE(6) - INTERVAL 15 MINUTE",
	""};

struct service {
	const char	*config_path;
	const char	*pool_name;
	struct worker	 worker;
	struct metrics	*metrics;	/* opened once: a new configuration does not move it */
	int		 signals;
	bool		 stop, reload;
};

static bool
worker_start(struct service *service)
{
	struct worker *worker = &service->worker;
	char path[4096];

	worker->config = config_read(service->config_path);
	if (worker->config == NULL)
		return false;
	if (worker->stylesheet == NULL) {
		snprintf(path, sizeof path, "%s/site.xsl", worker->config->xslt);
		worker->stylesheet = stylesheet_load(path);
	}
	if (worker->stylesheet == NULL)
		return false;
	worker->pool = service->pool_name;
	if (service->metrics == NULL)
		service->metrics = metrics_open(worker->config->metrics, service->pool_name, site_routes, site_route_count);
	worker->routes = site_routes;
	worker->route_count = site_route_count;
	worker->rules = rules_new();
	worker->db = db_open(&worker->config->app);
	if (strcmp(service->pool_name, "logins") != 0 && worker->config->print_key == NULL)
		fprintf(stderr, "level=warning part=main message=\"no print_key: prints carry no code\"\n");
	if (strcmp(service->pool_name, "logins") == 0) {
		worker->login_db = db_open(&worker->config->login);
		if (worker->config->factor_key == NULL)
			fprintf(stderr, "level=error part=main message=\"no factor_key: nobody can set up a second factor\"\n");
	}
	return true;
}

static void
worker_stop(struct worker *worker)
{
	db_close(worker->db);
	db_close(worker->login_db);
	rules_free(worker->rules);
	config_free(worker->config);
	worker->db = worker->login_db = NULL;
	worker->rules = NULL;
	worker->config = NULL;
}

/* SIGHUP: configuration and connections are new; the stylesheet stays, since it was read at the start. */
static bool
worker_reload(struct service *service)
{
	struct config *config = config_read(service->config_path);

	service->reload = false;
	if (config == NULL) {
		fprintf(stderr, "level=error part=main message=\"configuration not re-read\"\n");
		return true;
	}
	config_free(config);
	worker_stop(&service->worker);
	return worker_start(service);
}

static int64_t
us_since(const struct timespec *start)
{
	struct timespec end;

	clock_gettime(CLOCK_MONOTONIC, &end);
	return (end.tv_sec - start->tv_sec) * 1000000LL + (end.tv_nsec - start->tv_nsec) / 1000;
}

static const struct route *
asked_route(const struct visit *visit)
{
	return visit->asked != NULL ? visit->asked : visit->route;
}

static void
log_request(const struct visit *visit, const struct response *response, const struct timespec *start)
{
	const struct route *route = asked_route(visit);

	fprintf(stderr, "level=info request=%s method=%s path=\"%s\" status=%d bytes=%zu account=%llu us=%lld\n",
	    visit->request->id,
	    visit->request->method == METHOD_POST ? "POST" : visit->request->method == METHOD_GET ? "GET" : "OTHER",
	    route == NULL ? "-" : route->path, response->status, response->size,
	    visit->viewer == NULL ? 0ULL : (unsigned long long)visit->viewer->account_id, (long long)us_since(start));
}

/* What nobody waits for: the database's failures, and once a minute who is there. */
static void
count_after(struct service *service)
{
	struct worker *worker = &service->worker;
	uint64_t failures[DB_RESULTS] = {0};
	struct pool *pool;
	struct row row;

	if (strcmp(service->pool_name, "pages") == 0 && metrics_sessions_due(service->metrics)) {
		pool = pool_new();
		if (db_row(worker->db, pool, &row, &sessions_used) == DB_OK)
			metrics_sessions(service->metrics, row_int(&row, "n"));
		pool_free(pool);
	}
	db_take_failures(worker->db, failures);
	if (worker->login_db != NULL)
		db_take_failures(worker->login_db, failures);
	metrics_failures(service->metrics, failures);
}

/* nginx alone says METRICS, and where it may be asked for. */
static bool
is_metrics(const struct service *service, const FCGX_Request *fcgi)
{
	return strcmp(service->pool_name, "rescue") == 0 && FCGX_GetParam("METRICS", fcgi->envp) != NULL;
}

static void
serve_metrics(struct service *service, struct pool *pool, FCGX_Request *fcgi)
{
	struct response response;
	const char *text;
	size_t size;

	text = metrics_text(service->metrics, pool, &size);
	response_init(&response, pool, 200, "text/plain; version=0.0.4; charset=utf-8");
	response_header(&response, "Cache-Control", "no-store");
	response_body(&response, text, size);
	(void)response_send(&response, fcgi);
	FCGX_Finish_r(fcgi);
}

static void
serve_one(struct service *service, FCGX_Request *fcgi)
{
	struct worker *worker = &service->worker;
	struct pool *pool = pool_new();
	struct request request = {.pool = pool};
	struct response response;
	struct timespec start;
	struct visit *visit = NULL;
	enum request_status status;
	int64_t waited;

	if (worker->login_db != NULL)
		pool_wipe(pool);
	alarm(REQUEST_SECONDS);
	clock_gettime(CLOCK_MONOTONIC, &start);
	waited = metrics_waited(FCGX_GetParam("REQUEST_SENT", fcgi->envp));
	status = request_read(&request, pool, fcgi, &worker->config->limits);
	response_init(&response, pool, 200, "text/html; charset=utf-8");
	response.more_seconds = REQUEST_SECONDS;
	if (strcmp(service->pool_name, "rescue") == 0)
		dispatch_rescue(worker, pool, &request, &response);
	else
		visit = dispatch(worker, pool, &request, status, &response);
	if (!response_send(&response, fcgi))
		fprintf(stderr, "level=error part=main request=%s message=\"answer not sent whole\"\n", request.id);
	FCGX_Finish_r(fcgi);
	metrics_answer(service->metrics, visit == NULL ? NULL : asked_route(visit), response.status, us_since(&start), waited);
	if (visit != NULL) {
		dispatch_after(visit);
		log_request(visit, &response, &start);
		count_after(service);
	}
	pool_free(pool);
	alarm(0);
}

static void
serve(struct service *service, FCGX_Request *fcgi)
{
	struct pool *pool;

	if (!is_metrics(service, fcgi)) {
		serve_one(service, fcgi);
		return;
	}
	pool = pool_new();
	alarm(REQUEST_SECONDS);
	serve_metrics(service, pool, fcgi);
	alarm(0);
	pool_free(pool);
}

static void
take_signals(struct service *service)
{
	struct signalfd_siginfo info;

	while (read(service->signals, &info, sizeof info) == sizeof info) {
		if (info.ssi_signo == SIGHUP)
			service->reload = true;
		else
			service->stop = true;
	}
}

/*
 * SIGTERM and SIGHUP are blocked and read from a descriptor, so a request in hand is always finished; an idle worker
 * wakes at once. The listening socket does not block: another worker of the pool may have taken the connection.
 */
static int
service_loop(struct service *service)
{
	struct pollfd wait[] = {{service->signals, POLLIN, 0}, {LISTEN_FD, POLLIN, 0}};
	FCGX_Request fcgi;

	if (FCGX_InitRequest(&fcgi, LISTEN_FD, 0) != 0)
		return 1;
	while (!service->stop) {
		if (poll(wait, 2, -1) < 0 && errno != EINTR)
			return 1;
		if (wait[0].revents != 0)
			take_signals(service);
		if (service->reload && !worker_reload(service))
			return 1;
		if (service->stop || (wait[1].revents & POLLIN) == 0)
			continue;
		if (FCGX_Accept_r(&fcgi) == 0)
			serve(service, &fcgi);
	}
	FCGX_Free(&fcgi, 1);
	return 0;
}

static bool
signals_start(struct service *service)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGHUP);
	if (sigprocmask(SIG_BLOCK, &set, NULL) != 0)
		return false;
	service->signals = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	return service->signals >= 0 &&
	    fcntl(LISTEN_FD, F_SETFL, fcntl(LISTEN_FD, F_GETFL) | O_NONBLOCK) == 0;
}

static int
usage(void)
{
	fputs("usage: danhgia -c CONFIG -p pages|logins|reports|rescue\n"
	      "The listening socket is descriptor 0.\n", stderr);
	return 2;
}

int
main(int argc, char **argv)
{
	struct service service = {NULL, "pages", {0}, NULL, -1, false, false};
	int option, status;

	while ((option = getopt(argc, argv, "c:p:")) != -1) {
		if (option == 'c')
			service.config_path = optarg;
		else if (option == 'p')
			service.pool_name = optarg;
		else
			return usage();
	}
	if (service.config_path == NULL || optind != argc)
		return usage();
	(void)setvbuf(stderr, NULL, _IOLBF, 0);
	/* What is asked of a worker that still compiles its pages waits until it has done so. */
	if (!signals_start(&service) || mysql_library_init(0, NULL, NULL) != 0)
		return 1;
	view_start();
	if (!worker_start(&service) || FCGX_Init() != 0)
		return 1;
	(void)signal(SIGPIPE, SIG_IGN);
	status = service_loop(&service);
	worker_stop(&service.worker);
	metrics_close(service.metrics);
	stylesheet_free(service.worker.english);
	stylesheet_free(service.worker.stylesheet);
	view_stop();
	mysql_library_end();
	return status;
}
