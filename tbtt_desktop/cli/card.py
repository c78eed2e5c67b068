"""Cards: one's own to give away, other people's to compare, trust and revoke."""

from __future__ import annotations

import sys
from itertools import zip_longest
from pathlib import Path

import click

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.card_code import code_of
from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say, table
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, about, json_option, vault_options
from tbtt_desktop.cli.standing_words import trust_words
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.camera import SystemCameras
from tbtt_desktop.guard.errors import CameraProblem
from tbtt_desktop.services import cards_as_pictures, people
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.quarantine import kept_aside

JSON_OF_A_CARD = (
    'JSON of a card: {"alias", "name", "role", "trust": "trusted|unknown|revoked|expired", "words": [8],'
    ' "digits": [8], "fingerprint", "decided", "compared", "authority", "by": {"alias", "serial", "until"},'
    ' "revoked_by": {"alias", "serial", "date", "reason"}, "dispute": "revoked|alias|authority",'
    ' "succeeds": alias, "successor": fingerprint}; null where there is none.'
)

_HALVES = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}  # upper and lower module: 1 is dark


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
        "compared": person.compared,
        "authority": person.authority,
        "by": _by_json(person),
        "revoked_by": _revoked_json(person),
        "dispute": person.dispute,
        "succeeds": person.succeeds or None,
        "successor": person.successor or None,
    }


def _by_json(person: Person) -> Json:
    by = person.vouched
    return {"alias": by.alias, "serial": by.serial, "until": by.until.isoformat()} if by else None


def _revoked_json(person: Person) -> Json:
    by = person.revoked
    if by is None:
        return None
    return {"alias": by.alias, "serial": by.serial, "date": by.date.isoformat(), "reason": by.reason}


def _tell(session: Session, person: Person, *, trust: bool = True) -> None:
    if session.as_json:
        emit(card_json(person))
        return
    rows = [("Alias", person.alias), ("Name", person.name), ("Role", f"{person.role} (as the card says)")]
    if trust:
        rows.append(("Trust", trust_words(person)))
    rows += [("Words", " ".join(person.words)), ("Digits", " ".join(person.digits))]
    for line in table([row for row in rows if row[1]]):
        say(line)


@click.command(epilog='JSON: {"file", "picture"}, null where not asked for, and what `card show` gives.')
@click.option("--out", type=FILE, metavar="FILE", help="The new file, such as amal.tbtt-card.")
@click.option("--qr", "picture", type=FILE, metavar="PICTURE", help="A new picture (PNG) of its QR code.")
@vault_options
def export(session: Session, out: Path | None, picture: Path | None) -> None:
    """Write your own card, as a file or as a picture, to give away. It holds public keys only."""
    if out is None and picture is None:
        raise click.UsageError("Say --out FILE, --qr PICTURE, or both.")
    with opened(session) as vault:
        if out is not None:
            people.export_card(vault, out)
        if picture is not None:
            cards_as_pictures.save_picture(vault, picture)
        me = people.own_person(vault)
    if session.as_json:
        files = {"file": str(out) if out else None, "picture": str(picture) if picture else None}
        emit({**files, **card_json(me)})
        return
    for made in (out, picture):
        if made is not None:
            say(f"{made} is the card of {me.alias}.")
    say("Read these words aloud to whoever adds it:")
    say(" ".join(me.words))


@click.command(epilog=JSON_OF_A_CARD)
@click.argument("file", type=FILE)
@click.option("--qr", is_flag=True, help="Draw its QR code as well, to be scanned from the screen.")
@json_option
def show(session: Session, file: Path, *, qr: bool) -> None:
    """Show the words of a card, or of a picture of one, to compare them with its owner. Needs no vault."""
    with about(file.name):
        card = cards_as_pictures.read_card(file)
    _tell(session, people.person_of(None, card), trust=session.as_json)
    if qr and not session.as_json:
        for line in _drawn(cards_as_pictures.modules(code_of(card))):
            click.secho(line, fg="black", bg="bright_white")


def _drawn(rows: tuple[bytes, ...]) -> list[str]:
    """Return a code as lines of half blocks, two modules high."""
    pairs = zip_longest(rows[::2], rows[1::2], fillvalue=bytes(len(rows)))
    return ["".join(_HALVES[halves] for halves in zip(*both, strict=True)) for both in pairs]


@click.command(epilog=JSON_OF_A_CARD)
@click.argument("file", type=FILE, required=False)
@click.option("--camera", is_flag=True, help="Take the card that is held up to a camera, instead of FILE.")
@click.option("--device", metavar="NAME", help="Which camera: a part of its name. The first one without.")
@click.option(
    "--words",
    metavar='"…"',
    help="The eight words, or digit groups, that its owner told you. They must match.",
)
@click.option("--yes", is_flag=True, help="You have compared the words with the card's owner.")
@vault_options
def add(
    session: Session, file: Path | None, words: str | None, device: str | None, *, camera: bool, yes: bool
) -> None:
    """Add somebody's card, from its file, a picture of its code, or the code held up to a camera.

    With --words or --yes it is trusted, else it stays unknown.

    On a terminal, with neither, the words are shown and you are asked whether they are the same.

    Ctrl-C puts the camera out. Nothing that it sees is kept.
    """
    if camera == (file is not None) or (device is not None and not camera):
        raise click.UsageError("Say either FILE or --camera, and --device only with the latter.")
    card = _filmed(device or "") if file is None else _read(file)
    with opened(session) as vault:
        if words is None and not yes and not session.as_json and sys.stdin.isatty():
            _tell(session, people.person_of(vault, card))
            yes = click.confirm("Has its owner told you the same words?", default=False, err=True)
        person = people.add_card(vault, card, words=words, compared=yes)
    if session.as_json:
        emit(card_json(person))
    else:
        say(f"{person.alias} is here: {person.trust}.")


def _read(file: Path) -> Card:
    with about(file.name):
        return cards_as_pictures.read_card(file)


def _filmed(device: str) -> Card:
    """Return the card that somebody holds up; what else is held up is told once each."""
    cameras, told = SystemCameras(), set[str]()

    def other(problem: WorldError) -> None:
        if problem.code not in told:
            told.add(problem.code)
            note(sentence(type(problem).__name__, problem.code, problem.params))

    with progress() as bar:
        found = [one for one in cameras.devices(bar) if device.casefold() in one.name.casefold()]
        if not found:
            raise CameraProblem("camera_missing")
        note(f"Hold the code up to the camera {found[0].name}, with all the white around it.")
        return cards_as_pictures.seen_card(cameras, found[0].key, other, bar)


@click.command(name="list", epilog='JSON: {"cards": [card]}. ' + JSON_OF_A_CARD)
@vault_options
def list_(session: Session) -> None:
    """List everybody whose card is here."""
    with opened(session) as vault:
        known = people.people(vault)
    if session.as_json:
        emit({"cards": [card_json(person) for person in known]})
        return
    rows = [(one.alias, trust_words(one), one.role, " ".join(one.words), one.name) for one in known]
    for line in table(rows):
        say(line)


@click.command(
    epilog='JSON: what `card show` gives, and "kept_aside": how many revisions wait for a decision.'
)
@click.argument("alias", metavar="ALIAS|SHA256:…")
@click.option(
    "--reason",
    type=click.Choice([str(one) for one in Reason]),
    default=str(Reason.UNSAID),
    help="Stands in the rosters that you make.",
)
@vault_options
def revoke(session: Session, alias: str, reason: str) -> None:
    """Trust the card of ALIAS no more, for good.

    What that key signed and no receipt of yours covers is kept aside: quarantine list.
    """
    with opened(session) as vault:
        person = people.revoke(vault, alias, Reason(reason))
        aside = [one for one in kept_aside(vault) if one.fingerprint == person.fingerprint]
    if session.as_json:
        emit({**card_json(person), "kept_aside": len(aside)})
        return
    say(f"{person.alias} is trusted no more.")
    if aside:
        say(f"Kept aside until you decide, {len(aside)} revisions of stories: quarantine list.")
