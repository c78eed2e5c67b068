"""People of a story who were starred out, spelt with signs, or cut to their initials."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.entities import entity_for
from tbtt_desktop.redaction.recognisers.half_written import People
from tbtt_desktop.redaction.suggest import suggest
from tbtt_desktop.stories.records import Category, Entity, EntityId

AMINA = Entity(EntityId(1), Category.PERSON, 1, ("Amina Yusuf",))
MARIA = Entity(EntityId(2), Category.PERSON, 2, ("Maria", "Maria da Silva"))
JANE = Entity(EntityId(3), Category.PERSON, 3, ("Jane",))
MOHAMED = Entity(EntityId(4), Category.PERSON, 4, ("Mohamed",))
PAULA = Entity(EntityId(5), Category.PERSON, 5, ("Paula", "Binta", "Sheet"))
KNOWN = (AMINA, MARIA, JANE, MOHAMED, PAULA)


def people(text: str, known: tuple[Entity, ...] = KNOWN) -> list[str]:
    """Return who is suggested in a text."""
    return [one.text for one in suggest(text, known) if one.category is Category.PERSON]


@pytest.mark.parametrize(
    ("text", "written", "whose"),
    [
        ("then Am*na wrote back", "Am*na", AMINA),
        ("he calls her A***a in the group", "A***a", AMINA),
        ("they wrote am•na there", "am•na", AMINA),
        ("poor Y***f heard it", "Y***f", AMINA),
        ("the one and only J@ne!", "J@ne", JANE),
        ("que esa m4r1a se calle", "m4r1a", MARIA),
        ("foi a M@ria que disse", "M@ria", MARIA),
        ("ask Moha**** about it", "Moha****", MOHAMED),
        ("ask Mo***ed about it", "Mo***ed", MOHAMED),
        ("we all saw Amina Y. that day", "Amina Y.", AMINA),
        ("we saw A. Yusuf there", "A. Yusuf", AMINA),
        ("we saw A.Y. there, alone", "A.Y.", AMINA),
        ("we saw M. da Silva there", "Silva", MARIA),
        ("signed, M.d.S. and others", None, MARIA),
    ],
)
def test_who_is_written_half_is_suggested_and_means_her(
    text: str, written: str | None, whose: Entity
) -> None:
    """Whoever knows her reads her name there, and it would be left in."""
    assert people(text) == ([] if written is None else [written])
    if written is not None:
        assert entity_for(written, Category.PERSON, KNOWN) is whose


@pytest.mark.parametrize(
    "text",
    [
        "f*** this sh*t, you b**** and p***a, b***h",
        "at 9 A.M. in the U.S. they gave me form A.Y. 12 and 3 A.Y. more",
        "Plan A. is off. Block A. And a.m.n.",
        "que a y b no, y a. y. luego",
        "it was Am** or A**** or *** or ****na",
        "jan-e 2024, ma-ria-da, 4m1n 12*3 a4 J4",
        "http://example.org/m4r1a.html",
        "see x@m4ria.example for it",
    ],
)
def test_curses_hours_and_lists_are_nobody(text: str) -> None:
    """A list full of curses would not be read, and one letter alone would later be looked for everywhere."""
    assert people(text) == []


def test_nobody_is_found_half_written_who_is_not_known() -> None:
    """Nothing tells a starred name of a stranger from a curse."""
    assert people("then Am*na and J@ne wrote to A.Y. again", ()) == []
    place = Entity(EntityId(9), Category.PLACE, 1, ("Tonala",))
    assert people("in Ton*la", (place,)) == []


def test_half_a_name_that_may_be_two_people_is_neither() -> None:
    """The wrong one of two would be said to have done it."""
    two = (AMINA, Entity(EntityId(8), Category.PERSON, 8, ("Amira Yahya",)))
    assert entity_for("Am*na", Category.PERSON, two) is AMINA
    assert entity_for("Ami*a", Category.PERSON, two) is None
    assert entity_for("A.Y.", Category.PERSON, two) is None
    assert entity_for("A.", Category.PERSON, (AMINA,)) is None


def test_among_many_people_few_come_into_question() -> None:
    """A pasted list of a thousand hyphenated names would stop the window for as long as it is read."""
    known = People()
    for place in range(676):
        first, second = (chr(ord("a") + part) for part in divmod(place, 26))
        known.put(Entity(EntityId(place), Category.PERSON, place, (f"{first}mina-{second}usuf",)))
    assert len(known.near("Am-na")) == 26 + 25  # of 676, who has a word of five letters from an A
    assert len(known.near("Am*na-Zusuf")) == 0
    assert known.meant("Am*na Cu**f") == [2]
    assert known.meant("*m*na") == list(range(676))


def test_what_was_half_written_and_accepted_leads_to_no_others() -> None:
    """Her stars would be read as anybody's once they are one of her forms."""
    learnt = (Entity(EntityId(1), Category.PERSON, 1, ("Am*na", "Amina")),)
    assert people("I am na, said Am*na, I am*me", learnt) == ["Am*na"]


def test_hostile_signs_are_looked_through_in_time() -> None:
    """A text of nothing but stars would be read for hours."""
    assert people("a*" * 20_000 + " " + "*" * 20_000 + " " + "A. " * 5_000 + "a4@$" * 5_000) == []
