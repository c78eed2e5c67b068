"""Half of a covered name: asked about where it was left, and no more often than people put up with."""

from __future__ import annotations

import dataclasses
import json

import pytest

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.gate.records import (
    Code,
    FinalPart,
    Form,
    Hit,
    KeptString,
    PartKind,
    RedactedString,
    Severity,
)
from tbtt_desktop.stories.normalize import fold, words
from tbtt_desktop.stories.records import Category, Span
from tests.gate.helpers import gate, search_text, story_document, story_facts, story_part
from tests.gate.test_attack import covered
from tests.redaction.testimonies import LANGUAGES, Label, LabelledText, read


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("Then Amina came.", "Amina Yusuf", "Amina"),
        ("Then Yusuf came.", "Amina Yusuf", "Yusuf"),
        ("it was amina's phone", "Amina Yusuf", "amina"),
        ("AMINA!", "Amina Yusuf", "AMINA"),
        ("then Ámi\u200bna came", "Amina Yusuf", "Ámi\u200bna"),
        ("then Аmina came", "Amina Yusuf", "Аmina"),  # a Cyrillic А
        ("then Ａｍｉｎａ came", "Amina Yusuf", "Ａｍｉｎａ"),
        ("#JusticeForAmina", "Amina Yusuf", "Amina"),
        ("she is amina92 there", "Amina Yusuf", "amina"),
        ("ثم جاءت أمينة", "أمينة يوسف", "أمينة"),
        ("ثم جاءت وأمينة", "أمينة يوسف", "أمينة"),
        ("फिर अमीना आई", "अमीना यूसुफ़", "अमीना"),
        ("फिर यश आया", "यश मेहता", "यश"),
        ("Then Claire came.", "Marie-Claire Diop", "Claire"),
        ("Then Hope came.", "Hope Wanjiru", "Hope"),
        ("then hope came", "hope wanjiru", "hope"),
        ("Anna came.", "Anna Kowalska", "Anna"),
        ("then zarmeena came", "zarmeena durkhanai", "zarmeena"),
        ("then amina came", "amina from the bakery", "amina"),
        ("Then Will came.", "Will Okoro", "Will"),
    ],
)
def test_half_of_a_name_asks_where_it_was_left(text: str, name: str, left: str) -> None:
    """Her whole name is covered once, and her first name leaves ten times."""
    (hit,) = search_text(text, name)
    assert (hit.severity, hit.code, hit.item) == (Severity.ASK, Code.STRING_HALF, 1)
    assert isinstance(hit.place, Span)
    assert text[hit.place.start : hit.place.end] == left


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I hope he will not come today.", "Hope Day"),
        ("She said no.", "Said Omar"),
        ("one sunday in june I lost patience", "June Patience Sunday"),
        ("kwa neema ya mungu, amani na furaha", "Neema Amani Furaha"),
        ("The doctor of the house came.", "Doctor Amina de la Cruz"),
        ("de la casa", "Ana de la Cruz"),
        ("Bint means daughter, and Dr. means doctor.", "Dr. Zahra bint Khalid"),
        ("قالت بنت عبد ابن", "عبد الله بنت خالد"),
        ("لما جاء قال الا هذا", "آلاء لما"),
        ("देवी जी", "कमला देवी"),
        ("Aminah, yusufzai", "Amina Yusuf"),
        ("كريم", "ريم حداد"),
        ("the house at 12", "12 Amina Lane"),
        ("amina or example", "amina.y@example.org"),
        ("Ng. A. B.", "A. B. Ng"),
        ("a bakery is no name", "the girl from the bakery"),
    ],
)
def test_particles_titles_and_everyday_words_pass(text: str, name: str) -> None:
    """Helpers would learn to click questions away: each story has a "de" or a "said"."""
    assert search_text(text, name) == []


@pytest.mark.parametrize("category", [Category.PLACE, Category.ORG, Category.ADDRESS, Category.HANDLE])
def test_half_of_a_place_passes(category: Category) -> None:
    """Every "green" would be asked about, because a school has it in its name."""
    facts = dataclasses.replace(story_facts(), strings=(RedactedString("Amina Academy", category, 1),))
    assert gate([story_part(story_document("Amina came."))], facts) == []


@pytest.mark.parametrize(
    ("address", "category", "text", "asked"),
    [
        ("amina.y@example.org", Category.EMAIL, "she is amina.y there", True),
        ("https://www.facebook.com/amina.yusuf.9", Category.URL, "search for Amina.Yusuf.9!", True),
        ("https://fb.example/amina.yusuf/?ref=share", Category.URL, "it was amina.yusuf again", True),
        ("instagram.com/@aminas_bakery/", Category.URL, "look at aminas_bakery", True),
        ("contact@example.org", Category.EMAIL, "she would contact us", False),
        ("press@example.org", Category.EMAIL, "the press was there", False),
        ("soporte@example.org", Category.EMAIL, "pedí soporte", False),
        ("https://www.facebook.com/profile.php?id=7", Category.URL, "some profile.php", False),
        ("amina.press@example.org", Category.EMAIL, "ask amina.press", True),
        ("https://example.org/photos", Category.URL, "the photos of her", False),
        ("https://example.org/x?id=7", Category.URL, "x and y", False),
        ("example.org", Category.URL, "for example this", False),
    ],
)
def test_what_somebody_is_called_in_an_address_is_asked_about(
    address: str, category: Category, text: str, asked: bool
) -> None:
    """The link is covered, and the name of her page, by which everybody finds it, leaves."""
    facts = dataclasses.replace(story_facts(), strings=(RedactedString(address, category, 1),))
    hits = gate([story_part(story_document(text))], facts)
    assert [hit.code for hit in hits] == [Code.STRING_HALF] * asked


def test_half_of_a_name_asks_in_every_field_of_the_story() -> None:
    """Her first name would leave as a caption, or as what the story is called."""
    document = story_document(
        "[PERSON 1] left.",
        pseudonym="Amina",
        spatial="near Yusuf",
        items=[{"kind": "text", "text": "x"}, {"kind": "photo", "caption": "of Amina"}],
    )
    hits = gate([story_part(document)], story_facts("Amina Yusuf"))
    assert {(hit.field, hit.item) for hit in hits} == {
        ("pseudonym", None),
        ("spatial", None),
        ("items.1.caption", 3),
    }
    assert {hit.code for hit in hits} == {Code.STRING_HALF}


def test_who_signs_may_share_a_name_with_her() -> None:
    """A helper who is called Amina could hand over no story of an Amina, with nothing to answer."""
    envelope = {"format": "tbtt-bundle", "signer": {"format": "tbtt-card", "name": "Amina, field team"}}
    data = Memory(bytearray(json.dumps(envelope).encode()))
    part = FinalPart("tbtt.json", PartKind.JSON, data, Form.FRAME)
    assert gate([part], story_facts("Amina Yusuf")) == []
    assert gate([part], story_facts("Amina")) != []


def test_one_question_a_place() -> None:
    """One name would be asked about three times, or after it stopped everything already."""
    assert len(search_text("Yusuf, Amina", "Amina Yusuf")) == 1
    assert len(search_text("Amina Yusof", "Amina Yusuf")) == 1
    (hit,) = search_text("Amina Yusuf", "Amina Yusuf")
    assert hit.severity is Severity.BLOCK
    (hit,) = search_text("Amina", "Amina Yusuf", "Amina")
    assert hit.severity is Severity.BLOCK


def test_half_of_a_name_that_was_kept_on_purpose_passes_at_its_place_only() -> None:
    """The other Amina, who may be named, would be asked about each time; or hers would pass with it."""
    text = "Amina the singer. Amina came."
    facts = story_facts("Amina Yusuf", kept=(KeptString(1, "text", Span(0, 5), "Amina"),))
    (hit,) = gate([story_part(story_document(text))], facts)
    assert hit.place == Span(18, 23)


def _tokens(text: str) -> list[str]:
    folded = fold(text).text
    return [folded[start:end] for start, end in words(folded)]


def _person(testimony: LabelledText, label: Label) -> list[str]:
    return _tokens(testimony.text[label.start : label.end]) if label.category == "PERSON" else []


def _halves(hits: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.code is Code.STRING_HALF]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_covered_testimony_is_asked_about_seldom(language: str) -> None:
    """Of questions that come with every story people learn one thing: to answer without reading.

    Many of these texts have a word on purpose that is somebody's name elsewhere in them.
    """
    asked = texts = 0
    for testimony in read(language, split="tune"):
        text, _, labels = covered(testimony)
        strings = tuple(
            RedactedString(testimony.text[label.start : label.end], Category(label.category), 1)
            for label in testimony.labels
        )
        facts = dataclasses.replace(story_facts(), labels=labels, strings=strings)
        asked += len(_halves(gate([story_part(story_document(text))], facts)))
        texts += 1
    assert asked < 0.4 * texts


def test_a_first_name_that_was_left_in_a_testimony_is_asked_about() -> None:
    """The commonest failure of all: the whole name is covered, and the bare one is not."""
    left = asked = 0
    for testimony in read(split="tune"):
        whole = {
            word for one in testimony.labels if len(names := _person(testimony, one)) > 1 for word in names
        }
        bare = [
            one
            for one in testimony.labels
            if len(names := _person(testimony, one)) == 1 and names[0] in whole
        ]
        if bare:
            terms = [testimony.text[one.start : one.end] for one in testimony.labels if one not in bare]
            hits = gate([story_part(story_document(testimony.text))], story_facts(*terms))
            places = [hit.place for hit in hits if isinstance(hit.place, Span)]
            left += len(bare)
            asked += sum(
                any(place.start < one.end and one.start < place.end for place in places) for one in bare
            )
    assert left > 100
    assert asked > 0.9 * left
