"""The search for redacted strings in one readable string.

What blocks: the whole word at any length; from five letters, six digits or six of both also inside other
text, spaced out, backwards, decoded from base64, hex, percent, backslash escapes and UTF-16, and in
another script. What asks: the same transforms of shorter strings, an everyday word of another script that
sounds like one, a name with its words the other way about, a short one that a capital or a digit parts
from what it is glued to (#JusticeForAna, ana92), half of somebody's name, a day in
another form, and what is one edit away.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.gate import letters, views
from tbtt_desktop.gate.asked import NOTHING, Asked
from tbtt_desktop.gate.near import Grams, one_edit_away, sounding_alike
from tbtt_desktop.gate.records import Code, Severity
from tbtt_desktop.gate.spoken import in_figures
from tbtt_desktop.gate.terms import ASK_MIN, REVERSED_INSIDE, Term
from tbtt_desktop.stories.normalize import Folded, border, fold, whole
from tbtt_desktop.stories.records import Span

_HYPHENATED: Final = re.compile(r"-\s*\n\s*")  # a word that a line's end parts
_GAPS: Final = re.compile(r"(?:(?![\u0900-\u0dff])[\W_])+")  # vowel signs of Indic scripts are letters
_WALL: Final = "\ufffc"  # stands for a placeholder: no letter, and nothing matches across six of it
_APART: Final = 6
_TURNED_SURELY: Final = 7  # letters; below, ordinary words are names in rot13: "purely" is Cheryl
_SPOKEN: Final = re.compile(r"\S+")
_REST: Final = re.compile(r"\w+")
_PLACES_MOST: Final = 100  # that are looked for one by one, at some milliseconds each
_WINDOW: Final = 1200  # code points: a name of thirty letters, each as ten signs, fits into half of it
_DIGIT: Final = re.compile(r"\d")
_DRAWN: Final = re.compile(r"([^\W\d_])\1{2,}")  # Amiiiina


@dataclass(frozen=True, slots=True)
class Find:
    """A redacted string that is still there, and where."""

    severity: Severity
    code: Code
    span: Span


def search(text: str, terms: Sequence[Term], labels: Iterable[str], asked: Asked = NOTHING) -> list[Find]:
    """Return what is found of `terms` in `text`, one find a place, blocking ones first.

    `labels` are placeholders that may stand there; they are not searched.
    """
    if not terms or not text:
        return []
    masked = _masked(text, labels)
    folded = fold(masked)
    found: list[Find] = []
    found.extend(_in_this_script(masked, folded, terms))
    if (shown := masked.translate(views.TAGS)) != masked:  # plain letters that nobody sees
        found.extend(_direct(fold(shown), terms))
    if (indic := masked.translate(letters.INDIC)) != masked:
        reading = fold(indic)
        found.extend(_direct(reading, terms))
        found.extend(Find(*find) for find in sounding_alike(Grams.of(reading), terms))
    found.extend(_encoded(masked, terms))
    found.extend(_turned(folded, terms))
    found.extend(_drawn(folded, terms))
    found.extend(_said(folded, terms))
    grams = Grams.of(folded)
    found.extend(Find(*find) for find in sounding_alike(grams, terms))
    found.extend(Find(*find) for find in one_edit_away(grams, terms))
    found.extend([*_asked(masked, folded, asked, found)])
    return _one_a_place(found)


def _asked(text: str, folded: Folded, asked: Asked, found: Sequence[Find]) -> Iterator[Find]:
    """Yield what is asked about where nothing else was found."""
    known = _merged(find.span for find in found if find.code is not Code.STRING_ENCODED)
    starts = [span.start for span in known]
    for code, places in asked.places(text, folded).items():
        for span in _merged(places):
            at = bisect.bisect_left(starts, span.end) - 1
            if at < 0 or known[at].end <= span.start:
                yield Find(Severity.ASK, code, span)


def _in_this_script(text: str, folded: Folded, terms: Sequence[Term]) -> Iterator[Find]:
    """Search `text`, of which `folded` is the folded form, for all but transliterations and slips."""
    yield from _direct(folded, terms)
    alike = fold(letters.lookalike(text))
    yield from _alike(text, folded, alike, terms)
    for reading in (folded,) if alike.text == folded.text else (folded, alike):
        yield from _spaced(reading, terms)
        yield from _backwards(reading, terms)


def _masked(text: str, labels: Iterable[str]) -> str:
    for label in labels:
        text = text.replace(label, _WALL * len(label))
    return text


def _one_a_place(found: Sequence[Find]) -> list[Find]:
    """Keep one find a place; asking is left out where something blocks at the same place."""
    kept: dict[Span, Find] = {}
    for find in found:
        if find.severity is Severity.BLOCK:
            kept.setdefault(find.span, find)
    blocked = _merged(kept)
    starts = [span.start for span in blocked]
    for find in found:
        if find.severity is Severity.ASK and find.span not in kept:
            before = bisect.bisect_left(starts, find.span.end) - 1
            if before < 0 or blocked[before].end <= find.span.start:
                kept[find.span] = find
    return sorted(kept.values(), key=lambda find: (find.severity is Severity.ASK, find.span))


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _direct(folded: Folded, terms: Iterable[Term]) -> Iterator[Find]:
    for term in terms:
        for start, end in _stretches(term.pattern, folded.text):
            if _stands_alone(folded.text, start, end, term):
                yield Find(Severity.BLOCK, Code.STRING_WHOLE, folded.span(start, end))
            elif term.inside:
                yield Find(Severity.BLOCK, Code.STRING_INSIDE, folded.span(start, end))
            elif term.transforms and not _DIGIT.search(term.joined) and _parted(folded, start, end):
                yield Find(Severity.ASK, Code.STRING_INSIDE, folded.span(start, end))
        for start, end in _stretches(term.swapped, folded.text) if term.swapped is not None else ():
            if whole(folded.text, start, end):
                yield Find(Severity.ASK, Code.STRING_SIMILAR, folded.span(start, end))


def _stretches(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield every match, those that overlap an earlier one included."""
    position = 0
    while (found := pattern.search(text, position)) is not None:
        yield found.span()
        position = found.start() + 1


def _stands_alone(text: str, start: int, end: int, term: Term) -> bool:
    if not term.is_number:
        return whole(text, start, end)
    before = start > 0 and text[start - 1].isdigit()
    return not before and not (end < len(text) and text[end].isdigit())


def _parted(folded: Folded, start: int, end: int) -> bool:
    """Whether a capital or a digit says at both ends where a word within a longer one begins and ends."""
    return all(
        border(folded.text, at) or letters.turn(folded.source, folded.origin[at]) for at in (start, end)
    )


def _alike(masked: str, folded: Folded, alike: Folded, terms: Iterable[Term]) -> Iterator[Find]:
    """Look-alike letters of other scripts, and digits and signs for letters."""
    changed = alike.text != folded.text
    for term in terms:
        if not changed and term.lookalike.pattern == term.pattern.pattern:
            continue
        for start, end in _stretches(term.lookalike, alike.text):
            alone = _stands_alone(alike.text, start, end, term)
            span = alike.span(start, end)
            if not (alone or term.inside):
                continue
            # a short word of another script altogether may be that word and nothing else
            sure = term.inside or _mixed(masked[span.start : span.end])
            yield Find(Severity.BLOCK if sure else Severity.ASK, Code.STRING_LOOKALIKE, span)
    for reading in set(letters.leet(folded.text)) - {folded.text}:
        for term in terms:
            for start, end in _stretches(term.pattern, reading):
                if whole(reading, start, end) and not term.is_number and len(term.joined) >= ASK_MIN:
                    severity = Severity.BLOCK if term.inside else Severity.ASK
                    yield Find(severity, Code.STRING_LOOKALIKE, folded.span(start, end))


def _mixed(text: str) -> bool:
    """Whether Latin letters stand in it, plain or of a fancy form that no language writes with."""
    return any("a" <= char <= "z" or "LATIN" in unicodedata.name(char, "") for char in text.lower())


def _spaced(folded: Folded, terms: Iterable[Term]) -> Iterator[Find]:
    """Letters with something between them: `A m i n a`, `A.m.i.n.a`, `Ami-na`.

    A name that only appears by leaving out spaces between words ("am in a") is no find; one space
    inside a name is one edit away, and asked about.
    """
    for term in terms:
        if term.spaced is None:
            continue
        for start, end in _stretches(term.spaced, folded.text):
            stretch = folded.text[start:end]
            pieces = [piece for piece in _GAPS.split(stretch) if piece]
            gaps = _GAPS.findall(stretch)
            if len(pieces) <= len(term.words):
                continue
            spread = all(len(piece) == 1 for piece in pieces)
            alone = whole(folded.text, start, end)
            blank = sum(
                any(char.isspace() for char in gap) and not _HYPHENATED.fullmatch(gap) for gap in gaps
            )
            if not term.inside:
                broken = gaps and all(map(_HYPHENATED.fullmatch, gaps))
                if alone and (spread or broken):
                    yield Find(Severity.ASK, Code.STRING_SPACED, folded.span(start, end))
            elif spread or (alone and (blank < len(term.words) or term.grouped)):
                yield Find(Severity.BLOCK, Code.STRING_SPACED, folded.span(start, end))
            elif alone and blank == len(gaps) == len(term.words):
                yield Find(Severity.ASK, Code.STRING_SIMILAR, folded.span(start, end))


def _backwards(folded: Folded, terms: Iterable[Term]) -> Iterator[Find]:
    for term in terms:
        if not term.transforms:
            continue
        if term.spaced_back is not None:
            for start, end in _stretches(term.spaced_back, folded.text):
                if end - start - len(term.joined) >= len(term.joined) - 1:  # something between each two
                    yield Find(Severity.BLOCK, Code.STRING_REVERSED, folded.span(start, end))
        for start, end in _stretches(term.backwards, folded.text):
            alone = _stands_alone(folded.text, start, end, term)
            long = term.inside and (term.is_number or len(term.joined) >= REVERSED_INSIDE)
            if long or (term.inside and alone):
                yield Find(Severity.BLOCK, Code.STRING_REVERSED, folded.span(start, end))
            elif alone or term.inside:
                yield Find(Severity.ASK, Code.STRING_REVERSED, folded.span(start, end))


def _turned(folded: Folded, terms: Iterable[Term]) -> Iterator[Find]:
    """Look for rot13, in which spoilers are written, of whole words alone."""
    long = [term for term in terms if term.inside and any("a" <= char <= "z" for char in term.joined)]
    reading = folded.text.translate(letters.TURNED) if long else ""
    for term in long:
        for start, end in _stretches(term.pattern, reading):
            if whole(reading, start, end):
                severity = Severity.BLOCK if len(term.joined) >= _TURNED_SURELY else Severity.ASK
                yield Find(severity, Code.STRING_ENCODED, folded.span(start, end))


def _drawn(folded: Folded, terms: Iterable[Term]) -> Iterator[Find]:
    """Look for names as they are called out: with one letter, or more, written three times or oftener."""
    if _DRAWN.search(folded.text) is None:
        return
    for letters_left in (1, 2):
        text, origin, at = "", array("I"), 0
        for found in _DRAWN.finditer(folded.text):
            text += folded.text[at : found.start()] + found[1] * letters_left
            origin.extend(folded.origin[at : found.start() + letters_left])
            at = found.end()
        shorter = Folded(text + folded.text[at:], [*origin, *folded.origin[at:]], folded.source)
        for term in terms:
            if term.is_number or not term.transforms:
                continue
            for start, end in _stretches(term.pattern, shorter.text):
                if whole(shorter.text, start, end):
                    severity = Severity.BLOCK if term.inside else Severity.ASK
                    yield Find(severity, Code.STRING_SPACED, shorter.span(start, end))


def _said(folded: Folded, terms: Sequence[Term]) -> Iterator[Find]:
    """Look for numbers in words, or with letters for figures: oh three double zero, O3OO."""
    numbers = [term for term in terms if term.is_number]
    reading = in_figures(folded) if numbers else None
    if reading is None:
        return
    for term in numbers:
        for start, end in _stretches(term.pattern, reading.text):
            span = reading.span(start, end)
            rest = _REST.match(folded.source, span.end)  # of the last word
            last = rest.end() if rest is not None else span.end
            yield Find(Severity.BLOCK, Code.STRING_LOOKALIKE, Span(span.start, last))


def _encoded(masked: str, terms: Sequence[Term]) -> Iterator[Find]:
    """Search what the text decodes to. Escapes stand in the midst of a name, so all of it is read at once.

    Where such a reading holds a term, the words that make it are looked for: a person is led there.
    """
    everywhere = Span(0, len(masked))
    wide: dict[Severity, None] = {}
    for find in _decoded(masked, terms):
        if find.span == everywhere:
            wide[find.severity] = None
        else:
            yield find
    for severity in wide:
        places = list(_places(masked, terms, severity))
        yield from (Find(severity, Code.STRING_ENCODED, span) for span in places or (everywhere,))


def _places(masked: str, terms: Sequence[Term], severity: Severity) -> Iterator[Span]:
    """Yield the shortest stretches of words that decode to a term, window after window.

    Where there are very many, all that is behind them is one more.
    """
    spoken = [found.span() for found in _SPOKEN.finditer(masked)]
    first = found_so_far = 0
    while first < len(spoken):
        if found_so_far == _PLACES_MOST:
            if _holds(masked, spoken[first:], terms, severity):
                yield Span(spoken[first][0], spoken[-1][1])
            return
        last = max(first, bisect.bisect(spoken, spoken[first][0] + _WINDOW, key=_begin) - 1)
        if _holds(masked, spoken[first : last + 1], terms, severity):
            begin, end = _shortest(masked, spoken, terms, severity, first, last)
            yield Span(spoken[begin][0], spoken[end][1])
            first = end + 1
            found_so_far += 1
        elif last + 1 == len(spoken):
            return
        else:
            first = max(first + 1, bisect.bisect(spoken, spoken[first][0] + _WINDOW // 2, key=_begin))


def _begin(stretch: tuple[int, int]) -> int:
    return stretch[0]


def _holds(masked: str, spoken: Sequence[tuple[int, int]], terms: Sequence[Term], severity: Severity) -> bool:
    stretch = masked[spoken[0][0] : spoken[-1][1]]
    return any(find.severity is severity for find in _decoded(stretch, terms))


def _shortest(
    masked: str,
    spoken: Sequence[tuple[int, int]],
    terms: Sequence[Term],
    severity: Severity,
    first: int,
    last: int,
) -> tuple[int, int]:
    """Return from and to which word of a stretch that holds a term it still does."""
    low, end = first, last
    while low < end:
        middle = (low + end) // 2
        if _holds(masked, spoken[first : middle + 1], terms, severity):
            end = middle
        else:
            low = middle + 1
    begin, high = first, end
    while begin < high:
        middle = (begin + high + 1) // 2
        if _holds(masked, spoken[middle : end + 1], terms, severity):
            begin = middle
        else:
            high = middle - 1
    return begin, end


def _decoded(masked: str, terms: Sequence[Term]) -> Iterator[Find]:
    """Search all decoded pieces as one text, with walls between them, as the text itself is searched."""
    pieces = [piece for piece in views.decoded(masked) if len(piece.text) >= ASK_MIN]
    if not pieces:
        return
    starts: list[int] = []
    length = 0
    for piece in pieces:
        starts.append(length)
        length += len(piece.text) + _APART
    joined = (_WALL * _APART).join(piece.text for piece in pieces)
    folded = fold(joined)

    def around(find: Find) -> views.Decoded:
        return pieces[bisect.bisect(starts, find.span.start) - 1]

    long = [term for term in terms if term.inside]
    for find in _in_this_script(joined, folded, long):
        if find.severity is Severity.BLOCK:
            yield Find(Severity.BLOCK, Code.STRING_ENCODED, around(find).span)
    short = [term for term in terms if term.transforms and not term.inside]
    for find in _direct(folded, short):
        if around(find).readable:
            yield Find(Severity.ASK, Code.STRING_ENCODED, around(find).span)
