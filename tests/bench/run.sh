#!/usr/bin/env bash
# Every bench at its full size, as one table: goal, floor, figure, what is needed, met or MISSED.
# The machine should have nothing else to do; all figures are ratios of pairs measured in turns, medians.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ $# -lt 1 ] || [ "$1" = --help ] || [ "$1" = -h ]; then
    echo "Usage: tests/bench/run.sh BUILD_DIR [--scale F] [--pairs N] [BENCH...]"
    echo "  BUILD_DIR  a configured build, better of the preset release: build/release"
    echo "  BENCH      import store search dispatch duplicates export window; all without it (about an hour at full size)"
    echo "Beside what the build needs (Debian): libcurl4-openssl-dev for dispatch; xvfb, libxtst-dev and"
    echo "libxext-dev, there when the build is configured, for the keys of window (G6 is left out without them)."
    [ $# -ge 1 ] && exit 0
    exit 2
fi
build=$(cd "$1" && pwd)/tests/bench
shift
options=()
benches=()
while [ $# -gt 0 ]; do
    case $1 in
    --scale | --pairs)
        options+=("$1" "${2:?$1 needs a value}")
        shift 2
        ;;
    *)
        benches+=("$1")
        shift
        ;;
    esac
done
[ ${#benches[@]} -gt 0 ] || benches=(import store search dispatch duplicates export window)

# The files are made on the disk that the build is on: /tmp may be memory, and memory has no fdatasync to speak of.
data="$build/data"
mkdir -p "$data"
rows=$(mktemp)
trap 'rm -rf "$data" "$rows"' EXIT

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores, $(date -u +%Y-%m-%dT%H:%MZ), $(basename "$(dirname "$(dirname "$build")")")"
status=0
for bench in "${benches[@]}"; do
    if [ ! -x "$build/bench_$bench" ]; then
        printf 'bench_%s\t-\tnot built\t-\tMISSED\n' "$bench" >>"$rows"
        continue
    fi
    echo "running bench_$bench" >&2
    "$build/bench_$bench" --folder "$data" "${options[@]}" >>"$rows" || {
        printf 'bench_%s\t-\tended early\t-\tMISSED\n' "$bench" >>"$rows"
        status=1
    }
done
echo "load after:  $(cut -d' ' -f1-3 /proc/loadavg)"
echo
{
    printf 'goal\tfloor\tfigure\tneeded\t\n'
    cat "$rows"
} | awk -F '\t' '
    { for (i = 1; i <= NF; ++i) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) } }
    END {
        for (row = 1; row <= NR; ++row)
            printf "%-*s  %-*s  %-*s  %-*s  %s\n", width[1], cell[row, 1], width[2], cell[row, 2],
                width[3], cell[row, 3], width[4], cell[row, 4], cell[row, 5]
    }'
exit $status
