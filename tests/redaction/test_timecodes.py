"""Time codes when the text changes under them, and as they leave."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.redaction.text import render_text
from tbtt_desktop.redaction.timecodes import carry_codes, codes_that_leave
from tbtt_desktop.stories.records import (
    Category,
    Entity,
    EntityId,
    ItemId,
    Mark,
    MarkId,
    MarkState,
    Span,
    TimeCode,
)
from tbtt_desktop.stories.timeline import line_starts

TEXT = "First line.\nZubeida spoke.\nHe left."
CODES = tuple(TimeCode(at, 100 * (number + 1)) for number, at in enumerate(line_starts(TEXT)))


def lines(text: str, codes: tuple[TimeCode, ...]) -> dict[str, int]:
    """What stands at each code, up to the end of its line."""
    return {text[code.at :].split("\n", maxsplit=1)[0]: code.frame for code in codes}


def carried(new: str) -> dict[str, int]:
    """The lines of a new text that have a time, from those of the old one."""
    return lines(new, carry_codes(TEXT, new, CODES))


def test_a_code_stays_with_its_line_whatever_is_typed_around_it() -> None:
    """Correcting a word on the first page would otherwise shift every time behind it."""
    assert carried("First, long line.\nZubeida spoke.\nHe left.") == {
        "First, long line.": 100,
        "Zubeida spoke.": 200,
        "He left.": 300,
    }
    assert carried("First line.\nThen Zubeida spoke.\nHe left.")["Then Zubeida spoke."] == 200
    assert carried("First line.\nA new one.\nZubeida spoke.\nHe left.") == {
        "First line.": 100,
        "Zubeida spoke.": 200,
        "He left.": 300,
    }


def test_a_line_that_is_deleted_takes_its_code_along() -> None:
    """The next line would be heard at two places."""
    assert carried("First line.\nHe left.") == {"First line.": 100, "He left.": 300}
    assert carried("") == {}


def test_a_line_that_is_typed_anew_keeps_its_time() -> None:
    """Somebody who corrects the first word of a line does not say that it was spoken at another time."""
    assert carried("First line.\nSaad spoke.\nHe left.")["Saad spoke."] == 200


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40), st.data())
def test_codes_stay_in_order_and_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    """Whatever is typed, the transcript can be opened again."""
    places = data.draw(st.sets(st.sampled_from(range(len(old) + 1)), max_size=5))
    codes = tuple(TimeCode(at, 10 * (number + 1)) for number, at in enumerate(sorted(places)))
    moved = carry_codes(old, new, codes)
    assert all(one.at < other.at and one.frame < other.frame for one, other in itertools.pairwise(moved))
    assert all(0 <= code.at <= len(new) for code in moved)


def covering(span: Span) -> Mark:
    """A mark on a person."""
    return Mark(MarkId(1), ItemId(1), Category.PERSON, span, MarkState.COVERED, EntityId(1))


PERSON = Entity(EntityId(1), Category.PERSON, 1, ("Zubeida",))


def test_codes_leave_at_their_places_in_what_leaves() -> None:
    """A reader who clicks on a line would hear another one, after the first covered name."""
    at = TEXT.index("Zubeida")
    rendered = render_text(TEXT, [covering(Span(at, at + 7))], [PERSON])
    assert lines(rendered.text, codes_that_leave(TEXT, rendered, CODES)) == {
        "First line.": 100,
        "[PERSON 1] spoke.": 200,
        "He left.": 300,
    }


def test_a_typed_placeholder_before_a_line_does_not_shift_it() -> None:
    """What somebody typed in brackets leaves longer than it was."""
    text = "[PERSON 1] said\nno"
    rendered = render_text(text, [], [])
    (code,) = codes_that_leave(text, rendered, (TimeCode(16, 5),))
    assert rendered.text[code.at :] == "no"


def test_a_code_within_what_is_covered_does_not_leave() -> None:
    """Three lines of an address would leave as one label and three times."""
    text = "At\nHouse 4\nLane 3\nthere"
    codes = tuple(TimeCode(at, number + 1) for number, at in enumerate(line_starts(text)))
    rendered = render_text(text, [covering(Span(3, 17))], [PERSON])
    left = codes_that_leave(text, rendered, codes)
    assert lines(rendered.text, left) == {"At": 1, "[PERSON 1]": 2, "there": 4}
