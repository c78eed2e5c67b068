"""Suggestions: what the patterns find, and what they leave alone."""

from __future__ import annotations

import gc
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import beyond, resolve, suggest
from tbtt_desktop.stories.records import Category, Span, Suggestion
from tests.redaction.helpers import ENTITIES

FINDS = [
    ("Call 0300 1234567.", "PHONE", "0300 1234567"),
    ("Call me at +254 712 345678!", "PHONE", "+254 712 345678"),
    ("رقمي ٠٣٠٠١٢٣٤٥٦٧", "PHONE", "٠٣٠٠١٢٣٤٥٦٧"),
    ("मोबाइल ९८७६५४३२१०", "PHONE", "९८७६५४३२१०"),
    ("(11) 91234-5678", "PHONE", "(11) 91234-5678"),
    ("mi celular 55 1234 5678", "PHONE", "55 1234 5678"),
    ("write to amina.y+x@mail.example.org.", "EMAIL", "amina.y+x@mail.example.org"),
    ("see https://example.org/a(b)?c=1, ok", "URL", "https://example.org/a(b)?c=1"),
    ("see www.example.org/amina.", "URL", "www.example.org/amina"),
    ("facebook.com/amina.yusuf", "URL", "facebook.com/amina.yusuf"),
    ("he is @bad.guy_1, ok", "HANDLE", "@bad.guy_1"),
    ("my username is night_owl.", "HANDLE", "night_owl"),
    ("from 203.0.113.9.", "IP", "203.0.113.9"),
    ("from 2001:db8::8a2e:370:7334", "IP", "2001:db8::8a2e:370:7334"),
    ("mac 00:1B:44:11:3A:B7", "MAC", "00:1B:44:11:3A:B7"),
    ("at 31.5204, 74.3587", "COORDINATES", "31.5204, 74.3587"),
    ("at 40°26'46\"N 79°58'56\"W", "COORDINATES", "40°26'46\"N 79°58'56\"W"),
    ("iban DE89 3704 0044 0532 0130 00 please", "BANK", "DE89 3704 0044 0532 0130 00"),
    ("card 4111-1111-1111-1111", "BANK", "4111-1111-1111-1111"),
    ("CNIC 35202-1234567-1", "ID", "35202-1234567-1"),
    ("Aadhaar 2341 2341 2346", "ID", "2341 2341 2346"),
    ("CPF 529.982.247-25", "ID", "529.982.247-25"),
    ("DNI 12345678Z", "ID", "12345678Z"),
    ("CPF 529.982.247-26, mistyped", "ID", "529.982.247-26"),
    ("card 4111 1111 1111 1112, mistyped", "BANK", "4111 1111 1111 1112"),
    ("NIE X1234567L", "ID", "X1234567L"),
    ("NINO AB 12 34 56 C", "ID", "AB 12 34 56 C"),
    ("SSN 078-05-1120", "ID", "078-05-1120"),
    ("PIN A012345678Z", "ID", "A012345678Z"),
    ("CURP HEGG560427MVZRRL04", "ID", "HEGG560427MVZRRL04"),
    ("PAN ABCPK1234L", "ID", "ABCPK1234L"),
    ("on 12/03/2024 he", "DATE", "12/03/2024"),
    ("on 2024-03-12 he", "DATE", "2024-03-12"),
    ("on March 12th, 2024 he", "DATE", "March 12th, 2024"),
    ("el 12 de marzo de 2024", "DATE", "12 de marzo de 2024"),
    ("le 1er août 2023", "DATE", "1er août 2023"),
    ("em 3 de março", "DATE", "3 de março"),
    ("she was born on 3 May 1990", "DOB", "3 May 1990"),
    ("nací el 3/5/1990", "DOB", "3/5/1990"),
    ("My name is Amina Yusuf and", "PERSON", "Amina Yusuf"),
    ("my name is amina and", "PERSON", "amina"),
    ("I'm called Dr. Sara.", "PERSON", "Sara"),
    ("Me llamo María José", "PERSON", "María José"),
    ("Je m’appelle Élodie", "PERSON", "Élodie"),
    ("Meu nome é Joana da Silva", "PERSON", "Joana da Silva"),
    ("اسمي أمينة.", "PERSON", "أمينة"),
    ("मेरा नाम अमीना है", "PERSON", "अमीना"),
    ("Jina langu ni Neema", "PERSON", "Neema"),
    ("میرا نام امینہ ہے", "PERSON", "امینہ"),
    ("at 14 Rose Street now", "ADDRESS", "14 Rose Street"),
    ("House No. 12, Street 5", "ADDRESS", "House No. 12, Street 5"),
    ("en la calle de los Olivos 23", "ADDRESS", "calle de los Olivos 23"),
    ("12 rue des Lilas", "ADDRESS", "12 rue des Lilas"),
    ("rua Augusta, 100", "ADDRESS", "rua Augusta, 100"),
    ("\u202eCall\u202c 0300\u200b 1234567", "PHONE", "0300\u200b 1234567"),
]


@pytest.mark.parametrize(("text", "category", "expected"), FINDS)
def test_what_is_found(text: str, category: str, expected: str) -> None:
    """The helper would have to find this by eye."""
    assert [(s.category.value, s.text) for s in suggest(text)] == [(category, expected)]


# Zero-width joiner and non-joiner, soft hyphen, override, isolate, byte order mark, variation selector.
_HIDDEN = "\u200b\u200c\u200d\u2060\u00ad\u202e\u2066\ufeff\ufe0f"


@pytest.mark.parametrize(("text", "name"), [(text, name) for text, kind, name in FINDS if kind == "PERSON"])
def test_a_name_with_something_invisible_in_it_is_found(text: str, name: str) -> None:
    """In a text that went through a chat program, the name alone would not be found."""
    for sign in _HIDDEN:
        spoilt = sign.join(name)
        around = f"\u202b\ud800{text.replace(name, spoilt)}\u202c"
        assert [(one.category, one.text) for one in suggest(around)] == [(Category.PERSON, spoilt)]


@pytest.mark.parametrize(
    "text",
    [
        "Call the helpline 0800 12345678 or 1-800-799-7233, or 15 or 112.",
        "The hotline 042 35761999 helped me.",
        "Facebook and WhatsApp did nothing, see facebook.com.",
        "It began in May 2024, in Pakistan, two years ago, at 10:30.",
        "I wrote 300 messages on 5 occasions; he paid 1,500,000.00.",
        "My name is not safe there. I am called names.",
        "Version 1.2.3.4.5, ratio 3.141, 127.0.0.1",
        "",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    """Real suggestions would drown in noise, and a helpline be hidden from who needs it."""
    assert suggest(text) == []


def test_nothing_of_a_text_is_left_in_a_circle() -> None:
    """The text would lie in memory until somebody looks for circles, and that costs time with each text."""
    text = " ".join(one for one, _, _ in FINDS)
    suggest(text)
    gc.collect()
    gc.disable()
    try:
        suggest(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_the_storys_country_tells_a_number() -> None:
    """A national number without a leading zero would slip through."""
    assert [s.text for s in suggest("Llama al 612345678 hoy", hints=Hints(country="ES"))] == ["612345678"]


def test_people_of_the_story_are_found_everywhere() -> None:
    """The second mention of a covered name would leave."""
    got = suggest("Then AMINA went to lahore; amina@example.org", ENTITIES)
    assert [(s.category, s.text) for s in got] == [
        (Category.PERSON, "AMINA"),
        (Category.PLACE, "lahore"),
        (Category.EMAIL, "amina@example.org"),
    ]


def test_nothing_of_an_overlap_is_lost() -> None:
    """The part of a name that sticks out of an address would stay readable."""
    text = "Amina Yusuf Street 12"
    parts = [
        Suggestion(0, 11, Category.PERSON, "Amina Yusuf", 1.0),
        Suggestion(6, 21, Category.ADDRESS, "Yusuf Street 12", 0.8),
    ]
    assert [(s.start, s.end, s.category) for s in resolve(text, parts)] == [
        (0, 5, Category.PERSON),
        (6, 21, Category.ADDRESS),
    ]


@given(st.text(st.characters(), max_size=200))
def test_any_text_is_survived(text: str) -> None:
    """A strange character in a story would stop the suggestions."""
    last = 0
    for suggestion in suggest(text, ENTITIES):
        assert suggestion.start >= last
        assert text[suggestion.start : suggestion.end] == suggestion.text
        last = suggestion.end


UNITS = ("a", "1", "1 ", "a.", "@", "a@", "[", "1:", "-1", "0300 ", "http://", "é\u0301", "ab ", "a_")


@pytest.mark.parametrize(("unit", "language"), [*((unit, None) for unit in UNITS), ("uma UMA ", "hi")])
def test_four_times_of_anything_take_four_times_as_long(unit: str, language: str | None) -> None:
    """A pasted file would freeze the window."""
    size, hints = 10_000 // len(unit), Hints(None, language)
    suggest(unit * 100, hints=hints)  # what is loaded late is loaded
    pairs = []
    for _ in range(3):  # again only where something else had the processor's caches
        short, long = (_taken(unit * size * times, hints) for times in (1, 4))
        if long < 4 * 2 * short + 0.02:  # square would be 16 times
            return
        pairs.append((short, long))
    pytest.fail(f"seconds for one and for four times as much: {pairs}")


def _taken(text: str, hints: Hints) -> float:
    begun = time.process_time()
    suggest(text, hints=hints)
    return time.process_time() - begun


def test_what_is_decided_in_part_is_still_offered_for_the_rest() -> None:
    """With only the family name covered by hand, the first name would never be suggested, and leave."""
    text = "my name is Amina Haddad, call me"
    found = [Suggestion(11, 23, Category.PERSON, "Amina Haddad", 1.0)]
    left = beyond(text, found, [Span(17, 23)])
    assert [(one.start, one.end, one.text) for one in left] == [(11, 16, "Amina")]
    assert beyond(text, found, [Span(17, 23), Span(10, 18)]) == []
    assert beyond(text, found, [Span(11, 16), Span(0, 3)])[0].text == "Haddad"


@given(st.text("ab ", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10)), max_size=6))
def test_what_is_offered_never_touches_what_is_decided(text: str, places: list[tuple[int, int]]) -> None:
    """A place that a person chose to keep would be offered, and covered, again and again."""
    decided = [Span(start, start + length) for start, length in places]
    whole = [Suggestion(0, len(text), Category.PERSON, text, 1.0)]
    for one in beyond(text, whole, decided):
        assert text[one.start : one.end] == one.text
        assert all(one.end <= span.start or span.end <= one.start for span in decided)
