#!/bin/sh
# Runs make targets in a bare Debian 12 that has python3 and make only:
#     sh scripts/try_bare_debian.sh [TARGET…]        (run and test, if none is named)
#
# Needs root and debootstrap. Copies the checkout as it stands, without .git and what was made, so
# it shows what a newcomer sees. With DISPLAY set to a local screen, the window opens there.

set -eu

[ $# -gt 0 ] || set -- run test
packages=python3,make,ca-certificates
. "$(dirname -- "$0")/bare_debian.sh"

# How this machine reaches the outside is no part of what is tried.
for file in /etc/resolv.conf /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ ! -f "$file" ] || cp -L "$file" "$machine$file"
done

mkdir -p "$machine/src/drafter"
tar -C "$checkout" --exclude=./.git --exclude=./.venv --exclude=./build --exclude=__pycache__ \
    --exclude='./.*_cache' --exclude=./.hypothesis -cf - . | tar -C "$machine/src/drafter" -xf -

for target in "$@"; do
    echo "---- make $target"
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" \
        ${DISPLAY:+DISPLAY="$DISPLAY"} chroot "$machine" make -C /src/drafter "$target"
done
