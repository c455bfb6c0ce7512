#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "record/guessable.h"
#include "web/text.h"

enum {
	LONGEST = 256,		/* characters looked at */
	WORD_LEAST = 4,
	WORD_MOST = 64,
	WORD_STEPS = 2
};

/* words[i] has bit n set when a guessable word of n characters begins at i. */
struct scan {
	char		 text[LONGEST + 1], letters[LONGEST + 1];	/* as typed; with letters for digits and signs */
	size_t		 length;
	uint64_t	 words[LONGEST];
};

static char *
plain_text(struct pool *pool, const char *text)
{
	char *plain = text_ascii(pool, text), *to = plain;

	for (const char *from = plain; *from != '\0'; from++)
		if (*from != ' ')
			*to++ = *from;
	*to = '\0';
	return plain;
}

static char
letter_for(char c)
{
	static const char written[] = "0134578@$!", meant[] = "oieastbasi";
	const char *at = c == '\0' ? NULL : strchr(written, c);

	return at == NULL ? c : meant[at - written];
}

static void
scan_start(struct scan *scan, const char *plain)
{
	memset(scan, 0, sizeof *scan);
	scan->length = strlen(plain) < LONGEST ? strlen(plain) : LONGEST;
	memcpy(scan->text, plain, scan->length);
	/* "abcabcabc" is as good as "abc". */
	for (size_t period = 1; period <= scan->length / 2; period++)
		if (memcmp(scan->text, scan->text + period, scan->length - period) == 0) {
			scan->length = period;
			scan->text[period] = '\0';
		}
	for (size_t i = 0; i < scan->length; i++)
		scan->letters[i] = letter_for(scan->text[i]);
}

static void
scan_word(struct scan *scan, const char *word)
{
	const size_t length = strlen(word);

	if (length < WORD_LEAST || length >= WORD_MOST)
		return;
	for (const char *at = strstr(scan->text, word); at != NULL; at = strstr(at + 1, word))
		scan->words[at - scan->text] |= UINT64_C(1) << length;
	for (const char *at = strstr(scan->letters, word); at != NULL; at = strstr(at + 1, word))
		scan->words[at - scan->letters] |= UINT64_C(1) << length;
}

static bool
scan_list(struct scan *scan, const char *list)
{
	FILE *file = fopen(list, "re");
	char line[128];

	if (file == NULL)
		return false;
	while (fgets(line, sizeof line, file) != NULL) {
		line[strcspn(line, "\r\n")] = '\0';
		if (line[0] != '#')
			scan_word(scan, line);
	}
	return fclose(file) == 0;
}

/* The cheapest way through the text, character by character or word by word. */
static int
scan_steps(const struct scan *scan)
{
	int steps[LONGEST + 1] = {0};

	for (size_t i = 1; i <= scan->length; i++)
		steps[i] = LONGEST;
	for (size_t i = 0; i < scan->length; i++) {
		const int distance = i == 0 ? 9 : scan->text[i] - scan->text[i - 1];
		const int next = steps[i] + (distance >= -1 && distance <= 1 ? 0 : 1);

		if (next < steps[i + 1])
			steps[i + 1] = next;
		for (size_t length = WORD_LEAST; length < WORD_MOST && i + length <= scan->length; length++)
			if ((scan->words[i] >> length & 1) != 0 && steps[i] + WORD_STEPS < steps[i + length])
				steps[i + length] = steps[i] + WORD_STEPS;
	}
	return steps[scan->length];
}

/* Names are guessed whole and by any two words that stand together. */
static void
scan_context(struct pool *pool, struct scan *scan, const char *text)
{
	char *last = NULL, *words = text_ascii(pool, text), *rest = words;

	scan_word(scan, plain_text(pool, text));
	for (char *word = strsep(&rest, " "); word != NULL; word = strsep(&rest, " ")) {
		scan_word(scan, word);
		if (last != NULL)
			scan_word(scan, pool_printf(pool, "%s%s", last, word));
		last = word;
	}
}

int
guessable_steps(struct pool *pool, const char *list, const char *password, const char *const words[], size_t count)
{
	const char *ascii = text_ascii(pool, password);
	/* Characters that have no ASCII form are hard to guess: they count as they are. */
	const int other = (int)text_length(password) - (int)strlen(ascii);
	struct scan scan;
	int steps;

	scan_start(&scan, plain_text(pool, password));
	for (size_t i = 0; i < count; i++)
		scan_context(pool, &scan, words[i]);
	if (!scan_list(&scan, list))
		return -1;
	steps = scan_steps(&scan);
	explicit_bzero(&scan, sizeof scan);
	return steps + (other > 0 ? other : 0);
}

int
guessable_least(unsigned shortest)
{
	return (int)(2 * shortest / 3);
}
