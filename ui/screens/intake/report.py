"""What Intake says of many files at once: a count of each result, and each that did not come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.bundle_files import LeftOut, PassedOver
from tbtt_desktop.services.intake import Result
from ui.i18n import isolated
from ui.screens.intake.files import Fate, Incoming
from ui.screens.intake.saying import row_of
from ui.screens.intake.state import IntakeState, Note, Work
from ui.theme import Space, Tone
from ui.widgets import Cell, LinkButton, Row
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Muted

MANY: Final = 20  # files; of more, those that are ready or came in are counted and not listed
LEFT_OUT: Final = "left out "  # before the number, in the key of a row

_FINE: Final = frozenset({Fate.KNOWN, Fate.READY, Fate.WITHDRAWAL})
_CAME_IN: Final = frozenset({Result.IMPORTED, Result.DUPLICATE, Result.UPDATED, Result.WITHDRAWN})

translate = QCoreApplication.translate


def is_report(state: IntakeState) -> bool:
    """Whether there are so many files that they are counted. While they are worked on each is listed."""
    return state.work is Work.NONE and len(state.files) > MANY


def listed(state: IntakeState) -> list[int]:
    """Return the places of the files that a person has to know of one by one."""
    return [place for place, file in enumerate(state.files) if not _is_fine(file)]


def _is_fine(file: Incoming) -> bool:
    if file.taken is not None and file.fate is Fate.DONE:
        return file.taken.result in _CAME_IN
    return file.fate in _FINE and not _is_bare(file)


def _is_bare(file: Incoming) -> bool:
    """Whether something would come in that is not covered: a person has to know of that before."""
    verdict = file.verdict
    return file.fate is Fate.READY and verdict is not None and bool(verdict.originals or verdict.transfers)


def tone(state: IntakeState) -> Tone:
    """Return how what came of many files is to be told."""
    if state.note not in (Note.TAKEN, Note.ANSWERED):
        return Tone.INFO
    return Tone.CAUTION if listed(state) else Tone.DONE


def counts(state: IntakeState) -> str:
    """Return how many files came to what."""
    found = Counter(_kind(file) for file in state.files)
    parts = [
        words
        for count, words in (
            (found["in"], translate("Intake", "%n taken in", "", found["in"])),
            (found["known"], translate("Intake", "%n already here", "", found["known"])),
            (found["withdrawn"], translate("Intake", "%n withdrawn here", "", found["withdrawn"])),
            (found["conflict"], translate("Intake", "%n do not fit", "", found["conflict"])),
            (found["ready"], translate("Intake", "%n still to be taken in", "", found["ready"])),
            (found["waiting"], translate("Intake", "%n wait for you", "", found["waiting"])),
            (found["out"], translate("Intake", "%n stay out", "", found["out"])),
            (found["failed"], translate("Intake", "%n refused or not read", "", found["failed"])),
        )
        if count
    ]
    return " · ".join(parts)


def _kind(file: Incoming) -> str:
    """Return under what a file is counted."""
    if file.taken is not None and file.fate is Fate.DONE:
        return {
            Result.IMPORTED: "in",
            Result.UPDATED: "in",
            Result.DUPLICATE: "known",
            Result.WITHDRAWN: "withdrawn",
            Result.CONFLICT: "conflict",
            Result.WAITING: "waiting",
        }.get(file.taken.result, "out")
    return {
        Fate.KNOWN: "known",
        Fate.READY: "ready",
        Fate.WITHDRAWAL: "ready",
        Fate.REFUSED: "failed",
        Fate.UNREADABLE: "failed",
        Fate.NO_BUNDLE: "failed",
        Fate.ELSEWHERE: "out",
        Fate.DIFFERS: "out",
        Fate.KEPT_OUT: "out",
    }.get(file.fate, "waiting")


def left_out_row(number: int, one: LeftOut) -> Row:
    """Return the line of something in a folder that is no bundle."""
    why = {
        PassedOver.NO_BUNDLE: translate("Intake", "It is no bundle"),
        PassedOver.HIDDEN: translate("Intake", "It is hidden"),
        PassedOver.LINK: translate("Intake", "It is a link to another place"),
        PassedOver.SPECIAL: translate("Intake", "It is neither a file nor a folder"),
        PassedOver.UNREADABLE: translate("Intake", "It cannot be read"),
    }[one.why]
    return Row(
        f"{LEFT_OUT}{number}",
        (
            Cell(isolated(Incoming(one.path).short_name), muted=True),
            Cell("–"),
            Cell(""),
            Cell(why, muted=True),
            Cell(translate("Intake", "Left out"), tone=Tone.MUTED),
        ),
    )


class Listing:
    """Which lines the table has: of files by their place, then of what was left out."""

    def __init__(self, state: IntakeState, *, all_files: bool, left_out: bool) -> None:
        self._state = state
        some = is_report(state) and not all_files
        self.places: Sequence[int] = listed(state) if some else range(len(state.files))
        self._left_out = state.left_out if left_out else ()

    def keys(self) -> list[str]:
        """Return what tells the lines apart."""
        return [*map(str, self.places), *(f"{LEFT_OUT}{number}" for number in range(len(self._left_out)))]

    def line(self, number: int) -> Row:
        """Return a line."""
        if number < len(self.places):
            place = self.places[number]
            return row_of(place, self._state.files[place])
        at = number - len(self.places)
        return left_out_row(at, self._left_out[at])

    def show(self, state: IntakeState) -> list[int] | None:
        """Take another state; return the lines that differ, None where there are others altogether."""
        before, self._state = self._state, state
        same = len(before.files) == len(state.files) and before.left_out == state.left_out
        if not same or is_report(before) or is_report(state):
            return None
        pairs = zip(before.files, state.files, strict=True)
        return [place for place, (one, other) in enumerate(pairs) if one is not other]


class RestLine(QWidget):
    """What the table does not list, and buttons that list it."""

    def __init__(self, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self.all_files = False
        self.left_out = False
        self._files = LinkButton("")
        self._files.clicked.connect(self._turn_files)
        self._words = Muted()
        self._words.setWordWrap(False)
        self._others = LinkButton("")
        self._others.clicked.connect(self._turn_others)
        self.setLayout(FlowLayout(self._files, self._words, self._others, gap=Space.S))
        self.hide()

    def show_state(self, state: IntakeState) -> None:
        """Say what there is besides."""
        report, others = is_report(state), len(state.left_out)
        self.all_files = self.all_files and report
        self.left_out = self.left_out and bool(others)
        hidden = len(state.files) - len(listed(state)) if report else 0
        self._files.setVisible(bool(hidden))
        self._files.setText(
            self.tr("List only what needs you")
            if self.all_files
            else self.tr("List all %n files", "", len(state.files))
        )
        self._words.setVisible(bool(others))
        self._words.setText(self.tr("%n others in the folder were left out.", "", others))
        self._others.setVisible(bool(others))
        self._others.setText(self.tr("Do not list them") if self.left_out else self.tr("List them"))
        for piece in (self._words,):
            piece.setFixedHeight(self._others.sizeHint().height())
            piece.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.setVisible(state.work is Work.NONE and bool(hidden or others))

    def _turn_files(self) -> None:
        self.all_files = not self.all_files
        self._changed()

    def _turn_others(self) -> None:
        self.left_out = not self.left_out
        self._changed()
