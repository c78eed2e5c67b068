"""An unredacted story on its way from one helper to another: `data/transfers/<story_id>.json`."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.story import ConsentScope
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.limits import JSON_MAX
from tbtt_desktop.stories.records import (
    Box,
    Category,
    Framing,
    ItemKind,
    Place,
    Span,
    Speaker,
    Stretch,
    TimeCode,
)

SCOPE: Final = "share_identified_to_archive"
"""What she has to have agreed to, for the recipient by name."""

_PLACES: Final = {ItemKind.TEXT: (Span,), ItemKind.AUDIO: (Span, Stretch), ItemKind.PHOTO: (Span, Box)}


@dataclass(frozen=True, slots=True)
class Original:
    """A file that travels beside the story, `data/originals/<sha256>.bin`. `type` is what its sender says."""

    sha256: str
    type: str  # "audio/wav"
    size: int  # bytes

    @property
    def name(self) -> str:
        """Return the file's name in the bundle, without `bundle/`."""
        return f"data/originals/{self.sha256}.bin"


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
class Custody:
    """A line of the custody log."""

    date: dt.date
    event: str
    by: str  # alias
    part: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A redacted revision that left before, signed by whom the story is transferred from."""

    date: dt.date
    recipient: str  # alias
    fingerprint: str
    revision: int
    digest: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """Everything of a story but the helper's own notes."""

    story_id: str
    revision: int  # exports so far
    pseudonym: str
    language: str
    country: str
    happened: str
    area: str
    subject: tuple[tuple[str, tuple[str, ...]], ...]
    checks: tuple[str, ...]
    scopes: tuple[ConsentScope, ...]
    record: MovedRecord
    entities: tuple[MovedEntity, ...]
    numbers: tuple[tuple[str, int], ...]  # category → the number that its next entry gets
    items: tuple[MovedItem, ...]
    custody: tuple[Custody, ...] = ()
    handed_over: tuple[HandedOver, ...] = ()

    @property
    def originals(self) -> tuple[Original, ...]:
        """Return the files that must travel beside it, in order of the parts."""
        return tuple(item.original for item in self.items if item.original is not None)

    def to_bytes(self) -> bytes:
        """Return the file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document: dict[str, Json] = {
            "format": SchemaName.TRANSFER.document_format,
            "version": schemas.VERSION,
            "story_id": self.story_id,
            "revision": self.revision,
            "pseudonym": self.pseudonym,
            "language": self.language,
            "country": self.country,
            "happened": self.happened,
            "area": self.area,
            "subject": {name: list(codes) for name, codes in self.subject},
            "checks": list(self.checks),
            "consent": {
                "scopes": [one.to_json() for one in self.scopes],
                "record": _record_json(self.record),
            },
            "entities": [
                {"category": one.category, "number": one.number, "forms": list(one.forms)}
                for one in self.entities
            ],
            "numbers": dict(self.numbers),
            "items": [_item_json(one) for one in self.items],
            "custody": [_custody_json(one) for one in self.custody],
            "handed_over": [_handed_over_json(one) for one in self.handed_over],
        }
        data = canonical(document)
        if len(data) > JSON_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=JSON_MAX)
        schemas.check(SchemaName.TRANSFER, document)
        _check(self)
        return data

    @classmethod
    def parse(cls, data: bytes) -> Transfer:
        """Return the story in a file. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.TRANSFER, document)
        consent = cast("Mapping[str, Json]", document["consent"])
        subject = cast("Mapping[str, list[str]]", document["subject"])
        transfer = cls(
            story_id=schemas.text(document, "story_id"),
            revision=schemas.integer(document, "revision"),
            pseudonym=schemas.text(document, "pseudonym"),
            language=schemas.text(document, "language"),
            country=schemas.text(document, "country"),
            happened=schemas.text(document, "happened"),
            area=schemas.text(document, "area"),
            subject=tuple((name, tuple(codes)) for name, codes in sorted(subject.items())),
            checks=schemas.texts(document, "checks"),
            scopes=tuple(_scope(one) for one in schemas.objects(consent, "scopes")),
            record=_record(cast("Mapping[str, Json]", consent["record"])),
            entities=tuple(
                MovedEntity(
                    schemas.text(one, "category"), schemas.integer(one, "number"), schemas.texts(one, "forms")
                )
                for one in schemas.objects(document, "entities")
            ),
            numbers=tuple(
                (name, int(count))
                for name, count in sorted(cast("Mapping[str, int]", document["numbers"]).items())
            ),
            items=tuple(_item(one) for one in schemas.objects(document, "items")),
            custody=tuple(_custody(one) for one in schemas.objects(document, "custody")),
            handed_over=tuple(_handed_over(one) for one in schemas.objects(document, "handed_over")),
        )
        _check(transfer)
        return transfer

    def may_go(self, day: dt.date, alias: str | None = None) -> bool:
        """Whether she agreed that somebody by name (`alias`, None: anybody) has it as it is, on `day`."""
        return any(
            one.scope == SCOPE
            and one.recipient is not None
            and day <= one.until
            and alias in (None, one.recipient)
            for one in self.scopes
        )


def _present(values: Mapping[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in values.items() if value is not None}


def _record_json(one: MovedRecord) -> dict[str, Json]:
    return {
        "given_by": one.given_by,
        "mode": one.mode,
        "language": one.language,
        "explained_by": one.explained_by,
        "explained": list(one.explained),
        "capacity_check": one.capacity_check,
        "interpreter": one.interpreter,
    }


def _record(value: Mapping[str, Json]) -> MovedRecord:
    return MovedRecord(
        given_by=schemas.text(value, "given_by"),
        mode=schemas.text(value, "mode"),
        language=schemas.text(value, "language"),
        explained_by=schemas.text(value, "explained_by"),
        explained=schemas.texts(value, "explained"),
        capacity_check=bool(value["capacity_check"]),
        interpreter=schemas.text(value, "interpreter"),
    )


def _scope(value: Mapping[str, Json]) -> ConsentScope:
    return ConsentScope(
        schemas.text(value, "scope"),
        schemas.text(value, "purpose"),
        schemas.date(value, "until"),
        schemas.optional_text(value, "recipient"),
    )


def _item_json(one: MovedItem) -> dict[str, Json]:
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
            "original": None
            if original is None
            else {"sha256": original.sha256, "type": original.type, "size": original.size},
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


def _item(value: Mapping[str, Json]) -> MovedItem:
    original = schemas.nested(value, "original")
    framing, leaves = schemas.nested(value, "framing"), schemas.nested(value, "leaves")
    return MovedItem(
        number=schemas.integer(value, "number"),
        kind=ItemKind(schemas.text(value, "kind")),
        date=schemas.date(value, "date"),
        text=schemas.text(value, "text"),
        marks=tuple(_mark(one) for one in schemas.objects(value, "marks")),
        original=None
        if original is None
        else Original(
            schemas.text(original, "sha256"),
            schemas.text(original, "type"),
            schemas.integer(original, "size"),
        ),
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


def _custody_json(one: Custody) -> dict[str, Json]:
    head: dict[str, Json] = {"date": one.date.isoformat(), "event": one.event, "by": one.by}
    return head | _present({"part": one.part, "sha256": one.sha256})


def _custody(value: Mapping[str, Json]) -> Custody:
    return Custody(
        schemas.date(value, "date"),
        schemas.text(value, "event"),
        schemas.text(value, "by"),
        schemas.integer(value, "part") if "part" in value else None,
        schemas.optional_text(value, "sha256"),
    )


def _handed_over_json(one: HandedOver) -> dict[str, Json]:
    return {
        "date": one.date.isoformat(),
        "recipient": one.recipient,
        "fingerprint": one.fingerprint,
        "revision": one.revision,
        "digest": one.digest,
    }


def _handed_over(value: Mapping[str, Json]) -> HandedOver:
    return HandedOver(
        schemas.date(value, "date"),
        schemas.text(value, "recipient"),
        schemas.text(value, "fingerprint"),
        schemas.integer(value, "revision"),
        schemas.text(value, "digest"),
    )


def _check(transfer: Transfer) -> None:
    """Raise `BundleRefused` for what a schema cannot say."""
    kinds = {item.number: item.kind for item in transfer.items}
    entries = {(one.category, one.number) for one in transfer.entities}
    known = {str(category) for category in Category}
    named = {one.category for one in transfer.entities} | {name for name, _ in transfer.numbers}
    named |= {mark.category for item in transfer.items for mark in item.marks}
    sound = (
        named <= known
        and all(one.number < other.number for one, other in itertools.pairwise(transfer.items))
        and len(entries) == len(transfer.entities)
        and all(number < dict(transfer.numbers).get(category, 0) for category, number in entries)
        and all(_fits(item, kinds, entries) for item in transfer.items)
        and _one_size(transfer.originals)
    )
    if not sound:
        raise BundleRefused(Refusal.TRANSFER_WRONG)


def _one_size(originals: Sequence[Original]) -> bool:
    return len({one.sha256 for one in originals}) == len(set(originals))


def _fits(item: MovedItem, kinds: Mapping[int, ItemKind], entries: set[tuple[str, int]]) -> bool:
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
