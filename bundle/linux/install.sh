#!/bin/sh
# Puts the bundle that this script lies in into the user's own folders, with a menu entry and the
# file type; no administrator is needed:  sh install.sh  |  sh install.sh --remove
#
# PREFIX says where (default ~/.local). Documents and settings are never touched.

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
share=$prefix/share
program=$prefix/lib/drafter

main() {
    case ${1:-} in
    '') install ;;
    --remove) remove ;;
    *) stop "Usage: sh install.sh [--remove]" ;;
    esac
}

install() {
    [ -x "$here/drafter" ] || stop "“$here” holds no program. Unpack the whole bundle and start the script in it."
    mkdir -p "$prefix/lib" "$prefix/bin" "$share/applications" "$share/mime/packages" \
        "$share/icons/hicolor/scalable/apps" "$share/icons/hicolor/scalable/mimetypes"
    if [ "$here" != "$program" ]; then
        # Beside first, so that a full disk leaves the old one as it is.
        rm -rf "$program.new"
        cp -R "$here" "$program.new"
        rm -rf "$program"
        mv "$program.new" "$program"
    fi
    ln -sf "$program/drafter" "$prefix/bin/drafter"
    # Menus do not look into ~/.local/bin everywhere. Quotes, for the folder may have blanks in it.
    sed "s|^Exec=drafter|Exec=\"$(escaped "$program/drafter")\"|" "$program/linux/drafter.desktop" \
        >"$share/applications/drafter.desktop"
    cp "$program/linux/drafter.xml" "$share/mime/packages/drafter.xml"
    cp "$program/linux/drafter.svg" "$share/icons/hicolor/scalable/apps/drafter.svg"
    cp "$program/linux/drafter.svg" "$share/icons/hicolor/scalable/mimetypes/application-x-undraft.svg"
    refresh
    echo "drafter is in the menu, and “$prefix/bin/drafter” is the command. To take it away: sh “$program/install.sh” --remove"
    case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "“$prefix/bin” is not on the path of commands; name the command in full, or add the folder." ;;
    esac
}

remove() {
    rm -f "$share/applications/drafter.desktop" "$share/mime/packages/drafter.xml" \
        "$share/icons/hicolor/scalable/apps/drafter.svg" \
        "$share/icons/hicolor/scalable/mimetypes/application-x-undraft.svg"
    if [ -L "$prefix/bin/drafter" ]; then rm -f "$prefix/bin/drafter"; fi
    rm -rf "$program"
    refresh
    echo "drafter is gone; your documents and settings are still there."
}

# For the right side of sed's s|…|…|.
escaped() {
    printf '%s' "$1" | sed 's/[&|\\]/\\&/g'
}

refresh() {
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" >/dev/null 2>&1 || true
    fi
    if command -v xdg-mime >/dev/null && [ -e "$share/applications/drafter.desktop" ]; then
        XDG_DATA_HOME=$share xdg-mime default drafter.desktop application/x-undraft 2>/dev/null || true
    fi
}

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}

main "$@"
