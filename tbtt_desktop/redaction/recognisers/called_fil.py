"""Who is called how in Filipino: "pangalan ko ligaya", "tawag nila sakin neneng", "baby lang ang palayaw"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.everyday_fil_sw_pt import is_form
from tbtt_desktop.redaction.recognisers.gazetteer import GIVEN, HAND, LANGUAGE_BITS, NEVER, ROMAN
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_CALLED: Final = word_set(
    """
    tawag itawag tawagin tawagan tinatawag bansag pangalan pangalang ngalan palayaw apelyido alyas nickname
    name nem
    """
)
_INTRODUCED: Final = word_set(
    """
    nakapangalan nagpakilala nagpakilalang nagpapakilala nagpapakilalang nakasave nakaregister nakarehistro
    pinangalanan pinangalanang
    """
)
_BETWEEN: Final = word_set(
    """
    ko mo niya nya nila namin natin ninyo nyo sa akin sakin saken kanya sakanya kaniya amin samin dito dun
    doon don roon po daw raw lang ay is na siyang syang si kay as nung noong dati ng lahat tao sya siya akong
    ako
    """
)
_FAR: Final = 6  # words between "tawag" and the name
_ITS: Final = word_set("ang yung ung lang ay daw raw po ho")
_THAT: Final = word_set("ang yung ung ay")
_CLOSE: Final = frozenset({" ", ": ", ' "', " ("})
_HERE: Final = word_set("ito to here")
_ME: Final = word_set("ako")
_BEHIND: Final = _ITS | _HERE
_NAMES: Final = word_set("pangalan name ngalan palayaw")  # "bryle pangalan"
_ONLY: Final = word_set("na lang lng nlang nalang")  # "jc na lang po itawag nyo"
# What of all words may say so right before one and behind it: most have neither beside them.
_LEADS: Final = _CALLED | _INTRODUCED | _BETWEEN
_FOLLOWS: Final = _NAMES | _ONLY | _ME | _BEHIND


def named(text: Words, index: int) -> bool:
    """Whether what stands before or behind a word in Filipino says that somebody is called so."""
    if not text.languages & _TAGALOG or text.languages & ROMAN or text.tokens[index].cue & NEVER:
        return False
    before, after = text.at[index - 1], text.at[index + 1]
    if before is not None and before.word in _LEADS and _before(text, index):
        return True
    return after is not None and after.gap == " " and after.word in _FOLLOWS and _behind(text, index, after)


def _before(text: Words, index: int) -> bool:
    tokens = text.tokens
    if tokens[index].gap not in _CLOSE:
        return False
    for at in range(index - 1, max(-1, index - 1 - _FAR), -1):
        if at < index - 1 and tokens[at + 1].gap != " ":
            return False
        if tokens[at].word in _CALLED or tokens[at].word in _INTRODUCED:
            return True
        if tokens[at].word not in _BETWEEN:
            return False
    return False


def _behind(text: Words, index: int, after: Token) -> bool:
    """Whether "is what they call me" follows, or "this is" of somebody who begins so."""
    token, later = text.tokens[index], text.at[index + 2]
    if token.bits and not token.bits & (GIVEN | HAND):
        return False
    if _is(after, _NAMES) or (_is(after, _ONLY) and _is(later, _ONLY)):
        words = text.tokens[index + 1 : index + 1 + _FAR]
        return _is(after, _NAMES) or any(one.word in _CALLED for one in words)
    if token.first and not token.bits and _is(after, _ME) and not is_form(token.word):
        return later is None or later.gap[:1] in (",", ".")  # "Norhaina ako, Maranao."
    if after.word not in _BEHIND:
        return False
    if later is not None and later.gap == " " and later.word in _THAT:
        later = text.at[index + 3]
    if later is not None and later.gap == " " and later.word in _CALLED:
        return True
    return token.first and (after.word in _HERE or (_is(later, _HERE) and after.word == "po"))


def _is(token: Token | None, words: frozenset[str]) -> bool:
    return token is not None and token.gap == " " and token.word in words
