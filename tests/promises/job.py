"""The whole job of a helper and a coordinator on the command line, each command a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tbtt_desktop.clock import WORLD
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.services.keyfiles import read_key_file
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import VaultFiles
from tests.helpers.vaults import CHEAP
from tests.promises import canaries

ROOT = Path(__file__).parents[2]
PYTHON = [sys.executable]
GROUPS = ("vault", "card", "story", "receipt")
PRINTING = ("story show", "story search", "story suggest")  # what is asked to show content does
CONSENT = ",".join(
    [
        *("take_notes", "record_audio", "take_photo", "share_pseudonymised_to_archive"),
        *("publish_voice_original", "publish_image", "use_in_statistics"),
    ]
)
FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}


def is_root() -> bool:
    """Whether this may watch processes that closed themselves, and mount disks."""
    return sys.platform != "win32" and os.geteuid() == 0


@dataclass(frozen=True)
class Done:
    """A command that has run."""

    name: str
    code: int
    out: bytes
    err: bytes

    @property
    def lines(self) -> list[str]:
        """What it said on stderr."""
        return self.err.decode().splitlines()


@dataclass
class Desk:
    """A folder in which people work: inputs apart, everything that the program writes elsewhere."""

    root: Path
    before: Callable[[int], Sequence[str]] = lambda _: ()  # what stands before the n-th command
    done: list[Done] = field(default_factory=list)
    keys: list[bytes] = field(default_factory=list)  # of vaults that have others by now

    def __post_init__(self) -> None:
        """Make the folders that a person has."""
        self.root.mkdir(exist_ok=True)
        for place in (*FOLDERS.values(), "out"):
            (self.root / place).mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def inputs(self) -> Path:
        """The only folder in which a canary may stand."""
        return self.root / "inputs"

    @property
    def out(self) -> Path:
        """Where named outputs go."""
        return self.root / "out"

    def user_folders(self) -> list[Path]:
        """Return the folders in which programs like to leave things."""
        return [self.root / place for place in ("home", "run", "tmp")]

    def environment(self) -> dict[str, str]:
        """Return all that a command knows of this computer."""
        return {name: str(self.root / place) for name, place in FOLDERS.items()} | {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
        }

    def words(self, *arguments: str | Path, vault: str = "") -> list[str]:
        """Return the whole command line of `main.py` with these arguments on one of the vaults."""
        words = [*PYTHON, str(ROOT / "main.py"), *map(str, arguments)]
        if vault:
            words += ["--vault", str(self.root / vault), "--passphrase-file", str(self.inputs / "passphrase")]
        return words

    def command(self, *arguments: str | Path, vault: str = "", stdin: bytes = b"", expect: int = 0) -> Done:
        """Run `main.py`; fail if its exit code is another than `expect`."""
        name = " ".join(map(str, arguments[: 2 if arguments[0] in GROUPS else 1]))
        return self.run(self.words(*arguments, vault=vault), name, stdin, expect)

    def run(self, command: Sequence[str], name: str, stdin: bytes = b"", expect: int = 0) -> Done:
        """Run a program; fail if its exit code is another than `expect`."""
        ended = subprocess.run(
            [*self.before(len(self.done)), *command],
            input=stdin,
            capture_output=True,
            timeout=300,
            check=False,
            cwd=self.root,
            env=self.environment(),
        )
        done = Done(name, ended.returncode, ended.stdout, ended.stderr)
        self.done.append(done)
        assert done.code == expect, (done.name, done.code, done.err.decode(errors="replace"))
        return done


def make_vaults(desk: Desk) -> None:
    """Make the vaults of a helper and a coordinator, which open without the price of a real derivation."""
    for alias, role in (("helper", Role.HELPER), ("coordinator", Role.COORDINATOR)):
        made = create_vault(desk.root / alias, role, alias, canaries.PASSPHRASE, world=WORLD, params=CHEAP)
        made.vault.close()


def introduce(desk: Desk) -> None:
    """Let the two trust each other's card."""
    for owner, other in (("helper", "coordinator"), ("coordinator", "helper")):
        card = desk.out / f"{owner}.tbtt-card"
        desk.command("card", "export", "--out", card, vault=owner)
        desk.command("card", "add", card, "--yes", vault=other)


def tell(desk: Desk) -> str:
    """Take a story in, mark and approve it; return its id."""
    files = {name: str(desk.inputs / name) for name in os.listdir(desk.inputs)}
    added = desk.command(
        *("story", "add", "--text", files["text"], "--audio", files["sound.wav"]),
        *("--photo", files["picture.jpg"], "--pseudonym-file", files["pseudonym"], "--language", "en"),
        *("--field", "act=threats", "--consent", CONSENT),
        vault="helper",
    )
    story = added.out.decode().strip()
    desk.command("story", "suggest", story, "--json", vault="helper")
    desk.command(
        *("story", "redact", story, "--accept", "all", "--term-file", files["terms"]),
        *("--box", "3:24,24,90,60", "--mute", "2:0.5-1.25"),
        vault="helper",
    )
    desk.command("story", "looked-at", story, vault="helper")
    desk.command("story", "approve", story, vault="helper")
    return story


def write_notes(desk: Desk, story: str) -> None:
    """Keep notes on the story."""
    program = [*PYTHON, str(Path(__file__).with_name("save_notes.py"))]
    places = [desk.root / "helper", desk.inputs / "passphrase", story, desk.inputs / "note"]
    desk.run([*program, *map(str, places)], "save notes")


def whole_job(desk: Desk) -> str:
    """Do everything once, from two vaults to a withdrawn story; return its id."""
    introduce(desk)
    story = tell(desk)
    write_notes(desk, story)
    desk.command("story", "show", story, "--redacted", vault="helper")
    desk.command("story", "search", "-", vault="helper", stdin=(desk.inputs / "words").read_bytes())
    bundle, back, gone = desk.out / "bundle", desk.out / "withdrawal", desk.out / "backup"
    desk.command("export", story, "--to", "coordinator", "--out", bundle, vault="helper")
    desk.command("verify", bundle, "--json", vault="coordinator")
    taken = desk.command(
        *("import", bundle, "--receipts", desk.out / "receipts", "--json"), vault="coordinator"
    )
    assert [one["result"] for one in json.loads(taken.out)["files"]] == ["imported"]
    desk.command("story", "show", story, vault="coordinator")
    desk.command("receipt", "apply", *sorted((desk.out / "receipts").iterdir()), vault="helper")
    desk.command("vault", "backup", "--out", gone, vault="helper")
    desk.command("vault", "check", vault="helper")
    desk.command("report", vault="coordinator")
    desk.command("withdraw", story, "--to", "coordinator", "--out", back, vault="helper")
    desk.command("import", back, vault="coordinator")
    return story


def look_after(desk: Desk, story: str) -> None:
    """Do what keeps a vault good: passphrases, shares, its key, copies of it, deleting and erasing."""
    slots = read_key_file(VaultFiles(desk.root / "helper"))
    desk.keys.append(bytes(keyfile.unlock(slots, canaries.PASSPHRASE)))
    second = ("--new-passphrase-file", desk.inputs / "second")
    desk.command("vault", "passphrase", "add", *second, "--label", "at night", vault="helper")
    desk.command("vault", "passphrase", "list", vault="helper")
    desk.command("vault", "shares", "new", "--recovery-out", desk.out / "renewed", vault="helper")
    shares = [word for number in (1, 3) for word in ("--share", desk.out / f"renewed.{number}")]
    desk.command("vault", "shares", "check", *shares, vault="helper")
    desk.command("vault", "rekey", vault="helper")
    desk.command("vault", "salvage", "--out", desk.root / "salvaged", vault="helper")
    desk.command("vault", "restore", desk.out / "backup", "--current", desk.root / "helper", vault="restored")
    desk.command("vault", "erase", "--confirm", "erase", vault="restored")
    desk.command("story", "delete", story, "--yes", vault="helper")
    for name in ("helper", "coordinator"):
        desk.command("vault", "log", vault=name)


def go_wrong(desk: Desk) -> None:
    """Do what is refused: its one line must not repeat what it was given."""
    desk.command("import", desk.inputs / "rubbish.tbtt", vault="coordinator", expect=1)
    desk.command(
        *("story", "add", "--consent", CONSENT, "--photo", desk.inputs / "text"), vault="helper", expect=1
    )
    desk.command(
        *("vault", "info", "--vault", desk.root / "helper", "--passphrase-file", desk.inputs / "nearly"),
        expect=3,
    )


def make_real_vault(desk: Desk) -> None:
    """Make a vault through the command line, with the derivation that people get, and its shares."""
    desk.command(
        *("vault", "create", "--role", "helper", "--name", "third", "--recovery-out", desk.out / "share"),
        vault="third",
    )
