"""A recording that runs, for a picture: somebody speaks, goes off the record, goes on, and is marked."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.audio.speech import speak
from ui.screens.interview.recorder import POLL
from ui.screens.interview.recorder_card import RecorderCard
from ui.screenshots.studio import NotPictured, Studio

_BEFORE: Final = (
    "He stands at the corner when I go to work. He was there again on Monday, and he did not say a word. "
    "On Tuesday I took the other way, along the water, and there was nobody. Then he had that one too."
)
_AFTER: Final = "I told my sister. She came with me for a week, and then she had to go back to her children."
_LOOK: Final = RATE * POLL // 1000  # frames between two looks of the card


def record(opened: Studio) -> None:
    """Begin to record on the page that is shown, and have two things said with a pause between them."""
    card = opened.window.findChild(RecorderCard)
    if not isinstance(card, RecorderCard):
        raise NotPictured("there is no recorder")
    card.button.click()
    opened.settle()
    _say(opened, card, _BEFORE)
    for _ in range(2):  # off the record, and back on it
        _button(card, "F7").click()
        opened.settle()
    _say(opened, card, _AFTER)
    _button(card, "F8").click()
    opened.settle()


def go_off_record(opened: Studio) -> None:
    """Record, and stay off the record."""
    record(opened)
    card = opened.window.findChild(RecorderCard)
    if isinstance(card, RecorderCard):
        _button(card, "F7").click()
        opened.settle()


def try_microphone(opened: Studio) -> None:
    """Try the microphone, and say something."""
    card = opened.window.findChild(RecorderCard)
    if isinstance(card, RecorderCard):
        card.ready.try_it.click()
        opened.settle()
        opened.microphone.say((np.sin(np.arange(RATE // 10) / 20) * 9_000).astype("<i2").tobytes())
        for timer in card.ready.findChildren(QTimer):
            timer.timeout.emit()
        opened.settle()


def _say(opened: Studio, card: RecorderCard, words: str) -> None:
    data, rate = speak(words)
    spoken = np.frombuffer(data, "<i2").astype(np.float64)
    wanted = np.arange(int(len(spoken) * RATE / rate)) * rate / RATE
    samples = np.interp(wanted, np.arange(len(spoken)), spoken).astype("<i2")
    timer = card.findChild(QTimer)
    if not isinstance(timer, QTimer):
        raise NotPictured("the recorder looks at nothing")
    for at in range(0, len(samples), _LOOK):
        opened.microphone.say(samples[at : at + _LOOK].tobytes())
        timer.timeout.emit()  # a look, without waiting for it


def _button(card: RecorderCard, key: str) -> QPushButton:
    found = [one for one in card.findChildren(QPushButton) if one.shortcut().toString() == key]
    if not found:
        raise NotPictured(f"{key} does nothing on the recorder")
    return found[0]
