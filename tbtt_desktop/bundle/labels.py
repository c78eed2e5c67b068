"""What codes that a kit added mean, in plain words beside a story that has them.

Whoever has no such kit reads them there. A code of the taxonomy has none: nobody can give it another meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from tbtt_desktop.bundle.strictjson import Json

Label = Mapping[str, str]  # language (two or three letters) to one line
Labels = Mapping[str, Mapping[str, Label]]  # by list of the taxonomy, then by code


def fit(labels: Labels, subject: Iterable[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether each label is of a code that a story has."""
    there = {name: set(codes) for name, codes in subject}
    return all(set(said) <= there.get(name, set()) for name, said in labels.items())


def within(labels: Labels, subject: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, dict[str, Label]]:
    """Return the labels of these codes alone."""
    found = {
        name: {code: labels[name][code] for code in codes if code in labels[name]}
        for name, codes in subject
        if name in labels
    }
    return {name: said for name, said in found.items() if said}


def beside(first: Labels, second: Labels) -> dict[str, dict[str, Label]]:
    """Return the labels of both; where both have one, that of the first."""
    return {
        name: dict(second.get(name, {})) | dict(first.get(name, {})) for name in sorted({*first, *second})
    }


def to_json(labels: Labels) -> dict[str, Json]:
    """Return the JSON property, or none where there are no labels."""
    if not labels:
        return {}
    return {
        "labels": {name: {code: dict(one) for code, one in said.items()} for name, said in labels.items()}
    }


def from_json(document: Mapping[str, Json]) -> Labels:
    """Return the labels of a document that the schema has let through."""
    return cast("Labels", document.get("labels", {}))
