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

from tbtt_desktop.redaction.recognisers import form, name_again, name_cased, name_caseless, name_small, sender
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.tokens import NO_CASE, parts, read
from tbtt_desktop.stories.records import Category, Suggestion

_DIGIT: Final = re.compile(r"\d")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield names of people, places and organisations, without titles and particles that are not part."""
    text = read(context)
    found = sender.find(text) + form.find(text)
    for part in parts(text):
        if any(token.shape != NO_CASE for token in part.tokens):
            found += name_cased.find(part)
            found += name_small.find(part)
        found += name_caseless.find(part)
    found = name_again.settled(found + name_again.find(text, found))
    spans = set()
    for one in found:
        if (one.start, one.end) in spans:
            continue
        spans.add((one.start, one.end))
        if one.category is Category.PERSON and _DIGIT.search(context.folded.text, one.start, one.end):
            continue  # a model, a room, a flight
        yield context.suggestion(one.start, one.end, one.category, one.score)
