"""What the tests of screens open them with: a real vault, a pool or none, a window that only listens."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from tbtt_desktop.guard.camera import Cameras, SystemCameras
from tbtt_desktop.services import stories
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Role, StoryId
from tbtt_desktop.vault.store import Vault
from tests.helpers.sound import ArraySource, SilentOutput
from ui.host import Host
from ui.jobs import Jobs
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.registry import open_page
from ui.session import Session
from ui.widgets import FileKind


@dataclass
class Window:
    """Hears where a page wants to go."""

    opened: list[Route] = field(default_factory=list)

    def open(self, route: Route) -> None:
        """Note it."""
        self.opened.append(route)

    def lock(self) -> None:
        """Pages here do not lock."""

    def rebuild(self) -> None:
        """Pages here do not ask for it."""


@dataclass
class Chosen:
    """A file dialog in which a person has chosen already."""

    paths: list[Path] = field(default_factory=list)

    def open_files(self, title: str, kinds: tuple[FileKind, ...]) -> list[Path]:
        """Return what was chosen."""
        return self.paths

    def save_file(self, title: str, name: str, kind: FileKind) -> Path | None:
        """Return what was chosen."""
        return self.paths[0] if self.paths else None

    def folder(self, title: str) -> Path | None:
        """Return what was chosen."""
        return self.paths[0] if self.paths else None


@dataclass
class Stage:
    """Opens pages as the shell does, in a window of the usual size."""

    qtbot: QtBot
    vault: Vault
    jobs: Jobs
    role: Role = Role.HELPER
    window: Window = field(default_factory=Window)
    chosen: Chosen = field(default_factory=Chosen)
    microphones: ArraySource = field(default_factory=ArraySource)
    loudspeakers: SilentOutput = field(default_factory=SilentOutput)
    cameras: Cameras = field(default_factory=SystemCameras)

    def open(self, screen: Screen, story_id: StoryId | None = None, place: str = "") -> Page:
        """Show a page."""
        session = Session(
            vault=self.vault,
            role=self.role,
            jobs=self.jobs,
            navigator=self.window,
            files=self.chosen,
            world=self.vault.world,
            language="en",
            microphones=self.microphones,
            loudspeakers=self.loudspeakers,
            host=cast(Host, None),  # only Settings asks it
            cameras=self.cameras,
        )
        page = open_page(session, Route(screen, story_id, place))
        self.qtbot.addWidget(page)
        page.resize(1080, 690)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.focus_first()
        return page

    def story(self, story_id: StoryId) -> StoryView:
        """Return a story as it is on disk."""
        return stories.view(self.vault, story_id)
