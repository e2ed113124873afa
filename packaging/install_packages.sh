#!/usr/bin/env bash
# Installs the packages of the named groups that are missing: packaging/install_packages.sh build run
# Without root and without sudo it prints the one line to run and stops with status 1.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/packages.sh
source "$here/packages.sh"

if [ $# -eq 0 ] || [ "$1" = --help ]; then
    echo "Usage: packaging/install_packages.sh GROUP...   (groups: build run wayland test deb)"
    [ $# -gt 0 ] && exit 0
    exit 2
fi

wanted=()
for group in "$@"; do
    case $group in
    build) wanted+=("${packages_build[@]}") ;;
    run) wanted+=("${packages_run[@]}") ;;
    wayland) wanted+=("${packages_wayland[@]}") ;;
    test) wanted+=("${packages_test[@]}") ;;
    deb) wanted+=("${packages_deb[@]}") ;;
    *)
        echo "There is no package group \"$group\". The groups are: build run wayland test deb." >&2
        exit 2
        ;;
    esac
done

if [ "${SKIP_PACKAGES:-}" = 1 ]; then
    echo "  Not looked at (SKIP_PACKAGES=1)."
    exit 0
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system has no apt. Install the equivalents of these Debian 12 packages, then run with SKIP_PACKAGES=1:" >&2
    echo "  ${wanted[*]}" >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "  All ${#wanted[@]} packages are there."
    exit 0
fi

install_line="apt-get install --yes --no-install-recommends ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    as_root=(sudo)
else
    echo "Packages are missing (${#missing[@]}) and this account cannot install them. Run this line, then start again:" >&2
    echo "  su -c 'apt-get update && $install_line'" >&2
    exit 1
fi

echo "  Installing what is missing (${#missing[@]}): ${missing[*]}"
"${as_root[@]}" apt-get update -qq || {
    echo "The package lists could not be read. Check the network connection and /etc/apt/sources.list, then start again." >&2
    exit 1
}
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends -qq -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null || {
    echo "Not every package could be installed. To see why, run: ${as_root[*]} $install_line" >&2
    exit 1
}
