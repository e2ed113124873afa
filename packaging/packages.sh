# The Debian 12 packages of this project, in one place. Sourced, never run.
# shellcheck shell=bash disable=SC2034

# Needed to compile everything but the tests.
packages_build=(
    build-essential cmake ninja-build ccache pkgconf
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsimdjson-dev libicu-dev libsqlite3-dev libexpected-dev
)

# What running needs beside the libraries above: roots for https, Qt's own texts, and fonts for tickets in any script.
packages_run=(
    ca-certificates qt6-translations-l10n
    fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji fonts-noto-mono
)

# Only where a Wayland session offers no X11.
packages_wayland=(qt6-wayland)

# Needed to pass the tests: the linters, a screen without a screen, and the rivals that the benches are held to.
packages_test=(
    clang-format clang-tidy git openssl
    xvfb xauth openbox x11-utils xdotool imagemagick
    sqlite3 libcurl4-openssl-dev libxtst-dev libxext-dev
)

# Needed to make the .deb.
packages_deb=(dpkg-dev fakeroot file)
