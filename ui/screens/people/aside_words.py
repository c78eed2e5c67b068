"""What is asked before something that is kept aside counts, or goes: wherever that can be decided."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.i18n import isolated

translate = QCoreApplication.translate


def count_words(name: str) -> tuple[str, str]:
    """Return the question whether a story counts, and what that means."""
    return (
        translate("Aside", "Let %1 count?").replace("%1", isolated(name)),
        translate(
            "Aside",
            "Do it only where you know by other means that it is from whom it says. Then it is found and"
            " counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a"
            " receipt, and you can keep it aside again.",
        ),
    )


def discard_words(name: str) -> tuple[str, str]:
    """Return the question whether a story is deleted, and what that means."""
    return (
        translate("Aside", "Delete %1 for good?").replace("%1", isolated(name)),
        translate(
            "Aside",
            "It cannot be brought back from here, and stays out where it is sent again. Do it only where you"
            " know that it is made up.",
        ),
    )
