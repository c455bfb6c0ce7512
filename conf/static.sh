# Part of conf/up and conf/production: static files and nginx's own pages.

# publish_static XSLT WWW: copies the files of XSLT/static below WWW/static under a name that is their content's, makes
# the error pages below WWW/error, and prints the path of the static files.
publish_static() (
	set -e
	umask 022
	www=$2
	mkdir -p "$www/static" "$www/error"
	cd "$1/static"
	hash=$(find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-16)
	if [ ! -d "$www/static/$hash" ]; then
		cp -R . "$www/static/$hash.new"
		mv "$www/static/$hash.new" "$www/static/$hash"
	fi
	touch "$www/static/$hash"
	# Pages that are still open ask for the last versions.
	ls -t "$www/static" | tail -n +6 | while read -r old; do rm -r "$www/static/$old"; done
	# xsltproc compiles the whole site for every page: only what has changed is made anew.
	pages=$(find .. -name '*.xsl' -print0 -o -name error.xml -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-16)-$hash
	if [ "$(cat "$www/.error-made-of" 2>/dev/null)" != "$pages" ]; then
		for code in 404 413 429 503 529; do
			xsltproc --nonet --stringparam code $code --stringparam static "/static/$hash" \
			    -o "$www/error/$code.html" ../error.xsl ../error.xml || exit 1
		done
		printf '%s' "$pages" > "$www/.error-made-of"
	fi
	printf '/static/%s' "$hash"
)
