#include "config.h"

#include <stdio.h>

#include "ctl/ctl.h"
#include "record/acknowledgement.h"

enum {
	TEXTS_BYTES = 1 << 20
};

struct texts {
	const char	*text;
	size_t		 size, stored;
};

static enum db_result
load(struct db *db, void *arg)
{
	struct texts *texts = arg;

	return acknowledgement_load(db, texts->text, texts->size, &texts->stored);
}

/* The texts that come with the programs, where there are none yet. */
int
ctl_texts(struct ctl *ctl)
{
	struct texts texts = {0};

	if (ctl->argc != 1 || ctl->argv[0][0] == '-')
		return CTL_USAGE;
	texts.text = ctl_read_file(ctl->pool, ctl->argv[0], TEXTS_BYTES, &texts.size);
	if (texts.text == NULL)
		return CTL_FAILED;
	if (db_transaction(ctl->db, load, &texts) != DB_OK)
		return ctl_fail("%s: not such texts, or the database failed; nothing was stored", ctl->argv[0]);
	printf("%zu texts stored\n", texts.stored);
	return CTL_DONE;
}
