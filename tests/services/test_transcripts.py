"""The words of a sound: kept with their times, covered together with it, leaving only as she agreed."""

from __future__ import annotations

import json

import pytest

from tbtt_desktop import limits
from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.bundle.story import Story, Voice
from tbtt_desktop.gate.records import Code
from tbtt_desktop.services import (
    approval,
    consent,
    decisions,
    erasing,
    handover,
    protect,
    stories,
    transcripts,
)
from tbtt_desktop.services.leakcheck import check_story, story_facts
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.story_file import approval_as_it_travels, story_document
from tbtt_desktop.services.transcripts import TranscriptRefused, offered_silences, offered_words
from tbtt_desktop.services.voices import choose_voice
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Item, MarkState, Span, Stretch, TimeCode, VoiceChoice
from tbtt_desktop.stories.timeline import line_starts
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import Made, make_story

TEXT = "He asked who it was.\nZubeida said no.\nThen he left."
RATE = 16_000
CODES = tuple(TimeCode(at, number * 10_000) for number, at in enumerate(line_starts(TEXT)))  # of two seconds
NAME = Span(TEXT.index("Zubeida"), TEXT.index("Zubeida") + 7)


@pytest.fixture
def made(vault: Vault) -> Made:
    """A story with a transcript, to all of which she agreed."""
    one = make_story(vault)
    consent.change(vault, one.story_id, grant=[Scope.PUBLISH_TRANSCRIPT])
    transcripts.write(vault, one.audio, TEXT, CODES)
    return one


def words_of(vault: Vault, made: Made) -> Item:
    """The part that holds the words."""
    found = transcripts.transcript_of(stories.view(vault, made.story_id), made.audio)
    assert found is not None
    return found


def sound_of(vault: Vault, made: Made) -> Item:
    """The sound."""
    return next(one for one in stories.view(vault, made.story_id).items if one.item_id == made.audio)


def covered(vault: Vault, made: Made) -> None:
    """Cover what is suggested, and look at the pictures."""
    protect.accept(vault, made.story_id)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)


def file_of(vault: Vault, made: Made, *aliases: str) -> tuple[Story, handover.PlannedStory]:
    """The story file as it would leave, and its plan."""
    (planned,) = handover.plan(vault, [made.story_id], aliases).stories
    travels = approval_as_it_travels(None, vault.world.clock.today())
    return story_document(vault, planned.story, planned.leaving, travels, aliases), planned


def test_words_are_kept_with_their_times_and_found(vault: Vault, made: Made) -> None:
    """An hour of typing that is gone, or that no search finds, was typed for nothing."""
    item = words_of(vault, made)
    assert (item.text, item.codes, item.transcribes) == (TEXT, CODES, made.audio)
    (hit,) = search_stories(vault, "who it was")
    assert hit.part == str(item.number)
    assert transcripts.write(vault, made.audio, TEXT + "\nMore.") == item.item_id
    assert words_of(vault, made).codes == CODES


def test_what_another_program_corrected_keeps_its_times(vault: Vault, made: Made) -> None:
    """Saving the text alone, as a part is saved everywhere, must not shift what is heard where."""
    stories.save_text(vault, words_of(vault, made).item_id, TEXT.replace("asked", "asked me twice"))
    codes = words_of(vault, made).codes
    assert [code.frame for code in codes] == [code.frame for code in CODES]
    assert codes[1].at == CODES[1].at + len(" me twice")


def test_only_a_sound_is_transcribed(vault: Vault, made: Made) -> None:
    """Words bound to a picture would be heard nowhere."""
    with pytest.raises(TranscriptRefused, match="transcript_not_a_sound"):
        transcripts.write(vault, made.photo, "words")
    with pytest.raises(TranscriptRefused, match="time_codes_too_many"):
        transcripts.write(vault, made.audio, TEXT, [TimeCode(0, 0)] * (limits.TIME_CODES_MAX + 1))


def test_a_sound_that_goes_takes_its_words_and_brings_them_back(vault: Vault, made: Made) -> None:
    """Words left behind would leave as mere text, where she let no transcript leave."""
    number = words_of(vault, made).number
    stories.remove_item(vault, made.audio)
    assert not [one for one in stories.view(vault, made.story_id).items if one.text == TEXT]
    stories.restore_item(vault, made.story_id, made.audio)
    assert words_of(vault, made).codes == CODES
    stories.remove_item(vault, made.audio)
    assert erasing.delete_removed(vault, made.story_id) == 2
    with pytest.raises(NotThere):
        erasing.put_back(vault, made.story_id, number)


def test_deleting_a_sound_at_once_deletes_its_words(vault: Vault, made: Made) -> None:
    """The same where it was never taken out first."""
    number = words_of(vault, made).number
    erasing.delete_item(vault, made.audio)
    assert TEXT not in [one.text for one in stories.view(vault, made.story_id).items]
    with pytest.raises(NotThere):
        erasing.delete_part(vault, made.story_id, number)


def test_covered_words_ask_for_silence_and_a_silence_answers(vault: Vault, made: Made) -> None:
    """A name that is covered in the transcript would still be heard."""
    item = words_of(vault, made)
    mark = protect.cover(vault, item.item_id, NAME, Category.PERSON)
    (offer,) = offered_silences(stories.view(vault, made.story_id), sound_of(vault, made))
    assert offer.words == NAME
    assert offer.stretch.start < 10_000 < offer.stretch.end
    assert offer.wider >= 0.5
    made_mark = protect.cover(vault, made.audio, offer.stretch, offer.category, offer.entity_id)
    view = stories.view(vault, made.story_id)
    assert offered_silences(view, sound_of(vault, made)) == []
    assert offered_words(view, sound_of(vault, made)) == []
    protect.change_mark(vault, made_mark.mark_id, place=Stretch(12_500, 13_000))  # moved by ear
    assert offered_silences(stories.view(vault, made.story_id), sound_of(vault, made)) == []
    protect.remove_mark(vault, made_mark.mark_id)
    assert len(offered_silences(stories.view(vault, made.story_id), sound_of(vault, made))) == 1
    protect.keep(vault, made.audio, offer.stretch, offer.category)
    assert offered_silences(stories.view(vault, made.story_id), sound_of(vault, made)) == []
    assert mark.entity_id is not None


def test_a_silence_asks_for_its_words(vault: Vault, made: Made) -> None:
    """A name that was silenced would still be read."""
    silence = Stretch(10_500, 12_000)
    protect.cover(vault, made.audio, silence, Category.PERSON)
    (offer,) = offered_words(stories.view(vault, made.story_id), sound_of(vault, made))
    assert TEXT[offer.span.start : offer.span.end].startswith("Zubeida")
    protect.keep(vault, made.audio, silence, Category.PERSON)  # looked at: its words stay
    assert offered_words(stories.view(vault, made.story_id), sound_of(vault, made)) == []


def test_a_silence_offers_the_name_and_not_the_words_around_it(vault: Vault, made: Made) -> None:
    """As somebody's name, "Zubeida said no" would be looked for in every text, and found in none."""
    protect.cover(vault, made.audio, Stretch(9_000, 14_000), Category.PLACE)
    protect.cover(vault, made.text, Span(11, 18), Category.PERSON)
    offered = protect.suggestions(vault, made.story_id)[words_of(vault, made).item_id]
    found = offered_words(stories.view(vault, made.story_id), sound_of(vault, made), offered)
    assert [(one.span, one.category) for one in found] == [(NAME, Category.PERSON)]


def test_what_was_refused_covers_nothing_and_can_be_undone(vault: Vault, made: Made) -> None:
    """A place that stays to be heard must neither be silenced nor stay decided after undo."""
    before = stories.view(vault, made.story_id)
    mark = protect.keep(vault, made.audio, Stretch(0, 100), Category.PERSON)
    assert mark.state is MarkState.KEPT
    change = decisions.difference(before, stories.view(vault, made.story_id))
    assert change is not None
    decisions.make_change(vault, made.story_id, change.reversed)
    assert stories.view(vault, made.story_id).marks[made.audio] == ()


def test_words_leave_beside_their_sound_with_their_times(vault: Vault, desk: Vault, made: Made) -> None:
    """Whoever reads them hears the place at a click, and no other."""
    covered(vault, made)
    story, planned = file_of(vault, made, "desk")
    assert planned.clear
    (sound,) = [one for one in story.items if one.kind == "audio"]
    assert sound.transcript == TEXT.replace("Zubeida", "[PERSON 1]")
    assert [(one.at, one.seconds) for one in sound.time_codes] == [
        (0, 0.0),
        (CODES[1].at, 0.625),
        (CODES[2].at + 3, 1.25),
    ]
    assert Story.parse(story.to_bytes()).items == story.items


@pytest.mark.parametrize("without", [Scope.PUBLISH_VOICE_ORIGINAL, None])
def test_without_the_sound_no_time_leaves(
    vault: Vault, desk: Vault, made: Made, without: Scope | None
) -> None:
    """How fast she spoke, and where she fell silent, would leave without her voice."""
    if without is None:
        choose_voice(vault, made.audio, VoiceChoice.STAYS)
    else:
        consent.change(vault, made.story_id, withdraw=[without])
    covered(vault, made)
    story, planned = file_of(vault, made, "desk")
    assert planned.clear
    (sound,) = [one for one in story.items if one.kind == "audio"]
    said = Voice.REVOICED if without is not None else None  # her words may still be spoken
    assert (sound.media.voice if sound.media is not None else None) == said
    assert sound.transcript is not None
    assert "time_codes" not in story.to_bytes().decode()


def test_without_her_yes_no_word_of_it_leaves(vault: Vault, desk: Vault, made: Made) -> None:
    """She let her voice leave, and nothing written of it."""
    consent.change(vault, made.story_id, withdraw=[Scope.PUBLISH_TRANSCRIPT])
    covered(vault, made)
    story, planned = file_of(vault, made, "desk")
    assert planned.clear
    assert "said no" not in story.to_bytes().decode()
    assert [held.scope for held in planned.held_back] == [Scope.PUBLISH_TRANSCRIPT]


def test_a_changed_time_asks_for_her_approval_again(vault: Vault, desk: Vault, made: Made) -> None:
    """What leaves is then not what she saw."""
    covered(vault, made)
    transcripts.write(vault, made.audio, TEXT, [*CODES[:2], TimeCode(CODES[2].at, 21_000)])
    _, planned = file_of(vault, made, "desk")
    assert [one.obstacle for one in planned.problems] == [handover.Obstacle.NOT_APPROVED]


def test_the_gate_finds_covered_words_in_a_transcript_and_lets_kept_ones_pass(
    vault: Vault, desk: Vault, made: Made
) -> None:
    """The transcript is the part that is most often written by somebody in a hurry."""
    protect.keep(vault, words_of(vault, made).item_id, NAME, Category.PERSON)
    covered(vault, made)
    _, planned = file_of(vault, made, "desk")
    assert planned.clear
    transcripts.write(vault, made.audio, TEXT + "\nZubeida")
    _, planned = file_of(vault, made, "desk")
    assert {hit.code for hit in planned.hits} >= {Code.STRING_WHOLE}
    assert {hit.item for hit in planned.hits if hit.field} == {sound_of(vault, made).number}


def test_the_gate_blocks_times_without_their_sound(vault: Vault, desk: Vault, made: Made) -> None:
    """A mistake in what makes the file is caught on its bytes; a reader refuses such a file too."""
    covered(vault, made)
    story, planned = file_of(vault, made, "desk")
    facts = story_facts(vault, planned.story, planned.leaving, ["desk"], approved=True)
    document = json.loads(story.to_bytes())
    (sound,) = [one for one in document["items"] if one["kind"] == "audio"]
    sound["media"]["voice"] = "revoiced"
    data = json.dumps(document).encode()
    assert Code.TIME_CODES in {
        hit.code for hit in check_story(vault, planned.story, facts, planned.leaving, data)
    }
    with pytest.raises(BundleRefused):
        Story.parse(data)
    del sound["media"]
    data = json.dumps(document).encode()
    assert Code.TIME_CODES in {
        hit.code for hit in check_story(vault, planned.story, facts, planned.leaving, data)
    }
    with pytest.raises(BundleRefused):
        Story.parse(data)


def test_where_somebody_stopped_listening_is_kept(vault: Vault, made: Made) -> None:
    """In four hours nobody finds the place again; and looking is no change to her story."""
    assert transcripts.place(vault, made.audio) == 0
    before = stories.view(vault, made.story_id)
    transcripts.remember_place(vault, made.audio, 12_345)
    assert transcripts.place(vault, made.audio) == 12_345
    assert stories.view(vault, made.story_id) == before
