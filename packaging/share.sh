#!/usr/bin/env bash
# Makes FOLDER into what a Linux system has in /usr/share: `share.sh FOLDER`. OWN names another Python than .venv's.
set -euo pipefail
cd "$(dirname "$0")/.."
OWN=${OWN:-.venv/bin/python}
folder=$1
export PYTHONPATH=$PWD QT_QPA_PLATFORM=offscreen
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
rm -rf "$folder"
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$OWN" packaging/icons.py "$made"
"$OWN" packaging/share.py "$folder"
mkdir -p "$folder/icons"
cp -r "$made/hicolor" "$folder/icons/"
