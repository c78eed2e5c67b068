"""A story's people and places: one label each, and every form of them found everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tbtt_desktop.stories.normalize import Folded, border, fold, folded_key, whole, words
from tbtt_desktop.stories.records import Category, Entity, Span

_GAP: Final = r"[\s\-.,'_]{1,3}"  # what may stand between two words of one name
_LOOSE_GAP = re.compile(r"[\s\-.,'_]*")
_DIGIT_GAP: Final = r"[\s().\-/]{0,3}"
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)
_ARABIC_PARTICLES: Final = ("وال", "بال", "فال", "كال", "ال", "لل", "ول", "وب", "و", "ف", "ب", "ل", "ك")
NUMBER_DIGITS: Final = 6  # from so many digits, and no letters, a form is a number in any grouping


def form_key(form: str) -> str:
    """Return the key that all spellings of one form share.

    Case, diacritics, script of digits and width do not count; in numbers, grouping does not either.
    """
    return _digits(form) or folded_key(form)


def entity_for(form: str, category: Category, entities: Iterable[Entity]) -> Entity | None:
    """Return the entity of `category` that has `form` in some spelling, or None.

    A part of one known person's name means that person ("Amina" beside "Amina Noor"), and so does a
    longer form of it, as long as only one person is meant.
    """
    same = [entity for entity in entities if entity.category is category]
    key = form_key(form)
    for entity in same:
        if any(form_key(known) == key for known in entity.forms):
            return entity
    if category is not Category.PERSON:
        return None
    partly = [entity for entity in same if any(_part_of(form, known) for known in entity.forms)]
    return partly[0] if len(partly) == 1 else None


def _part_of(one: str, other: str) -> bool:
    """Whether all words of the shorter name stand in the longer one."""
    ours, theirs = set(form_key(one).split()), set(form_key(other).split())
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def find_forms(text: str | Folded, forms: Iterable[str]) -> list[Span]:
    """Find every whole occurrence of `forms` in `text`: disjoint spans of the original, in order.

    Case, diacritics, compatibility forms, zero-width characters and the script of digits do not
    count; the words of a name may be joined otherwise; Arabic particles before a name are left
    out of the span; numbers are found in any grouping, national or international.
    """
    folded = text if isinstance(text, Folded) else fold(text)
    found: set[tuple[int, int]] = set()
    by_word: dict[str, list[re.Pattern[str]]] = {}
    for form in set(forms):
        digits = _digits(form)
        if digits:
            found.update(_find_number(folded.text, form, digits))
            continue
        pattern, first = _form_pattern(form)
        if pattern is None:
            continue
        if _UNSPACED.search(first):
            found.update(_search(folded.text, pattern))
        else:
            by_word.setdefault(first, []).append(pattern)
    if by_word:
        found.update(_by_first_word(folded.text, by_word))
    return [folded.span(start, end) for start, end in _longest_first(found)]


def _digits(form: str) -> str:
    """Return the digits of a form that is a number, or nothing."""
    text = fold(form).text
    digits = "".join(c for c in text if c.isdigit())
    letters = any(c.isalpha() for c in text)
    return digits if len(digits) >= NUMBER_DIGITS and not letters else ""


def _form_pattern(form: str) -> tuple[re.Pattern[str] | None, str]:
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
    return re.compile("".join(parts)), text[spans[0][0] : spans[0][1]]


def _search(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        if whole(text, *match.span()):
            yield match.span()


def _by_first_word(text: str, by_word: dict[str, list[re.Pattern[str]]]) -> Iterator[tuple[int, int]]:
    for start, end in words(text):
        for at in _beginnings(text, start, end):
            for pattern in by_word.get(text[at:end], ()):
                match = pattern.match(text, at)
                if match is not None and border(text, match.end()):
                    yield match.span()


def _beginnings(text: str, start: int, end: int) -> Iterator[int]:
    yield start
    if "\u0600" <= text[start] <= "\u06ff":
        word = text[start:end]
        for particle in _ARABIC_PARTICLES:
            if word.startswith(particle) and end - start - len(particle) >= 3:
                yield start + len(particle)


def _find_number(text: str, form: str, digits: str) -> Iterator[tuple[int, int]]:
    for core in sorted(number_cores(form, digits)):
        body = _DIGIT_GAP.join(core)
        pattern = re.compile(rf"(?<!\d)(?:(?:\+|00)\d{{1,3}}{_DIGIT_GAP})?\(?0?\)?{_DIGIT_GAP}{body}(?!\d)")
        for match in pattern.finditer(text):
            start = match.start()
            while not (text[start].isdigit() or text[start] == "+"):
                start += 1
            yield start, match.end()


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
