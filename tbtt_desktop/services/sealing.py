"""One bundle, whatever it holds: signed, encrypted, whole on disk or not there."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope, Kind, Link, Recipient
from tbtt_desktop.bundle.writer import Composed, Part, compose
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import growing
from tbtt_desktop.services.files import Flowing, whole_file
from tbtt_desktop.services.people import own_card
from tbtt_desktop.stories.records import Stage
from tbtt_desktop.vault import activity, handovers, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.disk import answers
from tbtt_desktop.vault.handovers import Chain
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

_LEFT: Final = frozenset({"stories", handovers.TRANSFERRED})


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that was written."""

    path: Path
    bundle_id: str
    digest: str  # SHA-256 of its tagmanifest
    size: int  # bytes of the file


def seal(
    vault: Vault,
    kind: Kind,
    cards: Sequence[Card],
    parts: Sequence[Part],
    *,
    path: Path,
    record: Callable[[Connection, Composed], None],
    check: Callable[[Composed], None] | None = None,
    progress: Progress = SILENT,
) -> Sealed:
    """Sign and encrypt `parts` for `cards` into a new file.

    `check` sees everything as it will leave, and raises what it does not let pass. `record` is
    called in the transaction that moves the chain on. That is on disk before the file has its name:
    a crash between the two leaves a gap in the chain, never a bundle abroad of which this vault
    knows nothing. Raises `FileProblem`, `Cancelled`, `BundleRefused`.
    """
    owner = vault.read(identity)
    chain_key = " ".join(sorted(card.fingerprint for card in cards))
    link = vault.read(lambda db: _next_link(db, vault, chain_key))
    recipients = tuple(Recipient.of(card) for card in cards)
    envelope = Envelope.new(vault.world, kind, own_card(vault), recipients, link)
    composed = compose(envelope, parts, owner.signing_seed)
    if check is not None:
        check(composed)

    def on_disk(db: Connection) -> None:
        handovers.set_chain(db, chain_key, Chain(link.chain_id, link.sequence, composed.digest))
        record(db, composed)

    noted = False
    try:
        with whole_file(path, beforehand=lambda part: growing.note(vault, part)) as file:
            age.encrypt(composed.open(progress), Flowing(file), [card.age_recipient for card in cards])
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
            vault.write(on_disk)
            noted = True
    except BaseException as error:
        growing.forget(vault)
        if noted and _surely_not_there(path, error):
            vault.write(lambda db: _take_back(db, vault, composed.digest))
        raise
    return Sealed(path, envelope.bundle_id, composed.digest, size)


def seal_for_all(
    vault: Vault,
    kind: Kind,
    cards: Sequence[Card],
    parts: Sequence[Part],
    *,
    path: Path,
    record: Callable[[Connection, Composed], None],
    progress: Progress = SILENT,
) -> tuple[Sealed, ...]:
    """Seal the same parts for any number of people: `path`, or `path-1`, `path-2` … where 16 are not enough.

    `record` is called for each file. Raises as `seal` does.
    """
    most = limits.AGE_RECIPIENTS_MAX
    groups = [cards[at : at + most] for at in range(0, len(cards), most)]
    sealed = []
    for number, group in enumerate(groups, 1):
        checkpoint(progress)
        target = path if len(groups) == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        sealed.append(seal(vault, kind, group, parts, path=target, record=record, progress=progress))
    return tuple(sealed)


def _surely_not_there(path: Path, error: BaseException) -> bool:
    """Whether a bundle that did not get its name is nowhere: of a stick that is gone nobody knows."""
    if isinstance(error, FileProblem) and error.code == "file_exists":
        return True
    return answers(path.parent) and not path.exists()


def _take_back(db: Connection, vault: Vault, digest: str) -> None:
    """Forget that a bundle left which did not; its place in the chain stays empty."""
    for row in handovers.not_sent(db, digest):
        left_before = any(one.kind in _LEFT for one in handovers.ledger_of(db, row.story_id))
        if row.kind in _LEFT and not left_before and stories.exists(db, row.story_id):
            stories.set_stage(db, row.story_id, Stage.READY)
    activity.log(db, vault.world.clock, "not_handed_over")


def _next_link(db: Connection, vault: Vault, chain_key: str) -> Link:
    chain = handovers.chain(db, chain_key)
    if chain is None:
        return Link(vault.world.chance.uuid4(), 1, None)
    return Link(chain.chain_id, chain.sequence + 1, chain.previous)
