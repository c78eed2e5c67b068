"""Recovery shares, and the way back in with them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import click

from tbtt_desktop.cli.opening import opened, require_vault, unlocked
from tbtt_desktop.cli.output import emit, note, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.passphrase import new_file, new_passphrase, told
from tbtt_desktop.cli.reading import read_text
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.crypto.errors import ShareProblem
from tbtt_desktop.crypto.shares import Share, Sharing, near_words, word_at
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services import recovery, vaults
from tbtt_desktop.services.files import is_folder, is_there, whole_file
from tbtt_desktop.services.keyfiles import passphrases_there
from tbtt_desktop.vault.store import VaultFiles


class SharingType(click.ParamType[Sharing]):
    """`K-of-N`."""

    name = "K-of-N"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Sharing:
        """Parse."""
        if isinstance(value, Sharing):  # the default
            return value
        try:
            return Sharing.parse(str(value))
        except ShareProblem:
            self.fail(
                f"{value!r} is not K-of-N such as 2-of-3, with K from 2 to 5 and N up to 16", param, ctx
            )


SHARING: Final = SharingType()
_WORD: Final = "all"
sharing_option = click.option(
    "--shares",
    "sharing",
    type=SHARING,
    default=Sharing(),
    metavar="K-of-N",
    help="How many recovery shares there are, and how many of them open the vault.  [default: 2-of-3]",
)
recovery_out = click.option(
    "--recovery-out",
    metavar="PREFIX",
    help="Write the recovery shares to PREFIX.1, PREFIX.2, ... Keep them apart.",
)


def share_files(*, required: bool, help: str) -> Callable[..., Any]:  # noqa: A002 - as click calls it
    """Return the option that names files of shares."""
    return click.option(
        "--share", "shares", multiple=True, required=required, type=FILE, metavar="FILE", help=help
    )


_share_files = share_files(
    required=True,
    help="A recovery share, as words or digit groups, once for each: --share FILE --share FILE",
)


def targets(prefix: str | None, sharing: Sharing) -> list[Path]:
    """Return the files of the shares, none without a prefix. Raises `FileProblem` where one is there."""
    found = [Path(f"{prefix}.{number}") for number in range(1, sharing.count + 1)] if prefix else []
    for target in found:
        if is_there(target):
            raise FileProblem("file_exists", name=target.name)
        if not is_folder(target.absolute().parent):
            raise FileProblem("file_missing", name=str(target.parent))
    return found


def write_shares(shares: Sequence[Share], files: Sequence[Path]) -> None:
    """Write every share to its file, readable by the owner alone, or none."""
    written: list[Path] = []
    try:
        for share, target in zip(shares, files, strict=False):
            with whole_file(target, private=True) as file:
                file.write((" ".join(share.words) + "\n").encode("ascii"))
            written.append(target)
    except BaseException:
        for target in written:
            target.unlink(missing_ok=True)
        raise


def show_shares(shares: Sequence[Share], *, as_json: bool) -> None:
    """Show the shares once, where somebody can copy them."""
    if as_json or not sys.stdout.isatty():
        note(
            "No recovery shares were written: with the passphrase lost, the vault is lost. See"
            " --recovery-out."
        )
        return
    needed = shares[0].threshold
    say("")
    say(f"Copy these recovery shares by hand and keep them in different places; any {needed} open the vault.")
    say("They are shown this once.")
    for share in shares:
        say(f"\nShare {share.number} of {len(shares)}")
        for start in range(0, len(share.words), 5):
            say("  " + "  ".join(f"{n + 1:2} {share.words[n]:10}" for n in range(start, start + 5)))
        say("  " + " ".join(share.groups))


@click.command(epilog='JSON: {"done": "renewed", "shares": "K-of-N", "recovery": [files]}')
@click.option(
    "--shares",
    "sharing",
    type=SHARING,
    metavar="K-of-N",
    help="How many there are, and how many of them open the vault. Without it, as many as before.",
)
@recovery_out
@vault_options
def new(session: Session, sharing: Sharing | None, recovery_out: str | None) -> None:
    """Make new recovery shares in place of the old ones, as when somebody who held one leaves.

    An old copy of the key file, and a backup of before, still open with the old shares. Against that, change
    the vault key as well: vault rekey
    """
    if not recovery_out and (session.as_json or not sys.stdout.isatty()):
        raise click.UsageError("There is no terminal to show the shares on. Use --recovery-out PREFIX.")
    with unlocked(session) as (vault, passphrase):
        sharing = sharing if sharing is not None else recovery.shares_info(vault).sharing
        files = targets(recovery_out, sharing)
        made = recovery.new_shares(vault, passphrase, vault.world, sharing)
        write_shares(made, files)
    if session.as_json:
        emit({"done": "renewed", "shares": str(sharing), "recovery": [str(file) for file in files]})
    else:
        for file in files:
            say(f"Recovery share: {file}")
        if not files:
            show_shares(made, as_json=False)
        note("The old shares open an old copy of the key file still. Against that: vault rekey")


@click.command(epilog='JSON: {"done": "checked"}')
@_share_files
@vault_options
def check(session: Session, shares: tuple[Path, ...]) -> None:
    """See whether recovery shares open this vault, changing nothing."""
    texts = [read_text(share) for share in shares]
    with opened(session) as vault, near_words_offered(texts):
        recovery.check_shares(vault, texts)
    told(session, "checked", "These shares open the vault.")


class RecoverRefused(WorldError):
    """Nobody confirmed that other people's passphrases go. Parameters: word, to be typed; count, of all."""

    codes = ("recover_not_confirmed",)


@click.command(epilog='JSON: {"done": "recovered"}')
@_share_files
@new_file
@click.option(
    "--confirm",
    metavar="WORD",
    help=f'The word "{_WORD}", where several passphrases go and nobody is there to type it.',
)
@vault_options
def recover(
    session: Session, shares: tuple[Path, ...], new_passphrase_file: Path | None, confirm: str | None
) -> None:
    """Open a vault with recovery shares and give it a new passphrase in place of all others.

    ALL OTHERS GO, also those of other people: whoever shares the vault needs a new one afterwards, see:
    vault passphrase add. Where there are several, a word is asked for before. The new passphrase comes from
    --new-passphrase-file or --passphrase-file, or is asked for. The key file is not needed.
    """
    folder = require_vault(session)
    texts = [read_text(share) for share in shares]
    _require_word(warn_of_others(folder), confirm)
    fresh = recovered_passphrase(session, new_passphrase_file)
    with near_words_offered(texts):
        vaults.recover(folder, texts, fresh).close()
    told(session, "recovered", "The vault opens with the new passphrase. The shares stay good.")


def _require_word(count: int, confirm: str | None) -> None:
    """Let nobody shut several people out by a command that looked like a way in. Raises `RecoverRefused`."""
    if count < 2:
        return
    typed = confirm
    if typed is None and sys.stdin.isatty():
        words = f'Type "{_WORD}" to take all {count} passphrases away'
        typed = click.prompt(words, err=True, default="", show_default=False)
    if (typed or "").strip().lower() != _WORD:
        raise RecoverRefused("recover_not_confirmed", word=_WORD, count=count)


def warn_of_others(folder: Path) -> int:
    """Say, before anything is asked for, that other people's passphrases go; return how many there are.

    0 where the key file tells nothing: then none of them opens the vault as it is.
    """
    count = passphrases_there(VaultFiles(folder))
    if count == 1:
        return 1
    many = "All passphrases" if count is None else f"All {count} passphrases"
    note(f"{many} of this vault go, other people's too: afterwards it opens with the new one alone.")
    return count or 0


def recovered_passphrase(session: Session, new_passphrase_file: Path | None) -> str:
    """Return the passphrase for a vault that shares open. Raises `KeyFileProblem` with passphrase_weak."""
    if new_passphrase_file:
        return new_passphrase(new_passphrase_file)
    fresh = session.passphrase("New passphrase", new=True)
    passphrases.require_strong(fresh)
    return fresh


@contextmanager
def near_words_offered(texts: Sequence[str]) -> Iterator[None]:
    """Beside an unknown word's place, offer the words of the list that look like it, to a person alone."""
    try:
        yield
    except ShareProblem as error:
        if error.code == "share_word_unknown" and sys.stderr.isatty():
            typed = word_at(texts[int(error.params["share"]) - 1], int(error.params["place"]))
            if near := near_words(typed):
                note(f"Perhaps it is: {', '.join(near)}")
        raise
