#!/bin/sh
# Starts build/bundle/drafter in a bare Debian 12 that has neither Python nor fonts nor a desktop:
#     make bundle && sh scripts/try_bare_bundle.sh
#
# Needs root and debootstrap. With DISPLAY set to a local screen, the window opens there for ten seconds.

set -eu

packages=
. "$(dirname -- "$0")/bare_debian.sh"

[ ! -e "$machine/usr/bin/python3" ] || { echo "There is a Python, so this would show nothing." >&2; exit 1; }
cp -r "$checkout/build/bundle/drafter" "$machine/opt/drafter"
cp "$checkout/templates/minamata/sample.undraft" "$machine/root/"

run() {
    echo "---- drafter $*"
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 $screen chroot "$machine" /opt/drafter/drafter "$@"
}

screen=QT_QPA_PLATFORM=offscreen
cd "$machine/root"
run --version
run check /root/sample.undraft
for suffix in docx pdf html txt; do run convert /root/sample.undraft "/root/out.$suffix"; done
run open /root/sample.undraft --picture /root/window.png
ls -l "$machine/root"
mkdir -p "$checkout/build"
cp window.png out.pdf "$checkout/build/" # to be looked at
if [ -n "${DISPLAY:-}" ]; then
    screen="DISPLAY=$DISPLAY"
    run open /root/sample.undraft &
    sleep 10
    kill $! 2>/dev/null || true
fi
echo "All of it worked."
