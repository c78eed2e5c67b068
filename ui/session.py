"""What a screen gets: the open vault and the few things of the window that it may use."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from tbtt_desktop.clock import World
from tbtt_desktop.guard.camera import Cameras, SystemCameras
from tbtt_desktop.stories.records import Role
from ui.jobs import Jobs
from ui.route import Route
from ui.system.awake import Awake
from ui.widgets.files import FileChooser

if TYPE_CHECKING:
    from tbtt_desktop.audio.source import SoundOutput, SoundSource
    from tbtt_desktop.vault.store import Vault
    from ui.host import Host


class Navigator(Protocol):
    """A port: how a screen asks the window to go somewhere."""

    def open(self, route: Route) -> None:
        """Leave this page (which saves) and show another."""

    def lock(self) -> None:
        """Save and lock."""

    def rebuild(self) -> None:
        """Build the window anew, after the theme, the text size or the language changed."""


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked vault in the window."""

    vault: Vault
    role: Role
    jobs: Jobs
    navigator: Navigator
    files: FileChooser
    world: World
    language: str  # of the window, such as "ar"
    microphones: SoundSource
    loudspeakers: SoundOutput
    host: Host  # for Settings: what is kept before unlocking, and locking after a while
    awake: Awake = field(default_factory=Awake)  # while it records
    cameras: Cameras = field(default_factory=SystemCameras)
