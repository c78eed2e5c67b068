"""The shelter's own list of who helps, kept in the vault. It never leaves."""

from __future__ import annotations

from tbtt_desktop.services.stories import check_text
from tbtt_desktop.vault.identity import get_meta, set_meta
from tbtt_desktop.vault.store import Vault

_KEY = "help_list"


def help_list(vault: Vault) -> str:
    """Return the list as it was written, "" where there is none yet."""
    return vault.read(lambda db: get_meta(db, _KEY))


def save_help_list(vault: Vault, text: str) -> None:
    """Keep the list. Raises `StoryRefused` for text that is too long or not Unicode."""
    check_text(text)
    vault.write(lambda db: set_meta(db, _KEY, text))
