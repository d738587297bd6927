"""Runs clang-tidy over the sources of core/, app/ and ui/: tidy.py CHECKOUT BUILD CACHE [--fix] [folder...].

Nine tenths of a run over one source go into the standard library's headers, so the sources of a library are checked
together: a unit includes up to SOURCES_PER_UNIT of them, and one whose names clash with an earlier source's moves to
the next unit. Units run in parallel, and hold only sources where something changed. A clean result is remembered under
a key made of the tool, its configuration, the installed packages and the compile command, together with the hashes of
the source and of every header of ours its unit read; it counts as long as those are the same. Findings are never
remembered. With --fix one unit after the other is mended as far as clang-tidy can: two at once would mend a shared
header twice. Named folders (core/ledger) narrow the run to them."""

import concurrent.futures
import dataclasses
import hashlib
import itertools
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
SOURCES_PER_UNIT = 32
SECONDS_PER_UNIT = 1800
FINDING = re.compile(r"^(?=/.*:\d+:\d+: (?:error|warning): )", re.M)
ERROR = re.compile(r"^(/[^:\n]+):\d+:\d+: (?:fatal )?error: ", re.M)


@dataclasses.dataclass(frozen=True)
class Source:
    record: pathlib.Path  # where a clean result is remembered
    path: str  # from the checkout
    flags: tuple
    folder: str  # where the compiler runs


@dataclasses.dataclass(frozen=True)
class Unit:
    file: pathlib.Path
    sources: list
    headers: list  # of ours, which its sources read


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


def flags_of(command):
    """The words of a compile command without the compiler, its input and its output."""
    words = shlex.split(command)
    skipped = {"-c", "-o", words[words.index("-o") + 1], words[words.index("-c") + 1]}
    programs = itertools.takewhile(lambda word: not word.startswith("-"), words)
    return tuple(word for word in words[len(list(programs)):] if word not in skipped)


def sources_of(checkout, build, cache, folders):
    """Every checked source, by path."""
    key = common_key(checkout)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = os.path.relpath(entry["file"], checkout)
        if not path.startswith(CHECKED) or entry["file"].startswith(f"{build}/"):
            continue
        if folders and not any(path.startswith(f"{folder}/") for folder in folders):
            continue
        flags = flags_of(entry["command"])
        record = cache / digest(key, path, " ".join(flags).replace(str(build), "").replace(str(checkout), ""))
        yield Source(record, path, flags, entry["directory"])


def is_remembered(source, checkout):
    try:
        read = json.loads(source.record.read_text())
    except (OSError, ValueError):
        return False
    return bool(read) and all(file_digest(checkout / name) == known for name, known in read.items())


def parse(file, sources):
    """(error output, headers of ours read) of a unit; -MMD leaves the system's headers out."""
    rule = file.with_suffix(".d")
    command = [CLANG, *sources[0].flags, "-fsyntax-only", "-w", "-ferror-limit=0", "-MMD", "-MF", str(rule), str(file)]
    run = subprocess.run(command, cwd=sources[0].folder, capture_output=True, text=True, timeout=SECONDS_PER_UNIT)
    names = rule.read_text().replace("\\\n", " ").partition(":")[2].split() if rule.exists() else []
    headers = {os.path.join(sources[0].folder, name) for name in names if not name.endswith(".cpp")}
    return (run.stderr if run.returncode else ""), sorted(headers)


def clashing(errors, checkout, sources):
    """The sources that an error names, without the first: the one they clash with stays."""
    named = {os.path.relpath(match[1], checkout) for match in ERROR.finditer(errors)}
    return [source for source in sources[1:] if source.path in named] or sources[1:]


def units_of(checkout, build, sources):
    """Units of sources that can be read together; one that does not compile on its own is its own unit."""
    (build / "tidy").mkdir(exist_ok=True)
    while sources:
        file = build / "tidy" / f"{digest(*(source.path for source in sources))[:16]}.cpp"
        file.write_text("".join(f'#include "{checkout / source.path}"\n' for source in sources))
        errors, headers = parse(file, sources)
        if not errors or len(sources) == 1:
            yield Unit(file, sources, headers)
            return
        moved = clashing(errors, checkout, sources)
        yield from units_of(checkout, build, [source for source in sources if source not in moved])
        sources = moved


def joined(sources):
    """The libraries of ui/ are small, and most of a run goes into Qt's headers: with the flags of all of them they are
    checked as one."""
    own = [source for source in sources if source.path.startswith("ui/")]
    flags = tuple(itertools.chain.from_iterable(sorted({source.flags for source in own})))
    return [dataclasses.replace(source, flags=flags) if source in own else source for source in sources]


def groups_of(sources):
    """Sources of one library, which have one set of flags, at most SOURCES_PER_UNIT and evenly many."""
    ordered = sorted(joined(sources), key=lambda source: (source.flags, source.path))
    for _, alike in itertools.groupby(ordered, lambda source: source.flags):
        alike = list(alike)
        count = -(-len(alike) // SOURCES_PER_UNIT)
        yield from (alike[first::count] for first in range(count))


def remember(checkout, unit, known):
    for source in unit.sources:
        read = {name: known[name] for name in known if name == source.path or not name.endswith(".cpp")}
        partial = source.record.with_suffix(f".{os.getpid()}")
        partial.write_text(json.dumps(read))
        partial.rename(source.record)


def check_unit(checkout, fix, unit):
    """The findings of one unit, empty when clean; a clean result is remembered."""
    read = [*unit.headers, *(str(checkout / source.path) for source in unit.sources)]
    known = {os.path.relpath(name, checkout): file_digest(name) for name in read}
    command = [TIDY, "--quiet", *fix, f"--config-file={checkout}/.clang-tidy", str(unit.file), "--",
               *unit.sources[0].flags, "-Wno-unknown-warning-option"]
    run = subprocess.run(command, cwd=unit.sources[0].folder, capture_output=True, text=True, timeout=SECONDS_PER_UNIT)
    if run.returncode != 0:
        return run.stdout + (run.stderr if not run.stdout.strip() else "")
    remember(checkout, unit, known)
    return ""


def check_group(checkout, build, fix, sources):
    return "".join(check_unit(checkout, fix, unit) for unit in units_of(checkout, build, sources))


def check(checkout, build, fix, sources):
    """The number of groups with findings, each of which is printed once."""
    failed, seen = 0, set()
    with concurrent.futures.ThreadPoolExecutor(1 if fix else os.cpu_count()) as pool:
        for findings in pool.map(lambda group: check_group(checkout, build, fix, group), list(groups_of(sources))):
            failed += bool(findings)
            new = [finding for finding in FINDING.split(findings) if finding.strip() and finding not in seen]
            seen.update(new)
            print("".join(new), end="", flush=True)
    return failed


def main():
    checkout, build, cache = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
    fix = [word for word in sys.argv[4:] if word == "--fix"]
    folders = [word.rstrip("/") for word in sys.argv[4:] if word != "--fix"]
    cache.mkdir(parents=True, exist_ok=True)
    sources = [source for source in sources_of(checkout, build, cache, folders) if not is_remembered(source, checkout)]
    print(f"clang-tidy: {len(sources)} files to check", flush=True)
    failed = check(checkout, build, fix, sources)
    print(f"clang-tidy: findings in {failed} groups of files" if failed else "clang-tidy: clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
