# Numbered steps with their times, for run.sh and test.sh. Sourced, never run.
# shellcheck shell=bash

steps_total=0
steps_done=0
step_name=
step_started=0
# shellcheck disable=SC2034 # read by test.sh
all_started=$SECONDS

# step NAME [HINT]: announces the next of $steps_total steps, and closes the one before.
step()
{
    step_close
    steps_done=$((steps_done + 1))
    step_name=$1
    step_started=$SECONDS
    printf '%d of %d  %s%s\n' "$steps_done" "$steps_total" "$1" "${2:+, $2}"
}

step_close()
{
    if [ -n "$step_name" ]; then
        printf '        %s: %s\n' "$step_name" "$(minutes_of $((SECONDS - step_started)))"
    fi
    step_name=
}

minutes_of()
{
    if [ "$1" -lt 60 ]; then
        printf '%d s' "$1"
    else
        printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
    fi
}

# fail NEXT_STEP: names the step that stopped and what to do about it.
fail()
{
    printf 'Stopped at step %d of %d (%s). %s\n' "$steps_done" "$steps_total" "$step_name" "$1" >&2
    exit 1
}

# configure PRESET [CMAKE_ARGUMENT...]: a build folder that belongs to another place (a copied clone) is started afresh.
configure()
{
    local cache=build/$1/CMakeCache.txt fresh=()
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        fresh=(--fresh)
    fi
    cmake "${fresh[@]}" --preset "$@" >"build/$1-configure.log" 2>&1 || {
        tail -n 20 "build/$1-configure.log" >&2
        return 1
    }
}

# build PRESET [TARGET...]
build()
{
    local preset=$1
    shift
    ninja -C "build/$preset" -j "$JOBS" "$@" >"build/$preset-build.log" 2>&1 || {
        grep -E -A 12 'FAILED:|error:' "build/$preset-build.log" | head -n 60 >&2
        return 1
    }
}

JOBS=${JOBS:-$(nproc)}
mkdir -p build
