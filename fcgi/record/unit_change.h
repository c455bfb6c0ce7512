/*
 * Changes of the organisation tree on a day (design.md section 3): stored as rows of unit_change, taken back until they
 * take effect, applied in one transaction a batch. Shared by pages, lists and danhgiactl.
 */
#ifndef DANHGIA_RECORD_UNIT_CHANGE_H
#define DANHGIA_RECORD_UNIT_CHANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "record/rules.h"
#include "store/db.h"
#include "web/pool.h"

enum unit_act {
	UNIT_CREATE,
	UNIT_RENAME,
	UNIT_MOVE,
	UNIT_MERGE,
	UNIT_SPLIT,
	UNIT_END,
	UNIT_ACTS
};

/* Texts that the act has no use for are "". Units and people go by their codes, lists of them between commas. */
struct unit_change {
	uint64_t	 id;		/* 0: not stored */
	enum unit_act	 act;
	const char	*effective;	/* "2022-07-01" */
	const char	*basis;
	const char	*unit;		/* whom it happens to; of a creation "" */
	const char	*code;		/* create, split: of the new unit */
	const char	*name;		/* create, split, rename */
	const char	*short_name;
	const char	*kind;		/* create, split: agency, part, grouping */
	const char	*bloc;		/* create, split; move: "" keeps it */
	const char	*type;
	const char	*parent;	/* create, split, move */
	const char	*receiver;	/* merge; end: may be "" */
	const char	*units;		/* split: children that go along */
	const char	*people;	/* split: people that go along */
	bool		 keep_head;	/* the head goes on as head where the people go to */
};

/* Why a change cannot be: the field that is wrong and a code. code NULL: nothing is wrong. */
struct unit_problem {
	const char	*field;
	const char	*code;
	const char	*detail;	/* "" if there is nothing to say */
};

/* Who orders it. */
struct unit_source {
	uint64_t	 account_id;	/* 0: an operator at the machine */
	uint64_t	 person_id;
	const char	*title;		/* of a list: the file */
	const char	*request_id;
};

/* Somebody whose superior or authority a change would change. */
struct unit_effect {
	const char	*name, *position, *unit;
	uint64_t	 superior_before, superior_after;	/* persons; 0: none */
	uint64_t	 authority_before, authority_after;
};

struct unit_effects {
	struct unit_effect	*effect;
	size_t			 count;		/* of effect: the first hundred */
	size_t			 total;
	size_t			 people;	/* looked at */
	bool			 known;		/* false: could not be tried, or is too large to try */
};

/* "create"...; -1 if it is no act. */
int		 unit_act_parse(const char *);
const char	*unit_act_name(enum unit_act);
/* A change as the database has it. */
void		 unit_change_read(const struct row *, struct unit_change *);

/*
 * Checks the new changes on the tree of today and all that is pending: problems has one a change. breaks->code is set
 * if a change that is already pending could no longer be; its detail names that one's unit and day.
 */
enum db_result	 unit_change_check(struct db *, struct pool *, const struct unit_change *, size_t count,
		    struct unit_problem *problems, struct unit_problem *breaks);
/*
 * Inside a transaction: stores the changes as one batch, with a line in the audit, and applies what is due today.
 * DB_NO_ROW with the problem: one that is due cannot be; the caller must roll back.
 */
enum db_result	 unit_change_store(struct db *, struct pool *, const struct unit_source *, const struct unit_change *,
		    size_t count, uint64_t *batch_id, struct unit_problem *);
/*
 * Inside a transaction: takes a change back, or with change_id 0 all of the batch that has not taken effect; traced.
 * done counts them. DB_NO_ROW with the problem: another pending change rests on it.
 */
enum db_result	 unit_change_withdraw(struct db *, struct pool *, const struct unit_source *, uint64_t batch_id,
		    uint64_t change_id, size_t *done, struct unit_problem *);
/* Keeps two changes of the tree from passing each other. Inside a transaction. */
enum db_result	 unit_change_lock(struct db *, struct pool *);

/*
 * Inside a transaction: applies what is due of the batch and rebuilds the closure once. Nothing due is DB_OK.
 * DB_NO_ROW with the problem and the change: the batch cannot be; the caller must roll back.
 */
enum db_result	 unit_change_apply(struct db *, struct pool *, uint64_t batch_id, size_t *done, uint64_t *change_id,
		    struct unit_problem *);
/* Every batch with something due, each a transaction. One that cannot be is marked and left. */
enum db_result	 unit_change_apply_due(struct db *, struct pool *, size_t *done, size_t *failed);
/*
 * After a batch took effect: resolves the open evaluations of the agencies it touched again, as far as they are not
 * frozen, each with its line in the audit. At most limit agencies; what is left over waits for the job.
 */
enum db_result	 unit_change_follow(struct db *, struct rules *, struct pool *, uint64_t batch_id, size_t limit);
enum db_result	 unit_change_follow_all(struct db *, struct rules *, struct pool *);

/* Tries the changes and all pending ones before them, and rolls back: whose superior or authority would be another. */
enum db_result	 unit_change_try(struct db *, struct pool *, const struct unit_change *, size_t count,
		    struct unit_effects *);

#endif
