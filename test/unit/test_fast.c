/* Shortcuts of the stylesheet do what libxslt does: every known form of a condition, drawn by chance, over documents drawn by chance. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <libxml/parser.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

#include "view/fast.h"
#include "view/stylesheet.h"

enum { SHEETS = 60, DOCUMENTS = 40, SHEET_SIZE = 64 << 10 };

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return (uint32_t)(*seed >> 32) % below;
}

static const char *
pick(uint64_t *seed, const char *const *words, uint32_t count)
{
	return words[draw(seed, count)];
}

static void
add(char *text, const char *more)
{
	assert_true(strlen(text) + strlen(more) < SHEET_SIZE);
	strcat(text, more);
}

static const char *const values[] = {"", "a", "b", "ab", "0", "1", "1.0", "đỗ"};
static const char *const attributes[] = {"@x", "@y", "@x-y", "@none"};
static const char *const variables[] = {"$text", "$node", "$two", "$empty", "$number", "$yes", "$no", "$tree", "$loop"};
/* Known ones, and some that are left to libxslt. */
static const char *const others[] = {"child", "nobody", "not(child)", "@x and @y='a'", "@x or child", "@x > 0", "starts-with(@x,'a')", "../@x",
	"@*", "count(child)=1", "@x and @y or child", "not(@x) and not(@y)", "position()=1", "@x=@y", " @x = 'a' ", "@x=\"a\"", "'a'=@x", "child/@z"};

static void
add_comparison(uint64_t *seed, char *text, const char *subject)
{
	const bool negated = draw(seed, 6) == 0;

	if (negated)
		add(text, "not(");
	add(text, subject);
	if (draw(seed, 5) > 0) {
		add(text, draw(seed, 5) == 0 ? "!='" : "='");
		add(text, pick(seed, values, sizeof values / sizeof values[0]));
		add(text, "'");
	}
	if (negated)
		add(text, ")");
}

static void
add_condition(uint64_t *seed, char *text)
{
	const uint32_t terms = 1 + draw(seed, 3);
	const char *joint = draw(seed, 2) == 0 ? " or " : " and ";

	if (draw(seed, 4) == 0) {
		add(text, pick(seed, others, sizeof others / sizeof others[0]));
		return;
	}
	for (uint32_t i = 0; i < terms; i++) {
		if (i > 0)
			add(text, joint);
		add_comparison(seed, text, draw(seed, 2) == 0 ? pick(seed, attributes, 4) : pick(seed, variables, 9));
	}
}

/* The attribute of an instruction: a quotation mark would end it. */
static void
add_test(uint64_t *seed, char *text)
{
	char condition[SHEET_SIZE / 8] = "";

	add_condition(seed, condition);
	add(text, " test=\"");
	for (const char *c = condition; *c != '\0'; c++)
		add(text, *c == '"' ? "&quot;" : *c == '<' ? "&lt;" : *c == '>' ? "&gt;" : (char[2]){*c, '\0'});
	add(text, "\">");
}

/* A chain with one subject is searched; half of the chains are such. */
static void
add_choose(uint64_t *seed, char *text)
{
	const uint32_t branches = 1 + draw(seed, 9);
	const char *subject = draw(seed, 2) == 0 ? pick(seed, attributes, 4) : pick(seed, variables, 9);
	const bool chain = draw(seed, 2) == 0;
	char branch[80];

	add(text, "<xsl:choose>");
	for (uint32_t i = 0; i < branches; i++) {
		if (chain) {
			snprintf(branch, sizeof branch, "<xsl:when test=\"%s='%s'\">", subject, pick(seed, values, 8));
			add(text, branch);
		} else {
			add(text, "<xsl:when");
			add_test(seed, text);
		}
		snprintf(branch, sizeof branch, "w%u<xsl:value-of select=\"@x\"/></xsl:when>", i);
		add(text, branch);
	}
	if (draw(seed, 3) > 0)
		add(text, "<xsl:otherwise>else<xsl:if test=\"@y\">y</xsl:if></xsl:otherwise>");
	add(text, "</xsl:choose>;");
}

static void
draw_sheet(uint64_t *seed, char *text)
{
	static const char *const selects[] = {"@x", "@y", "@none", "$text", "$node", "child", "@x-y", " @x "};

	strcpy(text, "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:output method='text'/>"
	    "<xsl:template match='/'><xsl:apply-templates select='//item'/></xsl:template><xsl:template match='item'>"
	    "<xsl:variable name='text' select='string(@x)'/><xsl:variable name='node' select='@x'/><xsl:variable name='two' select='child/@z'/>"
	    "<xsl:variable name='empty' select='@none'/><xsl:variable name='number' select='1'/><xsl:variable name='yes' select='true()'/>"
	    "<xsl:variable name='no' select='false()'/><xsl:variable name='tree'><xsl:value-of select='@y'/></xsl:variable>"
	    "<xsl:variable name='loop' select='count(child)'/>");
	for (int i = 0; i < 12; i++) {
		add(text, "<xsl:if");
		add_test(seed, text);
		add(text, "i<xsl:value-of select=\"");
		add(text, pick(seed, selects, 8));
		add(text, "\"/></xsl:if>;");
		add_choose(seed, text);
	}
	add(text, "<xsl:for-each select='@*|text()|/'>");
	add_choose(seed, text);
	add(text, "<xsl:value-of select='@x'/></xsl:for-each>|</xsl:template></xsl:stylesheet>");
}

static void
draw_document(uint64_t *seed, char *text)
{
	char item[200];

	strcpy(text, "<page x='a'>");
	for (int i = 0; i < 4; i++) {
		add(text, "<item");
		for (int k = 0; k < 3; k++)
			if (draw(seed, 3) > 0) {
				snprintf(item, sizeof item, " %s='%s'", attributes[k] + 1, pick(seed, values, 8));
				add(text, item);
			}
		add(text, ">t");
		for (uint32_t k = draw(seed, 3); k > 0; k--) {
			snprintf(item, sizeof item, "<child z='%s'/>", pick(seed, values, 8));
			add(text, item);
		}
		add(text, "</item>");
	}
	add(text, "</page>");
}

static char *
transform(xsltStylesheetPtr sheet, xmlDocPtr doc)
{
	xmlDocPtr result = xsltApplyStylesheet(sheet, doc, NULL);
	xmlChar *text = NULL;
	char *copy;
	int length = 0;

	assert_non_null(result);
	assert_int_equal(xsltSaveResultToString(&text, &length, result, sheet), 0);
	copy = strdup(text == NULL ? "" : (const char *)text);
	xmlFree(text);
	xmlFreeDoc(result);
	return copy;
}

static void
nothing_changes_but_the_time(void **state)
{
	static char sheet_text[SHEET_SIZE], doc_text[SHEET_SIZE];
	uint64_t seed = 85;

	(void)state;
	for (int s = 0; s < SHEETS; s++) {
		xsltStylesheetPtr plain, quick;
		struct fast *fast;

		draw_sheet(&seed, sheet_text);
		plain = xsltParseStylesheetDoc(xmlReadDoc(BAD_CAST sheet_text, NULL, NULL, 0));
		quick = xsltParseStylesheetDoc(xmlReadDoc(BAD_CAST sheet_text, NULL, NULL, 0));
		assert_true(plain != NULL && plain->errors == 0 && quick != NULL);
		fast = fast_install(quick);
		for (int d = 0; d < DOCUMENTS; d++) {
			xmlDocPtr doc;
			char *one, *other;

			draw_document(&seed, doc_text);
			doc = xmlReadDoc(BAD_CAST doc_text, NULL, NULL, 0);
			one = transform(plain, doc);
			other = transform(quick, doc);
			assert_string_equal(one, other);
			free(one);
			free(other);
			xmlFreeDoc(doc);
		}
		xsltFreeStylesheet(plain);
		xsltFreeStylesheet(quick);
		fast_free(fast);
	}
}

static int
start(void **state)
{
	(void)state;
	view_start();
	return 0;
}

static int
stop(void **state)
{
	(void)state;
	view_stop();
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_changes_but_the_time),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
