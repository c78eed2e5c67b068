"""A whole text protected by keyboard alone: where the focus is at each step, and how it is called."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Category, MarkState, Span
from tests.ui.screens.protect_story import tell, vault_in
from tests.ui.screens.test_protect_page import CTRL, SHIFT, Opened, Went, choose_in_menu

Key = Qt.Key


@pytest.fixture
def texts(qtbot: QtBot, tmp_path: Path, world: World) -> Iterator[Opened]:
    """The page of a story with a text alone, the focus where the window puts it."""
    vault = vault_in(tmp_path / "vault", world)
    opened = Opened(qtbot, tell(vault, photos=0, sound=False), Went())
    yield opened
    opened.page.leave()
    vault.close()


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def said(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.text(QAccessible.Text.Name)


def tab_to(texts: Opened, wanted: QWidget) -> None:
    """Press Tab until `wanted` has the focus; every stop on the way has a name."""
    for _ in range(40):
        if focused() is wanted:
            return
        texts.press(Key.Key_Tab)
        assert said(focused()).strip(), type(focused()).__name__
    pytest.fail("Tab never comes there")


def labels(texts: Opened) -> dict[str, str]:
    """The label of each form, as the vault has them."""
    story = view(texts.told.vault, texts.told.story_id)
    return {form: one.label for one in story.entities for form in one.forms}


def kept(texts: Opened) -> list[Category]:
    """The kinds of what stays readable."""
    return [mark.category for mark in texts.marks() if mark.state is MarkState.KEPT]


def test_what_was_found_is_decided_without_leaving_the_list(texts: Opened) -> None:
    """Who cannot use a mouse would lose her place with every decision, and miss the next name."""
    tab, presenter = texts.page.text, texts.page._presenter
    assert (focused(), said(focused())) == (tab.found, "Found")
    first = presenter.state.current
    for key, step in ((Key.Key_J, 1), (Key.Key_J, 2), (Key.Key_K, 1), (Key.Key_K, 0)):
        texts.press(key)
        assert presenter.state.current == presenter.state.groups[step].key
        assert focused() is tab.found
        row = tab.found.currentIndex()
        assert presenter.state.groups[step].words in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert presenter.state.current == first
    texts.press(Key.Key_A)
    assert texts.rendered().count("[PERSON 1]") == 3
    texts.press(Key.Key_R)
    assert kept(texts) == [Category.PHONE]
    assert focused() is tab.found
    texts.press(Key.Key_G)
    assert presenter.state.by_kind
    order = [list(Category).index(group.category) for group in presenter.state.groups]
    assert order == sorted(order)
    assert focused() is tab.found
    while presenter.state.left:
        texts.press(Key.Key_A)
        assert focused() is tab.found
    assert "Mahnoor" not in texts.rendered()
    assert "0300 1234567" in texts.rendered()


def test_words_nobody_found_are_covered_from_the_text(texts: Opened) -> None:
    """What she knows to be dangerous, and no list knows, could be covered by mouse only."""
    tab = texts.page.text
    tab_to(texts, tab.text)
    assert said(tab.text) == "The texts of this story"
    item = view(texts.told.vault, texts.told.story_id).items[0]
    at = item.text.index("school")
    texts.press(Key.Key_Home, CTRL)
    while (
        tab.text.textCursor().position()
        < tab.text.document_shown().positions(item.item_id, Span(at, at + 6))[0]
    ):
        texts.press(Key.Key_Right)
    for _ in "school":
        texts.press(Key.Key_Right, SHIFT)
    assert tab.text.chosen() == (item.item_id, Span(at, at + 6))
    texts.press(Key.Key_N)
    choose_in_menu(texts.qtbot, Key.Key_Down, Key.Key_Return)
    assert [mark.place for mark in texts.marks()] == [Span(at, at + 6)]
    assert "school" not in texts.rendered()
    assert focused() is tab.text
    texts.press(Key.Key_Z, CTRL)
    assert texts.marks() == []
    assert focused() is tab.text


def test_two_names_of_one_person_are_joined_and_shown_as_they_leave(texts: Opened) -> None:
    """One woman would leave as two, and who reads it would look for a second."""
    tab, presenter = texts.page.text, texts.page._presenter
    texts.press(Key.Key_A)
    for _ in presenter.state.groups:
        group = presenter.state.group
        if group is not None and group.words != "Mahnoor":
            texts.press(Key.Key_J)
    texts.press(Key.Key_A)
    assert (labels(texts)["Zubeida"], labels(texts)["Mahnoor"]) == ("[PERSON 1]", "[PERSON 2]")
    tab_to(texts, tab.people.list)
    assert said(tab.people.list) == "People and places"
    texts.press(Key.Key_S)
    choose_in_menu(texts.qtbot, Key.Key_Down, Key.Key_Return)
    assert labels(texts)["Mahnoor"] == labels(texts)["Zubeida"] == "[PERSON 1]"
    assert focused() is tab.people.list
    texts.press(Key.Key_F9)
    assert presenter.state.leaving
    assert tab.text.toPlainText().count("[PERSON\u00a01]") + tab.text.toPlainText().count("[PERSON 1]") == 4
    assert focused() is tab.people.list
    texts.press(Key.Key_F9)
    for _ in range(3):
        texts.press(Key.Key_Z, CTRL)
    assert texts.marks() == []
    assert focused().isVisible()
    texts.press(Key.Key_Y, CTRL)
    assert texts.rendered().count("[PERSON 1]") == 3
