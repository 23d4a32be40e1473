#!/usr/bin/env bash
# Proves dist/*.deb: what it says of itself, that it is made again byte by byte elsewhere, and that it runs, upgrades and
# goes again in a Debian without Python. Needs root and some minutes; whatever it mounts ends with it.
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(id -u)" -eq 0 ] || { echo "This makes a Debian in a folder, for which it has to be root: sudo make package-test" >&2; exit 1; }

own=build/package/venv/bin/python
export PYTHONPATH=$PWD
name=$("$own" packaging/debian_files.py name)
new=$PWD/dist/$name
suite=$(. /etc/os-release; echo "$VERSION_CODENAME")
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
place=$(mktemp -d /var/tmp/askwell-proof-XXXXXX)
trap 'rm -rf --one-file-system "$place"' EXIT

tools() {
    local missing=() one
    for one in debootstrap xvfb openbox xdotool imagemagick strace lintian appstream desktop-file-utils man-db; do
        dpkg-query -W -f '${Status}' "$one" 2>/dev/null | grep -q 'ok installed' || missing+=("$one")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

said() { printf 'ok      %s\n' "$*"; }

# What the package says of itself, to those who check it.
validate() {
    local there=$place/there
    dpkg-deb -x "$new" "$there"
    desktop-file-validate "$there"/usr/share/applications/*.desktop
    appstreamcli validate --no-net "$there"/usr/share/metainfo/*.xml >/dev/null
    LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l "$there"/usr/share/man/man1/*.1.gz 2>&1 >/dev/null | (! grep .)
    lintian --allow-root --display-info --pedantic --fail-on error,warning,info,pedantic "$new"
    said "desktop-file-validate, appstreamcli, man and lintian are content ($(grep -c '^askwell:' packaging/debian/lintian-overrides) overrides, with their reasons)"
    (! grep -rlF -e "$PWD" -e "${HOME:-/root}/" "$there/usr" | grep .)
    said "no path of this machine inside"
}

# The same files in another folder, once as they are and once as an older version.
elsewhere() {
    git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -C "$1" -xf -
}

again() {
    mkdir "$place/elsewhere"
    elsewhere "$place/elsewhere"
    "$place/elsewhere/packaging/package.sh" >"$place/build.log" 2>&1 || { tail "$place/build.log"; exit 1; }
    cmp "$new" "$place/elsewhere/dist/$name"
    said "built in two folders: both $(sha256sum < "$new" | cut -d' ' -f1), $(stat -c %s "$new") bytes"
}

older() {
    local there=$place/elsewhere
    sed -i 's/^VERSION = .*/VERSION = "0.0.1"/' "$there/desktop_app/identity.py"
    rm -r "$there/dist"
    "$there/packaging/package.sh" >"$place/build.log" 2>&1 || { tail "$place/build.log"; exit 1; }
    mv "$there"/dist/*.deb "$place/"
}

prove() {
    mkdir "$place/debian"
    # Seen only in there: the mounts.
    unshare --mount "$own" packaging/proof "$place/debian" "$suite" "$place"/*.deb "$new" 2>"$place/proof.log" || {
        tail -40 "$place/proof.log"
        [ ! -e "$place/last-seen.png" ] || { cp "$place/last-seen.png" build/; echo "See build/last-seen.png"; }
        exit 1
    }
}

tools
validate
again
older
prove
said "all of it"
