"""A covered day that is left in another form: asked about, and no other day with it."""

from __future__ import annotations

import dataclasses

import pytest

from tbtt_desktop.gate.dates import days_of, find
from tbtt_desktop.gate.records import Code, RedactedString, Severity
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category, Span
from tests.gate.helpers import gate, story_document, story_facts, story_part


@pytest.mark.parametrize(
    ("covered", "text", "left"),
    [
        ("12/03/1990", "born 12 March 1990.", "12 March 1990"),
        ("12 March 1990", "born 12.03.90.", "12.03.90"),
        ("12 March 1990", "on 1990-03-12 at", "1990-03-12"),
        ("12 March 1990", "file 19900312.", "19900312"),
        ("12 March 1990", "on 12th of March", "12th of March"),
        ("12 de marzo de 1990", "March 12, 1990", "March 12, 1990"),
        ("1er mars 1990", "01/03/1990", "01/03/1990"),
        ("21 November", "on 21/11/2026", "21/11/2026"),
        ("١٢ مارس ١٩٩٠", "12-03-1990", "12-03-1990"),
        ("12 मार्च 1990", "१२/०३/१९९०", "१२/०३/१९९०"),
        ("12 mars 1990", "le 12 ocak, 12. Machi 1990", "12. Machi 1990"),
    ],
)
def test_a_covered_day_in_another_form_asks(covered: str, text: str, left: str) -> None:
    """Her day of birth is covered as she said it, and leaves as the form has it."""
    facts = dataclasses.replace(story_facts(), strings=(RedactedString(covered, Category.DOB, 1),))
    (hit,) = gate([story_part(story_document(text))], facts)
    assert (hit.severity, hit.code) == (Severity.ASK, Code.STRING_SIMILAR)
    assert isinstance(hit.place, Span)
    assert text[hit.place.start : hit.place.end] == left


@pytest.mark.parametrize(
    "text",
    [
        "in March 1990",
        "on 25 March 1990",
        "on 12 March 1972",
        "from 192.168.3.12 on",
        "12 may come",
        "12/03",
        "version 12.3.19901",
        "1990",
        "at 12:03",
        "119900312",
    ],
)
def test_other_days_and_numbers_pass(text: str) -> None:
    """Each day of a story would be asked about because one is covered."""
    facts = dataclasses.replace(story_facts(), strings=(RedactedString("12 March 1990", Category.DATE, 1),))
    assert gate([story_part(story_document(f"It was {text}, she said."))], facts) == []


@pytest.mark.parametrize("year", ["፩፱፺፩", "𐩀𐩁𐩂𐩃", "¹⁹⁹⁰"])
def test_a_year_in_figures_of_no_decimal_system_is_survived(year: str) -> None:
    """Four such signs behind a month would end each export with a mistake of ours."""
    assert list(find(fold(f"on 13 March {year}"), days_of(["12 March 1990", f"14 March {year}"]))) == []


def test_a_day_of_a_name_is_none() -> None:
    """What is no date would be taken for one."""
    facts = story_facts("12 March 1990")
    assert gate([story_part(story_document("on 12/03/1990"))], facts) == []


@pytest.mark.parametrize("unit", ["1", "1/", "1.1.", "12 march ", "march ", "1 ", "12/03/1990 ", "of "])
def test_a_long_text_is_read(unit: str) -> None:
    """A pasted table would end the export with a mistake of ours."""
    text = fold(unit * 20_000)
    for start, end in find(text, days_of(["12 March 1990"])):
        assert 0 <= start < end <= len(text.text)
