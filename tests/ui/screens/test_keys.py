"""Keys and recovery in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.shares import Share, Sharing, parse_share
from tbtt_desktop.services import keys, recovery
from tbtt_desktop.services.keyfiles import read_key_file
from tbtt_desktop.services.vaults import Created, open_vault
from tests.helpers.made import make_story
from tests.helpers.vaults import PASSPHRASE, make_vault
from tests.ui.screens.screens import Chosen, Stage
from ui.app import App
from ui.jobs import InlineJobs
from ui.paper import Draw, as_pdf
from ui.route import Route, Screen
from ui.screens.keys.end import EndPage
from ui.screens.keys.page import KeysPage
from ui.screens.keys.presenter import Done, KeysPresenter, Task
from ui.screens.keys.questions import (
    EraseQuestion,
    KeyPassphrase,
    OwnPassphrase,
    RemoveQuestion,
)
from ui.screens.recover.field import ShareField
from ui.screens.recover.reading import belongs, look_at, with_word
from ui.screens.setup.keeping import Keeping
from ui.screens.setup.paper import draw_share
from ui.screens.setup.shares import ShareDrill, SharesSteps, ShareWords
from ui.screens.setup.sharing import SharingChoice
from ui.session import Navigator
from ui.settings_file import load
from ui.shell import Shell
from ui.widgets.labels import Pill

WAIT = 10_000
SECOND = "comet willow saffron river orchid lantern"


@pytest.fixture
def made(tmp_path: Path, world: World) -> Created:
    """A vault with its shares at hand."""
    return make_vault(tmp_path / "v", world)


@pytest.fixture
def here(made: Created) -> KeysPresenter:
    """What the page decides, with everybody listed."""
    presenter = KeysPresenter(made.vault, InlineJobs(), lambda _: None)
    presenter.load()
    return presenter


def labels(presenter: KeysPresenter) -> list[str]:
    """Who can open the vault, as the page has it."""
    assert presenter.state.overview is not None
    return [one.label for one in presenter.state.overview.passphrases]


def whose(presenter: KeysPresenter, label: str) -> keys.Passphrase:
    """One of them."""
    assert presenter.state.overview is not None
    return next(one for one in presenter.state.overview.passphrases if one.label == label)


def test_people_are_let_in_named_and_shut_out(here: KeysPresenter, made: Created) -> None:
    """A shared vault would have one passphrase for all, which nobody could ever take from one of them."""
    here.begin(Task.ADD)
    here.add("nour", PASSPHRASE, SECOND)
    assert (here.state.done, here.state.task, labels(here)) == (Done.ADDED, Task.NONE, ["amal", "nour"])
    here.begin(Task.NAME, whose(here, "nour"))
    here.rename("noor")
    assert (here.state.done, labels(here)) == (Done.NAMED, ["amal", "noor"])
    before = made.vault.files.database.read_bytes()[:16]
    here.begin(Task.REMOVE, whose(here, "noor"))
    here.remove(PASSPHRASE, change_key=True)
    assert (here.state.done, labels(here)) == (Done.REKEYED, ["amal"])
    made.vault.scrub()
    assert made.vault.files.database.read_bytes()[:16] != before
    here.change_own(PASSPHRASE, SECOND)
    made.vault.close()
    open_vault(made.vault.files.folder, SECOND).close()


def test_a_wrong_passphrase_keeps_the_task_and_says_so(here: KeysPresenter) -> None:
    """She would begin anew, and not know whether anything was changed."""
    here.begin(Task.ADD)
    here.add("nour", "guess", SECOND)
    assert here.state.error is not None
    assert (here.state.error.code, here.state.task, here.state.busy) == ("wrong_passphrase", Task.ADD, False)
    assert labels(here) == ["amal"]


def test_erasing_begins_only_with_the_right_passphrase(made: Created) -> None:
    """Whoever finds the window open would destroy everything."""
    begun: list[str] = []
    here = KeysPresenter(made.vault, InlineJobs(), begun.append)
    here.begin(Task.ERASE)
    assert here.state.loss is not None
    here.erase("guess")
    assert begun == []
    here.erase(PASSPHRASE)
    assert begun == [PASSPHRASE]


def press(inside: QWidget, words: str) -> None:
    """Press the button with these words."""
    QApplication.processEvents()  # what was just put into a layout is shown by the next turn of the loop
    found = [
        b
        for b in inside.findChildren(QPushButton)
        if b.text() == words and b.isVisibleTo(inside) and b.isEnabled()
    ]
    assert found, words
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def page(qtbot: QtBot, made: Created) -> KeysPage:
    """The page as the shell opens it."""
    stage = Stage(qtbot, made.vault, InlineJobs())
    opened = stage.open(Screen.KEYS)
    assert isinstance(opened, KeysPage)
    return opened


def test_the_page_shows_who_and_which_shares(page: KeysPage) -> None:
    """Nobody would know that somebody who left can still get in, or that nobody has the shares."""
    said = {pill.text() for pill in page.findChildren(Pill)}
    assert {"You, now", "Nobody has read them back yet"} <= said
    taking_away = [b for b in page.findChildren(QPushButton) if b.text() == "Take away"]
    assert taking_away == []  # the last one


def test_a_passphrase_is_added_on_the_page(page: KeysPage, qtbot: QtBot, made: Created) -> None:
    """A new helper would get the passphrase of another on a slip of paper."""
    press(page, "Add a passphrase")
    question = page._frame.question()
    assert isinstance(question, KeyPassphrase)
    question._label.insertPlainText("nour")
    QTest.keyClicks(question._own_field._line, PASSPHRASE)
    QTest.keyClicks(question._first._line, "amal1234")
    QTest.keyClicks(question._again._line, "amal1234")
    qtbot.wait(300)
    assert not question.good()
    for field in (question._first, question._again):
        field.clear()
        QTest.keyClicks(field._line, SECOND)
    qtbot.waitUntil(question.good, timeout=WAIT)
    press(page, "Add it")
    qtbot.waitUntil(page._overview.isVisible, timeout=WAIT)
    assert [one.label for one in keys.passphrases_of(made.vault)] == ["amal", "nour"]
    assert page._frame.question() is not question  # what was typed is gone with it


def test_new_shares_are_shown_and_read_back_on_the_page(page: KeysPage, made: Created) -> None:
    """A holder leaves; the new shares would exist nowhere, or the old ones go on opening the vault."""
    press(page, "Make new shares")
    question = page._frame.question()
    assert isinstance(question, OwnPassphrase)
    choice = question.findChild(SharingChoice)
    assert isinstance(choice, SharingChoice)
    choice._count.pick("4")
    choice._offer(3)
    assert choice.sharing() == Sharing(3, 4)
    QTest.keyClicks(question._own_field._line, PASSPHRASE)
    press(page, "Make new shares")
    steps = page._steps
    assert isinstance(steps, SharesSteps)
    shares = steps._presenter.shares
    assert [(share.number, share.threshold) for share in shares] == [(1, 3), (2, 3), (3, 3), (4, 3)]
    for share in shares:
        assert isinstance(steps.question(), ShareWords)
        press(steps, "I have copied it")
        drill = steps.question()
        assert isinstance(drill, ShareDrill)
        for place, field in drill._fields.items():
            field.insertPlainText(share.words[place - 1])
        press(steps, "Check")
    assert page._steps is None
    assert recovery.shares_info(made.vault).drilled
    with pytest.raises(KeyFileProblem, match="wrong_recovery"):
        recovery.check_shares(made.vault, [" ".join(share.words) for share in made.shares])


def test_the_choice_never_asks_for_more_than_there_are(qtbot: QtBot) -> None:
    """Three of two open nothing."""
    choice = SharingChoice(Sharing(5, 9))
    qtbot.addWidget(choice)
    choice._count.pick("3")
    choice._count.picked.emit("3")
    assert choice.sharing() == Sharing(3, 3)


def test_ones_own_passphrase_is_taken_away_without_a_new_key(page: KeysPage, made: Created) -> None:
    """The change of the key asks for a passphrase that stays; hers goes."""
    keys.add_passphrase(made.vault, PASSPHRASE, SECOND, "nour")
    page._presenter.load()
    press(page, "Take away")  # the first of the list: her own
    question = page._frame.question()
    assert isinstance(question, RemoveQuestion)
    assert not question.change_key()
    QTest.keyClicks(question._own_field._line, PASSPHRASE)
    press(page, "Take it away")
    assert [one.label for one in keys.passphrases_of(made.vault)] == ["nour"]


def test_the_vault_key_is_changed_on_the_page(page: KeysPage, made: Created) -> None:
    """She would need the command line on the day somebody leaves."""
    before = read_key_file(made.vault.files)
    press(page, "Change the vault key")
    question = page._frame.question()
    assert isinstance(question, OwnPassphrase)
    QTest.keyClicks(question._own_field._line, PASSPHRASE)
    press(page, "Change the vault key")
    assert page._overview.isVisible()
    assert read_key_file(made.vault.files).slots != before.slots
    assert page._message.isVisible()
    make_story(made.vault)  # and the vault is as usable as before


def test_erasing_wants_the_word(page: KeysPage, made: Created) -> None:
    """Enter in the passphrase, out of habit, would destroy everything."""
    press(page, "Erase this vault")
    question = page._frame.question()
    assert isinstance(question, EraseQuestion)
    QTest.keyClicks(question._own_field._line, PASSPHRASE)
    QTest.keyClick(question._own_field._line, Qt.Key.Key_Return)
    assert page._frame.message.isVisible()
    assert made.vault.files.database.exists()


def test_the_end_in_the_window(folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]) -> None:
    """The window would go on showing pages of a vault that is no more, and list it for ever."""
    app = start()
    app.opened(load().vaults[0], open_vault(folder, PASSPHRASE, app.lane()))
    assert isinstance(app.window.screen_shown(), Shell)
    cast(Navigator, app.navigator).open(Route(Screen.KEYS, place="erase"))
    page = cast(Shell, app.window.screen_shown()).page
    assert isinstance(page, KeysPage)
    qtbot.waitUntil(lambda: isinstance(page._frame.question(), EraseQuestion), timeout=WAIT)
    question = page._frame.question()
    assert isinstance(question, EraseQuestion)
    question._word.insertPlainText("Erase")
    QTest.keyClicks(question._own_field._line, PASSPHRASE)
    press(page, "Erase everything")
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), EndPage), timeout=WAIT)
    end = cast(EndPage, app.window.screen_shown())
    qtbot.waitUntil(lambda: load().vaults == (), timeout=WAIT)
    assert not folder.exists()
    press(end, "Done")
    assert ends


# Shares as they are typed


def text_of(share: Share, words: int = 20) -> str:
    """The beginning of a share."""
    return " ".join(share.words[:words])


def test_a_half_word_is_completed() -> None:
    """Twenty words letter by letter, on the worst day of the year."""
    look = look_at("academic acid acn", 1)
    assert (look.count, look.place, look.offers) == (2, 0, ("acne",))
    assert with_word("academic acid acn", 0, "acne") == "academic acid acne "
    assert look_at("academic acid acne", 1).offers == ()
    assert look_at("academic acid acn ", 1).place == 3  # a blank says that the word is at its end
    assert look_at("", 1).count == 0


def test_a_wrong_word_is_named_while_the_rest_is_typed(made: Created) -> None:
    """She would type all twenty, be refused, and not know where to look."""
    share = made.shares[0]
    look = look_at(f"{text_of(share, 2)} acedemic {share.words[3]} ", 1)
    assert (look.place, look.offers[0]) == (3, "academic")
    assert with_word(f"{text_of(share, 2)} acedemic {share.words[3]}", 3, "academic").split()[2] == "academic"
    other = next(word for word in ("acid", "acne") if word != share.words[6])
    look = look_at(" ".join([*share.words[:6], other, *share.words[7:]]), 1)
    assert look.error is not None
    assert (look.error.code, look.place) == ("share_word_wrong", 7)


def test_digits_read_as_well(made: Created) -> None:
    """Whoever does not write Latin letters would have no share."""
    look = look_at(" ".join(made.shares[1].groups), 1)
    assert look.share == made.shares[1]


def test_shares_of_two_sets_and_one_twice_are_told_as_they_are_typed(
    made: Created, tmp_path: Path, world: World
) -> None:
    """Papers of two vaults in one drawer: both would be typed for nothing."""
    other = make_vault(tmp_path / "other", world)
    assert belongs((made.shares[0], other.shares[1]), 1) == "other_set"
    assert belongs((made.shares[0], made.shares[0]), 1) == "same"
    assert belongs((made.shares[0], None), 1) == belongs((made.shares[0], made.shares[2]), 1) == ""


def test_as_many_fields_as_the_shares_need(qtbot: QtBot, tmp_path: Path, world: World) -> None:
    """A group with three of five would see room for two."""
    made = make_vault(tmp_path / "v", world)
    shares = recovery.new_shares(made.vault, PASSPHRASE, world, Sharing(3, 5))
    stage = Stage(qtbot, made.vault, InlineJobs(), chosen=Chosen([tmp_path / "share"]))
    page = stage.open(Screen.KEYS, place="check")
    fields = page.findChildren(ShareField)
    assert len(fields) == 2
    recovery.save_share(shares[0], tmp_path / "share")
    press(fields[0], "Read from a file")
    fields = page.findChildren(ShareField)
    assert len(fields) == 3
    for field, share in zip(fields[1:], shares[3:], strict=True):
        field.edit.insertPlainText(text_of(share))
    press(page, "Check these shares")
    assert recovery.shares_info(made.vault).drilled


# Other ways to keep a share


class Printer:
    """A printing system."""

    def __init__(self, *names: str, takes: bool = True) -> None:
        self._names, self._takes = list(names), takes
        self.printed: list[tuple[int, str]] = []  # how long the page is as a PDF, and where it went

    def printers(self) -> list[str]:
        """Return the names."""
        return self._names

    def print_page(self, draw: Draw, printer_name: str) -> bool:
        """Note it."""
        self.printed.append((len(as_pdf(draw)), printer_name))
        return self._takes


def keeping(qtbot: QtBot, vault: Created, chosen: Chosen, printer: Printer) -> Keeping:
    """The three ways under the second share."""
    widget = Keeping(vault.shares[1], 3, chosen, printer)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_share_is_saved_behind_a_warning(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    """All shares would lie on the computer that they are to save."""
    path = tmp_path / "2.txt"
    widget = keeping(qtbot, made, Chosen([path]), Printer())
    press(widget, "Save to a file")
    assert not path.exists()
    press(widget, "Choose where")
    assert parse_share(recovery.read_share(path)) == made.shares[1]
    assert path.stat().st_mode & 0o077 == 0


def test_a_share_is_printed_behind_a_warning(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    """The spooler's copy would lie there without her knowing."""
    printer = Printer("Office", "Cellar")
    widget = keeping(qtbot, made, Chosen([tmp_path / "2.pdf"]), printer)
    press(widget, "Print")
    assert printer.printed == []
    press(widget, "Print this page")
    ((size, where),) = printer.printed
    assert (where, size > 2_000) == ("Office", True)
    press(widget, "Save the page as PDF")
    data = (tmp_path / "2.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert (tmp_path / "2.pdf").stat().st_mode & 0o077 == 0
    for name in (b"amal", b"TBTT", b"tbtt", b"Notebook"):
        assert name not in data


def test_a_printer_that_fails_is_told(qtbot: QtBot, made: Created) -> None:
    """She would walk to an empty printer, and leave without the share."""
    widget = keeping(qtbot, made, Chosen(), Printer("Office", takes=False))
    press(widget, "Print")
    press(widget, "Print this page")
    assert widget._message.isVisible()
    assert "did not take it" in widget._message.accessibleName()


def test_the_page_shows_every_word_and_a_code(made: Created) -> None:
    """A word that runs off the paper is a share that opens nothing."""
    image = QImage(840, 1188, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_share(painter, QRectF(60, 60, 720, 1068), made.shares[0], 3)
    painter.end()
    dark = [
        (x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert min(x for x, _ in dark) >= 57
    assert max(x for x, _ in dark) <= 783
    assert max(y for _, y in dark) <= 1131
