"""Stories of a revoked key, taken in because somebody wants to read them: kept aside from the first."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.people import trust_in
from tbtt_desktop.services.placing import settle
from tbtt_desktop.services.staged import Staging
from tbtt_desktop.services.taking.bundle import intake_row
from tbtt_desktop.services.taking.proofs import carry_out_phrases
from tbtt_desktop.services.taking.stories import add_version, bind_media, withdrawn_here
from tbtt_desktop.stories.records import StoryId, Trust
from tbtt_desktop.vault import activity, intake, quarantine
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


class NotTakenAside(WorldError):
    """Nothing of a bundle is to be kept aside. Parameter: name, the file's."""

    codes = ("nothing_kept_out", "kept_out_whole")


@dataclass(frozen=True, slots=True)
class TakenAside:
    """What of a bundle is kept aside now, and which of its stories are here already or were taken back."""

    stories: tuple[StoryId, ...]
    known: tuple[StoryId, ...]
    withdrawn: tuple[StoryId, ...]


def take_aside(db: Connection, vault: Vault, verified: Verified, staged: Staging, name: str) -> TakenAside:
    """Keep aside what of a bundle a revoked key signed; in the caller's transaction.

    No receipt is due for it. What was discarded before is taken once more: somebody asked for it.
    Raises `NotTakenAside`: no story in it is by such a key, or one comes with originals.
    """
    clock = vault.world.clock
    wanted = [
        one
        for one in verified.contents.stories
        if trust_in(db, verified.signer_of(one), clock) is Trust.REVOKED
    ]
    if not wanted:
        raise NotTakenAside("nothing_kept_out", name=name)
    if any(one.value.unredacted is not None for one in wanted):
        raise NotTakenAside("kept_out_whole", name=name)
    if intake.taken(db, verified.digest) is None:
        row, envelope = intake_row(verified, clock.stamp()), verified.provenance.envelope
        intake.add_intake(db, row, envelope, verified.envelope.signer.raw)
    came: list[Document[Story]] = []
    known: list[StoryId] = []
    withdrawn: list[StoryId] = []
    for one in wanted:
        story_id = StoryId(one.value.story_id)
        if any(here.sha256 == one.sha256 for here in intake.received(db, story_id)):
            known.append(story_id)
        elif withdrawn_here(db, story_id) or not _keep_aside(db, vault, verified, one, staged):
            withdrawn.append(story_id)
        else:
            came.append(one)
    bind_media(db, clock, came, staged)
    activity.log(db, clock, "taken_aside", bundle=verified.envelope.bundle_id, stories=len(came))
    taken = tuple(StoryId(one.value.story_id) for one in came)
    return TakenAside(taken, tuple(known), tuple(withdrawn))


def _keep_aside(
    db: Connection, vault: Vault, verified: Verified, document: Document[Story], staged: Staging
) -> bool:
    """Keep a version aside; return whether it is still here, and was not taken back."""
    clock, story_id = vault.world.clock, StoryId(document.value.story_id)
    quarantine.forget_discarded(db, story_id, document.sha256, verified.signer_of(document).fingerprint)
    add_version(db, vault, verified, document)
    quarantine.put_aside(db, clock, [(story_id, document.sha256)])
    carry_out_phrases(db, clock, story_id, staged.proofs)
    settled = settle(db, story_id)
    staged.answer.emptied += settled.emptied
    return document.sha256 in settled.states
