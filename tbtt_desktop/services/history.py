"""The activity log for people: filtered, with where it stands, and as a file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.services.files import whole_file
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.activity import Activity, Head
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

CATEGORIES: Final[Mapping[str, frozenset[str]]] = {
    "opening": frozenset({"unlocked", "unlock_failed", "recovered"}),
    "keys": frozenset(
        {
            "vault_created",
            "passphrase_added",
            "passphrase_changed",
            "passphrase_named",
            "passphrase_removed",
            "shares_checked",
            "shares_renewed",
            "vault_key_changed",
        }
    ),
    "leaving": frozenset(
        {
            "approved",
            "bundle_taken",
            "conflict_decided",
            "evidence_copied",
            "handed_over",
            "not_handed_over",
            "own_copy_made",
            "passed_on",
            "phrase_forgotten",
            "phrase_given",
            "phrase_unknown",
            "taken_over",
            "transferred",
            "receipts_written",
            "withdrawal_made",
            "withdrawn",
        }
    ),
    "deleting": frozenset({activity.STORY_DELETED, activity.PART_DELETED}),
    "care": frozenset({"backed_up", "restored", "checked", "salvaged", "rescued", "search_mended"}),
}
_SHOWN: Final = 12  # letters of a hash: enough to tell a change, few enough to write down
_ALL: Final = 1_000_000_000
_HEAD: Final = re.compile(r"(\d{1,12}):([0-9a-f]{8,64})")


@dataclass(frozen=True, slots=True)
class History:
    """The log, newest first. `head` is where it stands as "412:3f9a12bc4d5e", `gap` the first missing line.

    `holds` says whether it still has what it had at another head, None where nobody asked.
    """

    lines: tuple[Activity, ...]
    head: str
    gap: int | None
    holds: bool | None


def history(vault: Vault, about: str | None = None, seen: Head | None = None) -> History:
    """Return the log, or the lines of one of `CATEGORIES`."""
    kinds = None if about is None else CATEGORIES[about]

    def step(db: Connection) -> History:
        lines = activity.activities(db, _ALL)
        return History(
            tuple(line for line in lines if kinds is None or line.kind in kinds),
            head_words(activity.head(db)),
            activity.first_gap(db),
            None if seen is None else activity.holds(db, seen),
        )

    return vault.read(step)


def head_words(head: Head) -> str:
    """Return where the log stands in a form that can be written down."""
    return f"{head.seq}:{head.digest[:_SHOWN]}"


def parse_head(text: str) -> Head | None:
    """Return what was written down, None where that is no head."""
    found = _HEAD.fullmatch(text.strip().lower())
    return Head(int(found[1]), found[2]) if found else None


def write_csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table as CSV (RFC 4180, UTF-8 with a mark, which spreadsheets need). Raises `FileProblem`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    with whole_file(path) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def _plain(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return "'" + cell if cell[:1] in "=+-@\t\r" and cell else cell
