"""Folding: one reading of a text for what covers names and for what checks that they are gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.stories.normalize import border, fold, folded_key, words
from tbtt_desktop.stories.records import Span

ANY = st.text(st.characters(), max_size=80)  # lone surrogates included


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Élodie", "elodie"),
        ("AMINA", "amina"),
        ("Ａｍｉｎａ", "amina"),
        ("A\u200bmi\u00adna\ufe0f", "amina"),
        ("أمينة", "امينه"),
        ("أَمِينَة", "امينه"),
        ("امینہ", "امينه"),
        ("٠٣٠٠ ۱۲۳", "0300 123"),
        ("९८७", "987"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("O’Brien", "o'brien"),
        ("ज़ोया", "जोया"),
        ("A\x00m\x00i", "ami"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, two: str) -> None:
    """A name written with another case, accent or digit would stay readable."""
    assert fold(one).text == two


def test_vowel_signs_are_letters() -> None:
    """Mina and Mona in Devanagari would be taken for one person."""
    assert fold("मीना").text != fold("मोना").text


@given(ANY)
def test_every_folded_point_leads_back(text: str) -> None:
    """A mark would land beside the name and leave part of it readable."""
    folded = fold(text)
    assert len(folded.text) == len(folded.origin)
    assert all(0 <= at < len(text) for at in folded.origin)
    assert list(folded.origin) == sorted(folded.origin)


@given(ANY, ANY)
def test_folding_is_local(one: str, two: str) -> None:
    """A name would be found or missed depending on what stands before it."""
    assert fold(one + two).text == fold(one).text + fold(two).text


@given(
    st.lists(st.sampled_from(["Ça va ? ", "أَمِينَة ", "ज़ोया\u200d ", "— 12\0 ", "Straße ", "你"]), max_size=200)
)
def test_scripts_fold_as_each_of_their_signs(parts: list[str]) -> None:
    """In a long story of one script other letters would be covered than in a short one, or beside them."""
    text = "".join(parts)
    alone = [fold("æ" + sign).text.removeprefix("ae") for sign in text]  # which no table of a script has
    folded = fold(text)
    assert folded.text == "".join(alone)
    assert list(folded.origin) == [at for at, one in enumerate(alone) for _ in one]


@given(ANY)
def test_folding_twice_changes_nothing(text: str) -> None:
    """A name folded once would not match the same name folded twice."""
    once = fold(text).text
    assert fold(once).text == once


def test_a_span_takes_its_accents_along() -> None:
    """An accent left behind the placeholder would tell the last letter of the name."""
    text = "x Jose\u0301\u200d, y"
    folded = fold(text)
    at = folded.text.index("jose")
    assert folded.span(at, at + 4) == Span(2, 7)


def test_borders_in_scripts_without_spaces() -> None:
    """A Chinese or Thai name inside a sentence would never count as a word of its own."""
    assert border("李娜说", 2)
    assert not border("aminah", 5)
    assert border("amina_1", 5)
    assert not border("मीना", 1)


def test_words_keep_their_vowel_signs() -> None:
    """A Hindi name would be cut into pieces and not found."""
    text = "मेरा नाम अमीना है"
    assert [text[a:b] for a, b in words(text)] == ["मेरा", "नाम", "अमीना", "है"]


def test_keys_ignore_outer_punctuation() -> None:
    """The same woman would get two labels."""
    assert folded_key("  Amina   Yusuf, ") == folded_key("AMINA yusuf")
