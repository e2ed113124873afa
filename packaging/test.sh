#!/usr/bin/env bash
# Everything that must hold before a change is taken: dev and sanitizer builds and tests, format, clang-tidy on
# changed files, each bench once at a hundredth of its size. Needs no screen and contacts nothing but loopback.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    echo "Usage: packaging/test.sh"
    echo "  JOBS             compilers and tests at a time (as many as there are cores)"
    echo "  SKIP_PACKAGES=1  do not look at packages"
    exit 0
elif [ $# -gt 0 ]; then
    echo "Usage: packaging/test.sh" >&2
    exit 2
fi
# shellcheck source=packaging/steps.sh
source packaging/steps.sh
# shellcheck disable=SC2034 # read by steps.sh
steps_total=9

# Tests get a home of their own, and no screen, key or proxy of the person who runs them.
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
mkdir -p "$private"/{home,config,data,state,cache,tmp}
mkdir -m 700 "$private/runtime"
# Open to pass through: run as root, some tests drop their rights to see what a write-protected folder does.
chmod 711 "$private" "$private/tmp"
isolated()
{
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u LANGUAGE \
        -u OPENAI_API_KEY -u OXLO_API_KEY -u OPENROUTER_API_KEY \
        -u COUNTERSIGN_BASE_URL -u COUNTERSIGN_MODEL -u COUNTERSIGN_KEY_ENV \
        -u http_proxy -u https_proxy -u all_proxy -u no_proxy -u HTTP_PROXY -u HTTPS_PROXY -u ALL_PROXY -u NO_PROXY \
        HOME="$private/home" XDG_CONFIG_HOME="$private/config" XDG_DATA_HOME="$private/data" \
        XDG_STATE_HOME="$private/state" XDG_CACHE_HOME="$private/cache" XDG_RUNTIME_DIR="$private/runtime" \
        TMPDIR="$private/tmp" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}

# On a machine that others load too, a deadline inside a test may pass. What failed gets one more chance with the
# machine to itself; it is named, so that nobody takes it for a clean run.
alone_again()
{
    echo "  Not passed beside others, now once more alone:"
    sed -n '/The following tests FAILED/,$p' "build/$1-tests.log" | grep -E '^[[:space:]]+[0-9]+ - ' || return 1
    isolated ctest --preset "$1" --rerun-failed --parallel 1 >>"build/$1-tests.log" 2>&1
}

test_preset()
{
    isolated ctest --preset "$1" --parallel "$JOBS" --label-exclude '^bench$' >"build/$1-tests.log" 2>&1 ||
        alone_again "$1" || {
        # From the first failure on; a run that never started has only its last lines.
        grep -n -m 1 -E '\*\*\*' "build/$1-tests.log" >/dev/null && grep -E -A 40 '\*\*\*' "build/$1-tests.log" | head -n 200 >&2
        tail -n 15 "build/$1-tests.log" >&2
        return 1
    }
    grep -E 'tests passed' "build/$1-tests.log" | sed 's/^/  /'
}

# Benches are programs of their own; here they only have to run. What they measure at a hundredth means nothing.
smoke_benches()
{
    if [ -f tests/bench/smoke.sh ]; then
        isolated bash tests/bench/smoke.sh build/dev >build/bench-smoke.log 2>&1
    elif ctest --test-dir build/dev --show-only --label-regex '^bench$' | grep -q '^Total Tests: 0$'; then
        echo "  There are no benches in this build."
        return 0
    else
        COUNTERSIGN_BENCH_SCALE=0.01 isolated ctest --preset dev --label-regex '^bench$' --parallel 1 >build/bench-smoke.log 2>&1
    fi || {
        tail -n 40 build/bench-smoke.log >&2
        return 1
    }
    echo "  Every bench ran."
}

step "Packages"
bash packaging/install_packages.sh build run test deb || fail "Install the packages named above, then start again."

step "Translations"
bash packaging/translations.sh --check || fail "Nothing may be missing in German or in the English plurals."

step "Development build"
configure dev || fail "The whole output is in build/dev-configure.log."
build dev || fail "The whole output is in build/dev-build.log."
step "Tests"
test_preset dev || fail "Again, alone: ctest --preset dev -R NAME. The whole output is in build/dev-tests.log."

step "Sanitizer build"
configure asan || fail "The whole output is in build/asan-configure.log."
build asan || fail "The whole output is in build/asan-build.log."
step "Tests under the sanitizers"
test_preset asan || fail "Again, alone: ctest --preset asan -R NAME. The whole output is in build/asan-tests.log."

step "Format"
bash packaging/lint.sh --format-only || fail "Format the files named above."
step "clang-tidy on changed files"
bash packaging/lint.sh --tidy-only || fail "Mend the lines named above."

step "Benches at a hundredth of their size"
smoke_benches || fail "The whole output is in build/bench-smoke.log."

step_close
echo "All $steps_total steps passed in $(minutes_of $((SECONDS - all_started)))."
