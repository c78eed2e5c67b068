"""A kit: what a coordinator gives her helpers to say, to ask, to choose from and to look up.

A plain file: nothing in it is run, and every text is shown as it stands. What it names is called
`<kit>__<id>` outside of it, and nothing that comes with the program is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, cast

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.card import is_device
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.limits import JSON_MAX

NUMBER_MAX: Final = 2**31
_UNSEEN: Final = dict.fromkeys((0x061C, *range(0x200C, 0x2010), *range(0xFE00, 0xFE10)))
"""What may stand in a label and is not seen: joiners, marks of direction, choices of a letter's form."""

Texts = Mapping[str, str]  # language (two or three letters) to text


@dataclass(frozen=True, slots=True)
class Point:
    """Something to say, to ask or to look up. `instead_of` is the id of one that comes with the program."""

    id: str
    text: Texts
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class KitCode:
    """Something that a story may be about."""

    id: str
    label: Texts


@dataclass(frozen=True, slots=True)
class Kit:
    """`data/kits/<name>.json`."""

    name: str
    number: int  # from 1; a higher one takes the place of all before of this name
    language: str  # that every text has
    title: Texts
    before: tuple[Point, ...] = ()
    questions: tuple[Point, ...] = ()
    alone: bool = False  # none of the questions that come with the program are asked
    codes: Mapping[str, tuple[KitCode, ...]] = field(default_factory=dict)  # by list of the taxonomy
    help: tuple[Point, ...] = ()

    def to_bytes(self) -> bytes:
        """Return the file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document = self.to_json()
        data = canonical(document)
        if len(data) > JSON_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=JSON_MAX)
        schemas.check(SchemaName.KIT, document)
        _check(self)
        return data

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object, unchecked."""
        document: dict[str, Json] = {
            "format": SchemaName.KIT.document_format,
            "version": schemas.VERSION,
            "name": self.name,
            "number": self.number,
            "language": self.language,
            "title": dict(self.title),
            "before": [_point_json(one) for one in self.before],
            "interview": [_point_json(one) for one in self.questions],
            "codes": {
                name: [{"id": one.id, "label": dict(one.label)} for one in codes]
                for name, codes in self.codes.items()
            },
            "help": [_point_json(one) for one in self.help],
        }
        return document | ({"interview_alone": True} if self.alone else {})

    @classmethod
    def parse(cls, data: bytes) -> Kit:
        """Return the kit in a file. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.KIT, document)
        codes = cast("Mapping[str, list[Mapping[str, Json]]]", document["codes"])
        kit = cls(
            name=schemas.text(document, "name"),
            number=schemas.integer(document, "number"),
            language=schemas.text(document, "language"),
            title=_texts(document, "title"),
            before=_points(document, "before"),
            questions=_points(document, "interview"),
            alone=document.get("interview_alone") is True,
            codes={
                name: tuple(KitCode(schemas.text(one, "id"), _texts(one, "label")) for one in listed)
                for name, listed in sorted(codes.items())
            },
            help=_points(document, "help"),
        )
        _check(kit)
        return kit

    def called(self, own: str) -> str:
        """Return the name of a point, a question or a code of this kit outside of it."""
        return f"{self.name}__{own}"


def said(texts: Texts, languages: Iterable[str], source: str) -> tuple[str, str]:
    """Return a text in the first of `languages` that it has, else in its own, and that language."""
    language = next((one for one in (*languages, source) if one in texts), min(texts))
    return texts[language], language


def folded(label: str) -> str:
    """Return what two labels share that cannot be told apart by their letters' case, width or joiners."""
    plain = unicodedata.normalize("NFKC", label.translate(_UNSEEN)).casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())


def check_alone(kits: Sequence[Kit]) -> None:
    """Raise `BundleRefused` unless a bundle holds one kit."""
    if len(kits) != 1:
        raise BundleRefused(Refusal.KIT_WRONG)


def _texts(value: Mapping[str, Json], key: str) -> Texts:
    return cast("dict[str, str]", value[key])


def _points(document: Mapping[str, Json], key: str) -> tuple[Point, ...]:
    return tuple(
        Point(schemas.text(one, "id"), _texts(one, "text"), schemas.text(one, "instead_of"))
        for one in schemas.objects(document, key)
    )


def _point_json(one: Point) -> dict[str, Json]:
    known: dict[str, Json] = {"id": one.id, "text": dict(one.text)}
    return known | ({"instead_of": one.instead_of} if one.instead_of else {})


class Fault(StrEnum):
    """What the schema leaves open and is refused all the same."""

    DEVICE = "device"  # the name of a device of Windows
    LANGUAGE = "language"  # a text lacks the kit's language
    BLANK = "blank"  # a text begins or ends with a blank, or nothing of it is seen
    TWICE = "twice"  # an id stands twice in one list
    ALIKE = "alike"  # two labels of a list cannot be told apart
    EMPTY = "empty"


def fault(kit: Kit) -> tuple[Fault, tuple[str, ...]] | None:
    """Return what is wrong with a kit that fits the schema, and where: names of properties and ids."""
    if is_device(kit.name):
        return Fault.DEVICE, ("name",)
    for where, texts in all_texts(kit):
        if kit.language not in texts:
            return Fault.LANGUAGE, where
        if not all(_stands(one) for one in texts.values()):
            return Fault.BLANK, where
    points = {"before": kit.before, "interview": kit.questions, "help": kit.help}
    lists: dict[tuple[str, ...], Sequence[Point | KitCode]] = {(name,): one for name, one in points.items()}
    lists |= {("codes", name): one for name, one in kit.codes.items()}
    for where, listed in lists.items():
        if len({one.id for one in listed}) != len(listed):
            return Fault.TWICE, where
    for name, codes in kit.codes.items():
        labels = [(language, folded(words)) for one in codes for language, words in one.label.items()]
        if len(set(labels)) != len(labels):
            return Fault.ALIKE, ("codes", name)
    if not any(lists.values()) or (kit.alone and not kit.questions):
        return Fault.EMPTY, ()
    return None


def all_texts(kit: Kit) -> Iterator[tuple[tuple[str, ...], Texts]]:
    """Give every text of a kit in its languages, and where it stands."""
    yield ("title",), kit.title
    for name, points in (("before", kit.before), ("interview", kit.questions), ("help", kit.help)):
        yield from (((name, one.id), one.text) for one in points)
    for name, codes in kit.codes.items():
        yield from ((("codes", name, one.id), one.label) for one in codes)


def _check(kit: Kit) -> None:
    """Raise `BundleRefused` for what the schema leaves open."""
    if fault(kit) is not None:
        raise BundleRefused(Refusal.KIT_WRONG)


def _stands(text: str) -> bool:
    """Whether something is to be seen of a text, at both of its ends."""
    return text.strip() == text and bool(folded(text))
