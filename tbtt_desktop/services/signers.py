"""Whom this vault trusts, for `ssh-keygen -Y verify`: an allowed_signers file, and revoked keys."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tbtt_desktop.bundle import card as cards_format
from tbtt_desktop.bundle import names
from tbtt_desktop.bundle.card import valid_alias
from tbtt_desktop.errors import BugError
from tbtt_desktop.services import standings
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.services.standings import Known
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import cards, rosters
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

_NAMESPACES = f"{names.NAMESPACE},{cards_format.NAMESPACE}"


def write_signers(vault: Vault, path: Path, revoked: Path | None = None) -> int:
    """Write everybody who is trusted, ourselves included, to a new file; return how many keys.

    A key that a roster lists has that roster's dates; one whose roster ended stays, so that what it signed
    until then can be verified as of that day. `revoked` gets the public keys that are not to be trusted, for
    `ssh-keygen -Y verify -r`. Raises `FileProblem`.
    """
    clock = vault.world.clock

    def step(db: Connection) -> tuple[list[str], list[str]]:
        own = [_line(card.alias, card.signing_key) for card in standings.own_keys(db)]
        since = {row.authority: row.valid_from for row in rosters.all_rosters(db)}
        others = [
            _line(one.card.alias, one.card.signing_key, *_days(one, since))
            for one in standings.everybody(db, clock)
            if one.standing.trust in (Trust.TRUSTED, Trust.EXPIRED) and one.standing.dispute is None
        ]
        return [*own, *others], _revoked_keys(db)

    lines, keys = vault.read(step)
    with whole_file(path) as file:
        file.write("".join(f"{line}\n" for line in lines).encode("ascii"))
    if revoked is not None:
        with whole_file(revoked) as file:
            file.write("".join(f"{key}\n" for key in keys).encode("ascii"))
    return len(lines)


def _revoked_keys(db: Connection) -> list[str]:
    known = {one.fingerprint: one.signing_key for one in rosters.revoked(db)}
    known |= {one.fingerprint: one.signing_key for one in cards.all_cards(db)}
    return [known[key] for key in sorted(standings.revoked_keys(db)) if key in known]


def _days(one: Known, since: dict[str, str]) -> tuple[str, str]:
    """Return from when and before when a key counts, each "" where nothing says so."""
    grant = one.standing.grant
    compared = one.decided is not None and one.decided.trust is Trust.TRUSTED
    if grant is None or compared:
        return "", ""
    first = dt.date.fromisoformat(since[grant.authority])
    return first.strftime("%Y%m%d"), (grant.until + dt.timedelta(1)).strftime("%Y%m%d")


def _line(alias: str, key: str, after: str = "", before: str = "") -> str:
    """Return one line (ssh-keygen(1), ALLOWED SIGNERS): only an alias is ever a principal."""
    if not valid_alias(alias):
        raise BugError
    options = [f'namespaces="{_NAMESPACES}"']
    options += [f'valid-after="{after}Z"'] if after else []
    options += [f'valid-before="{before}Z"'] if before else []
    return f"{alias} {','.join(options)} {key}"
