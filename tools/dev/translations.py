"""Checks the words of the product: translations.py CHECKOUT.

The translations hold every text of the screens and nothing else: texts are collected anew into copies and compared.
No Chinese text has a word that translations/zh_CN_terms.txt replaces: translations, catalogues, strings of the code.
Links to records are written by words/link.h alone."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

FILES = ["wastewatch_en.ts", "wastewatch_zh_CN.ts"]
STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
HAN = re.compile(r"[\u4e00-\u9fff]")
LINK = re.compile(r'"wastewatch:(?!network)[a-z]+/')


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def entries(path):
    return {(context, message.findtext("source")) for context, message in messages(path)}


def wrong_entries(checkout):
    kept = checkout / "translations"
    with tempfile.TemporaryDirectory() as folder:
        for file in FILES:
            (pathlib.Path(folder) / file).write_bytes((kept / file).read_bytes())
        subprocess.run([kept / "update.sh", folder], check=True, timeout=300)
        for file in FILES:
            have, want = entries(kept / file), entries(pathlib.Path(folder) / file)
            for word, difference in (("missing", want - have), ("no longer used", have - want)):
                for context, source in sorted(difference):
                    yield f"{file}: {word}: {context}: {source}"


def terms(checkout):
    for line in (checkout / "translations" / "zh_CN_terms.txt").read_text().splitlines():
        if "\t" in line and not line.startswith("#"):
            pattern, instead = line.split("\t")
            yield re.compile(pattern), instead


def sources(checkout):
    listed = subprocess.run(["git", "-C", str(checkout), "ls-files", "app", "core", "qml", "ui"], check=True,
                            capture_output=True, text=True).stdout.split("\n")
    for file in listed:
        if file.endswith((".cpp", ".h", ".qml")) and (checkout / file).exists():
            yield file, (checkout / file).read_text()


def chinese_texts(checkout):
    for context, message in messages(checkout / "translations" / "wastewatch_zh_CN.ts"):
        yield context, "".join(message.find("translation").itertext()).strip()
    catalogue = checkout / "core" / "words" / "catalogue" / "zh-CN.json"
    yield from json.loads(catalogue.read_text()).items()
    for file, text in sources(checkout):
        for match in STRING.finditer(text):
            if HAN.search(match[1]):
                yield file, match[1]


def wrong_terms(checkout):
    replaced = list(terms(checkout))
    for where, text in chinese_texts(checkout):
        for pattern, instead in replaced:
            if pattern.search(text):
                yield f"{where}: {text}: write {instead} for {pattern.pattern}"


def written_links(checkout):
    for file, text in sources(checkout):
        if file.startswith(("core/words/", "qml/gallery/")):
            continue
        for match in LINK.finditer(text):
            yield f"{file}: {match[0]}: links are made by words/link.h"


def main():
    checkout = pathlib.Path(sys.argv[1])
    found = [*wrong_entries(checkout), *wrong_terms(checkout), *written_links(checkout)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
