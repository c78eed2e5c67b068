"""How a guard starts, ends, is ended, and is not believed."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import Cancelled, WorldError
from tbtt_desktop.guard import launch
from tbtt_desktop.guard.client import decode_audio, decode_photo, photo_thumbnail
from tbtt_desktop.guard.errors import AudioProblem, GuardProblem, PhotoProblem
from tbtt_desktop.guard.listeners import Pixels, Samples
from tbtt_desktop.guard.wire import Kind, WireError, pack, receive
from tbtt_desktop.limits import GUARD_MESSAGE_MAX
from tests.guard.files import heif, jpeg, noise, png, samples, sound, source, webp

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
FACTS = {
    "format": "PNG", "width": 2, "height": 2, "grid_w": 1, "grid_h": 1, "orientation": 1,
    "lossy_spread": False, "page": 0, "pages": 1,
}  # fmt: skip


def children() -> list[int]:
    """Ids of the processes that this one has started and that still run."""
    return [int(one) for one in Path("/proc/thread-self/children").read_text("ascii").split()]


class Meddling(Memory):
    """A source that does something at its second read, when a guard is at work."""

    act: Callable[[], None]
    reads: int = 0

    def read_at(self, offset: int, size: int) -> bytes:
        self.reads += 1
        if self.reads == 2:  # the first is the look at the head
            self.act()
        return super().read_at(offset, size)


def meddling(data: bytes, act: Callable[[], None]) -> Meddling:
    """`data` as a source that calls `act` in the middle."""
    made = Meddling(bytearray(data))
    made.act = act
    return made


class Stopping:
    """Progress of somebody who presses Cancel as soon as something moves."""

    def __init__(self) -> None:
        self.told = 0

    def report(self, step: str, done: int, total: int) -> None:
        """Count."""
        self.told += 1

    def cancelled(self) -> bool:
        """From the first report on."""
        return self.told > 0


def code_of(call: Callable[[], object]) -> str:
    """The code of the guard's problem that `call` raises."""
    with pytest.raises(GuardProblem) as caught:
        call()
    return caught.value.code


@LINUX
def test_a_guard_that_is_killed_is_a_clear_refusal() -> None:
    """A picture that brings its decoder down would bring the window down, and the story with it."""

    def kill() -> None:
        (guard,) = children()
        os.kill(guard, 9)  # SIGKILL

    assert code_of(lambda: decode_photo(meddling(png(noise(50, 50)), kill))) == "guard_crashed"
    assert children() == []


@LINUX
def test_a_guard_is_closed_before_it_reads_the_file() -> None:
    """The limits would exist and hold nothing, because they came too late."""
    found: list[str] = []

    def look() -> None:
        (guard,) = children()
        found.append(Path(f"/proc/{guard}/status").read_text("ascii"))

    decode_photo(meddling(png(noise(50, 50)), look))
    decode_audio(meddling(sound(samples(50)), look), lambda _: None)
    for status in found:
        assert "Seccomp:\t2" in status
        assert "NoNewPrivs:\t1" in status
    assert len(found) == 2


@LINUX
@pytest.mark.parametrize("task", [decode_photo, lambda s, p: photo_thumbnail(s, 64, p)])
def test_cancel_ends_the_guard(task: Callable[[Memory, Stopping], object]) -> None:
    """Cancel would leave a process behind that goes on for minutes."""
    with pytest.raises(Cancelled):
        task(source(png(noise(500, 500))), Stopping())
    assert children() == []


@LINUX
def test_cancel_ends_a_guard_in_the_middle_of_a_sound() -> None:
    """Cancel would leave a process behind that goes on for minutes."""
    heard: list[bytes] = []
    with pytest.raises(Cancelled):
        decode_audio(source(sound(samples(3_000_000))), heard.append, Stopping())
    assert children() == []
    assert sum(map(len, heard)) < 6_000_000


@LINUX
def test_what_goes_wrong_on_our_side_ends_the_guard_too() -> None:
    """A full disk during an import would leave processes behind."""

    def fail() -> None:
        raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        decode_photo(meddling(png(noise(50, 50)), fail))

    def refuse(_: bytes) -> None:
        raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        decode_audio(source(sound(samples(1_000))), refuse)
    assert children() == []


def test_progress_moves() -> None:
    """A long import would look as if it hung."""

    class Watching:
        def __init__(self) -> None:
            self.told: list[tuple[str, int, int]] = []

        def report(self, step: str, done: int, total: int) -> None:
            self.told.append((step, done, total))

        def cancelled(self) -> bool:
            return False

    watching = Watching()
    data = sound(samples(1_000_000))
    decode_audio(source(data), lambda _: None, watching)
    assert len(watching.told) > 5
    assert watching.told[-1] == ("decode", len(data), len(data))


FAKES = {
    "guard_unavailable": ["import sys; sys.exit(1)", "", "import os; os.abort()"],
    "guard_timeout": ["say(1); sys.exit(1)"],
    "guard_crashed": [
        "say(1); os.abort()",
        "say(1); sys.exit(0)",
        "say(1); os.write(1, bytes([1, 0, 0, 0, 0]))",
        "say(1); say(77)",
        "say(1); say(2, b'short')",
        "say(1); say(2, struct.pack('<QI', 0, 1 << 30))",
        "say(1); say(2, struct.pack('<QI', 1 << 60, 16))",
        "say(1); say(2, struct.pack('<QI', 0, 0))",
        "say(1); say(4, b'pixels before facts')",
        "say(1); say(5)",
        "say(1); say(3, facts); say(3, facts)",
        "say(1); say(3, facts); say(4, bytes(13))",
        "say(1); say(3, facts); say(4, bytes(11)); say(5)",
        "say(1); say(3, facts.replace(b'2', b'200000'))",
        "say(1); say(3, facts.replace(b'2', b'true'))",
        "say(1); say(3, facts.replace(b'PNG', b'GIF'))",
        "say(1); say(3, b'[' * 100000)",
        "say(1); os.write(1, struct.pack('<BI', 4, 0xffffffff))",
    ],
}


@pytest.mark.parametrize(
    ("expected", "script"), [(code, script) for code, scripts in FAKES.items() for script in scripts]
)
def test_a_guard_that_was_taken_over_is_not_believed(
    expected: str, script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hostile picture that owns the guard would next try the program that holds the vault."""
    ending = (
        "\nsay(6, b'photo_unreadable')" if script.startswith("say") else ""
    )  # heard if the lie is believed
    _pretend(monkeypatch, script + ending)
    assert code_of(lambda: decode_photo(source(png(noise(4, 4))))) == expected


@pytest.mark.parametrize("told", ["photo_unreadable", "Amina", "audio_empty", ""])
def test_a_refusal_carries_no_words_of_the_guard(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Text out of a hostile file would stand on the screen as if the program had said it."""
    _pretend(monkeypatch, f"say(1); say(6, {told.encode()!r})")
    with pytest.raises(PhotoProblem) as caught:
        decode_photo(source(png(noise(4, 4))))
    assert caught.value.code == "photo_unreadable"


def _pretend(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let `script` be the guard; `say` sends a message, and hears the job after the first."""
    prelude = (
        "import os, struct, sys\n"
        "def say(kind, payload=b''):\n"
        "    os.write(1, struct.pack('<BI', kind, len(payload)) + payload)\n"
        "    kind == 1 and os.read(0, 65536)\n"
        f"facts = {json.dumps(FACTS).encode()!r}\n"
    )
    monkeypatch.setattr(launch, "command", lambda: [sys.executable, "-I", "-S", "-c", prelude + script])


def test_a_guard_that_cannot_be_started_is_a_clear_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken installation would look like a broken picture."""
    monkeypatch.setattr(launch, "command", lambda: ["/nowhere/python"])
    assert code_of(lambda: decode_photo(source(png(noise(4, 4))))) == "guard_unavailable"


def test_a_guard_starts_from_any_folder_and_knows_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file named like one of our modules in her Downloads would run inside the program."""
    (tmp_path / "json.py").write_text("raise SystemExit(9)", encoding="ascii")
    (tmp_path / "tbtt_desktop").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("TBTT_PASSPHRASE", "secret")
    image = noise(4, 4)
    assert decode_photo(source(png(image))).rgb == image.tobytes()
    assert set(launch.environment()) <= {
        "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS",
        "GLIBC_TUNABLES",
    }  # fmt: skip


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed program has no Python beside it, and could open no picture."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch.command() == [sys.executable, "--guard"]


def test_a_guard_without_a_program_ends() -> None:
    """Processes would stay behind after a crash, with a picture in their memory."""
    done = subprocess.run(
        launch.command(), stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 70
    assert done.stdout == pack(Kind.READY)


def test_a_guard_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture made to be slow would keep a helper waiting with somebody in front of her."""
    script = (
        "import os, sys, struct, time, faulthandler\n"
        f"sys.path.insert(0, {str(Path(__file__).parents[2])!r})\n"
        "from tbtt_desktop.guard import photos, worker\n"
        "worker.GUARD_PHOTO_SECONDS = 1\n"
        "photos.decode = lambda *_: time.sleep(60)\n"
        "worker.main()\n"
    )
    monkeypatch.setattr(launch, "command", lambda: [sys.executable, "-I", "-c", script])
    assert code_of(lambda: decode_photo(source(png(noise(4, 4))))) == "guard_timeout"


def mutations() -> list[bytes]:
    """Whole files with a few bytes changed, the same at every run."""
    whole = [
        jpeg(noise(64, 64)),
        jpeg(noise(64, 64), progressive=True),
        png(noise(64, 64)),
        webp(noise(64, 64)),
        webp(noise(64, 64), lossless=True),
        heif(noise(64, 64)),
        heif(noise(192, 192), tile_size=64),
        sound(samples(2_000)),
        sound(samples(2_000), form="FLAC"),
        sound(samples(2_000), subtype="MS_ADPCM"),
    ]
    changed = []
    for number, data in enumerate(whole * 4):
        made = bytearray(data)
        for step in range(1 + number % 5):
            made[12 + (number * 131 + step * 977) % (len(data) // (1 + number % 3) - 12)] ^= (
                1 + number * 37 % 255
            )
        changed.append(bytes(made))
    return changed


def test_changed_files_open_or_are_refused_and_nothing_else() -> None:
    """A damaged file would end the program instead of being refused."""
    for data in mutations():
        try:
            if data.startswith(b"fLaC") or data[8:12] == b"WAVE":
                decode_audio(source(data), lambda _: None)
            else:
                decode_photo(source(data))
        except WorldError as problem:
            assert isinstance(problem, PhotoProblem | AudioProblem), problem.code  # noqa: PT017


@given(st.binary(max_size=64))
def test_any_bytes_are_a_message_or_an_error(data: bytes) -> None:
    """Hostile bytes would raise something that nobody catches."""
    stream = memoryview(data)
    position = 0

    def read(size: int) -> bytes:
        nonlocal position
        part = bytes(stream[position : position + min(size, 3)])
        position += len(part)
        return part

    try:
        kind, payload = receive(read)
    except WireError:
        return
    assert data.startswith(pack(kind, payload))


@given(st.sampled_from(list(Kind)), st.binary(max_size=300))
def test_a_message_survives_a_slow_pipe(kind: Kind, payload: bytes) -> None:
    """A pipe gives what it has; half a message would be taken for a whole one."""
    left = bytearray(pack(kind, payload))

    def read(size: int) -> bytes:
        part = bytes(left[: min(size, 7)])
        del left[: len(part)]
        return part

    assert receive(read) == (kind, payload)


def test_a_message_has_a_limit() -> None:
    """A guard that was taken over would fill the program's memory."""
    with pytest.raises(WireError):
        receive(lambda _: struct.pack("<BI", 4, GUARD_MESSAGE_MAX + 1))


_JSON = st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps).map(str.encode)


@given(st.binary(max_size=200) | _JSON)
def test_any_facts_are_facts_or_an_error(payload: bytes) -> None:
    """Hostile facts would raise something that nobody catches."""
    for listener in (Pixels("PNG"), Samples("WAV", lambda _: None)):
        with pytest.raises(WireError):
            listener.facts(payload)


def test_a_guard_that_sends_nothing_without_end_is_stopped() -> None:
    """A guard that was taken over would go on until the program's memory is full."""
    facts = FACTS | {"height": 1}
    with pytest.raises(WireError):
        Pixels("PNG").data(b"")
    listener = Pixels("PNG")
    listener.facts(json.dumps(facts).encode())
    listener.data(b"abc")
    with pytest.raises(WireError):
        listener.data(b"")
    listener.data(b"def")
    listener.done(b"")
    assert listener.rgb == b"abcdef"


AUDIO = {"format": "WAV", "rate": 16_000, "channels": 2, "frames": 10, "lossy": False}


@pytest.mark.parametrize(
    "change",
    [{"format": "MP3"}, {"rate": 1}, {"rate": 10**9}, {"channels": 0}, {"channels": 99}, {"frames": -1},
     {"frames": 10**12}, {"frames": "10"}, {"lossy": 1}, {"more": 1}],
)  # fmt: skip
def test_impossible_facts_of_a_sound_are_not_believed(change: dict[str, object]) -> None:
    """A rate of nought would divide by nought somewhere else."""
    with pytest.raises(WireError):
        Samples("WAV", lambda _: None).facts(json.dumps(AUDIO | change).encode())


def test_samples_come_in_whole_frames_and_are_counted() -> None:
    """Channels would change places in the middle, or an end that is missing would go unseen."""
    facts = json.dumps(AUDIO).encode()
    whole = Samples("WAV", lambda _: None)
    whole.facts(facts)
    whole.data(bytes(40))
    whole.done(facts)
    assert whole.audio.frames == 10
    for block, end in (
        (bytes(39), AUDIO),
        (bytes(36), AUDIO),
        (bytes(40), AUDIO | {"rate": 8_000}),
        (b"", AUDIO),
    ):
        listener = Samples("WAV", lambda _: None)
        listener.facts(facts)
        with pytest.raises(WireError):
            _deliver(listener, block, json.dumps(end).encode())


def _deliver(listener: Samples, block: bytes, end: bytes) -> None:
    listener.data(block)
    listener.done(end)
