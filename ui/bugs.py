"""A mistake of ours, told without a word of what the person wrote."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BugReport:
    """The kind of a mistake and the places it went through: no message, no values.

    Messages of exceptions can quote what they failed on, so they are left out.
    """

    kind: str
    places: tuple[str, ...]  # "store.py:120 write", innermost last

    def as_text(self) -> str:
        """Return it as lines that a person can read and send."""
        return "\n".join((self.kind, *self.places))


def describe(error: BaseException) -> BugReport:
    """Return the report of an exception and of what led to it."""
    places: list[str] = []
    kinds: list[str] = []
    at: BaseException | None = error
    while at is not None:
        kinds.append(type(at).__name__)
        places[:0] = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(at.__traceback__)
        ]
        at = at.__cause__ or at.__context__
    return BugReport(" < ".join(kinds), tuple(places[-30:]))
