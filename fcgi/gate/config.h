/*
 * The configuration file (conf/danhgia.ini.in says what each line means).
 */
#ifndef DANHGIA_GATE_CONFIG_H
#define DANHGIA_GATE_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

#include "store/db.h"
#include "web/request.h"

struct config_text;

struct config {
	struct config_text	*texts;		/* owned strings */
	/* One database account a duty: pages; credential; migrations (danhgiactl only); seals; reports; jobs; copies of it. */
	struct db_config	 app, login, owner, seal, reader, jobs, backup;
	const char		*base_url;
	const char		*static_path;	/* "/static/<hash>" */
	const char		*xslt;		/* folder */
	const char		*schema;	/* folder */
	const char		*metrics;	/* file of the counters that all workers of a host share, or NULL */
	const char		*seal_file;	/* where danhgiactl seal writes each seal too, or NULL */
	const char		*sendmail;	/* program, or NULL: no mails */
	const char		*mail_from;	/* address that mails come from, or NULL: no mails */
	bool			 demonstration;
	bool			 strict;	/* an element without a template is an error (tests) */
	unsigned		 scrypt_log_n;
	const char		*factor_key;	/* 64 hex digits; the login pool's alone */
	const char		*factor_key_old;/* the one before, while secrets are moved to the new one, or NULL */
	const char		*print_key;	/* 64 hex digits; of the codes on prints, or NULL */
	unsigned		 code_days;	/* an initial code lives that long */
	const char		*change_before;	/* business time at which an unchanged initial code locks */
	struct request_limits	 limits;
	const char		*clock;	/* "2022-01-20 08:00:00" when business time is moved */
	int64_t			 clock_set_at;	/* real seconds at which clock was right */
};

/* Reads the file; NULL with the reason on stderr if it is wrong. Free with config_free. */
struct config	*config_read(const char *path);
void		 config_free(struct config *);

#endif
