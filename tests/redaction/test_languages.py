"""Languages of a text and of its sentences: people change them where they like."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers import name
from tbtt_desktop.redaction.recognisers.base import Context, Hints
from tbtt_desktop.redaction.recognisers.gazetteer import LANGUAGE_BITS, ROMAN
from tbtt_desktop.redaction.recognisers.tokens import Words, parts, read
from tbtt_desktop.redaction.suggest import suggest

SWAHILI = (
    "Mwaka jana nilianza kazi katika nyumba moja ya mjini kwa sababu watoto wangu hawakuwa na chakula. "
    "Mwenye nyumba alinipigia kelele kila siku na usiku mmoja alichukua simu yangu ili nisiongee na mtu. "
)
TAGALOG = "Sinabi ko kay linda kagabi na hindi niya alam kung sino ang naglagay ng mga litrato doon."
ROMAN_URDU = "Phir meri behan sadia ko pata chala to us ne kaha ke tum kisi ko kuch mat batana abhi."
ENGLISH = "Then we went to the office and they told us that nothing could be done about it this week."
FRENCH = "Le lendemain, ma sœur est venue avec moi pour parler à la dame qui s'occupe de ces choses."


def spoken(text: Words) -> list[tuple[str, int]]:
    """Return the first word of every stretch, and the languages that it is in."""
    return [(part.tokens[0].word, part.languages) for part in parts(text)]


def people(text: str, hints: Hints) -> list[str]:
    """Return what is suggested as a person."""
    return [one.text for one in name.find(Context.of(text, hints)) if one.category == "PERSON"]


@pytest.mark.parametrize(
    ("sentence", "first", "language"),
    [
        (TAGALOG, "sinabi", LANGUAGE_BITS["fil"]),
        (ROMAN_URDU, "phir", ROMAN),
        (FRENCH, "le", LANGUAGE_BITS["fr"]),
    ],
)
def test_a_sentence_in_another_language_is_noticed(sentence: str, first: str, language: int) -> None:
    """Names that only the words around them tell would leave where somebody changes language."""
    found = spoken(read(Context.of(SWAHILI + sentence + " " + SWAHILI)))
    assert [word for word, languages in found if languages & language] == [first]
    assert all(languages & LANGUAGE_BITS["sw"] for _, languages in found)


def test_a_word_of_a_kindred_language_may_be_a_name() -> None:
    """A friend would leave who is called as a boat in French: half the words of one are the other's."""
    text = "trabajo en la esquina con doris, ella es la única que sabe lo que me hizo, nadie más sabe aún"
    assert people(text, Hints(language="es")) == ["doris"]


@pytest.mark.parametrize(("sentence", "expected"), [(TAGALOG, "linda"), (ROMAN_URDU, "sadia")])
def test_who_is_named_in_another_language_is_found(sentence: str, expected: str) -> None:
    """The witness whose words are quoted in her own language would be named in what leaves."""
    assert expected in people(SWAHILI * 3 + sentence, Hints())


def test_arabic_and_devanagari_beside_latin_are_told_apart() -> None:
    """A text in three scripts would be read with the words of one."""
    text = f"{ENGLISH} میری بہن نے مجھے کہا کہ وہ سب کچھ جانتی ہے۔ मेरी बहन ने मुझसे कहा कि वह सब कुछ जानती है।"
    known = 0
    for _, languages in spoken(read(Context.of(text))):
        known |= languages
    wanted = ("en", "ur", "hi")
    assert [language for language in wanted if known & LANGUAGE_BITS[language]] == list(wanted)


def test_what_the_story_says_is_believed() -> None:
    """A language would be guessed for a quotation although the story says which it is told in."""
    text = read(Context.of(SWAHILI + TAGALOG, Hints(language="sw")))
    assert parts(text) == [text]


def test_a_sentence_too_short_to_tell_is_in_the_languages_of_the_text() -> None:
    """Every 'sijui' and 'ok na' would be read on its own, and names beside them lost."""
    text = read(Context.of(SWAHILI + "Sijui. Ok na. " + SWAHILI))
    assert parts(text) == [text]


def test_no_word_is_lost_between_the_sentences() -> None:
    """A stretch of a mixed text would not be looked at."""
    text = read(Context.of(f"{SWAHILI}{TAGALOG} {ENGLISH} {ROMAN_URDU} {FRENCH}"))
    assert [token for part in parts(text) for token in part.tokens] == text.tokens


def test_an_empty_text_has_no_language_but_the_usual() -> None:
    """An empty note would stop the suggestions."""
    text = read(Context.of(""))
    assert text.languages == LANGUAGE_BITS["en"]
    assert [part.tokens for part in parts(text)] in ([], [[]])


@pytest.mark.parametrize(
    "text",
    [
        "sab gaye the, chhoti behen ne kuch nahi bataya aur walid ne darwaza band rakhwaya tha",
        "شادی کے بعد سنار نے بالیاں واپس کیں اور پہلی بار سچ بولا گیا۔",
    ],
)
def test_everyday_words_of_urdu_are_nobody_though_lists_of_elsewhere_have_them(text: str) -> None:
    """A page of Urdu would be full of suggestions that are "went", "small", "wedding"."""
    assert suggest(text, hints=Hints("PK", "ur")) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("کل مسکان نے فون کیا۔", "مسکان"),
        ("mehak ko bata diya tha", "mehak"),
        ("us din maria bhi wahan thi", "maria"),  # a frequent word of Spanish
        ("us din mahvesh bhi wahan thi", "mahvesh"),  # as Mehwish sounds
        ("usay ghar mein sab minulo bulate hain", "minulo"),
        ("کل فضل واحد نے کم عمر بچی کو دیکھا۔", "فضل واحد"),
        ("پھر عبدالمتین بھی آ گیا۔", "عبدالمتین"),
    ],
)
def test_what_is_a_name_there_too_is_one_by_what_stands_beside_it(text: str, name: str) -> None:
    """Every Muskan and Mehak would be left in, since her name is a word."""
    assert [one.text for one in suggest(text, hints=Hints("PK", "ur"))] == [name]


def test_a_word_that_no_list_has_is_a_name_where_names_have_no_capital() -> None:
    """A name that nobody thought of would leave with a text written in small letters."""
    text = (
        "abeg i no fit sleep since that day. na tochukwu post am for the bunkhouse, becuase nneoma vex with "
        "me. i beleive Ada but nobody else for the whole street"
    )
    assert sorted(people(text, Hints("NG", "en"))) == ["Ada", "nneoma", "tochukwu"]


def test_words_of_a_dialect_are_no_names() -> None:
    """Who writes as people speak would have to say of every other word that it is nobody."""
    text = "Mawnin. Him sell it inna Black River. Eish, the bakkie. Inna di yaad him seh sumting."
    assert people(text, Hints("JM", "en")) == []


def test_a_word_that_no_list_has_is_a_name_at_the_beginning_of_a_sentence() -> None:
    """Whoever a sentence is about would be left where no list has her."""
    assert people("I ran. Shimasani raised me. Forgotting it is hard.", Hints("US", "en")) == ["Shimasani"]


def test_names_are_found_where_everything_is_in_capitals() -> None:
    """Who writes in capitals throughout would have no name found but after a title."""
    text = (
        "MY HUSBAND EDEM DIED LAST YEAR. HIS BROTHERS, ASUQUO AND EFFIONG, SAY THAT I KILLED HIM. THEY TOOK "
        "THE KEYS AND NOW MY DAUGHTER MFON IS SICK."
    )
    assert sorted(people(text, Hints("NG", "en"))) == ["ASUQUO", "EDEM", "EFFIONG", "MFON"]
