"""A hand that writes the same at every run, so that what a cut left can be compared with what was told."""

from __future__ import annotations

import datetime as dt
import hashlib
import random
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop.clock import Chance, Clock, World
from tbtt_desktop.services import consent, protect, stories, what_happened
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, ItemId, Span, StoryId
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import PASSPHRASE

TABLES: Final = (
    *("stories", "story_codes", "story_checks", "consents", "consent_scopes", "items", "text_revisions"),
    *("entities", "entity_forms", "entity_numbers", "marks", "search_rows", "search", "tombstones"),
    *("received", "media", "media_chunks", "recording_segments", "identity", "cards", "ledger"),
)
ACTS: Final = ("monitoring_stalking", "threats", "impersonation_identity_theft")
_BEGUN: Final = dt.datetime(2026, 3, 8, 9, 30, tzinfo=dt.UTC)
_WORDS: Final = (
    "it",
    "began",
    "in",
    "spring",
    "when",
    "she",
    "came",
    "home",
    "late",
    "and",
    "locked",
    "within",
)
_ADDED: Final = "lantern orchid gravel piano"
_CHANGED: Final = "comet willow saffron river"


def world_of(seed: int) -> World:
    """Return a world whose time moves by 37 seconds at every look and whose chance repeats."""
    moment = iter(range(0, 1 << 40, 37))
    return World(
        Clock(lambda: _BEGUN + dt.timedelta(seconds=next(moment))), Chance(random.Random(seed).randbytes)
    )


def state_of(vault: Vault) -> str:
    """Return a digest of all that was written into a vault: not of its log, nor of who opened it when."""

    def step(db: Connection) -> str:
        digest = hashlib.sha256()
        for table in TABLES:
            for row in sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr):
                digest.update(repr((table, row)).encode())
        return digest.hexdigest()

    return vault.read(step)


def passphrases_after(number: int) -> frozenset[str]:
    """Return which passphrases open the vault after so many changes: one is added, changed, taken away."""
    return frozenset(
        {
            0: {PASSPHRASE},
            1: {PASSPHRASE, _ADDED},
            2: {PASSPHRASE, _CHANGED},
        }[number % 3]
    )


@dataclass
class Pen:
    """Writes into a vault, each act one change that is there as a whole or not at all."""

    vault: Vault
    seed: int
    _chance: random.Random = field(init=False)
    _texts: list[tuple[StoryId, ItemId, str]] = field(default_factory=list)
    _agreed: list[StoryId] = field(default_factory=list)  # without a text yet
    _begun: list[StoryId] = field(default_factory=list)  # and not agreed to yet

    def __post_init__(self) -> None:
        """Begin."""
        self._chance = random.Random(self.seed)

    def act(self) -> None:
        """Do the next thing."""
        if self._begun:
            story = self._begun.pop()
            consent.change(self.vault, story, grant=[Scope.TAKE_NOTES])
            self._agreed.append(story)
        elif self._agreed:
            story = self._agreed.pop()
            text = self._text()
            self._texts.append((story, stories.add_text(self.vault, story, text), text))
        elif len(self._texts) < 2 or self._chance.random() < 0.1:
            self._begun.append(stories.new_story(self.vault))
        else:
            self._write_on()

    def _write_on(self) -> None:
        place = self._chance.randrange(len(self._texts))
        story, item, text = self._texts[place]
        what = self._chance.random()
        if what < 0.5:
            longer = f"{text} {self._text()}"
            stories.save_text(self.vault, item, longer)
            self._texts[place] = story, item, longer
        elif what < 0.6:
            stories.save_notes(self.vault, story, self._text())
        elif what < 0.7:
            stories.rename(self.vault, story, f"Rain {self._chance.randrange(10**9)}")
        elif what < 0.8:
            what_happened.set_codes(self.vault, story, "act", (self._chance.choice(ACTS),))
        elif what < 0.9:
            protect.cover(self.vault, item, Span(0, len(text.split()[0])), Category.PERSON)
        else:
            stories.delete_story(self.vault, story)
            del self._texts[place]

    def _text(self) -> str:
        return " ".join(self._chance.choices(_WORDS, k=self._chance.choice((3, 12, 400))))
