"""What the codes of stories, marks and cards say to a person; part of `ui.words`."""

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
