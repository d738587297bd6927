#!/usr/bin/env bash
# Collects the words of the screens: all of them into Chinese, the plural forms alone into English, whose texts are the
# sources themselves. New entries stay "unfinished" until someone writes them; tests fail as long as one is left.
# update.sh [FOLDER]: updates copies in FOLDER in place of the checkout's files.
set -euo pipefail
cd "$(dirname "$0")/.."
into=${1:-translations}
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
sources=(qml/theme qml/controls qml/map qml/pages qml/frame ui app/wastewatch)
options=(-silent -locations none -no-obsolete -source-language en)
"$lupdate" "${options[@]}" "${sources[@]}" -ts "$into/wastewatch_zh_CN.ts"
"$lupdate" "${options[@]}" -pluralonly "${sources[@]}" -ts "$into/wastewatch_en.ts"
