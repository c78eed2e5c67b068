"""Rendering: what leaves of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.errors import BugError
from tbtt_desktop.redaction.text import escape, render_text, unescape
from tbtt_desktop.stories.records import Mark, MarkState, Span
from tests.redaction.helpers import ENTITIES, PERSON, PLACE, mark, on

PIECES = ["a", " ", "[", "]", "PERSON", "1", "\\", "[PERSON 1]", "[PERSON \\", "\u0301", "é"]
PLAIN = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
SECRET = st.text(st.characters(exclude_categories=["M"]), min_size=1, max_size=12)


def test_covered_words_become_labels() -> None:
    """The name would leave."""
    text = "Amina left Lahore."
    done = render_text(text, [on(text, "Lahore", PLACE, 2), on(text, "Amina")], ENTITIES)
    assert done.text == "[PERSON 1] left [PLACE 1]."
    assert [done.text[p.span.start : p.span.end] for p in done.placeholders] == ["[PERSON 1]", "[PLACE 1]"]
    assert [text[p.original.start : p.original.end] for p in done.placeholders] == ["Amina", "Lahore"]


def test_the_first_of_overlapping_marks_gives_the_label() -> None:
    """Which label shows would depend on how long the covered words are."""
    done = render_text("abcdefgh", [mark(2, 8, PLACE, number=2), mark(0, 3)], ENTITIES)
    assert done.text == "[PERSON 1]"


def test_an_unplaced_mark_still_covers() -> None:
    """A name would show in the preview, and worse, while a decision is waited for."""
    text = "I saw Aminah"
    assert render_text(text, [mark(6, 12, state=MarkState.UNPLACED)], ENTITIES).text == "I saw [PERSON 1]"


def test_no_accent_stays_behind() -> None:
    """A stray accent would tell how a name ends."""
    assert render_text("Jose\u0301.", [mark(0, 4)], ENTITIES).text == "[PERSON 1]."


def test_typed_placeholders_are_escaped_and_come_back() -> None:
    """A reader could not tell what was covered from what she wrote."""
    assert escape("[PERSON 1] [PERSON 01] [PERSON x] [person 1]") == (
        "[PERSON \\1] [PERSON \\01] [PERSON x] [person 1]"
    )
    assert unescape("[PERSON \\\\1]") == "[PERSON \\1]"
    assert render_text("[Amina]", [mark(1, 6)], ENTITIES).text == "[[PERSON 1]]"


@given(PLAIN)
def test_escaping_is_reversible_and_leaves_no_placeholder(text: str) -> None:
    """What she typed would come out changed."""
    assert unescape(escape(text)) == text
    assert "[PERSON 1]" not in escape(text)


def test_kept_stretches_are_found_in_what_leaves() -> None:
    """The month May would be taken for the woman May, or the other way round."""
    text = "[PERSON 1] Amina in May"
    kept = mark(20, 23, None, MarkState.KEPT, number=2)
    done = render_text(text, [mark(11, 16), kept], ENTITIES)
    (found,) = done.kept_spans
    assert done.text[found.span.start : found.span.end] == "May"


def test_covering_wins_over_keeping() -> None:
    """A name kept once and covered later would leave."""
    kept = mark(0, 5, None, MarkState.KEPT, number=2)
    assert render_text("Amina x", [mark(0, 5), kept], ENTITIES).kept_spans == ()


@pytest.mark.parametrize("bad", [mark(0, 99), mark(0, 1, None)])
def test_a_mark_without_place_or_label_is_a_bug(bad: Mark) -> None:
    """Something would leave uncovered without a word."""
    with pytest.raises(BugError):
        render_text("abc", [bad], ENTITIES)


@given(st.lists(st.tuples(PLAIN, SECRET, SECRET, st.booleans()), max_size=5), PLAIN)
def test_what_leaves_does_not_depend_on_what_is_covered(
    parts: list[tuple[str, str, str, bool]], tail: str
) -> None:
    """Length or kind of a covered name could be read off what leaves."""
    worlds: list[str] = []
    for which in (1, 2):
        text, marks = "", []
        for number, part in enumerate(parts):
            text += part[0]
            secret = part[which]
            assert isinstance(secret, str)
            entity = PERSON if part[3] else PLACE
            marks.append(mark(len(text), len(text) + len(secret), entity, number=number))
            text += secret
        worlds.append(render_text(text + tail, marks, ENTITIES).text)
    assert worlds[0] == worlds[1]


@given(PLAIN, PLAIN)
def test_kept_spans_point_at_their_words(before: str, after: str) -> None:
    """The gate would excuse the wrong word."""
    text = f"{before} May {after}"
    start = len(before) + 1
    done = render_text(text, [mark(start, start + 3, None, MarkState.KEPT)], ENTITIES)
    (kept,) = done.kept_spans
    assert isinstance(kept.span, Span)
    assert done.text[kept.span.start : kept.span.end] == "May"
