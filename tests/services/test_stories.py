"""Writing: saved from the first keystroke, found again, and never taken without her yes."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tbtt_desktop import limits
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.errors import AudioProblem, PhotoProblem
from tbtt_desktop.services import approval, capture, consent, protect, stories, what_happened
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, ItemId, MarkState, Span, Stage, StoryId
from tbtt_desktop.vault import items
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import make_story, picture, sound
from tests.helpers.vaults import dump


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story to which she agreed."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES, Scope.TAKE_PHOTO, Scope.RECORD_AUDIO])
    return story_id


def rows_of(vault: Vault) -> dict[str, int]:
    """Return how many rows each table of content has."""
    tables = ("stories", "items", "text_revisions", "media", "media_chunks", "marks", "search_content")
    found = dump(vault)
    return {table: len(found[table]) for table in tables}


def test_every_keystroke_is_kept(vault: Vault, story: StoryId) -> None:
    """A power cut would take what she had just found the words for."""
    item = stories.add_text(vault, story)
    for end in range(1, 20):
        stories.save_text(vault, item, "It began at night."[:end])
        assert stories.view(vault, story).items[0].text == "It began at night."[:end]


def test_a_pause_makes_a_revision_and_typing_does_not(vault: Vault, story: StoryId, moment: Moment) -> None:
    """Without revisions a slip of the hand destroys what was written yesterday."""
    item = stories.add_text(vault, story, "First.")
    stories.save_text(vault, item, "First. Then")
    moment.advance(minutes=5)
    stories.save_text(vault, item, "")
    kept = vault.read(lambda db: items.revisions(db, item))
    assert [text for _, _, text in kept] == ["First. Then", ""]


@pytest.mark.parametrize("kind", ["text", "photo", "sound"])
def test_nothing_is_taken_without_her_yes(vault: Vault, kind: str) -> None:
    """Consent that is noted but not enforced protects nobody."""
    story_id = stories.new_story(vault)
    before = rows_of(vault)
    take = {
        "text": lambda: stories.add_text(vault, story_id, "words"),
        "photo": lambda: capture.add_photo(vault, story_id, Memory(bytearray(picture()))),
        "sound": lambda: capture.add_audio(vault, story_id, Memory(bytearray(sound()))),
    }
    with pytest.raises(StoryRefused) as caught:
        take[kind]()
    assert caught.value.code == "consent_missing"
    assert rows_of(vault) == before


def test_a_yes_ends_on_its_day(vault: Vault, story: StoryId, moment: Moment) -> None:
    """A consent that never ends is one that she cannot outlive."""
    stories.add_text(vault, story, "today")
    moment.advance(days=366)
    with pytest.raises(StoryRefused):
        stories.add_text(vault, story, "too late")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"not a picture", PhotoProblem),
        (picture()[:400], PhotoProblem),
        (b"", PhotoProblem),
    ],
)
def test_what_is_no_picture_leaves_nothing(
    vault: Vault, story: StoryId, data: bytes, error: type[WorldError]
) -> None:
    """Half a picture in the timeline would look like evidence."""
    before = rows_of(vault)
    with pytest.raises(error):
        capture.add_photo(vault, story, Memory(bytearray(data)))
    assert rows_of(vault) == before


@pytest.mark.parametrize("data", [b"RIFF", b"", sound(0.0), sound(kind="FLAC")[:300]])
def test_what_is_no_sound_leaves_nothing(vault: Vault, story: StoryId, data: bytes) -> None:
    """An empty sound in the timeline would look like a recording of her."""
    before = rows_of(vault)
    with pytest.raises(AudioProblem):
        capture.add_audio(vault, story, Memory(bytearray(data)))
    assert rows_of(vault) == before


def test_marks_follow_their_words_when_the_text_changes(vault: Vault, story: StoryId) -> None:
    """A name that lost its mark because a sentence was put before it would leave."""
    item = stories.add_text(vault, story, "I told Amina about it.")
    protect.cover(vault, item, Span(7, 12), Category.PERSON)
    stories.save_text(vault, item, "Yesterday I told Amina about it.")
    marked = stories.view(vault, story).marks[item]
    assert [mark.place for mark in marked] == [Span(17, 22)]
    stories.save_text(vault, item, "Yesterday I told her about it.")
    assert stories.view(vault, story).marks[item][0].state is MarkState.UNPLACED


@pytest.mark.parametrize(
    ("name", "codes", "code"),
    [
        ("act", ("threats", "made_up"), "code_unknown"),
        ("nonsense", ("threats",), "list_unknown"),
        ("action_outcome", ("resolved", "pending"), "list_single"),
    ],
)
def test_codes_must_be_known(
    vault: Vault, story: StoryId, name: str, codes: tuple[str, ...], code: str
) -> None:
    """A mistyped code would drop the story out of every count."""
    with pytest.raises(StoryRefused) as caught:
        what_happened.set_codes(vault, story, name, codes)
    assert caught.value.code == code
    assert stories.view(vault, story).codes == {}


@pytest.mark.parametrize("text", ["x" * (limits.TEXT_MAX + 1), "\ud800"])
def test_text_that_cannot_be_kept_is_refused_and_loses_nothing(
    vault: Vault, story: StoryId, text: str
) -> None:
    """What is refused must not take with it what was saved before."""
    item = stories.add_text(vault, story, "kept")
    with pytest.raises(StoryRefused):
        stories.save_text(vault, item, text)
    assert stories.view(vault, story).items[0].text == "kept"


def test_neutral_words_are_given_once(vault: Vault) -> None:
    """Two stories under one name would be mixed up."""
    names = {stories.view(vault, stories.new_story(vault)).row.pseudonym for _ in range(130)}
    assert len(names) == 130


def test_deleting_leaves_no_remnant(vault: Vault) -> None:
    """Somebody who finds the passphrase later must not find what she asked to delete."""
    made = make_story(vault, "Persimmon canary in the text.")
    stories.save_notes(vault, made.story_id, "Persimmon in the notes.")
    protect.cover_term(vault, made.story_id, "Persimmon")
    stories.delete_story(vault, made.story_id)
    assert set(rows_of(vault).values()) == {0}
    key = vault._link.key
    folder = vault.files.folder
    assert (folder / "notebook.db-wal").stat().st_size == 0
    vault.close()
    assert b"ersimmon" not in decrypted(folder / "notebook.db", key)


def decrypted(path: Path, key: tuple[bytes, bytes]) -> bytes:
    """Return the bytes of every page of a database, decrypted, free ones too."""
    data = path.read_bytes()
    pages = []
    for at in range(0, len(data), 4096):
        page = data[at : at + 4096]
        start = 16 if at == 0 else 0
        vector = page[-80:-64]  # SQLCipher 4: 16 bytes of IV, then 64 of HMAC-SHA512
        cipher = Cipher(algorithms.AES(key[0]), modes.CBC(vector)).decryptor()
        pages.append(cipher.update(page[start:-80]))
    return b"".join(pages)


def test_the_search_for_remnants_can_find_one(vault: Vault) -> None:
    """A search that decrypts wrongly would find nothing in anything."""
    make_story(vault, "Persimmon canary in the text.")
    key, path = vault._link.key, vault.files.database
    vault.scrub()
    assert b"ersimmon" in decrypted(path, key)


def test_ready_is_lost_when_something_changes(vault: Vault) -> None:
    """A story changed after her approval must not look as if she had approved it."""
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    assert stories.view(vault, made.story_id).row.stage is Stage.READY
    stories.save_text(vault, ItemId(made.text), "Something else.")
    assert stories.view(vault, made.story_id).row.stage is Stage.OPEN
