#!/usr/bin/env bash
# Make .venv from the lock file, and see that Qt finds its system libraries. Safe to call any number of times.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${PYTHON:-python3}
wanted=$(cat requirements.lock pyproject.toml packaging/setup.sh | cksum)

# What the window says, in the form that Qt reads.
make_catalogues() {
    local source
    for source in resources/translations/askwell_*.ts; do
        [ "${source%.ts}.qm" -nt "$source" ] || .venv/bin/pyside6-lrelease -silent "$source" -qm "${source%.ts}.qm"
    done
}

if [ "$(cat .venv/askwell-stamp 2>/dev/null)" = "$wanted $PWD" ]; then
    make_catalogues
    exit 0
fi

# What PySide6's wheels load from the system, the screen the tests start and the eye they
# keep on what the program asks of the system, and one font to draw with.
system_packages() {
    printf '%s\n' libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 \
        libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 \
        libxcb-xinerama0 libxcb-randr0 libxcb-xfixes0 libxcb-sync1 libx11-xcb1 fonts-dejavu-core xvfb strace
    # A Python of one's own brings its venv; Debian's needs a package for it.
    "$PYTHON" -c 'import ensurepip' 2>/dev/null || echo python3-venv
    case $(. /etc/os-release; echo "$VERSION_CODENAME") in
        bookworm|jammy|bullseye|focal) echo libglib2.0-0 ;;
        *) echo libglib2.0-0t64 ;;
    esac
}

install_system_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() name
    for name in $(system_packages); do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -eq 0 ]; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -q >&2
        apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
    else
        printf 'Askwell needs some system libraries. Please run this line, then try again:\n\n    sudo apt-get install -y %s\n\n' "${missing[*]}" >&2
        exit 1
    fi
}

make_environment() {
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        { echo "Askwell needs Python 3.11 or newer; $PYTHON is older. Try: make PYTHON=/path/to/python3.11" >&2; exit 1; }
    "$PYTHON" -m venv --clear .venv
    # The lock file is complete; asked to resolve it, pip would stumble over any newer release of what is pinned.
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r requirements.lock
    .venv/bin/python -m pip check -q --disable-pip-version-check
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
}

command -v "$PYTHON" >/dev/null || { echo "Askwell needs Python 3.11 or newer: sudo apt-get install -y python3 python3-venv" >&2; exit 1; }
install_system_packages
make_environment
make_catalogues
printf '%s' "$wanted $PWD" > .venv/askwell-stamp
