"""Bundles that pass a story on: sound ones, and one for each rule of origins that can be broken."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest

from tbtt_desktop.bundle import names
from tbtt_desktop.bundle.envelope import Envelope, Kind, Link
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.story import Story, StoryItem
from tbtt_desktop.clock import World
from tbtt_desktop.stories.records import ItemKind
from tests.bundle.makers import AMAL, CHAIN, EVE, OTHER, SHOT, SHOT_REF, STORY, Forge, forge, story

TAGS: Final = (names.TAGMANIFEST, names.SIGNATURE, names.MANIFEST, names.ENVELOPE)
Case = Callable[[World, pytest.MonkeyPatch], bytes]
CASES: Final[list[tuple[Refusal, str, Case]]] = []


def _told(story_id: str = STORY) -> Story:
    words = StoryItem(ItemKind.TEXT, text="[PERSON 1] x")
    consent = (replace(story().consent[0], recipient=None),)
    return story(story_id=story_id, items=(words, StoryItem(ItemKind.PHOTO, media=SHOT_REF)), consent=consent)


def files_of(*told: Story) -> dict[str, bytes]:
    """Return the payload of stories that hold one picture."""
    return {f"data/stories/{one.story_id}.json": one.to_bytes() for one in told} | {SHOT_REF.name: SHOT}


def given(world: World, payload: dict[str, bytes], **fields: Any) -> Forge:
    """Return the bundle in which Eve gave a payload to Amal; `fields` change its envelope."""
    envelope = Envelope.new(world, Kind.STORIES, EVE.card, (AMAL.recipient,), Link(CHAIN, 1, None))
    return Forge(payload, json.loads(envelope.to_bytes()) | fields, EVE.seed)


def origin(made: Forge, bundle_id: str | None = None) -> dict[str, bytes]:
    """Return what is kept of a bundle, as it travels in another one."""
    folder = f"data/origins/{bundle_id or made.document['bundle_id']}"
    return {f"{folder}/{name}": data for name, data in made.files() if name in TAGS}


def passed_on(world: World) -> Forge:
    """Return the bundle in which Amal passes Eve's two stories on to Noor."""
    payload = files_of(_told(), _told(OTHER))
    return forge(world, payload=payload | origin(given(world, payload)))


def _case(code: Refusal) -> Callable[[Callable[[World], bytes]], None]:
    def add(made: Callable[[World], bytes]) -> None:
        CASES.append((code, made.__name__.strip("_"), lambda world, _: made(world)))

    return add


def _with(world: World, **changed: bytes) -> Forge:
    """Return a sound bundle in which files of its origin are others."""
    made = passed_on(world)
    for name in list(made.payload):
        for part, data in changed.items():
            if name.startswith("data/origins/") and name.endswith(part.replace("_", ".")):
                made.payload[name] = data
    return made


@_case(Refusal.ORIGIN_INCOMPLETE)
def _origin_without_its_manifest(world: World) -> bytes:
    made = passed_on(world)
    made.payload = {
        name: raw for name, raw in made.payload.items() if not name.endswith("manifest-sha256.txt")
    }
    return made.tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_signed_by_another(world: World) -> bytes:
    payload = files_of(_told())
    forged = given(world, payload)
    forged.seed = AMAL.seed
    return forge(world, payload=payload | origin(forged)).tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_with_another_manifest(world: World) -> bytes:
    return _with(world, **{"/manifest-sha256_txt": b""}).tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_with_another_envelope(world: World) -> bytes:
    return _with(world, tbtt_json=b"{}").tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_with_a_broken_signature(world: World) -> bytes:
    return _with(world, txt_sig=b"?").tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_under_another_id(world: World) -> bytes:
    payload = files_of(_told())
    return forge(world, payload=payload | origin(given(world, payload), OTHER)).tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_of_another_kind(world: World) -> bytes:
    payload = files_of(_told())
    return forge(world, payload=payload | origin(given(world, payload, kind="receipt"))).tar()


@_case(Refusal.ORIGIN_WRONG)
def _origin_that_passed_on_itself(world: World) -> bytes:
    payload = files_of(_told())
    inner = given(world, payload | origin(given(world, payload)), bundle_id=OTHER)
    return forge(world, payload=payload | origin(inner)).tar()


@_case(Refusal.ORIGIN_MISMATCH)
def _story_changed_on_the_way(world: World) -> bytes:
    payload = files_of(_told())
    changed = files_of(replace(_told(), pseudonym="Baobab"))
    return forge(world, payload=changed | origin(given(world, payload))).tar()


@_case(Refusal.ORIGIN_MISMATCH)
def _medium_that_was_not_given(world: World) -> bytes:
    payload = files_of(_told())
    without = {name: raw for name, raw in payload.items() if name != SHOT_REF.name}
    return forge(world, payload=payload | origin(given(world, without))).tar()


@_case(Refusal.ORIGIN_MISMATCH)
def _story_of_two_origins(world: World) -> bytes:
    payload = files_of(_told())
    both = origin(given(world, payload)) | origin(given(world, payload, bundle_id=OTHER))
    return forge(world, payload=payload | both).tar()


@_case(Refusal.ORIGIN_MISMATCH)
def _story_without_an_origin_beside_one_with(world: World) -> bytes:
    payload = files_of(_told(), _told(OTHER))
    return forge(world, payload=payload | origin(given(world, files_of(_told())))).tar()


@_case(Refusal.ORIGIN_MISMATCH)
def _origin_of_no_story(world: World) -> bytes:
    payload = files_of(_told())
    both = origin(given(world, payload)) | origin(given(world, files_of(_told(OTHER)), bundle_id=OTHER))
    return forge(world, payload=payload | both).tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _origin_in_a_receipt(world: World) -> bytes:
    made = passed_on(world)
    made.document |= {"kind": "receipt"}
    made.payload = {name: raw for name, raw in made.payload.items() if "origins" in name}
    return made.tar()


@_case(Refusal.NAME_REFUSED)
def _another_file_of_an_origin(world: World) -> bytes:
    made = passed_on(world)
    made.payload[f"data/origins/{OTHER}/bagit.txt"] = b""
    return made.tar()
