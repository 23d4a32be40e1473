#!/usr/bin/env bash
# Builds dist/NAME_VERSION_ARCHITECTURE.deb from the lock file; the same commit gives the same bytes on the same Debian.
#   PYTHON   Debian's own by default: its library is what the package brings, and its C library what it asks for
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${PYTHON:-/usr/bin/python3}
work=$PWD/build/package
own=$work/venv/bin/python
export PYTHONPATH=$PWD QT_QPA_PLATFORM=offscreen
# Nothing of the moment, of the machine, of its language or of its user gets into the package. What is stored as it is
# starts faster than what is to be unpressed, and the package is pressed as a whole.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONNOUSERSITE=1 PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 LC_ALL=C.UTF-8 TZ=UTC
umask 022

# The tools, and every library that Qt's wheels load from the system: dpkg-shlibdeps asks whose they are.
system_packages() {
    printf '%s\n' python3 python3-venv dpkg-dev binutils fonts-dejavu-core \
        libegl1 libgl1 libopengl0 libglx0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 \
        libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
        libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libx11-6 \
        libx11-xcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 libsqlite3-0 libffi8 libuuid1 zlib1g
    # Names that differ between releases of Debian.
    local name
    for name in libglib2.0-0 libcups2; do
        if apt-cache show "${name}t64" >/dev/null 2>&1; then echo "${name}t64"; else echo "$name"; fi
    done
    [ -x "$PYTHON" ] && "$PYTHON" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])'
    return 0
}

install_system_packages() {
    command -v dpkg-query >/dev/null || { echo "A Debian package is built on Debian, or what comes from it." >&2; exit 1; }
    local missing=() name
    for name in $(system_packages); do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        printf 'This needs some packages. Please run this line, then try again:\n\n    sudo apt-get install -y %s\n\n' \
            "${missing[*]}" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q >&2
    apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

make_environment() {
    local wanted
    wanted="$(cat requirements.lock packaging/package.sh | cksum) $("$PYTHON" -VV) $work"
    [ "$(cat "$work/venv/stamp" 2>/dev/null)" = "$wanted" ] && return 0
    "$PYTHON" -c 'import sys, sysconfig; sys.exit(sys.version_info < (3, 11) or not sysconfig.get_config_var("Py_ENABLE_SHARED"))' ||
        { echo "$PYTHON is older than 3.11, or has no shared library. Try: make package PYTHON=/usr/bin/python3" >&2; exit 1; }
    "$PYTHON" -m venv --clear "$work/venv"
    "$own" -m pip install -qq --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r requirements.lock
    printf '%s' "$wanted" > "$work/venv/stamp"
}

described() { "$own" packaging/description.py "$1"; }

make_program() {
    rm -rf "$work/program" "$work/pyinstaller"
    "$own" -m PyInstaller --noconfirm --log-level ERROR --distpath "$work/program" --workpath "$work/pyinstaller" \
        packaging/askwell.spec -- --system-libraries
}

# What the package lays into the system, with modes and times that no machine decides.
make_tree() {
    local command root documents
    command=$(described command)
    root=$work/root
    documents=$root/usr/share/doc/$command
    rm -rf "$root"
    mkdir -p "$root/usr/bin" "$root/usr/lib" "$root/DEBIAN"
    cp -a "$work/program/$command" "$root/usr/lib/$command"
    ln -s "../lib/$command/$command" "$root/usr/bin/$command"
    OWN=$own packaging/share.sh "$root/usr/share"
    mkdir -p "$documents" "$root/usr/share/lintian/overrides"
    cp packaging/debian/lintian-overrides "$root/usr/share/lintian/overrides/$command"
    gzip -9nc CHANGELOG.md > "$documents/changelog.gz"
    "$own" packaging/debian_files.py changelog | gzip -9n > "$documents/changelog.Debian.gz"
    "$own" packaging/debian_files.py copyright "$work/pyinstaller" > "$documents/copyright"
    # Wheels differ in what they leave in their libraries for debuggers; nobody debugs here.
    find "$root/usr/lib" -type f -name '*.so*' -exec strip --strip-unneeded --remove-section=.comment {} +
    find "$root" -type d -exec chmod 755 {} +
    find "$root" -type f -exec chmod 644 {} +
    chmod 755 "$root/usr/lib/$command/$command"
}

make_package() {
    local root made
    root=$work/root
    "$own" packaging/debian_files.py control "$root" > "$work/control"
    mv "$work/control" "$root/DEBIAN/control"
    (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
    chmod 644 "$root/DEBIAN"/*
    find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    made=dist/$("$own" packaging/debian_files.py name)
    mkdir -p dist
    # One thread: what several of them press depends on how many there are.
    dpkg-deb --root-owner-group --threads-max=1 -Zxz --build "$root" "$made" >&2
    sha256sum "$made"
    du -h "$made" | cut -f1
}

install_system_packages
make_environment
make_program
make_tree
make_package
