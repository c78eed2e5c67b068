"""What is left when all names are covered, and still tells who she is."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.telling import Tells, clues
from tbtt_desktop.stories.records import Span


def found(text: str, *hidden: str) -> dict[str, Tells]:
    """By what she may be recognised, by word."""
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in hidden]
    made = clues(text, spans)
    assert [text[one.span.start : one.span.end] for one in made] == [one.text for one in made]
    return {one.text: one.tells for one in made}


@pytest.mark.parametrize(
    ("text", "relation", "job"),
    [
        ("Her brother is a nurse there.", "brother", "nurse"),
        ("Su hermano es enfermero en el pueblo.", "hermano", "enfermero"),
        ("Son frère est infirmier au village.", "frère", "infirmier"),
        ("O irmão dela é enfermeiro na vila.", "irmão", "enfermeiro"),
        ("Shangazi yangu ni mwalimu pale.", "Shangazi", "mwalimu"),
        ("Ang kapatid niya ay guro doon.", "kapatid", "guro"),
        ("أخوها معلم هناك", "أخوها", "معلم"),
        ("اس کی بہن نرس ہے", "بہن", "نرس"),
        ("उसकी बहन नर्स है", "बहन", "नर्स"),
        ("My grandmother's neighbour is the butcher.", "grandmother", "butcher"),
        ("Su tía es panadera allí.", "tía", "panadera"),
        ("Mon oncle est maire ici.", "oncle", "maire"),
        ("O tio dela é açougueiro.", "tio", "açougueiro"),
        ("خالتها خبازة", "خالتها", "خبازة"),
        ("उसका चाचा सरपंच है", "चाचा", "सरपंच"),
    ],
)
def test_family_and_work_are_asked_about_in_nine_languages(text: str, relation: str, job: str) -> None:
    """In a village with one nurse "her sister, the nurse" is a name."""
    told = found(text)
    assert told[relation] is Tells.RELATION
    assert told[job] is Tells.JOB


def test_what_is_covered_tells_nothing() -> None:
    """Asked about words that do not leave, she would read the question no more."""
    assert found("Her brother is a nurse there.", "brother is a nurse") == {}


def test_a_word_that_nobody_else_says_is_asked_about() -> None:
    """A nickname for the market, a phrase of his: who knows her hears it at once."""
    told = found("He always called it the zumbolino when we were in the kitchen.")
    assert told == {"zumbolino": Tells.RARE}


def test_words_of_the_language_are_not_rare() -> None:
    """A list of everything would not be read."""
    text = "Yesterday they were blackmailing and harassing us with screenshots in the kitchen of the school."
    assert Tells.RARE not in found(text).values()


def test_hostile_text_is_read_in_order_and_bounded() -> None:
    """A pasted page of nonsense must not bury what matters."""
    text = (
        " ".join(f"qwxz{chr(97 + at % 26)}{chr(97 + at // 26 % 26)}vk" for at in range(600))
        + " \ud800 sister"
    )
    made = clues(text, [])
    assert [one.span for one in made] == sorted(one.span for one in made)
    assert len(made) <= 41
    assert made[-1].tells is Tells.RELATION
