"""What a bundle came to, and what its sender will be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tbtt_desktop.bundle.notices import Accepted, Refused, Withdrawn
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault.phrases import PhraseHash


class Result(StrEnum):
    """What became of a bundle. The values are those of `import --json`."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    UPDATED = "updated"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"
    WAITING = "waiting"  # nobody compared the signer's words yet; nothing was taken
    QUARANTINED = "quarantined"  # the signer's key was revoked; nothing was taken
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a recipient says of one story in one bundle of ours."""

    story_id: StoryId
    alias: str
    answer: str  # accepted, withdrawn, or the code of a refusal


@dataclass(slots=True)
class Answer:
    """What the receipt will say."""

    accepted: list[Accepted] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    withdrawn: list[Withdrawn] = field(default_factory=list)
    # What follows is not said.
    emptied: list[MediaId] = field(default_factory=list)  # media of what was withdrawn
    kept: list[StoryId] = field(default_factory=list)  # stories of which a version came in
    confirmed: list[Confirmation] = field(default_factory=list)  # what receipts said of our own bundles
    strange: int = 0  # receipts for bundles that did not leave from here for who signed them
    proofs: frozenset[tuple[str, PhraseHash]] = frozenset()  # phrases that were tried, and fit
