"""The language of the window: its counts, lists, numbers, dates, and what stands in for what is missing."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

import dev
from tbtt_desktop.errors import FileProblem
from tests.ui.catalogues import ROOT
from ui import i18n, words

Speak = Callable[[str], None]


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `i18n/` in it, compiled for this run, whatever lies in the checkout."""
    place = tmp_path_factory.mktemp("words")
    (place / "i18n").mkdir()
    for file in (ROOT / "i18n").glob("*.ts"):
        shutil.copy(file, place / "i18n")
    dev.ensure_catalogues(place / "i18n")
    return place


@pytest.fixture
def speak(qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speak]:
    """Speak a language, and English without a catalogue afterwards."""
    monkeypatch.setattr(i18n, "root", lambda: compiled)
    yield lambda code: i18n.install(qapp, code)
    monkeypatch.setattr(i18n, "root", lambda: compiled / "nothing here")
    i18n.install(qapp, "en")


def marks(count: int) -> str:
    """Return a count as the window says it."""
    return QCoreApplication.translate("SoundCard", "%n marks", "", count)


def test_english_tells_one_from_many(speak: Speak) -> None:
    """A helper who reads "1 stories" wonders what else is wrong."""
    speak("en")
    assert [marks(count) for count in (0, 1, 2)] == ["0 marks", "1 mark", "2 marks"]


def test_arabic_has_its_six_ways_of_counting(speak: Speak) -> None:
    """Counted wrongly, it reads as if a machine had written it."""
    speak("ar")
    assert [marks(count) for count in (0, 1, 2, 3, 11, 100)] == [
        "لا علامات",
        "علامة واحدة",
        "علامتان",
        "٣ علامات",
        "١١ علامة",
        "١٠٠ علامة",
    ]


def test_arabic_runs_from_right_to_left_and_english_back(speak: Speak, qapp: QApplication) -> None:
    """A window half of which is mirrored cannot be used."""
    speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("Shell", "Stories") == "القصص"
    speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Shell", "Stories") == "Stories"


def test_what_a_language_lacks_is_said_in_english_with_its_plurals(
    speak: Speak, compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A language whose file is missing must not be a window that is half empty."""
    (tmp_path / "i18n").mkdir()
    shutil.copy(compiled / "i18n" / "tbtt_en.qm", tmp_path / "i18n")
    monkeypatch.setattr(i18n, "root", lambda: tmp_path)
    speak("sw")
    assert QCoreApplication.translate("Shell", "Stories") == "Stories"
    assert marks(1) == "1 mark"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", ["1 marca", "2 marcas"]),
        ("fr", ["1 marque", "2 marques"]),
        ("pt", ["1 marca", "2 marcas"]),
        ("ur", ["1 نشان", "2 نشان"]),
        ("hi", ["1 निशान", "2 निशान"]),
        ("sw", ["Alama 1", "Alama 2"]),
    ],
)
def test_every_language_counts(speak: Speak, language: str, said: list[str]) -> None:
    """A form of the wrong number, or English in the middle of a page, and she trusts none of it."""
    speak(language)
    assert [marks(count) for count in (1, 2)] == said


def test_without_catalogues_it_speaks_english(
    qapp: QApplication, speak: Speak, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing file must not keep her from her stories."""
    monkeypatch.setattr(i18n, "root", lambda: tmp_path)
    speak("ar")
    assert QCoreApplication.translate("Shell", "Stories") == "Stories"


def test_an_error_is_two_sentences_in_the_order_of_the_language(speak: Speak) -> None:
    """A name in another script would turn the sentence around it."""
    speak("ar")
    said = words.sentences_for(FileProblem("file_empty", name="note.txt"))
    assert said.startswith("\u2068note.txt\u2069 فارغ. ")


def test_a_value_with_a_place_in_it_stays_as_it_is() -> None:
    """A file called "%2" would swallow the name of another."""
    assert i18n.filled("%2 of %1", "%2", "b") == "b of %2"
    assert words.words_of("file_empty", {"name": "{name}"})[0] == "\u2068{name}\u2069 is empty"


def test_lists_dates_and_numbers_follow_the_language(speak: Speak) -> None:
    """Digits that she cannot read are no time and no number."""
    date = dt.date(2020, 11, 3)
    speak("en")
    assert (i18n.listed(["a", "b"]), i18n.number(1234), i18n.day(date)) == ("a, b", "1,234", "3 Nov 2020")
    assert i18n.day(dt.date(2026, 11, 3)) == "3 Nov"  # of the year that it is here
    speak("ar")
    assert (i18n.listed(["أ", "ب"]), i18n.number(12), i18n.day(date)) == ("أ، ب", "١٢", "٣ نوفمبر ٢٠٢٠")


@pytest.mark.parametrize("language", i18n.LANGUAGES, ids=lambda language: language.code)
def test_sizes_have_a_number_and_a_unit(language: i18n.Language) -> None:
    """Whether a stick has room for the bundle is read from this."""
    before = QLocale()
    QLocale.setDefault(QLocale(language.code))
    try:
        assert "{" not in i18n.size(7_100_000_000)
        assert any(letter.isdigit() for letter in i18n.size(7_100_000_000))
        assert any(letter.isalpha() for letter in i18n.size(7_100_000_000))
    finally:
        QLocale.setDefault(before)


def test_the_languages_of_the_window_are_those_of_the_catalogues() -> None:
    """A language in the list without a catalogue would be English under another name."""
    assert {language.code for language in i18n.LANGUAGES} == {dev.SOURCE_LANGUAGE, *dev.LANGUAGES}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قصة", True),
        ("1. قصة", True),
        ("Rain قصة", False),
        ("\u2068Rain\u2069: قصة", True),
        ("12 · 3", False),
        ("", False),
    ],
)
def test_a_paragraph_runs_as_its_own_first_letter_does(text: str, expected: bool) -> None:
    """A sentence that begins with her Latin name would be set as if it were English."""
    assert i18n.right_to_left(text) is expected
