"""What arguments may look like: scopes, categories, labels, boxes, stretches, dates."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import click

from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Stretch, VoiceChoice

FILE: Final = click.Path(readable=False, path_type=Path)
"""A file that need not be there, nor be readable: that is told apart from wrong usage."""

_BOX: Final = re.compile(r"([0-9]{1,6}):(-?[0-9]{1,9}),(-?[0-9]{1,9}),([0-9]{1,9}),([0-9]{1,9})")
_SMALLER: Final = re.compile(r"([0-9]{1,6}):([0-9]{1,3})")
_MUTE: Final = re.compile(r"([0-9]{1,6}):([0-9]{1,9}(?:\.[0-9]{1,9})?)-([0-9]{1,9}(?:\.[0-9]{1,9})?)")
_REVOICE: Final = re.compile(r"([0-9]{1,6})(?::([A-Za-z0-9-]{2,35})?(?::([A-Za-z0-9_]{1,20}))?)?")
_READ_ALOUD: Final = re.compile(r"([0-9]{1,6}):([0-9]{1,6})")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")
_COUNTRY: Final = re.compile(r"[A-Za-z]{2}")
_LABEL: Final = re.compile(r"\[?([A-Z]+)(?: ([0-9]{1,6}))?\]?")
VOICES: Final = tuple(one for one in VoiceChoice if one is not VoiceChoice.READ)  # which has its own option
IN_TEXT: Final = tuple(c for c in Category if c not in (Category.FACE, Category.TEXT, Category.CODE))


@dataclass(frozen=True, slots=True)
class Label:
    """What a covered word becomes: a category, and perhaps the number of an entry that exists."""

    category: Category
    number: int | None = None


@dataclass(frozen=True, slots=True)
class BoxArgument:
    """A box on the picture with that number in its story."""

    number: int
    box: Box


@dataclass(frozen=True, slots=True)
class SmallerArgument:
    """How many times smaller the picture with that number leaves."""

    number: int
    times: int


@dataclass(frozen=True, slots=True)
class MuteArgument:
    """A stretch of the sound with that number in its story, in seconds as they were written."""

    number: int
    start: Decimal
    end: Decimal

    def stretch(self, rate: int) -> Stretch:
        """Return the frames: from the one that holds the start to the one that holds the end."""
        return Stretch(math.floor(self.start * rate), math.ceil(self.end * rate))


@dataclass(frozen=True, slots=True)
class VoiceArgument:
    """How the sound with that number leaves."""

    number: int
    voice: VoiceChoice


@dataclass(frozen=True, slots=True)
class RevoiceArgument:
    """Which synthetic voice says the words of the sound with that number; "" for the usual."""

    number: int
    language: str = ""
    variant: str = ""


@dataclass(frozen=True, slots=True)
class ReadAloudArgument:
    """In which sound the words of another are read aloud, both by number."""

    number: int
    reading: int


@dataclass(frozen=True, slots=True)
class Term:
    """Words to cover wherever they stand."""

    text: str
    label: Label


def parse_label(text: str) -> Label:
    """Return the label that `PERSON` or `PERSON 2` means. Raises `ValueError`."""
    found = _LABEL.fullmatch(text.strip())
    if found is None or found[1] not in IN_TEXT:
        raise ValueError(text)
    return Label(Category(found[1]), int(found[2]) if found[2] else None)


def parse_term(text: str) -> Term:
    """Return the words and the label of `TEXT[=LABEL]`; PERSON where none is given. Raises `ValueError`."""
    words, equals, label = text.rpartition("=")
    if not equals:
        words, label = text, Category.PERSON
    if not words.strip():
        raise ValueError(text)
    return Term(words.strip(), parse_label(label))


class TermType(click.ParamType[Term]):
    """`TEXT[=LABEL]`. What is refused is not repeated: it could be a name."""

    name = "TEXT[=LABEL]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Term:
        """Parse."""
        try:
            return parse_term(str(value))
        except ValueError:
            self.fail(f"it is TEXT or TEXT=LABEL, with one of these labels: {', '.join(IN_TEXT)}", param, ctx)


class BoxType(click.ParamType[BoxArgument]):
    """`N:x,y,w,h`: item number, then pixels of the upright picture at full size."""

    name = "N:x,y,w,h"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> BoxArgument:
        """Parse."""
        found = _BOX.fullmatch(str(value))
        if found is None or int(found[4]) == 0 or int(found[5]) == 0:
            self.fail(f"{value!r} is not N:x,y,w,h, such as 3:40,120,300,48", param, ctx)
        number, x, y, w, h = map(int, found.groups())
        return BoxArgument(number, Box(x, y, w, h))


class SmallerType(click.ParamType[SmallerArgument]):
    """`N:TIMES`."""

    name = "N:TIMES"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> SmallerArgument:
        """Parse."""
        found = _SMALLER.fullmatch(str(value))
        if found is None:
            self.fail(f"{value!r} is not N:TIMES, such as 3:4", param, ctx)
        return SmallerArgument(int(found[1]), int(found[2]))


class MuteType(click.ParamType[MuteArgument]):
    """`N:from-to`: item number, then seconds with a decimal point, whatever the locale."""

    name = "N:from-to"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> MuteArgument:
        """Parse."""
        found = _MUTE.fullmatch(str(value))
        if found is None or Decimal(found[2]) >= Decimal(found[3]):
            self.fail(f"{value!r} is not N:from-to in seconds, such as 2:3.25-4.5", param, ctx)
        return MuteArgument(int(found[1]), Decimal(found[2]), Decimal(found[3]))


class RevoiceType(click.ParamType[RevoiceArgument]):
    """`N`, `N:LANGUAGE` or `N:LANGUAGE:VOICE`."""

    name = "N[:LANGUAGE[:VOICE]]"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> RevoiceArgument:
        """Parse."""
        found = _REVOICE.fullmatch(str(value))
        if found is None:
            self.fail(f"{value!r} is not N, N:LANGUAGE or N:LANGUAGE:VOICE, such as 2:pt-BR:f2", param, ctx)
        return RevoiceArgument(int(found[1]), found[2] or "", found[3] or "")


class ReadAloudType(click.ParamType[ReadAloudArgument]):
    """`N:M`, two item numbers."""

    name = "N:M"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> ReadAloudArgument:
        """Parse."""
        found = _READ_ALOUD.fullmatch(str(value))
        if found is None:
            self.fail(f"{value!r} is not N:M, a sound and the reading of its words", param, ctx)
        return ReadAloudArgument(int(found[1]), int(found[2]))


class VoiceType(click.ParamType[VoiceArgument]):
    """`N:VOICE`: item number, then how it leaves."""

    name = "N:VOICE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> VoiceArgument:
        """Parse."""
        number, _, voice = str(value).partition(":")
        if not number.isascii() or not number.isdigit() or len(number) > 6 or voice not in VOICES:
            self.fail(f"{value!r} is not N:VOICE, VOICE one of {', '.join(VOICES)}", param, ctx)
        return VoiceArgument(int(number), VoiceChoice(voice))


class ScopesType(click.ParamType[tuple[Scope, ...]]):
    """`SCOPE,SCOPE,…`."""

    name = "SCOPE,…"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Scope, ...]:
        """Parse."""
        if isinstance(value, tuple):  # a default, parsed already
            return value
        named = split(str(value))
        unknown = [one for one in named if one not in tuple(Scope)]
        if unknown or not named:
            self.fail(
                f"{', '.join(unknown) or 'nothing'!r} is no scope. Scopes: {', '.join(Scope)}", param, ctx
            )
        return tuple(Scope(one) for one in named)


class CategoriesType(click.ParamType[frozenset[Category]]):
    """`all` or `CATEGORY,CATEGORY,…`; None stands for all."""

    name = "all|CATEGORY,…"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[Category]:
        """Parse."""
        named = split(str(value))
        if named == ["all"]:
            return frozenset(Category)
        unknown = [one for one in named if one not in tuple(Category)]
        if unknown or not named:
            self.fail(
                f"{', '.join(unknown) or 'nothing'!r} is neither all nor one of {', '.join(Category)}",
                param,
                ctx,
            )
        return frozenset(Category(one) for one in named)


class DateType(click.ParamType[dt.date]):
    """A day as 2027-03-08."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Parse."""
        try:
            return dt.datetime.strptime(str(value), "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
        except ValueError:
            self.fail(f"{value!r} is not a day such as 2027-03-08", param, ctx)


class LanguageType(click.ParamType[str]):
    """A language as es, pt-BR or, as systems write it, pt_BR: what a bundle's form takes."""

    name = "LANGUAGE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Parse; nothing stays nothing."""
        language = str(value).replace("_", "-")
        if language and _LANGUAGE.fullmatch(language) is None:
            self.fail("it is a language such as es or pt-BR", param, ctx)
        return language


class CountryType(click.ParamType[str]):
    """A country by two letters, as KE."""

    name = "COUNTRY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Parse; nothing stays nothing."""
        country = str(value)
        if country and _COUNTRY.fullmatch(country) is None:
            self.fail("it is the two letters of a country such as KE", param, ctx)
        return country.upper()


class FieldType(click.ParamType[tuple[str, tuple[str, ...]]]):
    """`NAME=CODE,CODE,…` of the taxonomy; whether they exist is the story's to say."""

    name = "NAME=CODE,…"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, tuple[str, ...]]:
        """Parse."""
        name, equals, codes = str(value).partition("=")
        if not equals or not name.strip() or not split(codes):
            self.fail(f"{value!r} is not NAME=CODE or NAME=CODE,CODE", param, ctx)
        return name.strip(), tuple(split(codes))


def split(text: str) -> list[str]:
    """Return what stands between commas, without blanks."""
    return [part.strip() for part in text.split(",") if part.strip()]


SCOPES: Final = ScopesType()
CATEGORIES: Final = CategoriesType()
TERM: Final = TermType()
BOX: Final = BoxType()
SMALLER: Final = SmallerType()
MUTE: Final = MuteType()
VOICE: Final = VoiceType()
REVOICE: Final = RevoiceType()
READ_ALOUD: Final = ReadAloudType()
DATE: Final = DateType()
LANGUAGE: Final = LanguageType()
COUNTRY: Final = CountryType()
FIELD: Final = FieldType()
