#!/usr/bin/env bash
# Builds the Flatpak: `build.sh wheels` fetches the locked libraries, `build.sh` makes the rest of it without a network.
# Needs flatpak-builder with the runtime and SDK that the manifest names, and .venv from `make setup`.
set -euo pipefail
cd "$(dirname "$0")/../.."

own=.venv/bin/python
folder=build/flatpak
export PYTHONPATH=$PWD
described() { "$own" packaging/description.py "$1"; }
files() { "$own" packaging/flatpak_files.py "$@"; }

fetch_wheels() {
    local python platforms=()
    python=$(files python "$folder")
    # PySide6's tags differ from one release to the next; any that the runtime's C library can load will do.
    for minor in 17 24 26 27 28 31 34 35 39; do platforms+=(--platform "manylinux_2_${minor}_$(uname -m)"); done
    files requirements "$folder"
    rm -rf "$folder/wheels"
    "$own" -m pip download -q --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
        --python-version "$python" --implementation cp --abi "cp${python/./}" --abi abi3 --abi none \
        "${platforms[@]}" --platform "manylinux2014_$(uname -m)" -r "$folder/requirements.txt" -d "$folder/wheels"
}

build() {
    [ -d "$folder/wheels" ] || { echo "First: $0 wheels" >&2; exit 1; }
    packaging/share.sh build/share
    files manifest "$folder"
    # Offline: whatever is missing must be missed now.
    flatpak-builder --user --force-clean --disable-download --repo="$folder/repository" "$folder/built" \
        "$folder/$(described id).json"
    flatpak build-bundle "$folder/repository" "dist/$(described command)-$(described version).flatpak" "$(described id)"
}

case "${1:-build}" in
    wheels) fetch_wheels ;;
    build) build ;;
    *) echo "Usage: $0 [wheels|build]" >&2; exit 2 ;;
esac
