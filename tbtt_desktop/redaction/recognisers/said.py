"""Whether somebody is said to do something, or is called to in what is quoted.

Asked of words that no list has: whoever said, saw or came is somebody, whatever he is called.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import GIVEN, HAND, ROMAN
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Token, Words

_QUOTES: Final = frozenset("\"'\u201c\u2018\u00ab")
_SAYS: Final = word_set(
    """
    told said says asked is was has knows called did wrote sent dijo dice sabe es era me le no dit est a sait
    etait ne disse foi contou mandou
    """
)
_ACTED: Final = word_set(
    "told said asked saw came went helped texted warned heard vio vino llego viu veio disse"
)
MARKS: Final = word_set(
    "ne ko bhi ji aur ka ki ke yahan bol boli bola bolti bolta bolis kehti kehta aayi aaya gayi gaya"
)
"""What stands behind people in Hindi and Urdu in Latin letters."""


def says(text: Words, token: Token, end: int) -> bool:
    """Whether a verb of saying or doing stands at `end`: a word of no list before it is somebody."""
    after = text.at[end]
    if after is None or after.gap != " " or after.shape != LOWER:
        return False
    if token.bits:  # of another language
        return after.word in _ACTED
    return (
        after.word in _SAYS or after.word in _ACTED or (text.languages & ROMAN != 0 and after.word in MARKS)
    )


def is_called_to(text: Words, index: int) -> bool:
    """Whether somebody is called by a name at the beginning of what is quoted: "'Catarina, vais embora'"."""
    token, after = text.tokens[index], text.at[index + 1]
    if token.cue or after is None or after.gap != ", " or not token.bits & (GIVEN | HAND):
        return False
    return after.shape == LOWER and token.gap[-1:] in _QUOTES and token.gap[:1] not in _QUOTES
