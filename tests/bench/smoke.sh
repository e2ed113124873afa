#!/usr/bin/env bash
# Each bench once, at a hundredth of its size: shows that it runs and that what it checks holds. Prints no figures,
# since they would mean nothing.
set -euo pipefail

if [ $# -ne 1 ] || [ "$1" = --help ]; then
    echo "Usage: tests/bench/smoke.sh BUILD_DIR" >&2
    exit 2
fi
build=$(cd "$1" && pwd)/tests/bench
data=$(mktemp -d "$build/smoke-XXXXXX")
trap 'rm -rf "$data"' EXIT

for bench in import store search dispatch duplicates export window; do
    [ -x "$build/bench_$bench" ] || {
        echo "bench_$bench is not built." >&2
        exit 1
    }
    started=$SECONDS
    "$build/bench_$bench" --scale 0.01 --pairs 1 --quiet --folder "$data"
    echo "bench_$bench ran ($((SECONDS - started)) s)"
done
