"""Originals on the reading desk: said to be such, shown only when asked for, with whose hands they passed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import capture, consent, handover, intake, stories
from tbtt_desktop.services.unredacted import approve_originals
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import EVERYTHING_LEAVES, picture, sound
from tests.ui.screens.handing import button, said
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_read import open_read
from ui.screens.custody import CustodyCard
from ui.screens.intake.files import Incoming
from ui.screens.intake.report import listed
from ui.screens.intake.saying import row_of
from ui.screens.intake.state import IntakeState
from ui.screens.read.original import OriginalBlock
from ui.widgets.waveform_panel import SoundPanel


def test_an_original_is_told_apart_and_a_court_gets_it_with_its_log(
    quiet: Stage, vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Whoever glances at the screen would see her face, or take a covered picture for the real one."""
    story_id = stories.new_story(vault, pseudonym="Rain", language="en")
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    consent.change(vault, story_id, grant=[Scope.LEGAL_EVIDENCE], recipient="desk")
    capture.add_photo(vault, story_id, Memory(bytearray(picture())))
    capture.add_audio(vault, story_id, Memory(bytearray(sound(0.5))))
    handover.attest(vault, handover.plan(vault, [story_id], ["desk"]))
    approve_originals(vault, story_id, ["desk"], "seen")
    plan = handover.plan(vault, [story_id], ["desk"], originals=True)
    path = handover.export(vault, plan, tmp_path / "x.tbtt").path
    looked = Incoming(path, intake.verify(desk, path))
    assert "2 originals, not covered" in row_of(0, looked).cells[3].text
    assert listed(IntakeState(files=(looked,))) == [0]  # among hundreds that are only counted too
    intake.take_in(desk, path)
    quiet.vault, quiet.role = desk, Role.COORDINATOR

    page = open_read(quiet, story_id)
    blocks = page.findChildren(OriginalBlock)
    assert [block.button.text() for block in blocks] == ["Show the original", "Hear the original"]
    assert said(page).count("Original, not covered") == 2
    assert not [one for block in blocks for one in block.findChildren(QLabel) if not one.pixmap().isNull()]
    before = len(page.findChildren(SoundPanel))
    for block in blocks:
        block.button.click()
    drawn = [one for one in blocks[0].findChildren(QLabel) if not one.pixmap().isNull()]
    assert len(drawn) == 1
    assert len(page.findChildren(SoundPanel)) == before + 1

    log = page.findChild(CustodyCard)
    assert isinstance(log, CustodyCard)
    assert "An original was handed over, not covered" in said(log)
    assert "An original came in, not covered" in said(log)
    assert "She saw what leaves" in said(page)
    log.more.click()
    assert "A story was begun" in said(log)
    quiet.chosen.paths = [tmp_path / "court.jpg"]
    button(page, "Copy the original…").click()
    assert (tmp_path / "court.jpg").read_bytes() == picture()
    assert (tmp_path / "court.jpg.custody.txt").exists()
    assert "A copy of evidence was made" in said(log)
