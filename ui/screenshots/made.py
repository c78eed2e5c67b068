"""Made-up people and stories in real vaults, for the pictures. Nobody in them exists."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import Clock, World
from tbtt_desktop.crypto import age
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.crypto.shares import Share
from tbtt_desktop.services import (
    approval,
    capture,
    consent,
    demo_input,
    handover,
    help_list,
    intake,
    kit_making,
    kits,
    people,
    protect,
    receipts,
    recovery,
    rosters,
    sightings,
    stories,
    transcripts,
    what_happened,
    withdrawal,
)
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.services.unredacted import approve_originals
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, ItemId, Role, StoryId
from tbtt_desktop.stories.subtitles import TimedLine
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault.lane import Lane
from tbtt_desktop.vault.store import Vault
from ui.screens.before.presenter import CHECKS
from ui.settings_file import KnownVault

KIT: Final = "kit.yaml"
CHEAP: Final = KdfParams(memory_kib=64, passes=1, lanes=1)  # what these vaults hold is in this file
PASSPHRASE: Final = "made up, as is everything here"  # noqa: S105 - it opens nothing else

AGREED: Final = (
    Scope.TAKE_NOTES,
    Scope.RECORD_AUDIO,
    Scope.TAKE_PHOTO,
    Scope.STORE_LOCAL,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.USE_IN_STATISTICS,
    Scope.PUBLISH_IMAGE,
)

RAIN: Final = (
    "My name is Zubeida. It began after I left the job at the school in Gulberg. First the messages at night"
    " from 0300 1234567, then a page with my pictures and my old address, House 12, Gulberg. My cousin"
    " Mahnoor saw it before I did.\n\n"
    "He wrote as @zubi.writes so that people would think it was me. I reported it three times. In May they"
    " answered that it did not go against their rules. Mahnoor said we should go to the police together."
)
RAIN_NOTES: Final = "Voice shook when her cousin came up. Ask before going back there."
CEDAR: Final = "He sent the pictures to a group of two hundred people. I knew most of them."
RIVER: Final = "كتب باسمي إلى كل من أعرف. لم أعد أفتح الهاتف في الليل."
RIVER_AGAIN: Final = "كتب باسمي إلى كل من أعرف وإلى أهلي. لم أعد أفتح الهاتف في الليل ولا في الصباح."
LANTERN: Final = "There was a program on the telephone that he gave me. He read everything before I did."
ORCHID: Final = "He wants money, every month, or my father gets the pictures."
HARBOUR: Final = "He stands at the corner when I go to work. She wants to tell the rest and not to write it."
SAID: Final = (
    TimedLine("He knew where I was, every hour of the day.", 0),
    TimedLine("My name is Amina Yusuf.", 2_900),
    TimedLine("When I changed my number, he had the new one.", 5_200),
    TimedLine("It was zero seven one two, three four five, six seven eight.", 7_800),
    TimedLine("I was afraid to go out, and afraid to stay at home.", 12_500),
)
HELP: Final = "Women's shelter, day and night: ask at the desk.\nLegal advice: Tuesdays, second floor."


@dataclass(slots=True)
class Calendar:
    """A clock that stands some days in the past until it is set to none."""

    days_ago: float = 40.0

    def now(self) -> dt.datetime:
        """Return the time that it shows."""
        return dt.datetime.now(dt.UTC) - dt.timedelta(days=self.days_ago)


@dataclass(frozen=True, slots=True)
class Made:
    """Two vaults that know each other, stories by their names, and files that came in."""

    helper: Vault
    desk: Vault
    shares: tuple[Share, ...]
    stories: dict[str, StoryId]
    came_in: tuple[Path, ...]
    known: dict[Role, KnownVault]
    kit: Path  # what a coordinator wrote


class Maker:
    """Makes everything below one private folder, day by day."""

    def __init__(self, folder: Path, lane: Lane) -> None:
        self._folder = folder
        self._lane = lane
        self._calendar = Calendar()
        self._world = World(Clock(self._calendar.now))
        self._made: dict[str, StoryId] = {}
        self._came_in: list[Path] = []

    def make(self) -> Made:
        """Make the vaults and what is in them."""
        helper, shares = self._vault("helper", Role.HELPER, "amal", "Amal, field team")
        desk, _ = self._vault("desk", Role.COORDINATOR, "desk", "Regional desk")
        noor, _ = self._vault("noor", Role.HELPER, "noor", "Noor, shelter")
        stranger, _ = self._vault("stranger", Role.HELPER, "samira", "Samira")
        for one in (helper, noor):
            _introduce(one, desk)
            _introduce(desk, one)
        _introduce(stranger, desk)
        help_list.save_help_list(helper, HELP)
        self._kits(helper, desk)
        self._past(helper, desk)
        self._files(helper, noor, stranger)
        self._differing(noor, desk)
        self._trust(desk, stranger)
        self._present(helper)
        for vault in (noor, stranger):
            vault.close()
        known = {
            Role.HELPER: KnownVault("Green notebook", helper.files.folder),
            Role.COORDINATOR: KnownVault("Blue notebook", desk.files.folder),
        }
        return Made(helper, desk, shares, self._made, tuple(self._came_in), known, self._folder / KIT)

    def _kits(self, helper: Vault, desk: Vault) -> None:
        """Give the helper a kit that is in use, and a newer one that waits to be looked at."""
        source = self._folder / KIT
        kit_making.export_example(source)
        written = source.read_text(encoding="utf-8")
        for name, text in (
            ("40aa9c1d", written),
            ("b83e07f2", written.replace("Free line 1195", "Free line 1196")),
        ):
            source.write_text(text, encoding="utf-8")
            path = self._folder / f"{name}.tbtt"
            kit_making.create(desk, kit_making.plan(desk, source), ["amal"], path)
            intake.take_in(helper, path)
            if text == written:
                kits.use(helper, "coast", 1)
        source.write_text(written.replace("Free line 1195", "Free line 1197"), encoding="utf-8")

    def _vault(self, folder: str, role: Role, alias: str, name: str) -> tuple[Vault, tuple[Share, ...]]:
        made = create_vault(
            self._folder / folder,
            role,
            alias,
            PASSPHRASE,
            name=name,
            lane=self._lane,
            world=self._world,
            params=CHEAP,
        )
        recovery.confirm_drill(made.vault)
        return made.vault, made.shares

    def _begin(self, vault: Vault, name: str, days_ago: float, *acts: str, language: str = "en") -> StoryId:
        self._calendar.days_ago = days_ago
        story_id = stories.new_story(vault, pseudonym=name, language=language)
        consent.change(vault, story_id, grant=AGREED)
        for check in CHECKS[:2]:
            stories.set_check(vault, story_id, check, done=True)
        what_happened.set_codes(vault, story_id, "act", acts)
        self._made[name.lower()] = story_id
        return story_id

    def _seal(self, vault: Vault, story_id: StoryId, file: str, *, originals: bool = False) -> Path:
        """Do what is due before a story leaves, and hand it over to the desk."""
        protect.accept(vault, story_id)
        protect.set_looked_at(vault, story_id)
        approval.approve(vault, story_id)
        if originals:
            approve_originals(vault, story_id, ["desk"])
        path = self._folder / f"{file}.tbtt"
        handover.export(vault, handover.plan(vault, [story_id], ["desk"], originals=originals), path)
        return path

    def _past(self, helper: Vault, desk: Vault) -> None:
        """Make what was handed over weeks ago."""
        orchid = self._begin(helper, "Orchid", 31, "sextortion", "extortion")
        stories.add_text(helper, orchid, ORCHID)
        intake.take_in(desk, self._seal(helper, orchid, "1c44a0d9"))
        river = self._begin(helper, "River", 24, "impersonation_identity_theft", language="ar")
        stories.add_text(helper, river, RIVER)
        capture.add_photo(helper, river, Memory(bytearray(demo_input.chat_screenshot().data)))
        taken = self._seal(helper, river, "c2d9417f")
        intake.take_in(desk, taken)
        self._came_in.append(taken)
        for sealed in receipts.write_receipts(desk, self._folder / "receipts"):
            intake.take_in(helper, sealed.path)
        delta = self._begin(helper, "Delta", 22, "threats")
        consent.change(helper, delta, grant=(Scope.PUBLISH_VOICE_ORIGINAL, Scope.PUBLISH_TRANSCRIPT))
        voice = demo_input.spoken_testimony()
        spoken = capture.add_audio(helper, delta, Memory(bytearray(voice.data)))
        for mute in voice.mutes:
            protect.cover(helper, spoken, mute, Category.PERSON)
        _write_down(helper, delta, spoken)
        consent.change(helper, delta, grant=(Scope.LEGAL_EVIDENCE,), recipient="desk", purpose="court")
        chat = demo_input.chat_screenshot()
        seen = capture.add_photo(helper, delta, Memory(bytearray(chat.data)))
        for box in chat.boxes[:3]:
            protect.cover(helper, seen, box, Category.PERSON)
        intake.take_in(desk, self._seal(helper, delta, "5e07b8aa", originals=True))
        lantern = self._begin(helper, "Lantern", 19, "monitoring_stalking", "hacking")
        stories.add_text(helper, lantern, LANTERN)
        self._came_in.append(self._seal(helper, lantern, "8f3c52e1"))

    def _files(self, helper: Vault, noor: Vault, stranger: Vault) -> None:
        """Make what lies on the desk's stick: a withdrawal, a trusted and a strange bundle, a cut one."""
        self._calendar.days_ago = 11
        gone = self._folder / "b7710c3a.tbtt"
        withdrawal.withdraw(helper, self._made["orchid"], ["desk"], gone)
        willow = self._begin(noor, "Willow", 10, "harassment", "trolling")
        stories.add_text(noor, willow, CEDAR)
        stone = self._begin(stranger, "Stone", 10, "doxing")
        stories.add_text(stranger, stone, LANTERN)
        whole = self._seal(noor, willow, "e19d6b22").read_bytes()
        cut = self._folder / "77c0f5a8.tbtt"
        cut.write_bytes(whole[: len(whole) * 2 // 3])
        self._came_in += [gone, self._folder / "e19d6b22.tbtt", self._seal(stranger, stone, "04aa9d1c"), cut]

    def _differing(self, noor: Vault, desk: Vault) -> None:
        """Make another version of a story that came in, as a second helper tells it."""
        self._calendar.days_ago = 9
        here = desk.read(lambda db: arrivals.current_revision(db, self._made["river"]))
        story = Story.parse(here.document if here is not None else b"")
        item = dataclasses.replace(story.items[0], text=RIVER_AGAIN)
        other = dataclasses.replace(story, pseudonym="Candle", items=(item,), date="2026-01")
        part = Part.of_bytes(f"data/stories/{story.story_id}.json", other.to_bytes())
        path, cards = self._folder / "9b21f0c3.tbtt", people.trusted_cards(noor, ["desk"])
        seal(noor, Kind.STORIES, cards, [part], path=path, record=lambda _db, _composed: None)
        intake.take_in(desk, path)

    def _trust(self, desk: Vault, stranger: Vault) -> None:
        """Make one of each whom the desk may know: not compared, by a roster, and trusted no more."""
        self._calendar.days_ago = 8
        people.add_card(desk, people.own_card(stranger))
        north, _ = self._vault("north", Role.COORDINATOR, "north", "Northern desk")
        _introduce(desk, north)
        _introduce(north, desk)
        people.set_authority(desk, "north", on=True)
        people.add_card(north, _card("tariq", "Tariq, legal aid"), compared=True)
        listed = self._folder / "f20b6e71.tbtt"
        until = self._world.clock.today() + dt.timedelta(180)
        rosters.create(north, rosters.plan(north, until), ["desk"], listed)
        intake.take_in(desk, listed)
        hala, _ = self._vault("hala", Role.HELPER, "hala", "Hala")
        _introduce(desk, hala)
        _introduce(hala, desk)
        fern = self._begin(hala, "Fern", 8, "threats")
        stories.add_text(hala, fern, ORCHID)
        intake.take_in(desk, self._seal(hala, fern, "6ad03c58"))
        self._calendar.days_ago = 2
        people.revoke(desk, "hala", Reason.STOLEN)
        for vault in (north, hala):
            vault.close()

    def _present(self, helper: Vault) -> None:
        """Make what is being worked on."""
        cedar = self._begin(helper, "Cedar", 12, "nonconsensual_sharing_personal_or_intimate")
        stories.add_text(helper, cedar, CEDAR)
        approval.approve(helper, cedar)
        rain = self._begin(helper, "Rain", 9, "threats", "doxing")
        what_happened.set_codes(helper, rain, "abuser_class", ("known",))
        stories.add_text(helper, rain, RAIN)
        stories.save_notes(helper, rain, RAIN_NOTES)
        chat, voice = demo_input.chat_screenshot(), demo_input.spoken_testimony()
        first = capture.add_photo(helper, rain, Memory(bytearray(chat.data)))
        capture.add_photo(helper, rain, Memory(bytearray(chat.data)))
        spoken = capture.add_audio(helper, rain, Memory(bytearray(voice.data)))
        for box in chat.boxes[:3]:
            protect.cover(helper, first, box, Category.PERSON)
        for mute in voice.mutes:
            protect.cover(helper, spoken, mute, Category.PERSON)
        _write_down(helper, rain, spoken)
        sightings.look_through(helper, rain)
        protect.accept(helper, rain, [Category.PHONE])
        protect.cover_term(helper, rain, "Mahnoor", Category.PERSON)
        protect.set_looked_at(helper, rain, [2])
        self._calendar.days_ago = 0
        harbour = self._begin(helper, "Harbour", 0, "monitoring_stalking")
        stories.add_text(helper, harbour, HARBOUR)
        meadow = stories.new_story(helper, pseudonym="Meadow")
        self._made["meadow"] = meadow


def _write_down(vault: Vault, story_id: StoryId, sound: ItemId) -> None:
    """Write down what is said in a sound, as far as it is long enough."""
    item = next(one for one in stories.view(vault, story_id).items if one.item_id == sound)
    transcripts.write_lines(vault, item, SAID)


def _introduce(one: Vault, other: Vault) -> None:
    """Let `one` trust the other's card, as after comparing words."""
    card = people.own_card(other)
    people.add_card(one, card, words=" ".join(people.own_person(other).words))


def _card(alias: str, name: str) -> Card:
    """Make a card of somebody who has no vault here."""
    recipient = age.recipient_of(age.new_identity())
    created = dt.datetime.now(dt.UTC).date()
    return Card.build(
        alias.encode().ljust(32),
        alias=alias,
        name=name,
        role=Role.HELPER,
        age_recipient=recipient,
        created=created,
    )
