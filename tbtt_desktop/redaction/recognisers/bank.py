"""Accounts and cards: IBAN (ISO 13616, mod 97), cards (ISO 7812, Luhn), UPI, aliases of CBU, Pix keys."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tbtt_desktop.redaction.recognisers.base import Context, matches
from tbtt_desktop.stories.records import Category, Suggestion

_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?:[ \-]?[a-z0-9]){11,30}(?![a-z0-9])")
# A payment address of India's UPI has no ending after its bank; aliases of Argentina's CBU are three words.
_UPI = re.compile(r"(?<![\w@.\-])[\w.\-]{2,64}@[a-z]{2,20}(?![\w@\-]|\.\w)")
_ALIAS = re.compile(r"(?:alias|chave)\s*:?\s*(?P<hit>[a-z]{2,}(?:\.[a-z]{2,}){2,3})(?![\w@])")
_RANDOM_KEY = re.compile(r"(?<!\w)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?!\w)")
_CARD = re.compile(r"(?<![\d.+\-])[2-6](?:[ \-]?\d){12,18}(?![\d]|[.\-]\d)")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield numbers whose check digits are right."""
    folded = context.folded.text
    for match in _IBAN.finditer(folded):
        end = _iban_end(folded, match.start(), match.end())
        if end:
            yield context.suggestion(match.start(), end, Category.BANK, 0.97)
    for pattern, score in ((_UPI, 0.9), (_ALIAS, 0.9), (_RANDOM_KEY, 0.85)):
        yield from matches(pattern, context, Category.BANK, score)
    for match in _CARD.finditer(folded):
        if luhn(re.sub(r"\D", "", match.group())):
            yield context.suggestion(match.start(), match.end(), Category.BANK, 0.96)


def _iban_end(text: str, start: int, end: int) -> int:
    """Return where a valid IBAN that begins at `start` ends: words after it may look like its groups."""
    while end - start >= 15:
        compact = re.sub(r"[ \-]", "", text[start:end])
        if 15 <= len(compact) <= 34 and _mod97(compact):
            return end
        cut = max(text.rfind(" ", start, end), text.rfind("-", start, end))
        if cut <= start:
            return 0
        end = cut
    return 0


def _mod97(compact: str) -> bool:
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def luhn(digits: str) -> bool:
    """Whether the last of `digits` is the check digit of the others (ISO 7812-1, annex B)."""
    total = 0
    for index, char in enumerate(reversed(digits)):
        value = int(char) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and len(set(digits)) > 1
