"""Making, writing, finding and reading stories."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass

from tbtt_desktop import limits
from tbtt_desktop.bundle.labels import Labels
from tbtt_desktop.errors import WorldError
from tbtt_desktop.redaction.marks import carry
from tbtt_desktop.redaction.timecodes import carry_codes
from tbtt_desktop.services.narrowing import document_here
from tbtt_desktop.stories.consent import CAPTURE, Consent
from tbtt_desktop.stories.records import (
    Entity,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MediaId,
    Origin,
    Stage,
    StoryId,
    StoryRow,
)
from tbtt_desktop.vault import (
    activity,
    consent,
    items,
    kits,
    marks,
    search,
    staging,
    stories,
    transcripts,
)
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

TYPING_PAUSE = dt.timedelta(seconds=60)
"""A pause after which what is typed becomes a revision of its own."""

NEUTRAL_WORDS = tuple(
    """
    Acorn Amber Anchor Apple April Aspen Autumn Birch Breeze Brook Candle Canyon Cedar Cherry Cliff
    Cloud Clover Coral Cotton Crane Creek Dawn Delta Dune Echo Elm Ember Falcon Feather Fern Field Finch
    Fjord Flint Forest Garden Glade Granite Grove Harbour Hazel Heron Hill Island Ivory Jasper Juniper
    Kite Lagoon Lake Lantern Lark Laurel Leaf Linen Lotus Maple Marble Meadow Mint Mist Moon Moss
    Mountain Oak Ocean Olive Orchard Orchid Otter Pearl Pebble Pine Plum Pond Poplar Quartz Rain Reed
    Ridge River Robin Saffron Sage Shell Silver Sky Sparrow Spruce Star Stone Stream Summit Swan Thyme
    Tide Valley Violet Walnut Wave Willow
    """.split()  # noqa: SIM905
)


class StoryRefused(WorldError):
    """A story does not take what it was given. Parameters: scope, list, code, limit."""

    codes = (
        "consent_missing",
        "code_unknown",
        "list_unknown",
        "list_single",
        "date_invalid",
        "text_too_long",
        "text_not_unicode",
        "pseudonym_invalid",
        "story_received",
        "story_ambiguous",
        "too_many_items",
    )


@dataclass(frozen=True, slots=True)
class StoryView:
    """All of a story but the bytes of its media."""

    row: stories.StoryFields
    items: tuple[Item, ...]
    marks: dict[ItemId, tuple[Mark, ...]]
    entities: tuple[Entity, ...]
    consent: Consent
    codes: dict[str, tuple[str, ...]]
    checks: frozenset[str]
    labels: Labels  # of codes that kits added
    document: dict[str, object] | None  # as it arrived, for a received story


def new_story(
    vault: Vault, *, pseudonym: str | None = None, language: str = "", finished: bool = True
) -> StoryId:
    """Begin a story; without a pseudonym a neutral word that is free is chosen.

    One that is not `finished` is gone at the next opening, unless `finish_story` came first.
    """
    name = None if pseudonym is None else clean_pseudonym(pseudonym)
    story_id = StoryId(vault.world.chance.uuid4())

    def step(db: Connection) -> StoryId:
        chosen = name or _neutral_word(db, vault)
        stories.insert(
            db,
            vault.world.clock,
            story_id,
            origin=Origin.LOCAL,
            stage=Stage.OPEN,
            pseudonym=chosen,
            language=language,
        )
        search.index(db, story_id, search.PSEUDONYM, chosen)
        if not finished:
            staging.set_unfinished(db, story_id)
        activity.log(db, vault.world.clock, "story_begun", story=story_id)
        return story_id

    return vault.write(step)


def finish_story(vault: Vault) -> None:
    """Say that all is in the story that was begun unfinished: from now on it stays."""
    vault.write(staging.clear_unfinished)


def clean_pseudonym(pseudonym: str) -> str:
    """Return a name with single spaces. Raises `StoryRefused` for none, a long or an unseen one."""
    name = " ".join(pseudonym.split())
    # Zero-width joiners belong to the spelling of Persian, Urdu and Hindi names.
    printable = all(unicodedata.category(one)[0] != "C" for one in name if one not in "\u200c\u200d")
    if not name or len(name) > limits.PSEUDONYM_MAX or not printable:
        raise StoryRefused("pseudonym_invalid", limit=limits.PSEUDONYM_MAX)
    return name


def _neutral_word(db: Connection, vault: Vault) -> str:
    taken = stories.pseudonyms(db)
    free = [word for word in NEUTRAL_WORDS if word not in taken]
    number = int.from_bytes(vault.world.chance.token(8))
    if free:
        return free[number % len(free)]
    word = NEUTRAL_WORDS[number % len(NEUTRAL_WORDS)]
    count = 2
    while f"{word} {count}" in taken:
        count += 1
    return f"{word} {count}"


def list_stories(vault: Vault) -> list[StoryRow]:
    """Return every story, newest change first."""
    return vault.read(stories.rows)


def newest_stories(vault: Vault, count: int) -> list[StoryRow]:
    """Return the beginning of that list."""
    return vault.read(lambda db: stories.rows(db, stories.newest(db, count)))


def find_story(vault: Vault, name: str) -> StoryId:
    """Return the story whose id is, or uniquely begins with, `name` (at least four characters)."""
    found = vault.read(lambda db: stories.ids_beginning_with(db, name)) if len(name) >= 4 else []
    if len(found) > 1:
        raise StoryRefused("story_ambiguous")
    if not found:
        raise NotThere("story_unknown", name=name)
    return found[0]


def view(vault: Vault, story_id: StoryId) -> StoryView:
    """Return a story. Raises `NotThere`."""

    def step(db: Connection) -> StoryView:
        row = stories.get(db, story_id)
        parts = tuple(items.of_story(db, story_id))
        return StoryView(
            row=row,
            items=parts,
            marks={part.item_id: tuple(marks.marks_of(db, part.item_id)) for part in parts},
            entities=tuple(marks.entities(db, story_id)),
            consent=consent.current(db, story_id),
            codes=stories.codes(db, story_id),
            checks=stories.checks(db, story_id),
            labels=kits.labels(db, story_id),
            document=document_here(db, story_id),
        )

    return vault.read(step)


def require_local(db: Connection, story_id: StoryId) -> None:
    """Refuse to change a story that arrived in a bundle."""
    if stories.get(db, story_id).origin is not Origin.LOCAL:
        raise StoryRefused("story_received")


def require_capture(db: Connection, vault: Vault, story_id: StoryId, kind: ItemKind) -> None:
    """Refuse to take a part of `kind` to which she did not agree."""
    require_local(db, story_id)
    scope = CAPTURE[kind]
    if not consent.current(db, story_id).allows(scope, vault.world.clock.today()):
        raise StoryRefused("consent_missing", scope=scope)
    if len(items.of_story(db, story_id)) >= limits.ITEMS_MAX:
        raise StoryRefused("too_many_items", limit=limits.ITEMS_MAX)


def check_text(text: str) -> None:
    """Refuse text that is too long or is not Unicode (lone surrogates)."""
    if len(text) > limits.TEXT_MAX:
        raise StoryRefused("text_too_long", limit=limits.TEXT_MAX)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise StoryRefused("text_not_unicode") from None


def clean_line(text: str) -> str:
    """Return a text on one line, as a bundle can hold it. Raises `StoryRefused` for a long one."""
    check_text(text)
    line = "".join(one for one in " ".join(text.split()) if unicodedata.category(one) != "Cc")
    if len(line) > limits.LINE_MAX:
        raise StoryRefused("text_too_long", limit=limits.LINE_MAX)
    return line


def add_text(vault: Vault, story_id: StoryId, text: str = "") -> ItemId:
    """Begin a written part. Raises `StoryRefused` where she did not agree to notes."""
    check_text(text)

    def step(db: Connection) -> ItemId:
        require_capture(db, vault, story_id, ItemKind.TEXT)
        item_id = items.insert(db, vault.world.clock, story_id, ItemKind.TEXT, text=text)
        _index_item(db, story_id, item_id, text)
        stories.touch(db, vault.world.clock, story_id)
        return item_id

    return vault.write(step)


def _index_item(db: Connection, story_id: StoryId, item_id: ItemId, text: str) -> None:
    _, item = items.get(db, item_id)
    search.index(db, story_id, str(item.number), text)


def save_text(vault: Vault, item_id: ItemId, text: str) -> int:
    """Save what is written (or a caption) as it stands; return its revision. Raises `StoryRefused`.

    Typing without a longer pause writes over the same revision. Marks are carried over;
    one that cannot be placed with certainty becomes unplaced, to be decided.
    """
    check_text(text)

    def step(db: Connection) -> int:
        story_id, item = items.get(db, item_id)
        require_local(db, story_id)
        if text == item.text:
            return item.text_revision
        if item.kind is not ItemKind.TEXT and len(text) > limits.CAPTION_MAX:
            raise StoryRefused("text_too_long", limit=limits.CAPTION_MAX)
        clock = vault.world.clock
        last = stories.parse_stamp(items.revision_stamp(db, item_id, item.text_revision))
        revision = item.text_revision
        if item.text and clock.now() - last > TYPING_PAUSE:
            revision += 1
            items.add_revision(db, clock, item_id, revision, text)
        else:
            items.replace_revision(db, clock, item_id, revision, text)
        for mark in carry(item.text, text, marks.marks_of(db, item_id)):
            marks.update_mark(db, mark)
        if item.codes:
            transcripts.set_codes(db, item_id, carry_codes(item.text, text, item.codes))
        _index_item(db, story_id, item_id, text)
        stories.touch(db, clock, story_id)
        return revision

    return vault.write(step)


def remove_item(vault: Vault, item_id: ItemId) -> None:
    """Take a part out of its story, a sound with its transcript.

    `restore_item` undoes it until `services.erasing` deletes it for good.
    """
    _set_removed(vault, item_id, None, removed=True)


def restore_item(vault: Vault, story_id: StoryId, item_id: ItemId) -> None:
    """Put a removed part back, a sound with its transcript.

    Raises `NotThere` once it was deleted for good.
    """
    _set_removed(vault, item_id, story_id, removed=False)


def _set_removed(vault: Vault, item_id: ItemId, story: StoryId | None, *, removed: bool) -> None:
    clock = vault.world.clock

    def step(db: Connection) -> None:
        story_id = items.get(db, item_id)[0] if story is None else story
        require_local(db, story_id)
        moment = int(clock.now().timestamp()) if removed else 0
        words = transcripts.transcript_of(db, item_id)
        for part in (item_id,) if words is None else (item_id, words):
            _set_one_removed(db, story_id, part, moment)
        stories.touch(db, clock, story_id)

    vault.write(step)


def _set_one_removed(db: Connection, story_id: StoryId, item_id: ItemId, moment: int) -> None:
    if moment:
        _, number = items.place_of(db, item_id)
        items.set_removed(db, item_id, moment)
        search.index(db, story_id, str(number), "")
    else:
        items.set_removed(db, item_id, 0)
        _, item = items.get(db, item_id)
        search.index(db, story_id, str(item.number), item.text)


def rename(vault: Vault, story_id: StoryId, pseudonym: str) -> None:
    """Call a story differently."""
    name = clean_pseudonym(pseudonym)

    def step(db: Connection) -> None:
        require_local(db, story_id)
        stories.set_pseudonym(db, story_id, name)
        search.index(db, story_id, search.PSEUDONYM, name)
        stories.touch(db, vault.world.clock, story_id)

    vault.write(step)


def set_language(vault: Vault, story_id: StoryId, language: str, country: str = "") -> None:
    """Say in which language (BCP 47) and country (ISO 3166-1 alpha-2) it is told."""

    def step(db: Connection) -> None:
        require_local(db, story_id)
        stories.set_language(db, story_id, language)
        stories.set_country(db, story_id, country)
        stories.touch(db, vault.world.clock, story_id)

    vault.write(step)


def save_notes(vault: Vault, story_id: StoryId, notes: str) -> None:
    """Keep the helper's own notes. They never leave, and changing them changes no approval."""
    check_text(notes)

    def step(db: Connection) -> None:
        stories.set_notes(db, story_id, notes)
        search.index(db, story_id, search.NOTES, notes)

    vault.write(step)


def set_check(vault: Vault, story_id: StoryId, name: str, done: bool) -> None:
    """Note what was asked or explained before she spoke."""
    vault.write(lambda db: stories.set_check(db, vault.world.clock, story_id, name, done))


def delete_story(vault: Vault, story_id: StoryId) -> None:
    """Delete a story here, without remnants; what left stays in the ledger. Raises `NotThere`."""

    def step(db: Connection) -> list[MediaId]:
        stories.get(db, story_id)
        left = stories.delete(db, story_id)
        if staging.unfinished(db) == story_id:
            staging.clear_unfinished(db)
        activity.log(db, vault.world.clock, activity.STORY_DELETED, story=story_id)
        return left

    for media_id in vault.write(step):
        vault.drop_staged(media_id)
    vault.scrub()
