"""The stories about which she has to be asked again, all of them, since a damaged vault was saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.asking import Waiting
from tbtt_desktop.stories.records import StoryId
from ui.i18n import isolated
from ui.theme import Space
from ui.widgets import Card, Heading, LinkButton, Muted, Strong, clear, vbox
from ui.widgets.flow import flow
from ui.widgets.surfaces import has_focus_within

Act = Callable[[StoryId], None]


class AskAgainCard(Card):
    """A line a story: her consent, or that she was asked and left it so. Not there where none waits."""

    def __init__(self, was_asked: Act, open_consent: Act) -> None:
        super().__init__(gap=Space.XS)
        self._was_asked, self._open_consent = was_asked, open_consent
        self._shown: tuple[Waiting, ...] = ()
        self._lines = vbox(gap=Space.XXS)
        self.body.addWidget(Heading(self.tr("Ask her again")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "This vault was saved from a damaged one, and what was taken back of these stories may be"
                    " lost. Nothing of them leaves before she is asked."
                )
            )
        )
        self.body.addLayout(self._lines)
        self.hide()

    def show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        """List those that wait."""
        if waiting == self._shown:
            return
        focused = has_focus_within(self)
        self._shown = waiting
        clear(self._lines)
        lines = [self._line(one) for one in waiting]
        for line in lines:
            self._lines.addWidget(line)
            line.show()  # a layout does so a moment later, and what is hidden takes no focus
        self.setVisible(bool(waiting))
        first = lines[0].findChild(LinkButton) if lines and focused else None
        if isinstance(first, LinkButton):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, one: Waiting) -> QWidget:
        name = isolated(one.pseudonym)
        consent = LinkButton(self.tr("Her consent…"), name=self.tr("Her consent for %1").replace("%1", name))
        consent.clicked.connect(lambda: self._open_consent(one.story_id))
        asked = LinkButton(
            self.tr("She was asked, it stays so"),
            name=self.tr("%1: she was asked, it stays so").replace("%1", name),
        )
        asked.clicked.connect(lambda: self._was_asked(one.story_id))
        return flow(Strong(name), consent, asked)
