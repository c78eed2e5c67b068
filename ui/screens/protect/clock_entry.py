"""Times within a sound as people type them: `1:02.500`, with the digits and the point of any language."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QLocale

from tbtt_desktop.audio.seconds import stretch
from tbtt_desktop.stories.records import Stretch

_DIRECTIONS = "\u200e\u200f\u2066\u2067\u2068\u2069"
_TIME = re.compile(r"(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,٫](\d{1,3}))?")


def parse_ms(text: str) -> int | None:
    """Return the milliseconds of `75`, `75.5`, `1:15.5` or `0:01:15,500`; None where it is no time."""
    kept = (letter for letter in text if not letter.isspace() and letter not in _DIRECTIONS)
    plain = "".join(_digit(letter) for letter in kept)
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hours, minutes, seconds, rest = found.groups()
    if minutes is not None and (int(seconds) > 59 or (hours is not None and int(minutes) > 59)):
        return None
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    return whole * 1000 + int((rest or "").ljust(3, "0"))


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def time_text(ms: int) -> str:
    """Return milliseconds as `m:ss.mmm`, with the language's decimal point, Latin and left to right."""
    point = QLocale().decimalPoint()
    minutes, rest = divmod(ms, 60_000)
    return f"{minutes}:{rest // 1000:02}{point if point in '.,' else '.'}{rest % 1000:03}"


def stretch_of(start_ms: int, end_ms: int, rate: int) -> Stretch:
    """Return the frames between two times, widened to whole ones. Raises `ValueError` for none."""
    return stretch(_decimal(start_ms), _decimal(end_ms), rate)


def _decimal(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03}"


def to_ms(frames: int, rate: int) -> int:
    """Return frames in milliseconds, rounded to the nearest."""
    return (2 * frames * 1000 + rate) // (2 * rate)
