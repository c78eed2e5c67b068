"""What this computer keeps that the program cannot prevent, as a list with what to do."""

from __future__ import annotations

from pathlib import Path

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.surroundings import Finding, look
from ui.jobs import JobHandle, Jobs
from ui.system.capture import Capture, capture_here
from ui.theme import Space
from ui.widgets.labels import Heading, Muted, Strong
from ui.widgets.surfaces import Card, clear, vbox
from ui.words import words_for
from ui.words.surroundings import words_of_finding


class AroundCard(Card):
    """Looks when it is built; a folder on a share that does not answer keeps only this card waiting."""

    def __init__(self, jobs: Jobs, folder: Path) -> None:
        self._list = vbox(gap=Space.S)
        self._found: tuple[Finding, ...] | None = None
        super().__init__()
        self.body.addWidget(Heading(self.tr("This computer")))
        self.body.addLayout(self._list)
        self._list.addWidget(Muted(self.tr("Looking…")))
        self._handle: JobHandle | None = None
        handle = jobs.run(look, folder, on_done=self.show_findings, on_failed=self._failed)
        self._handle = handle if handle.running else None

    def stop(self) -> None:
        """Forget what is still being looked for."""
        if self._handle is not None:
            self._handle.drop()

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show what was found."""
        self._found = found
        clear(self._list)
        if not found:
            self._list.addWidget(Muted(self.tr("Nothing was found that keeps traces of your work.")))
        for finding in found:
            title, text = words_of_finding(finding)
            self._list.addLayout(vbox(Strong(title), Muted(text), gap=Space.XXS))
        self._list.addWidget(Muted(self._of_pictures()))

    def _failed(self, error: TbttError) -> None:
        clear(self._list)
        self._list.addWidget(Muted(words_for(error)[0]))

    def _of_pictures(self) -> str:
        return {
            Capture.KEPT_OUT: self.tr("This window is kept out of pictures and recordings of the screen."),
            Capture.ASKED: self.tr("Before a program takes a picture of the screen, this computer asks you."),
            Capture.OPEN: self.tr(
                "On this computer every program can take a picture of the screen. Close those that you do"
                " not know."
            ),
        }[capture_here()]
