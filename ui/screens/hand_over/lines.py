"""The lines of Hand over: a story with what the check says of it, a person who can open the bundle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.handover import PlannedStory
from tbtt_desktop.services.outbox import Candidate
from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import StoryId
from ui.i18n import filled, isolated
from ui.route import Route, Screen
from ui.screens.hand_over import saying
from ui.screens.hand_over.findings import Finding, findings
from ui.screens.people.cards import PersonLine, name_of
from ui.theme import Size, Space, Tone, current
from ui.theme.painting import margins
from ui.widgets import CheckRow, LinkButton, Pill, Small, Strong, Text, clear, hbox, vbox
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Subtitle


@dataclass(frozen=True, slots=True)
class Ways:
    """What a line can ask for."""

    open: Callable[[Route], None]
    not_her: Callable[[Finding], None]


class StoryLine(QWidget):
    """A story to choose. Its box stays while what stands under it changes, so the focus does too."""

    toggled = Signal(bool)

    def __init__(self, candidate: Candidate, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidate = candidate
        self._ways = ways
        self._shown: tuple[object, ...] = ()
        self.box = CheckRow(candidate.row.pseudonym)
        self.box.toggled.connect(self.toggled)
        self._holds = Subtitle()
        self._pill = Pill("")
        self._below = QVBoxLayout()
        self._below.setSpacing(current().px(Space.XXS))
        self._below.setContentsMargins(margins(current().px(Size.BOX + Space.S), 0, 0, 0))
        head = hbox(self.box, gap=Space.S)
        head.addWidget(self._holds, 1)
        head.addWidget(self._pill)
        column = vbox(gap=Space.XXS)
        column.addLayout(head)
        column.addLayout(self._below)
        self.setLayout(column)

    def show_state(
        self, planned: PlannedStory | None, *, chosen: bool, checking: bool, enabled: bool
    ) -> None:
        """Show whether it is chosen and what the check says."""
        self.box.setEnabled(enabled)
        if self.box.isChecked() != chosen:
            self.box.blockSignals(True)
            self.box.setChecked(chosen)
            self.box.blockSignals(False)
        state = (planned, chosen, checking)
        if state == self._shown:
            return
        self._shown = state
        clear(self._below)
        row = self._candidate.row
        # What of it leaves depends on who it is for: until that is known, this is what it holds.
        self._holds.setText(saying.leaves(planned) if planned and planned.leaving else saying.in_it(row))
        if planned is not None:
            found = findings(planned)
            self._pill.show_as(*saying.checked(planned, found))
            self._explain(planned, found)
        elif checking and chosen:
            self._pill.show_as(self.tr("Being checked…"), Tone.MUTED)
        else:
            self._pill.show_as(*saying.standing(self._candidate))

    def _explain(self, planned: PlannedStory, found: tuple[Finding, ...]) -> None:
        for words in saying.stays(planned.held_back):
            self._below.addWidget(Small(words))
        for problem in planned.problems:
            mending = saying.mending(problem, empty=not planned.story.items)
            if mending is not None:
                self._below.addWidget(MendLine(self._candidate, *mending, self._ways))
        for finding in found:
            self._below.addWidget(FindingLine(self._candidate, finding, self._ways))


class MendLine(QWidget):
    """What is missing, and a link to the step that mends it."""

    def __init__(
        self, candidate: Candidate, words: str, screen: Screen, ways: Ways, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = candidate.row
        link = LinkButton(
            saying.step_words(screen),
            name=filled(self.tr("%1: story %2"), saying.step_words(screen), isolated(row.pseudonym)),
        )
        link.clicked.connect(lambda: ways.open(Route(screen, row.story_id)))
        text = Small(words)
        line = hbox(gap=Space.XS)
        line.addWidget(text, 1)
        line.addWidget(link)
        self.setLayout(line)


class FindingLine(QWidget):
    """One thing that the check found: what, the words around it, where to mend it, "not her"."""

    def __init__(
        self, candidate: Candidate, finding: Finding, ways: Ways, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        story_id: StoryId = candidate.row.story_id
        what = Text(saying.found_words(finding))
        what.setProperty("role", "body" if finding.asks else "danger")
        links = []
        mend = LinkButton(
            self.tr("Look at it"), name=self.tr("Look at it: %1").replace("%1", saying.found_words(finding))
        )
        mend.clicked.connect(lambda: ways.open(Route(Screen.PROTECT, story_id)))
        links.append(mend)
        if finding.asks:
            not_her = LinkButton(
                self.tr("Not her"), name=self.tr("Not her: %1").replace("%1", finding.found or what.text())
            )
            not_her.clicked.connect(lambda: ways.not_her(finding))
            links.append(not_her)
        actions = QWidget()
        actions.setLayout(FlowLayout(*links))
        column = vbox(what, gap=Space.XXS)
        if finding.found:
            column.addWidget(Small(saying.excerpt(finding)))
        column.addWidget(actions)
        self.setLayout(column)


class LackingLine(QWidget):
    """A story that cannot be chosen yet, and all that it lacks."""

    def __init__(self, candidate: Candidate, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = candidate.row
        empty = not row.texts + row.sounds + row.photos
        contents = Small(saying.in_it(row))
        contents.setWordWrap(False)
        column = vbox(gap=0)
        column.addLayout(hbox(Strong(row.pseudonym), contents, None, gap=Space.S))
        for obstacle in candidate.missing:
            column.addWidget(MendLine(candidate, *saying.missing(obstacle, empty=empty), ways))
        self.setLayout(column)


class RecipientLine(QWidget):
    """Somebody who could open the bundle."""

    toggled = Signal(bool)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckRow("")
        self.box.setAccessibleName(self.tr("%1 can open it").replace("%1", name_of(person)))
        self.box.setFixedWidth(current().px(Size.BOX + Space.S))
        self.box.toggled.connect(self.toggled)
        row = hbox(gap=0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PersonLine(person, code=True), 1)
        self.setLayout(row)

    def show_state(self, *, chosen: bool, enabled: bool) -> None:
        """Show whether this person is chosen."""
        self.box.setEnabled(enabled)
        self.box.blockSignals(True)
        self.box.setChecked(chosen)
        self.box.blockSignals(False)
        self.box.update()
