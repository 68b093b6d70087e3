#!/bin/sh
# Makes a disk image of an app: dmg.sh APP IMAGE
# It is signed when CARREL_SIGN_AS names an identity of the keychain, and notarised when
# CARREL_NOTARY names a profile of `notarytool store-credentials`; otherwise macOS warns of it.
set -eu

app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ -n "${CARREL_SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements "$here/entitlements.plist" --sign "$CARREL_SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi

cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -quiet -volname Carrel -srcfolder "$folder" -fs HFS+ -format UDZO "$image"

if [ -n "${CARREL_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$CARREL_NOTARY" --wait
    xcrun stapler staple "$image"
fi
