"""Parts of an address, each read around its word: a house and its number, a street and its name."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.address_numbers import (
    BOX,
    CLOSED,
    CODE,
    COMPASS,
    COUNTED,
    DATED,
    GRID,
    HOUSE_AT,
    IS_NO,
    LETTERED,
    LIVES_AT,
    NUMBER_AFTER,
    STREET_AT,
    STREET_NUMBER,
    VALUE,
    WORDED,
    leading,
)
from tbtt_desktop.redaction.recognisers.address_words import ABBREVIATED, LINKS, NO_WORDS, STOP, WORDS, Word
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.scan import Hit, Scan, read

_SMALL_WORDS: Final = frozenset("aeiouy")  # in some language a word of one letter
_NAME_MOST: Final = 5  # words
_BARE_MOST: Final = 2  # words of a name that nothing closes, in small letters or in a script without capitals
_NAME_GAPS: Final = frozenset({" ", "-", ". ", "'", " '", "' ", ".", " al-", "  "})
_WHOLE: Final = 5  # letters of a word that is no abbreviation
_NUMBER_LAST: Final = frozenset({"mtaa", "barabara", "njia", "uchochoro"})  # no number before these
_NO_NAMES: Final = STOP - LINKS
_LINKING: Final = LINKS | NO_WORDS
_CASELESS: Final = "\u0590"  # scripts without capitals begin here
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th", "a", "o", "er", "eme"})
_CAPITALS_LEAST: Final = 0.012  # of all letters; a text with fewer is written small
_BEGUN: Final = 4_000  # characters that show whether somebody writes small
_CODE_DIGITS: Final = 2
_YEARS: Final = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an address: folded [start, end), and how much it says by itself, two for all."""

    start: int
    end: int
    weight: int


class Parts:
    """Reads the parts of one text."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._folded = context.folded.text
        self._source, self._origin = context.text, context.folded.origin
        self._scan: Scan = context.once(read)
        begun = self._source[:_BEGUN]
        self.small = sum(map(str.isupper, begun)) < sum(map(str.isalpha, begun)) * _CAPITALS_LEAST
        self._units: set[int] = set()

    def read(self) -> tuple[list[Part], list[int]]:
        """Return the parts of the text, and where the words end that say that somebody lives there."""
        readers: dict[Word, Callable[[Hit[Word]], Part | None]] = {  # kept, they would hold it in a circle
            Word.HOME: self._unit,
            Word.PART: self._unit,
            Word.BEFORE: self._before,
            Word.DOTTED: self._dotted,
            Word.AFTER: self._after,
            Word.PLAIN: self._after,
            Word.BUILDING: self._building,
            Word.BUILT: self._built,
            Word.BOX: self._box,
            Word.CODE: self._code,
        }
        hits = WORDS.find(self._context)
        self._units = {hit.last for hit in hits if hit.kind in (Word.HOME, Word.PART, Word.BEFORE)}
        said = [self._scan.ends[hit.last] for hit in hits if hit.kind is Word.SAID]
        parts = [part for at in said if (part := self._lives_at(at) or self._street_at(at)) is not None]
        parts += self._told_by_looks(hits)
        found = (readers[hit.kind](hit) for hit in hits if hit.kind in readers)
        return parts + [part for part in found if part is not None], said

    def _told_by_looks(self, hits: list[Hit[Word]]) -> Iterator[Part]:
        """Yield "blue gate", "casa amarilla", "nyumba ya njano", "البيت الأزرق"."""
        houses = {place for hit in hits if hit.kind is Word.LOOKED for place in (hit.first, hit.last)}
        scan = self._scan
        for hit in hits:
            if hit.kind is not Word.LOOKS:
                continue
            linked = scan.words[hit.first - 1] in LINKS and hit.first - 2 in houses
            first = hit.first - 1 if hit.first - 1 in houses else hit.first - 2 if linked else hit.first
            last = hit.last + 1 if first == hit.first and hit.last + 1 in houses else hit.last
            if last - first > hit.last - hit.first and set(scan.gaps[first + 1 : last + 1]) == {" "}:
                yield Part(scan.starts[first], scan.ends[last], 1)

    def _lives_at(self, end: int) -> Part | None:
        """Return a number that is like nothing but a house's, right behind "lives at": "104/A-329"."""
        found = HOUSE_AT.match(self._folded, end)
        if found is not None and self._caseless(self._word_after(found.end())):
            return Part(*found.span("value"), 1)
        found = LIVES_AT.match(self._folded, end)
        if found is None or found["value"].isdigit():
            return None
        last = self._uncut(found.end())
        mixed = not self._folded[found.start("value") : last].isdigit()
        good = mixed and not COUNTED.compiled.match(self._folded, last)
        return Part(found.start("value"), last, 1) if good else None

    def _street_at(self, end: int) -> Part | None:
        """Return capitals and a number right behind "lives at": "Pte. Perón 2218", "Humayunpur, 118/4"."""
        found = STREET_AT.match(self._folded, end)
        if (
            found is None
            or COUNTED.compiled.match(self._folded, found.end())
            or _YEARS.fullmatch(found["value"].rpartition(" ")[2])
        ):
            return None
        good = self.in_capitals(found.start("value"), found.end())
        return Part(found.start("value"), found.end(), 1) if good else None

    def in_capitals(self, start: int, end: int) -> bool:
        """Whether the words in folded [start, end) are written as a street's name is."""
        first, last = (bisect.bisect_left(self._scan.starts, place) for place in (start, end))
        named = [at for at in range(first, last) if self._scan.words[at].isalpha()]
        if not named or not self._capital(named[0]) or any(self._scan.words[at] in _NO_NAMES for at in named):
            return False
        return all(self._capital(at) or self._scan.words[at] in _LINKING for at in named)

    def begins_in_capitals(self, start: int, end: int) -> bool:
        """Whether the first word in folded [start, end) has a capital."""
        first = bisect.bisect_left(self._scan.starts, start)
        return self._scan.starts[first] < end and (self.small or self._capital(first))

    def leading(self, start: int) -> int:
        """Return where a house number before folded `start` begins; `start` where there is none."""
        found = leading(self._folded, start)
        if found is None or _YEARS.fullmatch(found.group().strip(" ,")):
            return start
        begin = found.start() + len(found.group()) - len(found.group().lstrip())
        word = self._word_before(begin)
        if word is None or self._folded[self._scan.ends[word] : begin].strip(" .#"):
            return begin
        # "Githurai 45, Plot 88", "قطعة ٤، شارع": the number belongs to what stands before it
        named = found.group().rstrip()[-1] in ",،" and (self._capital(word) or self._caseless(word))
        return start if named or word in self._units else begin

    def _word_after(self, place: int) -> int:
        return bisect.bisect_left(self._scan.starts, place)

    def _word_before(self, place: int) -> int | None:
        at = bisect.bisect_right(self._scan.ends, place) - 1
        return at if at >= 0 else None

    def _capital(self, index: int) -> bool:
        return self._source[self._origin[self._scan.starts[index]]].isupper()

    def _caseless(self, index: int) -> bool:
        return self._scan.words[index] >= _CASELESS

    def _start(self, hit: Hit[Word]) -> int:
        return self._scan.starts[hit.first] + hit.cut

    def _uncut(self, end: int) -> int:
        """Leave a small letter out that is a word behind the number: "casa 3 y"."""
        apart = self._folded[end - 2 : end - 1] == " " and self._folded[end - 1].isalpha()
        return end - 2 if apart and not self._source[self._origin[end - 1]].isupper() else end

    def _unit(self, hit: Hit[Word]) -> Part | None:
        start, end = self._start(hit), self._scan.ends[hit.last]
        home = hit.kind is Word.HOME
        found = VALUE.match(self._folded, end)
        if found is not None:
            end = self._uncut(found.end())
            court = self._scan.words[hit.last] == "case" and found["no"].strip() != ""  # no hut of French
            if court or COUNTED.compiled.match(self._folded, end):
                return None
            told = hit.last > hit.first or IS_NO.match(found["no"]) is not None or "#" in found["no"]
            if told or (
                home and (not self._folded[found.start("value") : end].isdigit() or self._closed(end))
            ):
                return Part(start, end, 2)
            return Part(start, end, 1)
        found = LETTERED.match(self._folded, end)
        if found is not None:
            letter = found.start("value")
            small = self.small and self._folded[letter] not in _SMALL_WORDS
            capital = self._source[self._origin[letter]].isupper()
            if self._folded[letter] >= _CASELESS or capital or small:
                return Part(start, found.end(), 1)
        found = WORDED.compiled.match(self._folded, end)
        if found is None:
            return None
        told = hit.last > hit.first or found["no"].strip() != ""
        if not (told or self._closed(found.end())):
            return None
        return Part(start, found.end(), 2 if home and told else 1)

    def _closed(self, end: int) -> bool:
        return CLOSED.match(self._folded, end) is not None

    def _dotted(self, hit: Hit[Word]) -> Part | None:
        end = self._scan.ends[hit.last]
        after, long = self._folded[end : end + 1], end - self._scan.starts[hit.last] > 2
        return self._before(hit) if after and after in "./" and (self._capital(hit.first) or long) else None

    def _before(self, hit: Hit[Word]) -> Part | None:
        """Read "calle de los Olivos 23", "12 rue des Lilas", "Carrera 7 # 12-34", "شارع المطران"."""
        start, end = self._start(hit), self._scan.ends[hit.last]
        begin = start if self._scan.words[hit.first] in _NUMBER_LAST else self.leading(start)
        found = DATED.compiled.match(self._folded, end)
        if found is not None:
            return Part(begin, found.end(), 2 if begin < start or found["number"] else 1)
        found = GRID.match(self._folded, end)
        if found is not None:
            return Part(begin, found.end(), 2)
        found = STREET_NUMBER.match(self._folded, end)
        if found is not None:
            behind = self._word_after(found.end())  # of "شارع 14 بناية 7" it is no name
            after = 0 if behind in self._units else self._name(behind, most=1)
            return Part(begin, after or found.end(), 2 if begin < start else 1)
        named = self._name(hit.last + 1, numbered=begin < start)
        if not named:
            return None
        compass = COMPASS.match(self._folded, named)
        if compass is not None and self._capital(self._word_after(named)):
            named = compass.end()
        number = NUMBER_AFTER.match(self._folded, named)
        if number is not None and not COUNTED.compiled.match(self._folded, number.end()):
            return Part(begin, self._uncut(number.end()), 2)
        spelt = WORDED.compiled.match(self._folded, named)
        if spelt is not None and spelt["no"].strip():
            return Part(begin, spelt.end(), 2)  # "calle morelos número veintidós"
        return Part(begin, named, 2 if begin < start else 1)

    def _name(self, index: int, most: int = _NAME_MOST, *, numbered: bool = False) -> int:
        """Return where the name that begins with a word ends; 0 where none does.

        Small letters are a name where the whole text has no others, or a house number stands before.
        """
        scan = self._scan
        end = words = 0
        bare = False
        for at in range(index, min(index + most + 3, len(scan.words))):
            word = scan.words[at]
            gap = scan.gaps[at]
            dotted = at == index and gap.strip() in ("", ".", "/") and len(scan.words[at - 1]) < _WHOLE
            if gap not in _NAME_GAPS and not dotted:
                break
            if at == index and "." in gap and not dotted:
                break
            if gap == ". " and at > index and scan.words[at - 1] not in ABBREVIATED:
                break
            if word in LINKS and words < most:
                continue
            # In "إقامة النخيل عمارة 4" another part begins.
            apart = at > index and at in self._units and self._caseless(at)
            if apart or word.isdigit() or word in STOP or word in NO_WORDS or words >= most:
                break
            if not self._capital(at):
                told = numbered or (words < _BARE_MOST and self._numbered(at)) or self._linked(index, at)
                if not (self._caseless(at) or self.small or told):
                    break
                bare = True
            if bare and words >= _BARE_MOST and not self._ends_soon(at):
                break
            words += 1
            end = scan.ends[at]
        return end

    def _linked(self, index: int, at: int) -> bool:
        """Whether a word is the last of "rua da padaria," or "beco do chafariz,"."""
        gaps = self._scan.gaps
        return at > index and self._scan.words[at - 1] in LINKS and gaps[at + 1][:1] == ","

    def _numbered(self, index: int) -> bool:
        """Whether a number follows a word or the one behind it: "priv. framboyanes 23"."""
        later = self._scan.words[index + 1 : index + 3]
        return any(map(str.isdigit, later)) and not (len(later) > 1 and later[0] in STOP)

    def _ends_soon(self, index: int) -> bool:
        """Whether a comma or a number stands within two words, so that more than two are one name."""
        scan = self._scan
        for at in range(index + 1, min(index + 3, len(scan.words))):
            if scan.gaps[at] != " ":
                return True
            if scan.words[at] in STOP:
                return False
            if scan.words[at].isdigit():
                return True
        return False

    def _after(self, hit: Hit[Word]) -> Part | None:
        """Read "14 Rose Street", "12b Ostler's Yard", "Royal Road 48", "بھیم گلی"."""
        scan = self._scan
        first = self._name_before(hit)
        if first == hit.first:
            return None
        start = scan.starts[first]
        end = self._street_end(scan.ends[hit.last])
        begin = self.leading(start)
        last = hit.first - 2 if scan.words[hit.first - 1] == "s" and hit.first - 1 > first else hit.first - 1
        capital = all(
            self._capital(at) or self._caseless(at) or scan.words[at].isdigit() or scan.words[at] in _ORDINALS
            for at in (first, last)
        )
        if begin < start:
            if (
                hit.kind is Word.PLAIN
                and not capital
                and not (self.small and hit.first - first <= _BARE_MOST)
            ):
                return None
            return Part(begin, end, 2)
        if not capital or (hit.kind is Word.PLAIN and not self._capital(hit.first)):
            return None
        number = STREET_NUMBER.match(self._folded, end)
        if (
            number is not None
            and not self._caseless(first)
            and not COUNTED.compiled.match(self._folded, number.end())
        ):
            return Part(start, number.end(), 2)
        return Part(start, end, 1)

    def _name_before(self, hit: Hit[Word]) -> int:
        """Return the first word of the name before a street's kind; the kind itself where there is none."""
        scan, first = self._scan, hit.first
        for at in range(hit.first - 1, max(-1, hit.first - 1 - _NAME_MOST), -1):
            word, gap = scan.words[at], scan.gaps[at + 1]
            if gap not in _NAME_GAPS and not (gap == "" and word.isdigit()):
                break
            if (gap == ". " and word not in ABBREVIATED) or (word in STOP and gap != "-"):
                break
            if word.isdigit():
                if scan.words[at + 1] not in _ORDINALS or scan.gaps[at + 1] != "":
                    break
                first = at
                continue
            if at and scan.words[at - 1].isdigit():
                if len(word) == 1 and scan.gaps[at] in ("", "-"):
                    break  # 12b, 14-C
                if word in _ORDINALS:
                    continue
            if first < hit.first and not self._capital(at) and self._capital(first):
                break
            first = at
        return self._near(hit, first) if self._caseless(hit.first) else first

    def _near(self, hit: Hit[Word], first: int) -> int:
        """Return where a name without capitals begins: behind a comma or a number, else one word before."""
        scan = self._scan
        if first == hit.first or scan.gaps[first] != " " or (first and scan.words[first - 1].isdigit()):
            return first
        return hit.first - 1

    def _street_end(self, end: int) -> int:
        if (
            self._folded[end : end + 1] == "."
            and end - 4 <= self._folded.rfind(" ", 0, end)
            and end + 1 < len(self._folded)
        ):
            end += 1
        compass = COMPASS.match(self._folded, end)
        if compass is not None and self._source[self._origin[compass.end() - 1]].isupper():
            return compass.end()
        return end

    def _building(self, hit: Hit[Word]) -> Part | None:
        named = self._name(hit.last + 1, most=3)
        return Part(self._start(hit), named, 1) if named else None

    def _built(self, hit: Hit[Word]) -> Part | None:
        first = self._name_before(hit)
        if first == hit.first or not (self._capital(first) or self._caseless(first)):
            return None
        return Part(self._scan.starts[first], self._scan.ends[hit.last], 1)

    def _box(self, hit: Hit[Word]) -> Part | None:
        found = BOX.match(self._folded, self._scan.ends[hit.last])
        if found is None or not (
            self._capital(hit.first) or self._caseless(hit.first) or hit.last > hit.first
        ):
            return None
        return Part(self._start(hit), found.end(), 2)

    def _code(self, hit: Hit[Word]) -> Part | None:
        found = CODE.match(self._folded, self._scan.ends[hit.last])
        if found is None or sum(map(str.isdigit, found["value"])) < _CODE_DIGITS:
            return None
        return Part(found.start("value"), found.end("value"), 2)
