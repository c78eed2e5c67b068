"""Statistics from which nobody can be worked out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.services.report import SMALLEST, suppress

TALLIES = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 12))


def test_enough_is_shown_and_nothing_small() -> None:
    """A report that shows nothing is not written, and one that shows a single woman must not be."""
    assert suppress({"a": 5, "b": 40}) == {"a": 5, "b": 40}
    assert suppress({"a": 4, "b": 40, "c": 50}) == {"a": None, "b": None, "c": 50}
    assert suppress({"a": 1, "b": 1, "c": 9, "d": 20}) == {"a": None, "b": None, "c": None, "d": 20}
    assert suppress({"a": 2}) == {"a": None}


@given(TALLIES)
def test_what_is_left_out_cannot_be_told_from_the_total(tally: dict[str, int]) -> None:
    """Two gaps that make two are one woman each, in a list of her village."""
    shown = suppress(tally)
    left_out = {code: tally[code] for code, count in shown.items() if count is None}
    assert all(tally[code] >= SMALLEST for code in tally.keys() - left_out.keys())
    if left_out.keys() != tally.keys() and left_out:
        assert len(left_out) >= 2
        assert sum(left_out.values()) >= 2 * SMALLEST
