"""The demonstration shows what it says, and would notice if it did not."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from tbtt_desktop import limits
from tbtt_desktop.cli import demo as demo_command
from tbtt_desktop.services import demo as demonstration
from tbtt_desktop.services import demo_input, demo_search
from tests.cli.conftest import Cli, names_below
from tests.helpers.made import picture, sound
from tests.helpers.sound import ArraySource, TimedSource, voice


@pytest.fixture(autouse=True)
def microphones(monkeypatch: pytest.MonkeyPatch) -> ArraySource:
    """A computer without a microphone, until a test says otherwise: a room is private."""
    source = ArraySource(names=())
    monkeypatch.setattr(demo_command, "Microphones", lambda: source)
    monkeypatch.setattr(demo_command, "_COUNT", 0)
    return source


def test_the_demonstration_runs_to_its_end(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who wants to see what the program does would see it fail."""
    ran = cli("demo", "--out", "d", "--no-window")
    assert (ran.code, ran.err) == (0, "")
    made = names_below(tmp_path / "d")
    assert {"helper/notebook.db", "coordinator/notebook.db", "story.tbtt", "input/chat.jpg"} <= made
    assert "9 of 9 found" in ran.out
    assert "Found no microphone" in ran.out
    assert "synthetic voice" in ran.out
    assert ran.out.count("0 of 9 found") == 2
    assert (tmp_path / "d" / "what-left.txt").read_text(encoding="utf-8") in ran.out
    monkeypatch.setenv("TBTT_PASSPHRASE_FILE", "d/demo-passphrase.txt")
    assert (tmp_path / "d" / "demo-passphrase.txt").stat().st_mode & 0o077 == 0
    for vault in ("helper", "coordinator"):
        assert (
            cli("story", "list", "--vault", f"d/{vault}", "--json").json["stories"][0]["stage"] == "received"
        )
        assert cli("vault", "check", "--vault", f"d/{vault}").code == 0
    assert cli("demo", "--out", "d", "--no-window", "--json").json["helper"] == "d/helper"


def test_the_demonstration_takes_other_material(cli: Cli, tmp_path: Path) -> None:
    """It would only ever work on its own story."""
    (tmp_path / "t.txt").write_text("Call me on +254 712 345678.", encoding="utf-8")
    (tmp_path / "p.png").write_bytes(picture(kind="PNG"))
    (tmp_path / "s.flac").write_bytes(sound(kind="FLAC"))
    ran = cli(
        *("demo", "--out", "d", "--no-window", "--json", "--text", "t.txt"),
        *("--audio", "s.flac", "--photo", "p.png"),
    )
    assert ran.code == 0, ran.err
    assert ran.json["table"][0][1:] == ["1 of 1 found", "0 of 1 found", "0 of 1 found"]


def test_a_folder_with_other_things_is_left_alone(cli: Cli, tmp_path: Path) -> None:
    """Somebody's own files would be deleted by a demonstration."""
    (tmp_path / "d" / "helper").mkdir(parents=True)
    (tmp_path / "d" / "helper" / "mine.txt").write_text("mine", encoding="utf-8")
    before = names_below(tmp_path)
    ran = cli("demo", "--out", "d", "--no-window")
    assert (ran.code, ran.out) == (1, "")
    assert "[demo_folder_taken]" in ran.line
    (tmp_path / "d" / demonstration.PASSPHRASE_FILE).write_text("x", encoding="utf-8")
    (tmp_path / "d" / "letters").mkdir()
    assert cli("demo", "--out", "d", "--no-window").code == 1
    assert names_below(tmp_path) - before == {f"d/{demonstration.PASSPHRASE_FILE}", "d/letters"}


def test_the_search_at_the_end_finds_what_is_left(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The demonstration would say "0 found" whatever is in the bundle."""
    monkeypatch.setattr(demo_input, "SECRETS", (*demo_input.SECRETS, "something on my phone"))
    ran = cli("demo", "--out", "d", "--no-window")
    assert ran.code == 1
    assert "[demo_leak]" in ran.line
    assert "2 words" in ran.line


def test_the_search_reads_through_case_spacing_and_names() -> None:
    """A number written in groups would not be found."""
    files = {
        "a.json": b'{"text": "+254 712 345 678"}',
        "data/AMINA.txt": b"",
        "p.jpg": b"\xff\xd8\xff\xe1\0\0Exif\0\0",
    }
    assert demo_search.found_in(files, ("712345678", "Amina", "Otieno")) == ["712345678", "Amina"]
    assert demo_search.metadata_in(files) == ["Exif"]


def test_what_is_made_up_holds_what_it_claims() -> None:
    """The table would compare with something that never was there."""
    drawn = demo_input.chat_screenshot()
    exif = Image.open(io.BytesIO(drawn.data)).getexif()
    assert exif[0x0110] == demo_input.MODEL
    assert exif.get_ifd(0x8825)[2] == (4.0, 5.0, 24.0)
    assert len(drawn.boxes) == 4
    spoken = demo_input.spoken_testimony()
    assert len(spoken.mutes) == 2
    assert all(mute.end > mute.start for mute in spoken.mutes)
    assert demo_search.found_in({"t.txt": demo_input.TEXT.encode()}, demo_input.SECRETS) == list(
        demo_input.SECRETS
    )


def use(monkeypatch: pytest.MonkeyPatch, source: ArraySource) -> None:
    """Let the computer have this microphone."""
    monkeypatch.setattr(demo_command, "Microphones", lambda: source)


def test_a_room_is_recorded_once_that_was_said(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever tries the program would never hear herself in it, or be recorded without a word."""
    source = TimedSource(voice(8.0))
    use(monkeypatch, source)
    ran = cli("demo", "--out", "d", "--no-window")
    assert ran.code == 0
    assert "Recording 5 seconds of this room with the microphone “desk”" in ran.line
    assert "Ctrl+C says no" in ran.line
    assert "Recorded with the microphone “desk” into the helper's vault: 5." in ran.out
    assert "synthetic" not in ran.out
    assert "s of it silent" in ran.out
    assert "input/voice.wav" not in names_below(tmp_path / "d")
    assert (source.running, source.closed) == (False, 1)


def test_a_microphone_that_gives_nothing_is_left(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken or muted microphone would hang the demonstration, or make it one of silence."""
    use(monkeypatch, ArraySource())
    with monkeypatch.context() as silent:
        silent.setattr(limits, "RECORDING_STALL_SECONDS", 2)
        ran = cli("demo", "--out", "d", "--no-window", "--json")
    assert (ran.code, ran.json["voice"]) == (0, "spoken")
    use(monkeypatch, TimedSource(voice(8.0) * 0))
    ran = cli("demo", "--out", "d", "--no-window")
    assert ran.code == 0
    assert "gave nothing to hear (5." in ran.out
    assert "silence" in ran.out
    assert "synthetic voice" in ran.out


def test_nothing_is_recorded_where_that_is_not_wished(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who says no to a recording of her room would be recorded."""
    source = TimedSource(voice(8.0))
    use(monkeypatch, source)
    (tmp_path / "s.flac").write_bytes(sound(kind="FLAC"))
    assert cli("demo", "--out", "d", "--no-window", "--json", "--no-microphone").json["voice"] == "spoken"
    assert cli("demo", "--out", "d", "--no-window", "--json", "--audio", "s.flac").json["voice"] == "file"

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(demo_command, "_COUNT", 3)
    monkeypatch.setattr("tbtt_desktop.cli.demo.time.sleep", interrupt)
    ran = cli("demo", "--out", "d", "--no-window")
    assert ran.code == 0
    assert "Recorded nothing, as you wished." in ran.out
    assert source.opened == []
