"""One name in other spellings, and two names that only look alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.redaction.entities import Register, entity_for, find_forms
from tbtt_desktop.redaction.spellings import one_apart, same_name, shortened
from tbtt_desktop.redaction.suggest import suggest
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category, Entity, EntityId

AMINA = Entity(EntityId(1), Category.PERSON, 1, ("Amina",))
ZUBEIDA = Entity(EntityId(2), Category.PERSON, 2, ("Zubeida Khan",))


def folded(word: str) -> str:
    """A word as names are compared."""
    return fold(word).text


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Amina", "أمينة", True),
        ("Amina", "अमीना", True),
        ("أمينة", "अमीना", True),
        ("Muhammad", "محمد", True),
        ("Ibrahim", "إبراهيم", True),
        ("Zubeida", "زبيدہ", True),
        ("Zubeida", "ज़ुबैदा", True),
        ("Amina", "Aminah", True),
        ("Zubeida", "Zubeidda", True),
        ("Zubeida", "Zubedia", True),
        ("Ayesha", "عائشة", True),
        ("Ahmed", "अहमद", True),
        ("Ali", "علي", True),
        ("علي", "अली", True),
        ("Layla", "ليلى", True),
        ("लैला", "ليلى", True),
        ("Mustafa", "مصطفى", True),
        ("Mona", "منى", True),
        ("Abdullah", "عبدالله", True),
        ("Parveen", "پروین", True),
        ("Priya", "بریا", True),
        ("Waleed", "وليد", True),
        ("जवाद", "جواد", True),
        ("Grace", "ग्रेस", True),
        ("Begum", "बेगम", True),
        ("Rama", "राम", True),
        ("Laila", "लैला", True),
        ("Bhau", "भाऊ", True),
        ("Gouri", "गौरी", True),
        ("Chowdhury", "चौधरी", True),
        ("Hussain", "حسن", False),
        ("Salma", "سالم", False),
        ("Amin", "أمينة", False),
        ("Samira", "سمر", False),
        ("Huda", "هادي", False),
        ("Layla", "ليل", False),
        ("Mahmoud", "محمد", False),
        ("Kareem", "كرم", False),
        ("Mahmoud", "محمود", True),
        ("Moustafa", "مصطفى", True),
        ("Mona", "मीना", False),
        ("Usha", "आशा", False),
        ("Laila", "लीला", False),
        ("Anil", "अनिला", False),
        ("Rani", "राणा", False),
        ("Maria", "مرة", False),
        ("Amina", "منى", False),
        ("Amina", "من", False),
        ("Mario", "Maria", False),
        ("Amina", "Amine", False),
        ("Karim", "Karima", False),
        ("Hassan", "Hossam", False),
    ],
)
def test_who_is_taken_for_one_person(one: str, other: str, *, same: bool) -> None:
    """A second spelling would leave readable, or two sisters would become one in the story."""
    assert same_name(folded(one), folded(other)) is same
    assert same_name(folded(other), folded(one)) is same


letters = st.text("abcde", min_size=1, max_size=7)


@given(letters, letters)
def test_every_slip_of_one_letter_is_found_through_what_both_share(one: str, other: str) -> None:
    """A slip that the index does not lead to is never looked at."""
    slips = {one[:at] + letter + one[at:] for at in range(len(one) + 1) for letter in "abcde"}
    slips |= {one[:at] + letter + one[at + 1 :] for at in range(len(one)) for letter in "abcde"}
    slips |= {one[:at] + one[at + 1 :] for at in range(len(one))}
    slips |= {one[:at] + one[at + 1] + one[at] + one[at + 2 :] for at in range(len(one) - 1)}
    assert one_apart(one, other) is (other in slips - {one})
    if one_apart(one, other):
        assert set(shortened(one)) & set(shortened(other))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They asked ZUBEIDA, Zubéida and zubeida's sister.", ["ZUBEIDA", "Zubéida", "zubeida"]),
        ("Then Zubiedda? No: Zubeidda, and Zubedia.", ["Zubeidda", "Zubedia"]),
        ("قالت زبيدة ولزبيدة", ["زبيدة", "زبيدة"]),
        ("ज़ुबैदा ने कहा", ["ज़ुबैदा"]),
        ("قالت أمينة لأمينة", ["أمينة", "أمينة"]),
        ("Aminah said so", ["Aminah"]),
    ],
)
def test_every_form_is_suggested_and_means_her(text: str, words: list[str]) -> None:
    """Under two labels the reader meets two women, and under none she is named."""
    known = (AMINA, ZUBEIDA)
    offered = [one for one in suggest(text, known) if one.category is Category.PERSON]
    hers = [one for one in offered if entity_for(one.text, one.category, known) in known]
    assert [one.text for one in hers] == words


@pytest.mark.parametrize(("name", "text"), [("Layla", "ليلى"), ("Ali", "अली"), ("جواد", "Jawad")])
def test_a_name_of_other_letters_is_suggested(name: str, text: str) -> None:
    """She would be covered in one script and named in the other."""
    known = (Entity(EntityId(5), Category.PERSON, 5, (name,)),)
    assert [one.text for one in suggest(f"x {text} y", known) if one.category is Category.PERSON] == [text]


def test_a_name_that_begins_like_a_particle_is_somebody_else() -> None:
    """Karim would be told as "like Reem", and get her label."""
    reem = (Entity(EntityId(6), Category.PERSON, 6, ("Reem",)),)
    assert entity_for("كريم", Category.PERSON, reem) is None
    assert entity_for("لريم", Category.PERSON, reem) is reem[0]


def test_a_slip_is_less_certain_than_the_name() -> None:
    """What is only likely must not win over what is written."""
    text = "Zubeidda wrote to Zubeida Khan"
    slip, name = (one for one in suggest(text, (ZUBEIDA,)) if one.category is Category.PERSON)
    assert slip.score < name.score


def test_everyday_words_are_nobody() -> None:
    """With a friend called Hopper every "hoppers" and "chopper" would be asked about."""
    hopper = Entity(EntityId(3), Category.PERSON, 1, ("Waters",))
    assert [one.text for one in suggest("the water and the waiter, later", (hopper,))] == []


def test_a_name_that_may_be_two_people_is_neither() -> None:
    """The wrong one of two sisters would be said to have done it."""
    two = (ZUBEIDA, Entity(EntityId(4), Category.PERSON, 3, ("Zubeida Malik",)))
    assert entity_for("Zubeida", Category.PERSON, two) is None
    assert entity_for("زبيدة", Category.PERSON, two) is None
    assert entity_for("Zubeida Malik", Category.PERSON, two) is two[1]


def test_a_form_learnt_later_is_known_at_once() -> None:
    """The next place of the same words would get a label of its own."""
    register = Register((AMINA,))
    assert register.meant("Mina", Category.PERSON) is None
    more = Entity(AMINA.entity_id, Category.PERSON, 1, ("Amina", "Mina"))
    register.put(more)
    assert register.meant("MINA", Category.PERSON) is more


def test_thousands_of_numbers_are_found_in_one_reading() -> None:
    """A story with a pasted list of calls would stand still at each decision."""
    numbers = [f"0300 {at:07}" for at in range(2_000)]
    text = "\n".join(f"call +92 {number[1:]} now" for number in numbers)
    found = find_forms(text, numbers)
    assert [text[span.start : span.end] for span in found] == [f"+92 {number[1:]}" for number in numbers]
