"""Short numbers of files and registers in Hindi, Urdu and Swahili: "फाइल नं. WCD/EST/118", "PF3 Na. 118/24".

Between what has a number and the number stands a word for a number, so that no amount is meant; without one,
letters stand before the figures as they do in a register: "RB: KGD/RB/4418/2024", "namba ya askari G.4418".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_hindi import is_of_there
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.redaction.recognisers.gazetteer import LANGUAGE_BITS
from tbtt_desktop.redaction.recognisers.languages import told

# Read where a run of figures begins, up to the word for a number before it.
_SAID: Final = re.compile(
    r"(?:नंबर|नम्बर|नं|न|संख्या|सं|क्रमांक|क्र|कोड|\bno|\bnumber|\bnum|\bnmbr|\bcode"
    r"|نمبر(?:ي| (?:هي|تها))?|\bna(?=\.)|\bnamba|\bnambari)"
    r"(?P<parted>[.:0 \-–]{1,4})"
    r"(?P<letters>(?:[a-z]{1,5}[.\-/]{1,2} ?|[a-z]{2,5} ){0,3}[a-z]{0,4}[\-/.]?)$"
)
_LETTERED: Final = re.compile(r"(?<![\w./\-])(?P<letters>(?:[a-z]{1,8}[./\-]){1,4}[a-z]{0,4})$")
_SAID_MOST: Final = 32  # characters
_FIGURES: Final = re.compile(r"\d{1,12}(?: ?[\-/] ?(?:\d{1,9}|[a-z]{1,6}(?![a-z]))){0,8}(?![\w]|[.,:]\d)")
_LEAST: Final = 3  # figures
_NEAR: Final = 3  # characters between what has a number and the number
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_ID: Final = frozenset({Cue.ID, Cue.BANK, Cue.WALLET, Cue.PHONE, Cue.PLATE, Cue.VEHICLE, Cue.PUBLIC})
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_EAST_AFRICA: Final = frozenset({"KE", "TZ", "UG", "CD", "BI", "RW"})


def find(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of such numbers."""
    hints = context.hints
    if not (is_of_there(context) or hints.country in _EAST_AFRICA or told(hints.language) & _SWAHILI):
        return
    folded, last = context.folded.text, 0
    for begin, _ in figures(context):
        if begin < last:
            continue
        match = _FIGURES.match(folded, begin)
        if match is None or _YEAR.fullmatch(match.group()):
            continue
        if sum(map(str.isdigit, match.group())) < _LEAST:
            continue
        since = max(last, begin - _SAID_MOST)
        said = _SAID.search(folded, since, begin) or _LETTERED.search(folded, since, begin)
        if said is None:
            continue
        at = said.start("letters")
        parted = said.groupdict().get("parted") or ""
        of = before(context, at, _ID)
        if of is not None and of.cue is Cue.ID and of.distance <= _NEAR + len(parted):
            last = match.end()
            yield at, last
