"""What the codes of pictures and sounds, and of what takes them in, say to a person; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

MEDIA_WORDS: Final[dict[str, tuple[str, str]]] = {
    # Pictures and sounds
    "photo_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The picture cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "It may be damaged. Copy it again from where it came from."),
    ),
    "photo_type_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "This is not a picture that can be taken in"),
        QT_TRANSLATE_NOOP(
            "Errors", "JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them."
        ),
    ),
    "photo_animated": (
        QT_TRANSLATE_NOOP("Errors", "This picture moves"),
        QT_TRANSLATE_NOOP(
            "Errors", "Only still pictures can be taken in. Take a screenshot of each moment that matters."
        ),
    ),
    "photo_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The picture is too large"),
        QT_TRANSLATE_NOOP("Errors", "Make it smaller, then add it again."),
    ),
    "document_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The document has too many pages"),
        QT_TRANSLATE_NOOP("Errors", "Up to {pages} pages can be taken in. Save the pages that matter apart."),
    ),
    "document_locked": (
        QT_TRANSLATE_NOOP("Errors", "The document asks for a password"),
        QT_TRANSLATE_NOOP("Errors", "Open it in another program, save it without one, then add it again."),
    ),
    "audio_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The sound cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "It may be damaged. Copy it again from where it came from."),
    ),
    "audio_type_unsupported": (
        QT_TRANSLATE_NOOP("Errors", "This is not a sound that can be taken in"),
        QT_TRANSLATE_NOOP(
            "Errors", "What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP."
        ),
    ),
    "audio_is_film": (
        QT_TRANSLATE_NOOP("Errors", "This is a film, not a sound"),
        QT_TRANSLATE_NOOP(
            "Errors", "A film would show who is seen in it. Take its sound out with another program first."
        ),
    ),
    "audio_empty": (
        QT_TRANSLATE_NOOP("Errors", "There is no sound in this file"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in."),
    ),
    "audio_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The sound is too long"),
        QT_TRANSLATE_NOOP("Errors", "Cut it into parts, then add them one by one."),
    ),
    "audio_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The sound is too large"),
        QT_TRANSLATE_NOOP("Errors", "Cut it into parts, then add them one by one."),
    ),
    "voice_not_a_sound": (
        QT_TRANSLATE_NOOP("Errors", "This part is no sound"),
        QT_TRANSLATE_NOOP("Errors", "Only a sound has a voice to decide on."),
    ),
    "voice_no_transcript": (
        QT_TRANSLATE_NOOP("Errors", "The words of this sound are not written down"),
        QT_TRANSLATE_NOOP("Errors", "Write its transcript first. Then another voice can say it."),
    ),
    "voice_no_language": (
        QT_TRANSLATE_NOOP("Errors", "The language of this story is not known"),
        QT_TRANSLATE_NOOP("Errors", "Choose a language for the synthetic voice."),
    ),
    "voice_language_unknown": (
        QT_TRANSLATE_NOOP("Errors", "The synthetic voice does not speak this language"),
        QT_TRANSLATE_NOOP("Errors", "Choose another language for it, or read the words aloud yourself."),
    ),
    "voice_variant_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This synthetic voice is not there"),
        QT_TRANSLATE_NOOP("Errors", "Choose another one."),
    ),
    "voice_pace": (
        QT_TRANSLATE_NOOP("Errors", "The synthetic voice cannot speak so fast or so slowly"),
        QT_TRANSLATE_NOOP("Errors", "Choose {least} to {most} words a minute."),
    ),
    "voice_pitch": (
        QT_TRANSLATE_NOOP("Errors", "The synthetic voice cannot be so high or so low"),
        QT_TRANSLATE_NOOP("Errors", "Choose a pitch from {least} to {most}."),
    ),
    "voice_reads_itself": (
        QT_TRANSLATE_NOOP("Errors", "This sound cannot be read aloud in itself"),
        QT_TRANSLATE_NOOP("Errors", "Choose the recording in which you read it aloud."),
    ),
    "voice_not_said": (
        QT_TRANSLATE_NOOP("Errors", "Nobody says these words yet"),
        QT_TRANSLATE_NOOP(
            "Errors", "The transcript changed, or there is none. Choose again how this sound leaves."
        ),
    ),
    "voice_not_disguised": (
        QT_TRANSLATE_NOOP("Errors", "This sound does not leave disguised"),
        QT_TRANSLATE_NOOP("Errors", "Choose a disguise first."),
    ),
    "speech_unavailable": (
        QT_TRANSLATE_NOOP("Errors", "The synthetic voice is not there"),
        QT_TRANSLATE_NOOP("Errors", "Everything else works. Install the program again to get it back."),
    ),
    "speech_language_unknown": (
        QT_TRANSLATE_NOOP("Errors", "The synthetic voice does not speak this language"),
        QT_TRANSLATE_NOOP("Errors", "Choose another language for it."),
    ),
    "speech_nothing": (
        QT_TRANSLATE_NOOP("Errors", "There are no words to be spoken"),
        QT_TRANSLATE_NOOP("Errors", "Write down what is heard first."),
    ),
    # Recording
    "sound_unavailable": (
        QT_TRANSLATE_NOOP("Errors", "Sound does not work on this computer"),
        QT_TRANSLATE_NOOP("Errors", "Writing and pictures do."),
    ),
    "microphone_missing": (
        QT_TRANSLATE_NOOP("Errors", "No microphone was found"),
        QT_TRANSLATE_NOOP("Errors", "Connect one, then try again."),
    ),
    "microphone_refused": (
        QT_TRANSLATE_NOOP("Errors", "The microphone could not be opened"),
        QT_TRANSLATE_NOOP("Errors", "Another program may be using it, or this computer does not allow it."),
    ),
    "microphone_lost": (
        QT_TRANSLATE_NOOP("Errors", "The microphone went away"),
        QT_TRANSLATE_NOOP("Errors", "What was recorded is kept. Go on when it is back."),
    ),
    "camera_missing": (
        QT_TRANSLATE_NOOP("Errors", "No camera was found"),
        QT_TRANSLATE_NOOP("Errors", "Connect one, then try again."),
    ),
    "camera_busy": (
        QT_TRANSLATE_NOOP("Errors", "Another program is using the camera"),
        QT_TRANSLATE_NOOP("Errors", "Close that program, then try again."),
    ),
    "camera_refused": (
        QT_TRANSLATE_NOOP("Errors", "This computer does not let the program use the camera"),
        QT_TRANSLATE_NOOP("Errors", "Allow it in the settings of the computer, then try again."),
    ),
    "camera_lost": (
        QT_TRANSLATE_NOOP("Errors", "The camera went away"),
        QT_TRANSLATE_NOOP("Errors", "The pictures that were taken are kept. Connect it, then try again."),
    ),
    "camera_stalled": (
        QT_TRANSLATE_NOOP("Errors", "The camera stopped answering"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.",
        ),
    ),
    "camera_long": (
        QT_TRANSLATE_NOOP("Errors", "The camera was on for half an hour, and was closed"),
        QT_TRANSLATE_NOOP("Errors", "The pictures that were taken are kept. Go on when you need it."),
    ),
    "camera_failed": (
        QT_TRANSLATE_NOOP("Errors", "The camera could not be opened"),
        QT_TRANSLATE_NOOP("Errors", "Another program may be using it, or this computer does not allow it."),
    ),
    "speaker_missing": (
        QT_TRANSLATE_NOOP("Errors", "No loudspeaker or headphones were found"),
        QT_TRANSLATE_NOOP("Errors", "Connect them, then try again."),
    ),
    "speaker_refused": (
        QT_TRANSLATE_NOOP("Errors", "The loudspeaker could not be opened"),
        QT_TRANSLATE_NOOP("Errors", "Another program may be using it."),
    ),
    "speaker_lost": (
        QT_TRANSLATE_NOOP("Errors", "The loudspeaker went away"),
        QT_TRANSLATE_NOOP("Errors", "The place in the sound is kept."),
    ),
    "recording_longest": (
        QT_TRANSLATE_NOOP("Errors", "The recording is as long as it can be"),
        QT_TRANSLATE_NOOP("Errors", "It ended after {hours} hours, and all of it is kept. Begin another."),
    ),
    "recording_running": (
        QT_TRANSLATE_NOOP("Errors", "This recording is still being made"),
        QT_TRANSLATE_NOOP("Errors", "Finish it, then look again."),
    ),
    "sight_missing": (
        QT_TRANSLATE_NOOP("Errors", "Pictures cannot be looked through on this computer"),
        QT_TRANSLATE_NOOP(
            "Errors", "A part of the program is missing: {missing}. Find what names her by your own eyes."
        ),
    ),
    "guard_crashed": (
        QT_TRANSLATE_NOOP("Errors", "The file broke what was to read it"),
        QT_TRANSLATE_NOOP("Errors", "It was refused, and nothing else was touched. Be careful with it."),
    ),
    "guard_timeout": (
        QT_TRANSLATE_NOOP("Errors", "Reading the file took too long"),
        QT_TRANSLATE_NOOP("Errors", "It was refused, and nothing else was touched."),
    ),
    "guard_unavailable": (
        QT_TRANSLATE_NOOP("Errors", "Files cannot be read safely just now"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Lock, unlock, and try again."),
    ),
}
