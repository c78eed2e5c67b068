"""What kind of number follows: the words that people put before it, in nine languages.

A number of no known shape is told by the words before it: "my CNIC", "al Yape", "गाड़ी". So are mistyped
ones, and those of countries whose numbers have no check digit. The nearest word decides.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import PHRASES, Cue
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

_CLAUSE: Final = re.compile(r"[.,;:!?\n\d،۔।؛]|\sو\w")  # and Arabic's "and"
_WINDOW: Final = 64
_LINE_ENDS: Final = 8  # characters that may follow a colon at the end of its line
_ENDS: Final = re.compile(
    r"[!?।۔؟\n.](?:(?<!\.)|(?=\s(?!\d))(?<!\bno\.)(?<!\bnro\.)(?<!\bna\.)(?<!\bnum\.)(?<!\bblg\.)(?<!\bref\.)(?<!\bn\.)(?<!\bnr\.)(?<!\.[a-z]\.)"
    r"(?<!नं\.)(?<!सं\.)(?<!मो\.)(?<!\bन\.)"
    r"|(?<=[\u0620-\u064a]{2}\.)(?=\s))"  # Arabic shortens to a letter, if at all
)
# What parts a question from its answer in a pasted chat: the end of the line, a time, who answers.
_ANSWERS: Final = re.compile(
    r"[?؟.!:)]{0,2} ?\n(?:\[[^\]\n]{3,28}\]|[\d/.,: \-]{5,22}(?:[ap]\.? ?m\.?)?(?: -)?)? ?"
    r"(?:[^\n:\d\[\]]{2,28}:|[ar][.:)]) [^\n\d.!?]{0,24}$"
)
_ANSWER: Final = 96  # characters that may part them
_QUESTION_ENDS: Final = 3  # of which so many are before the first new line
_QUESTION: Final = 32  # characters at the end of the question that its word lies in
_CUES: Final = Phrases(PHRASES)
_SPECIFIC: Final = frozenset({Cue.ID, Cue.WALLET, Cue.PLATE})


class Said:
    """A cue, how many characters lie between it and the number, and how many it has.

    No dataclass: hundreds are made, and of a dataclass mypyc compiles everything but that.
    """

    __slots__ = ("cue", "distance", "length")

    def __init__(self, cue: Cue, distance: int, length: int) -> None:
        self.cue = cue
        self.distance = distance
        self.length = length


@dataclass(frozen=True, slots=True)
class _Cues:
    """All cues of a text by their ends: folded [starts[i], ends[i]); `ended` are those of each kind."""

    starts: list[int]
    ends: list[int]
    cues: list[Cue]
    ended: dict[Cue, list[int]]


def _read(context: Context) -> _Cues:
    scan = context.once(read)
    hits = sorted((scan.ends[hit.last], scan.starts[hit.first], hit.kind) for hit in _CUES.find(context))
    ended: dict[Cue, list[int]] = {}
    for end, _, cue in hits:
        ended.setdefault(cue, []).append(end)
    return _Cues([hit[1] for hit in hits], [hit[0] for hit in hits], [hit[2] for hit in hits], ended)


def said_in(context: Context, start: int, end: int, cues: frozenset[Cue]) -> bool:
    """Whether one of `cues` ends within folded [start, end]: a quick look before a slower one."""
    known = context.once(_read).ended
    for cue in cues:
        ends = known.get(cue, ())
        at = bisect.bisect_left(ends, start)
        if at < len(ends) and ends[at] <= end:
            return True
    return False


def before(context: Context, start: int, cues: frozenset[Cue], window: int = _WINDOW) -> Said | None:
    """Return the nearest of `cues` before folded `start`, in the same sentence; None for none.

    Of two that end at one place the longer says more: a Ghana Card is no card of a bank.
    """
    known = context.once(_read)
    asked = _asked(context, start) if window >= _WINDOW else 0
    reach = start - asked if asked else 0
    for at in range(bisect.bisect_right(known.ends, start) - 1, -1, -1):
        end = known.ends[at]
        if known.starts[at] < start - max(window, reach + _QUESTION if asked else 0):
            return None
        if known.cues[at] in cues:
            if end <= asked:
                return Said(known.cues[at], asked - end, end - known.starts[at])
            if _ended(context.folded.text, end, start):
                return None
            return _longest(known, at, cues, start)
    return None


def _asked(context: Context, start: int) -> int:
    """Return where the line of a chat ends that a number answers in the next one; 0 for no answer."""
    folded = context.folded.text
    begin = max(0, start - _ANSWER)
    line = folded.find("\n", begin, start)
    if line < 0:
        return 0
    found = _ANSWERS.search(folded, max(begin, line - _QUESTION_ENDS), start)
    return found.start() if found is not None else 0


def after(context: Context, end: int, cues: frozenset[Cue], window: int) -> Cue | None:
    """Return what is said right behind folded `end` in the same clause: "0345 1112223 (Easypaisa)"."""
    known = context.once(_read)
    found: Cue | None = None
    nearest = end + window + 1
    for at in range(bisect.bisect_left(known.ends, end), len(known.ends)):
        if known.starts[at] > end + window and known.ends[at] > end + 2 * window:
            break
        if end <= known.starts[at] < nearest and known.cues[at] in cues:
            found, nearest = known.cues[at], known.starts[at]
    if found is None or _CLAUSE.search(context.folded.text, end, nearest):
        return None
    return found


def _longest(known: _Cues, at: int, cues: frozenset[Cue], start: int) -> Said:
    end = known.ends[at]
    same = []
    while at >= 0 and known.ends[at] == end:
        if known.cues[at] in cues:
            same.append(Said(known.cues[at], start - end, end - known.starts[at]))
        at -= 1
    said = min(same, key=lambda one: (-one.length, one.cue))
    return _chained(known, at, said, cues, start)


def _chained(known: _Cues, at: int, said: Said, cues: frozenset[Cue], start: int) -> Said:
    """Return what stands right before a cue and says more: in "NID card number" it is the NID."""
    begin = start - said.distance - said.length
    while at >= 0 and known.ends[at] >= begin - 1:
        if known.starts[at] < begin and known.cues[at] in cues & _SPECIFIC:
            return Said(known.cues[at], said.distance, start - said.distance - known.starts[at])
        at -= 1
    return said


def _ended(folded: str, begin: int, end: int) -> bool:
    """Whether a sentence ends in between; a colon at the end of a line leads on to the next."""
    stop = _ENDS.search(folded, begin, end + 1)  # that a figure follows "ag.", too, is asked
    while stop is not None:
        if not folded[max(0, stop.end() - _LINE_ENDS) : stop.end()].rstrip().endswith(":"):
            return True
        stop = _ENDS.search(folded, stop.end(), end + 1)
    return False
