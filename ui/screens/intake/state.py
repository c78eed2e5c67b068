"""What Intake shows: the files that came, what is under way, what waits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.bundle_files import LeftOut
from tbtt_desktop.services.chains import Chain
from tbtt_desktop.services.conflicts import Conflict
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.people import Person
from ui.screens.intake.files import Fate, Incoming

_CHANGED = frozenset({Result.IMPORTED, Result.UPDATED, Result.WITHDRAWN})


class Work(Enum):
    """What is under way."""

    NONE = auto()
    GATHERING = auto()
    VERIFYING = auto()
    TAKING = auto()
    ANSWERING = auto()


class Note(Enum):
    """What was done last."""

    NONE = auto()
    NOTHING_FOUND = auto()
    STOPPED_LOOKING = auto()
    STOPPED_TAKING = auto()
    TAKEN = auto()
    ANSWERED = auto()


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody whose words nobody compared yet, and how many files wait for that."""

    card: Card
    person: Person
    files: int


@dataclass(frozen=True, slots=True)
class IntakeState:
    """Files in the order in which they came. `share` is how far the work is, from 0 to 1."""

    files: tuple[Incoming, ...] = ()
    left_out: tuple[LeftOut, ...] = ()  # what else is in folders that were looked through
    work: Work = Work.NONE
    done: int = 0  # files of this work that are finished
    total: int = 0
    share: float = 0.0
    folder: Path | None = None  # where answers are written
    waiting: tuple[str, ...] = ()  # aliases for whom an answer waits
    answered: int = 0
    conflicts: tuple[Conflict, ...] = ()
    chains: tuple[Chain, ...] = ()
    note: Note = Note.NONE
    error: TbttError | None = None

    @property
    def ready(self) -> tuple[Incoming, ...]:
        """Return the files that can be taken in."""
        return tuple(file for file in self.files if file.takes)

    @property
    def taken(self) -> int:
        """Return how many files changed what is here; one that does not fit is not among them."""
        return sum(file.taken is not None and file.taken.result in _CHANGED for file in self.files)

    @property
    def stranger(self) -> Stranger | None:
        """Return the first signer whose words are to be compared."""
        waiting = [file.verdict for file in self.files if file.fate is Fate.COMPARE and file.verdict]
        for verdict in waiting:
            if verdict.card is not None and verdict.signer is not None:
                same = sum(one.card == verdict.card for one in waiting)
                return Stranger(verdict.card, verdict.signer, same)
        return None
