#!/usr/bin/env bash
# Collects the words of the screens into both .ts files. English is completed from its source text; Chinese entries that
# are new stay "unfinished" until someone writes them, and a test fails as long as one is left.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
"$lupdate" -silent -locations none -no-obsolete -source-language en \
  qml/theme qml/controls qml/map qml/pages qml/frame ui app/wastewatch \
  -ts translations/wastewatch_en.ts translations/wastewatch_zh_CN.ts
python3 translations/complete_english.py translations/wastewatch_en.ts
