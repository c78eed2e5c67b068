"""The check of the final bytes asks the marks, not the code that should have carried them out."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from tbtt_desktop.audio.render import render as render_audio
from tbtt_desktop.gate.records import Code
from tbtt_desktop.photo.render import render_canvas as render_photo
from tbtt_desktop.services import approval, handover, protect, renditions
from tbtt_desktop.services.handover import Obstacle
from tbtt_desktop.stories.records import Box, Category, Stretch
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import Made, make_story


@pytest.fixture
def made(vault: Vault, desk: Vault) -> Made:
    """A story whose words are covered."""
    assert desk is not vault
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    return made


def hits_of(vault: Vault, made: Made) -> set[Code]:
    """Approve, plan, and return what stops it."""
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    (planned,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    assert {problem.obstacle for problem in planned.problems} == {Obstacle.LEAK}
    return {hit.code for hit in planned.hits}


def test_a_renderer_that_forgets_a_box_is_caught(
    vault: Vault, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One wrong line in the drawing code must not show a face that somebody covered."""
    monkeypatch.setattr(
        renditions,
        "render_photo",
        lambda canvas, facts, boxes, *rest: render_photo(canvas, facts, boxes[1:], *rest),
    )
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    assert hits_of(vault, made) == {Code.PICTURE_BOX}


def test_a_renderer_that_forgets_a_mute_is_caught(
    vault: Vault, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is heard cannot be called back."""

    def forgetful(decode: Any, facts: Any, mutes: Any, *rest: Any) -> Any:
        return render_audio(decode, facts, mutes[1:], *rest)

    monkeypatch.setattr(renditions, "render_audio", forgetful)
    protect.cover(vault, made.audio, Stretch(4_000, 8_000), Category.PERSON)
    assert hits_of(vault, made) == {Code.SOUND_MUTE}


def test_a_renderer_that_paints_a_smaller_box_than_it_says_is_caught(
    vault: Vault, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a face is a face."""

    def sloppy(canvas: Any, facts: Any, boxes: Any, *rest: Any) -> Any:
        narrow = [dataclasses.replace(box, w=8) for box in boxes]
        return render_photo(canvas, facts, narrow, *rest)

    monkeypatch.setattr(renditions, "render_photo", sloppy)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    assert hits_of(vault, made) == {Code.PICTURE_BOX}
