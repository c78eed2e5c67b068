"""Codes for what a story is about, with their labels. Unknown codes are kept, never refused on reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

SOURCE: Final = "en"  # the language that every label has


@dataclass(frozen=True, slots=True)
class CodeList:
    """One list of codes, in the order in which they are shown."""

    name: str
    label: str
    many: bool  # whether a story may have several
    codes: Mapping[str, str]  # code to label


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Every list, and how acts roll up into the campaign's kinds."""

    lists: Mapping[str, CodeList]
    campaign_category: Mapping[str, frozenset[str]]

    def label(self, list_name: str, code: str) -> str:
        """Return a code's label, or the code itself where it is not known."""
        found = self.lists.get(list_name)
        return found.codes.get(code, code) if found else code

    def categories_of(self, acts: tuple[str, ...]) -> tuple[str, ...]:
        """Return the campaign's kinds into which `acts` roll up."""
        return tuple(name for name, members in self.campaign_category.items() if members.intersection(acts))


def from_mapping(data: Mapping[str, Any], language: str = SOURCE) -> Taxonomy:
    """Build a taxonomy from the parsed `resources/taxonomy.yaml`, in `language` where a label has it."""

    def said(label: Mapping[str, str]) -> str:
        return label.get(language, label[SOURCE])

    lists = {
        name: CodeList(
            name,
            said(entry["label"]),
            entry["many"],
            {code: said(label) for code, label in entry["codes"].items()},
        )
        for name, entry in data["lists"].items()
    }
    roll_up = {name: frozenset(members) for name, members in data["campaign_category"].items()}
    return Taxonomy(lists, roll_up)
