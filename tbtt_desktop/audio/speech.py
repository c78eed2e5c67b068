"""Text spoken by a synthetic voice, into memory: no sound device, no file, no network.

espeak-ng's library through ctypes, API of its `speak_lib.h` (1.52). The library keeps its
state in globals, so one text at a time in a process; it is opened and closed for each.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar, Final

import espeakng_loader

from tbtt_desktop.errors import WorldError

WORDS_A_MINUTE: Final = 165
_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000  # espeak_AUDIO_OUTPUT, initialisation option
_UTF8, _BY_CHARACTER, _RATE, _OK = 1, 1, 1, 0


class SpeechProblem(WorldError):
    """A text was not spoken. Parameter of `speech_language_unknown`: language, as asked for."""

    codes: ClassVar[tuple[str, ...]] = ("speech_unavailable", "speech_language_unknown")


def speak(text: str, language: str = "en", rate: int = WORDS_A_MINUTE) -> tuple[bytes, int]:
    """Return `text` as spoken: mono little endian int16 samples, and frames a second.

    `language` is a voice's name in espeak-ng, such as "en", "es", "ar"; `rate` is in words a
    minute, 80 to 450. A fresh process speaks the same texts, in the same order, with the
    same samples; spoken a second time a text differs slightly, because the library goes on
    with its flutter where it stopped, closed or not.

    Raises:
        SpeechProblem: the library or its data is missing, or it has no such voice.
    """
    heard = bytearray()

    def take(samples: Any, count: int, _events: object) -> int:
        if samples and count > 0:
            heard.extend(ctypes.string_at(samples, count * 2))
        return 0

    callback = _CALLBACK(take)  # held until the library is closed
    with _library() as (library, frames):
        library.espeak_SetSynthCallback(callback)
        if library.espeak_SetVoiceByName(language.encode()) != _OK:
            raise SpeechProblem("speech_language_unknown", language=language)
        library.espeak_SetParameter(_RATE, rate, 0)
        plain = text.replace("\0", " ").encode()
        done = library.espeak_Synth(plain, len(plain) + 1, 0, _BY_CHARACTER, 0, _UTF8, None, None)
        if done != _OK or library.espeak_Synchronize() != _OK:
            raise SpeechProblem("speech_unavailable")
    return bytes(heard), frames


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


@contextmanager
def _library() -> Iterator[tuple[ctypes.CDLL, int]]:
    """Open the library; yield it and its frames a second."""
    try:
        library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
    except (OSError, RuntimeError):
        raise SpeechProblem("speech_unavailable") from None
    library.espeak_Synth.argtypes = (
        ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int,
        ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p,
    )  # fmt: skip
    frames = library.espeak_Initialize(_SYNCHRONOUS, 0, data, _DO_NOT_EXIT)
    if frames <= 0:
        raise SpeechProblem("speech_unavailable")
    try:
        yield library, frames
    finally:
        library.espeak_Terminate()
