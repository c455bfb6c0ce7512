/*
 * A setting that an agency has of its own (table setting): chosen by a form, with a reason.
 */
#ifndef DANHGIA_RECORD_UNIT_SETTING_H
#define DANHGIA_RECORD_UNIT_SETTING_H

#include "gate/visit.h"

/* For SQL: the version that a form of the setting is made of; 1 where nothing is stored. */
#define UNIT_SETTING_VERSION(unit, name) \
	"COALESCE((SELECT x.version FROM setting x WHERE x.unit_id = " unit " AND x.name = '" name "'), 0) + 1"

struct unit_setting {
	uint64_t	 unit_id;
	const char	*name;
	const char	*old, *new;	/* values, for the audit and the table */
	const char	*reason;
	uint64_t	 version;	/* that came with the form */
};

/* Inside a command: stores it, with its line in the audit. DB_NO_ROW: somebody was quicker, nothing is stored. */
enum db_result	unit_setting_write(struct visit *, const struct unit_setting *);

#endif
