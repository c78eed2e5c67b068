"""Kits that a coordinator makes: read from what she wrote, shown as they would be, given out, written out."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.kit import NUMBER_MAX, Fault, Kit, fault, folded
from tbtt_desktop.bundle.trust import Action, may
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.errors import WorldError
from tbtt_desktop.paths import resource
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import forms, standings
from tbtt_desktop.services.files import read_small, whole_file
from tbtt_desktop.services.kit_source import read_source, write_source
from tbtt_desktop.services.kits_in_force import parsed
from tbtt_desktop.services.people import trusted_cards
from tbtt_desktop.services.sealing import Sealed, seal_for_all
from tbtt_desktop.services.taking.kits import check_name
from tbtt_desktop.services.taxonomy import every_label, taxonomy
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import activity, kits
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.kits import KitRow, KitState
from tbtt_desktop.vault.store import Vault

_FAULTS: Final = {
    Fault.DEVICE: "kit_name_device",
    Fault.LANGUAGE: "kit_language_missing",
    Fault.BLANK: "kit_text_blank",
    Fault.TWICE: "kit_text_blank",  # the keys of a mapping stand once
    Fault.ALIKE: "kit_labels_alike",
    Fault.EMPTY: "kit_empty",
}


class KitNotMade(WorldError):
    """A kit that cannot be made. Parameters: where, properties and ids of the file; limit, in bytes."""

    codes = (
        "kit_not_coordinator",
        "kit_of_nobody",
        "kit_name_device",
        "kit_language_missing",
        "kit_text_blank",
        "kit_labels_alike",
        "kit_label_ours",
        "kit_list_unknown",
        "kit_point_unknown",
        "kit_empty",
        "kit_too_large",
        "kit_numbers_gone",
    )


@dataclass(frozen=True, slots=True)
class KitPlan:
    """A kit as it would be given out. `before` is the last one of its name that was made here."""

    kit: Kit
    document: bytes
    before: Kit | None = None

    @property
    def again(self) -> bool:
        """Whether it is that one, to be given to more people."""
        return self.kit == self.before


def plan(vault: Vault, path: Path) -> KitPlan:
    """Return the kit that a file holds, with the number that it gets: the last one's where it is the same.

    Raises `FileProblem`, `KitSourceRefused`, `KitNotMade`, `KitRefused` where somebody else's has its name.
    """
    kit = read_source(path)
    _check(kit)

    def step(db: Connection) -> KitPlan:
        own = Card.parse(identity(db).card)
        if not may(Action.SEND_KIT, own.role, Trust.TRUSTED):
            raise KitNotMade("kit_not_coordinator")
        keys = _own(db)
        check_name(db, vault.world.clock, kit.name, keys)
        return _numbered(db, kit, [one for one in kits.of_name(db, kit.name) if one.signer in keys])

    return vault.read(step)


def _own(db: Connection) -> frozenset[str]:
    """Return the fingerprints of our keys, those included that we had before."""
    return frozenset(card.fingerprint for card in standings.own_keys(db))


def _numbered(db: Connection, kit: Kit, rows: Sequence[KitRow]) -> KitPlan:
    here = [one for one in rows if one.state is not KitState.REMOVED]
    before = parsed(db, here[-1].document) if here else None
    if before is not None and dataclasses.replace(kit, number=before.number) == before:
        return KitPlan(before, here[-1].document, before)
    number = max((one.number for one in rows), default=0) + 1
    if number > NUMBER_MAX:
        raise KitNotMade("kit_numbers_gone")
    numbered = dataclasses.replace(kit, number=number)
    return KitPlan(numbered, numbered.to_bytes(), before)


def _check(kit: Kit) -> None:
    """Raise `KitNotMade` for what a reader would refuse, or nobody would understand."""
    wrong = fault(kit)
    if wrong is not None:
        raise KitNotMade(_FAULTS[wrong[0]], where=" ".join(wrong[1]))
    if len(dataclasses.replace(kit, number=NUMBER_MAX).to_bytes()) > limits.JSON_MAX:
        raise KitNotMade("kit_too_large", limit=limits.JSON_MAX)
    for name, points, known in (
        ("before", kit.before, forms.before()),
        ("interview", kit.questions, forms.questions()),
    ):
        names = {one.name for one in known}
        for point in points:
            if point.instead_of and point.instead_of not in names:
                raise KitNotMade("kit_point_unknown", where=f"{name} {point.id}")
    ours = taxonomy()
    for list_, codes in kit.codes.items():
        if list_ not in ours.lists:
            raise KitNotMade("kit_list_unknown", where=list_)
        said = {(language, folded(words)) for language, words in every_label(list_)}
        for code in codes:
            if said & {(language, folded(words)) for language, words in code.label.items()}:
                raise KitNotMade("kit_label_ours", where=f"codes {list_} {code.id}")


def made(vault: Vault, name: str) -> KitPlan:
    """Return the last kit of a name that was made here, to be given to more people. Raises `NotThere`."""

    def step(db: Connection) -> KitPlan:
        keys = _own(db)
        rows = [
            one for one in kits.of_name(db, name) if one.signer in keys and one.state is not KitState.REMOVED
        ]
        if not rows:
            raise NotThere("kit_unknown", name=name)
        kit = parsed(db, rows[-1].document)
        return KitPlan(kit, rows[-1].document, kit)

    return vault.read(step)


def create(
    vault: Vault, planned: KitPlan, aliases: Sequence[str], path: Path, progress: Progress = SILENT
) -> tuple[Sealed, ...]:
    """Write a kit for `aliases` into new files: `path`, or `path-1`, `path-2` … where 16 are not enough.

    Raises `KitNotMade`, `CardRefused`, `NotThere`, `FileProblem`, `Cancelled`.
    """
    wanted = trusted_cards(vault, aliases)
    if not wanted:
        raise KitNotMade("kit_of_nobody")
    part = Part.of_bytes(f"data/kits/{planned.kit.name}.json", planned.document)

    def record(db: Connection, composed: Composed) -> None:
        _keep(db, vault, planned)
        activity.log(db, vault.world.clock, "kit_made", bundle=composed.envelope.bundle_id)

    return seal_for_all(vault, Kind.KIT, wanted, (part,), path=path, record=record, progress=progress)


def _keep(db: Connection, vault: Vault, planned: KitPlan) -> None:
    """Note a kit that leaves, so that its number is used up; where one of its name is used here, so is it."""
    own = Card.parse(identity(db).card)
    keys = _own(db)
    kit, sha256 = planned.kit, hashlib.sha256(planned.document).hexdigest()
    mine = [one for one in kits.of_name(db, kit.name) if one.signer in keys]
    here = [one for one in mine if one.state is not KitState.REMOVED]
    if any(one.sha256 == sha256 for one in here):
        return
    check_name(db, vault.world.clock, kit.name, keys)
    state = KitState.IN_USE if any(one.state is KitState.IN_USE for one in here) else KitState.MADE
    kits.drop(db, mine)
    stamp = vault.world.clock.stamp()
    kits.put(db, KitRow(kit.name, own.fingerprint, kit.number, sha256, planned.document, state, stamp))


def export(vault: Vault, name: str, path: Path) -> None:
    """Write a kit that is here as a file to be changed and made anew. Raises `NotThere`, `FileProblem`."""

    def step(db: Connection) -> Kit:
        here = [one for one in kits.of_name(db, name) if one.state is not KitState.REMOVED]
        if not here:
            raise NotThere("kit_unknown", name=name)
        return parsed(db, here[-1].document)

    source = write_source(vault.read(step))
    with whole_file(path) as file:
        file.write(source)


def export_example(path: Path) -> None:
    """Write an example that says how a kit is written. Raises `FileProblem`."""
    example = read_small(resource("kits") / "example.yaml", most=limits.JSON_MAX)
    with whole_file(path) as file:
        file.write(example)
