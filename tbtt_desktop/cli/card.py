"""Cards: one's own to give away, other people's to compare, trust and revoke."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say, table
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, about, json_option, vault_options
from tbtt_desktop.services import people
from tbtt_desktop.services.people import Person

_JSON = (
    'JSON of a card: {"alias", "name", "role", "trust": "trusted|unknown|revoked", "words": [8],'
    ' "digits": [8],'
    ' "fingerprint", "decided"}; "decided" is null where nothing was.'
)


def card_json(person: Person) -> dict[str, Json]:
    """Return a card as the commands of this file give it."""
    return {
        "alias": person.alias,
        "name": person.name,
        "role": person.role,
        "trust": person.trust,
        "words": list(person.words),
        "digits": list(person.digits),
        "fingerprint": person.fingerprint,
        "decided": person.decided or None,
    }


def _tell(session: Session, person: Person, *, trust: bool = True) -> None:
    if session.as_json:
        emit(card_json(person))
        return
    rows = [("Alias", person.alias), ("Name", person.name), ("Role", f"{person.role} (as the card says)")]
    if trust:
        rows.append(("Trust", person.trust))
    rows += [("Words", " ".join(person.words)), ("Digits", " ".join(person.digits))]
    for line in table([row for row in rows if row[1]]):
        say(line)


@click.command(epilog='JSON: {"file"}, and what `card show` gives.')
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new file, such as amal.tbtt-card.")
@vault_options
def export(session: Session, out: Path) -> None:
    """Write your own card, to give away. It holds public keys only."""
    with opened(session) as vault:
        people.export_card(vault, out)
        me = people.own_person(vault)
    if session.as_json:
        emit({"file": str(out), **card_json(me)})
    else:
        say(f"{out} is the card of {me.alias}. Read these words aloud to whoever adds it:")
        say(" ".join(me.words))


@click.command(epilog=_JSON)
@click.argument("file", type=FILE)
@json_option
def show(session: Session, file: Path) -> None:
    """Show a card's words, to compare them with its owner. Needs no vault."""
    with about(file.name):
        card = people.read_card(file)
    _tell(session, people.person_of(None, card), trust=session.as_json)


@click.command(epilog=_JSON)
@click.argument("file", type=FILE)
@click.option(
    "--words",
    metavar='"…"',
    help="The eight words, or digit groups, that its owner told you. They must match.",
)
@click.option("--yes", is_flag=True, help="You have compared the words with the card's owner.")
@vault_options
def add(session: Session, file: Path, words: str | None, *, yes: bool) -> None:
    """Add somebody's card. With --words or --yes it is trusted, else it stays unknown.

    On a terminal, with neither, the words are shown and you are asked whether they are the same.
    """
    with about(file.name):
        card = people.read_card(file)
    with opened(session) as vault:
        if words is None and not yes and not session.as_json and sys.stdin.isatty():
            _tell(session, people.person_of(vault, card))
            yes = click.confirm("Has its owner told you the same words?", default=False, err=True)
        person = people.add_card(vault, card, words=words, compared=yes)
    if session.as_json:
        emit(card_json(person))
    else:
        say(f"{person.alias} is here: {person.trust}.")


@click.command(name="list", epilog='JSON: {"cards": [card]}. ' + _JSON)
@vault_options
def list_(session: Session) -> None:
    """List everybody whose card is here."""
    with opened(session) as vault:
        known = people.people(vault)
    if session.as_json:
        emit({"cards": [card_json(person) for person in known]})
        return
    rows = [(one.alias, one.trust, one.role, " ".join(one.words), one.name) for one in known]
    for line in table(rows):
        say(line)


@click.command(epilog=_JSON)
@click.argument("alias")
@vault_options
def revoke(session: Session, alias: str) -> None:
    """Trust the card of ALIAS no more, for good."""
    with opened(session) as vault:
        person = people.revoke(vault, alias)
    if session.as_json:
        emit(card_json(person))
    else:
        say(f"{person.alias} is trusted no more.")
