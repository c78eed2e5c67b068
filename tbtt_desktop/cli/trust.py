"""Cards: whose rosters are believed, disputes, new keys of one's own, and what stock tools want to know."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tbtt_desktop.cli.card import JSON_OF_A_CARD, card_json
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services import people, rotation, signers, unneeded
from tbtt_desktop.services.unneeded import Removal


@click.command(epilog=JSON_OF_A_CARD)
@click.argument("alias", metavar="ALIAS|SHA256:…")
@click.option("--no", "off", is_flag=True, help="Believe them no more.")
@vault_options
def authority(session: Session, alias: str, *, off: bool) -> None:
    """Believe the rosters of ALIAS, a coordinator whose words you compared: whom she lists is trusted."""
    with opened(session) as vault:
        person = people.set_authority(vault, alias, on=not off)
    if session.as_json:
        emit(card_json(person))
    elif off:
        say(f"Rosters of {person.alias} are believed no more.")
    else:
        say(f"Rosters of {person.alias} are believed. Take one in with: import.")


@click.command(epilog=JSON_OF_A_CARD)
@click.argument("alias", metavar="ALIAS|SHA256:…")
@vault_options
def keep(session: Session, alias: str) -> None:
    """Go on trusting ALIAS, whose words you compared, though a roster revokes that key."""
    with opened(session) as vault:
        person = people.keep(vault, alias)
    if session.as_json:
        emit(card_json(person))
    else:
        say(f"{person.alias} is {person.trust}; the roster's revocation is overruled.")


@click.command(
    epilog='JSON: what `card show` gives, "stays": {"stories", "given", "listed_by": [alias]}, and "file".'
)
@click.argument("alias", metavar="ALIAS|SHA256:…")
@click.option("--out", type=FILE, metavar="FILE", help="Write the card to a new file first, to add it again.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def remove(session: Session, alias: str, out: Path | None, *, yes: bool) -> None:
    """Take the card of ALIAS out, which was added by mistake and never compared.

    What that key signed and what was given to it stays, and whoever is on a roster stays by that. To undo it,
    add the card again.
    """
    with opened(session) as vault:
        found = unneeded.what_stays(vault, alias)
        if not yes and not session.as_json and sys.stdin.isatty():
            for line in _what_stays(found):
                note(line)
            click.confirm(f"Remove the card of {found.person.alias}?", abort=True, err=True)
        if out is not None:
            people.write_card(found.card, out)
        unneeded.remove(vault, found.person.fingerprint)
    if session.as_json:
        stays: dict[str, Json] = {
            "stories": found.stories,
            "given": found.given,
            "listed_by": list(found.listed_by),
        }
        emit({**card_json(found.person), "stays": stays, "file": str(out) if out else None})
        return
    say(f"The card of {found.person.alias} is removed." + (f" {out} is that card." if out else ""))
    for line in _what_stays(found):
        say(line)


def _what_stays(found: Removal) -> list[str]:
    lines = [f"{found.stories} stories that it signed stay here."] if found.stories else []
    if found.given:
        lines.append(f"{found.given} stories that were handed over to it stay in the ledger.")
    if found.listed_by:
        lines.append(f"It is on rosters of {', '.join(found.listed_by)}: by one that is believed it stays.")
    return lines or ["Nothing of it is here, and nothing was given to it."]


@click.command(epilog='JSON: {"file"}, and what `card show` gives.')
@click.option(
    "--only",
    type=click.Choice(["signing", "reading"]),
    help="A new key for one of the two alone; without it for both.",
)
@click.option("--out", type=FILE, metavar="FILE", help="Write the new card to a new file, to give away.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@vault_options
def rotate(session: Session, only: str | None, out: Path | None, *, yes: bool) -> None:
    """Give this vault new keys. The old one signs for the new one and is destroyed.

    Everybody who has your card compares words again; until then what you send waits at theirs. What was made
    for the old keys can still be read.
    """
    if not yes and not session.as_json and sys.stdin.isatty():
        click.confirm("Everybody compares words with you again. Go on?", abort=True, err=True)
    with opened(session) as vault:
        me = rotation.rotate(vault, signing=only != "reading", reading=only != "signing")
        if out is not None:
            people.export_card(vault, out)
    if session.as_json:
        emit({"file": str(out) if out else None, **card_json(me)})
        return
    say(f"{me.alias} has new keys." + (f" {out} is the new card." if out else ""))
    if only != "reading":
        say("Read these words aloud to everybody who has your card:")
        say(" ".join(me.words))


@click.command("signers", epilog='JSON: {"file", "revoked", "keys": how many}.')
@click.option("--out", required=True, type=FILE, metavar="FILE", help="The new allowed_signers file.")
@click.option("--revoked", type=FILE, metavar="FILE", help="A new file of revoked keys, for -r.")
@vault_options
def signers_(session: Session, out: Path, revoked: Path | None) -> None:
    """Write whom this vault trusts for `ssh-keygen -Y verify`: its -f file, and its -r file."""
    with opened(session) as vault:
        count = signers.write_signers(vault, out, revoked)
    if session.as_json:
        emit({"file": str(out), "revoked": str(revoked) if revoked else None, "keys": count})
    else:
        say(f"{out} names {count} keys.")
        if revoked is None:
            note("Keys that are revoked are left out; to have them refused by name: --revoked FILE.")
