"""File types, consent, approval; and that the gate shares no code with what it checks."""

from __future__ import annotations

import ast
import hashlib
from pathlib import Path

import pytest

import tbtt_desktop.gate
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.gate.check import check
from tbtt_desktop.gate.records import Code, FinalPart, Form, GateFacts, Hit, PartKind
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tests.gate.helpers import (
    FLAC_NAME,
    JPEG_NAME,
    SCOPES,
    STORY,
    STORY_NAME,
    encode,
    flac,
    gate,
    media_part,
    picture,
    samples,
    story_document,
    story_facts,
    story_part,
)


def digest(words: str) -> str:
    """Return what the gate is told of words that are said."""
    return hashlib.sha256(words.encode()).hexdigest()


def codes(hits: list[Hit]) -> set[Code]:
    """Return the codes alone."""
    return {hit.code for hit in hits}


def test_a_clean_story_passes() -> None:
    """Nothing could ever be handed over."""
    parts = [
        story_part(story_document()),
        media_part(JPEG_NAME, PartKind.JPEG, Form.PICTURE, encode(picture(), "JPEG")),
        media_part(FLAC_NAME, PartKind.FLAC, Form.VOICE_ORIGINAL, flac(samples())),
    ]
    assert gate(parts, story_facts("Amina"), {JPEG_NAME: ()}, {FLAC_NAME: ()}) == []


def test_nothing_leaves_without_a_share_scope() -> None:
    """Her story would leave although she said no."""
    facts = story_facts(scopes=frozenset({Scope.PUBLISH_IMAGE}))
    assert codes(gate([story_part(story_document())], facts)) == {Code.CONSENT_MISSING}


def test_nothing_leaves_unapproved_or_undecided() -> None:
    """A version that she never saw would leave, or one with a mark that slipped."""
    part = story_part(story_document())
    assert codes(gate([part], story_facts(approved=False))) == {Code.APPROVAL_MISSING}
    assert codes(gate([part], story_facts(unplaced=1))) == {Code.MARK_UNPLACED}


@pytest.mark.parametrize(
    ("form", "scope"),
    [
        (Form.VOICE_ORIGINAL, Scope.PUBLISH_VOICE_ORIGINAL),
        (Form.VOICE_DISTORTED, Scope.PUBLISH_VOICE_DISTORTED),
        (Form.REVOICED, Scope.PUBLISH_TRANSCRIPT),
    ],
)
def test_each_form_of_sound_needs_its_own_scope(form: Form, scope: Scope) -> None:
    """Her own voice would leave under the yes to a disguised one."""
    part = media_part(FLAC_NAME, PartKind.FLAC, form, flac(samples()))
    parts, every = [story_part(story_document()), part], frozenset(Scope)
    words = {FLAC_NAME: (digest("[PERSON 1] left."),)}
    assert gate(parts, story_facts(scopes=every), mutes={FLAC_NAME: ()}, words=words) == []
    hits = gate(parts, story_facts(scopes=every - {scope}), mutes={FLAC_NAME: ()}, words=words)
    assert codes(hits) == {Code.CONSENT_MISSING}


@pytest.mark.parametrize(
    "words",
    [(), (digest("Amina left."),), (digest("[PERSON 1] left."), digest("Amina left.")), (digest(""),)],
)
def test_a_revoiced_sound_says_what_leaves_in_writing(words: tuple[str, ...]) -> None:
    """A voice would say the name that is covered in every line of text."""
    sound = media_part(FLAC_NAME, PartKind.FLAC, Form.REVOICED, flac(samples()))
    for parts in ([story_part(story_document()), sound], [sound]):
        hits = gate(parts, story_facts("Amina"), mutes={FLAC_NAME: ()}, words={FLAC_NAME: words})
        assert [(hit.code, hit.item) for hit in hits] == [(Code.SOUND_WORDS, 3)]
    told = story_part(story_document(items=[{"kind": "audio", "transcript": "[PERSON 1] left."}]))
    right = {FLAC_NAME: (digest("[PERSON 1] left."),)}
    assert gate([told, sound], story_facts("Amina"), mutes={FLAC_NAME: ()}, words=right) == []


def test_pictures_and_transcripts_need_theirs() -> None:
    """Her picture or her words would leave although she agreed to neither."""
    part = media_part(JPEG_NAME, PartKind.JPEG, Form.PICTURE, encode(picture(), "JPEG"))
    assert codes(gate([part], story_facts(scopes=SCOPES - {Scope.PUBLISH_IMAGE}), {JPEG_NAME: ()})) == {
        Code.CONSENT_MISSING
    }
    story = story_part(story_document(items=[{"kind": "audio", "transcript": "and then"}]))
    assert gate([story], story_facts()) == []
    (hit,) = gate([story], story_facts(scopes=SCOPES - {Scope.PUBLISH_TRANSCRIPT}))
    assert (hit.code, hit.item, hit.field) == (Code.CONSENT_MISSING, 1, "transcript")


@pytest.mark.parametrize(
    ("name", "kind", "form"),
    [
        ("data/media/x.exe", PartKind.JPEG, Form.PICTURE),
        ("data/media/x.jpg", PartKind.PNG, Form.PICTURE),
        (STORY_NAME, PartKind.JSON, Form.PICTURE),
        ("x.txt", PartKind.TEXT, Form.STORY),
    ],
)
def test_a_type_that_does_not_fit_blocks(name: str, kind: PartKind, form: Form) -> None:
    """Something would leave under a name that hides what it is."""
    part = FinalPart(name, kind, Memory(bytearray(b"{}")), form, STORY, 3)
    assert Code.PART_TYPE in codes(gate([part], story_facts(), {name: ()}))


def test_a_part_of_an_unknown_story_blocks() -> None:
    """A story that nobody checked would travel along."""
    other = FinalPart(STORY_NAME, PartKind.JSON, Memory(bytearray(b"{}")), Form.STORY, StoryId("another"))
    assert codes(gate([other], story_facts())) == {Code.STORY_UNKNOWN}


def test_cancelling_is_heard() -> None:
    """A long check could not be stopped."""

    class Stop:
        def report(self, step: str, done: int, total: int) -> None:
            """Say nothing."""

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        check([story_part(story_document())], GateFacts((story_facts(),), {}, {}), Stop())


def test_the_gate_imports_no_renderer() -> None:
    """A fault in a renderer would be repeated by its own check."""
    folder = Path(tbtt_desktop.gate.__file__).parent
    files = sorted(folder.glob("*.py"))
    imported = {
        name
        for path in files
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
        if name.startswith("tbtt_desktop")
    }
    assert len(files) > 8
    allowed = ("gate", "stories", "errors", "limits", "progress", "paths", "bytesource")
    assert {name.split(".")[1] for name in imported} <= set(allowed)
