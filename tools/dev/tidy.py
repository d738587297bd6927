"""Runs clang-tidy over the sources of core/, app/ and ui/: tidy.py CHECKOUT BUILD CACHE [--fix].

In parallel, and only where something changed. A clean result is remembered under a key made of the tool, its
configuration, the installed packages and the compile command, together with the hashes of the source and of every
header of ours it read; it counts as long as those are the same. Findings are never remembered. With --fix one file
after the other is mended as far as clang-tidy can: two at once would mend a shared header twice."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

TIDY = "clang-tidy-19"
CLANG = "clang++-19"
CHECKED = ("core/", "app/", "ui/")
SECONDS_PER_FILE = 600
FINDING = re.compile(r"^(?=/.*:\d+:\d+: (?:error|warning): )", re.M)


def digest(*parts):
    state = hashlib.sha256()
    for part in parts:
        state.update(part if isinstance(part, bytes) else part.encode())
        state.update(b"\0")
    return state.hexdigest()


def file_digest(path):
    try:
        return digest(pathlib.Path(path).read_bytes())
    except OSError:
        return ""


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def common_key(checkout):
    """What all files' results depend on."""
    names = [line.split("#")[0].strip() for line in (checkout / "tools/dev/packages.txt").read_text().splitlines()]
    packages = subprocess.run(["dpkg-query", "-W", *filter(None, names)], capture_output=True, text=True).stdout
    return digest(output_of(TIDY, "--version"), (checkout / ".clang-tidy").read_bytes(), packages)


def entries(checkout, build):
    """(path from the checkout, compile command as words, folder) of every checked source."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = os.path.relpath(entry["file"], checkout)
        if path.startswith(CHECKED) and not entry["file"].startswith(f"{build}/"):
            yield path, shlex.split(entry["command"]), entry["directory"]


def headers_read(words, folder):
    """The source and every header of ours, as the preprocessor finds them (-MM leaves the system's out)."""
    skipped = {"-c", "-o", words[words.index("-o") + 1]}
    flags = [word for word in words if word not in skipped and not re.search(r"(ccache|\+\+)$", word)]
    rule = subprocess.run([CLANG, *flags, "-MM", "-w"], cwd=folder, capture_output=True, text=True, timeout=120).stdout
    names = rule.replace("\\\n", " ").partition(":")[2].split()
    return sorted({os.path.join(folder, name) for name in names})


def is_remembered(record, checkout):
    try:
        read = json.loads(record.read_text())
    except (OSError, ValueError):
        return False
    return bool(read) and all(file_digest(checkout / name) == known for name, known in read.items())


def check(checkout, build, fix, record, path, words, folder):
    """The findings of one file, empty when clean; a clean result is remembered."""
    read = headers_read(words, folder)
    before = {os.path.relpath(name, checkout): file_digest(name) for name in read}
    command = [TIDY, "--quiet", *fix, "-p", str(build), "--extra-arg=-Wno-unknown-warning-option", str(checkout / path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_PER_FILE)
    if run.returncode != 0:
        return run.stdout + (run.stderr if not run.stdout.strip() else "")
    if before:
        partial = record.with_suffix(f".{os.getpid()}")
        partial.write_text(json.dumps(before))
        partial.rename(record)
    return ""


def files_to_check(checkout, build, cache):
    """(record, path, words, folder) of every source without a remembered result."""
    key = common_key(checkout)
    for path, words, folder in sorted(entries(checkout, build)):
        record = cache / digest(key, path, " ".join(words).replace(str(build), "").replace(str(checkout), ""))
        if not is_remembered(record, checkout):
            yield record, path, words, folder


def main():
    checkout, build, cache = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
    fix = [word for word in sys.argv[4:] if word == "--fix"]
    cache.mkdir(parents=True, exist_ok=True)
    work = list(files_to_check(checkout, build, cache))
    print(f"clang-tidy: {len(work)} files to check", flush=True)
    failed, seen = 0, set()
    with concurrent.futures.ThreadPoolExecutor(1 if fix else os.cpu_count()) as pool:
        for findings in pool.map(lambda job: check(checkout, build, fix, *job), work):
            failed += bool(findings)
            new = [finding for finding in FINDING.split(findings) if finding.strip() and finding not in seen]
            seen.update(new)
            print("".join(new), end="", flush=True)
    print(f"clang-tidy: {failed} files with findings" if failed else "clang-tidy: clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
