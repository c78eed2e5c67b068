"""A stage for a page: with the window's own threads, or with none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import CHEAP, PASSPHRASE, introduce, make_vault
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs, ThreadJobs, ThreadLane
from ui.screens.protect import seen_side


@pytest.fixture(autouse=True)
def glances(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody stays at a picture so long that it is looked through, unless a test asks for it."""
    monkeypatch.setattr(seen_side, "BEGIN", 3_600_000)


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    """A helper's vault, used from one thread."""
    made = make_vault(tmp_path / "helper", world).vault
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path, world: World, vault: Vault) -> Iterator[Vault]:
    """A coordinator's vault; she and the helper compared words."""
    made = make_vault(tmp_path / "desk", world, Role.COORDINATOR, "desk").vault
    introduce(vault, made)
    yield made
    made.close()


@pytest.fixture
def quiet(qtbot: QtBot, vault: Vault) -> Stage:
    """A stage on which every job is done before the next line."""
    return Stage(qtbot, vault, InlineJobs())


@pytest.fixture
def busy(qtbot: QtBot, tmp_path: Path, world: World, pool: ThreadJobs) -> Iterator[Stage]:
    """A stage with the window's own pool and lane."""
    lane = ThreadLane()
    made = create_vault(
        tmp_path / "busy", Role.HELPER, "amal", PASSPHRASE, lane=lane, world=world, params=CHEAP
    )
    yield Stage(qtbot, made.vault, pool)
    made.vault.close()
    lane.stop()
