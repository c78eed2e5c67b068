"""What of a picture is offered, by what was read in it and by what the story knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.redaction.pictures import is_read, line_of, needed, sightings, undecided
from tbtt_desktop.stories.records import (
    Box,
    Category,
    Entity,
    EntityId,
    ItemId,
    Mark,
    MarkId,
    MarkState,
)
from tbtt_desktop.stories.seen import Face, Line, Seen, Sighting, encoded, parse

HEIGHT, LETTER = 24, 11


def line(text: str, left: int = 20, top: int = 20, score: int = 98) -> Line:
    """A line as it is read, every letter as wide as the next."""
    right, bottom = left + LETTER * max(1, len(text)), top + HEIGHT
    stops = tuple(round(1000 * at / len(text)) for at in range(len(text) + 1)) if text else ()
    return Line((left, top, right, top, right, bottom, left, bottom), text, stops, score)


def seen(*lines: Line) -> Seen:
    """A picture with lines in it."""
    return Seen(1000, 1000, lines=lines)


def naming(found: list[Sighting]) -> list[tuple[Category, str]]:
    """What names somebody."""
    return [(one.category, one.words) for one in found if one.category is not Category.TEXT]


def mark(box: Box, category: Category, state: MarkState = MarkState.COVERED) -> Mark:
    """A mark on a picture."""
    return Mark(MarkId(1), ItemId(1), category, box, state, None)


AMINA = Entity(EntityId(1), Category.PERSON, 1, ("Amina Haddad",))


def test_a_known_name_is_found_in_its_line() -> None:
    """He writes her name in the chat; covering it in her story alone would help nobody."""
    found = sightings(seen(line("why did AMINA tell you")), [AMINA])
    (person, whole) = found
    assert (person.category, person.words) == (Category.PERSON, "AMINA")
    begin, end = 20 + 8 * LETTER, 20 + 13 * LETTER
    assert begin - 6 <= person.box.x <= begin
    assert end <= person.box.x + person.box.w <= end + 6
    assert (whole.category, whole.box, person.line) == (
        Category.TEXT,
        Box(20, 20, 22 * LETTER, 24),
        whole.box,
    )


def test_patterns_and_context_are_those_of_texts() -> None:
    """A number in a screenshot can be called as well as one in a letter."""
    found = sightings(
        seen(line("My name is"), line("Wanjiku", top=60), line("+254 712 345 678", top=100)),
    )
    assert naming(found) == [(Category.PERSON, "Wanjiku"), (Category.PHONE, "+254 712 345 678")]


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    """A reader's slip in one digit would leave the other nine."""
    for text in ("+254 7l2 345 67B", "call +254 7I2 34S 678 now"):
        found = sightings(seen(line(text)))
        assert [category for category, _ in naming(found)] == [Category.PHONE]
    assert naming(sightings(seen(line("SOS BOB 4 SOLO")))) == []


@pytest.mark.parametrize("text", ["KBZ 123A", "B 4711 XY", "34 ABC 56", "AB-123-CD"])
def test_what_stands_alone_in_the_shape_of_a_plate_is_offered(text: str) -> None:
    """The car in front of her house is known in the whole street."""
    assert Category.PLATE in [category for category, _ in naming(sightings(seen(line(text))))]


@pytest.mark.parametrize("text", ["12:40", "OK", "4711", "see you at 10", "LOL 2"])
def test_what_is_no_plate_is_not(text: str) -> None:
    """Who is asked about every hour of a chat stops reading what she is asked."""
    assert Category.PLATE not in [category for category, _ in naming(sightings(seen(line(text))))]


def test_a_line_across_two_columns_is_read_from_top_to_bottom() -> None:
    """A name at the end of one line and the word for it on another belong together."""
    lines = (line("Wanjiku", top=62), line("My name is", top=20), line("12:40", left=500, top=23))
    found = sightings(seen(*lines))
    assert [one.words for one in found if one.category is Category.TEXT] == ["My name is", "12:40", "Wanjiku"]


def test_a_script_that_is_not_read_is_offered_as_a_line() -> None:
    """Her name in Arabic would leave, because a machine saw only a comma in it."""
    unread = (line("", score=0), line(" , ", top=60, score=96), line("G.G.上6", top=100, score=49))
    found = sightings(seen(*unread))
    assert [(one.category, one.words) for one in found] == [(Category.TEXT, "")] * 3
    wide = Line((0, 0, 400, 0, 400, 24, 0, 24), "T", (0, 1000), 99)
    assert not is_read(wide)


def test_a_turned_line_has_a_box_around_its_part() -> None:
    """On a photographed letter every line runs a little downhill."""
    stops = tuple(round(1000 * at / 16) for at in range(17))
    down = Line((100, 100, 500, 200, 494, 224, 94, 124), "ask Amina Haddad", stops, 99)
    (person, _) = sightings(seen(down), [AMINA])
    assert person.box.x > 170
    assert person.box.y > 110
    assert person.box.y + person.box.h <= 224


def test_faces_and_codes_come_with_what_surrounds_them() -> None:
    """Hair and ears are known to whoever knows her."""
    picture = Seen(1000, 1000, faces=(Face(Box(10, 400, 100, 120), 80),), codes=(Box(500, 500, 200, 200),))
    face, code = sightings(picture)
    assert face.box == Box(0, 364, 130, 174)
    assert code.box == Box(488, 488, 224, 224)


def test_what_is_covered_or_kept_is_not_offered_again() -> None:
    """A question that comes back after it was answered is no longer read."""
    name = Sighting(Box(100, 20, 60, 24), Category.PERSON, "Amina", Box(20, 20, 300, 24))
    whole = Sighting(Box(20, 20, 300, 24), Category.TEXT, "ask Amina now", Box(20, 20, 300, 24))
    both = [name, whole]
    assert undecided(both, []) == both
    assert undecided(both, [mark(name.box, Category.PERSON)]) == [whole]
    assert undecided(both, [mark(whole.box, Category.TEXT)]) == []
    assert undecided(both, [mark(whole.box, Category.TEXT, MarkState.KEPT)]) == [name]
    assert undecided(both, [mark(Box(100, 20, 30, 24), Category.PERSON)]) == both
    halves = [mark(Box(100, 20, 30, 24), Category.PERSON), mark(Box(128, 20, 40, 24), Category.PERSON)]
    assert undecided([name], halves) == []
    assert undecided(both, [], crop=Box(0, 100, 500, 500)) == []


def test_covering_all_leaves_no_rest_of_a_line() -> None:
    """Between two covered names the word that says who they are would stay."""
    lines = seen(line("Amina Haddad and Amina"))
    found = sightings(lines, [AMINA])
    boxes = [one.box for one in needed(found)]
    assert undecided(found, [mark(box, Category.TEXT) for box in boxes]) == []
    assert found[-1].box in boxes
    assert needed([found[-1], *found]) == [found[-1]]


def test_a_box_grows_to_the_lines_it_lies_on() -> None:
    """Half a sentence can say who wrote it."""
    picture = seen(line("one line of words"), line("another one", top=60))
    assert line_of(picture, Box(50, 22, 20, 20)) == Box(20, 20, 17 * LETTER, 24)
    assert line_of(picture, Box(50, 22, 20, 70)) == Box(20, 20, 17 * LETTER, 64)
    assert line_of(picture, Box(500, 500, 20, 20)) is None


BOXES = st.builds(Box, st.integers(0, 60), st.integers(0, 60), st.integers(1, 40), st.integers(1, 40))


@st.composite
def pictures(draw: st.DrawFn) -> Seen:
    """Anything that networks could find in a picture of a hundred pixels."""
    corners = st.tuples(*[st.integers(0, 99)] * 8).filter(lambda c: max(c[0::2]) > 0 and max(c[1::2]) > 0)
    lines = []
    for where in draw(st.lists(corners, max_size=4)):
        text = draw(st.text(max_size=12))
        stops = sorted(draw(st.lists(st.integers(0, 1000), min_size=len(text) + 1, max_size=len(text) + 1)))
        lines.append(Line(where, text, tuple(stops) if text else (), draw(st.integers(0, 100))))
    faces = draw(st.lists(st.builds(Face, BOXES, st.integers(0, 100)), max_size=3))
    return Seen(100, 100, tuple(faces), tuple(lines), tuple(draw(st.lists(BOXES, max_size=3))))


@given(pictures())
def test_what_was_found_comes_back_as_it_was_kept(picture: Seen) -> None:
    """A box that moves on its way through the vault covers something else."""
    assert parse(encoded(picture)) == picture


@given(pictures())
def test_every_offer_lies_within_the_picture(picture: Seen) -> None:
    """A box outside of it is refused, and with it everything that was covered at once."""
    for one in sightings(picture, [AMINA]):
        assert 0 <= one.box.x < one.box.x + one.box.w <= 100
        assert 0 <= one.box.y < one.box.y + one.box.h <= 100


WRONG = [
    "", "[]", "1", "null", "{}", '{"size": [1, 1]}',
    '{"size": [0, 1], "faces": [], "lines": [], "codes": []}',
    '{"size": [true, 1], "faces": [], "lines": [], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": [], "codes": [], "more": 1}',
    '{"size": [9, 9], "faces": [[0, 0, 1, 1]], "lines": [], "codes": []}',
    '{"size": [9, 9], "faces": [[0, 0, 1, 1, 101]], "lines": [], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": [], "codes": [[0, 0, 0, 1]]}',
    '{"size": [9, 9], "faces": [], "lines": [], "codes": [[0.0, 0, 1, 1]]}',
    '{"size": [9, 9], "faces": [], "lines": [[[0, 0, 9, 0, 9, 9, 0, 9], "ab", [0, 1], 9]], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": [[[0, 0, 9, 0, 9, 9, 0, 9], "a", [1, 0], 9]], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": [[[0, 0, 9, 0, 9, 9], "", [], 9]], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": [[[-9, 0, -1, 0, -1, 9, -9, 9], "", [], 9]], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": [[[1000000, 0, 9, 0, 9, 9, 0, 9], "", [], 9]], "codes": []}',
    '{"size": [9, 9], "faces": [], "lines": "x", "codes": []}',
    '{"size": [20000, 20000], "faces": [], "lines": [], "codes": []}',
    "[" * 20_000,
]  # fmt: skip


def is_refused(told: str) -> bool:
    """Whether what was told is not taken."""
    try:
        parse(told)
    except ValueError:
        return True
    return False


@pytest.mark.parametrize("told", WRONG)
def test_what_cannot_be_is_refused(told: str) -> None:
    """A guard that was taken over would draw boxes over what she wanted to show, or none."""
    assert is_refused(told)
