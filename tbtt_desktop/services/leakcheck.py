"""What the gate is told of a story, taken from marks and renditions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from tbtt_desktop.bundle.story import EXTENSIONS
from tbtt_desktop.errors import BugError
from tbtt_desktop.gate.records import (
    FinalPart,
    Form,
    GateFacts,
    KeptString,
    PartKind,
    RedactedString,
    StoryFacts,
)
from tbtt_desktop.services.approval import undecided
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, ItemKind, Mark, MarkState, Span, Stretch
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault

_KINDS: Final = {"image/jpeg": PartKind.JPEG, "image/png": PartKind.PNG, "audio/flac": PartKind.FLAC}
_FORMS: Final = {ItemKind.PHOTO: Form.PICTURE, ItemKind.AUDIO: Form.VOICE_ORIGINAL}


def story_facts(
    vault: Vault, story: StoryView, leaving: Sequence[Rendition], aliases: Sequence[str], *, approved: bool
) -> StoryFacts:
    """Return what is known of a story of which `leaving` goes to `aliases` today."""
    day = vault.world.clock.today()
    scopes = frozenset(scope for scope in Scope if story.consent.allows_all(scope, day, aliases))
    numbers = {one.item.number for one in leaving}
    return StoryFacts(
        story_id=story.row.story_id,
        items=tuple(one.item.number for one in leaving),
        strings=tuple(_redacted(story)),
        labels=frozenset(entity.label for entity in story.entities),
        scopes=scopes,
        approved=approved,
        kept=tuple(_kept(leaving)),
        unplaced=len(numbers.intersection(undecided(story))),
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
    for one in leaving:
        field = "text" if one.item.kind is ItemKind.TEXT else "caption"
        for kept in one.text.kept_spans:
            words = one.text.text[kept.span.start : kept.span.end]
            yield KeptString(one.item.number, field, kept.span, words)


def media_parts(vault: Vault, story: StoryView, leaving: Sequence[Rendition]) -> list[FinalPart]:
    """Return the media of a story exactly as they leave."""
    return [
        FinalPart(
            name=part_name(one.medium),
            kind=_KINDS[one.medium.type],
            source=media.MediaSource(vault, one.medium.media_id, one.medium.size),
            form=_FORMS[one.item.kind],
            story_id=story.row.story_id,
            item=one.item.number,
        )
        for one in leaving
        if one.medium is not None
    ]


def part_name(medium: media.Medium) -> str:
    """Return a medium's name in a bundle."""
    return f"data/media/{medium.sha256}.{EXTENSIONS[medium.type]}"


def gate_facts(facts: StoryFacts, leaving: Sequence[Rendition]) -> GateFacts:
    """Return the facts of one story with the boxes and mutes of its media, as they were rendered."""
    boxes: dict[str, tuple[Box, ...]] = {}
    mutes: dict[str, tuple[Stretch, ...]] = {}
    for one in leaving:
        if one.medium is None:
            continue
        name = part_name(one.medium)
        if one.item.kind is ItemKind.PHOTO:
            boxes[name] = tuple(Box(*place) for place in places(one, "boxes"))
        else:
            mutes[name] = tuple(Stretch(*place) for place in places(one, "mutes"))
    return GateFacts((facts,), boxes, mutes)


def places(rendition: Rendition, name: str) -> list[list[int]]:
    """Return the final boxes or mutes of a rendition as numbers."""
    found = rendition.facts[name]
    if not isinstance(found, list):
        raise BugError
    return found
