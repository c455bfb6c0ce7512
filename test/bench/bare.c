/*
 * The least a FastCGI worker can do: it reads no database and answers every request with the same bytes. What stays is nginx, TLS,
 * compression and libfcgi.
 *
 *   danhgia-bare PAGE    listening socket: descriptor 0
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include <fcgiapp.h>

enum { PAGE_MAX = 1 << 20 };

int
main(int argc, char **argv)
{
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	char *page = malloc(PAGE_MAX);
	int size = file == NULL || page == NULL ? 0 : (int)fread(page, 1, PAGE_MAX, file);
	FCGX_Request request;

	if (size == 0 || size == PAGE_MAX) {
		fprintf(stderr, "usage: danhgia-bare PAGE\n");
		return 1;
	}
	fclose(file);
	if (FCGX_Init() != 0 || FCGX_InitRequest(&request, 0, 0) != 0)
		return 1;
	while (FCGX_Accept_r(&request) == 0) {
		FCGX_FPrintF(request.out, "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n"
		    "Cache-Control: no-store\r\nVary: Accept\r\n\r\n", size);
		FCGX_PutStr(page, size, request.out);
		FCGX_Finish_r(&request);
	}
	free(page);
	return 0;
}
