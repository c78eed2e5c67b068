"""The words of a sound beside it: written, timed, and what either side asks the other to cover."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tbtt_desktop import limits
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import stories as writing
from tbtt_desktop.services.renditions import covers
from tbtt_desktop.services.stories import StoryRefused, StoryView, check_text, require_local
from tbtt_desktop.stories.records import (
    Category,
    EntityId,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MarkState,
    Span,
    Stretch,
    Suggestion,
    TimeCode,
)
from tbtt_desktop.stories.subtitles import TimedLine, TranscriptProblem
from tbtt_desktop.stories.timeline import Timeline, line_starts, rising
from tbtt_desktop.vault import items, stories, transcripts
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault


class TranscriptRefused(WorldError):
    """A transcript that cannot be. Parameters: number, the part's; limit, of its time codes."""

    codes = ("transcript_not_a_sound", "transcript_missing", "time_codes_too_many")


def transcript_of(story: StoryView, sound_id: ItemId) -> Item | None:
    """Return the part that holds a sound's words, None where nobody has written them down."""
    return next((item for item in story.items if item.transcribes == sound_id), None)


def sound_of(story: StoryView, transcript: Item) -> Item | None:
    """Return the sound whose words a part holds, None where it holds none."""
    return next((item for item in story.items if item.item_id == transcript.transcribes), None)


def write(vault: Vault, sound_id: ItemId, text: str, codes: Sequence[TimeCode] | None = None) -> ItemId:
    """Save a sound's words as they stand, and where their lines are heard; return the part they are.

    Without `codes` those that were there are carried over to the new text. Codes outside of the text or the
    sound, and such as run backwards, are left out. To write down what she let be recorded needs no consent
    of its own; to let it leave does.

    Raises `TranscriptRefused` (transcript_not_a_sound, time_codes_too_many), `StoryRefused`, `NotThere`.
    """
    check_text(text)
    if codes is not None and len(codes) > limits.TIME_CODES_MAX:
        raise TranscriptRefused("time_codes_too_many", limit=limits.TIME_CODES_MAX)
    item_id = vault.write(lambda db: _begun(db, vault, sound_id))
    writing.save_text(vault, item_id, text)
    if codes is not None:
        vault.write(lambda db: _set_codes(db, vault, item_id, codes))
    return item_id


def _begun(db: Connection, vault: Vault, sound_id: ItemId) -> ItemId:
    """Return the part that holds a sound's words, made where there is none."""
    story_id, sound = items.get(db, sound_id)
    require_local(db, story_id)
    if sound.audio is None:
        raise TranscriptRefused("transcript_not_a_sound", number=sound.number)
    known = transcripts.transcript_of(db, sound_id)
    if known is not None:
        items.set_removed(db, known, 0)  # what was taken out is written anew
        return known
    if len(items.of_story(db, story_id)) >= limits.ITEMS_MAX:
        raise StoryRefused("too_many_items", limit=limits.ITEMS_MAX)
    item_id = items.insert(db, vault.world.clock, story_id, ItemKind.TEXT, text="")
    transcripts.bind(db, item_id, sound_id)
    return item_id


def _set_codes(db: Connection, vault: Vault, item_id: ItemId, codes: Sequence[TimeCode]) -> None:
    story_id, item = items.get(db, item_id)
    if item.transcribes is None:
        raise NotThere("item_unknown", name=str(item_id))
    _, sound = items.get(db, item.transcribes)
    frames = sound.audio.frames if sound.audio is not None else 0
    kept = rising(codes, len(item.text), frames)
    if kept != item.codes:
        transcripts.set_codes(db, item_id, kept)
        stories.touch(db, vault.world.clock, story_id)


def write_lines(vault: Vault, sound: Item, lines: Sequence[TimedLine]) -> ItemId:
    """Save a transcript that was read from a file. Raises as `write`, and `TranscriptProblem`."""
    facts = sound.audio
    if facts is None:
        raise TranscriptRefused("transcript_not_a_sound", number=sound.number)
    codes, at = [], 0
    for line in lines:
        if line.ms is not None:
            frame = round(line.ms * facts.rate / 1000)
            if frame >= facts.frames:
                raise TranscriptProblem("transcript_beyond", line=line.number)
            codes.append(TimeCode(at, frame))
        at += len(line.text) + 1
    return write(vault, sound.item_id, "\n".join(line.text for line in lines), codes)


def lines_of(transcript: Item, sound: Item) -> list[TimedLine]:
    """Return a transcript's lines, each with its time where it has one."""
    facts = sound.audio
    times = (
        {} if facts is None else {one.at: round(1000 * one.frame / facts.rate) for one in transcript.codes}
    )
    starts = line_starts(transcript.text)
    return [
        TimedLine(text, times.get(at)) for at, text in zip(starts, transcript.text.split("\n"), strict=True)
    ]


def timeline(transcript: Item, sound: Item) -> Timeline:
    """Return the way between a transcript's words and its sound."""
    facts = sound.audio
    if facts is None:
        return Timeline(len(transcript.text), (), 0, 1)
    return Timeline(len(transcript.text), transcript.codes, facts.frames, facts.rate)


# What the covered words of a transcript ask of the sound, and a silence of the words


@dataclass(frozen=True, slots=True)
class OfferedSilence:
    """Covered words that can still be heard, and the stretch in which they are, widened."""

    sound_id: ItemId
    stretch: Stretch
    category: Category
    entity_id: EntityId | None
    words: Span  # of the transcript
    wider: float  # seconds by which the stretch reaches beyond the words, at most, on one side


@dataclass(frozen=True, slots=True)
class OfferedWords:
    """Words of a transcript that are heard where a sound is silenced, and can still be read."""

    transcript_id: ItemId
    span: Span
    category: Category
    silence: Mark


def offered_silences(story: StoryView, sound: Item) -> list[OfferedSilence]:
    """Return where the words that are covered in a sound's transcript can still be heard, in order."""
    transcript = transcript_of(story, sound.item_id)
    if transcript is None or not transcript.codes:
        return []
    line = timeline(transcript, sound)
    answered = [
        mark
        for mark in story.marks[sound.item_id]
        if isinstance(mark.place, Stretch) and mark.state is not MarkState.SUGGESTED
    ]
    found = []
    for mark, words in _covered(story.marks[transcript.item_id]):
        wide = line.stretch_of(words)
        if wide is None:
            continue
        answer = _answer(answered, mark, _plain(line, words), wide)
        if answer is None:
            found.append(
                OfferedSilence(sound.item_id, wide, mark.category, mark.entity_id, words, line.margin(words))
            )
        elif mark.entity_id is not None and answer.entity_id == mark.entity_id:
            answered.remove(answer)
    return sorted(found, key=lambda one: one.stretch)


def _answer(answered: Iterable[Mark], mark: Mark, plain: Stretch, wide: Stretch) -> Mark | None:
    """Return the silence, or the decision to leave it, that belongs to covered words.

    It lies over at least half of where they are estimated to be, or was made for them and then moved by ear.
    """
    for one in answered:
        if _shared(one, plain) * 2 >= plain.end - plain.start:
            return one
    return next(
        (one for one in answered if one.entity_id == mark.entity_id is not None and _shared(one, wide)), None
    )


def _shared(mark: Mark, stretch: Stretch) -> int:
    """Return how many frames a mark and a stretch have in common."""
    place = mark.place
    if not isinstance(place, Stretch):
        return 0
    return max(0, min(place.end, stretch.end) - max(place.start, stretch.start))


def _covered(marks: Iterable[Mark]) -> Iterator[tuple[Mark, Span]]:
    for mark in marks:
        if mark.state is MarkState.COVERED and isinstance(mark.place, Span):
            yield mark, mark.place


def _plain(line: Timeline, words: Span) -> Stretch:
    start = line.frame_at(words.start)
    return Stretch(start, max(start + 1, line.frame_at(words.end)))


def offered_words(story: StoryView, sound: Item, suggested: Sequence[Suggestion] = ()) -> list[OfferedWords]:
    """Return the words that are heard where a sound is silenced while nothing of them is covered, in order.

    `suggested` is what the recognisers offer in the transcript: where some of it is heard there, that is
    offered and not what stands around it, of which nobody knows to a word where it is heard. A silence is
    left out once it was decided that its words stay.
    """
    transcript = transcript_of(story, sound.item_id)
    if transcript is None or not transcript.codes:
        return []
    line, marks = timeline(transcript, sound), story.marks[sound.item_id]
    left = {mark.place for mark in marks if mark.state is MarkState.KEPT}
    spans = [words for _, words in _covered(story.marks[transcript.item_id])]
    found = []
    for mark in marks:
        if not covers(mark) or not isinstance(mark.place, Stretch) or mark.place in left:
            continue
        span = line.span_in(transcript.text, mark.place)
        if span is None:
            continue
        heard = [one for one in suggested if one.start < span.end and span.start < one.end]
        if heard:
            offers = [(Span(one.start, one.end), one.category) for one in heard]
        elif _decided(mark, line, span, spans):
            offers = []
        else:
            offers = [(span, mark.category)]
        found += [OfferedWords(transcript.item_id, words, kind, mark) for words, kind in offers]
    return sorted(found, key=lambda one: (one.span, one.silence.mark_id))


def _decided(silence: Mark, line: Timeline, span: Span, covered: Iterable[Span]) -> bool:
    """Whether some of the words that may be heard in a silence are covered."""
    return any(
        _shared(silence, _plain(line, one)) or (one.start < span.end and span.start < one.end)
        for one in covered
    )


# Where somebody stopped listening


def place(vault: Vault, sound_id: ItemId) -> int:
    """Return the frame at which somebody stopped listening to a sound, 0 where nobody began."""
    return vault.read(lambda db: transcripts.place(db, sound_id))


def remember_place(vault: Vault, sound_id: ItemId, frame: int) -> None:
    """Keep that frame; it changes nothing of the story."""
    vault.write(lambda db: transcripts.set_place(db, sound_id, frame))
