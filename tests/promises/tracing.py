"""Running programs under strace, and reading what it saw: files, what was written, sockets, arguments."""

from __future__ import annotations

import os
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.promises import job

OPENING = ("open", "openat", "openat2", "creat")
NAMING = (
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "truncate"),
    *("mkdir", "mkdirat", "mknod", "mknodat"),
)
WRITING = ("write", "pwrite64", "writev", "pwritev", "pwritev2")
UNSEEN = ("sendfile", "copy_file_range", "splice", "tee", "vmsplice")
MAPPING = ("mmap",)
MEMORY = "/memfd:"  # files without a name on any disk, gone with the processes that hold them
STARTING = ("execve", "execveat")
SYNCING = ("fsync", "fdatasync")
REACHING = ("socket", "socketpair", "connect", "bind", "listen")
CALLS = (*OPENING, *NAMING, *WRITING, *UNSEEN, *MAPPING, *STARTING, *SYNCING, *REACHING, "memfd_create")

_LINE = re.compile(r"(?P<call>\w+)\((?P<rest>.*)", re.DOTALL)
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_DESCRIPTOR = re.compile(r"(\d+|AT_FDCWD)<([^>]*)>")
_FAMILY = re.compile(r"\b(?:AF|PF)_[A-Z0-9_]+")
# What strace writes of a thread that another's `exit_group` ended on the way into a call: it could no longer
# ask into which. The kernel ends the thread before it carries the call out, so nothing is missed or follows.
_ENDED = re.compile(r"\?+\((\) += \?( <unavailable>)?| <(unfinished|detached) \.\.\.>)")


def require_strace() -> None:
    """Skip where processes that closed themselves to others cannot be watched."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if not job.is_root():
        pytest.skip("only root may read what a process writes that is not dumpable")


def traced(prefix: Path) -> list[str]:
    """Return the beginning of a command line that watches what follows, one file a process."""
    return [
        *("strace", "-ff", "--seccomp-bpf", "-qq", "-e", "signal=none", "-o", str(prefix)),
        *("-v", "-xx", "-y", "-s", str(1 << 26), "-e", f"trace={','.join(CALLS)}", "--"),
    ]


@dataclass
class Seen:
    """What the processes of one or more runs did."""

    processes: int = 0
    opened: set[str] = field(default_factory=set)  # for writing, wherever, also if it failed
    named: set[str] = field(default_factory=set)  # renamed, linked, made, cut
    written: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    unseen: set[str] = field(default_factory=set)  # ways to write that show no bytes
    memfds: set[str] = field(default_factory=set)
    unsynced: set[str] = field(
        default_factory=set
    )  # written, and not on disk when something was said on stdout
    synced: int = 0
    families: set[str] = field(default_factory=set)  # of sockets that were asked for
    started: list[bytes] = field(default_factory=list)  # arguments and environment of every program

    def files_written(self) -> set[str]:
        """Return every path that was written, made or given a name."""
        return {path for path in (*self.opened, *self.named, *self.written) if path.startswith("/")}


def read_traces(folder: Path, cwd: Path) -> Seen:
    """Read all files that `traced` left in a folder; every program was started in `cwd`."""
    seen = Seen()
    for trace in sorted(folder.iterdir()):
        seen.processes += 1
        waiting: set[str] = set()
        lines = list(_lines(trace))
        if lines and _ENDED.fullmatch(lines[-1]):
            lines.pop()
        for line in lines:
            _take(seen, line, cwd)
            _watch_disk(seen, line, waiting)
    return seen


def _watch_disk(seen: Seen, line: str, waiting: set[str]) -> None:
    """Keep which files of a process are written and not synced; when it speaks, they are `unsynced`."""
    call, _, rest = line.partition("(")
    found = _DESCRIPTOR.match(rest)
    if found is None or call not in (*WRITING, *SYNCING):
        return
    place = _unhex(found[2])
    if call in SYNCING:
        waiting.discard(place)
        seen.synced += 1
    elif found[1] == "1":
        seen.unsynced |= waiting
    elif place.startswith("/"):
        waiting.add(place)


def _lines(trace: Path) -> Iterator[str]:
    with trace.open(encoding="latin-1") as file:
        for line in file:
            if line.strip():
                yield line.rstrip("\n")


def _strings(text: str) -> list[bytes]:
    found = []
    for match in _STRING.finditer(text):
        assert not match[2], "strace cut a string short"
        found.append(bytes.fromhex(match[1].replace("\\x", "")))
    return found


def _path(raw: bytes, folder: str) -> str:
    return os.path.normpath(os.path.join(folder, os.fsdecode(raw)))


def _unhex(text: str) -> str:
    """Return the path beside a descriptor, which strace gives in hex like every string."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda match: chr(int(match[1], 16)), text)


def _take(seen: Seen, line: str, cwd: Path) -> None:
    match = _LINE.match(line)
    if match is None:
        assert line.startswith(("+++", "---")), line[:200]
        return
    call, rest = match["call"], match["rest"]
    places = [_unhex(found[2]) for found in _DESCRIPTOR.finditer(rest)]
    if call in (*OPENING, *NAMING):
        _take_name(seen, call, rest, places[0] if places else str(cwd))
    elif call in WRITING:
        seen.written[places[0] if places else "?"] += b"".join(_strings(rest))
    elif call in UNSEEN or (call in MAPPING and _is_shared(rest)):
        if not any(place.startswith(MEMORY) for place in places):
            seen.unseen.add(f"{call} {places}")
    elif call == "memfd_create":
        seen.memfds.update(os.fsdecode(raw) for raw in _strings(rest)[:1])
    elif call in STARTING:
        seen.started.append(b"\0".join(_strings(rest)))
    elif call in REACHING:
        seen.families.update(_FAMILY.findall(rest))


def _take_name(seen: Seen, call: str, rest: str, folder: str) -> None:
    if call in NAMING:
        seen.named.update(_path(raw, folder) for raw in _strings(rest))
        return
    flags = rest.rsplit('"', maxsplit=1)[-1]
    if call == "creat" or re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)", flags):
        seen.opened.update(_path(raw, folder) for raw in _strings(rest)[:1])


def _is_shared(rest: str) -> bool:
    """Whether memory is mapped so that writing to it writes to a file."""
    return "MAP_SHARED" in rest and "PROT_WRITE" in rest and "MAP_ANONYMOUS" not in rest
