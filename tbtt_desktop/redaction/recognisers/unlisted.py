"""Names that no list has, in scripts without capitals: told by their form and by what stands around them."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import ARABIC
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import PLACE_HEAD, RELATION, SPEECH, TITLE, gazetteer
from tbtt_desktop.redaction.recognisers.tokens import Token, Words, hard
from tbtt_desktop.redaction.recognisers.told import led, speaks
from tbtt_desktop.stories.records import Category

OBJECTS: Final = ("ها", "ني", "هم", "هن", "كم", "نا", "وا", "ت", "ه", "ك")
"""How verbs of Arabic and their objects end."""
_ALSO: Final = word_set("भी ने को तो ही بھی نے کو تو ہی")  # behind a word that begins a clause: it is who
_COUNTS: Final = word_set("नंबर नम्बर नं संख्या क्रमांक कार्ड खाता आईडी कोड نمبر کارڈ اکاؤنٹ")  # of a thing
_OURS_END: Final = "\u0980"  # scripts of which no words are known begin here
_RARE: Final = 4  # letters of a word that no list has
_FORMED: Final = "اوفبلكيتنسه"  # letters that Arabic words are made with at their beginning
_JOINED_TO: Final = "اوفلي"  # where a noun must stand, no verbs but one of the present
_AND: Final = "و"
_DONE: Final = ("ت", "وا", "ها", "ني", "هم", "ات")
_TO_BY: Final = ("ل", "ب")
_MINE: Final = ("ي", "ات")
_FEMININE: Final = "\u0629"  # an ending that folding makes the same as "his"
_HERS: Final = ("تي", "تها", "ته", "ه")
_DID: Final = ("ت", "تني", "تلي", "تها", "ته")


def told_to(text: Words, index: int) -> Found | None:
    """Return a word that no list has behind "to" or "by", written onto it where something was told."""
    token, before = text.tokens[index], text.at[index - 1]
    if token.bits or token.cue or token.word[0] not in _TO_BY or before is None or not before.cue & SPEECH:
        return None
    rest, lists = token.word[1:], gazetteer()
    strange = len(rest) >= _RARE and not (lists.words.get(rest, 0) or lists.cues.get(rest, 0))
    if not strange or token.gap != " " or rest[0] in _JOINED_TO or rest.endswith((*OBJECTS, *_MINE)):
        return None
    token.taken = True
    start = token.start + 1
    cut = Token(start, token.end, rest, token.shape, 0, 0, token.gap, first=False)
    return found([cut], Category.PERSON, 0.5)


def and_too(text: Words, index: int) -> Found | None:
    """Return a word that no list has and "and" is written onto, right behind somebody's name."""
    token, before = text.tokens[index], text.at[index - 1]
    if token.bits or token.cue or token.word[0] != _AND or token.gap != " " or before is None:
        return None
    rest, lists = token.word[1:], gazetteer()
    known = lists.words.get(rest, 0) or lists.cues.get(rest, 0)
    person = before.taken and before.named and not before.cue & PLACE_HEAD
    if known or not person or len(rest) < _RARE or rest.endswith(_DONE) or rest[0] in _JOINED_TO:
        return None
    token.taken = True
    cut = Token(token.start + 1, token.end, rest, token.shape, 0, 0, token.gap, first=False)
    return found([cut], Category.PERSON, 0.5)


def opens(text: Words, index: int, token: Token) -> bool:
    """Whether a word of Hindi or Urdu that no list has begins a sentence: most often it is who does it."""
    if token.bits or token.cue or len(token.word) < _RARE or text.languages & ARABIC:
        return False
    after = text.at[index + 1]
    if after is None or after.gap != " " or after.word in _COUNTS or token.word > _OURS_END:
        return False
    return not index or hard(token.gap) or (token.gap in (", ", "\u060c ") and after.word in _ALSO)


def nowhere(text: Words, index: int) -> bool:
    """Whether no list has a word, and it is formed as no verb or noun with Arabic's letters around it is."""
    token = text.tokens[index]
    if token.bits or token.cue or len(token.word) < _RARE:
        return False
    if not text.languages & ARABIC or token.word[0] < "\u0600" or token.word[0] > "\u06ff":
        return True
    folded = text.context.folded
    hers = folded.source[folded.origin[token.end - 1]] == _FEMININE
    formed = _JOINED_TO if led(text, index) or speaks(text, index) else _FORMED
    return hers or not (token.word.endswith(OBJECTS) or token.word[0] in formed)


def her_verb(text: Words, index: int) -> bool:
    """Whether a word stands between "my sister" and what she did: "صديقتي ميري اتصلت"."""
    before, after, word = text.at[index - 1], text.at[index + 1], text.tokens[index].word
    if before is None or after is None or after.gap != " " or not before.cue & (RELATION | TITLE):
        return False
    hers = before.word.endswith(_HERS) and after.word.endswith(_DID)
    return hers and not word.startswith("ال") and not word.endswith(OBJECTS)
