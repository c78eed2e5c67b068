"""Two vaults whose owners know each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import introduce, make_vault


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    """A helper's vault."""
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
