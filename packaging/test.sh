#!/usr/bin/env bash
# Installs what is missing, builds and passes all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset dev
ninja -C build/dev
ctest --preset dev
