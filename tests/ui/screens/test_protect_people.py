"""People and places put right by keyboard alone, and what was found kind by kind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services import protect
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Category, StoryId
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
    card.list.setFocus()
    card.list.selectAll()
    card.ask_same()
    assert set(labels(told.vault, told).values()) == {before["Zubeida"]}
    tab._presenter.undo()  # one key joined them all
    assert labels(told.vault, told) == before


def test_who_was_joined_to_another_is_followed_there(tab: TextTab, told: Told) -> None:
    """The list jumped to its first line, and nobody saw whether the right two are one now."""
    card = tab.people
    card.list.setFocus()
    QTest.keyClick(card.list, Key.Key_End)
    last = card.list.entity()
    assert last is not None
    kept = card.list.entities()[1]
    assert kept.entity_id != last.entity_id
    card.ask_same()
    (act,) = [act for act in open_menu(card).actions() if act.text().startswith(kept.label)]
    act.trigger()
    now = card.list.entity()
    assert now is not None
    assert now.entity_id == kept.entity_id
    assert set(now.forms) >= set(last.forms)


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


def test_what_is_current_stays_in_sight_in_a_lower_window(tab: TextTab, qtbot: QtBot) -> None:
    """A would cover what nobody sees."""
    tab._presenter.choose(tab._presenter.state.groups[-1].key)
    tab.resize(1000, 440)

    def in_sight() -> bool:
        row = tab.found.visualRect(tab.found.currentIndex())
        return tab.found.viewport().rect().contains(row)

    qtbot.waitUntil(in_sight)


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


@pytest.mark.parametrize("which", ["kind", "keep_kind", "cover_all"])
def test_who_decided_many_at_once_goes_on_in_the_list(tab: TextTab, qtbot: QtBot, which: str) -> None:
    """The button went away and handed its focus to the one that leads on: Enter left names undecided."""
    presenter = tab._presenter
    presenter.choose(next(one.key for one in presenter.state.groups if one.category is Category.PERSON))
    with qtbot.waitActive(tab):
        tab.activateWindow()
    button = getattr(tab, which)
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)
    assert tab.found.hasFocus()


def row_of(tab: TextTab, name: str) -> QPoint:
    """Where the row of a name is in the list."""
    view = tab.people.list
    row = next(at for at, one in enumerate(view.entities()) if name in one.forms)
    view.scrollTo(view.model().index(row, 0))
    return view.visualRect(view.model().index(row, 0)).center()


def drag(tab: TextTab, name: str, onto: str, *, to: QPoint | None = None) -> None:
    """Hold a name with the mouse and bring it over another, without letting go."""
    viewport, start = tab.people.list.viewport(), row_of(tab, name)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(2, 2))
    assert tab.people.list.drag.row == -1  # a hand that trembles drags nothing
    end = to or row_of(tab, onto)
    QTest.mouseMove(viewport, (start + end) / 2 + QPoint(15, 0))
    QTest.mouseMove(viewport, end)


def let_go(tab: TextTab, place: QPoint) -> None:
    """Let go of what the mouse holds."""
    QTest.mouseRelease(tab.people.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_one_is_dragged_onto_another_and_taken_back(
    tab: TextTab, told: Told, direction: Qt.LayoutDirection
) -> None:
    """One girl would leave as two, though somebody put both names together with the mouse."""
    tab.setLayoutDirection(direction)
    before = labels(told.vault, told)
    drag(tab, "Zubeida", "Mahnoor")
    view = tab.people.list
    assert (view.drag.row, view.entities()[view.drag.onto].forms[0]) == (0, "Mahnoor")
    shown = view.grab().toImage()
    let_go(tab, row_of(tab, "Mahnoor"))
    after = labels(told.vault, told)
    assert after["Zubeida"] == after["Mahnoor"] == before["Mahnoor"]  # hers onto whom she was dropped
    assert view.grab().toImage() != shown  # nothing is left of the highlight
    assert view.drag.row == view.drag.onto == -1
    tab._presenter.undo()
    assert labels(told.vault, told) == before


def test_dragging_that_is_broken_off_joins_nobody(tab: TextTab, told: Told) -> None:
    """A slip of the mouse would make one person of two, and nobody see it."""
    before, view = labels(told.vault, told), tab.people.list
    drag(tab, "Zubeida", "Mahnoor")
    QTest.keyClick(view, Key.Key_Escape)
    let_go(tab, row_of(tab, "Mahnoor"))
    drag(tab, "Zubeida", "", to=QPoint(-40, -60))
    assert view.drag.onto == -1
    let_go(tab, QPoint(-40, -60))
    drag(tab, "Zubeida", "Zubeida")
    let_go(tab, row_of(tab, "Zubeida"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row_of(tab, "Mahnoor"))
    assert labels(told.vault, told) == before
    entity = view.entity()
    assert entity is not None
    assert entity.forms[0] == "Mahnoor"  # a click chooses as before


def test_the_list_scrolls_to_a_row_that_is_dragged_to(tab: TextTab, told: Told, qtbot: QtBot) -> None:
    """Two entries that are not in sight together could not be joined by the mouse."""
    for name in ("job", "school", "police", "rules", "pictures"):
        tab._presenter.decide(partial(_cover, name))
    view = tab.people.list
    view.scrollToTop()
    bottom = QPoint(view.viewport().width() // 2, view.viewport().height() + 30)
    drag(tab, "Zubeida", "", to=bottom)
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    QTest.keyClick(view, Key.Key_Escape)
    let_go(tab, bottom)


def _cover(name: str, vault: Vault, story_id: StoryId) -> None:
    protect.cover_term(vault, story_id, name, Category.ORG)
