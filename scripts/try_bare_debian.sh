#!/bin/sh
# Runs make targets in a bare Debian 12 that has python3 and make only:
#     sh scripts/try_bare_debian.sh [TARGET…]        (run and test, if none is named)
#
# Needs root and debootstrap. Copies the checkout as it stands, without .git and what was made, so
# it shows what a newcomer sees. With DISPLAY set to a local screen, the window opens there.

set -eu

[ $# -gt 0 ] || set -- run test
checkout=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
machine=$(mktemp -d)

tear_down() {
    umount "$machine/proc" "$machine/dev" 2>/dev/null || true
    rm -rf --one-file-system "$machine"
}
trap tear_down EXIT
trap 'exit 130' INT TERM

echo "Making the machine in $machine"
debootstrap --variant=minbase --include=python3,make,ca-certificates bookworm "$machine" >"$machine.log" 2>&1 ||
    { tail "$machine.log" >&2; exit 1; }
rm "$machine.log"

# How this machine reaches the outside is no part of what is tried.
for file in /etc/resolv.conf /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ ! -f "$file" ] || cp -L "$file" "$machine$file"
done
mount -t proc proc "$machine/proc"
mount --bind /dev "$machine/dev"

mkdir -p "$machine/src/drafter"
tar -C "$checkout" --exclude=./.git --exclude=./.venv --exclude=./build --exclude=__pycache__ \
    --exclude='./.*_cache' --exclude=./.hypothesis -cf - . | tar -C "$machine/src/drafter" -xf -

for target in "$@"; do
    echo "---- make $target"
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" \
        ${DISPLAY:+DISPLAY="$DISPLAY"} chroot "$machine" make -C /src/drafter "$target"
done
