"""Words in any spelling, and the stretch of a text that is shown with them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.stories.finding import Excerpt, excerpt, indexed, nearby, sought


def marked(shown: Excerpt) -> list[str]:
    """Return the words that are marked."""
    return [shown.text[mark.start : mark.end] for mark in shown.marks]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("He came at night to the CAFÉ", "cafe nig", ["night", "CAFÉ"]),
        ("ذهبت إلى المَدْرَسَةِ صباحًا", "المدرسه", ["المَدْرَسَةِ"]),
        ("قال الأب إنه آسف", "الاب اسف", ["الأب", "آسف"]),
        ("على الكرسي", "علي", ["على"]),
        ("میری بہن کراچی میں", "بهن كراچ", ["بہن", "کراچی"]),
        ("मेरा नाम ज़ुबैदा है", "जुबैदा", ["ज़ुबैदा"]),
        ("in der Straße", "strass", ["Straße"]),
        ("call 0300 123-4567 now", "03001234567", ["0300 123-4567"]),
        ("call 0300 123-4567 now", "0300-12", ["0300 123-4567"]),
        ("call 03001234567 now", "0300 123 4567", ["03001234567"]),
        ("call +92 300 1234567", "3001234567", ["300 1234567"]),
        ("اتصل ٠٣٠٠ ١٢٣٤", "03001234", ["٠٣٠٠ ١٢٣٤"]),
        ("don't", "don't", ["don", "t"]),
    ],
)
def test_a_word_is_found_in_another_spelling(text: str, typed: str, found: list[str]) -> None:
    """Nobody remembers with which accents, points or spaces it was written down."""
    assert marked(excerpt(text, sought(typed))) == found
    stored = indexed(text).split()
    assert any(sought(typed).holds(word) for word in stored)


def test_what_is_shown_is_where_most_of_the_words_stand() -> None:
    """A snippet without the words says nothing about why a story was found."""
    text = "needle. " + "straw " * 4_000 + "the needle\n\n in   the hay, " + "straw " * 4_000
    shown = excerpt(text, sought("needle hay"))
    assert marked(shown) == ["needle", "hay"]
    assert "needle in the hay" in shown.text
    assert shown.text.startswith("… ")
    assert shown.text.endswith("…")
    assert len(shown.text) < 200


def test_nothing_found_shows_the_beginning() -> None:
    """A place whose words changed meanwhile still shows what it is."""
    assert excerpt("He came at night.", sought("zzz")) == Excerpt("He came at night.")


@given(st.text(max_size=300), st.text(max_size=20))
def test_marks_lie_within_what_is_shown(text: str, typed: str) -> None:
    """A mark beyond the end would be drawn over other words, or end the program."""
    shown = excerpt(text, sought(typed))
    assert "\n" not in shown.text
    last = 0
    for mark in shown.marks:
        assert last <= mark.start < mark.end <= len(shown.text)
        last = mark.end


@given(st.text(max_size=300))
def test_every_word_of_a_text_finds_it(text: str) -> None:
    """What is indexed one way and looked for another is never found."""
    for word in text.split()[:5]:
        wanted = sought(word)
        stored = indexed(text).split()
        for one in wanted.whole:
            assert one in stored
        assert all(any(have.startswith(one) for have in stored) for one in wanted.beginnings)


def test_a_very_long_text_is_shown_at_once() -> None:
    """A story of hours in one part must not hold up the list of what was found."""
    text = "صباح الخير يا صديقتي " * 100_000 + "إبرة"
    begun = time.process_time()
    wanted = sought("ابره")
    near = nearby(text, wanted)
    assert len(near) < 5_000
    shown = excerpt(near, wanted)
    assert marked(shown) == ["إبرة"]
    assert time.process_time() - begun < 2.0
