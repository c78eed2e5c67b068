"""A redacted string, made ready to be found in every shape that blocks or asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.gate import letters
from tbtt_desktop.gate.spoken import SIGNS, in_figures
from tbtt_desktop.stories.normalize import fold, words

LETTERS_INSIDE: Final = 5  # from so many letters also inside other text and transformed
DIGITS_INSIDE: Final = 6
ASK_MIN: Final = 3  # shorter transforms are asked about from so many
_SWAPPED_MOST: Final = 4  # words of a name that may stand in another order
_PARTS_MOST: Final = 6  # words of a name that are heard one by one
_VIRAMA: Final = "\u094d"
REVERSED_INSIDE: Final = 8  # letters; below, ordinary words hold names backwards: "animal", "heaven"
MIXED_INSIDE: Final = 6  # letters and digits together, as of a plate
# Less than the shortest placeholder has, so that nothing is found across one.
_GAP: Final = r"[\W_]{0,5}"
_DIGIT_GAP: Final = r"[\W_]{0,5}"
_SAID_GAP: Final = rf"(?:{_GAP}|[\W_]{{1,3}}(?:{'|'.join(sorted(SIGNS))})[\W_]{{1,3}})"
_SAID_MOST: Final = 20  # words of an address that somebody tells aloud
_GROUPED: Final = 3
_LINK: Final = re.compile(r"(?:[a-z]{3,6}:/{0,3})?(?:(?:www|m|web|mobile)\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """One redacted string. All text in it is folded."""

    words: tuple[str, ...]
    joined: str  # the words without anything between
    is_number: bool
    inside: bool  # long enough to be found inside other text
    pattern: re.Pattern[str]
    lookalike: re.Pattern[str]
    backwards: re.Pattern[str]
    swapped: re.Pattern[str] | None  # the family name first
    spaced: re.Pattern[str] | None  # letters with something between, where long enough
    spaced_back: re.Pattern[str] | None  # the same backwards
    latin: str  # single-lettered Latin form, for Arabic patterns
    sound: str
    arabic: re.Pattern[str] | None
    skeleton: str
    parts: tuple[Term, ...] = ()  # of several words each by itself, of few enough to be a name

    @property
    def grouped(self) -> bool:
        """Whether it has so many figures that it is told in groups, one way or another: an IBAN, a plate."""
        return sum(char.isdigit() for char in self.joined) >= _GROUPED

    @property
    def transforms(self) -> bool:
        """Whether shorter transforms of it are asked about at all."""
        return len(self.joined) >= ASK_MIN


def terms_of(strings: Iterable[str]) -> list[Term]:
    """Return the terms that `strings` make, each once; what has neither letter nor digit makes none."""
    made: dict[tuple[str, ...], Term] = {}
    for text in (form for string in strings for form in _forms(string)):
        folded = fold(text).text
        tokens = tuple(folded[start:end] for start, end in words(folded))
        if not tokens or tokens in made:
            continue
        digits = "".join(token for token in tokens if token.isdigit())
        if digits == "".join(tokens) and len(digits) >= DIGITS_INSIDE:
            for core in _cores(text, digits):
                made.setdefault((core,), _number(core))
        else:
            made[tokens] = _words(text, tokens)
    return list(made.values())


def _forms(text: str) -> Iterator[str]:
    """Yield a string, a link also without what programs leave out, and a number that is told in words."""
    yield text
    bare = _LINK.sub("", text.strip()).rstrip("/")
    if bare != text and "." in bare and _LINK.match(text.strip()):
        yield bare
    if (shown := text.translate(letters.INDIC)) != text:
        yield shown
    said = in_figures(fold(text))
    if said is not None and re.fullmatch(rf"[\W_]*(?:\d[\W_]*){{{DIGITS_INSIDE},}}", said.text):
        yield said.text


def _words(text: str, tokens: tuple[str, ...]) -> Term:
    joined = "".join(tokens)
    digits = sum(char.isdigit() for char in joined)
    alpha = len(joined) - digits - joined.count(_VIRAMA)  # vowel signs are letters: अमीना has five
    mixed = bool(alpha and digits) and alpha + digits >= MIXED_INSIDE
    inside = alpha >= LETTERS_INSIDE or digits >= DIGITS_INSIDE or mixed
    alike = fold(letters.lookalike(text)).text
    alike_tokens = [alike[start:end] for start, end in words(alike)]
    is_arabic = letters.arabic(joined)
    address = len(text.split()) == 1 and any(sign in text for sign in "@._")  # or an account's name
    gap = _SAID_GAP if address and len(tokens) <= _SAID_MOST else _GAP
    return Term(
        words=tokens,
        joined=joined,
        is_number=False,
        inside=inside,
        pattern=_joined(tokens, gap),
        lookalike=_joined(alike_tokens or tokens, gap),
        backwards=_joined([token[::-1] for token in reversed(tokens)]),
        swapped=_joined(tokens[::-1]) if inside and 1 < len(set(tokens)) <= _SWAPPED_MOST else None,
        spaced=_spread(joined) if len(joined) >= ASK_MIN else None,
        spaced_back=_spread(joined[::-1]) if inside else None,
        latin="" if is_arabic else _latin_form(joined),
        sound="" if is_arabic else letters.sound_key(joined),
        arabic=letters.arabic_pattern(joined) if is_arabic else None,
        skeleton=letters.skeleton(joined if is_arabic else _latin_form(joined)),
        parts=tuple(_words(one, (one,)) for one in tokens) if 1 < len(tokens) <= _PARTS_MOST else (),
    )


def _latin_form(joined: str) -> str:
    return letters.single_letters(joined) if letters.latin(joined) else letters.sound_key(joined)


def _spread(joined: str) -> re.Pattern[str]:
    return re.compile(_GAP.join(map(re.escape, joined)))


def _joined(tokens: Iterable[str], gap: str = _GAP) -> re.Pattern[str]:
    return re.compile(gap.join(map(re.escape, tokens)))


def _number(core: str) -> Term:
    pattern = re.compile(_DIGIT_GAP.join(core))
    return Term(
        words=(core,),
        joined=core,
        is_number=True,
        inside=len(core) >= DIGITS_INSIDE,
        pattern=pattern,
        lookalike=pattern,
        backwards=re.compile(_DIGIT_GAP.join(reversed(core))),
        swapped=None,
        spaced=None,
        spaced_back=None,
        latin="",
        sound="",
        arabic=None,
        skeleton="",
    )


def _cores(text: str, digits: str) -> set[str]:
    """Return what the national and the international form of a number have in common."""
    import phonenumbers  # late: most exports hold no number, and its metadata is large

    bare = digits.lstrip("0") or digits
    cores = {bare}
    if "+" in text or digits.startswith("00") or len(bare) >= 11:
        try:
            parsed = phonenumbers.parse("+" + bare, None)
        except phonenumbers.NumberParseException:
            return cores
        national = str(parsed.national_number)
        if len(national) >= DIGITS_INSIDE and ("+" in text or phonenumbers.is_valid_number(parsed)):
            cores.add(national)
    return cores
