"""People and places put right by keyboard alone, and what was found kind by kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services import protect
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Category
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.protect_story import Told, tell, vault_in
from ui.jobs import InlineJobs
from ui.screens.protect.people import PeopleCard
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.text_tab import TextTab
from ui.widgets import PrimaryButton

Key = Qt.Key


@pytest.fixture
def told(tmp_path: Path, world: World) -> Iterator[Told]:
    """A story in which three people are covered."""
    opened = vault_in(tmp_path / "vault", world)
    made = tell(opened, photos=0, sound=False)
    for name in ("Zubeida", "Mahnoor", "cousin"):
        protect.cover_term(opened, made.story_id, name, Category.PERSON)
    yield made
    opened.close()


@pytest.fixture
def tab(qtbot: QtBot, told: Told) -> TextTab:
    """The texts on the screen."""
    presenter = ProtectPresenter(told.vault, InlineJobs(), told.story_id)
    made = TextTab(presenter, PrimaryButton("On"))
    presenter.watch(made.show_state)
    presenter.load()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def labels(vault: Vault, told: Told) -> dict[str, str]:
    """The label of each form."""
    return {form: one.label for one in view(vault, told.story_id).entities for form in one.forms}


def open_menu(card: PeopleCard) -> QMenu:
    """The menu that is open."""
    return next(menu for menu in card.findChildren(QMenu) if menu.isVisible())


def under(menu: QMenu, words: str) -> list[QAction]:
    """The entries of a menu within a menu."""
    inner = next(act.menu() for act in menu.actions() if act.text() == words)
    assert isinstance(inner, QMenu)
    return inner.actions()


def test_two_are_made_one_with_keys_alone_and_undone(tab: TextTab, told: Told) -> None:
    """Whoever cannot hold a mouse would leave one girl as two."""
    card, before = tab.people, labels(told.vault, told)
    card.list.setFocus()
    QTest.keyClick(card.list, Key.Key_Home)
    QTest.keyClick(card.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    card.ask_same()
    after = labels(told.vault, told)
    assert after["Mahnoor"] == after["Zubeida"] == before["Zubeida"]
    tab._presenter.undo()
    assert labels(told.vault, told) == before


def test_the_menu_says_who_is_the_same_and_who_is_not(tab: TextTab, told: Told) -> None:
    """A merge by mistake could never be taken apart again, once other things were decided."""
    card = tab.people
    card.list.setFocus()
    QTest.keyClick(card.list, Key.Key_End)
    card.ask_same()
    menu = open_menu(card)
    (zubeida,) = (act for act in menu.actions() if "[PERSON 1]" in act.text())
    zubeida.trigger()
    menu.close()
    assert labels(told.vault, told)["cousin"] == "[PERSON 1]"
    QTest.keyClick(card.list, Key.Key_Home)
    QTest.keyClick(card.list, Key.Key_Return)
    menu = open_menu(card)
    next(act for act in under(menu, "Somebody else is") if "cousin" in act.text()).trigger()
    menu.close()
    assert labels(told.vault, told)["cousin"] == "[PERSON 4]"
    QTest.keyClick(card.list, Key.Key_End)
    QTest.keyClick(card.list, Key.Key_Return)
    menu = open_menu(card)
    next(act for act in under(menu, "What is it?") if act.text() == "Place").trigger()
    menu.close()
    assert labels(told.vault, told)["cousin"] == "[PLACE 1]"


def test_who_cannot_see_hears_label_and_names(tab: TextTab) -> None:
    """A list of unnamed rows cannot be put right."""
    model = tab.people.list.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("[PERSON 1]: ")
    assert "Zubeida" in said
    assert tab.people.list.accessibleName()
    assert tab.people.change.accessibleName()


def test_kind_by_kind_and_all_of_a_kind_kept(tab: TextTab, told: Told) -> None:
    """Forty telephone numbers between the names hide the one name that is left."""
    presenter = tab._presenter
    presenter.order_by_kind(on=True)
    kinds = [group.category for group in presenter.state.groups]
    assert kinds == sorted(kinds, key=list(Category).index)
    presenter.choose(next(one.key for one in presenter.state.groups if one.category is Category.HANDLE))
    presenter.keep_kind()
    assert not any(one.open for one in presenter.state.groups if one.category is Category.HANDLE)
    while presenter.state.left:
        presenter.cover()
    assert tab._decided.isVisible()
    presenter.undo()
    assert not tab._decided.isVisible()
