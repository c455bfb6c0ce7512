/*
 * What a worker spends its time on, seen from outside: preloaded into danhgia (LD_PRELOAD), it stands in front of the calls
 * that begin and end a phase, adds up the thread's CPU time in each, and writes one line of microseconds a request when the
 * worker ends. The worker itself carries no clocks. What no call accounts for is the document: request, session, access,
 * page, elements, log. A clock reading's own cost is measured at the start and taken off.
 */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <fcgiapp.h>
#include <libxml/xmlsave.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>
#include <mysql.h>

enum phase { CLIENT, TRANSFORM, SERIALISE, FREE, FASTCGI, PHASES };

static const char *const names[PHASES] = {"sql_client", "xslt", "serialisation", "free", "fastcgi"};

static struct {
	double	 spent[PHASES];
	double	 clock;		/* cost of one reading */
	double	 first, last;	/* CPU time at the first and after the last request */
	long	 calls, requests;
	bool	 inside;
} total;

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
	return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static void *
real(const char *name)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		abort();
	return found;
}

/* A call inside another that is counted already does not count again. */
static double
begin(bool *outer)
{
	*outer = !total.inside;
	total.inside = true;
	return *outer ? now() : 0;
}

static void
end(enum phase phase, double start, bool outer)
{
	if (!outer)
		return;
	total.spent[phase] += now() - start - total.clock;
	total.calls++;
	total.inside = false;
}

static void __attribute__((constructor))
start(void)
{
	const int readings = 20000;
	const double before = now();

	for (int i = 0; i < readings; i++)
		(void)now();
	total.clock = (now() - before) / readings;
}

static void __attribute__((destructor))
report(void)
{
	const double requests = (double)total.requests;
	double all, known = 0;

	if (total.requests == 0)
		return;
	all = total.last - total.first - 2 * total.clock * (double)total.calls;
	fprintf(stderr, "level=info part=phases requests=%ld total=%.1f", total.requests, all / requests);
	for (int i = 0; i < PHASES; i++) {
		fprintf(stderr, " %s=%.1f", names[i], total.spent[i] / requests);
		known += total.spent[i];
	}
	fprintf(stderr, " document=%.1f\n", (all - known) / requests);
}

#define STAND_BEFORE(phase, type, name, parameters, arguments)		\
	type								\
	name parameters							\
	{								\
		static type (*original) parameters;			\
		bool outer;						\
		double since;						\
		type result;						\
									\
		if (original == NULL)					\
			original = (type (*) parameters)real(#name);	\
		since = begin(&outer);					\
		result = original arguments;				\
		end(phase, since, outer);				\
		return result;						\
	}

STAND_BEFORE(CLIENT, int, mysql_stmt_execute, (MYSQL_STMT *s), (s))
STAND_BEFORE(CLIENT, int, mysql_stmt_store_result, (MYSQL_STMT *s), (s))
STAND_BEFORE(CLIENT, int, mysql_stmt_fetch, (MYSQL_STMT *s), (s))
STAND_BEFORE(CLIENT, my_bool, mysql_stmt_bind_param, (MYSQL_STMT *s, MYSQL_BIND *b), (s, b))
STAND_BEFORE(CLIENT, my_bool, mysql_stmt_bind_result, (MYSQL_STMT *s, MYSQL_BIND *b), (s, b))
STAND_BEFORE(CLIENT, my_bool, mysql_stmt_free_result, (MYSQL_STMT *s), (s))
STAND_BEFORE(CLIENT, MYSQL_RES *, mysql_stmt_result_metadata, (MYSQL_STMT *s), (s))
STAND_BEFORE(CLIENT, int, mysql_stmt_fetch_column, (MYSQL_STMT *s, MYSQL_BIND *b, unsigned c, unsigned long o), (s, b, c, o))
STAND_BEFORE(CLIENT, int, mysql_real_query, (MYSQL *m, const char *q, unsigned long n), (m, q, n))

STAND_BEFORE(TRANSFORM, xmlDocPtr, xsltApplyStylesheetUser,
    (xsltStylesheetPtr s, xmlDocPtr d, const char **p, const char *o, FILE *f, xsltTransformContextPtr c), (s, d, p, o, f, c))
STAND_BEFORE(TRANSFORM, xsltTransformContextPtr, xsltNewTransformContext, (xsltStylesheetPtr s, xmlDocPtr d), (s, d))
STAND_BEFORE(SERIALISE, int, xsltSaveResultToString, (xmlChar **t, int *n, xmlDocPtr r, xsltStylesheetPtr s), (t, n, r, s))
STAND_BEFORE(SERIALISE, long, xmlSaveTree, (xmlSaveCtxtPtr c, xmlNodePtr n), (c, n))
STAND_BEFORE(FASTCGI, int, FCGX_PutStr, (const char *t, int n, FCGX_Stream *s), (t, n, s))

void
xmlFreeDoc(xmlDocPtr doc)
{
	static void (*original)(xmlDocPtr);
	bool outer;
	double since;

	if (original == NULL)
		original = (void (*)(xmlDocPtr))real("xmlFreeDoc");
	since = begin(&outer);
	original(doc);
	end(FREE, since, outer);
}

/* The time between requests belongs to the frame: accepting and reading the parameters. */
int
FCGX_Accept_r(FCGX_Request *request)
{
	static int (*original)(FCGX_Request *);
	bool outer;
	double since;
	int result;

	if (original == NULL)
		original = (int (*)(FCGX_Request *))real("FCGX_Accept_r");
	if (total.first <= 0)
		total.first = now();
	since = begin(&outer);
	result = original(request);
	end(FASTCGI, since, outer);
	if (result == 0)
		total.requests++;
	return result;
}

void
FCGX_Finish_r(FCGX_Request *request)
{
	static void (*original)(FCGX_Request *);
	bool outer;
	double since;

	if (original == NULL)
		original = (void (*)(FCGX_Request *))real("FCGX_Finish_r");
	since = begin(&outer);
	original(request);
	end(FASTCGI, since, outer);
	total.last = now();
}
