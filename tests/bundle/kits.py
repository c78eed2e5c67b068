"""Kits: a sound one, and one for each of their rules that can be broken."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

import pytest

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.kit import Kit, KitCode, Point
from tbtt_desktop.clock import World
from tests.bundle import transfers
from tests.bundle.makers import NOOR, STORY, Forge, forge, story, story_document

Case = Callable[[World, pytest.MonkeyPatch], bytes]
CASES: Final[list[tuple[Refusal, str, Case]]] = []
FILE: Final = "data/kits/coast.json"
UNSEEN: Final = "\xad\u115f\u200b\u202a\u202e\u2066\u2069\u206f\u3164\ufeff\ufffc\U000e0041\ue000"
"""One of each kind of what is not seen, or turns others around."""


def kit(**changes: Any) -> Kit:
    """Return a kit with all that there is in one."""
    fields: dict[str, Any] = {
        "name": "coast",
        "number": 3,
        "language": "sw",
        "title": {"sw": "Pwani", "en": "Coast"},
        "before": (
            Point("duty", {"sw": "Lazima nieleze.", "en": "I must report it."}, instead_of="limits"),
            Point("clinic", {"sw": "Kliniki\niko wazi."}),
        ),
        "questions": (Point("boat", {"sw": "Ulikuja kwa mashua?"}),),
        "codes": {"act": (KitCode("loan_apps", {"sw": "Mikopo", "en": "Loan apps"}),)},
        "help": (Point("line", {"sw": "Simu 1195"}),),
    }
    return Kit(**(fields | changes))


def document(**changes: Any) -> dict[str, Any]:
    """Return a kit's file as JSON values, changed."""
    return dict(json.loads(kit().to_bytes())) | changes


def bundle(world: World, raw: bytes | dict[str, Any], name: str = FILE) -> Forge:
    """Return a bundle of Amal's that holds this kit."""
    data = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
    return forge(world, Kind.KIT, {name: data})


def points(many: int, **texts: str) -> list[dict[str, Any]]:
    """Return so many points, each with these texts."""
    return [{"id": f"p{number}", "text": texts or {"sw": "x"}} for number in range(many)]


def codes(many: int, lists: int = 1, **labels: str) -> dict[str, Any]:
    """Return so many codes in each of so many lists."""
    listed = [{"id": f"c{number}", "label": labels or {"sw": f"x{number}"}} for number in range(many)]
    return {f"list{number}": listed for number in range(lists)}


def labelled(*labels: str) -> dict[str, Any]:
    """Return codes of one list with these labels."""
    return {"act": [{"id": f"c{n}", "label": {"sw": label}} for n, label in enumerate(labels)]}


def _bad(code: Refusal, about: str, **changes: Any) -> None:
    CASES.append((code, about, lambda world, _: bundle(world, document(**changes)).tar()))


_bad(Refusal.KIT_WRONG, "a question twice", interview=points(1) * 2)
_bad(Refusal.KIT_WRONG, "a point twice", before=points(1) * 2)
_bad(Refusal.KIT_WRONG, "help twice", help=points(1) * 2)
_bad(Refusal.KIT_WRONG, "a code twice", codes={"act": [*codes(1)["list0"], *codes(1, sw="y")["list0"]]})
_bad(Refusal.KIT_WRONG, "labels in another case", codes=labelled("Straße", "STRASSE"))
_bad(Refusal.KIT_WRONG, "labels in another width", codes=labelled("ABC", "ａｂｃ"))
_bad(Refusal.KIT_WRONG, "labels in other compositions", codes=labelled("é", "e\u0301"))
_bad(Refusal.KIT_WRONG, "labels that joiners tell apart", codes=labelled("loan", "lo\u200dan"))
_bad(Refusal.KIT_WRONG, "labels that blanks tell apart", codes=labelled("a b", "a\xa0 b"))
_bad(Refusal.KIT_WRONG, "labels that a mark of direction tells apart", codes=labelled("a", "a\u200e"))
_bad(Refusal.KIT_WRONG, "a label that is not seen", codes=labelled("\u200d\u200e"))
_bad(Refusal.KIT_WRONG, "a text with a blank before", help=points(1, sw=" x"))
_bad(Refusal.KIT_WRONG, "a text with a line after", before=points(1, sw="x\n"))
_bad(Refusal.KIT_WRONG, "a title of a wide blank", title={"sw": "\u3000"})
_bad(Refusal.KIT_WRONG, "a title without its language", title={"en": "Coast"})
_bad(Refusal.KIT_WRONG, "a text without its language", interview=points(1, en="x"))
_bad(Refusal.KIT_WRONG, "a label without its language", codes=codes(1, en="x"))
_bad(Refusal.KIT_WRONG, "nothing in it", before=[], interview=[], codes={}, help=[])
_bad(Refusal.KIT_WRONG, "no question at all", interview=[], interview_alone=True)
_bad(Refusal.NAME_MISMATCH, "another name", name="hills")
_bad(Refusal.SCHEMA_WRONG, "number 0", number=0)
_bad(Refusal.SCHEMA_WRONG, "a number beyond all", number=2**31 + 1)
_bad(Refusal.SCHEMA_WRONG, "a language in words", language="Swahili")
_bad(Refusal.SCHEMA_WRONG, "a language in capitals", title={"sw": "x", "SW": "y"})
_bad(Refusal.SCHEMA_WRONG, "101 points", before=points(101))
_bad(Refusal.SCHEMA_WRONG, "thousands of questions", interview=points(5000))
_bad(Refusal.SCHEMA_WRONG, "101 entries of help", help=points(101))
_bad(Refusal.SCHEMA_WRONG, "101 codes of a list", codes=codes(101))
_bad(Refusal.SCHEMA_WRONG, "51 lists", codes=codes(1, 51))
_bad(Refusal.SCHEMA_WRONG, "a list without a code", codes={"act": []})
_bad(Refusal.SCHEMA_WRONG, "a text of 4001", help=points(1, sw="x" * 4001))
_bad(Refusal.SCHEMA_WRONG, "a text of nothing", help=points(1, sw=""))
_bad(Refusal.SCHEMA_WRONG, "a title of 121", title={"sw": "x" * 121})
_bad(
    Refusal.SCHEMA_WRONG,
    "17 languages",
    title=dict.fromkeys(("sw", *(f"a{n}" for n in "abcdefghijklmnop")), "x"),
)
_bad(
    Refusal.SCHEMA_WRONG, "a code of ours and more", codes={"act": [{"id": "coast__x", "label": {"sw": "x"}}]}
)
_bad(Refusal.SCHEMA_WRONG, "a code of 39", codes={"act": [{"id": "x" * 39, "label": {"sw": "x"}}]})
_bad(Refusal.SCHEMA_WRONG, "an id in Cyrillic", before=[{"id": "сourt", "text": {"sw": "x"}}])
_bad(Refusal.SCHEMA_WRONG, "a label of two lines", codes=codes(1, sw="a\nb"))
_bad(Refusal.SCHEMA_WRONG, "a control in a text", help=points(1, sw="a\tb"))
_bad(Refusal.SCHEMA_WRONG, "no help at all", help=None)
_bad(Refusal.FORMAT_UNKNOWN, "a kit that is a roster", format="tbtt-roster")
_bad(Refusal.NEWER_VERSION, "kit 2.0", version="2.0")
for _sign in UNSEEN:
    _bad(Refusal.SCHEMA_WRONG, f"U+{ord(_sign):04X} in a label", codes=codes(1, sw=f"a{_sign}b"))
    _bad(Refusal.SCHEMA_WRONG, f"U+{ord(_sign):04X} in a text", before=points(1, sw=f"a{_sign}b"))


def _case(code: Refusal) -> Callable[[Callable[[World], bytes]], None]:
    def add(made: Callable[[World], bytes]) -> None:
        CASES.append((code, made.__name__.strip("_").replace("_", " "), lambda world, _: made(world)))

    return add


@_case(Refusal.KIT_WRONG)
def _two_kits(world: World) -> bytes:
    made = bundle(world, kit().to_bytes())
    made.payload["data/kits/hills.json"] = kit(name="hills").to_bytes()
    return made.tar()


@_case(Refusal.KIT_WRONG)
def _the_name_of_a_device(world: World) -> bytes:
    return bundle(world, document(name="con"), "data/kits/con.json").tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _kit_among_stories(world: World) -> bytes:
    made = forge(world)
    made.payload[FILE] = kit().to_bytes()
    return made.tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _kit_beside_a_roster(world: World) -> bytes:
    return forge(world, Kind.ROSTER, {FILE: kit().to_bytes()}).tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _story_in_a_kit(world: World) -> bytes:
    made = bundle(world, kit().to_bytes())
    made.payload[f"data/stories/{STORY}.json"] = story().to_bytes()
    return made.tar()


@_case(Refusal.PAYLOAD_MISSING)
def _kit_of_cards_alone(world: World) -> bytes:
    return forge(world, Kind.KIT, {"data/cards/noor.json": NOOR.card.raw}).tar()


def _named(name: str) -> None:
    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        return bundle(world, document(), f"data/kits/{name}.json").tar()

    CASES.append((Refusal.NAME_REFUSED, f"a kit called {name[:12]!r}", made))


for _name in ("Coast", "1coast", "coast_", "co__ast", "_coast", "co-ast", "c" * 25):
    _named(_name)


def _labelled(code: Refusal, about: str, labels: Any) -> None:
    """Add a story, and an unredacted one, whose labels are these."""

    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        told = story_document(subject={"act": ["coast__x", "doxing"]}, labels=labels)
        built = forge(world)
        built.payload[f"data/stories/{STORY}.json"] = json.dumps(told).encode()
        return built.tar()

    def moved(world: World, _: pytest.MonkeyPatch) -> bytes:
        change = {"subject": {"act": ["coast__x", "doxing"]}, "labels": labels}
        return transfers.transferred(world, lambda told: told.update(change)).tar()

    CASES.append((code, f"labels {about}", made))
    of_transfer = Refusal.TRANSFER_WRONG if code is Refusal.STORY_WRONG else code
    CASES.append((of_transfer, f"labels {about} of a transfer", moved))


_labelled(Refusal.STORY_WRONG, "of what it is not about", {"act": {"coast__y": {"sw": "x"}}})
_labelled(Refusal.STORY_WRONG, "of another list", {"harm": {"coast__x": {"sw": "x"}}})
_labelled(Refusal.SCHEMA_WRONG, "of a code of ours", {"act": {"doxing": {"sw": "x"}}})
_labelled(Refusal.SCHEMA_WRONG, "in no language", {"act": {"coast__x": {}}})
_labelled(Refusal.SCHEMA_WRONG, "turned around", {"act": {"coast__x": {"sw": "a\u202eb"}}})
_labelled(Refusal.SCHEMA_WRONG, "of 121", {"act": {"coast__x": {"sw": "x" * 121}}})
