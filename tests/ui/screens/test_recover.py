"""The way back in without the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.shares import Share
from tbtt_desktop.services import keys, recovery, vaults
from tbtt_desktop.services.vaults import Created, open_vault
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault
from ui.app import App
from ui.jobs import InlineJobs
from ui.screens.recover.page import RecoverPage, SharesQuestion
from ui.screens.recover.presenter import DuePresenter, RecoverPresenter
from ui.screens.setup.passphrase import NewPassphrase
from ui.settings_file import KnownVault
from ui.shell import Shell
from ui.widgets.toggles import CheckRow

WAIT = 10_000
NEW = "comet willow saffron river orchid lantern"


@pytest.fixture
def made(tmp_path: Path, world: World) -> Created:
    """A vault with its shares at hand."""
    return make_vault(tmp_path / "v", world)


def typed(made: Created, *numbers: int) -> list[str]:
    """Shares as somebody types them from paper."""
    return [" ".join(made.shares[number - 1].words) for number in numbers]


def recovering(made: Created, opened: list[Vault]) -> RecoverPresenter:
    """A presenter over this vault, which is closed."""
    made.vault.close()
    known = KnownVault("Green", made.vault.files.folder)

    def work(folder: Path, shares: object, passphrase: str) -> Vault:
        assert isinstance(shares, tuple)
        return vaults.recover(folder, shares, passphrase, params=CHEAP)

    return RecoverPresenter(
        (known,),
        InlineJobs,
        work,
        lambda _, vault: opened.append(vault),
        lambda *_: pytest.fail("it is not damaged"),
    )


def test_two_shares_and_a_new_passphrase_open_the_vault(made: Created) -> None:
    """A lost passphrase would be a lost vault."""
    opened: list[Vault] = []
    here = recovering(made, opened)
    here.take(typed(made, 1, 3))
    assert (here.state.asking_passphrase, here.state.others) == (True, False)
    here.open(NEW)
    assert len(opened) == 1
    opened[0].close()
    open_vault(made.vault.files.folder, NEW).close()
    with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
        open_vault(made.vault.files.folder, PASSPHRASE)


def test_a_wrong_word_is_named_before_a_passphrase_is_asked_for(made: Created) -> None:
    """She would choose a passphrase for nothing."""
    here = recovering(made, [])
    first, second = typed(made, 1, 2)
    words = second.split()  # chance may have put the seventh among those before it, too
    here.take([first, " ".join([*words[:6], "zzzz", *words[7:]])])
    assert here.state.error is not None
    assert here.state.error.code == "share_word_unknown"
    assert here.state.error.params == {"share": 2, "place": 7}
    assert not here.state.asking_passphrase


def test_one_share_is_refused_and_what_was_typed_stays(made: Created) -> None:
    """One holder alone could open the vault; and typing twenty words again is hard."""
    here = recovering(made, [])
    here.take([*typed(made, 2), "  "])
    here.open(NEW)
    assert here.state.error is not None
    assert here.state.error.code == "shares_too_few"
    assert (here.state.asking_passphrase, here.state.shares) == (False, tuple(typed(made, 2)))


def test_shares_on_paper_pass_the_drill_later(made: Created) -> None:
    """Somebody with her shares in the drawer would be asked at every unlock."""
    passed: list[bool] = []
    here = DuePresenter(made.vault, InlineJobs(), lambda: passed.append(True), lambda _: None)
    here.check(typed(made, 1, 2))
    assert (passed, recovery.drill_done(made.vault)) == ([True], True)


def test_wrong_shares_do_not_pass(made: Created, tmp_path: Path, world: World) -> None:
    """Shares of another vault would be kept for years, and open nothing."""
    other = make_vault(tmp_path / "other", world)
    here = DuePresenter(made.vault, InlineJobs(), lambda: pytest.fail("passed"), lambda _: None)
    here.check(typed(other, 1, 2))
    assert here.state.error is not None
    assert here.state.error.code == "wrong_recovery"
    assert not recovery.drill_done(made.vault)


def test_new_shares_take_the_place_of_lost_ones(made: Created) -> None:
    """Who finds the lost paper could open the vault, and she could not."""
    fresh: list[tuple[Share, ...]] = []
    here = DuePresenter(made.vault, InlineJobs(), lambda: None, fresh.append)
    here.renew("not the passphrase")
    assert here.state.error is not None
    assert (here.state.error.code, fresh) == ("wrong_passphrase", [])
    here.renew(PASSPHRASE)
    [new] = fresh
    with pytest.raises(KeyFileProblem, match="wrong_recovery"):
        recovery.check_shares(made.vault, typed(made, 1, 2))
    recovery.check_shares(made.vault, [" ".join(share.words) for share in new[1:]])
    made.vault.close()
    open_vault(made.vault.files.folder, PASSPHRASE).close()


def press(inside: QWidget, words: str) -> None:
    """Press the button with these words."""
    found = [b for b in inside.findChildren(QPushButton) if b.text() == words and b.isEnabled()]
    assert found, words
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_way_back_in_the_window(
    folder: Path,
    start: Callable[[], App],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    ends: list[int],
    world: World,
) -> None:
    """She stands before a locked door with the key in her hand."""
    vault = open_vault(folder, PASSPHRASE)
    fresh = recovery.new_shares(vault, PASSPHRASE, world)
    recovery.confirm_drill(vault)
    keys.add_passphrase(vault, PASSPHRASE, "meadow cedar harbour willow", "nour")
    vault.close()
    monkeypatch.setattr("ui.screens.recover.page.recover", partial(vaults.recover, params=CHEAP))
    app = start()
    unlock = app.window.screen_shown()
    assert unlock is not None
    press(unlock, "I lost my passphrase")
    page = app.window.screen_shown()
    assert isinstance(page, RecoverPage)
    question = page.question()
    assert isinstance(question, SharesQuestion)
    for field, share in zip(question._fields, fresh[:2], strict=True):
        field.edit.setFocus()
        field.edit.insertPlainText(" ".join(share.words))
    press(page, "Continue")
    choose = page.question()
    assert isinstance(choose, NewPassphrase)
    assert page.message.accessibleName() == "The passphrases of everybody else go too"
    QTest.keyClicks(choose._first._line, NEW)
    QTest.keyClicks(choose._again._line, NEW)
    qtbot.waitUntil(choose.good, timeout=WAIT)
    assert not page._next.isEnabled()
    QTest.keyClick(choose._again._line, Qt.Key.Key_Return)
    assert not page._presenter.state.busy  # nour's goes, and nobody has said yes to that
    knows = page.focusWidget()
    assert isinstance(knows, CheckRow)
    QTest.keyClick(knows, Qt.Key.Key_Space)
    press(page, "Open the vault")
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), Shell), timeout=WAIT)
    app.lock()
    open_vault(folder, NEW).close()
