#include "config.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libexslt/exslt.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

#include "view/fast.h"
#include "view/foreign.h"
#include "view/node.h"
#include "view/stylesheet.h"

enum {
	DEPTH_MAX = 200,
	OPERATIONS_MAX = 20000000
};

/* A template of the site and the one of the same name in another language. */
struct pair_of_words {
	xsltTemplatePtr	 here, there;
};

struct stylesheet {
	xsltStylesheetPtr	 sheet;		/* a translation's is its original's */
	xsltSecurityPrefsPtr	 prefs;
	xsltStylesheetPtr	 words;		/* of a translation; else NULL */
	struct fast		*fast;		/* of the sheet, or of the words */
	struct pair_of_words	*pairs;
	size_t			 pair_count;
};

static void __attribute__((format(printf, 2, 3)))
view_error(void *context, const char *format, ...)
{
	char line[512];
	va_list args;

	(void)context;
	va_start(args, format);
	vsnprintf(line, sizeof line, format, args);
	va_end(args);
	for (char *p = line; *p != '\0'; p++)
		if (*p == '\n' || *p == '\r')
			*p = ' ';
	if (line[0] != '\0' && !(line[0] == ' ' && line[1] == '\0'))
		fprintf(stderr, "level=error part=view message=\"%s\"\n", line);
}

static xmlParserInputPtr
view_refuse_entity(const char *url, const char *id, xmlParserCtxtPtr context)
{
	(void)id;
	(void)context;
	view_error(NULL, "refused to load %s", url == NULL ? "an entity" : url);
	return NULL;
}

void
view_start(void)
{
	xmlInitParser();
	exsltStrRegister();
	exsltCommonRegister();
	exsltMathRegister();
	xmlSetGenericErrorFunc(NULL, view_error);
	xsltSetGenericErrorFunc(NULL, view_error);
}

void
view_stop(void)
{
	xsltCleanupGlobals();
	xmlCleanupParser();
}

/* As libxslt loads a file; what was compiled before it makes room first. */
static xmlDocPtr
load_file(const xmlChar *url, xmlDictPtr dict, int options, void *context, xsltLoadType type)
{
	xmlParserCtxtPtr parser = xmlNewParserCtxt();
	xmlDocPtr doc;

	if (parser == NULL)
		abort();
	if (type == XSLT_LOAD_STYLESHEET && context != NULL)
		fast_install(context);
	if (dict != NULL) {
		xmlDictFree(parser->dict);
		parser->dict = dict;
		xmlDictReference(dict);
	}
	doc = xmlCtxtReadFile(parser, (const char *)url, NULL, options);
	xmlFreeParserCtxt(parser);
	return doc;
}

static xsltSecurityPrefsPtr
prefs_closed(void)
{
	xsltSecurityPrefsPtr prefs = xsltNewSecurityPrefs();

	if (prefs == NULL)
		abort();
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_READ_FILE, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_WRITE_FILE, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_CREATE_DIRECTORY, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_READ_NETWORK, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_WRITE_NETWORK, xsltSecurityForbid);
	return prefs;
}

struct stylesheet *
stylesheet_load(const char *path)
{
	struct stylesheet *stylesheet = calloc(1, sizeof *stylesheet);

	if (stylesheet == NULL)
		abort();
	xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
	xsltSetLoaderFunc(load_file);
	stylesheet->sheet = xsltParseStylesheetFile((const xmlChar *)path);
	/* Compiled: until the next sheet nobody loads anything. */
	xmlSetExternalEntityLoader(view_refuse_entity);
	if (stylesheet->sheet == NULL || stylesheet->sheet->errors != 0) {
		stylesheet_free(stylesheet);
		return NULL;
	}
	stylesheet->fast = fast_install(stylesheet->sheet);
	stylesheet->prefs = prefs_closed();
	return stylesheet;
}

static size_t
count_templates(const xsltStylesheet *sheet)
{
	size_t count = 0;

	for (xsltTemplatePtr template = sheet->templates; template != NULL; template = template->next)
		count++;
	return count;
}

static void
pair_templates(struct stylesheet *translation)
{
	translation->pairs = calloc(count_templates(translation->words) + 1, sizeof *translation->pairs);
	if (translation->pairs == NULL)
		abort();
	for (xsltTemplatePtr there = translation->words->templates; there != NULL; there = there->next) {
		xsltTemplatePtr here = xmlHashLookup2(translation->sheet->namedTemplates, there->name, there->nameURI);

		if (here != NULL)
			translation->pairs[translation->pair_count++] = (struct pair_of_words){here, there};
	}
}

/*
 * Pages are compiled once and cost most; only words are compiled for each language. The words share the site's dictionary,
 * since libxslt compares names of parameters by pointer.
 */
struct stylesheet *
stylesheet_translate(const struct stylesheet *site, const char *path)
{
	struct stylesheet *translation = calloc(1, sizeof *translation);
	xmlDocPtr doc;

	if (translation == NULL)
		abort();
	translation->sheet = site->sheet;
	xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
	doc = load_file((const xmlChar *)path, site->sheet->dict, XSLT_PARSE_OPTIONS, NULL, XSLT_LOAD_START);
	translation->words = doc == NULL ? NULL : xsltParseStylesheetDoc(doc);
	xmlSetExternalEntityLoader(view_refuse_entity);
	if (translation->words == NULL && doc != NULL)
		xmlFreeDoc(doc);
	if (translation->words == NULL || translation->words->errors != 0) {
		translation->sheet = NULL;
		stylesheet_free(translation);
		return NULL;
	}
	translation->fast = fast_install(translation->words);
	translation->prefs = prefs_closed();
	pair_templates(translation);
	return translation;
}

/* Exchanges the words of the site with the translation's; done twice it changes nothing. */
static void
exchange_words(struct stylesheet *translation)
{
	xmlHashTablePtr sets = translation->sheet->attributeSets;

	translation->sheet->attributeSets = translation->words->attributeSets;
	translation->words->attributeSets = sets;
	for (size_t i = 0; i < translation->pair_count; i++) {
		const struct pair_of_words *pair = &translation->pairs[i];
		xmlNodePtr content = pair->here->content;

		pair->here->content = pair->there->content;
		pair->there->content = content;
	}
}

void
stylesheet_free(struct stylesheet *stylesheet)
{
	if (stylesheet == NULL)
		return;
	if (stylesheet->words != NULL)
		xsltFreeStylesheet(stylesheet->words);
	else if (stylesheet->sheet != NULL)
		xsltFreeStylesheet(stylesheet->sheet);
	fast_free(stylesheet->fast);
	free(stylesheet->pairs);
	if (stylesheet->prefs != NULL)
		xsltFreeSecurityPrefs(stylesheet->prefs);
	free(stylesheet);
}

/* What xsl:message and libxslt itself have to say goes to the log and is counted. */
static void __attribute__((format(printf, 2, 3)))
count_message(void *context, const char *format, ...)
{
	char line[512];
	va_list args;

	va_start(args, format);
	vsnprintf(line, sizeof line, format, args);
	va_end(args);
	if (line[0] == '\0' || line[0] == '\n')
		return;
	view_error(NULL, "%s", line);
	++*(int *)context;
}

static xsltTransformContextPtr
context_new(struct stylesheet *stylesheet, xmlDocPtr doc)
{
	xsltTransformContextPtr context = xsltNewTransformContext(stylesheet->sheet, doc);

	if (context == NULL)
		abort();
	if (xsltSetCtxtSecurityPrefs(stylesheet->prefs, context) != 0)
		abort();
	context->maxTemplateDepth = DEPTH_MAX;
	context->opLimit = OPERATIONS_MAX;
	return context;
}

xmlDocPtr
stylesheet_transform(struct stylesheet *stylesheet, xmlDocPtr doc, bool strict)
{
	xsltTransformContextPtr context = context_new(stylesheet, doc);
	xmlDocPtr result;
	int messages = 0;

	xsltSetTransformErrorFunc(context, &messages, count_message);
	if (stylesheet->words != NULL)
		exchange_words(stylesheet);
	result = xsltApplyStylesheetUser(stylesheet->sheet, doc, NULL, NULL, NULL, context);
	if (stylesheet->words != NULL)
		exchange_words(stylesheet);
	if (result != NULL && (context->state != XSLT_STATE_OK || (strict && messages > 0))) {
		xmlFreeDoc(result);
		result = NULL;
	}
	xsltFreeTransformContext(context);
	return result;
}

int
stylesheet_page(struct stylesheet *stylesheet, xmlDocPtr doc, bool strict, xmlChar **text, int *length)
{
	xmlDocPtr result = stylesheet_transform(stylesheet, doc, strict);
	const char *language = node_get(xmlDocGetRootElement(doc), "lang");
	int status = -1;

	*text = NULL;
	*length = 0;
	if (result != NULL && strcmp(language == NULL ? "vi" : language, "vi") != 0)
		foreign_mark(result, doc);
	if (result != NULL && xsltSaveResultToString(text, length, result, stylesheet->sheet) == 0 && *text != NULL)
		status = 0;
	if (result != NULL)
		xmlFreeDoc(result);
	return status;
}

int
stylesheet_fragment(struct stylesheet *stylesheet, xmlDocPtr doc, bool strict, xmlChar **text, int *length)
{
	xmlDocPtr result = stylesheet_transform(stylesheet, doc, strict);
	xmlBufferPtr buffer;

	*text = NULL;
	*length = 0;
	if (result == NULL || xmlDocGetRootElement(result) == NULL) {
		xmlFreeDoc(result);
		return -1;
	}
	buffer = xmlBufferCreate();
	if (buffer == NULL)
		abort();
	*length = htmlNodeDump(buffer, result, xmlDocGetRootElement(result));
	if (*length > 0)
		*text = xmlBufferDetach(buffer);
	xmlBufferFree(buffer);
	xmlFreeDoc(result);
	return *text == NULL ? -1 : 0;
}
