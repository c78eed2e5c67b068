"""The forms beside a conversation: plain files that come with the program, and what kits put to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import yaml

from tbtt_desktop.bundle.kit import Kit, Point, said
from tbtt_desktop.paths import resource

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say or to ask, and in which language it stands there."""

    name: str
    text: str
    language: str
    kit: str = ""  # the kit that it stands in, "" for what comes with the program


def before(*languages: str, kits: Sequence[Kit] = ()) -> tuple[Line, ...]:
    """Return what is explained to her, each point in the first of `languages` (BCP 47) that has it.

    A kit's point stands in the place of the one that it is for, or after all others. None is left out.
    """
    wanted = _wanted(languages)
    return tuple(_lines(_shipped("before", "points"), [(kit, kit.before) for kit in kits], wanted))


def questions(*languages: str, kits: Sequence[Kit] = ()) -> tuple[Line, ...]:
    """Return the questions of the interview, as `before`; a kit may ask its own alone."""
    shipped = _shipped("interview", "questions")
    if any(kit.alone for kit in kits):
        shipped = {}
    return tuple(_lines(shipped, [(kit, kit.questions) for kit in kits], _wanted(languages)))


def _wanted(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(language.split("-")[0].lower() for language in languages)


@cache
def _shipped(form: str, part: str) -> Mapping[str, Mapping[str, str]]:
    path = resource("forms") / f"{form}.yaml"
    entries: dict[str, dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8"))[part]
    return {
        name: {language: " ".join(text.split()) for language, text in texts.items()}
        for name, texts in entries.items()
    }


def _lines(
    shipped: Mapping[str, Mapping[str, str]],
    kits: Sequence[tuple[Kit, tuple[Point, ...]]],
    wanted: tuple[str, ...],
) -> Iterator[Line]:
    for name, texts in shipped.items():
        instead = [(kit, one) for kit, points in kits for one in points if one.instead_of == name]
        if not instead:
            text, language = said(texts, wanted, FALLBACK)
            yield Line(name, text, language)
        yield from (_line(kit, one, wanted) for kit, one in instead)
    for kit, points in kits:
        yield from (_line(kit, one, wanted) for one in points if one.instead_of not in shipped)


def _line(kit: Kit, point: Point, wanted: tuple[str, ...]) -> Line:
    text, language = said(point.text, wanted, kit.language)
    return Line(kit.called(point.id), text, language, kit.name)
