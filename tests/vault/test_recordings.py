"""A recording in the vault: whole after every second, and nothing left of it when it is deleted."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.services.integrity import Fault, check_vault
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import MediaId, RecordingState
from tbtt_desktop.vault import activity, media, recordings
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.recordings import Piece
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import PASSPHRASE, dump, make_vault


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Vault:
    """An open vault."""
    return make_vault(tmp_path / "v", world).vault


def record(vault: Vault, rows: list[bytes]) -> MediaId:
    """Keep rows as segments of ten frames, one step each."""
    media_id = vault.write(recordings.begin)
    so_far = b""
    for seq, data in enumerate(rows):
        so_far += data

        def step(db: Connection, seq: int = seq, data: bytes = data, whole: bytes = so_far) -> None:
            piece, digest = Piece(seq, 10 * seq, 10), hashlib.sha256(whole).hexdigest()
            recordings.add(db, media_id, piece, data, b"pk%d" % seq, size=len(whole), sha256=digest)

        vault.write(step)
        if seq < 3:
            assert media.intact(vault, media_id)
    return media_id


def test_a_recording_is_whole_after_every_segment(vault: Vault) -> None:
    """What was reported kept must be found good by a check, also while it grows."""
    media_id = record(vault, [b"a" * 5, b"b" * 70_000, b"c"])
    assert vault.read(lambda db: recordings.pieces(db, media_id)) == [
        *(Piece(0, 0, 10), Piece(1, 10, 10), Piece(2, 20, 10)),
    ]
    assert vault.read(lambda db: recordings.peaks(db, media_id, 1, 5)) == [b"pk1", b"pk2"]
    assert vault.read(lambda db: media.chunk(db, media_id, 2)) == b"c"
    assert vault.read(lambda db: media.chunk(db, media_id, 3)) == b""
    assert check_vault(vault).ok


@pytest.mark.parametrize("seq", [0, 2])
def test_a_segment_that_changed_is_named(vault: Vault, seq: int) -> None:
    """A check that calls a damaged recording whole lets the only other copy be thrown away."""
    media_id = record(vault, [b"one", b"two", b"three"])
    vault.write(lambda db: media.put_chunk(db, media_id, seq, b"noise"))
    assert check_vault(vault).faults == (Fault("medium_damaged", str(media_id)),)


def test_a_segment_that_is_missing_is_named(vault: Vault) -> None:
    """The same for one that is gone."""
    media_id = record(vault, [b"one", b"two", b"three"])
    vault.write(lambda db: db.execute("DELETE FROM media_chunks WHERE media_id = ? AND seq = 1", (media_id,)))
    assert not check_vault(vault).ok


def test_what_ran_when_the_program_ended_is_there_and_marked(tmp_path: Path, vault: Vault) -> None:
    """A recording that lost its program must neither vanish nor seem to run for ever."""
    running = record(vault, [b"one", b"two"])
    whole = record(vault, [b"three"])
    vault.write(lambda db: recordings.set_state(db, whole, RecordingState.WHOLE))
    vault.close()
    vault = open_vault(tmp_path / "v", PASSPHRASE)
    states = [vault.read(lambda db, one=one: recordings.state(db, one)) for one in (running, whole)]  # type: ignore[misc]
    assert states == [RecordingState.CUT, RecordingState.WHOLE]
    assert not vault.read(recordings.is_running)
    assert check_vault(vault).ok
    vault.close()


def test_an_opening_without_a_cut_writes_nothing(tmp_path: Path, vault: Vault) -> None:
    """A log that grows at every start hides what happened."""
    media_id = record(vault, [b"one"])
    vault.write(lambda db: recordings.set_state(db, media_id, RecordingState.WHOLE))
    before = dump(vault)
    vault.close()
    vault = open_vault(tmp_path / "v", PASSPHRASE)
    after = dump(vault)
    for rows in (before, after):
        rows["meta"] = [row for row in rows["meta"] if row[0] != "activity_head"]  # the log's own
        rows["key_slots"] = []  # when each was last used
    new = after.pop("activity")[len(before.pop("activity")) :]
    assert after == before
    assert "recording_cut" not in repr(new)
    assert vault.read(activity.first_gap) is None
    vault.close()


def test_a_deleted_recording_leaves_nothing(vault: Vault) -> None:
    """What she asked to delete must not lie there by the second."""
    before = {name: rows for name, rows in dump(vault).items() if "media" in name or "record" in name}
    media_id = record(vault, [bytes([number]) * 60_000 for number in range(120)])
    vault.write(lambda db: db.execute("UPDATE media SET complete = 0 WHERE media_id = ?", (media_id,)))
    vault.drop_staged(media_id)
    after = {name: rows for name, rows in dump(vault).items() if "media" in name or "record" in name}
    assert after == before
