"""Houses of the Philippines: "sa Zone 4", "Purok Mangga", "1127 P. Noval", "Room 12, 3/F".

A zone is somebody's where "sa" stands before, a purok by its name alone; a street is told there by a number
and the initials of whom it is named after, without a word for a street.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers import address_fil_streets
from tbtt_desktop.redaction.recognisers.address_parts import Parts
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.redaction.recognisers.gazetteer import LANGUAGE_BITS
from tbtt_desktop.redaction.recognisers.languages import told

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_NO: Final = r"[ .]{1,2}(?:(?:no\.?|blg\.?|#) ?)?"
_NAME: Final = r"[^\W\d_][\w'\-]+"
_ROOM: Final = rf"(?<!\w)(?:room|rm|unit|door|flat|apt|kwarto){_NO}\d{{1,4}}(?:-?[a-z])?(?!\w)"
_COUNTED: Final = r"(?!\w|[.,:/]\d| (?:%|php|pesos?|piso|araw|oras|tao|taong|beses|katao)(?!\w))"
_ZONE: Final = re.compile(
    rf"(?:(?<=\bsa )(?:zone|sona)|(?<=\btaga )(?:zone|sona)|\bblk){_NO}\d{{1,3}}(?:-?[a-z])?{_COUNTED}"
)
_FLOOR: Final = re.compile(rf"{_ROOM},? \d{{1,2}}/f(?!\w)")
# A room in a house that is called by its kind or its name: "Rm 204 Dormitoryo", "Door 3 Dela Cruz Apartment".
_RENTED: Final = re.compile(
    rf"(?P<room>{_ROOM}),? (?:(?P<named>(?!ng |sa ){_NAME}(?: {_NAME}){{0,2}} (?:apartments?|apartelle|"
    r"dormitory|dorm|boarding house|bldg|building|residences|compound|lodging house|pension house))"
    rf"|(?:ng |sa )(?P<lodge>{_NAME}(?: {_NAME}){{0,2}}) (?:lodge|inn|hotel|hostel|motel|resort|homestay)"
    r"|(?:ng |sa )?(?:dormitoryo|dorm|apartment|paupahan|boarding house|bahay)(?: ni| nina| ng|(?=[,.\n]|$)))"
    r"(?!\w)"
)
_STREET: Final = re.compile(
    rf", (?P<street>(?P<name>{_NAME}(?: {_NAME}){{0,2}}) (?:st|street|ave|avenue|blvd|rd|road)(?!\w))"
)
_INITIALS: Final = re.compile(
    r"(?:(?<=\bsa )|(?<=\bat )|(?<=\bng )|(?<=, )(?=\d{3}|\d+-?[a-z] ))"
    r"(?!(?:19|20)\d\d )\d{1,4}(?:-?[a-z])? "
    rf"(?P<name>(?:[a-z]\. ?){{1,3}}(?:del |de la |dela |de los |delos |de )?{_NAME})"
)
# A house by its street's name alone, where it stands inside, behind or before: "sa looban ng 88 Dapitan".
_INSIDE: Final = re.compile(
    r"\b(?:looban|loob|likod|likuran|tapat|harap|harapan|gilid|tabi) ng "
    rf"(?P<house>(?!7 eleven)\d{{1,4}}(?:-?[a-z])? (?P<name>{_NAME}))"
)
_HOUSE_MOST: Final = 60  # characters from a room to its street
_PUROK: Final = re.compile(
    r"\b(?:purok|prk\.?) "
    r"(?!(?:leader|president|chairman|chairperson|kagawad|official|officials|meeting)(?!\w))"
    rf"(?P<name>{_NAME}(?: (?!(?:brgy|bgy|barangay|sitio|poblacion|san|sta|sto|santa|santo)(?!\w)){_NAME})?)"
)
_POSTAL: Final = re.compile(
    r"(?P<value>(?<![\w.,/\-])\d{4}) (?:ang |ung |yung |is (?:the |my |our )?)"
    r"(?:aming |aking |among )?(?:postal ?code|post ?code|zip(?: ?code|(?! ?files?)))(?!\w)"
)
# The code behind a city or a province: "Quezon City 1109", "Sta. Mesa, Maynila 1016".
_TOWN_CODE: Final = re.compile(
    r"(?:(?<=city )|(?<=city, )|(?<=manila )|(?<=manila, )|(?<=maynila )|(?<=maynila, )|(?<=cavite )|"
    r"(?<=laguna )|(?<=batangas )|(?<=bulacan )|(?<=rizal )|(?<=pampanga )|(?<=cavite, )|(?<=laguna, )|"
    r"(?<=batangas, )|(?<=bulacan, )|(?<=rizal, )|(?<=pampanga, )|(?<=makati )|(?<=pasig )|(?<=taguig )|"
    r"(?<=cebu )|(?<=cebu, ))(?!19|20)(?P<value>[1-9]\d{3})(?=[.,;)\n]|$)"
)


def parts(context: Context, reader: Parts) -> Iterator[tuple[int, int]]:
    """Yield where houses, rooms, zones and puroks begin and end in a text of the Philippines."""
    if not _is_of_there(context):
        return
    folded = context.folded.text
    for pattern in (_ZONE, _FLOOR):
        for match in pattern.finditer(folded):
            yield match.span()
    for match in _RENTED.finditer(folded):
        yield from _rented(folded, match, reader)
    for match in _PUROK.finditer(folded):
        yield from _purok(match, reader)
    yield from _named(context, reader)
    yield from address_fil_streets.parts(context, reader)


def codes(context: Context) -> Iterator[tuple[int, int]]:
    """Yield postcodes that are called so behind them: folded [start, end)."""
    if _is_of_there(context):
        for start, _ in figures(context):
            match = _POSTAL.match(context.folded.text, start) or _TOWN_CODE.match(context.folded.text, start)
            if match is not None:
                yield match.span("value")


def _is_of_there(context: Context) -> bool:
    return context.hints.country == "PH" or bool(told(context.hints.language) & _TAGALOG)


def _named(context: Context, reader: Parts) -> Iterator[tuple[int, int]]:
    """Yield numbers with a street's name behind them that has capitals."""
    folded = context.folded.text
    for start, _ in figures(context):
        match = _INITIALS.match(folded, start)
        if match is not None and reader.in_capitals(*match.span("name")):
            yield match.span()
    for match in _INSIDE.finditer(folded):
        if reader.in_capitals(*match.span("name")):
            yield match.span("house")


def _rented(folded: str, match: re.Match[str], reader: Parts) -> Iterator[tuple[int, int]]:
    """Yield a room, with the house where it has a name, and the street behind a comma in the line."""
    lodge = match["lodge"] is not None and reader.in_capitals(*match.span("lodge"))
    yield match.span() if lodge or match["named"] is not None else match.span("room")
    line = folded.find("\n", match.end())
    street = _STREET.search(
        folded, match.end(), min(match.end() + _HOUSE_MOST, line if line > 0 else len(folded))
    )
    if street is not None and reader.in_capitals(*street.span("name")):
        yield street.span("street")


def _purok(match: re.Match[str], reader: Parts) -> Iterator[tuple[int, int]]:
    """Yield a purok up to the last capital of its name."""
    start, end = match.span("name")
    first = start + len(match["name"].partition(" ")[0])
    if not reader.in_capitals(start, first):
        return
    both = first == end or reader.in_capitals(first + 1, end)
    yield match.start(), end if both else first
