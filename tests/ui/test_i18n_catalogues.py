"""The catalogues hold what the window says, and the translations hold what the sources hold."""

from __future__ import annotations

import ast
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from tests.ui.catalogues import ROOT, Entry, entries

ALL = (dev.SOURCE_LANGUAGE, *dev.LANGUAGES)
OTHER_SCRIPTS = ("ar", "ur", "hi")  # than the Latin one
WAYS = {"ar": 6}  # of counting; two in the others
PLACE = re.compile(r"%L?n|%\d|\{\w+\}")
# Names, keys and formats that are the same in every script.
LATIN = {"TBTT", "Desktop", "USB", "SSD", "exFAT", "QR", "UTF", "SHA"}
LATIN |= {"JPEG", "PNG", "WebP", "HEIC", "AVIF", "GIF", "BMP", "TIFF", "PDF"}
LATIN |= {"WAV", "FLAC", "MP", "Ogg", "M", "A", "AAC", "AMR", "GP"}
LATIN |= {"Ctrl", "Shift", "Tab", "Enter", "Esc", "Delete", "N", "F", "Z", "a", "z"}
LATIN |= {"MB"}
LATIN |= {"age", "ssh", "keygen", "revoked"}  # as they are typed, and an ending of files


def places(text: str) -> Counter[str]:
    """Return the places that are filled in, `%Ln` as the `%n` that it is."""
    return Counter(place.replace("%Ln", "%n") for place in PLACE.findall(text))


def test_the_catalogues_hold_what_the_window_says(tmp_path: Path) -> None:
    """A sentence that no catalogue has stays English for ever; `dev.py translations` brings it in."""
    for language in ALL:
        shutil.copy(ROOT / "i18n" / f"tbtt_{language}.ts", tmp_path)
    dev.update_catalogues(tmp_path)
    stale = [
        language
        for language in ALL
        if (tmp_path / f"tbtt_{language}.ts").read_bytes()
        != (ROOT / "i18n" / f"tbtt_{language}.ts").read_bytes()
    ]
    assert stale == [], "run: python3 dev.py translations"


def test_only_what_changed_is_compiled(tmp_path: Path) -> None:
    """Every start would cost a second more, or show yesterday's words."""
    source = Path(shutil.copy(ROOT / "i18n" / "tbtt_en.ts", tmp_path))
    made = source.with_suffix(".qm")
    dev.ensure_catalogues(tmp_path)
    first = made.stat().st_mtime_ns
    dev.ensure_catalogues(tmp_path)
    assert made.stat().st_mtime_ns == first
    os.utime(source, ns=(first + 1, first + 1))
    dev.ensure_catalogues(tmp_path)
    assert made.stat().st_mtime_ns > first


def test_nothing_of_the_machine_stands_in_them() -> None:
    """A path names who worked on it, and line numbers make every change touch every file."""
    for file in (ROOT / "i18n").glob("*.ts"):
        text = file.read_text(encoding="utf-8")
        assert "<location" not in text
        assert str(ROOT) not in text
        assert 'type="obsolete"' not in text
        assert 'type="vanished"' not in text


def literals() -> Iterator[tuple[Path, int, str]]:
    """Every call by which the window has something translated, and what is wrong with it, or "" ."""
    names = {"tr", "translate", "QT_TRANSLATE_NOOP"}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in names:
                continue
            told = node.args[:1] if name == "tr" else node.args[:2]
            plain = all(isinstance(one, ast.Constant) for one in told)
            if plain:
                count = any("%n" in str(ast.literal_eval(one)) for one in told)
                missing = count and len(node.args) <= len(told) + 1
                yield path, node.lineno, "counts without a number" if missing else ""
            elif any(isinstance(one, ast.JoinedStr | ast.BinOp) for one in told):
                yield path, node.lineno, "is put together before it is translated"


def test_no_sentence_is_put_together_before_it_is_translated() -> None:
    """What is glued has one order only, which is that of English."""
    found = list(literals())
    assert len(found) > 500
    assert [one for one in found if one[2]] == []


@pytest.mark.parametrize("language", ALL)
def test_it_is_complete(language: str) -> None:
    """One sentence in English on a page in Arabic, and she guesses at the rest."""
    lacking = [
        entry
        for entry in entries(language)
        if not entry.finished or not all(form.strip() for form in entry.forms)
    ]
    assert lacking == []


@pytest.mark.parametrize("language", ALL)
def test_every_way_of_counting_is_there(language: str) -> None:
    """A form that is missing shows English, or nothing."""
    wrong = [
        entry
        for entry in entries(language)
        if entry.counted and entry.finished and len(entry.forms) != WAYS.get(language, 2)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ALL)
def test_what_is_filled_in_is_filled_in_everywhere(language: str) -> None:
    """A name would be missing from the sentence, or %1 would stand in its place."""
    assert [entry for entry in entries(language) if entry.finished and _differs(entry)] == []


def _differs(entry: Entry) -> bool:
    wanted = places(entry.source)
    if not entry.counted:
        return places(entry.forms[0]) != wanted
    # Where a form is for exactly one number (none, one, two), the word may say it.
    without = wanted - Counter({"%n": 1})
    return places(entry.forms[-1]) != wanted or any(
        places(form) not in (wanted, without) for form in entry.forms
    )


@pytest.mark.parametrize("language", OTHER_SCRIPTS)
def test_it_is_in_its_own_script(language: str) -> None:
    """A word left in Latin letters is one that a helper may not be able to read."""
    left = {
        (entry.source, word)
        for entry in entries(language)
        for form in entry.forms
        for word in re.findall(r"[A-Za-z]+", PLACE.sub("", form))
        if word not in LATIN
    }
    assert left == set()


@pytest.mark.parametrize("language", ALL)
def test_it_does_not_shout(language: str) -> None:
    """A shout frightens somebody who is frightened already."""
    assert [entry.source for entry in entries(language) if any("!" in form for form in entry.forms)] == []
