"""Names of Arabic without what is written onto them: "and", "to", "by"."""

from __future__ import annotations

from tbtt_desktop.redaction.recognisers.beside import FATHERS, Seen, seen_as, stem
from tbtt_desktop.redaction.recognisers.gazetteer import FORMED, FREQUENT, SPOKEN
from tbtt_desktop.redaction.recognisers.nicknames_arabic import without_by
from tbtt_desktop.redaction.recognisers.tokens import Token, Words
from tbtt_desktop.redaction.recognisers.told import with_me


def without_proclitic(text: Words, index: int) -> tuple[Token, Seen]:
    """Return the word at `index`, or what a list or its article says is a name behind "and", "to" or "by"."""
    token, seen = text.tokens[index], seen_as(text, text.tokens[index])
    if not seen.listed:
        stemmed = stem(text, token)
        common = token.bits & (text.languages if token.word[0] == "ك" else FREQUENT | SPOKEN | FORMED)
        rare = not common or with_me(text, index)
        if stemmed is not None and (rare or stemmed[0].word in FATHERS):
            token, seen = stemmed
        nickname = without_by(text, index)
        if nickname is not None:
            return nickname, seen_as(text, nickname)
    return token, seen
