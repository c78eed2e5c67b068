"""The words of a sound in another voice: the redacted ones, all of them, and nothing of hers."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from tbtt_desktop.audio.speech import speak
from tbtt_desktop.bundle.story import Voice
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.gate.records import Code
from tbtt_desktop.services import (
    approval,
    capture,
    consent,
    decisions,
    handover,
    listening,
    protect,
    renditions,
    revoicing,
    stories,
    transcripts,
    voices,
)
from tbtt_desktop.services.leakcheck import check_story, story_facts
from tbtt_desktop.services.renditions import Rendition, render_item
from tbtt_desktop.services.story_file import approval_as_it_travels, story_document
from tbtt_desktop.services.voices import VoiceRefused
from tbtt_desktop.stories.consent import Scope, Stays
from tbtt_desktop.stories.records import Category, Item, ItemId, Leaves, Speaker, Stretch, VoiceChoice
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import Made, make_story, sound
from tests.services.test_voices import samples

WORDS = "Zubeida came at night. He called her."
TOLD = "[PERSON 1] came at night. He called her."
TRANSCRIPT = [Scope.PUBLISH_TRANSCRIPT]


@pytest.fixture
def made(vault: Vault) -> Made:
    """A story whose sound has a transcript, with a name that is covered; she agreed to the transcript."""
    one = make_story(vault)
    consent.change(vault, one.story_id, grant=TRANSCRIPT, withdraw=[Scope.PUBLISH_VOICE_ORIGINAL])
    transcripts.write(vault, one.audio, WORDS)
    protect.accept(vault, one.story_id)
    protect.cover_term(vault, one.story_id, "Zubeida") if not covered(vault, one) else None
    protect.cover(vault, one.audio, Stretch(8_000, 16_000), Category.PERSON)
    protect.set_looked_at(vault, one.story_id)
    return one


def covered(vault: Vault, made: Made) -> bool:
    """Whether the name in the transcript is covered already."""
    return words(vault, made) == TOLD


def words(vault: Vault, made: Made) -> str | None:
    """The transcript as it leaves."""
    return revoicing.words_of(stories.view(vault, made.story_id), item_of(vault, made, made.audio))


def item_of(vault: Vault, made: Made, item_id: ItemId) -> Item:
    """A part as it is now."""
    return next(one for one in stories.view(vault, made.story_id).items if one.item_id == item_id)


def rendered(vault: Vault, made: Made) -> Rendition:
    """The sound as it leaves."""
    return render_item(vault, stories.view(vault, made.story_id), item_of(vault, made, made.audio))


def planned(vault: Vault, made: Made) -> handover.PlannedStory:
    """The story as it would leave."""
    (one,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    return one


def said(text: str, language: str = "en+f1") -> npt.NDArray[np.int16]:
    """What the synthetic voice says."""
    return np.frombuffer(speak(text, language)[0], "<i2")


def test_what_leaves_is_the_redacted_transcript_spoken(vault: Vault, made: Made) -> None:
    """Her voice would be in the bundle, or the name that is covered would be heard."""
    voices.revoice(vault, made.story_id, made.audio)
    one = rendered(vault, made)
    assert one.voice is Voice.REVOICED
    assert words(vault, made) == TOLD
    assert np.array_equal(samples(vault, one), said("person 1 came at night. He called her."))
    assert one.facts["mutes"] == []
    assert rendered(vault, made).digest == one.digest


def test_it_leaves_under_the_yes_to_the_transcript_alone(vault: Vault, desk: Vault, made: Made) -> None:
    """She said no to every voice of hers, and yes to her words."""
    assert desk is not vault
    voices.revoice(vault, made.story_id, made.audio)
    approval.approve(vault, made.story_id)
    one = planned(vault, made)
    assert one.clear
    given = approval_as_it_travels(None, vault.world.clock.today())
    document = json.loads(story_document(vault, one.story, one.leaving, given, ["desk"]).to_bytes())
    (heard,) = [item["media"] for item in document["items"] if item["kind"] == "audio"]
    assert heard["voice"] == "revoiced"
    written = [item.get("text", item.get("transcript")) for item in document["items"]]
    assert TOLD in written
    consent.change(vault, made.story_id, withdraw=TRANSCRIPT)
    assert set(TRANSCRIPT) == {held.scope for held in planned(vault, made).held_back}


def test_the_gate_refuses_other_words_than_those_in_writing(vault: Vault, desk: Vault, made: Made) -> None:
    """A sound that was made before a name was covered would say it."""
    assert desk is not vault
    voices.revoice(vault, made.story_id, made.audio)
    approval.approve(vault, made.story_id)
    leaving = planned(vault, made).leaving
    transcript = transcripts.transcript_of(stories.view(vault, made.story_id), made.audio)
    assert transcript is not None
    for mark in stories.view(vault, made.story_id).marks[transcript.item_id]:
        protect.remove_mark(vault, mark.mark_id)
    story = stories.view(vault, made.story_id)
    given = approval_as_it_travels(None, vault.world.clock.today())
    document = story_document(vault, story, leaving, given, ["desk"]).to_bytes()
    facts = story_facts(vault, story, leaving, ["desk"], approved=True)
    hits = check_story(vault, story, facts, leaving, document)
    assert Code.SOUND_WORDS in {hit.code for hit in hits}


def test_without_a_decision_her_words_leave_in_the_best_form_she_allows(vault: Vault, made: Made) -> None:
    """She agreed to her words alone, and nothing of her sound would arrive."""
    assert rendered(vault, made).voice is Voice.REVOICED
    consent.change(vault, made.story_id, grant=[Scope.PUBLISH_VOICE_DISTORTED])
    assert rendered(vault, made).voice is Voice.DISGUISED
    consent.change(vault, made.story_id, grant=[Scope.PUBLISH_VOICE_ORIGINAL])
    assert rendered(vault, made).voice is Voice.OWN
    assert item_of(vault, made, made.audio).leaves is None


def test_a_voice_can_be_chosen(vault: Vault, made: Made) -> None:
    """Somebody who listens in her second language would not understand it."""
    voices.revoice(vault, made.story_id, made.audio)
    usual = samples(vault, rendered(vault, made))
    chosen = voices.revoice(vault, made.story_id, made.audio, "es-MX", variant="m5", pace=100, pitch=70)
    assert chosen == Leaves(VoiceChoice.REVOICED, 1, Speaker("es", "m5", 100, 70))
    assert item_of(vault, made, made.audio).leaves == chosen
    slow = samples(vault, rendered(vault, made))
    assert len(slow) > 1.2 * len(usual)


def test_changed_words_are_spoken_anew_and_asked_for_again(vault: Vault, made: Made) -> None:
    """She agreed to other words than those that leave."""
    voices.revoice(vault, made.story_id, made.audio)
    approval.approve(vault, made.story_id)

    def approved() -> bool:
        story = stories.view(vault, made.story_id)
        return approval.approved(vault, story, approval.as_it_leaves(vault, story)) is not None

    assert approved()
    before = samples(vault, rendered(vault, made))
    transcripts.write(vault, made.audio, WORDS + " Then he went.")
    assert not approved()
    assert len(samples(vault, rendered(vault, made))) > len(before)


def test_covered_words_and_covered_sound_change_no_byte(vault: Vault) -> None:
    """How long a name is, or what was said under a silence, would be heard in the voice that replaces it."""
    heard = []
    for name, frequency in (("Zubeida", 220.0), ("Ai", 330.0)):
        one = make_story(vault, f"{name} is here.")
        consent.change(vault, one.story_id, grant=TRANSCRIPT, withdraw=[Scope.PUBLISH_VOICE_ORIGINAL])
        stories.remove_item(vault, one.audio)
        other = capture.add_audio(vault, one.story_id, Memory(bytearray(sound(frequency=frequency))))
        transcripts.write(vault, other, f"{name} came at night.")
        protect.cover_term(vault, one.story_id, name)
        protect.cover(vault, other, Stretch(0, 20_000), Category.PERSON)
        voices.revoice(vault, one.story_id, other)
        story = stories.view(vault, one.story_id)
        made = render_item(vault, story, next(item for item in story.items if item.item_id == other))
        assert made.medium is not None
        heard.append((media.source_of(vault, made.medium.media_id).read_at(0, 10**8), made.facts))
    assert heard[0] == heard[1]


def test_words_read_aloud_leave_in_the_place_of_her_voice(vault: Vault, desk: Vault, made: Made) -> None:
    """The safest voice, a person's who is known, would travel beside hers instead of in its place."""
    assert desk is not vault
    reading = capture.add_audio(vault, made.story_id, Memory(bytearray(sound(1.0, frequency=500.0))))
    voices.read_aloud(vault, made.story_id, made.audio, reading)
    protect.cover(vault, reading, Stretch(0, 4_000), Category.PERSON)
    one = rendered(vault, made)
    assert one.voice is Voice.READ
    left = samples(vault, one)
    assert len(left) == 16_000
    assert not left[:4_000].any()
    assert left[4_000:].any()
    approval.approve(vault, made.story_id)
    plan = planned(vault, made)
    assert plan.clear
    assert [held.scope for held in plan.held_back] == [Stays.DECIDED]
    assert [part.item.item_id for part in plan.leaving if part.medium].count(reading) == 0


def test_a_reading_of_other_words_stays_here(vault: Vault, desk: Vault, made: Made) -> None:
    """What was read before a name was covered would leave with the name in it."""
    assert desk is not vault
    reading = capture.add_audio(vault, made.story_id, Memory(bytearray(sound(1.0))))
    voices.read_aloud(vault, made.story_id, made.audio, reading)
    approval.approve(vault, made.story_id)
    protect.cover_term(vault, made.story_id, "night", Category.DATE)
    assert rendered(vault, made).held is Stays.NOT_READ
    one = planned(vault, made)
    assert {held.scope for held in one.held_back} == {Stays.NOT_READ, Stays.DECIDED}
    assert handover.Obstacle.NOT_APPROVED in {problem.obstacle for problem in one.problems}
    with pytest.raises(VoiceRefused, match="voice_not_said"):
        listening.leaving(vault, made.story_id, made.audio)
    stories.remove_item(vault, reading)
    assert rendered(vault, made).held is Stays.NOT_READ


def test_what_cannot_be_said_is_refused(vault: Vault, made: Made) -> None:
    """A silence, or the sounds of another language, would leave for her words."""
    story_id = made.story_id
    reading = capture.add_audio(vault, story_id, Memory(bytearray(sound(1.0))))
    cases: list[tuple[Callable[[], object], str]] = [
        (lambda: voices.revoice(vault, story_id, made.text), "voice_not_a_sound"),
        (lambda: voices.revoice(vault, story_id, reading), "voice_no_transcript"),
        (lambda: voices.revoice(vault, story_id, made.audio, "fil"), "voice_language_unknown"),
        (lambda: voices.revoice(vault, story_id, made.audio, variant="f2"), "voice_variant_unknown"),
        (lambda: voices.revoice(vault, story_id, made.audio, pace=10), "voice_pace"),
        (lambda: voices.revoice(vault, story_id, made.audio, pitch=100), "voice_pitch"),
        (lambda: voices.read_aloud(vault, story_id, made.audio, made.audio), "voice_reads_itself"),
        (lambda: voices.read_aloud(vault, story_id, made.audio, made.text), "voice_not_a_sound"),
    ]
    for act, code in cases:
        with pytest.raises(VoiceRefused) as refused:
            act()
        assert refused.value.code == code
    stories.set_language(vault, story_id, "", "")
    with pytest.raises(VoiceRefused, match="voice_no_language"):
        voices.revoice(vault, story_id, made.audio)
    assert item_of(vault, made, made.audio).leaves is None


def test_a_transcript_that_went_keeps_the_sound_here(vault: Vault, made: Made) -> None:
    """Her own voice would leave in place of the one that has no words any more."""
    voices.revoice(vault, made.story_id, made.audio)
    transcripts.write(vault, made.audio, "  ")
    assert (rendered(vault, made).held, rendered(vault, made).medium) == (Stays.NOT_SPOKEN, None)


def test_a_decision_on_a_voice_can_be_taken_back(vault: Vault, made: Made) -> None:
    """A slip would be final, and nobody could say whose voice it was before."""
    reading = capture.add_audio(vault, made.story_id, Memory(bytearray(sound(1.0))))
    first = voices.revoice(vault, made.story_id, made.audio, "es", pitch=20)
    before = stories.view(vault, made.story_id)
    voices.read_aloud(vault, made.story_id, made.audio, reading)
    change = decisions.difference(before, stories.view(vault, made.story_id))
    assert change is not None
    decisions.make_change(vault, made.story_id, change.reversed)
    assert item_of(vault, made, made.audio).leaves == first
    assert item_of(vault, made, reading).leaves is None


def test_a_second_disguise_is_known_for_one(vault: Vault, made: Made) -> None:
    """Two disguises of the same words help to undo both, and nobody would have said that it is the second."""

    def anew() -> bool:
        return renditions.made_anew(
            vault, stories.view(vault, made.story_id), item_of(vault, made, made.audio)
        )

    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    assert not anew()
    assert rendered(vault, made).disguises == 1
    protect.cover(vault, made.audio, Stretch(20_000, 21_000), Category.PERSON)
    assert anew()
    assert rendered(vault, made).disguises == 2
    assert not anew()
    voices.revoice(vault, made.story_id, made.audio)
    assert rendered(vault, made).disguises == 2
    voices.choose_voice(vault, made.audio, VoiceChoice.MILD)
    assert anew()
    assert rendered(vault, made).disguises == 3
