"""Who may withdraw a story: pure rules over what is known.

Trust comes from a person who compared words, so nothing here is decided by what a bundle says
about itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tbtt_desktop.bundle.notices import By
from tbtt_desktop.stories.records import Trust


@dataclass(frozen=True, slots=True)
class Rights:
    """What decides whether a withdrawal counts. Keys are given by fingerprint.

    `successors` maps a key to the one that its owner rotated to and that was confirmed;
    `coordinator` is the key of the coordinator who received the story, where it is not ours.
    """

    story_signer: str
    successors: Mapping[str, str]
    coordinator: str | None = None
    phrase_matches: bool = False


def may_withdraw(by: By, fingerprint: str, trust: Trust, rights: Rights) -> bool:
    """Whether a withdrawal signed by the key `fingerprint`, claiming the right `by`, counts.

    With the survivor's withdrawal phrase the key does not matter: anybody may carry it for
    her, unless the key was revoked. Without it, an unknown signer's withdrawal of a story of
    their own counts too: it can only ever take back what the same key gave.
    """
    if trust is Trust.REVOKED:
        return False
    if by is By.PHRASE:
        return rights.phrase_matches
    if by is By.SIGNER:
        return fingerprint == rights.story_signer
    if by is By.SUCCESSOR:
        return fingerprint in _successors(rights)
    return trust is Trust.TRUSTED and fingerprint == rights.coordinator


def _successors(rights: Rights) -> set[str]:
    """Return every key that the story's signer rotated to, in any number of steps."""
    found: set[str] = set()
    key = rights.story_signer
    while (following := rights.successors.get(key)) is not None and following not in found:
        found.add(following)
        key = following
    return found
