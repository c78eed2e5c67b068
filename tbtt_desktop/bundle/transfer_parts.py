"""The parts of a story on its way from one helper to another: what each holds, and how it is written."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, cast

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.originals import Original
from tbtt_desktop.bundle.story import ConsentScope
from tbtt_desktop.bundle.strictjson import Json
from tbtt_desktop.stories.records import (
    Box,
    Framing,
    ItemKind,
    Place,
    Span,
    Speaker,
    Stretch,
    TimeCode,
)

_PLACES: Final = {ItemKind.TEXT: (Span,), ItemKind.AUDIO: (Span, Stretch), ItemKind.PHOTO: (Span, Box)}


@dataclass(frozen=True, slots=True)
class Coded:
    """In which units of pixels a picture was coded before it became what its original is now."""

    width: int
    height: int
    spread: bool  # a trace of what is anywhere lies all over it


@dataclass(frozen=True, slots=True)
class MovedMark:
    """A mark; `entity` is the number of an entry in its category."""

    category: str
    state: str
    place: Place
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class MovedLeaves:
    """How a sound leaves. `reading` is the number of a part, and the SHA-256 of the words read in it."""

    voice: str
    making: int
    speaker: Speaker | None = None
    reading: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class MovedItem:
    """A part as it is: its present text or caption, its original, and all that was decided on it."""

    number: int
    kind: ItemKind
    date: dt.date
    text: str
    marks: tuple[MovedMark, ...] = ()
    original: Original | None = None
    page: int = 0
    coded: Coded | None = None
    framing: Framing | None = None
    leaves: MovedLeaves | None = None
    transcribes: int | None = None
    codes: tuple[TimeCode, ...] = ()


@dataclass(frozen=True, slots=True)
class MovedEntity:
    """An entry of the people and places."""

    category: str
    number: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MovedRecord:
    """How consent was given; as `stories.consent.ConsentRecord`."""

    given_by: str
    mode: str
    language: str
    explained_by: str
    explained: tuple[str, ...]
    capacity_check: bool
    interpreter: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A redacted revision that left before, signed by whom the story is transferred from."""

    date: dt.date
    recipient: str  # alias
    fingerprint: str
    revision: int
    digest: str


def _present(values: Mapping[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in values.items() if value is not None}


def write_record(one: MovedRecord) -> dict[str, Json]:
    """Return how consent was given, as it is written."""
    return {
        "given_by": one.given_by,
        "mode": one.mode,
        "language": one.language,
        "explained_by": one.explained_by,
        "explained": list(one.explained),
        "capacity_check": one.capacity_check,
        "interpreter": one.interpreter,
    }


def read_record(value: Mapping[str, Json]) -> MovedRecord:
    """Return how consent was given."""
    return MovedRecord(
        given_by=schemas.text(value, "given_by"),
        mode=schemas.text(value, "mode"),
        language=schemas.text(value, "language"),
        explained_by=schemas.text(value, "explained_by"),
        explained=schemas.texts(value, "explained"),
        capacity_check=bool(value["capacity_check"]),
        interpreter=schemas.text(value, "interpreter"),
    )


def read_scope(value: Mapping[str, Json]) -> ConsentScope:
    """Return one thing that she agreed to."""
    return ConsentScope(
        schemas.text(value, "scope"),
        schemas.text(value, "purpose"),
        schemas.date(value, "until"),
        schemas.optional_text(value, "recipient"),
    )


def write_item(one: MovedItem) -> dict[str, Json]:
    """Return a part as it is written."""
    original, framing, leaves = one.original, one.framing, one.leaves
    head: dict[str, Json] = {
        "number": one.number,
        "kind": str(one.kind),
        "date": one.date.isoformat(),
        "text": one.text,
        "marks": [_mark_json(mark) for mark in one.marks],
    }
    return head | _present(
        {
            "original": None if original is None else original.to_json(),
            "page": one.page or None,
            "coded": None if one.coded is None else _coded_json(one.coded),
            "framing": None if framing is None else _framing_json(framing),
            "leaves": None if leaves is None else _leaves_json(leaves),
            "transcribes": one.transcribes,
            "time_codes": [{"at": code.at, "frame": code.frame} for code in one.codes] or None,
        }
    )


def _coded_json(coded: Coded) -> dict[str, Json]:
    return {"width": coded.width, "height": coded.height, "spread": coded.spread}


def _framing_json(framing: Framing) -> dict[str, Json]:
    crop = framing.crop
    box: Json = None if crop is None else [crop.x, crop.y, crop.w, crop.h]
    return {"shrink": framing.shrink} | _present({"box": box})


def _leaves_json(leaves: MovedLeaves) -> dict[str, Json]:
    speaker, reading = leaves.speaker, leaves.reading
    head: dict[str, Json] = {"voice": str(leaves.voice), "making": leaves.making}
    if speaker is not None:
        head["speaker"] = {
            "language": speaker.language,
            "variant": speaker.variant,
            "pace": speaker.pace,
            "pitch": speaker.pitch,
        }
    if reading is not None:
        head["reading"] = {"number": reading[0], "words": reading[1]}
    return head


def _mark_json(one: MovedMark) -> dict[str, Json]:
    head: dict[str, Json] = {"category": str(one.category), "state": str(one.state)}
    if one.entity is not None:
        head["entity"] = one.entity
    match one.place:
        case Span(start, end):
            return head | {"span": [start, end]}
        case Stretch(start, end):
            return head | {"stretch": [start, end]}
        case Box(x, y, w, h):
            return head | {"box": [x, y, w, h]}


def _numbers(value: Mapping[str, Json], key: str) -> list[int]:
    return [int(one) for one in cast("list[float]", value[key])]


def _mark(value: Mapping[str, Json]) -> MovedMark:
    place: Place
    if "span" in value:
        place = Span(*_numbers(value, "span"))
    elif "stretch" in value:
        place = Stretch(*_numbers(value, "stretch"))
    else:
        place = Box(*_numbers(value, "box"))
    entity = schemas.integer(value, "entity") if "entity" in value else None
    return MovedMark(schemas.text(value, "category"), schemas.text(value, "state"), place, entity)


def read_item(value: Mapping[str, Json]) -> MovedItem:
    """Return a part that has passed its schema."""
    original = schemas.nested(value, "original")
    framing, leaves = schemas.nested(value, "framing"), schemas.nested(value, "leaves")
    return MovedItem(
        number=schemas.integer(value, "number"),
        kind=ItemKind(schemas.text(value, "kind")),
        date=schemas.date(value, "date"),
        text=schemas.text(value, "text"),
        marks=tuple(_mark(one) for one in schemas.objects(value, "marks")),
        original=None if original is None else Original.from_json(original),
        page=schemas.integer(value, "page"),
        coded=_coded(schemas.nested(value, "coded")),
        framing=None
        if framing is None
        else Framing(
            Box(*_numbers(framing, "box")) if "box" in framing else None, schemas.integer(framing, "shrink")
        ),
        leaves=None if leaves is None else _leaves(leaves),
        transcribes=schemas.integer(value, "transcribes") if "transcribes" in value else None,
        codes=tuple(
            TimeCode(schemas.integer(one, "at"), schemas.integer(one, "frame"))
            for one in schemas.objects(value, "time_codes")
        ),
    )


def _coded(value: Mapping[str, Json] | None) -> Coded | None:
    if value is None:
        return None
    return Coded(schemas.integer(value, "width"), schemas.integer(value, "height"), bool(value["spread"]))


def _leaves(value: Mapping[str, Json]) -> MovedLeaves:
    spoken, read = schemas.nested(value, "speaker"), schemas.nested(value, "reading")
    speaker = None
    if spoken is not None:
        speaker = Speaker(
            schemas.text(spoken, "language"),
            schemas.text(spoken, "variant"),
            schemas.integer(spoken, "pace"),
            schemas.integer(spoken, "pitch"),
        )
    reading = None if read is None else (schemas.integer(read, "number"), schemas.text(read, "words"))
    return MovedLeaves(schemas.text(value, "voice"), schemas.integer(value, "making"), speaker, reading)


def write_handed_over(one: HandedOver) -> dict[str, Json]:
    """Return what left before as it is written."""
    return {
        "date": one.date.isoformat(),
        "recipient": one.recipient,
        "fingerprint": one.fingerprint,
        "revision": one.revision,
        "digest": one.digest,
    }


def read_handed_over(value: Mapping[str, Json]) -> HandedOver:
    """Return what left before."""
    return HandedOver(
        schemas.date(value, "date"),
        schemas.text(value, "recipient"),
        schemas.text(value, "fingerprint"),
        schemas.integer(value, "revision"),
        schemas.text(value, "digest"),
    )


def fits(item: MovedItem, kinds: Mapping[int, ItemKind], entries: set[tuple[str, int]]) -> bool:
    """Whether a part does not contradict itself, the parts (`kinds` by number) and the entries beside it."""
    if item.transcribes is not None and kinds.get(item.transcribes) is not ItemKind.AUDIO:
        return False
    reading = item.leaves.reading if item.leaves is not None else None
    if reading is not None and (kinds.get(reading[0]) is not ItemKind.AUDIO or reading[0] == item.number):
        return False
    rise = all(one.at < other.at and one.frame < other.frame for one, other in itertools.pairwise(item.codes))
    if not rise or (item.codes and item.codes[-1].at > len(item.text)):
        return False
    return all(_marked(mark, item, entries) for mark in item.marks)


def _marked(mark: MovedMark, item: MovedItem, entries: set[tuple[str, int]]) -> bool:
    if mark.entity is not None and (mark.category, mark.entity) not in entries:
        return False
    if not isinstance(mark.place, _PLACES[item.kind]):
        return False
    if isinstance(mark.place, Box):
        return mark.place.w > 0 and mark.place.h > 0
    if mark.state == "covered" and isinstance(mark.place, Span) and mark.entity is None:
        return False
    if isinstance(mark.place, Span) and mark.place.end > len(item.text):
        return False
    lost = mark.state == "unplaced"  # its words may be gone altogether
    return mark.place.start < mark.place.end or (lost and mark.place.start == mark.place.end)
