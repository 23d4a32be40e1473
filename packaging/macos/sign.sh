#!/usr/bin/env bash
# Signs dist/Askwell.app, makes the disk image anew and has Apple notarise it. After build.sh; wants
#   SIGN_IDENTITY    a "Developer ID Application: ..." certificate in the keychain
#   NOTARY_PROFILE   what `xcrun notarytool store-credentials` has kept a login under; without it nothing is sent to Apple
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(uname -s)" = Darwin ] || { echo "This signs on macOS only." >&2; exit 1; }
: "${SIGN_IDENTITY:?names the certificate to sign with}"

own=build/venv/bin/python
export PYTHONPATH=$PWD
described() { "$own" packaging/description.py "$1"; }

bundle="dist/$(described name).app"
image="dist/$(described command)-$(described version).dmg"

sign() { codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" "$@"; }

# From the inside out: a signature seals what lies below it.
find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' file; do sign "$file"; done
find "$bundle/Contents" -type d -name '*.framework' -prune -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
sign --entitlements packaging/macos/entitlements.plist "$bundle"
codesign --verify --strict --deep --verbose=2 "$bundle"

packaging/macos/build.sh image
codesign --force --timestamp --sign "$SIGN_IDENTITY" "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
