"""Every failure is one line and a code, and nothing is loaded before it is needed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import wave
from pathlib import Path
from typing import Any

import click
import pytest

from tbtt_desktop import __version__
from tbtt_desktop.cli import bar, load_command, main
from tbtt_desktop.cli.table import COMMANDS, Entry
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.limits import MIB
from tbtt_desktop.progress import checkpoint
from tbtt_desktop.services import stories
from tests.cli.conftest import CONSENT, Cli, names_below

MAIN = Path(__file__).parents[2] / "main.py"
HEAVY = (
    "numpy",
    "PIL",
    "sqlcipher3",
    "cryptography",
    "nacl",
    "pyrage",
    "jsonschema",
    "yaml",
    "phonenumbers",
    "PySide6",
)


def entries(below: Any = COMMANDS, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Entry]]:
    """Return every command with its path."""
    found: list[tuple[tuple[str, ...], Entry]] = []
    for name, entry in below.items():
        found.append(((*path, name), entry))
        found += entries(entry.below or {}, (*path, name))
    return found


ENTRIES = entries()


@pytest.mark.parametrize("path", [path for path, _ in ENTRIES], ids=" ".join)
def test_every_command_explains_itself(cli: Cli, path: tuple[str, ...]) -> None:
    """A person without the manual could not go on."""
    ran = cli(*path, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "Usage: main.py " + " ".join(path) in ran.out
    assert "!" not in ran.out


def test_the_table_names_real_commands() -> None:
    """A command in the list would not be there when it is called."""
    for path, entry in ENTRIES:
        if entry.place:
            assert load_command(entry.place).name == path[-1]


def test_a_file_that_may_not_be_read_is_no_wrong_usage() -> None:
    """A script would take a file of somebody else's, which fails, for a mistake in its own arguments."""
    kinds = [
        (path, one.name, one.type)
        for path, entry in ENTRIES
        if entry.place
        for one in load_command(entry.place).params
        if isinstance(one.type, click.Path)
    ]
    assert kinds
    assert [(path, name) for path, name, kind in kinds if kind.readable] == []


@pytest.mark.parametrize(
    ("arguments", "light"), [(["--help"], True), (["--version"], True), (["story", "--help"], False)]
)
def test_help_loads_nothing_heavy(arguments: list[str], light: bool) -> None:
    """A script that calls the program a thousand times would wait for minutes."""
    code = (
        "import sys; from tbtt_desktop.cli import main; assert main(sys.argv[1:]) == 0;"
        "print(*sys.modules, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=MAIN.parent, capture_output=True, text=True, check=True
    )
    loaded = set(ran.stderr.split())
    assert not loaded & {*HEAVY, "tbtt_desktop.services.stories", "tbtt_desktop.crypto.keyfile"}
    assert not (light and "click" in loaded)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody could say which version they have."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"TBTT Desktop {__version__}\n"


@pytest.mark.parametrize(
    "wrong",
    [
        ["nonsense"],
        ["story", "nonsense"],
        ["story", "list", "--nonsense"],
        ["verify"],
        ["story", "list"],
        ["story"],
    ],
)
def test_wrong_usage_is_one_line_and_two(cli: Cli, wrong: list[str]) -> None:
    """A script could not tell its own mistake from a refusal."""
    ran = cli(*wrong)
    assert (ran.code, ran.out) == (2, "")
    assert "See: main.py" in ran.line


def test_a_passphrase_is_never_waited_for_without_a_terminal(
    cli: Cli, helper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script would hang for ever."""
    monkeypatch.delenv("TBTT_PASSPHRASE_FILE")
    ran = cli("story", "list", "--vault", "h")
    assert ran.code == 2
    assert "--passphrase-file" in ran.line


def test_the_vault_can_be_named_anywhere(cli: Cli, story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same line would work in one script and not in the next."""
    listed = cli("story", "list", "--vault", "h", "--json")
    assert cli("--vault", "h", "--json", "story", "list") == listed
    monkeypatch.setenv("TBTT_VAULT", "h")
    assert cli("story", "list", "--json") == listed


def test_a_mistake_of_ours_shows_no_content(cli: Cli, story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A traceback would put her words on the screen and into somebody's log."""

    def fail(*_: object) -> None:
        raise KeyError("Zubeida Khan")

    monkeypatch.setattr(stories, "list_stories", fail)
    ran = cli("story", "list", "--vault", "h")
    assert (ran.code, ran.out) == (1, "")
    assert "[bug]" in ran.line
    assert "KeyError at " in ran.line
    assert "Zubeida" not in ran.err


@pytest.mark.parametrize("raised", [KeyboardInterrupt, MemoryError, OSError, RecursionError])
def test_whatever_happens_ends_in_one_line(
    cli: Cli, story: str, monkeypatch: pytest.MonkeyPatch, raised: type[BaseException]
) -> None:
    """A person would look at Python's insides."""

    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr(stories, "list_stories", fail)
    ran = cli("story", "list", "--vault", "h")
    assert (ran.code, ran.out) == (1, "")
    assert ran.line.endswith("[cancelled]" if raised is KeyboardInterrupt else "[bug]")


def test_ctrl_c_leaves_nothing_half_written(
    cli: Cli, helper: Path, media: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She would find half of a recording in the vault, or none of what was there before."""
    if sys.platform == "win32":
        pytest.skip("signals to a group are POSIX")
    with wave.open(str(media / "long.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes(bytes(2 * 44_100 * 900))
    before = names_below(media)
    command = ["story", "add", "--vault", "h", "--audio", "long.wav", "--consent", CONSENT]
    first = ["nice", sys.executable, str(MAIN)]  # it must not end before this process sees how far it is
    process = subprocess.Popen([*first, *command], stderr=subprocess.PIPE, text=True, start_new_session=True)
    log = helper / "notebook.db-wal"
    while process.poll() is None and not (log.exists() and log.stat().st_size > MIB):
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGINT)  # in the midst of the recording
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    [line] = err.splitlines()
    assert line.startswith("Stopped. ")
    assert line.endswith(" [cancelled]")
    assert names_below(media) == before
    assert cli("story", "list", "--vault", "h", "--json").json == {"stories": []}
    checked = cli("vault", "check", "--vault", "h", "--json").json
    assert (checked["ok"], checked["media"]) == (True, 0)


class _Deaf:
    """A line at which Python can only drop an exception: the end of an object, as in a library's callback."""

    def __del__(self) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.01)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_ctrl_c_that_python_drops_is_heard_all_the_same() -> None:
    """Somebody presses it because the wrong recording goes in, and it goes in all the same."""
    with bar.progress() as shown:
        checkpoint(shown)
        _Deaf()
        with pytest.raises(Cancelled):
            checkpoint(shown)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux")
@pytest.mark.parametrize("sink", ["full", "closed"])
def test_an_output_that_takes_nothing_is_no_traceback(
    cli: Cli, story: str, tmp_path: Path, sink: str
) -> None:
    """`story list | head` would end in a page of Python."""
    command = [sys.executable, str(MAIN), "story", "list", "--vault", "h"]
    if sink == "full":
        with Path("/dev/full").open("wb") as out:
            ran = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
        assert ran.stderr.endswith(" [disk_full]\n")
        assert len(ran.stderr.splitlines()) == 1
    else:
        reading, writing = os.pipe()
        os.close(reading)
        ran = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
        os.close(writing)
        assert ran.stderr == ""
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="POSIX shell")
@pytest.mark.parametrize(
    ("sinks", "code"), [("<&- >&- 2>&-", 0), (">/dev/full 2>/dev/full", 1), (">/dev/full", 1)]
)
def test_what_needs_no_command_minds_its_streams(sinks: str, code: int) -> None:
    """A script that closes them would be answered with a page of Python, or with a code of no list."""
    ran = subprocess.run(
        ["sh", "-c", f'"$0" "$1" --version {sinks}', sys.executable, str(MAIN)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (code, "")
    assert ran.stderr.endswith(" [disk_full]\n") if sinks == ">/dev/full" else ran.stderr == ""


def test_what_is_opened_first_is_not_mistaken_for_a_closed_stdout(tmp_path: Path) -> None:
    """A line for the terminal would go into the vault's database, opened under the number of stdout."""
    code = (
        "import os, sys\nfor number in range(3): os.close(number)\nsys.stdout = None\n"
        "from tbtt_desktop.cli.streams import open_missing\nopen_missing()\n"
        f"sys.exit(open({str(tmp_path / 'x')!r}, 'w').fileno() < 3 or print('nobody hears it'))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=MAIN.parent, check=False).returncode == 0


def test_nobody_looks_on_while_a_passphrase_is_typed(tmp_path: Path) -> None:
    """Another program of the same user opened the memory before it was closed, and read the keys later."""
    if sys.platform != "linux":
        pytest.skip("read from /proc")
    command = [sys.executable, str(MAIN), "vault", "create", "--role", "helper", "--name", "amal"]
    named = {"TBTT_VAULT": str(tmp_path / "h"), "TBTT_PASSPHRASE_FILE": ""}
    terminal, its_end = os.openpty()
    with subprocess.Popen(
        command,
        stdin=its_end,
        stdout=its_end,
        stderr=its_end,
        start_new_session=True,
        env={**os.environ, **named},
    ) as waiting:
        os.close(its_end)
        told = b""
        try:
            while b"New passphrase:" not in told:
                told += os.read(terminal, 1000)
            about = Path(f"/proc/{waiting.pid}")
            assert "NoNewPrivs:\t1" in (about / "status").read_text(encoding="ascii")
            if os.geteuid() != 0:
                with pytest.raises(PermissionError):
                    (about / "mem").open("rb")
        finally:
            waiting.kill()
            os.close(terminal)
