"""People: nobody is trusted but by a person who compared words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.clock import World
from tbtt_desktop.guard.codes import CodeReader
from tbtt_desktop.services import intake, people, quarantine, rosters, stories
from tbtt_desktop.services.cards_as_pictures import card_among, own_code, save_picture
from tbtt_desktop.services.rosters import RosterNotMade
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.chat import code
from tests.helpers.vaults import introduce, make_vault
from tests.ui.screens.handing import button, compare, drop, hear, said, send, tell
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_protect_presenter import HeldJobs
from ui.jobs import InlineJobs
from ui.paper import Draw, as_pdf
from ui.route import Route, Screen
from ui.screens.people.comparing import ComparePresenter
from ui.screens.people.own_print import PrintOwn, draw_own
from ui.screens.people.page import PeoplePage
from ui.screens.people.presenter import PeoplePresenter
from ui.screens.people.roster_presenter import RosterPresenter
from ui.screens.people.saying import trust_pill
from ui.shell import Shell, ShellActions
from ui.theme import Theme, ThemeName, apply
from ui.widgets import ChipButton, InlineMessage, LinkButton
from ui.widgets.picker import Picker
from ui.widgets.qr import CodeInFull, code_to_scan


@pytest.fixture
def card_file(tmp_path: Path, world: World) -> tuple[Path, Vault]:
    """Noor's card, as a file on a stick."""
    noor = make_vault(tmp_path / "noor", world, Role.COORDINATOR, "noor").vault
    path = tmp_path / "noor.tbtt-card"
    people.export_card(noor, path)
    return path, noor


@pytest.fixture
def small(quiet: Stage) -> Iterator[Shell]:
    """A window as high as that of a small computer, in which the code stands below the list."""
    shell = Shell("Notebook", Role.HELPER, ShellActions(lambda _: None, lambda: None, lambda: None))
    quiet.qtbot.addWidget(shell)
    shell.resize(1024, 600)
    shell.show()
    yield shell
    shell.close()


def open_people(stage: Stage) -> PeoplePage:
    """Show the page."""
    page = stage.open(Screen.PEOPLE)
    assert isinstance(page, PeoplePage)
    return page


def trust_of(vault: Vault) -> dict[str, Trust]:
    """Return what was decided about everybody."""
    return {person.alias: person.trust for person in people.people(vault)}


def test_an_empty_list_says_what_to_do(quiet: Stage) -> None:
    """Without a card nothing can be handed over, and nobody would know why."""
    assert "Add the card of the person to whom you hand over" in said(open_people(quiet))


def test_a_card_is_compared_and_trusted_by_keyboard(quiet: Stage, card_file: tuple[Path, Vault]) -> None:
    """Trust given without hearing the words is trust given to anybody in between."""
    path, noor = card_file
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    owner = people.own_person(noor)
    shown = [word for word in owner.words if word in said(page).split("\n")]
    assert len(shown) == len(owner.words) - 2
    assert trust_of(quiet.vault) == {}
    said_aloud = {f"{word} {digits}" for word, digits in zip(owner.words, owner.digits, strict=True)}
    for _ in range(2):
        QApplication.processEvents()
        for _ in range(4):
            if page.focusWidget().accessibleName() not in said_aloud:
                QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "All eight are the same"
    assert trust_of(quiet.vault) == {}
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert trust_of(quiet.vault) == {"noor": Trust.TRUSTED}
    assert "noor is trusted now" in said(page)


def test_comparing_stays_in_sight_in_a_small_window(
    quiet: Stage, small: Shell, card_file: tuple[Path, Vault]
) -> None:
    """With each word that was heard the page jumped to a code further down, away from the words."""
    path, noor = card_file
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    small.show_page(Route(Screen.PEOPLE), page)
    with quiet.qtbot.waitActive(small):
        small.activateWindow()
    button(page, "Add a card").click()
    hear(page, people.own_person(noor))
    QApplication.processEvents()
    match = page.focusWidget()
    assert not match.visibleRegion().isEmpty()
    QTest.keyClick(match, Qt.Key.Key_Space)
    (told,) = [one for one in page.findChildren(InlineMessage) if "is trusted now" in said(one)]
    quiet.qtbot.waitUntil(lambda: not told.visibleRegion().isEmpty())


def test_a_card_that_was_not_compared_stays_unknown_until_it_is(
    quiet: Stage, card_file: tuple[Path, Vault]
) -> None:
    """A card kept for later must not open bundles today."""
    path, noor = card_file
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    button(page, "Add a card").click()
    button(page, "Compare later").click()
    assert trust_of(quiet.vault) == {"noor": Trust.UNKNOWN}
    assert "Nothing from this person is taken in, and nothing can be given to them." in said(page)
    button(page, "Compare the words of noor").click()
    compare(page, people.own_person(noor))
    assert trust_of(quiet.vault) == {"noor": Trust.TRUSTED}
    assert "May: receive stories · send stories" in said(page)


def test_words_that_do_not_match_add_nobody(quiet: Stage, card_file: tuple[Path, Vault]) -> None:
    """Somebody in between would be in the list, one press away from her story."""
    quiet.chosen.paths = [card_file[0]]
    page = open_people(quiet)
    button(page, "Add a card").click()
    button(page, "They do not match").click()
    assert trust_of(quiet.vault) == {}
    assert "Nothing of noor was taken" in said(page)
    assert button(page, "Add a card").isEnabled()


def test_a_word_that_was_misheard_is_asked_again_elsewhere_and_not_for_ever(
    quiet: Stage, card_file: tuple[Path, Vault]
) -> None:
    """A bad line must not cut her off; guessing until it fits must not pass for hearing."""
    path, noor = card_file
    owner = people.own_person(noor)
    asked = ComparePresenter(quiet.vault.world.chance, lambda: None, lambda: None)
    asked.begin(owner)
    first = {question.place for question in asked.state.questions}
    wrong = [option for option in asked.state.questions[0].options if option.word not in owner.words]
    assert len(wrong) == 3
    asked.answer(wrong[0])
    asked.match()
    assert (asked.state.asking, asked.state.matched) == (None, False)
    asked.ask_again()
    assert not first & {question.place for question in asked.state.questions}
    for _ in range(2):
        asked.answer(None)
        asked.ask_again()
    assert (asked.state.may_ask_again, asked.state.asking) == (False, None)
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    button(page, "Add a card").click()
    for _ in range(2):
        button(page, "None of these").click()
        button(page, "Ask again").click()
    button(page, "None of these").click()
    assert "These are not the words of this card" in said(page)
    button(page, "They do not match").click()
    assert trust_of(quiet.vault) == {}


def test_a_card_that_was_added_by_mistake_is_removed_and_brought_back(
    quiet: Stage, card_file: tuple[Path, Vault]
) -> None:
    """Somebody whom nobody knows any more would stand there for ever, one slip away from being trusted."""
    path, noor = card_file
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    button(page, "Add a card").click()
    button(page, "Compare later").click()
    button(page, "Remove the card of noor").click()
    assert "Nothing of this key is here, and nothing was given to it." in said(page)
    assert button(page, "Keep").hasFocus()
    button(page, "Keep").click()
    assert trust_of(quiet.vault) == {"noor": Trust.UNKNOWN}
    button(page, "Remove the card of noor").click()
    button(page, "Remove").click()
    assert trust_of(quiet.vault) == {}
    assert "The card of noor was removed" in said(page)
    button(page, "Undo").click()
    assert trust_of(quiet.vault) == {"noor": Trust.UNKNOWN}
    people.add_card(quiet.vault, people.own_card(noor), compared=True)
    names = {one.accessibleName() for one in open_people(quiet).findChildren(LinkButton)}
    assert "Remove the card of noor" not in names


def test_revoking_asks_first_and_is_for_good(quiet: Stage, card_file: tuple[Path, Vault]) -> None:
    """A slip of the hand must not cut a coordinator off; a stolen key must not come back."""
    path, _ = card_file
    people.add_card(quiet.vault, people.read_card(path), compared=True)
    page = open_people(quiet)
    button(page, "Trust noor no more").click()
    assert "This cannot be taken back" in said(page)
    assert "No story has to be kept aside" in said(page)
    button(page, "Keep").click()
    assert trust_of(quiet.vault) == {"noor": Trust.TRUSTED}
    button(page, "Trust noor no more").click()
    button(page, "The key was stolen").click()
    assert button(page, "The key was stolen").isChecked()
    button(page, "Trust no more").click()
    assert trust_of(quiet.vault) == {"noor": Trust.REVOKED}
    quiet.chosen.paths = [path]
    button(page, "Add a card").click()
    assert trust_of(quiet.vault) == {"noor": Trust.REVOKED}
    assert "The card of noor was withdrawn" in said(page)


def test_our_own_card_is_saved_and_says_the_words_to_compare(quiet: Stage, tmp_path: Path) -> None:
    """Without it nobody can make a bundle that we can open."""
    path = tmp_path / "amal.tbtt-card"
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    own = people.own_person(quiet.vault)
    assert set(own.words) | set(own.digits) <= set(said(page).split("\n"))
    button(page, "Save as a file").click()
    assert people.read_card(path).fingerprint == own.fingerprint
    assert "Your card was saved as amal.tbtt-card" in said(page)
    button(page, "Save as a file").click()
    assert "There is a amal.tbtt-card already" in said(page)


@dataclass
class Printer:
    """A printing system with one printer, or none."""

    names: list[str]
    takes: bool = True
    printed: list[str] = field(default_factory=list)

    def printers(self) -> list[str]:
        """Return the names."""
        return self.names

    def print_page(self, draw: Draw, printer_name: str) -> bool:
        """Note it."""
        assert as_pdf(draw).startswith(b"%PDF")
        self.printed.append(printer_name)
        return self.takes


def test_our_own_card_is_printed_or_saved_as_a_page(quiet: Stage, tmp_path: Path) -> None:
    """At a meeting of thirty nobody holds a laptop up thirty times; where there is no printer she is told."""
    page = open_people(quiet)
    button(page, "Print your card").click()
    assert "It holds no secret, but shows whoever finds it" in said(page)
    assert "No printer is set up on this computer." in said(page)
    assert button(page, "Save the page as PDF").hasFocus()
    path = tmp_path / "amal.pdf"
    quiet.chosen.paths = [path]
    button(page, "Save the page as PDF").click()
    assert "Your card was saved as the page amal.pdf" in said(page)
    assert b"amal" not in path.read_bytes()  # what a PDF says of itself names nobody
    button(page, "Save the page as PDF").click()
    assert "There is a amal.pdf already" in said(page)
    button(page, "Print your card").click()
    assert "No printer is set up" not in said(page)
    own, code = people.own_person(quiet.vault), own_code(quiet.vault)
    for takes, told in ((True, "Sent to the printer"), (False, "The printer did not take it")):
        printer = Printer(["Office", "Cellar"], takes)
        widget = PrintOwn(quiet.chosen, printer)
        quiet.qtbot.addWidget(widget)
        widget.begin(own, code)
        button(widget, "Print this page").click()
        assert (printer.printed, told in said(widget)) == (["Office"], True)


def test_the_printed_card_is_read_by_a_camera_and_shows_every_word(quiet: Stage) -> None:
    """A code too small for a telephone, or a word beyond the edge, and the pile of paper is for nothing."""
    own = people.own_person(quiet.vault)
    image = QImage(840, 1188, QImage.Format.Format_RGB32)  # 100 dots an inch
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_own(painter, QRectF(79, 79, 682, 1030), own, own_code(quiet.vault))
    painter.end()
    colours = image.convertToFormat(QImage.Format.Format_RGBA8888)  # which its bits do not keep alive
    pixels = np.asarray(colours.constBits()).reshape(1188, 840, 4)[:, :, :3]
    with CodeReader() as reader:
        assert card_among(reader.read(pixels.tobytes(), 840)) == people.own_card(quiet.vault)
    rows, columns = np.nonzero(pixels[:, :, 0] < 128)
    assert (rows.min() >= 79, rows.max() <= 1109) == (True, True)
    assert (columns.min() >= 79, columns.max() <= 761) == (True, True)
    assert rows.max() > 700  # the words stand below the code


@pytest.mark.parametrize("content", [b"", b"not a card", b"{}"])
def test_a_file_that_is_no_card_is_said_inline(quiet: Stage, tmp_path: Path, content: bytes) -> None:
    """A wrong file must not end the page, or look as if it had been taken."""
    path = tmp_path / "wrong.tbtt-card"
    path.write_bytes(content)
    presenter = PeoplePresenter(quiet.vault, InlineJobs())
    presenter.load()
    presenter.open_card(path)
    assert presenter.state.error is not None
    assert presenter.state.pending is None


def test_our_own_card_is_not_added(quiet: Stage, tmp_path: Path) -> None:
    """A bundle to oneself looks handed over and is not."""
    people.export_card(quiet.vault, tmp_path / "own.tbtt-card")
    presenter = PeoplePresenter(quiet.vault, InlineJobs())
    presenter.open_card(tmp_path / "own.tbtt-card")
    assert presenter.state.error is not None
    assert presenter.state.error.code == "card_own"


def test_a_code_to_scan_is_dark_on_white_with_whole_modules(quiet: Stage) -> None:
    """A blurred or inverted code is read by no camera, and the words are then all there is."""
    picture = code_to_scan(people.own_card(quiet.vault).raw, 240).toImage()
    colours = {picture.pixelColor(x, x).name() for x in range(picture.width())}
    assert colours == {"#000000", "#ffffff"}
    assert picture.pixelColor(0, 0).name() == "#ffffff"


def rgb_of(widget: QWidget) -> tuple[bytes, int]:
    """Return what a camera would see of a widget, as RGB, and its width in pixels."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.asarray(image.constBits()).reshape(image.height(), image.width(), 4)
    return pixels[:, :, :3].tobytes(), image.width()


def test_our_code_is_read_from_the_screen_in_every_theme_and_in_full(
    quiet: Stage, qapp: QApplication
) -> None:
    """The helper across the table holds up her phone, and it must work in the dark window too."""
    own = people.own_card(quiet.vault)
    with CodeReader() as reader:
        for look in (Theme(), Theme(ThemeName.DARK, 2.0)):
            apply(qapp, look)
            page = open_people(quiet)
            sides = []
            for large in (False, True):
                if large:
                    button(page, "Show it large").click()
                QApplication.processEvents()
                (code,) = [one for one in page.findChildren(CodeInFull) if one.isVisibleTo(page)]
                sides.append(min(code.width(), code.height()))
                assert card_among(reader.read(*rgb_of(code))) == own
            assert sides[1] >= sides[0]
            QTest.keyClick(page, Qt.Key.Key_Escape)
            QApplication.processEvents()
            assert button(page, "Show it large").hasFocus()
            button(page, "Show it large").click()
            assert button(page, "Back").hasFocus()  # the second time as the first
            button(page, "Back").click()


def picture_of(vault: Vault, path: Path) -> bytes:
    """Return the picture of a vault's card, as a file."""
    save_picture(vault, path)
    return path.read_bytes()


def test_a_card_is_pasted_as_a_picture_or_as_words_or_dropped(
    quiet: Stage, card_file: tuple[Path, Vault], tmp_path: Path
) -> None:
    """What somebody sent as a picture would have to go by stick once more."""
    path, noor = card_file
    data = picture_of(noor, tmp_path / "noor.png")
    page = open_people(quiet)

    def taken() -> bool:
        seen = "Compare the words" in said(page).split("\n")
        button(page, "They do not match").click()
        return seen

    for kind, given in (("image/png", data), ("text/plain", own_code(noor))):
        pasted = QMimeData()
        pasted.setData(kind, given)
        QApplication.clipboard().setMimeData(pasted)
        button(page, "Paste").click()
        assert taken()
    drop(page, path)
    assert taken()
    QApplication.clipboard().clear()
    button(page, "Paste").click()
    assert "There was nothing to paste that could be a card" in said(page)


def test_a_code_that_is_no_card_is_said_in_one_line(quiet: Stage, tmp_path: Path) -> None:
    """She would hold up the same sticker again and again."""
    path = tmp_path / "sticker.png"
    code("https://example.org/somewhere").save(path)
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    button(page, "Add a card").click()
    assert "The code on this picture is not a card" in said(page)


def test_new_keys_are_explained_made_and_seen_by_others_as_new(
    quiet: Stage, desk: Vault, tmp_path: Path
) -> None:
    """Somebody whose key is worn out would have to begin a new vault, and others would see a stranger."""
    before = people.own_person(quiet.vault)
    page = open_people(quiet)
    button(page, "Change your keys…").click()
    assert "compares its words with you again" in said(page)
    button(page, "Keep them").click()
    assert people.own_person(quiet.vault) == before
    button(page, "Change your keys…").click()
    button(page, "Change the keys").click()
    after = people.own_person(quiet.vault)
    assert after.words != before.words
    assert "amal, your keys are new" in said(page)
    assert after.words[0] in said(page).split("\n")
    save_picture(quiet.vault, tmp_path / "new.png")
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    there.chosen.paths = [tmp_path / "new.png"]
    other = open_people(there)
    button(other, "Add a card").click()
    assert "amal has a new key" in said(other)
    assert " ".join(before.words) in said(other)
    compare(other, after)
    words = {person.fingerprint: trust_pill(person)[0] for person in people.people(desk)}
    assert words == {before.fingerprint: "Former key", after.fingerprint: "Trusted"}


def test_what_a_revoked_key_signed_waits_until_somebody_decides(
    quiet: Stage, desk: Vault, tmp_path: Path
) -> None:
    """A thief's made-up story would be counted; her own would vanish with the key."""
    for name in ("Rain", "Cedar"):
        intake.take_in(desk, send(quiet.vault, [tell(quiet.vault, name)], tmp_path / f"{name}.tbtt").path)
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = open_people(there)
    assert "Kept aside" not in said(page)
    button(page, "Trust amal no more").click()
    assert "2 stories that came from this key have no receipt yet" in said(page)
    button(page, "Trust no more").click()
    assert "signed by amal, came on" in said(page)
    button(page, "Read Rain").click()
    route = there.window.opened[-1]
    assert (route.screen, route.place) == (Screen.READ, "aside")
    button(page, "Let Rain count").click()
    assert "The key stays untrusted, nobody gets a receipt" in said(page)
    assert button(page, "Keep it aside").hasFocus()
    button(page, "Let it count").click()
    assert "Rain counts now" in said(page)
    button(page, "Undo").click()
    assert "Rain is kept aside again" in said(page)
    assert len(quarantine.kept_aside(desk)) == 2
    button(page, "Let Rain count").click()
    button(page, "Let it count").click()
    button(page, "Delete Cedar").click()
    button(page, "Keep it aside").click()
    button(page, "Delete Cedar").click()
    button(page, "Delete").click()
    assert "Cedar was deleted" in said(page)
    assert [row.pseudonym for row in stories.list_stories(desk)] == ["Rain"]


def test_a_roster_is_made_looked_at_and_gone_by(
    quiet: Stage, desk: Vault, card_file: tuple[Path, Vault], tmp_path: Path
) -> None:
    """Forty helpers cannot call each other one by one; and a list that nobody looked at trusts anybody."""
    people.add_card(desk, people.read_card(card_file[0]), compared=True)
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = open_people(there)
    file = tmp_path / "roster.tbtt"
    there.chosen.paths = [file]
    button(page, "Make a roster").click()
    button(page, "List amal").click()
    button(page, "Give it to noor").click()
    button(page, "Save the roster").click()
    assert "The roster was saved as roster.tbtt" in said(page)
    assert "Your roster 1" in said(page)
    quiet.chosen.paths = [file]
    mine = open_people(quiet)
    button(mine, "Open a roster").click()
    assert "You do not believe rosters of this person" in said(mine)
    assert trust_of(quiet.vault) == {"desk": Trust.TRUSTED}
    button(mine, "Believe rosters of desk").click()
    button(mine, "Open a roster").click()
    assert "trusts 1 person" in said(mine)
    button(mine, "Go by this roster").click()
    assert trust_of(quiet.vault) == {"desk": Trust.TRUSTED, "noor": Trust.TRUSTED}
    assert "By roster 1 of desk, until" in said(mine)
    assert "The roster holds here now" in said(mine)


def test_a_roster_that_takes_trust_from_whom_she_compared_leaves_it_to_her(
    quiet: Stage, desk: Vault, card_file: tuple[Path, Vault], tmp_path: Path
) -> None:
    """A coordinator's slip must not cut her off unseen, and her own word must not hide a stolen key."""
    for vault in (desk, quiet.vault):
        people.add_card(vault, people.read_card(card_file[0]), compared=True)
    people.set_authority(quiet.vault, "desk", on=True)
    people.revoke(desk, "noor", Reason.STOLEN)
    day = desk.world.clock.today() + dt.timedelta(30)
    rosters.create(desk, rosters.plan(desk, day), ["amal"], tmp_path / "r.tbtt")
    quiet.chosen.paths = [tmp_path / "r.tbtt"]
    page = open_people(quiet)
    button(page, "Open a roster").click()
    button(page, "Go by this roster").click()
    assert "The roster holds, and contradicts you" in said(page)
    assert "Roster 1 of desk says that this key was stolen on" in said(page)
    assert "You decide" in said(page)
    button(page, "Go on trusting noor").click()
    assert "noor stays trusted here" in said(page)
    assert trust_of(quiet.vault)["noor"] is Trust.TRUSTED


def test_whom_an_authority_in_dispute_lists_waits_for_her(
    quiet: Stage, desk: Vault, card_file: tuple[Path, Vault], tmp_path: Path, world: World
) -> None:
    """She would not see that everybody whom her coordinator lists depends on one answer of hers."""
    people.add_card(desk, people.read_card(card_file[0]), compared=True)
    north = make_vault(tmp_path / "north", world, Role.COORDINATOR, "north").vault
    introduce(quiet.vault, north)
    introduce(desk, north)
    people.revoke(north, "desk", Reason.STOLEN)
    day = world.clock.today() + dt.timedelta(30)
    for maker in (desk, north):
        people.set_authority(quiet.vault, people.own_card(maker).alias, on=True)
        path = tmp_path / f"{people.own_card(maker).alias}.tbtt"
        rosters.create(maker, rosters.plan(maker, day), ["amal"], path)
        intake.take_in(quiet.vault, path)
    page = open_people(quiet)
    assert "Roster 1 of desk lists this card, and another roster does not trust desk." in said(page)
    assert said(page).split("\n").count("Waiting for you") == 2  # the person, and the roster
    assert "May: take back what they sent" in said(page)
    button(page, "Go on trusting desk").click()
    assert "Waiting for you" not in said(page)
    assert trust_of(quiet.vault) == dict.fromkeys(("desk", "noor", "north"), Trust.TRUSTED)
    north.close()


def test_a_roster_that_was_put_back_does_not_come_again(desk: Vault) -> None:
    """What somebody gave up would stand there again, ready to be saved."""
    jobs = HeldJobs()
    presenter = RosterPresenter(desk, jobs)
    presenter.begin()
    jobs.release()
    assert presenter.state.draft is not None
    presenter.set_until(presenter.state.draft.until + dt.timedelta(1))
    presenter.put_back()
    jobs.release()
    assert presenter.state.draft is None
    presenter.begin()
    jobs.release()
    presenter.list_("amal", on=False)  # a roster of nobody: planning it fails
    presenter.put_back()
    jobs.release()
    assert (presenter.state.draft, presenter.state.error) == (None, None)
    presenter.begin_again()
    presenter.put_back()
    jobs.release()
    assert (presenter.state.draft, presenter.state.error) == (None, None)


def test_a_roster_follows_trust_that_changes_while_it_is_planned(
    desk: Vault, card_file: tuple[Path, Vault]
) -> None:
    """Whoever presses something at that moment would save a list of those who were trusted before."""
    jobs = HeldJobs()
    presenter = RosterPresenter(desk, jobs)
    presenter.begin()
    people.add_card(desk, people.read_card(card_file[0]), compared=True)
    presenter.trust_changed()
    jobs.release()
    people.revoke(desk, "amal")
    presenter.trust_changed()
    draft = presenter.state.draft
    assert draft is not None
    assert [one.alias for one in draft.people] == ["amal", "noor"]
    presenter.set_until(draft.until - dt.timedelta(1))
    jobs.release()
    now = presenter.state.draft
    assert now is not None
    assert ([one.alias for one in now.people], now.until) == (["noor"], draft.until - dt.timedelta(1))
    assert now.plan is not None
    assert len(now.plan.revoked) == 1


def test_a_roster_gives_roles_and_is_given_to_more_people_later(
    quiet: Stage, desk: Vault, card_file: tuple[Path, Vault], tmp_path: Path, moment: Moment
) -> None:
    """Who calls herself coordinator would hand out forms; and for each new helper all would get a new one."""
    people.add_card(desk, people.read_card(card_file[0]), compared=True)
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = open_people(there)
    names = {one.text() for one in page.findChildren(LinkButton) if one.isVisibleTo(page)}
    assert "Give yours to more people" not in names
    button(page, "Make a roster").click()
    assert "whatever the card says" in said(page)
    roles = {one.accessibleName(): one for one in page.findChildren(Picker) if one.isVisibleTo(page)}
    role = roles["Role of noor on the roster"]
    assert role.key() == Role.COORDINATOR
    role.setFocus()
    QTest.keyClick(role, Qt.Key.Key_Home)  # Helper
    there.chosen.paths = [tmp_path / "r.tbtt"]
    button(page, "Give it to noor").click()
    button(page, "Save the roster").click()
    (view,) = rosters.view_all(desk)
    assert {one.alias: one.role for one in view.people} == {"amal": Role.HELPER, "noor": Role.HELPER}
    there.chosen.paths = [tmp_path / "again.tbtt"]
    button(page, "Give yours to more people").click()
    assert "It stays as it was made, until" in said(page)
    assert "lists: amal, noor" in said(page)
    assert button(page, "Give it to amal").hasFocus()
    assert not button(page, "Save the roster").isEnabled()
    button(page, "Give it to amal").click()
    button(page, "Save the roster").click()
    people.set_authority(quiet.vault, "desk", on=True)
    assert intake.take_in(quiet.vault, tmp_path / "again.tbtt").result is intake.Result.IMPORTED
    assert rosters.view_all(quiet.vault)[0].serial == view.serial
    people.revoke(desk, "noor")
    page = open_people(there)
    button(page, "Give yours to more people").click()
    assert "Your last roster lists noor with a key that counts no more" in said(page)
    moment.advance(days=200)
    with pytest.raises(RosterNotMade) as caught:
        rosters.again(desk)
    assert caught.value.code == "roster_ended"


def test_a_roster_that_is_being_made_follows_who_is_trusted_meanwhile(
    quiet: Stage, desk: Vault, card_file: tuple[Path, Vault], tmp_path: Path
) -> None:
    """She ends the trust in a stolen key, saves the roster beside it, and it lists the thief."""
    assert quiet.vault is not desk
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = open_people(there)

    def chips() -> dict[str, bool]:
        QApplication.processEvents()
        shown = {one.accessibleName(): one for one in page.findChildren(ChipButton) if one.isVisibleTo(page)}
        return {
            name: one.isChecked() for name, one in shown.items() if name.startswith(("List ", "Give it to "))
        }

    button(page, "Make a roster").click()
    assert chips() == {"List amal": True, "Give it to amal": True}
    button(page, "Give it to amal").click()
    drop(page, card_file[0])
    compare(page, people.own_person(card_file[1]))
    assert chips() == {
        "List amal": True,
        "List noor": True,
        "Give it to amal": False,
        "Give it to noor": True,
    }
    button(page, "List noor").click()
    button(page, "Trust amal no more").click()
    button(page, "Trust no more").click()
    assert chips() == {"List noor": False, "Give it to noor": True}
    assert "It also ends the trust in 1 key" in said(page)
    button(page, "List noor").click()
    there.chosen.paths = [tmp_path / "r.tbtt"]
    button(page, "Save the roster").click()
    (view,) = rosters.view_all(desk)
    assert ([one.alias for one in view.people], len(view.revoked)) == (["noor"], 1)


def test_a_roster_cannot_be_made_of_nobody_and_files_without_one_are_refused(
    quiet: Stage, desk: Vault, tmp_path: Path
) -> None:
    """An empty list would end the trust in everybody who goes by it."""
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = open_people(there)
    button(page, "Make a roster").click()
    button(page, "List amal").click()
    assert not button(page, "Save the roster").isEnabled()
    assert "The roster was not made" in said(page)
    button(page, "List amal").click()
    assert button(page, "Save the roster").isEnabled()
    button(page, "Make none").click()
    sent = send(quiet.vault, [tell(quiet.vault, "Rain")], tmp_path / "a.tbtt").path
    there.chosen.paths = [sent]
    button(page, "Open a roster").click()
    assert "a.tbtt holds no roster" in said(page)
    assert stories.list_stories(desk) == []


def test_who_is_trusted_is_saved_for_stock_tools(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """When this program is gone, bundles must still be checked by somebody."""
    path = tmp_path / "allowed_signers"
    there = Stage(quiet.qtbot, desk, InlineJobs(), Role.COORDINATOR)
    there.chosen.paths = [path]
    page = open_people(there)
    button(page, "Save for ssh-keygen").click()
    assert {line.split()[0] for line in path.read_text("ascii").splitlines()} == {"amal", "desk"}
    assert "Saved as allowed_signers" in said(page)
    links = [one for one in open_people(quiet).findChildren(LinkButton) if one.isVisible()]
    assert "Make a roster" not in {one.text() for one in links}
