"""Stories of which two versions came: what is said of them before a person compares them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.conflicts import Conflict, Side
from tbtt_desktop.services.differences import CONSENT, LOG, Difference
from ui.i18n import filled, isolated, native_name, number
from ui.screens.codes import code_labels, list_label, scope_words
from ui.widgets import Card, Heading, Muted, SecondaryButton, Text, hbox

translate = QCoreApplication.translate


def label_of(one: Difference) -> str:
    """Return what a field is called."""
    head, _, rest = one.field.partition(".")
    if head == "subject":
        return list_label(rest)
    if head == "items":
        return translate("Differences", "Part %1").replace("%1", number(int(rest)))
    return {
        "pseudonym": translate("Differences", "Known as"),
        "language": translate("Differences", "Language"),
        "date": translate("Differences", "When"),
        "spatial": translate("Differences", "Where"),
        CONSENT: translate("Differences", "She agreed to"),
        LOG: translate("Differences", "What is covered"),
    }[head]


def words_of_side(one: Difference, value: str) -> str:
    """Return what a field says in one version, in words."""
    head, _, rest = one.field.partition(".")
    if not value:
        return ""
    if head == "language":
        return native_name(value)
    if head == "subject":
        return code_labels(rest, value.split(", "), {rest: one.labels})
    if head == CONSENT:
        return " · ".join(scope_words(scope) for scope in value.split(", "))
    return value


def side_words(side: Side) -> str:
    """Return whose version it is."""
    if side.told_here:
        return translate("Differences", "told here")
    if side.put_together:
        return translate("Differences", "put together here")
    who = isolated(side.signer) if side.signer else translate("Differences", "unknown key")
    return filled(translate("Differences", "%1, version %2"), who, number(side.revision))


class ConflictCard(Card):
    """One story that does not fit. `wanted` asks to compare its versions."""

    wanted = Signal()

    def __init__(self, conflict: Conflict, parent: QWidget | None = None) -> None:
        title = translate("Differences", "%1 came in two versions")
        if conflict.here.told_here:
            title = translate("Differences", "%1 was told here and came in otherwise")
        sides = filled(
            translate("Differences", "Here: %1. It came as: %2."),
            side_words(conflict.here),
            side_words(conflict.there),
        )
        explanation = translate(
            "Differences", "Both are kept as they came. What is here counts until you decide."
        )
        name = isolated(conflict.pseudonym)
        super().__init__(Heading(title.replace("%1", name)), Text(sides), Muted(explanation), parent=parent)
        self.compare = SecondaryButton(
            translate("Differences", "Compare and decide"),
            name=translate("Differences", "Compare the versions of %1").replace("%1", name),
        )
        self.compare.clicked.connect(self.wanted)
        self.body.addLayout(hbox(self.compare, None))
