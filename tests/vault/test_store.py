"""Steps on a vault: whole or not at all, and nothing staged survives a restart."""

from __future__ import annotations

import hashlib
import threading
import time
from pathlib import Path

import pytest

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault import activity, media
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta
from tbtt_desktop.vault.media import MediaSink, MediaSource, ReadAhead, RowSink
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import PASSPHRASE, dump, make_vault


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Vault:
    """An open vault."""
    return make_vault(tmp_path / "v", world).vault


def test_a_step_that_fails_changes_nothing(vault: Vault) -> None:
    """Half a change would leave a mark without its text, or a story without its consent."""

    def step(db: Connection) -> None:
        set_meta(db, "word", "one")
        raise KeyError("half way")

    with pytest.raises(KeyError, match="half way"):
        vault.write(step)
    assert vault.read(lambda db: get_meta(db, "word")) == ""


def test_two_threads_never_step_at_once(vault: Vault) -> None:
    """A recorder and whoever looks on would wait for each other for good, with her words in memory."""
    inside, most = 0, 0

    def step(db: Connection) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        get_meta(db, "none")
        time.sleep(0.001)
        inside -= 1

    def many() -> None:
        for _ in range(50):
            vault.read(step)

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


@pytest.mark.parametrize("piece", [300_007, limits.CHUNK_SIZE, 2 * limits.CHUNK_SIZE + 5, 1 << 30])
def test_a_medium_comes_back_byte_for_byte(vault: Vault, world: World, piece: int) -> None:
    """A recording that comes back changed is evidence lost."""
    data = world.chance.token(2 * limits.CHUNK_SIZE + 12_345)
    sink = MediaSink(vault, "original", "WAV")
    for at in range(0, len(data), piece):
        sink.append(data[at : at + piece])
    size, digest = sink.finish()
    assert (size, digest) == (len(data), hashlib.sha256(data).hexdigest())
    source = MediaSource(vault, sink.media_id, size)
    ahead = ReadAhead(vault, sink.media_id, size)
    rows = [(at, min(limits.CHUNK_SIZE, size - at)) for at in range(0, size, limits.CHUNK_SIZE)]
    for offset, length in (
        *((0, 10), (limits.CHUNK_SIZE - 5, 10), (size - 3, 100), (size, 1), (0, size)),
        *(*rows, *rows, *rows[:1], *rows[2:]),
    ):
        assert source.read_at(offset, length) == data[offset : offset + length]
        assert ahead.read_at(offset, length) == data[offset : offset + length]


def test_a_chunk_that_was_not_kept_is_not_passed_over(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick that was full for a moment would leave a hole in her sound, and nobody would hear of it."""
    refused = FileProblem("disk_full", name="")

    def full() -> None:
        raise refused

    sink = RowSink(vault, "received", "audio/flac")
    sink.append(bytes(limits.CHUNK_SIZE))
    monkeypatch.setattr(Vault, "begin_write", lambda *_: full)  # as on a lane of its own: heard of afterwards
    sink.append(bytes(limits.CHUNK_SIZE))
    with pytest.raises(FileProblem):
        sink.append(bytes(limits.CHUNK_SIZE))
    sink = RowSink(vault, "received", "audio/flac")
    sink.append(bytes(10))
    with pytest.raises(FileProblem):
        sink.flush()


def test_earlier_bytes_can_be_written_again(vault: Vault, world: World) -> None:
    """An encoder that goes back to its header would otherwise leave a sound without a length."""
    data = bytearray(world.chance.token(3 * limits.CHUNK_SIZE))
    sink = MediaSink(vault, "rendition", "audio/flac")
    sink.append(bytes(data))
    for offset, patch in (
        (0, b"head"),
        (limits.CHUNK_SIZE - 2, b"across"),
        (len(data) - 3, b"beyond the end"),
    ):
        sink.write_at(offset, patch)
        data[offset : offset + len(patch)] = patch
    size, digest = sink.finish()
    assert digest == hashlib.sha256(data).hexdigest()
    assert size == len(data)


def test_what_was_only_staged_is_gone_after_a_restart(vault: Vault, world: World) -> None:
    """An import that was cut off must leave nothing of a stranger's file behind."""
    MediaSink(vault, "received", "image/png").append(b"x" * (limits.CHUNK_SIZE + 1))
    folder = vault.files.folder
    vault.close()
    again = open_vault(folder, PASSPHRASE, world=world)
    rows = dump(again)
    again.close()
    assert (rows["media"], rows["media_chunks"]) == ([], [])


def test_a_damaged_medium_is_noticed(vault: Vault) -> None:
    """A check that reads nothing would call a lost recording whole."""
    sink = MediaSink(vault, "original", "WAV")
    sink.append(b"sound")
    size, digest = sink.finish()
    vault.write(lambda db: media.finish(db, sink.media_id, size, digest))
    assert media.intact(vault, sink.media_id)
    vault.write(lambda db: media.put_chunk(db, sink.media_id, 0, b"noise"))
    assert not media.intact(vault, sink.media_id)


def test_a_gap_in_the_activity_log_shows(vault: Vault) -> None:
    """Whoever hides an unlock or an export would only have to delete a line."""
    clock = vault.world.clock
    for _ in range(3):
        vault.write(lambda db: activity.log(db, clock, "unlocked"))
    assert vault.read(activity.first_gap) is None
    vault.write(lambda db: db.execute("DELETE FROM activity WHERE seq = 3"))
    assert vault.read(activity.first_gap) == 3


def test_a_changed_line_of_the_activity_log_shows(vault: Vault) -> None:
    """An export could otherwise be made to look like a backup."""
    vault.write(lambda db: activity.log(db, vault.world.clock, "handed_over", bundle="b"))
    vault.write(lambda db: db.execute("UPDATE activity SET kind = 'backed_up' WHERE kind = 'handed_over'"))
    assert vault.read(activity.first_gap) is not None
