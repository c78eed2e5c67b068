"""How good suggestions are, counted against labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop.stories.records import Suggestion
from tests.redaction.testimonies import Label

DIRECT: Final = frozenset(
    {
        "PERSON", "PHONE", "EMAIL", "HANDLE", "URL", "ADDRESS", "ID", "BANK", "IP", "MAC", "COORDINATES",
        "PLATE",
    }
)  # fmt: skip
"""Identifiers that lead to a person by themselves."""
_ALIKE: Final = {"DOB": "DATE", "MAC": "IP"}  # told apart by context that people write differently


@dataclass(slots=True)
class Score:
    """Counts of labels and suggestions, by category; found is what a suggestion of its kind touches."""

    labels: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)  # labels that a suggestion of the kind overlaps
    touched: Counter[str] = field(default_factory=Counter)  # labels that a suggestion of any kind overlaps
    exact: Counter[str] = field(default_factory=Counter)  # labels of which a suggestion has the very span
    covered: Counter[str] = field(default_factory=Counter)  # labels that suggestions of any kind hide whole
    made: Counter[str] = field(default_factory=Counter)  # suggestions
    right: Counter[str] = field(default_factory=Counter)  # suggestions that touch a label of any kind

    def add(self, labels: Sequence[Label], made: Sequence[Suggestion]) -> None:
        """Count one text."""
        for label in labels:
            touching = [one for one in made if one.start < label.end and label.start < one.end]
            kind = label.category
            self.labels[kind] += 1
            self.touched[kind] += bool(touching)
            self.found[kind] += any(alike(one.category) == alike(kind) for one in touching)
            self.exact[kind] += any((one.start, one.end) == (label.start, label.end) for one in touching)
            hidden = {at for one in touching for at in range(one.start, one.end)}
            self.covered[kind] += hidden.issuperset(range(label.start, label.end))
        for one in made:
            self.made[one.category] += 1
            self.right[one.category] += any(a.start < one.end and one.start < a.end for a in labels)

    def recall(self, kinds: Iterable[str]) -> float:
        """Return the share of labels that were found."""
        return _share(self.found, self.labels, kinds)

    def offered(self, kinds: Iterable[str]) -> float:
        """Return the share of labels that somebody is asked about, if as of another kind."""
        return _share(self.touched, self.labels, kinds)

    def hidden(self, kinds: Iterable[str]) -> float:
        """Return the share of labels that are hidden whole once everything is accepted."""
        return _share(self.covered, self.labels, kinds)

    def same(self, kinds: Iterable[str]) -> float:
        """Return the share of labels that were found to the letter."""
        return _share(self.exact, self.labels, kinds)

    def precision(self, kinds: Iterable[str] | None = None) -> float:
        """Return the share of suggestions that touch something labelled."""
        return _share(self.right, self.made, self.made if kinds is None else kinds)


def alike(category: str) -> str:
    """Return the kind under which a category is counted."""
    return _ALIKE.get(category, category)


def _share(part: Counter[str], whole: Counter[str], kinds: Iterable[str]) -> float:
    wanted = list(kinds)
    total = sum(whole[kind] for kind in wanted)
    return sum(part[kind] for kind in wanted) / total if total else 1.0
