"""Bundles that come in: looked at, taken in, answered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, complain, emit, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import intake
from tbtt_desktop.services.intake import Result, Taken, Verdict
from tbtt_desktop.services.receipts import write_receipts
from tbtt_desktop.vault.store import Vault

_RESULTS: Final = {
    Result.IMPORTED: "taken in",
    Result.DUPLICATE: "was here already; nothing changed",
    Result.UPDATED: "taken in, a new revision",
    Result.CONFLICT: "taken in, but it contradicts what is here; a person must decide",
    Result.WITHDRAWN: "taken in; a story was withdrawn",
    Result.WAITING: "waits: compare the words of its signer's card, then card add, then import it again",
    Result.QUARANTINED: "kept out: its signer's card was revoked",
}


class NotAReceipt(WorldError):
    """A bundle of another kind where a receipt was expected. Parameter: name, the file's."""

    codes = ("not_a_receipt",)


def why(verdict: Verdict, path: Path) -> str:
    """Return why a bundle is refused."""
    words = sentence("BundleRefused", verdict.code, {"name": path.name, **verdict.params})
    return words if path.name in words else f"{path.name}: {words}"


@click.command(
    epilog='JSON: {"ok", "bundle_id", "kind", "signer", "trust": "trusted|unknown|revoked|expired",'
    ' "code", "words",'
    ' "fingerprint", "digest", "known", "stories", "media", "withdrawals", "receipts",'
    ' "told_by": [{"signer", "fingerprint", "trust"}]}. "ok" means intact and for'
    ' this vault, whatever "trust"; "signer" is an alias; "code" says why it is not ok.'
)
@click.argument("file", type=FILE)
@vault_options
def verify(session: Session, file: Path) -> None:
    """Check the bundle FILE to its end with this vault's keys, taking nothing in."""
    with opened(session) as vault, progress() as bar:
        verdict = intake.verify(vault, file, bar)
    if session.as_json:
        emit(_verdict_json(verdict))
    if not verdict.ok:
        complain(why(verdict, file))
        session.code = 1
    elif not session.as_json:
        say(f"{file.name} is intact and for you.")
        say(f"Signed by {_signer(verdict)}: {verdict.trust}.")
        for one in verdict.told_by:
            say(f"It passes on what {one.alias} signed: {one.trust}.")
        say(
            f"It holds {verdict.stories} stories, {verdict.media} media, {verdict.withdrawals} withdrawals,"
            f" {verdict.receipts} receipts."
        )
        if verdict.signer is not None and verdict.trust == "unknown":
            say(f"Words of the signer's card: {' '.join(verdict.signer.words)}")


def _signer(verdict: Verdict) -> str:
    return verdict.signer.alias if verdict.signer else "?"


def _verdict_json(verdict: Verdict) -> dict[str, Json]:
    signer = verdict.signer
    return {
        "ok": verdict.ok,
        "bundle_id": verdict.bundle_id or None,
        "kind": verdict.kind or None,
        "signer": signer.alias if signer else None,
        "trust": verdict.trust,
        "code": verdict.code or None,
        "words": list(signer.words) if signer else None,
        "fingerprint": signer.fingerprint if signer else None,
        "digest": verdict.digest or None,
        "known": verdict.known,
        "told_by": [
            {"signer": one.alias, "fingerprint": one.fingerprint, "trust": one.trust}
            for one in verdict.told_by
        ],
        "stories": verdict.stories,
        "media": verdict.media,
        "withdrawals": verdict.withdrawals,
        "receipts": verdict.receipts,
    }


@click.command(
    name="import",
    epilog='JSON: {"files": [{"file", "result", "code", "bundle_id", "signer"}], "receipts": [files]}.'
    " Results:"
    " imported, duplicate, updated, conflict, withdrawn, waiting (unknown signer), quarantined,"
    " refused:CODE. Only a"
    " refused file counts as failed.",
)
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE...")
@click.option("--receipts", type=FILE, metavar="DIR", help="Write the answers there, one file a sender.")
@vault_options
def import_(session: Session, files: tuple[Path, ...], receipts: Path | None) -> None:
    """Check the bundles FILE and take them in. A refused one changes nothing.

    Without --receipts the answers stay in the vault until they are written.
    """
    taken: list[tuple[Path, Taken]] = []
    written: list[Path] = []
    stopped: WorldError | None = None
    with opened(session) as vault, progress() as bar:
        try:
            for path in files:
                taken.append((path, intake.take_in(vault, path, bar)))  # noqa: PERF401 - those before a failure stay
            written += [sealed.path for sealed in write_receipts(vault, receipts, bar)] if receipts else []
        except WorldError as error:
            stopped = error
    _tell(session, taken, written)
    if stopped is not None:  # the files after this one wait
        raise stopped


def _tell(session: Session, taken: Sequence[tuple[Path, Taken]], written: Sequence[Path]) -> None:
    refused = [(path, one) for path, one in taken if one.result is Result.REFUSED]
    if session.as_json:
        files: list[Json] = [_taken_json(path, one) for path, one in taken]
        emit({"files": files, "receipts": [str(path) for path in written]})
    else:
        for path, one in taken:
            if one.result is not Result.REFUSED:
                say(f"{path.name}: {_RESULTS[one.result]} [{one.result}]")
        for path in written:
            say(f"Receipt: {path}")
    for path, one in refused:
        complain(why(one.verdict, path))
    if refused:
        session.code = 1


def _taken_json(path: Path, one: Taken) -> dict[str, Json]:
    code = one.verdict.code or None
    return {
        "file": str(path),
        "result": f"{one.result}:{code}" if one.result is Result.REFUSED else one.result,
        "code": code,
        "bundle_id": one.verdict.bundle_id or None,
        "signer": one.verdict.signer.alias if one.verdict.signer else None,
    }


@click.command(
    name="apply", epilog="JSON: as `import`; a file that holds no receipt is refused:not_a_receipt."
)
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE...")
@vault_options
def receipt_apply(session: Session, files: tuple[Path, ...]) -> None:
    """Mark what the receipts FILE confirm: which stories were received, which were withdrawn."""
    with opened(session) as vault, progress() as bar:
        taken = [(path, _apply(vault, path, bar)) for path in files]
    _tell(session, taken, [])


def _apply(vault: Vault, path: Path, bar: Progress) -> Taken:
    verdict = intake.verify(vault, path, bar)
    if verdict.ok and verdict.kind != Kind.RECEIPT:
        return Taken(Result.REFUSED, Verdict(ok=False, code=NotAReceipt.codes[0]))
    return intake.take_in(vault, path, bar) if verdict.ok else Taken(Result.REFUSED, verdict)
