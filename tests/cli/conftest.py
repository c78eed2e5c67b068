"""The command line run in this process, with a cheap key derivation and real vaults."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tbtt_desktop.cli import program
from tbtt_desktop.crypto.kdf import KdfParams
from tests.helpers.made import picture, sound
from tests.helpers.vaults import CHEAP, PASSPHRASE

CONSENT = (
    "take_notes,record_audio,take_photo,share_pseudonymised_to_archive,publish_voice_original,"
    "publish_image,use_in_statistics"
)
TEXT = "My name is Zubeida Khan. Call me on +92 300 1234567 or zubeida@example.org, or ask Nasreen.\n"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """The one line on stderr."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


Cli = Callable[..., Ran]


def runner(folder: Path, patch: pytest.MonkeyPatch) -> Cli:
    """Return what runs a command in `folder`; `TBTT_PASSPHRASE_FILE` names the passphrase of every vault."""
    patch.chdir(folder)
    patch.setattr(KdfParams, "for_this_computer", classmethod(lambda _, __=None: CHEAP))
    words = folder / "words"
    words.write_text(PASSPHRASE + "\n", encoding="utf-8")
    patch.setenv("TBTT_PASSPHRASE_FILE", str(words))

    def run(*argv: str | Path, stdin: str | bytes = "") -> Ran:
        with CliRunner().isolation(input=stdin) as streams:
            code = program.run([str(one) for one in argv]).code
        return Ran(code, streams[0].getvalue().decode(), streams[1].getvalue().decode())

    return run


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Cli:
    """Run a command in `tmp_path`."""
    return runner(tmp_path, monkeypatch)


@dataclass(frozen=True, slots=True)
class Stages:
    """Folders with the same two vaults, further on each time, and the story's id."""

    begun: Path  # the owners have compared words; nothing else
    told: Path  # a story with all three, to all of which she agreed
    ready: Path  # everything covered, looked at and approved
    story: str


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    """Make the vaults once; every test gets copies of its own."""
    base = tmp_path_factory.mktemp("stages")
    work = base / "work"
    work.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        cli = runner(work, patch)

        def done(*argv: str) -> Ran:
            ran = cli(*argv)
            assert ran.code == 0, ran.err
            return ran

        done(
            "vault", "create", "--vault", "h", "--role", "helper", "--name", "amal", "--recovery-out", "share"
        )
        done("vault", "create", "--vault", "c", "--role", "coordinator", "--name", "nadia")
        for here, there, card in (("h", "c", "amal.tbtt-card"), ("c", "h", "nadia.tbtt-card")):
            told = done("card", "export", "--vault", here, "--out", card, "--json").json
            done("card", "add", card, "--vault", there, "--words", " ".join(told["words"]))
        (work / "t.txt").write_text(TEXT, encoding="utf-8")
        (work / "s.wav").write_bytes(sound())
        (work / "p.jpg").write_bytes(picture())
        shutil.copytree(work, base / "begun")
        story = done(
            *("story", "add", "--vault", "h", "--text", "t.txt", "--audio", "s.wav", "--photo", "p.jpg"),
            *("--consent", CONSENT, "--language", "en", "--country", "pk", "--json"),
        ).json["story_id"]
        shutil.copytree(work, base / "told")
        done(
            *("story", "redact", story, "--vault", "h", "--accept", "all", "--term", "Nasreen"),
            *("--box", "3:20,20,280,50", "--mute", "2:0.25-0.5"),
        )
        done("story", "looked-at", story, "--vault", "h")
        done("story", "approve", story, "--vault", "h")
    return Stages(base / "begun", base / "told", work, story)


def bring(stage: Path, folder: Path, *names: str) -> None:
    """Copy files and vaults of a stage."""
    for name in names:
        for path in stage.glob(name):
            if path.is_dir():
                shutil.rmtree(folder / path.name, ignore_errors=True)
                shutil.copytree(path, folder / path.name)
            else:
                shutil.copy2(path, folder)


@pytest.fixture
def helper(cli: Cli, stages: Stages, tmp_path: Path) -> Path:
    """A helper's vault, `h`, with its recovery shares beside it; she trusts the coordinator's card."""
    bring(stages.begun, tmp_path, "h", "share.*")
    return tmp_path / "h"


@pytest.fixture
def desk(stages: Stages, helper: Path, tmp_path: Path) -> Path:
    """The coordinator's vault, `c`; she and the helper compared words."""
    bring(stages.begun, tmp_path, "c", "*.tbtt-card")
    return tmp_path / "c"


@pytest.fixture
def media(stages: Stages, tmp_path: Path) -> Path:
    """A text, a sound and a picture as files."""
    bring(stages.begun, tmp_path, "t.txt", "s.wav", "p.jpg")
    return tmp_path


@pytest.fixture
def story(stages: Stages, helper: Path, media: Path, tmp_path: Path) -> str:
    """The id of a story with all three, to all of which she agreed."""
    bring(stages.told, tmp_path, "h")
    return stages.story


@pytest.fixture
def ready(stages: Stages, helper: Path, media: Path, tmp_path: Path) -> str:
    """The same, with everything covered, looked at and approved."""
    bring(stages.ready, tmp_path, "h")
    return stages.story


def names_below(folder: Path) -> set[str]:
    """Return every file and folder below `folder`."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}
