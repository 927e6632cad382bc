# For the scripts that try something in a bare Debian 12; to be read into them with `.`.
#
# Makes $machine, a folder with a system of its own and the packages named in $packages, and takes
# it away at the end. Sets $checkout. Needs root and debootstrap.

checkout=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
machine=$(mktemp -d)

tear_down() {
    umount "$machine/proc" "$machine/dev" 2>/dev/null || true
    rm -rf --one-file-system "$machine"
}
trap tear_down EXIT
trap 'exit 130' INT TERM

echo "Making the machine in $machine"
debootstrap --variant=minbase ${packages:+--include="$packages"} bookworm "$machine" >"$machine.log" 2>&1 ||
    { tail "$machine.log" >&2; exit 1; }
rm "$machine.log"
mount -t proc proc "$machine/proc"
mount --bind /dev "$machine/dev"
