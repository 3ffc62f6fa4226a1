#!/usr/bin/env bash
# Proves the sheets that a pull request touches, and tells which facts it changes: on the run's summary, and in a comment.
# It reads BASE, FILES, COMMENT and NUMBER, beside what GitHub sets for every step; action.yml says what they are.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
report=$work/report.md
: > "$report"
changed=0 failed=0

base=$(git merge-base "$BASE" HEAD)
readarray -t patterns <<< "$FILES"
git diff -z --name-only --no-renames "$base" -- "${patterns[@]}" > "$work/files"

prove() { # a sheet: its failures stand at their lines of the pull request
  factsheet check --format lines "$1" || failed=1
}

tell() { # a file: what differs between its facts at the base and now
  local file=$1 new=$1 code=0
  git show "$base:$file" > "$work/old" 2> /dev/null || : > "$work/old"
  if [ ! -e "$file" ]; then new=$work/none && : > "$new"; fi
  factsheet diff "$work/old" "$new" --format markdown > "$work/changes" 2> "$work/errors" || code=$?
  case $code in
    0) ;;
    1) changed=$((changed + 1)); { printf '# `%s`\n\n' "$file"; cat "$work/changes"; echo; } >> "$report" ;;
    *) echo "::warning::$(tr -d '\r\n' < "$work/errors")" ;;
  esac
}

echo "::add-matcher::$(dirname "$0")/matcher.json"
while IFS= read -r -d '' file; do
  case $file in *.sheet.json) if [ -e "$file" ]; then prove "$file"; fi ;; esac
  tell "$file"
done < "$work/files"
echo "::remove-matcher owner=factsheet::"

echo "changed=$changed" >> "$GITHUB_OUTPUT"
if [ "$changed" -gt 0 ]; then
  cat "$report" >> "$GITHUB_STEP_SUMMARY"
  if [ "$COMMENT" = true ] && [ -n "$NUMBER" ]; then
    # a pull request from a fork may not comment; its changes stand on the summary
    gh pr comment "$NUMBER" --body-file "$report" --edit-last --create-if-none ||
      echo "::notice::the changes are on the summary of this run; commenting was refused"
  fi
fi
exit "$failed"
