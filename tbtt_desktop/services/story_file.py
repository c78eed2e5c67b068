"""The story file as it leaves, and the media that go beside it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tbtt_desktop.bundle import story as form
from tbtt_desktop.bundle.labels import within
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.errors import BugError
from tbtt_desktop.services.phrases import as_it_travels
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.unredacted import NOTHING, Unredacted
from tbtt_desktop.services.unredacted import as_it_travels as originals_as_they_travel
from tbtt_desktop.stories.consent import Consent, Scope
from tbtt_desktop.stories.records import Item, ItemKind, MarkState
from tbtt_desktop.vault import handovers, media, renditions, stories
from tbtt_desktop.vault.store import Vault


def approval_as_it_travels(given: renditions.Approval | None, day: dt.date) -> form.Approval:
    """Return the approval as it travels; before there is one, a plan shows today's."""
    if given is None:
        return form.Approval(day, "seen")
    return form.Approval(stories.parse_stamp(given.stamp).date(), given.how, given.attested_by or None)


def media_part(vault: Vault, medium: media.Medium) -> Part:
    """Return a rendition's medium as a part of a bundle."""
    source = media.ReadAhead(vault, medium.media_id, medium.size)
    return Part(
        f"data/media/{medium.sha256}.{form.EXTENSIONS[medium.type]}", medium.size, medium.sha256, source
    )


def story_document(
    vault: Vault,
    story: StoryView,
    leaving: Sequence[Rendition],
    approval: form.Approval,
    aliases: Sequence[str],
    *,
    unredacted: Unredacted = NOTHING,
    approved: form.Approval | None = None,
) -> form.Story:
    """Return the story file of the next revision: what is in `leaving`, and what she agreed to.

    `approved` is her approval that `unredacted` leaves too; before there is one, a plan shows the other.
    """
    row = story.row
    placed = in_file(leaving, unredacted)
    before = [
        entry
        for entry in vault.read(lambda db: handovers.ledger_of(db, row.story_id))
        if entry.kind == "stories"
    ]
    supersedes = form.Supersedes(before[-1].revision, before[-1].document_sha256) if before else None
    return form.Story(
        story_id=row.story_id,
        revision=row.revision + 1,
        pseudonym=row.pseudonym,
        language=row.language or "und",
        subject=tuple(sorted(story.codes.items())),
        labels=within(story.labels, story.codes.items()),
        items=tuple(_item(one) for one in placed),
        consent=_travelling(story.consent, aliases),
        approval=approval,
        redaction_log=_log(story, leaving),
        supersedes=supersedes,
        date=row.happened or None,
        spatial=area_that_leaves(story, vault.world.clock.today(), aliases),
        withdrawal_phrase=vault.read(lambda db: as_it_travels(db, row.story_id)),
        unredacted=_unredacted(vault, story, unredacted, placed, approved or approval),
    )


def _unredacted(
    vault: Vault,
    story: StoryView,
    unredacted: Unredacted,
    placed: Sequence[Placed],
    approval: form.Approval,
) -> form.Unredacted | None:
    if not unredacted.files:
        return None
    places = {one.bare.item_id: place for place, one in enumerate(placed, 1) if one.bare is not None}
    return originals_as_they_travel(vault, story, unredacted, places, approval)


def area_that_leaves(story: StoryView, day: dt.date, aliases: Sequence[str] | None = None) -> str | None:
    """Return the broad area where she lets it be shown to `aliases` (None: to anybody at all)."""
    consent, scope = story.consent, Scope.PUBLIC_MAP_AREA
    allowed = consent.allows(scope, day) if aliases is None else consent.allows_all(scope, day, aliases)
    return story.row.area if allowed and story.row.area else None


@dataclass(frozen=True, slots=True)
class Placed:
    """An item of a story file: a part as it leaves, of a sound its words too, and what leaves unredacted."""

    made: Rendition | None
    words: Rendition | None = None
    bare: Item | None = None  # the part whose original leaves
    original: form.Original | None = None

    @property
    def number(self) -> int:
        """Return the number of the part; words alone have their own."""
        part = self.made or self.words
        if part is not None:
            return part.item.number
        if self.bare is None:
            raise BugError
        return self.bare.number


def in_file(leaving: Sequence[Rendition], unredacted: Unredacted = NOTHING) -> list[Placed]:
    """Return the items of a story file in order.

    Words without their sound stand where they were written, as a sound of which only they leave, or they
    and the original. A part of which nothing but the original leaves stands in its place.
    """
    words = {one.item.transcribes: one for one in leaving if one.item.transcribes is not None}
    sounds = {one.item.item_id for one in leaving}
    bare = {item.item_id: (item, file.original) for file in unredacted.files for item in file.items}
    found: list[Placed] = []
    for one in leaving:
        of = one.item.transcribes
        if of is None:
            found.append(Placed(one, words.get(one.item.item_id), *bare.pop(one.item.item_id, (None, None))))
        elif of not in sounds:
            found.append(Placed(None, one, *bare.pop(of, (None, None))))
    found += [Placed(None, None, *one) for one in bare.values()]
    return sorted(found, key=lambda one: one.number) if unredacted.files else found


def numbers_in_file(leaving: Sequence[Rendition], unredacted: Unredacted = NOTHING) -> tuple[int, ...]:
    """Return the numbers of the parts that the items of a story file are; words alone have their own."""
    return tuple(one.number for one in in_file(leaving, unredacted))


def _item(placed: Placed) -> form.StoryItem:
    item = _redacted_item(placed)
    if placed.bare is None:
        return item
    page = 0 if placed.bare.photo is None else placed.bare.photo.page
    return dataclasses.replace(item, original=placed.original, page=page)


def _redacted_item(placed: Placed) -> form.StoryItem:
    one, words = placed.made, placed.words
    transcript = None if words is None else words.text.text
    if one is None:
        return form.StoryItem(placed.bare.kind if placed.bare else ItemKind.AUDIO, transcript=transcript)
    text = one.text.text
    if one.medium is None:
        return form.StoryItem(one.item.kind, text=text)
    reference = form.MediaRef(
        one.medium.sha256,
        one.medium.type,
        one.medium.size,
        **(_pixels(one) if one.item.kind is ItemKind.PHOTO else _sound(one)),
    )
    return form.StoryItem(
        one.item.kind,
        caption=text,
        transcript=transcript,
        media=reference,
        time_codes=_time_codes(one, words),
    )


def _time_codes(sound: Rendition, words: Rendition | None) -> tuple[form.TimeCode, ...]:
    """Return where the lines of a transcript are heard in the sound beside it: what was said then, as it was.

    A sound that was spoken anew has other times, and those of the first would tell how fast she spoke. A time
    within a silence stays here too: it tells where in it one thing ended that was said, and another began.
    """
    if words is None or sound.voice not in {form.Voice.OWN, form.Voice.DISGUISED}:
        return ()
    rate, mutes = _number(sound, "rate"), sound.facts["mutes"]
    silent = mutes if isinstance(mutes, list) else []
    codes: list[form.TimeCode] = []
    for code in words.codes:
        seconds = round(code.frame / rate, 3)
        heard = not any(start < code.frame < end for start, end in silent)
        if heard and (not codes or seconds > codes[-1].seconds):
            codes.append(form.TimeCode(code.at, seconds))
    return tuple(codes)


def _pixels(one: Rendition) -> dict[str, Any]:
    return {"width": _number(one, "width"), "height": _number(one, "height")}


def _sound(one: Rendition) -> dict[str, Any]:
    return {"seconds": round(_number(one, "frames") / _number(one, "rate"), 3), "voice": one.voice}


def _number(one: Rendition, name: str) -> int:
    value = one.facts[name]
    if not isinstance(value, int):
        raise BugError
    return value


STAYING = frozenset({Scope.WITHHOLD_FROM, Scope.RECONTACT, Scope.REFER_TO_SERVICE})
"""Scopes whose parameters say how to reach her or whom she fears; they never travel."""


def _travelling(consent: Consent, aliases: Sequence[str]) -> tuple[form.ConsentScope, ...]:
    """Return the scopes that travel.

    Whom she keeps the story from stays here. So that nobody passes it on to them either, a yes for anybody
    then travels as one for those to whom it goes, by name, and says that she named nobody: for originals
    it is none.
    """
    keeps = Scope.WITHHOLD_FROM in consent.scopes()
    found: list[form.ConsentScope] = []
    for grant in consent.grants:
        if grant.scope in STAYING or (grant.recipient and grant.recipient not in aliases):
            continue
        one = form.ConsentScope(grant.scope, grant.purpose, grant.until, grant.recipient or None)
        if keeps and not grant.recipient:
            found += [dataclasses.replace(one, recipient=alias, anybody=True) for alias in aliases]
        else:
            found.append(one)
    return tuple(found)


def _log(story: StoryView, leaving: Sequence[Rendition]) -> tuple[form.Redacted, ...]:
    counts: dict[str, int] = {}
    for one in leaving:
        for mark in story.marks[one.item.item_id]:
            if mark.state is MarkState.COVERED:
                counts[mark.category] = counts.get(mark.category, 0) + 1
    return tuple(form.Redacted(category, count) for category, count in sorted(counts.items()))
