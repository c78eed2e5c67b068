"""Names by what stands before them: "my name is", "me llamo", "je m'appelle", and their like.

Without such words nothing is suggested here. Where the script has capitals, up to four capitalised
words are taken; otherwise the one word that follows, or two where the phrase leaves little doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.stories.normalize import words
from tbtt_desktop.stories.records import Category, Suggestion

_INTRODUCTION = re.compile(
    r"(?:\b(?:my|his|her|their|whose|the) (?:full |real |first |last )?(?:sur)?name (?:is|was)|"
    r"\bi(?: am|'m) (?:called|named)|\b(?:is|was|are|were|person|man|woman|girl|boy|guy) (?:called|named)|"
    r"\bgoes by(?: the name(?: of)?)?|"
    r"\b(?:me|se) llam(?:o|a|aba)|\b(?:mi|su|cuyo) (?:nombre|apellido) (?:completo )?(?:es|era)|\bllamad[oa]|"
    r"\b(?:je m'|il s'|elle s'|s')appel(?:le|ait)|\b(?:mon|son) (?:nom|prenom) (?:est|etait|c'est)|"
    r"\b(?:nommee?|prenommee?)|"
    r"\b(?:meu|seu|o|dela|dele) nome (?:dele |dela |completo )?(?:e|era)|"
    r"\b(?:me|se) cham(?:o|a|ava)|\bchamad[oa]|"
    r"\b(?:jina langu|jina lake|jina lao) (?:ni|lilikuwa|kamili ni)|\b(?:naitwa|anaitwa|aliitwa|ninaitwa)|"
    r"\bang pangalan (?:ko|niya) ay|"
    r"(?<!\w)(?:و|ف)?(?:اسمي|اسمه|اسمها|اسم|يدعي|تدعي|ادعي)(?: هو| هي)?|"
    r"(?<!\w)(?:ميرا|ميري|اس كا|ان كا) نام|"
    r"(?<!\w)(?:मेरा|मेरी|उसका|उसकी|उनका) नाम)"
    r"(?P<gap>[\s:,\"'“”«»]{1,4})"
)
_TITLES: Final = word_set(
    """
    mr mrs ms miss dr prof sir madam sr sra srta don dona senor senora monsieur madame mme mlle dona seu
    bwana bi bibi mzee السيد السيده الدكتور ام ابو صاحب श्री श्रीमती
    """
)
# What may follow an introduction without being a name; folded.
_NOT_NAMES: Final = word_set(
    """
    not a an the on in all now my his her known hidden safe secret also still never always and but or that
    this names things words no un una el la en mi le la les un une pas dans o a um uma nao ya si kwa kuwa
    written used being to by هو هي ليس في علي من كان हे है नहीं था ही भी ہے هے نہیں نهيں
    """
)
_AFTER_NAME: Final = word_set("है हूँ हैं था थी و هے هي تها تهي ہے and y et e na ay")
_PARTICLES: Final = word_set("de da do dos das del la van von bin bint ibn al el ben abu")
_MOST_WORDS: Final = 4


def find(context: Context) -> Iterator[Suggestion]:
    """Yield the name that follows an introduction, without its title."""
    folded = context.folded.text
    for match in _INTRODUCTION.finditer(folded):
        tokens = list(_tokens(folded, match.end()))
        while tokens and folded[slice(*tokens[0])] in _TITLES:
            tokens.pop(0)
        taken = _name(context, tokens)
        if taken:
            yield context.suggestion(taken[0][0], taken[-1][1], Category.PERSON, 0.85)


def _tokens(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the next words up to the end of the clause."""
    window = text[start : start + 120]
    stop = re.search(r"[.!?\n,;:()।۔،؛](?:\s|$)|[\n()،।۔]", window)
    clause = window[: stop.start()] if stop else window
    if stop and stop.start() <= 4 and clause.strip() in _TITLES:
        clause = window
    for index, (begin, end) in enumerate(words(clause)):
        if index > _MOST_WORDS + 1:
            return
        yield start + begin, start + end


def _name(context: Context, tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the words of `tokens` that make the name."""
    text, folded = context.text, context.folded.text
    if not tokens or folded[slice(*tokens[0])] in _NOT_NAMES or not folded[tokens[0][0]].isalpha():
        return []
    first = text[context.folded.origin[tokens[0][0]]]
    if first.lower() == first.upper():
        return _caseless(folded, tokens)
    if first.islower():
        return tokens[:1]
    taken: list[tuple[int, int]] = []
    for start, end in tokens[:_MOST_WORDS]:
        capital = text[context.folded.origin[start]].isupper()
        if not (capital or folded[start:end] in _PARTICLES):
            break
        taken.append((start, end))
    while len(taken) > 1 and folded[slice(*taken[-1])] in _PARTICLES:
        taken.pop()
    return taken


def _caseless(folded: str, tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return one word, and a second where the clause ends after it or goes on with a verb "to be"."""
    if len(tokens) == 1:
        return tokens
    second = folded[slice(*tokens[1])]
    if second in _AFTER_NAME or second in _NOT_NAMES or not second[0].isalpha():
        return tokens[:1]
    third = folded[slice(*tokens[2])] if len(tokens) > 2 else ""
    if not third or third in _AFTER_NAME or third.startswith("\N{ARABIC LETTER WAW}"):  # "and", joined
        return tokens[:2]
    return tokens[:1]
