"""Positions in the window and places in the text: the same letters, or the wrong ones are covered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from tbtt_desktop.redaction.text import render_text
from tbtt_desktop.stories.records import (
    Category,
    Entity,
    EntityId,
    ItemId,
    Mark,
    MarkId,
    MarkState,
    Span,
    Suggestion,
)
from ui.screens.protect.clock_entry import parse_ms, stretch_of, time_text
from ui.screens.protect.pieces import (
    Document,
    Ink,
    Piece,
    as_it_leaves,
    displayable,
    while_editing,
)
from ui.widgets.positions import code_points, utf16_length

ITEM = ItemId(1)
AMINA = Entity(EntityId(1), Category.PERSON, 1, ("Amina",))
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def mark(start: int, end: int, state: MarkState = MarkState.COVERED, number: int = 1) -> Mark:
    """A mark on a person."""
    entity = None if state is MarkState.KEPT else AMINA.entity_id
    return Mark(MarkId(number), ITEM, Category.PERSON, Span(start, end), state, entity)


def test_an_emoji_takes_two_positions_and_is_one_letter() -> None:
    """Else every mark after an emoji would cover one letter too early, and leave one of a name."""
    text = "😀😀 Amina"
    document = Document(while_editing(ITEM, text, [mark(3, 8)], [], [AMINA]))
    covered = next(n for n, piece in enumerate(document.pieces) if piece.ink is Ink.COVERED)
    assert document.pieces[covered].text == "Amina"
    assert document.starts[covered] == 5
    assert document.selected(5, 10) == (ITEM, Span(3, 8))
    assert document.positions(ITEM, Span(3, 8)) == (5, 10)


@given(ANY_TEXT, st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    """Else what a person selects would not be what is covered."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = utf16_length(text[:start]), utf16_length(text[:end])
    assert code_points(text, first) == start
    assert code_points(text, last) == end
    document = Document([Piece("Heading\n", Ink.HEADING), Piece(text, Ink.PLAIN, ITEM, 0)])
    chosen = document.selected(8 + first, 8 + last)
    kept = text[start:end].strip()
    if chosen is None:
        assert not kept
    else:
        assert text[chosen[1].start : chosen[1].end] == kept


@given(ANY_TEXT)
def test_qt_shows_as_many_units_as_we_count(text: str) -> None:
    """Else a line end from another system would shift every mark that follows it."""
    shown = displayable(text)
    document = QTextDocument()
    document.setPlainText(shown)
    assert len(shown) == len(text)
    assert document.characterCount() - 1 == utf16_length(text)


def test_a_line_end_of_windows_keeps_its_two_places() -> None:
    """Else texts pasted on Windows would be covered one letter off for each line."""
    document = Document(while_editing(ITEM, "a\r\nAmina", [mark(3, 8)], [], [AMINA]))
    assert [p.text for p in document.pieces if p.ink is Ink.COVERED] == ["Amina"]


@given(
    ANY_TEXT.filter(lambda text: len(text) > 3),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20), st.sampled_from(list(MarkState))), max_size=6),
)
def test_every_letter_is_shown_once(text: str, places: list[tuple[int, int, MarkState]]) -> None:
    """Else a word would vanish from sight, or stand there twice, while she decides about it."""
    marks = [
        mark(min(start, len(text) - 1), min(start + length, len(text)), state, n)
        for n, (start, length, state) in enumerate(places)
    ]
    pieces = while_editing(ITEM, text, marks, [], [AMINA])
    assert "".join(piece.text for piece in pieces if piece.start >= 0) == displayable(text)
    at = 0
    for piece in pieces:
        if piece.start >= 0:
            assert piece.start == at
            at += len(piece.text)


def test_marks_look_different_by_what_was_decided() -> None:
    """Else she could not tell what leaves from what does not."""
    text = "Amina and Amina and Amina and Amina"
    marks = [mark(0, 5), mark(10, 15, MarkState.KEPT, 2), mark(20, 25, MarkState.UNPLACED, 3)]
    offered = [Suggestion(30, 35, Category.PERSON, "Amina", 0.9)]
    inks = {
        piece.start: piece.ink for piece in while_editing(ITEM, text, marks, offered, [AMINA]) if piece.text
    }
    assert inks[0] is Ink.COVERED
    assert inks[20] is Ink.UNPLACED
    assert inks[30] is Ink.SUGGESTED
    assert 10 not in inks
    labels = [
        p.text.strip() for p in while_editing(ITEM, text, marks, offered, [AMINA]) if p.ink is Ink.LABEL
    ]
    assert labels == ["[PERSON 1]"]


def test_as_it_leaves_is_what_leaves() -> None:
    """Else she would agree to something else than what leaves."""
    text = "Amina wrote [PERSON 1] 😀 and Amina left"
    rendered = render_text(text, [mark(0, 5), mark(29, 34, number=2)], [AMINA])
    kinds = [Category.PERSON] * len(rendered.placeholders)
    document = Document(as_it_leaves(ITEM, rendered, kinds))
    assert document.text_of(ITEM) == rendered.text


@pytest.mark.parametrize(
    ("typed", "ms"),
    [
        ("75", 75_000),
        ("1:15.5", 75_500),
        ("1:15,5", 75_500),
        ("0:00.001", 1),
        ("1:02:03.250", 3_723_250),
        ("٠:٠١٫٥", 1_500),
        ("०:०२", 2_000),
        (" 0:07 ", 7_000),
    ],
)
def test_times_as_people_write_them(typed: str, ms: int) -> None:
    """Else a helper who writes a comma, or Arabic digits, could silence nothing."""
    assert parse_ms(typed) == ms


@pytest.mark.parametrize("typed", ["", "soon", "1:75", "1:60:00", "-3", "1.2.3", "1e3", "1:2:3:4", "0.0001"])
def test_what_is_no_time_is_none(typed: str) -> None:
    """Else a slip of the finger would silence another place than she meant."""
    assert parse_ms(typed) is None


@given(st.integers(0, 3_599_999))
def test_a_time_that_is_shown_can_be_typed(ms: int) -> None:
    """Else saving a row without a change would move its silence."""
    assert parse_ms(time_text(ms)) == ms


def test_silence_is_never_shorter_than_asked() -> None:
    """Else the first breath of a name would be heard."""
    stretch = stretch_of(1, 2, 11_025)
    assert stretch.start * 1000 <= 11_025
    assert stretch.end * 1000 >= 2 * 11_025
