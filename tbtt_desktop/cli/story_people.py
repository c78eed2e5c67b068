"""A story's people and places: the list of them, and putting it right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say
from tbtt_desktop.cli.params import IN_TEXT, Label, parse_label
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.story_redact import LabelUnknown
from tbtt_desktop.services import decisions, entries, stories
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Category, Entity, StoryId
from tbtt_desktop.vault.store import Vault

_APART: Final = re.compile(r"([^#=]+)#([1-9][0-9]{0,5})(?:=([^#=]+))?")


@dataclass(frozen=True, slots=True)
class Same:
    """Two entries that mean one; the first keeps its label."""

    kept: Label
    other: Label


@dataclass(frozen=True, slots=True)
class Apart:
    """A form of an entry, by its number there, that is an entry of its own, or belongs to another."""

    label: Label
    form: int
    to: Label | None


@dataclass(frozen=True, slots=True)
class Kind:
    """What an entry is."""

    label: Label
    category: Category


def _numbered(text: str) -> Label:
    """Return a label with a number, in brackets or not. Raises `ValueError`."""
    label = parse_label(text.strip().removeprefix("[").removesuffix("]"))
    if label.number is None:
        raise ValueError(text)
    return label


class _SameType(click.ParamType[Same]):
    name = "LABEL=LABEL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Same:
        kept, _, other = str(value).partition("=")
        try:
            return Same(_numbered(kept), _numbered(other))
        except ValueError:
            self.fail("it is LABEL=LABEL, such as PERSON 1=PERSON 3", param, ctx)


class _ApartType(click.ParamType[Apart]):
    name = "LABEL#N[=LABEL]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Apart:
        found = _APART.fullmatch(str(value))
        try:
            if found is None:
                raise ValueError
            to = None if found[3] is None else _numbered(found[3])
            return Apart(_numbered(found[1]), int(found[2]), to)
        except ValueError:
            self.fail("it is LABEL#N or LABEL#N=LABEL, such as PERSON 1#2", param, ctx)


class _KindType(click.ParamType[Kind]):
    name = "LABEL=CATEGORY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Kind:
        label, _, kind = str(value).partition("=")
        try:
            category = Category(kind.strip().upper())
            if category not in IN_TEXT:
                raise ValueError
            return Kind(_numbered(label), category)
        except ValueError:
            self.fail("it is LABEL=CATEGORY, such as PERSON 3=PLACE", param, ctx)


@click.command(
    epilog='JSON: {"story_id", "entries": [{"label", "category", "forms"}]}. Labels are PERSON 1 or'
    ' "[PERSON 1]"; numbers are never given again, so one that went stays away.'
)
@click.argument("story")
@click.option(
    "--same",
    multiple=True,
    type=_SameType(),
    help="Both are one: everything leaves under the first label, from now on.",
)
@click.option(
    "--apart",
    multiple=True,
    type=_ApartType(),
    help="Form N of the entry is somebody else: under a new label, or under the second one.",
)
@click.option("--kind", multiple=True, type=_KindType(), help="What the entry is; it gets a new label.")
@vault_options
def people(
    session: Session,
    *,
    story: str,
    same: tuple[Same, ...],
    apart: tuple[Apart, ...],
    kind: tuple[Kind, ...],
) -> None:
    """List the people and places of STORY with every way in which each is written, or put them right.

    --apart goes first, then --same, then --kind. If anything is refused, nothing of the command is done.
    """
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        before = stories.view(vault, story_id)
        with decisions.all_or_nothing(vault, before):
            _change(vault, before, apart, same, kind)
        named = [one for one in stories.view(vault, story_id).entities if one.forms]
    _tell(session, story_id, named)


def _change(
    vault: Vault, before: StoryView, apart: Sequence[Apart], same: Sequence[Same], kind: Sequence[Kind]
) -> None:
    story_id = before.row.story_id
    moved = []
    for one in apart:  # all forms are counted in the list as it was
        source = _entry(before, one.label)
        if one.form > len(source.forms):
            raise entries.EntryRefused("entry_form_unknown")
        moved.append((source, source.forms[one.form - 1], one.to))
    for source, form, label in moved:
        to = None if label is None else _entry(stories.view(vault, story_id), label).entity_id
        entries.separate(vault, story_id, source.entity_id, form, to)
    for pair in same:
        view = stories.view(vault, story_id)
        entries.merge(vault, story_id, _entry(view, pair.kept).entity_id, _entry(view, pair.other).entity_id)
    for what in kind:
        entity = _entry(stories.view(vault, story_id), what.label)
        entries.set_category(vault, story_id, entity.entity_id, what.category)


def _entry(view: StoryView, label: Label) -> Entity:
    for entity in view.entities:
        if (entity.category, entity.number) == (label.category, label.number):
            return entity
    raise LabelUnknown("label_unknown", label=f"{label.category} {label.number}")


def _tell(session: Session, story_id: StoryId, named: Sequence[Entity]) -> None:
    if session.as_json:
        listed: list[Json] = [
            {"label": one.label, "category": one.category, "forms": list[Json](one.forms)} for one in named
        ]
        emit({"story_id": story_id, "entries": listed})
        return
    for one in named:
        say(f"{one.label}  " + "  ".join(f"#{at} {form}" for at, form in enumerate(one.forms, start=1)))
    if not named:
        say("The story has no people and places yet.")
