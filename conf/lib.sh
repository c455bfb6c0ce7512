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
