"""What is said beside a picture: what it leaves without, and what no box can do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import PhotoFacts
from ui.theme import Space, Tone
from ui.widgets import Card, Heading, InlineMessage, Small, vbox


class PictureNotes(QWidget):
    """What leaves without, the trace that stays, the first picture of one that moves."""

    def __init__(self) -> None:
        super().__init__()
        self._without = Small()
        self.traces = InlineMessage()
        self.first_only = InlineMessage()
        without = Card(Heading(self.tr("Leaves without")), self._without, gap=Space.XXS)
        column = vbox(without, self.traces, self.first_only, gap=Space.M)
        column.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column)

    def show_facts(self, facts: PhotoFacts) -> None:
        """Say what is true of a picture."""
        self._show_traces(lossy_spread=facts.lossy_spread)
        self._show_first_only(moves=facts.format == "GIF" and facts.pages > 1)

    def _show_traces(self, *, lossy_spread: bool) -> None:
        self._without.setText(
            self.tr("camera, place and time details · file name · all but a trace of what is under the boxes")
            if lossy_spread
            else self.tr("camera, place and time details · file name · everything under the boxes, for good")
        )
        if not lossy_spread:
            self.traces.clear_message()
        elif self.traces.isHidden():
            words = self.tr(
                "In a picture of this kind a faint trace of what lies under a box is spread over all of it,"
                " and no box takes it away. A smaller picture keeps less of it. Where even that is too much,"
                " leave the picture out."
            )
            self.traces.show_message(Tone.CAUTION, self.tr("A trace stays"), words)

    def _show_first_only(self, *, moves: bool) -> None:
        if not moves:
            self.first_only.clear_message()
        elif self.first_only.isHidden():
            words = self.tr("Only the first moment of it is shown here, and only that one can leave.")
            self.first_only.show_message(Tone.CAUTION, self.tr("This picture moves"), words)
