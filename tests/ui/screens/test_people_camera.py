"""A card held up to the camera: seen, and then compared like any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.services import people
from tbtt_desktop.services.cards_as_pictures import own_code, save_picture
from tbtt_desktop.vault.store import Vault
from tests.guard.test_process import LINUX
from tests.helpers.chat import code
from tests.helpers.held_up import before_camera
from tests.helpers.vaults import make_vault
from tests.ui.screens.handing import button, said
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview_camera import guards
from ui.route import Screen
from ui.screens.people.page import PeoplePage


@pytest.fixture
def noor(tmp_path: Path, world: World) -> Vault:
    """Somebody with a card."""
    return make_vault(tmp_path / "noor", world, alias="noor").vault


@LINUX
def test_a_card_that_is_held_up_is_found_and_the_camera_goes_out(
    busy: Stage, noor: Vault, tmp_path: Path
) -> None:
    """A card by stick is a stick in the computer; a camera that stays on watches her."""
    save_picture(noor, tmp_path / "noor.png")
    camera = busy.cameras = before_camera(tmp_path / "noor.png")
    page = busy.open(Screen.PEOPLE)
    assert isinstance(page, PeoplePage)
    busy.qtbot.waitUntil(lambda: "Nobody yet" in said(page))
    button(page, "Use the camera").click()
    busy.qtbot.waitUntil(lambda: "Compare the words" in said(page), timeout=20_000)
    assert people.people(busy.vault) == []
    assert "noor" in said(page)
    busy.qtbot.waitUntil(lambda: not camera.on and guards() == [], timeout=5_000)


@LINUX
def test_a_code_that_is_no_card_is_said_while_the_camera_goes_on(busy: Stage, tmp_path: Path) -> None:
    """She would wait before a sticker for something that never comes."""
    code("https://example.org/somewhere", 6).save(tmp_path / "sticker.png")
    camera = busy.cameras = before_camera(tmp_path / "sticker.png")
    page = busy.open(Screen.PEOPLE)
    busy.qtbot.waitUntil(lambda: "Nobody yet" in said(page))
    button(page, "Use the camera").click()
    busy.qtbot.waitUntil(lambda: "The code on this picture is not a card" in said(page), timeout=20_000)
    assert camera.on
    page.leave()
    busy.qtbot.waitUntil(lambda: not camera.on and guards() == [], timeout=5_000)


@LINUX
def test_a_card_that_comes_as_words_meanwhile_puts_the_camera_out(
    busy: Stage, noor: Vault, tmp_path: Path
) -> None:
    """It would go on watching both while they compare, and put another card in the place of this one."""
    code("https://example.org/somewhere", 6).save(tmp_path / "sticker.png")
    camera = busy.cameras = before_camera(tmp_path / "sticker.png")
    page = busy.open(Screen.PEOPLE)
    assert isinstance(page, PeoplePage)
    busy.qtbot.waitUntil(lambda: "Nobody yet" in said(page))
    button(page, "Use the camera").click()
    busy.qtbot.waitUntil(lambda: camera.on)
    page._presenter.take_card(own_code(noor))
    busy.qtbot.waitUntil(lambda: "Compare the words" in said(page), timeout=20_000)
    busy.qtbot.waitUntil(lambda: not camera.on and guards() == [], timeout=5_000)
    assert page._camera.isHidden()
