"""Whether what follows a word says that it is there as a word, although its capital or a list names somebody.

In Filipino the verb opens the sentence and its doer follows ("Nakita ko", "Mahinay siyang magsalita"); in
Swahili what belongs to things agrees otherwise than people do ("Bahati yangu", "Upendo ulikwisha").
"""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.called_fil import named
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, HAND, LANGUAGE_BITS, PLACE_HEAD, ROMAN
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Token, Words

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_DOER: Final = word_set(
    """
    ko mo niya nya nila namin natin ninyo nyo siya sya siyang syang ako akong kami kaming tayo tayong sila
    silang kayo kayong kita kitang ng nako nimo namo nato mi isuna mga
    """
)
_ALSO: Final = word_set("daw raw lang lamang naman din rin pala kasi muna pa nga ba na po ho gid man")
_I: Final = "ako"
_NONE: Final = word_set("walang wala mga isang bawat anong")  # before a word, not before a name
_OF_A_THING: Final = word_set(
    "ya yangu yako yake yetu yenu yao la langu lako lake letu mbaya nzuri njema za zangu zako zake zetu"
)
_DONE_BY_A_THING: Final = re.compile(r"(?:u|i|li|zi|ki|vi|ya)(?:li|me|na|ta|ka|ki|nge|si)\w{2,}")
# What Tagalog writes before a word of another language with a hyphen: "naka-block", "bina-blackmail".
_BEGUN: Final = re.compile(
    r"i?p?in?a?g?|[mn]a|[mn]ag|[mn]aka|[mn]akaka|[mn]ai|[mn]ang|[mn]apa|[mn]agpa|[mn]aki|[mn]agka|ka|kina|"
    r"ipa|ipag|ipina|pina|pa|pag|taga|um|gi|mo|mi|gin|gina|naga|maga|"
    r"(?:[mn]ag|na|ma|naka|pag|i|pa|ni)[bcdfghjklmnprstwy]{1,2}[aeiou]|[bcdfghjklmnprstwy]{1,2}in[aeiou]"
)


def is_word(text: Words, index: int) -> bool:
    """Whether what stands beside the word at `index` tells it from a name."""
    token, after = text.tokens[index], text.at(index + 1)
    if after is None:
        return False
    if _announces(text, token, after):
        return True
    if text.languages & _TAGALOG:
        return not text.languages & ROMAN and _in_filipino(text, index, after) and not named(text, index)
    if not text.languages & _SWAHILI or after.gap != " " or not text.known(token):
        return False
    thing = after.word in _OF_A_THING or _DONE_BY_A_THING.fullmatch(after.word) is not None
    return thing and (token.first or token.shape == LOWER)


def _in_filipino(text: Words, index: int, after: Token) -> bool:
    token, before = text.tokens[index], text.at(index - 1)
    if before is not None and text.introduces(before):
        return False
    if after.gap == "-" and after.shape == LOWER and _BEGUN.fullmatch(token.word):
        return True
    if before is not None and token.gap == " " and token.shape == LOWER:
        earlier = text.at(index - 2)
        if before.word in _NONE or (earlier is not None and earlier.word in _NONE and before.word in _DOER):
            return True
    return token.first and after.gap == " " and _said(text, token, after)


def _said(text: Words, token: Token, after: Token) -> bool:
    """Whether who did it, or "they say", stands behind what opens a sentence of Filipino."""
    if after.shape != LOWER:
        return False
    if token.bits & HAND and (after.word == _I or not text.known(token)):
        return False
    rare = token.bits & HAND and not token.bits & FREQUENT
    return after.word in _DOER or (after.word in _ALSO and text.known(token) and not rare)


def _announces(text: Words, token: Token, after: Token) -> bool:
    """Whether a word only says that a name or a place follows: "Chamo-me", "Brgy."."""
    if token.bits & HAND or token.shape == LOWER or after.gap not in (" ", ". ", "-", ": "):
        return False
    return text.introduces(token) or (token.cue & PLACE_HEAD != 0 and text.known(token))
