"""Kits: which are here and from whom, what they hold and change, and whether they are used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.kit import Kit, KitCode, Point, Texts
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import standings
from tbtt_desktop.services.intake import read
from tbtt_desktop.services.kits_in_force import COUNTS, parsed
from tbtt_desktop.services.persons import Person, Shown, person_from
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault import activity, intake, kits
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.kits import KitRow, KitState
from tbtt_desktop.vault.store import Vault


class KitNotUsed(WorldError):
    """A kit cannot be used as it is. Parameter: name, of whose it is."""

    codes = ("kit_not_trusted",)


class NotAKit(WorldError):
    """A bundle holds something else. Parameter: name, the file's."""

    codes = ("not_a_kit",)


class Part(StrEnum):
    """What a line of a kit is for."""

    BEFORE = "before"
    INTERVIEW = "interview"
    CODES = "codes"
    HELP = "help"


class Change(StrEnum):
    """How a line stands to the kit that it takes the place of."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class KitLine:
    """One point, question, code or entry of help."""

    part: Part
    id: str
    text: Texts
    list: str = ""  # of a code
    instead_of: str = ""  # a point or question that comes with the program
    change: Change = Change.NEW
    was: Texts | None = None  # where it changed


@dataclass(frozen=True, slots=True)
class KitView:
    """A kit as it is shown. `update` came later and waits for somebody to look at it."""

    kit: Kit
    sender: Person
    ours: bool  # made here
    state: KitState
    counts: bool  # its signer's key is worth it today
    arrived: str  # stamp; "" for one that is only looked at
    update: Kit | None = None
    update_from: Person | None = None  # a sender may have another key by then
    update_counts: bool = False

    @property
    def in_force(self) -> bool:
        """Whether its texts, codes and help are there to be used."""
        return self.state is KitState.IN_USE and self.counts

    @property
    def waits(self) -> bool:
        """Whether somebody has to look at it, or at what would take its place."""
        return self.update_counts or (self.counts and self.state is KitState.NEW)

    @property
    def newer(self) -> Kit | None:
        """Return what came later and can take its place: it waits, and its signer's key is worth it."""
        return self.update if self.update_counts else None


def views(vault: Vault) -> tuple[KitView, ...]:
    """Return every kit that is here, by name."""

    def step(db: Connection) -> tuple[KitView, ...]:
        there: dict[str, list[KitRow]] = {}
        for row in kits.all_kits(db):
            if row.state is not KitState.REMOVED:
                there.setdefault(row.name, []).append(row)
        return tuple(_view(db, vault.world.clock, rows) for _, rows in sorted(there.items()))

    return vault.read(step)


def _view(db: Connection, clock: Clock, rows: list[KitRow]) -> KitView:
    """Return the kit of a name that is here: of two the one that was decided about, and what came since."""
    row = next((one for one in rows if one.state is not KitState.NEW), rows[-1])
    later = [one for one in rows if one.state is KitState.NEW and one is not row]
    sender, ours = _sender(db, clock, row)
    by, by_us = _sender(db, clock, later[-1]) if later else (None, False)
    return KitView(
        parsed(db, row.document),
        sender,
        ours,
        row.state,
        ours or sender.trust in COUNTS,
        row.stamp,
        parsed(db, later[-1].document) if later else None,
        by,
        by_us or (by is not None and by.trust in COUNTS),
    )


def _sender(db: Connection, clock: Clock, row: KitRow) -> tuple[Person, bool]:
    own = next((card for card in standings.own_keys(db) if card.fingerprint == row.signer), None)
    if own is not None:
        return person_from(own, Trust.TRUSTED), True
    known = standings.known(db, clock, row.signer)
    if known is not None:
        return Shown(db, clock).person(known.card, known), False
    card = intake.card_of(db, row.signer)  # of somebody whom a roster listed that is here no more
    if card is None:  # a damaged vault was saved, and this was not
        return Person("?", "", Role.COORDINATOR, Trust.UNKNOWN, (), (), row.signer, ""), False
    return Shown(db, clock).person(Card.parse(card), None), False


def view_file(vault: Vault, path: Path, progress: Progress = SILENT) -> KitView:
    """Return the kit in a bundle, taking nothing in.

    Raises the bundle's `WorldError`, `NotAKit`.
    """
    verified = read(vault, path, progress)
    if not verified.contents.kits:
        raise NotAKit("not_a_kit", name=path.name)
    kit, signer = verified.contents.kits[0].value, verified.envelope.signer

    def step(db: Connection) -> KitView:
        clock = vault.world.clock
        ours = any(card.fingerprint == signer.fingerprint for card in standings.own_keys(db))
        known = standings.known(db, clock, signer.fingerprint)
        sender = person_from(signer, Trust.TRUSTED) if ours else Shown(db, clock).person(signer, known)
        return KitView(kit, sender, ours, KitState.NEW, ours or sender.trust in COUNTS, "")

    return vault.read(step)


def use(vault: Vault, name: str, number: int) -> KitView:
    """Use the kit of a name and number that somebody looked at. What came later still waits.

    Raises `NotThere`, `KitNotUsed`.
    """
    clock = vault.world.clock

    def step(db: Connection) -> KitView:
        rows = [one for one in _rows(db, name) if one.number <= number]
        if not rows or rows[-1].number != number:
            raise NotThere("kit_unknown", name=name)
        sender, ours = _sender(db, clock, rows[-1])
        if not ours and sender.trust not in COUNTS:
            raise KitNotUsed("kit_not_trusted", name=sender.alias)
        kits.drop(db, rows[:-1])
        kits.set_state(db, rows[-1], KitState.IN_USE)
        activity.log(db, clock, "kit_used", signer=rows[-1].signer, number=number)
        return _view(db, clock, _rows(db, name))

    return vault.write(step)


def stop(vault: Vault, name: str) -> KitView:
    """Stop using a kit; it stays here. Raises `NotThere`."""
    clock = vault.world.clock

    def step(db: Connection) -> KitView:
        rows = _rows(db, name)
        for row in rows:
            if row.state is KitState.IN_USE:
                _, ours = _sender(db, clock, row)
                kits.set_state(db, row, KitState.MADE if ours else KitState.STOPPED)
                activity.log(db, clock, "kit_stopped", signer=row.signer, number=row.number)
        return _view(db, clock, _rows(db, name))

    return vault.write(step)


def remove(vault: Vault, name: str) -> None:
    """Remove a kit, what came later of it included; an older one does not come back. Raises `NotThere`."""

    def step(db: Connection) -> None:
        rows = _rows(db, name)
        kits.drop(db, rows[:-1])
        kits.empty(db, rows[-1])
        activity.log(db, vault.world.clock, "kit_removed", signer=rows[-1].signer, number=rows[-1].number)

    vault.write(step)
    vault.scrub()


def _rows(db: Connection, name: str) -> list[KitRow]:
    found = [one for one in kits.of_name(db, name) if one.state is not KitState.REMOVED]
    if not found:
        raise NotThere("kit_unknown", name=name)
    return found


def lines(kit: Kit, before: Kit | None = None) -> tuple[KitLine, ...]:
    """Return everything that a kit holds, and what is gone since `before`, each with how it changed."""
    now = {(one.part, one.list, one.id): one for one in _lines(kit)}
    then = {} if before is None else {(one.part, one.list, one.id): one for one in _lines(before)}
    found = [_compared(one, then.get(key)) for key, one in now.items()]
    gone = [_with(one, Change.GONE) for key, one in then.items() if key not in now]
    order = list(Part)
    return tuple(sorted((*found, *gone), key=lambda one: order.index(one.part)))


def _compared(line: KitLine, was: KitLine | None) -> KitLine:
    if was is None:
        return _with(line, Change.NEW)
    if (was.text, was.instead_of) == (line.text, line.instead_of):
        return _with(line, Change.SAME)
    return _with(line, Change.CHANGED, was.text)


def _with(line: KitLine, change: Change, was: Texts | None = None) -> KitLine:
    return KitLine(line.part, line.id, line.text, line.list, line.instead_of, change, was)


def _lines(kit: Kit) -> Iterable[KitLine]:
    parts: Mapping[Part, tuple[Point, ...]] = {Part.BEFORE: kit.before, Part.INTERVIEW: kit.questions}
    for part, points in parts.items():
        yield from (KitLine(part, one.id, one.text, instead_of=one.instead_of) for one in points)
    for name, codes in kit.codes.items():
        yield from (_code(name, one) for one in codes)
    yield from (KitLine(Part.HELP, one.id, one.text) for one in kit.help)


def _code(name: str, code: KitCode) -> KitLine:
    return KitLine(Part.CODES, code.id, code.label, name)
