"""Taking back a story that came in, at the desk that has it: by her phrase, or because she asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.bundle.notices import EVERYTHING
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import phrases as her
from tbtt_desktop.services.answers import say_withdrawn
from tbtt_desktop.services.narrowing import HERE, Withdrawals
from tbtt_desktop.services.phrases import PhraseRefused
from tbtt_desktop.services.placing import is_local, settle
from tbtt_desktop.services.taking.proofs import Proofs, carry_out_phrases, her_words, known_hashes
from tbtt_desktop.services.withdrawal import take_back_told_here
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import MediaId, Origin, StoryId
from tbtt_desktop.vault import activity, intake, phrases, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import NO_END, Tombstone
from tbtt_desktop.vault.phrases import Said
from tbtt_desktop.vault.store import Vault


class NotReceived(WorldError):
    """Only a story that came in is taken back so. Parameter: name, the story's id."""

    codes = ("told_here",)


def take_back(
    vault: Vault, story_id: StoryId, scopes: Sequence[Scope] = (), *, phrase: str | None = None
) -> None:
    """Erase a story that came in, or narrow what it may be used for, and answer those who gave it.

    Without `scopes` it is erased, and no later bundle brings it back. With her `phrase` a story told here
    is taken back as well: it leaves no more. What carries no hash of her phrase is not reached by it. Of one
    that was deleted here her phrase keeps out what comes later.
    Raises `NotThere`, `PhraseRefused`, `NotReceived`.
    """
    named = tuple(str(scope) for scope in scopes) or (EVERYTHING,)
    proofs = require_takeable(vault, story_id, phrase)

    def step(db: Connection) -> list[MediaId]:
        if phrase is None:
            _require_received(db, story_id)
        elif is_local(db, story_id) and her_words(db, story_id, phrase, proofs):
            take_back_told_here(db, vault, story_id, named)
        _set(db, vault, story_id, named, None if phrase is None else her.canonical(phrase), proofs)
        return _carry_out(db, vault, story_id, named)

    for media_id in vault.write(step):
        vault.drop_staged(media_id)
    vault.scrub()


def require_takeable(vault: Vault, story_id: StoryId, phrase: str | None = None) -> Proofs:
    """Return what proves her phrase where `take_back` would take something back; raise what it would."""
    if phrase is None:
        vault.read(lambda db: _require_received(db, story_id))
        return frozenset()
    her.require_whole(phrase)
    proofs = _proofs(vault, story_id, phrase)
    if not proofs:
        raise PhraseRefused("phrase_unknown")
    return proofs


def _require_received(db: Connection, story_id: StoryId) -> None:
    if stories.get(db, story_id).origin is Origin.LOCAL:
        raise NotReceived("told_here", name=story_id)


def _proofs(vault: Vault, story_id: StoryId, phrase: str) -> Proofs:
    hashes = vault.read(lambda db: known_hashes(db, story_id))
    return her.proven([her.canonical(phrase)], hashes)


def also_here(vault: Vault, story_id: StoryId, phrase: str) -> bool:
    """Whether her phrase takes something back in this vault of a story that was told here.

    Takes as long as trying it does.
    """
    return vault.read(lambda db: is_local(db, story_id)) and bool(_proofs(vault, story_id, phrase))


def came_back(vault: Vault, story_id: StoryId) -> bool:
    """Whether versions of a story lie here that somebody else signed."""
    return vault.read(lambda db: any(one.signer for one in intake.received(db, story_id)))


def _set(
    db: Connection, vault: Vault, story_id: StoryId, named: Sequence[str], phrase: str | None, proofs: Proofs
) -> None:
    clock = vault.world.clock
    last = _last(db, story_id)
    for scope in named:
        reach = NO_END if scope == EVERYTHING else last
        if phrase is None:
            intake.add_tombstone(db, clock, Tombstone(story_id, "", scope, "", HERE, reach))
        else:
            phrases.add_said(db, clock, Said(story_id, phrase, scope, reach, ""))
    carry_out_phrases(db, clock, story_id, proofs)


def _last(db: Connection, story_id: StoryId) -> int:
    """Return the last revision that is here or left from here: what she agrees to after it stands."""
    found = [one.revision for one in intake.received(db, story_id)]
    if is_local(db, story_id):
        found.append(max(1, stories.get(db, story_id).revision))
    return max(found, default=NO_END)


def _carry_out(db: Connection, vault: Vault, story_id: StoryId, named: Sequence[str]) -> list[MediaId]:
    gone = Withdrawals(db, story_id)
    rows = [one for one in intake.received(db, story_id) if gone.of(one).issuperset(named)]
    left = settle(db, story_id).emptied
    say_withdrawn(db, vault.world.clock, story_id, rows, named)
    activity.log(db, vault.world.clock, "withdrawn", story=story_id)
    return list(left)
