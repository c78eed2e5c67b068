"""The tree of commands, and the one place where every failure becomes one line and an exit code."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from tbtt_desktop.cli import PROGRAM, load_command
from tbtt_desktop.cli.output import complain
from tbtt_desktop.cli.session import About, Session, WrongPassphrase, common_options
from tbtt_desktop.cli.streams import let_go, open_missing, output_problem
from tbtt_desktop.cli.table import COMMANDS, COMMON, HELP_OPTIONS, SUMMARY, Entry
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.errors import BugError, WorldError

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
WRONG_PASSPHRASE: Final = 3

_SETTINGS: Final = {"help_option_names": list(HELP_OPTIONS), "max_content_width": 110}


class LazyGroup(click.Group):
    """Commands below a name; a command's file is loaded when it is called."""

    def __init__(self, name: str, entry: Entry, epilog: str | None = None) -> None:
        super().__init__(name, help=entry.line, epilog=epilog, context_settings=dict(_SETTINGS))
        self._below = entry.below or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which they are shown."""
        return list(self._below)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        entry = self._below.get(cmd_name)
        if entry is None:
            return None
        if entry.below is not None:
            return LazyGroup(cmd_name, entry)
        command = load_command(entry.place)
        command.context_settings = dict(_SETTINGS)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, loading none."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.line) for name, entry in self._below.items()])


def tree() -> click.Group:
    """Return the program as click sees it."""
    root = LazyGroup(PROGRAM, Entry(SUMMARY, below=COMMANDS), epilog=COMMON)
    for option in common_options:
        option(root)
    return root


def run(argv: Sequence[str], *, harden: bool = False) -> Session:
    """Run one command line; what came of it, with its exit code, stands in the session.

    `harden` closes this process to others before a vault is opened. No exception leaves here.
    """
    session = Session(harden=harden)
    open_missing()
    with _exit_code(session):
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(AttributeError):  # a test's own stream takes everything
                stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
        root = tree()
        with root.make_context(PROGRAM, list(argv), obj=session) as context:
            root.invoke(context)
        sys.stdout.flush()
    return session


def tell(text: str) -> Session:
    """Write a text; what came of it stands in the session. No exception leaves here."""
    session = Session()
    open_missing()
    with _exit_code(session):
        sys.stdout.write(text)
        sys.stdout.flush()
    return session


@contextlib.contextmanager
def _exit_code(session: Session) -> Iterator[None]:
    """Turn whatever is raised inside into one line on stderr and a code."""
    try:
        yield
    except click.exceptions.Exit as ended:  # --help ends so
        session.code = ended.exit_code
        sys.stdout.flush()
    except click.UsageError as error:
        session.code = USAGE
        complain(_usage(error))
    except (WrongPassphrase, About, WorldError) as error:
        session.code, words = _refused(error)
        complain(words)
    except (click.Abort, KeyboardInterrupt):
        session.code = FAILED
        complain(sentence("Cancelled", "cancelled", {}))
    except BrokenPipeError:
        session.code = FAILED
        let_go(sys.stdout)
    except OSError as error:
        session.code = FAILED
        problem = output_problem(error)
        complain(_mistake(error) if problem is None else _words(problem))
        let_go(sys.stdout)
    except Exception as error:  # noqa: BLE001 - a traceback could show content
        session.code = FAILED
        complain(_mistake(error))


def _usage(error: click.UsageError) -> str:
    path = error.ctx.command_path if error.ctx is not None else PROGRAM
    bare = isinstance(error, click.exceptions.NoArgsIsHelpError)  # its message is the whole help
    what = "Which command?" if bare else error.format_message().rstrip(".") + "."
    return f"{what} See: {path} --help"


def _refused(error: WrongPassphrase | About | WorldError) -> tuple[int, str]:
    """Return exit code and words for what was refused."""
    if isinstance(error, WrongPassphrase):
        return WRONG_PASSPHRASE, sentence("KeyFileProblem", "wrong_passphrase", {})
    if isinstance(error, About):
        return FAILED, f"{error.name}: {_words(error.error)}"
    return FAILED, _words(error)


def _words(error: WorldError) -> str:
    return sentence(type(error).__name__, error.code, error.params)


def _mistake(error: Exception) -> str:
    """Return what happened by kind and place: an exception's message could hold content."""
    kind = "BugError" if isinstance(error, BugError) else type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "tbtt_desktop" in frame.filename] or list(frames)
    where = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
    return sentence("BugError", "bug", {"kind": kind, "where": where})
