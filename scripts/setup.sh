#!/bin/sh
# Makes .venv and puts into it what drafter needs:  sh scripts/setup.sh run|test|bundle
#
# Written for the plain shell, because on a fresh machine not even Python's venv module is there.
# As root on Debian it installs missing system packages; otherwise it names them in one sentence.
# What it did is remembered in .venv/.ready-*, so that the second time takes no time.

set -eu

purpose=${1:-run}
python=${PYTHON:-python3}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=$root/.venv
log=$root/build/setup.log
steps=4 # the last one of make run is its own
[ "$purpose" = run ] || steps=3
PATH=$PATH:/usr/sbin:/sbin # ldconfig is there, also for those who are not root

# What Qt loads, and the Debian package that has it. Asked for by file name, not by package, so
# that other systems are understood as well.
libraries="
    libEGL.so.1 libegl1
    libGL.so.1 libgl1
    libbrotlidec.so.1 libbrotli1
    libdbus-1.so.3 libdbus-1-3
    libfontconfig.so.1 libfontconfig1
    libfreetype.so.6 libfreetype6
    libglib-2.0.so.0 libglib2.0-0
    libxkbcommon.so.0 libxkbcommon0
    libX11.so.6 libx11-6
"
screen_libraries="
    libX11-xcb.so.1 libx11-xcb1
    libxcb-cursor.so.0 libxcb-cursor0
    libxcb-icccm.so.4 libxcb-icccm4
    libxcb-image.so.0 libxcb-image0
    libxcb-keysyms.so.1 libxcb-keysyms1
    libxcb-randr.so.0 libxcb-randr0
    libxcb-render-util.so.0 libxcb-render-util0
    libxcb-shape.so.0 libxcb-shape0
    libxcb-xkb.so.1 libxcb-xkb1
    libxkbcommon-x11.so.0 libxkbcommon-x11-0
"

main() {
    case $purpose in
    run | test | bundle) ;;
    *) stop "Usage: sh scripts/setup.sh run|test|bundle" ;;
    esac
    wanted_stamp=$(stamp)
    if [ "$(cat "$venv/.ready-$purpose" 2>/dev/null)" = "$wanted_stamp" ] && venv_runs; then
        return
    fi
    mkdir -p "$root/build"
    : >"$log"
    check_python
    system_packages
    python_environment
    python_packages
    # The tools for tests and bundles come on top of all the rest.
    [ "$purpose" = run ] || printf '%s\n' "$wanted_stamp" >"$venv/.ready-run"
    printf '%s\n' "$wanted_stamp" >"$venv/.ready-$purpose"
}

# What the state of .venv depends on: where it lies, the interpreter, and these files.
stamp() {
    "$python" --version 2>&1 || true
    cd "$root" && pwd && cksum pyproject.toml constraints.txt scripts/setup.sh
}

check_python() {
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        stop "drafter needs Python 3.11 or newer as '$python'; name another one with 'make $purpose PYTHON=...'."
}

# ---- 1: system packages ------------------------------------------------------------------------

system_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    needed=$(missing_libraries "$libraries")
    welcome=
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        needed="$needed $(missing_libraries "$screen_libraries")"
    else
        welcome=$(missing_libraries "$screen_libraries")
    fi
    "$python" -c 'import venv, ensurepip' 2>/dev/null || needed="$needed python3-venv"
    has_font '*.[ot]tf' || needed="$needed fonts-dejavu-core"
    # Has the widths of Times New Roman and Arial, in which the templates are set.
    has_font 'LiberationSerif*' || welcome="$welcome fonts-liberation"
    # Goes into the bundle; it is the version under the SIL Open Font License.
    [ "$purpose" != bundle ] || [ -f /usr/share/doc/fonts-liberation2/copyright ] || welcome="$welcome fonts-liberation2"

    # shellcheck disable=SC2086,SC2116 # lists of words; echo takes out the needless blanks
    needed=$(echo $needed) welcome=$(echo $welcome)
    if [ -z "$needed$welcome" ]; then
        echo "1/$steps System packages: all there"
    elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        step "1/$steps Installing system packages ($(echo "$needed $welcome" | wc -w))" \
            "The system packages could not be installed; is the machine connected, and apt-get free?" \
            install_system_packages
    elif [ -n "$needed" ]; then
        stop "drafter needs system packages that are not installed here: have the administrator run 'apt-get install $needed' (or its like on another system), then run 'make $purpose' again."
    else
        echo "1/$steps System packages: all that are needed (welcome besides: $welcome)"
    fi
}

missing_libraries() {
    known=$(ldconfig -p)
    # shellcheck disable=SC2086 # the list is words in pairs
    set -- $1
    while [ $# -gt 0 ]; do
        case $known in
        *"	$1 "*) ;;
        *) printf '%s ' "$2" ;;
        esac
        shift 2
    done
}

has_font() {
    found=$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.local/share/fonts" \
        -name "$1" 2>/dev/null | head -n 1)
    [ -n "$found" ]
}

install_system_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=120 update
    # shellcheck disable=SC2086 # lists of words
    apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends $needed $welcome
}

# ---- 2: the Python environment -----------------------------------------------------------------

venv_runs() {
    "$venv/bin/python" -c 'import pip' 2>/dev/null
}

python_environment() {
    if venv_runs; then
        echo "2/$steps Python environment: there"
        return
    fi
    rm -rf "$venv"
    step "2/$steps Making the Python environment" \
        "The Python environment could not be made." \
        "$python" -m venv "$venv"
}

# ---- 3: Python packages ------------------------------------------------------------------------

python_packages() {
    size="about 140 MB"
    [ "$purpose" = run ] || size="about 200 MB with the tools for it"
    step "3/$steps Installing Python packages ($size when none is there)" \
        "The Python packages could not be installed; is the machine connected?" \
        install_python_packages
    "$venv/bin/python" -c 'from PySide6 import QtWidgets' 2>>"$log" ||
        stop "Qt does not start on this machine: $(tail -n 1 "$log")"
}

install_python_packages() {
    # Of the project itself only the list of needs is used: the program runs from the checkout.
    "$venv/bin/python" - "$root/pyproject.toml" "$purpose" >"$root/build/requirements.txt" <<'PYTHON'
import sys
import tomllib

with open(sys.argv[1], "rb") as file:
    project = tomllib.load(file)["project"]
needs = project["dependencies"] + project["optional-dependencies"].get(sys.argv[2], [])
print("\n".join(needs))
PYTHON
    "$venv/bin/python" -m pip --disable-pip-version-check install --no-input --prefer-binary \
        --constraint "$root/constraints.txt" --requirement "$root/build/requirements.txt"
    link_checkout
}

# The command `drafter` in the environment runs the code of the checkout. An installation in
# editable mode would do so too, but leave copies of resources/ and templates/ that grow old.
link_checkout() {
    site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$site/drafter-checkout.pth"
    cat >"$venv/bin/drafter" <<COMMAND
#!/bin/sh
exec "$venv/bin/python" -P -m drafter "\$@"
COMMAND
    chmod +x "$venv/bin/drafter"
}

# ---- telling -----------------------------------------------------------------------------------

# step TEXT TROUBLE COMMAND…: runs the command with its talk in the log, and a dot a second.
step() {
    text=$1 trouble=$2
    shift 2
    printf '%s ' "$text"
    "$@" >>"$log" 2>&1 &
    job=$!
    # A command in the background does not hear Ctrl-C.
    trap 'kill $job; echo; exit 130' INT
    while kill -0 $job 2>/dev/null; do
        printf .
        sleep 1
    done
    if wait $job; then
        trap - INT
        echo " done"
    else
        echo " failed"
        tail -n 15 "$log" >&2
        stop "$trouble The whole story is in build/setup.log."
    fi
}

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}

main
