"""Kits: made, shown, used, removed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from tbtt_desktop.bundle.kit import Kit, Texts, said
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say
from tbtt_desktop.cli.params import FILE, split
from tbtt_desktop.cli.session import Session, about, vault_options
from tbtt_desktop.cli.standing_words import trust_words
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import kit_making, kits
from tbtt_desktop.services.files import is_there
from tbtt_desktop.services.kits import Change, KitLine, KitView, Part
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.kits import KitState
from tbtt_desktop.vault.store import Vault

_JSON = (
    'JSON of a kit: {"name", "number", "title": {language: text}, "language", "signer": alias, "fingerprint",'
    ' "trust", "ours", "state": "new|in_use|stopped|made", "in_force", "update": number of a newer one that'
    ' waits, "interview_alone", "lines": [{"part": "before|interview|codes|help", "id", "list", "instead_of",'
    ' "text": {language: text}, "change": "same|new|changed|gone", "was"}]}.'
)
_STATES: Final = {
    KitState.NEW: "waits; nothing changes until: kit use {name}",
    KitState.IN_USE: "in use",
    KitState.STOPPED: "not used any more",
    KitState.MADE: "made here, for others",
    KitState.REMOVED: "removed",
}
_PARTS: Final = {
    Part.BEFORE: "Said before she speaks",
    Part.INTERVIEW: "Asked in the interview",
    Part.CODES: "To choose from in what happened",
    Part.HELP: "Who helps",
}
_CHANGES: Final = {Change.SAME: " ", Change.NEW: "+", Change.CHANGED: "*", Change.GONE: "-"}
_SOURCES: Final = (".yaml", ".yml", ".json")


class KitNotConfirmed(WorldError):
    """Nobody said yes to using a kit, or to removing one. Nothing was changed."""

    codes = ("kit_not_confirmed",)


@click.command(epilog='JSON: {"files": [file], "again", "kit": kit}. ' + _JSON)
@click.argument("source", type=FILE, metavar="FILE")
@click.option(
    "--out", required=True, type=FILE, metavar="FILE", help="The new file; FILE-1, FILE-2 … for many."
)
@click.option("--to", "to", multiple=True, required=True, metavar="ALIAS,…", help="Who gets it. Repeatable.")
@vault_options
def make(session: Session, source: Path, *, out: Path, to: tuple[str, ...]) -> None:
    """Make a kit of FILE, in YAML or JSON as `kit example` writes it. Look at it first: kit show FILE.

    The same file again is the same kit, for more people; a changed one gets a higher number.
    """
    with opened(session) as vault, progress() as bar:
        with about(source.name):
            planned = kit_making.plan(vault, source)
        aliases = [alias for one in to for alias in split(one)]
        sealed = kit_making.create(vault, planned, aliases, out, bar)
    files: list[Json] = [str(one.path) for one in sealed]
    if session.as_json:
        emit({"files": files, "again": planned.again, "kit": _planned_json(planned)})
        return
    for file in files:
        say(f"{file} is kit {planned.kit.name}, number {planned.kit.number}.")


@click.command(epilog=_JSON)
@click.argument("what", metavar="NAME|FILE")
@click.option("--language", default="", metavar="CODE", help="In which language alone.")
@vault_options
def show(session: Session, what: str, *, language: str) -> None:
    """Show all of a kit that is here, by NAME; or the one in FILE, a bundle or what `kit make` takes.

    Beside a newer one stands what it changes: + is new, * changed, - is gone.
    """
    with opened(session) as vault:
        path = Path(what)
        if path.suffix.lower() in _SOURCES and is_there(path):
            with about(path.name):
                planned = kit_making.plan(vault, path)
            _tell(session, _planned_json(planned), planned.kit, planned.before, language)
            return
        view = _here(vault, what) if not is_there(path) else None
        if view is None:
            with about(path.name), progress() as bar:
                view = kits.view_file(vault, path, bar)
    newer, before = _looked_at(view)
    if not session.as_json:
        say(_line(view))
    _tell(session, _json(view), newer, before, language)


def _tell(session: Session, told: Json, kit: Kit, before: Kit | None, language: str) -> None:
    if session.as_json:
        emit(told)
        return
    for line in _lines(kit, kits.lines(kit, before), language, changes=before is not None):
        say(line)


def _looked_at(view: KitView) -> tuple[Kit, Kit | None]:
    """Return which kit of a name is looked at, and which one it would take the place of."""
    return (view.kit, None) if view.newer is None else (view.newer, view.kit)


def _here(vault: Vault, name: str) -> KitView:
    for view in kits.views(vault):
        if view.kit.name == name:
            return view
    raise NotThere("kit_unknown", name=name)


@click.command(name="list", epilog='JSON: {"kits": [kit]}. ' + _JSON)
@vault_options
def list_(session: Session) -> None:
    """List the kits that are here: from whom, and which are used."""
    with opened(session) as vault:
        views = kits.views(vault)
    if session.as_json:
        emit({"kits": [_json(view) for view in views]})
        return
    for view in views:
        say(_line(view))


@click.command(epilog=_JSON)
@click.argument("name")
@click.option("--language", default="", metavar="CODE", help="In which language alone it is shown first.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def use(session: Session, name: str, *, language: str, yes: bool) -> None:
    """Use the kit NAME from now on, or the newer one that waits. What it changes is shown first."""
    with opened(session) as vault:
        view = _here(vault, name)
        newer, before = _looked_at(view)
        for line in _lines(newer, kits.lines(newer, before), language, changes=before is not None):
            note(line)
        sender = view.sender if before is None else view.update_from or view.sender
        _ask(f"Use kit {name}, number {newer.number}, of {sender.alias}?", yes=yes)
        view = kits.use(vault, name, newer.number)
    _done(session, view)


@click.command(epilog=_JSON)
@click.argument("name")
@vault_options
def stop(session: Session, name: str) -> None:
    """Stop using the kit NAME. It stays here, and stories keep what they have of it."""
    with opened(session) as vault:
        view = kits.stop(vault, name)
    _done(session, view)


def _done(session: Session, view: KitView) -> None:
    if session.as_json:
        emit(_json(view))
    else:
        say(_line(view))


@click.command(epilog='JSON: {"name"}')
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def remove(session: Session, name: str, *, yes: bool) -> None:
    """Remove the kit NAME. Stories keep what they have of it; an older kit of the name does not come back."""
    with opened(session) as vault:
        view = _here(vault, name)
        _ask(f"Remove kit {name} of {view.sender.alias}?", yes=yes)
        kits.remove(vault, name)
    if session.as_json:
        emit({"name": name})
    else:
        say(f"Kit {name} is removed.")


@click.command(epilog='JSON: {"file"}')
@click.argument("name")
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file.")
@vault_options
def export(session: Session, name: str, *, out: Path) -> None:
    """Write the kit NAME as YAML, to change it and make a new one of it. It is in the clear."""
    with opened(session) as vault:
        kit_making.export(vault, name, out)
    _written(session, out)


@click.command(epilog='JSON: {"file"}')
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def example(*, out: Path, as_json: bool) -> None:
    """Write an example of what `kit make` takes, to be changed. It needs no vault."""
    kit_making.export_example(out)
    if as_json:
        emit({"file": str(out)})
    else:
        say(f"{out} is an example of a kit. Change it, then: kit make {out}.")


def _written(session: Session, out: Path) -> None:
    if session.as_json:
        emit({"file": str(out)})
    else:
        say(f"{out} is written, in the clear. Change it, then: kit make {out}.")


def _ask(question: str, *, yes: bool) -> None:
    try:
        if not yes and not click.confirm(question, default=False, err=True):
            raise KitNotConfirmed
    except click.Abort:
        raise KitNotConfirmed from None


def _line(view: KitView) -> str:
    kit = view.kit
    whose = "yours" if view.ours else f"of {view.sender.alias} ({trust_words(view.sender)})"
    state = _STATES[view.state].format(name=kit.name) if view.arrived else "in a file"
    if view.arrived and not view.counts and view.state in (KitState.NEW, KitState.IN_USE):
        state = "not used: its signer is not trusted any more"
    newer = f"; number {view.newer.number} waits: kit use {kit.name}" if view.newer is not None else ""
    return f"Kit {kit.name} {kit.number} {whose}, “{_words(kit.title, '', kit)}”: {state}{newer}."


def _words(texts: Texts, language: str, kit: Kit) -> str:
    return said(texts, (language,), kit.language)[0]


def _lines(kit: Kit, lines: Sequence[KitLine], language: str, *, changes: bool) -> Iterator[str]:
    """Give everything that a kit holds, part by part."""
    for part, heading in _PARTS.items():
        listed = [one for one in lines if one.part is part]
        if not listed:
            continue
        alone = " (none of the program's questions)" if part is Part.INTERVIEW and kit.alone else ""
        yield f"{heading}{alone}:"
        for one in listed:
            sign = _CHANGES[one.change] if changes else " "
            place = f" in {one.list}" if one.list else ""
            place += f" instead of {one.instead_of}" if one.instead_of else ""
            yield f" {sign} {one.id}{place}"
            yield from _said(one.text, language, kit, "      ")
            if one.was is not None and changes:
                until_now = {code: text for code, text in one.was.items() if one.text.get(code) != text}
                yield from _said(until_now, language, kit, "    - ")


def _said(texts: Texts, language: str, kit: Kit, before: str) -> Iterator[str]:
    """Give the lines of a text, in every language unless one is asked for."""
    if language and texts:
        yield from (f"{before}{line}" for line in _words(texts, language, kit).split("\n"))
        return
    for code, text in texts.items():
        yield from (f"{before}{code}: {line}" for line in text.split("\n"))


def _json(view: KitView) -> dict[str, Json]:
    newer, before = _looked_at(view)
    return _kit_json(view.kit, kits.lines(newer, before)) | {
        "signer": view.sender.alias,
        "fingerprint": view.sender.fingerprint,
        "trust": view.sender.trust,
        "ours": view.ours,
        "state": view.state,
        "in_force": view.in_force,
        "update": None if view.newer is None else view.newer.number,
    }


def _planned_json(planned: kit_making.KitPlan) -> dict[str, Json]:
    return _kit_json(planned.kit, kits.lines(planned.kit, planned.before))


def _kit_json(kit: Kit, lines: Sequence[KitLine]) -> dict[str, Json]:
    return {
        "name": kit.name,
        "number": kit.number,
        "title": dict(kit.title),
        "language": kit.language,
        "interview_alone": kit.alone,
        "lines": [
            {
                "part": one.part,
                "id": one.id,
                "list": one.list or None,
                "instead_of": one.instead_of or None,
                "text": dict(one.text),
                "change": one.change,
                "was": None if one.was is None else dict(one.was),
            }
            for one in lines
        ],
    }
