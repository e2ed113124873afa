#!/usr/bin/env bash
# Paints every page, light and dark, into PNG files, without a screen: packaging/screenshots.sh [FOLDER [en|de]]
set -euo pipefail
called_from=$PWD
folder=${1:-}
language=${2:-en}
case $folder in
-*)
    echo "Usage: packaging/screenshots.sh [FOLDER [en|de]]   (build/screenshots and English if none are given)"
    [ "$folder" = --help ] || [ "$folder" = -h ] || exit 2
    exit 0
    ;;
esac
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/steps.sh
source packaging/steps.sh
# shellcheck disable=SC2034 # read by steps.sh
steps_total=3
if [ -z "$folder" ]; then
    folder=$PWD/build/screenshots
elif [ "${folder#/}" = "$folder" ]; then
    folder=$called_from/$folder
fi

step "Packages"
bash packaging/install_packages.sh build run || fail "Install the packages named above, then start again."

step "Build"
configure dev || fail "The whole output is in build/dev-configure.log."
if ! ninja -C build/dev -t targets all | grep -q '^countersign_screenshots: '; then
    fail "This tree has no countersign_screenshots program yet (tests/journeys/screenshots.cpp)."
fi
build dev countersign_screenshots || fail "The whole output is in build/dev-build.log."

step "Pages"
program=$(find build/dev -name countersign_screenshots -type f -perm -u+x | head -n 1)
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
mkdir -p "$folder" "$private"/{config,data,state,cache}
mkdir -m 700 "$private/runtime"
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$private" \
    XDG_CONFIG_HOME="$private/config" XDG_DATA_HOME="$private/data" XDG_STATE_HOME="$private/state" \
    XDG_CACHE_HOME="$private/cache" XDG_RUNTIME_DIR="$private/runtime" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    "$program" "$folder" "$language" || fail "The program ended with status $?."
step_close
echo "$(find "$folder" -maxdepth 1 -name '*.png' | wc -l) pictures are in $folder."
