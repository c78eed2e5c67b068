"""Kits that came in or were made here; what their codes mean in a story, and which words were explained."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection

_GAP: Final = 100  # a restored vault does not know how many it made since


class KitState(StrEnum):
    """What is done with a kit here."""

    NEW = "new"  # it came, and nobody said yet that it is to be used
    IN_USE = "in_use"
    STOPPED = "stopped"
    MADE = "made"  # here, for others
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class KitRow:
    """A kit. `document` is empty where it was removed."""

    name: str
    signer: str  # fingerprint
    number: int
    sha256: str  # of the document's bytes
    document: bytes
    state: KitState
    stamp: str  # when it came in, or was made


_KIT: Final = "SELECT name, signer, number, sha256, document, state, stamp FROM kits"


def _row(row: tuple[str, str, int, str, bytes, str, str]) -> KitRow:
    return KitRow(row[0], row[1], row[2], row[3], bytes(row[4]), KitState(row[5]), row[6])


def all_kits(db: Connection) -> list[KitRow]:
    """Return every kit, those included that were removed, by name and number."""
    return [_row(row) for row in db.execute(_KIT + " ORDER BY name, number, signer").fetchall()]


def of_name(db: Connection, name: str) -> list[KitRow]:
    """Return every kit of a name, whoever signed it, by number."""
    return [
        _row(row) for row in db.execute(_KIT + " WHERE name = ? ORDER BY number, signer", (name,)).fetchall()
    ]


def in_use(db: Connection) -> list[KitRow]:
    """Return the kits that somebody chose to use, by name. Whether they count hangs on their signers."""
    return [
        _row(row) for row in db.execute(_KIT + " WHERE state = 'in_use' ORDER BY name, signer").fetchall()
    ]


def put(db: Connection, row: KitRow) -> None:
    """Keep a kit."""
    db.execute(
        "INSERT OR REPLACE INTO kits (name, signer, number, sha256, document, state, stamp)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row.name, row.signer, row.number, row.sha256, row.document, str(row.state), row.stamp),
    )


def set_state(db: Connection, row: KitRow, state: KitState) -> None:
    """Say what is done with a kit."""
    db.execute(
        "UPDATE kits SET state = ? WHERE name = ? AND signer = ? AND number = ?",
        (str(state), row.name, row.signer, row.number),
    )


def drop(db: Connection, rows: Iterable[KitRow]) -> None:
    """Forget kits, their numbers included."""
    db.executemany(
        "DELETE FROM kits WHERE name = ? AND signer = ? AND number = ?",
        [(row.name, row.signer, row.number) for row in rows],
    )


def empty(db: Connection, row: KitRow) -> None:
    """Remove a kit but for its number."""
    db.execute(
        "UPDATE kits SET state = 'removed', document = x'' WHERE name = ? AND signer = ? AND number = ?",
        (row.name, row.signer, row.number),
    )


def skip_numbers(db: Connection, own: Collection[str]) -> None:
    """Leave a gap where a vault was restored: whoever has a later kit refuses one that is made anew.

    `own` are the fingerprints of our keys.
    """
    db.execute(
        "INSERT INTO kits (name, signer, number, sha256, document, state, stamp)"
        " SELECT name, signer, max(number) + ?, '', x'', 'removed', stamp FROM kits"
        " WHERE signer IN (SELECT value FROM json_each(?)) GROUP BY name, signer",
        (_GAP, json.dumps(sorted(own))),
    )


def labels(db: Connection, story_id: StoryId) -> dict[str, dict[str, dict[str, str]]]:
    """Return what codes of kits mean in a story: list to code to language to words."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for list_, code, label in db.execute(
        "SELECT list, code, label FROM story_labels WHERE story_id = ? ORDER BY list, code", (story_id,)
    ):
        found.setdefault(list_, {})[code] = json.loads(label)
    return found


def labels_among(
    db: Connection, story_ids: Collection[StoryId]
) -> dict[StoryId, dict[str, dict[str, dict[str, str]]]]:
    """Return the same of several stories, without those that have none."""
    found: dict[StoryId, dict[str, dict[str, dict[str, str]]]] = {}
    for story_id, list_, code, label in db.execute(
        "SELECT story_id, list, code, label FROM story_labels"
        " WHERE story_id IN (SELECT value FROM json_each(?)) ORDER BY story_id, list, code",
        (json.dumps(list(story_ids)),),
    ):
        found.setdefault(StoryId(story_id), {}).setdefault(list_, {})[code] = json.loads(label)
    return found


def set_labels(db: Connection, story_id: StoryId, list_: str, said: Mapping[str, Mapping[str, str]]) -> None:
    """Replace what codes of one list mean in a story."""
    db.execute("DELETE FROM story_labels WHERE story_id = ? AND list = ?", (story_id, list_))
    db.executemany(
        "INSERT INTO story_labels (story_id, list, code, label) VALUES (?, ?, ?, ?)",
        [
            (story_id, list_, code, json.dumps(dict(label), ensure_ascii=False, sort_keys=True))
            for code, label in said.items()
        ],
    )


def explained(db: Connection, story_id: StoryId) -> dict[str, tuple[str, str]]:
    """Return the words with which points of kits were explained: name to language and words."""
    rows = db.execute("SELECT name, language, words FROM explained_words WHERE story_id = ?", (story_id,))
    return {name: (language, words) for name, language, words in rows.fetchall()}


def set_explained(db: Connection, story_id: StoryId, name: str, language: str, words: str) -> None:
    """Note the words with which a point was explained."""
    db.execute(
        "INSERT OR REPLACE INTO explained_words (story_id, name, language, words) VALUES (?, ?, ?, ?)",
        (story_id, name, language, words),
    )


def keep_explained(db: Connection, story_id: StoryId, names: Collection[str]) -> None:
    """Forget the words of all points but these."""
    db.execute(
        "DELETE FROM explained_words WHERE story_id = ? AND name NOT IN (SELECT value FROM json_each(?))",
        (story_id, json.dumps(sorted(names))),
    )
