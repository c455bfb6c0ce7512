# Part of conf/up: the portal itself — its directory, settings, configuration, database and processes.

check_options() {
	data=$(realpath -m "${data:-$(default_data)}")
	case $data in
	*[!A-Za-z0-9_./+@~-]*) die "the path \"$data\" holds characters that configuration files cannot carry" ;;
	esac
	if [ -n "$clock" ] && [ "$clock" != now ]; then
		[[ $clock =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$ ]] &&
		    clock=$(TZ='<+07>-7' date -d "$clock" '+%Y-%m-%d %H:%M:%S' 2>/dev/null) ||
		    die "--clock takes \"2022-01-24 23:59:00\" or now"
	fi
	local n
	for n in $port $http_port; do
		[[ $n =~ ^[0-9]{4,5}$ ]] && [ "$n" -ge 1024 ] && [ "$n" -le 65535 ] || die "a port is a number from 1024 to 65535"
	done
}

make_data() {
	make_system_user
	(umask 022; mkdir -p "$data")
	if [ ! -f "$data/settings" ] && [ -n "$(ls -A "$data")" ]; then
		die "$data holds something else than a portal"
	fi
	mkdir -p "$data"/{app,etc,tls,www,db,log,tmp,run}
	chmod 700 "$data"/{etc,tls,db,log,tmp,run}
	(umask 077; touch "$data/settings")
	give "$data" "$data"/{etc,tls,db,log,tmp,run,settings}
	as_portal test -x "$data" ||
	    die "the system user $system_user cannot reach $data: choose a --data outside directories closed to it"
}

# Makes files the portal's, when root made them.
give() {
	! am_root || chown "$system_user:" "$@"
}

# A directory whose sockets' paths stay within the 107 bytes of a socket address.
choose_run() {
	local run
	run=$(setting run)
	if [ ${#data} -le 75 ]; then
		run=$data/run
	elif [ ! -d "$run" ] || { [ ! -O "$run" ] && ! am_root; }; then
		run=$(mktemp -d /tmp/danhgia.XXXXXX)
		give "$run"
	fi
	keep_settings "run=$run"
}

choose_settings() {
	[ -n "$(setting content)" ] || keep_settings "content=$([ "$empty" = yes ] && echo empty || echo demonstration)"
	port=${port:-$(setting port 8443)}
	if [ -z "$http_port" ]; then
		http_port=$([ "$port" = 8443 ] && echo 8080 || echo $((port + 1)))
		[ "$port" != "$(setting port)" ] || http_port=$(setting http_port "$http_port")
	fi
	for n in "$port" "$http_port"; do
		! (exec 3<> "/dev/tcp/127.0.0.1/$n") 2>/dev/null || die "port $n is taken: choose another with --port or --http-port"
	done
	keep_settings "port=$port" "http_port=$http_port"
	choose_run
	choose_clock
	local account
	for account in owner app login seal reader jobs backup; do
		[ -n "$(setting ${account}_password)" ] || keep_settings "${account}_password=$(openssl rand -hex 24)"
	done
	[ -n "$(setting factor_key)" ] || keep_settings "factor_key=$(openssl rand -hex 32)"
	[ -n "$(setting print_key)" ] || keep_settings "print_key=$(openssl rand -hex 32)"
	give "$data/settings"
}

choose_clock() {
	local at
	if [ "$clock" = now ]; then
		keep_settings clock= clock_set_at=
	elif [ -n "$clock" ]; then
		keep_settings "clock=$clock" "clock_set_at=$(date +%s)"
	elif ! grep -q ^clock= "$data/settings"; then
		[ "$(setting content)" = empty ] || keep_settings 'clock=2022-01-20 08:00:00' "clock_set_at=$(date +%s)"
	elif [ -n "$(setting clock)" ] && [ -z "$(setting clock_set_at)" ]; then
		keep_settings "clock_set_at=$(date +%s)"
	fi
}

# The portal runs from a copy, so that a build or an edit does not change it under its feet, and because the
# checkout may lie in a directory closed to the system user.
copy_programs() {
	local from new=$data/app.new
	from=$(build_dir)
	[ -x "$from/danhgia" ] && [ -x "$from/danhgiactl" ] || die "$from holds no programs: run without --no-build"
	(
		umask 022
		rm -rf "$new"
		mkdir -p "$new/bin"
		cp "$from/danhgia" "$from/danhgiactl" "$new/bin"
		cp -R "$top/xslt" "$top/schema" "$new"
		chmod -R a+rX "$new"
		rm -rf "$data/app"
		mv "$new" "$data/app"
	)
}

make_certificate() {
	local tls=$data/tls
	if [ -f "$tls/localhost.crt" ] && openssl x509 -checkend 864000 -noout -in "$tls/localhost.crt" > /dev/null; then
		return
	fi
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 800 -subj /CN=localhost \
	    -addext subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1 -addext extendedKeyUsage=serverAuth \
	    -keyout "$tls/localhost.key" -out "$tls/localhost.crt" 2>/dev/null || die "openssl could not make a certificate"
	give "$tls"/*
}

# A listen directive a loopback address; [::1] only where the machine has it.
listen() {
	printf 'listen 127.0.0.1:%s;' "$*"
	! grep -q '^0\{31\}1 ' /proc/net/if_inet6 2>/dev/null || printf ' listen [::1]:%s;' "$*"
}

# Everything the templates ask for: sizes that "settings" may override, then what follows from the choices.
template_settings() {
	local run static=$1
	run=$(setting run)
	cat <<-END
	workers=2
	scrypt_n=15
	code_days=14
	change_before=$([ "$(setting content)" = empty ] || echo 2022-01-24 00:00:00)
	strict=no
	buffer_pool=256M
	redo_log=48M
	flush=1
	rate_posts=50
	rate_logins=20
	queue_pages=512
	queue_logins=60
	queue_reports=50
	jobs_seconds=300
	metrics_from=allow 127.0.0.1; allow ::1;
	clock=
	clock_set_at=
	factor_key_old=
	END
	cat "$data/settings"
	cat <<-END
	app=$data/app
	app_account=danhgia_app
	base=https://localhost:$port
	data=$data
	database_dir=$data/db
	database_from=localhost
	database_hosts=
	database_require=
	database_tls_ca=
	database_pid=$run/mariadb.pid
	database_socket=$run/db.sock
	database_tmp=$data/tmp
	demonstration=$([ "$(setting content)" = empty ] && [ -z "$(setting clock)" ] && echo no || echo yes)
	hsts=
	https_suffix=:$port
	listen_http=$(listen "$http_port")
	listen_https=$(listen "$port ssl http2")
	nginx_access_log=/dev/stdout
	nginx_daemon=off
	nginx_error_log=stderr
	nginx_temp=$data/tmp
	nginx_user=
	seal_file=$data/log/seals
	sendmail=
	mail_from=
	server_name=localhost
	static=$static
	tls_certificate=$data/tls/localhost.crt
	tls_key=$data/tls/localhost.key
	www=$data/www
	END
	upstream_settings "$run"
	sed -n "s/^\([a-z]*\)_password=\(.*\)/\1_identified=BY '\2'/p" "$data/settings"
}

render_configuration() (
	umask 077
	make_certificate
	static=$(publish_static "$data/app/xslt" "$data/www") || die "the static files and error pages could not be made"
	template_settings "$static" > "$data/etc/settings"
	for name in danhgia.ini fastcgi.conf headers.conf mariadb.cnf nginx.conf supervisord.conf; do
		"$top/conf/render" "$top/conf/$name.in" "$data/etc/settings" > "$data/etc/$name"
	done
	give "$data"/etc/*
)

# SQL from standard input as the database's administrator: the account named like the caller.
administer() {
	mariadb --no-defaults --socket="$(setting run)/db.sock" --default-character-set=utf8mb4 --batch --skip-column-names "$@"
}

# Ends the database that with_database started; $1 is the shell that waits for it.
stop_database() {
	local server
	server=$(cat "$(setting run)/mariadb.pid" 2>/dev/null) && kill -TERM "$server" || true
	wait "$1"
}

# Starts the database alone, runs a command, stops it, even when we are interrupted.
with_database() {
	local pid status=0
	as_portal mariadbd --defaults-file="$data/etc/mariadb.cnf" > "$data/log/prepare.log" 2>&1 &
	pid=$!
	trap "stop_database $pid" EXIT
	for _ in $(seq 300); do
		! administer -e 'SELECT 1' > /dev/null 2>&1 || break
		kill -0 $pid 2>/dev/null || break
		sleep 0.1
	done
	"$@" || status=$?
	trap - EXIT
	stop_database $pid || status=$?
	[ $status -eq 0 ] || die "the database could not be prepared; see the messages above and $data/log/prepare.log"
}

# danhgiactl; what it says is kept in a log and shown when it fails.
ctl() {
	as_portal "$data/app/bin/danhgiactl" -c "$data/etc/danhgia.ini" "$@" > "$data/log/ctl.log" 2>&1 || {
		cat "$data/log/ctl.log" >&2
		return 1
	}
}

# Accounts, migrations and rights, after every change of them.
migrate_database() {
	"$top/conf/render" "$top/conf/accounts.sql.in" "$data/etc/settings" | administer &&
	    ctl migrate &&
	    administer danhgia < "$data/app/schema/grants.sql"
}

# The demonstration district; every step may be repeated, so an interrupted load goes on where it stopped.
load_demonstration() {
	local rules=$data/app/schema/ruleset lists=$data/app/schema/demo
	say "loading the demonstration district"
	ctl import units "$lists/don-vi.csv" --all-or-nothing &&
	    ctl ruleset "$rules/1841-QD-TU.xml" "$rules/3814-QD-TU.xml" &&
	    ctl ruleset "$rules/1059-QD-QU.xml" --unit BD &&
	    ctl import people "$lists/nhan-su.csv" --all-or-nothing &&
	    ctl import authorities "$lists/tham-quyen.csv" --all-or-nothing &&
	    ctl import grants "$lists/quyen.csv" --all-or-nothing &&
	    ctl demo-accounts "$data/demo-accounts.csv" &&
	    ctl open-month 2022-01
}

prepare_steps() {
	migrate_database && ctl texts "$data/app/schema/acknowledgement.xml" || return 1
	[ "$(setting content)" = empty ] || [ "$(setting loaded)" = yes ] || load_demonstration
}

# What the database was prepared from; anything new is applied before the portal starts.
schema_stamp() {
	cat "$top/conf/accounts.sql.in" "$data/app/schema/grants.sql" "$data"/app/schema/migration/*.sql "$data/app/schema/acknowledgement.xml" |
	    sha256sum | cut -c 1-16
}

prepare_database() {
	local stamp
	if [ "$(setting database)" != created ]; then
		find "$data/db" -mindepth 1 -delete
		as_portal mariadb-install-db --defaults-file="$data/etc/mariadb.cnf" --auth-root-authentication-method=socket \
		    --auth-root-socket-user="$(id -un)" --skip-test-db --force > "$data/log/install-db.log" 2>&1 || {
			cat "$data/log/install-db.log" >&2
			die "the database could not be created"
		}
		keep_settings database=created
	fi
	stamp=$(schema_stamp)
	[ "$(setting prepared)" != "$stamp" ] || return 0
	say "preparing the database"
	with_database prepare_steps
	keep_settings "prepared=$stamp" loaded=yes
}

show_trouble() {
	supervisorctl -c "$data/etc/supervisord.conf" status | grep -v RUNNING
	grep -h level=error "$data"/log/*.log | tail -n 10
	tail -n 3 "$data/log/mariadb.log" "$data/log/nginx.log"
} >&2

# A page of each pool that a person may ask for; without a session two of them are redirections.
pools_answer() {
	curl -sf --fail-early --max-time 2 --cacert "$data/tls/localhost.crt" "$1/suc-khoe" "$1/dang-nhap" "$1/bao-cao/2022-01" > /dev/null 2>&1
}

start_portal() {
	local url begun=$SECONDS
	# Through a pipe of the portal's user: /dev/stdout, its access log, may otherwise belong to the caller.
	as_portal bash -o pipefail -c 'nginx -t -q -e stderr -p "$1" -c "$1/etc/nginx.conf" 2>&1 | cat' up "$data" >&2 ||
	    die "nginx refuses its configuration"
	as_portal supervisord -c "$data/etc/supervisord.conf" 2> "$data/log/start.log" || { cat "$data/log/start.log" >&2; die "supervisor did not start"; }
	url=$(setting base '' "$data/etc/settings")
	while [ $((SECONDS - begun)) -lt 45 ]; do
		[ ! -S "$(setting run)/db.sock" ] || ! pools_answer "$url" || return 0
		sleep 0.1
	done
	show_trouble || true
	"$top/conf/down" --data "$data" >&2
	die "the portal does not answer at $url"
}

# Waits until the portal ends.
stay_in_front() {
	local pid
	pid=$(portal_pid)
	tail --pid="$pid" -f /dev/null &
	wait $! || true
	say "the portal was stopped"
}
