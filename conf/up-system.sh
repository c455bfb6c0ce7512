# Part of conf/up: what it does to the machine — packages, the system user, the build.

# The packages of a list file that are not installed.
missing_packages() {
	local wanted
	wanted=$(sed 's/#.*//; /^[[:space:]]*$/d' "$@" | sort -u)
	comm -23 <(echo "$wanted") \
	    <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

# Installs what is missing of some list files.
install_packages() {
	local missing
	missing=$(missing_packages "$@" | tr '\n' ' ')
	[ -n "$missing" ] || return 0
	say "installing $missing"
	if am_root; then
		install_as_root $missing
	elif command -v sudo > /dev/null; then
		sudo bash -eu -c "$(declare -f say install_as_root); install_as_root $missing"
	else
		die "packages are missing and there is no sudo; as root: apt-get install --no-install-recommends $missing"
	fi || die "the packages could not be installed"
}

# A package that brings a service starts it and enables it. A policy for the time of the installation keeps the
# services of packages that are new here from starting, and they are disabled; any other service is left alone.
install_as_root() {
	local policy=/usr/sbin/policy-rc.d kept='' services='' package log status=0
	for package in nginx supervisor php8.2-fpm; do
		case " $* " in
		*" $package "*) services="$services $package" ;;
		esac
	done
	if [ -n "$services" ]; then
		if [ -e $policy ]; then
			kept=$policy.kept-by-danhgia
			mv $policy $kept
		fi
		printf '#!/bin/sh\ncase ${1%%.service} in\n%s) exit 101 ;;\nesac\n%s\n' \
		    "$(echo $services | tr ' ' '|')" "${kept:+exec $kept \"\$@\"}" > $policy
		chmod 755 $policy
	fi
	log=$(mktemp)
	export DEBIAN_FRONTEND=noninteractive
	apt-get -qq update > "$log" 2>&1 || say "the package lists could not be refreshed; trying with those at hand"
	apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 install "$@" >> "$log" 2>&1 || status=$?
	if [ -n "$services" ]; then
		rm $policy
		[ -z "$kept" ] || mv $kept $policy
		for package in $services; do
			update-rc.d "$package" disable >> "$log" 2>&1 || true
		done
	fi
	[ $status -eq 0 ] || tail -n 20 "$log" >&2
	rm "$log"
	return $status
}

make_system_user() {
	am_root || return 0
	id "$system_user" > /dev/null 2>&1 ||
	    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$system_user"
}

# Runs a command as the owner of the checkout, so that root leaves no files there that the owner cannot remove.
as_builder() {
	local owner
	owner=$(stat -c %U "$top")
	if am_root && [ "$owner" != root ]; then
		setpriv --reuid="$owner" --regid="$(id -g "$owner")" --init-groups "$@"
	else
		"$@"
	fi
}

# Where the programs are built: build/, or the checkout itself when it was configured there. Tests name another.
build_dir() {
	if [ -n "${DANHGIA_BUILD:-}" ]; then
		echo "$DANHGIA_BUILD"
	elif [ -f "$top/config.status" ]; then
		echo "$top"
	else
		echo "$top/build"
	fi
}

# DANHGIA_CONFIGURE: options of a first build, as the tests give them.
build_steps() {
	set -e
	cd "$1"
	[ -x configure ] || autoreconf -i
	mkdir -p "$2"
	cd "$2"
	[ -f Makefile ] || "$1/configure" ${DANHGIA_CONFIGURE:-}
	make -j"$(nproc)"
}

build_programs() {
	local dir log
	dir=$(build_dir)
	log=$(mktemp)
	case $top in
	*[!A-Za-z0-9_./+@~-]*) die "autotools cannot build in \"$top\": move the checkout to a path without blanks" ;;
	esac
	if ! as_builder bash -c "$(declare -f build_steps); build_steps '$top' '$dir'" > "$log" 2>&1; then
		tail -n 30 "$log" >&2
		rm "$log"
		die "the build failed"
	fi
	rm "$log"
}
