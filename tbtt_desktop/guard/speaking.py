"""Text spoken by a synthetic voice, inside the guard: no sound device, no file, no network.

espeak-ng's library through ctypes, API of its `speak_lib.h` (1.52). It reads text that somebody wrote
with C code that has had overflows (CVE-2023-49990 to -49994): not in the program's own process. It keeps
its state in globals and goes on with its flutter where it stopped, closed or not: a process of its own
for each text makes the same text, in the same voice, the same samples.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, BinaryIO, Final

import espeakng_loader

from tbtt_desktop.guard.errors import SpeechProblem
from tbtt_desktop.guard.kinds import SPEECH
from tbtt_desktop.stories.records import AudioFacts

_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000  # espeak_AUDIO_OUTPUT, initialisation option
_BY_CHARACTER, _OK = 1, 0  # espeak_POSITION_TYPE, espeak_ERROR
_RATE, _PITCH = 1, 3  # espeak_PARAMETER
_UTF8, _PAUSE_AT_END = 1, 0x1000  # flags of espeak_Synth
# Reads the dictionaries that the voice needs, of Latin words and numbers too: later no file can be opened.
_WARMING: Final = "Amina 1"
_BLOCK: Final = 1 << 16  # bytes of samples handed over at a time
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Speech:
    """A voice that is ready: every file it needs is read. One in a process, and it is never closed.

    `voice` is a name of espeak-ng with or without a variant, such as "en", "ar+f3"; `rate` is in words a
    minute, 80 to 450; `pitch` from 0 to 99, 50 for the voice's own.

    Raises:
        SpeechProblem: the library or its data is missing, or it has no such voice.
    """

    def __init__(self, voice: str, rate: int, pitch: int) -> None:
        try:
            self._library = ctypes.CDLL(espeakng_loader.get_library_path())
            data = espeakng_loader.get_data_path().encode()
        except (OSError, RuntimeError):
            raise SpeechProblem("speech_unavailable") from None
        library = self._library
        library.espeak_Synth.argtypes = (
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int,
            ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p,
        )  # fmt: skip
        self.frames_a_second = int(library.espeak_Initialize(_SYNCHRONOUS, 0, data, _DO_NOT_EXIT))
        if self.frames_a_second <= 0:
            raise SpeechProblem("speech_unavailable")
        self._heard = bytearray()
        self._callback = _CALLBACK(self._take)  # held as long as the library is
        library.espeak_SetSynthCallback(self._callback)
        if library.espeak_SetVoiceByName(voice.encode()) != _OK:
            raise SpeechProblem("speech_language_unknown", language=voice)
        library.espeak_SetParameter(_RATE, rate, 0)
        library.espeak_SetParameter(_PITCH, pitch, 0)
        self._on_block: Callable[[bytes], None] = lambda _block: None
        self._count = 0  # bytes handed over
        self._say(_WARMING)
        self._heard.clear()

    def speak(
        self, text: BinaryIO, on_facts: Callable[[AudioFacts], None], on_block: Callable[[bytes], None]
    ) -> AudioFacts:
        """Hand every sample to `on_block` as mono little endian int16; return the facts with their count.

        `text` is UTF-8, and spoken line by line. Raises `SpeechProblem`.
        """
        facts = AudioFacts(SPEECH, self.frames_a_second, 1, 0, lossy=False)
        on_facts(facts)
        self._on_block, self._count = on_block, 0
        for line in text:
            words = plain(line.decode())
            if words.strip():
                self._say(words)
        self._hand_over(0)
        if not self._count:
            raise SpeechProblem("speech_nothing")
        return AudioFacts(SPEECH, self.frames_a_second, 1, self._count // 2, lossy=False)

    def _say(self, words: str) -> None:
        data = words.encode()
        flags = _UTF8 | _PAUSE_AT_END
        done = self._library.espeak_Synth(data, len(data) + 1, 0, _BY_CHARACTER, 0, flags, None, None)
        if done != _OK or self._library.espeak_Synchronize() != _OK:
            raise SpeechProblem("speech_unavailable")

    def _take(self, samples: Any, count: int, _events: object) -> int:
        if samples and count > 0:
            self._heard.extend(ctypes.string_at(samples, count * 2))
            self._hand_over(_BLOCK)
        return 0

    def _hand_over(self, least: int) -> None:
        while self._heard and len(self._heard) >= least:
            block = bytes(self._heard[:_BLOCK])
            del self._heard[:_BLOCK]
            self._count += len(block)
            self._on_block(block)


def plain(line: str) -> str:
    """Return a line without control characters: espeak-ng takes some of them for commands."""
    return "".join(" " if ord(one) < 32 or ord(one) == 127 else one for one in line)
