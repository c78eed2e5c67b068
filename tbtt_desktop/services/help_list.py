"""The shelter's own list of who helps, kept in the vault, and what kits put beside it. Neither leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tbtt_desktop.bundle.kit import Kit, said
from tbtt_desktop.services.stories import check_text
from tbtt_desktop.vault.identity import get_meta, set_meta
from tbtt_desktop.vault.store import Vault

_KEY = "help_list"


@dataclass(frozen=True, slots=True)
class KitHelp:
    """Who helps, as a kit says it: plain text."""

    title: str  # of the kit
    entries: tuple[str, ...]


def help_list(vault: Vault) -> str:
    """Return the list as it was written, "" where there is none yet."""
    return vault.read(lambda db: get_meta(db, _KEY))


def save_help_list(vault: Vault, text: str) -> None:
    """Keep the list. Raises `StoryRefused` for text that is too long or not Unicode."""
    check_text(text)
    vault.write(lambda db: set_meta(db, _KEY, text))


def help_of_kits(kits: Sequence[Kit], *languages: str) -> tuple[KitHelp, ...]:
    """Return what kits say of who helps, each text in the first of `languages` (BCP 47) that it has."""
    wanted = [language.split("-")[0].lower() for language in languages]
    return tuple(
        KitHelp(
            said(kit.title, wanted, kit.language)[0],
            tuple(said(one.text, wanted, kit.language)[0] for one in kit.help),
        )
        for kit in kits
        if kit.help
    )
