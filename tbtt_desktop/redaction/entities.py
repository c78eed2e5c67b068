"""A story's people and places: one label each, and every form of them found everywhere."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers import half_written
from tbtt_desktop.redaction.spellings import Spellings, known
from tbtt_desktop.stories.normalize import Folded, beginnings, border, fold, folded_key, is_word, whole, words
from tbtt_desktop.stories.records import Category, Entity, EntityId, Span

_GAP: Final = r"[\s\-.,'_]{1,3}"  # what may stand between two words of one name
_LOOSE_GAP = re.compile(r"[\s\-.,'_]*")
_DIGIT_GAP: Final = r"[\s().\-/]{0,3}"
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)
_DIGITS = re.compile(rf"\d(?:{_DIGIT_GAP}\d)*")
_DIALLED: Final = 16  # code points that may stand before a number's digits: a plus sign, a bracket
SPELT: Final = (Category.PERSON, Category.PLACE)  # what is also looked for as it sounds
_SPREAD_LEAST: Final = 3  # letters that stand by themselves, one after the other, before they make a name
_GLUED_MOST: Final = 60  # letters of a word, each way, that are looked through for names
_HUMPS_MOST: Final = 4
_GLUED_LEAST: Final = 5  # letters of a name at an end of a hashtag without capitals
_SPREAD_GAP: Final = re.compile(r"[\W_]{1,3}")
_HUMP: Final = re.compile("[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ0-9])")  # where a name may begin or end: JusticeForAmina92
NUMBER_DIGITS: Final = 6  # from so many digits, and no letters, a form is a number in any grouping


def form_key(form: str) -> str:
    """Return the key that all spellings of one form share.

    Case, diacritics, script of digits and width do not count; in numbers, grouping does not either.
    """
    return _digits(form) or folded_key(form)


def entity_for(form: str, category: Category, entities: Iterable[Entity]) -> Entity | None:
    """Return the entity of `category` that `form` means, or None; see `Register.meant`."""
    return Register(entities).meant(form, category)


class Register:
    """Whom or what words mean: a story's people and places, found without going through all of them."""

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self._by_key: dict[tuple[Category, str], Entity] = {}
        self._by_word: dict[tuple[Category, str], dict[EntityId, Entity]] = {}
        self._spellings: dict[Category, Spellings[str]] = {kind: Spellings() for kind in SPELT}
        self._people: dict[EntityId, Entity] = {}
        self._half_written = half_written.People()
        for entity in entities:
            self.put(entity)

    def put(self, entity: Entity) -> None:
        """Take an entity in, or the forms that it has more than before."""
        if entity.category is Category.PERSON:
            self._people[entity.entity_id] = entity
            self._half_written.put(entity)
        for form in entity.forms:
            key = form_key(form)
            known = self._by_key.get((entity.category, key))
            if known is None or entity.number <= known.number:
                self._by_key[entity.category, key] = entity
            for word in key.split():
                self._put_word(word, entity)

    def _put_word(self, word: str, entity: Entity) -> None:
        named = self._by_word.setdefault((entity.category, word), {})
        if not named and entity.category in SPELT:
            self._spellings[entity.category].put(word, word)
        named[entity.entity_id] = entity

    def meant(self, form: str, category: Category) -> Entity | None:
        """Return the entity of `category` that has `form` in some spelling, or None.

        A part of one known person's name means that person ("Amina" beside "Amina Noor"), and so does a
        longer form of it; a name means who is written so in another script, or with a slip of the hand
        (`spellings.same_name`), or half (`half_written`). All as long as only one is meant.
        """
        key = form_key(form)
        known = self._by_key.get((category, key))
        if known is not None or category not in SPELT:
            return known
        if category is Category.PERSON:
            near: dict[EntityId, Entity] = {}
            for word in key.split():
                near |= self._by_word.get((category, word), {})
            partly = [one for one in near.values() if any(_part_of(key, form_key(f)) for f in one.forms)]
            if partly:
                return partly[0] if len(partly) == 1 else None
        return self._sounding(key, category) or self._written_half(form, category)

    def _written_half(self, form: str, category: Category) -> Entity | None:
        if category is not Category.PERSON or not half_written.is_half_written(form):
            return None
        meant = self._half_written.meant(form)
        return self._people[meant[0]] if len(meant) == 1 else None

    def _sounding(self, key: str, category: Category) -> Entity | None:
        meant: dict[EntityId, Entity] | None = None
        for word in key.split():
            alike: dict[EntityId, Entity] = {}
            begins = [0] if known(word) else beginnings(word, 0, len(word))  # كريم is no "like Reem"
            for at in begins:
                alike |= self._by_word.get((category, word[at:]), {})
                for other in self._spellings[category].like(word[at:]):
                    alike |= self._by_word[category, other]
            meant = alike if meant is None else {one: of for one, of in alike.items() if one in meant}
        return next(iter(meant.values())) if meant is not None and len(meant) == 1 else None


def _part_of(one: str, other: str) -> bool:
    """Whether all words of the shorter of two names, given by their keys, stand in the longer one."""
    ours, theirs = set(one.split()), set(other.split())
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def find_forms(text: str | Folded, forms: Iterable[str]) -> list[Span]:
    """Find every whole occurrence of `forms` in `text`: disjoint spans of the original, in order.

    Case, diacritics, compatibility forms, zero-width characters and the script of digits do not
    count; the words of a name may be joined otherwise, and the letters of a word stand apart; a capital, a
    digit or a hashtag's end parts a name from others; Arabic particles before a name are left out of the
    span; numbers are found in any grouping, national or international.
    """
    return Finder((forms,)).find(text if isinstance(text, Folded) else fold(text))[0]


class Finder:
    """Forms in groups, all looked for in one reading of a text."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        self._by_word: dict[str, list[tuple[int, re.Pattern[str] | None]]] = {}
        self._anywhere: list[tuple[int, re.Pattern[str]]] = []
        self._numbers: dict[str, list[int]] = {}
        self._groups = 0
        self._lengths: set[int] = set()  # of the words that are looked for by themselves
        for group, forms in enumerate(groups):
            self._groups = group + 1
            for form in set(forms):
                self._take(group, form)

    def _take(self, group: int, form: str) -> None:
        digits = _digits(form)
        if digits:
            for core in number_cores(form, digits):
                self._numbers.setdefault(core, []).append(group)
            return
        pattern, first = _form_pattern(form)
        if pattern is not None and _UNSPACED.search(first):
            self._anywhere.append((group, re.compile(pattern)))
        elif pattern is not None:
            one_word = pattern == re.escape(first)
            if one_word and len(first) >= _SPREAD_LEAST:
                self._lengths.add(len(first))
            self._by_word.setdefault(first, []).append((group, None if one_word else re.compile(pattern)))

    def find(self, folded: Folded) -> list[list[Span]]:
        """Return, for each group, what `find_forms` says of it."""
        found: list[set[tuple[int, int]]] = [set() for _ in range(self._groups)]
        for group, pattern in self._anywhere:
            found[group].update(_search(folded.text, pattern))
        if self._by_word:
            self._find_words(folded.text, found)
            self._find_glued(folded, found)
        if self._numbers:
            self._find_numbers(folded.text, found)
        return [[folded.span(start, end) for start, end in _longest_first(one)] for one in found]

    def _find_words(self, text: str, found: list[set[tuple[int, int]]]) -> None:
        alone: list[int] = []  # where letters stand by themselves, one after the other
        for start, end in words(text):
            if end - start == 1:
                if alone and not _SPREAD_GAP.fullmatch(text, alone[-1] + 1, start):
                    self._find_spread(text, alone, found)
                    alone = []
                alone.append(start)
            elif alone:
                self._find_spread(text, alone, found)
                alone = []
            for at in beginnings(text, start, end):
                for group, pattern in self._by_word.get(text[at:end], ()):
                    if pattern is None:
                        found[group].add((at, end))
                        continue
                    match = pattern.match(text, at)
                    if match is not None and border(text, match.end()):
                        found[group].add(match.span())

        self._find_spread(text, alone, found)

    def _find_spread(self, text: str, alone: Sequence[int], found: list[set[tuple[int, int]]]) -> None:
        """Look for words in letters with something between each two: A.m.i.n.a."""
        letters = "".join(text[at] for at in alone)
        for length in self._lengths:
            for first in range(len(letters) - length + 1):
                last = first + length
                self._add_word(letters[first:last], alone[first], alone[last - 1] + 1, found)

    def _find_glued(self, folded: Folded, found: list[set[tuple[int, int]]]) -> None:
        """Look for words that a capital or a digit parts from others, and at the ends of hashtags."""
        text, origin = folded.text, folded.origin
        humps: dict[tuple[int, int], list[int]] = {}
        for hump in _HUMP.finditer(folded.source):
            at = bisect.bisect_left(origin, hump.end())
            humps.setdefault(_token(text, at), []).append(at)
        for (start, end), inner in humps.items():
            borders = [start, *inner, end]
            for first, begin in enumerate(borders):
                for stop in borders[first + 1 : first + 1 + _HUMPS_MOST]:
                    self._add_word(text[begin:stop], begin, stop, found)
        hash_at = text.find("#")
        while hash_at >= 0:
            start, end = _token(text, hash_at + 1)
            for at in range(start, min(end, start + _GLUED_MOST) - _GLUED_LEAST + 1):
                self._add_word(text[at:end], at, end, found)
            for at in range(start + _GLUED_LEAST, min(end, start + _GLUED_MOST)):
                self._add_word(text[start:at], start, at, found)
            hash_at = text.find("#", hash_at + 1)

    def _add_word(self, word: str, start: int, end: int, found: list[set[tuple[int, int]]]) -> None:
        if len(word) >= _SPREAD_LEAST:
            for group, pattern in self._by_word.get(word, ()):
                if pattern is None:
                    found[group].add((start, end))

    def _find_numbers(self, text: str, found: list[set[tuple[int, int]]]) -> None:
        """Look for the numbers whose digits follow one another somewhere in the text."""
        lengths = {len(core) for core in self._numbers}
        for stretch in _DIGITS.finditer(text):
            digits = "".join(char for char in stretch.group() if char.isdigit())
            there = {digits[at : at + length] for length in lengths for at in range(len(digits) - length + 1)}
            for core in there & self._numbers.keys():
                for span in _find_number(text, core, stretch.start(), stretch.end()):
                    for group in self._numbers[core]:
                        found[group].add(span)


def _token(text: str, at: int) -> tuple[int, int]:
    """Return from where to where the word at a place of a folded text reaches, sixty letters each way."""
    start = end = at
    while start > 0 and at - start < _GLUED_MOST and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and end - at < _GLUED_MOST and is_word(text[end]):
        end += 1
    return start, end


def _digits(form: str) -> str:
    """Return the digits of a form that is a number, or nothing."""
    text = fold(form).text
    digits = "".join(c for c in text if c.isdigit())
    letters = any(c.isalpha() for c in text)
    return digits if len(digits) >= NUMBER_DIGITS and not letters else ""


def _form_pattern(form: str) -> tuple[str | None, str]:
    """Return a pattern for a folded form, from its first word on, and that word."""
    text = fold(form).text
    spans = list(words(text))
    if not spans:
        return None, ""
    parts: list[str] = []
    for index, (start, end) in enumerate(spans):
        if index:
            gap = text[spans[index - 1][1] : start]
            parts.append(_GAP if _LOOSE_GAP.fullmatch(gap) else r"\s?" + re.escape(gap.strip()) + r"\s?")
        parts.append(re.escape(text[start:end]))
    return "".join(parts), text[spans[0][0] : spans[0][1]]


def _search(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        if whole(text, *match.span()):
            yield match.span()


def _find_number(text: str, core: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where a number stands in the stretch of digits [start, end), with what is dialled before it."""
    body = _DIGIT_GAP.join(core)
    pattern = re.compile(rf"(?<!\d)(?:(?:\+|00)\d{{1,3}}{_DIGIT_GAP})?\(?0?\)?{_DIGIT_GAP}{body}(?!\d)")
    for match in pattern.finditer(text, max(0, start - _DIALLED), min(len(text), end + 1)):
        first = match.start()
        while not (text[first].isdigit() or text[first] == "+"):
            first += 1
        yield first, match.end()


def number_cores(form: str, digits: str) -> set[str]:
    """Return what the national and the international form of a number have in common."""
    import phonenumbers  # late: its metadata is not needed to open a window

    cores = {digits.lstrip("0") or digits}
    if "+" in form or digits.startswith("00"):
        try:
            parsed = phonenumbers.parse("+" + digits.lstrip("0"), None)
        except phonenumbers.NumberParseException:
            return cores
        national = str(parsed.national_number)
        if len(national) >= NUMBER_DIGITS:
            cores.add(national)
    return cores


def _longest_first(found: Iterable[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Keep disjoint stretches, longer ones before shorter ones, and return them in order."""
    chosen: list[tuple[int, int]] = []
    limit = -1
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= limit:
            chosen.append((start, end))
            limit = end
        elif end > limit:  # a tail that sticks out must not stay readable
            chosen[-1] = (chosen[-1][0], end)
            limit = end
    return chosen
