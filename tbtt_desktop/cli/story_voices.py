"""How the sounds of a story leave, as `story redact` says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.audio.speech import VARIANTS
from tbtt_desktop.cli.params import ReadAloudArgument, RevoiceArgument, VoiceArgument
from tbtt_desktop.services import renditions, voices
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Item, ItemKind, Leaves, Speaker, VoiceChoice
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

_WORDS: Final = {
    VoiceChoice.OWN: "her own voice",
    VoiceChoice.MILD: "disguised, mildly",
    VoiceChoice.STRONG: "disguised, strongly",
    VoiceChoice.WHISPERED: "disguised, whispered",
    VoiceChoice.STAYS: "not at all",
}


@dataclass(frozen=True, slots=True)
class VoicesAsked:
    """What a command says of how sounds leave. What is named by number goes before what is for all."""

    all_disguised: bool
    chosen: Sequence[VoiceArgument]
    revoiced: Sequence[RevoiceArgument]
    read: Sequence[ReadAloudArgument]

    def __bool__(self) -> bool:
        return bool(self.all_disguised or self.chosen or self.revoiced or self.read)


def item_of(view: StoryView, number: int) -> Item:
    """Return the part with a number. Raises `NotThere`."""
    for item in view.items:
        if item.number == number:
            return item
    raise NotThere("item_unknown", name=str(number))


def choose(vault: Vault, view: StoryView, asked: VoicesAsked) -> dict[int, Leaves]:
    """Say how sounds leave; return it by number. Raises `VoiceRefused`, `NotThere`, `StoryRefused`."""
    sounds = [item for item in view.items if item.kind is ItemKind.AUDIO]
    if asked.all_disguised and not sounds:
        raise NotThere("item_unknown", name="audio")
    decided: dict[int, Leaves] = {}
    if asked.all_disguised:
        for item in sounds:
            decided[item.number] = voices.choose_voice(vault, item.item_id, VoiceChoice.STRONG)
    for one in asked.chosen:
        if one.voice is VoiceChoice.REVOICED:
            decided[one.number] = _revoice(vault, view, RevoiceArgument(one.number))
        else:
            item = item_of(view, one.number)
            decided[one.number] = voices.choose_voice(vault, item.item_id, one.voice)
    for wanted in asked.revoiced:
        decided[wanted.number] = _revoice(vault, view, wanted)
    for reading in asked.read:
        item, other = item_of(view, reading.number), item_of(view, reading.reading)
        decided[reading.number] = voices.read_aloud(vault, view.row.story_id, item.item_id, other.item_id)
    return dict(sorted(decided.items()))


def _revoice(vault: Vault, view: StoryView, wanted: RevoiceArgument) -> Leaves:
    item = item_of(view, wanted.number)
    variant = wanted.variant or VARIANTS[0]
    return voices.revoice(vault, view.row.story_id, item.item_id, wanted.language, variant=variant)


def lines(decided: Mapping[int, Leaves], view: StoryView) -> list[str]:
    """Return for a person how sounds leave."""
    numbers = {item.item_id: item.number for item in view.items}
    said = []
    for number, leaves in decided.items():
        words = _WORDS.get(leaves.voice, "")
        if leaves.speaker is not None:
            words = f"its redacted transcript, spoken by a synthetic voice ({_name(leaves.speaker)})"
        elif leaves.reading is not None:
            words = f"its redacted transcript, read aloud in sound {numbers[leaves.reading.sound]}"
        said.append(f"Sound {number} leaves: {words}.")
    return said


def _name(speaker: Speaker) -> str:
    return f"{speaker.language}, {speaker.variant}" if speaker.variant else speaker.language


def disguised_anew(vault: Vault, view: StoryView) -> list[int]:
    """Return the numbers of the sounds that were disguised and will leave in another disguise."""
    return [
        item.number
        for item in view.items
        if item.kind is ItemKind.AUDIO and renditions.made_anew(vault, view, item)
    ]


def anew_line(number: int) -> str:
    """Return what is to be known of a disguise that is made anew."""
    return (
        f"Sound {number} will be disguised anew: whoever has the earlier disguise too can undo both more"
        " easily. Hand over one of them only."
    )
