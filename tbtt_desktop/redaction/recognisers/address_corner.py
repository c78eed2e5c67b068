"""Houses at a corner and behind a street: "kanto ng Mabini at Luna", "22 Interior, Luna St."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

_KIND: Final = r"(?:sts?|streets?|aves?|avenues?|blvd|roads?|rd|highway|ext|drive|dr)(?!\w)\.?"
_NAME: Final = r"(?:(?:gen|dr|sgt|col|pres|gov|capt)\.? )?[^\W\d_][\w'\-]{1,20}(?: [^\W\d_][\w'\-]{2,20})?"
_CORNER: Final = re.compile(rf",? (?:corner|cor\.?|kanto ng|kanto) {_NAME}(?: {_KIND})?")
_CROSSED: Final = re.compile(
    rf"(?:kanto ng|corner) (?:of )?(?P<first>{_NAME})(?: {_KIND})? (?:at|and|&|cor\.?) "
    rf"(?P<second>{_NAME})(?: {_KIND})?"
)
_NTH: Final = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th) {_KIND} (?:kanto ng|corner|cor\.?) {_NAME}(?: {_NAME})?(?: {_KIND})?"
)
_INTERIOR: Final = re.compile(rf"\d{{1,5}}(?:-?[a-z])? interior,? {_NAME} {_KIND}")

_NUMBERED: Final = re.compile(
    rf"(?<![\w#])#? ?\d{{1,5}}(?:-?[a-z])?,? (?P<first>{_NAME}),? (?:cor\.?|corner|kanto ng) {_NAME}"
)
# Numbered streets that cross: "calle 3 con avenida 5", "carrera 12 entre calles 4 y 5".
_WAY: Final = r"(?:calles?|avenidas?|avs?\.?|carreras?|cra\.?|cr\.?|kra\.?|transversal|diagonal)"
_OF_NUMBERS: Final = re.compile(
    rf"{_WAY} \d{{1,3}}[a-z]? (?:con|entre|esquina|esq\.?) (?:la )?{_WAY} \d{{1,3}}[a-z]?"
    r"(?: y \d{1,3})?(?!\w)"
)
_WAYS: Final = Phrases(
    {"": "calle,calles,avenida,avenidas,av,carrera,carreras,cra,cr,kra,transversal,diagonal"}
)
_SIGNS: Final = Phrases({"corner": "cor,corner,kanto ng", "behind": "interior"})
_SIGN: Final = " interior"
_NUMBER_MOST: Final = 7  # characters of a house's number
_STREET_MOST: Final = 100  # and of the street, with what must not follow
_CORNERS: Final = (" cor ", " cor. ", " corner ", " kanto ng ")


def parts(context: Context) -> Iterator[tuple[int, int]]:
    """Yield where crossings and houses behind a street begin and end, for whose streets have capitals."""
    folded, last = context.folded.text, 0
    starts, hits = context.once(read).starts, _SIGNS.find(context)
    signs = [(starts[hit.first] - 1, hit.kind) for hit in hits if starts[hit.first]]  # from the blank on
    for sign in [at for at, kind in signs if kind == "behind" and folded.startswith(_SIGN, at)]:
        begin = max(last, sign - _NUMBER_MOST)
        match = _INTERIOR.search(folded, begin, sign + len(_SIGN) + _STREET_MOST)
        if match is not None:
            last = match.end()
            yield match.span()
    corners = [at for at, kind in signs if kind == "corner" and folded.startswith(_CORNERS, at)]
    for house in _at(corners, _NUMBERED, folded):
        if _capital(context, house.start("first")):
            yield house.span()
    yield from _of_numbers(context)
    if "kanto" in folded or "corner" in folded:
        for numbered in _at(corners, _NTH, folded):
            yield numbered.span()
        for crossed in _CROSSED.finditer(folded):
            if _capital(context, crossed.start("first")) and _capital(context, crossed.start("second")):
                yield crossed.span()


def _of_numbers(context: Context) -> Iterator[tuple[int, int]]:
    """Yield where numbered streets cross."""
    starts = context.once(read).starts
    for hit in _WAYS.find(context):
        crossed = _OF_NUMBERS.match(context.folded.text, starts[hit.first])
        if crossed is not None:
            yield crossed.span()


def _at(corners: list[int], pattern: re.Pattern[str], folded: str) -> list[re.Match[str]]:
    """Return the matches of `pattern` that begin before a corner and go over one."""
    found: list[re.Match[str]] = []
    last = 0
    for corner in corners:
        begin = max(last, corner - _STREET_MOST)
        match = pattern.search(folded, begin, corner + 2 * _STREET_MOST) if begin < corner else None
        if match is not None and match.start() < corner:
            last = match.end()
            found.append(match)
    return found


def end(context: Context, last: int) -> int:
    """Return where an address ends that a corner goes on behind `last`: "22 Mabini St. cor. Rizal Ave."."""
    match = _CORNER.match(context.folded.text, last)
    return match.end() if match is not None else last


def _capital(context: Context, at: int) -> bool:
    return context.text[context.folded.origin[at]].isupper()
