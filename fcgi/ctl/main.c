#include "config.h"

#include <stdio.h>

int
main(void)
{
	fputs("danhgiactl: commands follow\n", stderr);
	return 2;
}
