"""Who is called for short, in small letters, where Portuguese, Spanish, French or English is spoken.

"a pri falou", "con la yese", "chez momo", "then kevwe called me": such names are words or towns elsewhere,
and in a text without capitals only what stands beside them tells that somebody is meant.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    RELATION,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.short_names import BITS, LISTED, spoken_here
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_SPOKEN: Final = {
    "pt": word_set("a o da do pra pro para na no ao com pela pelo de e que"),
    "es": word_set("la el con al del a de y que"),
    "fr": word_set("avec chez et que de d pour"),
    "en": word_set("with and told asked from for me by called texted to that"),
}
"""What stands before names in each language, and seldom before other words of the lists."""
_ARTICLES: Final = {"pt": word_set("a o da do pra pro ao pela pelo com"), "es": word_set("la el con al")}
_TITLED: Final = {language: LISTED[f"{language} behind titles"] for language in _SPOKEN}
_LA: Final = "la"
_BEHIND_LA: Final = LISTED["es behind la"]
_OF: Final = word_set("de da do d du des del of a para por")  # "dona rosa de", "my sister peace of"
_AND_THEN: Final = word_set("e y et and que quien qui who mas pero mais but porque pq q")
_DOES: Final = word_set(
    """
    me le nos se disse falou contou ligou mandou chorou veio viu foi tava estava sabe quer pediu ajudou
    dijo dice llamo mando lloro vino vio fue estaba quiere pidio ayudo tiene tenia conto grito
    m a est dit disait veut voulait savait etait habite travaille vient
    told said says called texted came went knows knew was is has had wants sent helped saw did
    """
)
WORDS: Final = frozenset().union(*LISTED.values())
"""Every word that `is_somebody` may be asked of although lists call it a word."""


def spoken(text: Words) -> int:
    """Return which of the four languages a text is in, as bits."""
    return spoken_here(text.context.hints.language, text.languages)


def is_somebody(text: Words, index: int, languages: int) -> bool:
    """Whether a word in small letters names somebody of whom is spoken for short in one of `languages`."""
    token, before, after = text.tokens[index], text.at[index - 1], text.at[index + 1]
    if before is None:
        return False
    behind = after.word if after is not None and after.gap in (" ", "'") else ""
    joined = token.gap == " "
    for language, leading in _SPOKEN.items():
        if not languages & BITS[language]:
            continue
        if token.word in _TITLED[language]:
            return joined and before.cue & (TITLE | RELATION) != 0 and behind not in _OF
        if token.word in LISTED[language]:
            return (joined and before.word in leading) or behind in _DOES
        if language == "es" and joined and before.word == _LA and token.word in _BEHIND_LA:
            return True
        if text.small and joined and before.word in _ARTICLES.get(language, ()) and _is_name(token):
            return language == "pt" or behind in _DOES or _ends(after)
    return False


def follows(text: Words, index: int, languages: int) -> bool:
    """Whether a title or a relation at `index` is followed by such a name: "dona socorro"."""
    return text.at[index + 1] is not None and is_somebody(text, index + 1, languages)


def _is_name(token: Token) -> bool:
    """Whether a listed name is among the frequent words of no language, and announces nothing."""
    return token.bits & (GIVEN | HAND) != 0 and not (token.bits & FREQUENT or token.cue)


def _ends(after: Token | None) -> bool:
    """Whether a clause ends behind a name, or goes on with what is said of somebody."""
    return after is None or after.gap not in (" ", "-") or after.word in _DOES or after.word in _AND_THEN
