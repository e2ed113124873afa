#!/usr/bin/env bash
# clang-format on every file; clang-tidy on changed ones: what is uncommitted, and the commits since origin/main
# (on origin/main itself: the last commit).
# shellcheck disable=SC2016 # the one expression in single quotes is for the inner shell
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage()
{
    echo "Usage: packaging/lint.sh [--all] [--format-only | --tidy-only]"
    echo "  --all    clang-tidy on every file, not only on changed ones"
}

all=false format=true tidy=true
for argument in "$@"; do
    case $argument in
    --all) all=true ;;
    --format-only) tidy=false ;;
    --tidy-only) format=false ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done
# shellcheck source=packaging/steps.sh
source packaging/steps.sh
sources=('*.h' '*.cpp')

existing()
{
    while IFS= read -r file; do
        [ -f "$file" ] && printf '%s\n' "$file"
    done | sort -u
}

every_file()
{
    git ls-files --cached --others --exclude-standard -- "${sources[@]}" | existing
}

changed_files()
{
    if $all; then
        every_file
        return
    fi
    local base=
    base=$(git merge-base origin/main HEAD 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        # The first commit has no parent: it is compared with the empty tree.
        base=$(git rev-parse --verify --quiet HEAD~1 || git hash-object -t tree /dev/null)
    fi
    {
        git diff --name-only "$base" -- "${sources[@]}"
        git ls-files --others --exclude-standard -- "${sources[@]}"
    } | existing
}

# A header is read through a source file: the one of its own name, or else one that includes it.
units_of()
{
    while IFS= read -r file; do
        case $file in
        *.cpp) echo "$file" ;;
        *.h)
            if [ -f "${file%.h}.cpp" ]; then
                echo "${file%.h}.cpp"
            else
                git grep -l --untracked -F "#include \"$file\"" -- '*.cpp' | head -n 1 || true
            fi
            ;;
        esac
    done | sort -u
}

# Clang cannot read what gcc precompiled, so each file stands here on its own includes.
write_compile_commands()
{
    mkdir -p build/lint
    sed -E -e 's/ -include (\\"[^"]*cmake_pch\.hxx\\"|[^ ]*cmake_pch\.hxx)//g' \
        -e 's/ -(fpch-preprocess|Winvalid-pch|Werror)//g' \
        build/dev/compile_commands.json >build/lint/compile_commands.json
}

tidy_one()
{
    local output
    if ! output=$(clang-tidy --quiet -p build/lint --extra-arg=-w "$1" 2>/dev/null); then
        printf '%s\n' "${output:-$1: clang-tidy failed; run: clang-tidy -p build/lint $1}"
        return 1
    fi
}
export -f tidy_one

failed=false
if $format; then
    # One line a file is enough: clang-format -i mends the rest as well.
    violations=$(every_file | tr '\n' '\0' |
        xargs -0 --no-run-if-empty -n 20 -P "$JOBS" clang-format --dry-run -Werror --ferror-limit=1 2>&1) || true
    if [ -z "$violations" ]; then
        echo "  clang-format: $(every_file | wc -l) files are as they should be."
    else
        grep -E '^[^ :]+:[0-9]+:' <<<"$violations" | sort -t: -k1,1 -u || printf '%s\n' "$violations"
        echo "  clang-format: run clang-format -i on the files named above." >&2
        failed=true
    fi
fi

if $tidy; then
    [ -f build/dev/compile_commands.json ] || configure dev
    write_compile_commands
    mapfile -t units < <(changed_files | units_of)
    known=() unknown=() generated=()
    for unit in "${units[@]}"; do
        if grep -qF "\"file\": \"$PWD/$unit\"" build/lint/compile_commands.json; then
            known+=("$unit")
        else
            unknown+=("$unit")
        fi
    done
    # Qt's moc output, which a test file includes, must be there first.
    if [ ${#known[@]} -gt 0 ]; then
        mapfile -t generated < <(ninja -C build/dev -t targets all | sed -n 's/^\([A-Za-z_0-9-]*_autogen\): phony$/\1/p')
        [ ${#generated[@]} -eq 0 ] || build dev "${generated[@]}"
    fi
    [ ${#unknown[@]} -eq 0 ] || echo "  clang-tidy: not part of the dev build, so not read: ${unknown[*]}"
    if [ ${#known[@]} -eq 0 ]; then
        echo "  clang-tidy: no changed file."
    elif printf '%s\0' "${known[@]}" | xargs -0 -n 1 -P "$JOBS" bash -c 'tidy_one "$1"' tidy_one; then
        echo "  clang-tidy: nothing found. Files read: ${#known[@]}."
    else
        echo "  clang-tidy: see above." >&2
        failed=true
    fi
fi
if $failed; then exit 1; fi
