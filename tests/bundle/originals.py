"""Bundles of stories that hold originals: sound ones, and one for each rule that can be broken."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest

from tbtt_desktop.bundle.envelope import Envelope, Kind, Link
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.originals import GIVEN, Custody, Original, Unredacted
from tbtt_desktop.bundle.story import Approval, ConsentScope, Story, StoryItem, Supersedes
from tbtt_desktop.clock import World
from tbtt_desktop.stories.records import ItemKind
from tests.bundle.makers import (
    AMAL,
    CHAIN,
    DAY,
    EVE,
    NOOR,
    PHOTO,
    SHOT,
    SHOT_REF,
    STORY,
    Forge,
    forge,
    sha,
    story,
)
from tests.bundle.passed_on import origin

FILE: Final = f"data/stories/{STORY}.json"
UNTIL: Final = dt.date(2027, 3, 8)
Case = Callable[[World, pytest.MonkeyPatch], bytes]
Change = Callable[[dict[str, Any]], None]
CASES: Final[list[tuple[Refusal, str, Case]]] = []

WAV: Final = b"RIFF\x04\0\0\0WAVE her own voice"
SCAN: Final = b"%PDF-1.7 two pages"
OTHER: Final = b"a camera's own kind of file"
TYPES: Final = {PHOTO: "image/jpeg", WAV: "audio/wav", SCAN: "application/pdf"}


def _original(raw: bytes) -> Original:
    return Original(sha(raw), TYPES.get(raw, "application/octet-stream"), len(raw))


def _given(raw: bytes, part: int | None = None) -> Custody:
    return Custody(DAY, GIVEN, "amal", part, sha(raw))


def told(scope: str = "share_identified_to_archive", names: tuple[str, ...] = ("noor",)) -> Story:
    """Return a story that holds five originals in six parts, and one rendition."""
    pages = [StoryItem(ItemKind.PHOTO, original=_original(SCAN), page=page) for page in (0, 1)]
    items = (
        StoryItem(ItemKind.TEXT, text="[PERSON 1] came."),
        StoryItem(ItemKind.PHOTO, caption="the chat", media=SHOT_REF, original=_original(SHOT)),
        StoryItem(ItemKind.PHOTO, original=_original(PHOTO)),
        StoryItem(ItemKind.AUDIO, transcript="[PERSON 1] said", original=_original(WAV)),
        *pages,
        StoryItem(ItemKind.PHOTO, original=_original(OTHER)),
    )
    begun = Custody(DAY - dt.timedelta(days=2), "story_begun", "amal")
    custody = (begun, *(_given(raw, part) for part, raw in enumerate((SHOT, PHOTO, WAV, SCAN, OTHER), 2)))
    return story(
        items=items,
        consent=(
            ConsentScope("share_pseudonymised_to_archive", "archive", UNTIL),
            *(ConsentScope(scope, "court", UNTIL, name) for name in names),
        ),
        unredacted=Unredacted(Approval(DAY, "told"), custody),
    )


def payload(one: Story) -> dict[str, bytes]:
    """Return its file, its rendition and its originals."""
    files = {FILE: one.to_bytes(), SHOT_REF.name: SHOT}
    return files | {_original(raw).name: raw for raw in (SHOT, PHOTO, WAV, SCAN, OTHER)}


def with_originals(world: World, change: Change | None = None) -> Forge:
    """Return the bundle in which Amal gives Noor a story with its originals, its file changed."""
    made = forge(world, payload=payload(told()))
    if change is not None:
        document = json.loads(made.payload[FILE])
        change(document)
        made.payload[FILE] = json.dumps(document).encode()
    return made


def for_two_as_evidence(world: World) -> Forge:
    """Return one for two, whom she named for evidence."""
    made = forge(world, payload=payload(told("legal_evidence", ("noor", "eve"))))
    made.document["recipients"] = [
        {"age_recipient": one.card.age_recipient, "fingerprint": one.card.fingerprint} for one in (EVE, NOOR)
    ]
    return made


def passed_on_with_originals(world: World) -> Forge:
    """Return the bundle in which Amal passes on what Eve gave her, originals and all."""
    files = payload(told())
    envelope = Envelope.new(world, Kind.STORIES, EVE.card, (AMAL.recipient,), Link(CHAIN, 1, None))
    first = Forge(files, json.loads(envelope.to_bytes()), EVE.seed)
    return forge(world, payload=files | origin(first))


def _add(code: Refusal, name: str, change: Change) -> None:
    CASES.append((code, f"originals_{name}", lambda world, _: with_originals(world, change).tar()))


def _drop(*path: str | int) -> Change:
    def change(document: dict[str, Any]) -> None:
        place: Any = document
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]

    return change


def _set(value: Any, *path: str | int) -> Change:
    def change(document: dict[str, Any]) -> None:
        place: Any = document
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


def _all_renditions(document: dict[str, Any]) -> None:
    document["items"] = document["items"][:2]
    del document["items"][1]["original"]


_add(Refusal.ORIGINALS_WRONG, "said_to_be_renditions", _set("renditions", "holds"))
_add(Refusal.ORIGINALS_WRONG, "without_approval_and_log", _drop("originals"))
_add(Refusal.ORIGINALS_WRONG, "of_no_part", _all_renditions)
_add(Refusal.ORIGINALS_WRONG, "of_two_sizes", _set(1, "items", 4, "original", "size"))
_add(
    Refusal.ORIGINALS_WRONG, "of_two_types", _set("application/octet-stream", "items", 4, "original", "type")
)
_add(
    Refusal.ORIGINALS_WRONG,
    "hash_superseded",
    lambda one: one.update(revision=2, supersedes={"revision": 1, "sha256": sha(WAV)}),
)
_add(Refusal.SCHEMA_WRONG, "without_a_log", _drop("originals", "custody"))
_add(Refusal.SCHEMA_WRONG, "of_an_empty_log", _set([], "originals", "custody"))
_add(Refusal.SCHEMA_WRONG, "without_her_approval", _drop("originals", "approval"))
_add(Refusal.SCHEMA_WRONG, "of_a_text", _set(_original(OTHER).to_json(), "items", 0, "original"))
_add(Refusal.SCHEMA_WRONG, "of_a_type_unknown", _set("image/x-later", "items", 6, "original", "type"))
_add(Refusal.SCHEMA_WRONG, "page_of_nothing", _drop("items", 4, "original"))
_add(Refusal.DATE_WRONG, "log_on_no_day", _set("2026-02-30", "originals", "custody", 0, "date"))
_add(Refusal.DATE_WRONG, "approved_on_no_day", _set("2026-02-30", "originals", "approval", "date"))
_add(Refusal.CUSTODY_WRONG, "hash_of_what_stays", _set("ab" * 32, "originals", "custody", 0, "sha256"))
_add(Refusal.CUSTODY_WRONG, "one_not_in_the_log", _drop("originals", "custody", 3))
_add(Refusal.CUSTODY_WRONG, "one_not_given", _set("item_added", "originals", "custody", 5, "event"))
_add(Refusal.ORIGINALS_CONSENT, "for_anybody", _drop("consent", 1, "recipient"))
_add(Refusal.ORIGINALS_CONSENT, "for_anybody_by_name", _set(True, "consent", 1, "anybody"))
_add(Refusal.ORIGINALS_CONSENT, "without_the_scope", _set("publish_image", "consent", 1, "scope"))
_add(Refusal.ORIGINALS_CONSENT, "ended", _set("2026-03-07", "consent", 1, "until"))
_add(Refusal.MEDIA_MISMATCH, "of_another_type", _set("image/png", "items", 2, "original", "type"))
_add(Refusal.MEDIA_MISMATCH, "of_another_size", _set(9, "items", 2, "original", "size"))


def _case(code: Refusal) -> Callable[[Callable[[World], bytes]], None]:
    def add(made: Callable[[World], bytes]) -> None:
        CASES.append((code, made.__name__.strip("_"), lambda world, _: made(world)))

    return add


@_case(Refusal.ORIGINALS_CONSENT)
def _originals_for_two_of_whom_one_is_named(world: World) -> bytes:
    made = with_originals(world)
    made.document["recipients"] = for_two_as_evidence(world).document["recipients"]
    return made.tar()


@_case(Refusal.MEDIA_MISSING)
def _original_left_out(world: World) -> bytes:
    made = with_originals(world)
    del made.payload[_original(WAV).name]
    return made.tar()


@_case(Refusal.MEDIA_UNREFERENCED)
def _original_that_no_story_names(world: World) -> bytes:
    made = forge(world)
    made.payload[_original(WAV).name] = WAV
    return made.tar()


@_case(Refusal.NAME_MISMATCH)
def _original_of_a_story_under_another_hash(world: World) -> bytes:
    made = with_originals(world)
    made.payload[_original(WAV).name] = SCAN
    return made.tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _original_in_a_receipt(world: World) -> bytes:
    made = with_originals(world)
    made.document |= {"kind": "receipt"}
    made.payload = {_original(WAV).name: WAV}
    return made.tar()


@_case(Refusal.ORIGIN_MISMATCH)
def _original_that_was_not_given(world: World) -> bytes:
    files = payload(told())
    without = {name: raw for name, raw in files.items() if raw is not WAV}
    envelope = Envelope.new(world, Kind.STORIES, EVE.card, (AMAL.recipient,), Link(CHAIN, 1, None))
    first = Forge(without, json.loads(envelope.to_bytes()), EVE.seed)
    return forge(world, payload=files | origin(first)).tar()


UNWRITABLE: Final[dict[Refusal, Story]] = {
    Refusal.ORIGINALS_WRONG: replace(told(), supersedes=Supersedes(1, sha(WAV)), revision=2),
    Refusal.CUSTODY_WRONG: replace(told(), unredacted=Unredacted(Approval(DAY, "told"), (_given(WAV),))),
}
"""Stories that a writer must not make: an original's hash as what came before, a log that lacks originals."""
