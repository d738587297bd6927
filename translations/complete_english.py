#!/usr/bin/env python3
"""Fills unfinished entries of the English .ts with their source text; plural entries get the text for one and many."""
import sys
import xml.etree.ElementTree as ET

path = sys.argv[1]
tree = ET.parse(path)
for message in tree.getroot().iter("message"):
    translation = message.find("translation")
    if translation.get("type") != "unfinished":
        continue
    source = message.find("source").text
    if message.get("numerus") == "yes":
        for form in translation.findall("numerusform"):
            form.text = source
    else:
        translation.text = source
    del translation.attrib["type"]
with open(path, "wb") as file:
    file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
    tree.write(file, encoding="utf-8")
    file.write(b"\n")
