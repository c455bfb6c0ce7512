# What conf/up, conf/down and test/run share; sourced by bash with `set -eu`.
# A portal lives in one directory, $data:
#   settings           what was chosen for it (name=value): ports, clock, sizes, database passwords
#   etc/ tls/          rendered configuration, certificate
#   app/ www/          the programs, stylesheets and schema it runs; static files and error pages
#   db/ log/ tmp/      database, logs, temporary files
#   run/               sockets and pid files; elsewhere when the path is too long for a socket
#   demo-accounts.csv  the demonstration's accounts

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
system_user=danhgia
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

say() {
	printf '%s\n' "$*"
}

die() {
	printf '%s: %s\n' "$(basename "$0")" "$*" >&2
	exit 1
}

am_root() {
	[ "$(id -u)" -eq 0 ]
}

# Where a portal lives when nobody says otherwise.
default_data() {
	if am_root; then
		echo /var/lib/danhgia-demo
	else
		echo "$top/build/data"
	fi
}

# The value of a setting, or the second argument. The third names another file than the portal's settings.
setting() {
	local line
	line=$(grep -m 1 "^$1=" "${3:-$data/settings}" 2>/dev/null) || { printf '%s' "${2:-}"; return 0; }
	printf '%s' "${line#*=}"
}

# upstream_settings RUN [PORT HOST...]: what nginx.conf.in asks about the pools: sockets below RUN, or worker hosts that listen on
# PORT and the next ones. A host whose workers reach no database answers 503: a GET is then tried elsewhere, and the host is left
# alone for a second, not longer, because a cluster that stands still for a moment makes all of them answer so.
upstream_settings() {
	local run=$1 first=${2:-} pool sockets port=0 line
	shift; [ $# -eq 0 ] || shift
	while read -r pool sockets; do
		line=
		for socket in $sockets; do
			if [ $# -eq 0 ]; then
				line="$line server unix:$run/$socket.sock max_fails=0;"
			else
				line="$line$(printf " server %s:$((first + port)) max_fails=3 fail_timeout=1s;" "$@")"
			fi
			port=$((port + 1))
		done
		printf 'upstream_%s=%s\n' "$pool" "${line# }"
	done <<-END
	pages pages1 pages2
	logins logins
	reports reports
	END
	printf 'next_upstream=error timeout%s\n' "$([ $# -eq 0 ] || echo ' http_503')"
}

# Replaces settings: name=value ...
keep_settings() {
	local file=$data/settings pair rest
	for pair in "$@"; do
		rest=$(grep -v "^${pair%%=*}=" "$file" || true)
		printf '%s\n' "$rest" "$pair" | sed '/^$/d' > "$file"
	done
}

# Runs a command as the user whose processes the portal's are: the system user for root, else the caller.
# With a clean environment, in the portal's directory, and without the lock that conf/up holds as fd 9.
as_portal() (
	exec 9>&-
	cd "$data" || exit
	set -- env -i PATH="$PATH" HOME="$data" LANG=C.UTF-8 "$@"
	if am_root; then
		set -- setpriv --reuid="$system_user" --regid="$system_user" --init-groups "$@"
	fi
	exec "$@"
)

# The process id of the portal's supervisor; fails when it does not run.
portal_pid() {
	local pid
	pid=$(cat "$(setting run "$data/run")/supervisord.pid" 2>/dev/null) || return 1
	tr '\0' ' ' < "/proc/$pid/cmdline" 2>/dev/null | grep -qF "$data/etc/supervisord.conf" || return 1
	printf '%s' "$pid"
}

# Seconds since 1970 of a business time "YYYY-MM-DD HH:MM:SS" (+07:00), and back.
business_seconds() {
	TZ='<+07>-7' date -d "$1" +%s
}

business_time() {
	TZ='<+07>-7' date -d "@$1" '+%Y-%m-%d %H:%M:%S'
}
