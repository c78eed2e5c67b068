"""Stories of which two revisions arrived that do not fit, field by field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from tbtt_desktop.services.people import people
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import ReceivedRevision
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class Side:
    """A revision as it arrived."""

    revision: int
    signer: str  # alias, "" where the card is no longer here
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two revisions differ. `field` is its path in schema words, such as `items.2.text`.

    Positions count from 1. A side that lacks the field has "".
    """

    field: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """The revision that counts here and one that arrived and does not fit. Both are kept."""

    story_id: StoryId
    pseudonym: str
    here: Side
    there: Side
    differences: tuple[Difference, ...]


def conflicts(vault: Vault) -> list[Conflict]:
    """Return every conflict between revisions that arrived, by story."""

    def step(db: Connection) -> list[tuple[ReceivedRevision, ReceivedRevision]]:
        pairs = []
        for other in intake.in_conflict(db):
            current = intake.current_revision(db, other.story_id)
            if current is not None:
                pairs.append((current, other))
        return pairs

    aliases = {person.fingerprint: person.alias for person in people(vault)}
    found = []
    for current, other in vault.read(step):
        here, there = json.loads(current.document), json.loads(other.document)
        found.append(
            Conflict(
                current.story_id,
                str(here.get("pseudonym", "")),
                _side(current, aliases),
                _side(other, aliases),
                tuple(differences(here, there)),
            )
        )
    return found


def _side(revision: ReceivedRevision, aliases: Mapping[str, str]) -> Side:
    return Side(revision.revision, aliases.get(revision.signer, ""), revision.signer)


def differences(here: object, there: object) -> list[Difference]:
    """Return the fields in which two story files differ, in the order of the first."""
    mine, theirs = dict(_fields(_plain(here), "")), dict(_fields(_plain(there), ""))
    return [
        Difference(field, mine.get(field, ""), theirs.get(field, ""))
        for field in dict.fromkeys([*mine, *theirs])
        if mine.get(field, "") != theirs.get(field, "")
    ]


def _plain(document: object) -> object:
    """Return a story file whose lists that have no order of their own are compared as a whole."""
    if not isinstance(document, Mapping):
        return document
    return {
        **document,
        "consent": sorted(str(one["scope"]) for one in document.get("consent", ())),
        "redaction_log": [f"{one['category']} {one['count']}" for one in document.get("redaction_log", ())],
    }


def _fields(value: object, path: str) -> list[tuple[str, str]]:
    """Return every field with its value as text; lists of words are one field."""
    if isinstance(value, Mapping):
        return [pair for key, child in value.items() for pair in _fields(child, _join(path, str(key)))]
    if isinstance(value, list):
        if all(isinstance(one, str) for one in value):
            return [(path, ", ".join(value))]
        return [
            pair for place, child in enumerate(value, 1) for pair in _fields(child, _join(path, str(place)))
        ]
    return [(path, str(value))]


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
