"""Failed attempts to open a vault: noted beside it while it is locked, and in its log once it is opened.

The note holds a number and two times, and names nobody. Whoever has the computer can take it away, as
they could the whole vault: it tells of a colleague who guesses, not of somebody who knows of it.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services.files import read_small, whole_file
from tbtt_desktop.vault.store import VaultFiles

NAME: Final = "notebook.tries"
_MOST: Final = 512  # bytes
_COUNT_MOST: Final = 999_999
_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True, slots=True)
class Attempts:
    """How often somebody tried in vain since the vault was last opened. Times in UTC."""

    count: int
    first: str
    last: str


def note_failed(files: VaultFiles, clock: Clock) -> None:
    """Count an attempt. Where nothing can be written it is not counted: the refusal is what matters."""
    before, now = failed(files), clock.stamp()
    after = Attempts(1, now, now)
    if before is not None:
        after = Attempts(min(before.count + 1, _COUNT_MOST), before.first, now)
    with contextlib.suppress(FileProblem), whole_file(_path(files), replace=True, private=True) as file:
        file.write(json.dumps(asdict(after)).encode("ascii"))


def failed(files: VaultFiles) -> Attempts | None:
    """Return the attempts since the last opening, None for none or a note that cannot be understood."""
    try:
        untrusted = json.loads(read_small(_path(files), most=_MOST))
        count, first, last = untrusted["count"], untrusted["first"], untrusted["last"]
    except (FileProblem, ValueError, KeyError, TypeError, RecursionError):
        return None
    if type(count) is not int or not 0 < count <= _COUNT_MOST:
        return None
    if not all(isinstance(stamp, str) and _STAMP.fullmatch(stamp) for stamp in (first, last)):
        return None
    return Attempts(count, first, last)


def forget(files: VaultFiles) -> None:
    """Remove the note, once it is in the log."""
    with contextlib.suppress(OSError):
        _path(files).unlink(missing_ok=True)


def _path(files: VaultFiles) -> Path:
    return files.folder / NAME
