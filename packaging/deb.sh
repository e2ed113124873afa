#!/usr/bin/env bash
# Builds the Debian package into build/deb. The same commit gives the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ $# -gt 0 ]; then
    echo "Usage: packaging/deb.sh"
    [ "$1" = --help ] || [ "$1" = -h ] || exit 2
    exit 0
fi
# shellcheck source=packaging/steps.sh
source packaging/steps.sh
# shellcheck disable=SC2034 # read by steps.sh
steps_total=3

step "Packages" "about 2 minutes the first time"
bash packaging/install_packages.sh build deb || fail "Install the packages named above, then start again."

step "Build" "about 5 minutes the first time on two cores"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)
export SOURCE_DATE_EPOCH
# A folder of its own: cpack makes everything that the folder holds, and tests are not part of it.
configure release -B build/deb -DCOUNTERSIGN_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr || fail "The whole output is in build/release-configure.log."
build deb || fail "The whole output is in build/deb-build.log."

step "Package"
rm -f build/deb/*.deb
(umask 022 && cd build/deb && cpack -G DEB) >build/deb-package.log 2>&1 || {
    tail -n 20 build/deb-package.log >&2
    fail "The whole output is in build/deb-package.log."
}
step_close
find build/deb -maxdepth 1 -name '*.deb' -printf 'The package is build/deb/%f (%s bytes). Install it: sudo apt-get install ./build/deb/%f\n'
