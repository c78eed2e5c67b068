"""A new vault, its passphrase, its shares: as somebody goes through it the first time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.crypto import shares
from tbtt_desktop.crypto.keys import RecoverySecret
from tbtt_desktop.services import recovery, vaults
from tbtt_desktop.services.vaults import Created, open_vault
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.errors import VaultRefused
from tests.helpers.vaults import CHEAP
from ui import settings_file
from ui.app import App
from ui.jobs import InlineJobs
from ui.screens.setup.page import AboutQuestion, LanguageQuestion, SetupPage
from ui.screens.setup.passphrase import NewPassphrase, NewPassphrasePresenter
from ui.screens.setup.presenter import SetupPresenter, SetupState, SetupStep, alias_from, free_folder
from ui.screens.setup.shares import ShareDrill, SharesPresenter, SharesSteps, ShareWords
from ui.settings_file import KnownVault, Settings
from ui.shell import Shell
from ui.widgets import PassphraseField

WAIT = 10_000
GOOD = "lantern orchid river saffron willow comet"


def press(inside: QWidget, words: str) -> None:
    """Press the button with these words."""
    found = [b for b in inside.findChildren(QPushButton) if b.text() == words and b.isEnabled()]
    assert found, words
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("typed", "alias"),
    [("Amal, field team", "amal-field-team"), ("  José ", "jose"), ("أمل", ""), ("a" * 40, "a" * 32)],
)
def test_a_short_name_is_made_of_what_is_typed(typed: str, alias: str) -> None:
    """She would be refused for a capital letter."""
    assert alias_from(typed) == alias


def test_a_new_vault_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    """Two vaults in one folder would be one too few."""
    first = free_folder(tmp_path, ())
    first.mkdir()
    second = free_folder(tmp_path, ())
    third = free_folder(tmp_path, (second,))
    assert [path.name for path in (first, second, third)] == ["notebook", "notebook-2", "notebook-3"]


def presenter(made: list[KnownVault], create: Callable[..., Created]) -> SetupPresenter:
    """A presenter at its second question."""
    start = SetupState(step=SetupStep.ABOUT, first=SetupStep.ABOUT, vault_name="Green", folder=Path("/v"))
    return SetupPresenter(start, InlineJobs, create, lambda known, _: made.append(known))


def never(*_: object) -> Created:
    """Make nothing."""
    raise AssertionError("nothing is to be made")


@pytest.mark.parametrize(
    ("name", "alias", "code"),
    [("", "amal", "name_too_long"), ("x" * 61, "amal", "name_too_long"), ("Green", "", "alias_invalid")],
)
def test_what_cannot_be_used_is_said_at_once(name: str, alias: str, code: str) -> None:
    """She would learn at the very end that her first answer was wrong."""
    here = presenter([], never)
    here.about(name, Path("/v"), Role.HELPER, alias)
    assert here.state.error is not None
    assert (here.state.error.code, here.state.step) == (code, SetupStep.ABOUT)


def test_a_refusal_leaves_everything_as_it_was() -> None:
    """After a full disk she would have to begin again."""

    def refuse(*_: object) -> Created:
        raise VaultRefused("vault_unwritable")

    here = presenter([], refuse)
    here.about("Green", Path("/v"), Role.HELPER, "amal")
    here.make(GOOD)
    assert here.state.error is not None
    assert (here.state.error.code, here.state.busy, here.state.alias) == ("vault_unwritable", False, "amal")


def test_a_weak_passphrase_is_not_taken(world: World) -> None:
    """A vault that is guessed in an hour keeps nobody out."""
    here = NewPassphrasePresenter(InlineJobs(), world)
    here.judge("password1", "password1")
    assert not here.state.good
    here.judge(GOOD, "something else")
    assert not here.state.good
    here.judge(GOOD, GOOD)
    assert here.state.good
    here.judge("", "")
    assert not here.state.good


@pytest.mark.parametrize(
    ("again", "told"),
    [("", False), (GOOD[:9], False), (GOOD, False), ("lantern onion", True), (GOOD + "s", True)],
)
def test_two_that_differ_are_told_apart_at_the_letter(
    qtbot: QtBot, world: World, again: str, told: bool
) -> None:
    """She would type six words to the end, and learn only from a grey button that one letter was wrong."""
    here = NewPassphrase("Title", "Text", NewPassphrasePresenter(InlineJobs(), world))
    qtbot.addWidget(here)
    here.show()
    first, second = here.findChildren(PassphraseField)
    first.set_text(GOOD)
    QTest.keyClicks(second.focusProxy() or second, again)
    here._judge()
    said = [label.text() for label in here.findChildren(QLabel) if label.isVisible()]
    assert ("This is not what stands above." in said) is told


def test_the_key_that_locks_works_wherever_a_vault_is_open(qtbot: QtBot, world: World) -> None:
    """Right after unlocking, with the shares on the screen, somebody comes in."""
    steps = SharesSteps(SharesPresenter(three(world), world, lambda: None))
    qtbot.addWidget(steps)
    done: list[str] = []
    steps.guard(lambda: done.append("locked"), lambda: done.append("hidden"))
    with qtbot.waitActive(steps):
        steps.show()
        steps.activateWindow()
    QTest.keyClick(steps, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert done == ["locked"]


def test_suggested_words_are_good_and_never_the_same(world: World) -> None:
    """Words that everybody gets are no secret."""
    here = NewPassphrasePresenter(InlineJobs(), world)
    seen = set()
    for _ in range(5):
        here.suggest()
        here.judge(here.state.suggested, here.state.suggested)
        assert here.state.good
        seen.add(here.state.suggested)
    assert len(seen) == 5


def three(world: World) -> list[shares.Share]:
    """Three shares of some secret."""
    return shares.split(RecoverySecret(bytes(range(16))), world)


def right(here: SharesPresenter) -> dict[int, str]:
    """The words that are asked for."""
    return {place: here.share.words[place - 1] for place in here.state.places}


def test_each_share_is_asked_for_before_the_next(world: World) -> None:
    """Three shares on a screen are none on paper when the passphrase is lost."""
    finished: list[bool] = []
    here = SharesPresenter(three(world), world, lambda: finished.append(True))
    for index in range(3):
        assert here.state.index == index
        here.ask()
        assert len(here.state.places) == 4
        assert finished == []
        here.answer(right(here))
    assert finished == [True]


def test_a_wrong_word_is_named_and_the_share_can_be_seen_again(world: World) -> None:
    """A slip of the pen would be found on the day the share is needed."""
    here = SharesPresenter(three(world), world, lambda: pytest.fail("not finished"))
    here.ask()
    answers = right(here)
    wrong = here.state.places[1]
    other = next(word for word in ("academic", "acid") if word != answers[wrong])
    here.answer(answers | {wrong: other})
    assert (here.state.wrong, here.state.index) == ((wrong,), 0)
    here.show_again()
    assert here.state.places == ()


def test_digits_do_as_well_as_words(world: World) -> None:
    """The words are English only; who does not write English copies digits."""
    here = SharesPresenter(three(world)[:1], world, lambda: None)
    here.ask()
    digits = {place: here.share.groups[place - 1] for place in here.state.places}
    here.answer(digits)
    assert here.state.wrong == ()


def test_the_drill_shows_no_word_of_the_share(qtbot: QtBot, world: World) -> None:
    """A drill that shows the answer proves nothing."""
    here = SharesPresenter(three(world), world, lambda: None)
    steps = SharesSteps(here)
    qtbot.addWidget(steps)
    steps.show()

    def words_shown() -> set[str]:
        return {label.text() for label in steps.findChildren(QLabel) if label.isVisible()}

    assert set(here.share.words) <= words_shown()
    press(steps, "I have copied it")
    qtbot.waitUntil(lambda: not words_shown() & set(here.share.words))
    assert isinstance(steps.question(), ShareDrill)
    press(steps, "Back")
    assert isinstance(steps.question(), ShareWords)


def test_the_whole_set_up_in_the_window(
    settings_place: Path,
    start: Callable[[], App],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    ends: list[int],
) -> None:
    """Somebody alone with a new computer could not begin."""
    real = vaults.create_vault
    monkeypatch.setattr("ui.screens.setup.page.create_vault", lambda *a, **k: real(*a, **k, params=CHEAP))
    app = start()
    page = app.window.screen_shown()
    assert isinstance(page, SetupPage)
    assert isinstance(page.question(), LanguageQuestion)
    press(page, "Continue")
    about = page.question()
    assert isinstance(about, AboutQuestion)
    QTest.keyClicks(about._alias, "Amal, field team")
    press(page, "Continue")
    choose = page.question()
    assert isinstance(choose, NewPassphrase)
    QTest.keyClicks(choose._first._line, GOOD)
    QTest.keyClicks(choose._again._line, GOOD)
    qtbot.waitUntil(choose.good, timeout=WAIT)
    press(page, "Make the vault")
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), SharesSteps), timeout=WAIT)
    steps = app.window.screen_shown()
    assert isinstance(steps, SharesSteps)
    known = settings_file.load().vaults
    assert [vault.name for vault in known] == ["Green notebook"], "listed before the shares are shown"
    for _ in range(3):
        press(steps, "I have copied it")
        drill = steps.question()
        assert isinstance(drill, ShareDrill)
        for place, field in drill._fields.items():
            QTest.keyClicks(field, steps._presenter.share.words[place - 1])
        press(steps, "Check")
    assert isinstance(app.window.screen_shown(), Shell)
    app.lock()
    again = open_vault(known[0].folder, GOOD)
    assert recovery.drill_done(again)
    assert vaults.vault_info(again).alias == "amal-field-team"
    again.close()


def test_the_language_is_asked_in_its_own_words_and_kept(
    settings_place: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """Who does not read English could not even change the language."""
    app = start()
    page = app.window.screen_shown()
    assert isinstance(page, SetupPage)
    page._speak("ar")
    assert settings_file.load().language == "ar"
    fresh = app.window.screen_shown()
    assert isinstance(fresh, SetupPage)
    assert fresh.layoutDirection() == Qt.LayoutDirection.RightToLeft
    question = fresh.question()
    assert isinstance(question, LanguageQuestion)
    assert question.language() == "ar"


def test_enter_goes_on_from_the_language_and_from_the_short_name(
    settings_place: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """Who sets up without a mouse would press Enter, see nothing happen, and look for a button."""
    page = start().window.screen_shown()
    assert isinstance(page, SetupPage)
    language = page.question()
    assert isinstance(language, LanguageQuestion)
    chosen = next(row for row in language._list._rows.values() if row.isChecked())
    QTest.keyClick(chosen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.question(), AboutQuestion))
    about = page.question()
    assert isinstance(about, AboutQuestion)
    QTest.keyClicks(about._alias, "amal-field-team")
    QTest.keyClick(about._alias, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.question(), NewPassphrase))


def test_a_vault_from_before_can_be_opened_on_a_new_computer(
    settings_place: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """A lost settings file would look like a lost vault."""
    app = start()
    page = app.window.screen_shown()
    assert page is not None
    press(page, "I have a vault already")
    assert type(app.window.screen_shown()).__name__ == "UnlockPage"
    assert settings_file.load() == Settings()
