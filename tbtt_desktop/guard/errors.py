"""Why a file from outside was refused, and what can happen to the process that reads it."""

from __future__ import annotations

from tbtt_desktop.errors import WorldError


class GuardProblem(WorldError):
    """The process that decodes a file did not do its work. No parameters."""

    codes = ("guard_crashed", "guard_timeout", "guard_unavailable")


class PhotoProblem(WorldError):
    """A picture is refused.

    Parameters, which are limits: megapixels of `photo_too_large`, pages of `document_too_long`.
    """

    codes = (
        "photo_unreadable",
        "photo_type_unsupported",
        "photo_too_large",
        "photo_animated",
        "document_too_long",
        "document_locked",
    )


class AudioProblem(WorldError):
    """A sound is refused. Parameter of `audio_too_long`: hours, the limit."""

    codes = (
        "audio_unreadable",
        "audio_type_unsupported",
        "audio_is_film",
        "audio_empty",
        "audio_too_long",
        "audio_too_large",
    )


class SpeechProblem(WorldError):
    """A text was not spoken. Parameter of `speech_language_unknown`: language, as asked for."""

    codes = ("speech_unavailable", "speech_language_unknown", "speech_nothing")


class CameraProblem(WorldError):
    """A camera cannot be used. No parameters.

    `camera_refused`: this computer does not let the program at it. `camera_lost`: it went away while it was
    on. `camera_stalled`: it was on and answers no more. `camera_long`: it was on for as long as one may be.
    `camera_failed`: all else; the systems other than Linux give no reason.
    """

    codes = (
        "camera_missing",
        "camera_busy",
        "camera_refused",
        "camera_lost",
        "camera_stalled",
        "camera_long",
        "camera_failed",
    )


class SightProblem(WorldError):
    """Pictures cannot be searched for what could identify her. Parameter: missing, the packages' names."""

    codes = ("sight_missing",)
