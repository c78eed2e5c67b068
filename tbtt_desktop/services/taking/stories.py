"""A story that arrives: beside what is here already, nothing overwritten."""

from __future__ import annotations

from collections.abc import Iterable

from tbtt_desktop.bundle.notices import EVERYTHING, Accepted, Refused
from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.services.people import trust_in
from tbtt_desktop.services.search import index_story, received_items
from tbtt_desktop.services.staged import Staging
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.stories.records import ItemKind, Origin, Stage, StoryId, Trust
from tbtt_desktop.vault import intake, media, origins, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import ReceivedRevision
from tbtt_desktop.vault.origins import StoredOrigin
from tbtt_desktop.vault.store import Vault


def take_story(
    db: Connection, vault: Vault, verified: Verified, document: Document[Story], answer: Answer
) -> Result:
    """Take a revision of a story, or say in `answer` why not; in the caller's transaction."""
    story, card = document.value, verified.signer_of(document)
    story_id, signer = StoryId(story.story_id), card.fingerprint
    if trust_in(db, card) is Trust.REVOKED:  # whoever passed it on may not know
        answer.refused.append(Refused(story_id, story.revision, "signer_revoked"))
        return Result.QUARANTINED
    entitled = {signer, verified.envelope.signer.fingerprint}
    if any(t.signer in entitled and t.scope == EVERYTHING for t in intake.tombstones(db, story_id)):
        answer.refused.append(Refused(story_id, story.revision, "withdrawn"))
        return Result.WITHDRAWN
    result, state = _place(db, story_id, document, signer)
    if result is Result.DUPLICATE:
        answer.accepted.append(Accepted(story_id, story.revision))
        return result
    if result is Result.CONFLICT:
        answer.refused.append(Refused(story_id, story.revision, "conflict"))
        if is_local(db, story_id):
            return result
    else:
        answer.accepted.append(Accepted(story_id, story.revision))
    clock = vault.world.clock
    if not exists(db, story_id):
        stories.insert(
            db,
            clock,
            story_id,
            origin=Origin.RECEIVED,
            stage=Stage.RECEIVED,
            pseudonym=story.pseudonym,
            language=story.language,
        )
    intake.add_received(
        db,
        clock,
        ReceivedRevision(
            story_id,
            story.revision,
            document.sha256,
            signer,
            verified.digest,
            document.raw,
            state,
            **_counts(story),
            origin=_keep_origin(db, verified, document),
        ),
    )
    if state == "current":
        _show(db, story_id, story)
    return result


def _keep_origin(db: Connection, verified: Verified, document: Document[Story]) -> str:
    """Keep the tag files under which a story was signed; return their digest."""
    origin = verified.origin_of(document)
    envelope = verified.envelope if origin is None else origin.envelope
    tags = verified.provenance if origin is None else origin.provenance
    digest = verified.digest if origin is None else origin.digest
    row = StoredOrigin(
        digest,
        envelope.bundle_id,
        envelope.signer.fingerprint,
        tags.tagmanifest,
        tags.signature,
        tags.manifest,
        tags.envelope,
    )
    origins.add(db, row)
    return digest


def _counts(story: Story) -> dict[str, int]:
    kinds = [item.kind for item in story.items]
    return {
        "texts": kinds.count(ItemKind.TEXT),
        "sounds": kinds.count(ItemKind.AUDIO),
        "photos": kinds.count(ItemKind.PHOTO),
    }


def exists(db: Connection, story_id: StoryId) -> bool:
    """Whether the story is here, told here or received."""
    return bool(stories.rows(db, [story_id]))


def is_local(db: Connection, story_id: StoryId) -> bool:
    """Whether the story was told here."""
    return exists(db, story_id) and stories.get(db, story_id).origin is Origin.LOCAL


def _place(db: Connection, story_id: StoryId, document: Document[Story], signer: str) -> tuple[Result, str]:
    """Return what a revision is beside what is here, and the state in which it is kept."""
    here = intake.received(db, story_id)
    if any(one.sha256 == document.sha256 for one in here):
        return Result.DUPLICATE, ""
    if is_local(db, story_id):
        return Result.CONFLICT, "conflict"
    current = next((one for one in here if one.state == "current"), None)
    if current is None:
        return Result.IMPORTED, "current"
    if current.signer != signer or current.revision == document.value.revision:
        return Result.CONFLICT, "conflict"
    if document.value.revision < current.revision:
        return Result.UPDATED, "superseded"  # an older one that arrived late
    return Result.UPDATED, "current"


def _show(db: Connection, story_id: StoryId, story: Story) -> None:
    """Make the revision that counts the one that is listed and found."""
    stories.set_pseudonym(db, story_id, story.pseudonym)
    stories.set_language(db, story_id, story.language)
    stories.set_revision(db, story_id, story.revision)
    said = dict(story.subject)
    for name in {*stories.codes(db, story_id), *said}:
        stories.set_codes(db, story_id, name, said.get(name, ()))
    index_story(db, story_id, received_items(story))


def bind_media(db: Connection, taken: Iterable[Story], staged: Staging) -> None:
    """Give each medium to the stories that name it and were taken; what else came stays staged."""
    finished: set[str] = set()
    for story in taken:
        story_id = StoryId(story.story_id)
        if is_local(db, story_id):
            continue
        for reference in story.media:
            if intake.received_medium(db, story_id, reference.sha256) is not None:
                continue
            sink, size = staged.arrived[reference.name]
            if reference.name not in finished:
                media.finish(db, sink.media_id, size, reference.sha256)
                finished.add(reference.name)
            intake.add_received_medium(db, story_id, reference.sha256, sink.media_id)
