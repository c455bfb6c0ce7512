"""Debian 12's wapiti 3.0.4 under its Python 3.11: "-x" ends in an error of its own regular expression. The rest is wapiti's."""

import fnmatch
import re
import sys

import wapitiCore.net.crawler
from wapitiCore.main.wapiti import wapiti_main

wapitiCore.net.crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
sys.argv[0] = "wapiti"
wapiti_main()
