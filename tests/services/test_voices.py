"""How a sound leaves: as was decided, made once and kept, and only where she agreed to that."""

from __future__ import annotations

import io
import json

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from tbtt_desktop.bundle.story import Voice
from tbtt_desktop.bytesource import SourceReader
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.gate.records import Code
from tbtt_desktop.progress import SILENT
from tbtt_desktop.services import approval, consent, decisions, handover, listening, protect, stories, voices
from tbtt_desktop.services.leakcheck import check_story, story_facts
from tbtt_desktop.services.renditions import Rendition, render_item
from tbtt_desktop.services.story_file import approval_as_it_travels, story_document
from tbtt_desktop.services.voices import VoiceRefused
from tbtt_desktop.stories.consent import Scope, Stays
from tbtt_desktop.stories.records import Category, Item, ItemKind, Leaves, Stretch, VoiceChoice
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import Made, make_story

DISTORTED = [Scope.PUBLISH_VOICE_DISTORTED]
ORIGINAL = [Scope.PUBLISH_VOICE_ORIGINAL]
MUTE = Stretch(8_000, 16_000)


@pytest.fixture
def made(vault: Vault) -> Made:
    """A story to all of which she agreed, a disguised voice too; a second of its sound is silenced."""
    one = make_story(vault)
    consent.change(vault, one.story_id, grant=DISTORTED)
    protect.accept(vault, one.story_id)
    protect.cover(vault, one.audio, MUTE, Category.PERSON)
    protect.set_looked_at(vault, one.story_id)
    return one


def sound_of(vault: Vault, made: Made) -> Item:
    """The story's sound as it is now."""
    return next(one for one in stories.view(vault, made.story_id).items if one.item_id == made.audio)


def rendered(vault: Vault, made: Made) -> Rendition:
    """The sound as it leaves."""
    return render_item(vault, stories.view(vault, made.story_id), sound_of(vault, made))


def samples(vault: Vault, one: Rendition) -> npt.NDArray[np.int16]:
    """What is heard of it."""
    assert one.medium is not None
    source = media.source_of(vault, one.medium.media_id)
    data = io.BytesIO(SourceReader(source).read())
    found: npt.NDArray[np.int16] = soundfile.read(data, dtype="int16")[0]
    return found


def planned(vault: Vault, made: Made) -> handover.PlannedStory:
    """The story as it would leave."""
    (one,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    return one


def test_a_disguise_is_made_once_and_kept(vault: Vault, made: Made) -> None:
    """She would hear one voice, and another would leave."""
    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    first = rendered(vault, made)
    assert first.voice is Voice.DISGUISED
    assert rendered(vault, made).digest == first.digest
    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    assert rendered(vault, made).digest == first.digest
    assert voices.disguise_again(vault, made.audio, VoiceChoice.STRONG) == Leaves(VoiceChoice.STRONG, 2)
    assert rendered(vault, made).digest != first.digest


@pytest.mark.parametrize("voice", [VoiceChoice.MILD, VoiceChoice.STRONG, VoiceChoice.WHISPERED])
def test_what_is_silenced_is_silent_in_every_disguise(vault: Vault, made: Made, voice: VoiceChoice) -> None:
    """A name would ring on beside its silence."""
    plain = samples(vault, rendered(vault, made))
    voices.choose_voice(vault, made.audio, voice)
    left = samples(vault, rendered(vault, made))
    assert len(left) == len(plain)
    assert not left[MUTE.start : MUTE.end].any()
    assert np.abs(left[: MUTE.start]).mean() > 300
    assert not np.array_equal(left, plain)


def test_a_disguised_voice_needs_its_own_yes(vault: Vault, desk: Vault, made: Made) -> None:
    """She said no to that, and it would leave under a yes to something else."""
    assert desk is not vault
    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    approval.approve(vault, made.story_id)
    one = planned(vault, made)
    assert one.clear
    document = json.loads(
        story_document(
            vault, one.story, one.leaving, approval_as_it_travels(None, vault.world.clock.today()), ["desk"]
        ).to_bytes()
    )
    assert [item["media"]["voice"] for item in document["items"] if item["kind"] == "audio"] == ["disguised"]
    consent.change(vault, made.story_id, withdraw=DISTORTED)
    assert [held.scope for held in planned(vault, made).held_back] == DISTORTED
    voices.choose_voice(vault, made.audio, VoiceChoice.OWN)
    assert planned(vault, made).held_back == ()
    consent.change(vault, made.story_id, withdraw=ORIGINAL)
    assert [held.scope for held in planned(vault, made).held_back] == ORIGINAL


def test_the_gate_itself_refuses_a_disguised_voice_without_its_yes(
    vault: Vault, desk: Vault, made: Made
) -> None:
    """A plan that forgot to ask must be stopped by the check of the final bytes."""
    assert desk is not vault
    voices.choose_voice(vault, made.audio, VoiceChoice.WHISPERED)
    approval.approve(vault, made.story_id)
    leaving = planned(vault, made).leaving
    consent.change(vault, made.story_id, withdraw=DISTORTED)
    story = stories.view(vault, made.story_id)
    given = approval_as_it_travels(None, vault.world.clock.today())
    document = story_document(vault, story, leaving, given, ["desk"]).to_bytes()
    facts = story_facts(vault, story, leaving, ["desk"], approved=True)
    hits = check_story(vault, story, facts, leaving, document)
    assert {(hit.code, hit.item) for hit in hits} == {(Code.CONSENT_MISSING, sound_of(vault, made).number)}


def test_without_a_decision_it_leaves_in_the_best_form_she_allows(vault: Vault, made: Made) -> None:
    """She agreed to a disguise alone, and nothing of what she said would arrive."""
    assert rendered(vault, made).voice is Voice.OWN
    consent.change(vault, made.story_id, withdraw=ORIGINAL)
    assert rendered(vault, made).voice is Voice.DISGUISED
    assert sound_of(vault, made).leaves is None


def test_a_sound_that_is_to_stay_stays(vault: Vault, desk: Vault, made: Made) -> None:
    """Her voice would leave though it was decided that it does not."""
    assert desk is not vault
    voices.choose_voice(vault, made.audio, VoiceChoice.STAYS)
    approval.approve(vault, made.story_id)
    one = planned(vault, made)
    assert one.clear
    assert ItemKind.AUDIO not in {part.item.kind for part in one.leaving}
    assert [held.scope for held in one.held_back] == [Stays.DECIDED]


def test_another_voice_asks_for_her_yes_again(vault: Vault, made: Made) -> None:
    """She agreed to the voice that she heard."""
    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    approval.approve(vault, made.story_id)

    def covered() -> bool:
        story = stories.view(vault, made.story_id)
        return approval.approved(vault, story, approval.as_it_leaves(vault, story)) is not None

    assert covered()
    voices.disguise_again(vault, made.audio, VoiceChoice.STRONG)
    assert not covered()


def test_a_decision_can_be_taken_back(vault: Vault, made: Made) -> None:
    """A slip would let her own voice leave, and nobody could say what stood there before."""
    before = stories.view(vault, made.story_id)
    voices.choose_voice(vault, made.audio, VoiceChoice.MILD)
    change = decisions.difference(before, stories.view(vault, made.story_id))
    assert change is not None
    decisions.make_change(vault, made.story_id, change.reversed)
    assert sound_of(vault, made).leaves is None
    decisions.make_change(vault, made.story_id, change)
    assert sound_of(vault, made).leaves == Leaves(VoiceChoice.MILD)


def test_ten_seconds_are_of_the_bytes_that_leave(vault: Vault, made: Made) -> None:
    """What she hears in the preview would not be what leaves."""
    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    heard = listening.excerpt(vault, made.story_id, made.audio, 1_000)
    left = samples(vault, rendered(vault, made))
    assert heard.facts.frames == len(left)  # it has two seconds
    assert heard.read(0, len(left)) == left.astype("<i2").tobytes()
    assert heard.silent == (MUTE,)
    assert len(heard.draw(SILENT)) == len(left) // 160


def test_a_stopped_disguise_leaves_nothing_and_is_made_later(vault: Vault, made: Made) -> None:
    """Half of a disguise would be taken for all of it."""

    class Stop:
        def report(self, step: str, done: int, total: int) -> None:
            """Hear nothing."""

        def cancelled(self) -> bool:
            return True

    voices.choose_voice(vault, made.audio, VoiceChoice.STRONG)
    story = stories.view(vault, made.story_id)
    with pytest.raises(Cancelled):
        render_item(vault, story, sound_of(vault, made), Stop())
    assert rendered(vault, made).voice is Voice.DISGUISED


def test_only_a_sound_has_a_voice(vault: Vault, made: Made) -> None:
    """A decision on nothing would be believed."""
    with pytest.raises(VoiceRefused) as refused:
        voices.choose_voice(vault, made.text, VoiceChoice.STRONG)
    assert refused.value.code == "voice_not_a_sound"
    with pytest.raises(VoiceRefused) as refused:
        voices.disguise_again(vault, made.audio, VoiceChoice.OWN)
    assert refused.value.code == "voice_not_disguised"
