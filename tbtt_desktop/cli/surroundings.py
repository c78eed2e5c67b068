"""What is of concern around a vault, on the command line."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.services.surroundings import Concern, Finding

_WORDS: Final = {
    Concern.SWAP: "Parts of memory may be written to the disk, not encrypted. Encrypt the whole disk, or"
    " switch off swap.",
    Concern.HIBERNATION: "Hibernating writes all of memory to the disk. Shut down instead.",
    Concern.SYNCED: "{what} copies this vault elsewhere, and keeps old copies after something is erased. Move"
    " it to a folder that is not synced.",
    Concern.SHARE: "This vault lies on another computer. Keep it on this one or on a stick.",
    Concern.NO_RIGHTS: "The disk below this vault keeps no rights: anybody who has it can copy the files.",
    Concern.OPEN_FOLDER: "Other people on this computer can copy this vault. Close its folder: chmod 700.",
    Concern.MENDED: "The vault's folder was open to other people on this computer, and is closed now.",
}


def words_of_finding(finding: Finding) -> str:
    """Return what a finding means and what to do."""
    return _WORDS[finding.concern].format(what=finding.what)


def as_json(found: tuple[Finding, ...]) -> list[dict[str, str]]:
    """Return findings as the JSON of a command has them."""
    return [{"concern": one.concern.value, "what": one.what} for one in found]
