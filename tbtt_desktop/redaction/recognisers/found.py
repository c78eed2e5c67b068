"""What the readers of names hand on to each other."""

from __future__ import annotations

from tbtt_desktop.redaction.recognisers.tokens import Token, Words
from tbtt_desktop.stories.records import Category


class Found:
    """A name: folded [start, end) and its words.

    No dataclass: many are made, and of a dataclass mypyc compiles everything but that.
    """

    __slots__ = ("category", "end", "score", "start", "words")

    def __init__(
        self, start: int, end: int, category: Category, score: float, words: tuple[str, ...]
    ) -> None:
        self.start = start
        self.end = end
        self.category = category
        self.score = score
        self.words = words


def found(tokens: list[Token], category: Category, score: float) -> Found:
    """Return the stretch of `tokens` as found, and mark them as taken."""
    for token in tokens:
        token.taken = True
    return Found(tokens[0].start, tokens[-1].end, category, score, tuple([token.word for token in tokens]))


def with_initial(text: Words, one: Found) -> Found:
    """Return a name with the full stop of its initial: "Aitana V."."""
    short = len(one.words) > 1 and (len(one.words[-1]) == 1 or one.words[-1] in ("jr", "sr"))
    dotted = short and text.context.folded.text[one.end : one.end + 1] == "."
    return Found(one.start, one.end + dotted, one.category, one.score, one.words)
