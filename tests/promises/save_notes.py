"""A program of its own that saves a helper's notes, for which the command line has no command."""

from __future__ import annotations

import sys
from pathlib import Path

from tbtt_desktop.hardening import harden_session
from tbtt_desktop.services.stories import find_story, save_notes
from tbtt_desktop.services.vaults import open_vault


def main(folder: str, passphrase_file: str, story: str, notes_file: str) -> None:
    """Read the notes and keep them."""
    harden_session()
    vault = open_vault(Path(folder), Path(passphrase_file).read_text(encoding="utf-8").strip())
    save_notes(vault, find_story(vault, story), Path(notes_file).read_text(encoding="utf-8"))
    vault.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
