"""Who holds a vault: a note beside the database, by numbers only, and what another program says by it.

What keeps a second program out is the lock that SQLite holds on the database; the system takes it
away with the process, however that ends. The note only tells who that is. It is written once the
lock is held and removed before it is let go. Where a folder knows no locks (some shares do not), a
note of a process that still runs on this computer keeps others out too. A note of a process that
has ended, or of a time before this computer was started, is stale and is written over.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.hardening import machine
from tbtt_desktop.vault.connection import Connection, open_database
from tbtt_desktop.vault.disk import open_plain
from tbtt_desktop.vault.errors import VaultRefused

_MOST: Final = 2048  # bytes
_TEXT_MOST: Final = 64
_PRIVATE: Final = 0o600


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that holds a vault. `machine` and `boot` are numbers of the system, not names."""

    pid: int
    started: str
    machine: str
    boot: str
    since: str  # 2026-11-21T17:40:00Z


def open_alone(database: Path, note: Path, key: tuple[bytes, bytes], *, create: bool = False) -> Connection:
    """Open a database unless another program has it, and say who that is. Raises as `open_database` does."""
    try:
        db = open_database(database, *key, create=create)
    except VaultRefused as error:
        if error.code == "vault_in_use":
            raise refused_by(note) from None
        raise
    holder = read_note(note)
    if holder is not None and runs_here(holder):  # a folder that knows no locks
        db.close()
        raise refused_by(note)
    return db


def this_process(clock: Clock) -> Holder:
    """Return the note of this process."""
    pid = os.getpid()
    return Holder(pid, machine.started(pid), machine.machine_mark(), machine.boot_mark(), clock.stamp())


def write_note(path: Path, clock: Clock) -> None:
    """Say that this process holds the vault.

    A note that cannot be written is left out: it is a courtesy, and the lock is held without it.
    """
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)  # never through a link that somebody put there
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with open(os.open(path, flags, _PRIVATE), "w", encoding="ascii") as file:
            json.dump(asdict(this_process(clock)), file)
            file.flush()
            os.fsync(file.fileno())  # on a stick that is pulled out, the note is what the next computer reads


def remove_note(path: Path) -> None:
    """Say that nobody holds the vault any more; the note of another process stays."""
    found = read_note(path)
    if found is None or found.pid == os.getpid():
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def read_note(path: Path) -> Holder | None:
    """Return who holds a vault by its note, None where there is none that can be understood."""
    try:
        with open_plain(path) as file:
            untrusted = json.loads(file.read(_MOST))
    except (OSError, FileProblem, ValueError, RecursionError):
        return None
    if not isinstance(untrusted, dict) or set(untrusted) != set(Holder.__dataclass_fields__):
        return None
    pid, texts = untrusted.pop("pid"), untrusted
    fits = all(isinstance(text, str) and len(text) <= _TEXT_MOST for text in texts.values())
    if type(pid) is not int or not 0 < pid < 1 << 32 or not fits:
        return None
    return Holder(pid=pid, **texts)


def runs_here(holder: Holder) -> bool:
    """Whether the note is of another process of this computer that still runs."""
    if holder.pid == os.getpid() or not _same_computer(holder):
        return False
    return holder.started != "" and machine.started(holder.pid) == holder.started


def refused_by(path: Path) -> VaultRefused:
    """Return why a vault that is locked cannot be opened: who holds it, as far as the note says."""
    holder = read_note(path)
    if holder is None:
        return VaultRefused("vault_in_use")
    since = _local(holder.since)
    if not since:
        return VaultRefused("vault_in_use")
    if holder.machine and holder.machine != machine.machine_mark():
        return VaultRefused("vault_in_use_elsewhere", since=since)
    if holder.pid == os.getpid() or runs_here(holder):
        return VaultRefused("vault_in_use_here", process=str(holder.pid), since=since)
    return VaultRefused("vault_in_use")


def require_free(path: Path) -> None:
    """Refuse a vault that a process of this computer has open, without touching it: `VaultRefused`."""
    holder = read_note(path)
    if holder is not None and (holder.pid == os.getpid() or runs_here(holder)):
        raise refused_by(path)


def _same_computer(holder: Holder) -> bool:
    known = holder.machine == machine.machine_mark() and holder.boot == machine.boot_mark()
    return known and bool(holder.boot)


def _local(stamp: str) -> str:
    """Return a stamp in this computer's time, to the minute; "" for what is none."""
    try:
        moment = dt.datetime.strptime(stamp, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=dt.UTC)
        return moment.astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return ""
