#!/usr/bin/env bash
# From a fresh clone to reviewing: installs what is missing, builds, and opens the sample.
set -euo pipefail
called_from=$PWD

usage()
{
    cat <<'TEXT'
Usage: packaging/run.sh [OUTDIR]

Installs what is missing (Debian 12), builds Countersign and runs it on the sample of 240 tickets:
with a screen, the program opens on the sample; without one, countersign-cli pre-labels and exports the
sample into OUTDIR (./countersign-demo if none is given).

Nothing leaves this machine unless you name an endpoint:
  COUNTERSIGN_BASE_URL   an OpenAI-compatible address, for example http://127.0.0.1:8080/v1
  COUNTERSIGN_MODEL      the model to ask
  COUNTERSIGN_KEY_ENV    the name (not the value) of the variable that holds the key
Others:
  JOBS                   compilers at a time (as many as there are cores)
  SKIP_PACKAGES=1        do not look at packages
TEXT
}

case ${1:-} in
-h | --help)
    usage
    exit 0
    ;;
-*)
    usage >&2
    exit 2
    ;;
esac
if [ $# -gt 1 ]; then
    usage >&2
    exit 2
fi
outdir=${1:-countersign-demo}
[ "${outdir#/}" != "$outdir" ] || outdir=$called_from/$outdir

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/steps.sh
source packaging/steps.sh
# shellcheck disable=SC2034 # read by steps.sh
steps_total=3

endpoint=()
if [ -n "${COUNTERSIGN_BASE_URL:-}" ]; then
    endpoint+=(--base-url "$COUNTERSIGN_BASE_URL")
    [ -z "${COUNTERSIGN_MODEL:-}" ] || endpoint+=(--model "$COUNTERSIGN_MODEL")
    [ -z "${COUNTERSIGN_KEY_ENV:-}" ] || endpoint+=(--key-env "$COUNTERSIGN_KEY_ENV")
elif [ -n "${COUNTERSIGN_MODEL:-}${COUNTERSIGN_KEY_ENV:-}" ]; then
    echo "COUNTERSIGN_MODEL and COUNTERSIGN_KEY_ENV need COUNTERSIGN_BASE_URL: set it, or unset both." >&2
    exit 2
fi

groups=(build run)
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    groups+=(wayland)
fi

step "Packages" "about 2 minutes the first time"
bash packaging/install_packages.sh "${groups[@]}" || fail "Install the packages named above, then start again."

step "Build" "about 5 minutes the first time on two cores"
configure release || fail "The whole output is in build/release-configure.log."
build release countersign countersign-cli || fail "The whole output is in build/release-build.log."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "Countersign on the sample" "until you close the window"
    build/release/app/desktop/countersign --sample "${endpoint[@]}" ||
        fail "The program ended with status $?. Without a screen: env -u DISPLAY -u WAYLAND_DISPLAY packaging/run.sh"
    step_close
else
    step "Countersign on the sample, without a screen" "less than a minute"
    status=0
    build/release/app/cli/countersign-cli demo "$outdir" "${endpoint[@]}" || status=$?
    # 3: it finished, but some tickets failed; the results are there.
    [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail "countersign-cli ended with status $status; its message is above."
    step_close
    echo "The results are in $outdir:"
    find "$outdir" -maxdepth 1 -type f -printf '  %f  %s bytes\n' | sort
    [ "$status" -eq 0 ] || echo "Some tickets failed; report.txt names them."
    exit "$status"
fi
