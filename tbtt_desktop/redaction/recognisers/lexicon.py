"""The story's own people and places: every form of an accepted entity, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tbtt_desktop.redaction.entities import find_forms
from tbtt_desktop.redaction.recognisers import other_scripts
from tbtt_desktop.redaction.recognisers.base import Context, Recogniser
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category, Entity, Suggestion

_SPELT = (Category.PERSON, Category.PLACE)  # what is also looked for in the letters of other scripts
_PART_LETTERS = 3  # a part of a name is looked for from so many letters


def recogniser(entities: Sequence[Entity]) -> Recogniser:
    """Return a recogniser for `entities`; the parts of a person's name are looked for alone too."""
    known = [(entity.category, entity.forms) for entity in entities]
    spelt = [other_scripts.sounds(entity) for entity in entities if entity.category in _SPELT]

    def find(context: Context) -> Iterator[Suggestion]:
        text = context.text
        for category, forms in known:
            for score, wanted in ((1.0, forms), (0.9, _parts(category, forms))):
                for span in find_forms(context.folded, wanted):
                    yield Suggestion(span.start, span.end, category, text[span.start : span.end], score)
        yield from other_scripts.find(context, spelt)

    return find


def _parts(category: Category, forms: Sequence[str]) -> list[str]:
    """Return the capitalised (or caseless) words of names of several words."""
    if category is not Category.PERSON:
        return []
    parts = [part for form in forms if len(form.split()) > 1 for part in form.split()]
    return [p for p in parts if len(fold(p).text) >= _PART_LETTERS and not p[0].islower()]
