"""Every bundle that must be refused, dropped on a vault that trusts its signer: nothing in it changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.services import intake, people
from tbtt_desktop.services.intake import Result
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from tests.bundle.makers import AMAL, NOOR
from tests.helpers.vaults import dump, make_vault

FOLDER = Path(__file__).parents[1] / "vectors" / "bundle"
VECTORS: list[dict[str, Any]] = json.loads((FOLDER / "vectors.json").read_text("utf-8"))["vectors"]
COUNTERS = {"sqlite_sequence"}  # of rows that were there for a moment: no content


@pytest.fixture
def noor(tmp_path: Path, world: World) -> Iterator[Vault]:
    """The vault of the vectors' recipient, who compared words with their signer."""
    vault = make_vault(tmp_path / "noor", world, Role.COORDINATOR, "noor").vault
    keys = (NOOR.seed, NOOR.identity, NOOR.card.raw)
    vault.write(
        lambda db: db.execute("UPDATE identity SET signing_seed = ?, age_identity = ?, card = ?", keys)
    )
    people.add_card(vault, AMAL.card, compared=True)
    yield vault
    vault.close()


def content(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table that holds content."""
    return {name: rows for name, rows in dump(vault).items() if name not in COUNTERS}


def test_no_refused_vector_changes_a_row(noor: Vault) -> None:
    """Half of a forged story among the real ones would be somebody's words that nobody said."""
    before = content(noor)
    refused = [vector for vector in VECTORS if vector["expect"] != "ok"]
    for vector in refused:
        path = FOLDER / vector["file"]
        code = vector["expect"] if path.stat().st_size else "file_empty"  # said before the format is asked
        taken = intake.take_in(noor, path)
        assert (taken.result, taken.verdict.code) == (Result.REFUSED, code), path.name
        assert content(noor) == before, path.name
    assert len(refused) > 50


def test_sound_vectors_are_taken_by_the_same_vault(noor: Vault) -> None:
    """Without this the vault above might refuse everything, and the test say nothing."""
    before = content(noor)
    assert intake.take_in(noor, FOLDER / "ok-every-voice.tbtt").result is Result.IMPORTED
    assert content(noor) != before
