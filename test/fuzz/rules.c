/*
 * A regulation as XML, an object as JSON, a code typed from a print: whatever the bytes are, the readers end with what their headers
 * promise. "<" begins a regulation, "{" an object; anything else is typed. Runs under libFuzzer, or with test/fuzz/driver.c.
 */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "gate/json.h"
#include "gate/print_code.h"
#include "record/ruleset.h"
#include "web/text.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
need(bool holds)
{
	if (!holds)
		abort();
}

static void
check_rules(struct pool *pool, const char *text, size_t size)
{
	struct ruleset_error error = {0};
	const struct rule_set *rules = ruleset_parse(pool, text, size, &error);

	need(rules != NULL || error.message[0] != '\0');
	if (rules == NULL)
		return;
	need(rules->code != NULL && rules->code[0] != '\0');
	for (size_t i = 0; i < rules->criteria_set_count; i++)
		need(rule_set_find_criteria(rules, rules->criteria_sets[i].code) == &rules->criteria_sets[i]);
}

static void
check_object(struct pool *pool, const char *text)
{
	const char *clean = text_normalise(pool, text, strlen(text));
	struct json_pair *pairs;
	const size_t count = clean == NULL ? 0 : json_read(pool, clean, &pairs);

	for (size_t i = 0; i < count; i++) {
		need(pairs[i].name != NULL && json_string(pool, pairs[i].name) != NULL);
		need(pairs[i].value == NULL || json_string(pool, pairs[i].value) != NULL);
	}
}

static const char key[] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/* What the portal prints it reads again, and tells from a record that has changed. */
static void
check_printed(const uint8_t *data, size_t size)
{
	struct print_code code = {0};
	char out[PRINT_CODE_TEXT];
	uint64_t id = 0;

	memcpy(&id, data, size < 4 ? size : 4);
	need(print_code_make(key, PRINT_FORM, id, "digest", out) && print_code_shaped(out));
	need(print_code_read(key, out, &code) && code.kind == PRINT_FORM && code.id == id);
	need(print_code_agrees(key, &code, "digest") && !print_code_agrees(key, &code, "another"));
}

static void
check_code(const char *typed)
{
	struct print_code code = {0}, again = {0};
	char out[PRINT_CODE_TEXT];

	(void)print_code_shaped(typed);
	if (!print_code_read(key, typed, &code))
		return;
	need(print_code_shaped(typed));
	print_code_format(key, &code, out);
	need(print_code_read(key, out, &again) && again.kind == code.kind && again.id == code.id &&
	    memcmp(again.fingerprint, code.fingerprint, sizeof code.fingerprint) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pool *pool = pool_new();
	const char *text = pool_strndup(pool, (const char *)data, size);

	if (size > 0 && data[0] == '<')
		check_rules(pool, text, strlen(text));
	else if (size > 0 && data[0] == '{')
		check_object(pool, text);
	else {
		check_code(text);
		check_printed(data, size);
	}
	pool_free(pool);
	return 0;
}
