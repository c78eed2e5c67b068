"""What sounds like a redacted string in another script, and what is one edit away from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from tbtt_desktop.gate import letters, lists
from tbtt_desktop.gate.records import Code, Severity
from tbtt_desktop.gate.terms import ASK_MIN, LETTERS_INSIDE, Term
from tbtt_desktop.stories.normalize import Folded, fold, words
from tbtt_desktop.stories.records import Span

_NUMBER: Final = re.compile(r"\d(?:[\s().\-/]{0,3}\d)+")
_PARTICLES: Final = "وفبلك"
# Everyday words that names sound like ("to us" has Elena's letters): they are asked about.
_EVERYDAY: Final = frozenset(
    fold(
        """
        الينا علينا لدينا عندي عندنا رايت رات ماما بابا دادا نانا انا انت هنا هناك كانت كان كانوا قالت قال مرة
        الان لان لانه بعدين عمارة عمري عمره عمرها ليلة ليلا منا منها مني عنا عنها سنة ساعة حياة صورة دينا
        دين بنات بنت نادي سارت صارت صار سلام سلامة سالم
        मेरी मेरा मारा मना मानी सारा सारी जाना माना दिया आना आशा सुनाऊँ मियाँ
        """
    ).text.split()
)
Places = list[tuple[int, int]]
Answer = tuple[Severity, Code, Span]


@dataclass(frozen=True, slots=True)
class Grams:
    """The words of a folded text, and stretches of several words, each with all its places."""

    folded: Folded
    tokens: Sequence[tuple[int, int]]
    numbers: dict[str, Places]
    spoken: Sequence[str]  # the words, as they follow each other

    @classmethod
    def of(cls, folded: Folded) -> Grams:
        """Cut a folded text into words and numbers."""
        numbers: dict[str, Places] = {}
        for found in _NUMBER.finditer(folded.text):
            numbers.setdefault(re.sub(r"\D", "", found.group()).lstrip("0"), []).append(found.span())
        tokens = list(words(folded.text))
        return cls(folded, tokens, numbers, [folded.text[start:end] for start, end in tokens])

    def of_length(self, count: int) -> dict[str, Places]:
        """Return every stretch of `count` words, written without anything between."""
        tokens = self.tokens
        grams: dict[str, Places] = {}
        for index in range(len(tokens) - count + 1):
            stretch = tokens[index : index + count]
            joined = "".join(self.spoken[index : index + count])
            grams.setdefault(joined, []).append((stretch[0][0], stretch[-1][1]))
        return grams


class _Ear:
    """What words sound like: known for one text, and forgotten with it."""

    def __init__(self) -> None:
        self.sound = cache(letters.sound_key)
        self.skeleton = cache(letters.skeleton)
        self.arabic = cache(letters.arabic_pattern)


def sounding_alike(grams: Grams, terms: Iterable[Term]) -> Iterator[Answer]:
    """Yield places where a term stands in another script, or sounds the same in one that is not Latin."""
    by_length = _by_length(term for term in terms if not term.is_number and len(term.joined) >= ASK_MIN)
    ear = _Ear()
    for count, group in by_length.items():
        known = grams.of_length(count)
        foreign = [gram for gram in known if not gram.isascii()]
        for term in group:
            for gram in foreign if term.joined.isascii() else known:
                if gram != term.joined and _same_sound(term, gram, ear):
                    severity = Severity.BLOCK if _sure(term, gram, ear.sound(gram)) else Severity.ASK
                    for start, end in known[gram]:
                        yield severity, Code.STRING_TRANSLITERATED, grams.folded.span(start, end)
            if foreign or not term.joined.isascii():
                yield from _word_by_word(grams, term, ear)


def _word_by_word(grams: Grams, term: Term, ear: _Ear) -> Iterator[Answer]:
    """Yield places where each word of a name stands or sounds so: what ends one is no letter inside another.

    أمينة يوسف is Amina Yusuf; written as one word its third vowel would be an h.
    """
    spoken, count = grams.spoken, len(term.parts)
    begun = list(range(len(spoken) - count + 1)) if count else []
    for place, part in enumerate(term.parts):
        there = {spoken[at + place] for at in begun}
        alike = {one for one in there if one == part.joined or _same_sound(part, one, ear)}
        begun = [at for at in begun if spoken[at + place] in alike]
    for at in begun:
        said = spoken[at : at + count]
        if tuple(said) == term.words:
            continue
        pairs = list(zip(term.parts, said, strict=True))
        sure = any(one != part.joined and _sure(part, one, ear.sound(one)) for part, one in pairs)
        long = len(term.joined) >= LETTERS_INSIDE and _EVERYDAY.isdisjoint(said)
        span = grams.folded.span(grams.tokens[at][0], grams.tokens[at + count - 1][1])
        yield Severity.BLOCK if sure or long else Severity.ASK, Code.STRING_TRANSLITERATED, span


def _sure(term: Term, gram: str, key: str) -> bool:
    """Whether a term is long enough, in the script that writes its vowels, and no everyday word sounds so.

    In the midst of a word of another script it is asked about: वैशाली, a town, has Aisha in it.
    """
    latin = [one for one in (term.joined, gram) if letters.latin(one)]
    written = latin[0] if latin else max(term.joined, gram, key=len)
    if gram in _EVERYDAY or len(written) < LETTERS_INSIDE or not lists.frequent().isdisjoint(_bare(gram)):
        return False
    if term.sound not in key or key.startswith(term.sound) or key.endswith(term.sound):
        return True
    return any("a" <= char <= "z" for char in gram)


def _same_sound(term: Term, gram: str, ear: _Ear) -> bool:
    if letters.arabic(gram):
        if term.arabic is not None:
            return False
        return any(_written_in_arabic(term, word, ear) for word in _bare(gram))
    if term.arabic is not None:
        single = {ear.sound(gram)}
        if letters.latin(gram):  # Moustafa, Mustafa; Lahore, Lahor
            single |= {letters.single_letters(gram), letters.single_letters(gram).removesuffix("e")}
        if letters.devanagari(gram):
            single |= letters.unvowelled(gram)
        alike = [one for one in single if term.skeleton == ear.skeleton(one)]
        return any(term.arabic.fullmatch(one) is not None for one in alike)
    if letters.latin(gram) and letters.latin(term.joined):
        return False
    key = ear.sound(gram)
    if len(term.sound) < ASK_MIN or len(key) < ASK_MIN:
        return False
    if key == term.sound or _written_in_devanagari(term, gram, key):
        return True
    return len(term.sound) >= LETTERS_INSIDE and term.sound in key and _foreign(term, gram)


def _written_in_devanagari(term: Term, gram: str, key: str) -> bool:
    if letters.devanagari(gram) == letters.devanagari(term.joined) or letters.skeleton(key) != term.skeleton:
        return False
    indic, latin = (gram, term.joined) if letters.devanagari(gram) else (term.joined, gram)
    pattern = letters.indic_pattern(indic)
    return pattern is not None and pattern.fullmatch(letters.single_letters(latin)) is not None


def _foreign(term: Term, gram: str) -> bool:
    """Whether exactly one of the two is in Latin letters: inside another word only across scripts."""
    return letters.latin(gram) != letters.latin(term.joined)


def _bare(gram: str) -> Iterator[str]:
    yield gram
    if len(gram) > 4 and gram[0] in _PARTICLES:
        yield gram[1:]


def _written_in_arabic(term: Term, word: str, ear: _Ear) -> bool:
    if ear.skeleton(word) != term.skeleton:
        return False
    pattern = ear.arabic(word)
    if pattern is None:
        return False
    heard = {term.latin, term.sound, term.latin.removesuffix("e")}  # Lahore
    if letters.devanagari(term.joined):
        heard |= letters.unvowelled(term.joined)
    return any(pattern.fullmatch(one) is not None for one in heard)


def one_edit_away(grams: Grams, terms: Iterable[Term]) -> Iterator[Answer]:
    """Yield places one letter or digit (added, left out, changed or swapped) away from a long term."""
    long = [term for term in terms if term.inside]
    for count, group in _by_length(long).items():
        for numbers in (False, True):
            wanted = {term.joined for term in group if term.is_number is numbers}
            if not wanted:
                continue
            known = grams.numbers if numbers else grams.of_length(count)
            for gram, places in known.items():
                if gram not in wanted and _near_any(gram, wanted):
                    for start, end in places:
                        yield Severity.ASK, Code.STRING_SIMILAR, grams.folded.span(start, end)


def _near_any(gram: str, wanted: set[str]) -> bool:
    """Compare with those of nearly the same length that share the beginning or the end."""
    for term in wanted:
        if abs(len(gram) - len(term)) > 1:
            continue
        half = len(term) // 2
        if (gram.startswith(term[: half - 1]) or gram.endswith(term[half + 1 :])) and _near(gram, term):
            return True
    return False


def _near(one: str, two: str) -> bool:
    if len(one) > len(two):
        one, two = two, one
    at = 0
    while at < len(one) and one[at] == two[at]:
        at += 1
    if len(one) < len(two):
        return one[at:] == two[at + 1 :]
    if one[at + 1 :] == two[at + 1 :]:
        return True
    swapped = one[at : at + 2] == two[at : at + 2][::-1]
    return swapped and one[at + 2 :] == two[at + 2 :]


def _by_length(terms: Iterable[Term]) -> dict[int, list[Term]]:
    groups: dict[int, list[Term]] = {}
    for term in terms:
        groups.setdefault(len(term.words), []).append(term)
    return groups
