"""Redacted strings hidden in several ways at once, and whole testimonies with everything covered."""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.gate.records import Code, KeptString, Severity
from tbtt_desktop.stories.records import Span
from tests.gate.helpers import gate, story_document, story_facts, story_part
from tests.gate.test_strings import CORNERS, LONG, TRANSFORMS, blocked
from tests.redaction.testimonies import LANGUAGES, LabelledText, read

Written = Callable[[str], str]


def _letters(text: str) -> Iterator[str]:
    """Yield letters and digits, each with the signs that belong to it."""
    for char in text:
        if char.isalnum() or unicodedata.category(char)[0] == "M":
            yield char


def _mathematical(text: str) -> str:
    """Return text with plain letters as mathematical bold ones."""
    return "".join(
        chr(0x1D41A + ord(c) - 97)
        if "a" <= c <= "z"
        else chr(0x1D400 + ord(c) - 65)
        if "A" <= c <= "Z"
        else c
        for c in text
    )


LOOKALIKE = str.maketrans("aeopcxiAEOPCTHBM", "аеорсхіАЕОРСТНВМ")
DRESSED: dict[str, Written] = {
    "plain": str,
    "upper": str.upper,
    "full width": TRANSFORMS["full width"],
    "mathematical": _mathematical,
    "look-alikes": lambda t: t.translate(LOOKALIKE),
    "accents": TRANSFORMS["accents"],
    "taken apart": lambda t: unicodedata.normalize("NFD", t),
    "digits": TRANSFORMS["digits"],
    **{
        f"U+{ord(sign):04X} between": sign.join
        for sign in "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u2060\u2063\u3164\ufe0f\ufeff\U000e0061"
    },
    "overrides": TRANSFORMS["overrides"],
}
SPREAD: dict[str, Written] = {
    "as it is": str,
    "together": lambda t: "".join(_letters(t)),
    "spaces": lambda t: " ".join(_letters(t)),
    "dots": lambda t: ".".join(_letters(t)),
    "hyphens": lambda t: "-".join(_letters(t)),
    "lines": lambda t: "\n".join(_letters(t)),
    "stars": lambda t: "*".join(_letters(t)),
}
TURNED: dict[str, Written] = {"forwards": str, "backwards": lambda t: t[::-1]}
ENCODED = [
    "as it is",
    "base64",
    "base64 +1",
    "base64 +2",
    "base64 url",
    "base64 utf-16",
    "base64 twice",
    "hex",
]
ENCODED += ["hex upper", "hex spaced", "hex colons", "hex 0x", "hex utf-16", "percent", "quoted printable"]
ENCODED += ["entities", "hex entities"]
TERMS = (
    *LONG,
    "अमीना",
    "Oluwaseun Adébáyò",
    "प्रियंका शर्मा",
    "شازیہ پروین",
    "12 Harley Lane",
    "@sweet_amina99",
)


@settings(max_examples=400)
@given(
    term=st.sampled_from(TERMS),
    dressed=st.sampled_from(sorted(DRESSED)),
    spread=st.sampled_from(sorted(SPREAD)),
    turned=st.sampled_from(sorted(TURNED)),
    encoded=st.sampled_from(ENCODED),
)
def test_ways_of_hiding_do_not_add_up(
    term: str, dressed: str, spread: str, turned: str, encoded: str
) -> None:
    """Her name would leave: each way of writing it is found, two at once are not."""
    hidden = TURNED[turned](SPREAD[spread](DRESSED[dressed](term)))
    if turned == "backwards" and encoded in {"base64 +1", "base64 +2"}:
        hidden = f" {hidden}"  # backwards, a short name counts as a word of its own only
    assert blocked(f"Before that, {TRANSFORMS[encoded](hidden)} and after.", term)


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize(
    "how", ["base64", "hex", "percent", "backwards", "zero width", "full width", "spread"]
)
def test_every_corner_is_searched_in_every_way(corner: str, how: str) -> None:
    """Her name would leave encoded, in a field that nobody looks at."""

    def planted(value: object) -> object:
        if isinstance(value, str):
            return value.replace("Amina", TRANSFORMS[how]("Amina")).replace("amina", TRANSFORMS[how]("amina"))
        if isinstance(value, list):
            return [planted(child) for child in value]
        if isinstance(value, dict):
            return {planted(key): planted(child) for key, child in value.items()}
        return value

    document = story_document() | {str(planted(k)): planted(v) for k, v in CORNERS[corner].items()}
    hits = gate([story_part(document)], story_facts("Amina", "2026/11/21"))
    assert any(hit.severity is Severity.BLOCK for hit in hits)


def covered(testimony: LabelledText) -> tuple[str, list[str], frozenset[str]]:
    """Return a testimony as it leaves, what was covered, and the labels that stand for it."""
    text = ""
    position = 0
    numbers: dict[tuple[str, str], str] = {}
    terms = []
    for label in testimony.labels:
        word = testimony.text[label.start : label.end]
        name = numbers.setdefault((label.category, word.casefold()), f"[{label.category} {len(numbers) + 1}]")
        text += testimony.text[position : label.start] + name
        position = label.end
        terms.append(word)
    return text + testimony.text[position:], terms, frozenset(numbers.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_blocks_a_covered_testimony_is_a_word_that_was_left(language: str) -> None:
    """Helpers would learn to switch the gate off: it stops a story for what only resembles a name.

    Names that are also words stand in these texts on purpose, and a person keeps them at their place.
    """
    same = {Code.STRING_WHOLE, Code.STRING_INSIDE, Code.STRING_SPACED, Code.STRING_TRANSLITERATED}
    for testimony in read(language, split="kept"):
        text, terms, labels = covered(testimony)
        facts = dataclasses.replace(story_facts(*terms), labels=labels)
        first = [
            hit for hit in gate([story_part(story_document(text))], facts) if hit.severity is Severity.BLOCK
        ]
        assert {hit.code for hit in first} <= same, testimony.id
        spans = [hit.place for hit in first if isinstance(hit.place, Span)]
        kept = tuple(KeptString(1, "text", span, text[span.start : span.end]) for span in spans)
        again = gate([story_part(story_document(text))], dataclasses.replace(facts, kept=kept))
        assert not any(hit.severity is Severity.BLOCK for hit in again), testimony.id
