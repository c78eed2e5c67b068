"""The language of the window: its words, its direction, its numbers and dates."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    Qt,
    QTimeZone,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from tbtt_desktop.paths import root


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window, under its own name."""

    code: str
    name: str
    right_to_left: bool = False


LANGUAGES: Final = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("pt", "Português"),
    Language("ar", "العربية", right_to_left=True),
    Language("ur", "اردو", right_to_left=True),
    Language("hi", "हिन्दी"),
    Language("sw", "Kiswahili"),
)
SOURCE: Final = "en"

_NAME = "tbtt_translator"


def language_of(code: str) -> Language:
    """Return a language by its code, English where there is none."""
    return next((language for language in LANGUAGES if language.code == code), LANGUAGES[0])


def native_name(code: str) -> str:
    """Return what a language (BCP 47) calls itself, its code where nobody knows."""
    known = next((language.name for language in LANGUAGES if language.code == code), "")
    return known or QLocale(code).nativeLanguageName() or code


def system_language() -> str:
    """Return the first language of the desktop that the window knows."""
    known = {language.code for language in LANGUAGES}
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in known:
            return code
    return SOURCE


def install(app: QApplication, code: str) -> None:
    """Speak a language from here on. Widgets that stand keep their words until built anew.

    What a catalogue lacks is said in English, with the plurals of English; so is all of it where no
    catalogue was compiled, then without them.
    """
    language = language_of(code)
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language.code)
    QLocale.setDefault(locale)
    for window in app.topLevelWidgets():  # a window that stands keeps the digits and months of before
        window.setLocale(locale)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own = root() / "i18n"
    places = [of_qt / f"qtbase_{language.code}.qm", own / f"tbtt_{SOURCE}.qm"]
    if language.code != SOURCE:
        places.append(own / f"tbtt_{language.code}.qm")
    for path in places:  # the last one is asked first
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if path.is_file() and translator.load(str(path)):
            app.installTranslator(translator)


def day(date: dt.date) -> str:
    """Return a date as `3 Nov`, or `3 Nov 2027` when that is another year."""
    locale = QLocale()
    qt_date = QDate(date.year, date.month, date.day)
    if date.year == this_year():
        words = QCoreApplication.translate("Dates", "%1 %2", "%1: day of the month, %2: its short name")
    else:
        words = QCoreApplication.translate("Dates", "%1 %2 %3", "%1: day, %2: short name of month, %3: year")
    month = locale.standaloneMonthName(date.month, QLocale.FormatType.ShortFormat)
    year = locale.toString(qt_date, "yyyy")
    return words.replace("%1", locale.toString(date.day)).replace("%2", month).replace("%3", year)


def this_year() -> int:
    """Return the year that the computer's clock tells."""
    return QDate.currentDate().year()


def year(value: int) -> str:
    """Return a year in the digits of the language, without groups."""
    return QLocale().toString(QDate(value, 1, 1), "yyyy")


def about_when(noted: str) -> str:
    """Return `2026` or `2026-11` (a day is left out) as `2026` or `November 2026`; anything else as it is."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-\d{2})?", noted)
    if found is None:
        return noted
    if not found[2]:
        return year(int(found[1]))
    words = QCoreApplication.translate("Dates", "%1 %2", "%1: name of the month, %2: year")
    return filled(words, QLocale().standaloneMonthName(int(found[2])), year(int(found[1])))


def moment_day(moment: dt.datetime) -> str:
    """Return the local date of a moment, as `day`."""
    return day(moment.astimezone().date())


def time_of_day(moment: dt.datetime) -> str:
    """Return the local time of a moment, `10:42`."""
    at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)


def size(count: int) -> str:
    """Return a size in bytes as `7.1 GB`."""
    words = QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return words.replace("{0}", "").strip()  # Qt 6.12 leaves the place of the number in the units of Swahili


def duration(seconds: float) -> str:
    """Return a duration as `24:07`, or `1:02:03` from an hour on; digits stay Latin and left to right."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def number(value: int) -> str:
    """Return a number with the digits and groups of the language."""
    return QLocale().toString(value)


def filled(words: str, *values: str) -> str:
    """Return `words` with `%1`, `%2` and so on exchanged for `values`, whatever stands in those."""
    return re.sub(r"%(\d)", lambda place: values[int(place[1]) - 1], words)


def listed(parts: Iterable[str]) -> str:
    """Return parts as a list within a sentence, with the comma of the language."""
    return QCoreApplication.translate("Lists", ", ", "between the parts of a list").join(parts)


def right_to_left(text: str) -> bool:
    """Whether a paragraph runs from right to left: as its first letter outside isolates does (UAX 9, P2)."""
    return _direction(text) in ("R", "AL")


def has_direction(text: str) -> bool:
    """Whether a paragraph runs in a direction of its own, be it either; an isolated name alone has none."""
    return bool(_direction(text))


def runs_both_ways(text: str) -> bool:
    """Whether of several paragraphs some run from left to right and some from right to left."""
    if "\n" not in text or text.isascii():
        return False
    return len({right_to_left(one) for one in text.split("\n") if has_direction(one)}) > 1


def _direction(text: str) -> str:
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return kind
    return ""


def isolated(text: str) -> str:
    """Wrap what a person wrote, so that its direction disturbs nothing around it."""
    return f"\u2068{text}\u2069"
