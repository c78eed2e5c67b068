"""What the gate is told of a story, taken from marks and renditions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tbtt_desktop.bundle.story import EXTENSIONS, Voice
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import BugError
from tbtt_desktop.gate.check import check
from tbtt_desktop.gate.records import (
    FinalPart,
    Form,
    GateFacts,
    Hit,
    KeptString,
    PartKind,
    RedactedString,
    Severity,
    StoryFacts,
)
from tbtt_desktop.photo.framing import view_of_item
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.approval import undecided
from tbtt_desktop.services.renditions import Rendition, covers
from tbtt_desktop.services.revoicing import digest, words_of
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.story_file import numbers_in_file
from tbtt_desktop.services.unredacted import NOTHING, Unredacted, hashes_staying
from tbtt_desktop.services.unredacted import approved as approved_originals
from tbtt_desktop.stories.consent import Scope, originals_stay
from tbtt_desktop.stories.records import Box, ItemKind, Mark, MarkState, Span, StoryId, Stretch
from tbtt_desktop.vault import activity, media, renditions, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

_KINDS: Final = {"image/jpeg": PartKind.JPEG, "image/png": PartKind.PNG, "audio/flac": PartKind.FLAC}
_VOICES: Final = {
    Voice.OWN: Form.VOICE_ORIGINAL,
    Voice.DISGUISED: Form.VOICE_DISTORTED,
    Voice.REVOICED: Form.REVOICED,
    Voice.READ: Form.REVOICED,
}


def story_facts(
    vault: Vault,
    story: StoryView,
    leaving: Sequence[Rendition],
    aliases: Sequence[str],
    *,
    approved: bool,
    unredacted: Unredacted = NOTHING,
) -> StoryFacts:
    """Return what is known of a story of which `leaving` and `unredacted` go to `aliases` today.

    Which originals may go is read off her consent and her approval once more, whatever was planned.
    """
    day = vault.world.clock.today()
    scopes = frozenset(scope for scope in Scope if story.consent.allows_all(scope, day, aliases))
    numbers = {one.item.number for one in leaving}
    story_id = story.row.story_id
    named = originals_stay(story.consent, day, aliases) is None
    agreed = named and approved_originals(vault, story_id, unredacted, aliases) is not None
    going = unredacted if agreed else NOTHING
    made = {one.medium.sha256 for one in leaving if one.medium}
    return StoryFacts(
        story_id=story_id,
        items=numbers_in_file(leaving, unredacted),
        strings=tuple(_redacted(story)),
        labels=frozenset(entity.label for entity in story.entities),
        scopes=scopes,
        approved=approved,
        kept=tuple(_kept(leaving)),
        unplaced=len(numbers.intersection(undecided(story))),
        originals=going.hashes,
        staying=hashes_staying(vault, story, going)
        - made,  # what came out as it was is held against its marks
    )


def _redacted(story: StoryView) -> Iterable[RedactedString]:
    """Yield what every mark of the story covers, whether its part leaves or not, in every known form."""
    used = set()
    for item in story.items:
        for mark in story.marks[item.item_id]:
            if isinstance(mark.place, Span) and mark.state is not MarkState.KEPT:
                used.add(mark.entity_id)
                yield RedactedString(_words(item.text, mark), mark.category, item.number)
    for entity in story.entities:
        if entity.entity_id in used:
            for form in entity.forms:
                yield RedactedString(form, entity.category)


def _words(text: str, mark: Mark) -> str:
    if not isinstance(mark.place, Span):
        raise BugError
    return text[mark.place.start : mark.place.end]


def _kept(leaving: Sequence[Rendition]) -> Iterable[KeptString]:
    numbers = {one.item.item_id: one.item.number for one in leaving}
    for one in leaving:
        number, field = one.item.number, "text" if one.item.kind is ItemKind.TEXT else "caption"
        if one.item.transcribes is not None:
            number, field = numbers.get(one.item.transcribes, number), "transcript"
        for kept in one.text.kept_spans:
            words = one.text.text[kept.span.start : kept.span.end]
            yield KeptString(number, field, kept.span, words)


def check_story(
    vault: Vault,
    story: StoryView,
    facts: StoryFacts,
    leaving: Sequence[Rendition],
    document: bytes,
    progress: Progress = SILENT,
    *,
    unredacted: Unredacted = NOTHING,
) -> list[Hit]:
    """Hold a story file and its media, as final bytes, against its facts; return what is not answered.

    Of originals only whether they may leave is asked: nothing in them is covered.
    """
    story_id = facts.story_id
    name = f"data/stories/{story_id}.json"
    parts = [
        FinalPart(name, PartKind.JSON, Memory(bytearray(document)), Form.STORY, story_id),
        *_media_parts(vault, story_id, leaving),
        *(_unredacted_part(one.part, story_id, one.items[0].number) for one in unredacted.files),
    ]
    hits = check(parts, _gate_facts(story, facts, leaving), progress)
    answered = vault.read(lambda db: renditions.gate_answers(db, story_id))
    return [hit for hit in hits if hit.severity is Severity.BLOCK or place_of(hit, leaving) not in answered]


def check_frame(
    vault: Vault, composed: Composed, known: Mapping[StoryFacts, Sequence[Rendition]]
) -> list[Hit]:
    """Hold everything of a bundle but its media against the facts of all its stories.

    The media and originals were checked by `check_story`; the writer refuses to write other bytes than
    those of their names. Returns what is not answered.
    """
    ids = {f"data/stories/{facts.story_id}.json": facts.story_id for facts in known}
    parts = [
        FinalPart(
            part.name,
            PartKind.JSON if part.name.endswith(".json") else PartKind.TEXT,
            part.source,
            Form.STORY if part.name in ids else Form.FRAME,
            ids.get(part.name),
        )
        for part in composed.parts
        if not part.name.startswith(("data/media/", "data/originals/"))
    ]
    owner = {sha256: facts.story_id for facts in known for sha256 in facts.originals}
    parts += [
        _unredacted_part(part, owner.get(part.sha256))
        for part in composed.parts
        if part.name.startswith("data/originals/")
    ]
    leaving = {facts.story_id: made for facts, made in known.items()}

    def step(db: Connection) -> dict[StoryId, frozenset[str]]:
        return {story_id: renditions.gate_answers(db, story_id) for story_id in leaving}

    answered = vault.read(step)
    return [
        hit
        for hit in check(parts, GateFacts(tuple(known), {}, {}), SILENT)
        if hit.severity is Severity.BLOCK
        or hit.story_id is None
        or place_of(hit, leaving[hit.story_id]) not in answered[hit.story_id]
    ]


def place_of(hit: Hit, leaving: Sequence[Rendition]) -> str:
    """Return the name under which a person's answer to a hit is kept: it holds until that part changes."""
    part = part_of(hit, leaving)
    digest = "" if part is None else part.digest
    place = ""
    if isinstance(hit.place, (Span, Stretch)):
        place = f"{hit.place.start}-{hit.place.end}"
    return f"{hit.item or 0}:{hit.field or ''}:{place}:{digest[:8]}"


def part_of(hit: Hit, leaving: Sequence[Rendition]) -> Rendition | None:
    """Return the part in which a hit is, of a sound and its transcript the one named; None for no part."""
    part = next((one for one in leaving if one.item.number == hit.item), None)
    if part is None or (hit.field or "").rpartition(".")[2] != "transcript":
        return part
    return next((one for one in leaving if one.item.transcribes == part.item.item_id), part)


def answer(vault: Vault, story_id: StoryId, place: str) -> None:
    """Remember that a person looked at a question of the gate and says: not her."""

    def step(db: Connection) -> None:
        stories.get(db, story_id)
        renditions.answer_gate(db, vault.world.clock, story_id, place)
        activity.log(db, vault.world.clock, "gate_answered", story=story_id)

    vault.write(step)


def _media_parts(vault: Vault, story_id: StoryId, leaving: Sequence[Rendition]) -> list[FinalPart]:
    return [
        FinalPart(
            name=part_name(one.medium),
            kind=_KINDS[one.medium.type],
            source=media.MediaSource(vault, one.medium.media_id, one.medium.size),
            form=Form.PICTURE if one.item.kind is ItemKind.PHOTO else _VOICES[one.voice],
            story_id=story_id,
            item=one.item.number,
        )
        for one in leaving
        if one.medium is not None
    ]


def _unredacted_part(part: Part, story_id: StoryId | None, number: int | None = None) -> FinalPart:
    return FinalPart(part.name, PartKind.ORIGINAL, part.source, Form.ORIGINAL, story_id, number)


def part_name(medium: media.Medium) -> str:
    """Return a medium's name in a bundle."""
    return f"data/media/{medium.sha256}.{EXTENSIONS[medium.type]}"


def _gate_facts(story: StoryView, facts: StoryFacts, leaving: Sequence[Rendition]) -> GateFacts:
    """Return the facts of one story with what its media must not show.

    That is every box and mute as it was marked, and as the renderer says that it made it: a renderer
    that forgot one would forget to name it too.
    """
    boxes: dict[str, tuple[Box, ...]] = {}
    sizes: dict[str, tuple[int, int]] = {}
    mutes: dict[str, tuple[Stretch, ...]] = {}
    words: dict[str, tuple[str, ...]] = {}
    for one in leaving:
        if one.medium is None:
            continue
        name = part_name(one.medium)
        marked = [mark.place for mark in story.marks[one.item.item_id] if covers(mark)]
        if one.item.kind is ItemKind.PHOTO:
            made = [Box(*place) for place in _places(one, "boxes")]
            seen = view_of_item(one.item)
            drawn = [place for place in marked if isinstance(place, Box)]
            asked = [place for box in drawn if (place := seen.place(box)) is not None]
            sizes[name] = (seen.width, seen.height)
            boxes[name] = (*boxes.get(name, ()), *made, *asked)
        else:
            silent = [Stretch(*place) for place in _places(one, "mutes")]
            wanted = [mark.place for mark in _heard_marks(story, one) if covers(mark)]
            asked_of = [place for place in wanted if isinstance(place, Stretch)]
            mutes[name] = (*mutes.get(name, ()), *silent, *asked_of)
            words[name] = (*words.get(name, ()), one.words, digest(words_of(story, one.item) or ""))
    return GateFacts((facts,), boxes, mutes, sizes, words)


def _heard_marks(story: StoryView, one: Rendition) -> Sequence[Mark]:
    """Return the marks on the sound that is heard: of a re-voiced one nothing of her own is."""
    if one.voice is Voice.REVOICED:
        return ()
    if one.voice is not Voice.READ:
        return story.marks[one.item.item_id]
    leaves = one.item.leaves
    if leaves is None or leaves.reading is None:
        raise BugError
    return story.marks[leaves.reading.sound]


def _places(rendition: Rendition, name: str) -> list[list[int]]:
    """Return the final boxes or mutes of a rendition as numbers."""
    found = rendition.facts[name]
    if not isinstance(found, list):
        raise BugError
    return found
