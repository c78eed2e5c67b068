"""Testimonies that nobody gave: a labelled set in nine languages to measure the suggestions for redaction on.

Every text and every identifier in it is invented. The set was written before the recognisers were tuned.
Whoever extends it writes sentences, not slots: a person would notice a template, and so would a pattern.

The files are `<language>.txt`, UTF-8, one testimony after the other::

    == en-07 KE
    My name is [[PERSON|Wanjiru Kamotho]] and I teach at [[ORG|Bright Acorn Academy]].
    Each line of the text is a line of the file.

The heading holds the id (language, hyphen, number from 01 up, without a gap) and the country where it
plays. Lines before the first heading that start with `#` are remarks. Empty lines at the end of a testimony
do not count.

There are five series. The second, `<language>-2.txt`, numbered from 101, was written later and blind: by
somebody who had not read the recognisers, as one who tests the program with texts of his own would. It
has more sloppy typing, pasted chats, forms and mixed languages than the first. The third, `<language>-3.txt`,
numbered from 201, was written later still, before anything was tuned on it: voice notes, dialects, names that
no list has, everyday words that are names, several languages in one text; more of it in the languages whose
figures were lowest. The fourth, `<language>-4.txt`, numbered from 301, is longer and uglier still:
two batches of it (in the languages of Latin script three) were each measured first and then read, a last
one only measured. The fifth, `<language>-5.txt`, numbered from 401, was written blind by people who had no
part in the recognisers, and had read none of the others.

Kept aside is every third testimony of a language, the numbers that 3 divides, and of the third and the
fifth series every second, the even numbers. They are for measuring, at the end and not more often than
needed. Tune on the others, and do not read these to find out why a figure is low.

What is labelled (the category is what it is there, the span is the identifier alone):

- PERSON: every mention of a person's own name, first name alone, nickname, misspelt, in lower case, an
  alias by which somebody is known, a name as the sender of a message. Without title, honorific, word for a
  relation or possessive: "Dr. [[PERSON|Okonkwo]]", "aunt [[PERSON|Precious]]", "[[PERSON|Hiba]]'s", "mama
  [[PERSON|Collins]]". What belongs to the name stays in it: bint, ibn, Abu and Umm, "El Ouardi", "Le
  Guirriec", "do Carmo". Proclitics written onto the name stay out: "و[[PERSON|أمينة]]". So does a
  leading "de". A name is also labelled where somebody says what it means. Bare initials are not, nor names
  out of scripture or of a law.
- PHONE: in any form, also in words or in another script's digits; mistyped ones too. Official helplines and
  emergency numbers are not.
- BANK: account, IBAN, card, mobile money number, Pix key or UPI address that receives or sends the money,
  also where it is somebody's telephone number or identity number. The name of a payment service or bank is
  not.
- EMAIL, URL, IP, MAC, COORDINATES. A profile that is written as an address is a URL. The site of a national
  authority is not labelled.
- HANDLE: user name or name of a page or channel, with its at sign.
- ADDRESS: the part with the street: number, street, building, floor, flat, block, plot; a postcode alone.
  The quarter or town beside it is a PLACE of its own.
  What the house stands behind, beside or opposite is not of it ("[[ADDRESS|plot 63]], behind the market"),
  unless parts of the address stand on both sides of it or a distance is measured from it ("200 m south of
  the kiosk"). A landmark with a name of its own is an ORG or a PLACE, whichever it is; without one it is
  nothing.
- PLACE: below the level of a country: region, town, quarter, village, market, camp, named road. Cities too
  large to say much are labelled all the same. A common word before the name (village, barrio, حي) stays
  out. Countries do not count.
- ORG: school, employer, clinic, congregation, shop, club or small organisation whose name leads to
  somebody. Platforms, payment services, national authorities, police forces, trade unions of a whole
  country are not.
- ID: numbers that a state or a card gives to a person or a firm. Most have the check digit that their
  scheme asks for; a few have a wrong one, since people mistype.
- PLATE: number plates of vehicles.
- DATE: a date with its day and month, in digits or words, of any calendar, with or without the year.
  Weekday, "the" and "dated" stay out. DOB: the same when it is said that somebody was born on it.

What is not, and is there on purpose: months and years without a day, weekdays, times, ages, amounts, models
of telephones and versions of programs, numbers of laws and articles, countries, peoples and languages, and
words that are also names where they are words ("I hope" beside a girl named Hope).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

FOLDER: Final = Path(__file__).parent
LANGUAGES: Final = ("en", "es", "fr", "pt", "ar", "ur", "hi", "sw", "fil")
CATEGORIES: Final = frozenset(
    {
        "PERSON",
        "PHONE",
        "EMAIL",
        "URL",
        "HANDLE",
        "ADDRESS",
        "PLACE",
        "ORG",
        "ID",
        "BANK",
        "IP",
        "MAC",
        "COORDINATES",
        "PLATE",
        "DATE",
        "DOB",
    }
)
SERIES: Final = (1, 2, 3, 4, 5)
FIRST: Final = {1: 1, 2: 101, 3: 201, 4: 301, 5: 401}  # numbers of each series
KEPT_EVERY: Final = {1: 3, 2: 3, 3: 2, 4: 3, 5: 2}

_HEADING = re.compile(r"== (?P<id>(?P<language>[a-z]{2,3})-(?P<number>\d{2,3})) (?P<country>[A-Z]{2})")
_MARKED = re.compile(r"\[\[(?P<category>[A-Z]+)\|(?P<text>[^\[\]|\n]+)\]\]")
_LEFT_OVER = ("[[", "]]", "|")


@dataclass(frozen=True, slots=True)
class Label:
    """What is an identifier: `start` to `end` in code points of the text without its marking."""

    start: int
    end: int
    category: str


@dataclass(frozen=True, slots=True)
class LabelledText:
    """One text, its marking taken out and told as labels in the order of the text."""

    id: str
    language: str
    country: str
    split: Literal["tune", "kept"]
    text: str
    labels: tuple[Label, ...]

    @property
    def series(self) -> int:
        """Which of the series it belongs to."""
        return series_of(int(self.id.rpartition("-")[2]))


class MarkingError(ValueError):
    """A file of the set cannot be read; the message says where. It may quote: nothing in the set is true."""


def series_of(number: int) -> int:
    """Which series a testimony of this number belongs to."""
    return max(series for series, first in FIRST.items() if number >= first)


def read(
    *languages: str, split: Literal["tune", "kept"] | None = None, series: int | None = None
) -> Iterator[LabelledText]:
    """Those of the languages named (of all nine if none is), in the order of the files.

    Of one split and of one series if told.

    Raises:
        MarkingError: a file is not as the description above says.
    """
    for language in languages or LANGUAGES:
        for which in SERIES if series is None else (series,):
            file = FOLDER / (f"{language}.txt" if which == 1 else f"{language}-{which}.txt")
            for one in parse(file.read_text("utf-8"), language, FIRST[which]):
                if split in {None, one.split}:
                    yield one


def parse(content: str, language: str, first: int = 1) -> list[LabelledText]:
    """The testimonies in the text of a file, which are numbered from `first` up.

    Raises:
        MarkingError: a heading, an id or a marking is not as it should be.
    """
    found: list[LabelledText] = []
    heading: re.Match[str] | None = None
    lines: list[str] = []
    for number, line in enumerate(content.split("\n"), start=1):
        if line.startswith("=="):
            if heading is not None:
                found.append(_testimony(heading, lines))
            heading, lines = _heading(line, language, number, place=len(found) + first), []
        elif heading is not None:
            lines.append(line)
        elif line.strip() and not line.startswith("#"):
            raise MarkingError(f"{language}.txt:{number}: text before the first heading")
    if heading is not None:
        found.append(_testimony(heading, lines))
    return found


def unmark(marked: str, where: str) -> tuple[str, tuple[Label, ...]]:
    """The text without its marking, and the labels.

    Raises:
        MarkingError: a mark is not closed, is nested, has an unknown category, or begins or ends in space.
    """
    pieces: list[str] = []
    labels: list[Label] = []
    length = position = 0
    for match in _MARKED.finditer(marked):
        category, text = match["category"], match["text"]
        if category not in CATEGORIES:
            raise MarkingError(f"{where}: unknown category {category}")
        if text != text.strip():
            raise MarkingError(f"{where}: space at the edge of {text!r}")
        before = marked[position : match.start()]
        start = length + len(before)
        labels.append(Label(start, start + len(text), category))
        pieces += [before, text]
        length, position = start + len(text), match.end()
    pieces.append(marked[position:])
    plain = "".join(pieces)
    if any(sign in plain for sign in _LEFT_OVER):
        raise MarkingError(f"{where}: a mark that is not closed, nested or empty")
    return plain, tuple(labels)


def _heading(line: str, language: str, number: int, *, place: int) -> re.Match[str]:
    match = _HEADING.fullmatch(line)
    if match is None:
        raise MarkingError(f"{language}.txt:{number}: not a heading: {line!r}")
    if match["language"] != language:
        raise MarkingError(f"{language}.txt:{number}: {match['id']} belongs in another file")
    if match["number"] != f"{place:02d}":
        raise MarkingError(f"{language}.txt:{number}: {match['id']} stands in place {place:02d}")
    return match


def _testimony(heading: re.Match[str], lines: list[str]) -> LabelledText:
    text, labels = unmark("\n".join(lines).rstrip("\n"), heading["id"])
    if not text.strip():
        raise MarkingError(f"{heading['id']}: no text")
    number = int(heading["number"])
    split: Literal["tune", "kept"] = "kept" if number % KEPT_EVERY[series_of(number)] == 0 else "tune"
    return LabelledText(heading["id"], heading["language"], heading["country"], split, text, labels)
