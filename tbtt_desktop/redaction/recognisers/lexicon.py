"""The story's own people and places: every form of an accepted entity, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tbtt_desktop.redaction.entities import SPELT, Finder
from tbtt_desktop.redaction.recognisers import half_written, other_scripts, slips
from tbtt_desktop.redaction.recognisers.base import Context, Recogniser
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category, Entity, Suggestion

_PART_LETTERS: Final = 3  # a part of a name is looked for from so many letters
_WHOLE: Final = 1.0
_PART: Final = 0.9


def recogniser(entities: Sequence[Entity]) -> Recogniser:
    """Return a recogniser for `entities`; the parts of a person's name are looked for alone too."""
    forms: dict[tuple[Category, float], list[str]] = {}
    for entity in entities:
        forms.setdefault((entity.category, _WHOLE), []).extend(entity.forms)
        forms.setdefault((entity.category, _PART), []).extend(_parts(entity.category, entity.forms))
    wanted = [key for key, listed in forms.items() if listed]
    finder = Finder(forms[key] for key in wanted)
    spelt = [entity for entity in entities if entity.category in SPELT]
    sounds = [other_scripts.sounds(entity) for entity in spelt]

    def find(context: Context) -> Iterator[Suggestion]:
        text = context.text
        for (category, score), found in zip(wanted, finder.find(context.folded), strict=True):
            for span in found:
                yield Suggestion(span.start, span.end, category, text[span.start : span.end], score)
        yield from other_scripts.find(context, sounds)
        yield from slips.find(context, spelt)
        yield from half_written.find(context, spelt)

    return find


def _parts(category: Category, forms: Sequence[str]) -> list[str]:
    """Return the capitalised (or caseless) words of names of several words."""
    if category is not Category.PERSON:
        return []
    parts = [part for form in forms if len(form.split()) > 1 for part in form.split()]
    return [p for p in parts if len(fold(p).text) >= _PART_LETTERS and not p[0].islower()]
