"""What may leave at all: file types, consent, approval, marks that wait for a decision, originals."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from tbtt_desktop.gate.records import Code, FinalPart, Form, Hit, PartKind, Severity, StoryFacts
from tbtt_desktop.stories.consent import SHARE, Scope

_EXTENSIONS: Final[Mapping[PartKind, tuple[str, ...]]] = {
    PartKind.JSON: (".json",),
    PartKind.TEXT: (".txt", ".sig"),
    PartKind.JPEG: (".jpg",),
    PartKind.PNG: (".png",),
    PartKind.FLAC: (".flac",),
    PartKind.ORIGINAL: (".bin",),
}
_KINDS: Final[Mapping[Form, frozenset[PartKind]]] = {
    Form.STORY: frozenset({PartKind.JSON}),
    Form.PICTURE: frozenset({PartKind.JPEG, PartKind.PNG}),
    Form.VOICE_ORIGINAL: frozenset({PartKind.FLAC}),
    Form.VOICE_DISTORTED: frozenset({PartKind.FLAC}),
    Form.REVOICED: frozenset({PartKind.FLAC}),
    Form.ORIGINAL: frozenset({PartKind.ORIGINAL}),
    Form.FRAME: frozenset({PartKind.JSON, PartKind.TEXT}),
}
_NEEDS: Final[Mapping[Form, Scope | None]] = {
    Form.STORY: None,
    Form.PICTURE: Scope.PUBLISH_IMAGE,
    Form.VOICE_ORIGINAL: Scope.PUBLISH_VOICE_ORIGINAL,
    Form.VOICE_DISTORTED: Scope.PUBLISH_VOICE_DISTORTED,
    Form.REVOICED: Scope.PUBLISH_TRANSCRIPT,
    Form.ORIGINAL: None,  # asked file by file, in `check_originals`
    Form.FRAME: None,
}


def check_story(facts: StoryFacts, part: FinalPart) -> Iterator[Hit]:
    """Yield what keeps the whole story here; `part` is its story file."""
    reasons = (
        (not facts.scopes & SHARE, Code.CONSENT_MISSING),
        (not facts.approved, Code.APPROVAL_MISSING),
        (facts.unplaced > 0, Code.MARK_UNPLACED),
    )
    for applies, code in reasons:
        if applies:
            yield Hit(Severity.BLOCK, code, part.name, facts.story_id)


def check_part(facts: StoryFacts | None, part: FinalPart) -> Iterator[Hit]:
    """Yield what keeps one file here: its type, a story nobody knows, a scope that was not granted."""
    if not part.name.endswith(_EXTENSIONS[part.kind]) or part.kind not in _KINDS[part.form]:
        yield Hit(Severity.BLOCK, Code.PART_TYPE, part.name, part.story_id, part.item)
    if part.form is Form.FRAME:
        return
    if facts is None:
        yield Hit(Severity.BLOCK, Code.STORY_UNKNOWN, part.name, part.story_id, part.item)
        return
    needed = _NEEDS[part.form]
    if (needed is not None and needed not in facts.scopes) or not facts.scopes & SHARE:
        yield Hit(Severity.BLOCK, Code.CONSENT_MISSING, part.name, part.story_id, part.item)


def check_transcript(facts: StoryFacts, part: FinalPart, item: int | None) -> Iterator[Hit]:
    """Yield a hit where a transcript leaves without its scope."""
    if Scope.PUBLISH_TRANSCRIPT not in facts.scopes:
        yield Hit(Severity.BLOCK, Code.CONSENT_MISSING, part.name, facts.story_id, item, "transcript")


def check_words(part: FinalPart, spoken: Collection[str], written: Collection[str]) -> Iterator[Hit]:
    """Yield a hit where a re-voiced sound says other words than leave in writing; all are digests."""
    if not spoken or not written or not set(spoken) <= set(written):
        yield Hit(Severity.BLOCK, Code.SOUND_WORDS, part.name, part.story_id, part.item)


def check_originals(
    known: Sequence[StoryFacts], part: FinalPart, named: Collection[str], given: Collection[str]
) -> Iterator[Hit]:
    """Yield a hit where an original leaves, or its hash, that has no leave to.

    `named` are all hashes that the part holds or has in its name, `given` those that it says are of
    originals. Of several stories that hold one file, one that lets it go is enough for the frame.
    """
    going = frozenset[str]().union(*(one.originals for one in known))
    staying = frozenset[str]().union(*(one.staying for one in known)) - going
    if not going.issuperset(given) or not staying.isdisjoint(named):
        yield Hit(Severity.BLOCK, Code.ORIGINAL_STAYS, part.name, part.story_id, part.item)
