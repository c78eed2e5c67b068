"""Who may do what: pure rules over what is known.

Trust comes from a person who compared words, or from a roster that she believes (see `standing`), so nothing
here is decided by what a bundle says about itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tbtt_desktop.bundle.notices import By
from tbtt_desktop.stories.records import Role, Trust


class Action(StrEnum):
    """What somebody else's key may be good for."""

    GIVE_STORIES = "give_stories"
    WITHDRAW = "withdraw"  # at all; which stories is for `may_withdraw`
    CONFIRM = "confirm"  # by a receipt
    SEND_ROSTER = "send_roster"  # and its owner is marked as an authority
    SEND_KIT = "send_kit"
    TRANSFER = "transfer"  # an unredacted story
    BE_GIVEN = "be_given"  # anything: to be named as recipient


EVERYBODY: Final = frozenset(Role)
_DESKS: Final = frozenset({Role.COORDINATOR, Role.ARCHIVE})
ROLES: Final[Mapping[Action, frozenset[Role]]] = {
    Action.GIVE_STORIES: EVERYBODY,
    Action.WITHDRAW: EVERYBODY,
    Action.CONFIRM: EVERYBODY,
    Action.SEND_ROSTER: _DESKS,
    Action.SEND_KIT: _DESKS,
    Action.TRANSFER: frozenset({Role.HELPER, Role.COORDINATOR}),
    Action.BE_GIVEN: EVERYBODY,
}
"""In which role a trusted key may do what."""

_EXPIRED: Final = frozenset({Action.WITHDRAW})  # what she takes back must not wait for a new roster
_FORMER: Final = frozenset({Action.GIVE_STORIES, Action.WITHDRAW, Action.CONFIRM, Action.TRANSFER})


def may(action: Action, role: Role, trust: Trust, *, former: bool = False) -> bool:
    """Whether a key may be used so.

    `former` says that its owner has another one now, and this one made what is still on its way. `role` is
    the one that the roster gives by which the key is trusted, else that of its card.
    """
    if trust is Trust.EXPIRED:
        return action in _EXPIRED and role in ROLES[action]
    if trust is not Trust.TRUSTED or role not in ROLES[action]:
        return False
    return not former or action in _FORMER


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
    if by is By.SIGNER:  # of a story whose versions were signed with one key after another
        return fingerprint in {rights.story_signer, *_successors(rights, rights.story_signer)}
    if by is By.SUCCESSOR:
        return fingerprint in _successors(rights, rights.story_signer)
    if trust is not Trust.TRUSTED or rights.coordinator is None:
        return False
    return fingerprint in {rights.coordinator, *_successors(rights, rights.coordinator)}


def _successors(rights: Rights, key: str) -> set[str]:
    """Return every key that the owner of one rotated to, in any number of steps."""
    found: set[str] = set()
    while (following := rights.successors.get(key)) is not None and following not in found:
        found.add(following)
        key = following
    return found
