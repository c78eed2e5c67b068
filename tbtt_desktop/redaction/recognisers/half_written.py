"""A story's people where somebody starred them out, wrote signs for letters, or left initials of them.

"Am*na" and "M4ria" are meant to slip by whoever looks for a name, "Amina Y." and "A.Y." to name her to those
who know. Only people who are known in the story are found so: without one nothing tells a name from a curse.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, FREQUENT, gazetteer
from tbtt_desktop.stories.normalize import fold, words
from tbtt_desktop.stories.records import Category, Entity, EntityId, Suggestion

_STARS: Final = "*•●"
_ANY: Final = "#.-"  # between letters each may stand for one letter
_FOR: Final = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a", "$": "s",
    "€": "e", "!": "i", "|": "il",
}  # fmt: skip
_SIGN: Final = re.compile(rf"[{re.escape(_STARS + _ANY + ''.join(_FOR))}]")
_SIGNED: Final = re.compile(
    rf"(?<![\w*@#/.\-])(?=[^\W\d_]{{0,23}}{_SIGN.pattern})[^\W_*@$€!|{_STARS}{_ANY}]?"
    rf"(?:[^\W_]|{_SIGN.pattern}){{2,23}}(?![\w@/])"
)
_HIDDEN: Final = re.compile(rf"[{re.escape(_STARS + ''.join(_FOR))}]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LEAST: Final = 4  # letters of a name of which one may be hidden
_SHOWN_LEAST: Final = 2  # letters that are left as they are
_ONE_LEAST: Final = 3  # the same of a word whose beginning or end alone is left: the gate looks for it
_LOOSE_MOST: Final = 6  # letters for which several stars may stand
_INITIALS: Final = re.compile(r"(?<![\w.])(?P<first>(?:[^\W\d_]\. ?){1,3})(?P<word>[^\W\d_]{3,30}(?!\w))?")
_BEHIND: Final = re.compile(r"(?<=[^\W\d_]) (?P<letter>[^\W\d_])(?:\.|(?![\w'’]))")
_BEFORE: Final = re.compile(r"[^\W\d_]{3,30}$")
_BEFORE_MOST: Final = 31
_BY_THEMSELVES: Final = frozenset("aeiouy")  # are words of themselves: a full stop tells an initial
_DIGIT: Final = re.compile(r"\d ?$")
_HALF: Final = re.compile(rf"{_SIGN.pattern}|(?<!\w)\w(?!\w)")
_TWO: Final = 2
# What letters with full stops mean sooner than somebody.
_SHORT_FOR: Final = word_set(
    """
    am pm ad bc us usa uk eu un uae dc ny la po pc pp ps pd ph id ip tv cv cc ci cr cd ce bi bp bo ba bs
    bsc ma ms md mp jp sp si sc sa sas srl sl ss st rg rn rt ra dna dob dr ee uu ff aa mm ac ag ai hr ho
    qc ie eg ed ex fir
    """
)
# What is starred out without being a name, in the languages in which people write so.
_CURSES: Final = word_set(
    """
    fuck fucks fucked fucker fuckers fucking shit shits shitty shut bitch bitches cunt cunts whore
    whores slut sluts dick dicks cock cocks pussy arse ass asses asshole bastard bastards damn damned
    hell crap piss pissed tits boob boobs rape raped rapes raping rapist sex sexy sexual nude nudes
    naked porn porno kill killed kills suicide penis vagina anal anus cum prick twat wanker nigga nigger
    fag faggot die died dead death drug drugs gun guns murder abuse abused assault weed hoe hoes puta
    putas puto putos putita mierda cono culo culos verga pinche pendejo pendeja pendejos cabron cabrona
    cabrones perra perras zorra zorras polla pollas pija concha joder jodido jodida mames mamar chinga
    chingada chingar chingas carajo huevon marica maricon malparido malparida gonorrea hijueputa violar
    violo violada viola sexo tetas pene mamada muerta muerto matar mato drogas pute putes putain merde
    salope salopes salaud connard connards connasse con cul bite bites couille couilles encule encules
    nique niquer baise baiser chatte batard bordel viol viole violer sexe negre tuer mort porra merda
    caralho foda foder fodase cu buceta boceta piranha vadia vadias vagabunda viado viados cacete rola
    pau pinto piroca xota xoxota estupro estuprada estuprador matou morta morto bosta desgraca arrombado
    chutiya chutiye madarchod behenchod bhenchod bhosdike randi gandu harami haramzada haramzadi kutta
    kutti kutiya saala sala kanjar kanjari dalla rakhail malaya kuma mkundu mavi mboo matako mbwa kahaba
    gago gaga tanga putangina tangina puki bobo ulol pokpok kantot tite libog sharmouta sharmuta kalb
    kos ayre zeb khara manyak
    """
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by the folded words of each of the names that are known."""

    names: tuple[tuple[str, ...], ...]


def person(entity: Entity) -> Person:
    """Return somebody as `find` and `means` ask for her."""
    names = []
    for form in entity.forms:
        if _HIDDEN.search(form):
            continue  # is half written itself
        text = fold(form).text
        names.append(tuple(text[start:end] for start, end in words(text)))
    return Person(tuple(name for name in names if any(len(word) > _TWO for word in name)))


def find(context: Context, known: Sequence[Entity]) -> Iterator[Suggestion]:
    """Yield where people among `known` stand half written."""
    people = [person(one) for one in known if one.category is Category.PERSON]
    people = [one for one in people if one.names]
    if not people:
        return
    yield from _signed(context, people)
    yield from _behind(context.text, people)
    yield from _initials(context.text, people)


def means(form: str, one: Person) -> bool:
    """Whether a name of which something is left out or hidden is somebody's: "Am*na", "A.Y.", "Amina Y."."""
    parts = _parts(form)
    for name in one.names:
        told = [any(_is_half(part, word) for word in name) for part in parts]
        if told and all(told) and (len(parts) > 1 or not _is_initial(parts[0])):
            return True
    return False


class People:
    """Known people, found by half of a name without going through all of them."""

    def __init__(self) -> None:
        self._people: dict[EntityId, Person] = {}
        self._by_word: dict[tuple[str, int], dict[EntityId, None]] = {}

    def put(self, entity: Entity) -> None:
        """Take somebody in, or the names that she has more than before."""
        known = self._people[entity.entity_id] = person(entity)
        for word in (word for name in known.names for word in name):
            for key in ((word[0], len(word)), (word[0], 0), ("", len(word)), ("", 0)):
                self._by_word.setdefault(key, {})[entity.entity_id] = None

    def near(self, form: str) -> Collection[EntityId]:
        """Return among whom those are that `form` may mean: who has a word as its rarest one is."""
        return min((self._by_word.get(_shape(part), {}) for part in _parts(form)), key=len, default={})

    def meant(self, form: str) -> list[EntityId]:
        """Return everybody whose name `form` may be."""
        return [one for one in self.near(form) if means(form, self._people[one])]


def _parts(form: str) -> list[str]:
    return [part for part in re.split(r"(?<=\.)| ", form) if part]


def _shape(part: str) -> tuple[str, int]:
    """Return how a word begins and how long it is of which this may be half; "" and 0 where nothing tells."""
    bare = fold(part).text.rstrip(".,")
    loose = len(bare) == 1 or _is_loose(bare)
    return bare[0] if bare[:1].isalpha() else "", 0 if loose else len(bare)


def _is_initial(part: str) -> bool:
    return len(part.rstrip(".")) == 1


def is_half_written(form: str) -> bool:
    """Whether a name looks as if something of it were left out or hidden."""
    return _HALF.search(form) is not None


def _is_half(part: str, word: str) -> bool:
    folded = fold(part).text
    bare = folded.rstrip(".,")
    if not bare:
        return False
    return word[0] == bare if len(bare) == 1 else bare == word or (_tells(folded) and _fits(bare, word))


def _signed(context: Context, people: Sequence[Person]) -> Iterator[Suggestion]:
    named = {word for one in people for name in one.names for word in name if len(word) > _TWO}
    by_length: dict[int, list[str]] = {}
    for word in named:
        by_length.setdefault(len(word), []).append(word)
    decided: dict[str, bool] = {}
    for match in _SIGNED.finditer(context.folded.text):
        written = match.group().rstrip("!.-|")
        if written not in decided:
            decided[written] = _tells(written) and _somebody(written, by_length)
        if decided[written]:
            yield context.suggestion(match.start(), match.start() + len(written), Category.PERSON, 0.7)


def _somebody(written: str, by_length: dict[int, list[str]]) -> bool:
    lengths = (
        range(1, _LOOSE_MOST + len(written)) if _is_loose(written) else range(len(written), len(written) + 1)
    )
    if not any(_fits(written, word) for length in lengths for word in by_length.get(length, ())):
        return False
    return not any(_fits(written, curse) for curse in _CURSES)


def _tells(written: str) -> bool:
    """Whether enough of a word is left to look for it, and something of it is not."""
    if _SIGN.search(written) is None:
        return False
    shown = _LETTERS.findall(written)
    hidden = _HIDDEN.search(written) is not None
    if len(written) < _LEAST or sum(map(len, shown)) < (_SHOWN_LEAST if hidden else _ONE_LEAST):
        return False
    if len(shown) > 1 or any(char.isdigit() for char in written):
        return True
    bits = gazetteer().words.get(shown[0], 0)
    return len(shown[0]) >= _ONE_LEAST and not bits & (FREQUENT | ANY_LANGUAGE)


def _is_loose(written: str) -> bool:
    """Whether several stars stand for some letters, however many."""
    letters = sum(map(len, _LETTERS.findall(written)))
    return letters >= _ONE_LEAST and any(star * 2 in written for star in _STARS)


def _fits(written: str, word: str) -> bool:
    """Whether a word may be what stands there, a sign for a letter, several stars for some."""
    if len(written) == len(word) and all(map(_stands_for, written, word)):
        return True
    if not _is_loose(written):
        return False
    run = max(re.findall(rf"[{_STARS}]{{2,24}}", written), key=len, default="")
    head, _, tail = written.partition(run)
    hidden = len(word) - len(head) - len(tail)
    return (
        0 < hidden <= _LOOSE_MOST
        and all(map(_stands_for, head, word))
        and all(map(_stands_for, reversed(tail), reversed(word)))
    )


def _stands_for(sign: str, letter: str) -> bool:
    return sign == letter or sign in _STARS or sign in _ANY or letter in _FOR.get(sign, "")


def _behind(text: str, people: Sequence[Person]) -> Iterator[Suggestion]:
    """Yield a name and the initial of another behind it: "Amina Y."."""
    for match in _BEHIND.finditer(text):
        letter = match["letter"]
        if not letter.isupper() or (fold(letter).text in _BY_THEMSELVES and not match.group().endswith(".")):
            continue
        before = _BEFORE.search(text, max(0, match.start() - _BEFORE_MOST), match.start())
        if before is not None and _has(people, fold(before.group()).text, [fold(letter).text]):
            yield _suggestion(text, before.start(), match.end())


def _initials(text: str, people: Sequence[Person]) -> Iterator[Suggestion]:
    """Yield initials before a name, and two or more by themselves: "A. Yusuf", "A.Y."."""
    for match in _INITIALS.finditer(text):
        written = match["first"]
        if not written[0].isupper() or any(map(str.islower, written)):
            continue
        letters = [fold(letter).text for letter in written if letter.isalpha()]
        word = match["word"]
        if word is not None and word[0].isupper() and _has(people, fold(word).text, letters):
            yield _suggestion(text, *match.span())
        elif len(letters) >= _TWO and _are_somebody(people, letters):
            end = match.start() + len(written.rstrip())
            numbered = text[end : end + 2].strip()[:1].isdigit()
            if not numbered and _DIGIT.search(text, max(0, match.start() - 2), match.start()) is None:
                yield _suggestion(text, match.start(), end)


def _has(people: Sequence[Person], word: str, letters: Sequence[str]) -> bool:
    """Whether somebody has that name and others with these initials."""
    for one in people:
        for name in one.names:
            others = [other[0] for other in name if other != word]
            if len(others) < len(name) and all(letter in others for letter in letters):
                return True
    return False


def _are_somebody(people: Sequence[Person], letters: Sequence[str]) -> bool:
    joined = "".join(letters)
    if joined in _SHORT_FOR:
        return False
    for one in people:
        for name in one.names:
            begun = [word[0] for word in name]
            if len(begun) >= _TWO and letters in (begun, begun[:2], [begun[0], begun[-1]]):
                return True
    return False


def _suggestion(text: str, start: int, end: int) -> Suggestion:
    return Suggestion(start, end, Category.PERSON, text[start:end], 0.6)
