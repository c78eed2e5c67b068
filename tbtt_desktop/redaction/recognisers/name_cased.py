"""Names where the script has capitals: runs of capitalised words, and what speaks for and against them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tbtt_desktop.redaction.recognisers import called_fil, org_cased, org_told, sender, stands_sw
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.called import called_so
from tbtt_desktop.redaction.recognisers.columns import Flags, Integers
from tbtt_desktop.redaction.recognisers.found import Found, found, with_initial
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    LINK,
    NAME_WORD,
    NEVER,
    ORG_BEFORE,
    ORG_HEAD,
    ORG_TAIL,
    PARTICLE,
    PLACE,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    RELATION,
    SPEECH,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.opening import called_by_word, is_word
from tbtt_desktop.redaction.recognisers.parted import parts
from tbtt_desktop.redaction.recognisers.place_cased import (
    ARTICLES,
    behind_seat,
    ends_as_way,
    is_listed,
    place,
)
from tbtt_desktop.redaction.recognisers.said import says
from tbtt_desktop.redaction.recognisers.stands_hi import opens
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, MIXED, UPPER, Token, Words, hard
from tbtt_desktop.redaction.recognisers.told import bare, owned, somebody
from tbtt_desktop.redaction.recognisers.unheard_en import is_unheard
from tbtt_desktop.stories.records import Category

_JOINED: Final = frozenset({" ", "-", "'", ". ", ".", " & ", ' "', '" ', " '", "' "})
_IS: Final = word_set("is was es era est e ni ay hai tha kamili : az")
_CLOSE: Final = frozenset({" ", ". ", ", ", ' "', " (", " '", ": ", " : ", " \u201c", " \u00ab", " \u00ab "})
_VERB = re.compile(
    r"(?:ni|na|a|wa|tu|u|m|hu|ha|si|i|ki|vi|zi|li|ya|ku)(?:na|li|me|ta|ka|ki|nge|mw|m|ku|po|si)\w{2,}"
)
_AGE = re.compile(r"(?:, | \()\d{1,2}(?!\d)")
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_ACRONYM: Final = 4  # capitals up to so many are no name
_KIN: Final = word_set("abu umm um oum abou ibn bint abdul abdel abd")  # begin a name
_ADDRESS: Final = ("@", "#", "/", "_")
_HEADS: Final = ORG_HEAD | ORG_TAIL
_NEEDED: Final = 2
_MOST: Final = 7


def likely(text: Words, _spoken: Integers) -> Flags:
    """Return which words have a capital."""
    shapes = text.columns.shapes
    capitals: Flags = (shapes == CAPITAL) | (shapes == UPPER) | (shapes == MIXED)
    return capitals


def find(text: Words, capitals: Iterable[int]) -> list[Found]:
    """Return what the words with `capitals` give."""
    out: list[Found] = []
    end = 0
    tokens = text.tokens
    for index in capitals:
        if index < end:
            continue  # of the run before
        token = tokens[index]
        end = _run_end(text, index)
        if end > index + 1 or not _only_begins(text, token) or bare(text, index):
            out.extend(_of_run(text, index, end))
    return out


def _only_begins(text: Words, token: Token) -> bool:
    """Whether an everyday word that announces nothing has its capital from the beginning of a sentence."""
    if not token.first or token.cue & ~ORG_BEFORE or token.named or not text.known(token):
        return False
    return not _answers(token) and (token.gap.isspace() or not any(map(str.isdigit, token.gap)))


def _answers(token: Token) -> bool:
    """Whether a town stands behind a colon, where a form asks for it."""
    return token.gap == ": " and token.bits & PLACE != 0


def _run_end(text: Words, index: int) -> int:
    """Return the end of the run of capitalised words and particles that begins at `index`."""
    tokens = text.tokens
    end = index + 1
    while end < len(tokens) and end - index < _MOST:
        token = tokens[end]
        if token.gap not in _JOINED or (token.gap in (". ", ".") and token.first):
            break
        if token.shape in (CAPITAL, UPPER, MIXED):
            end += 1
            continue
        if not token.cue & PARTICLE and token.gap not in (" & ", "-"):
            break
        ahead = _after_particles(tokens, end)
        if ahead == end or ahead - index >= _MOST:
            break
        end = ahead + 1
    return end


def _after_particles(tokens: list[Token], at: int) -> int:
    """Return where a capitalised word follows up to three particles that begin at `at`; else `at`."""
    ahead = at
    while ahead < len(tokens) and ahead < at + 3 and tokens[ahead].gap in _JOINED:
        token = tokens[ahead]
        if token.shape in (CAPITAL, MIXED):
            return ahead
        hyphens = token.gap == "-" and ahead + 1 < len(tokens) and tokens[ahead + 1].gap == "-"
        if not (token.cue & PARTICLE or token.gap == " & " or hyphens):
            return at
        ahead += 1
    inside = ahead < len(tokens) and tokens[ahead].gap in _JOINED
    return ahead if inside and tokens[ahead].shape in (CAPITAL, MIXED) else at


def _of_run(text: Words, start: int, end: int) -> list[Found]:
    """Return the names in tokens [start, end): one, or several where words that lead to nobody part them."""
    after = text.at[end]
    whole = org_cased.owned(text, end) if after is not None and after.gap[:1] == "'" else end
    if whole > end and (organisation := org_cased.of_run(text, start, whole)) is not None:
        return [organisation]
    seat = behind_seat(text, start, end) if end > start + 1 else start
    if seat > start:
        return [found(text.tokens[seat:end], Category.PLACE, 0.7)]
    owner = org_cased.owner_end(text, start, end) if end > start + 2 else start
    if owner > start:
        return _of_run(text, start, owner) + _of_run(text, owner + 1, end)
    if _of_organisation(text, start, end) and not ends_as_way(text, start, end):
        organisation = org_cased.of_run(text, start, end)
        if organisation is not None:
            return [organisation, *_beyond(text, organisation, start, end)]
    tokens = text.tokens
    out: list[Found] = []
    at = start
    while at < end:
        stop = at
        while stop < end and not parts(text, stop, start):
            stop += 1
        piece = _piece(text, at, stop) if stop > at else None
        if piece is not None:
            out.append(piece)
            if piece.category is Category.ORG and piece.end < tokens[stop - 1].end:
                out += _beyond(text, piece, at, stop)
        at = stop + 1
    return out


def _beyond(text: Words, organisation: Found, start: int, end: int) -> list[Found]:
    """Return what is left of tokens [start, end) behind an organisation: "Liceo Bello de Maturín"."""
    tokens = text.tokens
    while start < end and (tokens[start].start < organisation.end or tokens[start].shape == LOWER):
        start += 1
    return _of_run(text, start, end) if start < end else []


def _of_organisation(text: Words, start: int, end: int) -> bool:
    """Whether a head word ("school") or "&" stands in tokens [start, end)."""
    tokens = text.tokens
    for at in range(start, end):
        token = tokens[at]
        if at > start and token.gap == " & ":
            return True
        if token.cue & _HEADS and token.gap != "-":
            family = at == end - 1 > start and not token.cue & ORG_TAIL and tokens[at - 1].named
            if not family:  # "Bea Ong" is no ONG
                return True
    return False


def _piece(text: Words, start: int, end: int) -> Found | None:
    """Return the name in tokens [start, end) without what does not belong to it, or None."""
    tokens = text.tokens
    start, titled = _trim_front(text, start, end)
    while end > start and (tokens[end - 1].shape == LOWER or tokens[end - 1].cue & ORG_TAIL):
        end -= 1
    stretch = tokens[start:end]
    if not stretch:
        return org_told.of_letters(text, start, end)
    gap = stretch[0].gap  # inside of a run none is an address's
    if (len(stretch) == 1 and is_word(text, start)) or (gap.endswith(_ADDRESS) and gap[-2:] != "//"):
        return None
    nobody = _no_name(stretch[0]) and all(_no_name(token) for token in stretch)
    if nobody and not called_fil.named(text, start):
        return org_told.of_letters(text, start, end)
    if _of_authority(text, start) and all(text.known(token) for token in stretch):
        return None
    organisation = org_told.of_words(text, start, end, titled=titled)
    if organisation is not None:
        return organisation
    before = 3 if titled else _context(text, start) + stands_sw.acts(text, end - 1)
    sure = place(text, start, end, titled=titled, announced=before >= 1)
    if sure and not somebody(text, start, end):
        return found(stretch, Category.PLACE, sure)
    points = _evidence(text, start, end) + before + _after(text, end)
    if points < _NEEDED:
        return None
    return with_initial(text, found(stretch, Category.PERSON, min(0.95, 0.5 + 0.1 * points)))


def _of_authority(text: Words, start: int) -> bool:
    """Whether "Ministry of" and its like stand before."""
    before, earlier = text.at[start - 1], text.at[start - 2]
    if before is None or earlier is None or before.gap != " " or not before.cue & (LINK | PARTICLE):
        return False
    return earlier.cue & STOP != 0 and earlier.shape == CAPITAL


def _no_name(token: Token) -> bool:
    """Whether a word is a letter or an acronym."""
    size = token.end - token.start
    return size == 1 or (token.shape == UPPER and (size <= _ACRONYM or not token.named))


def _trim_front(text: Words, start: int, end: int) -> tuple[int, bool]:
    """Return where the name begins, and whether a title or relation stood before it."""
    tokens = text.tokens
    titled = False
    while start < end:
        token = tokens[start]
        following = tokens[start + 1] if start + 1 < end else None
        if following is None and token.named and (sender.points(text, start) > 1 or _after(text, end) > 1):
            break
        if token.word in _KIN and following is not None:
            break
        if (
            following is not None
            and token.bits & PLACE_BEGINS
            and not titled
            and is_listed(tokens[start:end])
        ):
            break  # "La Plata"
        if token.cue & (TITLE | RELATION) and not (token.named and following is None):
            titled = titled or following is not None
        elif token.cue & INTRODUCTION and following is not None and not token.bits & HAND:
            titled = True
        elif not _before_name(text, start, following):
            break
        start += 1
    return start, titled


def _before_name(text: Words, at: int, following: Token | None) -> bool:
    """Whether the first word of a run only stands before the name."""
    token = text.tokens[at]
    if token.shape == LOWER:
        return True
    if following is None and (bare(text, at) or _answers(token) or stands_sw.acts(text, at)):
        return False
    if following is not None and not token.named and token.cue & (PLACE_HEAD | PLACE_BEFORE):
        return True
    full = following is not None and token.named and following.named
    return token.first and not full and sender.points(text, at) < 2 and _opens(text, token)


def _opens(text: Words, token: Token) -> bool:
    """Whether a word at the beginning of a sentence is there as a word."""
    if token.named and not token.bits & FREQUENT:
        return text.known(token) and not text.rare(token)
    if text.known(token):
        return True
    return text.languages & _SWAHILI != 0 and not token.named and _VERB.fullmatch(token.word) is not None


def _context(text: Words, start: int) -> int:
    """Return the points of what stands before a name."""
    before = text.at[start - 1]
    gap = text.tokens[start].gap
    if before is None or (hard(gap) and (text.tokens[start].first or gap != ". ")):
        return 3 if called_fil.named(text, start) else sender.points(text, start)
    if before.word in ARTICLES or (before.cue & PARTICLE and before.shape == LOWER and gap == " "):
        before = text.at[start - 2] or before
    if (text.introduces(before) and gap in _CLOSE) or called_so(text, start):
        return 3
    if before.cue & (TITLE | RELATION):
        return 3 if gap in _CLOSE else 0
    if before.word in _IS or (before.cue & PARTICLE):
        earlier = [text.at[start - back] for back in (2, 3, 4)]
        if any(one is not None and one.cue & NAME_WORD for one in earlier):
            return 3
    if before.cue & NAME_WORD:
        return 2
    owner = text.at[start - 2]
    if gap in (", ", " ") and before.cue & NEVER and owner is not None and owned(before, owner):
        return 3
    return max(sender.points(text, start), 1 if before.cue & SPEECH and gap == " " else 0)


def _evidence(text: Words, start: int, end: int) -> int:
    """Return how much the words themselves speak for a person."""
    tokens = text.tokens
    points = unknown = 0
    if end == start + 1 and bare(text, start):
        return _NEEDED
    for at, token in enumerate(tokens[start:end], start):
        if token.cue & PARTICLE and token.shape == LOWER:
            continue
        known = text.known(token)
        worth = _worth(token, known=known)
        listed = text.rare(token)
        if (
            token.first
            and not listed
            and (known or not (token.named or token.gap.endswith(": ")))
            and not _told(text, at, end, known=known)
        ):
            worth -= 1
        elif known and listed:
            worth = 2
        elif known and token.shape != UPPER and not token.first:
            worth = 2 if token.bits & (HAND | GIVEN) or called_by_word(text, start, end) else 1
        points = max(points, worth)
        unknown += not known
    return points + (unknown > 1)


def _told(text: Words, at: int, end: int, *, known: bool) -> bool:
    """Whether the first word of a sentence is told from others by its form, or by what follows its name."""
    token = text.tokens[at]
    if not (known or token.bits & FREQUENT or text.languages & _SWAHILI) and says(text, token, end):
        return True
    if token.shape == CAPITAL and is_unheard(text, token):
        return True
    return opens(text, end - 1) or stands_sw.led(text, at)


def _worth(token: Token, *, known: bool) -> int:
    """Return the points of a word by itself."""
    if token.named:
        return 1 if known else 2
    return 0 if known or token.shape == UPPER else 2


def _after(text: Words, end: int) -> int:
    """Return the points of what stands behind: a possessive, an age, "my daughter" after a comma."""
    token, last = text.at[end], text.tokens[end - 1]
    if token is None:
        return 0
    if token.word == "s" and token.gap == "'":
        return 1
    if _AGE.match(text.context.folded.text, last.end):
        return 2
    if token.gap != ", " or (last.first and not last.named):
        return 0
    second = text.at[end + 1]
    owned = token.cue & NEVER and second is not None and second.gap == " " and second.cue & (RELATION | TITLE)
    return 2 if owned or token.cue & RELATION or token.word in ARTICLES else 0
