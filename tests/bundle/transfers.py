"""Transfers: a sound one, and one for each rule that can be broken."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any, Final

import pytest

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.story import ConsentScope
from tbtt_desktop.bundle.transfer import (
    SCOPE,
    Custody,
    HandedOver,
    MovedEntity,
    MovedItem,
    MovedLeaves,
    MovedMark,
    MovedRecord,
    Original,
    Transfer,
)
from tbtt_desktop.clock import World
from tbtt_desktop.stories.records import Box, Framing, ItemKind, Span, Speaker, Stretch, TimeCode
from tests.bundle.makers import DAY, EVE, NOOR, PHOTO, SOUND, STORY, Forge, forge, sha

FILE: Final = f"data/transfers/{STORY}.json"
RAW: Final = {f"data/originals/{sha(raw)}.bin": raw for raw in (SOUND, PHOTO)}
UNTIL: Final = dt.date(2027, 3, 8)
Case = Callable[[World, pytest.MonkeyPatch], bytes]
CASES: Final[list[tuple[Refusal, str, Case]]] = []


def story() -> Transfer:
    """Return a story in which everything is that can be."""
    sound, photo = (Original(sha(raw), "application/octet-stream", len(raw)) for raw in (SOUND, PHOTO))
    person = MovedMark("PERSON", "covered", Span(0, 5), 1)
    lost = MovedMark("PLACE", "unplaced", Span(3, 3))
    codes = (TimeCode(0, 0), TimeCode(7, 400))
    items = (
        MovedItem(1, ItemKind.TEXT, DAY, "Amina 😀 came.", (person, lost)),
        MovedItem(
            2,
            ItemKind.AUDIO,
            DAY,
            "",
            (MovedMark("PERSON", "suggested", Stretch(0, 800)),),
            sound,
            leaves=MovedLeaves("revoiced", 2, Speaker("sw", "f3"), (4, "ab" * 32)),
        ),
        MovedItem(3, ItemKind.TEXT, DAY, "Amina.\nx", transcribes=2, codes=codes),
        MovedItem(4, ItemKind.AUDIO, DAY, "read", (), sound, leaves=MovedLeaves("stays", 1)),
        MovedItem(
            7,
            ItemKind.PHOTO,
            DAY,
            "the chat",
            (MovedMark("FACE", "kept", Box(0, 0, 5, 5)),),
            photo,
            framing=Framing(Box(0, 0, 20, 20), 2),
        ),
    )
    return Transfer(
        story_id=STORY,
        revision=1,
        pseudonym="Acacia",
        language="sw",
        country="KE",
        happened="2026-02",
        area="coast",
        subject=(("act", ("doxing",)),),
        checks=("safe_place",),
        scopes=(
            ConsentScope(SCOPE, "shelter", UNTIL, "noor"),
            ConsentScope("take_notes", "archive", UNTIL),
        ),
        record=MovedRecord("self", "written", "sw", "amal", ("purpose",), True, ""),
        entities=(MovedEntity("PERSON", 1, ("Amina", "Aminah")), MovedEntity("PLACE", 2, ())),
        numbers=(("PERSON", 2), ("PLACE", 5)),
        items=items,
        custody=(Custody(DAY, "story_begun", "amal"), Custody(DAY, "copied", "amal", 2, "cd" * 32)),
        handed_over=(HandedOver(DAY, "desk", EVE.card.fingerprint, 1, "ef" * 32),),
    )


def transferred(world: World, change: Callable[[dict[str, Any]], None] | None = None) -> Forge:
    """Return the bundle in which Amal gives a story up to Noor, its document changed."""
    document = json.loads(story().to_bytes())
    if change is not None:
        change(document)
    return forge(world, Kind.TRANSFER, {FILE: json.dumps(document).encode()} | RAW)


def _add(code: Refusal, name: str, change: Callable[[dict[str, Any]], None]) -> None:
    CASES.append((code, f"transfer_{name}", lambda world, _: transferred(world, change).tar()))


def _wrong(name: str, *path: str | int, to: Any) -> None:
    """Add a story in which one value is another."""

    def change(document: dict[str, Any]) -> None:
        place: Any = document
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    _add(Refusal.TRANSFER_WRONG, name, change)


_wrong("numbers_fall", "items", 1, "number", to=1)
_wrong("category_unknown", "items", 0, "marks", 0, "category", to="SECRET")
_wrong("entity_not_there", "items", 0, "marks", 0, "entity", to=3)
_wrong("number_given_again", "numbers", "PERSON", to=1)
_wrong("transcribes_a_picture", "items", 2, "transcribes", to=7)
_wrong("reads_itself", "items", 1, "leaves", "reading", "number", to=2)
_wrong("span_beyond_the_text", "items", 0, "marks", 0, "span", to=[0, 99])
_wrong("empty_mark", "items", 0, "marks", 0, "span", to=[3, 3])
_wrong("box_in_a_text", "items", 0, "marks", 0, to={"category": "FACE", "state": "kept", "box": [0, 0, 1, 1]})
_wrong("codes_beyond_the_text", "items", 2, "time_codes", 1, "at", to=9)
_wrong("two_sizes", "items", 3, "original", "size", to=1)
_add(
    Refusal.SCHEMA_WRONG, "original_by_path", lambda one: one["items"][1]["original"].update(sha256="../../x")
)
_add(Refusal.SCHEMA_WRONG, "type_no_type", lambda one: one["items"][1]["original"].update(type="exe"))
_add(Refusal.SCHEMA_WRONG, "original_too_large", lambda one: one["items"][4]["original"].update(size=2**33))
_add(Refusal.DATE_WRONG, "no_such_day", lambda one: one["custody"][0].update(date="2026-02-30"))
_add(Refusal.CONSENT_MISSING, "for_anybody", lambda one: one["consent"]["scopes"][0].pop("recipient"))
_add(Refusal.CONSENT_MISSING, "ended", lambda one: one["consent"]["scopes"][0].update(until="2026-03-07"))


def _case(code: Refusal) -> Callable[[Callable[[World], bytes]], None]:
    def add(made: Callable[[World], bytes]) -> None:
        CASES.append((code, made.__name__.strip("_"), lambda world, _: made(world)))

    return add


@_case(Refusal.TRANSFER_RECIPIENTS)
def _transfer_for_two(world: World) -> bytes:
    made = transferred(world)
    both = [NOOR.recipient, EVE.recipient]
    made.document["recipients"] = [
        {"age_recipient": one.age_recipient, "fingerprint": one.fingerprint} for one in both
    ]
    return made.tar()


@_case(Refusal.MEDIA_MISSING)
def _transfer_without_an_original(world: World) -> bytes:
    made = transferred(world)
    del made.payload[f"data/originals/{sha(PHOTO)}.bin"]
    return made.tar()


@_case(Refusal.MEDIA_MISMATCH)
def _original_of_another_size(world: World) -> bytes:
    return transferred(world, lambda one: one["items"][4]["original"].update(size=9)).tar()


@_case(Refusal.MEDIA_UNREFERENCED)
def _original_of_no_part(world: World) -> bytes:
    made = transferred(world)
    made.payload[f"data/originals/{sha(b'raw')}.bin"] = b"raw"
    return made.tar()


@_case(Refusal.NAME_MISMATCH)
def _original_under_another_hash(world: World) -> bytes:
    made = transferred(world)
    made.payload[f"data/originals/{sha(PHOTO)}.bin"] = b"raw"
    return made.tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _medium_in_a_transfer(world: World) -> bytes:
    made = transferred(world)
    made.payload[f"data/media/{sha(PHOTO)}.jpg"] = PHOTO
    return made.tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _transfer_among_stories(world: World) -> bytes:
    made = transferred(world)
    made.document["kind"] = "stories"
    made.payload = {FILE: made.payload[FILE]}
    return made.tar()
