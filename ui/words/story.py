"""What the codes of stories, media, marks and cards say to a person; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

STORY_WORDS: Final[dict[str, tuple[str, str]]] = {
    # Looking something up
    "story_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This story is not here"),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted."),
    ),
    "item_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This part of the story is not here"),
        QT_TRANSLATE_NOOP("Errors", "It may have been deleted."),
    ),
    "card_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no card of {name} here"),
        QT_TRANSLATE_NOOP("Errors", "Ask for the card, and add it under Settings."),
    ),
    "mark_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This mark is not here"),
        QT_TRANSLATE_NOOP("Errors", "It may have been taken away."),
    ),
    "wrong_kind": (
        QT_TRANSLATE_NOOP("Errors", "This cannot be done with this part of the story"),
        QT_TRANSLATE_NOOP("Errors", "Choose a part of the right kind."),
    ),
    # Writing a story
    "StoryRefused.consent_missing": (
        QT_TRANSLATE_NOOP("Errors", "She has not agreed to this"),
        QT_TRANSLATE_NOOP("Errors", "Ask her first, under Before we begin."),
    ),
    "code_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no such answer"),
        QT_TRANSLATE_NOOP("Errors", "Choose one from the list."),
    ),
    "list_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no such question"),
        QT_TRANSLATE_NOOP("Errors", "Choose one from the form."),
    ),
    "list_single": (
        QT_TRANSLATE_NOOP("Errors", "Only one answer fits here"),
        QT_TRANSLATE_NOOP("Errors", "Take one away first."),
    ),
    "text_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The text is too long"),
        QT_TRANSLATE_NOOP("Errors", "A part may have {limit} characters. Go on in a new part."),
    ),
    "text_not_unicode": (
        QT_TRANSLATE_NOOP("Errors", "The file does not hold plain text"),
        QT_TRANSLATE_NOOP("Errors", "Save it as plain text (UTF-8), then add it again."),
    ),
    "date_invalid": (
        QT_TRANSLATE_NOOP("Errors", "This is no time that has passed"),
        QT_TRANSLATE_NOOP(
            "Errors", "A year is enough. Choose one that has come, and a month if she knows it."
        ),
    ),
    "pseudonym_invalid": (
        QT_TRANSLATE_NOOP("Errors", "This name cannot be used for the story"),
        QT_TRANSLATE_NOOP("Errors", "Use up to {limit} characters on one line, and not her own name."),
    ),
    "story_taken_back": (
        QT_TRANSLATE_NOOP("Errors", "Withdrawn"),
        QT_TRANSLATE_NOOP("Errors", "She took it back. What arrived was erased here."),
    ),
    "story_received": (
        QT_TRANSLATE_NOOP("Errors", "This story came from somebody else"),
        QT_TRANSLATE_NOOP("Errors", "It can be read here, not changed."),
    ),
    "story_ambiguous": (
        QT_TRANSLATE_NOOP("Errors", "More than one story begins like this"),
        QT_TRANSLATE_NOOP("Errors", "Give more of its name."),
    ),
    # Transcripts
    "transcript_not_a_sound": (
        QT_TRANSLATE_NOOP("Errors", "This part is no sound"),
        QT_TRANSLATE_NOOP("Errors", "Only what is said in a sound can be written down."),
    ),
    "transcript_missing": (
        QT_TRANSLATE_NOOP("Errors", "Nobody has written this sound down yet"),
        QT_TRANSLATE_NOOP("Errors", "Write down what is said, under the sound in Interview."),
    ),
    "time_codes_too_many": (
        QT_TRANSLATE_NOOP("Errors", "There are too many time codes"),
        QT_TRANSLATE_NOOP("Errors", "A transcript can have {limit}. Write longer lines."),
    ),
    "transcript_time": (
        QT_TRANSLATE_NOOP("Errors", "Line {line} has no time that can be read"),
        QT_TRANSLATE_NOOP("Errors", "Write it as [00:01:02.5] and add the file again."),
    ),
    "transcript_backwards": (
        QT_TRANSLATE_NOOP("Errors", "The time of line {line} is not after the one above it"),
        QT_TRANSLATE_NOOP("Errors", "Correct it in the file, and add the file again."),
    ),
    "transcript_beyond": (
        QT_TRANSLATE_NOOP("Errors", "The sound is over by the time of line {line}"),
        QT_TRANSLATE_NOOP("Errors", "See whether the file belongs to this sound."),
    ),
    "transcript_cue": (
        QT_TRANSLATE_NOOP("Errors", "The time is missing at line {line}"),
        QT_TRANSLATE_NOOP("Errors", "Correct it in the file, and add the file again."),
    ),
    "transcript_times_many": (
        QT_TRANSLATE_NOOP("Errors", "There are too many time codes in this file"),
        QT_TRANSLATE_NOOP("Errors", "A transcript can have {limit}. Nothing was kept."),
    ),
    "too_many_items": (
        QT_TRANSLATE_NOOP("Errors", "The story has as many parts as it can"),
        QT_TRANSLATE_NOOP("Errors", "It holds {limit}. Begin another story."),
    ),
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
    # Protecting
    "mark_outside_text": (
        QT_TRANSLATE_NOOP("Errors", "The mark lies outside the text"),
        QT_TRANSLATE_NOOP("Errors", "The text may have changed. Select the words again."),
    ),
    "mark_empty": (
        QT_TRANSLATE_NOOP("Errors", "Nothing is selected"),
        QT_TRANSLATE_NOOP("Errors", "Select the words to cover."),
    ),
    "box_outside": (
        QT_TRANSLATE_NOOP("Errors", "The box lies outside the picture"),
        QT_TRANSLATE_NOOP("Errors", "Draw it over the picture."),
    ),
    "framing_not_a_picture": (
        QT_TRANSLATE_NOOP("Errors", "This part is no picture"),
        QT_TRANSLATE_NOOP("Errors", "Only a picture can be cropped or made smaller."),
    ),
    "framing_too_small": (
        QT_TRANSLATE_NOOP("Errors", "Too little of the picture would be left"),
        QT_TRANSLATE_NOOP("Errors", "Leave more of it, or make it less small. Nothing was changed."),
    ),
    "stretch_outside": (
        QT_TRANSLATE_NOOP("Errors", "The stretch lies outside the sound"),
        QT_TRANSLATE_NOOP("Errors", "Choose a time before its end."),
    ),
    "category_not_here": (
        QT_TRANSLATE_NOOP("Errors", "This kind of mark does not fit here"),
        QT_TRANSLATE_NOOP("Errors", "Choose another kind."),
    ),
    "place_not_here": (
        QT_TRANSLATE_NOOP("Errors", "This mark does not fit this part of the story"),
        QT_TRANSLATE_NOOP("Errors", "Choose a part of the right kind."),
    ),
    "term_not_found": (
        QT_TRANSLATE_NOOP("Errors", "These words are not in the story"),
        QT_TRANSLATE_NOOP("Errors", "Check the spelling. Nothing was covered."),
    ),
    "entry_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This entry names nobody any more"),
        QT_TRANSLATE_NOOP("Errors", "Choose another one. Nothing was changed."),
    ),
    "entry_same": (
        QT_TRANSLATE_NOOP("Errors", "This is the same entry"),
        QT_TRANSLATE_NOOP("Errors", "Choose another one. Nothing was changed."),
    ),
    "entry_form_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This entry is not written so"),
        QT_TRANSLATE_NOOP("Errors", "Choose one of its spellings. Nothing was changed."),
    ),
    "entry_form_only": (
        QT_TRANSLATE_NOOP("Errors", "It is an entry of its own already"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    ),
    # People
    "card_own": (
        QT_TRANSLATE_NOOP("Errors", "This is your own card"),
        QT_TRANSLATE_NOOP("Errors", "Add the cards of other people."),
    ),
    "card_alias_taken": (
        QT_TRANSLATE_NOOP("Errors", "There is another {name} here already"),
        QT_TRANSLATE_NOOP("Errors", "Compare the words with that person before you decide."),
    ),
    "card_words_differ": (
        QT_TRANSLATE_NOOP("Errors", "The words are not the same"),
        QT_TRANSLATE_NOOP("Errors", "The card was not trusted. Call the person on a number you know."),
    ),
    "card_revoked": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} was withdrawn"),
        QT_TRANSLATE_NOOP("Errors", "Ask for a new one."),
    ),
    "card_not_trusted": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} has not been compared yet"),
        QT_TRANSLATE_NOOP("Errors", "Compare its words with the person first, under Settings."),
    ),
    "card_picture_without_code": (
        QT_TRANSLATE_NOOP("Errors", "No code can be read on this picture"),
        QT_TRANSLATE_NOOP("Errors", "Take it again: straight, sharp, with the whole white edge of the code."),
    ),
    "card_picture_foreign": (
        QT_TRANSLATE_NOOP("Errors", "The code on this picture is not a card"),
        QT_TRANSLATE_NOOP("Errors", "Ask for the code that stands under People as “Your card”."),
    ),
    "card_picture_several": (
        QT_TRANSLATE_NOOP("Errors", "There is more than one card on this picture"),
        QT_TRANSLATE_NOOP("Errors", "Use a picture with one card alone."),
    ),
    "fingerprint_word_unknown": (
        QT_TRANSLATE_NOOP("Errors", "Word {place} is not in the list"),
        QT_TRANSLATE_NOOP("Errors", "Look at it letter by letter."),
    ),
    "fingerprint_length": (
        QT_TRANSLATE_NOOP("Errors", "That is not the right number of words"),
        QT_TRANSLATE_NOOP("Errors", "There are {expected}; {count} were given."),
    ),
    # Demonstration
    "demo_folder_taken": (
        QT_TRANSLATE_NOOP("Errors", "{name} holds something already"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose an empty folder."),
    ),
    "demo_leak": (
        QT_TRANSLATE_NOOP("Errors", "The demonstration found a leak: {what}"),
        QT_TRANSLATE_NOOP("Errors", "Do not hand anything over with this version. Tell its makers."),
    ),
}
