"""Kits in the window: looked at before they are used, seen in the steps of a story, made and given out."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.bundle.kit import Kit, Point
from tbtt_desktop.services import intake, kits, people, rotation, stories
from tbtt_desktop.services.kits_in_force import used
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.kits import KitState
from tbtt_desktop.vault.store import Vault
from tests.services.test_kits import WRITTEN, give, use
from tests.ui.screens.screens import Chosen, Stage
from ui.jobs import InlineJobs
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.before.presenter import BeforePresenter
from ui.screens.intake.presenter import IntakePresenter
from ui.screens.intake.saying import explained as explained_of
from ui.screens.interview.presenter import InterviewPresenter
from ui.screens.kits.contents import Contents
from ui.widgets import ChipButton, Heading, Pill, PrimaryButton, Text
from ui.widgets.buttons import Button

MARKUP = "<b>Bold</b> <img src='file:///etc/passwd'>"


def words(page: QWidget) -> list[str]:
    """Return everything that stands on a page, without the marks that isolate names."""
    QApplication.processEvents()  # what has just come is shown by the next turn
    found = [one.text() for one in page.findChildren(Text) if one.isVisible()]
    return [text.replace("\u2068", "").replace("\u2069", "") for text in found]


def press(page: QWidget, label: str) -> None:
    """Press what is called so."""
    QApplication.processEvents()
    (button,) = [one for one in page.findChildren(Button) if one.text() == label and one.isVisible()]
    button.click()


def pills(page: QWidget) -> list[str]:
    """Return every pill that is shown."""
    QApplication.processEvents()
    return [one.text() for one in page.findChildren(Pill) if one.isVisible()]


def test_a_helper_sees_all_of_a_kit_before_she_uses_it(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """She reads it aloud to a survivor: whoever could change that unseen could send her anywhere."""
    path = give(desk, tmp_path, WRITTEN.replace("Loan apps", MARKUP))
    quiet.chosen = Chosen([path])
    page = quiet.open(Screen.KITS)
    assert "No kit yet" in words(page)
    press(page, "Open a kit")
    told = words(page)
    assert {"I must report it.", "Simu 1195", MARKUP} <= set(told)
    assert any(text.startswith("In the place of: “") for text in told)
    assert kits.views(quiet.vault) == ()
    press(page, "Not now")
    assert kits.views(quiet.vault) == ()
    press(page, "Open a kit")
    press(page, "Use this kit")
    assert kits.views(quiet.vault)[0].in_force
    assert "The kit is in use" in words(page)
    assert pills(page) == ["In use"]

    newer = give(desk, tmp_path, WRITTEN.replace("must report", "have to report"), name="n")
    intake.take_in(quiet.vault, newer)
    page = quiet.open(Screen.KITS)
    assert pills(page) == ["To look at"]
    press(page, "Look at what changes")
    assert "Until now, in English: I must report it." in words(page)
    assert {"Changed"} <= set(pills(page))
    press(page, "Use this kit")
    assert kits.views(quiet.vault)[0].kit.number == 2
    press(page, "Stop using it")
    assert kits.views(quiet.vault)[0].state is KitState.STOPPED
    press(page, "Remove…")
    press(page, "Keep it")
    press(page, "Remove…")
    press(page, "Remove it")
    assert kits.views(quiet.vault) == ()
    quiet.chosen = Chosen([path])
    press(page, "Open a kit")
    press(page, "Use this kit")
    assert "This kit is older than the one that is here" in words(page)
    assert kits.views(quiet.vault) == ()


def test_a_kit_of_a_revoked_key_says_so_and_cannot_be_used(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """A helper who knows nothing of it would read on what a thief wrote."""
    path = give(desk, tmp_path)
    intake.take_in(quiet.vault, path)
    use(quiet.vault)
    people.revoke(quiet.vault, "desk")
    page = quiet.open(Screen.KITS)
    assert pills(page) == ["Not used"]
    assert any(text.startswith("The key of who made it is not trusted any more.") for text in words(page))
    press(page, "See what is in it")
    shown = [one.text() for one in page.findChildren(PrimaryButton) if one.isVisible()]
    assert "Use this kit" not in shown


def test_a_kit_of_her_new_key_is_used_in_place_of_one_of_the_stolen_key(
    quiet: Stage, desk: Vault, tmp_path: Path
) -> None:
    """Her helpers would be told that nobody trusts her any more, and be left with no words at all."""
    old = people.own_card(desk).fingerprint
    intake.take_in(quiet.vault, give(desk, tmp_path))
    use(quiet.vault)
    rotation.rotate(desk)
    people.add_card(quiet.vault, people.own_card(desk), compared=True)
    intake.take_in(quiet.vault, give(desk, tmp_path, WRITTEN.replace("1195", "1196"), name="n"))
    people.revoke(quiet.vault, old)
    page = quiet.open(Screen.KITS)
    assert pills(page) == ["Not used"]
    press(page, "Look at what changes")
    assert "Simu 1196" in words(page)
    press(page, "Use this kit")
    assert [one.number for one in used(quiet.vault)] == [2]
    intake.take_in(quiet.vault, give(desk, tmp_path, WRITTEN.replace("1195", "1197"), name="m"))
    people.revoke(quiet.vault, "desk")
    (view,) = kits.views(quiet.vault)
    assert not view.waits


def test_a_kit_stands_beside_every_step_of_a_story(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """What the coordinator sent must be where it is needed, and what was said stay what it was."""
    intake.take_in(quiet.vault, give(desk, tmp_path))
    use(quiet.vault)
    story = stories.new_story(quiet.vault, language="sw")
    presenter = BeforePresenter(quiet.vault, InlineJobs(), story, "en")
    presenter.load()
    place = [line.name for line in presenter.state.points].index("coast__duty")
    assert presenter.state.points[place].text == "Lazima nieleze."
    presenter.show_point(place)
    presenter.set_explained(True)
    before = quiet.open(Screen.BEFORE, story)
    assert "Simu 1195" in [one.text() for one in before.findChildren(Text)]
    asking = InterviewPresenter(quiet.vault, InlineJobs(), story, "en", 80)
    asking.load()
    assert asking.state.questions[-1].text == "Ulikuja kwa mashua?"
    happened = quiet.open(Screen.WHAT_HAPPENED, story)
    assert "From the kit “Pwani”" in words(happened)
    (chip,) = [one for one in happened.findChildren(ChipButton) if one.text() == "Loan apps"]
    chip.click()
    assert stories.view(quiet.vault, story).codes == {"act": ("coast__loan_apps",)}

    newer = give(
        desk, tmp_path, WRITTEN.replace("Lazima", "Lazima sasa").replace("Loan", "Lending"), name="n"
    )
    intake.take_in(quiet.vault, newer)
    use(quiet.vault)
    again = BeforePresenter(quiet.vault, InlineJobs(), story, "en")
    again.load()
    assert again.state.points[place].text == "Lazima nieleze."
    again.show_point(place)
    again.set_explained(False)
    assert again.state.points[place].text == "Lazima sasa nieleze."
    kits.remove(quiet.vault, "coast")
    assert used(quiet.vault) == ()
    happened = quiet.open(Screen.WHAT_HAPPENED, story)
    assert "From a kit that is not used any more" in words(happened)
    (chip,) = [one for one in happened.findChildren(ChipButton) if one.text() == "Loan apps"]
    chip.click()
    assert stories.view(quiet.vault, story).codes == {}


def test_a_coordinator_sees_what_leaves_and_who_gets_it(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """A slip in a kit is read aloud thirty times before she hears of it."""
    stage = dataclasses.replace(quiet, vault=desk, role=Role.COORDINATOR, chosen=Chosen())
    page = stage.open(Screen.KITS)
    stage.chosen.paths = [tmp_path / "kit.yaml"]
    press(page, "Save an example")
    assert "Saved as kit.yaml" in words(page)
    press(page, "Make a kit of a file")
    assert "Threats by a loan app" in words(page)
    chips = [one for one in page.findChildren(ChipButton) if "amal" in one.text()]
    chips[0].click()
    save = next(one for one in page.findChildren(PrimaryButton) if one.text() == "Save the kit")
    assert not save.isEnabled()
    chips[0].click()
    stage.chosen.paths = [tmp_path / "out.tbtt"]
    save.click()
    assert (tmp_path / "out.tbtt").exists()
    assert pills(page) == ["For others"]
    source = (tmp_path / "kit.yaml").read_text(encoding="utf-8")
    (tmp_path / "kit.yaml").write_text(source.replace("1195", "1196") + "\n", encoding="utf-8")
    stage.chosen.paths = [tmp_path / "kit.yaml"]
    press(page, "Make a kit of a file")
    assert {"Changed"} <= set(pills(page))
    press(page, "Make none")
    (tmp_path / "kit.yaml").write_text("name: [", encoding="utf-8")
    press(page, "Make a kit of a file")
    assert any(text.startswith("The file cannot be read in line") for text in words(page))
    helper = quiet.open(Screen.KITS)
    assert not [
        one for one in helper.findChildren(Button) if one.text() == "Save an example" and one.isVisible()
    ]


def test_intake_leads_to_a_kit_that_came_in(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """A coordinator who takes in forty files would not notice that one of them waits for her eyes."""
    presenter = IntakePresenter(quiet.vault, InlineJobs())
    presenter.add([give(desk, tmp_path)])
    presenter.take_in()
    (file,) = presenter.state.files
    said = explained_of(file)
    assert said is not None
    assert said[1] == "The kit changes nothing yet"


def test_a_place_leads_to_one_kit(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """Whoever comes from Intake must not look for the kit among others."""
    intake.take_in(quiet.vault, give(desk, tmp_path))
    page: Page = quiet.open(Screen.KITS, place="coast")
    assert "Pwani" in [one.text().strip("\u2068\u2069") for one in page.findChildren(Heading)]
    assert Route(Screen.KITS, place="coast").as_text() == "kits||coast"


def test_a_kit_of_thousands_of_texts_comes_a_part_at_a_time(qtbot: QtBot) -> None:
    """Ten thousand lines at once stopped the window for minutes, with a story open in it."""
    asked = tuple(Point(f"p{at}", {"en": f"Question {at}?", "sw": "?", "fr": "?"}) for at in range(100))
    before = Kit("big", 1, "en", {"en": "Big"}, questions=asked)
    kit = dataclasses.replace(before, questions=(*asked[:-1], Point("p99", {"en": "Another?"})))
    contents = Contents()
    qtbot.addWidget(contents)
    contents.show()
    contents.show_lines(kit, kits.lines(kit, before), changes=True)
    first = words(contents)
    assert ("Another?" in first, "Question 90?" in first) == (True, False)
    for _ in range(2):
        press(contents, next(one.text() for one in contents.findChildren(Button) if one.isVisible()))
    assert "Question 98?" in words(contents)
    assert [one for one in contents.findChildren(Button) if one.isVisible()] == []
