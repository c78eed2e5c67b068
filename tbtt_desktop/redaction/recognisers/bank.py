"""Accounts and cards: IBAN (ISO 13616, mod 97), cards (ISO 7812, Luhn), UPI, aliases of CBU, Pix keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.digits import around, begun, headed, plain, signs
from tbtt_desktop.redaction.recognisers.digits import matches as in_figures
from tbtt_desktop.redaction.recognisers.email import addresses
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?:[ \-]?[a-z0-9]){11,30}(?![a-z0-9])")
# A payment address of India's UPI has no ending after its bank; aliases of Argentina's CBU are three words.
_UPI = re.compile(r"(?<![\w@.\-])[\w.\-]{2,64}@[a-z]{2,20}(?![\w@\-]|\.\w)")
_AT: Final = re.compile(r"@")
_AT_NAME: Final = re.compile(r"@[a-z0-9][\w\-]{2,30}(?:\.[a-z\d_]{1,20}){0,2}(?![\w@]|\.\w)")
_TO_NAME: Final = re.compile(
    r"[ ,:]{0,3}(?:(?:account|tag|user|compte|cuenta|usuario|a|to|at|sur|:|is|est|es)[ :]{1,2}){0,2}"
)
_NAMED: Final = Phrases({"alias": "alias,chave,cbu,cvu,clave"})
# A name that money is sent to instead of a number, in capitals or with figures: CliQ in Jordan.
_CLIQ: Final = Phrases({"alias": "cliq,كليك,كليك اسم مستعار,cliq alias,الاسم المستعار"})
_CLIQ_ALIAS: Final = re.compile(
    r"(?:\s*:\s*|\s)(?:علي |هو |باسم |اسمه |اسم |ع |is )?(?P<hit>[a-z][a-z0-9]{3,11})(?![\w@]|\.\w)"
)
_ALIAS = re.compile(r"(?:\s*:\s*|\s(?:es |e |is )?)(?P<hit>[a-z]{2,}(?:\.[a-z]{2,}){2,3})(?![\w@])")
# With figures, or of two words, where a wallet or an account is said before: "Mercado Pago, alias maxi.91".
_ALIAS_OF: Final = re.compile(
    r"(?:\s*:\s*|\s(?:es |e |is )?)(?P<hit>[a-z][a-z0-9]+(?:\.[a-z0-9]{1,20}){1,4})(?![\w@])"
)
_PAYING: Final = frozenset({Cue.WALLET, Cue.BANK})
_CASHTAG: Final = re.compile(r"\$(?<![\w$]\$)[a-z][\w\-]{2,20}(?!\w)")
_RANDOM_KEY = re.compile(r"(?<!\w)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?!\w)")
# Lengths of the registry of ISO 13616, so that a mistyped one is found too.
_LENGTHS: Final = {
    country: length
    for length, countries in {
        15: "no", 16: "be bi", 18: "dk fo fi gl nl sd", 19: "mk si", 20: "at ba ee kz xk lt lu mn",
        21: "hr lv li ch", 22: "bh bg cr ge de ie me rs gb va", 23: "gi iq il om so tl ae",
        24: "ad cz md pk ro sa sk es se tn vg", 25: "ao cv ly pt st mz", 26: "is tr dz",
        27: "fr gr it mr mc sm bf cm cf cg ga gq mg dj km td",
        28: "al az by cy do gt hu lb ma pl sv sn ci bj ml ne tg ni", 29: "br ps qa ua eg", 30: "jo kw mu ye",
        31: "mt sc",
    }.items()
    for country in countries.split()
}  # fmt: skip
_ABROAD: Final = re.compile(r"(?<![\w+])(?:\+\d|\(\d{2,3}\))(?:[ \-.()]{0,2}\d){6,13}(?!\d)")
_CALLS: Final = frozenset({Cue.WALLET, Cue.PHONE, Cue.PUBLIC})
_NEAR: Final = 34  # characters between the wallet's name and what it is reached by
_DASH: Final = signs("-")
_SORTED: Final = re.compile(r"(?<![\d\-])\d{2}-\d{2}-\d{2},? \d{8}(?!\d|[ \-]\d)")  # of a British branch
_CARD = re.compile(r"(?<![\d.+\-])(?:[2-6]|9(?=792))(?:[ \-]?\d){12,18}(?![\d]|[.\-]\d)")
_LETTERS_FIRST: Final = signs("\0")  # no figure begins one
_IBAN_DIGITS: Final = 11  # of one with a bank of four letters: the Netherlands
# Where coins without a bank are sent to: Bitcoin (base58, and bech32 of BIP 173), Ethereum, Tron.
# By the sign that they begin with, which is looked for sooner than that nothing stands before it.
_COINS: Final = re.compile(
    r"[013bt](?<!\w[013bt])(?:(?<=b)c1[02-9ac-hj-np-z]{25,60}|(?<=0)x[0-9a-f]{40}|"
    r"(?P<mixed>(?<=[13])[1-9a-z]{25,33}|(?<=t)[1-9a-z]{33}))(?!\w)"
)


_IMEI: Final = 15  # digits of a telephone itself, checked as cards are; of cards only one firm's have so many
_AMEX: Final = ("34", "37")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield numbers whose check digits are right, mistyped IBANs, and what a wallet is reached by."""
    folded = context.folded.text
    yield from _wallets(context)
    yield from _called(context)
    for match in headed(_IBAN, context, _IBAN_DIGITS, by=_LETTERS_FIRST):
        end = _iban_end(plain(context), match.start(), match.end())
        if end:
            yield context.suggestion(match.start(), end, Category.BANK, 0.97)
    for match in around(folded, _AT, _UPI):
        yield context.suggestion(*match.span(), Category.BANK, 0.9)
    for match in in_figures(_COINS, context, 4):
        if match["mixed"] is None or _of_base58(context, *match.span()):
            yield context.suggestion(*match.span(), Category.BANK, 0.95)
    for match in in_figures(_RANDOM_KEY, context, 4, having="-", times=4):
        yield context.suggestion(*match.span(), Category.BANK, 0.85)
    for tag in _CASHTAG.finditer(folded):
        yield context.suggestion(*tag.span(), Category.BANK, 0.9)
    yield from _aliases(context)
    for match in (*begun(_SORTED, context, 14, by=_DASH), *begun(_CARD, context, 13)):
        written = re.sub(r"\D", "", match.group())
        if match.re is _SORTED or luhn(written):
            phone = len(written) == _IMEI and not written.startswith(_AMEX)
            kind = Category.ID if phone else Category.BANK
            yield context.suggestion(match.start(), match.end(), kind, 0.96)


def _aliases(context: Context) -> Iterator[Suggestion]:
    folded, scan = context.folded.text, context.once(read)
    for hit in _NAMED.find(context):
        end = scan.ends[hit.last]
        alias = _ALIAS.match(folded, end)
        if alias is None and before(context, scan.starts[hit.first], _PAYING) is not None:
            alias = _ALIAS_OF.match(folded, end)
        if alias is not None:
            yield context.suggestion(*alias.span("hit"), Category.BANK, 0.9)
    for hit in _CLIQ.find(context):
        alias = _CLIQ_ALIAS.match(folded, scan.ends[hit.last])
        if alias is not None and _made_up(context, *alias.span("hit")):
            yield context.suggestion(*alias.span("hit"), Category.BANK, 0.9)


def _made_up(context: Context, start: int, end: int) -> bool:
    """Whether Latin letters are no word of a text: a figure among them, or capitals alone."""
    written = context.suggestion(start, end, Category.BANK, 0.0).text
    return written.isupper() or any(map(str.isdigit, written))


def _of_base58(context: Context, start: int, end: int) -> bool:
    """Whether letters are large and small, with figures, and none of those that look like others."""
    written = context.suggestion(start, end, Category.BANK, 0.0).text
    mixed = any(map(str.isupper, written)) and any(map(str.islower, written))
    return mixed and any(map(str.isdigit, written)) and not any(sign in written for sign in "0OIl")


def _called(context: Context) -> Iterator[Suggestion]:
    """Yield names that money is sent to behind the service's: "Venmo @trey-9", "Revolut @wojtek"."""
    for match in around(context.folded.text, _AT, _AT_NAME):
        said = before(context, match.start(), _CALLS)
        between = (
            context.folded.text[match.start() - said.distance : match.start()] if said is not None else ""
        )
        if said is not None and said.cue is Cue.WALLET and _TO_NAME.fullmatch(between):
            yield context.suggestion(*match.span(), Category.BANK, 0.97)


def _wallets(context: Context) -> Iterator[Suggestion]:
    """Yield e-mail addresses and international telephone numbers that are accounts: "Pix …"."""
    for match in (*addresses(context), *in_figures(_ABROAD, context, 7, having="+(")):
        said = before(context, match.start(), _CALLS)
        if said is not None and said.cue is Cue.WALLET and said.distance <= _NEAR:
            yield context.suggestion(*match.span(), Category.BANK, 0.995)


def _iban_end(text: str, start: int, end: int) -> int:
    """Return where a valid IBAN that begins at `start` ends: words after it may look like its groups.

    The length that its country's have decides; of an unknown country or of another length the check digits.
    """
    length = _LENGTHS.get(text[start : start + 2])
    checked = 0
    while end - start >= 15:
        compact = re.sub(r"[ \-]", "", text[start:end])
        if sum(map(str.isdigit, compact)) < _IBAN_DIGITS:
            break
        if len(compact) == length:
            return end
        if not checked and 15 <= len(compact) <= 34 and _mod97(compact):
            checked = end
        cut = max(text.rfind(" ", start, end), text.rfind("-", start, end))
        if cut <= start:
            break
        end = cut
    return checked


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
