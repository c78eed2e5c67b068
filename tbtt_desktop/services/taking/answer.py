"""What a bundle came to, and what its sender will be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tbtt_desktop.bundle.notices import Accepted, Refused, Withdrawn
from tbtt_desktop.stories.records import MediaId


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


@dataclass(slots=True)
class Answer:
    """What the receipt will say."""

    accepted: list[Accepted] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    withdrawn: list[Withdrawn] = field(default_factory=list)
    emptied: list[MediaId] = field(default_factory=list)  # media of what was withdrawn; not said
