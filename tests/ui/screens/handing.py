"""Stories that are ready to be handed over, and what a page says."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import approval, capture, consent, handover, protect, stories
from tbtt_desktop.services.comparing import ASKED
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault

TAKEN = (Scope.TAKE_NOTES, Scope.TAKE_PHOTO, Scope.STORE_LOCAL)
SHARED = (*TAKEN, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE)


def tell(
    vault: Vault,
    name: str,
    text: str = "It began in the spring.",
    *,
    scopes: Iterable[Scope] = SHARED,
    photo: bool = False,
    approved: bool = True,
) -> StoryId:
    """Write a story down, and take her yes to what leaves."""
    story_id = stories.new_story(vault, pseudonym=name, language="en")
    consent.change(vault, story_id, grant=scopes)
    if text:
        stories.add_text(vault, story_id, text)
    if photo:
        data = io.BytesIO()
        Image.new("RGB", (64, 48), "#888888").save(data, "JPEG")
        capture.add_photo(vault, story_id, Memory(bytearray(data.getvalue())))
    if approved:
        protect.set_looked_at(vault, story_id)
        approval.approve(vault, story_id)
    return story_id


def send(vault: Vault, story_ids: list[StoryId], path: Path, to: str = "desk") -> Sealed:
    """Make a bundle."""
    return handover.export(vault, handover.plan(vault, story_ids, [to]), path)


def said(page: QWidget) -> str:
    """Return every word that can be seen on a page, without the marks that isolate names."""
    QApplication.processEvents()  # Qt shows what was added to a layout with the next event
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return "\n".join(labels).replace("\u2068", "").replace("\u2069", "")


def button(page: QWidget, words: str) -> QAbstractButton:
    """Return the button that a person would call by these words, or a screen reader would."""
    QApplication.processEvents()
    for one in page.findChildren(QAbstractButton):
        if words in (one.text(), one.accessibleName()) and one.isVisibleTo(page):
            return one
    raise AssertionError(f"no button {words!r}")


def hear(page: QWidget, person: Person) -> None:
    """Choose what somebody reads out from a card, until all that was asked is answered."""
    said_aloud = {f"{word} {digits}" for word, digits in zip(person.words, person.digits, strict=True)}
    for _ in range(ASKED):
        QApplication.processEvents()
        buttons = page.findChildren(QAbstractButton)
        (right,) = [one for one in buttons if one.isVisibleTo(page) and one.accessibleName() in said_aloud]
        right.click()
        focused = page.focusWidget()  # whoever chose by keyboard goes on there
        assert isinstance(focused, QAbstractButton)
        assert (
            "Which is word" in focused.accessibleDescription() or focused.text() == "All eight are the same"
        )


def compare(page: QWidget, person: Person) -> None:
    """Compare all words with somebody, and say that they are the same."""
    hear(page, person)
    button(page, "All eight are the same").click()


def drop(widget: QWidget, *paths: Path) -> None:
    """Let files go over a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)
