"""Marks: valid, merged, and carried from one revision of a text to the next."""

from __future__ import annotations

import itertools
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.redaction.diff import equal_runs
from tbtt_desktop.redaction.errors import MarkProblem
from tbtt_desktop.redaction.marks import carry, covered_regions, overlapping, snap_span, validate_span
from tbtt_desktop.stories.records import Box, Mark, MarkState, Span
from tests.redaction.helpers import PERSON, PLACE, mark, on

TEXT = st.text("ab .\u0301é", max_size=40)


def texts_of(text: str, marks: list[Mark]) -> list[str]:
    """Return what the marks lie on."""
    return [text[m.place.start : m.place.end] for m in marks if isinstance(m.place, Span)]


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [(-1, 2, "mark_outside_text"), (0, 9, "mark_outside_text"), (2, 2, "mark_empty")],
)
def test_marks_outside_a_text_are_refused(start: int, end: int, code: str) -> None:
    """A mark that covers nothing would look as if it covered a name."""
    with pytest.raises(MarkProblem) as caught:
        validate_span("amina", Span(start, end))
    assert caught.value.code == code
    validate_span("amina", Span(0, 5))


def test_a_mark_takes_whole_letters() -> None:
    """Half a letter would stay behind."""
    assert snap_span("xe\u0301y", Span(0, 2)) == Span(0, 3)
    assert snap_span("xe\u0301y", Span(2, 3)) == Span(1, 3)


spans = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda t: (t[0], t[0] + t[1]))


@given(st.lists(spans, max_size=8))
def test_regions_are_disjoint_and_cover_every_mark(places: list[tuple[int, int]]) -> None:
    """A code point under a mark would leave."""
    marks = [mark(a, b, PERSON if i % 2 else PLACE, number=i) for i, (a, b) in enumerate(places)]
    regions = covered_regions(marks)
    for one, two in itertools.pairwise(regions):
        assert one.span.end <= two.span.start
    covered = {i for r in regions for i in range(r.span.start, r.span.end)}
    assert covered == {i for a, b in places for i in range(a, b)}


def test_touching_marks_of_one_entity_are_one() -> None:
    """Two labels in a row would tell that a name has two parts."""
    assert len(covered_regions([mark(0, 5), mark(5, 9, number=2)])) == 1
    assert len(covered_regions([mark(0, 5), mark(5, 9, PLACE, number=2)])) == 2


def test_overlapping_finds_what_a_new_mark_meets() -> None:
    """A person would mark the same name twice without noticing."""
    marks = [mark(0, 5), mark(6, 9, number=2)]
    assert overlapping(marks, Span(4, 6)) == marks[:1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I saw Amina there.", "Yesterday I saw Amina there."),
        ("I saw Amina there.", "I saw Amina there, and left."),
        ("I saw Amina there.", "I saw Amina. there."),
        ("Amina", "Amina, she said"),
        ("One. I saw Amina. Two.", "Two and a half. I saw Amina. Another end."),
        ("He hit Amina hard and ran.", "Then he hit poor Amina so hard that she fell."),
    ],
)
def test_untouched_names_move_with_their_text(old: str, new: str) -> None:
    """After typing a word, the mark would cover the wrong letters."""
    (moved,) = carry(old, new, [on(old, "Amina")])
    assert moved.state is MarkState.COVERED
    assert texts_of(new, [moved]) == ["Amina"]


@pytest.mark.parametrize(
    ("old", "new", "guess"),
    [
        ("I saw Amina there.", "I saw Aminah there.", "Aminah"),
        ("I saw Amina there.", "I saw Samina there.", "Samina"),
        ("I saw Amina there.", "I saw Amena there.", "Amena"),
        ("I saw Amina there.", "I saw there.", ""),
        ("I saw Amina there.", "", ""),
    ],
)
def test_a_mark_whose_word_changed_waits_for_a_person(old: str, new: str, guess: str) -> None:
    """An edited name would leave because its mark was silently dropped or misplaced."""
    (moved,) = carry(old, new, [on(old, "Amina")])
    assert moved.state is MarkState.UNPLACED
    assert texts_of(new, [moved]) == [guess]


def test_a_kept_name_does_not_drift_to_another() -> None:
    """The woman called May would be shown because the month was kept."""
    old = "May came. It was in May."
    kept = mark(20, 23, None, MarkState.KEPT)
    (moved,) = carry(old, "May left.", [kept])
    assert moved.state is MarkState.UNPLACED


def test_boxes_pass_through() -> None:
    """A caption's edit would lose the boxes of its picture."""
    box = Mark(
        mark(0, 1).mark_id, mark(0, 1).item_id, PERSON.category, Box(1, 2, 3, 4), MarkState.COVERED, None
    )
    assert carry("a", "b", [box]) == [box]


@given(TEXT, TEXT)
def test_runs_are_equal_and_rise(old: str, new: str) -> None:
    """A mark would be moved onto other letters."""
    last_old = last_new = 0
    for run in equal_runs(old, new):
        assert run.old >= last_old
        assert run.new >= last_new
        assert old[run.old : run.old + run.size] == new[run.new : run.new + run.size]
        last_old, last_new = run.old + run.size, run.new + run.size


@given(TEXT, TEXT, st.lists(spans, max_size=5))
def test_carrying_never_drops_and_never_moves_onto_other_letters(
    old: str, new: str, places: list[tuple[int, int]]
) -> None:
    """A name would leave after an edit, without anyone being asked."""
    marks = [mark(a, b, number=i) for i, (a, b) in enumerate(places) if a < b <= len(old)]
    carried = carry(old, new, marks)
    assert [m.mark_id for m in carried] == [m.mark_id for m in marks]
    for before, after in zip(marks, carried, strict=True):
        assert isinstance(after.place, Span)
        assert 0 <= after.place.start <= after.place.end <= len(new)
        if after.state is MarkState.COVERED:
            assert texts_of(old, [before]) == texts_of(new, [after])


@given(TEXT, TEXT, TEXT)
def test_inserting_elsewhere_keeps_a_mark(before: str, after: str, insert: str) -> None:
    """Typing at the top of a story would undo its redaction."""
    old = f"{before} one Amina two {after}"
    (moved,) = carry(old, insert + old, [on(old, "Amina")])
    assert moved.state is MarkState.COVERED
    assert texts_of(insert + old, [moved]) == ["Amina"]


def test_twenty_thousand_words_are_fast() -> None:
    """The window would freeze at every key press in a long testimony."""
    dice = random.Random(1)
    vocabulary = [f"w{i}" for i in range(300)]
    words = [dice.choice(vocabulary) + (". " if dice.random() < 0.08 else " ") for _ in range(20_000)]
    changed = list(words)
    for at in range(0, 20_000, 97):
        changed[at] = "Other "
    old, new = "".join(words), "".join(changed)
    marks = [mark(i * 100, i * 100 + 5, number=i) for i in range(500)]
    begun = time.process_time()
    carried = carry(old, new, marks)
    assert time.process_time() - begun < 2.0
    assert sum(m.state is MarkState.COVERED for m in carried) > 300
    begun = time.process_time()
    carry(old, old[:500] + "x" + old[500:], marks)
    assert time.process_time() - begun < 0.2
