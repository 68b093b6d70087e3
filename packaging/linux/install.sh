#!/bin/sh
# Installs Carrel from this folder: for one person (below ~/.local), or below the PREFIX that is
# given, such as /usr/local. With --remove it takes away what it installed; libraries stay.
set -eu

usage="usage: ./install.sh [--prefix PREFIX] [--remove]"
prefix="${HOME:-/root}/.local"
remove=
while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) [ $# -gt 1 ] || { echo "$usage" >&2; exit 2; }; prefix=$2; shift 2 ;;
        --remove) remove=yes; shift ;;
        -h | --help) echo "$usage"; exit 0 ;;
        *) echo "$usage" >&2; exit 2 ;;
    esac
done
case "$prefix" in /*) ;; *) prefix="$PWD/$prefix" ;; esac
here=$(cd "$(dirname "$0")" && pwd)
list="$prefix/lib/carrel/installed-files"

renew() {
    # What desktops read; where a tool is missing they read the files themselves, later.
    update-desktop-database -q "$prefix/share/applications" 2>/dev/null || :
    update-mime-database "$prefix/share/mime" 2>/dev/null || :
    gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor" 2>/dev/null || :
}

take_away() {
    [ -f "$list" ] || return 1
    while IFS= read -r file; do
        rm -f "$prefix/$file"
    done <"$list"
    rm -rf "$prefix/lib/carrel"
}

if [ -n "$remove" ]; then
    take_away || { echo "Carrel is not installed below $prefix." >&2; exit 1; }
    renew
    echo "Carrel is removed from $prefix. Your library stays where it is."
    exit 0
fi

take_away || :
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
cp -R "$here/lib/carrel" "$prefix/lib/carrel"
(cd "$here" && find share -type f) >"$list"
echo bin/carrel >>"$list"
(cd "$here" && tar -cf - share) | (cd "$prefix" && tar -xof -)
ln -sf ../lib/carrel/carrel "$prefix/bin/carrel"
# A desktop may not look for programs below this prefix.
entry="$prefix/share/applications/org.carrel.Carrel.desktop"
sed "s|^Exec=carrel|Exec=\"$prefix/bin/carrel\"|" "$entry" >"$entry.new"
mv "$entry.new" "$entry"
renew
echo "Carrel is installed below $prefix; start it with $prefix/bin/carrel, or from the menu."
for library in libEGL.so.1 libGL.so.1 libxcb-cursor.so.0 libxkbcommon-x11.so.0; do
    if command -v ldconfig >/dev/null && ! ldconfig -p | grep -q "$library"; then
        echo "This system lacks $library, which the window needs. On Debian and Ubuntu:" >&2
        echo "  sudo apt-get install libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 \\" >&2
        echo "    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0" >&2
        break
    fi
done
