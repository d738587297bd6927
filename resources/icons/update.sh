#!/usr/bin/env bash
# Copies the icons named in names.txt out of the npm package into fluent/. Needs npm.
set -euo pipefail
version=1.1.343
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "@fluentui/svg-icons@$version" >/dev/null && tar xzf ./*.tgz)
rm -f "$here"/fluent/*.svg
mkdir -p "$here/fluent"
grep -v '^#' "$here/names.txt" | while read -r name; do
  cp "$work/package/icons/$name.svg" "$here/fluent/"
done
