"""A bundle of ours, read by ours: nothing lost, nothing different, whatever the pieces."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import io

import pytest

from tbtt_desktop.bundle.envelope import Envelope, Kind, Link
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.notices import Accepted, By, Receipt, Refused, Withdrawal, Withdrawn
from tbtt_desktop.bundle.reader import BundleReader
from tbtt_desktop.bundle.story import ConsentScope, Story
from tbtt_desktop.bundle.writer import Part, compose
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import BugError, Cancelled
from tbtt_desktop.limits import AGE_RECIPIENTS_MAX
from tbtt_desktop.stories.consent import Scope
from tests.bundle import originals
from tests.bundle.makers import (
    AMAL,
    DAY,
    EVE,
    NOOR,
    OTHER,
    PHOTO,
    PHOTO_REF,
    SHOT_REF,
    SOUND,
    SOUND_REF,
    STORY,
    Collect,
    envelope,
    story,
    story_parts,
    verify,
)


def _plain(world: World) -> bytes:
    return compose(envelope(world), story_parts(), AMAL.seed).open().read()


def test_story_and_media_arrive_as_they_left(world: World) -> None:
    """Otherwise a coordinator would have another story than the one she approved."""
    composed = compose(envelope(world), story_parts(), AMAL.seed)
    data = composed.open().read()
    verified, files = verify(data)
    assert verified.contents.stories[0].value == story()
    assert verified.contents.stories[0].raw == story().to_bytes()
    assert files[SOUND_REF.name] == SOUND
    assert files[PHOTO_REF.name] == PHOTO
    assert {file.name for file in verified.contents.media} == {
        SOUND_REF.name,
        PHOTO_REF.name,
        SHOT_REF.name,
    }
    assert verified.envelope == composed.envelope
    assert verified.signer_key == AMAL.card.key
    assert verified.digest == composed.digest
    assert composed.size == len(data)


@pytest.mark.parametrize("step", [1, 3, 511, 512, 513, 10_000])
def test_pieces_of_any_size_say_the_same(world: World, step: int) -> None:
    """Otherwise a bundle would be taken or refused by the luck of how a disk hands it over."""
    data = _plain(world)
    assert verify(data, step) == verify(data)


def test_same_world_same_bytes(world: World) -> None:
    """Without this nobody can prove that what was redacted left no trace in the bundle."""
    made = compose(envelope(world), story_parts(), AMAL.seed)
    first = made.open().read()
    again = compose(made.envelope, list(reversed(story_parts())), AMAL.seed)
    assert again.open().read() == first
    assert again.digest == made.digest


def test_through_age_and_back(world: World) -> None:
    """The whole way that a story travels, in one process."""
    locked, sink = io.BytesIO(), Collect()
    composed = compose(envelope(world), story_parts(), AMAL.seed)
    age.encrypt(composed.open(), locked, [NOOR.card.age_recipient])
    from_sink = _verify_locked(locked.getvalue(), sink)
    assert from_sink == composed.digest
    assert sink.files[SOUND_REF.name] == SOUND


def _verify_locked(data: bytes, sink: Collect) -> str:
    reader = BundleReader(NOOR.recipient, sink)
    age.decrypt(io.BytesIO(data), reader, NOOR.identity)
    return reader.finish().digest


def test_refusal_comes_through_age_as_it_was(world: World) -> None:
    """Otherwise a coordinator would read "cut or changed" for a bundle meant for somebody else."""
    locked = io.BytesIO()
    composed = compose(envelope(world, to=EVE), story_parts(), AMAL.seed)
    age.encrypt(composed.open(), locked, [NOOR.card.age_recipient])
    with pytest.raises(BundleRefused) as caught:
        _verify_locked(locked.getvalue(), Collect())
    assert caught.value.code == "not_addressed"


def test_withdrawal_and_receipt_arrive(world: World) -> None:
    """Otherwise a survivor's withdrawal, or the proof that a story arrived, would be lost on the way."""
    withdrawal = Withdrawal(STORY, ("all",), DAY, By.SIGNER)
    parts = [Part.of_bytes(f"data/withdrawals/{STORY}.json", withdrawal.to_bytes())]
    bundle = compose(envelope(world, Kind.WITHDRAWAL), parts, AMAL.seed)
    verified, _ = verify(bundle.open().read())
    assert verified.contents.withdrawals[0].value == withdrawal

    receipt = Receipt(
        OTHER,
        "a" * 64,
        DAY,
        (Accepted(STORY, 1),),
        (Refused(OTHER, 2, "schema_wrong"),),
        (Withdrawn(STORY, ("all",)),),
    )
    parts = [
        Part.of_bytes(f"data/receipts/{OTHER}.json", receipt.to_bytes()),
        Part.of_bytes("data/cards/eve.json", EVE.card.raw),
    ]
    bundle = compose(envelope(world, Kind.RECEIPT), parts, AMAL.seed)
    verified, _ = verify(bundle.open().read())
    assert verified.contents.receipts[0].value == receipt
    assert verified.contents.cards == (EVE.card,)


def test_several_recipients_and_a_chain(world: World) -> None:
    """Each of two coordinators must be able to open what was sent to both."""
    link = Link(OTHER, 7, hashlib.sha256(b"before").hexdigest())
    sealed = Envelope.new(world, Kind.STORIES, AMAL.card, (EVE.recipient, NOOR.recipient), link)
    data = compose(sealed, story_parts(), AMAL.seed).open().read()
    assert verify(data, to=EVE)[0] == verify(data, to=NOOR)[0]
    assert verify(data)[0].envelope.link == link


def test_all_that_she_allows_is_said_for_everybody_by_name() -> None:
    """She keeps her story from one person, and it could not be given to as many others as there are."""
    until, names = dt.date(2027, 3, 8), [f"desk-{number}" for number in range(AGE_RECIPIENTS_MAX)]
    told = [ConsentScope(scope, "archive", until, name, anybody=True) for scope in Scope for name in names]
    written = dataclasses.replace(story(), consent=tuple(told))
    assert Story.parse(written.to_bytes()) == written
    assert written.originals_for(until) == frozenset()


def test_unknown_properties_of_a_minor_version_are_no_hindrance(world: World) -> None:
    """Otherwise a helper with a newer program is cut off from a coordinator with an older one."""
    written = story().to_bytes().replace(b'"version":"1.0"', b'"later":[1],"version":"1.7"')
    assert Story.parse(written) == story()


def test_cancel_stops_the_stream(world: World) -> None:
    """Otherwise a person could not take back an export that she started by mistake."""

    class Stop:
        def __init__(self) -> None:
            self.reported: list[tuple[str, int, int]] = []

        def report(self, step: str, done: int, total: int) -> None:
            self.reported.append((step, done, total))

        def cancelled(self) -> bool:
            return len(self.reported) > 3

    progress = Stop()
    stream = compose(envelope(world), story_parts(), AMAL.seed).open(progress)
    with pytest.raises(Cancelled):
        stream.read()
    assert progress.reported[-1][2] == len(_plain(world))


def test_changed_source_never_leaves_under_the_old_signature(world: World) -> None:
    """Otherwise a damaged medium would travel, be refused far away, and her story be missing there."""
    parts = story_parts()
    data = bytearray(SOUND)
    data[100] ^= 1
    parts[1] = Part(SOUND_REF.name, len(SOUND), SOUND_REF.sha256, Memory(data))
    with pytest.raises(BugError):
        compose(envelope(world), parts, AMAL.seed).open().read()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("data/media/../x.flac", "name_refused"),
        ("bagit.txt", "name_refused"),
        (SOUND_REF.name, "name_twice"),
    ],
)
def test_writer_refuses_what_no_reader_takes(world: World, name: str, code: str) -> None:
    """Otherwise a helper would believe that a story was handed over which nobody can open."""
    parts = [*story_parts(), Part.of_bytes(name, b"x")]
    with pytest.raises(BundleRefused) as caught:
        compose(envelope(world), parts, AMAL.seed)
    assert caught.value.code == code


def test_writer_refuses_somebody_elses_card(world: World) -> None:
    """Otherwise a bundle would claim to be from a person who did not sign it."""
    with pytest.raises(BundleRefused) as caught:
        compose(envelope(world), story_parts(), EVE.seed)
    assert caught.value.code == "signer_mismatch"


@pytest.mark.parametrize("code", originals.UNWRITABLE)
def test_writer_refuses_originals_that_no_reader_takes(code: Refusal) -> None:
    """A hash of her face in place of an older file's would let anybody who has a picture check it."""
    with pytest.raises(BundleRefused) as refused:
        originals.UNWRITABLE[code].to_bytes()
    assert refused.value.code == code
