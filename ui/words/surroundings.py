"""What is of concern around a vault, in words: what it means, and what to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.services.surroundings import Concern, Finding
from ui.i18n import filled, isolated
from ui.noop import QT_TRANSLATE_NOOP

_WORDS: Final[dict[Concern, tuple[str, str]]] = {
    Concern.SWAP: (
        QT_TRANSLATE_NOOP("Surroundings", "Parts of memory may be written to the disk, not encrypted"),
        QT_TRANSLATE_NOOP(
            "Surroundings",
            "Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.",
        ),
    ),
    Concern.HIBERNATION: (
        QT_TRANSLATE_NOOP("Surroundings", "Hibernating writes all of memory to the disk"),
        QT_TRANSLATE_NOOP("Surroundings", "Lock before you leave, and shut down instead of hibernating."),
    ),
    Concern.SYNCED: (
        QT_TRANSLATE_NOOP("Surroundings", "%1 copies this vault elsewhere"),
        QT_TRANSLATE_NOOP(
            "Surroundings",
            "The copies are encrypted, but old ones stay there after something is erased. Move the vault"
            " to a folder that is not synced.",
        ),
    ),
    Concern.SHARE: (
        QT_TRANSLATE_NOOP("Surroundings", "This vault lies on another computer"),
        QT_TRANSLATE_NOOP(
            "Surroundings",
            "Whoever looks after that computer can copy it, and a break in the network interrupts work."
            " Keep it on this computer or on a stick.",
        ),
    ),
    Concern.NO_RIGHTS: (
        QT_TRANSLATE_NOOP("Surroundings", "Anybody who has this disk or stick can copy the vault"),
        QT_TRANSLATE_NOOP(
            "Surroundings", "It stays encrypted. Keep the stick with you, and the passphrase long."
        ),
    ),
    Concern.OPEN_FOLDER: (
        QT_TRANSLATE_NOOP("Surroundings", "Other people on this computer can copy this vault"),
        QT_TRANSLATE_NOOP(
            "Surroundings", "Its folder could not be closed to them. Move it into a folder of your own."
        ),
    ),
    Concern.MENDED: (
        QT_TRANSLATE_NOOP("Surroundings", "The vault's folder was open to other people on this computer"),
        QT_TRANSLATE_NOOP("Surroundings", "It is closed now. There is nothing to do."),
    ),
}


def words_of_finding(finding: Finding) -> tuple[str, str]:
    """Return what a finding means and what to do, in the language of the window."""
    title, text = _WORDS[finding.concern]
    translate = QCoreApplication.translate
    return filled(translate("Surroundings", title), isolated(finding.what)), translate("Surroundings", text)


def sentences_of_finding(finding: Finding) -> str:
    """Return both on one line, as sentences."""
    both = QCoreApplication.translate("Errors", "%1. %2", "%1: what happened, %2: what to do")
    return filled(both, *words_of_finding(finding))
