"""The door for people who work on the program: what it asks of a system, and what a second start costs."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[1]
LOCKS = sorted(ROOT.glob("requirements*.lock"))
PIN = re.compile(r"^([a-z0-9.-]+)==([^ ]+)( ; .+?)?((?: --hash=sha256:[0-9a-f]{64})+)$")
NOWHERE = dev.Need("library", ("libof-nothing.so.7",), "libof-nothing7", "of-nothing")
posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the interpreter")


def pins(lock: Path) -> set[tuple[str, str, str]]:
    """Name, version and marker of each line of a lock; fails where a line is anything else."""
    lines = lock.read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    found = [PIN.match(re.sub(r" +", " ", line.strip())) for line in lines]
    assert all(found), [line for line, match in zip(lines, found, strict=True) if not match]
    return {(match[1], match[2], match[3] or "") for match in found if match}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_is_pinned_by_its_hash_and_names_no_address(lock: Path) -> None:
    """A package that was swapped on its way could send stories anywhere."""
    assert pins(lock)


def test_the_development_lock_holds_what_the_program_runs_with() -> None:
    """Otherwise the tests would pass with other versions than the ones people get."""
    assert pins(dev.RUNTIME_LOCK) < pins(dev.DEVELOPMENT_LOCK)


def test_it_needs_nothing_but_python() -> None:
    """On a fresh machine there is nothing else yet."""
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    names = {
        alias.name if isinstance(node, ast.Import) else node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert {str(name).split(".")[0] for name in names} <= sys.stdlib_module_names


def test_its_help_names_every_command() -> None:
    """A command that nobody is told of does not exist."""
    assert all(re.search(rf"^  {name}\b", dev.__doc__ or "", re.MULTILINE) for name in dev.COMMANDS)


def test_an_unknown_command_is_one_clear_line() -> None:
    """A traceback sends a volunteer away."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "tset"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("dev.py has no command 'tset'; it has: setup, ")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has system libraries to look for"
)
def test_what_is_missing_is_seen_by_asking_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that dies with "could not load the platform plugin" tells nobody what to install."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "FONT_FOLDERS", [str(tmp_path)])
    monkeypatch.setattr(dev, "LIBRARY_FOLDERS", [str(tmp_path)])
    needs = [
        NOWHERE,
        dev.Need("library", ("libc.so.6",), "libc6", "glibc"),
        dev.Need("program", ("of-nothing",), "of-nothing", "of-nothing"),
        *dev.FONTS[:1],
        *(need for need in dev.TOOLS if need.kind == "alsa plug-in"),
    ]
    assert dev.missing(needs) == [needs[0], *needs[2:]]
    (tmp_path / "of-nothing").touch(mode=0o755)
    (tmp_path / "truetype" / "noto").mkdir(parents=True)
    (tmp_path / "truetype" / "noto" / "NotoSans-Regular.ttf").touch()
    (tmp_path / "x86_64-linux-gnu" / "alsa-lib").mkdir(parents=True)
    (tmp_path / "x86_64-linux-gnu" / "alsa-lib" / "libasound_module_pcm_pulse.so").touch()
    assert dev.missing(needs) == [NOWHERE]


@pytest.mark.parametrize(
    ("manager", "words"),
    [
        ("apt-get", "install -y --no-install-recommends age libof-nothing7"),
        ("dnf", "install -y /usr/bin/age libof-nothing.so.7()(64bit)"),
        ("zypper", "install /usr/bin/age libof-nothing.so.7()(64bit)"),
        ("pacman", "--noconfirm age of-nothing"),
    ],
)
def test_each_package_manager_is_asked_in_its_own_words(manager: str, words: str) -> None:
    """A line that does not work is worse than none."""
    lines = dev.install_lines(manager, [NOWHERE, dev.TOOLS[0]])
    assert " ".join(lines[-1]).endswith(words)
    assert manager in lines[-1]


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has system libraries to look for"
)
def test_without_the_right_to_install_the_line_to_run_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked for a password by a script, and nobody is left to guess."""
    (tmp_path / "apt-get").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        dev.ensure_system([NOWHERE])
    assert "This system lacks: libof-nothing.so.7\n" in str(stopped.value)
    assert str(stopped.value).endswith(
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends libof-nothing7"
    )


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout that is set up already: its interpreter prints its arguments and ends with code 7."""
    for name in ("dev.py", *(lock.name for lock in LOCKS)):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    script = '[ "$3" = --version ] && exit; for a in "$@"; do echo "<$a>"; done; exit 7'
    python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    python.chmod(0o755)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "locks.json")
    state = {lock.name: hashlib.sha256(lock.read_bytes()).hexdigest() for lock in LOCKS}
    state |= {"python": sys.version.split()[0], "home": sys.base_prefix}
    (tmp_path / ".venv" / "locks.json").write_text(json.dumps(state), encoding="utf-8")
    return tmp_path


def start(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the checkout's own dev.py, with the system as it is."""
    command = [sys.executable, str(checkout / "dev.py"), *arguments]
    environment = {**os.environ, "PATH": os.defpath, dev.SKIP_SYSTEM: "1"}
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=checkout.parent, env=environment
    )


def processor_time_of_children() -> float:
    """Return for how many seconds what this process has started was at work, however busy the computer is."""
    times = os.times()
    return times.children_user + times.children_system


@posix
def test_a_second_start_passes_arguments_on_and_costs_less_than_a_second(checkout: Path) -> None:
    """Who has to wait for every small look stops looking."""
    begun = processor_time_of_children()
    done = start(checkout, "run", "story", "add", "--text", "a b", "--help")
    spent = processor_time_of_children() - begun
    assert done.stdout.splitlines() == [
        f"<{checkout}/main.py>", "<story>", "<add>", "<--text>", "<a b>", "<--help>"
    ]  # fmt: skip
    assert (done.returncode, done.stderr) == (7, "")
    assert spent < 1  # it takes a twentieth


@posix
def test_demo_and_test_pass_arguments_on(checkout: Path) -> None:
    """The two commands of the README do what they say."""
    assert start(checkout, "demo", "--out", "x").stdout == f"<{checkout}/main.py>\n<demo>\n<--out>\n<x>\n"
    assert start(checkout, "test", "-k", "gate").stdout.splitlines()[:2] == ["<-m>", "<pytest>"]
    assert start(checkout, "test", "-k", "gate").stdout.endswith("<-k>\n<gate>\n")


@posix
def test_a_changed_lock_is_installed_before_anything_runs(checkout: Path) -> None:
    """A mended library that is not installed protects nobody."""
    (checkout / "requirements.lock").write_text("other==1.0 --hash=sha256:" + "0" * 64, encoding="utf-8")
    done = start(checkout, "run")
    assert "<--require-hashes>" in done.stdout
    assert done.stderr == "pip could not install the packages; its message is above.\n"
    assert done.returncode == 1


@posix
def test_lint_runs_every_check_and_fails_if_one_does(checkout: Path) -> None:
    """A check that passes because it did not run is worse than none."""
    done = start(checkout, "lint")
    ran = [line for line in done.stdout.splitlines() if line.startswith("$ ")]
    assert [line.split()[3] for line in ran] == ["ruff", "ruff", "mypy", "mypy", "mypy"]
    assert {"linux", "darwin", "win32"} <= set(" ".join(ran).split())
    assert done.returncode == 1
