"""What every command shares: which vault, whose passphrase, and whether to answer in JSON."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from tbtt_desktop.cli.reading import first_line
from tbtt_desktop.errors import WorldError

if TYPE_CHECKING:
    from tbtt_desktop.services.demo import Finished

VAULT_VARIABLE: Final = "TBTT_VAULT"
PASSPHRASE_VARIABLE: Final = "TBTT_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable


class WrongPassphrase(Exception):
    """What was given does not open the vault: exit code 3."""


class About(Exception):
    """An error, and the name of the file it is about, as the person gave it."""

    def __init__(self, name: str, error: WorldError) -> None:
        self.name = name
        self.error = error
        super().__init__(error.code)


@contextmanager
def about(name: str) -> Iterator[None]:
    """Say of which file an error is that does not say so itself."""
    try:
        yield
    except WorldError as error:
        if "name" in error.params or error.code == "cancelled":
            raise
        raise About(name, error) from None


@dataclass(slots=True)
class Session:
    """One run of the command line."""

    harden: bool = False
    vault: Path | None = None
    passphrase_file: Path | None = None
    as_json: bool = False
    code: int = 0
    demo: Finished | None = None  # what `demo` made
    open_window: bool = False  # after it

    def close_to_others(self) -> None:
        """Close this process to other programs and to the network, where it is the program itself."""
        if self.harden:
            from tbtt_desktop.hardening import harden_session  # late: help and wrong usage need it not

            harden_session()

    def vault_folder(self) -> Path:
        """Return the vault's folder. Raises `click.UsageError` where none is named."""
        named = self.vault or (Path(value) if (value := os.environ.get(VAULT_VARIABLE)) else None)
        if named is None:
            raise click.UsageError(f"Which vault? Name its folder with --vault DIR or {VAULT_VARIABLE}.")
        return named

    def passphrase(self, question: str = "Passphrase", *, new: bool = False) -> str:
        """Return the passphrase from the file that is named, or ask for it, twice where it is new.

        Raises `FileProblem`, or `click.UsageError` where there is neither file nor terminal.
        """
        named = self.passphrase_file or (
            Path(value) if (value := os.environ.get(PASSPHRASE_VARIABLE)) else None
        )
        if named is not None:
            return first_line(named)
        return ask(question, new=new)


def ask(question: str, *, new: bool = False) -> str:
    """Ask on the terminal, hidden. Raises `click.UsageError` where there is no terminal.

    Asking goes past stdin, so stdin may carry a text meanwhile.
    """
    if not (sys.stdin.isatty() or sys.stderr.isatty()):
        raise click.UsageError(
            f"No passphrase: there is no terminal to ask on. Use --passphrase-file FILE or"
            f" {PASSPHRASE_VARIABLE}."
        )
    answer: str = click.prompt(question, hide_input=True, err=True, confirmation_prompt=new)
    return answer


def _keep(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def callback(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        if value:
            setattr(ctx.ensure_object(Session), name, value)

    return callback


_vault = click.option(
    "--vault",
    type=click.Path(readable=False, path_type=Path),
    metavar="DIR",
    expose_value=False,
    callback=_keep("vault"),
    help=f"Folder of the vault (or {VAULT_VARIABLE}).",
)
_passphrase_file = click.option(
    "--passphrase-file",
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE",
    expose_value=False,
    callback=_keep("passphrase_file"),
    help=f"File whose first line is the passphrase (or {PASSPHRASE_VARIABLE}). Without one it is asked for.",
)
_json = click.option(
    "--json",
    is_flag=True,
    expose_value=False,
    callback=_keep("as_json"),
    help="One JSON document on stdout, and nothing else there.",
)
common_options: Final = (_json, _passphrase_file, _vault)


def vault_options(command: Callable[..., None]) -> Callable[..., Any]:
    """Give a command --vault, --passphrase-file and --json, and the session as its first argument."""
    decorated: Callable[..., Any] = click.pass_obj(_closed_first(command))
    for option in common_options:
        decorated = option(decorated)
    return decorated


def json_option(command: Callable[..., None]) -> Callable[..., Any]:
    """Give a command that needs no vault --json, and the session as its first argument."""
    return _json(click.pass_obj(_closed_first(command)))


def _closed_first(command: Callable[..., None]) -> Callable[..., None]:
    """Close the process first: who looked on while it waits for a passphrase would go on looking."""

    @functools.wraps(command)
    def closed(session: Session, *args: Any, **kwargs: Any) -> None:
        session.close_to_others()
        command(session, *args, **kwargs)

    return closed
