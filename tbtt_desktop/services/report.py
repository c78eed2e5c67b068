"""Counts from stories whose tellers agreed to be counted, with small cells suppressed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tbtt_desktop.bundle.kit import said
from tbtt_desktop.bundle.labels import Label, Labels, beside
from tbtt_desktop.services.kits_in_force import code_labels, in_force
from tbtt_desktop.services.narrowing import Withdrawals
from tbtt_desktop.services.taxonomy import taxonomy
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Origin, Stage, StoryId
from tbtt_desktop.stories.taxonomy import SOURCE
from tbtt_desktop.vault import consent, intake, kits, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

SMALLEST: Final = 5
"""A cell under this could point at somebody."""


@dataclass(frozen=True, slots=True)
class Report:
    """`stories` and every count are None where they are suppressed."""

    stories: int | None
    lists: Mapping[str, Mapping[str, int | None]]
    labels: Labels = field(default_factory=dict)  # of codes that kits added

    def to_json(self) -> str:
        """Return the report as JSON."""
        lists = {name: dict(cells) for name, cells in self.lists.items()}
        return json.dumps({"stories": self.stories, "suppressed_under": SMALLEST, "lists": lists})

    def to_csv(self) -> str:
        """Return the report as CSV with the columns list, code, label, stories; "" is suppressed."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["list", "code", "label", "stories"])
        writer.writerow(["all", "", "", "" if self.stories is None else self.stories])
        for name, cells in self.lists.items():
            for code, count in cells.items():
                added = self.labels.get(name, {}).get(code)
                label = taxonomy().label(name, code) if added is None else _words(added)
                writer.writerow([name, code, label, "" if count is None else count])
        return out.getvalue()


def _words(label: Label) -> str:
    """Return a label that somebody else wrote so that a spreadsheet never takes it for a formula."""
    words = said(label, (SOURCE,), min(label))[0]
    return f"'{words}" if words.startswith(("=", "+", "-", "@")) else words


def report(vault: Vault) -> Report:
    """Count every story that may be counted today, once for each of its codes."""
    day = vault.world.clock.today()

    def step(db: Connection) -> tuple[list[dict[str, tuple[str, ...]]], Labels]:
        rows = [
            row.story_id
            for row in stories.rows(db)
            if row.stage is not Stage.WITHDRAWN and _may_count(db, row.story_id, row.origin, day)
        ]
        known = code_labels(in_force(db, vault.world.clock))
        for said_there in kits.labels_among(db, rows).values():
            known = beside(known, said_there)
        return [stories.codes(db, story_id) for story_id in rows], known

    counted, labels = vault.read(step)
    return Report(
        len(counted) if len(counted) >= SMALLEST else None,
        {name: cells for name, cells in _count(counted).items() if cells},
        labels,
    )


def _may_count(db: Connection, story_id: StoryId, origin: Origin, day: dt.date) -> bool:
    if origin is Origin.LOCAL:
        return consent.current(db, story_id).allows(Scope.USE_IN_STATISTICS, day)
    arrived = intake.current_revision(db, story_id)
    if arrived is None:
        return False
    if Scope.USE_IN_STATISTICS in Withdrawals(db, story_id).of(arrived):
        return False
    document: dict[str, Any] = json.loads(arrived.document)
    return any(
        one["scope"] == Scope.USE_IN_STATISTICS and day <= dt.date.fromisoformat(one["until"])
        for one in document["consent"]
    )


def _count(counted: list[dict[str, tuple[str, ...]]]) -> dict[str, dict[str, int | None]]:
    tallies: dict[str, Counter[str]] = {name: Counter() for name in taxonomy().lists}
    tallies["campaign_category"] = Counter()
    for codes in counted:
        for name, values in codes.items():
            tallies.setdefault(name, Counter()).update(values)
        tallies["campaign_category"].update(taxonomy().categories_of(codes.get("act", ())))
    cells = {name: suppress(tally) for name, tally in tallies.items()}
    _protect_roll_up(cells["act"], cells["campaign_category"])
    return cells


def suppress(tally: Mapping[str, int]) -> dict[str, int | None]:
    """Return the counts with those under five left out, and as many more as keep them from being told.

    What is left out can be summed up from a total. One gap is then its count; two gaps that make two
    are one each. So the next smallest cells go too, until the gaps make ten between at least two.
    """
    shown: dict[str, int | None] = {code: tally[code] for code in sorted(tally)}
    hidden, total = 0, 0
    for count, code in sorted((count, code) for code, count in tally.items()):
        told = hidden and (hidden < 2 or total < 2 * SMALLEST)
        if count < SMALLEST or told:
            shown[code] = None
            hidden, total = hidden + 1, total + count
    return shown


def _protect_roll_up(acts: dict[str, int | None], categories: dict[str, int | None]) -> None:
    """Hide a category into which a hidden act rolls up: beside the other acts it would tell."""
    for name, members in taxonomy().campaign_category.items():
        if name in categories and any(acts.get(act, 0) is None for act in members):
            categories[name] = None
