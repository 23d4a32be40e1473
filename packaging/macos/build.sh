#!/usr/bin/env bash
# Builds dist/Askwell.app and its disk image on macOS, from the lock file. Needs Python 3.11 or newer from python.org,
# whose builds run on older systems than the one that builds.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(uname -s)" = Darwin ] || { echo "This builds on macOS only." >&2; exit 1; }

PYTHON=${PYTHON:-python3}
own=build/venv/bin/python
export PYTHONPATH=$PWD PYTHONHASHSEED=0
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

described() { "$own" packaging/description.py "$1"; }

make_app() {
    "$PYTHON" -m venv --clear build/venv
    "$own" -m pip install -q --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r requirements.lock
    QT_QPA_PLATFORM=offscreen "$own" packaging/icons.py build/icons
    "$own" -m PyInstaller --noconfirm --clean --distpath dist --workpath build/pyinstaller packaging/askwell.spec
    "dist/$(described name).app/Contents/MacOS/$(described command)" --self-test
}

# The bundle, and the folder to drag it to.
make_image() {
    local name image
    name=$(described name)
    image="dist/$(described command)-$(described version).dmg"
    rm -rf build/image "$image"
    mkdir -p build/image
    # ditto keeps the links within Qt's frameworks.
    ditto "dist/$name.app" "build/image/$name.app"
    ln -s /Applications build/image/Applications
    hdiutil create -volname "$name" -srcfolder build/image -fs HFS+ -format UDZO -ov "$image"
    echo "$image"
}

case "${1:-all}" in
    all) make_app && make_image ;;
    app) make_app ;;
    image) make_image ;;
    *) echo "Usage: $0 [all|app|image]" >&2; exit 2 ;;
esac
