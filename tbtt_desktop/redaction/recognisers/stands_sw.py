"""Where somebody stands in Swahili: "nikamwambia neema", "akina shida", "Lokwang alinipigia", "asante pendo".

Verbs carry whom they are done to (-m-, -mw-), and agree with who does them otherwise than with things. A word
that no list has, and no verb is formed like, is a name where they say that somebody is meant; a listed name
that is an everyday word needs more.
"""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers import languages, unheard_en
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    PLACE,
    STOP,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words

_SWAHILI: Final = LANGUAGE_BITS["sw"]
_OURS: Final = _SWAHILI | LANGUAGE_BITS["en"] | LANGUAGE_BITS["fr"]  # what is mixed with it
_LEAST: Final = 4  # letters of a word that no list has
_DID: Final = (
    "ali",
    "ame",
    "wali",
    "wame",
    "ana",
    "wana",
    "aka",
    "wakam",
    "ata",
    "haku",
    "haja",
    "anga",
    "ange",
)
_NOT_DID: Final = word_set("akaunti akaunt akademi akaunta hakuna anasa anatomia amerika alisha ataki")
_DID_LEAST: Final = 6  # letters: "alia" is a name, too
_IS: Final = word_set(
    "yuko yupo hayuko hayupo ndiye siye mwenyewe hana hataki hajui ako hako akona yuaja huyuhuyu"
)
_HAS_DONE: Final = re.compile(r"ka(?:ni|mw?|mu|ku|tu|wa|ji)\w{3,}[ae]|ka\w{4,}(?:wa|ana)")  # "kanitishia"
_NOT_DONE: Final = word_set(
    "kanisa kampala kamera kamanda kampeni kamwana kawaida kamusi kamata kamataa kama"
)
_THAT_IS: Final = word_set("ndio ndo ndie")  # "otis ndio aliweka"; "yes" elsewhere
_ASKED_OF: Final = re.compile(r"(?:a|wa)(?:si)?[bcdfghjklmnpqrstvwxyz]\w+e")  # "alipe", "wasije"
COUNTS: Final = word_set("pili tatu nne tano sita saba nane tisa kumi mosi kwanza mwisho")
_FEW: Final = word_set("wa ya la cha mara")  # before what counts: "wa pili aliniambia"

_STEMS_IN_VOWEL: Final = word_set(
    """
    ambia ona omba andikia uliza eleza elezea ita oa acha amini ogopa elewa umiza endea epuka ibia onya onea
    ongelesha abudu unblock ambukiza
    """
)
_STEMS: Final = word_set(
    """
    pigia kuta penda shtaki funga peleka fuata fuatilia saidia jua fahamu tishia piga chukua leta beba
    toa tafuta taja tambua sikia jibu kimbilia hoji kataa danganya dhulumu baka lawiti nyanyasa block blok
    hack report shika kamata zuia lazimisha salimia sema karibisha shukuru heshimu shuhudia tembelea subiri
    ngoja pokea kimbia sindikiza rudia zalia tuhumu tukana dharau kosea fukuza sihi bembeleza chukia
    zungumzia
    """
)
_STEMS_OF_GIVING: Final = word_set("pa lipa tumia onyesha onesha letea nunulia kabidhi")
_DONE: Final = (
    *(who + when for who in ("ni", "a", "tu", "wa", "u") for when in ("li", "ka", "me", "na", "ta", "ki")),
    *("siku", "haku", "hatuku", "hawaku", "sija", "haja", "ku", "ka"),
)
_ASKED: Final = ("", "ni", "u", "a", "tu", "wa")


def _forms(stems: frozenset[str], *, vowel: bool) -> frozenset[str]:
    """Return how verbs with "him" or "her" in them are written, with "tell her" and "to tell her"."""
    him = ("mw", "mu") if vowel else ("m", "mu")
    told = {begun + mark + stem for begun in _DONE for mark in him for stem in stems}
    asked = {begun + mark + stem[:-1] + "e" for begun in _ASKED for mark in him for stem in stems}
    return frozenset(told | asked)


_TO_HER: Final = _forms(_STEMS_IN_VOWEL, vowel=True) | _forms(_STEMS, vowel=False)
"""Behind them who it was done to, whatever word: "nilimwambia neema"."""
_GAVE_HER: Final = _forms(_STEMS_OF_GIVING, vowel=False)
"""Behind them who it was given to, or what: "nilimpa zawadi"."""
_SOMEBODY: Final = word_set("kina akina wakina kumhusu ndimi ewe")
_SEVERAL: Final = word_set("kina akina wakina")
_GREETED: Final = word_set(
    "asante ahsante pole niaje sasa jamani mambo habari shikamoo salaam kwaheri oya oi hey hi hello wee aisee"
)
_OF_HIM: Final = word_set("kuhusu huyo huyu yule mimi")
_APART: Final = frozenset({" ", ", ", ". ", "? ", "! ", "\n", ""})  # before a word that is one by itself
_QUOTED: Final = frozenset({' "', ', "', ': "', " \u201c", ", \u201c"})
_SAYING: Final = ("sema", "ambia", "uliza", "jibu", "andikia", "andika", "ita")
_I: Final = word_set("mimi mi mie miye")
_I_DO: Final = ("na", "ni", "si", "hu", "nta")
_YOURS: Final = word_set("wako wenu")
_AND_I: Final = word_set("mimi yeye sisi wewe mie nyinyi")
_MEETING: Final = ("onana", "kutana", "ongea", "zungumza", "wasiliana", "gombana", "kosana", "achana", "chat")
_SENDING: Final = ("tuma", "send", "forward", "fowadi", "peleka", "enda", "fika", "lala", "kimbilia", "share")
_MANNER: Final = word_set("furaha amani raha upendo imani neema shida tabu bahati subira heshima siri huruma")
_AT: Final = word_set("nyumbani chumbani kutoka kazini dukani")
_STILL: Final = "bado"
_AGAINST: Final = "dhidi"
# Of a word of no list what says that it is a verb all the same, or nothing: "atoe", "weeeh", "sijuiiii".
_FORM: Final = re.compile(
    r"(?:a|u|m|tu|wa|ni|mu)\w+e|(?:na|hu|ku|tu)\w{3,}[ai]|.*(\w)\1\1.*|\w+(?:ni|je|ko|vyo|ye|po|mo|sha)"
)
_M_NOUN: Final = re.compile(r"m(?:w[ae]|[bcdfghjklnprstvyz])\w+|wa\w+|u\w+")

# What a word of no list may still be in a chat: a verb for short or of another tense, "ashatuma", "ntumie".
_SPOKEN_VERB: Final = re.compile(
    r"(?:n|ni|a|u|tu|wa|m|i|zi|li|ya|ki|vi|ba|mu|n[kt]|nta)?(?:sha|mesha|ta|li|me|na|ka|ki|nge|nga|ti)\w{2,}[aiwe]"
    r"|(?:ha|si|hu|ku|nt|nk|ka|tw|mw|u|bi|zi|vi|ki|kw)\w{3,}[aieou]|ni\w{2,}[aieou]|\w+(?:eti|eli|aili|ote|ingi|ule|ile|yo)"
)
_VOWELS: Final = "aeiou"  # on which words end there
_ONLY: Final = word_set("pekee tu ndio ndo ndiye ama au")  # behind "ni" and somebody: "ni gathu pekee"
_SOME: Final = word_set(
    "mtu dem mama baba chali boy kijana dada kaka ex mwizi rafiki beste jirani mke mume demu jamaa"
)

_LEADING: Final = _TO_HER | _SOMEBODY | _GAVE_HER | _GREETED | _YOURS | _OF_HIM | word_set("ni na kwa ya")


def leads(text: Words, index: int) -> bool:
    """Whether what stands before a word in small letters stands before people alone."""
    token, before = text.tokens[index], text.at[index - 1]
    if before is None or token.cue or not text.languages & _SWAHILI or not _may_lead(before, token):
        return False
    strange, named = is_strange(token), token.bits & HAND != 0 and not token.bits & FREQUENT
    if token.gap != " ":
        return named and token.gap in _QUOTED and before.word.endswith(_SAYING)
    if not (strange or named or before.word in _SEVERAL):
        return False
    if before.word in _SEVERAL and not token.bits & _SWAHILI:
        return True
    if before.word in _TO_HER or before.word in _SOMEBODY or (named and before.word in _GREETED):
        return True
    if before.word in _GAVE_HER:
        return strange or not text.known(token)
    if before.word in _OF_HIM:
        does_it = before.word == "mimi" and token.word.startswith(_I_DO)
        return strange and not does_it and _M_NOUN.fullmatch(token.word) is None
    greeted = before.word in _GREETED or before.word in _YOURS
    return _ends(text, index) if greeted else _by_two(text, index, before)


def _may_lead(before: Token, token: Token) -> bool:
    """Whether a word leads to people at all, or a quotation begins behind it: most do not."""
    return before.word in _LEADING or token.gap in _QUOTED


def _by_two(text: Words, index: int, before: Token) -> bool:
    """Whether two words before one lead to people: "mimi na", "kutoka kwa", "dhidi ya"."""
    earlier = text.at[index - 2]
    if earlier is None or before.gap != " ":
        return False
    if before.word == "ni" and earlier.word in _I:
        return _ends(text, index)
    word = text.tokens[index].word
    joined = before.word == "na" and (earlier.word in _AND_I or earlier.word.endswith(_MEETING))
    joined = joined and not (word in _MANNER and earlier.word.endswith("kutana"))  # "met with trouble"
    at_hers = before.word == "kwa" and (
        earlier.word in _AT or (earlier.word.endswith(_SENDING) and word not in _MANNER)
    )
    return joined or at_hers or (before.word == "ya" and earlier.word == _AGAINST)


def does(text: Words, index: int) -> bool:
    """Whether what follows a word in small letters is done by people, or said of them alone."""
    token, after, before = text.tokens[index], text.at[index + 1], text.at[index - 1]
    if after is None or after.gap != " " or token.cue or not text.languages & _SWAHILI:
        return False
    if before is not None and token.gap == " " and before.word in _FEW:
        return False
    if not is_done(after) and not (after.word in _THAT_IS and _acting(text.at[index + 2])):
        return False
    if token.bits & HAND:
        return not token.bits & FREQUENT
    if token.bits & GIVEN and not token.bits & _SWAHILI:
        return True  # "hope alikuja"
    return text.small and is_strange(token) and _M_NOUN.fullmatch(token.word) is None


def is_done(token: Token) -> bool:
    """Whether a word says what somebody does, or that it is somebody: "alisema", "ndiye"."""
    if token.shape != LOWER:
        return False
    return token.word in _IS or _acting(token)


def _acting(token: Token | None) -> bool:
    """Whether a word is a verb of what somebody does or has done."""
    if token is None or token.shape != LOWER or len(token.word) < _DID_LEAST:
        return False
    if token.word.startswith(_DID):
        return token.word not in _NOT_DID
    return token.word not in _NOT_DONE and _HAS_DONE.fullmatch(token.word) is not None


def acts(text: Words, index: int) -> bool:
    """Whether people alone do what follows a listed name, or a word of no language: "Bora alikimbia"."""
    after, token = text.at[index + 1], text.tokens[index]
    if after is None or after.gap != " " or not text.languages & _SWAHILI or token.cue & ~STOP:
        return False
    if (token.cue and not token.named) or (token.word in COUNTS and token.shape == LOWER):
        return False  # "Desemba alimpiga", "mia tatu wamecheka"
    return (is_done(after) or _ASKED_OF.fullmatch(after.word) is not None) and (
        token.named or not text.known(token)
    )


def led(text: Words, index: int) -> bool:
    """Whether a word with a capital is somebody by what follows, be it the first of its sentence."""
    return opens(text, index) or acts(text, index)


def again(text: Words, index: int) -> bool:
    """Whether a word that names somebody elsewhere in a text does so here by what follows: "Masikio bado"."""
    after, token = text.at[index + 1], text.tokens[index]
    if after is None or after.gap != " " or not text.languages & _SWAHILI or token.cue & ~STOP:
        return False
    if token.word in COUNTS and token.shape == LOWER:
        return False
    if is_done(after) or (token.shape == CAPITAL and after.word == _STILL):
        return True
    return token.named and not token.bits & _SWAHILI and after.word == "ni"  # a lion is an animal


def opens(text: Words, index: int) -> bool:
    """Whether a word that no list has, and no form of a verb, opens a sentence of Swahili."""
    token = text.tokens[index]
    if token.bits or token.cue or not token.first or token.shape != CAPITAL or not text.languages & _SWAHILI:
        return False
    if len(token.word) < _LEAST or not token.word.isascii():
        return False
    after = text.at[index + 1]
    return after is not None and (is_done(after) or after.word in ("na", "wa", "ni") or after.gap == ", ")


def is_alone(text: Words, index: int) -> bool:
    """Whether a word in a chat is of no list and no form, so that it can hardly be anything but a name."""
    token = text.tokens[index]
    if not text.small or not languages.told(text.context.hints.language) & _SWAHILI:
        return False
    if not is_strange(token):  # "mkojani ni rafiki yake"
        formed = token.shape == LOWER and not token.cue and token.word not in gazetteer().words
        return formed and len(token.word) >= _LEAST and _is_said_of(text, index)
    verb = _SPOKEN_VERB.fullmatch(token.word) is not None
    if verb or token.word[-1] not in _VOWELS or unheard_en.is_built(token.word):
        return _is_said_of(text, index)
    return token.gap in _APART or _is_said_of(text, index)


def _is_said_of(text: Words, index: int) -> bool:
    """Whether a word is said to be somebody, or the only one: "dushman ni mtu poa", "ni gathu pekee"."""
    before, after, later = text.at[index - 1], text.at[index + 1], text.at[index + 2]
    if after is None or after.gap != " ":
        return False
    if before is not None and before.word == "ni" and after.word in _ONLY:
        return True
    return after.word == "ni" and later is not None and later.gap == " " and later.word in _SOME


def is_strange(token: Token) -> bool:
    """Whether no list has a word, and it is built as no word of Swahili's or of chats."""
    word = token.word
    if token.bits & (_OURS | HAND | PLACE) or token.cue or token.shape != LOWER or len(word) < _LEAST:
        return False
    return word.isascii() and _FORM.fullmatch(word) is None


def _ends(text: Words, index: int) -> bool:
    after = text.at[index + 1]
    return after is None or after.gap != " "
