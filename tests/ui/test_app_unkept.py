"""A story that may not stay here, in the window: asked about at once, and lost by nothing but a word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tbtt_desktop.services import consent, stories, vault_settings
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tests.helpers.vaults import PASSPHRASE
from tests.ui.test_app import WAIT, press, unlock
from ui import exit_codes
from ui.app import App
from ui.route import Route, Screen
from ui.screens.before.unkept import UnkeptPage
from ui.shell import Shell

NOT_KEPT, KEPT = "Rain", "Cedar"


@pytest.fixture
def told(folder: Path) -> StoryId:
    """A story that is not to be kept, one that is, and the window locked in the middle of the former."""
    vault = open_vault(folder, PASSPHRASE)
    made = {}
    for name, scopes in ((NOT_KEPT, ()), (KEPT, (Scope.STORE_LOCAL,))):
        made[name] = stories.new_story(vault, pseudonym=name)
        consent.change(vault, made[name], grant=[Scope.TAKE_NOTES, *scopes])
        stories.add_text(vault, made[name], "He wrote again.")
    place = Route(Screen.INTERVIEW, made[NOT_KEPT]).as_text()
    vault_settings.put(vault, vault_settings.LAST_PLACE, place)
    vault.close()
    return made[NOT_KEPT]


def asked(qtbot: QtBot, app: App) -> UnkeptPage:
    """Unlock, and return the page that asks."""
    unlock(qtbot, app)
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), UnkeptPage), timeout=WAIT)
    page = app.window.screen_shown()
    assert isinstance(page, UnkeptPage)
    return page


def names(folder: Path) -> set[str]:
    """Return the stories of the vault."""
    vault = open_vault(folder, PASSPHRASE)
    found = {row.pseudonym for row in stories.list_stories(vault)}
    vault.close()
    return found


def ended(qtbot: QtBot, app: App, ends: list[int]) -> None:
    """Lock, and wait until the vault is closed."""
    app.lock()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)


def test_one_key_goes_on_where_one_was(
    folder: Path, start: Callable[[], App], qtbot: QtBot, told: StoryId, ends: list[int]
) -> None:
    """An idle minute in the middle of an interview must not cost the place, and nothing of the story."""
    app = start()
    page = asked(qtbot, app)
    assert app.window.focusWidget() is page._next
    QTest.keyClick(page._next, Qt.Key.Key_Return)
    shell = app.window.screen_shown()
    assert isinstance(shell, Shell)
    assert shell.route is not None
    assert (shell.route.screen, shell.route.story_id) == (Screen.INTERVIEW, told)
    ended(qtbot, app, ends)
    assert names(folder) == {NOT_KEPT, KEPT}


def test_it_is_erased_after_a_second_word_and_nothing_else_is(
    folder: Path, start: Callable[[], App], qtbot: QtBot, told: StoryId, ends: list[int]
) -> None:
    """A slip would erase her only words; or her wish would not be done at all."""
    app = start()
    page = asked(qtbot, app)
    press(page, "Erase it…")
    focused = app.window.focusWidget()
    assert focused is not None
    assert focused.property("text") == "Not now"
    press(page, "Not now")
    press(page, "Erase it…")
    press(page, "Erase it for good")
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), Shell), timeout=WAIT)
    ended(qtbot, app, ends)
    assert names(folder) == {KEPT}


@pytest.mark.parametrize(
    ("words", "screen"), [("Hand it over", Screen.HAND_OVER), ("She lets it be kept", Screen.BEFORE)]
)
def test_the_other_ways_lead_there(
    start: Callable[[], App], qtbot: QtBot, told: StoryId, words: str, screen: Screen
) -> None:
    """Erasing would be the only answer that is near."""
    app = start()
    press(asked(qtbot, app), words)
    shell = app.window.screen_shown()
    assert isinstance(shell, Shell)
    assert shell.route is not None
    assert (shell.route.screen, shell.route.story_id) == (screen, told)
