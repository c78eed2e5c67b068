"""The questions about a sound: what was marked while it was recorded, and what its words ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from tbtt_desktop.services.protect import cover, keep
from tbtt_desktop.services.transcripts import (
    OfferedSilence,
    OfferedWords,
    offered_silences,
    offered_words,
    transcript_of,
)
from tbtt_desktop.stories.records import Item, Mark, MarkState, Stretch
from ui.i18n import filled, isolated
from ui.screens.protect.clock_entry import time_text, to_ms
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.saying import category_name, part_name
from ui.screens.protect.sound_card import SoundCard
from ui.screens.protect.state import ProtectState
from ui.screens.protect.to_decide import Decision

_LONG = 160  # letters of words that are offered: then they are cut

translate = QCoreApplication.translate


def questions(
    presenter: ProtectPresenter, state: ProtectState, sound: Item, card: SoundCard
) -> Iterator[Decision]:
    """Yield what waits for a decision in one sound, in the order in which it is heard."""
    desk = state.desk
    if desk is None or sound.audio is None:
        return
    for mark in state.marks(sound.item_id):
        if mark.state is MarkState.SUGGESTED and isinstance(mark.place, Stretch):
            yield _of_mark(presenter, sound, card, mark, mark.place)
    transcript = transcript_of(desk.story, sound.item_id)
    if transcript is None:
        return
    for silence in offered_silences(desk.story, sound):
        yield _of_silence(presenter, sound, card, silence, transcript)
    for words in offered_words(desk.story, sound, desk.offered.get(transcript.item_id, ())):
        yield _of_words(presenter, sound, card, words, transcript)


def _of_mark(
    presenter: ProtectPresenter, sound: Item, card: SoundCard, mark: Mark, place: Stretch
) -> Decision:
    title = translate("ProtectAsking", "%1: marked while it was recorded. Listen, and decide.")
    words = translate("ProtectAsking", "%1, from %2 to %3")
    return Decision(
        key=f"mark:{mark.mark_id}",
        title=filled(title, part_name(sound)),
        words=filled(words, category_name(mark.category), *_times(sound, place)),
        accept_words=translate("ProtectAsking", "Silence it"),
        refuse_words=translate("ProtectAsking", "Leave it"),
        accept=partial(presenter.change_mark, mark.mark_id),
        refuse=partial(presenter.remove, mark.mark_id),
        show=lambda: _show(card, place, mark.mark_id),
        listen=lambda: _listen(card, place),
    )


def _of_silence(
    presenter: ProtectPresenter, sound: Item, card: SoundCard, offer: OfferedSilence, transcript: Item
) -> Decision:
    title = translate("ProtectAsking", "%1: “%2” is covered in the words, and can still be heard.")
    words = translate(
        "ProtectAsking",
        "From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.",
    )
    said = isolated(_cut(transcript.text[offer.words.start : offer.words.end]))
    asked = (sound.item_id, offer.stretch, offer.category)
    wider = QLocale().toString(offer.wider, "f", 1)
    return Decision(
        key=f"silence:{sound.item_id}:{offer.words.start}",
        title=filled(title, part_name(sound), said),
        words=filled(words, *_times(sound, offer.stretch), isolated(wider)),
        accept_words=translate("ProtectAsking", "Silence it"),
        refuse_words=translate("ProtectAsking", "Leave it"),
        accept=partial(presenter.decide, lambda vault, _: cover(vault, *asked, offer.entity_id)),
        refuse=partial(presenter.decide, lambda vault, _: keep(vault, *asked)),
        show=lambda: _show(card, offer.stretch),
        listen=lambda: _listen(card, offer.stretch),
    )


def _of_words(
    presenter: ProtectPresenter, sound: Item, card: SoundCard, offer: OfferedWords, transcript: Item
) -> Decision:
    place = offer.silence.place if isinstance(offer.silence.place, Stretch) else Stretch(0, 1)
    title = translate("ProtectAsking", "%1: silent from %2 to %3, and these words can still be read.")
    said = isolated(_cut(transcript.text[offer.span.start : offer.span.end]))
    return Decision(
        key=f"words:{offer.silence.mark_id}:{offer.span.start}",
        title=filled(title, part_name(sound), *_times(sound, place)),
        words=said,
        accept_words=translate("ProtectAsking", "Cover the words"),
        refuse_words=translate("ProtectAsking", "Leave them"),
        accept=partial(presenter.add, offer.transcript_id, offer.span, offer.category),
        refuse=partial(
            presenter.decide, lambda vault, _: keep(vault, sound.item_id, place, offer.silence.category)
        ),
        show=lambda: _show(card, place, offer.silence.mark_id),
        listen=lambda: _listen(card, place),
    )


def _times(sound: Item, place: Stretch) -> tuple[str, str]:
    rate = sound.audio.rate if sound.audio is not None else 1
    return tuple(isolated(time_text(to_ms(frame, rate))) for frame in (place.start, place.end))  # type: ignore[return-value]


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONG else flat[:_LONG] + "…"


def _show(card: SoundCard, place: Stretch, mark_id: int | None = None) -> None:
    card.waveform.choose(mark_id)
    card.waveform.go_to(place.start)


def _listen(card: SoundCard, place: Stretch) -> None:
    card.play_from(place.start)
