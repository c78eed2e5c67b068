"""Bundles that come in: looked at, taken in, answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.cli import many
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.chain_lines import chain_json, missing_lines
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, complain, emit, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.receipt_words import refusal_words
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.standing_words import trust_words
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import intake
from tbtt_desktop.services.bundle_files import NOTHING, Gathered, gather
from tbtt_desktop.services.chains import Chain, chains
from tbtt_desktop.services.intake import Result, Taken, Verdict
from tbtt_desktop.services.receipts import write_receipts
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault.store import Vault

_RESULTS: Final = {
    Result.IMPORTED: "taken in",
    Result.DUPLICATE: "was here already; nothing changed",
    Result.UPDATED: "taken in, a new revision",
    Result.CONFLICT: "taken in, but it contradicts what is here; a person must decide",
    Result.WITHDRAWN: "taken in; a story was withdrawn",
    Result.WAITING: "waits: its signer is not trusted, or not any more; compare the words of the card, then"
    " card add, or take in a roster, then import it again",
    Result.QUARANTINED: "kept out: its signer's card was revoked; nothing of it is here",
}
_NOT_THEIRS: Final = "taken in, but it takes back what who signed it may not take back; that stays"


class NotAReceipt(WorldError):
    """A bundle of another kind where a receipt was expected. Parameter: name, the file's."""

    codes = ("not_a_receipt",)


def why(verdict: Verdict, path: Path, name: str = "") -> str:
    """Return why a bundle is refused; `name` is how it is called where that is not its own."""
    words = sentence("BundleRefused", verdict.code, {"name": path.name, **verdict.params})
    named = name or path.name
    return words if named in words else f"{named}: {words}"


@click.command(
    epilog='JSON: {"ok", "bundle_id", "kind", "signer", "trust": "trusted|unknown|revoked|expired",'
    ' "code", "words",'
    ' "fingerprint", "digest", "known", "stories", "media", "originals", "withdrawals", "receipts",'
    ' "transfers",'
    ' "told_by": [{"signer", "fingerprint", "trust"}], "discarded": [{"story_id", "revision", "date"}]}.'
    ' "ok" means intact and for this vault, whatever "trust"; "signer" is an alias; "code" says why it is not'
    " ok."
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
        for line in _seen(verdict, file):
            say(line)


def _seen(verdict: Verdict, file: Path) -> Iterator[str]:
    """Give what there is to say of a bundle that is sound."""
    yield f"{file.name} is intact and for you."
    yield f"Signed by {_signer(verdict)}: {_trust(verdict)}."
    for one in verdict.told_by:
        yield f"It passes on what {one.alias} signed: {one.trust}."
    yield from _discarded(verdict)
    yield (
        f"It holds {verdict.stories} stories, {verdict.media} media, {verdict.withdrawals} withdrawals,"
        f" {verdict.receipts} receipts."
    )
    if verdict.originals:
        yield f"Beside them it holds {verdict.originals} originals, NOT REDACTED."
    if verdict.transfers:
        yield f"It gives you {verdict.transfers} whole stories, NOT REDACTED, to go on with."
    if verdict.kind == Kind.KIT:
        yield f"It is a kit: kit show {file.name}."
    if verdict.kind == Kind.ROSTER:
        yield f"It is a roster: roster show {file.name}."
    if verdict.signer is not None and verdict.trust in (Trust.UNKNOWN, Trust.EXPIRED):
        yield f"Words of the signer's card: {' '.join(verdict.signer.words)}"


def _trust(verdict: Verdict) -> str:
    return trust_words(verdict.signer) if verdict.signer else str(verdict.trust)


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
        "originals": verdict.originals,
        "withdrawals": verdict.withdrawals,
        "receipts": verdict.receipts,
        "transfers": verdict.transfers,
        "discarded": _discarded_json(verdict),
    }


@click.command(
    name="import",
    epilog='JSON: {"files": [{"file", "result", "code", "bundle_id", "signer", "confirmed": [{"story_id",'
    ' "by", "answer"}], "strange", "kit": name,'
    ' "discarded": [{"story_id", "revision", "date"}]}], "receipts": [files],'
    ' "missing": as in `bundle missing`,'
    ' "left_out": [{"file", "why": "no_bundle|hidden|link|special|unreadable"}], "of": number}.'
    " Results:"
    " imported, duplicate, updated, conflict, withdrawn, waiting (unknown signer), quarantined,"
    " refused:CODE. Only a"
    " refused file counts as failed.",
)
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE|DIR...")
@click.option("--receipts", type=FILE, metavar="DIR", help="Write the answers there, one file a sender.")
@vault_options
def import_(session: Session, files: tuple[Path, ...], receipts: Path | None) -> None:
    """Check the bundles FILE, and those in the folders DIR, and take them in. A refused one changes nothing.

    Of a folder, and of those below it, whatever begins as a bundle is taken, whatever its name; the rest is
    told. Ctrl-C stops between two files, and what came in stays. Without --receipts the answers stay in the
    vault until they are written.
    """
    taken: list[tuple[Path, Taken]] = []
    written: list[Path] = []
    gaps: list[Chain] = []
    found = NOTHING
    stopped: BaseException | None = None
    with opened(session) as vault, progress() as bar:
        try:
            found = gather(files, bar)
            counted = many.Counted(bar, len(found.bundles))
            for path in found.bundles:
                taken.append((path, intake.take_in(vault, path, counted.next_file())))  # noqa: PERF401 - those before a failure stay
            written += [sealed.path for sealed in write_receipts(vault, receipts, bar)] if receipts else []
        except (WorldError, KeyboardInterrupt) as error:
            stopped = error
        gaps = _gaps(vault, taken)
    _tell(session, _Told(taken, written, gaps, files, found))
    if stopped is not None:  # the files after this one wait
        raise stopped


def _gaps(vault: Vault, taken: Sequence[tuple[Path, Taken]]) -> list[Chain]:
    """Return where bundles of those who signed these have not arrived."""
    signers = {one.verdict.signer.fingerprint for _, one in taken if one.verdict.signer is not None}
    return [one for one in chains(vault) if one.fingerprint in signers] if signers else []


@dataclass(frozen=True, slots=True)
class _Told:
    """What an import came to: files, receipts that were written, gaps, and what was given and found."""

    taken: Sequence[tuple[Path, Taken]]
    written: Sequence[Path] = ()
    gaps: Sequence[Chain] = ()
    given: Sequence[Path] = ()
    found: Gathered = NOTHING

    @property
    def of(self) -> int:
        """Return how many files there were to take in."""
        return max(len(self.found.bundles), len(self.taken))


def _tell(session: Session, told: _Told) -> None:
    refused = [(path, one) for path, one in told.taken if one.result is Result.REFUSED]
    if session.as_json:
        files: list[Json] = [_taken_json(path, one) for path, one in told.taken]
        missing: list[Json] = [chain_json(one) for one in told.gaps]
        emit(
            {
                "files": files,
                "receipts": [str(path) for path in told.written],
                "missing": missing,
                "left_out": many.left_out_json(told.found.left_out),
                "of": told.of,
            }
        )
    else:
        for line in _lines(told):
            say(line)
    for path, one in refused:
        complain(why(one.verdict, path, many.named(path, told.given)))
    if refused:
        session.code = 1


def _lines(told: _Told) -> Iterator[str]:
    """Give what there is to say of an import but for what was refused."""
    yield from many.left_out_lines(told.found, told.given)
    if told.of > many.LISTED:
        yield from many.counted_lines([one for _, one in told.taken], _RESULTS)
    for path, one in told.taken:
        if told.of <= many.LISTED and one.result is not Result.REFUSED:
            yield f"{many.named(path, told.given)}: {_result(one)} [{one.result}]"
        yield from (f"  {line}" for line in (*_confirmed(one), *_discarded(one.verdict), *_kit(one)))
    if len(told.taken) < told.of:
        yield f"{told.of - len(told.taken)} of {told.of} were not looked at. What came in stays."
    yield from (f"Receipt: {path}" for path in told.written)
    yield from missing_lines(told.gaps)


def _result(one: Taken) -> str:
    """Return what became of a file; of a withdrawal that may not be carried out nobody is asked."""
    if one.result is Result.CONFLICT and one.verdict.withdrawals:
        return _NOT_THEIRS
    return _RESULTS[one.result]


def _confirmed(one: Taken) -> list[str]:
    """Return what receipts in a bundle said of our own."""
    lines = [f"{said.story_id[:8]}: {refusal_words(said.answer)} ({said.alias})" for said in one.confirmed]
    if one.strange:
        lines.append(f"{one.strange} receipts answer nothing that left from here for who signed them.")
    return lines


def _kit(one: Taken) -> list[str]:
    """Return what a kit asks for that came in just now: it changes nothing by itself."""
    if not one.verdict.kit or one.result not in (Result.IMPORTED, Result.UPDATED):
        return []
    return [f"It is kit {one.verdict.kit}. Nothing changes until you have looked: kit use {one.verdict.kit}"]


def _discarded(verdict: Verdict) -> list[str]:
    """Return what of a bundle stays out because a person deleted it once."""
    return [
        f"{one.story_id[:8]}: revision {one.revision} was discarded here on {one.stamp[:10]} and stays out"
        for one in verdict.discarded
    ]


def _discarded_json(verdict: Verdict) -> list[Json]:
    return [
        {"story_id": one.story_id, "revision": one.revision, "date": one.stamp[:10]}
        for one in verdict.discarded
    ]


def _taken_json(path: Path, one: Taken) -> dict[str, Json]:
    code = one.verdict.code or None
    return {
        "file": str(path),
        "result": f"{one.result}:{code}" if one.result is Result.REFUSED else one.result,
        "code": code,
        "bundle_id": one.verdict.bundle_id or None,
        "signer": one.verdict.signer.alias if one.verdict.signer else None,
        "confirmed": [
            {"story_id": said.story_id, "by": said.alias, "answer": said.answer} for said in one.confirmed
        ],
        "strange": one.strange,
        "kit": one.verdict.kit or None,
        "discarded": _discarded_json(one.verdict),
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
    _tell(session, _Told(taken))


def _apply(vault: Vault, path: Path, bar: Progress) -> Taken:
    verdict = intake.verify(vault, path, bar)
    if verdict.ok and verdict.kind != Kind.RECEIPT:
        return Taken(Result.REFUSED, Verdict(ok=False, code=NotAReceipt.codes[0]))
    return intake.take_in(vault, path, bar) if verdict.ok else Taken(Result.REFUSED, verdict)
