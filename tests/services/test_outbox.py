"""What could leave, what left, and what was confirmed."""

from __future__ import annotations

from pathlib import Path

from tbtt_desktop.services import approval, consent, handover, intake, stories
from tbtt_desktop.services.handover import Obstacle
from tbtt_desktop.services.outbox import outbox
from tbtt_desktop.services.receipts import senders_waiting, write_receipts
from tbtt_desktop.services.withdrawal import withdraw
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault


def tell(vault: Vault, name: str, *, share: bool = True) -> StoryId:
    """Write a story down."""
    story_id = stories.new_story(vault, pseudonym=name)
    shared = [Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE] if share else []
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES, *shared])
    stories.add_text(vault, story_id, "It began in the spring.")
    return story_id


def test_each_story_says_what_it_lacks(vault: Vault) -> None:
    """A helper who sees only "not ready" goes through every step again."""
    ready = tell(vault, "Rain")
    approval.approve(vault, ready)
    tell(vault, "Moss")
    tell(vault, "Plum", share=False)
    stories.new_story(vault, pseudonym="Pond")
    assert {one.row.pseudonym: one.missing for one in outbox(vault).candidates} == {
        "Rain": (),
        "Moss": (Obstacle.NOT_APPROVED,),
        "Plum": (Obstacle.CONSENT_MISSING,),
        "Pond": (Obstacle.NOTHING_LEFT,),
    }


def test_what_left_is_listed_with_the_last_answer_of_each(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """Without the answer nobody knows whether her story is safe, or her withdrawal carried out."""
    story_id = tell(vault, "Rain")
    approval.approve(vault, story_id)
    path = tmp_path / "a.tbtt"
    handover.export(vault, handover.plan(vault, [story_id], ["desk"]), path)
    (left,) = outbox(vault).handed_over
    assert [(one.alias, one.kind, one.receipt) for one in left.answers] == [("desk", "stories", "")]
    intake.take_in(desk, path)
    assert senders_waiting(desk) == ["amal"]
    intake.take_in(vault, write_receipts(desk, tmp_path / "answers")[0].path)
    assert senders_waiting(desk) == []
    withdraw(vault, story_id, ["desk"], tmp_path / "w.tbtt")
    box = outbox(vault)
    assert box.candidates == ()
    answers = [(one.kind, one.receipt) for one in box.handed_over[0].answers]
    assert answers == [("stories", "accepted"), ("withdrawal", "")]
