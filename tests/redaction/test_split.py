"""Where words begin and end in a long text, told of all its signs at once, is what patterns say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.redaction.recognisers import split
from tbtt_desktop.redaction.recognisers.base import Context
from tests.redaction.testimonies import read

SIGNS = "aaz\u00e9\u0431\u0905\u0915\u093e\u094d\u0628\u0643\u064512_\u00b7\u0970 .,\n\u4f60\u00bd"


LONG = " " * split.LONG


def same(text: str) -> None:
    """Say so if both ways of splitting a text differ."""
    context = Context.of(text + LONG)
    folded = context.folded.text
    assert split.scanned(context) == split._by_pattern(split.WORD, folded)
    assert split.named(context) == split._by_pattern(split.NAME_WORD, folded)


@given(st.text(st.sampled_from(SIGNS), max_size=40) | st.text(max_size=20))
def test_signs_of_any_kind_are_parted_alike(text: str) -> None:
    """A name would be read with what stands beside it in a long story, and not be found."""
    same(text)


@pytest.mark.parametrize(
    "text", ["blk7 3andi a_b _x_ x_", "بInstagram ونور5", "मो॰ 5क क5", "a1b2 1a2", "12", "", "_"]
)
def test_figures_and_letters_without_blanks_are_parted_alike(text: str) -> None:
    """Numbers of houses and cars would be missed in long stories alone."""
    same(text)


def test_testimonies_are_parted_alike() -> None:
    """What is measured on short texts would not be true of long ones."""
    for one in read(split="tune"):
        same(one.text)
