"""A vault that is open somewhere: the command line says where, and nothing happens to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tbtt_desktop.services.surroundings import Concern, Finding
from tbtt_desktop.services.vaults import open_vault
from tests.cli.conftest import Cli
from tests.helpers.vaults import PASSPHRASE


def test_a_command_says_which_process_has_the_vault(cli: Cli) -> None:
    """She would not know which of her windows to look for, and end the wrong program."""
    cli("vault", "create", "--vault", "h", "--role", "helper", "--name", "amal")
    held = open_vault(Path("h"), PASSPHRASE)
    try:
        refused = cli("vault", "info", "--vault", "h")
        assert refused.code != 0
        assert f"in process {os.getpid()}." in refused.line
    finally:
        held.close()
    assert cli("vault", "info", "--vault", "h").code == 0


@pytest.mark.parametrize("command", ["info", "check"])
def test_what_is_around_the_vault_is_said(cli: Cli, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """Who works without the window would never hear of a synced folder."""
    cli("vault", "create", "--vault", "h", "--role", "helper", "--name", "amal")
    found = (Finding(Concern.SYNCED, "Dropbox"), Finding(Concern.SWAP))
    for name in ("look", "look_and_mend"):
        monkeypatch.setattr(f"tbtt_desktop.services.surroundings.{name}", lambda _: found)
    told = cli("vault", command, "--vault", "h", "--json")
    assert told.json["surroundings"] == [
        {"concern": "synced", "what": "Dropbox"},
        {"concern": "swap", "what": ""},
    ]
    assert told.code == 0
    assert "Dropbox copies this vault elsewhere" in cli("vault", command, "--vault", "h").err
