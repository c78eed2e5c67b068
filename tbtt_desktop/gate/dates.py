"""A covered day, written another way: 12/03/1990 where "12 March 1990" is covered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.stories.normalize import Folded, fold, words

# A line a month, in the languages of the interface and Filipino.
_NAMES: Final = """
january jan enero ene janvier janv janeiro januari enero يناير جانفي جنوری जनवरी
february feb febrero fevrier fevr fevereiro fev februari pebrero فبراير شباط فيفري فروری फरवरी फ़रवरी
march mar marzo mars marco machi marso مارس اذار مارچ मार्च
april apr abril abr avril avr aprili abril ابريل نيسان افريل اپریل अप्रैल
may mayo mai maio mei مايو ايار ماي مئی मई
june jun junio juin junho juni hunyo يونيو حزيران جوان جون जून
july jul julio juillet juil julho julai hulyo يوليو تموز جويلية جولائی जुलाई
august aug agosto ago aout agosti اغسطس اب اوت اگست अगस्त
september sep sept septiembre septembre setembro set septemba setyembre سبتمبر ايلول ستمبر सितंबर सितम्बर
october oct octubre octobre outubro out oktoba oktubre اكتوبر اکتوبر अक्टूबर अक्तूबर
november nov noviembre novembre novembro novemba nobyembre نوفمبر نومبر नवंबर नवम्बर
december dec diciembre dic decembre dezembro dez desemba disyembre ديسمبر دسمبر दिसंबर दिसम्बर
"""
_MONTHS: Final = {
    word: month
    for month, line in enumerate(_NAMES.strip().split("\n"), 1)
    for word in fold(line).text.split()
}
_BETWEEN: Final = frozenset(fold("of de del the ya mwezi من सन में کو").text.split())
_ORDINAL: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|a)?")
_FIGURES: Final = re.compile(r"(?<![\d.])(\d{1,4})\s?[./\-]\s?(\d{1,2})\s?[./\-]\s?(\d{1,4})(?![\d.]?\d)")
_TOGETHER: Final = re.compile(r"(?<!\d)\d{8}(?!\d)")
_DAYS: Final = 31
_A_YEAR: Final = 12
_YEAR_FIGURES: Final = 4
_CENTURY: Final = 100
Day = tuple[int, int, int]  # day, month, and the year's last two figures or -1


@dataclass(frozen=True, slots=True)
class _Written:
    start: int
    end: int
    days: frozenset[Day]  # that it may mean


def days_of(dates: Iterable[str]) -> frozenset[Day]:
    """Return which days covered dates may mean."""
    return frozenset(day for text in dates for one in _written(fold(text).text) for day in one.days)


def find(folded: Folded, days: frozenset[Day]) -> Iterator[tuple[int, int]]:
    """Yield where in a folded text one of these days stands, in whatever form, with its year or without."""
    bare = {day[:2] for day in days}
    yearless = {day[:2] for day in days if day[2] < 0}
    for one in _written(folded.text) if days else ():
        for day, month, year in one.days:
            if (day, month, year) in days or (year < 0 and (day, month) in bare) or (day, month) in yearless:
                yield one.start, one.end
                break


def _written(text: str) -> Iterator[_Written]:
    for found in _FIGURES.finditer(text):
        yield from _told(found, found.groups())
    for found in _TOGETHER.finditer(text):
        figures = found.group()
        ways = ((figures[:4], figures[4:6], figures[6:]), (figures[:2], figures[2:4], figures[4:]))
        for way in ways:
            yield from _told(found, way)
    yield from _in_words(text)


def _told(found: re.Match[str], figures: Sequence[str]) -> Iterator[_Written]:
    first, second, third = map(int, figures)
    ways: tuple[Day, ...]
    if len(figures[0]) == _YEAR_FIGURES:
        ways = ((third, second, first),)
    elif len(figures[2]) in (_YEAR_FIGURES // 2, _YEAR_FIGURES):
        ways = ((first, second, third), (second, first, third))
    else:
        return
    days = frozenset((day, month, year % _CENTURY) for day, month, year in ways if _is_day(day, month))
    if days:
        yield _Written(*found.span(), days)


def _is_day(day: int, month: int) -> bool:
    return 1 <= day <= _DAYS and 1 <= month <= _A_YEAR


def _in_words(text: str) -> Iterator[_Written]:
    tokens = [one for one in words(text) if text[slice(*one)] not in _BETWEEN]
    for place, (start, end) in enumerate(tokens):
        month = _MONTHS.get(text[start:end])
        if month is None:
            continue
        for day_at, year_at in ((place - 1, place + 1), (place + 1, place + 2)):
            day = _number(text, tokens, day_at)
            if not 1 <= day <= _DAYS:
                continue
            year = _year(text, tokens, year_at)
            last = tokens[year_at][1] if year >= 0 else max(end, tokens[day_at][1])
            yield _Written(min(start, tokens[day_at][0]), last, frozenset({(day, month, year)}))


def _number(text: str, tokens: Sequence[tuple[int, int]], at: int) -> int:
    found = _ORDINAL.fullmatch(text[slice(*tokens[at])]) if 0 <= at < len(tokens) else None
    return int(found[1]) if found is not None else -1


def _year(text: str, tokens: Sequence[tuple[int, int]], at: int) -> int:
    word = text[slice(*tokens[at])] if at < len(tokens) else ""
    return int(word) % _CENTURY if len(word) == _YEAR_FIGURES and word.isdecimal() else -1
