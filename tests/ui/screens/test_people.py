"""People: nobody is trusted but by a person who compared words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tbtt_desktop.clock import World
from tbtt_desktop.services import people
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import make_vault
from tests.ui.screens.handing import button, said
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Screen
from ui.screens.people.cards import code_to_scan
from ui.screens.people.page import PeoplePage
from ui.screens.people.presenter import PeoplePresenter


@pytest.fixture
def card_file(tmp_path: Path, world: World) -> tuple[Path, Vault]:
    """Noor's card, as a file on a stick."""
    noor = make_vault(tmp_path / "noor", world, Role.COORDINATOR, "noor").vault
    path = tmp_path / "noor.tbtt-card"
    people.export_card(noor, path)
    return path, noor


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
    """Trust given without seeing the words is trust given to anybody in between."""
    path, noor = card_file
    quiet.chosen.paths = [path]
    page = open_people(quiet)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert " ".join(people.own_person(noor).words) in said(page)
    assert trust_of(quiet.vault) == {}
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "The words match"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert trust_of(quiet.vault) == {"noor": Trust.TRUSTED}
    assert "noor is trusted now" in said(page)


def test_a_card_that_was_not_compared_stays_unknown_until_it_is(
    quiet: Stage, card_file: tuple[Path, Vault]
) -> None:
    """A card kept for later must not open bundles today."""
    quiet.chosen.paths = [card_file[0]]
    page = open_people(quiet)
    button(page, "Add a card").click()
    button(page, "Not compared yet").click()
    assert trust_of(quiet.vault) == {"noor": Trust.UNKNOWN}
    button(page, "Compare the words of noor").click()
    button(page, "The words match").click()
    assert trust_of(quiet.vault) == {"noor": Trust.TRUSTED}


def test_words_that_do_not_match_add_nobody(quiet: Stage, card_file: tuple[Path, Vault]) -> None:
    """Somebody in between would be in the list, one press away from her story."""
    quiet.chosen.paths = [card_file[0]]
    page = open_people(quiet)
    button(page, "Add a card").click()
    button(page, "They do not match").click()
    assert trust_of(quiet.vault) == {}
    assert button(page, "Add a card").isEnabled()


def test_revoking_asks_first_and_is_for_good(quiet: Stage, card_file: tuple[Path, Vault]) -> None:
    """A slip of the hand must not cut a coordinator off; a stolen key must not come back."""
    path, _ = card_file
    people.add_card(quiet.vault, people.read_card(path), compared=True)
    page = open_people(quiet)
    button(page, "Trust noor no more").click()
    assert "This cannot be taken back" in said(page)
    button(page, "Keep").click()
    assert trust_of(quiet.vault) == {"noor": Trust.TRUSTED}
    button(page, "Trust noor no more").click()
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
    assert " ".join(own.words) in said(page)
    assert " ".join(own.digits) in said(page)
    button(page, "Save your card").click()
    assert people.read_card(path).fingerprint == own.fingerprint
    assert "Your card was saved as amal.tbtt-card" in said(page)
    button(page, "Save your card").click()
    assert "There is a amal.tbtt-card already" in said(page)


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
