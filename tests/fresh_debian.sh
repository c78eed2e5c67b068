#!/usr/bin/env bash
# Runs COMMAND (python3 dev.py test, unless told otherwise) in a clone of this checkout, on a Debian 12 that
# has nothing but python3 and python3-venv. Wants root and debootstrap:
#
#   tests/fresh_debian.sh [--keep] [--bind FOLDER]... PLACE [COMMAND...]
#
# PLACE/base is the untouched system, made once; PLACE/run is made from it every time, or with --keep once.
# How pip reaches its packages (its configuration, PIP_* variables, proxies, certificates) comes from this machine;
# folders that it names are lent with --bind. What is mounted goes when the command ends.
set -eu

usage() { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

keep=0
binds=()
while [ $# -gt 0 ]; do
    case $1 in
        --keep) keep=1; shift ;;
        --bind) [ $# -gt 1 ] || usage; binds+=("$2"); shift 2 ;;
        -*) usage ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] && [ "$(id -u)" = 0 ] || usage

checkout=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
place=$(cd "$1" && pwd)
run=$place/run
shift
[ $# -gt 0 ] || set -- python3 dev.py test

if [ ! -e "$place/base/usr/bin/python3" ]; then
    debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates bookworm "$place/base"
fi
if [ "$keep" = 0 ] || [ ! -e "$run/src" ]; then
    rm -rf --one-file-system "$run"
    cp -a --reflink=auto "$place/base" "$run"
    git clone --quiet --no-hardlinks "$checkout" "$run/src"
fi
for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /etc/pip.conf /root/.config/pip/pip.conf; do
    if [ -e "$file" ]; then install -D -m 644 "$file" "$run$file"; fi
done

variables=(HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
while IFS= read -r variable; do variables+=("$variable"); done < <(env | grep -E '^(PIP_|SSL_CERT_|[A-Za-z]+_proxy=|[A-Z]+_PROXY=)' || true)

export run
exec unshare --mount --propagation private bash -eu -c '
    mount -t proc proc "$run/proc"
    mount --rbind /sys "$run/sys"
    mount --rbind /dev "$run/dev"
    while [ "$1" != -- ]; do mkdir -p "$run$1"; mount --bind "$1" "$run$1"; shift; done
    shift
    exec chroot "$run" env -i "$@"
' bash "${binds[@]}" -- "${variables[@]}" sh -c 'cd /src && exec "$@"' sh "$@"
