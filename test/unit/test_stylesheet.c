/* The stylesheet reads nothing but its document, ends when it runs wild, and in strict use says what it does not know. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <libxml/parser.h>

#include "view/stylesheet.h"

#define SHEET(body) \
	"<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>" \
	"<xsl:output method='html' encoding='UTF-8' indent='no'/>" body "</xsl:stylesheet>"

/* The sheet of that text: a site, or the words of one. */
static struct stylesheet *
load_for(const struct stylesheet *site, const char *text)
{
	char path[] = "/tmp/danhgia-sheet-XXXXXX";
	const int fd = mkstemp(path);
	struct stylesheet *stylesheet;

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
	stylesheet = site == NULL ? stylesheet_load(path) : stylesheet_translate(site, path);
	unlink(path);
	return stylesheet;
}

static struct stylesheet *
load(const char *text)
{
	return load_for(NULL, text);
}

/* The page made of <page/>, or NULL. */
static char *
page(const char *sheet, bool strict)
{
	struct stylesheet *stylesheet = load(sheet);
	xmlDocPtr doc = xmlReadDoc(BAD_CAST "<page>Đỗ &lt;b&gt; &amp;</page>", NULL, NULL, XML_PARSE_NONET);
	xmlChar *text = NULL;
	char *copy = NULL;
	int length, status;

	assert_non_null(stylesheet);
	status = stylesheet_page(stylesheet, doc, strict, &text, &length);
	if (status == 0) {
		assert_int_equal(length, (int)strlen((const char *)text));
		copy = strdup((const char *)text);
		copy[strcspn(copy, "\n")] = '\0';
	}
	xmlFree(text);
	xmlFreeDoc(doc);
	stylesheet_free(stylesheet);
	return copy;
}

static void
test_page(void **state)
{
	char *text = page(SHEET("<xsl:template match='/'><p><xsl:value-of select='page'/></p></xsl:template>"), true);

	(void)state;
	assert_string_equal(text, "<p>Đỗ &lt;b&gt; &amp;</p>");
	free(text);
}

/* A file that is there and is XML: what document() of it gives would show. */
static void
test_files_are_out_of_reach(void **state)
{
	char path[] = "/tmp/danhgia-secret-XXXXXX", sheet[1024];
	const int fd = mkstemp(path);
	char *text;

	(void)state;
	assert_int_equal(write(fd, "<s>secret</s>", 13), 13);
	close(fd);
	snprintf(sheet, sizeof sheet, SHEET("<xsl:template match='/'><p>x<xsl:copy-of select=\"document('file://%s')\"/>"
	    "<xsl:copy-of select=\"document('%s')\"/></p></xsl:template>"), path, path);
	text = page(sheet, false);
	unlink(path);
	assert_true(text == NULL || strstr(text, "secret") == NULL);
	free(text);
}

static void
test_recursion_ends(void **state)
{
	(void)state;
	assert_null(page(SHEET("<xsl:template match='/' name='a'><xsl:call-template name='a'/></xsl:template>"), false));
}

static void
test_strict_minds_messages(void **state)
{
	static const char sheet[] = SHEET("<xsl:template match='/'><p>x</p><xsl:message>no word</xsl:message></xsl:template>");
	char *text = page(sheet, false);

	(void)state;
	assert_string_equal(text, "<p>x</p>");
	free(text);
	assert_null(page(sheet, true));
}

static void
test_broken_sheets_are_refused(void **state)
{
	(void)state;
	assert_null(load("<xsl:stylesheet"));
	assert_null(load(SHEET("<xsl:template match='['/>")));
	assert_null(stylesheet_load("/nonexistent/site.xsl"));
}

static void
assert_page(struct stylesheet *stylesheet, const char *expected)
{
	xmlDocPtr doc = xmlReadDoc(BAD_CAST "<page name='An'/>", NULL, NULL, XML_PARSE_NONET);
	xmlChar *text = NULL;
	int length;

	assert_int_equal(stylesheet_page(stylesheet, doc, true, &text, &length), 0);
	text[strcspn((const char *)text, "\n")] = '\0';
	assert_string_equal(text, expected);
	xmlFree(text);
	xmlFreeDoc(doc);
}

/* In English what comes from the document is said to be Vietnamese: alone, within a sentence, once and once only; in Vietnamese nothing. */
static void
test_texts_of_the_document_are_marked_in_other_languages(void **state)
{
	static const char sheet[] = SHEET("<xsl:template match='/page'><div title='{@name}'><p><xsl:value-of select='@name'/></p>"
	    "<p>Of <xsl:value-of select='@name'/>, <xsl:value-of select='@unit'/><xsl:text>: </xsl:text><xsl:value-of select='@name'/>. "
	    "<b>x</b><xsl:value-of select='@unit'/></p>"
	    "<select><option><xsl:value-of select='@name'/></option><option>1 <xsl:value-of select='@name'/></option></select>"
	    "<p lang='vi'><i><xsl:value-of select='@name'/></i></p><svg><text><xsl:value-of select='@name'/></text></svg>"
	    "<p><xsl:value-of select='@plain'/> × 2</p></div></xsl:template>");
	static const char *const expected[] = {
		"<div title=\"Đỗ An\"><p lang=\"vi\">Đỗ An</p><p>Of <span lang=\"vi\">Đỗ An</span>, <span lang=\"vi\">Tổ của Đỗ An</span>: "
		"<span lang=\"vi\">Đỗ An</span>. <b>x</b><span lang=\"vi\">Tổ của Đỗ An</span></p>"
		"<select><option lang=\"vi\">Đỗ An</option><option>1 Đỗ An</option></select>"
		"<p lang=\"vi\"><i>Đỗ An</i></p><svg><text>Đỗ An</text></svg><p>An × 2</p></div>",
		"<div title=\"Đỗ An\"><p>Đỗ An</p><p>Of Đỗ An, Tổ của Đỗ An: Đỗ An. <b>x</b>Tổ của Đỗ An</p>"
		"<select><option>Đỗ An</option><option>1 Đỗ An</option></select>"
		"<p lang=\"vi\"><i>Đỗ An</i></p><svg><text>Đỗ An</text></svg><p>An × 2</p></div>"};
	struct stylesheet *stylesheet = load(sheet);

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		xmlDocPtr doc = xmlReadDoc(BAD_CAST (i == 0 ? "<page lang='en' name='Đỗ An' unit='Tổ của Đỗ An' plain='An'/>" :
		    "<page lang='vi' name='Đỗ An' unit='Tổ của Đỗ An' plain='An'/>"), NULL, NULL, XML_PARSE_NONET);
		xmlChar *text = NULL;
		int length;

		assert_int_equal(stylesheet_page(stylesheet, doc, true, &text, &length), 0);
		text[strcspn((const char *)text, "\n")] = '\0';
		assert_string_equal(text, expected[i]);
		xmlFree(text);
		xmlFreeDoc(doc);
	}
	stylesheet_free(stylesheet);
}

/* Templates with parameters, attribute sets, calls from words to the site, and what the translation lacks. */
static void
test_a_translation_changes_words_only_while_it_is_used(void **state)
{
	struct stylesheet *site = load(SHEET("<xsl:template match='/page'><p xsl:use-attribute-sets='due'>"
	    "<xsl:call-template name='hello'><xsl:with-param name='who' select='@name'/></xsl:call-template>"
	    "<xsl:call-template name='only'/></p></xsl:template>"
	    "<xsl:attribute-set name='due'><xsl:attribute name='title'>Hạn</xsl:attribute></xsl:attribute-set>"
	    "<xsl:template name='hello'><xsl:param name='who'/>Chào <xsl:value-of select='$who'/></xsl:template>"
	    "<xsl:template name='only'>. Hết</xsl:template><xsl:template name='mark'>!</xsl:template>"));
	struct stylesheet *english = load_for(site, SHEET("<xsl:template name='unknown'>?</xsl:template>"
	    "<xsl:attribute-set name='due'><xsl:attribute name='title'>Due</xsl:attribute></xsl:attribute-set>"
	    "<xsl:template name='hello'><xsl:param name='who'/>Hello <xsl:value-of select='$who'/>"
	    "<xsl:call-template name='mark'/></xsl:template>"));

	(void)state;
	assert_non_null(english);
	for (int i = 0; i < 2; i++) {
		assert_page(site, "<p title=\"Hạn\">Chào An. Hết</p>");
		assert_page(english, "<p title=\"Due\">Hello An!. Hết</p>");
	}
	assert_null(load_for(site, "<xsl:stylesheet"));
	assert_null(load_for(site, SHEET("<xsl:template match='['/>")));
	assert_null(stylesheet_translate(site, "/nonexistent/en.xsl"));
	assert_page(site, "<p title=\"Hạn\">Chào An. Hết</p>");
	stylesheet_free(english);
	stylesheet_free(site);
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
		cmocka_unit_test(test_page),
		cmocka_unit_test(test_files_are_out_of_reach),
		cmocka_unit_test(test_recursion_ends),
		cmocka_unit_test(test_strict_minds_messages),
		cmocka_unit_test(test_broken_sheets_are_refused),
		cmocka_unit_test(test_texts_of_the_document_are_marked_in_other_languages),
		cmocka_unit_test(test_a_translation_changes_words_only_while_it_is_used),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
