"""Checks that includes go down the layers: layers.py CHECKOUT.

The order of the layers is read from cmake/Layers.cmake; a file of a layer may include its own and lower ones.
Qt is used where the table below says."""

import pathlib
import re
import subprocess
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^">]+)[">]', re.M)

# Where Qt may be included under core/: a pattern of files, a pattern of headers.
QT_ALLOWED = [
    (re.compile(r"core/(rpc|node)/"), re.compile(r"(Qt(Core|Network|WebSockets|HttpServer)/.*|Q\w+|q\w+\.h)$")),
    (re.compile(r"core/print/"), re.compile(r"(Qt(Core|Gui)/.*|Q\w+|q\w+\.h)$")),
]
QT_HEADER = re.compile(r"Qt?[A-Z]\w*(/\w+)?$")
GUI_HEADER = re.compile(r"(Qt(Gui|Widgets|Quick|Qml)\w*/|QGui|QQuick|QQml|QJSEngine|QWidget)")


def layer_order(checkout):
    text = (checkout / "cmake" / "Layers.cmake").read_text()
    return re.search(r"set\(WASTEWATCH_LAYERS ([^)]+)\)", text)[1].split()


def layer_of(file):
    """core/chain/... is layer chain, ui/chain/... is layer ui_chain."""
    parts = file.split("/")
    return parts[1] if parts[0] == "core" else "_".join(parts[:2])


def layer_included(header):
    parts = header.split("/")
    return "_".join(parts[:2]) if parts[0] == "ui" else parts[0]


def wrong_direction(order, file, header):
    own, other = layer_of(file), layer_included(header)
    if "/" not in header or other not in order:
        return None
    if order.index(other) > order.index(own):
        return f"{own} may not include {header}: arrows point down only"
    return None


def wrong_qt(file, header):
    if not file.startswith("core/") or not QT_HEADER.match(header):
        return None
    if any(files.match(file) and headers.match(header) for files, headers in QT_ALLOWED):
        gui = GUI_HEADER.match(header) and not file.startswith("core/print/")
        return f"{header}: no Qt Gui, Quick or Qml under core/" if gui else None
    return f"{header}: core/{layer_of(file)} is standard C++ without Qt"


def findings(checkout, file, order):
    for match in INCLUDE.finditer((checkout / file).read_text()):
        for finding in (wrong_direction(order, file, match[1]), wrong_qt(file, match[1])):
            if finding:
                yield finding


def main():
    checkout = pathlib.Path(sys.argv[1])
    order = layer_order(checkout)
    listed = subprocess.run(
        ["git", "-C", str(checkout), "ls-files", "--cached", "--others", "--exclude-standard", "core", "ui"],
        check=True, capture_output=True, text=True).stdout.split("\n")
    files = [file for file in listed if file.endswith((".h", ".cpp")) and (checkout / file).exists()]
    found = [(file, finding) for file in files if layer_of(file) in order for finding in findings(checkout, file, order)]
    for file, finding in found:
        print(f"{file}: {finding}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
