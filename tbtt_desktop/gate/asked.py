"""What is only ever asked about: words of names that stand by themselves, and days in another form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tbtt_desktop.gate import dates, halves, letters
from tbtt_desktop.gate.records import Code
from tbtt_desktop.stories.normalize import Folded, fold
from tbtt_desktop.stories.records import Span


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a story's covered strings is looked for in this way."""

    halves: halves.Halves
    days: frozenset[dates.Day]

    def places(self, text: str, folded: Folded) -> dict[Code, set[Span]]:
        """Return where it stands in a text, of which `folded` is the folded form."""
        readings = (folded, fold(letters.lookalike(text))) if self.halves else ()
        return {
            Code.STRING_HALF: {span for one in readings for span in halves.find(one, self.halves)},
            Code.STRING_SIMILAR: {folded.span(*place) for place in dates.find(folded, self.days)},
        }


NOTHING: Final = Asked({}, frozenset())
