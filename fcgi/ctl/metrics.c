#include "config.h"

#include <stdio.h>
#include <unistd.h>

#include "ctl/ctl.h"
#include "gate/metrics.h"

/* What nginx shows at /metrics; for a host that has workers and no web server. */
int
ctl_metrics(struct ctl *ctl)
{
	struct metrics *metrics;
	size_t size;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (ctl->config->metrics == NULL || access(ctl->config->metrics, R_OK | W_OK) != 0)
		return ctl_fail("[paths] metrics names no file of workers that run here");
	metrics = metrics_open(ctl->config->metrics, NULL, NULL, 0);
	fputs(metrics_text(metrics, ctl->pool, &size), stdout);
	metrics_close(metrics);
	return CTL_DONE;
}
