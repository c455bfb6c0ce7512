#include "config.h"

#include <qrencode.h>

#include "view/node.h"
#include "view/qr.h"

static void
add_row(xmlNodePtr node, const unsigned char *row, int size, int y)
{
	for (int x = 0; x < size; x++) {
		const int from = x;
		xmlNodePtr run;

		while (x < size && (row[x] & 1) != 0)
			x++;
		if (x == from)
			continue;
		run = node_add(node, "run");
		node_set_int(run, "x", from);
		node_set_int(run, "y", y);
		node_set_int(run, "length", x - from);
	}
}

bool
qr_element(xmlNodePtr parent, const char *text)
{
	QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	xmlNodePtr node;

	if (code == NULL)
		return false;
	node = node_add(parent, "qr");
	node_set_int(node, "size", code->width);
	for (int y = 0; y < code->width; y++)
		add_row(node, code->data + y * code->width, code->width, y);
	QRcode_free(code);
	return true;
}
