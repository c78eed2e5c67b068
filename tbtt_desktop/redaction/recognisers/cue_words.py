"""What people say before a number, in nine languages: words for documents, accounts, vehicles, telephones."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from tbtt_desktop.redaction.recognisers.cue_words_documents import DOCUMENTS
from tbtt_desktop.redaction.recognisers.cue_words_money import BANKS, CARDS, WALLETS
from tbtt_desktop.redaction.recognisers.cue_words_phones import NUMBERS, PHONES, PUBLIC, VERSIONS
from tbtt_desktop.redaction.recognisers.cue_words_vehicles import PLATES, VEHICLES


class Cue(StrEnum):
    """What a word says of the number after it."""

    ID = "id"
    BANK = "bank"
    CARD = "card"  # of a bank or of a state
    WALLET = "wallet"  # a telephone or a document is the account: mobile money, Pix
    PLATE = "plate"  # names the plate itself
    VEHICLE = "vehicle"  # what has a plate, among other numbers
    PHONE = "phone"
    NUMBER = "number"  # says no more
    PUBLIC = "public"  # a helpline or an office: it tells of nobody
    VERSION = "version"  # of a program: four numbers with dots are no address then


PHRASES: Final = {
    Cue.ID: DOCUMENTS,
    Cue.BANK: BANKS,
    Cue.CARD: CARDS,
    Cue.WALLET: WALLETS,
    Cue.PLATE: PLATES,
    Cue.VEHICLE: VEHICLES,
    Cue.PHONE: PHONES,
    Cue.NUMBER: NUMBERS,
    Cue.PUBLIC: PUBLIC,
    Cue.VERSION: VERSIONS,
}
