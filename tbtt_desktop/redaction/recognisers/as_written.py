"""Words that folding makes the same as others: what a last letter as it was written says of them.

Folding takes the hamza and the dots: Hanaa and "here", Huda and "guided", Ali and "on" are one word to lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.arabic_forms import is_verb
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.columns import Integers
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FAMILY,
    GIVEN,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    NEVER,
    OWNED,
    RELATION,
    SPEECH,
    TITLE,
    WORD_TOO,
)

# Folding takes the hamza: what is left of these names are "here", "nor", "except" and their like.
_HAMZA: Final = "\u0621"
_ME: Final = "me"
_ALI: Final = "\u0639\u0644\u064a"  # a name in Urdu, "on" in Arabic
_YEH: Final = "\u064a"  # of Arabic, with its dots
_BEFORE_ALI: Final = word_set("ابو ابي ابا ام يا عبد بن بنت ابن ال عم خال سي با بابا لالا سيد")
_BESIDE_ALI: Final = word_set(
    "مع ومع عند لعند ويا ويه وياء عن ضد تبع مال مالت حق تاع نتاع متاع ديال بتاع بتاعة كلم شاف شفت علي"
)
_BEHIND_ALI: Final = word_set(
    "هو هذا كان مو مش ما صار وهو اللي الي راح عم بس ويا فاهم زعلان عصبي طيب مسافر نايم ساكن شغال خايف مات"
)
_OPENS: Final = word_set("لما ولما لمن ان انو انه بس لكن ولكن بعدين حتى كي ملي هو هاد هذا")
_THAT: Final = word_set("ان انه انو بان بانه انها")
_NOT: Final = "\u0645\u0627"
_ARTICLE: Final = "\u0627\u0644"
_URDU_YEH: Final = "\u06cc"
_HAMZA_NAMES: Final = word_set(
    "\u0647\u0646\u0627\u0621 \u0648\u0644\u0627\u0621 \u0639\u0644\u0627\u0621"
    " \u0622\u0644\u0627\u0621 \u0628\u0647\u0627\u0621 \u0633\u0646\u0627\u0621"
)
# So are "who", "a prayer", "my lord" of these: with the letter of their end they are names.
_ALIF_WRITTEN_YEH: Final = "\u0649"
_ALIF_NAMES: Final = word_set(
    "هدى ندى سلمى ليلى لبنى نهى بشرى يسرى ضحى سهى رضوى نجوى سلوى شذى ربى تقى جنى لمى يمنى سرى"
)
_FEMININE: Final = "\u0629"
_FEMININE_NAMES: Final = frozenset(
    {"\u0627\u064a\u0647", "\u0628\u064a\u0647", "\u0645\u0646\u0647"}
)  # "what" in Egypt, "with him", "from him"
_MONA: Final = "\u0645\u0646\u064a"  # a name, "from me" in Egypt
_GREET: Final = "\u0633\u0644\u0645\u064a"
_GREETED: Final = word_set("علي عليه عليها عليهم عليكم علينا لي لنا")
DOUBTFUL: Final = _HAMZA_NAMES | _ALIF_NAMES | _FEMININE_NAMES | {_ME, _ALI, _MONA}


def read(
    bits: Integers,
    cues: Integers,
    words: Sequence[str],
    gaps: Sequence[str],
    at: int,
    end: str,
    *,
    small: bool,
) -> tuple[int, int]:
    """Return bits and cue of the word at `at`; `end` is its last letter as written, and the next sign."""
    if words[at] == _ALI and end[:1] == _YEH:
        return (HAND | GIVEN, 0) if _is_ali(bits, cues, words, gaps, at) else (int(bits[at]), int(cues[at]))
    if words[at] == _MONA and end[:1] == _ALIF_WRITTEN_YEH and _is_ali(bits, cues, words, gaps, at):
        return HAND | GIVEN, 0
    if words[at] == _GREET and end[:1] == _YEH and at + 1 < len(words) and words[at + 1] in _GREETED:
        return LANGUAGE_BITS["ar"], 0
    return _spelt(words[at], int(bits[at]), int(cues[at]), end, small=small)


def _is_ali(bits: Integers, cues: Integers, words: Sequence[str], gaps: Sequence[str], at: int) -> bool:
    """Whether the word at `at` is Ali and not "on", which many write like him: by what stands around it."""
    follows = words[at + 1] if at + 1 < len(words) and gaps[at + 1] == " " else ""
    if not at or gaps[at] != " ":
        return follows != "" and (follows in _BEHIND_ALI or follows.startswith(_NOT) or is_verb(follows))
    before, bit, cue = words[at - 1], bits[at - 1], cues[at - 1]
    if (before in _OPENS and is_verb(follows)) or (cue & SPEECH and follows in _THAT):
        return True
    if before in _BEFORE_ALI or cue & (INTRODUCTION | TITLE):
        return True
    named = bit & (HAND | GIVEN) and not cue & (WORD_TOO | NEVER | SPEECH)
    if (named or cue & RELATION or before in _BESIDE_ALI) and not follows.startswith(_ARTICLE):
        return True
    if cue & OWNED and not before.startswith(_ARTICLE) and (not follows or is_verb(follows)):
        return True
    family = bits[at + 1] & FAMILY if follows else 0
    nisba = follows.startswith(_ARTICLE) and follows.endswith("\u064a")
    return bool(family) or (nisba and not bits[at + 1])


def _spelt(word: str, bits: int, cue: int, end: str, *, small: bool) -> tuple[int, int]:
    """Return bits and cue by a spelling that folding takes away."""
    if word == _ME:
        return bits, cue & ~TITLE if small else cue  # a lawyer's in French has a capital
    if word in _HAMZA_NAMES and end[1:] == _HAMZA:
        return HAND | GIVEN, 0
    if word == _ALI and end[:1] == _URDU_YEH:
        return bits | HAND, 0
    if word in _ALIF_NAMES and end[:1] == _ALIF_WRITTEN_YEH:
        return HAND | GIVEN, 0
    if word in _FEMININE_NAMES and end[:1] == _FEMININE:
        return HAND | GIVEN, 0
    return bits, cue
