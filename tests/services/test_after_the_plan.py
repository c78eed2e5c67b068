"""A plan is looked at for a while; what is decided meanwhile must count."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import approval, consent, handover, intake, people, protect, stories, withdrawal
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Stage, Stretch
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import Made, make_story

AFTERWARDS: dict[str, tuple[Callable[[Vault, Made], object], str]] = {
    "she says no": (
        lambda vault, made: consent.change(
            vault, made.story_id, withdraw=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE]
        ),
        "consent_missing",
    ),
    "not to them": (
        lambda vault, made: consent.change(
            vault, made.story_id, grant=[Scope.WITHHOLD_FROM], recipient="desk"
        ),
        "consent_missing",
    ),
    "a face is found": (
        lambda vault, made: protect.cover(vault, made.photo, Box(0, 100, 40, 40), Category.FACE),
        "not_looked_at",
    ),
    "words are added": (
        lambda vault, made: stories.save_text(vault, made.photo, "at the bakery"),
        "not_approved",
    ),
    "the story is deleted": (lambda vault, made: stories.delete_story(vault, made.story_id), "story_unknown"),
    "the key is revoked": (lambda vault, _: people.revoke(vault, "desk"), "card_revoked"),
}


@pytest.fixture
def made(vault: Vault, desk: Vault) -> Made:
    """A story that could leave."""
    assert desk is not vault
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    protect.cover(vault, made.audio, Stretch(4_000, 8_000), Category.PERSON)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    return made


class Meanwhile:
    """Progress during which somebody does something, once, while the file is being written."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act: Callable[[], object] | None = act

    def report(self, step: str, done: int, total: int) -> None:
        """Act at the first piece of the file."""
        if step == "bundle" and self._act is not None:
            act, self._act = self._act, None
            act()

    def cancelled(self) -> bool:
        """Never."""
        return False


@pytest.mark.parametrize("case", AFTERWARDS)
def test_what_is_decided_after_the_plan_counts(vault: Vault, made: Made, tmp_path: Path, case: str) -> None:
    """She says no while the helper looks for the stick; the plan on the screen must not outlive it."""
    act, code = AFTERWARDS[case]
    planned = handover.plan(vault, [made.story_id], ["desk"])
    act(vault, made)
    with pytest.raises(WorldError) as caught:
        handover.export(vault, planned, tmp_path / "x.tbtt")
    assert caught.value.code == code
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize("case", ["she says no", "words are added", "the key is revoked"])
def test_what_is_decided_while_the_file_is_written_counts(
    vault: Vault, made: Made, tmp_path: Path, case: str
) -> None:
    """A long recording takes minutes to write, and she sits beside it."""
    act, _ = AFTERWARDS[case]
    planned = handover.plan(vault, [made.story_id], ["desk"])
    with pytest.raises(WorldError):
        handover.export(vault, planned, tmp_path / "x.tbtt", Meanwhile(lambda: act(vault, made)))
    assert not list(tmp_path.glob("x*"))
    assert stories.view(vault, made.story_id).row.stage is not Stage.HANDED_OVER


def test_a_yes_that_ended_over_night_is_over(
    vault: Vault, made: Made, moment: Moment, tmp_path: Path
) -> None:
    """The plan was made at a quarter to midnight on the last day that she gave."""
    ends = moment.now.date()
    consent.change(vault, made.story_id, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE], until=ends)
    planned = handover.plan(vault, [made.story_id], ["desk"])
    moment.advance(days=1)
    with pytest.raises(handover.HandoverRefused) as caught:
        handover.export(vault, planned, tmp_path / "x.tbtt")
    assert caught.value.code == "consent_missing"


def test_a_picture_to_which_she_says_no_after_the_plan_stays(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """The rest may leave; the picture may not."""
    planned = handover.plan(vault, [made.story_id], ["desk"])
    consent.change(vault, made.story_id, withdraw=[Scope.PUBLISH_IMAGE])
    handover.export(vault, planned, tmp_path / "x.tbtt")
    intake.take_in(desk, tmp_path / "x.tbtt")
    document = stories.view(desk, made.story_id).document
    assert document is not None
    assert [item["kind"] for item in document["items"]] == ["text", "audio"]  # type: ignore[attr-defined]


def test_one_plan_makes_two_revisions_never_the_same_twice(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """Two files that both say "revision 1" are a conflict on the other side."""
    planned = handover.plan(vault, [made.story_id], ["desk"])
    for name in ("1.tbtt", "2.tbtt"):
        handover.export(vault, planned, tmp_path / name)
    assert stories.view(vault, made.story_id).row.revision == 2
    results = [intake.take_in(desk, tmp_path / name).result for name in ("1.tbtt", "2.tbtt")]
    assert results == [intake.Result.IMPORTED, intake.Result.UPDATED]


def test_a_story_withdrawn_after_the_plan_stays(vault: Vault, made: Made, tmp_path: Path) -> None:
    """What was taken back must not leave once more from a screen that was open."""
    handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / "1.tbtt")
    planned = handover.plan(vault, [made.story_id], ["desk"])
    withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "w.tbtt")
    with pytest.raises(handover.HandoverRefused) as caught:
        handover.export(vault, planned, tmp_path / "2.tbtt")
    assert caught.value.code == "story_withdrawn"
