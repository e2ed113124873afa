#!/usr/bin/env bash
# Collects every visible string into translations/*.ts and writes the pseudo-language anew. German stays a person's work.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case ${1:-} in
'') ;;
--check) ;;
*)
    echo "Usage: packaging/translations.sh [--check]"
    echo "  --check    change nothing; status 1 if a string is not in the files or German lacks one"
    [ "$1" = --help ] || [ "$1" = -h ] || exit 2
    exit 0
    ;;
esac
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
if [ ! -x "$lupdate" ]; then
    echo "lupdate is missing. Run packaging/install_packages.sh build, then start again." >&2
    exit 1
fi

folder=translations
if [ "${1:-}" = --check ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    cp translations/*.ts "$folder"
fi

# English needs a file for its plural forms only. No line numbers: a moved line is no change. Without "-I ." the headers
# are not found, and texts land under "ImportPage" where the program looks for "countersign::ImportPage". It then says
# so and ends well all the same: anything that it says is an error here.
update()
{
    local said
    if ! said=$("$lupdate" -silent -extensions cpp,h -I . -locations none -no-obsolete "${@:2}" core ui app \
        -ts "$folder/$1" 2>&1) || [ -n "$said" ]; then
        printf '%s\n' "$said" >&2
        echo "lupdate failed on $1; its message is above." >&2
        exit 1
    fi
}
update countersign_en.ts -pluralonly -source-language en -target-language en
update countersign_de.ts -source-language en -target-language de
update countersign_en_XA.ts -source-language en -target-language en_XA

perl packaging/pseudo_language.pl "$folder/countersign_en_XA.ts"

if [ "${1:-}" = --check ]; then
    wrong=false
    for file in translations/*.ts; do
        if ! cmp -s "$file" "$folder/$(basename "$file")"; then
            echo "$file is behind the code. Run packaging/translations.sh, then translate what is new." >&2
            wrong=true
        fi
    done
    for language in de en; do
        open=$(grep -c 'type="unfinished"' "translations/countersign_$language.ts" || true)
        if [ "$open" -gt 0 ]; then
            echo "translations/countersign_$language.ts: $open texts are not translated." >&2
            wrong=true
        fi
        perl packaging/placeholders.pl "translations/countersign_$language.ts" || wrong=true
    done
    if $wrong; then exit 1; fi
    echo "  The translations are complete."
else
    for file in translations/*.ts; do
        printf '  %s: %d texts, %d not translated\n' "$file" "$(grep -c '<source>' "$file" || true)" \
            "$(grep -c 'type="unfinished"' "$file" || true)"
    done
fi
