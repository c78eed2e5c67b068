"""Bundles that have not arrived: what is missing in each sender's chain, and where a chain divides.

A chain is one sender's count of the bundles for one set of recipients. So a gap tells what never arrived
here, and nothing about bundles for others. A vault that was restored begins a new chain, which has no gap.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.vault import cards, intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers that have not arrived, both ends included."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Chain:
    """What is known of one chain. `alias` is the sender's."""

    alias: str
    fingerprint: str
    chain_id: str
    recipients: int  # for how many each of its bundles is
    last: int  # the highest number that arrived
    gaps: tuple[Gap, ...]
    forks: tuple[int, ...]  # numbers from which on another bundle follows than the one that is here

    @property
    def missing(self) -> int:
        """How many bundles have not arrived."""
        return sum(gap.count for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class _Link:
    sequence: int
    digest: str
    previous: str


def chains(vault: Vault) -> list[Chain]:
    """Return every chain in which something is missing or that divides, by its sender's alias."""

    def step(db: Connection) -> list[Chain]:
        found = []
        for (signer, chain_id, recipients), links in itertools.groupby(
            intake.links(db), key=lambda row: (row[0], row[1], row[2])
        ):
            chain = _chain(db, signer, chain_id, recipients, [_Link(*row[3:]) for row in links])
            if chain.gaps or chain.forks:
                found.append(chain)
        return sorted(found, key=lambda one: (one.alias, one.chain_id))

    return vault.read(step)


def _chain(db: Connection, signer: str, chain_id: str, recipients: str, links: Sequence[_Link]) -> Chain:
    return Chain(
        _alias(db, signer, links[0].digest),
        signer,
        chain_id,
        len(recipients.split()),
        links[-1].sequence,
        tuple(_gaps(one.sequence for one in links)),
        tuple(_forks(links)),
    )


def _alias(db: Connection, signer: str, digest: str) -> str:
    known = cards.by_fingerprint(db, signer)
    if known is not None:
        return known.alias
    sent = intake.sender_card(db, digest)
    return Card.parse(sent).alias if sent is not None else ""


def _gaps(sequences: Iterable[int]) -> Iterable[Gap]:
    """Yield the stretches between 1 and the highest number that are not there, however wide they are."""
    before = 0
    for sequence in sequences:
        if sequence > before + 1:
            yield Gap(before + 1, sequence - 1)
        before = max(before, sequence)


def _forks(links: Sequence[_Link]) -> Iterable[int]:
    """Yield the numbers at which a chain divides: two bundles of one number, or one that follows another."""
    by_number: dict[int, list[_Link]] = {}
    for link in links:
        by_number.setdefault(link.sequence, []).append(link)
    for number, here in by_number.items():
        following = by_number.get(number + 1, [])
        known = {one.digest for one in here}
        if len(here) > 1 or any(one.previous not in known for one in following):
            yield number


def numbers(gaps: Iterable[Gap], most: int) -> tuple[list[int], int]:
    """Return the first `most` numbers of some gaps, and how many more there are."""
    some = list(gaps)
    shown = list(itertools.islice((n for gap in some for n in range(gap.first, gap.last + 1)), most))
    return shown, sum(gap.count for gap in some) - len(shown)
