"""Two revisions of a story side by side, in plain fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tbtt_desktop.services.conflicts import Conflict, Difference, Side
from ui.i18n import filled, isolated, native_name, number, size
from ui.screens.codes import code_labels, list_label, scope_words
from ui.theme import Space, current
from ui.widgets import Card, Heading, Line, Muted, Small, Strong, Text

_OWN_WORDS = frozenset({"text", "caption", "transcript"})


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Field:
    """A field as it is shown."""

    label: str
    here: str
    there: str


def fields_of(differences: Iterable[Difference]) -> list[Field]:
    """Return what differs in words; what only the program reads is left out."""
    shown: dict[str, Field] = {}
    for one in differences:
        field = _field(one)
        if field is not None:
            shown.setdefault(field.label, field)
    return list(shown.values())


def _field(one: Difference) -> Field | None:
    head, *rest = one.field.split(".")
    simple = {
        "pseudonym": translate("Differences", "Known as"),
        "date": translate("Differences", "When"),
        "spatial": translate("Differences", "Where"),
    }
    if head == "language":
        return Field(
            translate("Differences", "Language"),
            *(native_name(c) if c else "" for c in (one.here, one.there)),
        )
    if head in simple:
        return Field(simple[head], one.here, one.there)
    if head == "subject" and rest:
        return Field(list_label(rest[0]), _codes(rest[0], one.here), _codes(rest[0], one.there))
    if head == "consent":
        return Field(translate("Differences", "She agreed to"), _scopes(one.here), _scopes(one.there))
    if head == "redaction_log":
        return Field(translate("Differences", "What is covered"), one.here, one.there)
    return _of_item(one, rest) if head == "items" and len(rest) > 1 else None


def _of_item(one: Difference, rest: list[str]) -> Field | None:
    part = translate("Differences", "Part %1").replace("%1", number(int(rest[0])))
    if rest[1] in _OWN_WORDS:
        return Field(part, one.here, one.there)
    if rest[1:] == ["media", "size"]:
        label = translate("Differences", "%1, picture or sound").replace("%1", part)
        return Field(label, _bytes(one.here), _bytes(one.there))
    return None


def _bytes(text: str) -> str:
    return size(int(text)) if text else ""


def _codes(name: str, text: str) -> str:
    return code_labels(name, text.split(", ")) if text else ""


def _scopes(text: str) -> str:
    return " · ".join(scope_words(scope) for scope in text.split(", ")) if text else ""


class ConflictCard(Card):
    """One story that does not fit: what counts here beside what came later."""

    def __init__(self, conflict: Conflict, parent: QWidget | None = None) -> None:
        title = translate("Differences", "%1 came in two versions").replace(
            "%1", isolated(conflict.pseudonym)
        )
        explanation = translate(
            "Differences",
            "Both are kept as they came. The first one counts. This version of the program"
            " cannot yet put the other in its place; speak with the senders about which is right.",
        )
        super().__init__(Heading(title), Muted(explanation), parent=parent)
        grid = QGridLayout()
        theme = current()
        grid.setHorizontalSpacing(theme.px(Space.L))
        grid.setVerticalSpacing(theme.px(Space.XS))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        for column, words in enumerate(
            (
                "",
                _side(translate("Differences", "Counts here"), conflict.here),
                _side(translate("Differences", "Came later"), conflict.there),
            )
        ):
            head = Strong(words)
            head.setWordWrap(True)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignTop)
        for place, field in enumerate(fields_of(conflict.differences)):
            grid.addWidget(Line(), 2 * place + 1, 0, 1, 3)
            for column, label in enumerate((Small(field.label), _value(field.here), _value(field.there))):
                grid.addWidget(label, 2 * place + 2, column, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)


def _side(words: str, side: Side) -> str:
    who = isolated(side.signer) if side.signer else translate("Differences", "unknown key")
    return filled(translate("Differences", "%1: %2, version %3"), words, who, number(side.revision))


def _value(text: str) -> Text:
    return Text(isolated(text)) if text else Muted(translate("Differences", "nothing"))
