#!/usr/bin/env bash
# Builds an AppImage from the program's folder: `build.sh [dist/askwell]`, a folder that PyInstaller has made with all
# libraries in it (without --system-libraries). Where appimagetool is missing, the AppDir is made and checked, no more.
#   APPIMAGETOOL     the tool, where it is not on the PATH
#   BUILT            where to build, if not in build/appimage
#   RUNTIME          the runtime that it puts before the image; without it the tool fetches one from the network
set -euo pipefail
cd "$(dirname "$0")/../.."

own=.venv/bin/python
export PYTHONPATH=$PWD
described() { "$own" packaging/description.py "$1"; }

name=$(described name) command=$(described command) version=$(described version) id=$(described id)
program=${1:-dist/$command}
built=${BUILT:-build/appimage} dir=$built/$name.AppDir

fail() { echo "$*" >&2; exit 1; }

make_dir() {
    [ -x "$program/$command" ] || fail "No program in $program: build it with PyInstaller first."
    rm -rf "$dir"
    mkdir -p "$dir/usr/lib" "$dir/usr/bin" "$dir/usr/share"
    cp -a "$program" "$dir/usr/lib/$command"
    # The program finds its own folder through links, wherever the image is mounted.
    ln -s "../lib/$command/$command" "$dir/usr/bin/$command"
    ln -s "usr/bin/$command" "$dir/AppRun"
    packaging/share.sh "$dir/usr/share"
    # Where the specification of AppDirs looks for the entry and its icon.
    ln -s "usr/share/applications/$id.desktop" "$dir/$id.desktop"
    ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$dir/$id.png"
    ln -s "$id.png" "$dir/.DirIcon"
}

check_dir() {
    local link
    for link in AppRun "$id.desktop" "$id.png" .DirIcon; do
        [ -e "$dir/$link" ] || fail "$dir/$link leads nowhere."
    done
    grep -q "^Exec=$command\b" "$dir/$id.desktop" || fail "The entry does not start $command."
    grep -q "^Icon=$id$" "$dir/$id.desktop" || fail "The entry does not show $id."
    if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$dir/usr/share/applications/$id.desktop"; fi
    [ "$("$dir/AppRun" --version)" = "$command $version" ] || fail "$dir/AppRun is not $version."
    QT_QPA_PLATFORM=offscreen "$dir/AppRun" --self-test || fail "The program in $dir is not whole."
}

make_image() {
    local tool=${APPIMAGETOOL:-appimagetool} image
    image=$built/$name-$version-$(uname -m).AppImage
    if ! command -v "$tool" >/dev/null; then
        echo "$dir is ready; without appimagetool there is no AppImage." >&2
        return
    fi
    ARCH=$(uname -m) VERSION=$version "$tool" ${RUNTIME:+--runtime-file "$RUNTIME"} "$dir" "$image"
    echo "$image"
}

make_dir
check_dir
make_image
