"""Names of people, places below a country and organisations, in one reading: one settles the others.

Sources first (lists of names and places), then what stands beside a word (titles, relations, "my name
is", prepositions, head words such as "school"), then the script: a capital inside a sentence on a word
that no list of words has. Where the script has no capitals, or the writer none, a list or the words
beside must speak for a name; in a pasted chat or in a form, where it stands does. What was found once is
found again in the rest of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import numpy as np

from tbtt_desktop.redaction.recognisers import (
    form,
    honoured_fil,
    marked_fil,
    name_again,
    name_cased,
    name_caseless,
    name_small,
    sender,
    whole_fil,
)
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.columns import where
from tbtt_desktop.redaction.recognisers.tokens import parts, read, shared
from tbtt_desktop.stories.records import Category, Suggestion

_READERS: Final = (name_cased, name_small, name_caseless)
_DIGIT: Final = re.compile(r"\d")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield names of people, places and organisations, without titles and particles that are not part."""
    text = read(context)
    senders = sender.find(text)
    writes = {one.start for one in senders}
    found = senders + form.find(text)
    stretches = parts(text)
    spoken = np.repeat([one.languages for one in stretches], [len(one.tokens) for one in stretches])
    likely = [shared(where(reader.likely(text, spoken)), stretches) for reader in _READERS]
    for stretch, *shares in zip(stretches, *likely, strict=True):
        for reader, share in zip(_READERS, shares, strict=True):
            found += reader.find(stretch, share)
    filipino = [*whole_fil.find(text), *marked_fil.find(text), *honoured_fil.find(text)]
    found = filipino + found  # first: the first of a stretch counts
    found = name_again.settled(found + name_again.find(text, found))
    folded = context.folded.text
    spans = set()
    for one in found:
        span = one.start, one.end
        if span in spans:
            continue
        spans.add(span)
        person = one.category is Category.PERSON and one.start not in writes
        if person and _DIGIT.search(folded, one.start, one.end):
            continue  # a model, a room, a flight
        yield context.suggestion(one.start, one.end, one.category, one.score)
