"""Making a new vault: language, place and names, passphrase, shares."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from tbtt_desktop.bundle.card import valid_alias
from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.files import is_there
from tbtt_desktop.services.vaults import Created, SetUpRefused
from tbtt_desktop.stories.records import Role
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.settings_file import NAME_MAX, KnownVault

CreateVault = Callable[[Path, Role, str, str, str, Sharing], Created]
"""Takes folder, role, alias, name, passphrase, and how many shares there are to be."""


_USUAL = Sharing()


class SetupStep(IntEnum):
    """Where in the set-up one is."""

    LANGUAGE = 0
    ABOUT = 1
    PASSPHRASE = 2


@dataclass(frozen=True, slots=True)
class SetupState:
    """What was chosen so far."""

    step: SetupStep = SetupStep.LANGUAGE
    first: SetupStep = SetupStep.LANGUAGE
    vault_name: str = ""
    folder: Path = Path()
    role: Role = Role.HELPER
    alias: str = ""
    busy: bool = False
    error: TbttError | None = None


class SetupPresenter(Presenter[SetupState]):
    """Walks through the questions and makes the vault after the last."""

    def __init__(
        self,
        start: SetupState,
        jobs: Callable[[], Jobs],
        create: CreateVault,
        created: Callable[[KnownVault, Created], None],
    ) -> None:
        super().__init__(start)
        self._jobs = jobs
        self._create = create
        self._created = created

    def language_chosen(self) -> None:
        """Go on from the language."""
        self.change(step=SetupStep.ABOUT)

    def about(self, vault_name: str, folder: Path, role: Role, alias: str) -> None:
        """Take names and place; go on when they can be used."""
        name = vault_name.strip()
        self.change(vault_name=name, folder=folder, role=role, alias=alias, error=None)
        if not 0 < len(name) <= NAME_MAX:
            self.change(error=SetUpRefused("name_too_long", limit=NAME_MAX))
        elif not valid_alias(alias):
            self.change(error=SetUpRefused("alias_invalid"))
        else:
            self.change(step=SetupStep.PASSPHRASE)

    def back(self) -> None:
        """Go one question back."""
        self.change(step=SetupStep(max(self.state.first, self.state.step - 1)), error=None)

    def make(self, passphrase: str, sharing: Sharing = _USUAL) -> None:
        """Make the vault."""
        state = self.state
        if state.busy:
            return
        self.change(busy=True, error=None)
        known = KnownVault(state.vault_name, state.folder)
        self._jobs().run(
            self._create,
            state.folder,
            state.role,
            state.alias,
            state.alias,
            passphrase,
            sharing,
            on_done=lambda made: self._created(known, made),
            on_failed=self._failed,
            must_finish=True,
        )

    def _failed(self, error: TbttError) -> None:
        self.change(busy=False, error=error)


def alias_from(typed: str) -> str:
    """Return what was typed as an alias: small Latin letters, digits, hyphens, as far as possible."""
    plain = unicodedata.normalize("NFKD", typed).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32]


def free_folder(base: Path, taken: tuple[Path, ...]) -> Path:
    """Return a folder below `base` that is free: `notebook`, `notebook-2` and so on."""
    number = 1
    while True:
        folder = base / ("notebook" if number == 1 else f"notebook-{number}")
        if folder not in taken and not is_there(folder):
            return folder
        number += 1
