"""Rosters: made, shown, listed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.card import card_json
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say, table
from tbtt_desktop.cli.params import DATE, FILE, split
from tbtt_desktop.cli.session import Session, about, vault_options
from tbtt_desktop.cli.standing_words import trust_words
from tbtt_desktop.services import rosters
from tbtt_desktop.services.rosters import Revoked, RosterPlan, RosterState, RosterView
from tbtt_desktop.stories.records import Role

_JSON = (
    'JSON of a roster: {"authority": alias, "fingerprint", "serial", "valid_from", "valid_until", "state":'
    ' "in_force|expired|not_yet_valid|not_believed|disputed", "ours", "cards": [card, with the roster\'s'
    ' "role"], "revoked": [{"alias", "fingerprint", "words", "date", "reason"}]}.'
)
_STATES = {
    RosterState.IN_FORCE: "in force",
    RosterState.EXPIRED: "ended: whom it lists is trusted by it no more; what it revokes stays revoked",
    RosterState.NOT_YET_VALID: "not yet valid",
    RosterState.NOT_BELIEVED: "not believed here; see: card authority",
    RosterState.DISPUTED: "waits for you: another roster revokes the key of who made it; see: card list",
}


class RoleType(click.ParamType[tuple[str, Role]]):
    """ALIAS=ROLE."""

    name = "ALIAS=ROLE"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Role]:
        """Return an alias and a role."""
        alias, _, role = str(value).partition("=")
        if role not in {str(one) for one in Role}:
            self.fail(f"{role!r} is no role: helper, coordinator or archive.", param, ctx)
        return alias, Role(role)


@click.command(epilog='JSON: {"files": [file], "roster": roster}. ' + _JSON)
@click.option(
    "--out", required=True, type=FILE, metavar="FILE", help="The new file; FILE-1, FILE-2 … for many."
)
@click.option("--to", "to", multiple=True, required=True, metavar="ALIAS,…", help="Who gets it. Repeatable.")
@click.option("--until", type=DATE, metavar="DATE", help="Its last day.")
@click.option(
    "--serial", type=int, metavar="N", help="A higher number than any before; the next one without."
)
@click.option("--leave-out", multiple=True, metavar="ALIAS,…", help="Who is not to be listed. Repeatable.")
@click.option(
    "--role", "roles", multiple=True, type=RoleType(), help="A role other than the card's. Repeatable."
)
@click.option("--again", is_flag=True, help="Give the last roster to more people, instead of a new one.")
@vault_options
def create(
    session: Session,
    *,
    out: Path,
    to: tuple[str, ...],
    until: dt.date | None,
    serial: int | None,
    leave_out: tuple[str, ...],
    roles: tuple[tuple[str, Role], ...],
    again: bool,
) -> None:
    """Make a roster of everybody whose words you compared, and of every key that you revoked.

    Whoever marked you as an authority trusts whom it lists until that day, in the role that stands there.
    """
    if again and (until or serial or leave_out or roles):
        raise click.UsageError("--again gives the last roster as it is.")
    if not again and until is None:
        raise click.UsageError("Until when is it valid? Say --until DATE.")
    with opened(session) as vault, progress() as bar:
        if until is None:
            planned = rosters.again(vault)
        else:
            left = _aliases(leave_out)
            planned = rosters.plan(vault, until, leave_out=left, roles=dict(roles), serial=serial)
        sealed = rosters.create(vault, planned, _aliases(to), out, bar)
    files: list[Json] = [str(one.path) for one in sealed]
    if session.as_json:
        emit({"files": files, "roster": _planned_json(planned)})
        return
    for file in files:
        say(f"{file} is roster {planned.roster.serial}, valid until {planned.roster.valid_until}.")
    say(f"It lists {len(planned.people)} people and revokes {len(planned.revoked)} keys.")


def _aliases(given: tuple[str, ...]) -> list[str]:
    return [alias for one in given for alias in split(one)]


@click.command(epilog=_JSON)
@click.argument("file", required=False, type=FILE)
@vault_options
def show(session: Session, file: Path | None) -> None:
    """Show the roster in FILE, taking nothing in; without FILE the last one that was made here."""
    with opened(session) as vault:
        if file is None:
            _tell_planned(session, rosters.made(vault))
            return
        with about(file.name), progress() as bar:
            view = rosters.view_file(vault, file, bar)
    if session.as_json:
        emit(_json(view))
    else:
        _tell(view)


@click.command(name="list", epilog='JSON: {"rosters": [roster]}. ' + _JSON)
@vault_options
def list_(session: Session) -> None:
    """List the newest roster of everybody who sent one, and the last one that was made here."""
    with opened(session) as vault:
        views = rosters.view_all(vault)
    if session.as_json:
        emit({"rosters": [_json(view) for view in views]})
        return
    for number, view in enumerate(views):
        if number:
            say()
        _tell(view)


def _tell(view: RosterView) -> None:
    whose = "yours" if view.ours else f"of {view.authority.alias}"
    say(f"Roster {view.serial} {whose}, {view.valid_from} to {view.valid_until}: {_STATES[view.state]}.")
    rows = [(one.alias, str(one.role), trust_words(one), " ".join(one.words)) for one in view.people]
    for line in (*table(rows), *_revoked_lines(view.revoked)):
        say("  " + line)


def _tell_planned(session: Session, planned: RosterPlan) -> None:
    if session.as_json:
        emit(_planned_json(planned))
        return
    roster = planned.roster
    say(f"Roster {roster.serial} of yours, {roster.valid_from} to {roster.valid_until}.")
    rows = [(one.alias, str(one.role), " ".join(one.words)) for one in planned.people]
    for line in (*table(rows), *_revoked_lines(planned.revoked)):
        say("  " + line)


def _revoked_lines(revoked: tuple[Revoked, ...]) -> list[str]:
    rows = [(one.alias or "?", "revoked", f"{one.date} {one.reason}", " ".join(one.words)) for one in revoked]
    return table(rows)


def _json(view: RosterView) -> dict[str, Json]:
    return {
        "authority": view.authority.alias,
        "fingerprint": view.authority.fingerprint,
        "serial": view.serial,
        "valid_from": view.valid_from.isoformat(),
        "valid_until": view.valid_until.isoformat(),
        "state": view.state,
        "ours": view.ours,
        "cards": [card_json(one) for one in view.people],
        "revoked": [_revoked_json(one) for one in view.revoked],
    }


def _planned_json(planned: RosterPlan) -> dict[str, Json]:
    roster = planned.roster
    return {
        "authority": roster.authority.alias,
        "fingerprint": roster.authority.fingerprint,
        "serial": roster.serial,
        "valid_from": roster.valid_from.isoformat(),
        "valid_until": roster.valid_until.isoformat(),
        "state": RosterState.IN_FORCE,
        "ours": True,
        "cards": [card_json(one) for one in planned.people],
        "revoked": [_revoked_json(one) for one in planned.revoked],
    }


def _revoked_json(one: Revoked) -> dict[str, Json]:
    return {
        "alias": one.alias or None,
        "fingerprint": one.fingerprint,
        "words": list(one.words),
        "date": one.date.isoformat(),
        "reason": one.reason,
    }
